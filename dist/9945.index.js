export const id = 9945;
export const ids = [9945];
export const modules = {

/***/ 49945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execProgram: () => (/* binding */ execProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function execProgram(program, args, { cwd, env, signal, onOutput }) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
        });
        const out = [];
        const complaints = [];
        const abort = () => {
            endGroup(child);
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', abort, { once: true });
        child.stdout.on('data', onOutput ?? ((chunk) => out.push(chunk)));
        child.stderr.on('data', (chunk) => complaints.push(chunk));
        child.once('error', reject);
        child.once('close', (code) => {
            signal?.removeEventListener('abort', abort);
            resolve({
                exitCode: code ?? 1,
                stdout: Buffer.concat(out),
                stderr: Buffer.concat(complaints).toString('utf8'),
            });
        });
    });
}
function endGroup(child) {
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}


/***/ })

};
