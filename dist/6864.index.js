"use strict";
exports.id = 6864;
exports.ids = [6864,8181,2611];
exports.modules = {

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

/***/ })

};
;