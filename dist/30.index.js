"use strict";
exports.id = 30;
exports.ids = [30,8181,2611,6864,8886];
exports.modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);
function backoffMilliseconds(e,t){const n=Math.min(1e3*2**(e-1),3e4);return n*(1-t/2)}function*pollDelays(e,t,n){for(let r=e;;r=Math.min(r*1.5,t)){yield r*(1-n()/10)}}const t=365*24*36e5;function parseRetryAfter(n,r){if(n===undefined)return undefined;const i=n.trim();const a=/^\d+$/.test(i)?Number(i)*1e3:((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(i)??Number.NaN)-r;return Number.isNaN(a)?undefined:Math.min(Math.max(a,0),t)}

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

/***/ 42483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ parseHashes),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   LD: () => (/* binding */ UsedFormsField),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   r4: () => (/* binding */ UrlRulesField),
/* harmony export */   renderManifest: () => (/* binding */ renderManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73786);
/* harmony import */ var _core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
const o=zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_urls_site_form_js__WEBPACK_IMPORTED_MODULE_1__/* .urlForms */ .bt)).readonly();const UsedFormsField=zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({page:o,index:o}).optional().catch(undefined);const UrlRulesField=zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP());const s=zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({v:zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),algorithm:zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(`sha256`),files:zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY(e=>typeof e===`object`&&e!==null),forms:UsedFormsField,rules:UrlRulesField.exactOptional()});function renderManifest(e,{forms:t,rules:n={}}={}){const r=[...e].sort(([e],[t])=>e<t?-1:1).map(([e,t])=>`    ${JSON.stringify(e)}: "${t}"`);const i=r.length===0?`{}`:`{\n${r.join(`,
`)}\n  }`;const a=t===undefined?``:`  "forms": ${JSON.stringify(t)},\n`;const o=Object.keys(n).length===0?``:`  "rules": ${JSON.stringify(n)},\n`;return`{\n  "v": 1,\n  "algorithm": "sha256",\n${a}${o}  "files": ${i}\n}\n`}function parseManifest(t){const r=(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(t)?(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(t):undefined;if(r===undefined)return{problem:`is not whole JSON; it may be cut off`};const i=s.safeParse(r);if(!i.success)return{problem:"is not a manifest that `manifest-output` writes"};const a=parseHashes(i.data.files);const{forms:o,rules:c}=i.data;return`manifest`in a?{...a,forms:o,rules:c}:a}function parseHashes(e){const t=new Map;for(const[n,r]of Object.entries(e)){if(!isInside(n))return{problem:`names a path outside the root (${show(n)})`};if(typeof r!==`string`||!/^[0-9a-f]{64}$/.test(r))return{problem:`has no SHA-256 hash for ${show(n)}`};t.set(n,r)}return{manifest:t}}function show(e){return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(e),80)}function isInside(e){const t=e.split(`/`);return t.every(e=>e!==``&&e!==`.`&&e!==`..`)}

/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
async function during(t,n){try{return await n()}catch(n){throw n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_?n.during(t):n}}

/***/ }),

/***/ 86020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ treeAnswer),
/* harmony export */   K1: () => (/* binding */ comparisonAnswer),
/* harmony export */   Mw: () => (/* binding */ commitAnswer),
/* harmony export */   Qt: () => (/* binding */ cachesAnswer),
/* harmony export */   ru: () => (/* binding */ commitIdAnswer),
/* harmony export */   u3: () => (/* binding */ tagsAnswer),
/* harmony export */   zf: () => (/* binding */ runsAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75623);
const t=zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);const commitIdAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),zod__WEBPACK_IMPORTED_MODULE_0__/* ["instanceof"] */ .Nlp(ArrayBuffer)]).transform(e=>typeof e===`string`?e:Buffer.from(e).toString(`latin1`)).pipe(t);const commitAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({parents:zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({sha:t}))});const tagsAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({name:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),commit:zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({sha:t})}));const treeAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({truncated:zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),tree:zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({path:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),mode:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),type:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),sha:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()}))});const comparisonAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({status:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),merge_base_commit:zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({sha:t}),files:zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({filename:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),status:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),previous_filename:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional()})).default([])});const n=zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({id:zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),head_sha:t,head_branch:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),head_repository:zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({full_name:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()}).nullable(),event:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),created_at:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),updated_at:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()});const runsAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(n);const cachesAnswer=zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({actions_caches:zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({key:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),ref:zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()}))});

