"use strict";
exports.id = 5608;
exports.ids = [5608];
exports.modules = {

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

/***/ })

};
;