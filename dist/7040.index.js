"use strict";
exports.id = 7040;
exports.ids = [7040];
exports.modules = {

/***/ 47040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createHostCheck),
/* harmony export */   readAliases: () => (/* binding */ readAliases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
const i=zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish().transform(e=>(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(e??``,a));const a=300;const o=zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({domain:zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),validationStatus:i,validationTxtName:i,validationTxtValue:i,validationExpireDatetime:i,distribution:zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({domain:i}).nullish()});const s=zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({domains:zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(o).nullish()});const c=`1000`;function createHostCheck(e){return{findNewHosts(e,t){const n=readAliases(t?.fields??{});return readAliases(e).filter(e=>!n.includes(e))},async findObstacle({host:t,domain:n},i){const a={domain:t,limit:c};const o=await e({method:`GET`,path:`/alias-domains`,query:a,limits:i});const l=s.safeParse(o);if(!l.success)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`The list of alias domains from NHN Cloud cannot be read.`);const u=(l.data.domains??[]).find(e=>isSameHost(e.domain,t));return u===undefined?describeUnregistered(t):describe(u,{host:t,domain:n})}}}function readAliases({domainAlias:e}){if(!(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(e))return[];return e.flatMap(e=>typeof e===`string`?[e]:[])}function isSameHost(e,t){const plain=e=>e.toLowerCase().replace(/\.$/,``);return plain(e)===plain(t)}const l=`in NHN Cloud's console or by its API`;function describeUnregistered(e){return`\`${e}\` is not registered as an alias domain. Register and validate it ${l}; NHN Cloud may refuse the change until then.`}function describe(e,{host:t,domain:n}){const r=u;const i=e.validationStatus.toUpperCase();if(i===`VALIDATED`)return describeLinked(e,{host:t,domain:n});const a=Object.hasOwn(r,i)?r[i]:undefined;const{validationTxtName:o,validationTxtValue:s}=e;const c=i!==`TOKEN_EXPIRED`&&o!==``&&s!==``;const l=c?`: TXT record \`${o}\` with the value \`${s}\``:``;const f=c&&e.validationExpireDatetime!==``?`, until ${e.validationExpireDatetime}`:``;return`\`${t}\` is not validated (${i===``?`no state given`:i})${l}${f}. ${a??d}`}const u={REQUEST_ACCEPTED:`Set the record, then run the validation ${l}; NHN Cloud may refuse the change until then.`,VALIDATION_IN_PROGRESS:`NHN Cloud is looking for the record; it may refuse the change until it has found it.`,TOKEN_EXPIRED:`Reissue its validation token ${l}, and validate it again; NHN Cloud may refuse the change until then.`};const d=`This state is not documented; NHN Cloud may refuse the change.`;function describeLinked({distribution:e},{host:t,domain:n}){const r=e?.domain??``;if(r===``||isSameHost(r,n))return undefined;return`\`${t}\` is linked to ${r}, and an alias belongs to one distribution. Remove it there first.`}

/***/ })

};
;