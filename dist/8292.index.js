"use strict";
exports.id = 8292;
exports.ids = [8292];
exports.modules = {

/***/ 48292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/providers/http/capabilities.js
var capabilities = __webpack_require__(64876);
// EXTERNAL MODULE: ./build/js/providers/http/headers.js
var headers = __webpack_require__(14874);
;// CONCATENATED MODULE: ./build/js/providers/http/settings.js
const a={"accept-encoding":`gzip, deflate, br, zstd`};const o=`200,201,202,204`;function readHttpSettings(e){const t=[];const o=e.mode===`purge`;const l=(0,headers/* readHeaderLines */.VB)(`http-headers`,e.get(`http-headers`)??``);const u=(0,headers/* readVariantLines */.LZ)(`http-variants`,e.get(`http-variants`)??``);t.push(...l.problems,...u.problems);const d=u.sets.length===0?[{}]:u.sets;const f=d.map(e=>({...o?{}:a,...l.sets[0],...e}));const p=e.get(`http-success-body`);const m={method:readMethod(e,{purges:o,successBody:p,problems:t}),variants:f,nodes:readNodes(e,t),success:readSuccess(e,t),successBody:p,query:readQuery(e,t),maxBytes:readMaxBytes(e,t),until:readUntil(e,t),purges:o,secrets:(0,headers/* listSecrets */.AQ)(f)};if(p!==undefined&&m.method===`HEAD`)t.push(c);const h=o&&e.get(`until`)!==undefined?[s]:[];return{settings:m,problems:t,warnings:h}}const s="`until` has no effect: `mode: purge` does not warm.";const c={code:`input-invalid`,input:`http-success-body`,message:"`http-success-body` needs a body, and the answer to `HEAD` has none.",remedy:"Remove it, or set `http-method: GET`."};function listCopies({endpoints:e,get:t}){const n=e.map(({origin:e})=>e).toSorted();const[r=``,i=``]=[t(`http-query`),t(`http-variants`)];const a=n.length===0&&r===``&&i===``;return a?{}:{copies:[r,i,...n]}}function readMethod(t,{purges:n,successBody:r,problems:i}){const a=n?`PURGE`:`GET`;const o=t.get(`http-method`)??a;const refuse=(t,n)=>{i.push({code:`input-invalid`,input:`http-method`,message:`\`http-method\` ${t}: ${JSON.stringify((0,core_text/* oneLine */.TN)(o,40))}.`,remedy:n});return a};if(!n)return[`GET`,`HEAD`].includes(o)?o:refuse(`does not fill a cache`,"Set `GET` or `HEAD`, in upper case.");if(!/^[A-Z][A-Z-]{0,31}$/.test(o)||[`CONNECT`,`HEAD`,`OPTIONS`,`TRACE`].includes(o))return refuse(`is not a method that purges`,"Set what the cache expects, in upper case, such as `PURGE` or `BAN`.");if(o===`GET`&&r===undefined)return refuse(`fetches pages, and any page would count as a success`,"Set `http-success-body` to a text that the purge service answers with, or set `PURGE`.");return o}function readNodes({endpoints:t},n){const[r]=t.filter(({pathname:e})=>e!==`/`);if(r!==undefined)n.push({code:`input-invalid`,input:`endpoint`,message:`\`endpoint\` has a path, and the path of each URL is requested: ${JSON.stringify((0,core_text/* oneLine */.TN)(r.href,100))}.`,remedy:`Write \`${r.origin}\`.`});const i=new Set(t.map(({origin:e})=>e));return i.size===0?[undefined]:[...i]}function readSuccess(t,n){const r=t.get(`http-success`)??o;const i=r.split(/[\s,]+/).filter(e=>e!==``);const a=i.find(e=>!/^[24]\d\d$/.test(e));if(a!==undefined||i.length===0)n.push({code:`input-invalid`,input:`http-success`,message:`\`http-success\` contains what is not a status from 200 to 299 or from 400 to 499: ${JSON.stringify((0,core_text/* oneLine */.TN)(a??r,40))}.`,remedy:`Write statuses such as \`${o},404\`. Redirects and errors of the server always fail.`});return new Set(i.map(Number))}function readQuery(e,t){const n=(e.get(`http-query`)??``).replace(/^[?&]/,``);if(/^[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7e]*$/.test(n))return n;t.push({code:`input-invalid`,input:`http-query`,message:"`http-query` contains characters that a query cannot have.",remedy:"Write it as it appears in an address, such as `warm=1&from=deploy`."});return``}function readMaxBytes(t,n){const r=t.get(`http-max-bytes`);if(r===undefined||/^[1-9]\d{0,12}$/.test(r))return r===undefined?undefined:Number(r);n.push({code:`input-invalid`,input:`http-max-bytes`,message:`\`http-max-bytes\` is not a number of bytes above 0: ${JSON.stringify((0,core_text/* oneLine */.TN)(r,40))}.`,remedy:"Write digits alone, such as `10000000`."});return undefined}function readUntil(n,r){const i=n.get(`until`)??`response`;const a=capabilities/* untilChoices */.H.find(e=>e===i);if(a!==undefined)return a;r.push({code:`input-invalid`,input:`until`,message:`\`until\` is neither \`response\` nor \`hit\`: ${JSON.stringify((0,core_text/* oneLine */.TN)(i,40))}.`,remedy:"Set `response` or `hit`."});return`response`}
;// CONCATENATED MODULE: ./build/js/providers/http/configure.js
const configure=r=>{const{settings:i,problems:a,warnings:o}=readHttpSettings(r);return{problems:a,warnings:o,connection:{domain:``,...listCopies(r),...i.purges?{}:{variant:i.until,describe:()=>[n]},async connect(e){const{createHttpOperations:t}=await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 20619));return t(i,e)}}}};const n=`This warms the caches that answer this runner: the nearest point of presence, and the shared tier behind it. Other points of presence stay as they are.`;

/***/ })

};
;