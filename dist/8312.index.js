"use strict";
exports.id = 8312;
exports.ids = [8312];
exports.modules = {

/***/ 76202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createPathFilter)
/* harmony export */ });
function createPathFilter({matches:e,root:t,forWarming:n},r){const i=t===``?``:`${t}/`;return t=>{if(!e(t))return`not-matched`;if(!t.startsWith(i))return`outside-root`;return n&&r.has(t)?`deleted`:undefined}}

/***/ }),

/***/ 58516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73395);
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31329);
const n={dot:true,nobrace:true,nocomment:true,noext:true,nonegate:true,platform:`linux`,preserveMultipleSlashes:true};function compilePatterns(e){const n=e.map(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY).map(({negates:e,alternatives:t})=>({matched:!e,tests:t.map(compileAlternative)})).reverse();return e=>{for(const{matched:t,tests:r}of n){for(const n of r)if(n(e))return t}return false}}function compileAlternative(t){const r=/^([^*?[\\]+\/)?\*\*$/.exec(t);if(r!==null){const[,e=``]=r;return t=>t.length>e.length&&t.startsWith(e)}const i=new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(t,n);return e=>i.match(e)}

/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/* unused harmony export isEncoded */
const e=/[^!$&-;=@-Z[\]_a-z|~]/;const t=/[^!$&-;=@-Z[\]_a-z|~]/gu;function isEncoded(t){return!e.test(t)}function encodePath(e){return isEncoded(e)?e:e.replace(t,encodeCharacter)}function encodeCharacter(e){const t=e.charCodeAt(0);if(t<128)return toPercent(t);if(e.length===1&&t>=56448&&t<=56575)return toPercent(t-56320);return encodeURIComponent(e.toWellFormed())}function toPercent(e){return`%${e.toString(16).toUpperCase().padStart(2,`0`)}`}

/***/ }),

/***/ 38600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasNoEvidence),
/* harmony export */   Q: () => (/* binding */ createFormChooser)
/* harmony export */ });
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
/* harmony import */ var _tally_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76067);
const n=3;const r=.5;const i=4;const a={page:`/x.html`,index:`/x/`};const o={page:[`/x.html`,`/x`],index:[`/x/`,`/x`]};const s={page:o.page,index:[...o.index,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .ownForms */ .om.index]};function hasNoEvidence({page:e,index:t}){return!e.has(``)&&!t.has(``)}function createFormChooser(e){const r={page:new Map,index:new Map};return(i,a)=>{if(i===`/index.html`)return c;if(i===`/404.html`)return chooseNotFound(e);const o=(0,_tally_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorsOf */ .Gw)(i,a).find(t=>(e[a].get(t)?.files??0)>=n);const s=r[a].get(o??``);if(s!==undefined)return s;const l=choose(e,a,o??``);r[a].set(o??``,l);return l}}const c={main:[`/x/`],used:[],folder:undefined};function chooseNotFound({page:e,index:t}){const n=isMostlyBare(e.get(``)??t.get(``));return{main:n?o.page:[a.page],used:[],folder:undefined}}function choose(e,t,n){const r=e[t].get(``);const o=e[t].get(n);if(r===undefined||o===undefined)return chooseByOther(e,t);const s=new Set(findMain(o));if(r.files<i)s.add(a[t]);if(t===`index`&&!s.has(`/x`))s.add(`/x/`);return{main:[...s],used:[...o.forms.keys()],folder:n}}function findMain({files:e,forms:t}){const n=Math.max(...t.values());return[...t].filter(([,t])=>t===n||t>=e*r).map(([e])=>e)}function chooseByOther(e,t){const n=e[t===`page`?`index`:`page`].get(``);const r=n===undefined?s[t]:isMostlyBare(n)?o[t]:[a[t]];return{main:r,used:[],folder:undefined}}function isMostlyBare(e){return e!==undefined&&(e.forms.get(`/x`)??0)>=e.files*r}

/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ toIndexFolder),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
const urlForms=[`/x`,`/x/`,`/x.html`,`/x/index.html`,`/x/index`];const e=`/index.html`;const t=`.html`;function sortOf(n){if(!n.endsWith(t))return undefined;if(n.endsWith(e))return`index`;return n.endsWith(`/${t}`)?undefined:`page`}const ownForms={page:`/x.html`,index:`/x/index.html`};function toFormPath(n,r,i){if(i===ownForms[r])return n;const a=n.slice(0,-(r===`index`?e:t).length);return a+i.slice(`/x`.length)}function findNamedFiles(r,i){if(r.endsWith(`/`))return findFolder(r,i);if(i(r)){const e=sortOf(r);return[{path:r,form:e===undefined?undefined:ownForms[e]}]}const a=[];if(i(r+t)&&sortOf(r+t)!==undefined)a.push({path:r+t,form:r.endsWith(`/index`)?`/x/index`:`/x`});if(i(r+e))a.push({path:r+e,form:`/x`});if(a.length>0)return a;const o=n.map(e=>r+e).find(i);return o===undefined?findOtherIndex(`${r}/`,i):[{path:o,form:undefined}]}const n=[`.htm`,`.xhtml`,`.shtml`,`.php`];function findFolder(e,n){const r=`${e}index.html`;if(n(r))return[{path:r,form:`/x/`}];const i=e.slice(0,-1)+t;if(sortOf(i)!==undefined&&n(i))return[{path:i,form:`/x/`}];return findOtherIndex(e,n)}function findOtherIndex(e,t){const n=r.map(t=>e+t).find(t);return n===undefined?[]:[{path:n,form:undefined}]}const r=[`index.htm`,`index.xhtml`,`index.shtml`,`index.php`,`default.htm`];function toIndexFolder(e){const t=e.lastIndexOf(`/`)+1;return r.includes(e.slice(t))?e.slice(0,t):undefined}

/***/ }),

