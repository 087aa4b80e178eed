export const id = 8721;
export const ids = [8721];
export const modules = {

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ adminPrefix),
/* harmony export */   i: () => (/* binding */ createAdmin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75623);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9481);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91762);



const adminPrefix = '/_sandbox/';
function createAdmin(sandbox) {
    return ({ method, path, body }) => {
        if (!path.startsWith(adminPrefix))
            return undefined;
        switch (`${method} ${path}`) {
            case 'GET /_sandbox/state':
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(200, sandbox.state());
            case 'GET /_sandbox/requests':
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(200, sandbox.requests.map(toPlain));
            case 'POST /_sandbox/faults':
                return addFault(sandbox, body);
            case 'POST /_sandbox/latency':
                return setLatency(sandbox, body);
            case 'POST /_sandbox/reset':
                sandbox.reset();
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(200, { reset: true });
            default:
                return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(404, {
                    error: 'There are GET state and requests, and POST faults, latency and reset, below /_sandbox/.',
                });
        }
    };
}
function addFault(sandbox, body) {
    const parsed = _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC.safeParse((0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body));
    if (!parsed.success)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(400, { error: parsed.error.issues });
    sandbox.addFault(parsed.data);
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(200, { added: true });
}
const Latency = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ milliseconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).max(_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .longestDelayMilliseconds */ .i7) });
function setLatency(sandbox, body) {
    const parsed = Latency.safeParse((0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body));
    if (!parsed.success)
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(400, { error: parsed.error.issues });
    sandbox.setLatency(parsed.data.milliseconds);
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .answerJson */ .hi)(200, parsed.data);
}
function toPlain({ at, request, response }) {
    const { method, path, query, headers, body } = request;
    return {
        at,
        method,
        path,
        query: query.toString(),
        headers,
        body,
        status: response.status,
        answer: response.body,
        lost: response.lost ?? false,
    };
}


/***/ }),

/***/ 39679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;
function deliver({ method, url, body }) {
    const target = URL.parse(url);
    if (target === null || target.protocol !== 'http:' || !loopback.test(target.hostname))
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const headers = {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
        };
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(target, { method, headers }, (answer) => {
            answer.resume().once('end', () => resolve(answer.statusCode));
        });
        call.once('error', () => resolve(undefined)).end(body);
    });
}


/***/ }),

/***/ 9481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ jsonType),
/* harmony export */   hi: () => (/* binding */ answerJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const jsonType = { 'content-type': 'application/json;charset=UTF-8' };
function answerJson(status, value) {
    return { status, headers: jsonType, body: JSON.stringify(value) };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ manyTimes),
/* harmony export */   i7: () => (/* binding */ longestDelayMilliseconds),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75623);

const Pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isPattern, 'must be a regular expression');
const headerName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w-]+$/);
const headerValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[ -~]*$/);
const longestDelayMilliseconds = 3_600_000;
const Fault = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().toUpperCase().optional(),
        path: Pattern.optional(),
    }),
    times: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().default(1),
    skip: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().default(0),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(200).max(599).optional(),
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(headerName, headerValue).default({}),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9().optional(),
    replace: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ pattern: Pattern, replacement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    lost: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    delayMilliseconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(longestDelayMilliseconds).default(0),
});
const manyTimes = 1_000_000;
function isPattern(source) {
    try {
        return new RegExp(source) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 22545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ namedFaults),
/* harmony export */   vH: () => (/* binding */ findNamedFault)
/* harmony export */ });
/* unused harmony export generalFaults */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91762);
/* harmony import */ var _vendors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15596);


const generalFaults = {
    html: {
        description: 'A 502 page of a gateway.',
        fault: {
            match: { method: 'POST' },
            status: 502,
            headers: { 'content-type': 'text/html' },
            body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
        },
    },
    'not-json': {
        description: 'HTTP 200 with a body that is not JSON.',
        fault: { match: { method: 'POST' }, body: 'OK' },
    },
    'lost-request': {
        description: 'The connection is cut before the work is done.',
        fault: { match: { method: 'POST' }, lost: true },
    },
    'lost-answer': {
        description: 'The connection is cut after the work is done.',
        fault: { match: { method: 'POST' }, run: true, lost: true },
    },
    slow: {
        description: 'Every answer comes 5 seconds late.',
        fault: { match: {}, times: _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .manyTimes */ .cn, run: true, delayMilliseconds: 5_000 },
    },
};
const namedFaults = Object.fromEntries([...Object.values(_vendors_js__WEBPACK_IMPORTED_MODULE_1__/* .vendors */ .oJ).map(({ faults }) => faults), generalFaults]
    .flatMap((faults) => Object.entries(faults))
    .map(([name, { fault }]) => [name, fault]));
function findNamedFault(name) {
    return Object.hasOwn(namedFaults, name) ? namedFaults[name] : undefined;
}


/***/ }),

/***/ 8721:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _admin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5361);
/* harmony import */ var _callback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39679);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22545);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9399);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7915);
/* harmony import */ var _vendors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15596);









const usage = `npm run sandbox -- [--port 8787] [--fault NAME]... [--latency MILLISECONDS] [--strict-hosts] [--settings-file PATH]
  faults: ${Object.keys(_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFaults */ .Hy).join(', ')}`;
const help = `The vendors' APIs on this machine, to rehearse a workflow without credentials (docs/sandbox.md).

${usage}
  --port 0 takes a port that is free; the address and the settings for the action are printed.`;
const answerLength = 160;
function stop(message) {
    console.error(`${message}\n${usage}`);
    process.exit(2);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function readOptions() {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            options: {
                port: { type: 'string', default: '8787' },
                fault: { type: 'string', multiple: true, default: [] },
                latency: { type: 'string', default: '0' },
                'strict-hosts': { type: 'boolean', default: false },
                'settings-file': { type: 'string', default: '' },
                help: { type: 'boolean', short: 'h', default: false },
            },
        }).values;
    }
    catch (error) {
        return stop(messageOf(error));
    }
}
function readPort(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return port <= 65_535 ? port : stop(`--port ${text} is not a port; give 0 to 65535.`);
}
function readLatency(text) {
    if (/^\d{1,6}$/.test(text))
        return Number(text);
    return stop(`--latency ${text} is not a number of milliseconds. Give 0 to 999999.`);
}
function addNamedFault(sandbox, name) {
    const fault = (0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .findNamedFault */ .vH)(name);
    if (fault === undefined)
        stop(`--fault ${name} is not known.`);
    else
        sandbox.addFault(fault);
}
function printExchange({ method, path }, response) {
    if (path.startsWith(_admin_js__WEBPACK_IMPORTED_MODULE_3__/* .adminPrefix */ .K))
        return;
    const shownPath = path.replace(/(appKeys\/[^/]{0,3})[^/]*/, '$1…');
    const shownBody = response.body.replace(/\s+/g, ' ').slice(0, answerLength);
    const answer = response.lost === true ? 'connection cut' : `${response.status} ${shownBody}`;
    console.log(`${method} ${shownPath} → ${answer}`);
}
async function start(sandbox, port) {
    try {
        return await (0,_server_js__WEBPACK_IMPORTED_MODULE_7__/* .startServer */ .U)(sandbox, {
            port,
            sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, undefined, { ref: false }),
            onExchange: printExchange,
        });
    }
    catch (error) {
        return stop(`Port ${port} ${describeListenFault(error)}`);
    }
}
function describeListenFault(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'EADDRINUSE')
        return 'is in use, perhaps by another sandbox. Stop that one, or set another port; `--port 0` takes one that is free.';
    if (code === 'EACCES')
        return 'may not be used by this user. Set one above 1023; `--port 0` takes one that is free.';
    return `cannot be used (${code}). Set another port; \`--port 0\` takes one that is free.`;
}
function writeSettings(path, values) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.unfinished`, `${JSON.stringify(values, null, 2)}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.unfinished`, path);
}
const { port, fault, latency, 'strict-hosts': strictHosts, 'settings-file': settingsFile, help: isHelp, } = readOptions();
if (isHelp) {
    console.log(help);
    process.exit(0);
}
const sandbox = (0,_sandbox_js__WEBPACK_IMPORTED_MODULE_6__/* .createSandbox */ ._)({
    now: Date.now,
    latencyMilliseconds: readLatency(latency),
    strictHosts,
});
for (const name of fault)
    addNamedFault(sandbox, name);
const server = await start(sandbox, readPort(port));
const settings = (0,_vendors_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSettings */ .TR)(server.url);
console.log(`Sandbox: ${server.url}
${Object.entries(settings)
    .slice(1)
    .map(([name, value]) => `  ${`${name}:`.padEnd(21)}${value.replaceAll('\n', ' ')}`)
    .join('\n')}
What it has done: ${server.url}${_admin_js__WEBPACK_IMPORTED_MODULE_3__/* .adminPrefix */ .K}state`);
if (settingsFile !== '')
    writeSettings(settingsFile, settings);
async function deliverCallbacks() {
    for (;;) {
        for (const callback of sandbox.takeCallbacks()) {
            const status = await (0,_callback_js__WEBPACK_IMPORTED_MODULE_4__/* .deliver */ .c)(callback);
            console.log(`callback ${callback.method} → ${status ?? 'not sent, or no answer'}`);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(500, undefined, { ref: false });
    }
}
void deliverCallbacks();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        void server.close();
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createSandbox)
});

// EXTERNAL MODULE: ./build/js/sandbox/admin.js
var sandbox_admin = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/js/sandbox/exchange.js
var exchange = __webpack_require__(9481);
// EXTERNAL MODULE: ./build/js/sandbox/fault.js
var sandbox_fault = __webpack_require__(91762);
;// CONCATENATED MODULE: ./build/js/sandbox/fault-box.js


function createFaultBox() {
    const waiting = [];
    const isDue = (entry) => {
        entry.seen += 1;
        const { skip, times } = entry.fault;
        return entry.seen > skip && entry.seen <= skip + times;
    };
    return {
        add: (fault) => void waiting.push({ fault: sandbox_fault/* Fault */.vC.parse(fault), seen: 0 }),
        clear: () => void waiting.splice(0),
        apply(request, handle) {
            const due = waiting.find((entry) => matches(entry.fault, request) && isDue(entry));
            return due === undefined ? handle() : spoil(due.fault, handle);
        },
    };
}
function matches({ match }, { method, path }) {
    if (match.method !== undefined && match.method !== method)
        return false;
    const wanted = match.path ?? '';
    return path.includes(wanted) || new RegExp(wanted).test(path);
}
function spoil(fault, handle) {
    const real = fault.run || fault.replace !== undefined ? handle() : undefined;
    const { status = real?.status ?? 200, lost, delayMilliseconds } = fault;
    const isJson = fault.body !== undefined && typeof fault.body !== 'string';
    const headers = { ...real?.headers, ...(isJson ? exchange/* jsonType */.Br : {}), ...lowerNames(fault.headers) };
    return { status, headers, body: spoilBody(fault, real?.body ?? ''), lost, delayMilliseconds };
}
function spoilBody({ body, replace }, real) {
    if (typeof body === 'string')
        return body;
    if (body !== undefined)
        return JSON.stringify(body);
    return replace === undefined
        ? real
        : real.replace(new RegExp(replace.pattern, 'g'), replace.replacement);
}
function lowerNames(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: ./build/js/sandbox/vendors.js + 72 modules
var sandbox_vendors = __webpack_require__(15596);
;// CONCATENATED MODULE: ./build/js/sandbox/sandbox.js




function createSandbox(options) {
    const { now, latencyMilliseconds = 0, strictHosts = false, ...vendorOptions } = options;
    const requests = [];
    const faults = createFaultBox();
    let latency = latencyMilliseconds;
    const vendors = (0,sandbox_vendors/* startVendors */.gy)(vendorOptions, { now, strictHosts });
    const running = Object.values(vendors);
    const state = () => (0,sandbox_vendors/* statesOf */.kY)(vendors);
    const reset = () => {
        requests.splice(0);
        faults.clear();
        latency = latencyMilliseconds;
        for (const vendor of running)
            vendor.reset();
    };
    const setLatency = (milliseconds) => {
        latency = milliseconds;
    };
    const admin = (0,sandbox_admin/* createAdmin */.i)({ requests, state, reset, addFault: faults.add, setLatency });
    return {
        requests,
        addFault: faults.add,
        vendors,
        state,
        takeCallbacks: () => running.flatMap((vendor) => vendor.takeCallbacks?.() ?? []),
        handle(request) {
            const administered = admin(request) ?? welcome(request, vendorOptions);
            if (administered !== undefined)
                return administered;
            const response = faults.apply(request, () => askEach(running, request));
            requests.push({ at: now(), request, response });
            return { ...response, delayMilliseconds: (response.delayMilliseconds ?? 0) + latency };
        },
    };
}
const ownHost = /^(?:127(?:\.\d+){3}|localhost|\[::1\])(?::\d+)?$/;
function welcome({ method, path, headers }, options) {
    const { host = '127.0.0.1:8787' } = headers;
    if (method !== 'GET' || path !== '/' || !ownHost.test(host))
        return undefined;
    const url = `http://${host}`;
    const value = {
        about: "The vendors' APIs of cdn-cache-action, to rehearse without credentials.",
        settings: (0,sandbox_vendors/* describeSettings */.TR)(url, options),
        'what it has done': [`${url}${sandbox_admin/* adminPrefix */.K}state`, `${url}${sandbox_admin/* adminPrefix */.K}requests`],
        documentation: 'docs/sandbox.md',
    };
    return { ...(0,exchange/* answerJson */.hi)(200, value), body: `${JSON.stringify(value, null, 2)}\n` };
}
function askEach(vendors, request) {
    for (const vendor of vendors) {
        const response = vendor.handle(request);
        if (response !== undefined)
            return response;
    }
    return (0,exchange/* answerJson */.hi)(404, {
        error: 'No vendor of this sandbox has this address. GET / lists the settings to use.',
    });
}


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ startServer)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

const host = '127.0.0.1';
const longestBodyBytes = 16 * 1024 * 1024;
async function startServer(sandbox, options) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((incoming, outgoing) => {
        answer({ sandbox, options, incoming, outgoing }).catch(() => outgoing.destroy());
    });
    const url = `http://${host}:${await listen(server, options.port)}`;
    const close = () => new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
    return { url, close, [Symbol.asyncDispose]: close };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
}
async function answer(exchange) {
    const { sandbox, options, incoming, outgoing } = exchange;
    const body = await readBody(incoming);
    if (body === undefined) {
        outgoing.writeHead(413, { connection: 'close' }).end();
        return;
    }
    const request = toRequest(incoming, body);
    const response = sandbox.handle(request);
    options.onExchange?.(request, response);
    const delayMilliseconds = response.delayMilliseconds ?? 0;
    if (delayMilliseconds > 0)
        await options.sleep(delayMilliseconds);
    if (response.lost === true)
        incoming.socket.destroy();
    else
        outgoing.writeHead(response.status, response.headers).end(response.body);
}
async function readBody(incoming) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of incoming) {
        const part = chunk;
        bytes += part.length;
        if (bytes <= longestBodyBytes)
            chunks.push(part);
    }
    return bytes <= longestBodyBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}
function toRequest({ method = 'GET', url = '/', headers }, body) {
    const [path = '/', ...query] = url.split('?');
    return {
        method,
        path,
        query: new URLSearchParams(query.join('?')),
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        body,
    };
}


/***/ }),

/***/ 15596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TR: () => (/* binding */ describeSettings),
  gy: () => (/* binding */ startVendors),
  kY: () => (/* binding */ statesOf),
  oJ: () => (/* binding */ vendors)
});

// EXTERNAL MODULE: ./build/js/sandbox/fault.js
var fault = __webpack_require__(91762);
;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/faults.js