/***/ }),

/***/ 28886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithubApi: () => (/* binding */ openGithubApi)
});

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(71552);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var js_errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/send-safely.js
var send_safely = __webpack_require__(80756);
;// CONCATENATED MODULE: ./build/js/sources/github/fetch.js
class ApiRefusal extends Error{name=`ApiRefusal`;why;kind;constructor(e,t){super(t);this.kind=e;this.why=t}}const n=64*1024*1024;const r=3;function createApiFetch(e){const i=new URL(e.context.apiUrl);return async(a,{headers:o})=>{let s=new URL(a);for(let a=0;a<=r;a+=1){if(!isBelow(s,i)){const e=s.origin===i.origin?`path`:`host`;throw new ApiRefusal(`foreign`,`the GitHub API leads to another ${e} (${s.host})`)}const r=await (0,send_safely/* sendSafely */.p)({url:s,headers:o,limitBytes:n},e);const a=toNext(r,s);if(a===undefined)return toResponse(r,s);s=a}throw new ApiRefusal(`foreign`,`the GitHub API redirects more than ${r} times`)}}function isBelow(e,t){const n=`${t.pathname.replace(/\/+$/,``)}/`;return e.origin===t.origin&&e.pathname.startsWith(n)}function toNext({status:e,headers:t},n){const r=e>=300&&e<400?t[`location`]:undefined;return r===undefined?undefined:URL.parse(r,n.href)??undefined}function toResponse({status:e,headers:t,body:n},r){if(e<200||e>=300)throw toRefusal(e,n);const i=t[`content-type`]??``;const a=/^application\/(?:json|.*\+json)\b/.test(i);if(a?parseObject(n)===undefined:!i.startsWith(`application/vnd.github`)){throw new ApiRefusal(`foreign`,`the answer is not one of the GitHub API`)}const o=new Response(Buffer.from(n),{status:e,headers:t});return Object.defineProperty(o,"url",{value:r.href})}function toRefusal(e,t){const n=readMessage(t);const r=`the GitHub API answered HTTP ${e}${n===``?``:` (${n})`}`;if(e===407||e>=300&&e<400)return new ApiRefusal(`foreign`,r);return new ApiRefusal(e>=500||e===429?`server`:`rights`,r)}function readMessage(e){const t=parseObject(e);return t!==undefined&&`message`in t&&typeof t.message===`string`?t.message:``}function parseObject(t){const n=(0,json_value/* parseJson */.qF)(t);return typeof n===`object`&&n!==null?n:undefined}
;// CONCATENATED MODULE: ./build/js/sources/github/api.js
async function openGithubApi(e){const{context:t,githubToken:n,signal:i}=e;const[o=``,c=``]=t.repository.split(`/`);if(n===``||o===``||c===``){const e=n===``?"`github-token` is empty":`GITHUB_REPOSITORY is not set`;throw new js_errors/* SourceError */.c8(`source-unreadable`,`The GitHub API cannot be used: ${e}.`,{input:`github-token`,remedy:"Leave `github-token` at its default, or set `base` and `head` and install git."})}const{getOctokit:l}=await Promise.all(/* import() */[__webpack_require__.e(7723), __webpack_require__.e(5843)]).then(__webpack_require__.bind(__webpack_require__, 95843));const u=createApiFetch(e);const d=l(n,{baseUrl:t.apiUrl,request:{fetch:u}});return{answer:e=>(0,during/* during */.i)(`asking the GitHub API to ${e.action}`,async()=>{try{return await e.ask(d,{owner:o,repo:c})}catch(t){i.throwIfAborted();throw toFailure(t,e)}})}}function toFailure(e,t){const r=e instanceof Error&&e.cause instanceof Error?e.cause:e;if(r instanceof js_errors/* TimeoutError */.MU){return new js_errors/* TimeoutError */.MU(r.code,`Could not ${t.action}: ${r.message}`)}if(r instanceof ApiRefusal)return toRefused(r,t);if(r instanceof js_errors/* NetworkError */.Dr)return toUnreached(r,t);const a=findUnexpected(r);if(a===undefined)return r instanceof Error?r:new Error(String(r));const s=`the answer is not what the API documents (at ${a})`;return toSourceError(t,{why:s,remedy:c})}const c=`Check that GITHUB_API_URL is right and that no proxy answers in place of GitHub.`;function toRefused({why:e,kind:t},n){switch(t){case`rights`:return toSourceError(n,{why:e,remedy:n.remedy});case`server`:return toSourceError(n,{why:e,remedy:`GitHub failed. Run the job again later.`});case`foreign`:return toSourceError(n,{why:e,remedy:c})}}function toUnreached(e,t){const[{remedy:n=`Check that this runner can reach the GitHub API.`}={}]=e.problems;return toSourceError(t,{why:e.message.replace(/\.$/,``),remedy:n})}function toSourceError({action:e,input:n=`github-token`},{why:i,remedy:a}){const o=`Could not ${e}: ${(0,core_text/* oneLine */.TN)(i,300)}.`;return new js_errors/* SourceError */.c8(`source-unreadable`,o,{input:n,remedy:a})}function findUnexpected(n){if(n instanceof TypeError)return`its start`;if(!(n instanceof errors/* ZodError */.G))return undefined;const r=n.issues[0]?.path.map(String).join(`.`)??``;return r===``?`its start`:(0,core_text/* oneLine */.TN)(r,100)}

