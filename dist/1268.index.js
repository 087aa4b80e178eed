"use strict";
exports.id = 1268;
exports.ids = [1268,2806,8469,8886,5608];
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

/***/ 97644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ compareCommits)
});

// EXTERNAL MODULE: ./build/js/core/empty-tree.js
var empty_tree = __webpack_require__(92734);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/could-match.js + 3 modules
var could_match = __webpack_require__(27527);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/selection.js
var selection = __webpack_require__(87274);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/sources/disk/compare-builds.js
var compare_builds = __webpack_require__(22806);
// EXTERNAL MODULE: ./build/js/sources/disk/root.js
var root = __webpack_require__(82729);
// EXTERNAL MODULE: ./build/js/sources/disk/walk-folder.js
var walk_folder = __webpack_require__(68469);
// EXTERNAL MODULE: ./build/js/sources/nearest-folder.js
var nearest_folder = __webpack_require__(18058);
;// CONCATENATED MODULE: ./build/js/sources/commits/find-build.js
async function findBuild({head:e,root:t,source:n},r){const i=await n.listFolder(e,t);if(i===undefined)return undefined;if(i.every(compare_builds.isHidden))return{untrackedAt:e,...await findCommitted({head:e,root:t,source:n},r)};const find=e=>findUncommitted({root:t,names:new Set(e)},r);if(await find(i)===undefined)return undefined;const o=await find([...i,...await n.listCheckedOut(t)]);return o===undefined?undefined:{untrackedAt:e,built:o}}async function findCommitted({head:t,root:n,source:r},{deps:i,place:a}){if(await (0,root/* isFolder */.lQ)((0,external_node_path_.join)(i.context.workspace,n)))return{};const s=await (0,nearest_folder/* findNearestFolder */.e)(n,async e=>await r.listFolder(t,e)??[]);return s===undefined?{}:{nearest:a+s}}function mayHash({source:e,base:n,head:r}){if(r!==undefined)return false;return n===selection/* lastPurge */.mI||e===`auto`&&n===undefined}function noteBuild({built:e},{base:t}){if(e===undefined||t===undefined)return[];return[`\`root\` holds files that are not committed, such as ${(0,core_text/* oneLine */.TN)((0,path_text/* displayPath */.Gt)(e),200)}, and commits do not say when these change. If the site is built in the job, use \`base: last-purge\`, or leave out \`base\`.`]}const l=`node_modules`;async function findUncommitted({root:t,names:n},{deps:r,place:o,selection:c}){const d=(0,external_node_path_.join)(r.context.workspace,t);const f=(0,could_match/* createServedTest */.Mf)(c);const p=[``];for(let e=p.pop();e!==undefined;e=p.pop()){r.signal.throwIfAborted();const{files:i,folders:c}=await (0,walk_folder/* listFolder */.b)(d,e).catch(()=>u);const isNew=t=>e!==``||!(n.has(t)||(0,compare_builds.isHidden)(t)||t===l);const m=i.filter(isNew).map(e=>`${o}${t}/${e}`).find(f);if(m!==undefined)return m;p.push(...c.filter(isNew))}return undefined}const u={files:[],folders:[]};
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
;// CONCATENATED MODULE: ./build/js/sources/commits/compare-commits.js
var e=undefined&&undefined.__addDisposableResource||function(e,t,n){if(t!==null&&t!==void 0){if(typeof t!==`object`&&typeof t!==`function`)throw new TypeError(`Object expected.`);var dispose,r;if(n){if(!Symbol.asyncDispose)throw new TypeError(`Symbol.asyncDispose is not defined.`);dispose=t[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError(`Symbol.dispose is not defined.`);dispose=t[Symbol.dispose];if(n)r=dispose}if(typeof dispose!==`function`)throw new TypeError(`Object not disposable.`);if(r)dispose=function(){try{r.call(this)}catch(e){return Promise.reject(e)}};e.stack.push({value:t,dispose,async:n})}else if(n){e.stack.push({async:true})}return t};var t=undefined&&undefined.__disposeResources||(function(e){return function(t){function fail(n){t.error=t.hasError?new e(n,t.error,`An error was suppressed during disposal.`):n;t.hasError=true}var n,r=0;function next(){while(n=t.stack.pop()){try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(e).then(next,function(e){fail(e);return next()})}else r|=1}catch(e){fail(e)}}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return next()}})(typeof SuppressedError===`function`?SuppressedError:function(e,t,n){var r=new Error(n);return r.name=`SuppressedError`,r.error=e,r.suppressed=t,r});async function compareCommits(n,r){const i={stack:[],error:void 0,hasError:false};try{const t=e(i,n,true);const{selection:a,deps:o}=r;const l=await findUntracked(r,t);if(l!==undefined&&(l.built===undefined||mayHash(a)))return l;const u={source:t,async findLastSuccess(){const{findLastSuccess:e}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(9978)]).then(__webpack_require__.bind(__webpack_require__, 99978));return await e(o)}};const d=await comparePlanned(r,u);const f=l===undefined?[]:noteBuild(l,a);const p={...d,notices:[...d.notices,...f]};const m=await addFiles(p,{source:t,comparison:r});if(m.files===undefined||l!==undefined)return m;const{noteRebuilt:h}=await __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 44345));const g=await h(m,{source:t,comparison:r});return{...m,notices:[...m.notices,...g]}}catch(e){i.error=e;i.hasError=true}finally{const e=t(i);if(e)await e}}async function findUntracked(e,t){const{plan:n,place:r,root:i,selection:a}=e;if(i===``)return undefined;const s=await (0,resolve_range/* resolveHead */.tK)(n.head,t);if(i===undefined){const e=await t.listFolder(s,a.root)??[];return{untrackedAt:s,...e.length===0?{}:{nearest:r+a.root}}}return await findBuild({head:s,root:i,source:t},e)}async function comparePlanned(e,t){const{plan:n}=e;const{base:r}=n;if(r.how!==`last-purge`){return await compareRange({...n,base:r},{...e,rangeDeps:t})}const{findSinceLastPurge:i}=await __webpack_require__.e(/* import() */ 8475).then(__webpack_require__.bind(__webpack_require__, 78475));return await i({...n,base:r},{...e,rangeDeps:t})}async function addFiles(e,{source:t,comparison:n}){const{selection:r,place:o}=n;const{head:s=``}=e.record;try{return await (0,could_match/* listIfDoubtful */.h$)(e,{wanted:r,place:o,async list(){const{changes:e,skipped:n}=await t.compare({head:s});return[...e.paths,...n.map(({path:e})=>e)]}})}catch(t){if(!isTruncated(t))throw t;const n=(0,could_match/* createServedTest */.Mf)(r);if(e.changes.paths.some(e=>n(o+e)))return e;const a=`Whether \`files\` matches anything is not known: ${t.message}`;return{...e,notices:[...e.notices,a]}}}async function compareRange(e,{selection:t,rangeDeps:r}){const{source:i}=r;const a=await (0,resolve_range/* resolveRange */.Ss)(e,r);const{base:o,head:s,decision:c}=a;const{changes:l,skipped:d,notices:f=[]}=await i.compare(a);const p=t.findsUnchanged===true?await i.compare({head:s}):undefined;const m={base:o??(0,empty_tree/* emptyTreeBeside */.i)(s),head:s};return{changes:o===undefined?{...l,added:new Set}:l,skipped:d,...p===undefined?{}:{allPaths:p.changes.paths},record:{kind:i.kind,...m,decision:c},notices:[...a.notices,...f]}}function isTruncated(e){return e instanceof errors/* SourceError */.c8&&e.problems[0]?.code===`compare-truncated`}

