"use strict";
exports.id = 4256;
exports.ids = [4256,2806,8469];
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

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent=`cdn-cache-action/0.1.0`;

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

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashServedFiles: () => (/* binding */ hashServedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
/* harmony import */ var _system_turn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63079);
/* harmony import */ var _disk_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67750);
/* harmony import */ var _walk_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68469);
const d=1024*1024;const f=256;async function hashServedFiles(e,{context:{workspace:t},signal:n}){const r=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(t,e.root);try{const{files:a,symlinks:o}=await (0,_walk_folder_js__WEBPACK_IMPORTED_MODULE_5__.walkFolder)(r,n);const s=[e.manifest,e.manifestOutput].map((e=``)=>(0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPathBelow */ ._)(r,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(t,e)));const c=a.filter(e=>!s.includes(e));return{symlinks:o,manifest:await hashFiles(r,c,n)}}catch(e){n.throwIfAborted();throw toSourceError(e)}}function toSourceError(e){if(!(e instanceof Error)||!(`syscall`in e))return e;return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceError */ .c8(`source-unreadable`,`The files under \`root\` cannot be read: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(e.message,300)}.`,{input:`root`,remedy:"Set `root` to the folder of the built site, and build it before this step."})}async function hashFiles(e,t,n){const r=new Map;const i=new Uint8Array(d);for(const[a,o]of t.entries()){if(a%f===0)await (0,_system_turn_js__WEBPACK_IMPORTED_MODULE_7__/* .nextTurn */ .t)();n.throwIfAborted();r.set(o,await hashFile((0,_disk_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toDiskPath */ .e)(e,o),i))}return r}async function hashFile(i,a){const o=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(`sha256`);const c=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(i,`r`);let l=true;try{for(;;){const e=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(c,a);if(e===0)return o.digest(`hex`);if(l)hideGzipTime(a);l=false;o.update(a.subarray(0,e));if(e===a.length)await (0,_system_turn_js__WEBPACK_IMPORTED_MODULE_7__/* .nextTurn */ .t)()}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(c)}}function hideGzipTime(e){if(e[0]===31&&e[1]===139&&e[2]===8)e.fill(0,4,8)}

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