/***/ 35252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ decodeLinkPath),
/* harmony export */   RU: () => (/* binding */ rebase),
/* harmony export */   VF: () => (/* binding */ inheritsSpelling),
/* harmony export */   nm: () => (/* binding */ resolveLink),
/* harmony export */   vv: () => (/* binding */ toLinkBase)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73786);
function toLinkBase(t,n){const{href:r,host:i,pathname:a}=new URL(t+(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(n));return{url:r,host:i,folder:a.slice(0,a.lastIndexOf(`/`)+1)}}const n=/[!$&'()*+,;=:@[\]|^]/;function inheritsSpelling(e,{folder:t}){if(t===undefined||!n.test(t))return false;let r=t;while(!e.startsWith(r))r=parentFolder(r);return n.test(r)}function parentFolder(e){return e.slice(0,e.lastIndexOf(`/`,e.length-2)+1)}function rebase(e,t){const n=parseUrl(t,e.url);return n===undefined?e:{url:n.href,host:n.host,folder:undefined}}const r=/^[\w\-./~]+$/;const i=/(?:^|\/)\.{1,2}(?:\/|$)/;const a=/^(?!https?:)[a-z][a-z\d+.-]*:/i;function resolveLink(e,t){const n=e.indexOf(`#`);const i=n<0?e:e.slice(0,n);if(i===``)return undefined;const o=r.test(i)?joinPlain(i,t):undefined;if(o!==undefined)return{host:t.host,path:o};if(a.test(i))return undefined;const s=parseUrl(i,t.url);return s===undefined?undefined:{host:s.host,path:s.pathname+s.search}}function joinPlain(e,{folder:t}){if(t===undefined||e.startsWith(`//`))return undefined;if(e.startsWith(`/`))return i.test(e)?undefined:e;let n=t;let r=e;while(r.startsWith(`../`)&&n!==`/`){n=parentFolder(n);r=r.slice(`../`.length)}if(r.startsWith(`./`))r=r.slice(`./`.length);return i.test(r)||r===``?undefined:n+r}function parseUrl(e,t){const n=URL.parse(e,t);return n===null||!/^https?:$/.test(n.protocol)?undefined:n}function decodeLinkPath(e){if(!e.includes(`%`))return e;if(/%(?:2f|5c|00|(?![\da-f]{2}))/i.test(e))return undefined;try{return decodeURIComponent(e)}catch{return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(decodeBytes(e))}}function decodeBytes(e){const t=e.replaceAll(/%([\da-f]{2})/gi,(e,t)=>String.fromCharCode(Number.parseInt(t,16)));return Buffer.from(t,`latin1`)}

/***/ }),

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ createSiteRules),
/* harmony export */   Lw: () => (/* binding */ listUsedForms),
/* harmony export */   kX: () => (/* binding */ joinForms)
/* harmony export */ });
/* harmony import */ var _choose_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38600);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78473);
function createSiteRules(r,i){const a=i?.learned;const o=a===undefined?chooseFixed:(0,_choose_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .createFormChooser */ .Q)(a.tallies);return{seen:a?.seen??new Map,choose:applyInputs(o,r),spell:r.spellings===`one`||a===undefined?_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .spellOnce */ .gx:(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .createSpeller */ .K$)(a.spelling),has:i?.has??(()=>false),lost:findLost(i),addsIndexFile:r.indexPages!==`directory`}}const r={page:{main:[`/x.html`],used:[],folder:undefined},index:{main:[`/x/`,`/x/index.html`],used:[],folder:undefined}};function chooseFixed(e,t){return r[t]}function applyInputs(e,t){if(t.indexPages===`auto`&&t.cleanUrls===`auto`)return e;const n=new Map;return(r,i)=>{const a=e(r,i);if(r===`/index.html`)return{...a,main:chooseRoot(a.main,t)};const o=n.get(a);if(o!==undefined)return o;const s=i===`page`?choosePage(a.main,t):chooseIndex(a.main,t);const c={...a,main:s};n.set(a,c);return c}}function choosePage(e,{cleanUrls:t}){if(t===`auto`)return e;return t?[`/x.html`,`/x`]:[`/x.html`]}function chooseIndex(e,t){const n=chooseRoot(e,t).filter(e=>e!==`/x`);const r=t.cleanUrls===`auto`?e.includes(`/x`):t.cleanUrls;if(r)return[...n,`/x`];return n.length===0?[`/x/`]:n}function chooseRoot(e,{indexPages:t}){switch(t){case`auto`:return e;case`directory`:return[`/x/`];case`file`:return[`/x/index.html`];case`both`:return[`/x/`,`/x/index.html`]}}function listUsedForms({tallies:e}){const list=t=>[...e[t].get(``)?.forms.keys()??[]].sort();return{page:list(`page`),index:list(`index`)}}function joinForms(e,t){const join=n=>[...new Set([...e[n],...t[n]])].sort();return{page:join(`page`),index:join(`index`)}}function findLost(e){if(e?.before===undefined)return{page:[],index:[]};const{before:t}=e;const n=listUsedForms(e.learned);const lost=e=>t[e].filter(t=>!n[e].includes(t));return{page:lost(`page`),index:lost(`index`)}}

/***/ }),

/***/ 78473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ spellingClasses),
/* harmony export */   K$: () => (/* binding */ createSpeller),
/* harmony export */   gx: () => (/* binding */ spellOnce),
/* harmony export */   xn: () => (/* binding */ learnSpelling)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
const spellingClasses=[`brackets`,`encodeURIComponent`,`rfc3986`];const t=`!$&'()*+,;=:@[]|^`;const n={brackets:`[]|^`,encodeURIComponent:`[]|^$&+,;=:@`,rfc3986:t};function learnSpelling(e){const t=new Set;const n=new Set;const r=new Set;for(const i of e.values()){for(const{url:e}of i){const[i=``]=e.split(`?`,1);for(const[e,a]of i.matchAll(/%([\da-f]{2})|[!$&'()*+,;=:@[\]|^]/gi)){if(a===undefined)t.add(e);else noteEscape(a,{encoded:n,cases:r})}}}return{class:findClass(n),encoded:[...n].sort(),raw:[...t].sort(),hex:r.has(`lower`)?r.has(`upper`)?`both`:`lower`:`upper`}}function noteEscape(e,{encoded:n,cases:r}){const i=String.fromCharCode(Number.parseInt(e,16));if(t.includes(i))n.add(i);if(/[a-f]/.test(e))r.add(`lower`);if(/[A-F]/.test(e))r.add(`upper`)}function findClass(e){const covers=t=>[...e].every(e=>n[t].includes(e));return spellingClasses.find(covers)??`rfc3986`}function spellOnce(t){return[(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(t)]}function createSpeller(n){const r=new Set([...t].filter(e=>isAlternative(e,n)));return t=>{const i=(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(t);if(!/[!$&'()*+,;=:@[\]|^%]/.test(i))return[i];const a=i.replaceAll(/[!$&'()*+,;=:@[\]|^]/g,e=>r.has(e)?toEscape(e):e);const o=a===i?[i]:[i,a];return[...new Set(o.flatMap(e=>toCases(e,n.hex)))]}}function isAlternative(e,{class:t,encoded:r,raw:i}){if(r.includes(e))return true;if(e===`$`)return false;return n[t].includes(e)||!i.includes(e)}function toEscape(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}function toCases(e,t){if(t===`upper`)return[e];const n=e.replaceAll(/%[\dA-F]{2}/g,e=>e.toLowerCase());return t===`lower`?[n]:[e,n]}

/***/ }),

/***/ 76067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ tallyForms),
/* harmony export */   Gw: () => (/* binding */ ancestorsOf)
/* harmony export */ });
/* unused harmony export votesNot */
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);
function tallyForms(t){const n={page:new Map,index:new Map};for(const[r,i]of t){const t=(0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOf */ .ac)(r);if(t===undefined||votesNot(r))continue;const a=new Set(i.flatMap(({form:e})=>e??[]));for(const e of ancestorsOf(r,t))addVotes(n[t],e,a)}return n}function votesNot(e){return e===`/index.html`||e===`/404.html`}function addVotes(e,t,n){const r=e.get(t)??{files:0,forms:new Map};e.set(t,r);r.files+=1;for(const e of n)r.forms.set(e,(r.forms.get(e)??0)+1)}function ancestorsOf(e,t){const n=[];const r=t===`index`?e.slice(0,-`/index.html`.length):e;for(let e=parentOf(r);e!==``;e=parentOf(e))n.push(e);return[...n,``]}function parentOf(e){return e.slice(0,Math.max(0,e.lastIndexOf(`/`)))}