/***/ }),

/***/ 93978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   t: () => (/* binding */ answerFile)
/* harmony export */ });
const entryFile=`manifest.json`;const answerFile=`answer.json`;

/***/ }),

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isOfSameRun),
/* harmony export */   Cd: () => (/* binding */ deriveKeys),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   deriveKeysLike: () => (/* binding */ deriveKeysLike)
/* harmony export */ });
const e=`cdn-cache-action-1`;function deriveKeys(t,{ref:n,runId:r,runAttempt:i},a){const{provider:o,mode:s,address:c,baseUrls:l,root:u,files:d,purgeAllIf:f}=t;const p=[o,s,c,l.toSorted(),u,d];const m=JSON.stringify(f===undefined?p:[...p,f]);const h=`${e}-${a(m).slice(0,16)}-`;const g=`${h}${a(n).slice(0,8)}-`;return{everyRef:h,ref:g,next:nextAfter(g,{runId:r,runAttempt:i})}}const t=/^((.+-)[0-9a-f]{8}-)(\d*)-(\d+)-(\d+)$/;function deriveKeysLike(n,{runId:r,runAttempt:i}){const[,a,o]=t.exec(n)??[];if(a===undefined||o===undefined||!o.startsWith(`${e}-`))return undefined;return{everyRef:o,ref:a,next:nextAfter(a,{runId:r,runAttempt:i})}}function isOfSameRun(e,n){const[,r,,i]=t.exec(e)??[];const[,a,,o]=t.exec(n)??[];const s=r!==undefined&&r===a&&i===o;return e===n||s&&isLater(e,n)}function nextAfter(e,{runId:t,runAttempt:n}){return r=>`${e}${t}-${n}-${Math.floor(r)}`}function isLater(e,t){return momentOf(e)>momentOf(t)}function momentOf(e){return Number(e.slice(e.lastIndexOf(`-`)+1))}

/***/ }),

/***/ 46864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMemory: () => (/* binding */ openMemory)
});

