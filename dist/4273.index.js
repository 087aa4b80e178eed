"use strict";
exports.id = 4273;
exports.ids = [4273,2806,8469];
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

/***/ 74273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findByGit: () => (/* binding */ findByGit)
});

// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/sources/commits/compare-commits.js + 1 modules
var compare_commits = __webpack_require__(97644);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/sources/during.js
var during = __webpack_require__(59122);
;// CONCATENATED MODULE: ./build/js/sources/git/complaint.js
const e=[[/not our ref|couldn't find remote ref|no such (?:remote )?ref|unadvertised object|no such commit/i,`missing`],[/proxy|CONNECT tunnel failed/i,`proxy`],[/certificate|SSL peer/i,`certificate`],[/returned error: 40[134]/i,`rights`],[/returned error: (?:408|425|429|5\d\d)/i,`server`],[/permission denied|authentication failed|could not read username|not found/i,`rights`],[/could not resolve|failed to connect|couldn't connect|connection (?:refused|reset|timed out)|timed? ?out|too slow|unreachable|SSL|TLS/i,`network`],[/early EOF|RPC failed|hung up|disconnect|empty reply|internal server error/i,`server`],[/could not read from remote repository/i,`rights`]];function findCause(t){const n=t.replaceAll(/'[^'\n]*:[^'\n]*'/g,``);return e.find(([e])=>e.test(n))?.[1]??`unknown`}function mayPass(e){const t=findCause(e);return t===`server`||t===`network`}
;// CONCATENATED MODULE: ./build/js/sources/git/at-origin.js
async function runAtOrigin(e,{activity:r,...i}){const{origin:a,env:o}=await e.origin();const{place:s}=a;return await (0,during/* during */.i)(`${r} from ${s}`,async()=>{for(let t=1;;t+=1){const r=await e.run({...i,env:o});const a=r.exitCode===0||!mayPass(r.stderr);if(a||t>e.deps.retries)return{...r,place:s};await waitToRetry(e,{place:s,failures:t})}})}async function waitToRetry({deps:{clock:t,random:n,logger:r,signal:i}},{place:a,failures:o}){const s=(0,backoff/* backoffMilliseconds */.p2)(o,n());r.info(`git got no answer from ${a}. Retrying in ${(s/1e3).toFixed(1)} s.`);await t.sleep(s,i)}
// EXTERNAL MODULE: ./build/js/core/empty-tree.js
var empty_tree = __webpack_require__(92734);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/sources/git/errors.js
function toGitError(e,n){return new errors/* SourceError */.c8(`git-failed`,`${e}: ${quoteGit(n)}`,{input:`base`,remedy:"Set `base` and `head` to commits of this repository, or use `source: api`."})}function toListError(e,r){const i=a[findCause(r)];return new errors/* SourceError */.c8(`git-failed`,`${e}: ${toReason(r)}`,{input:`base`,remedy:i})}function toFetchError({wanted:e,complaint:r,place:i}){const o=findMissing({wanted:e,complaint:r});const s=o[0]?.input??`base`;const c=findCause(r);if(c===`missing`){return new errors/* SourceError */.c8(`history-shallow`,`${describeCommits(o)} is neither in the checkout nor at ${i}.`,{input:s,remedy:toMissingRemedy(s)})}return new errors/* SourceError */.c8(`git-failed`,`${describeCommits(o)} could not be fetched from ${i}: ${toReason(r)}`,{input:s,remedy:a[c]})}function toMissingRemedy(e){const t=`Set \`${e}\` to a commit, branch or tag that is there; a commit that was never pushed has to be in the checkout (\`fetch-depth: 0\`).`;return e===`head`?t:`${t} After a force push the commit before it is gone: set \`base: last-purge\`, or use \`source: all\` once.`}const r="or check out with `fetch-depth: 0`, so that nothing has to be fetched.";const i=`Grant the job \`permissions: contents: read\` and leave \`github-token\` at its default, ${r}`;const a={missing:"Set `base` and `head` to commits of this repository.",rights:i,server:`Run the job again later, ${r}`,network:`Check that this runner can reach that server, ${r}`,proxy:`Check the proxy that HTTPS_PROXY or \`http.proxy\` names, ${r}`,certificate:`Set GIT_SSL_CAINFO to a file with the certificate of the server's authority, ${r}`,unknown:i};function findMissing({wanted:e,complaint:t}){const n=e.filter(({name:e})=>t.includes(e));const r=e.filter(({isHere:e})=>e!==true);return[n,r,e].find(({length:e})=>e>0)??[]}function toLocalNameError(e){const{input:n}=e;return new errors/* SourceError */.c8(`history-shallow`,`${describeCommits([e])} is not in the checkout, and no server resolves such a name.`,{input:n,remedy:`Set \`${n}\` to a full commit id, a branch or a tag, or check out with \`fetch-depth: 0\`.`})}function toNoCommitError(e){return new errors/* SourceError */.c8(`git-failed`,`${describeCommits([e])} is not a commit.`,{input:e.input,remedy:`Set \`${e.input}\` to a commit id, a branch or a tag of a commit.`})}function describeCommits(t){const n=t.map(({name:t,input:n})=>`\`${n}\` (${(0,core_text/* oneLine */.TN)(t,100)})`);return`${t.length>1?`One of the commits`:`The commit`} for ${n.join(` and `)}`}function toReason(e){const t=findCause(e);return t===`unknown`||t===`missing`?quoteGit(e):explain(t,e)}function quoteGit(t){const n=t.split(`
`).filter(e=>e.trim()!==``);const r=n.findLast(e=>/^(?:fatal|error|remote):/.test(e))??n.at(-1);const i=(r??`git gave no reason`).replace(/\/\/[^/@\s]*@/g,`//`);return (0,core_text/* oneLine */.TN)(i,200).replace(/\.?$/,`.`)}function explain(e,t){const n=/returned error: (\d{3})/.exec(t)?.[1];const r=n===undefined?``:` (HTTP ${n})`;return`${e===`network`?explainNetwork(t):o[e]}${r}.`}const o={rights:`it does not let this job read the repository`,server:`it failed, or ended the connection early`,proxy:`the proxy could not be reached, or refused the connection`,certificate:`its certificate is not trusted`};function explainNetwork(e){if(/could not resolve/i.test(e))return`its name cannot be resolved`;if(/timed? ?out|too slow/i.test(e))return`it did not answer in time`;if(/refused|failed to connect|couldn't connect/i.test(e))return`it cannot be connected to`;return`the connection broke`}
// EXTERNAL MODULE: ./build/js/sources/git/process.js
var process = __webpack_require__(46089);
;// CONCATENATED MODULE: ./build/js/sources/git/fetch.js
function isFullId(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}async function obtainCommits(e,t){const n=await Promise.all(t.map(({name:t})=>findLocally(e,t)));const r=n.filter(e=>e!==undefined);if(r.length===t.length)return r;return await fetchTrees(e,t.map((e,t)=>{const r=n[t];return{...e,name:r??e.name,isHere:r!==undefined}}))}async function findLocally(e,t){const{found:n}=e;const r=n.get(t)??await lookUp(e,t);if(r!==undefined)n.set(t,r);return r}async function lookUp({run:e,checkoutDir:t},n){for(const r of toSpellings(n)){const n=[`rev-parse`,`--verify`,`--quiet`,`${r}^{commit}`];const a=await e({gitDir:t,args:n});if(a.exitCode===0&&isFullId((0,process/* toText */.fE)(a)))return (0,process/* toText */.fE)(a)}return undefined}function toSpellings(e){if(isFullId(e))return[e];const t=/^refs\/heads\/(.*)$/.exec(e)?.[1];if(t!==undefined)return[`refs/remotes/origin/${t}`,e];return e.startsWith(`refs/`)?[e]:[e,`refs/remotes/origin/${e}`]}async function fetchTrees(e,t){const{gitDir:n}=await e.trees();const r=await fetchNamed(e,{gitDir:n,wanted:t,what:`trees`});for(const t of r)e.fetched.add(t);return r}async function fetchNamed(a,{gitDir:o,wanted:s,what:c}){const l=s.find(({name:e})=>!isFetchable(e));if(l!==undefined)throw toLocalNameError(l);const u=fetchArguments(s.map(({name:e})=>e),c);const{exitCode:d,stderr:f,place:p}=await runAtOrigin(a,{activity:`fetching commits`,gitDir:o,args:u});if(d!==0)throw toFetchError({wanted:s,complaint:f,place:p});return await Promise.all(s.map(async(e,t)=>{const n=[`rev-parse`,`--verify`,`--quiet`,`refs/compared/${t}^{commit}`];const s=await a.run({gitDir:o,args:n});if(s.exitCode===0)return (0,process/* toText */.fE)(s);throw toNoCommitError(e)}))}function isFetchable(e){return!/[~^:?*[\\]|\.\.|@\{/.test(e)&&!/^[0-9a-f]{7,39}$/.test(e)}function fetchArguments(e,t){const n=t===`trees`?[`--depth=1`,`--filter=blob:none`]:[`--filter=tree:0`];return[...[`-c`,`protocol.version=2`,`-c`,`core.hooksPath=/dev/null`,`fetch`,`--quiet`],...n,...[`--no-tags`,`--no-write-fetch-head`,`--no-auto-gc`,`--no-recurse-submodules`],`compared`,...e.map((e,t)=>`+${e}:refs/compared/${t}`)]}
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __webpack_require__(73786);
// EXTERNAL MODULE: ./build/js/sources/git/modes.js
var modes = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/js/sources/git/raw-diff.js
const raw_diff_o=/^:\d{6} \d{6} $/;const s=`:100644 100755 `.length;function createRawDiffReader(){const c=(0,modes/* openDifference */.OB)();let l=Buffer.alloc(0);let u=true;const addRecord=(e,t)=>{if(raw_diff_o.test(e)){const[n,i]=[e.slice(1,7),e.slice(8,14)];(0,modes/* addDifference */.dF)(c,t,(0,modes/* toEntryKind */.ss)(n),(0,modes/* toEntryKind */.ss)(i))}else{u=false}};return{add(n){const r=l.length===0?n:Buffer.concat([l,n]);const i=(0,external_node_buffer_.isUtf8)(r.subarray(0,r.lastIndexOf(0)+1));let a=0;for(;;){const e=r.indexOf(0,a);const n=e===-1?-1:r.indexOf(0,e+1);if(n===-1)break;const o=i?r.toString(`utf8`,e+1,n):(0,path_text/* decodePath */.q0)(r.subarray(e+1,n));addRecord(r.toString(`latin1`,a,a+s),o);a=n+1}l=Buffer.from(r.subarray(a))},end(){if(u&&l.length===0)return c;throw new errors/* SourceError */.c8(`git-failed`,`The output of git diff-tree cannot be read.`,{remedy:"Report it with the output of `git version`, or use `source: api`."})}}}
;// CONCATENATED MODULE: ./build/js/sources/git/diff.js
async function compareTrees(e,r){const{run:i,checkoutDir:a}=e;const o=await runDiff({run:i,gitDir:a},r);if(`found`in o)return o.found;const s=toNames(r).filter(({name:t})=>!e.fetched.has(t));if(s.length>0)await fetchTrees(e,toNames(r));const{gitDir:c}=await e.trees();const l=await runDiff({run:i,gitDir:c},r);if(`found`in l)return l.found;throw toGitError(`git diff-tree failed`,l.complaint)}function toNames({base:e,head:t}){const n={name:t,input:`head`};return e===undefined?[n]:[n,{name:e,input:`base`}]}async function runDiff({run:t,gitDir:n},{base:i,head:a}){const o=createRawDiffReader();const{exitCode:s,stderr:c}=await t({gitDir:n,onOutput:o.add,args:[...[`diff-tree`,`-r`,`-z`,`--raw`,`--no-renames`,`--no-abbrev`,`--no-ext-diff`],...[`--no-textconv`,`--ignore-submodules=none`,i??(0,empty_tree/* emptyTreeBeside */.i)(a),a]]});return s===0?{found:o.end()}:{complaint:c}}
;// CONCATENATED MODULE: ./build/js/sources/git/list-folder.js
async function listFolder(e,r,i){const{run:a,checkoutDir:o}=e;const s=toArgs(r,i);if(!e.fetched.has(r)){const t=await a({gitDir:o,args:s});if(t.exitCode===0)return readNames(t.stdout,i);await fetchTrees(e,[{name:r,input:`head`}])}const{gitDir:c}=await e.trees();const l=await a({gitDir:c,args:s});if(l.exitCode===0)return readNames(l.stdout,i);throw toGitError(`git ls-tree failed`,l.stderr)}async function listCheckedOut({run:e,checkoutDir:t},n){const r=await e({gitDir:t,args:toArgs(`HEAD`,n)});return r.exitCode===0?readNames(r.stdout,n):[]}async function listBlobs({run:t,checkoutDir:n},r){const i=[`ls-tree`,`-r`,`-z`,`--full-tree`,`HEAD`,`--`,`${r}/`];const a=await t({gitDir:n,args:i});const o=new Map;if(a.exitCode!==0)return o;for(const t of (0,path_text/* decodePath */.q0)(a.stdout).split(`\0`)){const[,e,n,i]=/^\d+ (blob|commit) ([0-9a-f]+)\t(.+)$/s.exec(t)??[];if(n!==undefined&&i!==undefined)o.set(i.slice(r.length+1),e===`commit`?``:n)}return o}function toArgs(e,t){const n=t===``?[]:[`${t}/`];return[`ls-tree`,`-z`,`--full-tree`,`--name-only`,e,`--`,...n]}function readNames(t,n){return (0,path_text/* decodePath */.q0)(t).split(`\0`).filter(e=>e!==``).map(e=>n===``?e:e.slice(n.length+1))}
;// CONCATENATED MODULE: ./build/js/sources/git/merge-base.js
async function findMergeBase(e,{pair:t,askMergeBase:n}){const[i,o]=await Promise.all(t.map(({name:t})=>findLocally(e,t)));const{checkoutDir:s}=e;if(i!==undefined&&o!==undefined){const t=[`rev-parse`,`--is-shallow-repository`];const n=await e.run({gitDir:s,args:t});if((0,process/* toText */.fE)(n)===`false`)return readMergeBase(e,{gitDir:s,one:i,other:o})}const c=await askApi(e,{pair:t,local:[i,o],askMergeBase:n});return c??await fetchMergeBase(e,t)}async function askApi(e,{pair:t,local:n,askMergeBase:r}){const[i,a]=await Promise.all(t.map(async({name:t},r)=>n[r]??await findRemoteId(e,t)));return i===undefined||a===undefined?undefined:await r(i,a)}async function findRemoteId(t,n){if(isFullId(n))return n;const r=[`ls-remote`,`--quiet`,`compared`,n];const o=await runAtOrigin(t,{activity:`listing the branches`,args:r});return/^([0-9a-f]+)\t/.exec((0,process/* toText */.fE)(o))?.[1]}async function fetchMergeBase(e,t){const{gitDir:r}=await e.createRepository();const[i=``,a=``]=await fetchNamed(e,{gitDir:r,wanted:t,what:`commits`});return readMergeBase(e,{gitDir:r,one:i,other:a})}async function readMergeBase({run:e},{gitDir:n,one:r,other:i}){const o=await e({gitDir:n,args:[`merge-base`,r,i]});if(o.exitCode===0)return (0,process/* toText */.fE)(o);if(o.exitCode===1)return undefined;throw toGitError(`The merge base could not be computed`,o.stderr)}
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/sources/git/origin.js
var origin = __webpack_require__(24376);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/sources/git/temporary.js
async function createTemporaryRepository(o,{parent:s,objectFormat:c}){await (0,promises_.mkdir)(s,{recursive:true});const l=await (0,promises_.mkdtemp)((0,external_node_path_.join)(s,`cdn-cache-commits-`));const remove=()=>(0,promises_.rm)(l,{recursive:true,force:true,maxRetries:5,retryDelay:40});try{const e=c===`sha1`?[]:[`--object-format=${c}`];const t=[`init`,`--quiet`,`--bare`,`--template=`,...e,l];const{exitCode:n,stderr:r}=await o({args:t});if(n!==0){throw new errors/* SourceError */.c8(`git-failed`,`git init failed: ${(0,core_text/* oneLine */.TN)(r,200)}`)}return{gitDir:l,[Symbol.asyncDispose]:remove}}catch(e){await remove();throw e}}
;// CONCATENATED MODULE: ./build/js/sources/git/session.js
function openSession(t,n){const{context:r}=t;const s=(0,external_node_path_.join)(r.workspace,`.git`);const c=new AsyncDisposableStack;const createRepository=async()=>{const e=await n({gitDir:s,args:[`rev-parse`,`--show-object-format`]});const t=isSha256((0,process/* toText */.fE)(e),r.sha)?`sha256`:`sha1`;const i=r.temporaryFolder;return c.use(await createTemporaryRepository(n,{parent:i,objectFormat:t}))};return{run:n,deps:t,checkoutDir:s,origin:once(async()=>{await (0,process/* checkVersion */.ps)(n);return await findOrigin(t,{run:n,gitDir:s})}),createRepository,trees:once(createRepository),fetched:new Set,found:new Map,[Symbol.asyncDispose]:()=>c.disposeAsync()}}function isSha256(e,t){return e===`sha256`||e===``&&t.length===64}async function findOrigin({context:e,githubToken:i,env:o,requestTimeoutMilliseconds:s},{run:c,gitDir:l}){const u=[`config`,`--local`,`--get`,`remote.origin.url`];const d=(0,process/* toText */.fE)(await c({gitDir:l,args:u}));const f=(0,origin/* planOrigin */.o)(d,e);if(f===undefined){throw new errors/* SourceError */.c8(`history-shallow`,`A commit is not in the checkout, and there is no origin to fetch it from.`,{input:`base`,remedy:"Run in a checkout that has both commits (`fetch-depth: 0`)."})}const p=stalledAfter(s);return{origin:f,env:{...(0,origin/* fetchEnvironment */.s)(f,{token:i,env:o}),...p}}}function stalledAfter(e){const t=Math.max(1,Math.ceil(e/1e3));return{GIT_HTTP_LOW_SPEED_LIMIT:`1`,GIT_HTTP_LOW_SPEED_TIME:String(t)}}function once(e){let t;return()=>{t??=e();return t}}
;// CONCATENATED MODULE: ./build/js/sources/git/commits.js
function openGitCommits({deps:e,run:t,askMergeBase:r}){const l=openSession(e,t);return{kind:`git`,obtain:e=>obtainCommits(l,e),findFirstParent:e=>findFirstParent(l,e),findMergeBase:(e,t)=>findMergeBase(l,{pair:[e,t],askMergeBase:r}),listTags:()=>listTags(l),compare:e=>compareTrees(l,e),listFolder:(e,t)=>listFolder(l,e,t),listCheckedOut:e=>listCheckedOut(l,e),listBlobs:e=>listBlobs(l,e),[Symbol.asyncDispose]:()=>l[Symbol.asyncDispose]()}}async function findFirstParent(t,n){const r=t.fetched.has(n)?(await t.trees()).gitDir:t.checkoutDir;const{stdout:i}=await t.run({gitDir:r,args:[`cat-file`,`commit`,n]});const[a=``]=Buffer.from(i).toString(`latin1`).split(`

`,1);const o=/^parent ([0-9a-f]+)$/m.exec(a)?.[1];if(o!==undefined)return o;throw new errors/* SourceError */.c8(`git-failed`,`The commit ${n} has no parent to compare it with.`,{input:`base`,remedy:"Set `base` and `head`."})}async function listTags(e){const n=[`ls-remote`,`--tags`,`--quiet`,`compared`];const i=await runAtOrigin(e,{activity:`listing the tags`,args:n});if(i.exitCode!==0){throw toListError(`The tags at ${i.place} cannot be listed`,i.stderr)}const a=new Map;for(const e of (0,process/* toText */.fE)(i).split(`
`)){const[,t,n]=/^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/.exec(e)??[];if(t!==undefined&&n!==undefined)a.set(n,t)}return a}
;// CONCATENATED MODULE: ./build/js/sources/git/find.js
async function findByGit(e){const{deps:i}=e;const a=createApiMergeBase(i);const o=openGitCommits({deps:i,run:(0,process/* createGit */.lD)(i),askMergeBase:a});return await (0,compare_commits/* compareCommits */.k)(o,e)}function createApiMergeBase(t){return async(n,r)=>{try{const{openGithubApi:e}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 28886));const{findApiMergeBase:i}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(5608)]).then(__webpack_require__.bind(__webpack_require__, 25608));return await i(await e(t),{one:n,other:r})}catch(n){if(!(n instanceof errors/* SourceError */.c8))throw n;t.logger.debug(`The GitHub API gave no merge base: ${n.message}`);return undefined}}}

/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ openDifference),
/* harmony export */   dF: () => (/* binding */ addDifference),
/* harmony export */   ss: () => (/* binding */ toEntryKind)
/* harmony export */ });
function openDifference(){return{changes:{paths:[],deleted:new Set,added:new Set},skipped:[]}}function toEntryKind(e){switch(e){case`000000`:return`absent`;case`120000`:return`symlink`;case`160000`:return`submodule`;default:return`regular`}}function addDifference({changes:e,skipped:t},n,r,i){if(i===`regular`){e.paths.push(n);if(r!==`regular`)e.added.add(n)}else if(r===`regular`){e.paths.push(n);e.deleted.add(n)}else{const e=i===`absent`?r:i;t.push({path:n,reason:e===`submodule`?`submodule`:`symlink`})}}

/***/ })

};
;