/***/ }),

/***/ 22806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YW: () => (/* binding */ checkShrunk),
/* harmony export */   checkServed: () => (/* binding */ checkServed),
/* harmony export */   ew: () => (/* binding */ diffManifests),
/* harmony export */   isHidden: () => (/* binding */ isHidden),
/* harmony export */   js: () => (/* binding */ countEvery),
/* harmony export */   toWorkspacePath: () => (/* binding */ toWorkspacePath)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
function diffManifests(e,t){const n=[...t.keys()].filter(n=>e.get(n)!==t.get(n));const r=[...e.keys()].filter(e=>!t.has(e));return{paths:[...n,...r].sort(),deleted:new Set(r),added:new Set(e.size===0?[]:n.filter(t=>!e.has(t)))}}function countEvery({deleted:e,added:t},n){return{paths:[...n.keys(),...e].sort(),deleted:e,added:t}}function toWorkspacePath(e,t){return e===``?t:`${e}/${t}`}function checkShrunk(e,t,n){const a=t.size===0?``:`; the previous build had ${countFiles(t.size)}`;checkServed(e,[...n.keys()],a);if(n.size*2>=t.size)return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(`nothing-matches`,`${showRoot(e)} holds ${countFiles(n.size)}${a}, and a site that loses more than half of its files is more likely an incomplete build.`,{input:`root`,remedy:`${i} If it is, run once with \`purge-type: all\`.`})}const i=`Check that the build before this step is complete.`;function showRoot(e){return`\`root\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(e===``?`.`:e,100)})`}function checkServed(e,a,o=``){if(!a.every(e=>isHidden(e.slice(e.lastIndexOf(`/`)+1))))return;const[s]=a;const c=s===undefined?`no files`:`only files that nobody visits, such as ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(s),100)}`;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceError */ .c8(`nothing-matches`,`${showRoot(e)} holds ${c}${o}.`,{input:`root`,remedy:i})}function isHidden(e){return e.startsWith(`.`)}function countFiles(t){return`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(t)} ${t===1?`file`:`files`}`}