// EXTERNAL MODULE: ./build/js/core/urls/site/site-rules.js
var site_rules = __webpack_require__(8758);
// EXTERNAL MODULE: ./build/js/core/urls/url-rules.js
var url_rules = __webpack_require__(86444);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/sources/disk/manifest-file.js
var manifest_file = __webpack_require__(42483);
;// CONCATENATED MODULE: ./build/js/sources/memory/entry.js
const o=schemas/* object */.Ikc({v:schemas/* literal */.euz(1),head:schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/).exactOptional(),files:schemas/* custom */.IeY(e=>typeof e===`object`&&e!==null).exactOptional(),forms:manifest_file/* UsedFormsField */.LD,rules:manifest_file/* UrlRulesField */.r4.exactOptional(),doubtful:schemas/* array */.YOg(schemas/* string */.YjP().refine(manifest_file/* isInside */.FK))});function renderEntry({head:e,files:t,forms:n,rules:r={},doubtful:i}){return JSON.stringify({v:1,...e===undefined?{}:{head:e},...t===undefined?{}:{files:Object.fromEntries([...t].sort(byPath))},...n===undefined?{}:{forms:n},...Object.keys(r).length===0?{}:{rules:r},doubtful:i.toSorted()})}function byPath([e],[t]){return e<t?-1:1}function parseEntry(e){const n=o.safeParse((0,json_value/* parseJson */.qF)(e));if(!n.success)return undefined;const{head:i,files:a,forms:s,rules:c,doubtful:l}=n.data;const u=a===undefined?undefined:(0,manifest_file/* parseHashes */.CY)(a);if(u!==undefined&&!(`manifest`in u))return undefined;return{...i===undefined?{}:{head:i},...u===undefined?{}:{files:u.manifest},...s===undefined?{}:{forms:s},...c===undefined?{}:{rules:c},doubtful:l}}
// EXTERNAL MODULE: ./build/js/sources/memory/keys.js
var keys = __webpack_require__(12611);
// EXTERNAL MODULE: ./build/js/sources/memory/sentences.js
var sentences = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
;// CONCATENATED MODULE: ./build/js/sources/memory/unconfirmed.js
function listPaths(e){const t=new Set;for(const n of e)addPaths(n,t);return t}function listPurged({targets:e,meansAll:t=[]}){return[...new Set([...listPaths(e),...t])]}function findUnconfirmed(e,{tasks:t,stale:n}){if(t.length===0)return listPurged(e);const r=new Set(listPaths(n));for(const n of t.flatMap(listUnfinished)){if(standsForAll(n))return listPurged(e);addPaths(n,r)}return[...r]}function findStillInDoubt(e,{targets:n,tasks:r,stale:i}){const a=r.length===0?n:r.flatMap(listUnfinished);if(a.some(standsForAll))return e;const[o,s]=[listPaths(n),listPaths([...a,...i])];if(n.some(standsForAll))return e.filter(e=>s.has((0,path_text/* displayPath */.Gt)(e)));return e.filter(e=>{const n=(0,path_text/* displayPath */.Gt)(e);return s.has(n)||!o.has(n)})}function addPaths(t,n){if(t.path!==undefined)n.add(t.path);if(t.also===undefined)return;for(const{path:r}of (0,target/* reasonsOf */.zM)(t))if(r!==undefined)n.add(r)}function standsForAll({rule:e}){return e===`purge-type`||e===`on-too-many`||e===`purge-all-if`}function listUnfinished(e){const{targets:t}=e.batch;const[n,r]=[e.failedTargets,e.pendingTargets].map(toSet);switch(e.state){case`done`:return[];case`failed`:return n===undefined?t:t.filter(({value:e})=>n.has(e));case`pending`:case`unconfirmed`:if(r===undefined)return t;return t.filter(({value:e})=>r.has(e)||n?.has(e));case`unsent`:return t}}function toSet(e){return e&&new Set(e)}
;// CONCATENATED MODULE: ./build/js/sources/memory/memory.js
function openMemory({keys:e,rules:t,store:s,clock:m,findNewestKey:h}){let g;let _=0;const write=async t=>{const n=renderEntry(t);if(n===g?.text)return undefined;_=Math.max(m.now(),_+1);const i=e.next(_);const a=await s.save({key:i,text:n});if(a.state!==`saved`)return a;g={key:i,text:n};return undefined};return{async recall(n){const[r,a]=await Promise.all([s.restore(e.ref),h(e.everyRef)]);const l=readEntry(r,{part:n,prefix:e.ref});if(`unknown`in l){return{entry:undefined,isOutdated:false,...(0,sentences/* describeUnknown */.Ee)(l.unknown,n)}}const{entry:u,key:f,text:p}=l;const m=a!==undefined&&(0,keys/* isLater */.d8)(a,f);if(!m)g={key:f,text:p};const _=m?sentences/* describeOvertaken */.j5:compareRules(u,t);return{entry:u,isOutdated:_!==sentences/* silence */.ao,..._}},prepare(n){const i=toAnnounced(n,t);const a=renderEntry(i);if(a===g?.text&&i.doubtful.length===0)return undefined;return{key:e.next(m.now()),entry:a}},async announce(e){const n=await write(toAnnounced(e,t));return n===undefined?sentences/* silence */.ao:(0,sentences.describeUnwritten)(n,`announce`)},async confirm({key:t,targets:r,ofSameRun:i=false},o){const c=await s.restore(e.ref);if(c.state!==`hit`)return (0,sentences/* describeUnresumed */.gD)(c);const u=i?(0,keys/* isOfSameRun */.$m)(c.key,t):c.key===t;const d=u?parseEntry(c.text):undefined;if(d===undefined)return (0,sentences/* describeUnresumed */.gD)({state:`miss`});g={key:c.key,text:c.text};const p=findStillInDoubt(d.doubtful,{targets:r,...o});const m=await write({...d,doubtful:p});return describeSettled(m,p.length)},key:()=>g?.key??``,async settle({build:e,forms:n,...r},i){const a=findUnconfirmed(r,i);const o=await write({...e,...rememberForms(n,a),rules:t,doubtful:a});return describeSettled(o,a.length)}}}function compareRules(e,n){const r=`the run that is remembered`;const i=(0,url_rules/* describeOtherRules */.bX)(e.rules,{now:n,since:r});return i===undefined?sentences/* silence */.ao:{notices:[],remarks:[i]}}function describeSettled(e,t){const n=e===undefined?sentences/* silence */.ao:(0,sentences.describeUnwritten)(e,`settle`);return{...n,remarks:[...n.remarks,...(0,sentences/* describeUnconfirmed */.qc)(t)]}}function toAnnounced({build:e,forms:t,...n},r){const i=listPurged(n);return{...e,...rememberForms(t,i),rules:r,doubtful:i}}function rememberForms(t,n){if(t===undefined)return{};const{now:r,before:i}=t;return{forms:i===undefined||n.length===0?r:(0,site_rules/* joinForms */.kX)(r,i)}}function readEntry(e,{part:t,prefix:r}){if(e.state!==`hit`)return{unknown:e};const{key:i,text:a}=e;if(!i.startsWith(r))return{unknown:{state:`miss`}};const o=parseEntry(a);if(o===undefined)return{unknown:{state:`failed`,why:`the entry is not a memory`}};return o[t]===undefined?{unknown:{state:`miss`}}:{key:i,text:a,entry:o}}

