"use strict";
exports.id = 5118;
exports.ids = [5118];
exports.modules = {

/***/ 92937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readEndpoint),
/* harmony export */   p: () => (/* binding */ readIamEndpoint)
/* harmony export */ });
/* harmony import */ var _core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31066);
/* harmony import */ var _core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3672);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83400);
function readEndpoint({endpoint:e},{service:t,usual:r,problems:i}){if(e===undefined)return r;const{hostname:a,pathname:o,href:s}=e;if(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .huaweiHosts */ .$.test(a)&&!t.hosts.test(a)){i.push({code:`input-invalid`,input:`endpoint`,message:`\`endpoint\` is another service of Huawei Cloud (${a}), not ${t.name}.`,remedy:t.remedy})}if(o.includes(`%`)){i.push({code:`input-invalid`,input:`endpoint`,message:"`endpoint` contains a `%` in its path, which Huawei Cloud signs in another way.",remedy:`Give the base URL of the API without escapes in its path.`})}return s.replace(/\/+$/,``)}function readIamEndpoint(n,{usual:r,problems:i}){const a=n.get(`huawei-iam-endpoint`);if(a===undefined)return r;const o=(0,_core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCredentialAddress */ .h)(a);if(o!==undefined)return o.href.replace(/\/+$/,``);const s=(0,_core_urls_typed_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .findTypedFault */ .O$)(a);i.push({code:`input-invalid`,input:`huawei-iam-endpoint`,message:`\`huawei-iam-endpoint\` ${s?.what??`is not an address that a password may be sent to`}.`,remedy:s?.remedy??"Write it with `https://`, without user, query or fragment, or leave it out."});return``}

/***/ }),