/***/ }),

/***/ 68469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder),
/* harmony export */   walkFolder: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73786);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67750);
async function walkFolder(e,t){const n=[];const r=[];const i=[``];for(let a=i.pop();a!==undefined;a=i.pop()){t.throwIfAborted();const o=await listFolder(e,a);for(const e of o.files)n.push(e);for(const e of o.symlinks)r.push(e);for(const e of o.folders)i.push(e)}return{files:n,symlinks:r}}async function listFolder(r,i){const a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toDiskPath */ .e)(r,i),{withFileTypes:true,encoding:`buffer`});const pick=e=>a.filter(e).map(({name:e})=>(0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(e)).filter(e=>e!==`.git`).map(e=>i===``?e:`${i}/${e}`);return{files:pick(e=>e.isFile()),symlinks:pick(e=>e.isSymbolicLink()),folders:pick(e=>e.isDirectory())}}

/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ openDifference),
/* harmony export */   dF: () => (/* binding */ addDifference),
/* harmony export */   ss: () => (/* binding */ toEntryKind)
/* harmony export */ });
function openDifference(){return{changes:{paths:[],deleted:new Set,added:new Set},skipped:[]}}function toEntryKind(e){switch(e){case`000000`:return`absent`;case`120000`:return`symlink`;case`160000`:return`submodule`;default:return`regular`}}function addDifference({changes:e,skipped:t},n,r,i){if(i===`regular`){e.paths.push(n);if(r!==`regular`)e.added.add(n)}else if(r===`regular`){e.paths.push(n);e.deleted.add(n)}else{const e=i===`absent`?r:i;t.push({path:n,reason:e===`submodule`?`submodule`:`symlink`})}}

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

/***/ 25608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findApiMergeBase: () => (/* binding */ findApiMergeBase),
  z: () => (/* binding */ openApiCommits)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/resolve-range.js + 1 modules