/***/ }),

/***/ 97649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCacheMemory: () => (/* binding */ openCacheMemory),
  openCacheStore: () => (/* binding */ openCacheStore)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(86020);
// EXTERNAL MODULE: ./build/js/sources/github/api.js + 1 modules
var api = __webpack_require__(28886);
;// CONCATENATED MODULE: ./build/js/sources/github/newest-cache-key.js
const r=100;async function findNewestCacheKey(i,a){try{const e=await (0,api.openGithubApi)(a);const o=await e.answer({action:`list the entries of the cache`,remedy:"Grant the job `permissions: actions: read`.",ask:async(e,n)=>{const{data:a}=await e.rest.actions.getActionsCacheList({...n,key:i,sort:`created_at`,direction:`desc`,per_page:r});return answers/* cachesAnswer */.Qt.parse(a).actions_caches}});return o.find(({key:e,ref:t})=>e.startsWith(i)&&(t===a.context.ref||!t.startsWith(`refs/pull/`)))?.key}catch(t){const n=t instanceof Error?(0,core_text/* oneLine */.TN)(t.message,300):`no reason given`;a.logger.debug(`Whether another branch was purged for since is not known: ${n}`);return undefined}}
;// CONCATENATED MODULE: ./build/js/sources/memory/cache-store.js
const e=15e3;const t=2e3;function limitStore(t,{clock:n,deadline:r,signal:i}){let a=e;let o=false;const spend=async e=>{const t=n.now();const s=Math.floor(Math.min(a,r-t));if(o||s<=0)return{state:`skipped`,why:`no time was left for the cache`};const c=await e(limitSignal(i,s));a-=n.now()-t;o=![`hit`,`miss`,`saved`,`denied`].includes(c.state);return c};return{restore:e=>spend(n=>t.restore(e,n)),save:async e=>{const n=await spend(n=>t.save(e,n));o||=n.state!==`saved`;return n}}}function limitSignal(e,n){if(e.aborted)return AbortSignal.timeout(Math.min(n,t));return AbortSignal.any([e,AbortSignal.timeout(n)])}
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/sources/memory/helper-answer.js
var helper_answer = __webpack_require__(93978);
;// CONCATENATED MODULE: ./build/js/sources/memory/helper-log.js
const helper_log_e=/^(?:::(?:warning|error)[^:]*::|(?=Failed to |Cache (?:save|restore) skipped))(.+)$/;function findComplaint(t){const n=t.split(/\r?\n/).flatMap(t=>helper_log_e.exec(t)?.[1]??[]);const r=n.at(-1);return r&&toPlain(r)}function findMasked(e){return e.split(/\r?\n/).flatMap(e=>/^::add-mask::(.+)$/.exec(e)?.[1]??[]).map(toPlain)}function findLastLine(e){return e.split(/\r?\n/).filter(e=>e.trim()!==``&&!e.startsWith(`::`)).at(-1)}function toPlain(e){return e.replaceAll(`%0A`,`
`).replaceAll(`%0D`,`\r`).replaceAll(`%25`,`%`)}
;// CONCATENATED MODULE: ./build/js/sources/memory/helper-store.js
const m=schemas/* discriminatedUnion */.gMt(`state`,[schemas/* object */.Ikc({state:schemas/* enum */.k5n([`unavailable`,`missed`,`saved`,`refused`])}),schemas/* object */.Ikc({state:schemas/* literal */.euz(`restored`),key:schemas/* string */.YjP()}),schemas/* object */.Ikc({state:schemas/* literal */.euz(`broken`),why:schemas/* string */.YjP()})]);const h=256*1024*1024;function createHelperStore(e){return{restore:(t,n)=>inFolder(e,async r=>{const{answer:i,why:a}=await ask([`restore`,t],{...e,folder:r,signal:n});return await toRestored(i,{folder:r,why:a,mode:e.env[`ACTIONS_CACHE_MODE`]})}),save:({key:t,text:n},r)=>inFolder(e,async i=>{await (0,promises_.writeFile)((0,external_node_path_.join)(i,helper_answer/* entryFile */.$),n);return toSaved(await ask([`save`,t],{...e,folder:i,signal:r}))})}}async function inFolder({temporaryFolder:t},i){try{const a=await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(t,`cdn-cache-memory-`)));try{return await i(a)}finally{await (0,promises_.rm)(a,{recursive:true,force:true,maxRetries:5,retryDelay:40})}}catch(e){return{state:`failed`,why:e instanceof Error?(0,core_text/* oneLine */.TN)(e.message,200):`no reason given`}}}async function ask(e,t){const{exec:n,program:r,script:i,folder:a,signal:o,keepSecret:s}=t;const l=[];const readOutput=()=>Buffer.concat(l).toString(`utf8`);try{await n(r,[i,...e],{cwd:a,env:toEnvironment(t),signal:o,onOutput:e=>void l.push(e)})}catch(e){if(!o.aborted)throw e;const t=findLastLine(readOutput());return{answer:undefined,why:`it took too long${t===undefined?``:`: ${(0,core_text/* oneLine */.TN)(t,200)}`}`}}finally{for(const e of findMasked(readOutput()))s(e)}const u=findComplaint(readOutput());return{answer:await readAnswer(a),why:u===undefined?undefined:(0,core_text/* oneLine */.TN)(u,200)}}const g=/^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?!TOKEN|OUTPUT|STATE|ENV|PATH|STEP_SUMMARY).*|(?:HTTPS?|ALL|NO)_PROXY|NODE_.*|SSL_CERT_.*|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|TE?MP|TMPDIR|LANG|LC_.*|SEGMENT_DOWNLOAD_TIMEOUT_MINS)$/i;function toEnvironment({env:e,folder:t}){const n=Object.entries(e).filter(([e])=>g.test(e));return{...Object.fromEntries(n),GITHUB_WORKSPACE:t,RUNNER_TEMP:t}}async function readAnswer(e){try{return m.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(e,helper_answer/* answerFile */.t),`utf8`)))}catch{return undefined}}const _=`the cache client ended without an answer`;const v=`this runner offers no cache to its steps`;async function toRestored(e,{folder:n,why:r,mode:a}){switch(e?.state){case`unavailable`:return{state:`unavailable`,why:v};case`restored`:{const r=(0,external_node_path_.join)(n,helper_answer/* entryFile */.$);if((await (0,promises_.stat)(r)).size>h)return{state:`failed`,why:`the entry is too long`};return{state:`hit`,key:e.key,text:await (0,promises_.readFile)(r,`utf8`)}}case`missed`:if(r===undefined)return{state:`miss`};return{state:toDenial(a),why:r};default:return{state:`failed`,why:e?.state===`broken`?(0,core_text/* oneLine */.TN)(e.why,200):r??_}}}function toDenial(e=``){switch(e.trim().toLowerCase()){case`none`:return`unavailable`;case`write-only`:return`denied`;default:return`failed`}}function toSaved({answer:e,why:t}){switch(e?.state){case`unavailable`:return{state:`unavailable`,why:v};case`saved`:return t===undefined?{state:`saved`}:{state:`failed`,why:t};case`refused`:return{state:`denied`,why:t??_};default:return{state:`failed`,why:e?.state===`broken`?(0,core_text/* oneLine */.TN)(e.why,200):t??_}}}
// EXTERNAL MODULE: ./build/js/sources/memory/keys.js
var keys = __webpack_require__(12611);
// EXTERNAL MODULE: ./build/js/sources/memory/memory.js + 2 modules
var memory = __webpack_require__(46864);
;// CONCATENATED MODULE: ./build/js/sources/memory/scope.js
async function findScope(e){const t=await findPlace(e);return t===undefined?e.ref:`${e.ref}\n${t}`}async function findPlace({ref:e,eventName:t,readEvent:n}){switch(t){case`deployment_status`:return(await n().catch(()=>undefined))?.deployment?.environment;case`workflow_run`:{const t=(await n().catch(()=>undefined))?.workflowRun?.headBranch;return t===undefined||e===`refs/heads/${t}`?undefined:t}case`pull_request_target`:return t;default:return undefined}}
// EXTERNAL MODULE: ./build/js/sources/memory/sentences.js
var sentences = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/js/sources/memory/tags.js
function isForTag({ref:e,eventName:t}){return e.startsWith(`refs/tags/`)||t===`release`}const tagMemory={recall:async()=>({entry:undefined,isOutdated:false,notices:[],remarks:["A run for a tag cannot remember the run before it, so every file counts as changed. Set `manifest` to compare with the previous build."]}),prepare:()=>undefined,announce:async()=>sentences/* silence */.ao,settle:async()=>sentences/* silence */.ao,confirm:async()=>sentences/* silence */.ao,key:()=>``};
;// CONCATENATED MODULE: ./build/js/sources/memory/open.js
const c=5e3;function openCacheStore(e){const{temporaryFolder:r}=e.context;return limitStore(createHelperStore({...e,temporaryFolder:r}),e)}async function openCacheMemory(t,n){const{context:l,checksum:u}=n;if(isForTag(l))return tagMemory;const d=await findScope(l);return (0,memory.openMemory)({keys:(0,keys/* deriveKeys */.Cd)(t,{...l,ref:d},u),rules:n.rules,store:openCacheStore(n),clock:n.clock,findNewestKey:t=>findNewestCacheKey(t,{...n,signal:AbortSignal.any([n.signal,AbortSignal.timeout(c)]),requestTimeoutMilliseconds:c,retries:0})})}

