"use strict";
exports.id = 5340;
exports.ids = [5340];
exports.modules = {

/***/ 55340:
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
// EXTERNAL MODULE: ./build/js/providers/bunny/inputs.js
var inputs = __webpack_require__(30639);
;// CONCATENATED MODULE: ./build/js/providers/bunny/settings.js
const n=`https://api.bunny.net`;function readBunnySettings(e){const r=[];const i={endpoint:e.endpoint?.href.replace(/\/+$/,``)??n,pullZone:readPullZone(e.get(inputs/* names */.Dy.pullZone),r),apiKey:readKey(e,r)};return{settings:i,problems:r}}function readPullZone(e,t){if(e===undefined)t.push(i);else if(!/^[1-9]\d{0,11}$/.test(e))t.push(wrongZone(e));return e??``}const r="Copy the number from the address of the pull zone in the dashboard, such as 123456 in `dash.bunny.net/cdn/123456`. A storage zone has another one.";const i={code:`input-missing`,input:inputs/* names */.Dy.pullZone,message:"`bunny-pull-zone` is missing.",remedy:`${r} It is not a secret.`};function wrongZone(n){return{code:`input-invalid`,input:inputs/* names */.Dy.pullZone,message:`\`bunny-pull-zone\` is not the number of a pull zone: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(n).slice(0,100))}.`,remedy:r}}function readKey(e,n){const r=e.get(inputs/* names */.Dy.apiKey);if(r===undefined){if(e.needsCredentials)n.push(a);return``}if(!/^[\x21-\x7e]+$/.test(r))n.push(o);return r}const a={code:`input-missing`,input:inputs/* names */.Dy.apiKey,message:"`bunny-api-key` is missing.",remedy:`Copy the API key of the account from the dashboard (Account settings, API), store it as a secret and pass it. The password of a storage zone is another one.`};const o={code:`input-invalid`,input:inputs/* names */.Dy.apiKey,message:"`bunny-api-key` contains characters that keys never have (spaces, line breaks or letters outside ASCII).",remedy:`Copy it again; take care of line breaks.`};
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/bunny/targets.js
const targets_n={what:"has a `*`, which bunny.net takes for everything that may stand there",remedy:"To purge everything below a path, list it in `prefixes`. Otherwise leave this URL out."};const targets_r=1024;const targets_i={what:`has more than the ${(0,core_text/* groupDigits */.K9)(targets_r)} characters that the header with tags may have, so it would match nothing`,remedy:`Give responses a shorter tag.`};function findFault({kind:e,value:t}){if(e===`tag`)return t.length>targets_r?targets_i:undefined;return e===`url`&&t.includes(`*`)?targets_n:undefined}function describeTargets(t){const n=t.filter(({kind:e,value:t})=>e===`url`&&/\/(?:\?|$)/.test(t)).length;if(n===0)return[];return[`${(0,target/* countNoun */.y_)(n,`url`)} ${n===1?`ends`:`end`} in \`/\`. If the pull zone ignores query strings, bunny.net purges everything below as well; otherwise the page alone.`]}
;// CONCATENATED MODULE: ./build/js/providers/bunny/configure.js
const configure=i=>{const{settings:a,problems:o}=readBunnySettings(i);return{problems:o,warnings:[],connection:{domain:a.pullZone,checkTargets:t=>(0,target_faults/* listFaults */.O)(t,findFault),describe:describeTargets,async connect(e){const{createBunnyOperations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(6896)]).then(__webpack_require__.bind(__webpack_require__, 46896));return t(a,e)}}}};

/***/ })

};
;