var resolve_range = __webpack_require__(10409);
// EXTERNAL MODULE: ./build/js/sources/github/answers.js
var answers = __webpack_require__(86020);
// EXTERNAL MODULE: ./build/js/sources/git/modes.js
var modes = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/js/sources/github/compare-trees.js
function compareListedTrees(n,r){const i=(0,modes/* openDifference */.OB)();const a=new Map(n.filter(isLeaf).map(e=>[e.path,e]));for(const t of r.filter(isLeaf)){const{path:n}=t;const r=a.get(n);a.delete(n);if(r?.sha===t.sha&&r.mode===t.mode)continue;(0,modes/* addDifference */.dF)(i,n,r===undefined?`absent`:kindOf(r),kindOf(t))}for(const t of a.values()){(0,modes/* addDifference */.dF)(i,t.path,kindOf(t),`absent`)}return i}function kindOf({mode:e}){return (0,modes/* toEntryKind */.ss)(e)}function isLeaf({type:e}){return e!==`tree`}function readListedFiles(n){const r=(0,modes/* openDifference */.OB)();const i=new Set(n.filter(({status:e})=>e!==`removed`).map(({filename:e})=>e));for(const{filename:t,status:a,previous_filename:o}of n){if(a===`renamed`&&o!==undefined&&!i.has(o)){(0,modes/* addDifference */.dF)(r,o,`regular`,`absent`)}if(a===`unchanged`)continue;const n=[`added`,`renamed`,`copied`].includes(a)?`absent`:`regular`;(0,modes/* addDifference */.dF)(r,t,n,a===`removed`?`absent`:`regular`)}return r}
;// CONCATENATED MODULE: ./build/js/sources/github/compare.js
const u="Grant the job `permissions: contents: read`, or install git on the machine.";function openApiCommits(e){const t=new Map;const readTree=n=>{const r=t.get(n)??listTree(e,n);t.set(n,r);return r};return{kind:`api`,obtain:t=>Promise.all(t.map(t=>findCommit(e,t))),findFirstParent:t=>findFirstParent(e,t),async findMergeBase(t,n){const[r,i]=await Promise.all([findCommit(e,t),findCommit(e,n)]);return await findApiMergeBase(e,{one:r,other:i})},listTags:()=>listTags(e),compare:t=>compareCommits(t,{api:e,readTree}),listFolder:async(e,t)=>listFolder(await readTree(e),t),listCheckedOut:()=>Promise.resolve([]),listBlobs:()=>Promise.resolve(new Map),[Symbol.asyncDispose]:()=>Promise.resolve()}}async function findCommit(t,{name:n,input:r}){return await t.answer({action:`resolve \`${r}\` (${(0,core_text/* oneLine */.TN)(n,100)})`,input:r,remedy:`Set \`${r}\` to a commit, branch or tag of this repository.`,ask:async(e,t)=>{const{data:r}=await e.request(`GET /repos/{owner}/{repo}/commits/{ref}`,{...t,ref:n.replace(/^refs\//,``),headers:{accept:`application/vnd.github.sha`}});return answers/* commitIdAnswer */.ru.parse(r)}})}async function findFirstParent(e,i){const a=await e.answer({action:`read the parents of ${(0,resolve_range/* shorten */.ml)(i)}`,remedy:u,ask:async(e,t)=>{const{data:n}=await e.rest.git.getCommit({...t,commit_sha:i});return answers/* commitAnswer */.Mw.parse(n).parents[0]?.sha}});if(a!==undefined)return a;throw new errors/* SourceError */.c8(`event-unsupported`,`The commit ${(0,resolve_range/* shorten */.ml)(i)} has no parent to compare it with.`,{input:`base`,remedy:"Set `base` and `head`."})}async function findApiMergeBase(e,{one:t,other:n}){return(await readComparison(e,{base:t,head:n})).merge_base_commit.sha}function readComparison(e,{base:t,head:r}){return e.answer({action:`compare ${(0,resolve_range/* shorten */.ml)(t)} with ${(0,resolve_range/* shorten */.ml)(r)}`,remedy:u,ask:async(e,n)=>{const i=`${t}...${r}`;const{data:o}=await e.rest.repos.compareCommitsWithBasehead({...n,basehead:i});return answers/* comparisonAnswer */.K1.parse(o)}})}async function listTags(e){const t=await e.answer({action:`list the tags`,remedy:u,ask:async(e,t)=>await e.paginate(e.rest.repos.listTags,{...t,per_page:100},e=>answers/* tagsAnswer */.u3.parse(e.data))});return new Map(t.map(({name:e,commit:t})=>[e,t.sha]))}function listFolder({isCut:e,entries:t},n){if(e)return undefined;const r=n===``?``:`${n}/`;return t.filter(({path:e})=>e.startsWith(r)&&!e.includes(`/`,r.length)).map(({path:e})=>e.slice(r.length))}async function compareCommits(e,{api:t,readTree:n}){const{base:r,head:i}=e;const[a,o]=await Promise.all([r===undefined?{isCut:false,entries:[]}:n(r),n(i)]);if(a.isCut||o.isCut)return await compareByList(t,e);const s=compareListedTrees(a.entries,o.entries);return{...s,notices:noticeUnreadablePaths(s)}}function listTree(e,t){return e.answer({action:`list the files of ${(0,resolve_range/* shorten */.ml)(t)}`,remedy:u,ask:async(e,n)=>{const r={...n,tree_sha:t,recursive:`1`};const{truncated:i,tree:a}=answers/* treeAnswer */.$K.parse((await e.rest.git.getTree(r)).data);return{isCut:i,entries:a}}})}function noticeUnreadablePaths({changes:e}){const t=e.paths.filter(e=>e.includes(`�`)).length;if(t===0)return[];return[`${t} changed path${t===1?``:`s`} may contain bytes that are not UTF-8, which the GitHub API does not give. Use \`source: git\` for their URLs.`]}const d=300;async function compareByList(t,{base:n,head:r}){if(n===undefined)throw toTruncatedError(`the tree of the commit is too large for it`);const{status:i,files:a}=await readComparison(t,{base:n,head:r});if(i!==`ahead`&&i!==`identical`){throw toTruncatedError(`\`head\` is not ahead of \`base\` (${(0,core_text/* oneLine */.TN)(i,40)})`)}if(a.length>=d){throw toTruncatedError(`its list ends at ${d} files`)}return{...readListedFiles(a),notices:[`The trees are too large for the GitHub API, so its list of changed files was used, in which symlinks and submodules look like files.`]}}function toTruncatedError(e){return new errors/* SourceError */.c8(`compare-truncated`,`The GitHub API cannot list every changed file: ${e}.`,{input:`source`,remedy:"Install git on the machine and use `source: git`."})}

/***/ }),

/***/ 71268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findByApi: () => (/* binding */ findByApi)
/* harmony export */ });
/* harmony import */ var _commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97644);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28886);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25608);
async function findByApi(r){const i=await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.openGithubApi)(r.deps);return await (0,_commits_compare_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCommits */ .k)((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openApiCommits */ .z)(i),r)}

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