/***/ }),

/***/ 10409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tK: () => (/* binding */ resolveHead),
  Ss: () => (/* binding */ resolveRange),
  ml: () => (/* binding */ shorten)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/sources/commits/version-tag.js
const e=/^(?<prefix>.*?)(?<numbers>\d+(?:\.\d+)+)(?:-(?<prerelease>[\w.-]+))?(?:\+[\w.-]+)?$/;const t=/^(?<prefix>.*?)(?<numbers>\d+)$/;const n=/^(?<prefix>.*?)(?<numbers>\d{4}-\d{2}-\d{2}(?:[.-]\d+)*)$/;function parseVersionTag(r){const i=n.exec(r)?.groups;const a=i??(e.exec(r)??t.exec(r))?.groups;if(a===undefined)return undefined;const{prefix:o=``,numbers:s=``,prerelease:c=``}=a;const l=i!==undefined;return{tag:r,prefix:o,numbers:s.replaceAll(`-`,`.`),isDate:l,prerelease:c}}function compareText(e,t){return e.localeCompare(t,`en`,{numeric:true})}function compareVersions(e,t){const n=compareText(e.numbers,t.numbers);if(n!==0||e.prerelease===t.prerelease)return n;if(e.prerelease===``)return 1;if(t.prerelease===``)return-1;return compareText(e.prerelease,t.prerelease)}function isMovingTag({numbers:e},t){return!t.isDate&&t.numbers.startsWith(`${e}.`)}function mayPrecede({prerelease:e},t){return t.prerelease!==``||e===``}function findPreviousTag(e,t){const n=parseVersionTag(e);if(n===undefined)return undefined;return t.map(parseVersionTag).filter(e=>e!==undefined).filter(({prefix:e,isDate:t})=>e===n.prefix&&t===n.isDate).filter(e=>mayPrecede(e,n)).filter(e=>compareVersions(e,n)<0&&!isMovingTag(e,n)).sort(compareVersions).at(-1)?.tag}
;// CONCATENATED MODULE: ./build/js/sources/commits/resolve-range.js
async function resolveHead(e,t){const n={name:e,input:`head`};checkName(n);const[r=``]=await t.obtain([n]);return r}async function resolveRange(e,t){const n={name:e.head,input:`head`};checkName(n);const{name:r,found:i,notices:a=[]}=await resolveBase(e.base,t);if(r!==undefined)checkName(r);const o=r===undefined?[n]:[n,r];const[s=``,c]=await t.source.obtain(o);const l=i===undefined?e.why:`${e.why}; ${i}`;const u=c===undefined?`no base, every file of ${shorten(s)}`:`${shorten(c)}..${shorten(s)}`;return{...c===undefined?{}:{base:c},head:s,decision:`${l}: ${u}.`,notices:[...a,...noteEqual(e,{baseId:c,headId:s})]}}function noteEqual({base:t},{baseId:n,headId:r}){if(n!==r)return[];if(t.how===`commit`)return[`\`base\` (${(0,core_text/* oneLine */.TN)(t.name,100)}) is the same commit as the head (${shorten(r)}), so nothing counts as changed. A branch that was pushed is at its new commit already: leave \`base\` out, or use \`base: last-purge\`.`];if(t.how!==`last-success`)return[];return[`The last successful run was on the same commit (${shorten(r)}), so nothing counts as changed. If caches may be stale all the same, use \`base: last-purge\`, which also knows purges that failed.`]}function resolveBase(e,t){switch(e.how){case`commit`:return{name:asBase(e.name)};case`every-file`:return{};case`merge-base`:return resolveMergeBase(e,t);case`first-parent`:return resolveFirstParent(e.of,t);case`previous-tag`:return resolvePreviousTag(e.tag,t);case`last-success`:return resolveLastSuccess(e.otherwise,t)}}async function resolveMergeBase({of:e,and:t},{source:n}){const r=await n.findMergeBase(asBase(e),{name:t,input:`head`});return r===undefined?{found:`they have no common ancestor`}:{name:asBase(r)}}async function resolveFirstParent(e,{source:t}){const[n=e]=await t.obtain([{name:e,input:`head`}]);return{name:asBase(await t.findFirstParent(n))}}async function resolvePreviousTag(t,{source:r}){const i=await r.listTags();const a=findPreviousTag(t,[...i.keys()]);const o=a===undefined?undefined:i.get(a);if(a===undefined||o===undefined){return{found:`no earlier version tag like ${(0,core_text/* oneLine */.TN)(t,100)}`}}return{name:asBase(o),found:`the version before it is ${(0,core_text/* oneLine */.TN)(a,100)}`}}async function resolveLastSuccess(e,t){const n=await t.findLastSuccess();if(n!==undefined){return{name:asBase(n.headSha),found:`the last successful run is ${n.id}`}}const r=await resolveBase(e,t);const i=`no earlier successful run, so the base is the event's own`;return{...r,found:r.found===undefined?i:`${i}; ${r.found}`,notices:[`No earlier successful run of this workflow was found for this branch and event, so the event's own base is used.`]}}function asBase(e){return{name:e,input:`base`}}function checkName({name:n,input:r}){if(!/^-|[\u0000-\u0020\u007f]/.test(n)&&n!==``)return;throw new errors/* SourceError */.c8(`git-failed`,`\`${r}\` is ${n===``?`empty`:`\`${(0,core_text/* oneLine */.TN)(n,100)}\``}, which names no commit.`,{input:r,remedy:`Give \`${r}\` as a commit id, a branch or a tag.`})}function shorten(e){return e.slice(0,7)}

