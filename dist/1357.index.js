"use strict";
exports.id = 1357;
exports.ids = [1357];
exports.modules = {

/***/ 78392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createNhnDistributionConnection)
});

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/files.js
function createDistributionFiles(e){return{async read(t){const{readConfig:n}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(6582), __webpack_require__.e(1249)]).then(__webpack_require__.bind(__webpack_require__, 61249));return await n({...t,version:e})},async render(t){const{renderConfig:n}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(7088)]).then(__webpack_require__.bind(__webpack_require__, 67088));return await n(t,e)}}}
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/connection.js
const t={pollFirstMilliseconds:3e4,pollCapMilliseconds:12e4,mostReadyLooks:3,howLong:`Creating takes hours and changing takes dozens of minutes`,afterRollback:`Look at the distribution in the vendor's console, which marks it in red. Then correct the file, or ask the vendor's support.`};function createNhnDistributionConnection(n,r){return{facts:t,files:createDistributionFiles(n),async connect(e){const{createNhnDistributions:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(9221)]).then(__webpack_require__.bind(__webpack_require__, 49221));return t(n,r,e)}}}

/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ damagedKey),
/* harmony export */   Fi: () => (/* binding */ accessKeyIdForm),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   Nj: () => (/* binding */ warnOfLegacyDomain),
/* harmony export */   QL: () => (/* binding */ findAccessKeyIn),
/* harmony export */   _H: () => (/* binding */ keyPattern),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   dO: () => (/* binding */ readDomain),
/* harmony export */   de: () => (/* binding */ appKeyForm),
/* harmony export */   iv: () => (/* binding */ readNhnSettings)
/* harmony export */ });
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27424);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28439);
const n=`https://cdn.api.nhncloudservice.com`;const r=/^(?=.{1,255}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;function readNhnSettings(e){const t=[];const n=e.get(`nhn-app-key`)===undefined!==(e.get(`nhn-secret-key`)===undefined);const readKey=(r,i)=>{const o=e.get(r);if(o===undefined&&(e.needsCredentials||n))t.push(missingKey(r,i,hasAccessKey(e)?a:``));if(o!==undefined&&!keyPattern.test(o))t.push(damagedKey(r));return o??``};const r=readKey(`nhn-app-key`,`Appkey`);const i=readKey(`nhn-secret-key`,`SecretKey`);const o={"nhn-app-key":r,"nhn-secret-key":i};t.push(...findAccessKeyIn(o,e));const s=readDomain(e,t);const c=readEndpoint(e);return{settings:{endpoint:c,appKey:r,secretKey:i,domain:s},problems:t}}const i=[`nhn-access-key-id`,`nhn-secret-access-key`];function hasAccessKey(e){return i.some(t=>e.getTyped(t)!==undefined)}const a=" API v2.0 and v1.5 take the keys of the CDN service; a User Access Key belongs to `provider: nhn-v3`.";function findAccessKeyIn(e,t){return Object.entries(e).flatMap(([e,n])=>{const r=i.find(e=>n!==``&&t.getTyped(e)===n);const a=e===`nhn-app-key`;if(r===undefined)return a&&accessKeyIdForm.test(n)?[o]:[];const s=a?`Appkey`:`SecretKey`;return[{code:`input-invalid`,input:e,message:`\`${e}\` and \`${r}\` have the same value: a User Access Key is not ${s===`Appkey`?`an`:`a`} ${s}.`,remedy:`Set \`${e}\` to the ${s} shown under "URL & Appkey" of the CDN service.`}]})}const o={code:`input-invalid`,input:`nhn-app-key`,message:"`nhn-app-key` has the form of a User Access Key ID (20 letters and digits), which is not an Appkey.",remedy:'Set `nhn-app-key` to the Appkey shown under "URL & Appkey" of the CDN service. A User Access Key ID belongs to `nhn-access-key-id` of `provider: nhn-v3`.'};const keyPattern=/^[\x21-\x7e]+$/;function readDomain(e,t){const n=e.get(`nhn-domain`)??``;if(e.mode===`purge`&&!r.test(n))t.push(wrongDomain(n));return n.toLowerCase()}function readEndpoint({endpoint:e}){return(e?.href??n).replace(/\/+$/,``)}const accessKeyIdForm=/^[a-z0-9]{20}$/i;const appKeyForm=/^[a-z0-9]{16}$/i;function warnOfLegacyDomain(e,n){if(!n.endsWith(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .legacyDomainSuffix */ .j6))return[];return[`API ${e} serves *.toastcdn.net only; for ${n} the vendor documents \`provider: nhn-v1.5\`.`]}function missingKey(e,t,n=``){return{code:`input-missing`,input:e,message:`\`${e}\` is missing.${n}`,remedy:`Store the ${t} shown under "URL & Appkey" in NHN Cloud's console as a secret and pass it as \`${e}\`.`}}function damagedKey(e){return{code:`input-invalid`,input:e,message:`\`${e}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,remedy:`Copy the key from the console again, without line breaks.`}}function wrongDomain(t){const n="Set it to the service domain alone, such as `abcd1234.toastcdn.net`, without scheme and path.";if(t===``){return{code:`input-missing`,input:`nhn-domain`,message:"`nhn-domain` is missing. A purge needs the service domain.",remedy:n}}return{code:`input-invalid`,input:`nhn-domain`,message:`\`nhn-domain\` is not a domain name: ${JSON.stringify((0,_core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretParts */ .$)(t).slice(0,100))}.`,remedy:n}}

/***/ }),

/***/ 61357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _distributions_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78392);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75703);
const configure=r=>{const{settings:i,problems:a}=(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readNhnSettings */ .iv)(r);return{problems:a,warnings:(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .warnOfLegacyDomain */ .Nj)(`v2.0`,i.domain),connection:{domain:i.domain,isOffline:i.appKey===``||i.secretKey===``,async connect(e){const{createNhnV2Operations:t}=await Promise.all(/* import() */[__webpack_require__.e(1552), __webpack_require__.e(5623), __webpack_require__.e(7107)]).then(__webpack_require__.bind(__webpack_require__, 77107));return t(i,e)},distributions:(0,_distributions_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .createNhnDistributionConnection */ .V)(`v2.0`,i)}}};

/***/ })

};
;