"use strict";
exports.id = 195;
exports.ids = [195,4045,9108];
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

/***/ 82517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toBareHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function toBareHost(e){return e.replace(/^\[|\]$/g,``).replace(/\.$/,``).toLowerCase()}function isLoopback(e){return/^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(e)}

/***/ }),

/***/ 44045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublicLookup: () => (/* binding */ createPublicLookup),
/* harmony export */   isPrivateHost: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82517);
const o=[[`0.0.0.0`,8],[`10.0.0.0`,8],[`100.64.0.0`,10],[`127.0.0.0`,8],[`168.63.129.16`,32],[`169.254.0.0`,16],[`172.16.0.0`,12],[`192.0.0.0`,24],[`192.168.0.0`,16],[`198.18.0.0`,15],[`224.0.0.0`,3]];const s=[[`::`,96],[`64:ff9b:1::`,48],[`100::`,64],[`2001::`,32],[`fc00::`,7],[`fe80::`,10],[`fec0::`,10],[`ff00::`,8]];const c=[[e=>`::ffff:0:${e}`,96],[e=>`64:ff9b::${e}`,96],[e=>`2002:${toGroups(e)}::`,16]];function toGroups(e){const[t=0,n=0,r=0,i=0]=e.split(`.`).map(Number);return`${(t*256+n).toString(16)}:${(r*256+i).toString(16)}`}function buildBlockList(){const e=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;for(const[t,n]of s)e.addSubnet(t,n,`ipv6`);for(const[t,n]of o){e.addSubnet(t,n,`ipv4`);for(const[r,i]of c)e.addSubnet(r(t),i+n,`ipv6`)}return e}const l=buildBlockList();const u=/^[^.]*$|\.(?:internal|local|home\.arpa)$/;function isPrivateHost(e){const t=(0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .toBareHost */ .M)(e);const r=(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(t);if(r!==0)return l.check(t,r===6?`ipv6`:`ipv4`);return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(t)||u.test(t)}function createPublicLookup(t=node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup){return(e,n,i)=>{t(e,{...n,all:true},(t,a)=>{if(t){i(t,[]);return}const o=a.filter(({address:e})=>!isPrivateHost(e));const[s]=o;if(s===undefined)i(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PrivateAddressError */ .ij(e),[]);else if(n.all===true)i(null,[...o]);else i(null,s.address,s.family)})}}

/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent=`cdn-cache-action/0.1.0`;

/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
async function during(t,n){try{return await n()}catch(n){throw n instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_?n.during(t):n}}

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

/***/ 10195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSitemap: () => (/* binding */ readSitemap)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/node_modules/p-map/index.js
var p_map = __webpack_require__(35327);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __webpack_require__(27424);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/http/private-address.js
var private_address = __webpack_require__(44045);
// EXTERNAL MODULE: ./build/js/sources/lists/parse-urls.js + 1 modules
var parse_urls = __webpack_require__(19296);
;// CONCATENATED MODULE: ./build/js/sources/lists/choose-pages.js
function choosePages(e,t){const n=new Set(t.origins);const o=[];const s={elsewhere:new Map,unusable:[]};for(const t of e){const e=/[\t\n\r]/.test(t)?undefined:(0,parse_urls/* parseWebAddress */.K7)(t);if(e!==undefined&&n.size===0&&!(0,private_address.isPrivateHost)(e.hostname))n.add(e.origin);if(e===undefined)s.unusable.push(t);else if(n.has(e.origin))o.push({kind:`url`,value:e.href,rule:`sitemap`});else s.elsewhere.set(e.origin,(s.elsewhere.get(e.origin)??0)+1)}const c=describeLeftOut(s,n);if(o.length>0||c.length===0)return{targets:o,notices:c};throw new errors/* SourceError */.c8(`nothing-matches`,`\`sitemap\` gives no URL. ${c.join(` `)}`,{input:`sitemap`,remedy:advise(s,t)})}function describeLeftOut({elsewhere:r,unusable:i},a){const o=[];if(r.size>0){const t=[...r.values()].reduce((e,t)=>e+t,0);const n=a.size===0?`a public host`:[...a].slice(0,5).join(`, `);o.push(`\`sitemap\`: ${(0,core_text/* groupDigits */.K9)(t)} ${t===1?`address was`:`addresses were`} left out, because only those on ${n} count: ${listOrigins(r)}.`)}const[s=``]=i;if(i.length>0)o.push(`\`sitemap\`: left out ${(0,core_text/* groupDigits */.K9)(i.length)} of its entries, such as ${JSON.stringify((0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(s),100))}, because an entry must be a whole http or https URL.`);return o}function sortOrigins(e){return[...e].toSorted(([,e],[,t])=>t-e).map(([e])=>e)}function listOrigins(t){const n=sortOrigins(t);const r=n.slice(0,3).map(n=>`${(0,core_text/* groupDigits */.K9)(t.get(n)??0)} on ${n}`);return`${r.join(`, `)}${n.length>r.length?`, …`:``}`}function advise({elsewhere:e},{areTyped:t}){const[n]=sortOrigins(e);if(n===undefined)return`Correct the site's address in the settings of the generator: sitemaps hold whole URLs.`;return t?`If visitors ask for the pages there, add \`${n}\` to \`base-url\`. Otherwise correct the site's address in the settings of the generator.`:`If visitors ask for the pages there, set \`base-url\` to \`${n}\`. Otherwise correct the site's address in the settings of the generator.`}
// EXTERNAL MODULE: ./build/js/sources/lists/read-address.js
var read_address = __webpack_require__(39108);
// EXTERNAL MODULE: ./build/js/system/turn.js
var turn = __webpack_require__(63079);
;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap-xml.js
const n={urlset:`pages`,sitemapindex:`index`};const r=16;const i=1e3;const a=256*1024;class UnusableXml extends Error{}async function parseSitemap(e,{mostLocations:n,signal:r}){const{default:i}=await __webpack_require__.e(/* import() */ 1513).then(__webpack_require__.t.bind(__webpack_require__, 21513, 19));const o=i.parser(true);const s=listenTo(o,n);const c=escapeAmpersands(e).replace(/^[\s\ufeff]+/,``);try{for(let e=0;e<c.length;e+=a){await (0,turn/* pause */.v)(r);o.write(c.slice(e,e+a))}o.close()}catch(e){if(e instanceof UnusableXml)return{kind:`unusable`,why:e.message};throw e}const{kind:l,locations:u}=s;return l===undefined?{kind:`unusable`,why:`is empty`}:{kind:l,locations:u}}const o=/<!\[CDATA\[|<!--|&(?!(?:#\d+|#x[\da-f]+|[a-z][\w.-]*);)/gi;function escapeAmpersands(e){const t=[];let n=0;const r=new RegExp(o);for(let i=r.exec(e);i!==null;i=r.exec(e)){const[a]=i;if(a===`&`){t.push(e.slice(n,i.index),`&amp;`);n=r.lastIndex;continue}const o=e.indexOf(a===`<!--`?`-->`:`]]>`,r.lastIndex);if(o===-1)break;r.lastIndex=o}return t.length===0?e:t.concat(e.slice(n)).join(``)}function listenTo(t,n){const a={kind:undefined,locations:[]};const{locations:o}=a;const s=[];let c=``;let l=false;let u=0;const isLocation=()=>s.length===3&&s[2]===`loc`&&s[1]===(a.kind===`index`?`sitemap`:`url`);t.onerror=({message:e})=>{throw new UnusableXml(`is not well-formed XML (${e.split(`
`)[0]??``})`)};t.onattribute=()=>{u+=1;if(u>i)throw new UnusableXml(`has an element of more than ${(0,core_text/* groupDigits */.K9)(i)} attributes`)};t.onopentag=({name:e})=>{u=0;s.push(localName(e));if(s.length===1){if(a.kind!==undefined)throw new UnusableXml(`goes on after its end, with <${e}>`);a.kind=readRoot(e)}if(s.length>r)throw new UnusableXml(`nests more than ${r} elements`);if(s.length===2)l=false;c=``};const addText=e=>{if(isLocation())c+=e};t.ontext=addText;t.oncdata=addText;t.onclosetag=()=>{if(isLocation()){l=true;o.push(c.trim())}if(s.length===2&&!l&&o.length<n)o.push(``);if(o.length>n)throw new UnusableXml(`lists more than ${(0,core_text/* groupDigits */.K9)(n)} addresses`);s.pop()};return a}function readRoot(e){const t=n[localName(e)];if(t===undefined)throw new UnusableXml(`is not a sitemap: its first element is <${e}>`);return t}function localName(e){return e.slice(e.indexOf(`:`)+1)}
;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap.js
const h={documentBytes:50*1024*1024,documents:1e3,pages:1e6,depth:3};const g=4;async function readSitemap({sitemap:e,baseUrls:t,forWarming:n},r,i=h){const a=(0,read_address.toAddress)(e,{input:`sitemap`},r.context.workspace);const o=new Set(t.map(e=>new URL(e).origin));const s=new Set(a.kind===`url`?[a.url.origin]:[]);const l={input:`sitemap`,limitBytes:i.documentBytes,headers:{accept:`application/xml, text/xml, application/gzip, */*;q=0.1`},typedOrigins:[...o,...s],deps:r};const u=[];const d=n?{failures:u}:{};const p=await walkSitemaps({rules:l,limits:i,start:a,own:s,pages:[],...d});const[m]=u;if(p.length===0)throw m??refuseEmpty(a);const g=o.size>0;const{targets:_,notices:v}=choosePages(p,{origins:g?o:s,areTyped:g});return{targets:_,notices:[...v,...noteFailures(u)]}}function refuseEmpty(e){return new errors/* SourceError */.c8(`nothing-matches`,`\`sitemap\` gives no URL: neither ${(0,read_address/* showAddress */.mC)(e)} nor a sitemap that it names lists a page.`,{input:`sitemap`,remedy:`Correct the address, or the settings of the generator that writes the sitemap.`})}function noteFailures([e,...t]){if(e===undefined)return[];const n=t.length+1;return[`${(0,core_text/* groupDigits */.K9)(n)} ${n===1?`sitemap`:`sitemaps`} of the index could not be read and ${n===1?`was`:`were`} left out: ${e.message}`]}async function walkSitemaps(e){const{start:t,limits:r}=e;const o=new Set(t.kind===`url`?[t.url.href]:[]);let s=[t];for(let c=0;s.length>0;c+=1){if(c>r.depth)throw refuse(e,`nests indexes more than ${r.depth} deep`);const u=await (0,p_map/* default */.Ay)(s,t=>readNamed(t,e),{concurrency:g});const d=[];for(const e of u.flat()){const n=(0,parse_urls/* parseWebAddress */.K7)(e);if(n===undefined)throw (0,read_address/* unreadable */.O$)(t,{input:`sitemap`,why:`names a sitemap that is not an http or https URL: ${JSON.stringify((0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(e),100))}`,remedy:`Correct the site's address in the settings of the generator: sitemaps hold whole URLs.`});if(!o.has(n.href))d.push({kind:`url`,url:n});o.add(n.href)}if(o.size>r.documents)throw refuse(e,`names more than ${r.documents} sitemaps`);s=d}return e.pages}async function readNamed(e,t){try{return await readDocument(e,t)}catch(n){const r=t.failures!==undefined&&e!==t.start;if(!(r&&n instanceof errors/* SourceError */.c8))throw n;t.failures.push(n);return[]}}async function readDocument(e,t){const{limits:n,pages:a,rules:o}=t;const s=await readContent(e,t);o.deps.signal.throwIfAborted();if(s.kind===`unusable`)throw (0,read_address/* unreadable */.O$)(e,{input:`sitemap`,why:(0,core_text/* oneLine */.TN)(s.why,200),remedy:"Set `sitemap` to an XML sitemap or sitemap index, plain or gzip: its URL with `https://`, or its path relative to the workspace. For a text file with one URL a line, use `urls-file`."});if(s.kind===`index`)return s.locations;if(a.length+s.locations.length>n.pages)throw refuse(t,`lists more than ${(0,core_text/* groupDigits */.K9)(n.pages)} pages`);for(const e of s.locations)a.push(e);return[]}async function readContent(e,t){const{rules:n,limits:r,start:i,own:a}=t;const o=await (0,read_address/* readAddress */.zq)(e,n);if(!o.isFound)return{kind:`unusable`,why:o.why};if(e===i&&o.from.kind===`url`)a.add(o.from.url.origin);try{const e=await unpack(o.body,r.documentBytes);const t=new TextDecoder(`utf-8`,{fatal:true}).decode(e);return await parseSitemap(t,{mostLocations:r.pages,signal:n.deps.signal})}catch(e){const t=e instanceof Error&&`code`in e?e.code:undefined;if(t===`ERR_BUFFER_TOO_LARGE`)return{kind:`unusable`,why:`${(0,read_file/* tooLong */.Po)(r.documentBytes)} when unpacked`};if(t===`ERR_ENCODING_INVALID_ENCODED_DATA`)return{kind:`unusable`,why:`is not UTF-8 text`};if(typeof t===`string`&&t.startsWith(`Z_`))return{kind:`unusable`,why:`is damaged gzip`};throw e}}async function unpack(n,r){const i=n[0]===31&&n[1]===139;return i?(0,external_node_util_.promisify)(external_node_zlib_.gunzip)(n,{maxOutputLength:r}):n}function refuse({start:e},t){const n=`Give a smaller sitemap, for example one of those the index names.`;return (0,read_address/* unreadable */.O$)(e,{input:`sitemap`,why:t,remedy:n})}

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

/***/ }),

