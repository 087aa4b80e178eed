"use strict";
exports.id = 2611;
exports.ids = [2611];
exports.modules = {

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isOfSameRun),
/* harmony export */   Cd: () => (/* binding */ deriveKeys),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   deriveKeysLike: () => (/* binding */ deriveKeysLike)
/* harmony export */ });
const e=`cdn-cache-action-1`;function deriveKeys(t,{ref:n,runId:r,runAttempt:i},a){const{provider:o,mode:s,address:c,baseUrls:l,root:u,files:d,purgeAllIf:f}=t;const p=[o,s,c,l.toSorted(),u,d];const m=JSON.stringify(f===undefined?p:[...p,f]);const h=`${e}-${a(m).slice(0,16)}-`;const g=`${h}${a(n).slice(0,8)}-`;return{everyRef:h,ref:g,next:nextAfter(g,{runId:r,runAttempt:i})}}const t=/^((.+-)[0-9a-f]{8}-)(\d*)-(\d+)-(\d+)$/;function deriveKeysLike(n,{runId:r,runAttempt:i}){const[,a,o]=t.exec(n)??[];if(a===undefined||o===undefined||!o.startsWith(`${e}-`))return undefined;return{everyRef:o,ref:a,next:nextAfter(a,{runId:r,runAttempt:i})}}function isOfSameRun(e,n){const[,r,,i]=t.exec(e)??[];const[,a,,o]=t.exec(n)??[];const s=r!==undefined&&r===a&&i===o;return e===n||s&&isLater(e,n)}function nextAfter(e,{runId:t,runAttempt:n}){return r=>`${e}${t}-${n}-${Math.floor(r)}`}function isLater(e,t){return momentOf(e)>momentOf(t)}function momentOf(e){return Number(e.slice(e.lastIndexOf(`-`)+1))}

/***/ })

};
;