/***/ }),

/***/ 27527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ checkCouldMatch),
  Mf: () => (/* binding */ createServedTest),
  $4: () => (/* binding */ findMeansAll),
  h$: () => (/* binding */ listIfDoubtful)
});

// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __webpack_require__(55606);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/core/patterns/escape-pattern.js
var escape_pattern = __webpack_require__(46476);
// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __webpack_require__(31329);
// EXTERNAL MODULE: ./build/js/core/patterns/path-matcher.js
var path_matcher = __webpack_require__(58516);
;// CONCATENATED MODULE: ./build/js/core/patterns/slip.js
function findFor(e,{paths:n}){return n.find((0,path_matcher/* compilePatterns */.x)([e]))}function toMiss(t,{why:n,written:r}){return{why:`${n}; the nearest is ${(0,path_text/* displayPath */.Gt)(t)}`,remedy:`Write \`${r}\`.`}}function firstOf(e,t){for(const n of e){const e=t(n);if(e!==undefined)return e}return undefined}
;// CONCATENATED MODULE: ./build/js/core/patterns/other-notations.js
function findBackslash(e,n){if(!e.includes(`\\`))return undefined;const i=e.replaceAll(/\\+/g,`/`);const a=findFor(i,n);return a===undefined?undefined:toMiss(a,{why:"folders are separated by `/`",written:i})}function findSeveral(r,i){const a=r.split(/[\s,;|"']+/).filter(e=>e!==``);if(a.length<2)return undefined;const o=firstOf(a,e=>findFor(e,i));if(o===undefined)return undefined;return{why:`it looks like ${a.length} patterns on one line; the nearest is ${(0,path_text/* displayPath */.Gt)(o)}`,remedy:"Write one pattern a line. In YAML, begin the list with `files: |`, and not with `>`."}}function findBrackets(e,n){const i=e.replaceAll(/[[\]]/g,`\\$&`);const a=i===e?undefined:findFor(i,n);return a===undefined?undefined:toMiss(a,{why:"`[` begins a set of characters",written:i})}function findAlternatives(e,n){const i=e.replaceAll(/[@+?*]?\(([^()]*)\)/g,(e,t)=>t.includes(`|`)?`{${t.replaceAll(`|`,`,`)}}`:t);const a=i===e?undefined:findFor(i,n);return a===undefined?undefined:toMiss(a,{why:"alternatives are written `{a,b}`",written:i})}function findExpression(e){if(!/^\^|(?:^|[^\\])\$$|\.\*\\?\.|\.\*\$|\/\.\+/.test(e))return undefined;return{why:`it looks like a regular expression`,remedy:"Write `*` for any part of a name, `**` for any folders, and `.` for itself."}}const notationSlips=[findBackslash,findSeveral,findBrackets,findAlternatives,findExpression];
;// CONCATENATED MODULE: ./build/js/core/patterns/nearest-miss.js
const d=2e4;const f=10;function findNearestMiss(e,t){const n=e.map(e=>e.trim()).filter(e=>!e.startsWith(`!`)).slice(0,f);const r=t.paths.filter(e=>isBelow(e,t.root));const i={...t,paths:r.slice(0,d)};return findOutsideRoot(e,t)??(r.length===0&&t.root!==``?describeEmptyRoot(t):undefined)??firstOf(n,e=>findSlip(e,i))??describeOthers(i)}function isBelow(e,t){return t===``||e.startsWith(`${t}/`)}function findOutsideRoot(e,{root:r,paths:i}){const a=i.filter((0,path_matcher/* compilePatterns */.x)(e));const[o]=a;if(o===undefined)return undefined;const c=a.length===1?`the only file`:`all ${(0,core_text/* groupDigits */.K9)(a.length)} files`;return{why:`${c} that \`files\` matches, such as ${(0,path_text/* displayPath */.Gt)(o)}, ${a.length===1?`is`:`are`} outside of \`root\` (${r})`,remedy:`Set \`root\` to the folder that is served, or write patterns that begin with \`${r}/\`.`}}const p=[findNegated,findRelative,...notationSlips,findOtherCase,findOtherForm,findDeeper,findTypo];function findSlip(e,t){for(const n of p){const r=n(e,t);if(r!==undefined)return r}return undefined}function findNegated(e,t){const r=findFor(e,t);if(r===undefined)return undefined;return{why:`lines that begin with \`!\` leave out all of them, such as ${(0,path_text/* displayPath */.Gt)(r)}`,remedy:`Let these lines leave out less. The last line that matches decides.`}}function findRelative(e,t){if(t.root===``)return undefined;const n=e.replace(/^(?:\.?\/)+/,``);const r=t.root.split(`/`);for(let e=r.length;e>0;e-=1){const i=r.slice(0,e).join(`/`);const a=`${i}/${n}`;const o=findFor(a,t);const s=`patterns are over paths of the workspace and not of ${e===r.length?"`root`":`\`${i}\``}`;if(o!==undefined)return toMiss(o,{why:s,written:a})}return undefined}function findOtherCase(e,{root:t,paths:n}){const r=(0,path_matcher/* compilePatterns */.x)([e.toLowerCase()]);const i=n.find(e=>r(e.toLowerCase()));if(i===undefined)return undefined;const a=respell(e,i);const o=`capital and small letters differ`;const l=findFor(a,{root:t,paths:[i]})!==undefined;return l?toMiss(i,{why:o,written:a}):{...toMiss(i,{why:o,written:a}),remedy:`Write each letter as the file has it.`}}function respell(e,t){const n=e.split(`/`).filter(e=>e!==``&&e!==`.`);const i=t.split(`/`);const o=n.indexOf(`**`);const s=o===-1?n.length:o;return n.map((e,t)=>{const o=i.at(t<s?t:t-n.length);return o?.toLowerCase()===(0,glob_pattern/* toLiteral */.TE)(e).toLowerCase()?(0,escape_pattern/* escapePattern */.M)(o):e}).join(`/`)}function findOtherForm(e,{paths:t}){const r=(0,path_matcher/* compilePatterns */.x)([e.normalize(`NFC`)]);const i=t.find(e=>r(e.normalize(`NFC`)));if(i===undefined)return undefined;return{why:`accented letters are written in another Unicode form than in ${(0,path_text/* displayPath */.Gt)(i)}`,remedy:"Copy the name from `git ls-files -z`, or write `*` in place of the accented letters."}}function findDeeper(e,t){const n=e.split(`/`);const r=n.pop()??``;const i=[...n,`**`,r].join(`/`);const a=r===``||r===`**`?undefined:findFor(i,t);return a===undefined?undefined:toMiss(a,{why:"`*` does not reach into folders",written:i})}function findTypo(t,n){const o=t.split(`/`);let{paths:s}=n;for(const[t,l]of o.entries()){if(!(0,glob_pattern/* isLiteral */.c$)(l))return undefined;const d=new Set(s.map(e=>e.split(`/`,t+1)[t]??``));const f=(0,glob_pattern/* toLiteral */.TE)(l);if(d.has(f)){s=s.filter(e=>e.split(`/`,t+1)[t]===f);continue}const p=(0,nearest/* findNearest */.q)(f,[...d].filter(e=>e!==``));if(p===undefined)return undefined;const m=o.with(t,(0,escape_pattern/* escapePattern */.M)(p)).join(`/`);const h=findFor(m,n);const g=`there is no \`${f}\``;return h===undefined?undefined:toMiss(h,{why:g,written:m})}return undefined}function describeEmptyRoot({root:e}){return{why:`there are no files in \`root\` (${e})`,remedy:"Set `root` to the folder that is served. If the site is built in the job, build it before this step."}}function describeOthers({root:e,paths:r}){const[i]=r;const a=`Write patterns over paths of the workspace, with capital and small letters as they are.`;if(i===undefined)return{why:`there are no files`,remedy:a};const o=e===``?`in the workspace`:`in \`root\` (${e})`;return{why:`there ${r.length===1?`is 1 file`:`are ${(0,core_text/* groupDigits */.K9)(r.length)} files`} ${o}, such as ${(0,path_text/* displayPath */.Gt)(i)}`,remedy:a}}
// EXTERNAL MODULE: ./build/js/core/patterns/path-filter.js
var path_filter = __webpack_require__(76202);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
;// CONCATENATED MODULE: ./build/js/sources/could-match.js
function createServedTest({files:e,root:r}){const i=(0,path_matcher/* compilePatterns */.x)(e);const a=(0,path_filter/* createPathFilter */._)({matches:i,root:r,forWarming:false},new Set);return e=>a(e)===undefined}function listPatterns({files:e,root:t,purgeAllIf:n=[]}){const r=[{input:`files`,files:e,root:t},{input:`purge-all-if`,files:n,root:``}];return r.filter(e=>e.files.length>0)}function createTest({input:e,...t}){const n=createServedTest(t);return e===`files`?n:e=>n(e)||n(e+s)}const s=`/_`;function findIdle(e,t){return e.files.filter(n=>!n.trim().startsWith(`!`)&&!t(createTest({...e,files:[n]})))}async function listIfDoubtful(e,{wanted:t,place:n=``,list:r}){const{paths:i}=e.changes;const hasPath=e=>i.some(t=>e(n+t));const a=listPatterns(t).every(e=>hasPath(createTest(e))&&findIdle(e,hasPath).length===0);if(a)return e;return{...e,files:[...await r(),...e.skipped.map(({path:e})=>e)]}}function findMeansAll(e,{purgeAllIf:t}){if(t===undefined)return[];const n={input:`purge-all-if`,files:t,root:``};const r=e.skipped.map(({path:e})=>e);return[...e.changes.paths.filter(createServedTest(n)),...r.filter(createTest(n))]}function checkCouldMatch({files:t,changes:n,record:r},i){if(t===undefined)return[];const o=describePlace(r);const hasPath=e=>t.some(e)||n.paths.some(e);return listPatterns(i).flatMap(n=>{const{input:i,files:s,root:c}=n;const l={input:i,root:c,paths:t,place:o};if(hasPath(createTest(n)))return noteIdle(findIdle(n,hasPath),l);const{why:u,remedy:d}=findNearestMiss(s,l);throw new errors/* SourceError */.c8(`nothing-matches`,`\`${i}\` (${showLines(s)}) matches no file of ${o}: ${u}.`,{input:i,remedy:`${d}${adviseBuild(i,r)}`})})}function adviseBuild(e,{kind:t}){if(e===`files`||t!==`manifest`)return``;return" The built files are compared, so a changed template shows in the pages that are made with it: remove `purge-all-if`, or name files of the build."}const c=3;function noteIdle(t,{input:n,root:i,paths:a,place:o}){const s=t.slice(0,c).map(t=>{const{why:r,remedy:s}=findNearestMiss([t],{root:i,paths:a});return`\`${n}\`: the pattern ${showLines([t])} matches no file of ${o}: ${r}. ${s}`});const l=t.length-s.length;if(l===0)return s;return[...s,`\`${n}\`: ${(0,core_text/* groupDigits */.K9)(l)} more ${l===1?`pattern matches`:`patterns match`} no file of ${o}.`]}function showLines(e){const[t=``,...n]=e.map(e=>`\`${(0,core_text/* oneLine */.TN)(e,100)}\``);return n.length===0?t:`${t} and ${n.length} more`}function describePlace({kind:e,head:t}){if(t!==undefined)return`the commit ${(0,resolve_range/* shorten */.ml)(t)}`;return e===`manifest`?`the build`:`the workspace`}

/***/ }),

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deriveList: () => (/* binding */ deriveList)
});