/***/ 35327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ pMap)
/* harmony export */ });
/* unused harmony exports pMapSettled, pMapKeyed, pMapSettledKeyed, pMapIterable, pMapSkip, pMapStop */
function pMap(e,t,n){return mapConcurrently(e,t,n,false)}function pMapSettled(e,t,n){return mapConcurrently(e,t,n,true)}function pMapKeyed(e,t,n){return mapKeyed(e,t,n,false)}function pMapSettledKeyed(e,t,n){return mapKeyed(e,t,n,true)}async function mapKeyed(e,t,n,r){const i=getKeyedEntries(e);if(typeof t!==`function`){throw new TypeError(`Mapper function is required`)}const a=await mapConcurrently(i,async([e,n])=>{try{if(n.status===`rejected`){throw n.reason}const i=await t(n.value,e);if(i===pMapSkip||i===pMapStop){return i}return[e,r?{status:`fulfilled`,value:i}:i]}catch(t){if(!r){throw t}return[e,{status:`rejected`,reason:t}]}},n,false);if(e instanceof Map){return new Map(a)}return Object.setPrototypeOf(Object.fromEntries(a),null)}async function mapConcurrently(e,t,{concurrency:n=Number.POSITIVE_INFINITY,stopOnError:r=true,signal:i}={},a){return new Promise((o,s)=>{validateOptions(e,t,n);const c=[];const l=[];let u=0;let d=false;let f=false;const p=new Set;let m=Number.POSITIVE_INFINITY;let h=0;const g=getIterator(e);const signalListener=()=>{reject(i.reason)};const cleanup=()=>{i?.removeEventListener(`abort`,signalListener)};const resolve=e=>{o(e);cleanup()};const reject=e=>{if(d){return}d=true;s(e);cleanup();if(!f){closeIterator(g)}};if(i){if(i.aborted){reject(i.reason);return}i.addEventListener(`abort`,signalListener,{once:true})}const _=createPuller(g);const settleIfFinished=()=>{if(d||m===Number.POSITIVE_INFINITY){return}for(const e of p){if(e<m){return}}if(!r){const e=[];for(let t=0;t<Math.min(m,l.length);t++){if(t in l){e.push(l[t])}}if(e.length>0){reject(new AggregateError(e));return}}d=true;if(!f){closeIterator(g)}const e=Math.min(m,c.length);if(e===c.length&&u===0){resolve(c);return}resolve(c.slice(0,e).filter(e=>e!==pMapSkip))};const next=async()=>{if(d||h>=m){return}const e=h++;p.add(e);let n;try{n=await _()}catch(t){p.delete(e);if(e<m){throw t}settleIfFinished();return}if(n.done){p.delete(e);m=Math.min(m,e);f=true;settleIfFinished();return}const i=(async()=>{try{const r=await n.value;if(d||e>=m){return}const i=await t(r,e);if(e>=m){return}if(i===pMapStop){m=e;return}if(i===pMapSkip){u++}c[e]=a&&i!==pMapSkip?{status:`fulfilled`,value:i}:i}catch(t){if(e>=m){return}if(a){c[e]={status:`rejected`,reason:t}}else if(r){reject(t);return}else{l[e]=t}}finally{p.delete(e);settleIfFinished()}try{await next()}catch(e){reject(e)}})();i.then(()=>new Promise(()=>{})).then(o)};(async()=>{for(let e=0;e<n;e++){try{await next()}catch(e){reject(e);break}if(d||h>=m){break}}})()})}function pMapIterable(e,t,{concurrency:n=Number.POSITIVE_INFINITY,backpressure:r=n,preserveOrder:i=true}={}){validateOptions(e,t,n);if(!isLimit(r,n)){throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${n}) and up or \`Infinity\`, got \`${r}\` (${typeof r})`)}return{[Symbol.asyncIterator](){let a=false;const o=(async function*(){const o=getIterator(e);let s=[];let c=0;let l=false;let u=Number.POSITIVE_INFINITY;let d=0;let f=0;const p=new Map;let m=0;let h=0;const releaseMapperSlot=()=>{if(h===m){f--;return}p.get(h)();p.delete(h++)};let g=0;let _=Number.POSITIVE_INFINITY;let v=0;let y;const b=new Set;const fillSlot=e=>{s[v++]=e;y?.(e);y=undefined};const x=createPuller(o);function trySpawn(){if(a||l||g>_||d>=n||s.length-c>=r){return}d++;const e=g++;const o=(async()=>{try{let r;try{const{done:t,value:i}=await x();if(t){l=true;u=Math.min(u,e);return{done:true}}trySpawn();r=await i;if(f<n){f++}else{await new Promise(e=>{p.set(m++,e)})}}finally{d--}trySpawn();let i;try{if(a||e>_){return{done:false,value:pMapSkip}}i=await t(r,e)}finally{releaseMapperSlot()}if(i===pMapStop){_=Math.min(_,e)}return{done:false,value:i}}catch(t){if(i){_=Math.min(_,e)}else if(e<u){a=true}return{error:t}}})();if(i){s.push(o);return}s.push(undefined);b.add(e);o.then(t=>{if(!b.delete(e)){return}if(t.done){for(const t of b){if(t>e){b.delete(t);fillSlot({done:true})}}}fillSlot(t)})}trySpawn();try{while(c<s.length){const e=await(s[c]??new Promise(e=>{y=e}));const{done:t,value:n}=e;s[c]=undefined;c++;if(c*2>=s.length){s=s.slice(c);v-=c;c=0}if(Object.hasOwn(e,`error`)){throw e.error}if(t){if(i){return}continue}if(n===pMapStop){return}trySpawn();if(n===pMapSkip){continue}yield n}}finally{a=true;if(!l){closeIterator(o)}}})();const{return:s,throw:c}=o;o.return=e=>{a=true;return s.call(o,e)};o.throw=e=>{a=true;return c.call(o,e)};return o}}}const pMapSkip=Symbol(`skip`);const pMapStop=Symbol(`stop`);function validateOptions(e,t,n){if(e?.[Symbol.iterator]===undefined&&e?.[Symbol.asyncIterator]===undefined){throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof e})`)}if(typeof t!==`function`){throw new TypeError(`Mapper function is required`)}if(!isLimit(n,1)){throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${n}\` (${typeof n})`)}}function isLimit(e,t){return Number.isSafeInteger(e)&&e>=t||e===Number.POSITIVE_INFINITY}function getKeyedEntries(e){if(e===null||typeof e!==`object`&&typeof e!==`function`){throw new TypeError(`Expected \`input\` to be an object, got (${e===null?`null`:typeof e})`)}const t=[];const addEntry=(e,n)=>{t.push(Promise.resolve(n).then(t=>[e,{status:`fulfilled`,value:t}],t=>[e,{status:`rejected`,reason:t}]))};if(e instanceof Map){for(const[t,n]of e){addEntry(t,n)}}else{for(const t of Reflect.ownKeys(e)){if(Object.getOwnPropertyDescriptor(e,t)?.enumerable){addEntry(t,e[t])}}}return t}function getIterator(e){return e[Symbol.asyncIterator]===undefined?e[Symbol.iterator]():e[Symbol.asyncIterator]()}async function closeIterator(e){try{await e.return?.()}catch{}}function createPuller(e){let t=false;const markDone=e=>{if(e?.done){t=true}};return()=>{if(t){return{done:true}}const n=e.next();markDone(n);if(typeof n?.then!==`function`){return n}const r=Promise.resolve(n);r.then(markDone,()=>{});return r}}

/***/ })

};
;