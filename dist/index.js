/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 76605:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;
__webpack_unused_export__=true;exports.Io=__webpack_unused_export__=void 0;var peq=new Uint32Array(65536);var myers_32=function(e,t){var n=e.length;var r=t.length;var i=1<<n-1;var a=-1;var o=0;var s=n;var c=n;while(c--){peq[e.charCodeAt(c)]|=1<<c}for(c=0;c<r;c++){var l=peq[t.charCodeAt(c)];var u=l|o;l|=(l&a)+a^a;o|=~(l|a);a&=l;if(o&i){s++}if(a&i){s--}o=o<<1|1;a=a<<1|~(u|o);o&=u}c=n;while(c--){peq[e.charCodeAt(c)]=0}return s};var myers_x=function(e,t){var n=t.length;var r=e.length;var i=[];var a=[];var o=Math.ceil(n/32);var s=Math.ceil(r/32);for(var c=0;c<o;c++){a[c]=-1;i[c]=0}var l=0;for(;l<s-1;l++){var u=0;var d=-1;var f=l*32;var p=Math.min(32,r)+f;for(var m=f;m<p;m++){peq[e.charCodeAt(m)]|=1<<m}for(var c=0;c<n;c++){var h=peq[t.charCodeAt(c)];var g=a[c/32|0]>>>c&1;var _=i[c/32|0]>>>c&1;var v=h|u;var y=((h|_)&d)+d^d|h|_;var b=u|~(y|d);var x=d&y;if(b>>>31^g){a[c/32|0]^=1<<c}if(x>>>31^_){i[c/32|0]^=1<<c}b=b<<1|g;x=x<<1|_;d=x|~(v|b);u=b&v}for(var m=f;m<p;m++){peq[e.charCodeAt(m)]=0}}var S=0;var C=-1;var w=l*32;var T=Math.min(32,r-w)+w;for(var m=w;m<T;m++){peq[e.charCodeAt(m)]|=1<<m}var E=r;for(var c=0;c<n;c++){var h=peq[t.charCodeAt(c)];var g=a[c/32|0]>>>c&1;var _=i[c/32|0]>>>c&1;var v=h|S;var y=((h|_)&C)+C^C|h|_;var b=S|~(y|C);var x=C&y;E+=b>>>r-1&1;E-=x>>>r-1&1;if(b>>>31^g){a[c/32|0]^=1<<c}if(x>>>31^_){i[c/32|0]^=1<<c}b=b<<1|g;x=x<<1|_;C=x|~(v|b);S=b&v}for(var m=w;m<T;m++){peq[e.charCodeAt(m)]=0}return E};var distance=function(e,t){if(e.length<t.length){var n=t;t=e;e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)};exports.Io=distance;var closest=function(e,t){var n=Infinity;var r=0;for(var i=0;i<t.length;i++){var a=distance(e,t[i]);if(a<n){n=a;r=i}}return t[r]};__webpack_unused_export__=closest;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 76718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ modesOf),
/* harmony export */   z: () => (/* binding */ checkPair)
/* harmony export */ });
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37749);
function checkPair(e,t){const{mode:a,purgeType:s,onTooMany:c}=t;const l=modesOf(e);if(!l.includes(a))return[unsupportedMode(e,{mode:a,own:l})];const u=new Set(e.capabilities.filter(e=>e.mode===a).map(e=>e.accepts));if(!_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[a].purges)return[];const d=[{input:`purge-type`,value:s},...c===`fail`?[]:[{input:`on-too-many`,value:c}]];const f=_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .purgeTypes */ .jT.filter(e=>u.has(o[e]));return d.filter(({value:e})=>!u.has(o[e])).map(({input:t,value:n})=>({code:`mode-unsupported`,input:t,message:`\`${t}: ${n}\` is not supported by \`provider: ${e.id}\`.`,remedy:`\`${e.id}\` purges by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(quoteAll(f))}; providers with \`${n}\`: ${findProviders(a,n)}.`}))}function findProviders(e,t){const n=Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r).filter(({capabilities:n})=>n.some(n=>n.mode===e&&n.accepts===o[t]));return n.length===0?`none yet`:quoteAll(n.map(({id:e})=>e)).join(`, `)}function quoteAll(e){return e.map(e=>`\`${e}\``)}function modesOf({capabilities:n,hasDistributions:r}){return _core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.filter(t=>(0,_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .makesList */ .YR)(t)?n.some(e=>e.mode===t):r===true)}const o={item:`url`,wildcard:`wildcard`,all:`everything`};function unsupportedMode(e,{mode:t,own:n}){const r=Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r).filter(e=>modesOf(e).includes(t)).map(({id:e})=>`\`${e}\``);const i=r.length===0?`no provider yet`:r.join(`, `);return{code:`mode-unsupported`,input:`mode`,message:`\`mode: ${t}\` is not supported by \`provider: ${e.id}\`.`,remedy:`\`${e.id}\` has ${n.map(e=>`\`${e}\``).join(`, `)}; providers with \`${t}\`: ${i}.`}}

/***/ }),

/***/ 45258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkContext),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3672);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12027);
const r=64*1024*1024;function readContext({env:t,readText:n,workingDirectory:r}){const i=trimUrl(t[`GITHUB_SERVER_URL`])??`https://github.com`;return{eventName:t[`GITHUB_EVENT_NAME`]??``,sha:t[`GITHUB_SHA`]??``,ref:t[`GITHUB_REF`]??``,repository:t[`GITHUB_REPOSITORY`]??``,serverUrl:i,apiUrl:trimUrl(t[`GITHUB_API_URL`])??`https://api.github.com`,workflowRef:t[`GITHUB_WORKFLOW_REF`]??``,runId:t[`GITHUB_RUN_ID`]??``,runAttempt:t[`GITHUB_RUN_ATTEMPT`]||`1`,workspace:t[`GITHUB_WORKSPACE`]||r,temporaryFolder:t[`RUNNER_TEMP`]||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),readEvent:createEventReader(t[`GITHUB_EVENT_PATH`],n)}}function checkContext(e){return[`GITHUB_SERVER_URL`,`GITHUB_API_URL`].filter(n=>{const r=e(n);return r!==``&&(0,_core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWebUrl */ .B)(r)===undefined}).map(e=>({code:`input-invalid`,message:`The environment variable ${e} is not an http or https URL without user, query or fragment.`,remedy:`Leave ${e} as the runner sets it, or set it to a URL such as https://github.example.com.`}))}function trimUrl(e){return e?e.replace(/\/+$/,``):undefined}function createEventReader(e,t){let n;return()=>{n??=readEvent(e,t);return n}}async function readEvent(e,t){if(!e)throw unreadable(`GITHUB_EVENT_PATH is not set`);const n=t(e,r);if(!(`text`in n))throw unreadable(`it ${n.problem}`);const{parseEventFile:i}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7032)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57032));const a=i(n.text);if(a===undefined)throw unreadable(`it is not a JSON object`);return a}function unreadable(e){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`event-unsupported`,`The event file cannot be used: ${e}.`,{input:`base`,remedy:"Set `base` and `head`, so that the event file is not needed."})}

/***/ }),

/***/ 27946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decideCredentials),
/* harmony export */   f: () => (/* binding */ lacksCredentials)
/* harmony export */ });
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
function lacksCredentials({inputs:e},{getInput:t,getEnvironment:n}){return!e.filter(({secret:e})=>e).some(({name:e,environment:r=``})=>t(e)+n(r)!==``)}function decideCredentials({getInput:t,run:n,distributions:r},{provider:i,mode:a,getEnvironment:o}){const{withoutCredentials:s,dryRun:c}=n;const l=lacksCredentials(i,{getInput:t,getEnvironment:o});const remark=e=>[`No credentials for \`${i.id}\` are given, so ${e} (\`without-credentials: ${s}\`).`];if(l&&s===`skip`)return{dryRun:c,needed:false,isSkipped:true,remarks:remark(`nothing is done`)};const u=r.exportConfig!==undefined;if(l&&s===`dry-run`&&!u)return{dryRun:true,needed:false,isSkipped:false,remarks:remark(`nothing is sent`)};const d=u||r.failOnDrift;const f=!c||!(0,_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .makesList */ .YR)(a)&&d;return{dryRun:c,needed:f,isSkipped:false,remarks:[]}}

/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listGivenInputs),
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27424);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37749);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72380);
function readPlace(e,n){const r=e(`GITHUB_ACTION`);return{serverUrl:e(`GITHUB_SERVER_URL`).replace(/\/+$/,``),repository:e(`GITHUB_REPOSITORY`),sha:e(`GITHUB_SHA`),runId:e(`GITHUB_RUN_ID`),attempt:e(`GITHUB_RUN_ATTEMPT`),step:/^(?!__)[A-Za-z_][\w-]*$/.test(r)?r:``,action:e(`GITHUB_ACTION_REPOSITORY`),actionRef:e(`GITHUB_ACTION_REF`),console:(0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findProvider */ .l)(n)?.console??``,...e(`CDN_CACHE_IS_CALLED`)===`true`?{isCalled:true}:{}}}function listGivenInputs(e){return _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu.flatMap(({name:t,default:n=``,secret:r,expression:i,workflowSecret:a})=>{const o=e(t);if(o===``||o===n||i!==undefined)return[];return[r===true?{name:t,value:``,secret:r,...a===undefined?{}:{storedAs:a}}:{name:t,value:hideInAddresses(o)}]})}function hideInAddresses(t){return t.replace(/\b[a-z][a-z0-9+.-]*:\/+.*/gi,_core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretParts */ .$)}

/***/ }),

/***/ 72380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   g_: () => (/* binding */ identityInputs)
/* harmony export */ });
/* unused harmony export inputSections */
/* harmony import */ var _core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81280);
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20661);
/* harmony import */ var _core_inputs_proof_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7381);
/* harmony import */ var _core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(22029);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91451);
/* harmony import */ var _core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(66545);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3737);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(37749);
const d=_core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modeNames */ ._X.map(e=>`\`${e}\` (${_core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modes */ .nI[e].title})`).join(`, `);const f=Object.keys(_providers_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .providers */ .r);const identityInputs={provider:{name:`provider`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(f),group:`run`,required:true,description:`The API of the CDN: ${f.map(e=>`\`${e}\``).join(`, `)}.`},mode:{name:`mode`,field:(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(_core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modeNames */ ._X),group:`run`,description:`What to do: ${d}. Not every provider has every mode (docs/providers.md). Default: the mode of the provider that acts on a list, if it has only one.`}};const p=new Map(Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .providers */ .r).flatMap(({inputs:e})=>e.map(e=>[e.name,e])));const inputSections=[{title:`Run`,inputs:[...Object.values(identityInputs),...Object.values(_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .runInputs */ .H)]},{title:`Where URLs come from`,inputs:[...Object.values(_core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionInputs */ .I),...Object.values(_core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .limitInputs */ .B)]},{title:`Purge`,inputs:[...Object.values(_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .purgeInputs */ .V),...Object.values(_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .namedInputs */ .z)]},{title:`Proof`,inputs:Object.values(_core_inputs_proof_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .proofInputs */ .C)},{title:`Distributions`,inputs:Object.values(_core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionInputs */ .M)},{title:`Providers`,inputs:[...p.values()]}];const inputTable=inputSections.flatMap(({inputs:e})=>e);

/***/ }),

/***/ 66290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81280);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91451);
/* harmony import */ var _report_unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85710);
/* harmony import */ var _system_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74500);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72380);
function openOutputs(s){const{folder:c,getInput:l,workspace:u}=s;const d=[];const f=new Map;for(const{name:e,writes:n}of _input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .inputTable */ .Fu){const r=n===undefined?``:l(e);if(r===``)continue;const o=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(u,r);try{s.writer.tryOut(o);f.set(e,o)}catch(t){if(!(t instanceof _system_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .UnwritableError */ .ye))throw t;d.push((0,_report_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .toUnwritable */ .f)(t,{name:e,path:r,isInput:true}))}}const p=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(c,`report.json`);const m={report:f.get(_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .runInputs */ .H.reportFile.name)??p,spareReport:p,urls:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(c,`urls.txt`),existingUrls:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(c,`existing-urls.txt`),failedUrls:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(c,`failed-urls.txt`),plan:f.get(_core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionInputs */ .M.planFile.name)??(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(c,`plan.md`)};return{files:m,problems:d}}

/***/ }),

/***/ 87335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ configureProvider),
  d: () => (/* binding */ readConnection)
});

// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(91451);
// EXTERNAL MODULE: ./build/js/core/mode.js
var mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/core/urls/web-address.js
var web_address = __nccwpck_require__(3672);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 25 modules
var registry = __nccwpck_require__(37749);
;// CONCATENATED MODULE: ./build/js/action/check-endpoints.js
function checkEndpoints(t,n){const r=n.flatMap(e=>checkOwner(t,e)??[]);if(t.takesEndpoints===true||r.length>0)return r;if(n.length>1)return[tooMany(t)];return n.filter(({href:t})=>(0,web_address/* parseCredentialAddress */.h)(t)===undefined).map(({origin:e})=>({code:`input-invalid`,input:`endpoint`,message:`\`endpoint\` is not an address that credentials may be sent to: ${JSON.stringify(e)}.`,remedy:"Use `https://`, or `http://` on 127.0.0.1 or localhost."}))}function checkOwner(e,{hostname:n}){if(e.hosts.test(n))return undefined;const r=Object.values(registry/* providers */.r).find(({hosts:e})=>e.test(n));if(r===undefined)return undefined;return{code:`input-invalid`,input:`endpoint`,message:`\`endpoint\` is an address of ${r.title} (\`provider: ${r.id}\`), not of \`provider: ${e.id}\`.`,remedy:`Give an address of ${e.title}, or omit \`endpoint\` if the vendor has a public one.`}}function tooMany({id:e}){return{code:`input-invalid`,input:`endpoint`,message:`\`endpoint\` lists more than one address, and \`provider: ${e}\` has only one.`,remedy:`Give one base URL.`}}
// EXTERNAL MODULE: ./build/js/action/check-pair.js
var check_pair = __nccwpck_require__(76718);
// EXTERNAL MODULE: ./build/js/action/decide-credentials.js
var decide_credentials = __nccwpck_require__(27946);
// EXTERNAL MODULE: ./build/js/action/read-typed.js + 1 modules
var read_typed = __nccwpck_require__(42391);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __nccwpck_require__(53356);
;// CONCATENATED MODULE: ./build/js/action/read-connection.js
function configureProvider(e,t){const{provider:n,configure:a,mode:o,endpoints:s,purgeType:c,onTooMany:l}=e;const u=(0,check_pair/* checkPair */.z)(n,{mode:o,purgeType:c,onTooMany:l});const{connection:d,problems:f,warnings:p}=a({get:e=>readProviderValue(e,{provider:n,...t}),getTyped:e=>t.getInput(e)||undefined,getVariable:e=>t.getEnvironment(e).trim()||undefined,endpoint:s[0],endpoints:s,mode:o,purgeType:c,soft:e.soft,needsCredentials:e.needsCredentials,timeoutMilliseconds:e.timeoutMilliseconds});return{capabilities:selectRows(n.capabilities,d),connection:d,warnings:p,problems:[...checkEndpoints(n,s),...u,...u.length>0?[]:f]}}const{endpoints:l,requestTimeoutMilliseconds:u,retries:d,withoutCredentials:f}=run_inputs/* runInputs */.H;const p={endpoints:l,requestTimeoutMilliseconds:u,retries:d,withoutCredentials:f};async function readConnection(e,r){const i=(0,read_values/* createValueReader */.bX)(e);const{provider:l,mode:u}=(0,read_typed/* readIdentity */.x)(i,e);const d=(0,read_values/* readRows */.aK)(p,i);if(l===undefined||u===undefined)throw new errors/* InputError */.dz(i.problems);const f=(0,decide_credentials/* lacksCredentials */.f)(l,{getInput:e,getEnvironment:r});const m=f&&d.withoutCredentials!==`fail`;const{capabilities:h,connection:g,problems:_}=configureProvider({provider:l,configure:await l.load(),mode:u,endpoints:d.endpoints??[],purgeType:`item`,soft:false,onTooMany:`fail`,needsCredentials:!m,timeoutMilliseconds:mode/* modes */.nI[u].timeoutMilliseconds},{getInput:e,getEnvironment:r});const v=[...i.problems,..._];if(v.length>0)throw new errors/* InputError */.dz(v);return{mode:u,capabilities:h,connection:g,requestTimeoutMilliseconds:d.requestTimeoutMilliseconds,retries:d.retries,withoutCredentials:m?d.withoutCredentials:undefined}}function selectRows(e,{variant:t}){return e.filter(e=>e.variant===undefined||e.variant===t)}function readProviderValue(e,{provider:t,getInput:n,getEnvironment:r}){const{environment:i}=t.inputs.find(t=>t.name===e)??{};const a=n(e);const o=a===``&&i!==undefined?r(i).trim():a;return o===``?undefined:o}

/***/ }),

/***/ 36490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findTargetInput),
/* harmony export */   G: () => (/* binding */ readTargetInput)
/* harmony export */ });
function findTargetInput(e){return e?.inputs.flatMap(e=>e.targets===undefined?[]:{...e,targets:e.targets}).at(0)}function readTargetInput(e,t){const n=findTargetInput(e);if(n===undefined)return[];const{name:r,description:i,targets:a}=n;const o={name:r,description:i,field:a.field,group:`list`};return t.read(o)??[]}

/***/ }),

/***/ 42391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIdentity),
  f: () => (/* binding */ readTyped)
});

// EXTERNAL MODULE: ./build/js/core/inputs/distribution-inputs.js
var distribution_inputs = __nccwpck_require__(81280);
// EXTERNAL MODULE: ./build/js/core/inputs/proof-inputs.js + 1 modules
var proof_inputs = __nccwpck_require__(7381);
// EXTERNAL MODULE: ./build/js/core/inputs/purge-inputs.js
var purge_inputs = __nccwpck_require__(22029);
// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(91451);
// EXTERNAL MODULE: ./build/js/core/inputs/source-inputs.js
var source_inputs = __nccwpck_require__(66545);
// EXTERNAL MODULE: ./build/js/core/mode.js
var mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 25 modules
var registry = __nccwpck_require__(37749);
// EXTERNAL MODULE: ./build/js/action/check-pair.js
var check_pair = __nccwpck_require__(76718);
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __nccwpck_require__(87274);
;// CONCATENATED MODULE: ./build/js/action/complete-selection.js
function completeSelection(i,{mode:a=`purge`,purgeType:o,purgeAllIf:s,onTooMany:c,hasUrls:l}){const u=(0,mode/* purgeTypeOf */.Th)({mode:a,purgeType:o});const d=u===`all`&&l&&i.urls.length===0;const f=d?{...i,hasNoUrls:true}:i;const p=u===undefined||u===`all`?{...f,...r}:f;const{root:m,baseUrls:h,assetIds:g}=p;const _=s.length>0&&(u!==`all`||(0,selection/* hasListSource */.Cn)(p));const v=m!==``&&h.length>0&&g.length===0&&!(0,selection/* hasListSource */.Cn)(p);return{...p,...v&&(u??`item`)===`item`?{files:(0,selection/* filesOf */.R8)(p)}:{},...c===`wildcard`?{findsUnchanged:true}:{},...u===`all`?{purgesEverything:true}:{},...u!==undefined&&_?{purgeAllIf:s}:{}}}const r={prefixes:[],hosts:[],tags:[]};
// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
// EXTERNAL MODULE: ./build/js/action/read-target-input.js
var read_target_input = __nccwpck_require__(36490);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __nccwpck_require__(53356);
;// CONCATENATED MODULE: ./build/js/action/read-typed.js
function readTyped(s){const c=(0,read_values/* createValueReader */.bX)(s);const{provider:l,mode:d}=readIdentity(c,s);const h=(0,read_target_input/* readTargetInput */.G)(l,c);const g=(0,read_values/* readRows */.aK)(purge_inputs/* purgeInputs */.V,c);const _={...(0,read_values/* readRows */.aK)(source_inputs/* selectionInputs */.I,c),...(0,read_values/* readRows */.aK)(purge_inputs/* namedInputs */.z,c),assetIds:h};const v=(0,read_values/* readRows */.aK)(source_inputs/* limitInputs */.B,c);return{getInput:s,provider:l,mode:d,purge:g,selection:completeSelection(_,{...{mode:d,hasUrls:s(`urls`)!==``},...{...g,...v}}),run:(0,read_values/* readRows */.aK)(run_inputs/* runInputs */.H,c),limits:v,proof:(0,read_values/* readRows */.aK)(proof_inputs/* proofInputs */.C,c),distributions:(0,read_values/* readRows */.aK)(distribution_inputs/* distributionInputs */.M,c),problems:c.problems}}function readIdentity(e,t){const n=(0,read_values/* readRows */.aK)(input_table/* identityInputs */.g_,e);const r=(0,registry/* findProvider */.l)(n.provider??``);if(n.mode!==undefined||t(`mode`)!==``||r===undefined)return{provider:r,mode:n.mode};const[i,...a]=(0,check_pair/* modesOf */.U)(r).filter(mode/* makesList */.YR);if(a.length===0)return{provider:r,mode:i};e.problems.push({code:`input-missing`,input:`mode`,message:`\`mode\` is missing. \`${r.id}\` has more than one mode that acts on a list.`,remedy:`Set it to one of ${(0,check_pair/* modesOf */.U)(r).map(e=>`\`${e}\``).join(`, `)}.`});return{provider:r,mode:undefined}}

/***/ }),

/***/ 53356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ rememberInputs),
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   bX: () => (/* binding */ createValueReader),
/* harmony export */   qY: () => (/* binding */ toMissing)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27424);
function rememberInputs(e){const t=new Map;return n=>{const r=t.get(n)??e(n);t.set(n,r);return r}}const r=80;const i=20;function createValueReader(e){const t=[];return{problems:t,read(n){const{name:r,field:i}=n;const a=e(r);if(a===``&&n.required===true)t.push(toMissing(n));const o=n.default===undefined?undefined:i.parse(n.default);if(a===``)return o;if(isList(i))t.push(...findWrongItems(a,{name:r,field:i}));const s=i.parse(a);if(s===undefined)t.push(toWrong(a,n));return s??o}}}function readRows(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,t.read(n)]))}function isList(e){return`parseItem`in e}function findWrongItems(t,{name:n,field:r}){return (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberLines */ .z8)(t).filter(({item:e})=>r.parseItem(e)===undefined).slice(0,i).map(({line:e,item:t})=>{const{what:i,remedy:a}=findFault(t,r);const o=`\`${n}\`: line ${e} ${i}: ${quote(t)}.`;return{code:`input-invalid`,input:n,message:o,remedy:a}})}function findFault(e,{findFault:t,wants:n,remedy:r}){return t?.(e)??{what:`is not ${n}`,remedy:r}}function toMissing({name:e,field:t}){const n=`\`${e}\` is missing.`;return{code:`input-missing`,input:e,message:n,remedy:t.remedy}}function toWrong(e,{name:t,field:n,secret:r}){const{what:i,remedy:a}=findFault(e,n);const o=r===true?``:`: ${quote(e)}`;const s=n.suggest?.(e);const c=s===undefined?``:` Did you mean \`${s}\`?`;const l=`\`${t}\` ${i}${o}.${c}`;return{code:`input-invalid`,input:t,message:l,remedy:a}}function quote(e){return JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSecretParts */ .$)(e),r))}

/***/ }),

/***/ 21252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createRunnerLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21691);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
const n=4e3;function createRunnerLog(r){const line=e=>(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(r(e));let i;return{info(t){if(i?.isOpen===false){_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(i.title);i.isOpen=true}_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(t))},debug:t=>_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line(t)),async group(t,n){i={title:line(t),isOpen:false};try{return await n()}finally{if(i.isOpen)_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();i=undefined}},annotate({level:i,message:a,title:o,file:s,line:c,column:l}){const u={error:_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3,warning:_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e,notice:_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm}[i];u((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(r(a),n),{...o===undefined?{}:{title:line(o)},...s===undefined?{}:{file:line(s)},...c===undefined?{}:{startLine:c},...l===undefined?{}:{startColumn:l}})},fail:t=>_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(line(t))}}

/***/ }),

/***/ 11646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ enterRunner),
  G: () => (/* binding */ leaveRunner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(21691);
// EXTERNAL MODULE: ./build/js/http/network.js
var network = __nccwpck_require__(25489);
// EXTERNAL MODULE: ./build/js/http/redact.js
var redact = __nccwpck_require__(39758);
// EXTERNAL MODULE: ./build/js/system/temporary-folder.js
var temporary_folder = __nccwpck_require__(39158);
// EXTERNAL MODULE: ./build/js/system/write-file.js
var write_file = __nccwpck_require__(74500);
// EXTERNAL MODULE: ./build/js/action/describe-run.js
var describe_run = __nccwpck_require__(35484);
;// CONCATENATED MODULE: ./build/js/action/keep-names.js
function keepNames(e,t){const n=new Set(t.map(e=>`\`${e}\``));return t=>{const r=e(t);if(r===t||!t.includes("`"))return r;const i=t.split(/(`[a-z][a-z0-9-]*`)/).map(t=>({part:t,shown:e(t)}));if(i.map(({shown:e})=>e).join(``)!==r)return r;return i.map(({part:e,shown:t})=>n.has(e)?e:t).join(``)}}
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __nccwpck_require__(73786);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __nccwpck_require__(24545);
// EXTERNAL MODULE: ./build/js/report/problem-groups.js
var problem_groups = __nccwpck_require__(46915);
// EXTERNAL MODULE: ./build/js/report/remedies.js
var remedies = __nccwpck_require__(13605);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __nccwpck_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/annotations.js
const c=9;const l=4e3;function renderAnnotations(e,t){const n=t.passes?`warning`:`error`;const o=(0,problem_groups/* groupProblems */.U)(e).map(t=>toAnnotation(t,{level:n,report:e}));const c=o.length===0&&!t.passes;const l=`${(0,headline/* renderStatus */.LG)(t)}: ${(0,headline/* renderHeadline */.Lf)(e,t)}`;const u=c?[...o,toRemark(l,n)]:o;const d=e.notices.map(e=>toRemark(e,`warning`));const f=(0,verdict/* isExcused */.I)(t)?[toRemark(`The job passes because of \`fail-on: ${e.failOn}\`. ${l}`,`warning`)]:[];const p=e.remarks.map(e=>toRemark(e,`notice`));const m=[...f,...u,...d,...p];return[`error`,`warning`,`notice`].flatMap(e=>cut(m.filter(t=>t.level===e)))}function cut(t){const[n]=t.slice(c-1);if(t.length<=c||n===undefined)return t;const r=t.slice(c).map(({title:e})=>e);const i=` … and ${(0,core_text/* groupDigits */.K9)(r.length)} more, whole in the report file: ${r.slice(0,20).join(`; `)}.`;return[...t.slice(0,c-1),{...n,message:shorten(`${n.message}${i}`)}]}function toRemark(e,t){return{level:t,title:`CDN cache`,message:shorten(e)}}function toAnnotation({problem:e,count:t,file:r},{level:i,report:a}){const o=e.input===undefined?e.code:`${e.code}: ${e.input}`;const s=t===0?``:` (${(0,headline/* countTargets */.cY)(t,a)})`;const c=shorten(describe(e,s));return{level:i,title:o,message:c,...toPlace(e,r)}}function toPlace({place:e},t){if(e===undefined)return t===undefined?{}:{file:t};const{path:n,line:r,column:i}=e;return{file:n,line:r,...i===undefined?{}:{column:i}}}function shorten(e){const n=(0,path_text/* displayPath */.Gt)(e);return n.length>l?`${n.slice(0,l-1)}…`:n}function describe(e,t){const{message:n,requestId:r}=e;const i=r===undefined?``:` (request id ${r})`;return`${n}${i}${t} ${(0,remedies/* remedyOf */.S)(e)}`}
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
// EXTERNAL MODULE: ./build/js/report/next-step.js
var next_step = __nccwpck_require__(40227);
// EXTERNAL MODULE: ./build/js/report/place.js
var place = __nccwpck_require__(68086);
// EXTERNAL MODULE: ./build/js/report/stop.js
var stop = __nccwpck_require__(93565);
// EXTERNAL MODULE: ./build/js/report/target-outcome.js
var target_outcome = __nccwpck_require__(93697);
;// CONCATENATED MODULE: ./build/js/report/log-end.js
const d=10;function renderLogEnd(e,t){const n=(0,stop/* describeStop */.C)(e);const o=(0,next_step/* describeNextStep */.N)(e,t);return[...listTroubles(e,t),...n===undefined?[]:[n],...o===undefined?[]:describeNext(o,e),...explain(e,t),`${(0,headline/* renderStatus */.LG)(t)}: ${(0,headline/* renderHeadline */.Lf)(e,t)}`]}function explain({place:e},{problem:t}){const n=t===undefined?undefined:(0,place/* linkCode */.w3)(t.code,e);return n===undefined?[]:[`About ${n.text}: ${n.url}`]}function describeNext({why:e,step:t},{inputs:n=[]}){if(t===undefined)return[e];const r=!n.some(({name:e,value:t})=>e===`summary`&&t===`false`);return r?[`The next step is in the job summary, ready to paste.`]:[e,...t.split(`
`)]}function listTroubles(r,{counts:i}){if(r.dryRun)return[];const a=[];for(const{target:t,task:i,outcome:o}of (0,target_outcome/* listOutcomes */._O)(r,target_outcome/* troubles */.d4)){if(a.length===d)break;const{problem:r}=i;const c=r!==undefined&&!problem_groups/* consequences */.P.includes(r.code);a.push(`${o}: ${(0,hide_signature/* hideSignature */.$)((0,target/* lineOf */.cA)(t))}${c?`: ${r.message}`:``}`)}const o=i.failed+i.unknown+i.notSent-a.length;const c=a.length>0&&o>0;return c?[...a,`… and ${(0,core_text/* groupDigits */.K9)(o)} more, in the report file.`]:a}
// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __nccwpck_require__(15294);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __nccwpck_require__(59318);
// EXTERNAL MODULE: ./build/js/report/task-ids.js
var task_ids = __nccwpck_require__(92063);
;// CONCATENATED MODULE: ./build/js/report/outputs.js
const i={create:`creates`,modify:`changes`,delete:`closes for good`};const outputTable=[{name:`status`,description:"`COMPLETED`, `ACCEPTED`, `PLANNED` or `NOTHING_TO_DO`; `CANCELLED`, `UNCONFIRMED`, `TIMEOUT`, `PARTIAL` or `FAILED`.",value:({verdict:e})=>e.status},{name:`failure-reason`,description:"A fixed code for the first thing that went wrong, such as `vendor-auth`. Empty if nothing did.",value:({verdict:e})=>e.problem?.code??``},{name:`total`,description:"Number of targets (URLs, wildcards, prefixes, hosts, tags, assets, distributions, 1 for everything): always the sum of `succeeded`, `failed`, `unknown`, `not-sent` and `pending`.",value:({verdict:e})=>String(e.counts.total)},{name:`succeeded`,description:`Targets that the vendor confirmed, or accepted if it does not offer confirmation.`,value:({verdict:e})=>String(e.counts.succeeded)},{name:`failed`,description:`Targets that the vendor refused, or that it accepted and could not process.`,value:({verdict:e})=>String(e.counts.failed)},{name:`unknown`,description:`Targets that were sent and whose result cannot be determined.`,value:({verdict:e})=>String(e.counts.unknown)},{name:`not-sent`,description:`Targets that were never sent: the run was stopped early, timed out or was cancelled. Every target of a dry run.`,value:({verdict:e})=>String(e.counts.notSent)},{name:`pending`,description:`Targets that the vendor accepted and that are not finished.`,value:({verdict:e})=>String(e.counts.pending)},{name:`skipped`,description:`Files that gave no URL. The report file has the reason for each.`,value:({report:e})=>String(e.skipped.length)},{name:`requests`,description:`HTTP requests sent to the vendor, including retries and polls.`,value:({report:e})=>String(e.requests)},{name:`verified`,description:"With `verify`: URLs of the sample that are fresh after the purge, or in a cache after warming, as seen from this runner.",value:({report:e})=>{const{fresh:t,hit:r}=(0,proofs/* countProofs */.t)(e);return String(t+r)}},{name:`stale`,description:"With `verify`: URLs of the sample of which a cache still serves the old copy after the purge.",value:({report:e})=>String((0,proofs/* countProofs */.t)(e).stale)},{name:`task-ids`,description:"The vendor's tasks and their states as JSON, for `resume-tasks`. The path of the report file if the JSON would exceed 100 KB.",value:({report:e,files:t})=>(0,task_ids/* renderTaskIds */.Q4)(e,t.report)},{name:`report-file`,description:`Path of the complete report as JSON (schema/report.schema.json).`,value:({files:e})=>e.report},{name:`urls-file`,description:"Path of a file with every target, one a line. A URL that ends in a comma or semicolon, or has what looks like a variable (`$NAME`) or an entity (`&amp;`), has a `#` behind it, so that `urls-file` accepts it.",value:({files:e})=>e.urls},{name:`existing-urls-file`,description:"Path of a file with every URL of the list that still exists, one a line, for example to warm what was purged: without deleted files, without `/dir` of `/dir/` and second spellings (docs/sites.md), and with URLs that are not sent because a wildcard or a purge of everything covers them.",value:({files:e})=>e.existingUrls},{name:`failed-urls-file`,description:`Path of a file with every target that failed or was not sent, one a line. It never holds one that the vendor may have accepted, so it can be sent again. Empty in a dry run.`,value:({files:e})=>e.failedUrls},{name:`list-checksum`,description:"SHA-256 of the whole list, for `expected-list`.",value:({report:e})=>e.listChecksum},{name:`changed`,description:"`sync-distribution`: `true` if the plan changes anything, `false` if it does not. Empty if no plan was made.",distributions:true,value:({report:e})=>toChanged(e)},...[`create`,`modify`,`delete`].map(e=>({name:`to-${e}`,description:`\`sync-distribution\`: number of distributions that the plan ${i[e]}. Empty if no plan was made.`,distributions:true,value:({report:n})=>hasPlan(n)?String((0,plan_lines/* countChanges */.xS)(n.sync?.changes??[])[e]):``})),{name:`plan-checksum`,description:"`sync-distribution`: SHA-256 of the plan, for `expected-plan`.",distributions:true,value:({report:e})=>e.sync?.planChecksum??``},{name:`plan-file`,description:"`sync-distribution`: path of the plan as Markdown.",distributions:true,value:({report:e,files:t})=>e.sync===undefined?``:t.plan},{name:`domains`,description:"`sync-distribution`: JSON object with the domain of every entry by name, new ones included.",distributions:true,value:({report:e})=>e.sync===undefined?``:JSON.stringify(toDomains(e))},{name:`base`,description:"Full ID of the commit that was compared with, or of the empty tree if every file of `head` counted. Empty if nothing was compared.",value:({report:e})=>e.source.base??``},{name:`head`,description:`Full ID of the commit that was compared. Empty if nothing was compared.`,value:({report:e})=>e.source.head??``}];function renderOutputs(e){return Object.fromEntries(outputTable.map(({name:t,value:n})=>[t,n(e)]))}function hasPlan({sync:e}){return e?.kind===`plan`}function toChanged(t){return hasPlan(t)?String(t.sync?.changes.some(plan/* isWrite */.ao)):``}function toDomains({sync:e,tasks:t}){const n=(e?.changes??[]).map(({name:e,domain:t})=>[e,t]);const r=t.map(({batch:e,id:t})=>[e.targets[0]?.value??``,t]);return Object.fromEntries([...n,...r].filter(([e,t])=>e!==``&&t!==``))}
// EXTERNAL MODULE: ./build/js/report/redact-report.js
var redact_report = __nccwpck_require__(56227);
// EXTERNAL MODULE: ./build/js/report/summary.js + 11 modules
var summary = __nccwpck_require__(29249);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __nccwpck_require__(74291);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __nccwpck_require__(11918);
// EXTERNAL MODULE: ./build/js/core/unexpanded.js
var unexpanded = __nccwpck_require__(90752);
;// CONCATENATED MODULE: ./build/js/report/lists.js
function*renderUrlList({tasks:t}){for(const{batch:n}of t){yield endLines(n.text??(0,shard/* listText */.so)(n.targets))}}function*renderExistingList({tasks:n,covered:r=[]}){for(const{batch:r}of n){const{targets:n,text:i}=r;const a=i!==undefined&&n.every(target/* canBeWarmed */.gf);yield endLines(a?i:(0,shard/* listText */.so)(n.filter(target/* canBeWarmed */.gf)))}yield endLines((0,shard/* listText */.so)(r.filter(target/* canBeWarmed */.gf)))}function endLines(e){const t=e.replaceAll(/[,;]$|(?:[,;|](?:https?:)?\/\/|&(?:amp|[lg]t|quot|apos);).*$/gim,`$&#`);if((0,unexpanded/* findUnexpanded */.a)(t)===undefined)return t;return t.replaceAll(/^.*[^#\n]$/gm,e=>(0,unexpanded/* findUnexpanded */.a)(e)===undefined?e:`${e}#`)}function*renderFailedList({dryRun:e,tasks:t}){if(e)return;for(const e of t){for(const t of failedLines(e))yield endLines(`${t}\n`)}}function failedLines(e){switch(e.state){case`failed`:return linesOf(e,e.failedTargets);case`pending`:case`unconfirmed`:return linesOf(e,e.failedTargets??[]);case`unsent`:return linesOf(e);case`done`:return[]}}function linesOf({batch:{targets:e}},t){const[i]=e;if(i===undefined)return t??[];if(t===undefined)return e.map(target/* lineOf */.cA);return (0,target/* isNamed */.ev)(i)?t.map(e=>(0,target/* lineOf */.cA)({kind:i.kind,value:e})):t}
// EXTERNAL MODULE: ./build/js/report/plan-markdown.js
var plan_markdown = __nccwpck_require__(98206);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var unwritable = __nccwpck_require__(85710);
;// CONCATENATED MODULE: ./build/js/action/write-files.js
function writeFiles(s,{files:c,writeFile:l}){const u=[];const write=(t,n,r)=>{try{l(n,r);return n}catch(r){const i=(0,external_node_path_.dirname)(n)!==(0,external_node_path_.dirname)(c.spareReport);u.push(...(0,unwritable/* explainFailure */.S)(r,{name:t,path:n,isInput:i}));return``}};const{sync:d}=s;const f={...c,urls:write(`urls-file`,c.urls,renderUrlList(s)),existingUrls:write(`existing-urls-file`,c.existingUrls,renderExistingList(s)),failedUrls:write(`failed-urls-file`,c.failedUrls,renderFailedList(s)),plan:d===undefined?``:write(`plan-file`,c.plan,[`${(0,plan_markdown/* renderPlan */.EG)(d.changes)}\n`])};for(const e of new Set([c.report,c.spareReport])){const n=present(s,u);const r=(0,json/* renderJson */.h)(n.report,n.verdict);if(write(`report-file`,e,r)!==``)return{...n,files:{...f,report:e}}}return{...present(s,u),files:{...f,report:``}}}function present(e,t){const n={...e,problems:[...e.problems,...t]};return{report:n,verdict:(0,verdict/* computeVerdict */.z)(n)}}
;// CONCATENATED MODULE: ./build/js/action/present.js
function present_present(r,c){const{logger:l,summaryFile:u}=c;const d=writeFiles((0,redact_report/* redactReport */.a5)(r,c.redact),c);const{report:f,verdict:p}=d;const m=createAttempt(l);for(const[e,n]of Object.entries(renderOutputs(d))){m(e,()=>core/* setOutput */.uH(e,n))}if(u!==``)m(`summary`,()=>(0,external_node_fs_.appendFileSync)(u,(0,summary/* renderSummary */.B)(f,p)));for(const e of renderAnnotations(f,p))l.annotate(e);return conclude(d,l)}function createAttempt(e){return(t,n)=>{try{n()}catch(n){const r=n instanceof Error?n.message:String(n);e.annotate({level:`warning`,message:`\`${t}\` could not be written: ${r}`})}}}function conclude({report:e,verdict:t},n){for(const i of renderLogEnd(e,t))n.info(i);return t.passes}
// EXTERNAL MODULE: ./build/js/action/runner-log.js
var runner_log = __nccwpck_require__(21252);
// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
;// CONCATENATED MODULE: ./build/js/action/secrets.js
function collectSecrets(e,t){const r=input_table/* inputTable */.Fu.flatMap(({name:n,environment:r,secret:i=false,findSecrets:a})=>[...a?.(e(n))??[],...i?[e(n)]:[],...i&&r!==undefined?[t(r)]:[]]);return[...new Set(r)].filter(e=>e!==``)}function maskSecrets(n,r){const i=r===``?[]:[`x-access-token:${r}`];for(const r of new Set([...n,...i].flatMap(redact/* secretForms */.eo)))(0,core/* setSecret */.Pq)(r)}
// EXTERNAL MODULE: ./build/js/action/unknown-inputs.js
var unknown_inputs = __nccwpck_require__(92145);
;// CONCATENATED MODULE: ./build/js/action/runner.js
function enterRunner(s,l){const getEnvironment=e=>s[e]??``;const m=[...collectSecrets(core/* getInput */.V4,getEnvironment),...(0,network/* listProxySecrets */.WA)(s)];maskSecrets(m,core/* getInput */.V4(`github-token`));const{redact:h,add:g}=(0,redact/* createRedactor */.lY)(m);const _=keepNames(h,l.map(({name:e})=>e));const v=(0,external_node_path_.resolve)(getEnvironment(`GITHUB_WORKSPACE`));const y=(0,temporary_folder/* makeTemporaryFolder */.w)(getEnvironment(`RUNNER_TEMP`),`cdn-cache-`);return{getEnvironment,redact:_,keepSecret(e){maskSecrets([e],``);g(e)},logger:(0,runner_log/* createRunnerLog */.f)(_),folder:y,journalFile:(0,external_node_path_.join)(y,`task-ids.jsonl`),workspace:v,writer:(0,write_file/* createFileWriter */.KS)(v),unknownInputs:(0,unknown_inputs/* findUnknownInputs */.d)(s,l)}}function leaveRunner(e,{files:t,redact:n,logger:r,writer:i,getEnvironment:a}){const o=findSummaryFile(a);const c={...e,place:(0,describe_run/* readPlace */.y)(a,e.provider)};return present_present(c,{files:t,writeFile:i.write,redact:n,logger:r,summaryFile:o})}function findSummaryFile(e){return/^false$/i.test(core/* getInput */.V4(`summary`))?``:e(`GITHUB_STEP_SUMMARY`)}

/***/ }),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUnknownInputs)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55606);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
function namesIn(e){return Object.entries(e).filter(([e,t=``])=>e.startsWith(`INPUT_`)&&t.trim()!==``).map(([e])=>e.slice(`INPUT_`.length).toLowerCase())}function findUnknownInputs(t,r){const i=r.map(({name:e})=>e);const a=[];const o=[];const s=[];for(const c of namesIn(t).filter(e=>!i.includes(e))){const t=findAlias(c,r)??(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .q)(c,i);const l=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(c,80);if(t===undefined)o.push(`\`${l}\` is not an input of this action.`);else{a.push(toProblem(l,t));s.push(t.replace(/:.*/,``))}}return{problems:a,warnings:o,meant:s}}function findAlias(e,n){return n.flatMap(({name:e,aliases:t=[],valueAliases:n={}})=>[...t.map(t=>({alias:t,meant:e})),...Object.entries(n).map(([t,n])=>({alias:t,meant:`${e}: ${n}`}))]).find(({alias:n})=>(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .y)(n,e))?.meant}function toProblem(e,t){return{code:`input-invalid`,input:e,message:`\`${e}\` is not an input of this action. Did you mean \`${t}\`?`,remedy:`Use \`${t}\` instead, or remove it.`}}

/***/ }),

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ costsAgain),
/* harmony export */   aV: () => (/* binding */ chooseCapability),
/* harmony export */   wg: () => (/* binding */ findWildcardForm)
/* harmony export */ });
function chooseCapability(e,t){return e.find(e=>e.mode===t.mode&&e.accepts===t.accepts&&t.domain.toLowerCase().endsWith(e.domainSuffix??``))}function findWildcardForm(e,t){const n=e.find(({accepts:e,...n})=>n.mode===t&&e===`wildcard`);return n?.wildcardForm??`pattern`}function costsAgain({repetition:e,price:t}){return e===`never`||t!==undefined}

/***/ }),

/***/ 77469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeConsole),
/* harmony export */   W: () => (/* binding */ usualCounterpart)
/* harmony export */ });
const usualCounterpart=`the vendor`;function describeConsole(e=usualCounterpart){return e===usualCounterpart?`in the vendor's console`:`at ${e}`}

/***/ }),

/***/ 15143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ findOtherValues),
/* harmony export */   p5: () => (/* binding */ diffFields),
/* harmony export */   z5: () => (/* binding */ findOtherFields)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28583);
function diffFields(e,t,n){return Object.keys(e).toSorted().filter(r=>!isMet(r,{desired:e,current:t,canonical:n})).map(n=>({field:n,before:t[n]??undefined,after:e[n]??undefined}))}function isMet(e,{desired:n,current:r,canonical:i}){if(r[e]===null&&(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(n[e]??null))return false;const a=i(e,n[e]);return isCovered(a,i(e,r[e]),i)}function isCovered(e,r,i){if((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(e)&&(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(r)){const t=Object.keys(e);return t.every(t=>isMet(t,{desired:e,current:r,canonical:i}))}if((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(e)&&(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(r)){return e.length===r.length&&e.every((e,t)=>isCovered(e,r[t]??null,i))}return e===r}function findOtherFields(e,t,n){const toValues=e=>Object.fromEntries(e.map(({field:e,before:t,after:r})=>{return[e,[n(e,t),n(e,r)]]}));return findOtherValues(toValues(e),toValues(t),(e,t)=>t??null)}function findOtherValues(t,n,r){const i=new Set([...Object.keys(t),...Object.keys(n)]);const show=(t,n)=>(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(r(n,t[n]));return[...i].toSorted().filter(e=>show(t,e)!==show(n,e))}

/***/ }),

/***/ 56308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ markerLength),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   Yu: () => (/* binding */ addMarker),
/* harmony export */   pG: () => (/* binding */ isAtWork)
/* harmony export */ });
function isClosed({state:e}){return e===`closing`||e===`closed`}function isAtWork({state:e}){return e===`busy`||e===`unknown`}const e=/ ?\[cca:([0-9a-f]{16})\]$/;function splitMarker(t){const n=e.exec(t)?.[1];if(n===undefined)return{text:t};return{text:t.replace(e,``),marker:n}}function addMarker(e,t){const n=`[cca:${t}]`;return e===``?n:`${e} ${n}`}const markerLength=` [cca:0123456789abcdef]`.length;

/***/ }),

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ describeForChecksum),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   cz: () => (/* binding */ changeKinds),
/* harmony export */   fD: () => (/* binding */ planDistributions),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   lk: () => (/* binding */ describeBroken),
/* harmony export */   yY: () => (/* binding */ describeUnknownStates)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15143);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56308);
const changeKinds=[`create`,`modify`,`delete`,`adopt`,`unchanged`,`unmanaged`];const i=[`create`,`modify`,`delete`];function isWrite({kind:e}){return i.includes(e)}function isUnderWay(e){return!isWrite(e)&&e.kind!==`unmanaged`&&e.current!==undefined&&(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtWork */ .pG)(e.current)}function planDistributions(e){const t=[];const n=[];const i=new Set;for(const r of e.desired){const a=match(r,e);if(`problem`in a)t.push(a.problem);else n.push(toChange(r,a.current,e));if(`current`in a&&a.current!==undefined)i.add(a.current.domain)}for(const{current:e}of n){if(e?.state===`broken`)t.push(describeBroken(e))}const a=e.current.filter(e=>!i.has(e.domain)&&!(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(e)).map(e=>{return{kind:`unmanaged`,name:``,domain:e.domain,fields:[],current:e}});return{changes:[...n.toSorted(compareChanges),...a],problems:t}}const a={create:0,modify:0,delete:1,adopt:2,unchanged:2,unmanaged:3};function compareChanges(e,t){return a[e.kind]-a[t.kind]||(e.name<t.name?-1:1)}function describeUnknownStates(e){return e.flatMap(({kind:e,current:t})=>e===`unmanaged`||t?.state!==`unknown`?[]:[`The state of ${t.domain}, ${t.status===``?`which is empty`:`\`${t.status}\``}, is not documented. It counts as work of the vendor that is not finished.`])}function match(e,{current:t,markerOf:n}){const i=t.filter(e=>!(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(e));if(e.domain!==undefined){const t=i.find(({domain:t})=>t===e.domain);const n=t===undefined&&e.state===`present`;return n?{problem:missing(e)}:{current:t}}const a=i.filter(({marker:t})=>t===n(e.name));return a.length>1?{problem:ambiguous(e,a)}:{current:a[0]}}function toChange(e,n,{markerOf:r,canonical:i}){const{name:a}=e;const o=r(a);const s={name:a,domain:n?.domain??e.domain??``,desired:e,marker:o};if(e.state===`absent`){if(n===undefined)return{...s,kind:`unchanged`,fields:[]};return{...s,kind:`delete`,fields:[],current:n}}if(n===undefined){const t=Object.entries(e.fields).map(([e,t])=>{return{field:e,before:undefined,after:t??undefined}});return{...s,kind:`create`,fields:t}}const c=(0,_diff_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .diffFields */ .p5)(e.fields,n.fields,i);if(c.length>0)return{...s,kind:`modify`,fields:c,current:n};return{...s,kind:e.domain===undefined?`adopt`:`unchanged`,fields:c,current:n}}function describeForChecksum(t){const n=t.filter(({kind:e})=>e!==`unchanged`&&e!==`unmanaged`).toSorted((e,t)=>e.name<t.name?-1:1).map(({kind:e,name:t,domain:n,fields:r})=>{const i=r.map(({field:e,before:t,after:n})=>[e,t??null,n??null]);return[e,t,n,i]});return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(n)}function missing({name:e,domain:t=``,place:n}){return{code:`vendor-not-found`,input:`config`,message:`The entry \`${e}\` names the domain ${t}, but the vendor does not have it or is closing it.`,remedy:"Correct `domain`, remove it to create a new distribution, or set `state: absent` if it is meant to be gone.",...n===undefined?{}:{place:n}}}function ambiguous({name:e,place:t},n){const r=n.map(({domain:e})=>e).join(`, `);return{code:`vendor-conflict`,input:`config`,message:`Several distributions carry the marker of the entry \`${e}\`: ${r}.`,remedy:"Add the right `domain` to the entry, and close the others by hand.",...t===undefined?{}:{place:t}}}function describeBroken({domain:e,status:t}){return{code:`distribution-error`,message:`${e} is ${t}, and is not changed in that state.`,remedy:`Check it in the vendor's console. Resume it, or contact the vendor's support.`}}

/***/ }),

/***/ 92734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isEmptyTree),
/* harmony export */   i: () => (/* binding */ emptyTreeBeside)
/* harmony export */ });
const e={40:`4b825dc642cb6eb9a060e54bf8d69288fbee4904`,64:`6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321`};function emptyTreeBeside(t){return e[t.length]??e[40]??``}function isEmptyTree(t){return Object.values(e).includes(t.toLowerCase())}

/***/ }),

/***/ 78331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ tagsField),
/* harmony export */   XV: () => (/* binding */ urlsField),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28583);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);
const urlsField={parse:e=>e.startsWith(`[`)?readArray(e):(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(e),wants:"a JSON array of texts, though it begins with `[`",remedy:'Write one URL a line, or a whole JSON array such as `["https://www.example.com/a"]`.'};const tagsField={parse:e=>n.test(e)?undefined:urlsField.parse(e),findFault:e=>n.test(e)?{what:"has a line that begins with `#`, which makes it a comment",remedy:"Write tags without `#`. Put a space behind the `#` of a comment."}:undefined,wants:"a JSON array of texts, though it begins with `[`",remedy:'Write one tag a line, or a whole JSON array such as `["news"]`.'};const n=/^[ \t]*#[^\s#]\S*[ \t]*$/m;function readArray(t){if(!/^\s*\[/.test(t))return undefined;const n=(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(t);if(!Array.isArray(n))return undefined;const r=n;if(!r.every(e=>typeof e===`string`))return undefined;return r.map(e=>e.trim()).filter(e=>e!==``)}

/***/ }),

/***/ 81280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ distributionInputs)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);
/* harmony import */ var _place_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14369);
const distributionInputs={config:{name:`config`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pathField */ .OT,group:`distributions`,description:"`sync-distribution`: path of the YAML or JSON file with the distributions, relative to the workspace."},allowDelete:{name:`allow-delete`,field:_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,group:`distributions`,default:`false`,description:"`sync-distribution`: `true` allows entries with `state: absent` to close their distribution."},failOnDrift:{name:`fail-on-drift`,field:_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,group:`distributions`,default:`false`,description:"`sync-distribution` with `dry-run`: `true` fails the job if the plan is not empty; needs credentials."},expectedPlan:{name:`expected-plan`,field:_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,group:`distributions`,description:"`sync-distribution`: the plan that was reviewed: the `plan-checksum` output of the run that made it, or the path of its report file. If the plan differs, the run ends before any change; with the report it shows what differs."},exportConfig:{name:`export-config`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pathField */ .OT,group:`distributions`,writes:true,description:"`sync-distribution`: path to write the current distributions to, ready to be used as `config`. Reads only."},planFile:{name:`plan-file`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .pathField */ .OT,group:`distributions`,writes:true,description:"`sync-distribution`: where to write the plan as Markdown. Default: a file under `RUNNER_TEMP`."}};

/***/ }),

/***/ 20661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g0: () => (/* binding */ baseUrlsField),
  hQ: () => (/* binding */ booleanField),
  Pi: () => (/* binding */ booleanOrAutoField),
  IO: () => (/* binding */ checksumField),
  cM: () => (/* binding */ choiceField),
  Ti: () => (/* binding */ durationField),
  Jp: () => (/* binding */ endpointsField),
  nm: () => (/* binding */ integerField),
  Qz: () => (/* binding */ linesField),
  FZ: () => (/* binding */ listField),
  z8: () => (/* binding */ numberLines),
  C1: () => (/* binding */ paceField),
  Se: () => (/* binding */ readLines),
  LO: () => (/* binding */ rootField),
  vF: () => (/* binding */ shardField),
  M8: () => (/* binding */ textField),
  _n: () => (/* binding */ tokenField)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __nccwpck_require__(45657);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __nccwpck_require__(55606);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
// EXTERNAL MODULE: ./build/js/core/urls/web-address.js
var web_address = __nccwpck_require__(3672);
// EXTERNAL MODULE: ./build/js/core/unexpanded.js
var unexpanded = __nccwpck_require__(90752);
;// CONCATENATED MODULE: ./build/js/core/inputs/folder-path.js
function parseFolder(e){const n=e.split(`/`).filter(e=>e!==``&&e!==`.`);const r=e.startsWith(`/`)||/[\\\r\n]|^[a-z]:/i.test(e);if((0,unexpanded/* findUnexpanded */.a)(e)!==undefined)return undefined;const i=n.includes(`..`)||n.includes(`.git`);return r||i?undefined:n.join(`/`)}function findFolderFault(e){if(/[\r\n]/.test(e))return{what:`has more than one line`,remedy:`Give one folder. For several, use this action once for each.`};return (0,unexpanded/* findUnexpanded */.a)(e)??findWindowsPath(e)}function findWindowsPath(t){if(/^[a-z]:/i.test(t))return{what:`begins with a drive`,remedy:"Give a path relative to the workspace, like `public`: leave out the drive and the folders above it."};if(!t.includes(`\\`))return undefined;const n=parseFolder(t.replaceAll(`\\`,`/`));return{what:"has a `\\`, and folders are separated by `/`",remedy:n===undefined?"Give a path relative to the workspace, like `public` or `sites/docs`.":`Write \`${(0,core_text/* oneLine */.TN)(n,200)}\`.`}}
;// CONCATENATED MODULE: ./build/js/core/inputs/fields.js
const textField={parse:e=>e,wants:`text`,remedy:`Set it to some text.`};const tokenField={parse:e=>/^[\x21-\x7e]*$/.test(e)?e:undefined,wants:`a token: it contains blanks, line breaks or letters outside ASCII`,remedy:`Copy the token again, and take care of line breaks.`};const linesField={parse:readLines,wants:`a list`,remedy:`Write one item a line.`};const booleanField={parse:e=>{if([`true`,`True`,`TRUE`].includes(e))return true;return[`false`,`False`,`FALSE`].includes(e)?false:undefined},wants:"`true` or `false`",remedy:"Write `true` or `false`."};const booleanOrAutoField={parse:e=>e===`auto`?e:booleanField.parse(e),wants:"`auto`, `true` or `false`",remedy:"Write `auto`, `true` or `false`."};const c=500*36e5;function parsePositiveDuration(t){const n=(0,instant/* parseDuration */.E9)(t)??0;return n>0&&n<=c?n:undefined}const l="Write it with its unit, like `500ms`, `90s`, `10m` or `1h30m`; at most `500h`.";const durationField={parse:parsePositiveDuration,findFault(t){const n=(0,instant/* parseDuration */.E9)(t);if(n===undefined)return undefined;const r=n===0?`must be longer than 0`:"is longer than `500h`";return{what:r,remedy:l}},wants:`a duration`,remedy:l};const paceField={parse:e=>{const[,t=``,n=``]=/^(\d{1,6})\/(.+)$/.exec(e)??[];const r=parsePositiveDuration(n);if(r===undefined||Number(t)===0)return undefined;return{count:Number(t),perMilliseconds:r}},wants:`a pace`,remedy:"Write submissions per time, like `10/1m` or `1/1s`."};const shardField={parse:e=>{const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e)?.map(Number)??[];if(t===undefined||n===undefined)return undefined;return t>=1&&t<=n?{index:t,count:n}:undefined},wants:`a shard`,remedy:"Write this job's number and the number of jobs, like `2/5`; the first is `1/5`."};const checksumField={parse:e=>/^[0-9a-f]{64}$/i.test(e)?e.toLowerCase():undefined,wants:`a checksum`,remedy:"Pass the output of the run that made the plan: `list-checksum` for a list, `plan-checksum` for distributions."};function integerField(e,t){return{parse:n=>{const r=/^\d{1,9}$/.test(n)?Number(n):Number.NaN;return r>=e&&r<=t?r:undefined},wants:`a whole number from ${(0,core_text/* groupDigits */.K9)(e)} to ${(0,core_text/* groupDigits */.K9)(t)}`,remedy:`Write digits alone, without separators and units.`}}function choiceField(e){const n=e.map(e=>`\`${e}\``).join(`, `);return{parse:t=>e.find(e=>e===t),suggest:n=>(0,nearest/* findNearest */.q)(n,e),wants:`a supported value`,remedy:`Set it to one of ${n}, in exactly this spelling.`}}const rootField={parse:parseFolder,findFault:findFolderFault,wants:`a folder of the workspace`,remedy:"Give a path relative to the workspace, like `public` or `sites/docs`."};function numberLines(e){return e.split(/\r\n?|\n/).map((e,t)=>({line:t+1,item:e.trim()})).filter(({item:e})=>e!==``&&!e.startsWith(`#`))}function readLines(e){return numberLines(e).map(({item:e})=>e)}function listField({parseItem:e,wants:t,remedy:n,findFault:r}){return{parse:t=>[...new Set(readLines(t).flatMap(t=>e(t)??[]))],parseItem:e,wants:t,remedy:n,...r===undefined?{}:{findFault:r}}}const endpointsField={parse:e=>readLines(e).flatMap(e=>(0,web_address/* parseWebUrl */.B)(e)??[]),parseItem:web_address/* parseWebUrl */.B,findFault:typed_fault/* findTypedFault */.O$,wants:`an http or https URL without user, query or fragment`,remedy:"Set it to the base URL of the API, such as `https://api.example.com`."};const u=/\/[^/]+\.(?:x?html?|php|aspx?|jsp|xml|json|txt|pdf|css|m?js|ico|png|jpe?g|gif|svg|webp|avif)$/i;function findBaseFault(e){const t=(0,web_address/* parseWebUrl */.B)(e);if(t?.href.includes(`*`))return{what:"has a `*`, and every URL would have it",remedy:`Write one line for each host.`};if(t===undefined||!u.test(t.pathname))return undefined;return{what:`ends in a file name, and every URL would lie below it`,remedy:`Write \`${(0,core_text/* oneLine */.TN)(t.href.replace(/\/[^/]*$/,``),200)}\`, or the folder under which \`root\` is served.`}}const baseUrlsField=listField({parseItem(e){return findBaseFault(e)===undefined?(0,web_address/* parseWebUrl */.B)(e)?.href.replace(/\/+$/,``):undefined},findFault:e=>(0,typed_fault/* findTypedFault */.O$)(e)??findBaseFault(e),wants:`an http or https URL without user, query or fragment`,remedy:"Write it as a browser shows it, such as `https://www.example.com` or `https://cdn.example.com/docs`, one a line."});

/***/ }),

/***/ 98648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listCredentials),
/* harmony export */   x: () => (/* binding */ listLineCredentials)
/* harmony export */ });
const e=/auth|cookie|key|pass|secret|signature|token/i;function listCredentials(t){return[...t].filter(([t])=>e.test(t)).flatMap(([,e])=>[e,e.replace(/^(?:basic|bearer|token) +/i,``)])}function listLineCredentials(e){const t=e.split(`
`).map(e=>/^\s*([^\s:#]+):\s*(\S.*?)\s*$/.exec(e));return listCredentials(t.flatMap(e=>e?[[e[1]??``,e[2]??``]]:[]))}

/***/ }),

/***/ 14369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ pathField),
/* harmony export */   YT: () => (/* binding */ placeField),
/* harmony export */   wH: () => (/* binding */ baseField)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55606);
/* harmony import */ var _urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31066);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20661);
const baseField={..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,parse:e=>findBaseSlip(e)===undefined?e:undefined,findFault:findBaseSlip};const r=[`last-purge`,`last-success`];function findBaseSlip(t){const n=r.includes(t)?undefined:(0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .q)(t,r);if(n===undefined)return undefined;return{what:`is nearly \`${n}\``,remedy:`Write \`${n}\`. For a branch or tag of that name, give its commit.`}}const placeField={parse:e=>findPlaceFault(e)===undefined?e:undefined,findFault:findPlaceFault,wants:`a URL or a path`,remedy:`Give an http or https URL, or a path relative to the workspace.`};const i={what:`holds more than one address`,remedy:`Give one URL or path; to read several sitemaps, name an index of them.`};function findPlaceFault(e){if(/[\r\n]|\s\S*:\/\//.test(e))return i;return/^https?:/i.test(e)?(0,_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .findTypedFault */ .O$)(e):findScheme(e,`Give an http or https URL, or a path relative to the workspace`)??findQuotes(e)}const pathField={..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,parse:e=>findPathFault(e)===undefined?e:undefined,findFault:findPathFault};function findPathFault(e){if(/[\r\n]/.test(e))return{what:`has more than one line`,remedy:`Give the path of one file.`};return findScheme(e,`Give the path of a file on this machine`)??findQuotes(e)}function findScheme(e,t){const[,n]=/^([a-z][a-z\d+.-]*):\/\//i.exec(e)??[];if(n===undefined)return undefined;return{what:`is an address with \`${n}://\`, which is not supported here`,remedy:`${t}. Copy the file from or to other places in a step of its own.`}}function findQuotes(e){if(!/^(["'`]).+\1$/.test(e))return undefined;return{what:`is in quotes, which are taken as typed`,remedy:`Write it without quotes.`}}

/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ proofInputs)
});

// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
;// CONCATENATED MODULE: ./build/js/core/proof/origin-rule.js
const t=/^(\S.*?)\s+=>\s+(\S.*)$/;function parseOriginRule(e){const[,n=``,r=``]=t.exec(e)??[];const i=parseWant(r);if(i===undefined||!isAddress(n))return undefined;return{url:new URL(n),want:i,wanted:r}}function isAddress(t){return/^https?:\/\//i.test(t)&&(0,typed_fault/* findTypedFault */.O$)(t)===undefined}function parseWant(e){if(/^\d{3}$/.test(e))return{status:Number(e)};const[,t]=/^sha256:(.*)$/i.exec(e)??[];if(t===undefined)return e===``?undefined:{text:e};return/^[0-9a-f]{64}$/i.test(t)?{hash:t.toLowerCase()}:undefined}function findOriginRuleFault(n){const[,r,i=``]=t.exec(n)??[];if(r===undefined)return{what:"is not `URL => what it must answer`",remedy:"Write the URL, ` => `, and a status such as `200`, `sha256:…`, or a text of the body."};if(isAddress(r))return{what:`has a checksum that is not 64 hexadecimal digits`,remedy:"Write `sha256:` and what `sha256sum` prints for the file."};const a=(0,typed_fault/* findTypedFault */.O$)(r);return a===undefined||i===``?{what:`begins with no http or https URL`,remedy:`Begin it with the URL of the origin.`}:{what:`has a URL that ${a.what}`,remedy:a.remedy}}
// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __nccwpck_require__(20661);
;// CONCATENATED MODULE: ./build/js/core/inputs/proof-inputs.js
const i={parse:e=>{if(e===`all`)return e;return/^\d{1,8}$/.test(e)?Number(e):undefined},wants:"a number of URLs or `all`",remedy:"Write how many URLs to ask for, such as `20`, or `all`. `0` asks for none."};const proofInputs={verify:{name:`verify`,field:i,group:`verify`,default:`0`,description:"How many URLs of the list to request afterwards, as a browser does, to see if the caches have changed: a number, spread over the list and its folders, or `all` (docs/verify.md). Only URLs can be requested, not what is purged by prefix, host or tag. `0` requests none."},verifyBefore:{name:`verify-before`,field:fields/* booleanField */.hQ,group:`verify-purge`,default:`true`,description:"`false`: do not request these URLs before the purge as well. Without it, content that differs from the file proves nothing."},verifyFail:{name:`verify-fail`,field:fields/* booleanField */.hQ,group:`verify-purge`,default:`true`,description:"`false`: a URL that is still stale is a warning. By default it fails the job with `stale`."},originRules:{name:`wait-for-origin`,field:(0,fields/* listField */.FZ)({parseItem:parseOriginRule,findFault:findOriginRuleFault,wants:`a rule`,remedy:"Write `URL => 200`, `URL => sha256:…` or `URL => a text of the body`, one a line."}),group:`origin`,default:``,description:"Lines `URL => 200` (a status), `URL => sha256:…` (of the body) or `URL => a text in the body`. Nothing is sent to the vendor before all of them hold, within `timeout` (`origin-not-ready`)."}};

/***/ }),

/***/ 22029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purgeInputs),
/* harmony export */   z: () => (/* binding */ namedInputs)
/* harmony export */ });
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _array_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78331);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20661);
const namedInputs={prefixes:{name:`prefixes`,field:_array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .urlsField */ .XV,group:`named`,default:``,aliases:[`prefix`,`purge-prefixes`],description:"What URLs to purge begin with, such as `www.example.com/docs`, one a line or as a JSON array. A line that begins with `/` is joined to every `base-url`. For providers that purge by prefix (docs/providers.md)."},hosts:{name:`hosts`,field:_array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .urlsField */ .XV,group:`named`,default:``,aliases:[`purge-hosts`,`hostnames`],description:"Hosts of which everything is purged, such as `www.example.com`, one a line or as a JSON array. For providers that purge by host (docs/providers.md)."},tags:{name:`tags`,field:_array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsField */ .Uz,group:`named`,default:``,aliases:[`cache-tags`,`surrogate-keys`,`surrogate-key`,`purge-tags`],description:`Cache tags (surrogate keys) of which everything is purged, one a line or as a JSON array. For providers that purge by tag (docs/providers.md).`}};const purgeInputs={purgeType:{name:`purge-type`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceField */ .cM)(_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .purgeTypes */ .jT),group:`purge`,default:`item`,valueAliases:{"purge-all":`all`,"purge-everything":`all`,everything:`all`},description:"What to purge: `item` (the URLs), `wildcard` (the patterns in `urls` and `urls-file`), or `all` (everything; if a source of URLs is given, only if its list is not empty)."},purgeAllIf:{name:`purge-all-if`,field:_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .linesField */ .Qz,group:`condition`,default:``,description:"Patterns for the paths of files that are part of every page, such as templates, one a line. If one of them changed, everything is purged instead of the list. They need not be in `root`."},soft:{name:`soft`,field:_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanField */ .hQ,group:`purge`,default:`false`,aliases:[`soft-purge`],description:"`true`: mark copies as old instead of removing them, so that caches may serve them while they fetch new ones. For providers that have it (docs/providers.md)."}};

/***/ }),

/***/ 91451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   Q: () => (/* binding */ failOnChoices)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45657);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20661);
/* harmony import */ var _place_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14369);
const failOnChoices=[`any`,`all`,`never`];const p=_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.map(t=>`\`${(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[t].timeoutMilliseconds)}\` for \`${t}\``).join(`, `);const runInputs={dryRun:{name:`dry-run`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,group:`run`,default:`false`,description:"`true`: find the list, plan the requests and show both, but change nothing. `purge`, `prewarm` and `preheat` then need neither credentials nor `endpoint`."},endpoints:{name:`endpoint`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsField */ .Jp,group:`run`,aliases:[`api-url`,`api-endpoint`,`endpoint-url`],description:"Base URL of the vendor's API, unless it is the public one: `https`, or `http` on this machine (the sandbox). For plain HTTP: addresses of caches to connect to, one a line."},wait:{name:`wait`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,group:`polling`,default:`true`,aliases:[`wait-for-completion`,`wait-for-invalidation`],description:"`false`: submit, output the task ids, and end without waiting for the vendor to finish."},timeoutMilliseconds:{name:`timeout`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,group:`run`,aliases:[`timeout-minutes`,`timeout-seconds`,`wait-timeout`],description:`Time limit of the whole step, a duration. Default: ${p}.`},pollIntervalMilliseconds:{name:`poll-interval`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,group:`polling`,description:`First delay between two polls, a duration; later delays grow up to a maximum. The default depends on the provider (docs/providers.md).`},requestTimeoutMilliseconds:{name:`request-timeout`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,group:`run`,default:`30s`,description:`Time limit of one HTTP request, a duration.`},pace:{name:`pace`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .paceField */ .C1,group:`submission`,description:"Submissions per time, such as `10/1m`. Replaces the provider's default (docs/providers.md)."},concurrency:{name:`concurrency`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerField */ .nm)(1,100),group:`submission`,description:`Maximum number of requests in flight; the pace applies as well. The default depends on the provider.`},retries:{name:`retries`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerField */ .nm)(0,100),group:`run`,default:`3`,description:"Extra attempts of requests that are safe to retry. Waiting for a rate limit counts against `timeout` instead."},resumeTasks:{name:`resume-tasks`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,group:`submission`,description:"Resumes an earlier run: its `task-ids` output, the path of its report file, or a JSON array of ids. Tasks that have an id are polled and never sent again. One input holds at most 131,071 bytes; use the report file for more."},shard:{name:`shard`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shardField */ .vF,group:`run`,description:"This job's part of the list, such as `2/5`: the second of five jobs that all derive the same list."},expectedList:{name:`expected-list`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,group:`list`,description:"The list that was planned: the `list-checksum` output of that run, or the path of its report file. If the list differs, the run ends before any request; with the report it says which URLs came and went."},failOn:{name:`fail-on`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(failOnChoices),group:`run`,default:`any`,description:"When failed targets fail the job: if `any` of them failed, if `all` of them failed, or `never`. With `any` and `all`, errors that end the run, timeouts and unknown results always fail it; with `never`, only wrong inputs, unreadable sources and a cancelled run do."},withoutCredentials:{name:`without-credentials`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)([`fail`,`skip`,`dry-run`]),group:`run`,default:`fail`,description:"What to do if none of the credentials is given, as in runs for forks and Dependabot: `fail`, `skip` (do nothing and pass), or `dry-run`. If only a part of them is given, the run always fails."},failIfEmpty:{name:`fail-if-empty`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,group:`list`,default:`false`,description:"`true`: an empty list fails the job instead of ending as `NOTHING_TO_DO`."},githubToken:{name:`github-token`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenField */ ._n,group:`run`,default:``,expression:"${{ github.token }}",secret:true,aliases:[`token`,`repo-token`,`gh-token`],description:"Token for GitHub's API and for fetching commits. `contents: read` is enough; `base: last-success` also needs `actions: read`."},summary:{name:`summary`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,group:`run`,default:`true`,description:"`false`: do not write a job summary."},reportFile:{name:`report-file`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pathField */ .OT,group:`run`,writes:true,description:"Where to write the JSON report. Default: a file under `RUNNER_TEMP`."}};

/***/ }),

/***/ 66545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ limitInputs),
/* harmony export */   I: () => (/* binding */ selectionInputs)
/* harmony export */ });
/* harmony import */ var _array_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78331);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20661);
/* harmony import */ var _place_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14369);
const selectionInputs={urls:{name:`urls`,field:_array_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .urlsField */ .XV,group:`list`,default:``,aliases:[`path`,`paths`,`uris`,`purge-urls`,`invalidation-paths`],description:"URLs, one a line, or as a JSON array; patterns for `purge-type: wildcard`. A line that begins with `/` is joined to every `base-url`. One input holds at most 131,071 bytes; use `urls-file` for more."},urlsFile:{name:`urls-file`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pathField */ .OT,group:`list`,aliases:[`paths-from`,`paths-file`],description:`Path of a file with one URL a line, or of a report file of this action, relative to the workspace.`},sitemap:{name:`sitemap`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .placeField */ .YT,group:`list`,aliases:[`sitemap-url`],description:"URL or path of a sitemap or sitemap index, plain or gzip. Only URLs on the scheme and host of a `base-url` count; without `base-url`, only those on the scheme and host of the sitemap."},files:{name:`files`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .linesField */ .Qz,group:`list`,default:``,aliases:[`pattern`,`patterns`,`glob`,`globs`],description:"Patterns for the paths of changed files, one a line, which become URLs below `base-url`. `!` negates; the last match wins. Default: everything in `root`, if `root` is not `.`, `base-url` is given and no other source of URLs is."},source:{name:`source`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)([`auto`,`git`,`api`,`manifest`,`all`]),group:`files`,default:`auto`,description:"How to find changed files: `auto` (depends on the event; `manifest` if what is in `root` is not committed), `git`, `api`, `manifest` (for sites that are built: the hashes of the files), or `all` for every file in the workspace."},base:{name:`base`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .baseField */ .wH,group:`commits`,description:"Commit, tag or branch to compare with; or `last-purge` (recommended), what this action remembers in GitHub's cache of what was purged for last; or `last-success`. The default depends on the event."},head:{name:`head`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,group:`commits`,description:`Commit, tag or branch that is compared. The default depends on the event.`},repositoryPath:{name:`repository-path`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .rootField */ .LO,group:`commits`,description:"Folder of the checkout below the workspace, if `actions/checkout` has a `path:`. Found by itself if there is only one. `files` and `root` are paths of the workspace in any case."},root:{name:`root`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .rootField */ .LO,group:`root`,default:`.`,aliases:[`directory`,`folder`,`publish-dir`,`build-dir`,`dist-dir`],description:`Folder whose content is served. Files outside it are skipped.`},baseUrls:{name:`base-url`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .baseUrlsField */ .g0,group:`list`,default:``,aliases:[`site-url`,`website-url`],description:"URLs under which `root` is served, one a line for each host or alias."},indexPages:{name:`index-pages`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)([`auto`,`directory`,`file`,`both`]),group:`files`,default:`auto`,description:"The URL of `index.html`: `directory` (`/dir/`), `file` (`/dir/index.html`), `both`, or `auto`, which learns it from the links of the site in `root`."},cleanUrls:{name:`clean-urls`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanOrAutoField */ .Pi,group:`files`,default:`auto`,description:"`true`: `/about.html` also gives `/about`, and `/dir/index.html` also gives `/dir`. `auto` learns it from the links of the site in `root`."},spellings:{name:`spellings`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)([`all`,`one`]),group:`files`,description:"Which spellings of a path with characters that sites encode differently, such as `+` and `%2B`: `all` that are in use (the default in `purge`), or `one` (the default in `prewarm` and `preheat`). URLs that the site links are always spelt as it spells them."},rewrites:{name:`rewrites`,field:_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .linesField */ .Qz,group:`files`,default:``,description:"Lines `regular expression => replacement`, applied in order to the path below `root`, which starts with `/`."},manifest:{name:`manifest`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .placeField */ .YT,group:`manifest`,description:"Path or URL of the previous build's manifest, for `source: manifest`. Without it the build of the last purge is remembered in GitHub's cache."},manifestOutput:{name:`manifest-output`,field:_place_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pathField */ .OT,group:`list`,writes:true,description:"Path to write this build's manifest to, after a run that succeeded. Not in a dry run, with `shard`, or with `wait: false`."}};const limitInputs={maxUrls:{name:`max-urls`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerField */ .nm)(1,1e8),group:`limit`,default:`20000`,description:`Stop if the list has more URLs than this.`},onTooMany:{name:`on-too-many`,field:(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)([`fail`,`all`,`wildcard`]),group:`fold`,default:`fail`,description:"What to do if the list has more than `max-urls` URLs: `fail`, `all` (purge everything once instead), or `wildcard` (fold the URLs to wildcards, if the provider has them)."}};

/***/ }),

/***/ 45657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Hh: () => (/* binding */ createInstantFormat),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hR: () => (/* binding */ parseBasicInstant),
/* harmony export */   m6: () => (/* binding */ parseHttpDate),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   z$: () => (/* binding */ formatBasicInstant)
/* harmony export */ });
function formatInstant(e){return new Date(e).toISOString()}function createInstantFormat(){const e=new Map;return t=>{const n=Math.floor(t/1e3);const r=e.get(n)??formatInstant(n*1e3).slice(0,-4);e.set(n,r);return`${r}${String(Math.floor(t)-n*1e3).padStart(3,`0`)}Z`}}function parseInstant(e){const t=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(e);const n=t?Date.parse(e):Number.NaN;return Number.isNaN(n)?undefined:n}function formatBasicInstant(e){return`${formatInstant(e).slice(0,19).replaceAll(/[-:]/g,``)}Z`}function parseBasicInstant(e){const t=/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(e);if(t===null)return undefined;const[,n,r,i,a,o,s]=t;return parseInstant(`${n}-${r}-${i}T${a}:${o}:${s}Z`)}const e=/^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /;function parseHttpDate(t){const n=t.endsWith(` GMT`)?t:`${t} GMT`;const r=e.test(t)?Date.parse(n):Number.NaN;return Number.isNaN(r)?undefined:r}const t=[[`h`,36e5],[`m`,6e4],[`s`,1e3]];function formatDuration(e){const n=Math.round(e);if(n<1e3)return`${n}ms`;let r=Math.round(n/1e3)*1e3;let i=``;for(const[e,n]of t){const t=Math.floor(r/n);r-=t*n;if(t>0)i+=`${t}${e}`}return i}const n=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;function parseDuration(e){const t=n.exec(e);if(t===null||e===``)return undefined;const[,r=`0`,i=`0`,a=`0`,o=`0`]=t;return Number(r)*36e5+Number(i)*6e4+Number(a)*1e3+Number(o)}

/***/ }),

/***/ 28583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  Lv: () => (/* binding */ isList),
  Gv: () => (/* binding */ isObject),
  qF: () => (/* binding */ parseJson),
  fE: () => (/* binding */ toText)
});

;// CONCATENATED MODULE: ./build/node_modules/canonicalize/lib/canonicalize.js
function serializeString(e){if(!e.isWellFormed()){throw new Error(`Lone surrogate is not allowed`)}return JSON.stringify(e)}function serializePrimitive(e){switch(typeof e){case`number`:if(isNaN(e)){throw new Error(`NaN is not allowed`)}if(!isFinite(e)){throw new Error(`Infinity is not allowed`)}return JSON.stringify(e);case`string`:return serializeString(e);case`boolean`:return e?`true`:`false`;default:return JSON.stringify(e)}}function enterValue(e,t){let n=null;while(e!==null&&typeof e===`object`&&typeof e.toJSON===`function`){if(t.has(e)){throw new Error(`Circular reference detected`)}t.add(e);(n??=[]).push(e);e=e.toJSON()}if(e instanceof Number||e instanceof String||e instanceof Boolean){e=e.valueOf()}if(e===null||typeof e!==`object`){if(n!==null){for(const e of n)t.delete(e)}return serializePrimitive(e)}if(t.has(e)){throw new Error(`Circular reference detected`)}t.add(e);return{container:e,keys:Array.isArray(e)?null:Object.keys(e).sort(),index:0,first:true,wrappers:n}}function canonicalize(e){if(e===null||typeof e!==`object`){return serializePrimitive(e)}const t=new Set;const n=enterValue(e,t);if(typeof n!==`object`){return n}let r=n.keys===null?`[`:`{`;const i=[n];outer:while(i.length>0){const e=i[i.length-1];const n=e.container;if(e.keys===null){while(e.index<n.length){const a=e.index++;if(a>0){r+=`,`}const o=n[a];const s=o===undefined||typeof o===`symbol`||typeof o===`function`?null:o;if(s===null||typeof s!==`object`){r+=serializePrimitive(s);continue}const c=enterValue(s,t);if(typeof c!==`object`){r+=c===undefined?`null`:c;continue}r+=c.keys===null?`[`:`{`;i.push(c);continue outer}r+=`]`}else{const a=e.keys;while(e.index<a.length){const o=a[e.index++];const s=n[o];if(s===undefined||typeof s===`symbol`||typeof s===`function`){continue}if(s===null||typeof s!==`object`){if(e.first){e.first=false}else{r+=`,`}r+=serializeString(o)+`:`+serializePrimitive(s);continue}const c=enterValue(s,t);if(c===undefined){continue}if(e.first){e.first=false}else{r+=`,`}r+=serializeString(o)+`:`;if(typeof c!==`object`){r+=c;continue}r+=c.keys===null?`[`:`{`;i.push(c);continue outer}r+=`}`}t.delete(n);if(e.wrappers!==null){for(const n of e.wrappers)t.delete(n)}i.pop()}return r}
;// CONCATENATED MODULE: ./build/js/core/json-value.js
function parseJson(e){try{return JSON.parse(typeof e===`string`?e:new TextDecoder().decode(e))}catch{return undefined}}function isObject(e){return typeof e===`object`&&e!==null&&!Array.isArray(e)}function isList(e){return Array.isArray(e)}function canonicalJson(t){const n=JSON.stringify(t).replaceAll(/\\(?:ud[89a-f][\da-f]{2}|.)/g,e=>e.length>2?`\\ufffd`:e);return canonicalize(JSON.parse(n))??`null`}function toText(e){return typeof e===`string`?e:JSON.stringify(e)??``}

/***/ }),

/***/ 21601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findListMark)
/* harmony export */ });
const e="Write one item a line, and begin the list with `|` in YAML";const t=/^(?:"[^"]*"|'[^']*'|`[^`]*`|[“”„][^“”„]*[“”]|[‘’‚][^‘’‚]*[‘’]),?$/;function findListMark(n){if(t.test(n))return{what:`is in quotes, which are taken as typed`,remedy:`${e}, without quotes.`};if(/^\[\s*["'`]/.test(n))return{what:`begins like an array, which is taken as typed`,remedy:`${e}, without brackets, quotes and commas.`};if(/^-\s/.test(n))return{what:"begins with `- `, which is taken as typed",remedy:`${e}, without dashes.`};if(/\s#/.test(n))return{what:`ends with a comment, which is taken as typed`,remedy:"Write the comment on a line of its own that begins with `#`. For the character itself, write `[#]` in patterns and `%23` in URLs."};return undefined}

/***/ }),

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ purgeTypeOf),
/* harmony export */   YR: () => (/* binding */ makesList),
/* harmony export */   _X: () => (/* binding */ modeNames),
/* harmony export */   jT: () => (/* binding */ purgeTypes),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
const e=6e4;const modes={purge:{timeoutMilliseconds:30*e,story:`list`,purges:true,warms:false,title:`remove URLs from caches`},prewarm:{timeoutMilliseconds:60*e,story:`list`,purges:false,warms:true,title:`fill caches at points of presence`},preheat:{timeoutMilliseconds:60*e,story:`list`,purges:false,warms:true,title:`fill the vendor's caches`},"sync-distribution":{timeoutMilliseconds:240*e,story:`distributions`,purges:false,warms:false,title:`bring distributions in line with a file`}};function isMode(e){return Object.hasOwn(modes,e)}const modeNames=Object.keys(modes).filter(isMode);function makesList(e){return modes[e].story===`list`}const purgeTypes=[`item`,`wildcard`,`all`];function purgeTypeOf({mode:e,purgeType:t}){return modes[e].purges?t:undefined}

/***/ }),

/***/ 55606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest),
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76605);
function simplify(e){return e.toLowerCase().replace(/[-_]id$/,``).replaceAll(/[-_]/g,``)}function isSameName(e,t){return simplify(e)===simplify(t)}function findNearest(t,n){const r=simplify(t);const i=n.map(t=>({name:t,apart:(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(simplify(t),r)})).filter(({name:e,apart:t})=>{const{length:n}=simplify(e);const i=Math.min(n,r.length)<6;return t<=(i?1:2)&&t<n});return i.toSorted((e,t)=>e.apart-t.apart)[0]?.name}

/***/ }),

/***/ 46476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ escapePattern)
/* harmony export */ });
function escapePattern(e){return e.replaceAll(/[*?[\]{}\\!#$]|^-/g,`\\$&`)}

/***/ }),

/***/ 31329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   O: () => (/* binding */ mostExpansions),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   TE: () => (/* binding */ toLiteral),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79457);
const mostExpansions=1e3;function parsePattern(e){const t=e.trim();const n=t.startsWith(`!`);const r=n?t.slice(1).trim():t;return{negates:n,alternatives:expandBraces(r).flatMap(toAlternatives)}}function expandBraces(t){const n=t.replaceAll(/\\./gs,e=>e===`\\\\`?`\\\\\\\\`:e);return (0,brace_expansion__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(n,{max:mostExpansions+1})}function toAlternatives(e){const t=e.split(`/`).filter(e=>e!==``&&e!==`.`);const n=t.at(-1);if(n===undefined)return[`**`];const r=t.join(`/`);if(n===`**`)return[r];if(e.endsWith(`/`))return[`${r}/**`];return isLiteral(n)?[r,`${r}/**`]:[r]}function isLiteral(e){return!/[*?[]/.test(e.replaceAll(/\\./gs,``))}function toLiteral(e){return e.replaceAll(/\\(.)/gs,`$1`)}

/***/ }),

/***/ 63518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ describeCosts)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
function describeCosts(e,{capabilities:n,recipients:r}){const i=e.filter(({capability:e})=>e.price!==undefined);const a=Map.groupBy(i,({capability:e})=>JSON.stringify(e.price));return[...a.values()].flatMap(e=>{const{price:i,noun:a=[`item`,`items`]}=e[0]?.capability??{};const o=e.reduce((e,t)=>e+countItems(t),0);if(i===undefined||o===0)return[];const s=o*(r?.count??1);const c=`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(s)} ${a[s===1?0:1]}`;const l=`${c}${describeRecipients(r)}: ${describePrice(i,s)}`;const u=r?.count===undefined?describeRecipients(r):``;return[`${l}${u}.${adviseFolding(e,{capabilities:n,noun:a[0],price:i})}`]})}function countItems({batches:t}){return t.reduce((t,n)=>t+(0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(n).length,0)}function describeRecipients(e){if(e===undefined)return``;const{noun:n,count:r}=e;return r===undefined?` for each ${n[0]}`:` for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(r)} ${n[r===1?0:1]}`}function describePrice({freePerMonth:e,each:n,currency:r},i){const a=(i*n).toFixed(4).replace(/0{1,2}$/,``);const o=`the first ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(e)} a month are free for the account`;return`${o}, then each costs ${n} ${r}. If none of them is left, sending the whole list costs ${a} ${r}`}const n=.1;function adviseFolding(e,{capabilities:t,noun:r,price:i}){const a=e.filter(({capability:e})=>e.accepts===`url`);const o=a.reduce((e,t)=>e+countItems(t),0);const s=t.some(({mode:e,accepts:t})=>e===`purge`&&t===`wildcard`);if(!s||o<=i.freePerMonth*n)return``;return` A wildcard counts as one ${r}, however much it covers: \`on-too-many: wildcard\` with a lower \`max-urls\` folds the URLs.`}

/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ estimateMilliseconds),
/* harmony export */   Qg: () => (/* binding */ estimateLanes),
/* harmony export */   UJ: () => (/* binding */ paceLane),
/* harmony export */   e9: () => (/* binding */ poolOf),
/* harmony export */   kk: () => (/* binding */ laneOf)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);
function paceLane(e,{pace:t,shard:n}){const{capability:r}=e;const share=e=>({...e,perMilliseconds:e.perMilliseconds*(n?.count??1)});return{...e,pace:share(t??r.pace),...r.targetPace===undefined?{}:{targetPace:share(r.targetPace)}}}function laneOf({batch:{targets:e}},t){const n=e[0]?.kind;return t.find(({capability:e})=>e.accepts===n)??t[0]}function estimateMilliseconds(e,t){return Math.floor(Math.max(e-1,0)/t.count)*t.perMilliseconds}function estimateLanes(e,t=1){const n=Map.groupBy(e,({capability:e})=>e.paceGroup??e);return Math.max(0,...[...n.values()].map(e=>estimateGroup(e,t)))}function estimateGroup(e,t){const n=e.reduce((e,{batches:t})=>e+t.length,0)*t;return Math.max(...e.map(e=>estimateMilliseconds(n,e.pace)),...[...Map.groupBy(e,poolOf).values()].map(e=>estimateTargets(e,t)))}function poolOf({targetPace:e}){return e===undefined?``:`${e.count}/${e.perMilliseconds}`}function estimateTargets(t,n){const r=t[0]?.targetPace;if(r===undefined)return 0;const i=t.flatMap(({batches:t})=>t.map(t=>(0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(t).length));const a=i.reduce((e,t)=>e+t,0)*n;const o=a-(i.at(-1)??0);return Math.floor(o/r.count)*r.perMilliseconds}

/***/ }),

/***/ 33146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOtherList),
/* harmony export */   H: () => (/* binding */ describeListDifference)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40476);
const o=5;function describeListDifference({before:e,now:t,kind:n}){const[r,i]=[new Set(e),new Set(t)];const a=[...i].filter(e=>!r.has(e));const o=[...r].filter(e=>!i.has(e));return[describe(a,{kind:n,what:`new`}),describe(o,{kind:n,what:`gone`})].filter(e=>e!==``).join(`, `)}function describe(e,{kind:n,what:s}){if(e.length===0)return``;const c=e.slice(0,o).map(e=>(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSignature */ .$)(e),200));const l=e.length-c.length;const u=l===0?``:`, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(l)} more`;const d=e.length===1?`is`:`are`;return`${(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(e.length,n)} ${d} ${s} (${c.join(`, `)}${u})`}function refuseOtherList(t,{expectedList:{checksum:r,values:i},listChecksum:a}){const o=t.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);const s=(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKind */ .MQ)(t);const c=i===undefined?``:describeListDifference({before:i,now:o,kind:s});const l=`(expected ${r.slice(0,12)}…, found ${a.slice(0,12)}…)`;return{code:`list-changed`,input:`expected-list`,message:`The list is not the expected one${c===``?``:`: ${c}`} ${l}.`,remedy:i===undefined?"Make the plan again, with the same commits and inputs. With the report file of the plan as `expected-list`, the run says which URLs came and went.":`Make the plan again, with the same commits and inputs.`}}

/***/ }),

/***/ 15293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mergeTargets)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
const n={urls:0,"urls-file":1,sitemap:2,prefixes:16,hosts:17,tags:18,"asset-ids":3,link:4,form:5,folder:6,file:7,rewrite:8,spelling:9,twin:10,"purge-type":11,"on-too-many":12,"resume-tasks":13,config:14,"purge-all-if":15};function mergeTargets(e){const t=e.flat();if(isMerged(t))return t;const n=[];let r=[];for(const e of t.toSorted(compareTargets)){const[t]=r;if(t!==undefined&&compareTargets(t,e)!==0){n.push(joinGroup(t,r));r=[]}r.push(e)}const[i]=r;if(i!==undefined)n.push(joinGroup(i,r));return n}function isMerged(t){return t.every((n,r)=>{const i=t[r-1];return n.also===undefined&&(i===undefined||(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(i)<(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(n))})}function compareTargets(t,n){return compareText((0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(t),(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(n))||compareText(t.kind,n.kind)}function compareText(e,t){if(e===t)return 0;return e<t?-1:1}function joinGroup(e,n){if(n.length===1&&e.also===undefined)return e;const{kind:r,value:i}=e;const[a,...o]=joinReasons(n.flatMap(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM));return{kind:r,value:i,...a??e,...o.length===0?{}:{also:o}}}function joinReasons(e){const t=e.toSorted(compareReasons);return t.filter((e,n)=>{const r=t[n-1];return r===undefined||compareReasons(r,e)!==0})}function compareReasons(e,t){return n[e.rule]-n[t.rule]||compareText(e.path??``,t.path??``)||compareText(e.form??``,t.form??``)||Number(e.deleted??false)-Number(t.deleted??false)}

/***/ }),

/***/ 58583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ chooseResumed),
/* harmony export */   ky: () => (/* binding */ resumeBatches),
/* harmony export */   qd: () => (/* binding */ resumeWithoutList),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _capability_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89736);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45565);
/* harmony import */ var _list_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33146);
function resumeBatches(e,{earlier:t,polls:n}){const r=new Map(t.map(e=>[e.batch,e]));const i=new Set(e.map(({checksum:e})=>e));const a=t.filter(({batch:e})=>!i.has(e)).length;const o=e.flatMap(e=>{const t=r.get(e.checksum);return t===undefined?[]:[toRecord(e,t,n)]});if(a===0&&o.length===e.length)return{records:o};const s=describeDifference(e,t);const c={batches:e.length,matched:o.length,strangers:a};return{refusal:refuseOther(s,c)}}function resumeWithoutList({earlier:e,polls:t}){return e.map(e=>{const n={checksum:e.batch,targets:e.targets??[],sent:e.sent};const r=toRecord(n,e,t);return r.state===`unsent`?{...r,problem:neverSent}:r})}function chooseResumed(t,{mode:n,domain:r,earlier:i}){const a=t.find(e=>e.mode===n)?.accepts;const o=i.map(({targets:e})=>e?.[0]?.kind??a);const s=i.some(({targets:e=[]})=>e.length===0);return[...new Set(s?[a,...o]:o)].flatMap(i=>i===undefined?[]:(0,_capability_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCapability */ .aV)(t,{mode:n,accepts:i,domain:r})??[])}const neverSent={code:`not-submitted`,message:`The earlier run did not send it, and this run has no list of its URLs.`,remedy:"To send it, run again with the same URL sources and this `resume-tasks`."};function toRecord(e,t,n){const i=n&&isToPoll(t)?`pending`:t.state;const a={batch:e,id:t.id,attempts:0,state:i===`pending`&&t.id===``?`unconfirmed`:i,...t.submittedAt===undefined?{}:{submittedAt:t.submittedAt},...i===`unsent`?{}:(0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .pickOwn */ .cX)(e,t)};const o=problemOf(a.state);return o===undefined?a:{...a,problem:o}}function isToPoll({id:e,state:t,failedTargets:n}){if(e===``)return false;return t===`unconfirmed`||t===`failed`&&n===undefined}function problemOf(e){if(e===`failed`){return{code:`vendor-failed`,message:`It failed in the earlier run and is not sent again.`,remedy:"Correct the cause, and send the URLs of the `failed-urls-file` output with a run that has no `resume-tasks`."}}if(e!==`unconfirmed`)return undefined;return{code:`unconfirmed`,message:`It is unknown whether the vendor accepted it in the earlier run, so it is never sent again.`,remedy:"Check the vendor's console. To send it anyway, run without `resume-tasks`."}}function refuseOther(e,{batches:t,matched:n,strangers:r}){const a=`${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(n)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(t)} requests match, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(r)} of its tasks match none`;const o=`Use the commits and inputs of the earlier run, or remove every URL source to poll only what was sent.`;return{code:`list-changed`,input:`resume-tasks`,message:`The list differs from the list of the earlier run: ${e===``?a:e}.`,remedy:e===``?`${o} With its report file as \`resume-tasks\`, the run says which URLs came and went.`:o}}function describeDifference(e,r){if(r.some(({targets:e})=>e===undefined))return``;const valuesOf=e=>e.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);return (0,_list_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .describeListDifference */ .H)({before:r.flatMap(({targets:e=[]})=>valuesOf(e)),now:e.flatMap(({targets:e})=>valuesOf(e)),kind:(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKind */ .MQ)(e.flatMap(({targets:e})=>e.slice(0,1)))})}

/***/ }),

/***/ 11918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ listPlanned),
/* harmony export */   Ii: () => (/* binding */ shareCapability),
/* harmony export */   mt: () => (/* binding */ takeShard),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   xG: () => (/* binding */ countShards)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _merge_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15293);
function shardTargets(e,{index:t,count:n},r){if(r===undefined)return e.filter((e,r)=>r%n===t-1);const i=new Map([...new Set(e.map(r))].map((e,t)=>[e,t]));return e.filter(e=>(i.get(r(e))??0)%n===t-1)}function listPlanned(e){return (0,_merge_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTargets */ .z)([e.flatMap(({batch:e})=>e.targets)])}const n=[`everything`,`wildcard`];function takeShard(e,{shard:t,toSent:r}){if(t===undefined)return e;const isWhole=({kind:e})=>n.includes(e);if(!e.some(isWhole))return shardTargets(e,t,r);const i=shardTargets(e.filter(e=>!isWhole(e)),t,r);const a=new Set(i);return e.filter(e=>isWhole(e)?t.index===1:a.has(e))}function listText(t){const n=t.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);if(n.length>0)n.push(``);return n.join(`
`)}const r=256;const i=6e4;function countShards({batches:e,most:t,capability:n}){const{unfinishedTasks:a=r,pace:o}=n;const s=Math.max(1,Math.floor(o.count*i/o.perMilliseconds));return Math.min(e,t,a,s,r)}function shareCapability(e,t){const{unfinishedTasks:n,confirmation:r}=e;const i=r.by===`polling`?r.probePace:undefined;const a=i&&{...i,perMilliseconds:i.perMilliseconds*t};return{...e,...n===undefined?{}:{unfinishedTasks:Math.max(1,Math.floor(n/t))},...r.by===`polling`&&a!==undefined?{confirmation:{...r,probePace:a}}:{}}}

/***/ }),

/***/ 87274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ sourceKinds),
/* harmony export */   Cn: () => (/* binding */ hasListSource),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   UJ: () => (/* binding */ listListInputs),
/* harmony export */   kf: () => (/* binding */ remembersWithoutFiles),
/* harmony export */   mI: () => (/* binding */ lastPurge)
/* harmony export */ });
/* harmony import */ var _patterns_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46476);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
const sourceKinds=[`git`,`api`,`manifest`,`all`,`none`];const lastPurge=`last-purge`;function filesOf({files:t,root:n}){return t.length>0?t:[n===``?`**`:`${(0,_patterns_escape_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePattern */ .M)(n)}/**`]}function remembersWithoutFiles(e){const{purgesEverything:t,root:n,baseUrls:r}=e;const i=listListInputs(e).length===0;return t===true&&i&&n!==``&&r.length>0}function listListInputs(e){const{urls:n,hasNoUrls:r,urlsFile:i,sitemap:a,files:o}=e;return[...n.length>0||r===true?[`urls`]:[],...i===undefined?[]:[`urls-file`],...a===undefined?[]:[`sitemap`],...o.length>0?[`files`]:[],..._target_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInputNames */ .s.filter(t=>e[t].length>0)]}function hasListSource(e){return listListInputs(e).length>0}

/***/ }),

/***/ 49405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listFaults)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40476);
function listFaults(i,a){const o=new Map;for(const e of i){const t=a(e);if(t===undefined)continue;const n=o.get(t);if(n===undefined)o.set(t,{first:e,count:1});else n.count+=1}return[...o].map(([{what:i,remedy:a},{first:o,count:s}])=>{const c=(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .findListInput */ .MC)(o)??`files`;const l=(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSignature */ .$)(o.value),200);const u=s===1?``:` (and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(s-1)} more like it)`;return{...{code:`input-invalid`,input:c,remedy:a},message:`\`${c}\`: ${l} ${i}${u}.`}})}

/***/ }),

/***/ 95451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ countRequests),
/* harmony export */   MC: () => (/* binding */ findListInput),
/* harmony export */   MQ: () => (/* binding */ commonKind),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   ZF: () => (/* binding */ targetRules),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   gf: () => (/* binding */ canBeWarmed),
/* harmony export */   hQ: () => (/* binding */ namedKinds),
/* harmony export */   s: () => (/* binding */ namedInputNames),
/* harmony export */   xV: () => (/* binding */ targetKinds),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   y_: () => (/* binding */ countNoun),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
const targetKinds=[`url`,`wildcard`,`prefix`,`host`,`tag`,`everything`,`asset`,`distribution`];const targetRules=[`urls`,`urls-file`,`sitemap`,`prefixes`,`hosts`,`tags`,`asset-ids`,`link`,`form`,`folder`,`file`,`rewrite`,`spelling`,`twin`,`purge-type`,`resume-tasks`,`config`,`on-too-many`,`purge-all-if`];function reasonsOf({kind:e,value:t,proof:n,also:r=[],...i}){return[i,...r]}function isGone(e){return e.deleted===true&&reasonsOf(e).every(({deleted:e})=>e===true)}const namedInputNames=[`prefixes`,`hosts`,`tags`];const namedKinds={prefixes:`prefix`,hosts:`host`,tags:`tag`};function isNamed({kind:e}){return e===`tag`||e===`host`||e===`prefix`}function canBeWarmed(e){if(e.kind!==`url`&&e.kind!==`asset`)return false;return isThere(e)||e.also?.some(isThere)===true}function isThere({rule:e,deleted:t}){return t!==true&&e!==`folder`&&e!==`spelling`}function lineOf(e){return isNamed(e)?`${e.kind}:${e.value}`:e.value}const r=[`urls`,`urls-file`,`sitemap`,...namedInputNames,`resume-tasks`];function findListInput(e){const t=reasonsOf(e).map(({rule:e})=>e);return r.find(e=>t.includes(e))}const i={url:[`URL`,`URLs`],wildcard:[`wildcard`,`wildcards`],prefix:[`prefix`,`prefixes`],host:[`host`,`hosts`],tag:[`tag`,`tags`],asset:[`asset`,`assets`],distribution:[`distribution`,`distributions`],everything:[`purge of everything`,`purges of everything`]};function countNoun(n,r){if(r===undefined)return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(n,`target`);return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(n)} ${i[r][n===1?0:1]}`}function commonKind(e){const t=e[0]?.kind??`url`;return e.every(e=>e.kind===t)?t:undefined}function countRequests(e){return`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(e)} ${e===1?`request`:`requests`}`}function countKinds(e){const t=new Map;for(const[n,r]of e)t.set(n,(t.get(n)??0)+r);const r=[...t].map(([e,t])=>countNoun(t,e));return r.length===0?countNoun(0,`url`):(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(r)}

/***/ }),

/***/ 32647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   J4: () => (/* binding */ countTask),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cX: () => (/* binding */ pickOwn),
/* harmony export */   di: () => (/* binding */ toUnsent),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   yF: () => (/* binding */ taskStates)
/* harmony export */ });
function itemsOf({targets:e,sentAs:t}){return t===undefined?e.map(({value:e})=>e):[...new Set(t)]}function sizeOf({targets:e,sent:t}){return t??e.length}const taskStates=[`unsent`,`pending`,`done`,`failed`,`unconfirmed`];function pickOwn(e,{state:t,failedTargets:n,pendingTargets:r}){if((n??r)===undefined)return{};const[i,a]=[new Set(n),new Set(r)];const o=[...new Set([...i,...a])];const{targets:s,sentAs:c}=e;const l=s.map(({value:e})=>e);const u=l.length===0&&o.length<=sizeOf(e)?o:l;const isIn=(e,t,n)=>e.has(t)||e.has(c?.[n]??t);const d=u.filter((e,t)=>isIn(i,e,t));const f=new Set(d);const p=u.filter((e,t)=>isIn(a,e,t)&&!f.has(e));const m=t===`pending`||t===`unconfirmed`;return{...n===undefined||t===`failed`&&d.length===0?{}:{failedTargets:d},...r===undefined||m&&p.length===0?{}:{pendingTargets:p}}}function toUnsent(e){return{batch:e,state:`unsent`,id:``,attempts:0}}const e={total:0,succeeded:0,failed:0,unknown:0,notSent:0,pending:0};function countTask(t){const n=sizeOf(t.batch);const r=t.failedTargets?.length??0;const i=t.pendingTargets?.length??0;const a={...e,total:n};switch(t.state){case`done`:return{...a,succeeded:n};case`failed`:{const e=t.failedTargets===undefined?n:r;return{...a,succeeded:n-e,failed:e}}case`pending`:case`unconfirmed`:{const e=t.pendingTargets===undefined?n-r:i;const o=t.state===`pending`?{pending:e}:{unknown:e};return{...a,succeeded:n-r-e,failed:r,...o}}case`unsent`:return{...a,notSent:n}}}function countTasks(t){return t.map(countTask).reduce(addCounts,e)}function addCounts(e,t){return{total:e.total+t.total,succeeded:e.succeeded+t.succeeded,failed:e.failed+t.failed,unknown:e.unknown+t.unknown,notSent:e.notSent+t.notSent,pending:e.pending+t.pending}}

/***/ }),

/***/ 45565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   MD: () => (/* binding */ countWord),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
const e=2e3;function oneLine(t,n=e){const r=t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,` `).trim().replace(/^::/,`​::`).replaceAll(`##[`,`##​[`);return r.length>n?`${r.slice(0,n-1)}…`:r}function countWord(e,t){return`${groupDigits(e)} ${t}${e===1?``:`s`}`}function groupDigits(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,`,`)}function listWords(e){const t=e.slice(0,-1).join(`, `);return[...t===``?[]:[t],...e.slice(-1)].join(` and `)}function isAscii(e){return/^[\x00-\x7f]*$/.test(e)}

/***/ }),

/***/ 90752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findUnexpanded)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
const t=/\$\{\{(?:.*?\}\})?|\$\{\w+[^}\n]*\}|\$[A-Z][A-Z\d_]+(?![a-z\d])|%[A-Za-z_]\w+%(?![\dA-Fa-f]{2})|\{\{[^{},\n]*\}\}/;function findUnexpanded(n){const[r]=t.exec(n)??[];if(r===undefined)return undefined;return{what:`has \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(r,80)}\`, ${describeKind(r)} that was not expanded`,remedy:`Write the value itself, or in the workflow file ${adviseExpression(r)}.`,character:r.charAt(0)}}function describeKind(e){if(e.startsWith("${{"))return`an expression`;return e.startsWith(`{{`)?`a placeholder`:`a variable`}function adviseExpression(e){if(e.startsWith("${{"))return`this expression: GitHub expands it there and nowhere else`;const[t=`NAME`]=/[A-Za-z]\w*/.exec(e)??[];return`an expression of GitHub, such as \`\${{ ${toContext(t)} }}\``}function toContext(e){const[,t,n]=/^(GITHUB|RUNNER)_(\w+)$/.exec(e)??[];if(t===undefined||n===undefined)return`env.${e}`;return`${t}.${n}`.toLowerCase()}

/***/ }),

/***/ 40476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hideSignature),
/* harmony export */   U: () => (/* binding */ listSignatures)
/* harmony export */ });
const e=/(?<=[?&])((?:[^=&#]*[-_.])?(?:sig|sign|signature|token|auth|hmac|policy|credential|secret|password|key)(?:[-_.][^=&#]*)?|[^=&#]*(?:signature|token|authkey|apikey)|hdn\w+)=[^&#]*/gi;function hideSignature(t){return t.includes(`?`)?t.replace(e,`$1=***`):t}const t=8;function listSignatures(n){return[...n.matchAll(e)].map(([e])=>e.slice(e.indexOf(`=`)+1)).filter(({length:e})=>e>=t)}

/***/ }),

/***/ 73786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   XW: () => (/* binding */ encodePathBytes),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const e=56320;function isEscapedByte(e){return e>=56448&&e<=56575}function sequenceLength(e,t){const n=new TextDecoder(`utf-8`,{fatal:true,ignoreBOM:true});for(let r=1;r<=4&&t+r<=e.length;r+=1){try{n.decode(e.subarray(t,t+r));return r}catch{}}return 0}function decodePath(e){try{return new TextDecoder(`utf-8`,{fatal:true,ignoreBOM:true}).decode(e)}catch{return decodeDamagedPath(e)}}function decodeDamagedPath(t){const n=new TextDecoder(`utf-8`,{ignoreBOM:true});const r=[];for(let i=0;i<t.length;){const a=sequenceLength(t,i);r.push(a===0?String.fromCharCode(e+(t[i]??0)):n.decode(t.subarray(i,i+a)));i+=Math.max(a,1)}return r.join(``)}function encodePathBytes(t){const n=new TextEncoder;if(t.isWellFormed())return n.encode(t);const r=[];for(const i of t){const t=i.charCodeAt(0);if(i.length===1&&isEscapedByte(t))r.push(t-e);else r.push(...n.encode(i))}return Uint8Array.from(r)}const t=/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;function displayPath(e){if(!t.test(e))return e;let n=``;for(const t of e){const e=t.charCodeAt(0);const r=e<32||e>=127&&e<=159;const i=r||isEscapedByte(e);n+=i?`\\x${(e&255).toString(16).toUpperCase().padStart(2,`0`)}`:t}return n}

/***/ }),

/***/ 99067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iT: () => (/* binding */ applyRewrites),
/* harmony export */   v4: () => (/* binding */ escapeMark),
/* harmony export */   zR: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73786);
const escapeMark=`\0`;function applyRewrites(e,t){if(t.length===0)return e;const n=t.reduce((e,t)=>t(e),e);return resolveDots(n.startsWith(`/`)?n:`/${n}`)}function resolveDots(e){if(!/\/\.{1,2}(?:\/|$)/.test(e))return e;const t=[];const n=e.split(`/`).slice(1);for(const e of n){if(e===`..`)t.pop();else if(e!==`.`)t.push(e)}const r=/^\.{1,2}$/.test(n.at(-1)??``);return`/${t.join(`/`)}${r&&t.length>0?`/`:``}`}function decodeEscapes(t){if(!t.includes(escapeMark))return t;return t.replaceAll(/(?:\0[\dA-Fa-f]{2})+/g,t=>{const n=t.split(escapeMark).slice(1);return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(Uint8Array.from(n,e=>Number.parseInt(e,16)))})}

/***/ }),

/***/ 27424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hideSecretParts)
/* harmony export */ });
const e=String.raw`(?:[^\s:@/?#.]+(?:\.[^\s:@/?#.]+)+|localhost|\[[\da-f:.]+\])(?::\d{1,5})?`;const t=new RegExp(String.raw`^(?:[a-z][a-z0-9+.-]*:\/\/${e}\/[^\s:?#]*(?:[?#].*)?|(?:${e}|(?!\/\/))\/[^\s:?#]*)$`,`is`);function hideSecretParts(e){if(!/[@?#]/.test(e))return e;const n=t.test(e)?e:e.replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is,`$1***@`);return n.replace(/^([a-z][a-z0-9+.-]*:\/[^?#]*[?#]).*$/is,`$1***`)}

/***/ }),

/***/ 92756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   describeLearned: () => (/* binding */ describeLearned)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
function describeLearned({pages:t,sitemaps:n,forms:r,spelling:i,hosts:a}){const o=[...describeForms(`pages`,r.page),...describeForms(`folders`,r.index)].join(`, `);const s=n===0?``:` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(n,`sitemap`)}`;const c=i.encoded.map(e=>encodeForPerson(e,i.hex));const l=[...o===``?[]:[o],...c.length===0?[]:[`spelling ${c.join(` `)}`],`own hosts ${a.join(`, `)}`];return`Learned from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(t,`page`)}${s}: ${l.join(`; `)}.`}function describeForms(e,{linked:n,seen:r,main:i}){if(n===0)return[];const a=r.filter(({form:e})=>i.includes(e));const o=r.filter(({form:e})=>!i.includes(e));const s=o.map(({form:e,files:n})=>`, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(n)} also ${e}`).join(``);const c=a.map(({form:e,files:r})=>`${e} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(r)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(n)}`);return[`${e} as ${c.join(`), `)}${s})`]}function encodeForPerson(e,t){const n=e.charCodeAt(0).toString(16);return`%${t===`lower`?n:n.toUpperCase()}`}

/***/ }),

/***/ 31066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ findTypedFault),
/* harmony export */   uP: () => (/* binding */ hasEmptyLabel)
/* harmony export */ });
/* unused harmony export notUrl */
/* harmony import */ var _list_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(21601);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45565);
/* harmony import */ var _unexpanded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90752);
/* harmony import */ var _secret_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27424);
const a="Write one address a line; in YAML, begin the list with `|` and not with `>`.";const o={what:`holds more than one address`,remedy:`${a} Write \`%2C\` for a comma that belongs to an address.`};const s=[{pattern:/^[^\s/]+\s+(?:https?:)?\/\//i,what:`has something before the address`,remedy:`Write the address alone, one a line.`},{...o,pattern:/\s(?:https?:)?\/\/|\s\//i},{pattern:/\t/,what:`has a tab`,remedy:a},{pattern:/[\n\r\u0085\u2028\u2029]/,what:`has a line break`,remedy:a},{pattern:/ /,what:`has a space`,remedy:`${a} Write \`%20\` for a space.`},{...o,pattern:/[,;|](?:https?:)?\/\/|^\/.*[,;|]\//i,isSeparator:true},{isSeparator:true,pattern:/(?<!%[\da-f])[a-z\d.\u0080-\uffff]https?:\/\//i,what:o.what,remedy:`${a} Write \`%3A\` for the colon of an address within another one.`},{isSeparator:true,pattern:/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i,what:"has an entity of XML or HTML, such as `&amp;`",remedy:"Write the character itself, such as `&`. To list the pages of a sitemap, set `sitemap`. If it is part of the address, end the line with `#`."},{isSeparator:true,pattern:/[,;]$/,what:`ends with a comma or semicolon`,remedy:`${a} Write \`%2C\` or \`%3B\` if the character belongs to the address.`},{pattern:/["<>`]|^[^?#]*[{}]/,what:`has a quotation mark, a brace or another character that addresses hold only encoded`,remedy:"Write every address out, without quotes and alternatives; variables are not expanded here. Write `%22` or `%7B` for the character itself."},{pattern:/^[^?#]*\\/,what:`has a backslash`,remedy:"Write `/`, or `%5C` for the character itself."}];const c=s.filter(({isSeparator:e})=>e!==true);const l=/^https?:\/\/(?:(?:[a-z][a-z0-9-]*\.)+[a-z]+|(?:(?:[1-9]?|1\d|2[0-4])\d(?:\.(?=\d)|(?=[:/]))){4})(?::(?:[1-9]|[1-5]\d)\d{3})?(?:\/(?:[\w-][\w.~%-]*)?)*$/;const u=/[\s\p{Cc}\p{Cf}]/u;function findTypedFault(t){if(l.test(t)&&!(t.includes(`%`)&&(0,_unexpanded_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnexpanded */ .a)(t)!==undefined))return undefined;return (0,_list_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .findListMark */ .V)(t)??findPlaceholder(t)??(t.endsWith(`#`)?c:s).find(({pattern:e})=>e.test(t))??findInvisible(t)??findMended(t)}function findPlaceholder(e){const t=e.endsWith(`#`)?undefined:(0,_unexpanded_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnexpanded */ .a)(e);if(t===undefined)return undefined;const{what:n,remedy:i}=t;return{what:n,remedy:`${i} If it is part of the address, end the line with \`#\`.`}}function findInvisible(e){const t=u.exec(e)?.[0];if(t===undefined)return undefined;const n=(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`);return{what:`has an invisible character (U+${n})`,remedy:"Type the address again, or write the character as `%XX` if it belongs to it."}}function findMended(e){if(/^\/(?!\/)/.test(e))return findMendedPath(e);return/^https?:\/\/[^/\\]/i.test(e)?findUserInfo(e)??findMendedUrl(e):findStart(e)}const notUrl={what:`is not an http or https URL`,remedy:"Write whole URLs, like `https://www.example.com/a.css`."};const d=/^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#]|$)/;const f=/^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/;const p=/^[^/?#]+\.(?:x?html?|php|css|m?js|json|xml|txt|pdf|ico|png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i;function findStart(e){const[,t,r=``]=/^(?:(https?)(?::\/*|\/+)|\/\/)?(.*)$/is.exec(e)??[];if(t!==undefined&&d.test(r))return{what:`does not begin with \`${t}://\``,remedy:adviseSpelling(`${t.toLowerCase()}://${r}`)};if(t!==undefined)return notUrl;if(!f.test(r))return undefined;if(p.test(r))return{what:`is a path without a host`,remedy:`Write the whole URL, such as \`https://www.example.com/${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(r,200)}\`, or a path that begins with \`/\` together with \`base-url\`.`};return{what:"does not begin with `https://`",remedy:adviseSpelling(`https://${r}`)}}function findUserInfo(e){if(!/^https?:\/\/[^/?#]*@/i.test(e))return undefined;return{what:`has user info before the host`,remedy:`Write it without user and password.`}}function findMendedUrl(e){const n=URL.parse(e);if(n===null)return{what:`has a wrong host or port`,remedy:`Write it as a browser shows it.`};const[,r=``,i=``]=/^https?:\/\/([^/?#]*)([^?#]*)/i.exec(e)??[];if(hasEmptyLabel(n.hostname))return{what:`has a host with an empty part`,remedy:adviseSpelling(withoutEmptyLabels(n))};const a=n.protocol===`https:`?/:443$/:/:80$/;const o=(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isAscii */ .ER)(r)&&r.toLowerCase().replace(a,``)!==n.host;return o||hasDotSegment(i)?toMended(n.href):undefined}function hasEmptyLabel(e){return e.split(`.`).includes(``)}function withoutEmptyLabels({href:e,hostname:t}){const n=t.split(`.`).filter(e=>e!==``);return e.replace(t,n.join(`.`))}function findMendedPath(e){const[t=``]=e.split(/[?#]/,1);if(!hasDotSegment(t))return undefined;const n=new URL(`http://host.invalid${e}`);return toMended(n.pathname+n.search)}function hasDotSegment(e){return e.split(`/`).some(e=>/^(?:\.|%2e){1,2}$/i.test(e))}function toMended(e){return{what:`is another address to browsers`,remedy:adviseSpelling(e)}}function adviseSpelling(e){return`Write \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)((0,_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretParts */ .$)(e),200)}\`.`}

/***/ }),

/***/ 86444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ describeOtherRules),
/* harmony export */   tA: () => (/* binding */ listUrlRules),
/* harmony export */   xP: () => (/* binding */ listManifestRules)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87274);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
function listUrlRules({cleanUrls:e,indexPages:t,spellings:n,rewrites:r}){return{...e===`auto`?{}:{"clean-urls":String(e)},...t===`auto`?{}:{"index-pages":t},...n===undefined?{}:{spellings:n},...r.length===0?{}:{rewrites:r.join(`
`)}}}function listManifestRules(t){const{baseUrls:n,files:r,purgesEverything:i}=t;return{...listUrlRules(t),"base-url":n.toSorted().join(`
`),files:(i===true?(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(t):r).join(`
`)}}function describeOtherRules(e={},{now:n,since:r}){const i=new Set([...Object.keys(e),...Object.keys(n)]);const a=[...i].filter(t=>e[t]!==n[t]).sort();if(a.length===0)return undefined;const o=(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(a.map(e=>`\`${e}\``));return`${o} changed since ${r}, and no run purged every file under the URLs that it has now, so every file counts as changed. URLs that only the earlier inputs gave are not listed: to purge them as well, purge everything once with \`purge-type: all\`.`}

/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseWebUrl),
/* harmony export */   h: () => (/* binding */ parseCredentialAddress)
/* harmony export */ });
/* harmony import */ var _typed_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31066);
function parseWebUrl(t){if(!/^https?:\/\/[^?#]+$/i.test(t))return undefined;return (0,_typed_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .findTypedFault */ .O$)(t)===undefined?new URL(t):undefined}const t=/^(localhost|127(\.\d+){3}|\[::1\])$/;function parseCredentialAddress(e){const n=parseWebUrl(e);return n?.protocol===`https:`||t.test(n?.hostname??``)?n:undefined}

/***/ }),

/***/ 16381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   N: () => (/* binding */ createBoard)
/* harmony export */ });
function createBoard(e,t){const n=[...e];const r=new Set(n.flatMap(({state:e},t)=>e===`pending`?[t]:[]));const i={tasks:()=>n,task:e=>n[e],place:e=>({number:e+1,of:n.length}),change(e,a){const o=n[e];if(o===undefined)return;const s=(o.failedTargets??o.pendingTargets??o.problem)!==undefined;const c=s&&a.state!==undefined?withoutJudgement(o):o;const l={...c,...a};n[e]=l;if(l.state===`pending`)r.add(e);else r.delete(e);t(i,e)},resize(e,t){const r=n[e];if(r!==undefined)n[e]={...r,batch:{...r.batch,sent:t}}},pending:()=>[...r],hasPending:()=>r.size>0};return i}function withoutJudgement(e){const{failedTargets:t,pendingTargets:n,problem:r,...i}=e;return i}function partOf(e,t){const at=e=>t[e]??-1;const n=new Map(t.map((e,t)=>[e,t]));return{tasks:()=>t.flatMap(t=>e.task(t)??[]),task:t=>e.task(at(t)),place:t=>e.place(at(t)),change:(t,n)=>e.change(at(t),n),resize:(t,n)=>e.resize(at(t),n),pending:()=>e.pending().flatMap(e=>n.get(e)??[]),hasPending:()=>e.pending().some(e=>n.has(e))}}

/***/ }),

/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainUnsent),
/* harmony export */   EA: () => (/* binding */ describeBudgetEnd),
/* harmony export */   Zq: () => (/* binding */ findEnding),
/* harmony export */   i5: () => (/* binding */ isToSend)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
const a={"vendor-auth":{polling:false},"vendor-forbidden":{polling:false},"vendor-quota":{polling:true},"vendor-contract":{polling:true}};function findEnding(e){return a[e]}function isToSend({state:e,problem:t}){return e===`unsent`&&t===undefined}function explainUnsent(e,t){const n=toReason(t,e.tasks());for(const[t,r]of e.tasks().entries()){if(isToSend(r))e.change(t,{problem:n})}}function toReason({isCancelled:e,isError:t,cause:n},r){if(e)return{code:`cancelled`,message:`Not sent: the run was cancelled.`};if(!t)return{code:`run-timeout`,message:`Not sent: the run timed out.`};const i=r.find(({state:e})=>e===`unconfirmed`);const a=n??i?.problem;return{code:`not-submitted`,message:`Not sent, because the run stopped early: ${a?.message??`an error`}`}}function describeBudgetEnd(a,{timeoutMilliseconds:o,wait:s,noun:c,remedyUnsent:l,remedyPending:u,pollFailure:d}){const f=a.filter(({state:e})=>e===`unsent`);const p=s?a.filter(({state:e})=>e===`pending`):[];if(f.length===0&&p.length===0)return[];const countOf=e=>`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(e.length)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(a.length,c)} ${e.length===1?`was`:`were`}`;const m=`Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(o)} (\`timeout\`)`;const h=d===undefined?``:` The last status request failed: ${d.message}`;const g=f.length>0?new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU(`run-timeout`,`${m}: ${countOf(f)} not sent${lastWords(f)}.`,{remedy:l}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU(`poll-timeout`,`${m}: ${countOf(p)} unfinished${lastWords(p)}.${h}`,{remedy:[d?.remedy,u].filter(Boolean).join(` `)});return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(g)}function lastWords(e){const t=e.flatMap(({vendorState:e})=>e?.replace(/\.$/,``)??[]);const n=[...new Set(t)];return n.length===0?``:`; the last answer: ${n.slice(0,5).join(`, `)}`}

/***/ }),

/***/ 22870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
const t=[`SIGINT`,`SIGTERM`,`SIGBREAK`];function listenForSignals(){const n=new AbortController;for(const r of t){process.on(r,()=>n.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(r)))}return n.signal}const cancellation=listenForSignals();

/***/ }),

/***/ 20108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
async function endProcess(){await new Promise(e=>void process.stdout.write(``,()=>e()));process.exit()}

/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(21691);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/report/task-ids.js
var task_ids = __nccwpck_require__(92063);
// EXTERNAL MODULE: ./build/js/report/task-journal.js
var task_journal = __nccwpck_require__(20250);
// EXTERNAL MODULE: ./build/js/system/turn.js
var turn = __nccwpck_require__(63079);
;// CONCATENATED MODULE: ./build/js/action/announce-ids.js
const c=16384;function createIdAnnouncer({provider:t,journalFile:r,redact:l}){const show=e=>({...e,id:l(e.id)});let u;let d;let f=``;const writeWaiting=()=>{const e=f;f=``;if(d!==undefined)writeText(d,e)};const addLine=(e,t)=>{if(f===``)(0,turn/* nextTurn */.t)().then(writeWaiting).catch(()=>undefined);f+=(0,task_journal/* renderJournalLine */.kM)(e,show(t));if(t.id!==``||isAboutToBeSent(t))writeWaiting()};const announceAll=a=>{const s={provider:t,tasks:a.map(show)};const l=JSON.stringify((0,task_ids/* toTaskIds */.fV)(s));if(u===undefined&&Buffer.byteLength(l)>c)d??=(0,external_node_fs_.openSync)(r,`a`);if(d!==undefined)writeText(d,(0,task_journal/* renderJournalStart */.qM)(s));(0,core/* setOutput */.uH)(`task-ids`,d===undefined?l:r);u=[...a]};return(e,t)=>{const n=e[t];const r=u?.[t];if(n===undefined||n.state===r?.state&&n.id===r.id)return;try{if(u===undefined||d===undefined)announceAll(e);else{addLine(t,n);u[t]=n}}catch(e){if(isAboutToBeSent(n))throw unwritable(e)}}}function writeText(e,n){const r=Buffer.from(n);for(let n=0;n<r.length;)n+=(0,external_node_fs_.writeSync)(e,r,n)}function isAboutToBeSent({state:e,id:t,problem:n}){return e===`unconfirmed`&&t===``&&n===undefined}function unwritable(e){const t=e instanceof Error&&`code`in e?` (${String(e.code)})`:``;return new errors/* InputError */.dz([{code:`output-unwritable`,message:`The output \`task-ids\` cannot be written${t}, so the request was not sent: a killed run could not be resumed.`,remedy:`Check that the files that GITHUB_OUTPUT and RUNNER_TEMP name can be written to.`}])}
// EXTERNAL MODULE: ./build/js/action/context.js
var context = __nccwpck_require__(45258);
// EXTERNAL MODULE: ./build/js/action/describe-run.js
var describe_run = __nccwpck_require__(35484);
;// CONCATENATED MODULE: ./build/js/action/drop-following.js
function dropOthers(e,t){const n=new Set(t.map(({input:e})=>e));return e.filter(e=>t.includes(e)||!n.has(e.input))}const e=[...[`root`,`base-url`],...[`urls`,`urls-file`,`sitemap`,`prefixes`,`hosts`,`tags`,`purge-type`]];function dropFollowing(t,n){const r=new Set([...n,...t.filter(({code:e})=>e!==`input-missing`).map(({input:e})=>e)]);if(e.some(e=>r.has(e)))r.add(`files`);return t.filter(({code:e,input:t})=>e!==`input-missing`||!r.has(t))}
// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
;// CONCATENATED MODULE: ./build/js/action/explain-missing.js
async function explainMissing(e,t){if(!e.some(isMissingSecret))return e;const n=await describeRun(t);if(n===undefined)return e;return e.map(e=>isMissingSecret(e)?{...e,message:`${e.message} This run is ${n}, and GitHub gives it none of the repository's secrets.`,remedy:"Set `without-credentials: dry-run` to plan in such runs, or `without-credentials: skip` to do nothing and pass."}:e)}function isMissingSecret({code:t,input:n}){const r=input_table/* inputTable */.Fu.find(({name:e})=>e===n);return t===`input-missing`&&r?.secret===true}async function describeRun({context:e,getEnvironment:t}){if(t(`GITHUB_ACTOR`)===`dependabot[bot]`)return`started by Dependabot`;const{eventName:n,readEvent:r}=e;if(!n.startsWith(`pull_request`)||n===`pull_request_target`)return undefined;const i=await r().catch(()=>undefined);return i?.isOfFork===true?`for a pull request from a fork`:undefined}
// EXTERNAL MODULE: ./build/js/action/open-outputs.js
var open_outputs = __nccwpck_require__(66290);
// EXTERNAL MODULE: ./build/js/core/mode.js
var mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/core/capability.js
var capability = __nccwpck_require__(89736);
// EXTERNAL MODULE: ./build/js/core/list-marks.js
var list_marks = __nccwpck_require__(21601);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/unexpanded.js
var unexpanded = __nccwpck_require__(90752);
// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __nccwpck_require__(31329);
;// CONCATENATED MODULE: ./build/js/core/patterns/check-pattern.js
const o=4096;const s=3;const check_pattern_c="Write patterns over workspace paths, like `public/**` or `!**/*.map`, one a line. In YAML, begin the list with `files: |`, and not with `>`.";function findPatternFault(t){const r=t.trim().replace(/^!/,``).trim();const i=(0,list_marks/* findListMark */.V)(t.trim())??(0,list_marks/* findListMark */.V)(r);if(i!==undefined)return i;const a=(0,unexpanded/* findUnexpanded */.a)(withoutEscapes(r));if(a!==undefined){const{what:e,remedy:t,character:n}=a;return{what:e,remedy:`${t} Write \`\\${n}\` for the character itself.`}}const o=findPatternProblem(t);return o===undefined?undefined:{what:o,remedy:check_pattern_c}}function findNegationFault(e,{example:t}){if(e.length===0||!e.every(e=>e.trim().startsWith(`!`)))return undefined;return{what:"has only patterns that begin with `!`, which leave out and match nothing themselves",remedy:`Add what they leave out of as the first line, such as \`${t}\`.`}}function findPatternProblem(e){const t=e.trim().replace(/^!/,``).trim();if(t===``)return`is empty`;if(t.length>o)return`is longer than ${o} characters`;return findSeveral(t)??findPathProblem(t)??findBraceProblem(t)??findSegmentProblem(t)}function findSeveral(e){if(/\s!/.test(e))return"holds more than one pattern; write one a line (`[!]` for the character itself)";if(/,\s|,$/.test(e))return"has a comma before a blank or at its end; write one pattern a line (`[,]` for the character itself)";return undefined}function findPathProblem(e){if(e.startsWith(`/`)||/^[A-Za-z]:[\\/]/.test(e))return`is absolute; patterns are relative to the workspace, so leave out what comes before`;if(/^[a-z][a-z\d+.-]*:\/\//i.test(e))return`is an address; patterns are over files, so write the path of the file in the workspace`;if(/^~\/|^\$[A-Z_]+\//.test(e))return`begins with a folder that only a shell knows; patterns are relative to the workspace, so leave it out`;if((0,glob_pattern/* toLiteral */.TE)(e).split(`/`).includes(`..`))return"has a `..` segment; patterns cannot leave the workspace";if(/(?:^|[^\\])(?:\\\\)*\\$/.test(e))return"ends with a backslash that escapes nothing; folders are separated by `/`";if(/^(?:[^\\]|\\[^\p{L}\p{N}_*]|\\\*(?!\*))*\\(?:[\p{L}\p{N}_]|\*\*)/u.test(e))return`has a backslash that escapes nothing; folders are separated by \`/\`, so write \`${(0,core_text/* oneLine */.TN)(e.replaceAll(`\\`,`/`),200)}\``;return undefined}function findBraceProblem(e){const t=withoutEscapes(e);let n=0;for(const e of t){if(e===`{`)n+=1;if(e===`}`&&n>0)n-=1}if(n>0)return"has a `{` that is never closed; write `\\{` for the character itself";if(/\{[^{},/]+\.\.[^{},/]+\}/.test(t))return"has a range like `{1..3}`; list the alternatives with commas";if(/\$\{/.test(e))return"has `${`, and variables are not expanded here; write `[$]{` for the characters themselves";const a=(0,glob_pattern/* expandBraces */.PH)(e);if(a.length>glob_pattern/* mostExpansions */.O)return`stands for more than ${glob_pattern/* mostExpansions */.O} patterns; use fewer \`{…}\` groups`;if(!a.every(e=>/[^/]/.test(e))||a.length===0)return"has an alternative in `{…}` that stands for nothing; leave it out";return undefined}const l=/\[[!^]?\]?[^\]]*\]/g;function findSegmentProblem(e){for(const t of (0,glob_pattern/* expandBraces */.PH)(e)){for(const e of t.split(`/`)){const t=withoutEscapes(e);const n=findClassProblem(t)??findStarProblem(t);if(n!==undefined)return n}}return undefined}function findClassProblem(e){if(e.replaceAll(l,``).includes(`[`))return"has a `[` that is never closed; write `\\[` for the character itself";if(e.match(l)?.some(e=>!isClassValid(e)))return"has a character range that runs backwards, like `[z-a]`";return undefined}function findStarProblem(e){const t=e.replaceAll(l,`x`).match(/\*+/g)??[];return t.length>s?`has more than ${s} \`*\` in one path segment; use fewer, each for a longer part of the name`:undefined}function isClassValid(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function withoutEscapes(e){return e.replaceAll(/\\./gs,`x`)}
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __nccwpck_require__(87274);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 25 modules
var registry = __nccwpck_require__(37749);
;// CONCATENATED MODULE: ./build/js/action/check-kinds.js
function checkKinds(t,n){const{provider:a}=n;const o=(0,mode/* purgeTypeOf */.Th)(n);if(a===undefined||o===undefined)return[];const s=target/* namedInputNames */.s.filter(e=>t[e].length>0&&!hasRow(a,purges(target/* namedKinds */.hQ[e]))).map(e=>toProblem(a,{input:e,isRow:purges(target/* namedKinds */.hQ[e])}));return[...s,...checkSoft(a,{use:n,kinds:listKinds(t,{...n,type:o})})]}function purges(e){return({mode:t,accepts:n})=>t===`purge`&&n===e}function hasRow({capabilities:e},t){return e.some(t)}function toProblem(e,{input:t,isRow:n}){const r=check_kinds_o.filter(([t])=>hasRow(e,purges(t))).map(([,e])=>e);return{code:`mode-unsupported`,input:t,message:`\`${t}\` is not supported by \`provider: ${e.id}\`.`,remedy:`\`${e.id}\` purges by ${r.join(`, `)}; providers with \`${t}\`: ${findProviders(n)}.`}}const check_kinds_o=[[`url`,"`urls`"],...target/* namedInputNames */.s.map(e=>[target/* namedKinds */.hQ[e],`\`${e}\``]),[`wildcard`,"`purge-type: wildcard`"],[`everything`,"`purge-type: all`"]];function findProviders(e){const t=Object.values(registry/* providers */.r).filter(t=>hasRow(t,e)).map(({id:e})=>`\`${e}\``);return t.length===0?`none yet`:t.join(`, `)}function checkSoft(e,{use:t,kinds:r}){if(!t.soft)return[];const hasSoft=({mode:e,soft:t})=>e===`purge`&&t===true;if(!hasRow(e,hasSoft))return[{code:`mode-unsupported`,input:`soft`,message:`\`soft: true\` is not supported by \`provider: ${e.id}\`.`,remedy:`Remove \`soft\`; providers with it: ${findProviders(hasSoft)}.`}];const i=[...r].filter(t=>hasRow(e,purges(t))&&!hasRow(e,e=>purges(t)(e)&&hasSoft(e)));return i.map(t=>({code:`mode-unsupported`,input:`soft`,message:`\`soft: true\` is not possible for ${(0,target/* countNoun */.y_)(2,t)} with \`provider: ${e.id}\`.`.replace(` 2 `,` `),remedy:"Remove `soft`, or purge them in a step of their own."}))}function listKinds(e,{type:n,onTooMany:a}){const{urls:o,urlsFile:s,sitemap:c,files:l,purgeAllIf:u}=e;const d={urls:o,urlsFile:s,sitemap:c,files:l,prefixes:[],hosts:[],tags:[]};const f=n!==`all`&&(0,selection/* hasListSource */.Cn)(d);const p=new Set(target/* namedInputNames */.s.filter(t=>e[t].length>0).map(e=>target/* namedKinds */.hQ[e]));if(f)p.add(`url`);if(n===`wildcard`||a===`wildcard`)p.add(`wildcard`);if(n===`all`||a===`all`||u!==undefined)p.add(`everything`);return p}
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/js/action/check-memory.js
function checkMemory(e,t){return[...checkLastPurge(e,t),...checkManifestPlace(e)]}function checkLastPurge(e,r){if(e.base!==selection/* lastPurge */.mI)return[];const i=n.find(({applies:t})=>t(e,r));if(i===undefined)return[];return[{code:`input-invalid`,input:`base`,message:`\`base: last-purge\` cannot be used ${i.why}.`,remedy:i.remedy}]}const n=[{applies:({manifest:e})=>e!==undefined,why:"with `manifest`, which says what was purged for as well",remedy:`Remove one of the two.`},{applies:({source:e})=>e===`all`,why:"with `source: all`, which compares with nothing",remedy:"Remove `source` to compare with what was purged for last, or remove `base`."},{applies:(e,{isShard:t})=>t,why:"with `shard`, because a shard knows only its part",remedy:`Use it in the step that plans, and give the shards the list of that step.`},{applies:(e,{getEnvironment:t})=>t(`GITHUB_REF`).startsWith(`refs/tags/`)||t(`GITHUB_EVENT_NAME`)===`release`,why:`in a run for a tag, because GitHub gives each tag a cache of its own`,remedy:"Remove `base`: the version before it is compared. For a site that is built, set `source: manifest` and `manifest`."}];function checkManifestPlace(e){const{root:t,manifest:n,manifestOutput:r}=e;const i=[{input:`manifest`,path:n},{input:`manifest-output`,path:r}];return i.filter(({path:e})=>e!==undefined&&t!==``&&isInside(e,t)).map(({input:e})=>({code:`input-invalid`,input:e,message:`\`${e}\` is inside \`root\`: a clean build deletes it, and everybody can read it.`,remedy:`Set it to a path outside the folder of the site.`}))}function isInside(t,n){return!/^https?:/i.test(t)&&external_node_path_.posix.normalize(t).startsWith(`${n}/`)}
// EXTERNAL MODULE: ./build/js/action/read-target-input.js
var read_target_input = __nccwpck_require__(36490);
;// CONCATENATED MODULE: ./build/js/action/check-selection.js
function checkSelection(r,i){if(!(0,mode/* makesList */.YR)(i.mode))return[];const a=i.provider?.capabilities??[];const o=(0,read_target_input/* findTargetInput */.$)(i.provider)?.name;const p=target/* namedInputNames */.s.filter(e=>a.some(({mode:t,accepts:n})=>t===i.mode&&n===target/* namedKinds */.hQ[e]));const m={purgeType:(0,mode/* purgeTypeOf */.Th)(i),wildcardForm:(0,capability/* findWildcardForm */.wg)(a,i.mode),targetInput:o,otherLists:[...o===undefined?[]:[o],...p],needsOrigins:a.some(({perOrigin:e})=>e===true),hasEverything:i.provider===undefined||a.some(({mode:e,accepts:t})=>e===i.mode&&t===`everything`)};const h=i.needsList?[checkSomeSource]:[];const g=[...h,...f].flatMap(e=>e(r,m)??[]);return[...g,...checkKinds(r,i),...checkPatterns(r),...checkMemory(r,i)]}const f=[checkWildcardSource,checkBaseUrl,checkOrigins,checkAssetsAlone,checkEverything];function checkSomeSource(e,{purgeType:t,otherLists:n,wildcardForm:r}){if((0,selection/* hasListSource */.Cn)(e)||e.assetIds.length>0||t===`all`)return undefined;if(t===`wildcard`)return p[r];const i=n.map(e=>`, \`${e}\``).join(``);return{code:`input-missing`,input:`files`,message:`The list of URLs is missing: set \`files\`, \`urls\`, \`urls-file\`, \`sitemap\`${i} or \`resume-tasks\`.`,remedy:`Set \`root\` (the folder that is served) and \`base-url\`; if the whole repository is served, also set \`files: **\`. Or set \`urls\`${i}; an empty value, as of a variable that nobody set, counts as missing. Set \`resume-tasks\` to resume an earlier run, or \`purge-type: all\` to purge everything.`}}const p={pattern:{code:`input-missing`,input:`urls`,message:"`purge-type: wildcard` reads patterns from `urls` and `urls-file`, but neither is given.",remedy:"Set `urls` to patterns such as `/img/*`, one a line."},folder:{code:`input-missing`,input:`urls`,message:"`purge-type: wildcard` reads folders from `urls` and `urls-file`, but neither is given.",remedy:"Set `urls` to folders such as `https://www.example.com/img/`, one a line."}};function checkAssetsAlone(e,{targetInput:t}){if(e.assetIds.length===0||t===undefined)return undefined;if(!(0,selection/* hasListSource */.Cn)(e))return undefined;return{code:`input-invalid`,input:t,message:`\`${t}\` and a source of URLs are given, but one run takes only one of them.`,remedy:`Use two steps: one with \`${t}\`, one with the URLs.`}}function checkWildcardSource({files:e,sitemap:t},{purgeType:n}){const r=e.length>0?`files`:`sitemap`;if(n!==`wildcard`||e.length===0&&t===undefined)return undefined;return{code:`input-invalid`,input:r,message:`\`${r}\` cannot be combined with \`purge-type: wildcard\`, which reads patterns from \`urls\` and \`urls-file\`.`,remedy:"Move the patterns to `urls`, or use `purge-type: item`."}}function checkBaseUrl({files:e,baseUrls:t},{purgeType:n}){if(e.length===0||t.length>0||n===`wildcard`)return undefined;return{code:`input-missing`,input:`base-url`,message:"`base-url` is missing. `files` selects paths, and `base-url` makes them URLs.",remedy:"Set it to the URL under which `root` is served, one a line for each host or alias."}}function checkOrigins(e,{purgeType:t,needsOrigins:n}){if(!n||e.baseUrls.length>0)return undefined;const r=t!==`all`||(0,selection/* hasListSource */.Cn)(e);if(r&&e.purgeAllIf===undefined)return undefined;return{code:`input-missing`,input:`base-url`,message:"`base-url` is missing. With this provider, everything is what these hosts serve.",remedy:`Set it to the URL of the site, one a line for each host.`}}function checkEverything({purgeAllIf:e},{hasEverything:t}){if(e===undefined||t)return undefined;return{code:`mode-unsupported`,input:`purge-all-if`,message:"`purge-all-if` is not supported by this provider, which cannot purge everything.",remedy:`Remove it, and list the URLs.`}}function checkPatterns({files:e,root:t,purgeAllIf:n=[]}){const[r=``]=(0,selection/* filesOf */.R8)({files:[],root:t});return[...checkLines(e,{input:`files`,example:r}),...checkLines(n,{input:`purge-all-if`,example:`layouts/**`})]}function checkLines(e,{input:t,example:n}){const toProblem=({what:e,remedy:n},r=``)=>({code:`input-invalid`,input:t,message:`\`${t}\`${r} ${e}.`,remedy:n.replaceAll("`files: |`",`\`${t}: |\``)});const a=findNegationFault(e,{example:n});if(a!==undefined)return[toProblem(a)];return e.flatMap(e=>{const t=findPatternFault(e);if(t===undefined)return[];return toProblem(t,`: the pattern ${JSON.stringify(e.slice(0,100))}`)})}
;// CONCATENATED MODULE: ./build/js/action/check-sync.js
function checkSync(i,a){const{config:o,exportConfig:s,failOnDrift:c}=i;return[...o===undefined&&s===undefined?[check_sync_e]:[],...o!==undefined&&s!==undefined?[t]:[],...a.shard===undefined?[]:[check_sync_n],...c&&!a.dryRun?[r]:[]]}const check_sync_e={code:`input-missing`,input:`config`,message:"`config` is missing. `mode: sync-distribution` reads the distributions from a file.",remedy:"Set it to the path of that file, or set `export-config` to write one from what the vendor has."};const t={code:`input-invalid`,input:`export-config`,message:"`export-config` and `config` exclude each other: one writes a file, the other is compared with the vendor.",remedy:`Remove one of them.`};const check_sync_n={code:`input-invalid`,input:`shard`,message:"`shard` does not apply to `mode: sync-distribution`: a plan cannot be divided.",remedy:"Remove `shard`."};const r={code:`input-invalid`,input:`fail-on-drift`,message:"`fail-on-drift` needs `dry-run: true`: any other run removes the drift.",remedy:"Set `dry-run: true`, or remove `fail-on-drift`."};
// EXTERNAL MODULE: ./build/js/action/decide-credentials.js
var decide_credentials = __nccwpck_require__(27946);
// EXTERNAL MODULE: ./build/js/action/read-connection.js + 1 modules
var read_connection = __nccwpck_require__(87335);
;// CONCATENATED MODULE: ./build/js/action/input-groups.js
const forFiles=e=>list(e)??(e.selection.files.length>0||e.selection.purgeAllIf!==undefined||(0,selection/* remembersWithoutFiles */.kf)(e.selection)?undefined:"it is for URLs derived from `files`");const list=({mode:t})=>(0,mode/* makesList */.YR)(t)?undefined:`\`mode: ${t}\` does not make a list`;const purge=e=>list(e)??(mode/* modes */.nI[e.mode].purges?undefined:`\`mode: ${e.mode}\` does not purge`);const limit=e=>list(e)??((0,mode/* purgeTypeOf */.Th)(e)===`all`?"`purge-type: all` is one request":undefined);const origin=e=>list(e)??(e.dryRun?`a dry run changes nothing that could be waited for`:undefined);const verify=e=>list(e)??(e.dryRun?`a dry run changes nothing that could be seen`:undefined)??(e.wait?undefined:"`wait: false` ends before there is something to see");const verifyPurge=e=>purge(e)??verify(e)??(e.verify===0?"`verify` is `0`":undefined);const input_groups_o={run:()=>undefined,polling:({mode:t,provider:n})=>!(0,mode/* makesList */.YR)(t)||n.capabilities.some(e=>e.mode===t&&e.confirmation.by===`polling`)?undefined:`this provider offers nothing to wait for`,submission:list,list,limit,condition:e=>purge(e)??((0,mode/* purgeTypeOf */.Th)(e)===`all`&&!(0,selection/* hasListSource */.Cn)(e.selection)?"`purge-type: all` without a list purges everything in any case":undefined),fold:e=>purge(e)??limit(e),root:e=>e.selection.manifestOutput===undefined?forFiles(e):list(e),files:forFiles,manifest:e=>forFiles(e)??([`manifest`,`auto`].includes(e.selection.source)?undefined:"it is for `source: manifest`"),commits:e=>forFiles(e)??([`all`,`manifest`].includes(e.selection.source)&&e.selection.base!==selection/* lastPurge */.mI?"`source: all` and `source: manifest` compare no commits":undefined),purge,named:e=>purge(e)??((0,mode/* purgeTypeOf */.Th)(e)===`all`?"`purge-type: all` purges everything":undefined),verify,"verify-purge":verifyPurge,origin,distributions:({mode:t})=>(0,mode/* makesList */.YR)(t)?`\`mode: ${t}\` does not change distributions`:undefined};function whyUnused({name:e,group:t},n){if(t!==undefined)return input_groups_o[t](n);const r=n.provider.inputs.some(t=>t.name===e);return r?undefined:`\`${n.provider.id}\` does not use it`}
;// CONCATENATED MODULE: ./build/js/action/unused-inputs.js
function findUnusedInputs(n,r){return input_table/* inputTable */.Fu.filter(({name:e,default:t=``})=>{const r=n(e);return r!==``&&r.toLowerCase()!==t}).flatMap(t=>{const n=whyUnused(t,r);return n===undefined?[]:[`\`${t.name}\` has no effect: ${n}.`]})}
;// CONCATENATED MODULE: ./build/js/action/read-inputs.js
function toInputs(r,{configure:s,getEnvironment:l}){const{getInput:u,provider:d,mode:f,purge:p,selection:m,run:h,limits:g,proof:_,distributions:v}=r;const y=[...r.problems,...findSelectionProblems(r,l)];if(d===undefined||s===undefined||f===undefined)throw new errors/* InputError */.dz(y);const b=(0,mode/* makesList */.YR)(f);const x=(0,decide_credentials/* decideCredentials */.H)(r,{provider:d,mode:f,getEnvironment:l});const{dryRun:S}=x;const C=h.timeoutMilliseconds??mode/* modes */.nI[f].timeoutMilliseconds;const{capabilities:w,connection:T,problems:E,warnings:D}=(0,read_connection/* configureProvider */.w)({provider:d,configure:s,mode:f,endpoints:h.endpoints??[],purgeType:p.purgeType,soft:p.soft&&mode/* modes */.nI[f].purges,onTooMany:g.onTooMany,needsCredentials:x.needed,timeoutMilliseconds:C},{getInput:u,getEnvironment:l});const O=b?[]:checkSync(v,{dryRun:S,shard:h.shard});const k=x.isSkipped?E.filter(({code:e})=>e!==`input-missing`):E;const A=[...y,...O,...k];if(A.length>0)throw new errors/* InputError */.dz(A);const j=findUnusedInputs(u,{...{provider:d,mode:f,...p,selection:m},...{dryRun:h.dryRun,wait:h.wait,verify:_.verify}});return{provider:d.id,mode:f,...p,...h,...g,..._,dryRun:S,timeoutMilliseconds:C,selection:m,sync:v,capabilities:w,connection:T,takesPaths:d.takesPaths===true,counterpart:d.counterpart,toSent:d.toSent,isSkipped:x.isSkipped,warnings:[...D,...j,...findQuoted(d,u)],remarks:x.remarks}}function findQuoted({inputs:e},t){return e.filter(({name:e,secret:n})=>n&&/^(["'`]).+\1$/s.test(t(e))).map(({name:e})=>`\`${e}\` begins and ends with a quotation mark. Store the secret without quotes, unless they belong to it.`)}function findSelectionProblems(e,t){const{provider:n,mode:i,purge:a,selection:o,run:c,limits:l,problems:u}=e;if(i===undefined)return[];const isWrong=e=>u.some(({input:t})=>t!==undefined&&t===e);const d=[`urls`,`sitemap`,`base-url`,(0,read_target_input/* findTargetInput */.$)(n)?.name];const f=c.resumeTasks===undefined&&!d.some(isWrong);const p=checkSelection(o,{...{provider:n,mode:i,...a,...l,needsList:f},...{isShard:c.shard!==undefined,getEnvironment:t}});return p.filter(({input:e})=>!isWrong(e))}
// EXTERNAL MODULE: ./build/js/action/read-typed.js + 1 modules
var read_typed = __nccwpck_require__(42391);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __nccwpck_require__(53356);
// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __nccwpck_require__(11646);
;// CONCATENATED MODULE: ./build/js/action/unexpanded-inputs.js
function findUnexpandedInputs(t,n){return n.flatMap(({name:n})=>{const[r]=/\$\{\{.*?\}\}/s.exec(t(n))??[];const i=r===undefined?undefined:(0,unexpanded/* findUnexpanded */.a)(r);if(i===undefined)return[];const{what:a,remedy:o}=i;return[{code:`input-invalid`,input:n,message:`\`${n}\` ${a}.`,remedy:o}]})}
// EXTERNAL MODULE: ./build/js/http/network.js
var network = __nccwpck_require__(25489);
// EXTERNAL MODULE: ./build/js/http/proxy.js
var proxy = __nccwpck_require__(62927);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __nccwpck_require__(93519);
// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var journal = __nccwpck_require__(52380);
// EXTERNAL MODULE: ./build/js/sources/lists/explicit.js + 1 modules
var explicit = __nccwpck_require__(27876);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __nccwpck_require__(76823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var clock = __nccwpck_require__(20356);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __nccwpck_require__(77511);
// EXTERNAL MODULE: ./build/js/entries/cancellation.js
var cancellation = __nccwpck_require__(22870);
// EXTERNAL MODULE: ./build/js/core/plan/lane.js
var lane = __nccwpck_require__(4466);
// EXTERNAL MODULE: ./build/js/core/task.js
var task = __nccwpck_require__(32647);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __nccwpck_require__(73786);
;// CONCATENATED MODULE: ./build/js/core/plan/everything.js
function everything({targets:t,mode:n,domain:r,baseUrls:i,capabilities:a},o){const s=(0,capability/* chooseCapability */.aV)(a,{mode:n,accepts:`everything`,domain:r});if(s?.perOrigin!==true)return[{kind:`everything`,value:r,rule:o}];const c=[...i,...t.map(({value:e})=>e)];const l=new Set(c.map(e=>`${new URL(e).origin}/`));return[...l].sort().map(e=>({kind:`everything`,value:e,rule:o}))}function everythingBecauseOf(e,i){const[a=``,...o]=e;const s=o.length===0?``:` and ${(0,core_text/* groupDigits */.K9)(o.length)} more`;const c=`${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(a),200)}${s}`;return{targets:everything(i,`purge-all-if`).map(e=>({...e,path:a})),notices:[],remarks:[`Everything is purged, because \`purge-all-if\` matches what changed: ${c}.`]}}
// EXTERNAL MODULE: ./build/js/core/plan/list-difference.js
var list_difference = __nccwpck_require__(33146);
// EXTERNAL MODULE: ./build/js/core/plan/merge-targets.js
var merge_targets = __nccwpck_require__(15293);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __nccwpck_require__(11918);
;// CONCATENATED MODULE: ./build/js/core/plan/plan-batches.js
function planBatches(t,{capability:n,checksum:r,toSent:i,text:a}){if(i!==undefined)return planItems(t,{capability:n,checksum:r,toSent:i});const o=[];let s=0;for(let i=0;i<t.length;){const c=findEnd(t,i,n,lengthOf);const l=t.slice(i,c);const u=l.reduce((t,n)=>t+(0,target/* lineOf */.cA)(n).length+1,s);const d=a.slice(s,u);o.push({checksum:r(d),targets:l,text:d});[i,s]=[c,u]}return o}function planItems(e,{capability:r,checksum:i,toSent:a}){const o=[...Map.groupBy(e,a)].sort(([e],[t])=>e<t?-1:1);const s=[];for(let e=0;e<o.length;){const c=findEnd(o,e,r,([e])=>e.length);const l=(0,merge_targets/* mergeTargets */.z)(o.slice(e,c).map(([,e])=>e));const u=(0,shard/* listText */.so)(l);s.push({checksum:i(u),targets:l,sentAs:l.map(a),text:u});e=c}return s}function lengthOf({value:e}){return e.length}const plan_batches_r=3;function findEnd(e,t,{targetsPerRequest:n,bytesPerRequest:i=Number.POSITIVE_INFINITY},a){const o=Math.min(e.length,t+n);if(i===Number.POSITIVE_INFINITY)return o;let s=t;let c=0;for(const n of e.slice(t,o)){c+=a(n)+plan_batches_r;if(c>i)break;s+=1}return Math.max(s,t+1)}
;// CONCATENATED MODULE: ./build/js/core/plan/plan-limits.js
function checkLimits({wait:e,dryRun:t},{capability:n,batches:i,total:a}){const{unfinishedTasks:o,targetsPerDay:s,readsQuota:c=false}=n;if(s!==undefined&&a>s&&!c)return{refusal:moreThanADay(a,{targetsPerDay:s,capability:n})};if(o!==undefined&&!e&&i.length>o)return{refusal:cannotLeave(i.length,o)};const l=c&&!t;if(s===undefined||a===0||l)return{remarks:[]};const u=Math.max(1,Math.round(a/s*100));const[d,f]=c?[`usually `,`A run that is not a dry run reads what is left before it sends anything.`]:[``,`What others took today is unknown.`];return{remarks:[`This run takes up to ${(0,core_text/* groupDigits */.K9)(a)} of the ${(0,core_text/* groupDigits */.K9)(s)} that the vendor ${d}allows the account in one day (${u} %). ${f}`]}}function moreThanADay(t,{targetsPerDay:n,capability:i}){return{code:`too-many-urls`,input:i.input??`urls`,message:`${(0,target/* countNoun */.y_)(t,i.accepts)} are more than the vendor takes in one day (${(0,core_text/* groupDigits */.K9)(n)}).`,remedy:`Remove URLs that do not need warming, or divide the list over several days.`}}function cannotLeave(e,r){return{code:`input-invalid`,input:`wait`,message:`\`wait: false\` cannot be combined with ${(0,target/* countRequests */.Kx)(e)}: the vendor takes ${(0,core_text/* countWord */.MD)(r,`unfinished one`)} at a time, so the run has to wait for the first.`,remedy:"Leave `wait` at `true`, or set fewer URLs."}}
;// CONCATENATED MODULE: ./build/js/core/plan/folder-tree.js
function growFolders(e,t){const n=new Map;const r=[];const draftOf=e=>{const t=n.get(e);if(t!==undefined)return t;const i=isTop(e)?undefined:draftOf(parentOf(e));const a=i===undefined?0:i.depth+1;const o={url:e,depth:a,children:[],items:[],unchanged:0};(i?.children??r).push(o);n.set(e,o);return o};for(const[t,n]of e.entries())draftOf(folderOf(n)).items.push(t);for(const e of t)countUnchanged(n,folderOf(e));return r.map(toFolder)}function countUnchanged(e,t){let n=t;while(!e.has(n)&&!isTop(n))n=parentOf(n);const r=e.get(n);if(r!==undefined)r.unchanged+=1}function toFolder({url:e,depth:t,children:n,items:r,unchanged:i}){const a=n.map(toFolder);return{url:e,depth:t,items:r,children:a,changed:a.reduce((e,t)=>e+t.changed,r.length),unchanged:a.reduce((e,t)=>e+t.unchanged,i)}}function folderOf(e){const t=e.indexOf(`?`);const n=t===-1?e:e.slice(0,t);return n.slice(0,n.lastIndexOf(`/`)+1)}function parentOf(e){return e.slice(0,e.lastIndexOf(`/`,e.length-2)+1)}function isTop(e){const t=e.startsWith(`/`)?0:e.indexOf(`//`)+2;return e.indexOf(`/`,t)===e.length-1}
;// CONCATENATED MODULE: ./build/js/core/plan/fold-wildcards.js
const fold_wildcards_n=100;function foldWildcards(e,{most:r,form:i,unchangedUrls:a}){const o=e.toSorted((e,t)=>e.value<t.value?-1:1);const s=Math.max(1,Math.min(r,fold_wildcards_n));const c=growFolders(o.map(({value:e})=>e),a??[]);const l=a===undefined?toBreadthCost(s):toUnchangedCost;const u=coverAll(c,{limit:s,form:i,costOf:l});const d=listChoices(u).flatMap(e=>`wildcard`in e?[toWildcard(e.wildcard,{form:i,isTreeKnown:a!==undefined})]:toSingles(e.singly,o,a!==undefined));return d.sort((e,t)=>e.value<t.value?-1:1)}function toUnchangedCost({unchanged:e}){return e}function toBreadthCost(e){return({depth:t})=>(e+1)**-Math.min(t,100)}function coverAll(e,t){const n={count:0,cost:0,choice:{singly:fold_wildcards_r}};const i=e.reduce((e,n)=>joinCovers(e,coverFolder(n,t),t.limit),[n]).at(-1);return i??e.map(e=>coverWhole(e,t)).reduce(joinTwo,n)}const fold_wildcards_r={url:``,depth:0,children:[],items:[],changed:0,unchanged:0};function coverFolder(e,t){const{limit:n,form:r}=t;const i=e.items.length;const a=i>n||r===`folder`&&i>0;const o=e.children.reduce((e,r)=>e.length===0?e:joinCovers(e,coverFolder(r,t),n),a?[]:[{count:i,cost:0,choice:{singly:e}}]);return keepBest([coverWhole(e,t),...o])}function coverWhole(e,{costOf:t}){return{count:1,cost:t(e),choice:{wildcard:e}}}function joinCovers(e,t,n){const r=[];for(const i of e){for(const e of t)if(i.count+e.count<=n)r.push(joinTwo(i,e))}return keepBest(r)}function joinTwo(e,t){const n=e.count+t.count;return{count:n,cost:e.cost+t.cost,choice:{both:[e,t]}}}function keepBest(e){const t=e.toSorted((e,t)=>e.count-t.count||e.cost-t.cost);let n=Number.POSITIVE_INFINITY;return t.filter(({cost:e})=>{const t=e<n;if(t)n=e;return t})}function listChoices(e){const t=[];const n=[e];for(let e=n.pop();e!==undefined;e=n.pop()){if(`both`in e.choice)n.push(...e.choice.both);else t.push(e.choice)}return t}function toWildcard({url:e,changed:t,unchanged:n},{form:r,isTreeKnown:i}){const a=i?{unchanged:n}:{};return{kind:`wildcard`,value:r===`folder`?e:`${e}*`,rule:`on-too-many`,changed:t,...a}}function toSingles({items:e},t,n){const r=n?{unchanged:0}:{};return e.flatMap(e=>{const n=t[e];return n===undefined?[]:[{...n,kind:`wildcard`,changed:1,...r}]})}function describeCover(t){let[n,r]=[0,0];for(const e of t){if(e.unchanged===undefined)return`how many URLs that are not in the list these cover as well is not known`;n+=e.changed;r+=e.unchanged}if(r===0)return`these cover nothing else that is known`;const i=Math.max(1,Math.round(r/(n+r)*100));return`of what these cover, ${i} % was not asked for: ${(0,target/* countNoun */.y_)(r,`url`)}`}
;// CONCATENATED MODULE: ./build/js/core/plan/shape-list.js
function shapeList(e){const{targets:t,covered:n,listInputs:i,maxUrls:a,meansAll:o}=e;if(o.length>0)return{...everythingBecauseOf(o,e),covered:listUrls(e)};if((0,mode/* purgeTypeOf */.Th)(e)===`all`){const n=i.length===0||t.length>0;return{targets:n?everything(e,`purge-type`):[],covered:i.length===0?undefined:listUrls(e),notices:[],remarks:i.length===0||!n?[]:[describeCondition(e)]}}if(t.length<=a)return{targets:t,covered:n.length===0?undefined:n,notices:[],remarks:[]};return shapeTooMany(e)}function listUrls({targets:e,covered:t}){return[...e.filter(({kind:e})=>e===`url`),...t]}function describeCondition({targets:e,listInputs:t}){const n=t.map(e=>`\`${e}\``).join(`, `);const r=t.length===1?`names`:`name`;return`${n} ${r} ${countListed(e)}, and \`purge-type: all\` purges everything if the list is not empty.`}function shapeTooMany(e){const{targets:t,maxUrls:n}=e;const r=`${countListed(t)} are more than \`max-urls\` (${(0,core_text/* groupDigits */.K9)(n)})`;switch(whatThen(e)){case`fail`:return{refusal:tooManyUrls(e,r)};case`all`:return{targets:everything(e,`on-too-many`),covered:listUrls(e),notices:[`${r}, so one purge of everything is sent instead (\`on-too-many: all\`).`],remarks:[]};case`wildcard`:return foldToWildcards(e,r)}}function whatThen({mode:t,onTooMany:r,domain:i,capabilities:a}){if(!mode/* modes */.nI[t].purges)return`fail`;if(r!==`wildcard`)return r;const o=(0,capability/* chooseCapability */.aV)(a,{mode:t,accepts:`wildcard`,domain:i});return o===undefined||o.warning!==undefined?`fail`:`wildcard`}function foldToWildcards(e,n){const{maxUrls:r,unchangedUrls:i,capabilities:s,mode:c}=e;const[l,p]=[e.targets.filter(e=>!(0,target/* isNamed */.ev)(e)),e.targets.filter(target/* isNamed */.ev)];if(p.length>=r)return{refusal:tooManyUrls(e,n,shape_list_f)};const m=i===undefined?{}:{unchangedUrls:i};const h=(0,capability/* findWildcardForm */.wg)(s,c);const g=foldWildcards(l,{most:r-p.length,form:h,...m});return{targets:[...g,...p],covered:listUrls(e),remarks:[],notices:[`${n}, so they are folded to ${(0,target/* countNoun */.y_)(g.length,`wildcard`)}; ${describeCover(g)}.`]}}const shape_list_f="Only URLs are folded: raise `max-urls` above the number of tags, prefixes and hosts, or choose `on-too-many: all`.";function countListed(e){return (0,target/* countKinds */.xb)(e.map(({kind:e})=>[e,1]))}function tooManyUrls(e,t,n=adviseTooMany(e)){return{code:`too-many-urls`,input:`max-urls`,message:`${t}.`,remedy:n}}function adviseTooMany({mode:e,onTooMany:t,listsAll:r,listInputs:i,capabilities:a}){const{purges:o}=mode/* modes */.nI[e];if(o&&t===`wildcard`){return"The vendor refuses wildcards for this domain, so nothing is folded: raise `max-urls`, or choose `on-too-many: all`."}const s=a.some(t=>t.mode===e&&t.accepts===`everything`);if(o&&r&&s){return"Every file is in the list, as in a first run: set `on-too-many: all` for one run, which purges everything once; later runs list only what changed. Or increase `max-urls`."}const c=o?", or choose `on-too-many`":``;const l=i.map(e=>`\`${e}\``).join(`, `);return`Check whether ${l} ${i.length===1?`lists`:`list`} what was meant; then raise \`max-urls\`${c}.`}
;// CONCATENATED MODULE: ./build/js/core/plan/plan.js
function makePlan(e){const{expectedList:t,failIfEmpty:n,checksum:r,shard:i,toSent:a}=e;const o=findListed(e);const s=(0,shard/* listText */.so)(o);const l=r(s);if(t!==undefined&&t.checksum!==l){return{refusal:(0,list_difference/* refuseOtherList */.F)(o,{expectedList:t,listChecksum:l})}}const h=shapeList(e);if(`refusal`in h)return h;if(h.targets.length===0&&n)return{refusal:m};const g=(0,shard/* takeShard */.mt)(h.targets,{shard:i,toSent:a});const _=toLanes(g,e,g===o?s:undefined);if(`refusal`in _)return _;const v=[...h.remarks];for(const t of _){const n=checkLimits(e,{...t,total:countTotal(t,h.targets,e)});if(`refusal`in n)return n;v.push(...n.remarks)}const y=_.flatMap(({capability:e})=>e.warning??[]);const b=[...h.notices,...new Set(y)];const x=i===undefined||i.index===1?h.covered:undefined;return{plan:{lanes:_,listChecksum:l,covered:x,notices:b,remarks:v}}}function findListed(e){const{targets:t,meansAll:n}=e;return n.length===0?t:everythingBecauseOf(n,e).targets}function toLanes(t,n,r){const{mode:i,domain:a,capabilities:o,checksum:c,toSent:u}=n;const d=[];for(const p of divideByKind(t)){const m=p[0]?.kind??`url`;const h=(0,capability/* chooseCapability */.aV)(o,{mode:i,accepts:m,domain:a});if(h===undefined)return{refusal:noCapability(p,n)};const g=p===t?r:undefined;const _=planBatches(p,{capability:h,checksum:c,toSent:u,text:g??(0,shard/* listText */.so)(p)});d.push((0,lane/* paceLane */.UJ)({capability:h,batches:_},n))}return d}function divideByKind(e){const[t]=e;if(t===undefined)return[];if(e.every(({kind:e})=>e===t.kind))return[e];return Map.groupBy(e,({kind:e})=>e).values()}function countTotal({capability:e,batches:t},n,{sentBefore:a,toSent:o}){const s=n.filter(({kind:t})=>t===e.accepts);const c=o===undefined?s.length:new Set(s.map(o)).size;const l=t.filter(e=>a.has(e.checksum));const u=l.map(e=>o===undefined?(0,task/* sizeOf */.$d)(e):(0,task/* itemsOf */.S3)(e).length);return c-u.reduce((e,t)=>e+t,0)}const m={code:`empty-list`,input:`fail-if-empty`,message:"The list of URLs is empty, and `fail-if-empty` is `true`.",remedy:`Check the skipped files and their reasons in the report.`};function noCapability(e,{mode:r,domain:i}){const[o]=e;const s=o===undefined?``:`, such as \`${(0,core_text/* oneLine */.TN)((0,target/* lineOf */.cA)(o),200)}\``;const c=i===``?``:` on ${i}`;return{code:`mode-unsupported`,input:`mode`,message:`This provider has no request for \`mode: ${r}\` with ${(0,target/* countNoun */.y_)(e.length,o?.kind)}${c}${s}.`,remedy:"Remove them from the list, or choose another `purge-type` or provider."}}
// EXTERNAL MODULE: ./build/js/core/plan/resume.js
var resume = __nccwpck_require__(58583);
;// CONCATENATED MODULE: ./build/js/run/prepare.js
function hasList({selection:t,mode:n,purgeType:r}){const i=(0,mode/* purgeTypeOf */.Th)({mode:n,purgeType:r})===`all`;return i||(0,selection/* hasListSource */.Cn)(t)||t.assetIds.length>0}function prepare(e,t){const{found:r,earlier:i}=t;if(i!==undefined&&!hasList(e))return prepareWithoutList(e,i);const o=makePlan(toPlanRequest(e,t));const{plan:s}=orRefuse(o);const c=s.lanes.flatMap(e=>e.batches);if(i===undefined)return{plan:s,records:c.map(task/* toUnsent */.di),problems:[]};const u=(0,resume/* resumeBatches */.ky)(c,{earlier:i,polls:e.wait});const{records:d}=orRefuse(r.memory===undefined?u:adviseReport(u));return{plan:s,records:d,problems:[]}}function adviseReport(e){if(!(`refusal`in e))return e;const t="Set `resume-tasks` to the `report-file` output of the earlier run.";return{refusal:{...e.refusal,remedy:t}}}function orRefuse(e){if(`refusal`in e)throw new errors/* InputError */.dz([e.refusal]);return e}function prepareWithoutList(e,n){const a=(0,resume/* resumeWithoutList */.qd)({earlier:n,polls:e.wait});const{capabilities:s,mode:c,connection:l}=e;const u=(0,resume/* chooseResumed */.PX)(s,{mode:c,domain:l.domain,earlier:n});const d=u.map(n=>(0,lane/* paceLane */.UJ)({capability:n,batches:[]},{pace:e.pace,shard:e.shard}));const f=a.filter(({state:e})=>e===`unsent`).length;return{plan:{lanes:d,listChecksum:``,covered:undefined,notices:[],remarks:[]},records:a,problems:f===0?[]:[resume/* neverSent */.vQ]}}function findAssetInput({capabilities:e}){return e.find(({accepts:e})=>e===`asset`)?.input??`urls`}function toPlanRequest(e,{found:t,checksum:n,earlier:r,expected:i}){const{selection:a,connection:o}=e;return{targets:t.targets,covered:t.covered,unchangedUrls:t.unchangedUrls,meansAll:t.meansAll??[],listsAll:t.listsAll===true,listInputs:[...(0,selection/* listListInputs */.UJ)(a),...a.assetIds.length>0?[findAssetInput(e)]:[]],mode:e.mode,purgeType:e.purgeType,domain:o.domain,baseUrls:a.baseUrls,capabilities:e.capabilities,toSent:e.toSent,pace:e.pace,maxUrls:e.maxUrls,onTooMany:e.onTooMany,failIfEmpty:e.failIfEmpty,shard:e.shard,expectedList:i,sentBefore:new Set(r?.flatMap(({batch:e,state:t})=>t===`unsent`?[]:e)),wait:e.wait,dryRun:e.dryRun,checksum:n}}
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
;// CONCATENATED MODULE: ./build/js/core/plan/check-stars.js
function checkStars(t,{mode:n,domain:i,capabilities:a}){const o=t.find(e=>e.value.includes(`*`)&&findInput(e));const s=o&&findInput(o);if(o===undefined||s===undefined)return undefined;const c=(0,capability/* chooseCapability */.aV)(a,{mode:n,accepts:`wildcard`,domain:i});const l=c!==undefined&&c.warning===undefined;if(!l&&t.some(({value:e})=>!e.includes(`*`)))return undefined;const u=n===`purge`?". To purge everything, use `purge-type: all`":``;const d=l?"Use `purge-type: wildcard`":`List the URLs, or set \`files\` and \`base-url\`${u}`;return{code:`input-invalid`,input:s,message:`\`${s}\`: ${(0,hide_signature/* hideSignature */.$)(o.value).slice(0,200)} has a \`*\`, which is not a wildcard in a list of URLs.`,remedy:`${d}. For the character itself, write \`%2A\`.`}}function noteStars(e,{mode:n}){const i=e.find(e=>e.value.includes(`*`)&&isNamed(e));if(i===undefined)return[];const a=(0,hide_signature/* hideSignature */.$)(i.value).slice(0,200);if(!mode/* modes */.nI[n].purges)return[`${a} contains a \`*\`. Only single URLs can be warmed, so it is not a wildcard.`];return[`${a} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`]}function isNamed(e){const t=[`urls`,`urls-file`,`sitemap`];return e.kind===`url`&&(0,target/* reasonsOf */.zM)(e).some(({rule:e})=>t.includes(e))}function findInput(e){if(e.kind!==`url`)return undefined;return (0,target/* reasonsOf */.zM)(e).find(({rule:e})=>e===`urls`||e===`urls-file`)?.rule}
// EXTERNAL MODULE: ./build/js/engine/board.js
var board = __nccwpck_require__(16381);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __nccwpck_require__(45657);
// EXTERNAL MODULE: ./build/js/core/plan/describe-costs.js
var describe_costs = __nccwpck_require__(63518);
// EXTERNAL MODULE: ./build/js/engine/settlement.js
var settlement = __nccwpck_require__(95598);
;// CONCATENATED MODULE: ./build/js/run/describe-plan.js
function listOpen({plan:e,records:t}){const n=t.filter(settlement/* isToSend */.i5);return e.lanes.map(t=>({...t,batches:n.filter(n=>(0,lane/* laneOf */.kk)(n,e.lanes)===t).map(({batch:e})=>e)})).filter(({batches:e})=>e.length>0)}function describePlan(t){const r=listOpen(t);const i=t.records.filter(e=>!(0,settlement/* isToSend */.i5)(e)).length;const a=i===0?``:`${countTasks(i)} of an earlier run`;if(r.length===0)return i===0?`Plan: the list is empty, nothing to send.`:`Plan: ${a}; nothing to send.`;const o=[...a===``?[]:[a],...r.map(describeLane)];const s=(0,lane/* estimateLanes */.Qg)(r);const c=s===0?``:`, which takes at least ${(0,instant/* formatDuration */.a3)(s)}`;return`Plan: ${o.join(`; `)}${c}.`}function describeLane({capability:t,batches:n,pace:r}){const o=n.reduce((e,t)=>e+(0,task/* sizeOf */.$d)(t),0);const u=n.reduce((e,t)=>e+(0,task/* itemsOf */.S3)(t).length,0);const d=t.noun?.[u===1?0:1];const f=u!==o&&d!==undefined?` as ${(0,core_text/* groupDigits */.K9)(u)} ${d}`:``;const p=n.length===1?``:`, at a pace of ${r.count}/${(0,instant/* formatDuration */.a3)(r.perMilliseconds)}`;return`${(0,target/* countNoun */.y_)(o,t.accepts)}${f} in ${(0,target/* countRequests */.Kx)(n.length)}${p}`}function listRemarks({connection:e,capabilities:n},{earlier:r,...i}){const a=listOpen(i);const o=e.recipients;const s=a.flatMap(({batches:e})=>e.flatMap(e=>e.targets));return[...describeResumed(i.records,r),...s.length===0?[]:e.describe?.(s)??[],...(0,describe_costs/* describeCosts */.i)(a,{capabilities:n,recipients:o&&{noun:o}})]}const describe_plan_f=50;function listPlanned(e){const t=[];for(const{batch:n}of e.filter(settlement/* isToSend */.i5)){for(const e of n.targets.slice(0,describe_plan_f-t.length))t.push((0,hide_signature/* hideSignature */.$)((0,target/* lineOf */.cA)(e)))}const n=e.filter(settlement/* isToSend */.i5).reduce((e,{batch:t})=>e+(0,task/* sizeOf */.$d)(t),0);const r=n-t.length;return r>0?[...t,`… and ${(0,core_text/* groupDigits */.K9)(r)} more, in the report file.`]:t}function countTasks(e){return e===1?`1 task`:`${(0,core_text/* groupDigits */.K9)(e)} tasks`}function describeResumed(e,t){if(t===undefined)return[];const n=[[`done`,`done before`],[`failed`,`failed before`],[`pending`,`polled now`],[`unconfirmed`,`unknown, and not sent again`],[`unsent`,`sent now`]];const r=n.flatMap(([t,n])=>{const r=e.filter(e=>e.state===t&&(t!==`unsent`||(0,settlement/* isToSend */.i5)(e))).length;return r===0?[]:`${(0,core_text/* groupDigits */.K9)(r)} ${n}`});return[`This run resumes an earlier one with ${(0,target/* countRequests */.Kx)(e.length)}: ${r.join(`, `)}.`]}
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __nccwpck_require__(59318);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var report_unwritable = __nccwpck_require__(85710);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __nccwpck_require__(60952);
;// CONCATENATED MODULE: ./build/js/run/keep-manifest.js
const keep_manifest_r=[`COMPLETED`,`ACCEPTED`,`NOTHING_TO_DO`];function keepManifest({dryRun:i,shard:a,wait:o},{found:{manifest:s},toReport:c,writeFile:l}){if(s===undefined||i||a!==undefined||!o)return[];const u=c();if(!keep_manifest_r.includes((0,verdict/* computeVerdict */.z)(u).status)||(0,proofs/* countProofs */.t)(u).stale>0)return[];try{l(s.path,[s.content]);return[]}catch(e){return (0,report_unwritable/* explainFailure */.S)(e,{name:`manifest-output`,path:s.path,isInput:true})}}
;// CONCATENATED MODULE: ./build/js/system/deadline.js
function openDeadline({at:e,reason:t},{clock:n,signal:r}){const[i,a]=[new AbortController,new AbortController];n.sleep(e-n.now(),a.signal).then(()=>i.abort(t),()=>undefined);return{signal:AbortSignal.any([r,i.signal]),[Symbol.dispose]:()=>a.abort(`disposed`)}}
;// CONCATENATED MODULE: ./build/js/run/find-list.js
var find_list_e=undefined&&undefined.__addDisposableResource||function(e,t,n){if(t!==null&&t!==void 0){if(typeof t!==`object`&&typeof t!==`function`)throw new TypeError(`Object expected.`);var dispose,r;if(n){if(!Symbol.asyncDispose)throw new TypeError(`Symbol.asyncDispose is not defined.`);dispose=t[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(`Symbol.dispose is not defined.`);dispose=t[Symbol.dispose];if(n)r=dispose}if(typeof dispose!==`function`)throw new TypeError(`Object not disposable.`);if(r)dispose=function(){try{r.call(this)}catch(e){return Promise.reject(e)}};e.stack.push({value:t,dispose,async:n})}else if(n){e.stack.push({async:true})}return t};var find_list_t=undefined&&undefined.__disposeResources||(function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,`An error was suppressed during disposal.`):n;t.hasError=true}var n,r=0;function next(){while(n=t.stack.pop()){try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){fail(e);return next()})}else r|=1}catch(e){fail(e)}}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return next()}})(typeof SuppressedError===`function`?SuppressedError:function(e,t,n){var r=new Error(n);return r.name=`SuppressedError`,r.error=e,r.suppressed=t,r});async function findList(s,{deadline:c,deps:l}){const u={stack:[],error:void 0,hasError:false};try{const{selection:t,mode:d,purgeType:f,capabilities:p,timeoutMilliseconds:m}=s;const h={selection:t,forWarming:mode/* modes */.nI[d].warms,takesPaths:s.takesPaths,toSent:s.toSent,wildcards:(0,mode/* purgeTypeOf */.Th)({mode:d,purgeType:f})===`wildcard`?(0,capability/* findWildcardForm */.wg)(p,d):undefined};const g=new errors/* SourceTimeout */.n_(m);const _=find_list_e(u,openDeadline({at:c,reason:g},l),false);return await l.findTargets(h,_.signal)}catch(e){u.error=e;u.hasError=true}finally{find_list_t(u)}}
;// CONCATENATED MODULE: ./build/js/run/obtain-list.js
async function obtainList(r,{resumed:i,deadline:a,deps:o}){const s=i?.remembered;if(s!==undefined&&hasList(r)){const t=toFound({...s,targets:(0,merge_targets/* mergeTargets */.z)([s.targets])});return{found:t,remembered:{resumed:{...s,targets:t.targets}}}}const c=await findList(r,{deadline:a,deps:o});const{memory:l}=c;return{found:c,remembered:l&&{draft:l}}}function toFound({targets:e,covered:t}){return{targets:e,covered:t,skipped:[],record:{kind:`none`,decision:`The list is that of the run that is resumed.`},notices:[],remarks:[]}}
;// CONCATENATED MODULE: ./build/js/run/remembering.js
async function remembering(e,{inputs:t,journal:n,openMemory:r,act:i}){if(e===undefined||t.shard!==undefined)return await i();const a=await r();if(t.dryRun){const t=`draft`in e?a.prepare(e.draft):undefined;if(t!==undefined)n.addMemory(()=>({toRemember:t}));return await i()}if(`draft`in e)n.addSaid(await a.announce(e.draft));n.addMemory(()=>({memory:{key:a.key()}}));try{await i()}finally{const t={tasks:n.tasks(),stale:n.stale()};n.addSaid(`draft`in e?await a.settle(e.draft,t):await a.confirm(e.resumed,t))}}
;// CONCATENATED MODULE: ./build/js/run/run.js
async function run(e,t){const n=t.clock.now()+e.timeoutMilliseconds;const r=(0,journal/* createJournal */.s)(e,t.clock);let a=0;const send=e=>{a+=1;return t.send(e)};try{const i=await t.readResume(e);const o=await t.readExpected(e);const{found:s,remembered:c}=await t.logger.group(`Make the list`,()=>obtainList(e,{resumed:i,deadline:n,deps:t}));r.addList(s);const l=i?.tasks;await remembering(c,{inputs:e,journal:r,openMemory:t.openMemory,act:()=>actOn(s,{...{inputs:e,earlier:l,expected:o,deadline:n,journal:r,deps:{...t,send}},look:t.send})});const toReport=()=>r.toReport(a);r.addProblems(keepManifest(e,{found:s,toReport,writeFile:t.writeFile}))}catch(e){r.addProblems((0,errors/* toProblems */.ek)(e))}return r.toReport(a)}async function actOn(i,s){const{inputs:l,earlier:u,expected:d,deadline:p,journal:m,deps:h,look:g}=s;await (0,turn/* pause */.v)(h.signal);const _=l.connection.checkTargets?.(i.targets)??[];if(_.length>0)throw new errors/* InputError */.dz(_);const{mode:v,connection:y,capabilities:b}=l;const x=checkStars(i.targets,{mode:v,domain:y.domain,capabilities:b});if(x!==undefined)throw new errors/* InputError */.dz([x]);m.addNotices(noteStars(i.targets,{mode:v}));const S=prepare(l,{found:i,earlier:u,expected:d,checksum:h.checksum});const{plan:C,records:w,problems:T}=S;const E=(0,board/* createBoard */.N)(w,h.onProgress);m.addPlan(C,E.tasks);m.addRemarks(listRemarks(l,{...S,earlier:u}));m.addProblems(T);h.logger.info(describePlan(S));if(l.dryRun)await showPlanned(w,h.logger);if(l.dryRun||C.lanes.length===0)return;const{sendPlan:D}=await __nccwpck_require__.e(/* import() */ 8265).then(__nccwpck_require__.bind(__nccwpck_require__, 78265));await D({inputs:l,found:i,plan:C,board:E,deadline:p,journal:m,deps:h,look:g})}async function showPlanned(e,t){await t.group(`The planned list`,async()=>{for(const n of listPlanned(e))t.info(n)})}
;// CONCATENATED MODULE: ./build/js/core/plan/drop-covered.js
function dropCovered(t,{wildcards:n,toSent:r=({value:e})=>e}){if(n===undefined)return{targets:t,covered:[],remarks:[]};const i=t.flatMap(e=>e.kind===`wildcard`?findStart(r(e),n)??[]:[]);const isCovered=e=>e.kind===`url`&&i.some(t=>isBelow(r(e),t));const a=t.filter(isCovered);if(a.length===0)return{targets:t,covered:a,remarks:[]};const[o,s]=a.length===1?[`is`,`it`]:[`are`,`them`];const c=new Set(a);return{targets:t.filter(e=>!c.has(e)),covered:a,remarks:[`${(0,target/* countNoun */.y_)(a.length,`url`)} of the list ${o} not sent, because a wildcard of the list covers ${s}.`]}}function findStart(e,t){if(t===`folder`)return e;return e.indexOf(`*`)===e.length-1?e.slice(0,-1):undefined}function isBelow(e,t){if(!t.startsWith(`/`)||e.startsWith(`/`))return e.startsWith(t);const{pathname:n,search:r}=new URL(e);return(n+r).startsWith(t)}
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __nccwpck_require__(27424);
// EXTERNAL MODULE: ./build/js/core/urls/url-rules.js
var url_rules = __nccwpck_require__(86444);
// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var rewrites = __nccwpck_require__(74020);
// EXTERNAL MODULE: ./build/js/sources/notices.js
var notices = __nccwpck_require__(72610);
;// CONCATENATED MODULE: ./build/js/sources/find-targets.js
async function findTargets(e,t){const{selection:i,wildcards:a,forWarming:o}=e;const{workspace:s}=t.context;const{parseReport:c}=t;const l=await (0,explicit/* readExplicit */.RO)(i,{...{workspace:s,wildcards:a,forWarming:o,parseReport:c,takesPaths:e.takesPaths}});const{rewrites:u,problems:d}=await (0,rewrites/* parseRewrites */.$)(i.rewrites);const p=[...l.problems,...d];if(p.length>0)throw new errors/* InputError */.dz([...p,...await checkMap(i,s)]);const y=await readMap(e,t);const b=await derive({...e,rewrites:u},t);const x=[...l.targets,...y.targets];const S=(0,merge_targets/* mergeTargets */.z)([x,b.targets].filter(({length:e})=>e>0));const{targets:C,covered:w,remarks:T}=dropCovered(S,e);const E=b.skipped.some(({reason:e})=>e!==`not-matched`);return{targets:C,covered:w,skipped:b.skipped,record:b.record??{kind:`none`,decision:describeTyped(i)},notices:[...y.notices,...b.notices,...noteForeignHosts(x,i),...(0,notices/* noteDoubledPaths */.wB)(l.targets,i),...(0,notices/* noteDoubleSlashes */.nZ)(C),...(0,notices/* noteRootFolders */.mh)(l.targets),...E?noteSkipped(b):[]],remarks:[...noteEmptyFile(l.targets,i),...T,...b.remarks,...E?[]:noteSkipped(b)],...b.unchangedUrls===undefined?{}:{unchangedUrls:b.unchangedUrls},...b.meansAll===undefined?{}:{meansAll:b.meansAll},...b.listsAll===undefined?{}:{listsAll:b.listsAll},...b.inDoubt===undefined?{}:{inDoubt:b.inDoubt},...b.memory===undefined?{}:{memory:b.memory},...b.learned===undefined?{}:{learned:b.learned},...await renderManifestOutput(i,{deps:t,derived:b})}}const y={targets:[],skipped:[],notices:[],remarks:[]};async function derive(e,t){const{selection:n}=e;const{files:r,purgeAllIf:a}=n;const o=r.length>0||a!==undefined;if(!o&&!(0,selection/* remembersWithoutFiles */.kf)(n))return y;const{deriveList:s}=await Promise.all(/* import() */[__nccwpck_require__.e(3395), __nccwpck_require__.e(8312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58312));return await s(e,t)}async function renderManifestOutput(e,{deps:n,derived:r}){if(e.manifestOutput===undefined)return{};const{hashServedFiles:i}=await __nccwpck_require__.e(/* import() */ 8067).then(__nccwpck_require__.bind(__nccwpck_require__, 8067));const{renderManifest:a}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(2483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42483));const o=r.manifest??(await i(e,n)).manifest;const s=(0,external_node_path_.resolve)(n.context.workspace,e.manifestOutput);return{manifest:{path:s,content:a(o,{forms:r.forms,rules:(0,url_rules/* listManifestRules */.xP)(e)})}}}async function readMap({selection:{sitemap:e,baseUrls:t},forWarming:n},r){if(e===undefined)return{targets:[],notices:[]};const{readSitemap:i}=await __nccwpck_require__.e(/* import() */ 195).then(__nccwpck_require__.bind(__nccwpck_require__, 10195));return await i({sitemap:e,baseUrls:t,forWarming:n},r)}async function checkMap({sitemap:t},n){if(t===undefined)return[];const{toAddress:r}=await __nccwpck_require__.e(/* import() */ 9108).then(__nccwpck_require__.bind(__nccwpck_require__, 39108));const i=`sitemap`;try{const a=r(t,{input:i},n);if(a.kind===`url`||(0,external_node_fs_.existsSync)(a.path))return[]}catch(e){if(!(e instanceof errors/* SourceError */.c8))throw e;return e.problems.map(e=>({...e,code:`input-invalid`}))}return[{code:`input-invalid`,input:i,message:`\`sitemap\` (${showPlace(t)}) does not exist.`,remedy:`Set it to the path of a file, relative to the workspace, or to its URL.`}]}function describeTyped(e){const{urls:t,urlsFile:n,sitemap:r,assetIds:i}=e;const o=[...i.length>0?[`asset ids`]:[],...t.length>0?["`urls`"]:[],...n===undefined?[]:[`\`urls-file\` (${showPlace(n)})`],...r===undefined?[]:[`\`sitemap\` (${showPlace(r)})`],...target/* namedInputNames */.s.filter(t=>e[t].length>0).map(e=>`\`${e}\``)];return o.length===0?`No list was asked for.`:`Given in ${(0,core_text/* listWords */.yh)(o)}.`}function noteEmptyFile(e,{urlsFile:t}){if(t===undefined||e.length>0)return[];return[`\`urls-file\` (${showPlace(t)}) lists no URL.`]}function showPlace(e){return (0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(e),200)}function noteSkipped({targets:e,meansAll:t,skipped:n}){const r=n.find(({reason:e})=>e!==`not-matched`)??n[0];if(e.length>0||t!==undefined||r===undefined)return[];const{length:i}=n;const a=i===1?`The only changed file was skipped:`:`All ${(0,core_text/* groupDigits */.K9)(i)} changed files were skipped, such as`;return[`${a} ${(0,path_text/* displayPath */.Gt)(r.path)} (${r.reason}): check \`files\` and \`root\` if that is a surprise.`]}function noteForeignHosts(e,{baseUrls:t}){if(t.length===0)return[];const n=new Set(t.map(e=>new URL(e).host));const r=e.filter(({kind:e,value:t})=>e===`url`&&!t.startsWith(`/`)&&!n.has(t.split(`/`,3)[2]??``));if(r.length===0)return[];const i=r[0]?.value??``;return[`${(0,core_text/* groupDigits */.K9)(r.length)} of the URLs are on a host of no \`base-url\`, such as ${i.slice(0,200)}; they are sent as they are.`]}
;// CONCATENATED MODULE: ./build/js/entries/open-memory.js
const i=5e3;function createMemoryOpener(a,o){const s=o.clock.now()+a.timeoutMilliseconds+i;let c;const open=async()=>{const{openCacheMemory:i}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97649));const c=(0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1]??``),`memory-helper.js`);const{provider:l,mode:u,selection:d,connection:f}=a;const{baseUrls:p,root:m,purgeAllIf:h}=d;const g=(0,selection/* filesOf */.R8)(d);const{domain:_,copies:v}=f;const y=v===undefined?_:JSON.stringify([_,...v]);const b={provider:l,mode:u,address:y,baseUrls:p,root:m,files:g,purgeAllIf:h};const x=(0,url_rules/* listUrlRules */.tA)(d);return await i(b,{...o,rules:x,program:process.execPath,script:c,deadline:s})};return()=>{c??=open();return c}}
// EXTERNAL MODULE: ./build/js/entries/plain-environment.js
var plain_environment = __nccwpck_require__(69005);
;// CONCATENATED MODULE: ./build/js/entries/run-list.js
async function runList(e,a){const{context:o,environment:s,clock:c,logger:l,random:u,send:d}=a;const{githubToken:f,requestTimeoutMilliseconds:p,retries:m}=e;const h={...{context:o,env:(0,plain_environment/* toPlainEnvironment */.f)(s),exec:execLazily},...{clock:c,logger:l,random:u,send:d,githubToken:f,requestTimeoutMilliseconds:p,retries:m}};const g=createMemoryOpener(e,{...h,...a});return await run(e,{...a,openMemory:g,findTargets:(e,t)=>findTargets(e,{...h,signal:t,openMemory:g,parseReport}),writeFile:a.writer.write,hashFile:e=>hashFile(e,o.workspace),readResume:e=>readResume(e,o.workspace),readExpected:({expectedList:e})=>readExpected({text:e,workspace:o.workspace,checksum:a.checksum})})}const execLazily=async(...e)=>{const{execProgram:t}=await __nccwpck_require__.e(/* import() */ 9945).then(__nccwpck_require__.bind(__nccwpck_require__, 49945));return await t(...e)};async function parseReport(e){const{parseReportedList:t}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(3587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23587));return t(e)}async function hashFile(e,t){const{hashServedFile:n}=await __nccwpck_require__.e(/* import() */ 4210).then(__nccwpck_require__.bind(__nccwpck_require__, 34210));return n(e,t)}async function readResume(t,n){const{resumeTasks:r,provider:i}=t;if(r===undefined)return undefined;const{readResumeTasks:a}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57589));return await a({text:r,workspace:n,provider:i,hasList:hasList(t)})}async function readExpected({text:e,...t}){if(e===undefined)return undefined;const{readExpectedList:n}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(966)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40966));return await n({text:e,...t})}
;// CONCATENATED MODULE: ./build/js/entries/stories.js
const stories={async list(t,n){return await runList(t,n)},async distributions(e,t){const{runDistributions:n}=await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59535));return await n(e,t)}};
;// CONCATENATED MODULE: ./build/js/entries/main.js
const j=(0,read_values/* rememberInputs */.XA)(core/* getInput */.V4);async function main(){const e=(0,runner/* enterRunner */.$)(process.env,input_table/* inputTable */.Fu);const t=(0,open_outputs/* openOutputs */.t)({...e,getInput:j});const n=await runWithInputs(e,t);const r={...n,inputs:(0,describe_run/* listGivenInputs */.N)(j)};const a={...e,files:t.files};process.exitCode=leave(r,a)?0:1}function leave(e,t){try{return (0,runner/* leaveRunner */.G)(e,t)}catch(e){return (0,runner/* leaveRunner */.G)(toEmptyReport(e),t)}}async function runWithInputs(e,t){try{const{inputs:n,network:r}=await readEverything(e,t);return await runInputs(n,{...e,network:r})}catch(e){return toEmptyReport(e)}}function toEmptyReport(e){const t=(0,clock/* createSystemClock */.g)().now();return (0,report/* emptyReport */._)({startedAt:t,finishedAt:t,problems:(0,errors/* toProblems */.ek)(e)})}async function readEverything({getEnvironment:e,unknownInputs:t},r){const i=(0,read_typed/* readTyped */.f)(j);const l=await i.provider?.load();const f=await orRefusal(async()=>toInputs(i,{configure:l,getEnvironment:e}));const p=await orRefusal(()=>(0,network/* readNetwork */.Lp)(process.env));const m=findUnexpandedInputs(j,input_table/* inputTable */.Fu);const _=[...t.problems,...m,...f instanceof errors/* InputError */.dz?f.problems:[],...p instanceof errors/* InputError */.dz?p.problems:[],...(0,context/* checkContext */.M)(e),...r.problems];if(f instanceof errors/* InputError */.dz||p instanceof errors/* InputError */.dz||_.length>0){const{provider:n,mode:r=`purge`,purge:c}=i;const l=c.purgeType===`wildcard`?(0,capability/* findWildcardForm */.wg)(n?.capabilities??[],r):undefined;const u=[..._,...await (0,explicit/* checkTyped */.VU)(i.selection,{wildcards:l,takesPaths:n?.takesPaths===true})];const d=dropFollowing(dropOthers(u,m),t.meant);throw new errors/* InputError */.dz(await explainMissing(d,{context:readOwnContext(),getEnvironment:e}))}const y=[...t.warnings,...f.warnings];return{inputs:{...f,warnings:y},network:p}}function readOwnContext(){return (0,context/* readContext */.y)({env:process.env,readText:read_file/* readText */.yR,workingDirectory:process.cwd()})}async function orRefusal(e){try{return await e()}catch(e){if(e instanceof errors/* InputError */.dz)return e;throw e}}async function runInputs(e,{logger:n,journalFile:r,redact:i,keepSecret:a,writer:o,network:s}){const c=(0,clock/* createSystemClock */.g)();if(e.isSkipped)return (0,journal/* createJournal */.s)(e,c).toReport(0);const l=(0,proxy/* createConnections */.E)(s);const u=createIdAnnouncer({provider:e.provider,journalFile:r,redact:i});const d=sendLazily(l);const f=readOwnContext();try{return await stories[mode/* modes */.nI[e.mode].story](e,{clock:c,logger:n,random:Math.random,signal:cancellation/* cancellation */.W,send:d,checksum:checksum/* checksum */.c,keepSecret:a,redact:i,context:f,writer:o,environment:(0,network/* withNetwork */.pc)(process.env,s),onProgress:(e,t)=>u(e.tasks(),t)})}finally{await l.close()}}function sendLazily(e){let t;const load=async n=>{const{createHttp:r}=await __nccwpck_require__.e(/* import() */ 2644).then(__nccwpck_require__.bind(__nccwpck_require__, 22644));t??=r(e);return await t(n)};return e=>(t??load)(e)}

/***/ }),

/***/ 69005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toPlainEnvironment)
/* harmony export */ });
function toPlainEnvironment(e){const t={};for(const[n,r]of Object.entries(e)){if(r!==undefined)t[n]=r}return t}

/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ mayHaveArrived),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Hi: () => (/* binding */ VendorError),
/* harmony export */   LJ: () => (/* binding */ askedMilliseconds),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   ij: () => (/* binding */ PrivateAddressError),
/* harmony export */   n_: () => (/* binding */ SourceTimeout)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45657);
class RunError extends Error{mayHaveArrived=false}function mayHaveArrived(e){return e instanceof RunError?e.mayHaveArrived:true}class InputError extends RunError{name=`InputError`;problems;constructor(e){super(e.map(e=>e.message).join(` `));this.problems=e}}class SourceError extends RunError{name=`SourceError`;problems;constructor(e,t,n={}){super(t);this.problems=[{code:e,message:t,...n}]}}class NetworkError extends RunError{name=`NetworkError`;problems;mayHaveArrived;isLasting;constructor(e,t,{remedy:n,isLasting:r=false}={}){super(e);this.mayHaveArrived=t;this.isLasting=r;this.problems=[{code:`network`,message:e,...n===undefined?{}:{remedy:n}}]}}class PrivateAddressError extends NetworkError{constructor(e){super(`${e} is a private address.`,false,{isLasting:true})}}class TimeoutError extends RunError{name=`TimeoutError`;problems;mayHaveArrived;code;constructor(e,t,{remedy:n,mayHaveArrived:r=true}={}){super(t);this.code=e;this.mayHaveArrived=r;this.problems=[{code:e,message:t,...n===undefined?{}:{remedy:n}}]}}class SourceTimeout extends TimeoutError{#e;#t;constructor(t,n){super(`run-timeout`,`Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(t)} (\`timeout\`) while ${n??`making the list`}; nothing was sent.`,{remedy:"Increase `timeout` if this usually takes so long."});this.#e=t;this.#t=n}during(e){return this.#t===undefined?new SourceTimeout(this.#e,e):this}}class VendorError extends RunError{name=`VendorError`;problems;code;retryAfterMilliseconds;mayHaveArrived;concernsAll;constructor(e){super(e.message);const{retryAfterMilliseconds:t,mayHaveArrived:n,concernsAll:r,...i}=e;this.code=e.code;this.retryAfterMilliseconds=t;this.mayHaveArrived=n??e.code===`vendor-unavailable`;this.concernsAll=r??false;this.problems=[i]}}function askedMilliseconds(e){return e instanceof VendorError?e.retryAfterMilliseconds??0:0}class ContractError extends RunError{name=`ContractError`;problems;mayHaveArrived;constructor(e,{requestId:t,mayHaveArrived:n=true}={}){super(e);this.mayHaveArrived=n;this.problems=[{code:`vendor-contract`,message:e,...t===undefined?{}:{requestId:t}}]}}class CancelledError extends RunError{name=`CancelledError`;problems;mayHaveArrived;#e;constructor(e,{mayHaveArrived:t=true}={}){const n=`The run was cancelled (${e}).`;super(n);this.#e=e;this.mayHaveArrived=t;this.problems=[{code:`cancelled`,message:n}]}beforeSending(){return new CancelledError(this.#e,{mayHaveArrived:false})}}function toProblems(e){if(e instanceof RunError)return e.problems;const t=e instanceof Error?e.stack??e.message:String(e);return[{code:`bug`,message:`This is a bug in the action: ${t.split(`
`).slice(0,6).join(` | `)}`,remedy:`Please report it with the report file of this run.`}]}

/***/ }),

/***/ 25489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ readNetwork),
/* harmony export */   WA: () => (/* binding */ listProxySecrets),
/* harmony export */   pc: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
async function readNetwork(t){const n=[];const r=splitExceptions(findVariable(t,`no_proxy`)?.value??``);const i=r.includes(`*`);const readProxy=e=>{const r=i?undefined:findVariable(t,e);if(r===undefined)return undefined;const a=parseProxy(r.value);if(a===undefined)n.push(toProblem(r.name));return a&&{variable:r.name,url:a}};const a=readProxy(`http_proxy`);const o=readProxy(`https_proxy`)??a;if(n.length>0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(n);return{proxyFor:await chooseProxy({http:a,https:o,exceptions:r}),hasExtraAuthorities:(t[`NODE_EXTRA_CA_CERTS`]??``)!==``,variables:toVariables({http:a,https:o,exceptions:r})}}async function chooseProxy({http:e,https:t,exceptions:n}){if(e===undefined&&t===undefined)return()=>undefined;const{createExceptions:r}=await __nccwpck_require__.e(/* import() */ 186).then(__nccwpck_require__.bind(__nccwpck_require__, 90186));const i=r(n);return n=>{const r=n.protocol===`https:`?t:e;return r===undefined||i(n)?undefined:r}}function splitExceptions(e){return e.split(/[\s,]+/).filter(e=>e!==``)}const t=/^(?:https?|no)_proxy$/i;function withNetwork(e,{variables:n}){const r=Object.entries(e).filter(([e])=>!t.test(e));return{...Object.fromEntries(r),...n}}function listProxySecrets(e){return Object.entries(e).filter(([e])=>/^(?:https?|all)_proxy$/i.test(e)).flatMap(([,e=``])=>findCredentials(e))}function findVariable(e,t){const n=[t,t.toUpperCase()].find(t=>e[t]!==undefined);const r=n===undefined?``:(e[n]??``).trim();return n===undefined||r===``?undefined:{name:n,value:r}}const n=/^[a-z][a-z0-9+.-]*:\/\//i;function parseProxy(e){const t=URL.parse(n.test(e)?e:`http://${e}`);if(t===null||!/^(?:https?|socks5?):$/.test(t.protocol)||t.hostname===``)return undefined;if(/[^/]/.test(t.pathname)||t.search!==``||t.hash!==``)return undefined;return decode(t.username)===undefined||decode(t.password)===undefined?undefined:t}function decode(e){try{return decodeURIComponent(e)}catch{return undefined}}function toProblem(e){return{code:`input-invalid`,message:`The environment variable ${e} is not the URL of a proxy.`,remedy:`Set ${e} to a URL such as http://proxy.example.com:3128, or unset it. Percent-encode special characters in user and password: \`@\` is \`%40\`, \`%\` is \`%25\`.`}}function findCredentials(e){const[,t=``]=/^(?:[^/@]*\/\/)?(.+)@/s.exec(e.trim())??[];if(t===``)return[];const[,n=t]=/^[^:]*:(.+)$/s.exec(t)??[];const r=parseProxy(e.trim());const i=decode(t)??t;return[...[n,decode(n)??n,i,t],...r===undefined?[]:[r.password||r.username]].filter(e=>e!==``)}function toVariables({http:e,https:t,exceptions:n}){const i=n.flatMap(e=>{if(e.startsWith(`*.`))return[e.slice(1)];return/^[a-z][\w.-]*$/i.test(e)?[e,`.${e}`]:[e]});return{...e===undefined?{}:{http_proxy:toHref(e.url)},...t===undefined?{}:{https_proxy:toHref(t.url)},...e===undefined&&t===undefined?{}:{no_proxy:[...r,...i].join(`,`)}}}const r=[`localhost`,`127.0.0.1`,`::1`];function toHref({href:e}){return e.replace(/^socks:/,`socks5:`).replace(/\/$/,``)}

/***/ }),

/***/ 62927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createConnections)
/* harmony export */ });
function createConnections(e,t){const n=new Map;return{network:e,load({url:r,publicOnly:i=false}){const a=e.proxyFor(r);const o=a?.url.href??(i?`public`:`any`);const s=n.get(o)??open({proxy:a,publicOnly:i},t);n.set(o,s);return s},async close(){for(const e of n.values())await(await e.catch(()=>undefined))?.destroy()}}}async function open({proxy:e,publicOnly:t},n){const{Agent:r,ProxyAgent:i}=await __nccwpck_require__.e(/* import() */ 7723).then(__nccwpck_require__.t.bind(__nccwpck_require__, 57723, 19));if(e!==undefined)return new i({uri:e.url.href});if(!t)return new r;const{createPublicLookup:a}=await __nccwpck_require__.e(/* import() */ 4045).then(__nccwpck_require__.bind(__nccwpck_require__, 44045));return new r({connect:{lookup:a(n)}})}

/***/ }),

/***/ 39758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ vendorText),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
const t=4;function secretForms(e){const n=Buffer.from(e,`utf8`);const r=n.toString(`base64`);const i=encodeURIComponent(e.toWellFormed());const a=new Set([e,e.trim(),...e.split(/\r?\n/).map(e=>e.trim()),r,r.replace(/=+$/,``),n.toString(`base64url`),n.toString(`hex`),i,i.replace(/%../g,e=>e.toLowerCase()),new URLSearchParams({s:e}).toString().slice(2),JSON.stringify(e).slice(1,-1),...htmlForms(e)]);return[...a].filter(e=>e.length>=t).sort((e,t)=>t.length-e.length)}const n={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`};function htmlForms(e){const t=e.replace(/[&<>"]/g,e=>n[e]??e);const number=t=>e.replace(/[^A-Za-z0-9]/gu,e=>`&#${t(e.codePointAt(0)??0)};`);return[t,t.replaceAll(`'`,`&#39;`),t.replaceAll(`'`,`&apos;`),number(String),number(e=>`x${e.toString(16)}`)]}function createRedactor(e){let t=[];const addAll=e=>{const n=new Set([...t,...e.flatMap(secretForms).flatMap(inBothCases)]);t=[...n].sort((e,t)=>t.length-e.length)};addAll(e);return{redact:e=>t.reduce((e,t)=>e.replaceAll(t,`***`),e),add:e=>addAll([e])}}function inBothCases(e){return[e,e.toLowerCase(),e.toUpperCase()]}function vendorText(t,n){return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(n(t),200)}

/***/ }),

/***/ 20678:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _entries_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22870);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _entries_end_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20108);
/* harmony import */ var _entries_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(84);
const r=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(process.argv[1]??``);switch(r){case`plan-shards.js`:await(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(3659), __nccwpck_require__.e(3026)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93026))).planShards();break;case`start-job.js`:(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(8545)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18545))).startJob();break;case`join-shards.js`:await(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(3659), __nccwpck_require__.e(1945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31945))).joinShards();break;case`join-runs.js`:(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(5752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85752))).joinRuns();break;case`start-sandbox.js`:await(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90298))).startSandbox();break;case`stop-sandbox.js`:(await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90298))).stopSandbox();break;case`sandbox.js`:await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(8721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8721));break;case`memory-helper.js`:await(await Promise.all(/* import() */[__nccwpck_require__.e(7723), __nccwpck_require__.e(3395), __nccwpck_require__.e(3240), __nccwpck_require__.e(1227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51227))).helpMemory();break;default:await (0,_entries_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)()}if(r!==`sandbox.js`)await (0,_entries_end_process_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .J)();
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 33555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ awsHosts),
/* harmony export */   p: () => (/* binding */ awsPrewarmInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_header_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98648);
const awsHosts=/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;const awsPrewarmInputs=[{name:`aws-api-key`,description:`AWS prewarm: the value (not the ARN) of the API key that the solution accepts.`,secret:true,environment:`AWS_PREWARM_API_KEY`,workflowSecret:`AWS_PREWARM_API_KEY`},{name:`aws-status-endpoint`,description:`AWS prewarm: base URL of the status API. A stack of 2023 has one with a host of its own; a stack of 2024 has none.`,secret:false},{name:`aws-api-version`,description:"AWS prewarm: version of the API: `2023-03`, `2024-04` or `auto` (default: `2023-03` with `aws-status-endpoint`, otherwise `2024-04`).",secret:false},{name:`aws-target-type`,description:"AWS prewarm: what `aws-targets` lists: `region` (default), `pop` or `country`.",secret:false},{name:`aws-targets`,description:"AWS prewarm: where to warm, one place a line. Default: every point of presence outside China. `sa` is South America.",secret:false},{name:`aws-cf-domain`,description:"AWS prewarm: the distribution's own domain, such as `d111111abcdef8.cloudfront.net`. A stack of 2024 requires it; a stack of 2023 otherwise looks up the host of each URL.",secret:false},{name:`aws-protocol`,description:"AWS prewarm (2023): how the solution requests URLs from the points of presence: `http` (default) or `https`, which does not notice HTTP errors.",secret:false},{name:`aws-headers`,description:"AWS prewarm (2024): request headers, one `Name: value` a line. Default: `Accept-Encoding: gzip, deflate, br`.",secret:false,findSecrets:_core_inputs_header_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .listLineCredentials */ .x},{name:`aws-instance-count`,description:`AWS prewarm (2024): how many EC2 instances warm, from 1 (default) to 300.`,secret:false}];

/***/ }),

/***/ 31344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ machinesMayRun),
/* harmony export */   z: () => (/* binding */ stopMachines)
/* harmony export */ });
const machinesMayRun=`The machines of the solution may still run and cost money.`;const stopMachines='Stop them with `POST <endpoint>/instances` and the body `{"DesiredCapacity": 0}` (without `force_stop`).';

/***/ }),

/***/ 30639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   KX: () => (/* binding */ bunnyHosts),
/* harmony export */   M0: () => (/* binding */ bunnyInputs)
/* harmony export */ });
const names={pullZone:`bunny-pull-zone`,apiKey:`bunny-api-key`};const bunnyInputs=[{name:names.pullZone,description:`bunny.net: the number of the pull zone, as in its address in the dashboard.`,secret:false,environment:`BUNNY_PULL_ZONE_ID`,aliases:[`pull-zone`,`bunny-zone`,`pullzone`,`zoneid`]},{name:names.apiKey,description:`bunny.net: the API key of the account. It may do everything, because keys with fewer rights do not exist.`,secret:true,environment:`BUNNY_API_KEY`,aliases:[`access-key`,`bunny-access-key`,`bunny-key`,`bunnynet-api-key`]}];const bunnyHosts=/(^|\.)(bunny\.net|bunnycdn\.com)$/;

/***/ }),

/***/ 77066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ cloudflareHosts),
/* harmony export */   DQ: () => (/* binding */ cloudflareInputs),
/* harmony export */   Dy: () => (/* binding */ names)
/* harmony export */ });
const names={zone:`cloudflare-zone`,apiToken:`cloudflare-api-token`,plan:`cloudflare-plan`};const cloudflareInputs=[{name:names.zone,description:"Cloudflare: the Zone ID on the overview page of the domain; or its name, such as `example.com`, for a token that may also read zones.",secret:false,environment:`CLOUDFLARE_ZONE_ID`,aliases:[`zone`,`zones`,`cf-zone`,`zone-name`,`cf-zone-name`]},{name:names.apiToken,description:`Cloudflare: an API token with the permission Zone, Cache Purge, Purge. A Global API Key is not accepted.`,secret:true,environment:`CLOUDFLARE_API_TOKEN`,aliases:[...[`cf-auth`,`cf-api-token`,`cf-token`,`cloudflare-token`,`cloudflare-auth`],...[`cloudflare-api-key`,`cloudflare-key`,`cloudflare-email`,`cf-api-key`,`cf-email`]]},{name:names.plan,description:"Cloudflare: the plan of the zone, which decides the limits: `free` (default), `pro`, `business` or `enterprise`.",secret:false}];const cloudflareHosts=/(^|\.)cloudflare\.com$/;

/***/ }),

/***/ 6584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTargets),
/* harmony export */   y: () => (/* binding */ toSent)
/* harmony export */ });
/* harmony import */ var _core_target_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49405);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
function toSent({kind:e,value:t}){if(e===`everything`)return`/*`;if(e===`tag`)return`#${t.toLowerCase()}`;const{path:n,search:r}=splitAddress(t);const i=`${encodeAsDocumented(n)}${r}`;return e===`url`?i.replace(/\*$/,`%2A`):i}const n=/[?&]Key-Pair-Id=/;function splitAddress(e){const[,t=``,r=``]=/^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/i.exec(e)??[];return{path:t===``?`/`:t,search:n.test(r)?``:r}}const r=/^[\w./-]*$/;const i=/["<>{}|\\^[\]`]/g;const a=/[\s"#%<>{}|\\^~[\]`/?*]/;function encodeAsDocumented(e){if(r.test(e))return e;return e.replace(/[^\x21-\x7e]+/g,e=>encodeURIComponent(e.toWellFormed())).replace(/%[0-9a-f]{2}/gi,e=>{const t=Number.parseInt(e.slice(1),16);const n=String.fromCharCode(t);const r=t<32||t>=127||a.test(n);return r?e.toUpperCase():n}).replace(i,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}const o=4e3;const s=256;const c=`or leave it out of the list.`;const l={tilde:{what:"contains a `~`, which CloudFront does not support in invalidations, encoded or not",remedy:`Purge a wildcard that ends before it, such as \`/folder/*\`, or everything; ${c}`},long:{what:`is longer than the ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(o)} characters that CloudFront takes`,remedy:`Purge a wildcard that ends earlier, ${c}`},star:{what:"has a `*` that is not its last character. To CloudFront it is the character itself, so nothing would match",remedy:"End the pattern at its first `*`; write `%2A` for the character itself."},tag:{what:`is not a tag: 1 to ${s} visible ASCII characters without commas`,remedy:`Write one tag a line, as the header of the origin has it.`},tagStar:{what:"has a `*`, and tags match only as a whole",remedy:"List the tags, or purge by wildcard with `purge-type: wildcard`."}};function findFault(e){const{kind:t,value:n}=e;if(t===`tag`){if(!/^[\x21-\x2b\x2d-\x7e]+$/.test(n)||n.length>s)return l.tag;return n.includes(`*`)?l.tagStar:undefined}const r=toSent(e);if(/~|%7e/i.test(r))return l.tilde;if(r.length>o)return l.long;return t===`wildcard`&&r.slice(0,-1).includes(`*`)?l.star:undefined}function checkTargets(t,{isChina:n}){const r=n&&t.some(({kind:e})=>e===`tag`);return[...(0,_core_target_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .listFaults */ .O)(t,findFault),...r?[u]:[]]}const u={code:`input-invalid`,input:`tags`,message:"`tags`: CloudFront in China has no invalidation by tag.",remedy:"List URLs, or purge by wildcard with `purge-type: wildcard`."};

/***/ }),

/***/ 26832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Xm: () => (/* binding */ fastlyHosts),
/* harmony export */   Zs: () => (/* binding */ fastlyInputs)
/* harmony export */ });
const names={service:`fastly-service`,apiToken:`fastly-api-token`};const fastlyInputs=[{name:names.service,description:`Fastly: the ID of the service, as the console shows it under its name.`,secret:false,environment:`FASTLY_SERVICE_ID`,aliases:[`service`,`services`,`fastly-service-name`]},{name:names.apiToken,description:"Fastly: an API token with the scope `purge_select` (URLs and tags), `purge_all` (everything) or `global`.",secret:true,environment:`FASTLY_API_TOKEN`,aliases:[`fastly-key`,`fastly-api-key`,`fastly-token`]}];const fastlyHosts=/(^|\.)fastly\.com$/;

/***/ }),

/***/ 64876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ httpCapabilities),
/* harmony export */   H: () => (/* binding */ untilChoices)
/* harmony export */ });
const e={accepts:`url`,targetsPerRequest:1,pace:{count:100,perMilliseconds:1e3},paceScope:`host: other runs are not counted`,pacedBy:`host`,concurrency:10,repetition:`safe`,documentation:`https://www.rfc-editor.org/rfc/rfc9110`,checked:`2026-11-30`};const untilChoices=[`response`,`hit`];const httpCapabilities=[{...e,mode:`purge`,confirmation:{by:`acceptance`,effectMilliseconds:0}},{...e,mode:`prewarm`,variant:`response`,confirmation:{by:`acceptance`}},{...e,mode:`prewarm`,variant:`hit`,confirmation:{by:`polling`,firstMilliseconds:1e3,capMilliseconds:3e4,tasksPerProbe:1,probesAtOnce:10,probePace:e.pace},whenTimedOut:"The cache answered each time, but not from its store. Check that it may store these answers (`Cache-Control`, `Set-Cookie`, `Vary`) and says so in a header such as `X-Cache` or `Age`, or set `until: response`."}];

/***/ }),

/***/ 14874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ listSecrets),
/* harmony export */   LZ: () => (/* binding */ readVariantLines),
/* harmony export */   VB: () => (/* binding */ readHeaderLines)
/* harmony export */ });
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);
/* harmony import */ var _core_inputs_header_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98648);
const n="[!#$%&'*+.^_`|~0-9A-Za-z-]+";const r=new RegExp(`^(${n}): *([\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?)$`);const i=new RegExp(`; *(?=${n}:)`);const a=new Set([...[`connection`,`content-length`,`expect`,`host`,`keep-alive`,`te`,`trailer`],...[`transfer-encoding`,`upgrade`]]);function readHeaderLines(t,n){const r={};const i=(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberLines */ .z8)(n).flatMap(({line:e,item:n})=>readParts([n],{input:t,number:e,set:r}));return{sets:[r],problems:i}}function readVariantLines(t,n){const r=[];const a=(0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberLines */ .z8)(n).flatMap(({line:e,item:n})=>{const a={};r.push(a);return readParts(n.split(i),{input:t,number:e,set:a})});return{sets:r,problems:a}}function readParts(e,{input:t,number:n,set:i}){const o=[];const refuse=(e,r)=>void o.push({code:`input-invalid`,input:t,message:`\`${t}\`: line ${n} ${e}.`,remedy:r});for(const t of e){const[,e=``,n=``]=r.exec(t.trim())??[];const o=e.toLowerCase();if(o===``)refuse("is not of the form `Name: value`","Write it like `Accept-Encoding: br`.");else if(a.has(o))refuse(`sets \`${e}\`, which belongs to the connection`,o===`host`?"Remove it. The host of each URL is sent; `endpoint` says where to connect to.":`Remove it.`);else if(Object.hasOwn(i,o))refuse(`sets \`${e}\` once more, and only one of them would be sent`,"Write all values in one line, as in `Accept: image/avif, image/webp`.");else i[o]=n}return o}function listSecrets(e){return (0,_core_inputs_header_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .listCredentials */ .J)(e.flatMap(e=>Object.entries(e)))}

/***/ }),

/***/ 83400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ huaweiHosts),
/* harmony export */   H: () => (/* binding */ credentialInputs)
/* harmony export */ });
const huaweiHosts=/(^|\.)myhuaweicloud\.(com|eu)$/;const credentialInputs=[{name:`huawei-access-key`,description:`Huawei Cloud: the access key (AK).`,secret:true,environment:`HUAWEICLOUD_SDK_AK`},{name:`huawei-secret-key`,description:`Huawei Cloud: the secret key (SK).`,secret:true,environment:`HUAWEICLOUD_SDK_SK`},{name:`huawei-security-token`,description:`Huawei Cloud: the security token that belongs to a temporary access key.`,secret:true,environment:`HUAWEICLOUD_SDK_SECURITY_TOKEN`},{name:`huawei-auth-token`,description:"Huawei Cloud: a token (`X-Auth-Token`) to use instead of an access key.",secret:true,environment:`HUAWEICLOUD_AUTH_TOKEN`},{name:`huawei-iam-account`,description:"Huawei Cloud: the account name. Together with `huawei-iam-user` and `huawei-iam-password` it replaces an access key; a token is fetched.",secret:false},{name:`huawei-iam-user`,description:`Huawei Cloud: the name of the IAM user.`,secret:false},{name:`huawei-iam-password`,description:`Huawei Cloud: the password of the IAM user.`,secret:true},{name:`huawei-iam-endpoint`,description:`Huawei Cloud: base URL of IAM, unless it is the public one.`,secret:false}];

/***/ }),

/***/ 28439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ appKeyInput),
/* harmony export */   iZ: () => (/* binding */ nhnHosts),
/* harmony export */   j6: () => (/* binding */ legacyDomainSuffix),
/* harmony export */   oq: () => (/* binding */ nhnInputs),
/* harmony export */   xD: () => (/* binding */ domainInput)
/* harmony export */ });
const legacyDomainSuffix=`.cdn.toastcloud.com`;const nhnHosts=/(^|\.)((gov-)?nhncloudservice\.com|cloud\.toast\.com)$/;const appKeyInput={name:`nhn-app-key`,description:`NHN Cloud: the Appkey shown under "URL & Appkey" in the console.`,secret:true,environment:`NHN_CLOUD_APP_KEY`};const domainInput={name:`nhn-domain`,description:"NHN Cloud: the service domain, such as `abcd1234.toastcdn.net`. Required for `mode: purge`.",secret:false};const nhnInputs=[appKeyInput,{name:`nhn-secret-key`,description:`NHN Cloud, API v2.0 and v1.5: the SecretKey shown under "URL & Appkey" in the console.`,secret:true,environment:`NHN_CLOUD_SECRET_KEY`},domainInput];

/***/ }),

/***/ 72777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ names),
/* harmony export */   N: () => (/* binding */ nhnV3Inputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28439);
const names={appKey:`nhn-app-key`,accessKeyId:`nhn-access-key-id`,secretAccessKey:`nhn-secret-access-key`,oauthEndpoint:`nhn-oauth-endpoint`};const nhnV3Inputs=[_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .appKeyInput */ .b3,{name:names.accessKeyId,description:`NHN Cloud, API v3.0: the ID of a User Access Key, under "API Security Settings" of the account in the console. Tokens are fetched with it.`,secret:true},{name:names.secretAccessKey,description:"NHN Cloud, API v3.0: the Secret Access Key that belongs to `nhn-access-key-id`.",secret:true},{name:names.oauthEndpoint,description:"NHN Cloud, API v3.0: base URL of the token endpoint, unless it is the public one. Required if `endpoint` is not a host of NHN Cloud.",secret:false},_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .domainInput */ .xD];

/***/ }),

/***/ 37749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findProvider),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./build/js/providers/aws-prewarm/machines.js
var machines = __nccwpck_require__(31344);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/capabilities.js
const n={mode:`prewarm`,accepts:`url`,concurrency:1,repetition:`never`,checkFirst:true,targetsPerRequest:500,bytesPerRequest:2e5};const awsPrewarmCapabilities=[{...n,variant:`2023-03`,unfinishedTasks:5,pace:{count:5,perMilliseconds:1e3},paceScope:`API key (our own limit: the solution has none)`,confirmation:{by:`polling`,firstMilliseconds:15e3,capMilliseconds:6e4,tasksPerProbe:1,probesAtOnce:5},whenTimedOut:"Check that a distribution has the host of each URL as an alias, and that spot capacity was available: without either, the solution never finishes. Otherwise set a longer `timeout`.",documentation:`https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/`,checked:`2026-11-25`},{...n,variant:`2024-04`,unfinishedTasks:1,isSequential:true,pace:{count:1,perMilliseconds:6e4},paceScope:`stack: one job at a time (and 1,000 requests a day for the API key)`,confirmation:{by:`polling`,firstMilliseconds:3e4,capMilliseconds:12e4,tasksPerProbe:1,probesAtOnce:1,probePace:{count:1,perMilliseconds:3e4}},whenTimedOut:`${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z} Then set a longer \`timeout\`.`,whenLeft:`${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z}`,documentation:`https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/`,checked:`2026-11-25`}];
// EXTERNAL MODULE: ./build/js/providers/aws-prewarm/inputs.js
var inputs = __nccwpck_require__(33555);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/index.js
const awsPrewarm={id:`aws-prewarm`,title:`AWS CloudFront prewarm solution`,documentation:`https://awslabs.github.io/aws-cloudfront-extensions/en/extension-repository/pre-warming/`,console:`https://console.aws.amazon.com/cloudfront/v4/home`,hosts:inputs/* awsHosts */.L,capabilities:awsPrewarmCapabilities,inputs:inputs/* awsPrewarmInputs */.p,load:async()=>(await __nccwpck_require__.e(/* import() */ 1406).then(__nccwpck_require__.bind(__nccwpck_require__, 1406))).configure};
;// CONCATENATED MODULE: ./build/js/providers/bunny/capabilities.js
const e={mode:`purge`,targetsPerRequest:1,paceScope:`account: shared by all its pull zones, workflows and people`,repetition:`safe`,confirmation:{by:`acceptance`,effectMilliseconds:2e3},documentation:`https://docs.bunny.net/api-reference/core/purge/purge-url`,checked:`2026-11-30`};const t={...e,pace:{count:1,perMilliseconds:2e3},paceGroup:`wide`,concurrency:1};const bunnyCapabilities=[{...e,accepts:`url`,pace:{count:5,perMilliseconds:1e3},concurrency:5},{...t,accepts:`prefix`},{...t,accepts:`tag`},{...t,accepts:`everything`}];
// EXTERNAL MODULE: ./build/js/providers/bunny/inputs.js
var bunny_inputs = __nccwpck_require__(30639);
;// CONCATENATED MODULE: ./build/js/providers/bunny/index.js
const bunny={id:`bunny`,title:`bunny.net`,console:`https://dash.bunny.net/`,documentation:`https://docs.bunny.net/api-reference/core/purge/purge-url`,hosts:bunny_inputs/* bunnyHosts */.KX,capabilities:bunnyCapabilities,inputs:bunny_inputs/* bunnyInputs */.M0,load:async()=>(await __nccwpck_require__.e(/* import() */ 5340).then(__nccwpck_require__.bind(__nccwpck_require__, 55340))).configure};
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/capabilities.js
const capabilities_e={mode:`purge`,pace:{count:4,perMilliseconds:1e3},paceScope:`account: shared by all its zones, workflows and people`,concurrency:2,soft:true,repetition:`safe`,confirmation:{by:`acceptance`,effectMilliseconds:2e3},documentation:`https://developers.cloudflare.com/cache/how-to/purge-cache/`,checked:`2026-11-30`};const capabilities_t={count:5,perMilliseconds:6e4};const capabilities_n={...capabilities_e,paceGroup:`requests`};const r=[[`prefix`,100],[`host`,100],[`tag`,100],[`everything`,1]];const cloudflareCapabilities=[{...capabilities_e,accepts:`url`,variant:`enterprise`,targetsPerRequest:500},{...capabilities_e,accepts:`url`,targetsPerRequest:100},...r.flatMap(([e,r])=>[{...capabilities_n,accepts:e,variant:`free`,targetsPerRequest:r,pace:capabilities_t},{...capabilities_n,accepts:e,targetsPerRequest:r}])];
// EXTERNAL MODULE: ./build/js/providers/cloudflare/inputs.js
var cloudflare_inputs = __nccwpck_require__(77066);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/index.js
const cloudflare={id:`cloudflare`,title:`Cloudflare`,console:`https://dash.cloudflare.com/`,documentation:`https://developers.cloudflare.com/cache/how-to/purge-cache/`,hosts:cloudflare_inputs/* cloudflareHosts */.Bu,capabilities:cloudflareCapabilities,inputs:cloudflare_inputs/* cloudflareInputs */.DQ,load:async()=>(await __nccwpck_require__.e(/* import() */ 1613).then(__nccwpck_require__.bind(__nccwpck_require__, 1613))).configure};
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/capabilities.js
const cloudfront_capabilities_e={mode:`purge`,pace:{count:1,perMilliseconds:2e3},paceGroup:`calls`,paceScope:`account: shared by all its users and workflows`,concurrency:1,repetition:`safe`,confirmation:{by:`polling`,firstMilliseconds:5e3,capMilliseconds:2e4,tasksPerProbe:1,probesAtOnce:1,probePace:{count:1,perMilliseconds:1e3}},noun:[`path`,`paths`],price:{freePerMonth:1e3,each:.005,currency:`USD`},whenTimedOut:"CloudFront goes on by itself. Set a longer `timeout`, or wait for the rest in a later step with `resume-tasks`.",documentation:`https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html`,checked:`2026-11-30`};const cloudfront_capabilities_t={count:1e3,perMilliseconds:7e3};const cloudfrontCapabilities=[{...cloudfront_capabilities_e,accepts:`url`,targetsPerRequest:1e3,targetPace:cloudfront_capabilities_t,unfinishedTasks:2},{...cloudfront_capabilities_e,accepts:`wildcard`,targetsPerRequest:15,targetPace:{count:15,perMilliseconds:15e3},unfinishedTasks:1},{...cloudfront_capabilities_e,accepts:`tag`,targetsPerRequest:150,targetPace:cloudfront_capabilities_t,documentation:`https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-tags.html`},{...cloudfront_capabilities_e,accepts:`everything`,targetsPerRequest:1}];
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/inputs.js
const cloudfrontHosts=/^cloudfront(?:-fips)?\.(?:amazonaws\.com|global\.api\.aws|cn-northwest-1\.amazonaws\.com\.cn)$/;const inputs_e=`CloudFront:`;const cloudfrontInputs=[{name:`cloudfront-distribution`,description:`${inputs_e} the distribution: its id, its name such as \`d111111abcdef8.cloudfront.net\`, or an alias. Names are looked up once.`,secret:false,environment:`CLOUDFRONT_DISTRIBUTION_ID`,aliases:[`distribution`,`distribution-id`,`distribution-domain`]},{name:`cloudfront-tenant`,description:`${inputs_e} of a multi-tenant distribution, the id of a tenant, or \`all\` for every tenant of \`cloudfront-distribution\`.`,secret:false,aliases:[`distribution-tenant`,`distribution-tenant-id`]},{name:`aws-access-key-id`,description:`${inputs_e} the access key. Leave it out after \`aws-actions/configure-aws-credentials\`, which sets \`AWS_ACCESS_KEY_ID\`.`,secret:true,environment:`AWS_ACCESS_KEY_ID`},{name:`aws-secret-access-key`,description:`${inputs_e} the secret that belongs to the access key.`,secret:true,environment:`AWS_SECRET_ACCESS_KEY`},{name:`aws-session-token`,description:`${inputs_e} the session token that belongs to a temporary access key.`,secret:true,environment:`AWS_SESSION_TOKEN`}];
// EXTERNAL MODULE: ./build/js/providers/cloudfront/paths.js
var paths = __nccwpck_require__(6584);
;// CONCATENATED MODULE: ./build/js/providers/cloudfront/index.js
const cloudfront={id:`cloudfront`,title:`Amazon CloudFront invalidations`,documentation:`https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html`,console:`https://console.aws.amazon.com/cloudfront/v4/home`,hosts:cloudfrontHosts,takesPaths:true,toSent:paths/* toSent */.y,capabilities:cloudfrontCapabilities,inputs:cloudfrontInputs,load:async()=>(await __nccwpck_require__.e(/* import() */ 7923).then(__nccwpck_require__.bind(__nccwpck_require__, 97923))).configure};
;// CONCATENATED MODULE: ./build/js/providers/fastly/capabilities.js
const fastly_capabilities_e={mode:`purge`,repetition:`safe`,confirmation:{by:`acceptance`,effectMilliseconds:1e3},documentation:`https://www.fastly.com/documentation/reference/api/purging/`,checked:`2026-11-30`};const fastly_capabilities_t={...fastly_capabilities_e,soft:true,pace:{count:20,perMilliseconds:1e3},paceScope:`account: shared by all its services, workflows and people`,paceGroup:`selected`,concurrency:8};const fastlyCapabilities=[{...fastly_capabilities_t,accepts:`url`,targetsPerRequest:1,noun:[`address`,`addresses`]},{...fastly_capabilities_t,accepts:`tag`,targetsPerRequest:256},{...fastly_capabilities_e,accepts:`everything`,targetsPerRequest:1,pace:{count:10,perMilliseconds:6e4},paceScope:`user of the token`,concurrency:1}];
// EXTERNAL MODULE: ./build/js/providers/fastly/inputs.js
var fastly_inputs = __nccwpck_require__(26832);
;// CONCATENATED MODULE: ./build/js/providers/fastly/index.js
const fastly={id:`fastly`,title:`Fastly`,console:`https://manage.fastly.com/`,documentation:`https://www.fastly.com/documentation/reference/api/purging/`,hosts:fastly_inputs/* fastlyHosts */.Xm,capabilities:fastlyCapabilities,inputs:fastly_inputs/* fastlyInputs */.Zs,toSent:({kind:e,value:t})=>e===`url`?t.replace(/^https?:\/\//,``):t,load:async()=>(await __nccwpck_require__.e(/* import() */ 2387).then(__nccwpck_require__.bind(__nccwpck_require__, 72387))).configure};
// EXTERNAL MODULE: ./build/js/providers/http/capabilities.js
var capabilities = __nccwpck_require__(64876);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
// EXTERNAL MODULE: ./build/js/providers/http/headers.js
var headers = __nccwpck_require__(14874);
;// CONCATENATED MODULE: ./build/js/providers/http/inputs.js
const i=`Plain HTTP:`;const httpInputs=[{name:`http-method`,description:`${i} the method. Default: \`GET\` to prewarm (or \`HEAD\`), \`PURGE\` to purge (or \`BAN\`, or what the cache expects).`,secret:false},{name:`http-headers`,description:`${i} headers of every request, one \`Name: value\` a line. Passed as a secret, because some hold a token.`,secret:true,findSecrets:e=>(0,headers/* listSecrets */.AQ)((0,headers/* readHeaderLines */.VB)(`http-headers`,e).sets)},{name:`http-variants`,description:`${i} requests to send for each URL, one a line, each with its own headers: \`Accept-Encoding: br; Accept: image/avif\`. Default: one request, with the \`Accept-Encoding\` of browsers.`,secret:false,findSecrets:e=>(0,headers/* listSecrets */.AQ)((0,headers/* readVariantLines */.LZ)(`http-variants`,e).sets)},{name:`http-success`,description:`${i} the statuses that mean success. Default: \`200,201,202,204\`. nginx's purge module answers 404 or 412 for what is not in the cache; add it.`,secret:false},{name:`http-success-body`,description:`${i} a text that the body of every successful answer holds, for services that answer 200 in any case.`,secret:false},{name:`http-query`,description:`${i} a query that is added to every URL, such as \`warm=1\`.`,secret:false,findSecrets:t=>(0,hide_signature/* listSignatures */.U)(`?${t}`)},{name:`http-max-bytes`,description:`${i} the most bytes to read of one answer; a longer one fails its URL. Default: no limit, because bodies are not kept.`,secret:false},{name:`until`,description:`${i} when a URL is warm: \`response\` (default; the cache answered) or \`hit\` (the cache says that the answer came from its store; requested again until then, within \`timeout\`).`,secret:false}];
;// CONCATENATED MODULE: ./build/js/providers/http/index.js
const http_n=/(?!)/;const http={id:`http`,title:`plain HTTP`,documentation:`https://www.rfc-editor.org/rfc/rfc9110`,console:``,counterpart:`the cache`,hosts:http_n,takesEndpoints:true,capabilities:capabilities/* httpCapabilities */.B,inputs:httpInputs,load:async()=>(await __nccwpck_require__.e(/* import() */ 8292).then(__nccwpck_require__.bind(__nccwpck_require__, 48292))).configure};
// EXTERNAL MODULE: ./build/js/providers/huawei/inputs.js
var huawei_inputs = __nccwpck_require__(83400);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/capabilities.js
const cdn_capabilities_e={pace:{count:1,perMilliseconds:1e3},paceScope:`account: shared by all its users and workflows`,concurrency:1,isSequential:true,readsQuota:true,readsHosts:true,confirmation:{by:`polling`,firstMilliseconds:15e3,capMilliseconds:6e4,tasksPerProbe:1,probesAtOnce:4,probePace:{count:30,perMilliseconds:1e3}},checked:`2026-11-30`};const cdn_capabilities_t={...cdn_capabilities_e,mode:`purge`,repetition:`safe`,documentation:`https://support.huaweicloud.com/intl/en-us/api-cdn/CreateRefreshTasks.html`};const cdn_capabilities_n={...cdn_capabilities_t,targetsPerRequest:100,targetsPerDay:100};const huaweiCdnCapabilities=[{...cdn_capabilities_t,accepts:`url`,targetsPerRequest:1e3,targetsPerDay:2e3},{...cdn_capabilities_n,accepts:`wildcard`,wildcardForm:`folder`},{...cdn_capabilities_n,accepts:`everything`,perOrigin:true},{...cdn_capabilities_e,mode:`preheat`,accepts:`url`,targetsPerRequest:1e3,targetsPerDay:1e3,repetition:`never`,confirmation:{...cdn_capabilities_e.confirmation,firstMilliseconds:3e4},documentation:`https://support.huaweicloud.com/intl/en-us/api-cdn/CreatePreheatingTasks.html`}];
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/inputs.js
const huaweiCdnInputs=[{name:`huawei-enterprise-project-id`,description:"Huawei CDN: the ID of the enterprise project that the domain belongs to, `0` for the default one, or `all`. Required for IAM users if the account has enterprise projects.",secret:false},...huawei_inputs/* credentialInputs */.H];
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/index.js
const huaweiCdn={id:`huawei-cdn`,title:`Huawei Cloud CDN`,console:`https://console-intl.huaweicloud.com/cdn/`,documentation:`https://support.huaweicloud.com/intl/en-us/api-cdn/cdn_02_0001.html`,hosts:huawei_inputs/* huaweiHosts */.$,capabilities:huaweiCdnCapabilities,inputs:huaweiCdnInputs,load:async()=>(await __nccwpck_require__.e(/* import() */ 3601).then(__nccwpck_require__.bind(__nccwpck_require__, 83601))).configure};
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/capabilities.js
const vod_capabilities_e={pace:{count:10,perMilliseconds:6e4},paceScope:`tenant: shared by all its projects, workflows and people`,concurrency:1,isSequential:true,targetsPerDay:1e3,confirmation:{by:`polling`,firstMilliseconds:1e4,capMilliseconds:3e4,tasksPerProbe:1,probesAtOnce:4,probePace:{count:100,perMilliseconds:6e4}}};const vod_capabilities_t={...vod_capabilities_e,mode:`preheat`,repetition:`never`,documentation:`https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html`,checked:`2026-11-21`};const vod_capabilities_n={...vod_capabilities_e,mode:`purge`,repetition:`safe`,documentation:`https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001_0.html`,checked:`2026-11-30`};const capabilities_r={accepts:`url`,targetsPerRequest:10};const capabilities_i={accepts:`asset`,input:`huawei-asset-ids`,targetsPerRequest:1};const huaweiVodCapabilities=[{...vod_capabilities_t,...capabilities_r},{...vod_capabilities_t,...capabilities_i},{...vod_capabilities_n,...capabilities_r},{...vod_capabilities_n,...capabilities_i}];
// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __nccwpck_require__(20661);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/inputs.js
const inputs_n=(0,fields/* listField */.FZ)({parseItem:e=>/^[\w-]{1,64}$/.test(e)?e:undefined,wants:`an asset ID (32 hexadecimal digits)`,remedy:`Copy the ID that the VOD console shows for the media asset, one ID a line.`});const huaweiVodInputs=[{name:`huawei-region`,description:"Huawei VOD: the region, such as `ap-southeast-3`. Determines the address of the API unless `endpoint` is given.",secret:false},{name:`huawei-project-id`,description:`Huawei VOD: the ID of the project in that region, 32 hexadecimal digits.`,secret:false,environment:`HUAWEICLOUD_SDK_PROJECT_ID`},{name:`huawei-asset-ids`,description:`Huawei VOD: IDs of media assets to purge or preheat instead of URLs, one a line.`,secret:false,targets:{kind:`asset`,field:inputs_n}},...huawei_inputs/* credentialInputs */.H];
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/index.js
const huaweiVod={id:`huawei-vod`,title:`Huawei Cloud VOD, CDN prefetch and refresh`,documentation:`https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html`,console:`https://console-intl.huaweicloud.com/vod/`,hosts:huawei_inputs/* huaweiHosts */.$,capabilities:huaweiVodCapabilities,inputs:huaweiVodInputs,load:async()=>(await __nccwpck_require__.e(/* import() */ 5118).then(__nccwpck_require__.bind(__nccwpck_require__, 45118))).configure};
// EXTERNAL MODULE: ./build/js/providers/nhn/inputs.js
var nhn_inputs = __nccwpck_require__(28439);
;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/capabilities.js
const v1_5_capabilities_t=`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/`;const v1_5_capabilities_n={mode:`purge`,concurrency:1,confirmation:{by:`polling`,firstMilliseconds:3e3,capMilliseconds:2e4,tasksPerProbe:1e3,probesAtOnce:1},documentation:v1_5_capabilities_t,checked:`2026-11-21`};const v1_5_capabilities_r=`app key: shared by all its domains, workflows and people`;const v1_5_capabilities_i=`service domain`;const nhnV15Capabilities=[{...v1_5_capabilities_n,accepts:`url`,domainSuffix:nhn_inputs/* legacyDomainSuffix */.j6,targetsPerRequest:200,pace:{count:60,perMilliseconds:36e5},paceScope:v1_5_capabilities_i,repetition:`safe`,readsHosts:true},{...v1_5_capabilities_n,accepts:`url`,targetsPerRequest:200,pace:{count:1,perMilliseconds:1e3},paceScope:v1_5_capabilities_r,repetition:`safe`,readsHosts:true},{...v1_5_capabilities_n,accepts:`wildcard`,domainSuffix:nhn_inputs/* legacyDomainSuffix */.j6,targetsPerRequest:10,pace:{count:60,perMilliseconds:36e5},paceScope:v1_5_capabilities_i,repetition:`safe`,readsHosts:true},{...v1_5_capabilities_n,accepts:`wildcard`,targetsPerRequest:10,pace:{count:1,perMilliseconds:1e3},paceScope:v1_5_capabilities_r,repetition:`safe`,readsHosts:true,warning:`Wildcards live on *.cdn.toastcloud.com only: for any other domain the vendor answers 10017 (purge type must be ITEM or ALL). They are sent as asked.`},{...v1_5_capabilities_n,accepts:`everything`,domainSuffix:nhn_inputs/* legacyDomainSuffix */.j6,targetsPerRequest:1,pace:{count:5,perMilliseconds:36e5},paceScope:v1_5_capabilities_i,repetition:`safe-but-limited`},{...v1_5_capabilities_n,accepts:`everything`,targetsPerRequest:1,pace:{count:1,perMilliseconds:3e5},paceScope:v1_5_capabilities_r,repetition:`safe-but-limited`}];
;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/index.js
const nhnV15={id:`nhn-v1.5`,title:`NHN Cloud (TOAST) CDN API v1.5`,documentation:`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/`,console:`https://console.nhncloud.com/`,hosts:nhn_inputs/* nhnHosts */.iZ,capabilities:nhnV15Capabilities,inputs:nhn_inputs/* nhnInputs */.oq,hasDistributions:true,load:async()=>(await __nccwpck_require__.e(/* import() */ 6081).then(__nccwpck_require__.bind(__nccwpck_require__, 96081))).configure};
;// CONCATENATED MODULE: ./build/js/providers/nhn/v2/capabilities.js
const v2_capabilities_e={mode:`purge`,concurrency:1,confirmation:{by:`acceptance`},paceScope:`app key: shared by all its domains, workflows and people`,documentation:`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/`,checked:`2026-11-21`};const nhnV2Capabilities=[{...v2_capabilities_e,accepts:`url`,targetsPerRequest:200,pace:{count:1,perMilliseconds:1e3},repetition:`safe`,readsHosts:true},{...v2_capabilities_e,accepts:`everything`,targetsPerRequest:1,pace:{count:1,perMilliseconds:3e5},repetition:`safe-but-limited`}];
;// CONCATENATED MODULE: ./build/js/providers/nhn/v2/index.js
const nhnV2={id:`nhn-v2`,title:`NHN Cloud CDN API v2.0`,documentation:`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/`,console:`https://console.nhncloud.com/`,hosts:nhn_inputs/* nhnHosts */.iZ,capabilities:nhnV2Capabilities,inputs:nhn_inputs/* nhnInputs */.oq,hasDistributions:true,load:async()=>(await __nccwpck_require__.e(/* import() */ 1357).then(__nccwpck_require__.bind(__nccwpck_require__, 61357))).configure};
;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/capabilities.js
const nhnV3Capabilities=nhnV2Capabilities.map(e=>({...e,documentation:`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/`,checked:`2026-11-25`}));
// EXTERNAL MODULE: ./build/js/providers/nhn/v3/inputs.js
var v3_inputs = __nccwpck_require__(72777);
;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/index.js
const nhnV3={id:`nhn-v3`,title:`NHN Cloud CDN API v3.0`,documentation:`https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/`,console:`https://console.nhncloud.com/`,hosts:nhn_inputs/* nhnHosts */.iZ,capabilities:nhnV3Capabilities,inputs:v3_inputs/* nhnV3Inputs */.N,hasDistributions:true,load:async()=>(await __nccwpck_require__.e(/* import() */ 1289).then(__nccwpck_require__.bind(__nccwpck_require__, 61289))).configure};
;// CONCATENATED MODULE: ./build/js/providers/registry.js
const providers={"nhn-v2":nhnV2,"nhn-v1.5":nhnV15,"nhn-v3":nhnV3,"aws-prewarm":awsPrewarm,cloudfront:cloudfront,"huawei-vod":huaweiVod,"huawei-cdn":huaweiCdn,cloudflare:cloudflare,fastly:fastly,bunny:bunny,http:http};function findProvider(e){return Object.values(providers).find(t=>t.id===e)}

/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Yg: () => (/* binding */ escapeSentence),
/* harmony export */   tn: () => (/* binding */ escapeCode)
/* harmony export */ });
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73786);
const t=/[^A-Za-z0-9 ,;/\-()+=%?'".:]|(?<=www)\.|:(?! |$)/giu;function escapeCharacters(e){return e.toWellFormed().replace(t,e=>{if(e===`@`)return`<span>@</span>`;const t=e.codePointAt(0)??0;return t>159?e:`&#${t};`})}function shorten(t,n){const r=(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(t).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,``);return r.length>n?`${r.slice(0,n-1)}…`:r}function escapeMarkdown(e,t=300){return escapeCharacters(shorten(e,t))}function escapeCode(e,t){return`<code>${escapeMarkdown(e,t)}</code>`}function escapeSentence(e,t=1e3){const n=shorten(e,t).split(/`((?! )[^`\\]{1,80}(?<! ))`/);return n.map((e,t)=>t%2===0?escapeCharacters(e):`<code>${escapeCharacters(e)}</code>`).join(``)}

/***/ }),

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   Lf: () => (/* binding */ renderHeadline),
/* harmony export */   cY: () => (/* binding */ countTargets),
/* harmony export */   zu: () => (/* binding */ renderOutcome)
/* harmony export */ });
/* harmony import */ var _core_counterpart_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77469);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45657);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45565);
/* harmony import */ var _sync_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2987);
function countTargets(e,t){const n=t.sync===undefined?`url`:`distribution`;const i=new Set(t.tasks.map(({batch:e})=>e.targets[0]?.kind));i.delete(undefined);const[a=n,o]=i;return (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(e,o===undefined?a:undefined)}function countAll(e,t){const r=Map.groupBy(t.tasks,({batch:e})=>e.targets[0]?.kind);if(r.size<2||r.has(undefined))return countTargets(e,t);return (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countKinds */ .xb)([...r].flatMap(([e,t])=>{const n=t.reduce((e,{batch:t})=>e+(0,_core_task_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(t),0);return e===undefined?[]:[[e,n]]}))}function renderStatus({status:e,problem:t}){const n=t?.code;return n===`drift`||n===`stale`?n.toUpperCase():e}function renderOutcome(n,{counts:r,status:a}){if(n.isSkipped===true)return`No credentials for \`${n.provider}\` are given, so nothing was done (\`without-credentials: skip\`).`;if(n.sync!==undefined)return (0,_sync_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSyncOutcome */ .G7)(n,{sync:n.sync,status:a});const o=countAll(r.total,n);const{counterpart:c=_core_counterpart_js__WEBPACK_IMPORTED_MODULE_3__/* .usualCounterpart */ .W}=n;const l=n.domain===``?``:` on ${n.domain}`;const u=(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(n.finishedAt-n.startedAt);switch(a){case`COMPLETED`:return`${o}${l}: done and confirmed by ${c} in ${u}.`;case`ACCEPTED`:return`${o}${l}: accepted by ${c} in ${u}; ${acceptance(n)}`;case`PLANNED`:return`${o}${l} would be sent in ${(0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countRequests */ .Kx)(n.tasks.length)}; nothing was sent.`;case`NOTHING_TO_DO`:return`The list is empty, so nothing was sent.`;default:return r.total===0?`Nothing was sent.`:`${o}${l}: ${renderCounts(r,n)} after ${u}.`}}function renderHeadline(e,t){const n=renderOutcome(e,t);return t.problem===undefined?n:`${n} ${t.problem.message}`}function renderCounts({succeeded:e,failed:t,unknown:n,notSent:r,pending:i},{confirmable:a}){const s=[[e,a?`succeeded`:`accepted`],[t,`failed`],[n,`unknown`],[i,`pending`],[r,`not sent`]];return s.filter(([e])=>e>0).map(([e,t])=>`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .groupDigits */ .K9)(e)} ${t}`).join(`, `)}function acceptance(e){if(e.confirmable)return"`wait: false`, so it was not waited for.";return e.mode===`prewarm`||e.mode===`preheat`?`its answers are all that is known.`:`this API does not report when a purge is done.`}

/***/ }),

/***/ 74291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45657);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73786);
/* harmony import */ var _task_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92063);
function*renderJson(r,i){const{tasks:a,skipped:o,covered:s,startedAt:c,finishedAt:l,...u}=r;const{status:d,counts:f,passes:p}=i;const m={...u,startedAt:(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(c),finishedAt:(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(l),status:d,counts:f,passes:p};yield`${JSON.stringify(m,null,2).slice(0,-2)},\n  "skipped": [`;yield*renderItems(o,({path:e,reason:t})=>JSON.stringify({path:(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(e),reason:t}));yield`],
  "tasks": [`;const h=(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .createInstantFormat */ .Hh)();yield*renderItems(a,e=>renderTask(e,h));yield`]`;if(s!==undefined)yield`,\n  "covered": ${render(s,()=>s.map(showPaths))}`;yield`
}
`}function*renderItems(e,t){for(const[n,r]of e.entries()){yield`${n===0?``:`,`}\n    `;yield t(r)}if(e.length>0)yield`
  `}function renderTask(e,t){const{batch:n,submittedAt:i,finishedAt:a,...o}=e;const s={...o,...(0,_task_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaskId */ .kt)(e),...i===undefined?{}:{submittedAt:t(i)},...a===undefined?{}:{finishedAt:t(a)},targets:n.targets};return render(s,()=>({...s,targets:n.targets.map(showPaths)}))}function render(e,t){const n=JSON.stringify(e);return isPlain(n)?n:JSON.stringify(t())}function isPlain(e){return!e.includes(`\\`)&&!e.includes(``)&&Buffer.byteLength(e)===e.length}function showPaths({also:e,...t}){const n=showPath(t);return e===undefined?n:{...n,also:e.map(showPath)}}function showPath(e){return e.path===undefined?e:{...e,path:(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(e.path)}}

/***/ }),

/***/ 40227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeNextStep)
/* harmony export */ });
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
const n=new Set([...[`urls`,`urls-file`,`sitemap`,`files`,`source`,`base`,`head`,`repository-path`,`root`],...[`base-url`,`index-pages`,`clean-urls`,`spellings`,`rewrites`,`manifest`],...[`manifest-output`,`expected-list`,`max-urls`,`on-too-many`,`shard`,`fail-if-empty`],...[`purge-all-if`,..._core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInputNames */ .s]]);const r=new Set([`resume-tasks`,`report-file`,`dry-run`]);const i=`cdn`;const a=2e3;function describeNextStep(t,r){const{inputs:a,sync:o,shards:s,dryRun:c,place:l}=t;if(a===undefined||o!==undefined||s!==undefined||c)return undefined;const{status:u,counts:d}=r;const f=d.unknown+d.pending;const p=l?.step||i;const m=t.tasks.every(({batch:t})=>t.targets.every(t=>t.kind===`url`||t.kind===`wildcard`||(0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(t)));if(u===`PARTIAL`&&f===0&&m){if(t.tasks.every(isRefusedForGood))return undefined;return toStep(t,{name:`Send again what failed`,condition:`PARTIAL`,input:[`urls-file`,`\${{ steps.${p}.outputs.failed-urls-file }}`],inputs:a.filter(({name:e})=>!n.has(e))})}if(isUnknownForGood(t,r))return{why:lookFirst(t)};if(!isResumable(t,r))return undefined;const h=t.memory===undefined?`task-ids`:`report-file`;return toStep(t,{name:`Resume`,condition:u,input:[`resume-tasks`,`\${{ steps.${p}.outputs.${h} }}`],inputs:a})}function isRefusedForGood({state:e,problem:t}){return e===`done`||t!==undefined&&o.includes(t.code)}const o=[`vendor-auth`,`vendor-forbidden`,`vendor-not-found`,`vendor-rejected`];function lookFirst(e){const{mode:t,place:n}=e;if(n?.isCalled===true&&t!==`purge`)return`First do what is said above. "Re-run failed jobs" never sends the unknown requests again; "Re-run all jobs" sends the whole list again.`;return`First do what is said above. A resumed run never sends the unknown requests again. ${describeSecondRun(e)}`}function isUnknownForGood({tasks:e},{status:t,counts:n}){const r=e.some(({state:e,id:t})=>e===`unconfirmed`&&t!==``);return t===`UNCONFIRMED`&&n.pending+n.notSent===0&&!r}function isResumable(e,{status:t,counts:n}){const{tasks:r}=e;const i=r.some(({state:e,id:t})=>e===`unconfirmed`&&t!==``);const a=r.some(({state:e})=>e===`pending`||e===`done`);return(a||!isRefused(e))&&t!==`ACCEPTED`&&t!==`COMPLETED`&&(n.pending+n.notSent>0||i)}function isRefused({problems:e}){return e.some(({code:e})=>!s.includes(e))}const s=[`cancelled`,`network`,`poll-timeout`,`request-timeout`,`run-timeout`,`vendor-contract`,`vendor-quota`,`vendor-rate-limited`,`vendor-unavailable`];function toStep(e,{name:t,condition:n,input:a,inputs:o}){const{place:s}=e;const c=s?.step||i;const l=s?.action||`OWNER/cdn-cache-action`;const u=[`- name: ${t}`,`  if: always() && steps.${c}.outputs.status == '${n}'`,`  uses: ${l}@${s?.actionRef||`v1`}`,`  with:`,...o.filter(({name:e})=>!r.has(e)).flatMap(renderInput),`    ${a[0]}: ${a[1]}`];const d=s?.step?``:`\`id: ${i}\` and `;const f=describeSecondRun(e);if(s?.isCalled===true)return{why:f};return{why:`${f} For a second attempt within each later run, add this step after the one that failed, in the same job. Give the failed one ${d}\`continue-on-error: true\`, so that this one decides how the job ends.`,step:u.join(`
`)}}function describeSecondRun(e){const{mode:t,memory:n,place:r}=e;const i=isRefused(e)?`Correct what stopped this run. `:``;const a=`"Re-run failed jobs"`;if(r?.isCalled===true&&t!==`purge`)return`${i}${a} resumes from the report of this run.`;return n===undefined||n.key===``?`${i}${a} sends the whole list again, what succeeded included.`:`${i}The next run sends again what this one did not confirm; ${a} does so now.`}function renderInput({name:e,value:t,secret:n,storedAs:r}){if(n===true)return[`    ${e}: \${{ secrets.${r??toSecretName(e)} }}`];if(t.length>a||t.includes(`***`))return[`    # ${e}: as in that step`];const i=t.split(`
`).map(e=>e.trim());const o=i.every(e=>/^[\w./:*!?=&%+~@,-][\w./:*?=&%+~@, -]*$/.test(e));if(i.length>1&&o)return[`    ${e}: |`,...i.map(e=>`      ${e}`)];const s=JSON.stringify(t).replaceAll("${{",`$ {{`);return[`    ${e}: ${/^[a-z][\w.-]*$/i.test(t)?t:s}`]}function toSecretName(e){return e.toUpperCase().replaceAll(`-`,`_`)}

/***/ }),

/***/ 68086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ linkConsole),
/* harmony export */   G7: () => (/* binding */ linkRun),
/* harmony export */   kt: () => (/* binding */ linkSource),
/* harmony export */   w3: () => (/* binding */ linkCode)
/* harmony export */ });
/* harmony import */ var _core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92734);
function linkSource({base:t=``,head:n=``},r){const i=urlOf(r,r?.repository);const a=n===``?r?.sha??``:n;if(i===undefined||a===``)return[];const o={text:`Compare`,url:`${i}/compare/${t}..${n}`};const s=t!==``&&n!==``&&!(0,_core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyTree */ .C)(t);return[...s?[o]:[],{text:`Commit ${a.slice(0,7)}`,url:`${i}/commit/${a}`}]}function linkRun(e){const t=urlOf(e,e?.repository);if(e===undefined||t===undefined||e.runId===``)return[];const n=e.attempt===``?``:`/attempts/${e.attempt}`;return[{text:`Run`,url:`${t}/actions/runs/${e.runId}${n}`}]}function linkConsole(e){return e===undefined||e.console===``?[]:[{text:`Console of the vendor`,url:e.console}]}function linkCode(e,t){const n=urlOf(t,t?.action);const r=t?.actionRef||`HEAD`;return n===undefined?undefined:{text:e,url:`${n}/blob/${r}/docs/errors.md#${e}`}}function urlOf(e,t){return e===undefined||!t||e.serverUrl===``?undefined:`${e.serverUrl}/${t}`}

/***/ }),

/***/ 70172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ comparePlans)
/* harmony export */ });
/* harmony import */ var _core_distributions_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31225);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15294);
function comparePlans(e,t){const[n,r]=[byName(e),byName(t)];const i=[...new Set([...n.keys(),...r.keys()])].toSorted();return i.flatMap(e=>{const[t,i]=[n.get(e),r.get(e)];if(show(t)===show(i))return[];return[{name:e,lines:compareEntry(t,i)}]})}function byName(t){const n=t.filter(t=>(0,_core_distributions_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrite */ .ao)(t)||t.kind===`adopt`);return new Map(n.map(e=>[e.name,e]))}function show(e){if(e===undefined)return``;const{kind:n,domain:r,fields:i}=e;const a=i.map(({field:e,before:t,after:n})=>[e,t??null,n??null]);return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([n,r,a])}function compareEntry(e,t){const[i,a]=[e,t].map(e=>e===undefined?undefined:(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(e));const[o,s]=[e,t].map(e=>e===undefined?[]:(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlaces */ .Ky)(e));const c=(o??[]).filter(e=>!s?.includes(e));const l=(s??[]).filter(e=>!o?.includes(e));return[...i===a?[`! ${a}`]:[...i===undefined?[]:[`- ${i}`],...a===undefined?[]:[`+ ${a}`]],...c.map(e=>`-   ${e}`),...l.map(e=>`+   ${e}`)]}

/***/ }),

/***/ 15294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ countChanges),
  uQ: () => (/* binding */ describeChange),
  wv: () => (/* binding */ describeCounts),
  HB: () => (/* binding */ renderPlanLines),
  Ky: () => (/* binding */ showPlaces)
});

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __nccwpck_require__(28583);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __nccwpck_require__(73786);
;// CONCATENATED MODULE: ./build/js/report/value-diff.js
function diffValues(e,t,n){const r=findPlaces(e,t,n);return r.length>0?r:[{path:e,before:t,after:n}]}function findPlaces(e,t,r){if((0,json_value/* isObject */.Gv)(t)&&(0,json_value/* isObject */.Gv)(r))return diffObjects(e,t,r);const[i,a]=[toItems(t),toItems(r)];if(i!==undefined&&a!==undefined)return diffLists(e,i,a);return isCovered(r,t)?[]:[{path:e,before:t,after:r}]}function toItems(e){if(e===null)return[];return (0,json_value/* isList */.Lv)(e)?e:undefined}function diffObjects(e,t,n){return Object.keys(n).toSorted().flatMap(r=>findPlaces(`${e}.${r}`,t[r]??null,n[r]??null))}function diffLists(e,r,i){const a=[...r,...i].some(e=>(0,json_value/* isObject */.Gv)(e)||(0,json_value/* isList */.Lv)(e));if(a&&r.length===i.length)return i.flatMap((t,n)=>findPlaces(`${e}[${n}]`,r[n]??null,t));const o=countTexts(r);const s=[...i.entries()].filter(([,e])=>!takeText(o,e));const c=[...r.entries()].filter(([,e])=>takeText(o,e));return[...c.map(([t,n])=>({path:`${e}[${t}]`,before:n,after:null})),...s.map(([t,n])=>({path:`${e}[${t}]`,before:null,after:n}))]}function countTexts(t){const n=new Map;for(const r of t){const t=(0,json_value/* canonicalJson */.dj)(r);n.set(t,(n.get(t)??0)+1)}return n}function takeText(t,n){const r=(0,json_value/* canonicalJson */.dj)(n);const i=t.get(r)??0;t.set(r,Math.max(0,i-1));return i>0}function isCovered(t,r){if((0,json_value/* isObject */.Gv)(t)&&(0,json_value/* isObject */.Gv)(r))return Object.keys(t).every(e=>isCovered(t[e]??null,r[e]??null));return (0,json_value/* canonicalJson */.dj)(t)===(0,json_value/* canonicalJson */.dj)(r)}
;// CONCATENATED MODULE: ./build/js/report/plan-lines.js
const a=1100;const o={create:`+`,modify:`!`,delete:`-`};const s={delete:0,create:1,modify:1,adopt:2,unchanged:2,unmanaged:3};function countChanges(e){const count=t=>e.filter(({kind:e})=>e===t).length;return{create:count(`create`),modify:count(`modify`),delete:count(`delete`)}}function describeCounts(e){const t=countChanges(e);const r=[`create`,`modify`,`delete`].map(e=>`${(0,core_text/* groupDigits */.K9)(t[e])} to ${e}`);return`Plan: ${r.join(`, `)}`}function renderPlanLines(t){const n=t.toSorted((e,t)=>s[e.kind]-s[t.kind]).map((e,t)=>({change:e,index:t,lines:renderChange(e)}));return n.flatMap(({change:t,index:r,lines:i})=>{const a=n[r-1]?.change;const o=a!==undefined&&((0,plan/* isWrite */.ao)(t)||(0,plan/* isWrite */.ao)(a));return o?[``,...i]:i})}function renderChange(e){const{kind:t,fields:n,notes:r=[]}=e;const i=`${o[t]??`#`} ${describeChange(e)}`;const a=r.map(e=>`!   ${plain(e)}`);return[i,...n.flatMap(e=>renderField(e,t)),...a]}function describeChange({kind:e,name:t,domain:n}){const r=[t,n===``?``:`(${n})`].filter(e=>e!==``).join(` `);return`${e} ${plain(r)}${e===`delete`?`: closed for good`:``}`}function showPlaces({kind:e,fields:t}){return t.flatMap(t=>plan_lines_findPlaces(t,e).map(({path:t,before:n,after:r})=>{const[i,a]=[n,r].map(e=>e===null?`nothing`:show(e));return e===`create`?`${plain(t)}: ${a}`:`${plain(t)}: ${i} → ${a}`}))}function plan_lines_findPlaces({field:e,before:t,after:n},r){const a=r===`create`?null:t??null;return diffValues(e,a,n??null)}function renderField(e,t){return plan_lines_findPlaces(e,t).flatMap(e=>[...e.before===null?[]:[`-   ${plain(e.path)}: ${show(e.before)}`],...e.after===null?[]:[`+   ${plain(e.path)}: ${show(e.after)}`]])}function show(e){const n=plain((0,json_value/* canonicalJson */.dj)(e));return n.length>a?`${n.slice(0,a-1)}…`:n}function plain(e){return (0,path_text/* displayPath */.Gt)(e).replaceAll("`",`'`)}

/***/ }),

/***/ 98206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   bS: () => (/* binding */ renderDeletes),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   vO: () => (/* binding */ renderDiffBlock)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90630);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15294);
const a=4e5;const o=20;function renderCounts(e){const n=(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(e);const i=`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(n.delete)} to delete`;const a=n.delete===0?i:`**${i}**`;return`Plan: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(n.create)} to create, ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(n.modify)} to modify, ${a}`}function renderDeletes(e,r=()=>`will be closed for good`){const i=e.filter(({kind:e})=>e===`delete`);if(i.length===0)return``;const a=i.slice(0,o).map(e=>{const{name:t,domain:i}=e;return`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCode */ .tn)(t,80)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCode */ .tn)(i,80)}) ${r(e)}.`});const s=i.length-a.length;const c=s>0?[`… and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(s)} more, which the plan below lists.`]:[];const l=i.length===1?`>`:`> -`;return[`> [!CAUTION]`,...[...a,...c].map(e=>`${l} ${e}`)].join(`
`)}function renderDiff(e){if(e.length===0)return`The file names no distribution, and the vendor has none.`;return renderDiffBlock((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlanLines */ .HB)(e))}function renderDiffBlock(t){const n=[];let r=0;for(const e of t){r+=Buffer.byteLength(e)+1;if(r>a)break;n.push(e)}const i=t.length-n.length;const o=i>0?[`# … and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(i,`line`)} more in the report file`]:[];return["```diff",...n,...o,"```"].join(`
`)}function renderPlan(e){const t=[`${renderCounts(e)}.`,renderDeletes(e),renderDiff(e)];return t.filter(e=>e!==``).join(`

`)}

/***/ }),

/***/ 46915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ consequences),
/* harmony export */   U: () => (/* binding */ groupProblems)
/* harmony export */ });
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);
const consequences=[`not-submitted`,`cancelled`,`run-timeout`];function groupProblems(e){const{problems:t,tasks:n}=e;const r=t.map(e=>({problem:e,count:0,file:undefined}));const isCause=({problem:e})=>!consequences.includes(e.code);const i=n.flatMap(t=>toGroup(t,e));const a=[...r,...i.filter(isCause)];return merge(a.length>0?a:i)}function toGroup(i,{source:a}){const{problem:o,batch:s}=i;if(o===undefined)return[];const c=i.state===`unconfirmed`?i.pendingTargets:i.failedTargets;const l=s.targets.length===1&&r.includes(o.code);const u=s.targets.filter(({value:e})=>c?.includes(e)??l);const d=n.includes(a.kind)?u.flatMap(_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM):[];const f=d.find(({path:e})=>e!==undefined)?.path;return[{problem:o,count:c?.length??(0,_core_task_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(s),file:f}]}const n=[`git`,`api`];const r=[`vendor-failed`,`vendor-rejected`];function merge(e){const t=new Map;for(const{problem:n,count:r,file:i}of e){const e=`${n.code} ${n.message}`;const a=t.get(e);t.set(e,{problem:a?.problem??n,count:(a?.count??0)+r,file:a===undefined?i:a.count===0?undefined:a.file??i})}return[...t.values()]}

/***/ }),

/***/ 59318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listProven),
/* harmony export */   t: () => (/* binding */ countProofs)
/* harmony export */ });
function*listProven({tasks:e,sampled:t=[]}){for(const{batch:t}of e)yield*t.targets.filter(isProven);yield*t.filter(isProven)}function isProven(e){return e.proof!==undefined}function countProofs(e){const t={fresh:0,stale:0,hit:0,miss:0,unknown:0};for(const{proof:n}of listProven(e))t[n.verdict]+=1;return t}

/***/ }),

/***/ 56227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ redactChange),
/* harmony export */   a5: () => (/* binding */ redactReport)
/* harmony export */ });
/* unused harmony export redactTask */
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11918);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95451);
function redactReport(e,t){const{toRemember:n,...r}=e;const{counterpart:i,covered:a,learned:o,memory:s,sync:c,place:l,inputs:u,shards:d,sampled:f}=r;return{...r,provider:t(e.provider),mode:t(e.mode),domain:t(e.domain),...i===undefined?{}:{counterpart:t(i)},source:redactSource(e.source,t),skipped:e.skipped.map(({path:e,reason:n})=>({path:t(e),reason:n})),tasks:e.tasks.map(e=>redactTask(e,t)),...f===undefined?{}:{sampled:f.map(e=>redactTarget(e,t))},...a===undefined?{}:{covered:redactList(a,t)},listChecksum:t(e.listChecksum),notices:e.notices.map(t),remarks:e.remarks.map(t),problems:e.problems.map(e=>redactProblem(e,t)),...o===undefined?{}:{learned:redactLearned(o,t)},...s===undefined?{}:{memory:{key:t(s.key)}},...n===undefined||t(n.entry)!==n.entry?{}:{toRemember:{key:t(n.key),entry:n.entry}},...c===undefined?{}:{sync:redactSync(c,t)},...l===undefined?{}:{place:redactPlace(l,t)},...u===undefined?{}:{inputs:u.map(e=>redactInput(e,t))},...d===undefined?{}:{shards:d.map(e=>redactShard(e,t))}}}function redactPlace(e,t){return{serverUrl:t(e.serverUrl),repository:t(e.repository),sha:t(e.sha),runId:t(e.runId),attempt:t(e.attempt),step:t(e.step),action:t(e.action),actionRef:t(e.actionRef),console:t(e.console),...e.isCalled===true?{isCalled:true}:{}}}function redactInput({name:e,value:t,storedAs:n,...r},i){return{...r,name:i(e),value:i(t),...n===undefined?{}:{storedAs:i(n)}}}function redactShard({place:e,...t},n){return{...t,...e===undefined?{}:{place:redactPlace(e,n)}}}function redactLearned(e,t){const{hosts:n,limits:r,spelling:i,basePath:a}=e;const{encoded:o,raw:s}=i;return{...e,hosts:n.map(t),limits:r.map(t),spelling:{...i,encoded:o.map(t),raw:s.map(t)},...a===undefined?{}:{basePath:{...a,fits:t(a.fits)}}}}function redactTask(e,t){const{id:n,vendorState:r,failedTargets:i,pendingTargets:a,problem:o,facts:s}=e;const c=redactBatch(e.batch,t);if(c===e.batch&&isShort(e)&&!isSecretIn(e,t))return e;return{...e,batch:c,id:t(n),...r===undefined?{}:{vendorState:t(r)},...i===undefined?{}:{failedTargets:i.map(t)},...a===undefined?{}:{pendingTargets:a.map(t)},...o===undefined?{}:{problem:redactProblem(o,t)},...s===undefined?{}:{facts:redactFacts(s,t)}}}function isShort({failedTargets:e,pendingTargets:t,problem:n}){return(e??t??n)===undefined}function isSecretIn({id:e,vendorState:t=``,facts:n={}},r){const[i,a]=[Object.keys(n),Object.values(n)];const o=`${e}\n${t}\n${i.join(`
`)}\n${a.join(`
`)}`;return r(o)!==o}function redactBatch(e,t){const n=redactList(e.targets,t,e.text);if(n===e.targets)return e;const{text:r,...i}=e;return{...i,targets:n}}function redactList(e,n,r=(0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(e)){const i=e.map(textsOf).join(`
`);if(n(r)===r&&n(i)===i)return e;return e.map(e=>redactTarget(e,n))}function textsOf(e){const{proof:t,also:r}=e;const i=r===undefined?placeOf(e):(0,_core_target_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOf */ .zM)(e).map(placeOf).join(`
`);return t===undefined?i:`${i}\n${t.evidence}\n${t.before??``}`}function placeOf({path:e=``,folder:t}){return t===undefined?e:`${e}\n${t}`}function redactTarget({also:e,proof:t,...n},r){return{...redactPath(n,r),value:r(n.value),...e===undefined?{}:{also:e.map(e=>redactPath(e,r))},...t===undefined?{}:{proof:redactProof(t,r)}}}function redactProof({verdict:e,evidence:t,before:n},r){return{verdict:e,evidence:r(t),...n===undefined?{}:{before:r(n)}}}function redactPath(e,t){const{path:n,folder:r}=e;return{...e,...n===undefined?{}:{path:t(n)},...r===undefined?{}:{folder:t(r)}}}function redactSource({kind:e,decision:t,base:n,head:r},i){return{kind:e,decision:i(t),...n===undefined?{}:{base:i(n)},...r===undefined?{}:{head:i(r)}}}function redactProblem(e,t){const{code:n,message:r,input:i,remedy:a,vendorCode:o,requestId:s,place:c}=e;return{code:n,message:t(r),...i===undefined?{}:{input:t(i)},...a===undefined?{}:{remedy:t(a)},...o===undefined?{}:{vendorCode:t(o)},...s===undefined?{}:{requestId:t(s)},...c===undefined?{}:{place:{...c,path:t(c.path)}}}}function redactFacts(e,t){return Object.fromEntries(Object.entries(e).map(([e,n])=>[t(e),typeof n===`string`?t(n):n]))}function redactSync(e,t){const{reviewed:n}=e;return{...e,changes:e.changes.map(e=>redactChange(e,t)),planChecksum:t(e.planChecksum),...n===undefined?{}:{reviewed:n.map(e=>redactChange(e,t))}}}function redactChange(e,t){const{kind:n,name:r,domain:i,fields:a,status:o,notes:s}=e;return{kind:n,name:t(r),domain:t(i),fields:a.map(({field:e,before:n,after:r})=>({field:t(e),before:redactJson(n,t),after:redactJson(r,t)})),...o===undefined?{}:{status:t(o)},...s===undefined?{}:{notes:s.map(t)}}}function redactJson(t,n){if(typeof t===`string`)return n(t);if(t===null||typeof t!==`object`)return t;if((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(t))return t.map(e=>redactJson(e,n));return Object.fromEntries(Object.entries(t).map(([e,t])=>[n(e),redactJson(t,n)]))}

/***/ }),

/***/ 13605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/* unused harmony export generalRemedies */
const generalRemedies={"input-missing":`Set the input that is named. docs/inputs.md has all of them.`,"input-invalid":`Correct the value that is named. docs/inputs.md says what each input takes.`,"output-unwritable":`Set a path in a folder that exists and can be written to.`,"mode-unsupported":`Choose a mode of this provider, or a provider with this mode (docs/providers.md).`,"empty-list":`Check the skipped files and their reasons in the report.`,"too-many-urls":"Check whether the list is what was meant; then raise `max-urls`, or set `on-too-many`.","list-changed":`Make the plan again with the same commits and inputs, and use its list.`,"plan-changed":`Review the new plan, and apply that one.`,"delete-not-allowed":"Set `allow-delete: true` in the run that is meant to close the distribution.","history-shallow":"Set `base` and `head` to commits that are there, or check out with `fetch-depth: 0`.","event-unsupported":"Set `base` and `head`, or use `source: all`.","git-failed":"Set `base` and `head` to commits of this repository, or check out with `fetch-depth: 0`.","compare-truncated":"Use `source: git` with a checkout, or `source: all`.","source-unreadable":`Check the address or path that is named, and that this runner can read it.`,"nothing-matches":"Correct `files`, `root` or `base-url`: as they are, no file could ever match.","origin-not-ready":`Check that the deploy before this step has finished, and that the origin serves it.`,network:`Check the address, and that a firewall or proxy lets this runner connect to it. Then run again.`,"request-timeout":"Increase `request-timeout`, or run again when the other side answers sooner.","poll-timeout":"Increase `timeout`, or resume the run with `resume-tasks`.","run-timeout":"Increase `timeout`, or resume the run with `resume-tasks`.","vendor-auth":`Check the credentials: each has its place in the console of the vendor.`,"vendor-forbidden":`Give the credentials the rights that the page of the provider names.`,"vendor-not-found":"Check `endpoint`, and the names and ids in the inputs.","vendor-rejected":`Check what was sent against the vendor's answer, and correct it.`,"vendor-quota":`Send less, wait until the quota is renewed, or have the vendor raise it.`,"vendor-rate-limited":"Set a slower `pace`, and run workflows that share the account one by one.","vendor-conflict":`Wait until the vendor has finished what it is working on, and run again.`,"vendor-unavailable":`Run again later. If it stays so, contact the vendor's support with the request id.`,"vendor-failed":"Check in the vendor's console why it failed; then send `failed-urls-file` again as `urls-file`.","vendor-timeout":"Resume the run with `resume-tasks`, or send `failed-urls-file` again.","vendor-contract":`Run again. If it stays so, the API has changed: report it with the report file of this run.`,unconfirmed:`Check whether the request arrived, in the console if there is one, before you send it again.`,"not-submitted":"Correct what stopped the run, and resume it with `resume-tasks`.","not-started":`Run the failed jobs again: what was not sent is sent then.`,cancelled:"Run again, or resume the run with `resume-tasks`.",drift:"Apply the file with a run without `dry-run`, or change the file to match.","rolled-back":`Check the distribution in the vendor's console, and correct its entry.`,"distribution-error":`Check the distribution in the vendor's console before you change it.`,stale:`Check that the purge names these URLs as visitors do, and which other caches are in between.`,bug:`Please report it with the report file of this run.`};function remedyOf({code:e,remedy:t}){return t??generalRemedies[e]}

/***/ }),

/***/ 93519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ syncKinds),
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
const syncKinds=[`plan`,`offline`,`export`];function emptyReport(e){return{schemaVersion:1,provider:``,mode:``,domain:``,dryRun:false,wait:true,failOn:`any`,source:{kind:`none`,decision:`No list was made.`},skipped:[],tasks:[],confirmable:false,paceMilliseconds:0,listChecksum:``,requests:0,notices:[],remarks:[],...e}}

/***/ }),

/***/ 93565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop)
/* harmony export */ });
/* harmony import */ var _core_plan_resume_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58583);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32647);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45565);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24545);
function describeStop(a,{withReason:o=true}={}){const{tasks:s,dryRun:c,sync:l,shards:u}=a;const d=s.filter(({state:t,problem:n})=>t===`unsent`&&n?.message!==_core_plan_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .neverSent */ .vQ.message);if(c||l!==undefined||d.length===0)return undefined;const f=s.findLastIndex(({state:e})=>e!==`unsent`)+1;const p=f===0?`before the first request`:`after request ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(f)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(s.length)}`;const m=u===undefined?`Stopped ${p}`:`Stopped early`;const h=(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .countTargets */ .cY)(d.reduce((e,{batch:t})=>e+(0,_core_task_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(t),0),a);const g=d.length===1?`was`:`were`;return`${m}: ${(0,_core_target_js__WEBPACK_IMPORTED_MODULE_1__/* .countRequests */ .Kx)(d.length)} (${h}) ${g} not sent${describeCause(a,o)}`}function describeCause({problems:e,tasks:t},n){const has=n=>[...e,...t.flatMap(({problem:e})=>e??[])].some(e=>e.code===n);if(has(`cancelled`))return`, because the run was cancelled.`;const r=e[0]??t.find(({state:e})=>e===`unconfirmed`)?.problem??t.find(({state:e})=>e===`failed`)?.problem;if(r?.code===`run-timeout`||r?.code===`poll-timeout`)return`, because the run timed out.`;return r===undefined||!n?`.`:`. The reason: ${r.message}`}

/***/ }),

/***/ 29249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/core/counterpart.js
var counterpart = __nccwpck_require__(77469);
// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __nccwpck_require__(45657);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __nccwpck_require__(90630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __nccwpck_require__(24545);
// EXTERNAL MODULE: ./build/js/report/next-step.js
var next_step = __nccwpck_require__(40227);
;// CONCATENATED MODULE: ./build/js/report/summary/bar.js
const t=10;const n=[[`succeeded`,`🟩`,`succeeded`],[`failed`,`🟥`,`failed`],[`unknown`,`🟨`,`unknown`],[`pending`,`🟨`,`pending`],[`notSent`,`⬜`,`not sent`]];function renderBar(t,{succeeded:r,isFailed:i}){if(t.total===0)return``;const a=n.filter(([e])=>t[e]>0);const o=divide(a.map(([e])=>t[e]));const s=i&&t.failed===0;const c=a.map(([e,t],n)=>(s&&e===`notSent`?`🟥`:t).repeat(o[n]??0)).join(``);const l=a.map(([n,,i])=>`**${(0,core_text/* groupDigits */.K9)(t[n])}** ${n===`succeeded`?r:i}`);return`${c} ${l.join(` · `)}`}function divide(e){const n=e.reduce((e,t)=>e+t,0);const r=e.map(e=>Math.max(1,Math.round(e/n*t)));const i=r.reduce((e,t)=>e+t,0)-t;const a=r.indexOf(Math.max(...r));return r.map((e,t)=>t===a?e-i:e)}
;// CONCATENATED MODULE: ./build/node_modules/markdown-table/index.js
function defaultStringLength(e){return e.length}function markdownTable(e,t){const n=t||{};const r=(n.align||[]).concat();const i=n.stringLength||defaultStringLength;const a=[];const o=[];const s=[];const c=[];let l=0;let u=-1;while(++u<e.length){const t=[];const r=[];let a=-1;if(e[u].length>l){l=e[u].length}while(++a<e[u].length){const o=serialize(e[u][a]);if(n.alignDelimiters!==false){const e=i(o);r[a]=e;if(c[a]===undefined||e>c[a]){c[a]=e}}t.push(o)}o[u]=t;s[u]=r}let d=-1;if(typeof r===`object`&&`length`in r){while(++d<l){a[d]=toAlignment(r[d])}}else{const e=toAlignment(r);while(++d<l){a[d]=e}}d=-1;const f=[];const p=[];while(++d<l){const e=a[d];let t=``;let r=``;if(e===99){t=`:`;r=`:`}else if(e===108){t=`:`}else if(e===114){r=`:`}let i=n.alignDelimiters===false?1:Math.max(1,c[d]-t.length-r.length);const o=t+`-`.repeat(i)+r;if(n.alignDelimiters!==false){i=t.length+i+r.length;if(i>c[d]){c[d]=i}p[d]=i}f[d]=o}o.splice(1,0,f);s.splice(1,0,p);u=-1;const m=[];while(++u<o.length){const e=o[u];const t=s[u];d=-1;const r=[];while(++d<l){const i=e[d]||``;let o=``;let s=``;if(n.alignDelimiters!==false){const e=c[d]-(t[d]||0);const n=a[d];if(n===114){o=` `.repeat(e)}else if(n===99){if(e%2){o=` `.repeat(e/2+.5);s=` `.repeat(e/2-.5)}else{o=` `.repeat(e/2);s=o}}else{s=` `.repeat(e)}}if(n.delimiterStart!==false&&!d){r.push(`|`)}if(n.padding!==false&&!(n.alignDelimiters===false&&i===``)&&(n.delimiterStart!==false||d)){r.push(` `)}if(n.alignDelimiters!==false){r.push(o)}r.push(i);if(n.alignDelimiters!==false){r.push(s)}if(n.padding!==false){r.push(` `)}if(n.delimiterEnd!==false||d!==l-1){r.push(`|`)}}m.push(n.delimiterEnd===false?r.join(``).replace(/ +$/,``):r.join(``))}return m.join(`
`)}function serialize(e){return e===null||e===undefined?``:String(e)}function toAlignment(e){const t=typeof e===`string`?e.codePointAt(0):0;return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}
;// CONCATENATED MODULE: ./build/js/report/summary/markdown.js
function renderTable(t,n){const r=t.map((e,t)=>n.some(e=>(e[t]??``)!==``));const keep=e=>e.filter((e,t)=>r[t]===true);return markdownTable([t,...n].map(keep),{alignDelimiters:false})}function shareColumns(e,t){const[n=[]]=t;const r=e.map((e,r)=>r>0&&t.length>1&&n[r]!==``&&t.every(e=>e[r]===n[r]));const keep=e=>e.filter((e,t)=>r[t]===false);const i=e.map((e,t)=>describeCell(e,n[t]??``)).filter((e,t)=>r[t]===true);return{common:i.length===0?``:`All of them: ${i.join(` · `)}`,header:keep(e),rows:t.map(keep)}}function describeCell(e,t){if(e===`Why`)return t;return e===`Seconds`?`${t} seconds`:`${e.toLowerCase()} ${t}`}function renderFold(e,t,n=false){const r=n?` open`:``;return`<details${r}><summary>${e}</summary>\n\n${t}\n\n</details>`}function renderAlert(e,t){return[`[!${e}]`,...t].map(e=>`> ${e}`.trimEnd()).join(`
`)}function renderLink({text:e,url:n}){return`<a href="${escapeUrl(n)}">${(0,report_escape/* escapeMarkdown */.FV)(e,100)}</a>`}function escapeUrl(e){return e.replace(/[^\w\-./:?#=&%+@~,]/g,encodeURIComponent).slice(0,1e3)}
// EXTERNAL MODULE: ./build/js/core/urls/site/learned.js
var learned = __nccwpck_require__(92756);
// EXTERNAL MODULE: ./build/js/report/place.js
var place = __nccwpck_require__(68086);
;// CONCATENATED MODULE: ./build/js/report/summary/origin.js
const u=40;function renderOrigin(n,{counts:r,passes:s}){const{source:l,sync:u,place:d}=n;const f=!s&&r.total===0&&l.kind===`none`;const p=[...(0,place/* linkSource */.kt)(l,d),...(0,place/* linkRun */.G7)(d)].map(renderLink).join(` · `);if(u!==undefined||f)return p;const m=[`**Source:** ${(0,report_escape/* escapeSentence */.Yg)(l.decision)}`];if(n.learned!==undefined)m.push((0,report_escape/* escapeSentence */.Yg)((0,learned.describeLearned)(n.learned)));if(n.dryRun&&n.paceMilliseconds>0)m.push(`The pace makes that at least ${(0,instant/* formatDuration */.a3)(n.paceMilliseconds)}.`);m.push(p,renderInputs(n));return m.filter(e=>e!==``).join(`

`)}function renderInputs({inputs:e=[]}){const t=e.filter(({secret:e})=>e!==true).slice(0,u);if(t.length===0)return``;const r=t.map(({name:e,value:t})=>[(0,report_escape/* escapeCode */.tn)(e),t.split(`
`,20).map(e=>(0,report_escape/* escapeCode */.tn)(e,200)).join(`<br>`)]);return renderFold(`Inputs: ${listNames(t)}`,renderTable([`Input`,`Value`],r))}function listNames(e){return e.map(({name:e})=>(0,report_escape/* escapeMarkdown */.FV)(e)).join(`, `)}
// EXTERNAL MODULE: ./build/js/report/problem-groups.js
var problem_groups = __nccwpck_require__(46915);
// EXTERNAL MODULE: ./build/js/report/remedies.js
var remedies = __nccwpck_require__(13605);
// EXTERNAL MODULE: ./build/js/report/stop.js
var stop = __nccwpck_require__(93565);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var verdict = __nccwpck_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/summary/problems.js
const p=10;function renderProblems(t,i){const a=(0,problem_groups/* groupProblems */.U)(t);const c=(0,stop/* describeStop */.C)(t,{withReason:false});const m=(0,verdict/* isExcused */.I)(i)?`The job passes because of <code>fail-on&#58; ${(0,report_escape/* escapeMarkdown */.FV)(t.failOn)}</code>.`:undefined;if(a.length===0&&c===undefined&&m===undefined)return renderPlanned(t);const h=a.length-p;const g=[...a.slice(0,p).map(e=>renderProblem(e,t)),...h>0?[`… and ${(0,core_text/* groupDigits */.K9)(h)} more in the report file.`]:[],...c===undefined?[]:[(0,report_escape/* escapeSentence */.Yg)(c,600)],...i.counts.unknown===0?[]:(0,place/* linkConsole */.Ai)(t.place).map(renderLink),...m===undefined?[]:[m]];return renderAlert(i.passes?`WARNING`:`CAUTION`,g.join(`

`).split(`
`))}function renderPlanned({dryRun:e,tasks:t,sync:n}){if(!e||n!==undefined||t.length===0)return``;return renderAlert(`NOTE`,[`Run it without <code>dry-run</code> to send this list.`])}function renderProblem({problem:e,count:o},s){const{code:l,message:u,input:d,requestId:p}=e;const m=(0,place/* linkCode */.w3)(l,s.place);const h=m===undefined?(0,report_escape/* escapeMarkdown */.FV)(l):renderLink(m);const g=o===0?``:` (${(0,headline/* countTargets */.cY)(o,s)})`;const _=[`**${h}**${g}: ${(0,report_escape/* escapeSentence */.Yg)(u,600)}`];if(d!==undefined&&!u.includes(`\`${d}\``)){_.push(`Input: ${(0,report_escape/* escapeCode */.tn)(d)}.`)}if(p!==undefined)_.push(`Request id: ${(0,report_escape/* escapeCode */.tn)(p,100)}.`);_.push(`<br>**What to do:** ${(0,report_escape/* escapeSentence */.Yg)((0,remedies/* remedyOf */.S)(e),400)}`);return _.join(` `)}
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __nccwpck_require__(59318);
;// CONCATENATED MODULE: ./build/js/report/summary/proof.js
const l=[`stale`,`miss`,`unknown`,`fresh`,`hit`];const proof_u=[`stale`,`miss`,`unknown`];const d=30;const f=50;const proof_p=`Requested from this runner, as a browser does. Every location of a CDN has caches of its own, and this is what one of them serves.`;function renderProof(n){const r=(0,proofs/* countProofs */.t)(n);const i=l.filter(e=>r[e]>0);if(i.length===0)return``;const c=i.reduce((e,t)=>e+r[t],0);const m=i.map(e=>`${(0,core_text/* groupDigits */.K9)(r[e])} ${e}`);const h=[...(0,proofs/* listProven */.D)(n)];const pick=e=>l.filter(e).flatMap(e=>h.filter(({proof:t})=>t.verdict===e));const[g,_]=[pick(e=>proof_u.includes(e)),pick(e=>!proof_u.includes(e))];return[`### Verified ${(0,core_text/* countWord */.MD)(c,`URL`)}: ${m.join(`, `)}`,proof_p,...g.length===0?[]:[renderRows(g,d)],..._.length===0?[]:[renderFold(`${(0,core_text/* countWord */.MD)(_.length,`URL`)} as wanted`,renderRows(_,f))]].join(`

`)}function renderRows(e,a){const o=e.slice(0,a).map(({value:e,proof:{verdict:t,evidence:a,before:o=``}})=>[(0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)(e),300),t,(0,report_escape/* escapeSentence */.Yg)(o,300),(0,report_escape/* escapeSentence */.Yg)(a,300)]);const s=renderTable([`URL`,`Verdict`,`Before`,`After`],o);const l=e.length-o.length;return l>0?`${s}\n\n… and ${(0,core_text/* groupDigits */.K9)(l)} more in the report file.`:s}
;// CONCATENATED MODULE: ./build/js/report/summary/shards.js
function renderShards({shards:t,confirmable:n}){if(t===undefined||t.length===0)return``;const i=t.map(({status:n,counts:r,place:i},a)=>[renderName(`${a+1}/${t.length}`,i),n??`no report`,...[r.succeeded,r.failed,r.unknown,r.notSent,r.pending].map(t=>t===0?``:(0,core_text/* groupDigits */.K9)(t))]);const a=[n?`Succeeded`:`Accepted`,`Failed`,`Unknown`,`Not sent`,`Pending`];return`### Shards\n\n${renderTable([`Shard`,`Status`,...a],i)}`}function renderName(e,r){const[i]=(0,place/* linkRun */.G7)(r);return i===undefined?e:renderLink({...i,text:e})}
// EXTERNAL MODULE: ./build/js/report/target-outcome.js
var target_outcome = __nccwpck_require__(93697);
;// CONCATENATED MODULE: ./build/js/report/summary/why.js
const i={urls:"listed in `urls`","urls-file":"listed in `urls-file`",sitemap:`in the sitemap`,prefixes:"listed in `prefixes`",hosts:"listed in `hosts`",tags:"listed in `tags`","asset-ids":`listed as an asset id`,link:`linked by the site`,form:`named as the site links such pages`,folder:`the folder of a page that is new or gone`,file:`the path of the file itself`,rewrite:"the result of `rewrites`",spelling:`another spelling of the same path`,twin:`served from a compressed copy`,"purge-type":"`purge-type: all`","resume-tasks":`sent by the earlier run`,config:`an entry of the file`,"on-too-many":"in place of more URLs than `max-urls`","purge-all-if":"a change that means everything (`purge-all-if`)"};function renderWhy(n){const[r,...i]=(0,target/* reasonsOf */.zM)(n);if(r===undefined)return``;const a=i.length===0?``:`, and ${(0,core_text/* groupDigits */.K9)(i.length)} more`;return`${renderReason(r)}${a}`}function renderReason({path:e,rule:t,deleted:a}){const o=(0,report_escape/* escapeSentence */.Yg)(i[t]);if(e===undefined)return o;return`${(0,report_escape/* escapeCode */.tn)(e,200)}${a===true?` (deleted)`:``}: ${o}`}function labelWhy({path:e,rule:t,deleted:n}){if(n===true)return`deleted files`;return e===undefined?i[t]:`changed files`}
;// CONCATENATED MODULE: ./build/js/report/summary/folders.js
const a=20;const o=3;function groupByFolder(e){const t=tallyFolders(e);const n=[...t].map(([e,t])=>toGroup(e,t)).sort(compareGroups);if(n.length<=a)return n;const r=n.slice(a-1).map(({folder:e})=>t.get(e));const i=r.filter(e=>e!==undefined).reduce(addTallies);return[...n.slice(0,a-1),toGroup(``,i)]}function tallyFolders(r){const a=new Map;const o=findCommonStart(r);let s;let c=newTally();for(const l of r.tasks){const u=(0,target_outcome/* outcomeOfAll */.FW)(l,r);for(const n of l.batch.targets){const d=(0,target/* isNamed */.ev)(n)?`${n.kind}:*`:folderOf(n.value,o);if(d!==s){s=d;c=a.get(d)??newTally();a.set(d,c)}c.counts[u??(0,target_outcome/* outcomeOf */.sG)(l,{value:n.value,report:r})]+=1;const f=labelWhy(n);c.why.set(f,(c.why.get(f)??0)+1)}}return a}function newTally(){return{counts:noCounts(),why:new Map}}function noCounts(){return{failed:0,unknown:0,"not sent":0,pending:0,planned:0,accepted:0,succeeded:0}}function findCommonStart({tasks:t}){const n=t.flatMap(({batch:{targets:t}})=>[t[0],t.at(-1)].flatMap(t=>t===undefined||(0,target/* isNamed */.ev)(t)?[]:t.value));const[r=``]=n;let i=r.length;for(const e of n){while(!e.startsWith(r.slice(0,i)))i-=1}return r.slice(0,i).lastIndexOf(`/`)+1}function folderOf(e,t){const n=e.indexOf(`/`,t);if(n===-1)return e.slice(0,t);if(t>`https://`.length)return e.slice(0,n+1);const r=e.indexOf(`/`,n+1);return e.slice(0,(r===-1?n:r)+1)}function toGroup(e,{counts:t,why:n}){const r=[...n].sort(([,e],[,t])=>t-e).map(([e])=>e);return{folder:e,counts:t,total:Object.values(t).reduce((e,t)=>e+t,0),why:r.slice(0,o)}}function compareGroups(e,t){for(const n of target_outcome/* outcomes */.KI.slice(0,4)){const r=t.counts[n]-e.counts[n];if(r!==0)return r}return t.total-e.total}function addTallies(e,t){const n=noCounts();for(const i of target_outcome/* outcomes */.KI)n[i]=e.counts[i]+t.counts[i];const i=new Map(e.why);for(const[e,n]of t.why)i.set(e,(i.get(e)??0)+n);return{counts:n,why:i}}
;// CONCATENATED MODULE: ./build/js/report/summary/targets.js
const _=30;const v=300;const y=50;const b=200;const x=2e5;function renderTroubles(e,{counts:t}){const r=t.failed+t.unknown+(e.dryRun?0:t.notSent);if(r===0)return``;const i=toRows((0,target_outcome/* listOutcomes */._O)(e,target_outcome/* troubles */.d4),{report:e,most:v});if(i.length===0)return``;const a=shareColumns(toHeader(e,C),i);const o=i.length<r?`\n\nShown: ${(0,core_text/* groupDigits */.K9)(i.length)} of ${(0,headline/* countTargets */.cY)(r,e)}; all are in the report file.`:``;const u=`### ${nameTroubles(t)}: ${(0,headline/* countTargets */.cY)(r,e)}`;const f=renderColumns(a,{to:_});if(t.succeeded+t.pending===0&&(0,problem_groups/* groupProblems */.U)(e).length===1)return`${u}\n\n${renderFold(`Which ones`,`${f}${o}`)}`;if(i.length<=_)return`${u}\n\n${f}${o}`;const g=renderFold(`${(0,core_text/* groupDigits */.K9)(i.length-_)} more`,`${renderTable(a.header,a.rows.slice(_))}${o}`);return`${u}\n\n${f}\n\n${g}`}function nameTroubles({failed:e,unknown:t,notSent:n}){if(t+n===0)return`Failed`;if(e+n===0)return`Unknown`;return e+t===0?`Not sent`:`Not done`}function renderTargets(e,{counts:{total:t}}){if(t===0)return``;const r=target_outcome/* outcomes */.KI.filter(t=>e.dryRun||!target_outcome/* troubles */.d4.includes(t));const i=toRows((0,target_outcome/* listOutcomes */._O)(e,r),{report:e,most:b});const a=(0,headline/* countTargets */.cY)(t,e);if(t<=y)return i.length===0?``:renderFold(`${(0,headline/* countTargets */.cY)(i.length,e)}, and why`,renderColumns(shareColumns(toHeader(e,S),i)),i.length===t);const o=`### ${a} by folder\n\n${renderGroups(groupByFolder(e))}`;if(i.length===0)return o;const c=`\n\nShown: ${(0,core_text/* groupDigits */.K9)(i.length)} of ${a}; all are in the report file.`;const m=`${renderColumns(shareColumns(toHeader(e,S),i))}${i.length<t?c:``}`;return`${o}\n\n${renderFold(`One by one, and why`,m)}`}function renderColumns({common:e,header:t,rows:n},{to:r=n.length}={}){const i=renderTable(t,n.slice(0,r));return e===``?i:`${e}\n\n${i}`}const S=[`Why`,`Request`,`Task`,`State`,`Seconds`];const C=[`State`,`Reason`,`Why`,`Request`,`Task`];function toHeader({tasks:t},n){const r=t.some(({batch:{targets:t}})=>t[0]&&(0,target/* isNamed */.ev)(t[0]));return[r?`Target`:`URL`,...n]}function toRows(e,{report:t,most:n}){const r=[];let i=0;for(const a of e){const e=target_outcome/* troubles */.d4.includes(a.outcome)&&!t.dryRun?toTroubleRow(a,t):toRow(a,t);i+=Buffer.byteLength(e.join(` | `))+8;if(i>x||r.length>=n)break;r.push(e)}return r}function toRow(e,n){const{target:a,task:o,outcome:s}=e;return[(0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)((0,target/* lineOf */.cA)(a)),300),renderWhy(a),...toPlace(e,n),n.dryRun?``:s,renderSeconds(o)]}function renderSeconds({submittedAt:e,finishedAt:t}){if(e===undefined||t===undefined)return``;const n=((t-e)/1e3).toFixed(1);return n===`0.0`?``:n}function toTroubleRow(e,n){const{target:o,task:s,outcome:c}=e;return[(0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)((0,target/* lineOf */.cA)(o)),300),c,(0,report_escape/* escapeMarkdown */.FV)(s.problem?.code??``),renderWhy(o),...toPlace(e,n)]}function toPlace({task:e,request:t},{tasks:r}){return[r.length===1?``:(0,core_text/* groupDigits */.K9)(t),e.id===``?``:(0,report_escape/* escapeCode */.tn)(e.id,80)]}function renderGroups(e){const t=target_outcome/* outcomes */.KI.filter(t=>e.some(({counts:e})=>e[t]>0));const n=e.map(({folder:e,total:n,counts:r,why:a})=>[e===``?`other folders`:(0,report_escape/* escapeCode */.tn)(e,200),...t.map(e=>digits(r[e])),...t.length>1?[digits(n)]:[],(0,report_escape/* escapeSentence */.Yg)(a.join(`, `))]);const r=t.length>1?[`In all`]:[];return renderTable([`Folder`,...t.map(capitalize),...r,`Why`],n)}function digits(e){return e===0?``:(0,core_text/* groupDigits */.K9)(e)}function capitalize(e){return e.charAt(0).toUpperCase()+e.slice(1)}
// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/report/plan-difference.js
var plan_difference = __nccwpck_require__(70172);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __nccwpck_require__(15294);
// EXTERNAL MODULE: ./build/js/report/plan-markdown.js
var plan_markdown = __nccwpck_require__(98206);
// EXTERNAL MODULE: ./build/js/report/sync-headline.js
var sync_headline = __nccwpck_require__(2987);
;// CONCATENATED MODULE: ./build/js/report/sync-summary.js
const sync_summary_=500;function renderSyncSummary(e,{sync:t,verdict:n,parts:r}){const i=t.kind===`plan`;const a=[r.title,renderSentence(e,{sync:t,verdict:n}),i?(0,plan_markdown/* renderDeletes */.bS)(t.changes,toFate(e)):``,r.problems,renderDifference(t),i?`### Plan\n\n${renderSigns(t)}${(0,plan_markdown/* renderDiff */["in"])(t.changes)}`:``,renderChanges(e,t),renderFacts(e,t),r.notices];return`${a.filter(e=>e!==``).join(`

`)}\n`}function renderSentence(e,{sync:t,verdict:n}){const r=(0,headline/* renderOutcome */.zu)(e,n);const i=(0,plan_lines/* describeCounts */.wv)(t.changes);if(!r.startsWith(i))return`**${(0,report_escape/* escapeSentence */.Yg)(r)}**`;return`${(0,plan_markdown/* renderCounts */.Pn)(t.changes)}${(0,report_escape/* escapeSentence */.Yg)(r.slice(i.length))}`}function renderSigns({changes:e}){const t=e.some(({kind:e})=>e===`modify`);return t?"`-` is what the vendor has, `+` is what the file has.\n\n":``}function renderDifference({changes:e,reviewed:t}){if(t===undefined)return``;const n=(0,plan_difference/* comparePlans */.O)(t,e).flatMap(e=>[``,...e.lines]).slice(1);return[`### What differs from the reviewed plan`,"`-` was reviewed, `+` is planned now.",(0,plan_markdown/* renderDiffBlock */.vO)(n)].join(`

`)}const sync_summary_v={done:`was closed for good`,failed:`was not closed`,unconfirmed:`may have been closed for good`,unsent:`was not closed: the request was not sent`,pending:`is being closed for good`};function toFate(e){const t=byEntry(e);return({name:n})=>{const r=t.get(n)?.state;return e.dryRun||(0,sync_headline/* isPlanOnly */.Mr)(e)||r===undefined?`will be closed for good`:sync_summary_v[r]}}function byEntry({tasks:e}){return new Map(e.map(e=>[e.batch.targets[0]?.value??``,e]))}const sync_summary_y=[`delete`,`create`,`modify`,`adopt`,`unchanged`];function renderChanges(t,{changes:n}){const i=byEntry(t);const a=n.toSorted((e,t)=>sync_summary_y.indexOf(e.kind)-sync_summary_y.indexOf(t.kind)).flatMap(e=>{const n=i.get(e.name);return n===undefined?[]:[sync_summary_toRow(e,{task:n,report:t})]});if(a.length===0)return``;const o=[`Action`,`Entry`,`Domain`,`State`,`The vendor says`];const s=a.slice(0,sync_summary_);const c=o.map((e,t)=>s.some(e=>e[t]!==``));const l=[o,...s].map(e=>e.filter((e,t)=>c[t]));const u=a.length-s.length;const d=u>0?`\n\n… and ${(0,target/* countNoun */.y_)(u,`distribution`)} more in the report file.`:``;return`${markdownTable(l,{alignDelimiters:false})}${d}`}function sync_summary_toRow(e,{task:n,report:r}){const{kind:i,name:s,domain:c,status:l=``}=e;const{id:u,problem:d,state:f,vendorState:p=l}=n;const m=u===``?c:u;const h=d===undefined?``:` (${(0,report_escape/* escapeMarkdown */.FV)(d.code)})`;return[(0,plan/* isWrite */.ao)(e)?i:`wait`,(0,report_escape/* escapeCode */.tn)(s,80),m===``?``:(0,report_escape/* escapeCode */.tn)(m,80),r.dryRun?``:`${sync_headline/* stateWords */.Xu[f]}${h}`,(0,report_escape/* escapeMarkdown */.FV)(p,80)]}function renderFacts(e,{planChecksum:t}){const r=(0,instant/* formatDuration */.a3)(e.finishedAt-e.startedAt);const o=`${(0,target/* countRequests */.Kx)(e.requests)} in ${r}.`;const s=e.dryRun&&e.tasks.length>0&&t!==``;if(!s)return o;return`${o} To apply exactly this plan, set ${(0,report_escape/* escapeCode */.tn)(`expected-plan: ${t}`)}.`}
;// CONCATENATED MODULE: ./build/js/report/summary.js
const summary_S=50;const summary_C=20;const w={CANCELLED:`🛑`,UNCONFIRMED:`❓`,TIMEOUT:`⏰`,FAILED:`❌`,PARTIAL:`⚠️`,ACCEPTED:`✅`,COMPLETED:`✅`,PLANNED:`📝`,NOTHING_TO_DO:`💤`};const T={"outside-root":"matches `files`, but is outside `root`","not-matched":"does not match `files` (by default everything in `root`)",symlink:`a symbolic link`,submodule:`a submodule`,deleted:`deleted, so there is nothing to warm`};function renderSummary(e,t){const{sync:n}=e;if(n!==undefined){const r={title:renderTitle(e,t),problems:renderProblems(e,t),notices:renderAllNotices(e)};return renderSyncSummary(e,{sync:n,verdict:t,parts:r})}const r=[renderTop(e,t),renderCounts(e,t),renderProblems(e,t),renderNextStep(e,t),renderShards(e),renderTroubles(e,t),renderProof(e),renderOrigin(e,t),renderTargets(e,t),renderSkipped(e),renderAllNotices(e)];return`${r.filter(e=>e!==``).join(`

`)}\n`}function renderTitle({mode:e},t){const n=e===``?`CDN cache`:`CDN ${e}`;const r=[`✅`,`📝`,`💤`].includes(w[t.status]);const i=r&&!t.passes?w.PARTIAL:w[t.status];return`## ${i} ${(0,report_escape/* escapeMarkdown */.FV)(n)}: ${(0,headline/* renderStatus */.LG)(t)}`}function renderTop(e,t){return`${renderTitle(e,t)}\n\n**${(0,report_escape/* escapeSentence */.Yg)((0,headline/* renderOutcome */.zu)(e,t))}**`}function renderCounts(i,{counts:a,passes:o,status:s}){if(!o&&a.total===0)return``;const{counterpart:c=counterpart/* usualCounterpart */.W}=i;const l=i.requests===0?[]:[`${(0,target/* countRequests */.Kx)(i.requests)} to ${c}`];const u=i.skipped.length===0?[]:[`${(0,core_text/* countWord */.MD)(i.skipped.length,`file`)} skipped`];const f=a.total>0&&!i.dryRun?[]:[(0,instant/* formatDuration */.a3)(i.finishedAt-i.startedAt)];const p=[...l,...u,...f];const m=i.confirmable?`succeeded`:`accepted`;const h=s===`FAILED`||s===`PARTIAL`;const g=i.dryRun?``:renderBar(a,{succeeded:m,isFailed:h});return[g,p.join(` · `)].filter(e=>e!==``).join(`<br>`)}function renderNextStep(e,t){const n=(0,next_step/* describeNextStep */.N)(e,t);if(n===undefined)return``;const r=`**Next step.** ${(0,report_escape/* escapeSentence */.Yg)(n.why)}`;if(n.step===undefined)return r;const i="```";const a=n.step.replaceAll(i,`'''`);return`${r}\n\n${i}yaml\n${a}\n${i}`}function renderSkipped({skipped:e}){if(e.length===0)return``;const t=e.slice(0,summary_S).map(({path:e,reason:t})=>[(0,report_escape/* escapeCode */.tn)(e,200),(0,report_escape/* escapeSentence */.Yg)(T[t])]);const n=e.length-t.length;const r=n>0?`\n\n… and ${(0,core_text/* groupDigits */.K9)(n)} more in the report file.`:``;const o=`Skipped files: ${(0,core_text/* groupDigits */.K9)(e.length)}, and why`;return renderFold(o,`${renderTable([`File`,`Reason`],t)}${r}`)}function renderAllNotices({notices:e,remarks:t}){const n=[renderNotices(`WARNING`,e),renderNotices(`NOTE`,t)];return n.filter(e=>e!==``).join(`

`)}function renderNotices(e,t){if(t.length===0)return``;const n=t.slice(0,summary_C).map(e=>(0,report_escape/* escapeSentence */.Yg)(e,500));const r=t.length-n.length;const a=r>0?[`… and ${(0,core_text/* groupDigits */.K9)(r)} more in the report file.`]:[];return renderAlert(e,[...n,...a].join(`

`).split(`
`))}

/***/ }),

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ renderSyncOutcome),
/* harmony export */   Mr: () => (/* binding */ isPlanOnly),
/* harmony export */   Xu: () => (/* binding */ stateWords)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45657);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45565);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15294);
const stateWords={done:`succeeded`,failed:`failed`,unconfirmed:`unknown`,unsent:`not sent`,pending:`pending`};function isPlanOnly({tasks:e}){return e.every(({state:e,attempts:t})=>e===`unsent`&&t===0)}function renderSyncOutcome(n,{sync:a,status:o}){const{tasks:s}=n;if(a.kind===`offline`)return`The file is valid; the vendor was not contacted.`;if(a.kind===`export`)return`The current distributions were written to a file; nothing was changed.`;if(o===`NOTHING_TO_DO`)return`Every distribution already matches the file; nothing was sent.`;if(isPlanOnly(n)){const e=s.length===0&&o===`PLANNED`?i:`nothing was sent`;return`${(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCounts */ .wv)(a.changes)}; ${e}.`}const c=(0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(s.length,`distribution`);const l=(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(n.finishedAt-n.startedAt);if(o===`COMPLETED`)return`${c}: done and confirmed by the vendor in ${l}.`;if(o===`ACCEPTED`)return`${c}: accepted by the vendor in ${l}; \`wait: false\`, so it was not waited for.`;return`${c}: ${countStates(n)} after ${l}.`}const i=`every distribution matches the file`;function countStates({tasks:e}){const t=[`done`,`failed`,`unconfirmed`,`unsent`,`pending`];return t.map(t=>({state:t,count:e.filter(e=>e.state===t).length})).filter(({count:e})=>e>0).map(({state:e,count:t})=>`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupDigits */ .K9)(t)} ${stateWords[e]}`).join(`, `)}

/***/ }),

/***/ 93697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ outcomeOfAll),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   _O: () => (/* binding */ listOutcomes),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
const outcomes=[`failed`,`unknown`,`not sent`,`pending`,`planned`,`accepted`,`succeeded`];const troubles=[`failed`,`unknown`,`not sent`];function*listOutcomes(e,t){for(const n of t){for(const[t,r]of e.tasks.entries()){const i=outcomeOfAll(r,e);if(i!==undefined&&i!==n)continue;for(const a of r.batch.targets){if((i??outcomeOf(r,{value:a.value,report:e}))===n)yield{target:a,task:r,request:t+1,outcome:n}}}}}function outcomeOfAll(e,t){const n=e.failedTargets!==undefined||e.pendingTargets!==undefined;return n?undefined:outcomeOf(e,{value:``,report:t})}function outcomeOf(e,{value:t,report:n}){const r=n.confirmable?`succeeded`:`accepted`;switch(e.state){case`done`:return r;case`unsent`:return n.dryRun?`planned`:`not sent`;case`failed`:return e.failedTargets?.includes(t)??true?`failed`:r;case`pending`:case`unconfirmed`:if(e.failedTargets?.includes(t))return`failed`;if(!(e.pendingTargets?.includes(t)??true))return r;return e.state===`pending`?`pending`:`unknown`}}

/***/ }),

/***/ 92063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ renderTaskIds),
/* harmony export */   fV: () => (/* binding */ toTaskIds),
/* harmony export */   kt: () => (/* binding */ toTaskId)
/* harmony export */ });
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);
const t=1e5;function renderTaskIds(e,n){const r=JSON.stringify(toTaskIds(e));return Buffer.byteLength(r)>t?n:r}function toTaskIds({provider:e,tasks:t}){return{v:1,provider:e,tasks:t.map(toTaskId)}}function toTaskId({id:t,batch:n,state:r}){return{id:t,batch:n.checksum,urls:(0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(n),state:r}}

/***/ }),

/***/ 20250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ readTaskJournal),
/* harmony export */   kM: () => (/* binding */ renderJournalLine),
/* harmony export */   qM: () => (/* binding */ renderJournalStart)
/* harmony export */ });
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28583);
/* harmony import */ var _task_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92063);
function renderJournalStart(e){return`${JSON.stringify((0,_task_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaskIds */ .fV)(e))}\n`}function renderJournalLine(e,{state:t,id:n}){return`${JSON.stringify([e,t,n])}\n`}function readTaskJournal(t){const[n=``,...r]=t.split(`
`);const i=(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(n);if(!isTaskIds(i))return undefined;const a=[...i.tasks];for(const t of r){const n=(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(t);if(!Array.isArray(n))continue;const[r,i,o]=n;if(typeof r===`number`&&r in a)a[r]={...a[r],state:i,id:o}}return{...i,tasks:a}}function isTaskIds(e){if(typeof e!==`object`||e===null||!(`tasks`in e))return false;return Array.isArray(e.tasks)}

/***/ }),

/***/ 85710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   f: () => (/* binding */ toUnwritable)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
/* harmony import */ var _system_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74500);
function toUnwritable({message:t},{name:n,path:r,isInput:i}){return{code:`output-unwritable`,...i?{input:n}:{},message:`\`${n}\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(r,200)}) ${t}.`,remedy:i?`Set \`${n}\` to the path of a file that this job can write.`:"Make sure that the folder in `RUNNER_TEMP` exists and that its disk has space."}}function explainFailure(e,r){return e instanceof _system_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnwritableError */ .ye?[toUnwritable(e,r)]:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(e)}

/***/ }),

/***/ 60952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isExcused),
/* harmony export */   z: () => (/* binding */ computeVerdict)
/* harmony export */ });
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);
function computeVerdict(t){const n=(0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .countTasks */ .g6)(t.tasks);const r=decideStatus(t,n);return{status:r,counts:n,passes:decidePasses(t,{status:r,counts:n}),problem:decideProblem(t,r)}}const t=[`run-timeout`,`poll-timeout`];function findRunEnding({problems:e}){return e.find(({code:e})=>![`cancelled`,`drift`,`stale`,...t].includes(e))}function hasTaskProblem({tasks:e},t){return e.some(({problem:e})=>e?.code===t)}function decideStatus(e,r){const{problems:i,tasks:a}=e;if(i.some(({code:e})=>e===`cancelled`))return`CANCELLED`;if(findRunEnding(e)!==undefined)return r.succeeded>0?`PARTIAL`:`FAILED`;if(a.some(({state:e})=>e===`unconfirmed`))return`UNCONFIRMED`;if(i.some(({code:e})=>t.includes(e))||hasTaskProblem(e,`vendor-timeout`))return`TIMEOUT`;if(e.dryRun||(e.sync??n).kind!==`plan`)return`PLANNED`;return a.length===0?`NOTHING_TO_DO`:decideByCounts(e,r)}const n={kind:`plan`};function decideByCounts({wait:e,confirmable:t},n){const{total:r,succeeded:i,failed:a,notSent:o,pending:s}=n;if((e?i:i+s)===0)return`FAILED`;if(a+o>0)return`PARTIAL`;if(i<r)return e?`TIMEOUT`:`ACCEPTED`;return t?`COMPLETED`:`ACCEPTED`}const r=[`ACCEPTED`,`COMPLETED`,`PLANNED`,`NOTHING_TO_DO`];function decidePasses(e,{status:t,counts:n}){if(findProblem(e,`drift`)!==undefined)return false;if(r.includes(t)&&findProblem(e,`stale`)===undefined)return true;if(e.failOn===`never`)return isTheirFault(e);const i=t===`FAILED`||t===`PARTIAL`;if(!i||e.problems.length>0||e.failOn===`any`)return false;return n.succeeded>0||!e.wait&&n.pending>0}function isExcused({status:e,passes:t,problem:n}){return t&&(n!==undefined||!r.includes(e))}const i=[`network`,`request-timeout`,`poll-timeout`,`run-timeout`,`vendor-auth`,`vendor-forbidden`,`vendor-not-found`,`vendor-rejected`,`vendor-quota`,`vendor-rate-limited`,`vendor-conflict`,`vendor-unavailable`,`vendor-contract`,`vendor-failed`,`vendor-timeout`,`unconfirmed`,`rolled-back`,`distribution-error`,`stale`];function isTheirFault({problems:e,tasks:t}){return e.every(({code:e})=>i.includes(e)&&(e!==`run-timeout`||t.length>0))}function findProblem({problems:e},t){return e.find(({code:e})=>e===t)}function decideProblem(e,t){const n=findProblem(e,`drift`);if(n!==undefined)return n;if(r.includes(t))return findProblem(e,`stale`);if(t===`CANCELLED`)return findProblem(e,`cancelled`);const i=findRunEnding(e)??findTaskProblem(e,t)??e.problems[0];return i??e.tasks.find(({problem:e})=>e!==undefined)?.problem}function findTaskProblem({tasks:e},t){const n=t===`UNCONFIRMED`?`unconfirmed`:`failed`;if(t===`TIMEOUT`){return e.find(({problem:e})=>e?.code===`vendor-timeout`)?.problem}return e.find(e=>e.state===n)?.problem}

/***/ }),

/***/ 52380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createJournal)
});

// EXTERNAL MODULE: ./build/js/core/plan/lane.js
var lane = __nccwpck_require__(4466);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __nccwpck_require__(93519);
;// CONCATENATED MODULE: ./build/js/run/attach-proofs.js
function attachProofs(e,t){if(t.length===0)return{tasks:e};const n=new Map(t.map(e=>[e.value,e]));const attach=e=>{const t=e.kind===`url`?n.get(e.value):undefined;if(t===undefined)return e;n.delete(e.value);return t};const r=e.map(e=>({...e,batch:{...e.batch,targets:e.batch.targets.map(attach)}}));return{tasks:r,...n.size===0?{}:{sampled:[...n.values()]}}}
;// CONCATENATED MODULE: ./build/js/run/journal.js
function createJournal(e,r){const i=r.now();const a=[...e.warnings];const o=[...e.remarks];const s=[];let c;let l;let u;let readMemory=()=>({});let d=[];let readTasks=()=>[];const addSaid=e=>{a.push(...e.notices);o.push(...e.remarks)};return{addList(e){c=e;addSaid(e)},addPlan(e,t){l=e;readTasks=t;addSaid(e)},addTasks(e){readTasks=e},addMemory(e){readMemory=e},addSync(e){u=e},addSaid,tasks:()=>readTasks(),stale:()=>d.filter(({proof:e})=>e.verdict===`stale`),addProofs(e){d=e},addNotices:e=>void a.push(...e),addRemarks:e=>void o.push(...e),addProblems:e=>void s.push(...e),toReport:f=>({...(0,report/* emptyReport */._)({startedAt:i,finishedAt:r.now(),problems:s}),...toInputPart(e),...toListPart(c),...attachProofs(readTasks(),d),...toPlanPart(l),confirmable:u!==undefined||isConfirmable(l),requests:f,notices:a,remarks:o,...readMemory(),...u===undefined?{}:{sync:u}})}}function toPlanPart(t){const n=t?.covered;return{paceMilliseconds:(0,lane/* estimateLanes */.Qg)(t?.lanes??[]),listChecksum:t?.listChecksum??``,...n===undefined?{}:{covered:n}}}function isConfirmable(e){const t=e?.lanes??[];return t.length>0&&t.every(({capability:e})=>e.confirmation.by===`polling`)}function toInputPart({provider:e,mode:t,connection:{domain:n},counterpart:r,dryRun:i,isSkipped:a,wait:o,failOn:s}){const c=r===undefined?{}:{counterpart:r};const l=a?{isSkipped:a}:{};return{provider:e,mode:t,domain:n,...c,dryRun:i,...l,wait:o,failOn:s}}function toListPart(e){if(e===undefined)return{};const{record:t,skipped:n,learned:r}=e;return{source:t,skipped:n,...r===undefined?{}:{learned:r}}}

/***/ }),

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ checkTyped),
  MF: () => (/* binding */ parseTyped),
  RO: () => (/* binding */ readExplicit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/js/core/inputs/array-fields.js
var array_fields = __nccwpck_require__(78331);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __nccwpck_require__(77511);
// EXTERNAL MODULE: ./build/js/sources/lists/parse-urls.js + 1 modules
var parse_urls = __nccwpck_require__(19296);
;// CONCATENATED MODULE: ./build/js/sources/lists/reported.js
function looksLikeReport(e){return/^\s*\{/.test(e)}const i=[`url`,`asset`];const a="Set it to the `report-file` output of a run of this action, or to a text file with one URL a line.";function toReportedTargets(t,{wildcards:a,forWarming:o}){if(t===undefined)return refuse(`is neither a list of URLs nor a report of this action`);const{targets:s,covered:c,status:l}=t;if(s.length===0&&l!==`NOTHING_TO_DO`)return refuse(`is the report of a run that ended as ${l} without a list`);const u=c!==undefined||s.some(({kind:e})=>i.includes(e));const d=o&&u?[...s,...c??[]].filter(target/* canBeWarmed */.gf):s;const f=[...Object.values(target/* namedKinds */.hQ),...a===undefined?i:[`url`,`wildcard`]];const p=d.find(({kind:e})=>!f.includes(e));if(p!==undefined)return refuse(`is the report of a run with another kind of target (${p.kind})`);const{problems:m}=(0,parse_urls/* parserFor */.D9)(a)(nameTargets(d),`urls-file`,{isPrinted:true});return{targets:o?d.filter(target/* canBeWarmed */.gf):d,problems:m}}function refuse(e){const t={code:`input-invalid`,input:`urls-file`,message:`\`urls-file\` ${e}.`,remedy:a};return{targets:[],problems:[t]}}function*nameTargets(e){for(const[n,r]of e.entries())if(r.kind!==`asset`&&!(0,target/* isNamed */.ev)(r))yield{text:r.value,where:`target ${n+1}`}}
// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var rewrites = __nccwpck_require__(74020);
;// CONCATENATED MODULE: ./build/js/sources/lists/explicit.js
async function readExplicit({urls:e,urlsFile:t,assetIds:n,baseUrls:r,...i},{workspace:a,parseReport:o,takesPaths:s=false,...d}){const f=(0,parse_urls/* parserFor */.D9)(d.wildcards);if(n.length>0)return{targets:n.map(toAsset),problems:[]};const p={baseUrls:r,takesPaths:s};const m=f(nameItems(e),`urls`,p);const h=readNames({...i,baseUrls:r});if(t===undefined)return joinLists([m,...h]);const g=await collectProblems(async()=>{const e=readListFile(t,a);return looksLikeReport(e)?toReportedTargets(await o(e),d):f(nameListed(e),`urls-file`,p)});return joinLists([m,g,...h])}async function collectProblems(e){try{return await e()}catch(e){if(!(e instanceof errors/* InputError */.dz))throw e;return{targets:[],problems:e.problems}}}function readNames(e){const{baseUrls:t}=e;return target/* namedInputNames */.s.filter(t=>e[t].length>0).map(n=>(0,parse_urls/* parseNames */.Gw)(nameItems(e[n]),n,{baseUrls:t}))}function joinLists(e){const[t,...n]=e.filter(({targets:e,problems:t})=>e.length+t.length>0);if(t===undefined||n.length===0)return t??{targets:[],problems:[]};return{targets:t.targets.concat(...n.map(({targets:e})=>e)),problems:e.flatMap(({problems:e})=>e)}}async function checkTyped({rewrites:e,...t},n){const{problems:r}=await (0,rewrites/* parseRewrites */.$)(e);return[...parseTyped(t,n).problems,...r]}function parseTyped({urls:e,...t},{wildcards:n,takesPaths:r}){const{baseUrls:i}=t;const a=(0,parse_urls/* parserFor */.D9)(n)(nameItems(e),`urls`,{baseUrls:i,takesPaths:r});return joinLists([a,...readNames(t)])}function toAsset(e){return{kind:`asset`,value:e,rule:`asset-ids`}}function*nameItems(e){for(const[t,n]of e.entries())yield{text:n,where:`item ${t+1}`}}function nameListed(e){const n=(0,array_fields/* readArray */.oU)(e);return n===undefined?nameLines(e):nameItems(n)}function*nameLines(e){let t=0;for(const{0:n}of e.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)){const e=n.trim();t+=1;if(e!==``&&!e.startsWith(`#`))yield{text:e,where:`line ${t}`}}}function readListFile(t,n){const s=(0,read_file/* readText */.yR)((0,external_node_path_.resolve)(n,t),read_file/* longestTextBytes */.vV);if(`text`in s)return s.text;throw new errors/* InputError */.dz([{code:`input-invalid`,input:`urls-file`,message:`\`urls-file\` (${(0,core_text/* oneLine */.TN)(t,200)}) ${s.problem}.`,remedy:`Set it to the path of a text file with one URL a line, relative to the workspace.`}])}

/***/ }),

/***/ 19296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ parseNames),
  K7: () => (/* binding */ parseWebAddress),
  D9: () => (/* binding */ parserFor)
});

// UNUSED EXPORTS: parseFolders, parseUrls, parseWildcards

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __nccwpck_require__(27424);
// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
// EXTERNAL MODULE: ./build/js/core/list-marks.js
var list_marks = __nccwpck_require__(21601);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/unexpanded.js
var unexpanded = __nccwpck_require__(90752);
;// CONCATENATED MODULE: ./build/js/sources/lists/parse-names.js
const s="Write one a line; in YAML, begin the list with `|` and not with `>`.";function findMark(t){return (0,list_marks/* findListMark */.V)(t)??(0,unexpanded/* findUnexpanded */.a)(t)}function parseTag(e){const t=findMark(e)??c.find(({pattern:t})=>t.test(e));return t===undefined?{values:[e]}:{fault:t}}const c=[{pattern:/\s/,what:`has white space, which separates tags`,remedy:s},{pattern:/,/,what:`has a comma, which separates tags`,remedy:s},{pattern:/;$/,what:`ends with a semicolon`,remedy:s},{pattern:/[^\x21-\x7e]/,what:`has a character outside of visible ASCII, which no header holds`,remedy:`Write the tag as the header of the response has it.`}];function parseHost(e){const t=findMark(e);if(t!==undefined)return{fault:t};const n=URL.parse(/^https?:\/\//i.test(e)?e:`https://${e}`);const i=n!==null&&!(0,typed_fault/* hasEmptyLabel */.uP)(n.hostname)&&(!(0,core_text/* isAscii */.ER)(e)||n.hostname===e.toLowerCase());if(i&&/^[^\s/:?#@*,;]+$/.test(e))return{values:[n.hostname]};const a=n===null?"Write it like `www.example.com`.":adviseHost(n.hostname);return{fault:{what:`is not a host name alone`,remedy:a}}}function adviseHost(e){return/^[\w-]+(?:\.[\w-]+)*$/.test(e)?`Write \`${e}\`: without scheme, port, path and \`*\`.`:"Write it like `www.example.com`, one a line."}const l=/^\/(?!\/)/;const u=/^https?:\/\//i;function parsePrefix(e,t){const n=l.test(e);const r=u.test(e);const i=n||r?e:`https://${e}`;const o=findMark(e)??findPrefixFault(e)??(0,typed_fault/* findTypedFault */.O$)(i)??(n||r?undefined:findNoHost(e));if(o!==undefined)return{fault:o};if(n&&t.length===0)return{fault:d};const s=n?t.map(t=>t+e):[i];const c=s.map(e=>{const{host:t,pathname:n}=new URL(e);return t+n});return c.some(e=>e.indexOf(`/`)===e.length-1)?{fault:f}:{values:c}}function findPrefixFault(e){if(e.includes(`*`))return{what:"has a `*`, and whatever comes after a prefix belongs to it anyway",remedy:"Write it without `*`. For the character itself, write `%2A`."};if(/[,;|][\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//i.test(e))return{what:`holds more than one prefix`,remedy:s};if(!/[?#]/.test(e))return undefined;return{what:`has a query or a fragment, and a prefix ends with the path`,remedy:"Cut it off before the `?` or `#`: all queries go with the path."}}function findNoHost(e){const[t=``,...n]=e.split(`/`);if(n.length===0||/[.:[]|^localhost$/i.test(t))return undefined;return{what:`begins with a folder and not with a host`,remedy:`Write it like \`www.example.com/docs\`, or as a path that begins with \`/\` together with \`base-url\`.`}}const d={what:"is a path, which needs `base-url`",remedy:"Set `base-url` to the URLs below which it lies, or write it like `www.example.com/docs`."};const f={what:`is a whole host`,remedy:"List it in `hosts` if the provider has them, or use `purge-type: all`."};function parseName(e,{input:t,baseUrls:n}){if(t===`tags`)return parseTag(e);return t===`hosts`?parseHost(e):parsePrefix(e,n)}function toNamed(e,t,r){return e.map(e=>({kind:target/* namedKinds */.hQ[t],value:e,rule:r}))}function parseMarked(e){const r=target/* namedInputNames */.s.find(t=>e.startsWith(`${target/* namedKinds */.hQ[t]}:`));if(r===undefined)return undefined;const i=e.slice(target/* namedKinds */.hQ[r].length+1);return{input:r,name:parseName(i,{input:r,baseUrls:[]})}}
;// CONCATENATED MODULE: ./build/js/sources/lists/parse-urls.js
const parse_urls_s=20;function parseWebAddress(e){const t=/^https?:\/\//i.test(e)?URL.parse(e):null;if(t===null||t.username!==``||t.password!==``)return undefined;if(t.hash!==``||t.href.endsWith(`#`))t.hash=``;return t}const parse_urls_c=/^\/(?!\/)/;const parse_urls_l={what:"is a path, which needs `base-url`",remedy:"Set `base-url` to the URLs below which it lies, or give whole URLs."};const parse_urls_u={what:`is not an http or https URL`,remedy:"Give whole URLs, like `https://www.example.com/a.css`, one a line."};const parse_urls_d={what:"is not the URL of a folder, which ends in `/`",remedy:"This provider purges folders with everything below them: give them like `https://www.example.com/img/`, one a line. The URL of a single file has a `.` in its last part."};const parse_urls_f={what:"is neither a path that begins with `/` nor an http or https URL",remedy:"Give patterns like `/img/*` or `https://www.example.com/img/*`, one a line."};function parseUrls(e,t,{isPrinted:n=false,...r}={}){return parseLines(e,{input:t,isPrinted:n,parse:e=>parseItem(e,r).map(e=>({kind:`url`,value:e,rule:t})),otherwise:e=>parse_urls_c.test(e)?parse_urls_l:parse_urls_u})}function parseItem(e,{baseUrls:t=[],takesPaths:n=false}){if(n&&t.length===0&&parse_urls_c.test(e))return[printPath(e)];const r=parse_urls_c.test(e)?t:[``];return r.flatMap(t=>parseWebAddress(t+e)?.href??[])}function printPath(e){const{pathname:t,search:n}=new URL(`http://host.invalid${e}`);return t+n}function parseWildcards(e,t,{isPrinted:n=false,...r}={}){return parseLines(e,{input:t,isPrinted:n,parse:e=>{const n=e.includes(`*`)?[]:parseItem(e,r);if(n.length>0)return n.map(e=>({kind:`url`,value:e,rule:t}));const i=parseWildcard(e);return i===undefined?[]:[{kind:`wildcard`,value:i,rule:t}]},otherwise:()=>parse_urls_f})}function parseFolders(e,t,{isPrinted:n=false}={}){return parseLines(e,{input:t,isPrinted:n,parse:e=>{const n=parseFolder(e);if(n!==undefined)return[{kind:`wildcard`,value:n,rule:t}];const r=e.includes(`*`)?undefined:parseWebAddress(e);const i=r!==undefined&&/\/[^/]*\.[^/.]+$/.test(r.pathname);return i?[{kind:`url`,value:r.href,rule:t}]:[]},otherwise:()=>parse_urls_d})}function parserFor(e){if(e===undefined)return parseUrls;return e===`folder`?parseFolders:parseWildcards}function parseFolder(e){const{origin:t,pathname:n,search:r}=parseWebAddress(e)??{};if(n===undefined||r!==``)return undefined;const i=n.replace(/\/\*$/,`/`);return i.endsWith(`/`)&&!i.includes(`*`)?`${t}${i}`:undefined}function parseWildcard(e){if(parse_urls_c.test(e))return printPath(e);const t=parseWebAddress(e);return t!==undefined&&(t.pathname+t.search).includes(`*`)?t.href:undefined}function parseNames(e,t,{baseUrls:n=[]}={}){const parse=e=>parseName(e,{input:t,baseUrls:n});return parseLines(e,{input:t,isPrinted:false,findFault:e=>faultOf(parse(e)),parse:e=>toNamed(valuesOf(parse(e)),t,t),otherwise:()=>({what:`is not one of them`,remedy:`Write one a line.`})})}function faultOf(e){return`fault`in e?e.fault:undefined}function valuesOf(e){return`fault`in e?[]:e.values}function parseLines(e,t){const n=[];const r=[];let i=0;for(const a of e){const{found:e,fault:o}=parseLine(a.text,t);for(const t of e)n.push(t);if(o===undefined)continue;if(r.length<parse_urls_s)r.push(toProblem(a,{...t,...o}));else i+=1}const a=i===0?[]:[toRestProblem(i,t)];return{targets:n,problems:[...r,...a]}}function parseLine(e,t){const n=t.isPrinted?undefined:(t.findFault??typed_fault/* findTypedFault */.O$)(e);const a=n===undefined?t.parse(e):[];if(a.length>0)return{found:a};const s=t.input===`urls-file`?parseMarked(e):undefined;if(s===undefined)return{found:a,fault:n??t.otherwise(e)};const{input:c,name:l}=s;return{found:toNamed(valuesOf(l),c,t.input),fault:faultOf(l)}}function toProblem({text:e,where:r},{input:i,what:a,remedy:o}){const s=(0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(e),200);const c=i!==`urls-file`||/^(\/|[a-z][a-z0-9+.-]*:\/\/|[\w-]+(\.[\w-]+)+(\/|$))/i.test(e);return{code:`input-invalid`,input:i,message:`\`${i}\`, ${r}, ${a}${c?`: ${JSON.stringify(s)}`:``}.`,remedy:o}}function toRestProblem(t,{input:n,otherwise:r}){return{code:`input-invalid`,input:n,message:`\`${n}\` has ${(0,core_text/* groupDigits */.K9)(t)} more lines like these.`,remedy:r(``).remedy}}

/***/ }),

/***/ 74020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseRewrites)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
/* harmony import */ var _core_urls_rewrite_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99067);
async function parseRewrites(e){if(e.length===0)return{rewrites:[],problems:[]};const{RE2JS:t}=await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 40429));const n=[];const r=[];let i=true;for(const[a,o]of e.entries()){const e=parseRewrite(o,{compile:e=>t.compile(e),beginsWithSlash:i});i&&=/=>\s+\//.test(o);if(typeof e!==`string`)n.push(e);else r.push(toProblem(a,o,e))}return{rewrites:n,problems:r}}function parseRewrite(t,{compile:n,beginsWithSlash:r}){const i=/^(.*?)\s+=>(?:\s+(.*))?$/s.exec(t.trim());const[,a=``,o=``]=i??[];if(i===null||a===``)return"is not `regular expression => replacement`";if(/\s=>\s/.test(o))return"holds more than one `=>`; write one rule a line";if(/^(["'`]).*\1$/.test(t.trim()))return`is in quotes, which are taken as typed`;const s=findReplacementFault(o)??(r?findIdle(a):undefined);if(s!==undefined)return s;const c=tryCompile(a,n);if(typeof c===`string`)return c;const l=findUnknownGroup(o,c);if(l!==undefined)return`has no group \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(l,40)}\` in its expression`;const u=markEscapes(o);return e=>c.matcher(e).replaceFirst(u)}function findIdle(e){if(/^(?:-\s+|\/)\^/.test(e))return"has something before its `^`, so it never applies";return/^\^[\w-](?![?*{])/.test(e)?"never applies: the path below `root` begins with `/`, so write `^/`":undefined}function findReplacementFault(e){if(/^[a-z][a-z\d+.-]*:\/\//i.test(e))return"has an address in place of a path; hosts come from `base-url`";if(/\s#/.test(e))return"ends with a comment; write it on a line of its own that begins with `#`";if(/\\[1-9&]/.test(e))return"has a `\\` before a group; write `$1` for the first one";return/[?#]/.test(e)?"makes a `?` or `#` part of a path; write `%3F` or `%23` for the character, and list URLs with a query in `urls`":undefined}function markEscapes(e){return e.replaceAll(/%2e/gi,`.`).replaceAll(/%(?=[\dA-Fa-f]{2})/g,_core_urls_rewrite_path_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMark */ .v4)}function tryCompile(e,t){try{return t(e)}catch(e){const t=n.find(([t])=>e instanceof Error&&t.test(e.message));return`is not a regular expression: ${t?.[1]??`it has a part that is not supported`}`}}const n=[[/missing closing \]/,"a `[` has no `]`"],[/(?:missing closing|unexpected) \)/,"a `(` or `)` stands alone"],[/missing argument to repetition/,"a `*`, `+`, `?` or `{…}` has nothing before it"],[/nested repetition/,"a `*`, `+`, `?` or `{…}` follows another one"],[/repeat count/,"the number in `{…}` is wrong or too large"],[/character class range/,"a range in `[…]` is wrong; put a literal `-` at its end"],[/escape sequence|trailing backslash/,"a `\\` begins an escape that does not exist"],[/capture group name|named capture/,`the name of a group is wrong or used twice`],[/Perl syntax|lookbehind/,`look-around and back-references are not supported`],[/too (?:large|deep)/,`it is too large`]];function findUnknownGroup(e,t){const n=Object.keys(t.namedGroups());const r=t.groupCount();const i=e.replaceAll(`$$`,``).matchAll(/\$(?:([1-9]\d?)|<([^>]*)>)/g);for(const[e,t,a]of i){if(t!==undefined&&Number(t)>r)return e;if(a!==undefined&&!n.includes(a))return e}return undefined}function toProblem(t,n,r){return{code:`input-invalid`,input:`rewrites`,message:`\`rewrites\`, item ${t+1}, ${r}: ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(n,200))}.`,remedy:"Write `regular expression => replacement`, for example `^/content/(.*)\\.md$ => /$1.html`; look-around and back-references are not supported."}}

/***/ }),

/***/ 72610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ noteSymlinks),
/* harmony export */   mh: () => (/* binding */ noteRootFolders),
/* harmony export */   nZ: () => (/* binding */ noteDoubleSlashes),
/* harmony export */   wB: () => (/* binding */ noteDoubledPaths),
/* harmony export */   xW: () => (/* binding */ noteServerRules),
/* harmony export */   yT: () => (/* binding */ noteSubmodules)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
/* harmony import */ var _core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40476);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73786);
function noteDoubledPaths(r,{baseUrls:i}){const a=i.map(e=>new URL(e)).filter(({pathname:e})=>e!==`/`).map(({href:e,pathname:t})=>`${e}${t}/`);const o=r.filter(({kind:e,value:t})=>e===`url`&&a.some(e=>t.startsWith(e)));const[s]=o;if(s===undefined)return[];const c=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSignature */ .$)(s.value),200);const l=o.length===1?`${c} has the path of \`base-url\` twice`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(o.length)} URLs have the path of \`base-url\` twice, such as ${c}`;return[`${l}. Lines that begin with \`/\` are joined to \`base-url\`: leave its path out of them.`]}const i=`https://`.length;function noteDoubleSlashes(r){const a=r.filter(({kind:e,value:t})=>t.includes(`//`,e===`url`?i:0)).filter(e=>pathOf(e)?.includes(`//`)===true);const[o,...s]=a;if(o===undefined)return[];const c=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hideSignature */ .$)(o.value),200);const l=s.length===0?`${c} has \`//\` in its path`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(a.length)} URLs have \`//\` in their paths, such as ${c}`;return[`${l}, which caches keep apart from a single \`/\`. Check how the list is made.`]}const a=new Set([...[`bin`,`boot`,`dev`,`etc`,`home`,`lib`,`lib64`,`media`,`mnt`,`opt`,`proc`,`root`],...[`run`,`sbin`,`srv`,`sys`,`tmp`,`usr`,`var`],...[`Applications`,`Library`,`System`,`Users`,`Volumes`,`cores`,`private`]]);const o=5;function noteRootFolders(e){const t=e.map(pathOf).filter(e=>e!==undefined);const n=[...new Set(t)].filter(e=>a.has(e.replaceAll(`/`,``)));if(n.length<o)return[];const r=n.slice(0,3).map(e=>`\`${e}\``);return[`The list looks like the root folders of a machine (${r.join(`, `)} …): a shell replaces \`/*\` without quotes by them. Write \`'/*'\` in the step that makes the list.`]}function pathOf({kind:e,value:t}){if(e!==`url`&&e!==`wildcard`)return undefined;const[n=``]=t.replace(/^[a-z]+:\/\/[^/]*/i,``).split(`?`,1);return n}function noteSymlinks(t){const n=t.filter(({reason:e})=>e===`symlink`);const[i]=n;if(i===undefined)return[];const a=n.length===1?`${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(i.path)} is a symbolic link and is not followed: what a server has under its name is`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(n.length)} symbolic links, such as ${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(i.path)}, are not followed: what a server has under their names is`;return[`${a} not in the list. Deploy files in place of links (\`cp -RL\`), or name their URLs in \`urls\`.`]}function noteSubmodules(t,n){const i=t.filter(({path:e,reason:t})=>t===`submodule`&&n(e));const[a]=i;if(a===undefined)return[];const o=i.length===1?`A submodule`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(i.length)} submodules`;return[`${o} changed (${(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(a.path)}), and commits do not say which of its files did. Use \`source: manifest\`, which reads the files themselves.`]}const s=new Set([...[`_redirects`,`_headers`,`_routes.json`,`.htaccess`,`web.config`],...[`staticwebapp.config.json`,`vercel.json`,`netlify.toml`,`firebase.json`,`nginx.conf`]]);function noteServerRules(e){const n=e.filter(e=>s.has(e.slice(e.lastIndexOf(`/`)+1)));const[i]=n;if(i===undefined)return[];const a=(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(i),200);return[`${a} changed. It decides what other URLs answer, such as redirects, and these are not in the list: name them in \`urls\`, or purge everything with such a change (\`purge-all-if: ${a}\`).`]}

/***/ }),

/***/ 76823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
function checksum(t){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(`sha256`,t)}

/***/ }),

/***/ 20356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSystemClock)
/* harmony export */ });
function readMonotonic(){return process.uptime()*1e3}const e=Date.now()-readMonotonic();function createSystemClock(){const now=()=>e+readMonotonic();return{now,async sleep(e,t){const n=now()+e;for(let r=e;r>0;r=n-now()){t?.throwIfAborted();await delay(Math.ceil(r),t)}t?.throwIfAborted()}}}function delay(e,t){return new Promise(n=>{const end=()=>{clearTimeout(r);t?.removeEventListener(`abort`,end);n()};const r=setTimeout(end,e);t?.addEventListener(`abort`,end)})}

/***/ }),

/***/ 77511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   vV: () => (/* binding */ longestTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
const longestTextBytes=400*1024*1024;const o=64*1024;function readBytes(a,s){try{const c=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(a,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{const e=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(c);if(!e.isFile())return unusable(`is not a regular file`);const t=[];let r=0;while(Math.max(r,e.size)<=s){const n=Math.max(e.size-r,0)+o;const a=Buffer.allocUnsafe(n);const s=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(c,a);if(s===0)return{bytes:Buffer.concat(t)};r+=s;t.push(a.subarray(0,s))}return unusable(tooLong(s))}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(c)}}catch(e){const t=e instanceof Error&&`code`in e?String(e.code):`unknown error`;if(t===`ENOENT`)return{problem:`does not exist`,isAbsent:true};return unusable(`cannot be read (${t})`)}}function readSmall(a,o){try{const s=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(a,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);try{const e=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(s);if(!e.isFile()||e.size>o)return undefined;const t=Buffer.allocUnsafe(e.size);return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(s,t)===t.length?t:undefined}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(s)}}catch{return undefined}}function readText(e,t){const n=readBytes(e,t);if(!(`bytes`in n))return n;try{return{text:new TextDecoder(`utf-8`,{fatal:true}).decode(n.bytes)}}catch{return unusable(`is not UTF-8 text`)}}function tooLong(e){return`is longer than ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(e)} bytes`}function unusable(e){return{problem:e,isAbsent:false}}

/***/ }),

/***/ 39158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
function makeTemporaryFolder(i,a){for(const o of[i,(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()].filter(e=>e!==``)){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(o,{recursive:true});return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(o,a))}catch{}}return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),`${a}missing`)}

/***/ }),

/***/ 63079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ nextTurn),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
async function nextTurn(){await new Promise(e=>setImmediate(e))}async function pause(e){await nextTurn();e.throwIfAborted()}

/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ createFileWriter),
/* harmony export */   ye: () => (/* binding */ UnwritableError)
/* harmony export */ });
/* unused harmony export isOutside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
class UnwritableError extends Error{name=`UnwritableError`}function createFileWriter(e){return{write:(t,n)=>translate(()=>replace(t,{pieces:n,workspace:e})),tryOut:t=>translate(()=>tryOut(t,e))}}function translate(e){try{e()}catch(e){if(!(e instanceof Error&&`syscall`in e&&`code`in e))throw e;throw new UnwritableError(`cannot be written (${e.code})`,{cause:e})}}function replace(t,{pieces:n,workspace:r}){prepare(t,r);const i=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(t),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);try{create(i,n);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(i,t)}catch(e){(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(i,{force:true});throw e}}function tryOut(t,n){prepare(t,n);const r=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(t),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);try{create(r,[`x`])}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(r,{force:true})}}function create(e,r){const{O_WRONLY:i,O_CREAT:o,O_EXCL:s,O_NOFOLLOW:c}=node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;const l=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(e,i|o|s|c);try{for(const e of encode(r)){for(let t=0;t<e.length;)t+=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(l,e,t)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(l)}}const m=512*1024;const h=4*1024;function*encode(e){const t=new TextEncoder;const n=new Uint8Array(m);let r=0;for(const i of joinShort(e)){for(let e=0;e<i.length;){const{read:a,written:o}=t.encodeInto(i.slice(e),n.subarray(r));e+=a;r+=o;if(e===i.length)break;yield n.subarray(0,r);r=0}}yield n.subarray(0,r)}function*joinShort(e){let t=``;for(const n of e){if(n.length<h){t+=n;if(t.length<h)continue;yield t}else{yield t;yield n}t=``}yield t}function prepare(e,t){refuseSpecial(e);refuseDetour((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(e),t);(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(e),{recursive:true})}function refuseSpecial(e){const t=unlessMissing(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(e));const n=t?.isSymbolicLink()?unlessMissing(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(e)):t;if(n?.isDirectory())throw new UnwritableError(`is a folder`);if(n!==undefined&&!n.isFile())throw new UnwritableError(`is not a regular file`)}function unlessMissing(e){try{return e()}catch(e){if(e instanceof Error&&`code`in e&&e.code===`ENOENT`)return undefined;throw e}}function refuseDetour(e,t){if(isOutside(e,t))return;const n=findReal(e);if(isOutside(n,(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(t)))throw new UnwritableError(`is in a folder that is a link out of the workspace`)}function isOutside(e,t,{isAbsolute:n,relative:r}=node_path__WEBPACK_IMPORTED_MODULE_2__){const i=r(t,e);return i===`..`||/^\.\.[/\\]/.test(i)||n(i)}function findReal(e){return unlessMissing(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(e))??findReal((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(e))}

/***/ }),

/***/ 21691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
function toCommandValue(e){if(e===null||e===undefined){return``}else if(typeof e===`string`||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js
function issueCommand(t,n,r){const i=new Command(t,n,r);process.stdout.write(i.toString()+external_os_.EOL)}function issue(e,t=``){issueCommand(e,{},t)}const command_n=`::`;class Command{constructor(e,t,n){if(!e){e=`missing.command`}this.command=e;this.properties=t;this.message=n}toString(){let e=command_n+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=true;for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const r=this.properties[n];if(r){if(t){t=false}else{e+=`,`}e+=`${n}=${escapeProperty(r)}`}}}}e+=`${command_n}${escapeData(this.message)}`;return e}}function escapeData(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function escapeProperty(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e,i){const a=process.env[`GITHUB_${e}`];if(!a){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!external_fs_.existsSync(a)){throw new Error(`Missing file at path: ${a}`)}external_fs_.appendFileSync(a,`${toCommandValue(i)}${external_os_.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(t,i){const a=`ghadelimiter_${external_crypto_.randomUUID()}`;const o=toCommandValue(i);if(t.includes(a)){throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`)}if(o.includes(a)){throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`)}return`${t}<<${a}${external_os_.EOL}${o}${external_os_.EOL}${a}`}
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
const summary={};const markdownSummary={};
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/path-utils.js
function toPosixPath(e){return e.replace(/[\\]/g,`/`)}function toWin32Path(e){return e.replace(/[/]/g,`\\`)}function toPlatformPath(t){return t.replace(/[/\\]/g,e.sep)}
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var core_e=undefined&&undefined.__awaiter||function(e,t,n,r){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function fulfilled(e){try{step(r.next(e))}catch(e){i(e)}}function rejected(e){try{step(r[`throw`](e))}catch(e){i(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((r=r.apply(e,t||[])).next())})};var ExitCode;(function(e){e[e[`Success`]=0]=`Success`;e[e[`Failure`]=1]=`Failure`})(ExitCode||(ExitCode={}));function exportVariable(e,t){const a=o(t);process.env[e]=a;const s=process.env[`GITHUB_ENV`]||``;if(s){return r(`ENV`,i(e,t))}n(`set-env`,{name:e},a)}function setSecret(e){issueCommand(`add-mask`,{},e)}function addPath(e){const t=process.env[`GITHUB_PATH`]||``;if(t){r(`PATH`,e)}else{n(`add-path`,{},e)}process.env[`PATH`]=`${e}${c.delimiter}${process.env[`PATH`]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split(`
`).filter(e=>e!==``);if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=[`true`,`True`,`TRUE`];const r=[`false`,`False`,`FALSE`];const i=getInput(e,t);if(n.includes(i))return true;if(r.includes(i))return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const a=process.env[`GITHUB_OUTPUT`]||``;if(a){return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(e,t))}process.stdout.write(external_os_.EOL);issueCommand(`set-output`,{name:e},toCommandValue(t))}function setCommandEcho(e){t(`echo`,e?`on`:`off`)}function setFailed(e){process.exitCode=ExitCode.Failure;error(e)}function isDebug(){return process.env[`RUNNER_DEBUG`]===`1`}function debug(e){issueCommand(`debug`,{},e)}function error(e,t={}){issueCommand(`error`,toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand(`warning`,toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand(`notice`,toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+external_os_.EOL)}function startGroup(e){issue(`group`,e)}function endGroup(){issue(`endgroup`)}function group(t,n){return core_e(this,void 0,void 0,function*(){startGroup(t);let e;try{e=yield n()}finally{endGroup()}return e})}function saveState(e,t){const a=process.env[`GITHUB_STATE`]||``;if(a){return issueFileCommand(`STATE`,prepareKeyValueMessage(e,t))}issueCommand(`save-state`,{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||``}function getIDToken(t){return core_e(this,void 0,void 0,function*(){return yield l.getIDToken(t)})}

/***/ }),

/***/ 79457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand)
});

// UNUSED EXPORTS: EXPANSION_MAX, EXPANSION_MAX_DEPTH, EXPANSION_MAX_LENGTH, EXPANSION_MAX_REWRITES, EXPANSION_MAX_STEPS

;// CONCATENATED MODULE: ./build/node_modules/balanced-match/dist/esm/index.js
const balanced=(e,t,n)=>{const r=e instanceof RegExp?maybeMatch(e,n):e;const i=t instanceof RegExp?maybeMatch(t,n):t;const a=r!==null&&i!=null&&range(r,i,n);return a&&{start:a[0],end:a[1],pre:n.slice(0,a[0]),body:n.slice(a[0]+r.length,a[1]),post:n.slice(a[1]+i.length)}};const maybeMatch=(e,t)=>{const n=t.match(e);return n?n[0]:null};const range=(e,t,n)=>{let r,i,a,o=undefined,s;let c=n.indexOf(e);let l=n.indexOf(t,c+1);let u=c;if(c>=0&&l>0){if(e===t){return[c,l]}r=[];a=n.length;while(u>=0&&!s){if(u===c){r.push(u);c=n.indexOf(e,u+1)}else if(r.length===1){const e=r.pop();if(e!==undefined)s=[e,l]}else{i=r.pop();if(i!==undefined&&i<a){a=i;o=l}l=n.indexOf(t,u+1)}u=c<l&&c>=0?c:l}if(r.length&&o!==undefined){s=[a,o]}}return s};
;// CONCATENATED MODULE: ./build/node_modules/brace-expansion/dist/esm/index.js
const t=`\0SLASH`+Math.random().toFixed(16)+`\0`;const n=`\0OPEN`+Math.random().toFixed(16)+`\0`;const r=`\0CLOSE`+Math.random().toFixed(16)+`\0`;const i=`\0COMMA`+Math.random().toFixed(16)+`\0`;const a=`\0PERIOD`+Math.random().toFixed(16)+`\0`;const o=new RegExp(t,`g`);const s=new RegExp(n,`g`);const c=new RegExp(r,`g`);const l=new RegExp(i,`g`);const u=new RegExp(a,`g`);const d=/\\\\/g;const f=/\\{/g;const p=/\\}/g;const m=/\\,/g;const h=/\\\./g;const EXPANSION_MAX=1e5;const EXPANSION_MAX_LENGTH=4e6;const EXPANSION_MAX_DEPTH=1e3;const EXPANSION_MAX_REWRITES=1e3;const EXPANSION_MAX_STEPS=2e7;const g=16;function numeric(e){return!isNaN(e)?parseInt(e,10):e.charCodeAt(0)}function escapeBraces(e){return e.replace(d,t).replace(f,n).replace(p,r).replace(m,i).replace(h,a)}function unescapeBraces(e){return e.replace(o,`\\`).replace(s,`{`).replace(c,`}`).replace(l,`,`).replace(u,`.`)}function pushAll(e,t){for(let n=0;n<t.length;n++){e.push(t[n])}}function balancedWithBudget(t,n,r){if(r.remaining<0){return undefined}const i=range(`{`,`}`,n);const a=i!==undefined&&n.indexOf(`{`)<i[0];r.remaining-=i&&!a?i[1]+1:t.length;if(!i||r.remaining<0){return undefined}return{end:i[1],pre:t.slice(0,i[0]),body:t.slice(i[0]+1,i[1]),post:t.slice(i[1]+1),unmatched:a}}function maskUnmatchedOpens(e,t){t.remaining-=e.length;const n=[];for(let t=0;t<e.length;t++){const r=e.charCodeAt(t);if(r===123){n.push(t)}else if(r===125&&n.length){n.pop()}}let r=``;let i=0;for(let t=0;t<n.length;t++){const a=n[t];r+=e.slice(i,a)+`\0`;i=a+1}return r+e.slice(i)}function commaSetFollows(e,t){t.remaining-=e.length;if(t.remaining<0){return false}let n=false;for(let t=e.length-1;t>=0;t--){const r=e.charCodeAt(t);if(r===125){n=true}else if(r===10||r===13||r===8232||r===8233){n=false}else if(r===44&&n&&e.charCodeAt(t+1)!==44){return true}}return false}function parseCommaParts(e,t){const n=[];let r=``;for(;;){const i=balancedWithBudget(e,e,t);if(t.remaining<0){return undefined}if(!i){const t=e.split(`,`);t[0]=r+t[0];pushAll(n,t);return n}const{pre:a,body:o,post:s}=i;const c=a.split(`,`);c[0]=r+c[0];c[c.length-1]+=`{`+o+`}`;if(!s.length){pushAll(n,c);return n}r=c.pop();pushAll(n,c);e=s}}function bound(e,t){return e===undefined||isNaN(e)?t:e}function expand(e,t={}){if(!e){return[]}const n=bound(t.max,EXPANSION_MAX);const r=bound(t.maxLength,EXPANSION_MAX_LENGTH);const i=bound(t.maxDepth,EXPANSION_MAX_DEPTH);const a=bound(t.maxRewrites,EXPANSION_MAX_REWRITES);const o=bound(t.maxSteps,EXPANSION_MAX_STEPS);if(e.slice(0,2)===`{}`){e=`\\{\\}`+e.slice(2)}return expand_(escapeBraces(e),n,r,i,0,a,{remaining:o},true).map(unescapeBraces)}function embrace(e){return`{`+e+`}`}function isPadded(e){return/^-?0\d/.test(e)}function lte(e,t){return e<=t}function gte(e,t){return e>=t}function combine(e,t,n,r,i,a,o){const s=[];let c=0;let l;outer:for(let o=0;o<e.length;o++){const u=e[o]+t;let d=n;if(a&&!u){if(!l)l=n.filter(e=>e);d=l}for(let e=0;e<d.length;e++){if(s.length>=r)break outer;const t=u+d[e];if(c+t.length>i)break outer;s.push(t);c+=t.length}}o.remaining-=s.length;return s}function expandSequence(e,t,n,r,i){const a=e.split(/\.\./);const o=[];if(a[0]===undefined||a[1]===undefined){return o}const s=numeric(a[0]);const c=numeric(a[1]);const l=Math.max(a[0].length,a[1].length);let u=a.length===3&&a[2]!==undefined?Math.max(Math.abs(numeric(a[2])),1):1;let d=lte;const f=c<s;if(f){u*=-1;d=gte}const p=a.some(isPadded);const m=p?l:1;let h=0;for(let e=s;d(e,c)&&o.length<n;e+=u){i.remaining-=m;if(i.remaining<0){return undefined}let n;if(t){n=String.fromCharCode(e);if(n===`\\`){n=``}}else{n=String(e);if(p){const t=l-n.length;if(t>0){const r=new Array(t+1).join(`0`);if(e<0){n=`-`+r+n.slice(1)}else{n=r+n}}}}if(h+n.length>r)break;o.push(n);h+=n.length}return o}function expand_(e,t,n,i,a,o,s,c){s.remaining-=g;if(a>i){return[e]}let l=[``];let u=0;let d=false;let f=true;let p=e;for(;;){const m=balancedWithBudget(e,p,s);if(!m){return combine(l,e,[``],t,n,d,s)}if(m.unmatched){p=maskUnmatchedOpens(p,s)}const h=m.pre;const literal=()=>combine(l,h+`{`+m.body+`}`+m.post,[``],t,n,d,s);if(/\$$/.test(h)){l=combine(l,h+`{`+m.body+`}`,[``],t,n,d&&!m.post.length,s);f=false;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1);continue}const g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);const _=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const v=g||_;const y=m.body.indexOf(`,`)>=0;if(!v&&!y){if(u<o&&commaSetFollows(m.post,s)){u++;e=m.pre+`{`+m.body+r+m.post;p=p.slice(0,m.end)+r+p.slice(m.end+1);c=true;continue}return literal()}if(f){d=c&&!v;f=false}let b;if(v){b=expandSequence(m.body,_,t,n,s);if(!b){return literal()}}else{let r=parseCommaParts(m.body,s);if(!r){return literal()}if(r.length===1&&r[0]!==undefined){r=expand_(r[0],t,n,i,a+1,o,s,false).map(embrace);if(s.remaining<0){return literal()}if(r.length===1){const i=combine(l,h+r[0],[``],t,n,d&&!m.post.length,s);if(s.remaining<0){return literal()}l=i;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1);continue}}let c=d&&!m.post.length&&!h;for(let e=0;c&&e<l.length;e++){if(l[e]){c=false}}b=[];let u=0;outer:for(let e=0;e<r.length;e++){const l=expand_(r[e],t,n,i,a+1,o,s,false);if(s.remaining<0){return literal()}for(let e=0;e<l.length;e++){const r=l[e];if(c&&!r)continue;if(b.length>=t||u+r.length>n){break outer}b.push(r);u+=r.length}}}const x=combine(l,h,b,t,n,d&&!m.post.length,s);if(s.remaining<0){return literal()}l=x;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1)}return l}

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(20678);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;