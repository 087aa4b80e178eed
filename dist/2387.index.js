"use strict";
exports.id = 2387;
exports.ids = [2387];
exports.modules = {

/***/ 72387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./build/js/core/target-faults.js
var target_faults = __webpack_require__(49405);
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __webpack_require__(27424);
// EXTERNAL MODULE: ./build/js/providers/fastly/inputs.js
var inputs = __webpack_require__(26832);
;// CONCATENATED MODULE: ./build/js/providers/fastly/settings.js
const n=`https://api.fastly.com`;function readFastlySettings(e){const r=[];const i={endpoint:e.endpoint?.href.replace(/\/+$/,``)??n,service:readService(e.get(inputs/* names */.Dy.service),r),apiToken:readToken(e,r),soft:e.soft};return{settings:i,problems:r}}const r=/^[0-9A-Za-z]{16,40}$/;function readService(e,t){if(e===undefined)t.push(a);else if(!r.test(e))t.push(wrongService(e));return e??``}const i=`Copy the service ID from the console, under the name of the service: 22 letters and digits.`;const a={code:`input-missing`,input:inputs/* names */.Dy.service,message:"`fastly-service` is missing.",remedy:`${i} It is not a secret.`};function wrongService(n){return{code:`input-invalid`,input:inputs/* names */.Dy.service,message:`\`fastly-service\` is not the ID of a service: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(n).slice(0,100))}.`,remedy:i}}function readToken(e,n){const r=e.get(inputs/* names */.Dy.apiToken);if(r===undefined){if(e.needsCredentials)n.push(o);return``}if(!/^[\x21-\x7e]+$/.test(r))n.push(s);return r}const o={code:`input-missing`,input:inputs/* names */.Dy.apiToken,message:"`fastly-api-token` is missing.",remedy:"Create an API token in the console (Account, API tokens) with the scope `purge_select`, or `purge_all` to purge everything, for this service alone; store it as a secret and pass it."};const s={code:`input-invalid`,input:inputs/* names */.Dy.apiToken,message:"`fastly-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).",remedy:`Copy it again; take care of line breaks.`};
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/fastly/targets.js
const t=1024;const targets_n={what:`has more than the ${(0,core_text/* groupDigits */.K9)(t)} characters that Fastly takes in a key`,remedy:`Give responses a shorter tag.`};function findFault({kind:e,value:r}){return e===`tag`&&r.length>t?targets_n:undefined}
;// CONCATENATED MODULE: ./build/js/providers/fastly/configure.js
const configure=r=>{const{settings:i,problems:a}=readFastlySettings(r);return{problems:a,warnings:[],connection:{domain:i.service,checkTargets:t=>(0,target_faults/* listFaults */.O)(t,findFault),async connect(e){const{createFastlyOperations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(9001)]).then(__webpack_require__.bind(__webpack_require__, 59001));return t(i,e)}}}};

/***/ })

};
;