export const id = 9219;
export const ids = [9219];
export const modules = {

/***/ 49219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitForOrigin: () => (/* binding */ waitForOrigin)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45657);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45565);
/* harmony import */ var _core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);





const waits = [2_000, 4_000, 8_000, 10_000];
async function waitForOrigin(rules, { deps, timeoutMilliseconds }) {
    const { clock, deadline, logger, signal } = deps;
    for (const rule of rules) {
        const place = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_core_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSignature */ .$)(rule.url.href), 200);
        for (let attempt = 0;; attempt += 1) {
            const fault = await findFault(rule, deps);
            if (fault === undefined)
                break;
            const wait = waits[Math.min(attempt, waits.length - 1)] ?? 0;
            if (clock.now() + wait >= deadline)
                throw notReady(`${place} ${fault}`, timeoutMilliseconds);
            logger.info(`Waiting for the origin: ${place} ${fault}. Next request in ${wait / 1_000} s.`);
            await clock.sleep(wait, signal);
        }
        logger.info(`The origin is ready: ${place} answers as wanted.`);
    }
}
function notReady(last, timeoutMilliseconds) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c8('origin-not-ready', `The origin did not answer as \`wait-for-origin\` wants within ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(timeoutMilliseconds)} (\`timeout\`), so nothing was sent: ${last}.`, {
        input: 'wait-for-origin',
        remedy: 'Check that the deploy has finished and that the rule is right, or set a longer `timeout`.',
    });
}
async function findFault(rule, { send, signal, requestTimeoutMilliseconds, clock, deadline }) {
    try {
        const answer = await send({
            method: 'GET',
            url: rule.url,
            headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
            timeoutMilliseconds: Math.max(1, Math.min(requestTimeoutMilliseconds, deadline - clock.now())),
            signal,
        });
        return compare(rule, answer);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeoutError */ .MU))
            throw error;
        return `gave no answer (${error.message.replace(/\.$/, '')})`;
    }
}
function compare({ want, wanted }, { status, body }) {
    if ('status' in want)
        return status === want.status ? undefined : `answered HTTP ${status} instead of ${wanted}`;
    if (status !== 200)
        return `answered HTTP ${status}`;
    if ('text' in want)
        return Buffer.from(body).includes(want.text)
            ? undefined
            : `answered without the text \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(wanted, 100)}\``;
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', body);
    return sum === want.hash ? undefined : `answered another content (sha256:${sum})`;
}


/***/ })

};