/***/ 61223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
const e={"access-key":{needed:[`huawei-access-key`,`huawei-secret-key`],optional:[`huawei-security-token`]},token:{needed:[`huawei-auth-token`],optional:[]},user:{needed:[`huawei-iam-account`,`huawei-iam-user`,`huawei-iam-password`],optional:[`huawei-iam-endpoint`]}};const t=[`access-key`,`token`,`user`];function readCredentials(r,i){const a=t.filter(e=>names(e).some(e=>r.getTyped(e)));const o={kind:`none`};if(a.length>1)return{credentials:o,problems:[twoKinds(a)]};const s=a[0]??t.find(t=>e[t].needed.every(e=>r.get(e)));if(s===undefined)return{credentials:o,problems:r.needsCredentials?[n]:[]};const c=s===`access-key`;const l=r.needsCredentials||c?[...findMissing(s,r),...findDamaged(s,r)]:[];return{credentials:toCredentials(s,r,i),problems:l}}function secretsOf(e){switch(e.kind){case`access-key`:{const{accessKey:t,secretKey:n,securityToken:r}=e;return[t,n,...r===undefined?[]:[r]]}case`token`:return[e.token];case`user`:return[e.password];case`none`:return[]}}function names(t){return[...e[t].needed,...e[t].optional]}function toCredentials(e,t,n){const read=e=>t.get(e)??``;switch(e){case`access-key`:{const[n,r]=[read(`huawei-access-key`),read(`huawei-secret-key`)];return{kind:e,accessKey:n,secretKey:r,securityToken:t.get(`huawei-security-token`)}}case`token`:return{kind:e,token:read(`huawei-auth-token`)};case`user`:return{kind:e,account:read(`huawei-iam-account`),user:read(`huawei-iam-user`),password:read(`huawei-iam-password`),iamEndpoint:n}}}function twoKinds(t){const n=t.map(t=>e[t].needed.map(e=>`\`${e}\``).join(` + `));return{code:`input-invalid`,input:e[t[0]??`token`].needed[0],message:`Two kinds of Huawei Cloud credentials are given: ${n.join(`, and `)}.`,remedy:`Give one kind; an access key (AK/SK) is what Huawei Cloud recommends.`}}const n={code:`input-missing`,input:`huawei-access-key`,message:"No credentials of Huawei Cloud are given: none of `huawei-access-key`, `huawei-auth-token` and `huawei-iam-user`.",remedy:"Give `huawei-access-key` and `huawei-secret-key`; or `huawei-auth-token`; or `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`."};function findMissing(t,n){return e[t].needed.filter(e=>n.get(e)===undefined).map(n=>({code:`input-missing`,input:n,message:`\`${n}\` is missing; ${e[t].needed.map(e=>`\`${e}\``).join(`, `)} go together.`,remedy:`Store it as a secret and pass it.`}))}function findDamaged(e,t){if(e===`user`)return[];return names(e).filter(e=>!/^[\x21-\x7e]*$/.test(t.get(e)??``)).map(e=>({code:`input-invalid`,input:e,message:`\`${e}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,remedy:`Copy it again; take care of line breaks.`}))}

/***/ }),

/***/ 45118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./build/js/providers/huawei/addresses.js
var addresses = __webpack_require__(92937);
// EXTERNAL MODULE: ./build/js/providers/huawei/credentials.js
var credentials = __webpack_require__(61223);
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/settings.js
const r={name:`VOD`,hosts:/^vod\.[a-z0-9-]+\.myhuaweicloud\.(com|eu)$/,remedy:"Give `https://vod.REGION.myhuaweicloud.com`, or only `huawei-region`. Sites on the service CDN have `provider: huawei-cdn`."};const i=[`cn-east-2`,`cn-north-1`,`cn-north-4`,`ap-southeast-1`,`ap-southeast-2`,`ap-southeast-3`];function readHuaweiVodSettings(i){const a=[];const o=[];const s=readRegion(i,{problems:a,warnings:o});const c=`https://vod.${s}.myhuaweicloud.com`;const l=(0,addresses/* readEndpoint */.K)(i,{service:r,problems:a,usual:c});const u=readProjectId(i,{problems:a,warnings:o});const d=`https://iam.${s}.myhuaweicloud.com`;const f=(0,addresses/* readIamEndpoint */.p)(i,{problems:a,usual:d});const p=(0,credentials/* readCredentials */.L)(i,f);a.push(...p.problems);const{credentials:m}=p;return{settings:{endpoint:l,projectId:u,credentials:m,mode:i.mode},problems:a,warnings:o}}function readRegion(e,{problems:t,warnings:n}){const r=e.get(`huawei-region`)?.toLowerCase()??``;const o=i;if(r===``){if(e.needsCredentials&&e.endpoint===undefined)t.push(a)}else if(!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(r)){const e=`\`huawei-region\` is not a region: ${JSON.stringify(r.slice(0,60))}.`;const{input:n,remedy:i}=a;t.push({code:`input-invalid`,input:n,message:e,remedy:i})}else if(!o.includes(r)){n.push(`\`huawei-region: ${r}\` is not one of the regions that VOD is known to be in (${o.join(`, `)}); it is used as given.`)}return r}const a={code:`input-missing`,input:`huawei-region`,message:"`huawei-region` is missing; VOD has an address for each region.",remedy:`Give the region of the VOD service, like ${i.map(e=>`\`${e}\``).join(`, `)}.`};function readProjectId(e,{problems:t,warnings:n}){const r=e.get(`huawei-project-id`)??``;const i=`It is shown under My Credentials, API Credentials, beside the region.`;if(r===``){if(e.needsCredentials){const e="`huawei-project-id` is missing.";t.push({code:`input-missing`,input:`huawei-project-id`,message:e,remedy:i})}}else if(!/^[\w-]{1,64}$/.test(r)){const e="`huawei-project-id` contains characters that IDs never have.";t.push({code:`input-invalid`,input:`huawei-project-id`,message:e,remedy:i})}else if(!/^[0-9a-f]{32}$/.test(r)){n.push(`\`huawei-project-id\` is not 32 hexadecimal digits, as project ids are. ${i}`)}return r}
;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/configure.js
const configure=t=>{const{settings:n,problems:r,warnings:i}=readHuaweiVodSettings(t);return{problems:r,warnings:i,connection:{domain:``,async connect(e){const{createHuaweiVodOperations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(3472)]).then(__webpack_require__.bind(__webpack_require__, 73472));return t(n,e)}}}};

/***/ })

};
;