const submission = { method: 'POST', path: '/prewarm$' };
const faults_status = { method: 'GET', path: '/status$' };
const awsPrewarmFaults = {
    'prewarm-crash': {
        description: 'HTTP 502: a function crashed.',
        fault: { match: submission, status: 502, body: { message: 'Internal server error' } },
    },
    'prewarm-no-worker': {
        description: 'HTTP 500 as plain text with a JSON type, after the request was accepted.',
        fault: {
            match: submission,
            status: 500,
            run: true,
            body: 'Fail to invoke invalidation Lambda, check the CloudWatch logs of prewarm scheduler',
            headers: { 'content-type': 'application/json' },
        },
    },
    'prewarm-late': {
        description: 'HTTP 504, after the request was accepted.',
        fault: {
            match: submission,
            run: true,
            status: 504,
            body: { message: 'Endpoint request timed out' },
        },
    },
    'prewarm-quota': {
        description: 'HTTP 429 `Limit Exceeded`, on every request.',
        fault: { match: {}, times: fault/* manyTimes */.cn, status: 429, body: { message: 'Limit Exceeded' } },
    },
    'prewarm-too-fast': {
        description: 'HTTP 429 `Too Many Requests`.',
        fault: { match: submission, status: 429, body: { message: 'Too Many Requests' } },
    },
    'prewarm-timeout': {
        description: '2023: the status `TIMEOUT`, on every query.',
        fault: {
            match: faults_status,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"TIMEOUT"' },
        },
    },
    'prewarm-negative': {
        description: '2023: a count below zero.',
        fault: {
            match: faults_status,
            body: {
                status: 'IN_PROGRESS',
                total: 0,
                completed: 3,
                inProgress: -3,
                failedUrl: [],
                inProgressUrl: [],
            },
        },
    },
    'prewarm-unknown-state': {
        description: '2023: an undocumented status, on every query.',
        fault: {
            match: faults_status,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"QUEUED"' },
        },
    },
    'prewarm-2024-unknown-state': {
        description: '2024: an undocumented status, on every query.',
        fault: {
            match: { method: 'GET', path: '/prewarm$' },
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[A-Z_]+"', replacement: '"status":"QUEUED"' },
        },
    },
    'status-error': {
        description: '2023: HTTP 500 as plain text for a query.',
        fault: {
            match: faults_status,
            status: 500,
            body: 'An error occurred (ThrottlingException) when calling the Query operation',
            headers: { 'content-type': 'application/json' },
        },
    },
    'status-forgotten': {
        description: '2023: HTTP 200 without a status, on every query.',
        fault: {
            match: faults_status,
            times: fault/* manyTimes */.cn,
            body: { message: 'No result is found, please check the requestId' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/options.js
const awsPrewarmDefaults = {
    apiKey: 'sandbox-api-key',
    taskMilliseconds: 3_000,
    showSuccessUrls: false,
};

// EXTERNAL MODULE: ./build/js/sandbox/exchange.js
var exchange = __webpack_require__(9481);
// EXTERNAL MODULE: ./build/js/data/prewarm-places.js
var prewarm_places = __webpack_require__(94696);
;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/places.js

const tables = {
    region: prewarm_places/* popsByRegion */.I,
    country: prewarm_places/* popsByCountry */.Y,
};
const chinese = new Set(prewarm_places/* popsByRegion */.I.cn);
function findPops(type, region) {
    if (type === 'pop')
        return region === 'all' ? Object.values(prewarm_places/* popsByRegion */.I).flat() : region;
    const table = tables[type];
    if (table === undefined)
        return region === 'all' ? ['a', 'l', 'l'] : undefined;
    const names = region === 'all' ? Object.keys(table) : region.map((name) => name.toLowerCase());
    const found = names.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
    return found.includes(undefined) ? undefined : [...new Set(found.flatMap((pops) => pops ?? []))];
}
function findPopsOfJob(fields) {
    const type = fields['target_type'];
    if (type !== 'region' && type !== 'country')
        return toTexts(fields['pops'] ?? []);
    const names = toTexts(fields[type === 'region' ? 'regions' : 'countries'] ?? []);
    const table = tables[type] ?? {};
    if (names === undefined)
        return undefined;
    const wanted = names.length === 0 ? Object.keys(table) : names.map((name) => name.toLowerCase());
    const found = wanted.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined));
    return found.includes(undefined) ? undefined : found.flatMap((pops) => pops ?? []);
}
function toTexts(value) {
    if (!Array.isArray(value))
        return undefined;
    const items = value;
    return items.every((item) => typeof item === 'string') ? items : undefined;
}
function isReachable(pop) {
    return /^[A-Z]{3}\d+-[A-Z]\d+$/.test(pop) && !chinese.has(pop);
}

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/jobs-2024.js

const firstId = 0x5b21;
const summaryMilliseconds = 4_000;
function createJobBook({ now, taskMilliseconds }) {
    const all = [];
    const stopped = new Map();
    const endOf = ({ createTime, pops, urls }) => pops.length === 0 || urls.length === 0 ? createTime : createTime + taskMilliseconds;
    const stopOf = (job) => Math.min(...[stopped.get(job), job.stopTime, Number.POSITIVE_INFINITY].flatMap((at) => at ?? []));
    const hasMachines = (job) => all.slice(0, all.indexOf(job)).every((one) => endOf(one) <= job.createTime || !isKnown(one));
    const countsOf = (job) => {
        const good = job.urls.filter((url) => !url.includes('sandbox-missing'));
        const rows = new Set(good).size * new Set(job.pops).size;
        const isHanging = !hasMachines(job) || job.urls.some((url) => url.includes('sandbox-hang'));
        const most = isHanging ? Math.max(0, rows - job.pops.length) : rows;
        return { total: good.length * job.pops.length, most };
    };
    const progressOf = (job) => {
        if (!isKnown(job))
            return { status: 'CHECK_POP', total: 0, downloaded: 0 };
        const { total, most } = countsOf(job);
        if (now() >= endOf(job) && most === total)
            return { status: 'FINISHED', total, downloaded: most };
        const share = Math.min(1, (now() - job.createTime) / taskMilliseconds);
        if (share < 0.2)
            return { status: 'CREATED', total: 0, downloaded: 0 };
        if (share < 0.4)
            return { status: 'INSERT_TASK', total: 0, downloaded: 0 };
        const downloaded = share < 1 ? Math.floor(most * (share - 0.4)) : most;
        const status = now() >= stopOf(job) ? 'STOPPED' : 'IN-PROGRESS';
        return { status, total, downloaded };
    };
    return {
        all,
        progressOf,
        machinesEndAt(job) {
            const { status } = progressOf(job);
            if (status === 'FINISHED')
                return endOf(job);
            return status === 'STOPPED' ? stopOf(job) : undefined;
        },
        isSummarised: (job) => progressOf(job).status === 'FINISHED' && now() >= endOf(job) + summaryMilliseconds,
        failedUrls: ({ urls }) => urls.filter((url) => url.includes('sandbox-fail')),
        add(job) {
            const id = `0000${(firstId + all.length).toString(16)}-2a71-4e0c-9f5d-3cf0b6c2f7aa`;
            const added = { ...job, id, createTime: now() };
            all.push(added);
            return added;
        },
        stopAll() {
            for (const job of all)
                if (progressOf(job).status === 'IN-PROGRESS')
                    stopped.set(job, now());
        },
        reset() {
            all.splice(0);
            stopped.clear();
        },
    };
}
function isKnown({ pops, domain }) {
    return /^[a-z0-9]+\.cloudfront\.net$/.test(domain) && pops.every(isReachable);
}

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/prewarm-2024.js



const prewarm2024Base = '/2024/prod';
const requestsPerDay = 1_000;
const dayMilliseconds = 86_400_000;
function createPrewarm2024(options) {
    const book = createJobBook(options);
    const machines = { set: undefined, asked: [] };
    return {
        handle: (request) => request.path.startsWith(`${prewarm2024Base}/`)
            ? answer({ book, machines, options, origin: originOf(request) }, request)
            : undefined,
        state: () => ({
            jobs: book.all.map((job) => ({ ...job, status: book.progressOf(job).status })),
            desiredCapacity: capacityOf({ book, machines }),
        }),
        reset() {
            book.reset();
            machines.set = undefined;
            machines.asked = [];
        },
    };
}
function capacityOf({ book, machines }) {
    const words = book.all.flatMap((job) => {
        const end = book.machinesEndAt(job);
        const begun = { at: job.createTime, desired: job.instances };
        return end === undefined ? [begun] : [begun, { at: end, desired: 0 }];
    });
    if (machines.set !== undefined)
        words.push(machines.set);
    return words.toSorted((one, other) => one.at - other.at).at(-1)?.desired ?? 0;
}
function originOf({ headers }) {
    return `http://${headers['host'] ?? '127.0.0.1:8787'}`;
}
function answer(service, request) {
    const route = `${request.method} ${request.path.slice(prewarm2024Base.length)}`;
    if (request.method === 'GET' && request.path.startsWith(`${prewarm2024Base}/report/`))
        return readReport(service, request);
    const handler = routes[route];
    if (handler === undefined)
        return refuse(403, 'Missing Authentication Token');
    if (request.headers['x-api-key'] !== service.options.apiKey)
        return refuse(403, 'Forbidden');
    const { machines, options } = service;
    machines.asked = machines.asked.filter((at) => at > options.now() - dayMilliseconds);
    machines.asked.push(options.now());
    if (machines.asked.length > requestsPerDay)
        return refuse(429, 'Limit Exceeded');
    return handler(service, request);
}
const routes = {
    'POST /prewarm': start,
    'GET /prewarm': showProgress,
    'GET /summary': showSummary,
    'GET /instances': (service) => (0,exchange/* answerJson */.hi)(200, { status: 'success', message: '', desiredcapacity: capacityOf(service) }),
    'POST /instances': setCapacity,
};
function refuse(status, message) {
    return (0,exchange/* answerJson */.hi)(status, { message });
}
const crashed = refuse(502, 'Internal server error');
function start({ book, options }, { body }) {
    const fields = toFields(body);
    const { url_list: list, cf_domain: domain, timeout, header, instance_count: count } = fields;
    const urls = toTexts(list);
    if (urls === undefined || typeof domain !== 'string' || toTexts(header) === undefined)
        return crashed;
    if (typeof timeout !== 'number' || typeof count !== 'number')
        return crashed;
    const wrong = urls.filter((url) => !/^(https?|ftp):\/\//.test(url));
    if (wrong.length > 0)
        return (0,exchange/* answerJson */.hi)(400, {
            status: 'Failed',
            error_message: 'Invalid URLs',
            error_urls: wrong,
        });
    const pops = findPopsOfJob(fields);
    if (pops === undefined)
        return crashed;
    const job = book.add({
        urls: [...new Set(urls)].map(toWireUrl),
        pops,
        headers: toTexts(header) ?? [],
        instances: count,
        domain,
        stopTime: timeout < 1 ? undefined : options.now() + timeout * 60_000,
    });
    return (0,exchange/* answerJson */.hi)(200, {
        status: 'Success',
        error_message: '',
        error_urls: [],
        request_id: job.id,
    });
}
function toWireUrl(url) {
    return url.trim().replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
}
function toFields(body) {
    const json = (0,exchange/* parseJson */.qF)(body);
    return typeof json === 'object' && json !== null ? { ...json } : {};
}
function failure(message) {
    return (0,exchange/* answerJson */.hi)(200, { status: 'failure', message });
}
function findJob({ book }, { query }) {
    return book.all.find(({ id }) => id === query.get('req_id'));
}
function showProgress(service, request) {
    const job = findJob(service, request);
    if (job === undefined)
        return failure('The reqeust id is invalid.');
    const { status, total, downloaded } = service.book.progressOf(job);
    return (0,exchange/* answerJson */.hi)(200, {
        request_id: job.id,
        status,
        total_count: total,
        download_count: downloaded,
        available_task_count: Math.max(0, total - downloaded),
        in_progress_task_count: 0,
        download_size: 0,
        total_size: 0,
        percentage_complete: 0,
    });
}
function showSummary(service, request) {
    const job = findJob(service, request);
    if (job === undefined)
        return failure('The reqeust id is invalid.');
    const { book, origin } = service;
    if (book.progressOf(job).status !== 'FINISHED' || !book.isSummarised(job))
        return failure('The summary is not available.');
    const missing = job.urls.filter((url) => url.includes('sandbox-missing'));
    const signature = 'X-Amz-Signature=0f5e4d3c2b1a09876543210fedcba987';
    return (0,exchange/* answerJson */.hi)(200, {
        request_id: job.id,
        status: 'FINISHED',
        failure_pops: [],
        failure_urls: missing.length === 0 ? [''] : missing,
        failure_pop_urls_report: `${origin}${prewarm2024Base}/report/${job.id}?${signature}`,
    });
}
function readReport({ book }, { path }) {
    const job = book.all.find(({ id }) => path.endsWith(`/report/${id}`));
    if (job === undefined || !book.isSummarised(job))
        return { status: 404, headers: {}, body: '' };
    const [pop = ''] = job.pops;
    const lines = book.failedUrls(job).map((url) => `${pop},${url},exit status 28,curl`);
    return { status: 200, headers: { 'content-type': 'text/csv' }, body: lines.join('\n') };
}
function setCapacity({ book, machines, options }, { body }) {
    const { DesiredCapacity: desired, ...others } = toFields(body);
    if (typeof desired !== 'number')
        return crashed;
    if ('force_stop' in others)
        book.stopAll();
    machines.set = { at: options.now(), desired };
    return (0,exchange/* answerJson */.hi)(200, { status: 'success', message: '', desiredcapacity: desired });
}

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/prewarm-book.js

const urlsPerStep = 4;
const prewarm_book_firstId = 0x4f780687;
function createPrewarmBook({ now, taskMilliseconds }) {
    const all = [];
    return {
        all,
        reset: () => void all.splice(0),
        add(request) {
            const number = (prewarm_book_firstId + all.length).toString(16);
            const requestID = `${number}-9774-48cd-bd7d-db836abf45af`;
            const accepted = { ...request, requestID, createTime: now() };
            all.push(accepted);
            return accepted;
        },
        stateOf(request) {
            const share = Math.min(1, (now() - request.createTime) / taskMilliseconds);
            return toState(request, share);
        },
    };
}
function toState(request, share) {
    const unique = [...new Set(request.urls)];
    const over = share >= 1 ? unique.length : toSteps(unique.length * share);
    const isOver = (url, index) => index < over && !isHanging(url);
    const done = unique.filter(isOver);
    const isReached = reachesAll(request.pops);
    const succeeds = (url) => isReached && answers(url, request);
    const failedUrl = done.filter((url) => !succeeds(url));
    const total = request.urls.length;
    const inProgress = total - done.length;
    const end = failedUrl.length > 0 ? 'FAILED' : 'COMPLETED';
    return {
        status: inProgress > 0 ? 'IN_PROGRESS' : end,
        total,
        completed: done.length,
        inProgress,
        failedUrl,
        inProgressUrl: unique.filter((url, index) => !isOver(url, index)),
        successUrl: done.filter(succeeds),
    };
}
function toSteps(urls) {
    return Math.floor(urls / urlsPerStep) * urlsPerStep;
}
function isHanging(url) {
    return url.includes('sandbox-hang');
}
function answers(url, { protocol }) {
    return protocol === 'https' || !url.includes('sandbox-fail');
}
function reachesAll(pops) {
    const reached = new Set(pops.filter(isReachable).map((pop) => pop.slice(0, 3)));
    return pops.every((pop) => reached.has(pop.slice(0, 3)));
}

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/solution-2023.js



function createSolution2023(options, now) {
    const book = createPrewarmBook({ now, taskMilliseconds: options.taskMilliseconds });
    return {
        handle: (request) => request.path.startsWith('/prod/') || request.path === '/prod'
            ? withIds(solution_2023_answer({ book, options }, request))
            : undefined,
        state: () => ({
            prewarms: book.all.map((one) => ({ ...one, ...book.stateOf(one) })),
            invalidations: book.all.reduce((sum, { urls }) => sum + new Set(urls).size, 0),
        }),
        reset: () => book.reset(),
    };
}
function solution_2023_answer(service, request) {
    const route = `${request.method} ${request.path}`;
    const isKnown = route === 'POST /prod/prewarm' || route === 'GET /prod/status';
    if (!isKnown)
        return solution_2023_refuse(403, 'Missing Authentication Token');
    if (request.headers['x-api-key'] !== service.options.apiKey)
        return solution_2023_refuse(403, 'Forbidden');
    return route.startsWith('POST') ? schedule(service, request) : showStatus(service, request);
}
function withIds(response) {
    const requestId = '0ee9b4c4-sandbox-request-id';
    return { ...response, headers: { ...response.headers, 'x-amzn-requestid': requestId } };
}
function solution_2023_refuse(status, message) {
    return (0,exchange/* answerJson */.hi)(status, { message });
}
const solution_2023_crashed = solution_2023_refuse(502, 'Internal server error');
function schedule({ book }, { body }) {
    const fields = (0,exchange/* parseJson */.qF)(body);
    if (typeof fields !== 'object' || fields === null)
        return solution_2023_crashed;
    const { url_list: list, region, target_type: type, ...others } = { ...emptyFields, ...fields };
    if (list === undefined || region === undefined)
        return solution_2023_refuse(400, 'Please specify url_list and region in the request body');
    const urls = toItems(list);
    if (urls === undefined)
        return solution_2023_crashed;
    const { protocol = 'http' } = others;
    const wrong = findWrong({ urls, region, protocol });
    if (wrong !== undefined)
        return solution_2023_refuse(400, wrong);
    const names = region === 'all' ? 'all' : toItems(region);
    const pops = typeof type === 'string' && names !== undefined ? findPops(type, names) : undefined;
    if (pops === undefined || Buffer.byteLength(JSON.stringify(urls)) > longestRowBytes)
        return solution_2023_crashed;
    const isHttps = protocol === 'https';
    const { requestID } = book.add({ urls, pops, protocol: isHttps ? 'https' : 'http' });
    return (0,exchange/* answerJson */.hi)(200, { requestID });
}
const longestRowBytes = 400_000;
function findWrong(fields) {
    const { urls, region, protocol } = fields;
    if (urls.length === 0)
        return 'Please specify at least 1 url in url_list';
    if (typeof region === 'string' && region !== 'all')
        return 'Invalid region, please specify a valid region or PoP list or all';
    if (Array.isArray(region) && region.length === 0)
        return 'Please specify at least 1 PoP node in region or use all to prewarm in all PoP nodes';
    const isKnown = protocol === 'http' || protocol === 'https';
    return isKnown ? undefined : 'Invalid protocol, please specify http or https';
}
const emptyFields = {};
function toItems(value) {
    if (typeof value === 'string')
        return [...value];
    if (!Array.isArray(value))
        return undefined;
    const items = value;
    return items.every((item) => typeof item === 'string') ? items : undefined;
}
function showStatus({ book, options }, { query, body }) {
    if (body !== '')
        return { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>403</html>' };
    const id = query.get('requestID');
    if (id === null)
        return solution_2023_refuse(400, 'Missing required request parameters: [requestID]');
    const request = book.all.find(({ requestID }) => requestID === id);
    if (request === undefined)
        return (0,exchange/* answerJson */.hi)(200, { message: 'No result is found, please check the requestId' });
    const { successUrl, ...state } = book.stateOf(request);
    return (0,exchange/* answerJson */.hi)(200, { ...state, ...(options.showSuccessUrls ? { successUrl } : {}) });
}

;// CONCATENATED MODULE: ./build/js/sandbox/aws-prewarm/index.js




const awsPrewarm = {
    title: 'AWS CloudFront prewarm solution',
    pages: ['aws-prewarm.md'],
    defaults: awsPrewarmDefaults,
    settings: [
        {
            name: 'aws-endpoint',
            description: 'stack of 2023: value for `endpoint`.',
            value: (_, url) => `${url}/prod`,
        },
        {
            name: 'aws-status-endpoint',
            description: 'stack of 2023: value for `aws-status-endpoint`.',
            value: (_, url) => `${url}/prod`,
        },
        {
            name: 'aws-2024-endpoint',
            description: 'stack of 2024: value for `endpoint`.',
            value: (_, url) => `${url}${prewarm2024Base}`,
        },
        { name: 'aws-api-key', description: 'the API key.', value: ({ apiKey }) => apiKey },
    ],
    faults: awsPrewarmFaults,
    start: createAwsPrewarm,
};
function createAwsPrewarm(options, now) {
    const older = createSolution2023(options, now);
    const newer = createPrewarm2024({ ...options, now });
    return {
        handle: (request) => older.handle(request) ?? newer.handle(request),
        state: () => ({ ...older.state(), prewarm2024: newer.state() }),
        reset() {
            older.reset();
            newer.reset();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/buckets.js
function createBuckets(now) {
    const buckets = new Map();
    return {
        reset: () => buckets.clear(),
        take(scope, amount, { perSecond, capacity }) {
            const at = now();
            const before = buckets.get(scope) ?? { left: capacity, at };
            const left = Math.min(capacity, before.left + ((at - before.at) / 1_000) * perSecond);
            const missing = amount - left;
            buckets.set(scope, { left: missing > 0 ? left : left - amount, at });
            return missing > 0 ? Math.ceil(missing / perSecond) : 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/bunny/bunny.js


const basePath = '/bunny/';
const sizes = {
    exact: { capacity: 120, perSecond: 5 },
    wide: { capacity: 20, perSecond: 0.5 },
};
function createBunny(options, now) {
    const running = { options, buckets: createBuckets(now), purges: [] };
    return {
        handle: (request) => (request.path.startsWith(basePath) ? bunny_answer(running, request) : undefined),
        state: () => ({ purges: [...running.purges] }),
        reset() {
            running.purges.splice(0);
            running.buckets.reset();
        },
    };
}
function bunny_refuse(status, ErrorKey, Message) {
    return (0,exchange/* answerJson */.hi)(status, { ErrorKey, Field: '', Message });
}
const denied = (0,exchange/* answerJson */.hi)(401, { Message: 'Authorization has been denied for this request.' });
function bunny_answer(running, request) {
    const { apiKey, pullZones, storageZones } = running.options;
    if (request.headers['accesskey'] !== apiKey)
        return denied;
    const path = request.path.slice(basePath.length);
    if (request.method !== 'POST')
        return bunny_refuse(405, 'method_not_allowed', 'Use POST.');
    if (path === 'purge')
        return purgeUrl(running, request);
    const [, id] = /^pullzone\/(\d+)\/purgeCache$/.exec(path) ?? [];
    if (id === undefined)
        return bunny_refuse(404, 'not_found', 'No such address.');
    if (storageZones.includes(Number(id)))
        return denied;
    const zone = pullZones.find((one) => one.id === Number(id));
    if (zone === undefined)
        return bunny_refuse(404, 'pullZone.not_found', 'The requested Pull Zone was not found.');
    return purgeZone(running, request, zone);
}
function succeed(status) {
    return { status, headers: {}, body: '' };
}
function accept({ buckets, purges }, purge, status) {
    const name = purge.kind === 'exact' ? 'exact' : 'wide';
    const seconds = buckets.take(name, 1, sizes[name]);
    if (seconds > 0) {
        const refused = bunny_refuse(429, 'rate_limit', 'Too many purge requests.');
        return { ...refused, headers: { ...refused.headers, 'retry-after': String(seconds) } };
    }
    purges.push(purge);
    return succeed(status);
}
function purgeUrl(running, { query }) {
    const text = query.get('url') ?? '';
    const url = /^https?:\/\//.test(text) ? URL.parse(text) : null;
    if (url === null || text.includes('sandbox-fail'))
        return bunny_refuse(400, 'purge.urls_invalid', 'The provided URLs are not valid.');
    const zone = running.options.pullZones.find(({ hostnames }) => hostnames.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`)));
    if (zone === undefined)
        return bunny_refuse(400, 'purge.urls_invalid', 'No pull zone of the account has this hostname.');
    return accept(running, toPurge(text, { zone, query }), 200);
}
function toPurge(text, { zone, query }) {
    const isExact = query.get('exactPath') === 'true' && !zone.ignoresQueries;
    const isBelow = text.includes('*') || (text.endsWith('/') && !isExact);
    const value = text.replace(/\*$/, '');
    return { pullZone: zone.id, kind: isBelow ? 'below' : 'exact', value };
}
function purgeZone(running, { body }, { id }) {
    if (body === '')
        return accept(running, { pullZone: id, kind: 'everything', value: '' }, 204);
    const json = (0,exchange/* parseJson */.qF)(body);
    const hasTag = typeof json === 'object' && json !== null && 'CacheTag' in json;
    const tag = hasTag ? json.CacheTag : undefined;
    if (typeof tag !== 'string' || !/^[\x21-\x7e]{1,1024}$/.test(tag) || tag.includes(','))
        return bunny_refuse(400, 'purge.tag_invalid', 'The provided tag is not valid.');
    return accept(running, { pullZone: id, kind: 'tag', value: tag }, 204);
}

;// CONCATENATED MODULE: ./build/js/sandbox/bunny/faults.js

const faults_submission = { method: 'POST', path: '^/bunny/' };
const bunnyFaults = {
    'bunny-wrong-key': {
        description: 'HTTP 401, as for the password of a storage zone.',
        fault: {
            match: faults_submission,
            times: fault/* manyTimes */.cn,
            status: 401,
            body: { Message: 'Authorization has been denied for this request.' },
        },
    },
    'bunny-too-fast': {
        description: 'HTTP 429 with `Retry-After: 2`, once.',
        fault: {
            match: faults_submission,
            status: 429,
            headers: { 'retry-after': '2' },
            body: { ErrorKey: 'rate_limit', Field: '', Message: 'Too many purge requests.' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/bunny/options.js
const bunnyDefaults = {
    apiKey: 'sandbox-bunny-key-0123456789',
    pullZones: [{ id: 123456, hostnames: ['example.com'], ignoresQueries: false }],
    storageZones: [654321],
};

;// CONCATENATED MODULE: ./build/js/sandbox/bunny/index.js



const bunny = {
    title: 'bunny.net',
    pages: ['bunny.md'],
    defaults: bunnyDefaults,
    settings: [
        {
            name: 'bunny-endpoint',
            description: 'value for `endpoint`.',
            value: (_, url) => `${url}/bunny`,
        },
        {
            name: 'bunny-pull-zone',
            description: 'the number of the pull zone with the hostname `example.com`.',
            value: ({ pullZones }) => String(pullZones[0]?.id ?? ''),
        },
        {
            name: 'bunny-api-key',
            description: 'the API key of the account.',
            value: ({ apiKey }) => apiKey,
        },
    ],
    faults: bunnyFaults,
    start: createBunny,
};

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/answers.js

function answers_succeed(result) {
    return withRay((0,exchange/* answerJson */.hi)(200, { success: true, errors: [], messages: [], result }));
}
function answers_refuse(status, ...errors) {
    return withRay((0,exchange/* answerJson */.hi)(status, { success: false, errors, messages: [], result: null }));
}
function refuseTooFast(seconds) {
    const message = 'Unable to purge, rate limit reached. Please wait and consider throttling your request speed';
    const answer = answers_refuse(429, { code: 1134, message });
    return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
function withRay(answer) {
    return { ...answer, headers: { ...answer.headers, 'cf-ray': '8f0123456789abcd-ICN' } };
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/purge.js


const lists = ['files', 'tags', 'hosts', 'prefixes'];
const itemsPerRequest = 100;
const limits = {
    free: {
        filesPerRequest: 100,
        files: { capacity: 800, perSecond: 800 },
        requests: { capacity: 25, perSecond: 5 / 60 },
    },
    pro: {
        filesPerRequest: 100,
        files: { capacity: 1_500, perSecond: 1_500 },
        requests: { capacity: 25, perSecond: 5 },
    },
    business: {
        filesPerRequest: 100,
        files: { capacity: 1_500, perSecond: 1_500 },
        requests: { capacity: 50, perSecond: 10 },
    },
    enterprise: {
        filesPerRequest: 500,
        files: { capacity: 3_000, perSecond: 3_000 },
        requests: { capacity: 500, perSecond: 50 },
    },
};
function purge(service, { body }, { zone, soft }) {
    const read = readBody((0,exchange/* parseJson */.qF)(body));
    if (!('kind' in read))
        return read;
    const { kind, values } = read;
    const refused = kind === 'everything' ? undefined : checkValues(service, { kind, values, zone });
    if (refused !== undefined)
        return refused;
    const { files, requests } = limits[service.options.plan];
    const seconds = kind === 'files'
        ? service.buckets.take('files', values.length, files)
        : service.buckets.take('requests', 1, requests);
    if (seconds > 0)
        return refuseTooFast(seconds);
    service.purges.push({ zone: zone.id, soft, kind, values });
    return answers_succeed({ id: zone.id });
}
const nothingNamed = 'Request must contain one of "purge_everything", "files", "tags", "hosts" or "prefixes"';
function readBody(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return answers_refuse(400, { code: 6007, message: 'Malformed JSON in request body' });
    const members = new Map(Object.entries(json));
    const all = members.get('purge_everything');
    if (all !== undefined && members.size > 1)
        return answers_refuse(400, {
            code: 1092,
            message: "Request cannot contain 'purge_everything' and any of 'files', 'tags', or 'hosts'",
        });
    if (all === true)
        return { kind: 'everything', values: [] };
    const kind = lists.find((list) => members.has(list));
    if (kind === undefined || members.size !== 1)
        return answers_refuse(400, { code: 1012, message: nothingNamed });
    const list = members.get(kind);
    if (!Array.isArray(list))
        return answers_refuse(400, { code: 1014, message: `'${kind}' must be an array` });
    const values = list;
    if (values.length === 0)
        return answers_refuse(400, { code: 1012, message: nothingNamed });
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length === values.length
        ? { kind, values: texts }
        : answers_refuse(400, { code: 1014, message: `'${kind}' must be an array of strings` });
}
function checkValues({ options }, { kind, values, zone }) {
    const most = kind === 'files' ? limits[options.plan].filesPerRequest : itemsPerRequest;
    if (values.length > most)
        return answers_refuse(400, {
            code: 1094,
            message: `Exceeded maximum amount of ${most} ${kind} that can be purged on a single request`,
        });
    for (const value of values) {
        const error = checks[kind](value, zone);
        if (error !== undefined)
            return answers_refuse(200, error, { code: 1016, message: 'One or more cache purge errors' });
    }
    return undefined;
}
const checks = {
    files(url, zone) {
        const isUrl = /^https?:\/\/[^/\s]+\/\S*$/.test(url) && URL.canParse(url);
        if (!isUrl || url.includes('sandbox-fail'))
            return { code: 1084, message: `Unable to purge '${url}'.` };
        return isOf(new URL(url).hostname, zone)
            ? undefined
            : {
                code: 1082,
                message: `Unable to purge '${url}'. You can only purge files for this zone`,
            };
    },
    tags(value) {
        if (value.length > 1_024)
            return { code: 1100, message: 'Tag exceeds maximum length of 1024 characters' };
        return /^[\x21-\x7e]+$/.test(value)
            ? undefined
            : { code: 1315, message: 'Non-printable characters are forbidden in tags' };
    },
    hosts: (value, zone) => (isOf(value, zone) ? undefined : { code: 1115, message: 'Invalid host' }),
    prefixes(value, zone) {
        const [host = '', ...path] = value.split('/');
        const isPrefix = !/[?#*\s]|:\/\//.test(value) && path.length > 0 && path.length <= 31;
        return isPrefix && isOf(host, zone) ? undefined : { code: 1115, message: 'Invalid prefix' };
    },
};
function isOf(host, { name }) {
    return host === name || (/^[a-z0-9.-]+$/i.test(host) && host.endsWith(`.${name}`));
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/cloudflare.js



const cloudflare_basePath = '/client/v4/';
const purgePath = /^\/client\/v4\/zones\/([^/]*)\/(purge|invalidate)_cache$/;
function createCloudflare(options, now) {
    const service = { options, buckets: createBuckets(now), purges: [] };
    return {
        handle: (request) => (request.path.startsWith(cloudflare_basePath) ? cloudflare_answer(service, request) : undefined),
        state: () => ({ purges: [...service.purges] }),
        reset() {
            service.purges.splice(0);
            service.buckets.reset();
        },
    };
}
function cloudflare_answer(service, request) {
    const refused = refuseToken(service.options, request.headers['authorization']);
    if (refused !== undefined)
        return refused;
    if (request.path === `${cloudflare_basePath}zones`)
        return listZones(service.options, request);
    const [, id = '', word] = purgePath.exec(request.path) ?? [];
    if (word === undefined)
        return answers_refuse(400, { code: 7000, message: 'No route for that URI' });
    if (!/^[0-9a-f]{32}$/.test(id))
        return answers_refuse(400, {
            code: 7003,
            message: `Could not route to ${request.path}, perhaps your object identifier is invalid?`,
        });
    const zone = service.options.zones.find((one) => one.id === id);
    if (zone === undefined)
        return answers_refuse(403, { code: 10000, message: 'Authentication error' });
    if (request.method !== 'POST')
        return answers_refuse(405, {
            code: 10405,
            message: 'Method not allowed for this authentication scheme',
        });
    return purge(service, request, { zone, soft: word === 'invalidate' });
}
function refuseToken({ apiToken }, authorization) {
    if (authorization === undefined)
        return answers_refuse(400, {
            code: 9106,
            message: 'Missing X-Auth-Key, X-Auth-Email or Authorization headers',
        });
    const [, token] = /^Bearer ([\x21-\x7e]+)$/.exec(authorization) ?? [];
    if (token === undefined)
        return answers_refuse(400, {
            code: 6003,
            message: 'Invalid request headers',
            error_chain: [{ code: 6111, message: 'Invalid format for Authorization header' }],
        });
    return token === apiToken
        ? undefined
        : answers_refuse(401, { code: 10000, message: 'Authentication error' });
}
function listZones({ zones, canReadZones }, { method, query }) {
    if (method !== 'GET')
        return answers_refuse(405, { code: 10405, message: 'Method not allowed' });
    if (!canReadZones)
        return answers_refuse(403, { code: 9109, message: 'Unauthorized to access requested resource' });
    const name = query.get('name');
    return answers_succeed(zones.filter((zone) => name === null || zone.name === name).map((zone) => ({ ...zone })));
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/faults.js

const cloudflare_faults_submission = { method: 'POST', path: '/(purge|invalidate)_cache$' };
function refusal(...errors) {
    return { success: false, errors: [...errors], messages: [], result: null };
}
const cloudflareFaults = {
    'cloudflare-not-purged': {
        description: 'HTTP 200 with `success: false`, on every purge.',
        fault: {
            match: cloudflare_faults_submission,
            times: fault/* manyTimes */.cn,
            status: 200,
            body: refusal({ code: 1016, message: 'Unable to purge any urls' }),
        },
    },
    'cloudflare-no-right': {
        description: 'HTTP 403 with code 10000: the token may not purge this zone.',
        fault: {
            match: cloudflare_faults_submission,
            times: fault/* manyTimes */.cn,
            status: 403,
            headers: { 'cf-ray': '8f0123456789abcd-ICN' },
            body: refusal({ code: 10000, message: 'Authentication error' }),
        },
    },
    'cloudflare-too-fast': {
        description: 'HTTP 429 with code 1134 and `Retry-After: 2`, once.',
        fault: {
            match: cloudflare_faults_submission,
            status: 429,
            headers: { 'retry-after': '2' },
            body: refusal({
                code: 1134,
                message: 'Unable to purge, rate limit reached. Please wait and consider throttling your request speed',
            }),
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/options.js
const cloudflareDefaults = {
    apiToken: 'sandbox-api-token',
    zones: [{ id: '023e105f4ecef8ad9ca31a8372d0c353', name: 'example.com' }],
    plan: 'free',
    canReadZones: true,
};

;// CONCATENATED MODULE: ./build/js/sandbox/cloudflare/index.js



const cloudflare = {
    title: 'Cloudflare',
    pages: ['cloudflare.md'],
    defaults: cloudflareDefaults,
    settings: [
        {
            name: 'cloudflare-endpoint',
            description: 'value for `endpoint`.',
            value: (_, url) => `${url}/client/v4`,
        },
        {
            name: 'cloudflare-zone',
            description: 'the ID of the zone `example.com`.',
            value: ({ zones }) => zones[0]?.id ?? '',
        },
        {
            name: 'cloudflare-api-token',
            description: 'the API token.',
            value: ({ apiToken }) => apiToken,
        },
    ],
    faults: cloudflareFaults,
    start: createCloudflare,
};

// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(52378);
;// CONCATENATED MODULE: ./build/js/sandbox/instant.js

const Instant = iso/* datetime */.w$({ precision: 3 });
function parseInstant(text) {
    return Instant.safeParse(text).success ? Date.parse(text) : undefined;
}
function parseBasicInstant(text) {
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
}
function formatSeoul(time) {
    const shifted = new Date(time + 9 * 3_600_000).toISOString();
    return shifted.replace('Z', '+09:00');
}
function formatBasicInstant(time) {
    return `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function formatInstant(time) {
    return new Date(time).toISOString();
}
function formatHttpDate(time) {
    return new Date(time).toUTCString();
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/answers.js

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';
function cloudfront_answers_refuse(status, code, message) {
    const type = status < 500 ? 'Sender' : 'Receiver';
    const error = `<Type>${type}</Type><Code>${code}</Code><Message>${toXml(message)}</Message>`;
    return {
        status,
        xml: `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error><RequestId>5ca1ab1e-0000-4000-8000-5a7db0c00000</RequestId></ErrorResponse>`,
    };
}
function answerXml({ status, xml }, { now, headers = {} }) {
    return {
        status,
        headers: {
            'content-type': 'text/xml',
            date: formatHttpDate(now),
            'x-amzn-requestid': '5ca1ab1e-0000-4000-8000-5a7db0c00000',
            ...headers,
        },
        body: `<?xml version="1.0"?>\n${xml}`,
    };
}
function withNamespace(name, content) {
    return `<${name} xmlns="${namespace}">${content}</${name}>`;
}
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function toXml(text) {
    return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
function fromXml(text) {
    const characters = Object.entries(escapes);
    return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => characters.find(([, one]) => one === entity)?.[0] ?? entity);
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/lists.js

function listDistributions(options, { query }) {
    const { otherDistributions, distributionId, domain, aliases, tenantsDistributionId } = options;
    const others = Array.from({ length: otherDistributions }, (_, index) => ({
        id: `E0SANDBOX000${String(index).padStart(2, '0')}`,
        domain: `d${String(index).padStart(13, '0')}.cloudfront.net`,
        aliases: [],
    }));
    const all = [
        ...others,
        { id: distributionId, domain, aliases },
        { id: tenantsDistributionId, domain: '', aliases: [] },
    ];
    const { items, next } = cutPage(all, query.get('Marker') ?? '', options);
    const summaries = items.map((one) => `<DistributionSummary>${summarize(one)}</DistributionSummary>`);
    const list = summaries.length === 0 ? '' : `<Items>${summaries.join('')}</Items>`;
    const marker = next === undefined ? '' : `<NextMarker>${next}</NextMarker>`;
    return {
        status: 200,
        xml: withNamespace('DistributionList', `<Marker></Marker>${marker}<MaxItems>100</MaxItems><IsTruncated>${next !== undefined}</IsTruncated><Quantity>${items.length}</Quantity>${list}`),
    };
}
function summarize({ id, domain, aliases }) {
    const names = aliases.map((alias) => `<CNAME>${alias}</CNAME>`).join('');
    const list = aliases.length === 0 ? '' : `<Items>${names}</Items>`;
    return `<Id>${id}</Id><ARN>arn:aws:cloudfront::123456789012:distribution/${id}</ARN><Status>Deployed</Status><DomainName>${domain}</DomainName><Aliases><Quantity>${aliases.length}</Quantity>${list}</Aliases>`;
}
function listTenants(options, { body }) {
    const [, wanted] = /<DistributionId>([^<]*)<\/DistributionId>/.exec(body) ?? [];
    const [, marker = ''] = /<Marker>([^<]*)<\/Marker>/.exec(body) ?? [];
    const own = options.tenants.map((id) => ({ id }));
    const all = wanted === undefined || wanted === options.tenantsDistributionId ? own : [];
    const { items, next } = cutPage(all, marker, options);
    const summaries = items.map(({ id }) => `<DistributionTenantSummary><Id>${id}</Id></DistributionTenantSummary>`);
    const list = `<DistributionTenantList>${summaries.join('')}</DistributionTenantList>`;
    return {
        status: 200,
        xml: withNamespace('ListDistributionTenantsResult', `${next === undefined ? '' : `<NextMarker>${next}</NextMarker>`}${list}`),
    };
}
function cutPage(all, marker, { itemsPerPage }) {
    const start = all.findIndex(({ id }) => id === marker) + 1;
    const items = all.slice(start, start + itemsPerPage);
    const last = items.at(-1)?.id;
    return start + itemsPerPage < all.length && last !== undefined
        ? { items, next: last }
        : { items };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/sandbox/signed-text.js

function percentEncode(text) {
    let encoded = '';
    for (const byte of Buffer.from(text, 'utf8')) {
        const character = String.fromCharCode(byte);
        const stays = /[A-Za-z0-9\-_.~]/.test(character);
        encoded += stays ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return encoded;
}
function hexDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/signature.js




const region = 'us-east-1';
const service = 'cloudfront';
const clockMilliseconds = 300_000;
const signature_form = /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/;
function findFault(request, { options, now }) {
    const header = request.headers['authorization'] ?? '';
    if (header === '')
        return cloudfront_answers_refuse(403, 'MissingAuthenticationToken', 'Missing Authentication Token');
    const found = signature_form.exec(header);
    if (found === null)
        return cloudfront_answers_refuse(403, 'IncompleteSignature', 'Authorization header requires all parameters.');
    const [, accessKey, day = '', inRegion, forService, names = '', signature] = found;
    if (accessKey !== options.accessKeyId ||
        request.headers['x-amz-security-token'] !== options.sessionToken)
        return cloudfront_answers_refuse(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.');
    if (inRegion !== region || forService !== service)
        return cloudfront_answers_refuse(403, 'SignatureDoesNotMatch', `Credential should be scoped to a valid region, not '${inRegion}'.`);
    const date = request.headers['x-amz-date'] ?? '';
    const skewed = findSkew(date, now);
    if (skewed !== undefined)
        return skewed;
    const signed = names.split(';');
    const needed = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
    const canonical = canonicalRequestOf(request, signed);
    const expected = signatureOf(canonical, { date, day, secretKey: options.secretAccessKey });
    if (date.startsWith(day) &&
        needed.every((name) => signed.includes(name)) &&
        signature === expected)
        return undefined;
    return cloudfront_answers_refuse(403, 'SignatureDoesNotMatch', `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.\n\nThe Canonical String for this request should have been\n'${canonical}'`);
}
function findSkew(date, now) {
    const age = now - (parseBasicInstant(date) ?? 0);
    const [server, border] = [now, now - Math.sign(age) * clockMilliseconds].map(formatBasicInstant);
    if (Math.abs(age) <= clockMilliseconds)
        return undefined;
    const text = age > 0
        ? `Signature expired: ${date} is now earlier than ${border} (${server} - 5 min.)`
        : `Signature not yet current: ${date} is still later than ${border} (${server} + 5 min.)`;
    return cloudfront_answers_refuse(403, 'SignatureDoesNotMatch', text);
}
function canonicalRequestOf(request, signed) {
    const lines = [request.method];
    lines.push(request.path.split('/').map(percentEncode).join('/'));
    const pairs = Array.from(request.query.entries()).map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`);
    lines.push(pairs.sort().join('&'));
    for (const name of signed)
        lines.push(`${name}:${(request.headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}`);
    lines.push('', signed.join(';'), hexDigest(request.body));
    return lines.join('\n');
}
function signatureOf(canonical, given) {
    const scope = `${given.day}/${region}/${service}/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', given.date, scope, hexDigest(canonical)].join('\n');
    let key = Buffer.from(`AWS4${given.secretKey}`, 'utf8');
    for (const part of scope.split('/'))
        key = (0,external_node_crypto_.createHmac)('sha256', key).update(part).digest();
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/cloudfront.js





const version = '/2020-05-31/';
function createCloudFront(options, now) {
    const service = { options, now, buckets: createBuckets(now), invalidations: [] };
    return {
        handle(request) {
            if (!request.path.startsWith(version))
                return undefined;
            const { headers = {}, ...answered } = findFault(request, { options, now: now() }) ?? cloudfront_answer(service, request);
            return answerXml(answered, { now: now(), headers });
        },
        state: () => ({
            invalidations: service.invalidations.map((one) => ({
                ...one,
                status: statusOf(service, one),
            })),
        }),
        reset() {
            service.invalidations.splice(0);
            service.buckets.reset();
        },
    };
}
function cloudfront_answer(service, request) {
    const { method } = request;
    const path = request.path.slice(version.length);
    const [, cache, id] = /^((?:distribution|distribution-tenant)\/[^/]+)\/invalidation(?:\/([^/]+))?$/.exec(path) ?? [];
    if (cache !== undefined) {
        const missing = findMissing(service.options, cache);
        if (missing !== undefined)
            return missing;
        if (method === 'POST' && id === undefined)
            return create(service, cache, request);
        if (method === 'GET' && id !== undefined)
            return show(service, cache, id);
    }
    if (path === 'distribution' && method === 'GET')
        return listDistributions(service.options, request);
    if (path === 'distribution-tenants' && method === 'POST')
        return listTenants(service.options, request);
    return cloudfront_answers_refuse(404, 'UnknownOperationException', 'No such operation.');
}
function findMissing(options, cache) {
    const [kind, id = ''] = cache.split('/');
    if (kind === 'distribution')
        return id === options.distributionId
            ? undefined
            : cloudfront_answers_refuse(404, 'NoSuchDistribution', 'The specified distribution does not exist.');
    return options.tenants.includes(id)
        ? undefined
        : cloudfront_answers_refuse(404, 'EntityNotFound', 'The specified entity does not exist.');
}
const batchForm = /^<InvalidationBatch xmlns="http:\/\/cloudfront\.amazonaws\.com\/doc\/2020-05-31\/"><Paths><Quantity>(\d+)<\/Quantity><Items>((?:<Path>[^<]+<\/Path>)*)<\/Items><\/Paths><CallerReference>([^<]+)<\/CallerReference><\/InvalidationBatch>$/;
const mostPaths = 3_000;
function create(service, cache, { body, headers }) {
    const { options, now, buckets, invalidations } = service;
    if (body === '' || headers['content-type'] !== 'application/xml')
        return cloudfront_answers_refuse(400, 'MissingBody', 'This operation requires a body. Ensure that the body is present and the Content-Type header is set.');
    const found = batchForm.exec(body);
    if (found === null)
        return cloudfront_answers_refuse(400, 'MalformedInput', 'Could not parse XML');
    const [, quantity, items = '', reference = ''] = found;
    const paths = [...items.matchAll(/<Path>([^<]+)<\/Path>/g)].map(([, path = '']) => fromXml(path));
    if (paths.length !== Number(quantity))
        return cloudfront_answers_refuse(400, 'InconsistentQuantities', 'The value of Quantity and the size of Items do not match.');
    if (paths.length > mostPaths)
        return cloudfront_answers_refuse(413, 'BatchTooLarge', 'Too many paths.');
    if (paths.length === 0 || !paths.every(isPath))
        return cloudfront_answers_refuse(400, 'InvalidArgument', 'Your request contains one or more invalid invalidation paths.');
    const earlier = invalidations.find((one) => one.cache === cache && one.callerReference === fromXml(reference));
    if (earlier !== undefined)
        return JSON.stringify(earlier.paths) === JSON.stringify(paths)
            ? { ...describe(service, earlier), status: 201 }
            : cloudfront_answers_refuse(400, 'InvalidationBatchAlreadyExists', 'This reference was used for other paths.');
    const calls = {
        perSecond: options.callsPerSecond,
        capacity: Math.max(6, options.callsPerSecond),
    };
    if (buckets.take('calls', 1, calls) > 0)
        return tooFast();
    const wildcards = paths.filter((path) => path.startsWith('/') && path.endsWith('*')).length;
    const refused = findTooMany(service, cache, { wildcards, others: paths.length - wildcards });
    if (refused !== undefined)
        return refused;
    const id = `I${String(invalidations.length + 1).padStart(13, 'SANDBOX000000')}`;
    const created = { id, cache, paths, callerReference: fromXml(reference), createTime: now() };
    invalidations.push(created);
    return {
        ...describe(service, created),
        status: 201,
        headers: { location: `https://cloudfront.amazonaws.com${version}${cache}/invalidation/${id}` },
    };
}
function isPath(path) {
    if (path.startsWith('#'))
        return /^#[\x21-\x2b\x2d-\x7e]{1,256}$/.test(path) && !path.includes('*');
    return /^\/[\x21-\x7e]*$/.test(path) && path.length <= 4_000 && !/~|%7e/i.test(path);
}
const inProgress = { wildcards: 15, others: 3_000 };
const kept = { wildcards: 15, others: 7 };
function findTooMany(service, cache, wanted) {
    const { options, buckets, invalidations } = service;
    const open = invalidations
        .filter((one) => one.cache === cache && statusOf(service, one) !== 'Completed')
        .flatMap(({ paths }) => paths);
    const wildcards = open.filter((path) => path.endsWith('*')).length;
    if (wildcards + wanted.wildcards > inProgress.wildcards ||
        open.length - wildcards + wanted.others > inProgress.others)
        return cloudfront_answers_refuse(400, 'TooManyInvalidationsInProgress', 'Processing your request will cause you to exceed the maximum number of in-progress wildcard invalidations or paths.');
    const take = (name, perSecond) => buckets.take(name, wanted[name], { perSecond, capacity: perSecond * kept[name] }) === 0;
    return take('wildcards', options.wildcardsPerSecond) && take('others', options.pathsPerSecond)
        ? undefined
        : tooFast();
}
function tooFast() {
    return cloudfront_answers_refuse(400, 'Throttling', 'Rate exceeded');
}
function show(service, cache, id) {
    const found = service.invalidations.find((one) => one.cache === cache && one.id === id);
    if (found === undefined)
        return cloudfront_answers_refuse(404, 'NoSuchInvalidation', 'The specified invalidation does not exist.');
    return { ...describe(service, found), status: 200 };
}
function statusOf({ options, now }, { paths, createTime }) {
    const isOver = now() - createTime >= options.taskMilliseconds;
    return isOver && !paths.some((path) => path.includes('sandbox-hang'))
        ? 'Completed'
        : 'InProgress';
}
function describe(service, one) {
    const items = one.paths.map((path) => `<Path>${toXml(path)}</Path>`).join('');
    const batch = `<Paths><Quantity>${one.paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${toXml(one.callerReference)}</CallerReference>`;
    return {
        xml: withNamespace('Invalidation', `<Id>${one.id}</Id><Status>${statusOf(service, one)}</Status><CreateTime>${formatInstant(one.createTime)}</CreateTime><InvalidationBatch>${batch}</InvalidationBatch>`),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/faults.js


const cloudfront_faults_submission = { method: 'POST', path: '/2020-05-31/.*/invalidation$' };
const progress = { method: 'GET', path: '/2020-05-31/.*/invalidation/[^/]+$' };
function refused(status, code, message) {
    const { xml } = cloudfront_answers_refuse(status, code, message);
    return { status, headers: { 'content-type': 'text/xml' }, body: xml };
}
const notAllowed = (action) => refused(403, 'AccessDenied', `User: arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions is not authorized to perform: ${action}`);
const cloudfrontFaults = {
    'cloudfront-throttled': {
        description: '`Throttling`, HTTP 400: too many calls, for two submissions.',
        fault: { match: cloudfront_faults_submission, times: 2, ...refused(400, 'Throttling', 'Rate exceeded') },
    },
    'cloudfront-in-progress': {
        description: '`TooManyInvalidationsInProgress`, HTTP 400, for one submission.',
        fault: {
            match: cloudfront_faults_submission,
            ...refused(400, 'TooManyInvalidationsInProgress', 'Too many invalidations in progress.'),
        },
    },
    'cloudfront-busy': {
        description: '`ServiceUnavailable`, HTTP 503, after the invalidation was made, twice.',
        fault: {
            match: cloudfront_faults_submission,
            times: 2,
            run: true,
            ...refused(503, 'ServiceUnavailable', 'CloudFront is temporarily unavailable.'),
        },
    },
    'cloudfront-forbidden': {
        description: '`AccessDenied`, HTTP 403: the role may not make invalidations.',
        fault: { match: cloudfront_faults_submission, times: fault/* manyTimes */.cn, ...notAllowed('cloudfront:CreateInvalidation') },
    },
    'cloudfront-no-get': {
        description: '`AccessDenied`, HTTP 403: the role may make invalidations and not read them.',
        fault: { match: progress, times: fault/* manyTimes */.cn, ...notAllowed('cloudfront:GetInvalidation') },
    },
    'cloudfront-no-list': {
        description: '`AccessDenied`, HTTP 403: the role may not list distributions.',
        fault: {
            match: { method: 'GET', path: '/2020-05-31/distribution$' },
            times: fault/* manyTimes */.cn,
            ...notAllowed('cloudfront:ListDistributions'),
        },
    },
    'cloudfront-expired': {
        description: '`ExpiredToken`, HTTP 403: the temporary keys have expired.',
        fault: {
            match: cloudfront_faults_submission,
            times: fault/* manyTimes */.cn,
            ...refused(403, 'ExpiredToken', 'The security token included in the request is expired'),
        },
    },
    'cloudfront-replay': {
        description: 'An old invalidation instead of a new one, as for a reference that was used before.',
        fault: {
            match: cloudfront_faults_submission,
            times: fault/* manyTimes */.cn,
            replace: {
                pattern: '<CreateTime>[^<]*</CreateTime>',
                replacement: '<CreateTime>2019-12-05T18:40:49.413Z</CreateTime>',
            },
        },
    },
    'cloudfront-unknown-state': {
        description: 'An undocumented state, on every query.',
        fault: {
            match: progress,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '<Status>[^<]*</Status>', replacement: '<Status>Paused</Status>' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/options.js
const cloudfrontDefaults = {
    distributionId: 'E1SANDBOX000AA',
    domain: 'd111111abcdef8.cloudfront.net',
    aliases: ['www.example.com', 'cdn.example.com'],
    tenantsDistributionId: 'E2SANDBOX000BB',
    tenants: ['dt_sandbox000000000000000001', 'dt_sandbox000000000000000002'],
    otherDistributions: 3,
    itemsPerPage: 2,
    accessKeyId: 'AKIASANDBOX000000000',
    secretAccessKey: 'sandbox/secret+access/key/0000000000000000',
    sessionToken: undefined,
    taskMilliseconds: 3_000,
    pathsPerSecond: 150,
    wildcardsPerSecond: 1,
    callsPerSecond: 0.5,
};

;// CONCATENATED MODULE: ./build/js/sandbox/cloudfront/index.js



const cloudfront = {
    title: 'CloudFront',
    pages: ['cloudfront.md'],
    defaults: cloudfrontDefaults,
    settings: [
        { name: 'cloudfront-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
        {
            name: 'cloudfront-distribution',
            description: 'the distribution.',
            value: (one) => one.distributionId,
        },
        {
            name: 'aws-access-key-id',
            description: 'the access key.',
            value: (one) => one.accessKeyId,
        },
        {
            name: 'aws-secret-access-key',
            description: 'its secret.',
            value: (one) => one.secretAccessKey,
        },
    ],
    faults: cloudfrontFaults,
    start: createCloudFront,
};

;// CONCATENATED MODULE: ./build/js/sandbox/fastly/fastly.js

const fastly_basePath = '/fastly/';
const hour = 3_600_000;
function createFastly(options, now) {
    const running = { options, now, purges: [], writes: [] };
    return {
        handle: (request) => (request.path.startsWith(fastly_basePath) ? fastly_answer(running, request) : undefined),
        state: () => ({ purges: [...running.purges] }),
        reset() {
            running.purges.splice(0);
            running.writes.splice(0);
        },
    };
}
function fastly_refuse(status, msg, detail) {
    return (0,exchange/* answerJson */.hi)(status, detail === undefined ? { msg } : { msg, detail });
}
function fastly_answer(running, request) {
    const { apiToken } = running.options;
    if (request.headers['fastly-key'] !== apiToken)
        return fastly_refuse(401, 'Provided credentials are missing or invalid');
    const path = request.path.slice(fastly_basePath.length);
    if (request.method !== 'POST')
        return fastly_refuse(405, 'Method not allowed');
    if (path.startsWith('purge/'))
        return fastly_purgeUrl(running, request);
    const [, id = '', word] = /^service\/([^/]+)\/(purge|purge_all)$/.exec(path) ?? [];
    if (word === undefined)
        return fastly_refuse(404, 'Record not found', 'No such address');
    const service = running.options.services.find((one) => one.id === id);
    if (service === undefined)
        return fastly_refuse(404, 'Record not found', 'Cannot find service');
    return word === 'purge'
        ? purgeKeys(running, request, service)
        : purgeAll(running, request, service);
}
function lacks({ options: { scopes } }, scope) {
    return !scopes.includes(scope) && !scopes.includes('global');
}
const noRight = 'You are not authorized to perform this action';
function isSoft({ headers }) {
    return headers['fastly-soft-purge'] !== undefined;
}
function nextId({ purges, now }, index = 0) {
    return `${purges.length}-${Math.floor(now() / 1_000)}-${index}`;
}
function fastly_purgeUrl(running, request) {
    if (lacks(running, 'purge_select'))
        return fastly_refuse(403, noRight);
    const search = request.query.size === 0 ? '' : `?${request.query}`;
    const address = request.path.slice(`${fastly_basePath}purge/`.length) + search;
    const [host = ''] = address.replace(/^https?:\/\//, '').split('/', 1);
    const service = running.options.services.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
    if (service === undefined)
        return fastly_refuse(404, 'Record not found', 'Cannot find service');
    if (address.includes('sandbox-fail'))
        return fastly_refuse(400, 'Bad request', 'Invalid URL');
    running.purges.push({
        service: service.id,
        kind: 'url',
        values: [address.replace(/^https?:\/\//, '')],
        soft: isSoft(request),
    });
    return (0,exchange/* answerJson */.hi)(200, { status: 'ok', id: nextId(running) });
}
const mostKeys = 256;
const longestKey = 1_024;
function purgeKeys(running, request, { id }) {
    if (lacks(running, 'purge_select'))
        return fastly_refuse(403, noRight);
    const keys = readKeys(request);
    if (keys === undefined || keys.length === 0)
        return fastly_refuse(400, 'Bad request', 'surrogate_keys must be a list of keys');
    if (keys.length > mostKeys)
        return fastly_refuse(400, 'Bad request', `At most ${mostKeys} keys can be purged at once`);
    if (keys.some((key) => !/^[\x21-\x7e]+$/.test(key) || key.length > longestKey))
        return fastly_refuse(400, 'Bad request', 'A key is not valid');
    running.purges.push({ service: id, kind: 'keys', values: keys, soft: isSoft(request) });
    return (0,exchange/* answerJson */.hi)(200, Object.fromEntries(keys.map((key, index) => [key, nextId(running, index)])));
}
function readKeys({ body, headers }) {
    if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
        return undefined;
    const json = (0,exchange/* parseJson */.qF)(body);
    if (typeof json !== 'object' || json === null || !('surrogate_keys' in json))
        return undefined;
    const list = json.surrogate_keys;
    if (!Array.isArray(list))
        return undefined;
    const keys = list;
    const words = keys.filter((key) => typeof key === 'string');
    return words.length === keys.length ? words : undefined;
}
function purgeAll(running, request, { id }) {
    if (lacks(running, 'purge_all'))
        return fastly_refuse(403, noRight);
    if (isSoft(request))
        return fastly_refuse(400, 'Bad request', 'Everything cannot be purged softly');
    const { options, now, writes } = running;
    while (writes[0] !== undefined && writes[0] <= now() - hour)
        writes.shift();
    const [oldest] = writes;
    if (oldest !== undefined && writes.length >= options.writesPerHour) {
        const reset = String(Math.ceil((oldest + hour) / 1_000));
        const refused = fastly_refuse(429, 'Too many requests', 'Rate limit exceeded');
        return { ...refused, headers: { ...refused.headers, 'fastly-ratelimit-reset': reset } };
    }
    writes.push(now());
    running.purges.push({ service: id, kind: 'everything', values: [], soft: false });
    return (0,exchange/* answerJson */.hi)(200, { status: 'ok' });
}

;// CONCATENATED MODULE: ./build/js/sandbox/fastly/faults.js

const fastly_faults_submission = { method: 'POST', path: '^/fastly/' };
const fastlyFaults = {
    'fastly-no-right': {
        description: 'HTTP 403: the token has another scope.',
        fault: {
            match: fastly_faults_submission,
            times: fault/* manyTimes */.cn,
            status: 403,
            body: { msg: 'You are not authorized to perform this action' },
        },
    },
    'fastly-too-fast': {
        description: 'HTTP 429 with `Retry-After: 2`, once.',
        fault: {
            match: fastly_faults_submission,
            status: 429,
            headers: { 'retry-after': '2' },
            body: { msg: 'Too many requests', detail: 'Rate limit exceeded' },
        },
    },
    'fastly-key-missing': {
        description: 'The answer to a purge of keys lacks all of them.',
        fault: { match: { method: 'POST', path: '/purge$' }, times: fault/* manyTimes */.cn, status: 200, body: {} },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/fastly/options.js
const fastlyDefaults = {
    apiToken: 'sandbox-fastly-token',
    scopes: ['purge_select', 'purge_all'],
    services: [{ id: 'SU1Z0isxPaozGVKXdv0eY', domains: ['example.com'] }],
    writesPerHour: 1_000,
};

;// CONCATENATED MODULE: ./build/js/sandbox/fastly/index.js



const fastly = {
    title: 'Fastly',
    pages: ['fastly.md'],
    defaults: fastlyDefaults,
    settings: [
        {
            name: 'fastly-endpoint',
            description: 'value for `endpoint`.',
            value: (_, url) => `${url}/fastly`,
        },
        {
            name: 'fastly-service',
            description: 'the ID of the service with the domain `example.com`.',
            value: ({ services }) => services[0]?.id ?? '',
        },
        {
            name: 'fastly-api-token',
            description: 'the API token.',
            value: ({ apiToken }) => apiToken,
        },
    ],
    faults: fastlyFaults,
    start: createFastly,
};

;// CONCATENATED MODULE: ./build/js/sandbox/http/cache.js
function createHttpCache({ key }) {
    const stored = new Set();
    const purged = [];
    const purge = (url) => {
        purged.push(url);
        stored.delete(url);
        return cache_answer(200, {}, 'sandbox cache: purged\n');
    };
    const fetch = (url, method) => {
        const word = stored.has(url) ? 'HIT' : 'MISS';
        if (!url.includes('sandbox-hang'))
            stored.add(url);
        return cache_answer(200, { 'x-cache': word }, method === 'HEAD' ? '' : `sandbox cache: ${url}\n`);
    };
    return {
        handle(request) {
            const { method, headers } = request;
            const given = headers['x-cache-key'];
            if (given === undefined)
                return undefined;
            if (given !== key)
                return cache_answer(401, {}, '');
            const url = toUrl(request);
            if (url.includes('sandbox-fail'))
                return cache_answer(404, {}, '');
            if (method === 'PURGE' || method === 'BAN')
                return purge(url);
            return method === 'GET' || method === 'HEAD' ? fetch(url, method) : cache_answer(405, {}, '');
        },
        state: () => ({ purged: [...purged], stored: [...stored] }),
        reset() {
            stored.clear();
            purged.splice(0);
        },
    };
}
function toUrl({ path, query, headers }) {
    const search = query.size === 0 ? '' : `?${query}`;
    return `${headers['host'] ?? ''}${path}${search}`;
}
function cache_answer(status, headers, body) {
    return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
}

;// CONCATENATED MODULE: ./build/js/sandbox/http/faults.js

const httpFaults = {
    'http-not-allowed': {
        description: 'HTTP 405 for `PURGE`: the cache does not let this client purge.',
        fault: { match: { method: 'PURGE' }, times: fault/* manyTimes */.cn, status: 405, body: '' },
    },
    'http-unknown-cache': {
        description: 'A word in `X-Cache` that nobody documents, on every `GET`.',
        fault: {
            match: { method: 'GET' },
            times: fault/* manyTimes */.cn,
            run: true,
            headers: { 'x-cache': 'SIDEWAYS' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/http/options.js
const httpDefaults = { key: 'sandbox-cache-key' };

;// CONCATENATED MODULE: ./build/js/sandbox/http/index.js



const http = {
    title: 'A cache by plain HTTP',
    pages: ['http.md'],
    defaults: httpDefaults,
    settings: [
        { name: 'http-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
        {
            name: 'http-headers',
            description: 'the header without which the cache is not there.',
            value: ({ key }) => `X-Cache-Key: ${key}`,
        },
    ],
    faults: httpFaults,
    start: createHttpCache,
};

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/faults.js

const cdnSubmission = {
    method: 'POST',
    path: '/cdn/content/(refresh|preheating)-tasks$',
};
const cdnDetail = { method: 'GET', path: '/historytasks/[^/]+/detail$' };
function cdn(code, text) {
    return { body: { error: { error_code: code, error_msg: text } } };
}
const huawei_faults_submission = { method: 'POST', path: '/asset/preheating$' };
const faults_progress = { method: 'GET', path: '/asset/preheating$' };
function vod(code, text) {
    return { status: 403, body: { error_code: code, error_msg: text } };
}
const huaweiFaults = {
    'preheat-quota': {
        description: '`VOD.10086`, the daily quota is used up, on every submission.',
        fault: {
            match: huawei_faults_submission,
            times: fault/* manyTimes */.cn,
            ...vod('VOD.10086', '预热url总数不能超过1000个'),
        },
    },
    'preheat-forbidden': {
        description: '`VOD.10074`, HTTP 403: a right is missing.',
        fault: { match: huawei_faults_submission, ...vod('VOD.10074', 'You do not have the permission.') },
    },
    'preheat-internal': {
        description: '`VOD.10051`, HTTP 403: an internal error.',
        fault: { match: huawei_faults_submission, ...vod('VOD.10051', 'Internal error.') },
    },
    'preheat-throttled': {
        description: 'HTTP 429, `APIGW.0308`: too fast.',
        fault: {
            match: huawei_faults_submission,
            status: 429,
            body: {
                error_code: 'APIGW.0308',
                error_msg: 'The throttling threshold has been reached',
                request_id: 'x',
            },
        },
    },
    'preheat-empty': {
        description: 'A query without results.',
        fault: { match: faults_progress, body: { preheating_results: [] } },
    },
    'preheat-unknown-state': {
        description: 'An undocumented state, on every query.',
        fault: {
            match: faults_progress,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[a-zA-Z]+"', replacement: '"status":"queued"' },
        },
    },
    'refresh-quota': {
        description: '`VOD.10086`, the daily quota is used up, on every submission of a purge.',
        fault: {
            match: { method: 'POST', path: '/asset/refresh$' },
            times: fault/* manyTimes */.cn,
            ...vod('VOD.10086', 'The daily quota is used up.'),
        },
    },
    'refresh-unknown-state': {
        description: 'An undocumented state of a purge, on every query.',
        fault: {
            match: { method: 'GET', path: '/asset/refresh$' },
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[a-zA-Z]+"', replacement: '"status":"queued"' },
        },
    },
    'cdn-quota': {
        description: '`CDN.0110` with HTTP 200, the daily quota is used up, on every submission.',
        fault: {
            match: cdnSubmission,
            times: fault/* manyTimes */.cn,
            ...cdn('CDN.0110', 'The number of URLs exceeds the quota of today.'),
        },
    },
    'cdn-unknown-domain': {
        description: '`CDN.0108` with HTTP 200: the host is not a domain of the account.',
        fault: { match: cdnSubmission, ...cdn('CDN.0108', 'The resource does not exist.') },
    },
    'cdn-forbidden': {
        description: '`CDN.0004`, HTTP 403: a right or the enterprise project is missing.',
        fault: {
            match: cdnSubmission,
            status: 403,
            ...cdn('CDN.0004', 'You do not have the permission.'),
        },
    },
    'cdn-internal': {
        description: '`CDN.0000`, HTTP 500: an internal error after the task was made.',
        fault: { match: cdnSubmission, run: true, status: 500, ...cdn('CDN.0000', 'System error.') },
    },
    'cdn-no-quota': {
        description: '`CDN.0004`, HTTP 403, for the question about the quota.',
        fault: {
            match: { method: 'GET', path: '/cdn/quota$' },
            times: fault/* manyTimes */.cn,
            status: 403,
            ...cdn('CDN.0004', 'You do not have the permission.'),
        },
    },
    'cdn-no-domains': {
        description: '`CDN.0004`, HTTP 403, for the question about the domains.',
        fault: {
            match: { method: 'GET', path: '/cdn/domains$' },
            times: fault/* manyTimes */.cn,
            status: 403,
            ...cdn('CDN.0004', 'You do not have the permission.'),
        },
    },
    'cdn-empty': {
        description: 'A task that is over and lists no URL.',
        fault: {
            match: cdnDetail,
            body: { status: 'task_done', urls: [], processing: 0, succeed: 0, failed: 0, total: 0 },
        },
    },
    'cdn-unknown-state': {
        description: 'Undocumented states of the task and its URLs, on every query.',
        fault: {
            match: cdnDetail,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"status":"[a-zA-Z_]+"', replacement: '"status":"queued"' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/answers.js

const vodErrors = {
    'VOD.10053': [400, 'The request parameter is illegal, illegal field: {urls}.'],
    'VOD.10062': [403, 'The asset does not exist.'],
    'VOD.10086': [403, '预热url总数不能超过1000个'],
    'VOD.10089': [403, 'The domain does not exist.'],
    'VOD.10109': [403, 'A maximum of 10 URLs can be prefetched at a time.'],
    'VOD.10057': [403, 'Tenant ID verification failed.'],
};
function refuseAtVod(code) {
    const [status, text] = vodErrors[code];
    return (0,exchange/* answerJson */.hi)(status, { error_code: code, error_msg: text });
}
const requestId = '8d9ae3c2-sandbox-request-id';
function refuseAtGateway(status, number, text) {
    const body = { error_msg: text, error_code: `APIGW.${number}`, request_id: requestId };
    const response = (0,exchange/* answerJson */.hi)(status, body);
    return { ...response, headers: { ...response.headers, 'x-request-id': requestId } };
}
function refuseUnknownApi() {
    const text = 'The API does not exist or has not been published in the environment';
    return refuseAtGateway(404, '0101', text);
}
function answers_refuseTooFast() {
    const text = 'The throttling threshold has been reached: policy user over ratelimit';
    return refuseAtGateway(429, '0308', text);
}
const cdnErrors = {
    'CDN.0001': [400, 'Parameter error.'],
    'CDN.0004': [403, 'You do not have the permission.'],
    'CDN.0108': [200, 'The resource does not exist.'],
    'CDN.0110': [200, 'The number of URLs exceeds the quota of today.'],
};
function refuseAtCdn(code) {
    const [status, text] = cdnErrors[code];
    return (0,exchange/* answerJson */.hi)(status, { error: { error_code: code, error_msg: text } });
}
function refuseAtIam(status, message) {
    return (0,exchange/* answerJson */.hi)(status, { error: { code: status, message, title: 'Unauthorized' } });
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/signature.js


function parseAuthorization(header) {
    const found = /^SDK-HMAC-SHA256 Access=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(header);
    if (found === null)
        return undefined;
    const [, accessKey = '', names = '', signature = ''] = found;
    return { accessKey, signedHeaders: names.split(';'), signature };
}
function signature_canonicalRequestOf(request, signedHeaders) {
    const lines = [request.method];
    let path = '';
    for (const segment of request.path.split('/')) {
        if (segment !== '')
            path += `/${percentEncode(decodeURIComponent(segment))}`;
    }
    lines.push(`${path}/`);
    const pairs = Array.from(request.query.entries(), ([name, value]) => ({
        name,
        text: `${percentEncode(name)}=${percentEncode(value)}`,
        value,
    }));
    pairs.sort((a, b) => order(a.name, b.name) || order(a.value, b.value));
    lines.push(pairs.map(({ text }) => text).join('&'));
    for (const name of signedHeaders)
        lines.push(`${name}:${(request.headers[name] ?? '').trim()}`);
    lines.push('', signedHeaders.join(';'), hexDigest(request.body));
    return lines.join('\n');
}
function signature_signatureOf(canonicalRequest, { date, secretKey }) {
    const stringToSign = ['SDK-HMAC-SHA256', date, hexDigest(canonicalRequest)].join('\n');
    return (0,external_node_crypto_.createHmac)('sha256', secretKey).update(stringToSign).digest('hex');
}
function order(a, b) {
    const left = Array.from(a, codePointOf);
    const right = Array.from(b, codePointOf);
    const at = left.findIndex((point, index) => point !== right[index]);
    return at === -1 ? left.length - right.length : (left[at] ?? -1) - (right[at] ?? -1);
}
function codePointOf(character) {
    return character.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/access.js



const failuresThatLock = 5;
const lockMilliseconds = 300_000;
const access_clockMilliseconds = 900_000;
function createAccess(options, now) {
    const tokens = new Map();
    let failures = 0;
    let lockedUntil = 0;
    let issued = 0;
    const fail = (text) => {
        failures += 1;
        if (failures >= failuresThatLock)
            lockedUntil = now() + lockMilliseconds;
        return refuseAtGateway(401, '0301', `Incorrect IAM authentication information: ${text}`);
    };
    const refuseKey = (request) => {
        if (now() < lockedUntil)
            return fail('AK access failed to reach the limit,forbidden.');
        const wrong = access_findFault(request, { options, now });
        if (wrong !== undefined)
            return fail(wrong);
        failures = 0;
        return undefined;
    };
    return {
        refuse(request, wanted) {
            const token = request.headers['x-auth-token'];
            if (token === undefined)
                return refuseKey(request);
            const { scope, until = 0 } = tokens.get(token) ?? {};
            const isGood = token === options.authToken || (scope === wanted && until > now());
            return isGood ? undefined : refuseAtGateway(401, '0307', 'The token must be updated');
        },
        issueToken(scope) {
            issued += 1;
            const token = `MIISandboxToken${issued}-${'x'.repeat(3_000)}`;
            tokens.set(token, { scope, until: now() + options.tokenMilliseconds });
            return token;
        },
        reset() {
            tokens.clear();
            failures = 0;
            lockedUntil = 0;
        },
    };
}
function access_findFault(request, { options, now }) {
    const claimed = parseAuthorization(request.headers['authorization'] ?? '');
    if (claimed === undefined)
        return 'decrypt token fail';
    if (claimed.accessKey !== options.accessKey)
        return `Get secretKey failed,ak:${claimed.accessKey},err:ak not exist`;
    const date = request.headers['x-sdk-date'] ?? '';
    if (Math.abs(now() - (parseBasicInstant(date) ?? 0)) > access_clockMilliseconds)
        return `verify aksk signature fail, signature expired, signature time:${date},server time:${formatBasicInstant(now())}`;
    const isBound = ['host', 'x-sdk-date'].every((name) => claimed.signedHeaders.includes(name));
    const isTemporary = options.securityToken !== undefined;
    const hasToken = request.headers['x-security-token'] === options.securityToken &&
        (!isTemporary || claimed.signedHeaders.includes('x-security-token'));
    if (!hasToken)
        return 'security token is wrong or not signed';
    const canonical = signature_canonicalRequestOf(request, claimed.signedHeaders);
    const expected = signature_signatureOf(canonical, { date, secretKey: options.secretKey });
    if (isBound && expected === claimed.signature)
        return undefined;
    return `verify aksk signature fail, canonicalRequest:${canonical.replaceAll('\n', '|')}`;
}

;// CONCATENATED MODULE: ./build/js/sandbox/quota.js
function createQuota(now) {
    const starts = new Map();
    return {
        reset: () => starts.clear(),
        take(scope, { count, perMilliseconds }) {
            const time = now();
            const recent = (starts.get(scope) ?? []).filter((start) => time - start < perMilliseconds);
            const isAllowed = recent.length < count;
            starts.set(scope, isAllowed ? [...recent, time] : recent);
            return isAllowed;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/page.js
function readPage(query) {
    const [size, number] = [query.get('page_size'), query.get('page_number')];
    if (size === null && number === null)
        return { size: 30, number: 1 };
    const isWithin = (text, most) => /^[1-9]\d{0,4}$/.test(text ?? '') && Number(text) <= most;
    if (!isWithin(size, 10_000) || !isWithin(number, 65_535))
        return undefined;
    return { size: Number(size), number: Number(number) };
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/domains.js



function isDomain(options, host) {
    const above = host.replace(/^[^.]+/, '*');
    const domains = domainsOf(options);
    return domains === undefined || domains.includes(host) || domains.includes(above);
}
function domainsOf({ cdnDomains, strictHosts }) {
    return cdnDomains ?? (strictHosts ? ['cdn.example.com'] : undefined);
}
function listDomains({ options }, { query }) {
    const page = readPage(query);
    if (page === undefined)
        return refuseAtCdn('CDN.0001');
    const names = domainsOf(options) ?? [];
    const size = Math.min(page.size, options.cdnRowsPerPage);
    const domains = names.slice((page.number - 1) * size, page.number * size).map((name) => ({
        id: name,
        domain_name: name,
        domain_status: 'online',
        business_type: 'web',
    }));
    return (0,exchange/* answerJson */.hi)(200, { total: names.length, domains });
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/ends.js
function endOf(url, isOver) {
    if (!isOver || url.includes('sandbox-hang'))
        return undefined;
    return url.includes('sandbox-fail') ? 'failed' : 'succeed';
}
function toCase(status, { statusCase }) {
    return statusCase === 'upper' ? status.toUpperCase() : status;
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/cdn.js






const quotaTypes = ['file_refresh', 'dir_refresh', 'preheat'];
const day = 86_400_000;
const second = 1_000;
function createCdn(shared) {
    const service = { ...shared, quota: createQuota(shared.now), tasks: [] };
    return {
        answer: (request) => request.path.startsWith('/v1.0/cdn/') ? cdn_answer(service, request) : undefined,
        state: () => ({
            tasks: service.tasks.map((task) => ({ ...task, rows: rowsOf(service, task) })),
        }),
        reset() {
            service.tasks.splice(0);
            service.quota.reset();
        },
    };
}
const calls = [
    { method: 'POST', path: /^\/v1\.0\/cdn\/content\/refresh-tasks$/, answer: refresh },
    { method: 'POST', path: /^\/v1\.0\/cdn\/content\/preheating-tasks$/, answer: preheat },
    { method: 'GET', path: /^\/v1\.0\/cdn\/historytasks\/[^/]+\/detail$/, answer: showDetail },
    { method: 'GET', path: /^\/v1\.0\/cdn\/quota$/, answer: showQuota, isOfAccount: true },
    { method: 'GET', path: /^\/v1\.0\/cdn\/domains$/, answer: listDomains },
];
function cdn_answer(service, request) {
    const { access, options, quota } = service;
    const { method, path, query, body } = request;
    const call = calls.find((one) => one.method === method && one.path.test(path));
    if (call === undefined)
        return refuseUnknownApi();
    const refused = access.refuse(request, 'account');
    if (refused !== undefined)
        return refused;
    const pace = { count: options.cdnCallsPerSecond, perMilliseconds: second };
    if (!quota.take(call.path.source, pace))
        return answers_refuseTooFast();
    const project = options.enterpriseProjectId;
    const named = query.get('enterprise_project_id') ?? '';
    const isNamed = project === undefined || [project, 'all'].includes(named);
    if (!isNamed && call.isOfAccount !== true)
        return refuseAtCdn('CDN.0004');
    return method === 'GET' && body !== '' ? refuseAtCdn('CDN.0001') : call.answer(service, request);
}
function refresh(service, { body }) {
    const task = fieldsOf(fieldsOf((0,exchange/* parseJson */.qF)(body))['refresh_task']);
    const { type = 'file', mode = 'all', urls } = task;
    if (typeof type !== 'string' || !['file', 'directory'].includes(type))
        return refuseAtCdn('CDN.0001');
    if (typeof mode !== 'string' || !['all', 'detect_modify_refresh'].includes(mode))
        return refuseAtCdn('CDN.0001');
    const quotaType = type === 'file' ? 'file_refresh' : 'dir_refresh';
    return cdn_accept(service, { type: quotaType, urls, name: 'refresh_task' });
}
function preheat(service, { body }) {
    const { urls } = fieldsOf(fieldsOf((0,exchange/* parseJson */.qF)(body))['preheating_task']);
    return cdn_accept(service, { type: 'preheat', urls, name: 'preheating_task' });
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function cdn_accept(service, given) {
    const { options, tasks, now } = service;
    const urls = readUrls(given.urls, given.type);
    if (urls === undefined)
        return refuseAtCdn('CDN.0001');
    const isServed = (url) => isDomain(options, new URL(url).hostname);
    if (!urls.every(isServed))
        return refuseAtCdn('CDN.0108');
    if (countToday(service, given.type) + urls.length > limitOf(options, given.type))
        return refuseAtCdn('CDN.0110');
    const id = String(7_620_240 + tasks.length);
    tasks.push({ id, type: given.type, urls, createTime: now() });
    return (0,exchange/* answerJson */.hi)(200, { [given.name]: id });
}
function readUrls(given, type) {
    const items = Array.isArray(given) ? given : [];
    const form = type === 'dir_refresh' ? /^https?:\/\/[^\s/]+\/(\S*\/)?$/ : /^https?:\/\/[^\s/]+\S*$/;
    const urls = items.filter((item) => typeof item === 'string' && form.test(item));
    const most = type === 'dir_refresh' ? 100 : 1_000;
    const isRight = urls.length === items.length &&
        urls.length > 0 &&
        urls.length <= most &&
        urls.every((url) => url.length <= 4_096 && URL.canParse(url));
    return isRight ? urls : undefined;
}
function limitOf(options, type) {
    const { cdnFilesPerDay, cdnFoldersPerDay, cdnPreheatsPerDay } = options;
    return {
        file_refresh: cdnFilesPerDay,
        dir_refresh: cdnFoldersPerDay,
        preheat: cdnPreheatsPerDay,
    }[type];
}
function countToday({ tasks, now }, type) {
    return tasks
        .filter((task) => task.type === type && now() - task.createTime < day)
        .reduce((sum, { urls }) => sum + urls.length, 0);
}
function showQuota(service) {
    const own = quotaTypes.map((type) => ({
        quota_limit: limitOf(service.options, type),
        type,
        used: countToday(service, type),
        user_domain_id: 'sandbox',
    }));
    const domains = { quota_limit: 100, type: 'domain', used: 1, user_domain_id: 'sandbox' };
    return (0,exchange/* answerJson */.hi)(200, { quotas: [domains, ...own] });
}
const detailDays = 7;
function showDetail(service, { path, query }) {
    const { tasks, now, options } = service;
    const page = readPage(query);
    if (page === undefined)
        return refuseAtCdn('CDN.0001');
    const [, id] = /\/historytasks\/([^/]+)\/detail$/.exec(path) ?? [];
    const task = tasks.find((one) => one.id === id && now() - one.createTime < detailDays * day);
    if (task === undefined)
        return refuseAtCdn('CDN.0108');
    const rows = rowsOf(service, task);
    const count = (state) => rows.filter(({ status }) => status === state).length;
    const [succeed, failed] = [count('succeed'), count('failed')];
    const processing = rows.length - succeed - failed;
    const size = Math.min(page.size, options.cdnRowsPerPage);
    const shown = rows.toReversed().slice((page.number - 1) * size, page.number * size);
    return (0,exchange/* answerJson */.hi)(200, {
        id: task.id,
        task_type: task.type === 'preheat' ? 'preheating' : 'refresh',
        status: toCase(processing === 0 ? 'task_done' : 'task_inprocess', options),
        urls: shown.map((row) => ({ ...row, status: toCase(row.status, options) })),
        create_time: task.createTime,
        ...{ processing, succeed, failed, total: rows.length },
        file_type: task.type === 'dir_refresh' ? 'directory' : 'file',
    });
}
function rowsOf({ now, options }, task) {
    const share = (now() - task.createTime) / options.taskMilliseconds;
    return task.urls.map((url, index) => toRow(url, { task, isOver: index + 1 <= task.urls.length * share }));
}
function toRow(url, { task, isOver }) {
    const waiting = task.type === 'preheat' ? 'preheating' : 'refreshing';
    const status = endOf(url, isOver) ?? waiting;
    const failure = { fail_classify: 'ORIGIN_ERROR', fail_desc: 'The origin answered 404.' };
    return {
        ...{ id: `${task.id}-${url.length}`, url, status, task_id: task.id },
        ...(status === 'failed' ? failure : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/iam.js


function answerIam(service, { method, path, body }) {
    if (path !== '/v3/auth/tokens')
        return undefined;
    if (method !== 'POST')
        return refuseAtIam(404, 'The API does not exist.');
    const scope = findScope(service.options, (0,exchange/* parseJson */.qF)(body));
    if (scope === undefined)
        return refuseAtIam(401, 'The username or password is wrong.');
    const response = (0,exchange/* answerJson */.hi)(201, { token: { expires_at: '' } });
    const token = service.access.issueToken(scope);
    return { ...response, headers: { ...response.headers, 'x-subject-token': token } };
}
function findScope(options, given) {
    const domain = { name: options.iamAccount };
    const user = { name: options.iamUser, password: options.iamPassword, domain };
    const identity = { methods: ['password'], password: { user } };
    const scopes = {
        project: { project: { id: options.projectId } },
        account: { domain },
    };
    const text = JSON.stringify(given);
    return ['project', 'account'].find((name) => text === JSON.stringify({ auth: { identity, scope: scopes[name] } }));
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/vod.js




const vod_day = 86_400_000;
const minute = 60_000;
const ownPath = /^\/v1(\.0)?\/[^/]+\/asset(\/|$)/;
const paths = {
    preheating: /^\/v1\.0\/([^/]+)\/asset\/preheating$/,
    refresh: /^\/v1\/([^/]+)\/asset\/refresh$/,
};
function createVod(shared) {
    const service = {
        ...shared,
        quota: createQuota(shared.now),
        tasks: { preheating: [], refresh: [] },
    };
    return {
        answer: (request) => (ownPath.test(request.path) ? vod_answer(service, request) : undefined),
        state: () => ({
            preheatings: vod_describe(service, 'preheating'),
            refreshes: vod_describe(service, 'refresh'),
            urlsToday: vod_countToday(service, 'preheating'),
        }),
        reset() {
            for (const tasks of Object.values(service.tasks))
                tasks.splice(0);
            service.quota.reset();
        },
    };
}
function vod_countToday({ tasks, now }, kind) {
    const recent = tasks[kind].filter(({ createTime }) => now() - createTime < vod_day);
    return recent.reduce((sum, { urls, assetIds }) => sum + (assetIds ?? urls).length, 0);
}
function vod_answer(service, request) {
    const { access, options, quota } = service;
    const { method, path } = request;
    const kind = ['preheating', 'refresh'].find((one) => paths[one].test(path));
    if (kind === undefined || !['GET', 'POST'].includes(method))
        return refuseUnknownApi();
    const refused = access.refuse(request, 'project');
    if (refused !== undefined)
        return refused;
    const isSubmission = method === 'POST';
    const count = isSubmission ? options.submissionsPerMinute : options.queriesPerMinute;
    if (!quota.take(`${method} ${kind}`, { count, perMilliseconds: minute }))
        return answers_refuseTooFast();
    if (paths[kind].exec(path)?.[1] !== options.projectId)
        return refuseAtVod('VOD.10057');
    return isSubmission ? vod_submit(service, kind, request) : query(service, kind, request);
}
function vod_submit(service, kind, { body }) {
    const fields = (0,exchange/* parseJson */.qF)(body);
    if (typeof fields !== 'object' || fields === null)
        return refuseAtVod('VOD.10053');
    const given = { ...noFields, ...fields };
    const { urls } = given;
    const assets = kind === 'preheating' ? given['asset_id'] : given['asset_id_list'];
    if ((urls === undefined) === (assets === undefined))
        return refuseAtVod('VOD.10053');
    if (urls !== undefined)
        return submitUrls(service, kind, urls);
    return submitAssets(service, kind, kind === 'preheating' ? [assets] : assets);
}
const noFields = {};
const most = 10;
function readTexts(given) {
    const items = Array.isArray(given) ? given : [];
    const texts = items.filter((item) => typeof item === 'string');
    return texts.length > 0 && texts.length === items.length ? texts : undefined;
}
function submitUrls(service, kind, given) {
    const urls = readTexts(given);
    const areUrls = urls?.every((url) => /^https?:\/\/\S+$/.test(url)) === true;
    if (urls === undefined || !areUrls)
        return refuseAtVod('VOD.10053');
    if (urls.length > most)
        return refuseAtVod('VOD.10109');
    return vod_accept(service, kind, { urls });
}
function submitAssets(service, kind, given) {
    const { assets } = service.options;
    const assetIds = readTexts(given);
    if (assetIds === undefined)
        return refuseAtVod('VOD.10062');
    if (assetIds.length > most)
        return refuseAtVod('VOD.10053');
    if (!assetIds.every((id) => Object.hasOwn(assets, id)))
        return refuseAtVod('VOD.10062');
    return vod_accept(service, kind, { urls: assetIds.flatMap((id) => assets[id] ?? []), assetIds });
}
function vod_accept(service, kind, task) {
    const { tasks, options } = service;
    const wanted = (task.assetIds ?? task.urls).length;
    if (vod_countToday(service, kind) + wanted > options.urlsPerDay)
        return refuseAtVod('VOD.10086');
    const number = (tasks[kind].length + 1).toString(16).padStart(7, '0');
    const taskId = `5199337c31c8e4622f159073${kind === 'refresh' ? 'f' : '0'}${number}`;
    tasks[kind].push({ ...task, taskId, createTime: service.now() });
    return (0,exchange/* answerJson */.hi)(202, { task_id: taskId });
}
function query(service, kind, request) {
    if (request.body !== '')
        return refuseAtVod('VOD.10053');
    const wanted = request.query.get('task_id');
    const task = service.tasks[kind].find(({ taskId }) => taskId === wanted);
    if (task === undefined)
        return refuseAtVod('VOD.10053');
    return (0,exchange/* answerJson */.hi)(200, { [`${kind}_results`]: resultsOf(service, task) });
}
function vod_describe(service, kind) {
    return service.tasks[kind].map((task) => ({ ...task, results: resultsOf(service, task) }));
}
function resultsOf({ now, options }, { urls, createTime }) {
    const share = (now() - createTime) / options.taskMilliseconds;
    return urls.map((url, index) => ({
        url,
        status: toCase(endOf(url, index + 1 <= urls.length * share) ?? 'processing', options),
    }));
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/huawei.js




function createHuawei(options, now) {
    const access = createAccess(options, now);
    const shared = { options, access, now };
    const [vod, cdn] = [createVod(shared), createCdn(shared)];
    return {
        handle: (request) => answerIam(shared, request) ?? cdn.answer(request) ?? vod.answer(request),
        state: () => ({ ...vod.state(), cdn: cdn.state() }),
        reset() {
            for (const part of [access, vod, cdn])
                part.reset();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/options.js
const huaweiDefaults = {
    projectId: '0123456789abcdef0123456789abcdef',
    accessKey: 'SANDBOXACCESSKEY0000',
    secretKey: 'sandbox-secret-access-key-0000000000000000',
    securityToken: undefined,
    authToken: 'sandbox-auth-token',
    iamAccount: 'sandbox-account',
    iamUser: 'sandbox-user',
    iamPassword: 'sandbox-password',
    tokenMilliseconds: 86_400_000,
    taskMilliseconds: 3_000,
    submissionsPerMinute: 10,
    queriesPerMinute: 100,
    urlsPerDay: 1_000,
    assets: {
        f488337c31c8e4622f1590735b134c65: [
            'https://vod.example.com/asset/f488337c31c8e4622f1590735b134c65/play.m3u8',
            'https://vod.example.com/asset/f488337c31c8e4622f1590735b134c65/play.mp4',
        ],
    },
    enterpriseProjectId: undefined,
    cdnDomains: undefined,
    strictHosts: false,
    cdnFilesPerDay: 2_000,
    cdnFoldersPerDay: 100,
    cdnPreheatsPerDay: 1_000,
    cdnCallsPerSecond: 30,
    cdnRowsPerPage: 10_000,
    statusCase: 'lower',
};

;// CONCATENATED MODULE: ./build/js/sandbox/huawei/index.js



const huawei = {
    title: 'Huawei Cloud',
    pages: ['huawei-vod.md', 'huawei-cdn.md'],
    defaults: huaweiDefaults,
    settings: [
        {
            name: 'huawei-endpoint',
            description: 'value for `endpoint` and for `huawei-iam-endpoint`.',
            value: (_, url) => url,
        },
        { name: 'huawei-project-id', description: 'the project.', value: (one) => one.projectId },
        { name: 'huawei-access-key', description: 'the access key.', value: (one) => one.accessKey },
        { name: 'huawei-secret-key', description: 'the secret key.', value: (one) => one.secretKey },
        {
            name: 'huawei-asset-ids',
            description: 'published media assets, one a line.',
            value: ({ assets }) => Object.keys(assets).join('\n'),
        },
    ],
    faults: huaweiFaults,
    start: createHuawei,
};

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/answers.js

const messages = {
    10000: 'Domain does not exist.',
    10001: 'There is no path to purge.',
    10002: 'Callback method or url is invalid.',
    10003: 'Callback url format is invalid.',
    10004: 'Exist a creating service. Please retry after it is finished.',
    10006: 'Not found resource.',
    10007: 'The domain alias already exists.',
    10008: "Origin path must start with '/'.",
    10009: "Origin path must not end with '/'.",
    10010: 'Please enter an origin server.',
    10011: 'Please enter the origin server without a scheme.',
    10013: 'The domain alias is invalid.',
    10014: 'Referrers are not a regular expression.',
    10015: 'Please enter useOriginCacheControl or cacheType.',
    10017: "Invalid Purge Type. Please enter purge type 'ITEM' or 'ALL'",
    10018: 'The port of the origin server is invalid.',
    10019: 'Up to 3 domain aliases can be set.',
    10020: 'The domain alias is duplicated.',
    10021: 'Already deleted distribution.',
    10023: 'Please enter either port or httpPort and httpsPort.',
    10024: 'Please enter a port of the origin server.',
    10025: 'httpPort and httpsPort are the same.',
    10027: 'The description is longer than 255 characters.',
    10028: 'Please enter whether the root path access control is enabled.',
    10029: 'The control type of the root path access control is invalid.',
    10030: 'Please enter a redirect path.',
    10031: 'The redirect status code is invalid.',
    10039: 'The response header control is invalid.',
    10040: 'A response header is invalid.',
    10043: 'Up to 10 response headers can be set.',
    20001: 'Failed to authenticate with AppKey.',
    20002: 'Failed to authenticate with the secret key.',
    30000: 'Failed to process request. Please try again later.',
    30001: 'Purge usage has exceeded. Please try again later.',
    30003: 'Request not processed in current service status.',
    30004: 'The status of the service is unknown.',
    80500: 'An unknown error occurred during processing.',
};
const gatewayMessages = {
    4000003: 'Invalid URI.',
    4000007: 'Bad Request (the body is not a JSON object)',
    4010001: 'Unauthorized (the token is missing, unknown or expired)',
    4041007: 'URL Not Found',
    4131000: 'Request size is larger than permissible limit. the permissible limit is 10mb.',
    4291000: 'Too Many Requests',
    4291001: 'Usage quota exceeded.',
    5030001: 'Upstream Service Unavailable (connection refused)',
};
function nhn_answers_succeed(fields = {}) {
    const header = { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' };
    return (0,exchange/* answerJson */.hi)(200, { header, ...fields });
}
function nhn_answers_refuse(resultCode) {
    return (0,exchange/* answerJson */.hi)(200, answers_refusal(resultCode));
}
function answers_refusal(resultCode) {
    return { header: { isSuccessful: false, resultCode, resultMessage: messages[resultCode] } };
}
function answers_refuseAtGateway(code) {
    const { status, body } = gatewayEnvelope(code);
    return (0,exchange/* answerJson */.hi)(status, body);
}
function gatewayEnvelope(code) {
    const header = { isSuccessful: false, resultCode: code, resultMessage: gatewayMessages[code] };
    return { status: Math.floor(code / 10_000), body: { header } };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/faults.js


const post = { method: 'POST' };
const token = { method: 'POST', path: '/oauth2/token/create$' };
const progressOfPurges = { method: 'GET', path: '/purges$' };
function refusing(resultCode) {
    return { match: post, body: answers_refusal(resultCode) };
}
function gatewayRefusing(code) {
    return { match: post, ...gatewayEnvelope(code) };
}
const nhnFaults = {
    'rate-limited': { description: '30001, too fast.', fault: refusing(30001) },
    failing: { description: '30000, internal error.', fault: refusing(30000) },
    busy: { description: '30003, busy with another change.', fault: refusing(30003) },
    'bad-secret': {
        description: '20002, wrong secret key, on every request.',
        fault: { match: {}, times: fault/* manyTimes */.cn, body: answers_refusal(20002) },
    },
    unavailable: {
        description: 'HTTP 503, 5030001 of the gateway.',
        fault: gatewayRefusing(5030001),
    },
    'too-many-requests': {
        description: 'HTTP 429, 4291000 of the gateway, with `Retry-After: 5`.',
        fault: { ...gatewayRefusing(4291000), headers: { 'retry-after': '5' } },
    },
    'quota-used-up': {
        description: 'HTTP 429, 4291001 of the gateway, on every POST.',
        fault: { ...gatewayRefusing(4291001), times: fault/* manyTimes */.cn },
    },
    'bad-access-key': {
        description: 'v3.0: the token endpoint refuses the User Access Key, every time.',
        fault: { match: token, times: fault/* manyTimes */.cn, status: 401, body: { error: 'invalid_client' } },
    },
    'token-refused': {
        description: 'v3.0: HTTP 401 for a token that should be good, once.',
        fault: { match: { path: '/v3\\.0/' }, ...gatewayEnvelope(4010001) },
    },
    'token-unavailable': {
        description: 'v3.0: the token endpoint answers HTTP 503, once.',
        fault: { match: token, status: 503, body: '' },
    },
    'never-done': {
        description: 'v1.5: the progress stays at 0.',
        fault: {
            match: progressOfPurges,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"progress":\\d+', replacement: '"progress":0' },
        },
    },
    'unknown-state': {
        description: 'v1.5: the progress is `null`.',
        fault: {
            match: progressOfPurges,
            times: fault/* manyTimes */.cn,
            replace: { pattern: '"progress":\\d+', replacement: '"progress":null' },
        },
    },
};

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/alias-book.js
function createAliasBook(options) {
    const { now, validateMilliseconds, tokenMilliseconds } = options;
    const rows = new Map();
    let given = 0;
    const add = (domain, status) => {
        given += 1;
        const isValidated = status === 'VALIDATED';
        const row = {
            seq: given,
            domain,
            status,
            token: 1,
            expiresAt: status === 'TOKEN_EXPIRED' ? now() : now() + tokenMilliseconds,
            completedAt: isValidated ? now() : undefined,
            createdAt: now(),
        };
        rows.set(row.seq, row);
        return row;
    };
    const reset = () => {
        rows.clear();
        given = 0;
        for (const { domain, status } of options.initial)
            add(domain, status);
    };
    const change = (seq, news) => {
        const row = rows.get(seq);
        if (row !== undefined)
            rows.set(seq, { ...row, ...news });
    };
    reset();
    return {
        reset,
        add: (domain) => add(domain, 'REQUEST_ACCEPTED'),
        all: () => [...rows.values()].map((row) => ({ ...row, status: alias_book_statusOf(row, now()) })),
        validate: (seq) => change(seq, {
            status: 'VALIDATION_IN_PROGRESS',
            completedAt: now() + validateMilliseconds,
        }),
        reissue: (seq) => change(seq, {
            status: 'REQUEST_ACCEPTED',
            token: (rows.get(seq)?.token ?? 0) + 1,
            expiresAt: now() + tokenMilliseconds,
            completedAt: undefined,
        }),
        remove: (seq) => void rows.delete(seq),
    };
}
function alias_book_statusOf({ status, completedAt, expiresAt }, now) {
    if (completedAt !== undefined && now >= completedAt)
        return 'VALIDATED';
    return now >= expiresAt ? 'TOKEN_EXPIRED' : status;
}

;// CONCATENATED MODULE: ./build/js/data/nhn-alias-statuses.js
const nhnAliasStatuses = [
    'REQUEST_ACCEPTED',
    'VALIDATION_IN_PROGRESS',
    'VALIDATED',
    'TOKEN_EXPIRED',
];

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/body.js

function parseObject(body) {
    const value = (0,exchange/* parseJson */.qF)(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value }
        : undefined;
}
function areWebUrls(list) {
    return list.every((entry) => typeof entry === 'string' && /^https?:\/\/[^/\s]+\/\S*$/.test(entry) && URL.canParse(entry));
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/alias-domains.js




function aliasRoutesOf(version) {
    const one = `${version} /alias-domains/{seq}`;
    return {
        [`GET ${version} /alias-domains`]: list,
        [`POST ${version} /alias-domains`]: register,
        [`DELETE ${one}`]: withAlias(remove),
        [`POST ${one}/token/validate`]: withAlias(validate),
        [`POST ${one}/token/refresh`]: withAlias(alias_domains_show),
        [`POST ${one}/token/reissue`]: withAlias(reissue),
    };
}
const aliasPattern = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const mostPerPage = 1_000;
const statuses = nhnAliasStatuses;
function list(service, { query }) {
    const wanted = query.get('status')?.split(',') ?? statuses;
    if (!wanted.every((status) => statuses.includes(status)))
        return nhn_answers_refuse(30004);
    const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 10)];
    if (![page, limit].every((one) => Number.isInteger(one) && one > 0) || limit > mostPerPage)
        return nhn_answers_refuse(80500);
    const domain = query.get('domain');
    const found = service.aliases
        .all()
        .filter((alias) => wanted.includes(alias.status))
        .filter((alias) => domain === null || alias.domain === domain);
    return nhn_answers_succeed({
        paging: { page, limit, totalCount: found.length },
        domains: found.slice((page - 1) * limit, page * limit).map((alias) => toObject(service, alias)),
    });
}
function register(service, { body }) {
    const fields = parseObject(body);
    if (fields === undefined)
        return answers_refuseAtGateway(4000007);
    const { domain } = fields;
    if (typeof domain !== 'string' || !aliasPattern.test(domain) || domain.endsWith('toastcdn.net'))
        return nhn_answers_refuse(10013);
    if (service.aliases.all().some((alias) => alias.domain === domain))
        return nhn_answers_refuse(10007);
    return nhn_answers_succeed({ domain: toObject(service, service.aliases.add(domain)) });
}
function withAlias(route) {
    return (service, { path, body }) => {
        const seq = Number(/\/alias-domains\/(\d+)/.exec(path)?.[1]);
        const alias = service.aliases.all().find((one) => one.seq === seq);
        return alias === undefined ? nhn_answers_refuse(10006) : route(service, alias, body);
    };
}
const remove = (service, alias) => {
    if (findLinked(service, alias) !== undefined)
        return nhn_answers_refuse(30003);
    service.aliases.remove(alias.seq);
    return nhn_answers_succeed();
};
const validate = (service, alias, body) => {
    const fields = parseObject(body);
    if (fields === undefined)
        return answers_refuseAtGateway(4000007);
    if (!['DNS_TXT', 'HTTP'].includes(String(fields['validationMethod'])))
        return nhn_answers_refuse(10013);
    if (alias.status === 'TOKEN_EXPIRED')
        return nhn_answers_refuse(30003);
    if (alias.status !== 'VALIDATED')
        service.aliases.validate(alias.seq);
    return alias_domains_show(service, alias, body);
};
const reissue = (service, alias, body) => {
    service.aliases.reissue(alias.seq);
    return alias_domains_show(service, alias, body);
};
const alias_domains_show = (service, { seq }) => {
    const found = service.aliases.all().find((one) => one.seq === seq);
    return found === undefined ? nhn_answers_refuse(10006) : nhn_answers_succeed({ domain: toObject(service, found) });
};
function findLinked({ distributions }, { domain }) {
    return distributions.all().find(({ fields, status }) => {
        const aliases = fields['domainAlias'];
        return status !== 'CLOSE' && Array.isArray(aliases) && aliases.includes(domain);
    });
}
function toObject(service, alias) {
    const { seq, domain, status, token, expiresAt, completedAt, createdAt } = alias;
    const linked = findLinked(service, alias);
    const place = `http://${domain}/.well-known/acme-challenge/token${token}`;
    return {
        aliasDomainDomSeq: seq,
        domain,
        validationStatus: status,
        validationTxtName: `_acme-challenge.${domain}.`,
        validationTxtValue: `sandbox-${seq}-${token}`,
        validationHttpPath: place,
        validationHttpContent: `token${token}.sandbox-${seq}`,
        validationHttpRedirectFrom: place,
        validationHttpRedirectTo: `http://dcv.example.com/.well-known/acme-challenge/token${token}`,
        validationExpireDatetime: formatSeoul(expiresAt),
        validationCompleteDatetime: status === 'VALIDATED' && completedAt !== undefined ? formatSeoul(completedAt) : null,
        distributionSeq: linked === undefined ? null : 1,
        distribution: linked === undefined ? null : { domain: linked.domain, status: linked.status },
        createdAt: formatSeoul(createdAt),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/distribution-book.js
const idDigits = 5;
function createDistributionBook(times, initial) {
    const { now, createMilliseconds, modifyMilliseconds, deleteMilliseconds } = times;
    const rows = createRows(now, times.onDone);
    const reset = () => {
        rows.clear();
        for (const { domain, fields } of initial)
            rows.put({ domain, fields, status: 'OPEN', createTime: 1_763_000_000_000 });
    };
    reset();
    return {
        reset,
        all: rows.all,
        find: (domain) => (typeof domain === 'string' ? rows.read(domain) : undefined),
        create(fields) {
            const number = rows.all().length.toString(36).padStart(idDigits, '0');
            const domain = `sbx${number}.toastcdn.net`;
            const row = { domain, fields, status: 'OPENING', createTime: now() };
            rows.begin(row, { milliseconds: createMilliseconds, outcome: { status: distribution_book_endOf(fields) } });
            return row;
        },
        modify(domain, fields) {
            const row = rows.read(domain);
            if (row === undefined)
                return;
            const after = asks(fields, 'sandbox-roll-back') ? row.fields : fields;
            const outcome = { status: distribution_book_endOf(fields), fields: after };
            rows.begin({ ...row, status: 'MODIFYING' }, { milliseconds: modifyMilliseconds, outcome });
        },
        remove(domain) {
            const row = rows.read(domain);
            if (row === undefined)
                return;
            const outcome = { status: 'CLOSE', deleteTime: now() + deleteMilliseconds };
            rows.begin({ ...row, status: 'CLOSING' }, { milliseconds: deleteMilliseconds, outcome });
        },
        touch(domain, change) {
            const row = rows.read(domain);
            if (row !== undefined)
                rows.put({ ...row, ...change });
        },
    };
}
function createRows(now, onDone) {
    const rows = new Map();
    const read = (domain) => {
        const row = rows.get(domain);
        if (row === undefined)
            return undefined;
        const { until, outcome, ...others } = row;
        if (until === undefined || now() < until)
            return others;
        const done = { ...others, ...outcome };
        rows.set(domain, done);
        onDone(done);
        return done;
    };
    return {
        read,
        all: () => [...rows.keys()].flatMap((domain) => read(domain) ?? []),
        put: (row) => void rows.set(row.domain, row),
        begin: (row, { milliseconds, outcome }) => void rows.set(row.domain, { ...row, until: now() + milliseconds, outcome }),
        clear: () => rows.clear(),
    };
}
function distribution_book_endOf(fields) {
    return asks(fields, 'sandbox-error') ? 'ERROR' : 'OPEN';
}
function asks({ description }, word) {
    return typeof description === 'string' && description.includes(word);
}

;// CONCATENATED MODULE: ./build/js/data/nhn-distribution-statuses.js
const nhnDistributionStatuses = [
    'OPENING',
    'OPEN',
    'MODIFYING',
    'RESUME',
    'SUSPENDING',
    'SUSPEND',
    'CLOSING',
    'CLOSE',
    'ERROR',
];

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/distribution-forms.js
const defaults = {
    defaultMaxAge: 0,
    referrerType: 'BLACKLIST',
    referrers: [],
    isAllowWhenEmptyReferrer: true,
    useOriginHttpProtocolDowngrade: false,
};
function withDefaults(fields) {
    const { domainAlias } = fields;
    const hasAlias = Array.isArray(domainAlias) && domainAlias.length > 0;
    const forwardHostHeader = hasAlias ? 'REQUEST_HOST_HEADER' : 'ORIGIN_HOSTNAME';
    return { ...defaults, forwardHostHeader, ...fields };
}
const readOnly = ['domain', 'region', 'status', 'createTime', 'deleteTime'];
function fromV2(body) {
    return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.includes(name)));
}
function fromV15(body) {
    const { useOrigin, maxAge, domainAlias, referrers, ...others } = fromV2(body);
    return {
        ...others,
        ...(useOrigin === undefined ? {} : { useOriginCacheControl: useOrigin === 'Y' }),
        ...(maxAge === undefined ? {} : { defaultMaxAge: Number(maxAge) }),
        ...(domainAlias === undefined ? {} : { domainAlias: toLines(domainAlias) }),
        ...(referrers === undefined ? {} : { referrers: toLines(referrers) }),
    };
}
function toLines(value) {
    return String(value)
        .split('\n')
        .filter((line) => line !== '');
}
function toV2({ domain, status, fields, createTime, deleteTime, }) {
    return { domain, region: 'GLOBAL', status, createTime, deleteTime, ...fields };
}
function toV15(distribution) {
    const { fields } = distribution;
    const { useOriginCacheControl, defaultMaxAge, domainAlias, referrers, ...others } = toV2(distribution);
    return {
        ...others,
        domainAlias: joinLines(domainAlias),
        useOrigin: useOriginCacheControl === true ? 'Y' : 'N',
        maxAge: String(fields['defaultMaxAge'] ?? defaultMaxAge ?? 0),
        referrers: joinLines(referrers),
    };
}
function joinLines(list) {
    return Array.isArray(list) ? list.join('\n') : '';
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/distribution-rules.js
function findRefusal(fields, context) {
    for (const rule of [
        checkOrigins,
        checkAliases,
        checkCache,
        checkReferrers,
        checkTexts,
        checkHeaders,
        checkRootPath,
        checkCallback,
    ]) {
        const code = rule(fields, context);
        if (code !== undefined)
            return code;
    }
    return undefined;
}
const checkOrigins = ({ origins }) => {
    const list = Array.isArray(origins) ? origins : [];
    if (list.length === 0)
        return 10010;
    for (const one of list) {
        const code = checkOrigin(distribution_rules_toFields(one));
        if (code !== undefined)
            return code;
    }
    return undefined;
};
function checkOrigin({ origin, originPath = '', port, httpPort, httpsPort, }) {
    if (typeof origin !== 'string' || origin === '')
        return 10010;
    if (origin.includes('://'))
        return 10011;
    if (typeof originPath !== 'string')
        return 10008;
    if (originPath !== '' && !originPath.startsWith('/'))
        return 10008;
    if (originPath.endsWith('/'))
        return 10009;
    const isSplit = httpPort !== undefined || httpsPort !== undefined;
    if (port !== undefined && isSplit)
        return 10023;
    if (port === undefined && !isSplit)
        return 10024;
    if (httpPort !== undefined && httpPort === httpsPort)
        return 10025;
    const ports = [port, httpPort, httpsPort].filter((one) => one !== undefined);
    return ports.every((one) => Number.isInteger(one) && Number(one) > 0 && Number(one) < 65_536)
        ? undefined
        : 10018;
}
const checkAliases = ({ domainAlias }, { others, isValidated }) => {
    const list = toList(domainAlias);
    if (list.length > 3)
        return 10019;
    if (new Set(list).size < list.length)
        return 10020;
    if (!list.every((alias) => typeof alias === 'string' && /^[\w-]+(\.[\w-]+)+$/.test(alias)))
        return 10013;
    const taken = others.flatMap(({ fields }) => toList(fields['domainAlias']));
    if (list.some((alias) => taken.includes(alias)))
        return 10007;
    return list.every((alias) => isValidated?.(String(alias)) ?? true) ? undefined : 10013;
};
const checkCache = ({ useOriginCacheControl, cacheType }) => typeof useOriginCacheControl === 'boolean' || typeof cacheType === 'string' ? undefined : 10015;
const checkReferrers = ({ referrers }) => {
    const list = Array.isArray(referrers) ? referrers : [];
    return list.every((one) => typeof one === 'string' && isPattern(one)) ? undefined : 10014;
};
const checkTexts = ({ description }) => typeof description === 'string' && description.length > 255 ? 10027 : undefined;
const checkHeaders = ({ modifyOutgoingResponseHeaderControl: control }) => {
    if (control === undefined || control === null)
        return undefined;
    const { enable, headerList = [] } = distribution_rules_toFields(control);
    if (typeof enable !== 'boolean' || !Array.isArray(headerList))
        return 10039;
    if (headerList.length > mostHeaders)
        return 10043;
    return headerList.map(distribution_rules_toFields).every(isHeader) ? undefined : 10040;
};
const mostHeaders = 10;
function isHeader({ action, standardHeaderName, customHeaderName, headerValue, }) {
    if (!['ADD', 'MODIFY', 'DELETE'].includes(String(action)))
        return false;
    if (typeof standardHeaderName !== 'string')
        return false;
    if (standardHeaderName === 'OTHER' && typeof customHeaderName !== 'string')
        return false;
    return action === 'DELETE' || typeof headerValue === 'string';
}
const checkRootPath = ({ rootPathAccessControl }) => {
    if (rootPathAccessControl === undefined || rootPathAccessControl === null)
        return undefined;
    const { enable, controlType, redirectPath, redirectStatusCode } = distribution_rules_toFields(rootPathAccessControl);
    if (typeof enable !== 'boolean')
        return 10028;
    if (!enable)
        return undefined;
    if (controlType !== 'DENY' && controlType !== 'REDIRECT')
        return 10029;
    if (controlType === 'DENY')
        return undefined;
    if (typeof redirectPath !== 'string' || redirectPath === '')
        return 10030;
    return [301, 302, 303, 307].includes(Number(redirectStatusCode)) ? undefined : 10031;
};
const checkCallback = ({ callback }) => {
    if (callback === undefined || callback === null)
        return undefined;
    const { httpMethod, url } = distribution_rules_toFields(callback);
    if (!['GET', 'POST', 'PUT'].includes(String(httpMethod)))
        return 10002;
    return typeof url === 'string' && /^https?:\/\/\S+$/.test(url) ? undefined : 10003;
};
function distribution_rules_toFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function toList(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/distributions.js





const v2 = {
    from: fromV2,
    to: toV2,
    knows: (domain) => domain.endsWith('.toastcdn.net'),
    validatesAliases: true,
};
const v15 = { from: fromV15, to: toV15, knows: () => true, validatesAliases: false };
const distributionRoutes = {
    ...routesOfV2('v3.0'),
    ...routesOfV2('v2.0'),
    'GET v1.5 /distributions': (service, request) => read(service, request, v15),
    'POST v1.5 /distributions': (service, request) => distributions_create(service, request, v15),
    'PUT v1.5 /distributions': (service, { body }) => {
        const fields = parseObject(body);
        return fields === undefined ? answers_refuseAtGateway(4000007) : replace(service, fields, v15);
    },
    'PATCH v1.5 /distributions': (service, { body }) => {
        const fields = parseObject(body);
        return fields === undefined ? answers_refuseAtGateway(4000007) : patch(service, fields);
    },
    'DELETE v1.5 /distributions': (service, request) => distributions_remove(service, request, v15),
};
function routesOfV2(version) {
    return {
        [`GET ${version} /distributions`]: (service, request) => read(service, request, v2),
        [`POST ${version} /distributions`]: (service, request) => distributions_create(service, request, v2),
        [`PUT ${version} /distributions`]: (service, { body }) => {
            const [fields] = listOf(parseObject(body));
            return fields === undefined ? nhn_answers_refuse(10006) : replace(service, fields, v2);
        },
        [`DELETE ${version} /distributions`]: (service, request) => distributions_remove(service, request, v2),
    };
}
const distributions_statuses = nhnDistributionStatuses;
function read(service, { query }, version) {
    const [name, status] = [query.get('domain'), query.get('status')];
    if (status !== null && !distributions_statuses.includes(status))
        return nhn_answers_refuse(30004);
    const known = service.distributions.all().filter(({ domain }) => version.knows(domain));
    const named = known.filter(({ domain }) => name === null || domain === name);
    if (name !== null && named.length === 0)
        return nhn_answers_refuse(10000);
    const distributions = named
        .filter((one) => status === null || one.status === status)
        .map(version.to);
    const [only] = distributions;
    const isFlat = service.options.distributionShape === 'flat' && name !== null;
    return nhn_answers_succeed(isFlat && only !== undefined ? only : { distributions });
}
function listOf(body) {
    const list = body?.['distributions'];
    return Array.isArray(list) ? list.map(distribution_rules_toFields) : [];
}
function distributions_create(service, { body }, version) {
    const wanted = listOf(parseObject(body)).map((fields) => withDefaults(version.from(fields)));
    if (wanted.length === 0)
        return answers_refuseAtGateway(4000007);
    for (const fields of wanted) {
        const code = findRefusal(fields, {
            others: live(service),
            isValidated: validation(service, { version, fields: {} }),
        });
        if (code !== undefined)
            return nhn_answers_refuse(code);
    }
    const made = wanted.map((fields) => service.distributions.create(fields));
    return nhn_answers_succeed({ distributions: made.map(version.to) });
}
function live({ distributions }) {
    return distributions.all().filter(({ status }) => status !== 'CLOSE');
}
function replace(service, body, version) {
    const fields = withDefaults(version.from(body));
    return change(service, { domain: body['domain'], fields, version });
}
function patch(service, body) {
    const before = service.distributions.find(body['domain'])?.fields ?? {};
    return change(service, {
        domain: body['domain'],
        fields: { ...before, ...fromV15(body) },
        version: v15,
    });
}
function change(service, { domain, fields, version }) {
    const found = service.distributions.find(domain);
    if (found === undefined)
        return nhn_answers_refuse(10000);
    const others = live(service).filter((one) => one.domain !== found.domain);
    const isValidated = validation(service, { version, fields: found.fields });
    const code = findBusy(found) ?? findRefusal(fields, { others, isValidated });
    if (code !== undefined)
        return nhn_answers_refuse(code);
    service.distributions.modify(found.domain, fields);
    return nhn_answers_succeed();
}
function validation({ aliases }, { version, fields }) {
    if (!version.validatesAliases)
        return undefined;
    const linked = fields['domainAlias'];
    return (host) => (Array.isArray(linked) && linked.includes(host)) ||
        aliases.all().some(({ domain, status }) => domain === host && status === 'VALIDATED');
}
function findBusy({ status }) {
    switch (status) {
        case 'OPEN':
            return undefined;
        case 'OPENING':
        case 'MODIFYING':
        case 'RESUME':
            return 10004;
        case 'CLOSE':
            return 10021;
        default:
            return 30003;
    }
}
function distributions_remove(service, { body }, version) {
    const names = parseObject(body)?.['domains'];
    const list = Array.isArray(names) ? names : [];
    const found = list.map((name) => service.distributions.find(name));
    if (list.length === 0 || found.includes(undefined))
        return nhn_answers_refuse(10000);
    const known = found.flatMap((one) => one ?? []);
    if (!known.every(({ domain }) => version.knows(domain)))
        return nhn_answers_refuse(10000);
    for (const one of known) {
        const code = one.status === 'ERROR' ? undefined : findBusy(one);
        if (code !== undefined)
            return nhn_answers_refuse(code);
    }
    for (const { domain } of known)
        service.distributions.remove(domain);
    return nhn_answers_succeed();
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/list-purges.js


const usualItemsPerPage = 10;
const distributionSeq = 8445;
const firstPurgeId = 552_000_000;
function listPurges(service, { query }) {
    const target = service.findDomain(query.get('domain'));
    if (target === undefined)
        return nhn_answers_refuse(10000);
    const start = readTime(query.get('startTime'), Number.NEGATIVE_INFINITY);
    const end = readTime(query.get('endTime'), Number.POSITIVE_INFINITY);
    const page = readCount(query.get('page'), 1);
    const itemsPerPage = readCount(query.get('itemsPerPage'), usualItemsPerPage);
    if (start === undefined || end === undefined)
        return nhn_answers_refuse(80500);
    if (page === undefined || itemsPerPage === undefined)
        return nhn_answers_refuse(80500);
    const found = service.book.all
        .filter(({ domain }) => domain === target.domain)
        .filter(({ purgeTime }) => start <= purgeTime && purgeTime <= end)
        .toReversed();
    const size = Math.min(service.options.pageSize, itemsPerPage);
    const purges = found.slice((page - 1) * size, page * size);
    return nhn_answers_succeed({
        totalItems: found.length,
        purges: purges.map((purge) => toWire(purge, service)),
    });
}
function readTime(text, absent) {
    return text === null ? absent : parseInstant(text);
}
function readCount(text, absent) {
    if (text === null)
        return absent;
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
function toWire(purge, { book }) {
    const { seq, purgeTime, type, list } = purge;
    return {
        seq,
        distributionSeq,
        purgeId: firstPurgeId + seq,
        progress: book.progressOf(purge),
        purgeTime,
        lastCheckTime: book.lastCheckOf(purge),
        type,
        path: list.join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/purge-book.js
const firstSeq = 590;
function createPurgeBook(now, purgeMilliseconds) {
    const all = [];
    return {
        all,
        reset: () => void all.splice(0),
        add(purge) {
            const accepted = { ...purge, seq: firstSeq + all.length, purgeTime: Math.floor(now()) };
            all.push(accepted);
            return accepted;
        },
        progressOf({ purgeTime }) {
            const passed = Math.max(0, now() - purgeTime);
            return passed >= purgeMilliseconds ? 100 : Math.floor((passed / purgeMilliseconds) * 100);
        },
        lastCheckOf: ({ purgeTime }) => Math.floor(Math.max(purgeTime, Math.min(now(), purgeTime + purgeMilliseconds))),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/service.js

const nhnDefaults = {
    appKey: 'sandbox-app-key',
    secretKey: 'sandbox-secret-key',
    accessKeyId: 'sandbox-access-key-id',
    secretAccessKey: 'sandbox-secret-access-key',
    tokenSeconds: 60,
    domains: [
        { domain: 'sandbox.toastcdn.net', aliases: ['cdn.example.com'] },
        { domain: 'sandbox.cdn.toastcloud.com', aliases: [] },
    ],
    strictHosts: false,
    purgeMilliseconds: 3_000,
    itemPaceMilliseconds: 1_000,
    allPaceMilliseconds: 300_000,
    pageSize: 10,
    distributionShape: 'list',
    createMilliseconds: 3_000,
    modifyMilliseconds: 2_000,
    deleteMilliseconds: 2_000,
    aliasDomains: [],
    validateMilliseconds: 2_000,
};
function areOwnUrls(list, { domain: { domain, aliases }, options }) {
    if (!areWebUrls(list))
        return false;
    const own = [domain, ...aliases].map((name) => name.toLowerCase());
    return !options.strictHosts || list.every((url) => own.includes(new URL(url).hostname));
}
function isLegacy({ domain }) {
    return domain.endsWith('.cdn.toastcloud.com');
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/limits.js

const hourMilliseconds = 3_600_000;
const legacy = {
    ITEM: { mostPaths: 1_000, perHour: 60 },
    WILDCARD: { mostPaths: 10, perHour: 60 },
    ALL: { mostPaths: 1, perHour: 5 },
};
function limitsOf(type, { domain, options }) {
    if (isLegacy(domain))
        return legacyLimitsOf(type, domain);
    return type === 'ALL'
        ? { mostPerRequest: 1, pace: onceIn(options.allPaceMilliseconds), scope: 'all' }
        : { mostPerRequest: 200, pace: onceIn(options.itemPaceMilliseconds), scope: 'item' };
}
function legacyLimitsOf(type, { domain, aliases }) {
    const { mostPaths, perHour } = legacy[type];
    return {
        mostPerRequest: Math.max(1, Math.floor(mostPaths / (1 + aliases.length))),
        pace: { count: perHour, perMilliseconds: hourMilliseconds },
        scope: `${domain} ${type}`,
    };
}
function onceIn(perMilliseconds) {
    return { count: 1, perMilliseconds };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/purge-v1.5.js




function purgeV15(service, { body }) {
    const fields = parseObject(body);
    if (fields === undefined)
        return answers_refuseAtGateway(4000007);
    const target = service.findDomain(fields['domain']);
    if (target === undefined)
        return nhn_answers_refuse(10000);
    const type = readKind(fields['purgeType'], target);
    if (type === undefined)
        return nhn_answers_refuse(10017);
    const about = { domain: target, options: service.options };
    const list = type === 'ALL' ? [] : readList(fields['purgeList'], about);
    if (list === undefined)
        return nhn_answers_refuse(10001);
    const { mostPerRequest, pace, scope } = limitsOf(type, about);
    if (!service.quota.take(scope, pace))
        return nhn_answers_refuse(30001);
    const [first] = split(list, mostPerRequest).map((part) => service.book.add({ version: 'v1.5', domain: target.domain, type, list: part }));
    return nhn_answers_succeed({ purgeSeq: first?.seq });
}
function readKind(value, target) {
    if (value === 'ITEM' || value === 'ALL')
        return value;
    return value === 'WILDCARD' && isLegacy(target) ? value : undefined;
}
function readList(value, about) {
    if (typeof value !== 'string')
        return undefined;
    const list = value.split('\n');
    const isRight = isLegacy(about.domain)
        ? list.every((entry) => /^\/\S*$/.test(entry))
        : areOwnUrls(list, about);
    return isRight ? list : undefined;
}
function split(list, most) {
    const count = Math.max(1, Math.ceil(list.length / most));
    return Array.from({ length: count }, (_, index) => list.slice(index * most, (index + 1) * most));
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/purge-v2.js




function purgeItem(service, { body }, version) {
    const fields = parseObject(body);
    if (fields === undefined)
        return answers_refuseAtGateway(4000007);
    const target = findToastDomain(service, fields['domain']);
    if (target === undefined)
        return nhn_answers_refuse(10000);
    const list = fields['purgeList'];
    const about = { domain: target, options: service.options };
    if (!Array.isArray(list) || list.length === 0 || !areOwnUrls(list, about))
        return nhn_answers_refuse(10001);
    const { mostPerRequest, pace, scope } = limitsOf('ITEM', about);
    if (list.length > mostPerRequest)
        return nhn_answers_refuse(30001);
    if (!service.quota.take(scope, pace))
        return nhn_answers_refuse(30001);
    service.book.add({ version, domain: target.domain, type: 'ITEM', list });
    return nhn_answers_succeed();
}
function purge_v2_purgeAll(service, { body }, version) {
    const fields = parseObject(body);
    if (fields === undefined)
        return answers_refuseAtGateway(4000007);
    const target = findToastDomain(service, fields['domain']);
    if (target === undefined)
        return nhn_answers_refuse(10000);
    const { pace, scope } = limitsOf('ALL', { domain: target, options: service.options });
    if (!service.quota.take(scope, pace))
        return nhn_answers_refuse(30001);
    service.book.add({ version, domain: target.domain, type: 'ALL', list: [] });
    return nhn_answers_succeed();
}
function findToastDomain(service, name) {
    const found = service.findDomain(name);
    return found === undefined || isLegacy(found) ? undefined : found;
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/to-callback.js

function toCallback(distribution, appKey) {
    const { httpMethod, url } = distribution_rules_toFields(distribution.fields['callback']);
    if (typeof url !== 'string')
        return undefined;
    const { domain, status, fields } = distribution;
    const isSuccessful = status !== 'ERROR';
    const values = {
        appKey,
        domain,
        status,
        isSuccessful: String(isSuccessful),
    };
    const header = {
        isSuccessful,
        resultCode: isSuccessful ? 0 : -1,
        resultMessage: isSuccessful ? 'SUCCESS' : 'FAIL',
    };
    return {
        method: httpMethod === 'POST' || httpMethod === 'PUT' ? httpMethod : 'GET',
        url: url.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole),
        body: JSON.stringify({
            header,
            distribution: { appKey, domain, region: 'GLOBAL', status, ...fields },
        }),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/token-book.js
function createTokenBook(now, lifetimeMilliseconds) {
    const ends = new Map();
    return {
        give() {
            const token = `sandboxToken${String(ends.size + 1).padStart(6, '0')}`;
            ends.set(token, now() + lifetimeMilliseconds);
            return token;
        },
        isGood: (token) => now() < (ends.get(token) ?? Number.NEGATIVE_INFINITY),
        revoke: (token) => void (ends.has(token) && ends.set(token, Number.NEGATIVE_INFINITY)),
        count: () => ends.size,
        reset: () => ends.clear(),
    };
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/tokens.js

const tokenRoutes = {
    'POST /oauth2/token/create': tokens_create,
    'POST /oauth2/token/revoke': revoke,
};
function tokens_create(service, request) {
    const form = readForm(service, request);
    if (!(form instanceof URLSearchParams))
        return form;
    if (form.get('grant_type') !== 'client_credentials')
        return tokens_refuse(400, 'unsupported_grant_type');
    if ([...form.keys()].length !== 1)
        return tokens_refuse(400, 'invalid_request');
    return (0,exchange/* answerJson */.hi)(200, {
        access_token: service.tokens.give(),
        token_type: 'Bearer',
        expires_in: service.options.tokenSeconds,
    });
}
function revoke(service, request) {
    const form = readForm(service, request);
    if (!(form instanceof URLSearchParams))
        return form;
    const token = form.get('token');
    if (token === null)
        return tokens_refuse(400, 'invalid_request');
    service.tokens.revoke(token);
    return (0,exchange/* answerJson */.hi)(200, {});
}
function readForm({ options }, { headers, body }) {
    const pair = `${options.accessKeyId}:${options.secretAccessKey}`;
    const basic = `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
    if (headers['authorization'] !== basic)
        return tokens_refuse(401, 'invalid_client');
    const type = headers['content-type'] ?? '';
    if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type))
        return tokens_refuse(400, 'invalid_request');
    return new URLSearchParams(body);
}
function tokens_refuse(status, error) {
    return (0,exchange/* answerJson */.hi)(status, { error });
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/nhn.js














const nhn_routes = {
    'POST v3.0 /purge/item': (service, request) => purgeItem(service, request, 'v3.0'),
    'POST v3.0 /purge/all': (service, request) => purge_v2_purgeAll(service, request, 'v3.0'),
    'POST v2.0 /purge/item': (service, request) => purgeItem(service, request, 'v2.0'),
    'POST v2.0 /purge/all': (service, request) => purge_v2_purgeAll(service, request, 'v2.0'),
    'POST v1.5 /purges': purgeV15,
    'GET v1.5 /purges': listPurges,
    ...distributionRoutes,
    ...aliasRoutesOf('v3.0'),
    ...aliasRoutesOf('v2.0'),
};
const longestBodyBytes = 10 * 1024 * 1024;
const nhn_ownPath = /^(?:\/tc-cdn)?\/v\d+\.\d+\//;
const apiPath = /^(?:\/tc-cdn)?\/(v\d+\.\d+)\/appKeys\/([^/]+)(\/.*)$/;
function createNhn(options, now) {
    const book = createPurgeBook(now, options.purgeMilliseconds);
    const quota = createQuota(now);
    const callbacks = [];
    const distributions = createDistributionBook({ ...options, now, onDone: (one) => callbacks.push(...owed(one, options.appKey)) }, options.domains.map(toInitial));
    const aliases = createAliasBook({
        now,
        validateMilliseconds: options.validateMilliseconds,
        tokenMilliseconds: aliasTokenMilliseconds,
        initial: [...options.domains.flatMap(toValidated), ...options.aliasDomains],
    });
    const service = {
        options,
        book,
        quota,
        distributions,
        aliases,
        tokens: createTokenBook(now, options.tokenSeconds * 1_000),
        findDomain: (name) => findOpen(distributions, name),
    };
    return {
        handle(request) {
            const tokenRoute = tokenRoutes[`${request.method} ${request.path}`];
            if (tokenRoute !== undefined)
                return tokenRoute(service, request);
            return nhn_ownPath.test(request.path) ? nhn_answer(service, request) : undefined;
        },
        state: () => ({
            purges: book.all.map((purge) => ({ ...purge, progress: book.progressOf(purge) })),
            distributions: distributions.all(),
            aliases: aliases.all(),
            tokens: service.tokens.count(),
        }),
        distributions,
        aliases,
        tokens: service.tokens,
        takeCallbacks() {
            distributions.all();
            return callbacks.splice(0);
        },
        reset() {
            book.reset();
            quota.reset();
            distributions.reset();
            aliases.reset();
            service.tokens.reset();
            callbacks.splice(0);
        },
    };
}
function nhn_answer(service, request) {
    const [, version = '', encodedKey = '', rest = ''] = apiPath.exec(request.path) ?? [];
    const known = rest.replace(/^(\/alias-domains\/)\d+/, '$1{seq}');
    const route = nhn_routes[`${request.method} ${version} ${known}`];
    if (route === undefined)
        return answers_refuseAtGateway(4041007);
    const appKey = decode(encodedKey);
    if (appKey === undefined)
        return answers_refuseAtGateway(4000003);
    if (Buffer.byteLength(request.body) > longestBodyBytes)
        return answers_refuseAtGateway(4131000);
    const refusal = checkKeys(service, { appKey, version, headers: request.headers });
    return refusal ?? route(service, request);
}
function checkKeys({ options, tokens }, { appKey, version, headers, }) {
    const [, token = ''] = /^Bearer (\S+)$/.exec(headers['x-nhn-authorization'] ?? '') ?? [];
    if (version === 'v3.0' && !tokens.isGood(token))
        return answers_refuseAtGateway(4010001);
    if (appKey !== options.appKey)
        return nhn_answers_refuse(20001);
    const isKnown = version === 'v3.0' || headers['authorization'] === options.secretKey;
    return isKnown ? undefined : nhn_answers_refuse(20002);
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return undefined;
    }
}
function findOpen(distributions, name) {
    const found = distributions.find(name);
    if (found === undefined || found.status === 'CLOSE')
        return undefined;
    const aliases = found.fields['domainAlias'];
    const list = Array.isArray(aliases) ? aliases : [];
    return { domain: found.domain, aliases: list.map(String) };
}
const aliasTokenMilliseconds = 14 * 86_400_000;
function toValidated({ aliases }) {
    return aliases.map((domain) => ({ domain, status: 'VALIDATED' }));
}
function toInitial({ domain, aliases }) {
    const isOld = isLegacy({ domain, aliases });
    const ports = isOld ? { port: 80 } : { httpPort: 80, httpsPort: 443 };
    return {
        domain,
        fields: {
            domainAlias: aliases,
            description: 'Sandbox service',
            defaultMaxAge: 86_400,
            referrerType: 'BLACKLIST',
            referrers: [],
            isAllowWhenEmptyReferrer: true,
            useOriginCacheControl: false,
            origins: [{ origin: 'static.example.com', originPath: '/site', ...ports }],
            forwardHostHeader: 'ORIGIN_HOSTNAME',
            useOriginHttpProtocolDowngrade: false,
            rootPathAccessControl: { enable: false },
            callback: {
                httpMethod: 'GET',
                url: 'http://callback.example.com/cdn?appKey={appKey}&status={status}&domain={domain}',
            },
        },
    };
}
function owed(distribution, appKey) {
    const callback = toCallback(distribution, appKey);
    return callback === undefined ? [] : [callback];
}

;// CONCATENATED MODULE: ./build/js/sandbox/nhn/index.js



const nhn = {
    title: 'NHN Cloud CDN',
    pages: ['nhn.md'],
    defaults: nhnDefaults,
    settings: [
        { name: 'nhn-endpoint', description: 'value for `endpoint`.', value: (_, url) => url },
        { name: 'nhn-app-key', description: 'the Appkey.', value: ({ appKey }) => appKey },
        { name: 'nhn-secret-key', description: 'the SecretKey.', value: ({ secretKey }) => secretKey },
        {
            name: 'nhn-oauth-endpoint',
            description: 'value for `nhn-oauth-endpoint`.',
            value: (_, url) => url,
        },
        {
            name: 'nhn-access-key-id',
            description: 'the ID of a User Access Key.',
            value: ({ accessKeyId }) => accessKeyId,
        },
        {
            name: 'nhn-secret-access-key',
            description: 'its Secret Access Key.',
            value: ({ secretAccessKey }) => secretAccessKey,
        },
        {
            name: 'nhn-domain',
            description: 'a service domain with the alias `cdn.example.com`.',
            value: (options) => findDomain(options, false),
        },
        {
            name: 'nhn-legacy-domain',
            description: 'an older service domain, which supports wildcards (API v1.5).',
            value: (options) => findDomain(options, true),
        },
    ],
    faults: nhnFaults,
    start: createNhn,
};
function findDomain({ domains }, wantsLegacy) {
    return domains.find((domain) => isLegacy(domain) === wantsLegacy)?.domain ?? '';
}

;// CONCATENATED MODULE: ./build/js/sandbox/vendors.js








const vendors = {
    'aws-prewarm': awsPrewarm,
    cloudflare: cloudflare,
    cloudfront: cloudfront,
    fastly: fastly,
    bunny: bunny,
    http: http,
    huawei: huawei,
    nhn: nhn,
};
function startVendors(options, { now, ...common }) {
    return mapValues(vendors, (vendor, id) => vendor.start({ ...vendor.defaults, ...common, ...options[id] }, now));
}
function statesOf(running) {
    return mapValues(running, (vendor) => vendor.state());
}
function mapValues(values, toResult) {
    return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, toResult(value, id)]));
}
function describeSettings(url, options = {}) {
    const changes = options;
    const values = Object.entries(vendors).flatMap(([id, vendor]) => {
        const chosen = { ...vendor.defaults, ...changes[id] };
        return vendor.settings.map((setting) => [setting.name, setting.value(chosen, url)]);
    });
    return { url, ...Object.fromEntries(values) };
}


/***/ }),

/***/ 52378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6970);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
function datetime(t){return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You,t)}function date(n){return e._isoDate(t,n)}function time(t){return e._isoTime(i,t)}function duration(t){return e._isoDuration(r,t)}

/***/ })

};