// EXTERNAL MODULE: ./build/js/core/patterns/path-matcher.js
var path_matcher = __webpack_require__(58516);
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/patterns/path-filter.js
var path_filter = __webpack_require__(76202);
// EXTERNAL MODULE: ./build/js/core/urls/rewrite-path.js
var rewrite_path = __webpack_require__(99067);
// EXTERNAL MODULE: ./build/js/core/urls/encode-path.js
var encode_path = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/site/resolve-link.js
var resolve_link = __webpack_require__(35252);
;// CONCATENATED MODULE: ./build/js/core/urls/site/file-urls.js
function createUrlFinder(e){const{rules:t}=e;const a=createFormFinder(e);const findSeen=e=>t.seen.size===0?o:t.seen.get(e)??o;const addPage=(e,{sort:t,isOpen:n},i)=>{for(const o of a(e,t)){if(!n&&i.seen.some(({form:e})=>e===o.form))continue;spell((0,site_form/* toFormPath */.r7)(e.written,t,o.form),o,i)}};return(r,a)=>{const o=findSeen(r.path);const l=r.written!==r.path;const u=r.isDeleted||l;for(const e of o)a(e.url,toLinkReason(e));const d=(0,site_form/* sortOf */.ac)(r.path);const f={rules:t,seen:o,add:a,hasEscapes:l};if(d!==undefined)addPage(r,{sort:d,isOpen:u},f);else{const t=(0,site_form/* toIndexFolder */.E9)(r.written);if(t!==undefined)spell(t,c,f);const n=o.length>0&&!e.forPurge;if(u||t!==undefined||!(n||o.some(e=>isOwnPath(e,r))))spell(r.written,s,f)}}}const o=[];const s={rule:`file`};const c={rule:`form`};function toLinkReason({form:e}){return e===undefined?{rule:`link`}:{rule:`link`,form:e}}function isOwnPath({url:e},{path:t}){const[n=``]=e.split(`?`,1);return (0,resolve_link/* decodeLinkPath */.At)(n)===t}function createFormFinder(e){const t=new Map;return(n,r)=>{const i=e.rules.choose(n.path,r);const a=!n.isDeleted&&!n.isAdded&&n.path!==`/index.html`;const o=a?t.get(i):undefined;if(o!==undefined)return o;const s=listForms(n,{sort:r,choice:i,purpose:e});if(a)t.set(i,s);return s}}function listForms({path:e,isDeleted:n,isAdded:r},{sort:i,choice:{main:a,used:o,folder:s},purpose:{rules:c,forPurge:l}}){const u=s===undefined?{}:{folder:s===``?`/`:`${s}/`};const d=a.map(e=>({form:e,rule:`form`,...u}));if(!l)return d;const add=(e,t,n={})=>{if(!d.some(t=>t.form===e))d.push({form:e,rule:t,...n})};const f=e===`/index.html`;if(n)for(const e of o)add(e,`form`,u);if(!f)for(const e of c.lost[i])add(e,`form`);if(i===`index`&&(r||n)&&!f)add(`/x`,`folder`);if(i===`page`||c.addsIndexFile)add(site_form/* ownForms */.om[i],`file`);return d}function spell(e,t,{rules:n,seen:r,add:i,hasEscapes:a}){const o=a?[encodeMarked(e)]:n.spell(e);for(const e of o){if(r.some(t=>t.url===e))continue;i(e,e===o[0]?t:{...t,rule:`spelling`})}}function encodeMarked(t){return (0,encode_path/* encodePath */.O)(t).replaceAll(`%00`,`%`)}
;// CONCATENATED MODULE: ./build/js/core/urls/site/twins.js
const e=/\.(?:gz|br|zst|webp|avif)$/;function createTwinFinder({paths:t},n){let r;return i=>{if(!e.test(i))return undefined;r??=new Set(t);const a=i.replace(e,``);return r.has(a)||n(a)?a:undefined}}const t=/\.(?:x?html?|css|[cm]?js|json|map|xml|svg|txt|md|wasm|webmanifest|ico|[ot]tf|eot|rss|atom)$/i;function hasOwnUrl(n,r){const i=n.replace(e,``);return r.has(n)||!t.test(i)||/\/sitemap[^/]*\.xml\.gz$/.test(n)}
;// CONCATENATED MODULE: ./build/js/core/urls/derive-urls.js
function deriveTargets(t,n){const{baseUrls:o,rules:s,forWarming:c}=n;const l=(0,path_filter/* createPathFilter */._)(n,t.deleted);const u=createServer(t,n);const d=createTwinFinder(t,e=>s.has(u(e).path));const f=createUrlFinder({rules:s,forPurge:!c});const p=[];const m=[];const derive=e=>{f(e.served,(t,n)=>{for(const r of o)p.push(toTarget(r+t,n,e))})};for(const e of t.paths){const t=l(e);if(t!==undefined){m.push({path:e,reason:t});continue}const n=d(e);if(n!==undefined)derive({path:e,served:u(n),isTwin:true});const r=u(e);if(n===undefined||hasOwnUrl(r.path,s.seen))derive({path:e,served:r})}return{targets:p,skipped:m}}function createServer({deleted:e,added:r},{root:i,rewrites:a}){return o=>{const s=i===``?`/${o}`:o.slice(i.length);const c=(0,rewrite_path/* applyRewrites */.iT)(s,a);return{path:a.length===0?s:(0,rewrite_path/* decodeEscapes */.zR)(c),written:c,isRewritten:c!==s,isDeleted:e.size>0&&e.has(o),isAdded:r.size>0&&r.has(o)}}}function toTarget(e,{rule:t,form:n,folder:r},{path:i,isTwin:a,served:{isDeleted:o,isRewritten:s}}){const c=s&&t===`file`?`rewrite`:t;const l={kind:`url`,value:e,rule:a===true?`twin`:c,path:i};if(n!==undefined)l.form=n;if(r!==undefined)l.folder=r;if(o)l.deleted=true;return l}
// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 3 modules
var could_match = __webpack_require__(27527);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/sources/disk/generator-source.js
const l=/^(?:_config\.(?:ya?ml|toml)|hugo\.(?:toml|ya?ml|json)|mkdocs\.ya?ml|\.eleventy\.c?js|(?:eleventy|astro|next|nuxt|docusaurus|svelte|gatsby)[.-]config\.[cm]?[jt]s)$/;const u=`.vitepress`;const d=new Set([`content`,`docs`,`source`,`src`]);const f=`index.html`;const p=`.nojekyll`;async function noteGeneratorSource(e,{context:{workspace:t}}){const{root:n,rewrites:r}=e;if(r.length>0)return[];const i=await findSettings(e,t);if(i===undefined)return[];const a=(0,core_text/* oneLine */.TN)(n===``?`.`:n,100);return[`\`root\` (${a}) holds what a generator builds the site from: its settings are in ${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(i),200)}. Set \`root\` to the folder that it builds, otherwise no built page is in the list.`]}async function findSettings({root:t,files:o},s){const m=(0,external_node_path_.resolve)(s,t);const h=await (0,promises_.readdir)(m).catch(()=>[]);if(h.includes(p))return undefined;const g=(0,could_match/* createServedTest */.Mf)({root:t,files:o});const toPath=e=>t===``?e:`${t}/${e}`;const _=h.filter(e=>l.test(e)).find(e=>g(toPath(e)));if(_!==undefined)return toPath(_);if(h.includes(u)&&g(`${toPath(u)}/config`))return toPath(u);if(!d.has((0,external_node_path_.basename)(t))||await isThere((0,external_node_path_.join)(m,f)))return undefined;const v=(0,external_node_path_.dirname)(t);const y=await (0,promises_.readdir)((0,external_node_path_.resolve)(s,v)).catch(()=>[]);const b=y.find(e=>l.test(e));return b===undefined?undefined:(0,external_node_path_.join)(v,b).replaceAll(`\\`,`/`)}async function isThere(e){return await (0,promises_.stat)(e).then(()=>true,()=>false)}
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var root = __webpack_require__(82729);
;// CONCATENATED MODULE: ./build/js/sources/disk/static-source.js
const static_source_s=[`dist`,`out`,`build`,`.vitepress/dist`,`.output/public`,`_site`,`site`,`public`];const static_source_c=`index.html`;const static_source_l=20;async function noteStaticSource(t,{context:{workspace:o}}){const u=(0,external_node_path_.resolve)(o,t);if(t===``||await isFile((0,external_node_path_.join)(u,static_source_c)))return[];const d=await (0,promises_.readdir)(u).catch(()=>[]);const f=d.filter(e=>!e.startsWith(`.`)).slice(0,static_source_l);if(f.length===0)return[];const p=(0,external_node_path_.dirname)(t);for(const e of static_source_s){const n=(0,external_node_path_.join)(p,e).replaceAll(`\\`,`/`);if(n===t||!await isBuiltFrom((0,external_node_path_.resolve)(o,n),f))continue;const[s,c]=[n,t].map(e=>(0,core_text/* oneLine */.TN)(e,100));return[`\`root\` (${c}) looks like the static files of a generator: \`${s}\` holds a copy of them and the pages that were built. Set \`root\` to \`${s}\`, otherwise no built page is in the list.`]}return[]}async function isBuiltFrom(e,t){if(!await isFile((0,external_node_path_.join)(e,static_source_c)))return false;const n=await Promise.all(t.map(t=>exists((0,external_node_path_.join)(e,t))));return n.every(e=>e)}async function isFile(e){return await exists(e)&&!await (0,root/* isFolder */.lQ)(e)}async function exists(e){return await (0,promises_.stat)(e).then(()=>true,()=>false)}
// EXTERNAL MODULE: ./build/js/sources/notices.js
var notices = __webpack_require__(72610);
// EXTERNAL MODULE: ./build/js/core/urls/site/choose-forms.js
var choose_forms = __webpack_require__(38600);
;// CONCATENATED MODULE: ./build/js/sources/site/note-site.js
function noteSite(e,t){const n=t.targets.some(e=>dependsOnLinks(e,t.selection));if(e===undefined)return{notices:[],remarks:n?[i]:[]};const{basePath:o}=e.summary;const{innerRoot:s}=e.learned;return{notices:[...noteIdleRewrites(e,t.selection),...s===undefined?[]:[noteInnerRoot(s,t.selection)],...o===undefined?[]:[noteBasePath(o,t.selection.baseUrls)],...n&&(0,choose_forms/* hasNoEvidence */.P)(e.learned.tallies)?[a]:[]],remarks:noteUnread(e)}}function dependsOnLinks({form:e},{indexPages:t,cleanUrls:n}){if(e===undefined)return false;return n===`auto`||t===`auto`&&e.startsWith(`/x/`)}const i="The files under `root` are not on this machine, so their links cannot be read: `/about.html` gives only `/about.html`, and `/dir/index.html` gives `/dir/` and `/dir/index.html`. Check out or build the site before this step, or set `clean-urls` and `index-pages`.";const a="No link of the site in `root` leads to a page, so pages get a URL in every form. Set `clean-urls` and `index-pages` to choose.";function noteIdleRewrites({idleRewrites:e},{rewrites:t,root:r}){const i=r===``?`the workspace`:`\`root\` (${(0,core_text/* oneLine */.TN)(r,100)})`;return e.map(e=>`\`rewrites\`, item ${e+1}, changes the path of no file of ${i}: ${JSON.stringify((0,core_text/* oneLine */.TN)(t[e]??``,200))}. Paths are those below \`root\`, such as \`/posts/a.html\`, after the items before it.`)}function noteBasePath({fits:e,links:n,of:r},i){const a=i.map(e=>new URL(e).pathname);const o=[...new Set(a)].map(e=>`"${e}"`).join(` or `);const s=e===``?`/`:e;return`\`base-url\` ends in ${o}, but ${(0,core_text/* groupDigits */.K9)(n)} of ${(0,core_text/* groupDigits */.K9)(r)} links of this build fit only "${s}". Set \`base-url\` to the URL under which \`root\` is served, with its path.`}function noteInnerRoot({folder:e,links:r,of:i},{root:a}){const[o,s]=[a===``?`.`:a,`${a}${e}`.replace(/^\//,``)].map(e=>(0,core_text/* oneLine */.TN)(e,100));return`\`root\` is ${o}, but ${(0,core_text/* groupDigits */.K9)(r)} of ${(0,core_text/* groupDigits */.K9)(i)} links of this build fit only the files below \`${s}\`. Set \`root: ${s}\`, otherwise every URL has a folder too many.`}function noteUnread({summary:n}){const{limits:r,unreadable:i,pages:a,bytes:o}=n;const s=`${(0,core_text/* countWord */.MD)(a,`page`)} and ${(0,core_text/* groupDigits */.K9)(Math.round(o/1e6))} MB were read`;return[...r.length===0?[]:[`The site is larger than what is read for its links (limit: ${r.join(`, `)}): ${s}, and the forms of all URLs follow from these.`],...i===0?[]:[`${(0,core_text/* countWord */.MD)(i,`file`)} of the site could not be read as UTF-8 and taught nothing.`]]}
;// CONCATENATED MODULE: ./build/js/sources/derive-list.js
async function deriveList(e,t){const{files:n,purgeAllIf:r}=e.selection;if(n.length>0||r!==undefined){const n=await derive(e,t).catch(async n=>{const{explainSubmodule:r}=await __webpack_require__.e(/* import() */ 2913).then(__webpack_require__.bind(__webpack_require__, 32913));throw await r(n,e.selection,t)});if(n.record!==undefined)t.logger.info(`Source: ${n.record.decision}`);return n}const i=await draftEverything(e,t);const a={targets:[],skipped:[],notices:[],remarks:[]};return i===undefined?a:{...a,memory:i}}async function draftEverything(e,t){const n=toRemembered(e.selection);if(n===undefined)return undefined;try{return(await derive({...e,selection:n},t)).memory}catch(e){if(!(e instanceof errors/* SourceError */.c8))throw e;t.logger.debug(`This build is not remembered: ${e.message}`);return undefined}}function toRemembered(e){const{source:r,manifest:i,base:a,head:o}=e;const s=(0,selection/* filesOf */.R8)(e);if(r===`manifest`)return i===undefined?{...e,files:s}:undefined;const c=r===`all`||o!==undefined||(a??selection/* lastPurge */.mI)!==selection/* lastPurge */.mI;return c?undefined:{...e,files:s,base:selection/* lastPurge */.mI}}async function derive(t,n){const{selection:o,forWarming:f,rewrites:g}=t;if(o.files.length===0)return await findReasons(o,n);const{findChanges:_}=await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523));const v=await _(o,n);const y=(0,could_match/* checkCouldMatch */.PT)(v,o);const b=(0,could_match/* findMeansAll */.$4)(v,o);const x=(0,path_matcher/* compilePatterns */.x)(o.files);const S=await learn({...t,matches:x,changes:v.changes},n);const C=v.formsBefore;const w=o.spellings??(f?`one`:`all`);const T=(0,site_rules/* createSiteRules */.JC)({...o,spellings:w},S&&{...S,before:C});const{root:E,baseUrls:D}=o;const O={root:E,baseUrls:D,matches:x,forWarming:f,rewrites:g,rules:T};const{targets:k,skipped:A}=deriveTargets(v.changes,O);const j=noteSite(S,{selection:o,targets:k});const M=S===undefined?C:(0,site_rules/* listUsedForms */.Lw)(S.learned);const N=(0,could_match/* createServedTest */.Mf)(o);const P=await findUnlisted(S,{found:v,isServed:N},n);return{targets:k,...deriveUnchanged(v,{targets:k,derivation:O}),skipped:[...v.skipped,...A],record:v.record,notices:[...v.notices,...y,...(0,notices/* noteSubmodules */.yT)(v.skipped,x),...(0,notices/* noteSymlinks */.$t)([...v.skipped.filter(({path:e})=>N(e)),...P]),...b.length>0?[]:noteRules(v,t),...await noteStaticSource(E,n),...await noteGeneratorSource(o,n),...j.notices],remarks:[...v.remarks??[],...j.remarks],...S===undefined?{}:{learned:S.summary},...b.length===0?{}:{meansAll:b},...v.listsAll===undefined?{}:{listsAll:v.listsAll},...v.changes.inDoubt===undefined?{}:{inDoubt:v.changes.inDoubt},...v.build===undefined?{}:{memory:{build:v.build,targets:k,meansAll:b,forms:M&&{now:M,before:C}}},...v.manifest===undefined?{}:{manifest:v.manifest},forms:M}}function noteRules({changes:e,record:t,listsAll:n},{selection:r,forWarming:i}){if(i||r.purgesEverything===true)return[];if(n===true||t.kind===`all`)return[];return (0,notices/* noteServerRules */.xW)(e.paths.filter((0,could_match/* createServedTest */.Mf)(r)))}async function findUnlisted(e,{found:t,isServed:n},{context:{workspace:r}}){if(e===undefined||e.symlinks.length===0)return[];const{findLinked:i}=await __webpack_require__.e(/* import() */ 2474).then(__webpack_require__.bind(__webpack_require__, 92474));const a=new Set(t.skipped.map(({path:e})=>e));const o=e.symlinks.filter(e=>!a.has(e));return await i(o,{changed:t.changes.paths,isServed:n,workspace:r})}async function findReasons(e,t){const{findChanges:n}=await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 50523));const r={...e,root:``};const i=await n(r,t);const a=[...i.notices,...(0,could_match/* checkCouldMatch */.PT)(i,r)];const o=(0,could_match/* findMeansAll */.$4)(i,r);const{record:c,remarks:u=[],build:d}=i;return{...{targets:[],skipped:[],record:c,notices:a,remarks:u},...o.length===0?{}:{meansAll:o},...d===undefined?{}:{memory:{build:d,targets:[],meansAll:o}}}}async function learn({changes:e,...t},n){if(e.paths.length===0)return undefined;const{knowSite:r}=await __webpack_require__.e(/* import() */ 7081).then(__webpack_require__.bind(__webpack_require__, 67081));const i=await r({...t,deleted:e.deleted},n);if(i!==undefined){const{describeLearned:e}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 92756));n.logger.info(e(i.summary))}return i}function deriveUnchanged({allPaths:e},{targets:t,derivation:n}){if(e===undefined)return{};const i=new Set(t.map(({value:e})=>e));const a=deriveTargets({paths:e,deleted:new Set,added:new Set},{...n,matches:()=>true});const o=new Set(a.targets.map(({value:e})=>e));return{unchangedUrls:[...o].filter(e=>!i.has(e))}}