/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   describeUnwritten: () => (/* binding */ describeUnwritten),
/* harmony export */   gD: () => (/* binding */ describeUnresumed),
/* harmony export */   j5: () => (/* binding */ describeOvertaken),
/* harmony export */   lb: () => (/* binding */ describeLostCommit),
/* harmony export */   qc: () => (/* binding */ describeUnconfirmed)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45565);
const silence={notices:[],remarks:[]};const t=`so every file counts as changed`;const n={files:"Set `manifest` to the previous build's manifest to compare without the cache.",head:"Use `base: last-success` to compare without the cache."};const r="This run is probably not remembered either: if the next one takes its changes back, purge everything once with `purge-type: all`.";function describeUnknown(e,i){switch(e.state){case`miss`:return{notices:[],remarks:[`No earlier run is remembered for this branch and these inputs, ${t}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`]};case`unavailable`:case`denied`:return{notices:[],remarks:[`The memory cannot be read (${e.why}), ${t}. ${n[i]}`]};case`failed`:case`skipped`:return{notices:[`The memory could not be read (${e.why}), ${t}. ${n[i]} ${r}`],remarks:[]}}}function describeLostCommit(e,n){return`The commit that was purged for last (${e}) cannot be compared, ${t}. ${n}`}const describeOvertaken={notices:[],remarks:[`Since the run that is remembered for this branch, this cache was purged for another branch or environment, or by a runner with another compression, ${t}.`]};function describeUnwritten({state:e,why:t},n){if(e===`unavailable`||e===`skipped`)return silence;if(n===`settle`){const e=`What succeeded could not be remembered (${t}): the next run lists the same files again.`;return{notices:[e],remarks:[]}}return{notices:[`The memory could not be written (${t}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`],remarks:[]}}function describeUnresumed(e){const t=e.state===`miss`?`another run has written it since`:e.why;const n=`What this run confirmed is not remembered (${t}): the next run lists the same files again.`;return{notices:[],remarks:[n]}}function describeUnconfirmed(t){if(t===0)return[];const n=t===1?`1 file is`:`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(t)} files are`;return[`${n} remembered as not confirmed: the next run lists them again.`]}

