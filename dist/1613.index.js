"use strict";
exports.id = 1613;
exports.ids = [1613];
exports.modules = {

/***/ 1613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./build/js/core/target-faults.js
var target_faults = __webpack_require__(49405);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/check-targets.js
const t=1024;const n=200;const r=31;const i={tag:[{isBeyond:({length:e})=>e>t,what:`has more than the ${(0,core_text/* groupDigits */.K9)(t)} characters that Cloudflare takes in a tag`,remedy:`Give responses a shorter tag.`}],host:[{isBeyond:({length:e})=>e>n,what:`has more than the ${n} characters that Cloudflare takes in a host`,remedy:`Remove it from the list.`}],prefix:[{isBeyond:e=>e.split(`/`).length-1>r,what:`has more than the ${r} slashes that Cloudflare takes in a prefix`,remedy:`Purge a folder above it.`},{isBeyond:e=>/^[^/]*:/.test(e),what:`has a port, which Cloudflare does not take in a prefix`,remedy:"Write it without the port, or list its URLs in `urls`."}]};function findFault({kind:e,value:t}){return i[e]?.find(({isBeyond:e})=>e(t))}
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/providers/cloudflare/settings.js + 1 modules
var settings = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/describe.js
function describeTargets(e,n){const r=e.filter(({kind:e})=>e===`url`).map(({value:e})=>e);return[...describeScheme(r),...(0,settings/* isZoneId */.q)(n)?[]:describeHosts(e,n)]}function describeScheme(t){const n=t.filter(e=>e.startsWith(`http:`)).length;if(n===0)return[];return[`${(0,target/* countNoun */.y_)(n,`url`)} ${n===1?`begins`:`begin`} with \`http:\`. A purge by URL removes the copy of that scheme alone: what visitors get over \`https:\` has an entry of its own.`]}function describeHosts(e,t){const n=new Set(e.flatMap(hostOf));const r=[...n].filter(e=>e!==t&&!e.endsWith(`.${t}`));const[i]=r;if(i===undefined)return[];return[`${i} is not a host of ${t}. Unless it is a custom hostname of this zone, nothing of it is purged, and each request with one of its URLs is refused.`]}function hostOf({kind:e,value:t}){if(e===`url`)return[new URL(t).hostname];return e===`host`||e===`prefix`?[t.replace(/\/.*$/,``)]:[]}
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/configure.js
const configure=i=>{const{settings:a,problems:o}=(0,settings/* readCloudflareSettings */.l)(i);return{problems:o,warnings:[],connection:{domain:a.zone,variant:a.plan,checkTargets:n=>(0,target_faults/* listFaults */.O)(n,findFault),describe:e=>describeTargets(e,a.zone),async connect(e){const{createCloudflareOperations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(4316)]).then(__webpack_require__.bind(__webpack_require__, 4316));return t(a,e)}}}};

/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ isZoneId),
  l: () => (/* binding */ readCloudflareSettings)
});

// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __webpack_require__(27424);
// EXTERNAL MODULE: ./build/js/providers/cloudflare/inputs.js
var inputs = __webpack_require__(77066);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/plans.js
const plans=[`free`,`pro`,`business`,`enterprise`];
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/settings.js
const r=`https://api.cloudflare.com/client/v4`;function readCloudflareSettings(e){const n=[];const r={endpoint:readEndpoint(e),zone:readZone(e.get(inputs/* names */.Dy.zone),n),apiToken:readToken(e,n),plan:readPlan(e.get(inputs/* names */.Dy.plan),n),soft:e.soft};return{settings:r,problems:n}}function readEndpoint({endpoint:e}){if(e===undefined)return r;const t=e.href.replace(/\/+$/,``);return e.pathname===`/`?`${t}${new URL(r).pathname}`:t}const i=/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;function isZoneId(e){return/^[0-9a-f]{32}$/i.test(e)}function readZone(e,t){if(e===undefined)t.push(o);else if(!isZoneId(e)&&!i.test(e))t.push(wrongZone(e));return e?.toLowerCase()??``}const a=`Copy the Zone ID from the overview page of the domain in the dashboard: 32 hexadecimal digits.`;const o={code:`input-missing`,input:inputs/* names */.Dy.zone,message:"`cloudflare-zone` is missing.",remedy:`${a} It is not a secret.`};function wrongZone(n){const r=URL.parse(n)?.hostname??``;return{code:`input-invalid`,input:inputs/* names */.Dy.zone,message:`\`cloudflare-zone\` is neither the ID nor the name of a zone: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(n).slice(0,100))}.`,remedy:i.test(r)?`Write \`${r}\`.`:`${a} Or set it to the domain alone, such as \`example.com\`, without scheme and path.`}}const s=[[/^(cfk_|[0-9a-f]{37,45}$)/,`a Global API Key, which may do everything in all accounts`],[/^v1\.0-/,`an Origin CA key`]];function readToken(e,n){const r=e.get(inputs/* names */.Dy.apiToken);if(r===undefined){if(e.needsCredentials)n.push(l);return``}const[,i]=s.find(([e])=>e.test(r))??[];if(i!==undefined)n.push(otherKey(i));else if(/^bearer\s/i.test(r))n.push(u);else if(!/^[\x21-\x7e]+$/.test(r))n.push(d);return r}const c=`Create an API token in the dashboard (My Profile, API Tokens) with the permission Zone, Cache Purge, Purge for this zone alone, store it as a secret and pass it.`;const l={code:`input-missing`,input:inputs/* names */.Dy.apiToken,message:"`cloudflare-api-token` is missing.",remedy:c};function otherKey(e){return{code:`input-invalid`,input:inputs/* names */.Dy.apiToken,message:`\`cloudflare-api-token\` is ${e}. Keys that need an e-mail address are not accepted.`,remedy:c}}const u={code:`input-invalid`,input:inputs/* names */.Dy.apiToken,message:"`cloudflare-api-token` begins with `Bearer`, which is added by the action.",remedy:`Store the token alone.`};const d={code:`input-invalid`,input:inputs/* names */.Dy.apiToken,message:"`cloudflare-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).",remedy:`Copy it again; take care of line breaks.`};function readPlan(e,r){const i=plans.find(t=>t===e?.toLowerCase());if(e!==undefined&&i===undefined)r.push({code:`input-invalid`,input:inputs/* names */.Dy.plan,message:`\`cloudflare-plan\` is not a plan: ${JSON.stringify(e.slice(0,40))}.`,remedy:`Set it to one of ${plans.map(e=>`\`${e}\``).join(`, `)}.`});return i??`free`}

/***/ })

};
;