"use strict";
exports.id = 3601;
exports.ids = [3601];
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

/***/ 83601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./build/js/core/target.js
var target = __webpack_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __webpack_require__(40476);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/check-targets.js
const r=4096;function checkTargets(i){const a=i.filter(({value:e})=>e.length>r);const[o]=a;if(o===undefined)return[];const s=a.length===1?``:` (and ${(0,core_text/* groupDigits */.K9)(a.length-1)} more like it)`;const c=(0,target/* findListInput */.MC)(o)??`files`;return[{code:`input-invalid`,input:c,message:`\`${c}\`: ${(0,hide_signature/* hideSignature */.$)(o.value).slice(0,200)}… is longer than the ${(0,core_text/* groupDigits */.K9)(r)} characters that Huawei Cloud CDN takes${s}.`,remedy:`Remove it from the list.`}]}
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/describe.js
function describeTargets(t,n){if(n!==`preheat`)return[];const r=t.filter(({value:e})=>/^https?:\/\/[^/]+\/.+\/$/.test(e)).length;if(r===0)return[];return[`${(0,target/* countNoun */.y_)(r,`url`)} below the home page ${r===1?`ends`:`end`} in \`/\`. Huawei Cloud CDN preheats files and not folders: if it takes such a page for a folder, the page fails or its request is refused.`]}
// EXTERNAL MODULE: ./build/js/providers/huawei/addresses.js
var addresses = __webpack_require__(92937);
// EXTERNAL MODULE: ./build/js/providers/huawei/credentials.js
var credentials = __webpack_require__(61223);
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/settings.js
const settings_r={name:`CDN`,hosts:/^cdn\.myhuaweicloud\.(com|eu)$/,remedy:"Leave `endpoint` out, or give `https://cdn.myhuaweicloud.eu` for an account of Huawei Cloud Europe. Media of VOD have `provider: huawei-vod`."};const i=`https://cdn.myhuaweicloud.com`;const a={com:`https://iam.myhuaweicloud.com`,eu:`https://iam.eu-west-101.myhuaweicloud.eu`};function readHuaweiCdnSettings(c){const l=[];const u=(0,addresses/* readEndpoint */.K)(c,{service:settings_r,problems:l,usual:i});const d=new URL(u).hostname.endsWith(`.eu`);const f=a[d?`eu`:`com`];const p=(0,addresses/* readIamEndpoint */.p)(c,{problems:l,usual:f});const{credentials:m,problems:h}=(0,credentials/* readCredentials */.L)(c,p);if(c.getTyped(`huawei-project-id`)!==undefined)l.push(o);const g=c.get(`huawei-enterprise-project-id`);if(g!==undefined&&!/^[\w-]{1,64}$/.test(g))l.push(s);return{settings:{endpoint:u,enterpriseProjectId:g,credentials:m,mode:c.mode},problems:[...l,...h]}}const o={code:`input-invalid`,input:`huawei-project-id`,message:"`huawei-project-id` does not exist for Huawei Cloud CDN, which has no projects.",remedy:"Remove it. If the account has enterprise projects, set `huawei-enterprise-project-id`. For media of VOD, use `provider: huawei-vod`."};const s={code:`input-invalid`,input:`huawei-enterprise-project-id`,message:"`huawei-enterprise-project-id` contains characters that IDs never have.",remedy:"Copy the ID from the console (Enterprise Management), or give `0` for the default project, or `all`."};
;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/configure.js
const configure=r=>{const{settings:i,problems:a}=readHuaweiCdnSettings(r);return{problems:a,warnings:[],connection:{domain:``,checkTargets:checkTargets,describe:e=>describeTargets(e,i.mode),async connect(e){const{createHuaweiCdnOperations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(2190)]).then(__webpack_require__.bind(__webpack_require__, 82190));return t(i,e)}}}};

/***/ }),

/***/ 61223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
const e={"access-key":{needed:[`huawei-access-key`,`huawei-secret-key`],optional:[`huawei-security-token`]},token:{needed:[`huawei-auth-token`],optional:[]},user:{needed:[`huawei-iam-account`,`huawei-iam-user`,`huawei-iam-password`],optional:[`huawei-iam-endpoint`]}};const t=[`access-key`,`token`,`user`];function readCredentials(r,i){const a=t.filter(e=>names(e).some(e=>r.getTyped(e)));const o={kind:`none`};if(a.length>1)return{credentials:o,problems:[twoKinds(a)]};const s=a[0]??t.find(t=>e[t].needed.every(e=>r.get(e)));if(s===undefined)return{credentials:o,problems:r.needsCredentials?[n]:[]};const c=s===`access-key`;const l=r.needsCredentials||c?[...findMissing(s,r),...findDamaged(s,r)]:[];return{credentials:toCredentials(s,r,i),problems:l}}function secretsOf(e){switch(e.kind){case`access-key`:{const{accessKey:t,secretKey:n,securityToken:r}=e;return[t,n,...r===undefined?[]:[r]]}case`token`:return[e.token];case`user`:return[e.password];case`none`:return[]}}function names(t){return[...e[t].needed,...e[t].optional]}function toCredentials(e,t,n){const read=e=>t.get(e)??``;switch(e){case`access-key`:{const[n,r]=[read(`huawei-access-key`),read(`huawei-secret-key`)];return{kind:e,accessKey:n,secretKey:r,securityToken:t.get(`huawei-security-token`)}}case`token`:return{kind:e,token:read(`huawei-auth-token`)};case`user`:return{kind:e,account:read(`huawei-iam-account`),user:read(`huawei-iam-user`),password:read(`huawei-iam-password`),iamEndpoint:n}}}function twoKinds(t){const n=t.map(t=>e[t].needed.map(e=>`\`${e}\``).join(` + `));return{code:`input-invalid`,input:e[t[0]??`token`].needed[0],message:`Two kinds of Huawei Cloud credentials are given: ${n.join(`, and `)}.`,remedy:`Give one kind; an access key (AK/SK) is what Huawei Cloud recommends.`}}const n={code:`input-missing`,input:`huawei-access-key`,message:"No credentials of Huawei Cloud are given: none of `huawei-access-key`, `huawei-auth-token` and `huawei-iam-user`.",remedy:"Give `huawei-access-key` and `huawei-secret-key`; or `huawei-auth-token`; or `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`."};function findMissing(t,n){return e[t].needed.filter(e=>n.get(e)===undefined).map(n=>({code:`input-missing`,input:n,message:`\`${n}\` is missing; ${e[t].needed.map(e=>`\`${e}\``).join(`, `)} go together.`,remedy:`Store it as a secret and pass it.`}))}function findDamaged(e,t){if(e===`user`)return[];return names(e).filter(e=>!/^[\x21-\x7e]*$/.test(t.get(e)??``)).map(e=>({code:`input-invalid`,input:e,message:`\`${e}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,remedy:`Copy it again; take care of line breaks.`}))}

/***/ })

};
;