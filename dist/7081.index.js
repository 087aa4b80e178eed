"use strict";
exports.id = 7081;
exports.ids = [7081,8469];
exports.modules = {

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

/***/ 67081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knowSite: () => (/* binding */ knowSite)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/core/urls/rewrite-path.js
var rewrite_path = __webpack_require__(99067);
;// CONCATENATED MODULE: ./build/js/core/urls/site/copy-text.js
function copyText(e){return Buffer.from(e,`latin1`).toString(`latin1`)}
;// CONCATENATED MODULE: ./build/js/core/urls/site/list-hosts.js
function listHosts(t){const n=new Map;let r=0;let i=false;return{add(a,o){const s=n.get(a);if(s?.has(o)===true)return;if(r>=t){i=true;return}r+=1;if(s===undefined)n.set(copyText(a),new Set([copyText(o)]));else s.add(copyText(o))},list:()=>[...n].map(([e,t])=>({host:e,paths:t})),isCut:()=>i}}
// EXTERNAL MODULE: ./build/js/core/urls/site/form.js
var site_form = __webpack_require__(7641);
// EXTERNAL MODULE: ./build/js/core/urls/site/resolve-link.js
var resolve_link = __webpack_require__(35252);
;// CONCATENATED MODULE: ./build/js/core/urls/site/seen-urls.js
function recordPath(e,t){let n=false;for(const r of t.site.basePaths){const i=stripBase(e,r);if(i!==undefined&&recordBelow(i,t))n=true}return n}function stripBase(e,t){if(!e.startsWith(t))return undefined;const n=e.slice(t.length);return n===``||n.startsWith(`/`)||n.startsWith(`?`)?n:undefined}function recordBelow(n,{site:r,seen:i,most:a}){const o=n.indexOf(`?`);const s=o<0?n:n.slice(0,o);const c=(0,resolve_link/* decodeLinkPath */.At)(s);if(c===undefined)return false;const l=(0,site_form/* findNamedFiles */.gk)(c,r.has);for(const{path:e,form:t}of l){const r=i.get(e)??[];if(r.length===0)i.set(e,r);for(const e of o<0?[s]:[n,s]){if(r.length<a&&!r.some(t=>t.url===e))r.push({url:e,form:t})}}return l.length>0}function leadsToFile(n,{basePaths:r,has:i}){return r.some(r=>{const a=stripBase(n,r);const o=a===undefined?undefined:(0,resolve_link/* decodeLinkPath */.At)(a);return o!==undefined&&(0,site_form/* findNamedFiles */.gk)(o,i).length>0})}
;// CONCATENATED MODULE: ./build/js/core/urls/site/base-path.js
const r=3;const i=.2;const a=.8;const o=4;function checkBasePath(e,t){for(const a of e){const e=toDistinctPaths(a);const o=e.filter(e=>leadsToFile(e,t)).length;if(e.length<r||o>e.length*i)continue;const s=findBest(e,t);if(s!==undefined)return s}return undefined}function toDistinctPaths(e){const t=new Set;for(const n of e)t.add(n.split(`?`,1)[0]??``);t.delete(`/`);return[...t]}function findBest(e,t){const n=new Map;for(const r of e.flatMap(e=>findPrefixes(e,t))){n.set(r,(n.get(r)??0)+1)}const i=Math.max(r,e.length*a);const[o]=[...n].filter(([,e])=>e>=i).sort(([e,t],[n,r])=>r-t||e.length-n.length);return o===undefined?undefined:{fits:o[0],links:o[1],of:e.length}}function findPrefixes(n,{basePaths:r,has:i}){const a=n.split(`/`).slice(1);const s=Array.from({length:Math.min(o+1,a.length)},(e,t)=>a.slice(0,t).map(e=>`/${e}`).join(``));return s.filter(a=>{if(r.includes(a))return false;const o=(0,resolve_link/* decodeLinkPath */.At)(n.slice(a.length));return o!==undefined&&(0,site_form/* findNamedFiles */.gk)(o,i).length>0})}
;// CONCATENATED MODULE: ./build/js/core/urls/site/own-hosts.js
const n=3;const own_hosts_r=.8;function findOwnHosts(i,a){return i.filter(({paths:i})=>{const o=toDistinctPaths(i);const s=o.filter(e=>leadsToFile(e,a)).length;return s>=n&&s>=o.length*own_hosts_r})}
;// CONCATENATED MODULE: ./build/js/core/urls/site/collect-links.js
const linkLimits={urlsOfFile:16,ownPaths:5e5,foreignUrls:2e5};function createLinkCollector(o,s=linkLimits){const c=new Map;const l=new Map;const u=listHosts(s.foreignUrls);const d=listHosts(s.foreignUrls);let f=false;const p={site:o,seen:c,most:s.urlsOfFile};const visitOwn=(t,n)=>{const r=l.get(t);if(r!==undefined){r.isRooted||=n;return r.leads}if(l.size>=s.ownPaths){f=true;return true}const i=copyText(t);const o=recordPath(i,p);l.set(i,{leads:o,isRooted:n});return o};return{addLink(e,{base:t,bareBase:n}){const a=(0,resolve_link/* resolveLink */.nm)(e,t);if(a===undefined)return;if(!isRootedLink(e)&&(0,resolve_link/* inheritsSpelling */.VF)(a.path,t))return;if(!o.hosts.has(a.host))u.add(a.host,a.path);else if(!visitOwn(a.path,isRootedLink(e))&&n!==undefined){const t=(0,resolve_link/* resolveLink */.nm)(e,n);if(t!==undefined&&t.path!==a.path)visitOwn(t.path,false)}},addDeclared(e,{base:t}){const n=(0,resolve_link/* resolveLink */.nm)(e,t);if(n!==undefined&&!o.hosts.has(n.host))d.add(n.host,n.path)},finish(){const e=findOwnHosts(u.list(),o);for(const t of e.flatMap(({paths:e})=>[...e]))recordPath(t,p);return{seen:c,ownPaths:l,otherHosts:e.map(({host:e})=>e),declared:d.list(),isCut:f||u.isCut()||d.isCut()}}}}function isRootedLink(e){return/^\s*(?:\/|https?:)/i.test(e)}
;// CONCATENATED MODULE: ./build/js/core/urls/site/find-links.js
function findLinks(t,n,r){e[n](t,r)}const e={html(e,t){findAttributes(e,t);findStyleUrls(e,t);findCanonical(e,t)},xml(e,t){findAttributes(e,t);findTextUrls(e,t)},css:findStyleUrls,webmanifest(e,{onLink:t}){for(const[,n=``]of e.matchAll(find_links_i))t(n.replaceAll(`\\/`,`/`))},robots(e,{onLink:t}){for(const[,n=``]of e.matchAll(/^[^\S\n]*sitemap:[^\S\n]*(\S+)/gim))t(n)}};const t=/[\s"'/:](?:(href|src|poster|data|data-src|data-href|action|url|background)|((?:data-[\w-]*|image)?srcset)|(data-[\w-]+)|content)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;const find_links_n=/^\s*(?:\.{0,2}\/|https?:\/\/)/i;const find_links_r=/(?:url\(|@import(?=\s*["']))\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi;const find_links_i=/"(?:src|url|start_url|action)"\s*:\s*"([^"\n]*)"/g;function findAttributes(e,{onLink:r}){for(const[,i,a,o,s,c,l]of e.matchAll(t)){const e=decodeEntities(s??c??l??``);if(i!==undefined)r(e);else if(a!==undefined)for(const t of splitSet(e))r(t);else if(o===undefined)findInContent(e,r);else if(find_links_n.test(e))r(e)}}function findStyleUrls(e,{onLink:t}){for(const[,n,i,a]of e.matchAll(find_links_r)){const e=decodeEntities(n??i??a??``);t(e.replace(/^(["'])(.*)\1$/,`$2`))}}function splitSet(e){const t=e.split(/\s+[\d.]+[wxh]\s*(?:,|$)|,?\s+/);return t.map(e=>e.replace(/,$/,``)).filter(e=>e!==``)}function findInContent(e,t){const r=/^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(e);if(r?.[1]!==undefined)t(r[1]);else if(find_links_n.test(e))t(e)}function findCanonical(e,{onDeclared:t}){const n=e.indexOf(`canonical`);if(n<0)return;const r=e.lastIndexOf(`<`,n);const i=e.indexOf(`>`,n);const a=r<0||i<0?``:e.slice(r,i);const o=/^<link\s[\s\S]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(a);if(o!==null)t(decodeEntities(o[1]??o[2]??o[3]??``))}function findTextUrls(e,{onLink:t,onDeclared:n}){const r=e.matchAll(/(<(?:\w+:)?loc>|>)\s*(?:<!\[CDATA\[\s*)?(https?:\/\/[^\s<]+)/gi);for(const[,e=``,i=``]of r){const r=decodeEntities(i.replace(/\]\]>.*$/,``));t(r);if(e!==`>`)n(r)}}const find_links_a={amp:`&`,lt:`<`,gt:`>`,quot:`"`,apos:`'`};const find_links_o=/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;function decodeEntities(e){if(!e.includes(`&`))return e;return e.replace(find_links_o,(e,t,n,r=``)=>{const i=find_links_a[r.toLowerCase()];if(i!==undefined)return i;const o=t===undefined?Number(n):Number.parseInt(t,16);return o>0&&o<=1114111?String.fromCodePoint(o):e})}function findBase(e){const t=e.slice(0,64*1024);if(!/<base\s/i.test(t))return undefined;const n=/<base\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/i.exec(t);return n===null?undefined:decodeEntities(n[1]??n[2]??n[3]??``)}
;// CONCATENATED MODULE: ./build/js/core/urls/site/inner-root.js
const inner_root_n=3;const inner_root_r=.2;const inner_root_i=.8;const inner_root_a=20;const inner_root_o=3;const s=`/index.html`;function findInnerRoot(a,o){const s=toDistinctPaths(a);const c=s.filter(e=>leadsToFile(e,o)).length;if(s.length<inner_root_n||c>s.length*inner_root_r)return undefined;const l=Math.max(inner_root_n,s.length*inner_root_i);for(const e of listHomes(o.paths)){const n={...o,has:t=>o.has(e+t)};const r=s.filter(e=>leadsToFile(e,n)).length;if(r>=l)return{folder:e,links:r,of:s.length}}return undefined}function listHomes(e){const t=[];for(const n of e){const e=n.split(`/`).length-2;if(n.endsWith(s)&&e>0&&e<=inner_root_o)t.push(n.slice(0,-s.length))}return t.sort((e,t)=>e.length-t.length).slice(0,inner_root_a)}
// EXTERNAL MODULE: ./build/js/core/urls/site/spelling.js
var spelling = __webpack_require__(78473);
// EXTERNAL MODULE: ./build/js/core/urls/site/tally-forms.js
var tally_forms = __webpack_require__(76067);
;// CONCATENATED MODULE: ./build/js/core/urls/site/learn-site.js
function learnSite(i,a){const{seen:o,ownPaths:s,declared:c,otherHosts:l,isCut:u}=i;const d=[...s].filter(([,{isRooted:e}])=>e).map(([e])=>e);return{seen:o,tallies:(0,tally_forms/* tallyForms */.AZ)(o),spelling:(0,spelling/* learnSpelling */.xn)(o),hosts:[...a.hosts,...l],innerRoot:findInnerRoot(d,a),basePath:checkBasePath([d,...c.map(({paths:e})=>e)],a),isCut:u}}
// EXTERNAL MODULE: ./build/js/core/urls/site/choose-forms.js
var choose_forms = __webpack_require__(38600);
;// CONCATENATED MODULE: ./build/js/core/urls/site/summarize-learned.js
function summarizeLearned(t,n){const{tallies:r,spelling:i,hosts:a,basePath:o,isCut:s}=t;const c=(0,choose_forms/* createFormChooser */.Q)(r);const toForms=(e,t)=>{const n=r[e].get(``);return{linked:n?.files??0,seen:[...n?.forms??[]].map(([e,t])=>({form:e,files:t})),main:c(t,e).main}};return{...n,limits:s?[...n.limits,`different links`]:n.limits,forms:{page:toForms(`page`,`/x.html`),index:toForms(`index`,`/x/index.html`)},spelling:i,hosts:a,...o===undefined?{}:{basePath:o}}}
// EXTERNAL MODULE: ./build/js/sources/disk/walk-folder.js
var walk_folder = __webpack_require__(68469);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/system/turn.js
var turn = __webpack_require__(63079);
// EXTERNAL MODULE: ./build/js/sources/disk/disk-path.js
var disk_path = __webpack_require__(67750);
;// CONCATENATED MODULE: ./build/js/sources/site/read-texts.js
const textLimits={fileBytes:8*1024*1024,files:1e5,bytes:1024*1024*1024};const read_texts_s=64;async function readTexts(e){const{folder:t,texts:n,onText:r,signal:i,limits:c=textLimits}=e;const l=Buffer.allocUnsafe(n.length===0?0:c.fileBytes+1);const u={pages:0,sitemaps:0,bytes:0,unreadable:0};const d=new Set(n.length>c.files?[`files`]:[]);for(const[e,f]of n.slice(0,c.files).entries()){if(e%read_texts_s===0)await (0,turn/* nextTurn */.t)();i.throwIfAborted();if(u.bytes>=c.bytes){d.add(`all bytes`);break}const n=readWhole((0,disk_path/* toDiskPath */.e)(t,f.path),l);const p=decodeText(n);if(n.length===l.length)d.add(`bytes of a file`);else if(p===undefined)u.unreadable+=1;else{addText(u,f,p);u.bytes+=n.length;r(p,f)}}return{...u,limits:[...d]}}function addText(e,{kind:t},n){if(t===`html`)e.pages+=1;if(t===`xml`&&n.includes(`<loc`))e.sitemaps+=1}const c=Buffer.of(255);function readWhole(e,t){try{const a=(0,external_node_fs_.openSync)(e,`r`);try{let e=0;for(;;){const n=(0,external_node_fs_.readSync)(a,t,e,t.length-e,null);e+=n;if(n===0||e===t.length)return t.subarray(0,e)}}finally{(0,external_node_fs_.closeSync)(a)}}catch{return c}}function decodeText(n){if((0,external_node_buffer_.isAscii)(n))return n.toString(`latin1`);return (0,external_node_buffer_.isUtf8)(n)?n.toString(`utf8`):undefined}
;// CONCATENATED MODULE: ./build/js/sources/site/text-order.js
const text_order_e=[`robots`,`xml`,`webmanifest`,`css`,`html`];function orderTexts(t){const n=t.flatMap(e=>{const t=kindOf(e);return t===undefined?[]:[{path:e,kind:t}]});return text_order_e.flatMap(e=>{const t=n.filter(t=>t.kind===e);return e===`html`?sortByDepth(t):t.sort(comparePaths)})}function kindOf(e){if(e===`robots.txt`)return`robots`;return text_order_t.find(([,t])=>t.test(e))?.[0]}const text_order_t=[[`html`,/\.(?:s?html?|xhtml|php)$/],[`xml`,/\.(?:xml|rss|atom)$/],[`css`,/\.css$/],[`webmanifest`,/\.webmanifest$|(?:^|\/)manifest\.json$/]];function sortByDepth(e){return e.map(e=>({text:e,depth:e.path.split(`/`).length})).sort((e,t)=>e.depth-t.depth||comparePaths(e.text,t.text)).map(({text:e})=>e)}function comparePaths({path:e},{path:t}){return e<t?-1:Number(e>t)}
;// CONCATENATED MODULE: ./build/js/sources/site/know-site.js
async function knowSite(s,{context:{workspace:c},signal:u}){const{selection:p,rewrites:m,deleted:h}=s;const g=(0,external_node_path_.resolve)(c,p.root);const{files:_,symlinks:v}=await listFiles(g,{...s,signal:u});if(_.length===0)return undefined;const{watched:y,findIdle:b}=watchRewrites(m);const serve=e=>(0,rewrite_path/* decodeEscapes */.zR)((0,rewrite_path/* applyRewrites */.iT)(`/${e}`,y));const x=new Set(_.map(serve));const S=p.root===``?``:`${p.root}/`;for(const e of h){if(e.startsWith(S))x.add(serve(e.slice(S.length)))}const C=p.baseUrls.map(e=>new URL(e));const w={hosts:new Set(C.map(({host:e})=>e)),basePaths:[...new Set(C.map(({pathname:e})=>e.replace(/\/$/,``)))],has:e=>x.has(e),paths:x};const T=createLinkCollector(w);const[E=``]=p.baseUrls;const D=await readTexts({folder:g,texts:orderTexts(_),signal:u,onText(e,{path:t,kind:n}){const r=toLinkText(E,serve(t),n===`html`?findBase(e):undefined);findLinks(e,n,{onLink:e=>T.addLink(e,r),onDeclared:e=>T.addDeclared(e,r)})}});const O=learnSite(T.finish(),w);return{learned:O,has:w.has,summary:summarizeLearned(O,D),idleRewrites:b(),symlinks:v.map(e=>S+e)}}function watchRewrites(e){const t=new Set(e.keys());const n=e.map((e,n)=>r=>{const i=e(r);if(i!==r)t.delete(n);return i});return{watched:n,findIdle:()=>[...t]}}async function listFiles(e,{selection:t,matches:n,signal:r}){try{const{files:i,symlinks:a}=await (0,walk_folder.walkFolder)(e,r);return{files:t.root===``?i.filter(n):i,symlinks:a}}catch{r.throwIfAborted();return{files:[],symlinks:[]}}}function toLinkText(e,t,n){const r=(0,resolve_link/* toLinkBase */.vv)(e,t);if(n!==undefined)return{base:(0,resolve_link/* rebase */.RU)(r,n)};const i=/^(.+)\/index\.html$/.exec(t)?.[1];return i===undefined?{base:r}:{base:r,bareBase:(0,resolve_link/* toLinkBase */.vv)(e,i)}}

/***/ })

};
;