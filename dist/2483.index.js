"use strict";
exports.id = 2483;
exports.ids = [2483];
exports.modules = {

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ toIndexFolder),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   gk: () => (/* binding */ findNamedFiles),
/* harmony export */   om: () => (/* binding */ ownForms),
/* harmony export */   r7: () => (/* binding */ toFormPath)
/* harmony export */ });
const urlForms=[`/x`,`/x/`,`/x.html`,`/x/index.html`,`/x/index`];const e=`/index.html`;const t=`.html`;function sortOf(n){if(!n.endsWith(t))return undefined;if(n.endsWith(e))return`index`;return n.endsWith(`/${t}`)?undefined:`page`}const ownForms={page:`/x.html`,index:`/x/index.html`};function toFormPath(n,r,i){if(i===ownForms[r])return n;const a=n.slice(0,-(r===`index`?e:t).length);return a+i.slice(`/x`.length)}function findNamedFiles(r,i){if(r.endsWith(`/`))return findFolder(r,i);if(i(r)){const e=sortOf(r);return[{path:r,form:e===undefined?undefined:ownForms[e]}]}const a=[];if(i(r+t)&&sortOf(r+t)!==undefined)a.push({path:r+t,form:r.endsWith(`/index`)?`/x/index`:`/x`});if(i(r+e))a.push({path:r+e,form:`/x`});if(a.length>0)return a;const o=n.map(e=>r+e).find(i);return o===undefined?findOtherIndex(`${r}/`,i):[{path:o,form:undefined}]}const n=[`.htm`,`.xhtml`,`.shtml`,`.php`];function findFolder(e,n){const r=`${e}index.html`;if(n(r))return[{path:r,form:`/x/`}];const i=e.slice(0,-1)+t;if(sortOf(i)!==undefined&&n(i))return[{path:i,form:`/x/`}];return findOtherIndex(e,n)}function findOtherIndex(e,t){const n=r.map(t=>e+t).find(t);return n===undefined?[]:[{path:n,form:undefined}]}const r=[`index.htm`,`index.xhtml`,`index.shtml`,`index.php`,`default.htm`];function toIndexFolder(e){const t=e.lastIndexOf(`/`)+1;return r.includes(e.slice(t))?e.slice(0,t):undefined}

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

/***/ })

};
;