/***/ 14256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findManifestChanges: () => (/* binding */ findManifestChanges)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72354);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_url_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86444);
/* harmony import */ var _lists_read_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39108);
/* harmony import */ var _compare_builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22806);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42483);
const h=256*1024*1024;async function findManifestChanges(n,r){const{manifest:i=``,root:a}=n;const o=await readPrevious(i,r);const{manifest:s,symlinks:m}=await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_3__.hashServedFiles)(n,r);if(n.purgesEverything!==true)(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .checkShrunk */ .YW)(a,o.manifest,s);const h=(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .diffManifests */ .ew)(o.manifest,s);const g=compareRules(o,n);const _=g.length===0?h:(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .countEvery */ .js)(h,s);const{paths:v}=h;const place=e=>(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_2__.toWorkspacePath)(a,e);const y=v.length===0&&g.length===0&&s.size>0;return{changes:(0,_core_change_js__WEBPACK_IMPORTED_MODULE_5__/* .placeChanges */ .X)(_,a),...o.forms===undefined?{}:{formsBefore:o.forms},...n.findsUnchanged===true?{allPaths:[...s.keys()].map(place)}:{},manifest:s,skipped:m.map(e=>({path:place(e),reason:`symlink`})),record:{kind:`manifest`,decision:`${(0,_compare_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .countFiles */ .Dc)(s.size)} under \`root\` compared with the previous build's manifest: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .groupDigits */ .K9)(v.length)} ${v.length===1?`differs`:`differ`}.`},notices:[],remarks:[...o.remarks,...g,...y?[remarkEqual(o)]:[]],...o.manifest.size===0||g.length>0?{listsAll:true}:{}}}function compareRules({manifest:e,rules:t},i){if(e.size===0)return[];const a=(0,_core_urls_url_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .listManifestRules */ .xP)(i);const{"base-url":o,files:s}=a;const c={"base-url":o,files:s,...t};return[(0,_core_urls_url_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOtherRules */ .bX)(c,{now:a,since:`the previous manifest`})??[]].flat()}function remarkEqual({isUrl:e}){return e?"The manifest at that address equals this build's, so the site was deployed already: read it before the deploy, and upload `manifest-output` after this step.":`The previous manifest equals this build's: nothing changed, or it was replaced before this step. Keep the previous build's until this step has run.`}async function readPrevious(e,t){const n=(0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_1__.toAddress)(e,{input:`manifest`},t.context.workspace);const r=n.kind===`url`;const c=await (0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(n,{input:`manifest`,limitBytes:h,headers:{"cache-control":`no-cache`},typedOrigins:n.kind===`url`?[n.url.origin]:[],deps:t});if(!c.isFound){const e=`No previous manifest (${c.why}): this is a first run, and every file counts as changed.`;return{manifest:new Map,isUrl:r,remarks:[e]}}const l=(0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(c.body);if(`manifest`in l)return{...l,isUrl:r,remarks:[]};throw (0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(n,{input:`manifest`,why:l.problem,remedy:`Set it to what \`manifest-output\` wrote, or remove ${(0,_lists_read_address_js__WEBPACK_IMPORTED_MODULE_1__/* .showAddress */ .mC)(n)} for a first run.`})}

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

/***/ 39108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   toAddress: () => (/* binding */ toAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83476);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77511);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59122);
/* harmony import */ var _send_safely_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80756);
function toAddress(t,r,i){if(!/^https?:/i.test(t))return{kind:`file`,path:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(i,t)};const o=(0,_core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .findTypedFault */ .O$)(t);if(o===undefined)return{kind:`url`,url:new URL(t)};const{what:s,remedy:c}=o;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`source-unreadable`,`\`${r.input}\` ${s}.`,{input:r.input,remedy:c})}function showAddress(e){const n=e.kind===`file`?e.path:`${e.url.origin}${e.url.pathname}`;return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(n,200)}function readAddress(e,t){return (0,_during_js__WEBPACK_IMPORTED_MODULE_4__/* .during */ .i)(`reading ${showAddress(e)}`,async()=>e.kind===`file`?readFromFile(e,t):await readFromUrl(e,t))}function unreadable(e,{input:t,why:n,remedy:r}){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8(`source-unreadable`,`\`${t}\` cannot be read: ${showAddress(e)} ${n}.`,{input:t,remedy:r??d[e.kind]})}const d={url:`Check the address, and that this runner can reach it.`,file:`Set it to the path of a file, relative to the workspace.`};function readFromFile(e,{input:t,limitBytes:n}){const r=(0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(e.path,n);if(`bytes`in r)return{isFound:true,body:r.bytes,from:e};if(r.isAbsent)return{isFound:false,why:r.problem};throw unreadable(e,{input:t,why:r.problem})}const f=3;const p=[301,302,303,307,308];const m=[404,410];async function readFromUrl(e,t){const{input:n}=t;let r=e;for(let e=0;e<=f;e+=1){const{status:e,headers:i,body:a}=await requestOnce(r,t);if(e>=200&&e<300)return{isFound:true,body:a,from:r};if(m.includes(e))return{isFound:false,why:`answers HTTP ${e}`};const o=p.includes(e)?i[`location`]:undefined;const s=o===undefined?null:URL.parse(o,r.url.href);if(s===null)throw toRefused(r,{input:n,status:e});if(!/^https?:$/.test(s.protocol))throw unreadable(r,{input:n,why:`redirects to something that is not http or https`});r={kind:`url`,url:s}}throw unreadable(e,{input:n,why:`redirects more than ${f} times`})}function toRefused(e,{input:t,status:n}){const r=`answers HTTP ${n}`;if(n>=500||n===429){return unreadable(e,{input:t,why:r,remedy:`The server failed. Run the job again later.`})}const i=n===401||n===403;if(!i)return unreadable(e,{input:t,why:r});return unreadable(e,{input:t,why:r,remedy:`Allow requests with the User-Agent ${_http_user_agent_js__WEBPACK_IMPORTED_MODULE_7__/* .userAgent */ .N} to read it, or set \`${t}\` to a file.`})}async function requestOnce(e,t){const{input:n,limitBytes:a,typedOrigins:s,deps:c}=t;const{url:l}=e;const d={"accept-encoding":`gzip, br`,...t.headers};try{const e=!s.includes(l.origin);return await (0,_send_safely_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSafely */ .p)({url:l,headers:d,limitBytes:a,publicOnly:e},c)}catch(t){c.signal.throwIfAborted();if(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij)throw toFoundPrivate(e,n);if(!(t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr||t instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutError */ .MU))throw t;const a=`gave no content (${t.message.replace(/\.$/,``)})`;const[{remedy:s}={}]=t.problems;throw unreadable(e,{input:n,why:a,...s===undefined?{}:{remedy:s}})}}function toFoundPrivate(e,t){return unreadable(e,{input:t,why:`is a private address that was not typed but found in a redirect or a file`,remedy:`Set \`${t}\` to the final address if it is meant. If the DNS of this network gives such addresses to public names, set HTTPS_PROXY to its proxy.`})}

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