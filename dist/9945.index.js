"use strict";
exports.id = 9945;
exports.ids = [9945];
exports.modules = {

/***/ 49945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execProgram: () => (/* binding */ execProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
function execProgram(t,n,{cwd:r,env:i,signal:a,onOutput:o}){return new Promise((s,c)=>{if(a?.aborted){c(a.reason);return}const l=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(t,n,{cwd:r,env:i,stdio:[`ignore`,`pipe`,`pipe`],detached:true});const u=[];const d=[];const abort=()=>{endGroup(l);c(a?.reason)};a?.addEventListener(`abort`,abort,{once:true});l.stdout.on(`data`,o??(e=>u.push(e)));l.stderr.on(`data`,e=>d.push(e));l.once(`error`,c);l.once(`close`,e=>{a?.removeEventListener(`abort`,abort);s({exitCode:e??1,stdout:Buffer.concat(u),stderr:Buffer.concat(d).toString(`utf8`)})})})}function endGroup(e){e.stdout.destroy();e.stderr.destroy();e.unref();if(e.pid===undefined)return;try{process.kill(-e.pid,`SIGKILL`)}catch{e.kill(`SIGKILL`)}}

/***/ })

};
;