/***/ }),

/***/ 67750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ toPathBelow),
/* harmony export */   e: () => (/* binding */ toDiskPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73786);
function toDiskPath(n,r,{toNamespacedPath:i}=node_path__WEBPACK_IMPORTED_MODULE_0__){const a=r===``?n:`${n}/${r}`;return Buffer.from((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePathBytes */ .XW)(i(a)))}function toPathBelow(t,n,{relative:r,sep:i}=node_path__WEBPACK_IMPORTED_MODULE_0__){return r(t,n).split(i).join(`/`)}

/***/ }),

/***/ 82729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ adviseRoot),
/* harmony export */   checkRoot: () => (/* binding */ checkRoot),
/* harmony export */   eS: () => (/* binding */ findNearestOnDisk),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   refuseLinkedRoot: () => (/* binding */ refuseLinkedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _nearest_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18058);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67750);
async function checkRoot(e,{context:{workspace:t}}){if(e===``||await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(t,e)))return;const n=await findNearestOnDisk(e,t);throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`nothing-matches`,`\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(e,100)}) is not a folder.`,{input:`root`,remedy:`${adviseRoot(n)}Set \`root\` to the folder of the built site, and build it before this step.`})}async function refuseLinkedRoot(e,{context:{workspace:n}}){if(e===``)return;const[c,u]=await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(n),(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,e))]);if(u===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(c,e))return;const d=(0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPathBelow */ ._)(c,u);const f=!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(d)&&![``,`..`].includes(d.split(`/`,1)[0]??``);throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`nothing-matches`,`\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(e,100)}) is a symbolic link or below one, and \`source: all\` does not follow links.`,{input:`root`,remedy:f?`Set \`root\` to the folder itself: \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_6__/* .displayPath */ .Gt)(d),100)}\`.`:"Copy the site into a folder of the workspace, or use `source: manifest`."})}async function findNearestOnDisk(t,n){return await (0,_nearest_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findNearestFolder */ .e)(t,async t=>{const r=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(n,t),{withFileTypes:true}).catch(()=>[]);return r.filter(e=>e.isDirectory()).map(({name:e})=>e)})}function adviseRoot(e){return e===undefined?``:`Did you mean \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(e,100)}\`? `}async function isFolder(e){try{return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(e)).isDirectory()}catch{return false}}

/***/ }),

/***/ 18058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findNearestFolder)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55606);
async function findNearestFolder(t,n){const r=[];for(const i of t.split(`/`)){const t=await n(r.join(`/`));const a=t.includes(i)?i:findSpelling(i,t)??(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .q)(i,t);if(a===undefined)return undefined;r.push(a)}const i=r.join(`/`);return i===t?undefined:i}function findSpelling(e,t){const n=e.normalize(`NFC`).toLowerCase();return t.find(e=>e.normalize(`NFC`).toLowerCase()===n)}

/***/ })

};
;