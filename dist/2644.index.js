export const id = 2644;
export const ids = [2644];
export const modules = {

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __webpack_require__(45657);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
;// CONCATENATED MODULE: ./build/js/system/time-limit.js
function openTimeLimit(milliseconds, signal, onEnd) {
    let isOver = false;
    const all = waitersFor(signal);
    let call = onEnd;
    const end = () => call?.(signal.reason);
    all.add(end);
    const timer = setTimeout(() => {
        isOver = true;
        call?.(new DOMException('The time is over.', 'TimeoutError'));
    }, milliseconds);
    return {
        isOver: () => isOver,
        [Symbol.dispose]() {
            call = undefined;
            clearTimeout(timer);
            all.delete(end);
        },
    };
}
const waiters = new WeakMap();
function waitersFor(signal) {
    const known = waiters.get(signal);
    if (known !== undefined)
        return known;
    const all = new Set();
    waiters.set(signal, all);
    const endAll = () => {
        for (const end of all)
            end();
    };
    signal.addEventListener('abort', endAll, { once: true });
    return all;
}

;// CONCATENATED MODULE: ./build/js/http/exchange.js

function startExchange(dispatcher, options, { host, limitBytes, discards }) {
    const { promise: answer, resolve, reject } = Promise.withResolvers();
    const chunks = [];
    let size = 0;
    let head = { status: 0, headers: {} };
    let controller;
    let ended;
    const abort = (reason) => {
        ended = reason;
        reject(reason);
        controller?.abort(reason);
    };
    dispatcher.dispatch(options, {
        onRequestStart(started) {
            if (ended === undefined)
                controller = started;
            else
                started.abort(ended);
        },
        onResponseStart(_, status, headers) {
            head = { status, headers };
        },
        onResponseData(_, chunk) {
            size += chunk.length;
            if (size <= limitBytes) {
                if (!discards)
                    chunks.push(chunk);
                return;
            }
            const message = `The answer of ${host} is longer than ${limitBytes} bytes.`;
            abort(new errors/* NetworkError */.Dr(message, true, { isLasting: true }));
        },
        onResponseEnd() {
            const [first] = chunks;
            const isOne = first !== undefined && chunks.length === 1;
            resolve({ ...head, size, body: isOne ? first : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
            reject(error);
        },
    });
    return { answer, wasSent: () => controller !== undefined, abort };
}

;// CONCATENATED MODULE: ./build/js/http/network-error.js

function toNetworkError(error, attempt) {
    const causes = [...causesOf(error)];
    for (const cause of causes)
        if (cause instanceof errors/* NetworkError */.Dr)
            return cause;
    const refusal = toRefusal(causes, attempt);
    const { message, remedy, isLasting } = refusal ?? explain(findCode(causes, error), attempt);
    return new errors/* NetworkError */.Dr(message, refusal === undefined && attempt.wasSent, {
        ...(remedy === undefined ? {} : { remedy }),
        isLasting: isLasting ?? false,
    });
}
function findProxyRemedy({ url, wasSent, proxy }) {
    if (proxy === undefined || wasSent)
        return undefined;
    return `Check the proxy that ${proxy.variable} names, or add ${url.hostname} to NO_PROXY.`;
}
function explain(code, attempt) {
    const explanation = explainCertificate(code, attempt) ?? explainConnection(code, attempt);
    return explanation ?? explainAnswer(code, attempt);
}
function explainCertificate(code, attempt) {
    const { url, proxy, network } = attempt;
    const isEither = proxy?.url.protocol === 'https:';
    const whose = isEither ? `${url.host}, or of the proxy that ${proxy.variable} names,` : url.host;
    const through = proxy === undefined || isEither ? '' : ` (through the proxy of ${proxy.variable})`;
    if (/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/.test(code))
        return {
            message: `The certificate of ${whose} is not valid today${through}: ${code}.`,
            remedy: 'Renew the certificate, or correct the clock of this runner.',
            isLasting: true,
        };
    if (/^(?:ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/.test(code))
        return {
            message: `The certificate of ${whose} is for another name${through}: ${code}.`,
            remedy: 'Use a name that the certificate contains, or correct the certificate.',
            isLasting: true,
        };
    if (!/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_CA|PATH_LENGTH)/.test(code))
        return undefined;
    const own = proxy === undefined ? 'your own' : 'your own or that of the proxy';
    const remedy = network?.hasExtraAuthorities === true
        ? 'NODE_EXTRA_CA_CERTS is set: check that its file is readable and contains the certificate of the authority.'
        : `If its certificate authority is ${own}, set NODE_EXTRA_CA_CERTS to a file with the certificate of that authority.`;
    const message = `The certificate of ${whose} is not trusted${through}: ${code}.`;
    return { message, remedy, isLasting: true };
}
function explainConnection(code, attempt) {
    const { url, wasSent, proxy } = attempt;
    if (wasSent)
        return undefined;
    const remedy = findProxyRemedy(attempt);
    if (proxy !== undefined) {
        const message = `No connection to ${url.host} through the proxy that ${proxy.variable} names: ${code}.`;
        return { message, remedy };
    }
    const found = connectionFaults.find(({ codes }) => codes.test(code));
    if (found === undefined)
        return undefined;
    return { message: `${found.say(url)}: ${code}.`, remedy: found.remedy };
}
function explainAnswer(code, { url, wasSent }) {
    const isCut = wasSent && /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code);
    return {
        message: isCut
            ? `The connection to ${url.host} was cut before the whole answer had come: ${code}.`
            : `No answer from ${url.host}: ${code}.`,
        remedy: `If this happens again, check ${url.host} and what is between it and this runner, such as a firewall.`,
    };
}
const connectionFaults = [
    {
        codes: /^(?:ENOTFOUND|EAI_.*)$/,
        say: ({ hostname }) => `The name ${hostname} cannot be resolved`,
        remedy: 'Check its spelling, and the DNS of this runner. If this network has a proxy, set HTTPS_PROXY.',
    },
    {
        codes: /^ECONNREFUSED$/,
        say: ({ host }) => `${host} refused the connection`,
        remedy: 'Check host and port of the address, and that the service is running.',
    },
    {
        codes: /^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        say: ({ host }) => `${host} cannot be reached`,
        remedy: 'Check that a firewall lets this runner connect to it. If this network has a proxy, set HTTPS_PROXY.',
    },
    {
        codes: /^(?:EPROTO|ERR_SSL_.*|ERR_TLS_.*)$/,
        say: ({ host }) => `${host} does not accept TLS connections of this client`,
        remedy: 'Check the port, and that the address needs `https://`.',
    },
    {
        codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
        say: ({ host }) => `${host} closed the connection before the request was sent`,
        remedy: 'Check that the service is running, and that a firewall lets this runner connect to it.',
    },
];
const refusalText = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/;
function toRefusal(causes, attempt) {
    const { url, proxy } = attempt;
    const match = causes
        .map(({ message }) => refusalText.exec(message))
        .find((found) => found !== null);
    if (match == null || proxy === undefined)
        return undefined;
    const status = match[1] ?? match[2] ?? '';
    return {
        message: `No answer from ${url.host}: the proxy that ${proxy.variable} names answered HTTP ${status}.`,
        remedy: toRefusalRemedy(status, attempt),
        isLasting: status.startsWith('4'),
    };
}
function toRefusalRemedy(status, { url, proxy }) {
    const variable = proxy?.variable ?? '';
    if (status === '407')
        return `Add user and password to ${variable}, such as http://USER:PASSWORD@proxy.example.com:3128, or check them.`;
    if (status === '403')
        return `Let the proxy of ${variable} connect to ${url.host}, or add ${url.hostname} to NO_PROXY.`;
    return `Check the proxy that ${variable} names, or add ${url.hostname} to NO_PROXY.`;
}
function findCode(causes, error) {
    for (const cause of causes) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
    }
    return error instanceof Error ? error.name : 'unknown error';
}
function* causesOf(error) {
    for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
        yield current;
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
}

// EXTERNAL MODULE: ./build/js/http/user-agent.js
var user_agent = __webpack_require__(83476);
;// CONCATENATED MODULE: ./build/js/http/http.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const defaultLimitBytes = 10 * 1024 * 1024;
function createHttp(connections) {
    return async (request) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { url } = request;
            if (request.timeoutMilliseconds <= 0)
                throw outOfTime(request);
            if (request.publicOnly === true)
                await refusePrivate(url);
            const dispatcher = await connections.load(request);
            if (request.signal.aborted)
                throw toReason(request.signal.reason, false);
            const wanted = toWanted(request);
            const exchange = startExchange(dispatcher, toOptions(request), wanted);
            const ended = Promise.withResolvers();
            const milliseconds = Math.ceil(request.timeoutMilliseconds);
            const limit = __addDisposableResource(env_1, openTimeLimit(milliseconds, request.signal, (reason) => {
                exchange.abort(reason);
                ended.reject(reason);
            }), false);
            try {
                return await Promise.race([receive(exchange, wanted), ended.promise]);
            }
            catch (error) {
                const wasSent = exchange.wasSent();
                if (request.signal.aborted)
                    throw toReason(request.signal.reason, wasSent);
                const { network } = connections;
                const attempt = { url, wasSent, proxy: network?.proxyFor(url), network };
                if (limit.isOver())
                    throw toAttemptTimeout(request, attempt);
                throw toNetworkError(error, attempt);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
async function refusePrivate({ hostname, host }) {
    const { isPrivateHost } = await __webpack_require__.e(/* import() */ 4045).then(__webpack_require__.bind(__webpack_require__, 44045));
    if (isPrivateHost(hostname))
        throw new errors/* PrivateAddressError */.ij(host);
}
function toOptions({ method, url, headers, body, closes = false, }) {
    return {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'user-agent': user_agent/* userAgent */.N, ...headers },
        headersTimeout: 0,
        bodyTimeout: 0,
        reset: closes,
        ...(body === undefined ? {} : { body }),
    };
}
function toWanted({ url: { host }, limitBytes, discards = false }) {
    const longest = discards ? Number.POSITIVE_INFINITY : defaultLimitBytes;
    return { host, limitBytes: limitBytes ?? longest, discards };
}
async function receive({ answer }, { host, limitBytes, discards }) {
    const { status, headers: given, body, size } = await answer;
    const headers = flattenHeaders(given);
    if (discards)
        return { status, headers, body, discardedBytes: size };
    const decoded = await decode(body, { headers, limitBytes });
    if ('problem' in decoded)
        throw new errors/* NetworkError */.Dr(`The answer of ${host} ${decoded.problem}.`, true, { isLasting: true });
    return { status, headers, body: decoded.body };
}
async function decode(body, { headers, limitBytes }) {
    const header = headers['content-encoding'] ?? '';
    if (header === '' || body.length === 0)
        return { body };
    const { decodeBody, readCodings } = await __webpack_require__.e(/* import() */ 6701).then(__webpack_require__.bind(__webpack_require__, 36701));
    return await decodeBody(body, { codings: readCodings(header), limitBytes });
}
function flattenHeaders(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function toReason(reason, wasSent) {
    return reason instanceof errors/* CancelledError */.cc && !wasSent ? reason.beforeSending() : reason;
}
function outOfTime({ url }) {
    const message = `Nothing was sent to ${url.host}: request-timeout or \`timeout\` left no time for it.`;
    return new errors/* TimeoutError */.MU('request-timeout', message, { mayHaveArrived: false });
}
function toAttemptTimeout({ url, timeoutMilliseconds }, attempt) {
    const what = attempt.wasSent ? 'gave no whole answer' : 'could not be connected to';
    const remedy = findProxyRemedy(attempt);
    return new errors/* TimeoutError */.MU('request-timeout', `${url.host} ${what} within request-timeout (${(0,instant/* formatDuration */.a3)(timeoutMilliseconds)}).`, { mayHaveArrived: attempt.wasSent, ...(remedy === undefined ? {} : { remedy }) });
}


/***/ }),

/***/ 83476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent)
/* harmony export */ });
const userAgent = 'cdn-cache-action/0.1.0';


/***/ })

};