/***/ }),

/***/ 80756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendSafely)
/* harmony export */ });
/* harmony import */ var _core_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57360);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59122);
async function sendSafely(e,t){let n=0;for(;;){const r=await attempt(e,t);const i=`answer`in r&&isRateLimited(r.answer);if(!i)n+=1;if(!mayPass(r)||n>t.retries){if(`answer`in r)return r.answer;throw r.error}await waitToRetry(r,{request:e,deps:t,failures:n})}}async function attempt(e,t){const{requestTimeoutMilliseconds:n,signal:r}=t;try{return{answer:await t.send({...e,method:`GET`,timeoutMilliseconds:n,signal:r})}}catch(e){r.throwIfAborted();return{error:e}}}function mayPass(e){if(`answer`in e){const{answer:t}=e;return isRateLimited(t)||isPassingStatus(t.status)}const{error:t}=e;return t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeoutError */ .MU||t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NetworkError */ .Dr&&!t.isLasting}function isPassingStatus(e){return e===408||e===425||e>=500&&e!==501}function isRateLimited({status:e,headers:t}){if(e===429)return true;return e===403&&(`retry-after`in t||t[`x-ratelimit-remaining`]===`0`)}async function waitToRetry(t,{request:n,deps:r,failures:a}){const{clock:o,random:s,logger:c,signal:l}=r;const u=`answer`in t?askedWait(t.answer,o.now()):0;const d=Math.max(u,(0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMilliseconds */ .p2)(Math.max(a,1),s()));const{host:f}=n.url;const p=describe(t,f);c.info(`${p} Retrying in ${(d/1e3).toFixed(1)} s.`);await (0,_during_js__WEBPACK_IMPORTED_MODULE_1__/* .during */ .i)(`waiting for ${f} to answer`,()=>o.sleep(d,l))}function describe(e,t){if(`answer`in e)return`${t} answered HTTP ${e.answer.status}.`;return e.error instanceof Error?e.error.message:`No answer from ${t}.`}function askedWait({headers:e},n){const r=Number(e[`x-ratelimit-reset`]??``);const i=e[`x-ratelimit-remaining`]===`0`?r*1e3-n:0;return (0,_core_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetryAfter */ .mu)(e[`retry-after`],n)??Math.max(i||0,0)}

/***/ })

};
;