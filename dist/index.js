/******/ var __webpack_modules__ = ({

/***/ 76605:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;
__webpack_unused_export__=true;exports.Io=__webpack_unused_export__=void 0;var peq=new Uint32Array(65536);var myers_32=function(e,t){var n=e.length;var r=t.length;var i=1<<n-1;var a=-1;var o=0;var s=n;var c=n;while(c--){peq[e.charCodeAt(c)]|=1<<c}for(c=0;c<r;c++){var l=peq[t.charCodeAt(c)];var u=l|o;l|=(l&a)+a^a;o|=~(l|a);a&=l;if(o&i){s++}if(a&i){s--}o=o<<1|1;a=a<<1|~(u|o);o&=u}c=n;while(c--){peq[e.charCodeAt(c)]=0}return s};var myers_x=function(e,t){var n=t.length;var r=e.length;var i=[];var a=[];var o=Math.ceil(n/32);var s=Math.ceil(r/32);for(var c=0;c<o;c++){a[c]=-1;i[c]=0}var l=0;for(;l<s-1;l++){var u=0;var d=-1;var f=l*32;var p=Math.min(32,r)+f;for(var m=f;m<p;m++){peq[e.charCodeAt(m)]|=1<<m}for(var c=0;c<n;c++){var h=peq[t.charCodeAt(c)];var g=a[c/32|0]>>>c&1;var _=i[c/32|0]>>>c&1;var v=h|u;var y=((h|_)&d)+d^d|h|_;var b=u|~(y|d);var x=d&y;if(b>>>31^g){a[c/32|0]^=1<<c}if(x>>>31^_){i[c/32|0]^=1<<c}b=b<<1|g;x=x<<1|_;d=x|~(v|b);u=b&v}for(var m=f;m<p;m++){peq[e.charCodeAt(m)]=0}}var S=0;var C=-1;var w=l*32;var T=Math.min(32,r-w)+w;for(var m=w;m<T;m++){peq[e.charCodeAt(m)]|=1<<m}var E=r;for(var c=0;c<n;c++){var h=peq[t.charCodeAt(c)];var g=a[c/32|0]>>>c&1;var _=i[c/32|0]>>>c&1;var v=h|S;var y=((h|_)&C)+C^C|h|_;var b=S|~(y|C);var x=C&y;E+=b>>>r-1&1;E-=x>>>r-1&1;if(b>>>31^g){a[c/32|0]^=1<<c}if(x>>>31^_){i[c/32|0]^=1<<c}b=b<<1|g;x=x<<1|_;C=x|~(v|b);S=b&v}for(var m=w;m<T;m++){peq[e.charCodeAt(m)]=0}return E};var distance=function(e,t){if(e.length<t.length){var n=t;t=e;e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)};exports.Io=distance;var closest=function(e,t){var n=Infinity;var r=0;for(var i=0;i<t.length;i++){var a=distance(e,t[i]);if(a<n){n=a;r=i}}return t[r]};__webpack_unused_export__=closest;

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = process.getBuiltinModule("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = process.getBuiltinModule("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = process.getBuiltinModule("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = process.getBuiltinModule("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = process.getBuiltinModule("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = process.getBuiltinModule("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = process.getBuiltinModule("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 76718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ modesOf),
/* harmony export */   z: () => (/* binding */ checkPair)
/* harmony export */ });
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79763);



function checkPair(provider, wanted) {
    const { mode, purgeType, onTooMany } = wanted;
    const own = modesOf(provider);
    if (!own.includes(mode))
        return [unsupportedMode(provider, { mode, own })];
    const kinds = new Set(provider.capabilities.filter((row) => row.mode === mode).map((row) => row.accepts));
    if (!_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[mode].purges)
        return [];
    const asked = [
        { input: 'purge-type', value: purgeType },
        ...(onTooMany === 'fail' ? [] : [{ input: 'on-too-many', value: onTooMany }]),
    ];
    const types = _core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .purgeTypes */ .jT.filter((type) => kinds.has(kindOf[type]));
    return asked
        .filter(({ value }) => !kinds.has(kindOf[value]))
        .map(({ input, value }) => ({
        code: 'mode-unsupported',
        input,
        message: `\`${input}: ${value}\` is not supported by \`provider: ${provider.id}\`.`,
        remedy: `\`${provider.id}\` purges by ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(quoteAll(types))}; providers with \`${value}\`: ${findProviders(mode, value)}.`,
    }));
}
function findProviders(mode, type) {
    const others = Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r).filter(({ capabilities }) => capabilities.some((row) => row.mode === mode && row.accepts === kindOf[type]));
    return others.length === 0 ? 'none yet' : quoteAll(others.map(({ id }) => id)).join(', ');
}
function quoteAll(names) {
    return names.map((name) => `\`${name}\``);
}
function modesOf({ capabilities, hasDistributions }) {
    return _core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X.filter((mode) => (0,_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .makesList */ .YR)(mode) ? capabilities.some((row) => row.mode === mode) : hasDistributions === true);
}
const kindOf = { item: 'url', wildcard: 'wildcard', all: 'everything' };
function unsupportedMode(provider, { mode, own }) {
    const others = Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .providers */ .r)
        .filter((other) => modesOf(other).includes(mode))
        .map(({ id }) => `\`${id}\``);
    const who = others.length === 0 ? 'no provider yet' : others.join(', ');
    return {
        code: 'mode-unsupported',
        input: 'mode',
        message: `\`mode: ${mode}\` is not supported by \`provider: ${provider.id}\`.`,
        remedy: `\`${provider.id}\` has ${own.map((one) => `\`${one}\``).join(', ')}; providers with \`${mode}\`: ${who}.`,
    };
}


/***/ }),

/***/ 45258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkContext),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3672);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12027);



const longestEventBytes = 64 * 1024 * 1024;
function readContext({ env, readText, workingDirectory }) {
    const serverUrl = trimUrl(env['GITHUB_SERVER_URL']) ?? 'https://github.com';
    return {
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        serverUrl,
        apiUrl: trimUrl(env['GITHUB_API_URL']) ?? 'https://api.github.com',
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
        runId: env['GITHUB_RUN_ID'] ?? '',
        runAttempt: env['GITHUB_RUN_ATTEMPT'] || '1',
        workspace: env['GITHUB_WORKSPACE'] || workingDirectory,
        temporaryFolder: env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        readEvent: createEventReader(env['GITHUB_EVENT_PATH'], readText),
    };
}
function checkContext(getEnvironment) {
    return ['GITHUB_SERVER_URL', 'GITHUB_API_URL']
        .filter((name) => {
        const value = getEnvironment(name);
        return value !== '' && (0,_core_urls_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWebUrl */ .B)(value) === undefined;
    })
        .map((name) => ({
        code: 'input-invalid',
        message: `The environment variable ${name} is not an http or https URL without user, query or fragment.`,
        remedy: `Leave ${name} as the runner sets it, or set it to a URL such as https://github.example.com.`,
    }));
}
function trimUrl(url) {
    return url ? url.replace(/\/+$/, '') : undefined;
}
function createEventReader(path, readText) {
    let reading;
    return () => {
        reading ??= readEvent(path, readText);
        return reading;
    };
}
async function readEvent(path, readText) {
    if (!path)
        throw unreadable('GITHUB_EVENT_PATH is not set');
    const file = await readText(path, longestEventBytes);
    if (!('text' in file))
        throw unreadable(`it ${file.problem}`);
    const { parseEventFile } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7032)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57032));
    const payload = parseEventFile(file.text);
    if (payload === undefined)
        throw unreadable('it is not a JSON object');
    return payload;
}
function unreadable(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('event-unsupported', `The event file cannot be used: ${why}.`, {
        input: 'base',
        remedy: 'Set `base` and `head`, so that the event file is not needed.',
    });
}


/***/ }),

/***/ 27946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ decideCredentials),
/* harmony export */   f: () => (/* binding */ lacksCredentials)
/* harmony export */ });
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);

function lacksCredentials({ inputs }, { getInput, getEnvironment, }) {
    return !inputs
        .filter(({ secret }) => secret)
        .some(({ name, environment = '' }) => getInput(name) + getEnvironment(environment) !== '');
}
function decideCredentials({ getInput, run, distributions }, { provider, mode, getEnvironment, }) {
    const { withoutCredentials: choice, dryRun } = run;
    const lacksAll = lacksCredentials(provider, { getInput, getEnvironment });
    const remark = (what) => [
        `No credentials for \`${provider.id}\` are given, so ${what} (\`without-credentials: ${choice}\`).`,
    ];
    if (lacksAll && choice === 'skip')
        return { dryRun, needed: false, isSkipped: true, remarks: remark('nothing is done') };
    const exports = distributions.exportConfig !== undefined;
    if (lacksAll && choice === 'dry-run' && !exports)
        return { dryRun: true, needed: false, isSkipped: false, remarks: remark('nothing is sent') };
    const reads = exports || distributions.failOnDrift;
    const needed = !dryRun || (!(0,_core_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .makesList */ .YR)(mode) && reads);
    return { dryRun, needed, isSkipped: false, remarks: [] };
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listGivenInputs),
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27424);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79763);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72380);



function readPlace(getEnvironment, provider) {
    const step = getEnvironment('GITHUB_ACTION');
    return {
        serverUrl: getEnvironment('GITHUB_SERVER_URL').replace(/\/+$/, ''),
        repository: getEnvironment('GITHUB_REPOSITORY'),
        sha: getEnvironment('GITHUB_SHA'),
        runId: getEnvironment('GITHUB_RUN_ID'),
        attempt: getEnvironment('GITHUB_RUN_ATTEMPT'),
        step: /^(?!__)[A-Za-z_][\w-]*$/.test(step) ? step : '',
        action: getEnvironment('GITHUB_ACTION_REPOSITORY'),
        actionRef: getEnvironment('GITHUB_ACTION_REF'),
        console: (0,_providers_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findProvider */ .l)(provider)?.console ?? '',
    };
}
function listGivenInputs(getInput) {
    return _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputTable */ .Fu.flatMap(({ name, default: usual = '', secret, expression, workflowSecret: storedAs }) => {
        const value = getInput(name);
        if (value === '' || value === usual || expression !== undefined)
            return [];
        return [
            secret === true
                ? { name, value: '', secret, ...(storedAs === undefined ? {} : { storedAs }) }
                : { name, value: hideInAddresses(value) },
        ];
    });
}
function hideInAddresses(value) {
    return value.replace(/\b[a-z][a-z0-9+.-]*:\/+.*/gi, _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecretParts */ .$);
}


/***/ }),

/***/ 72380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   g_: () => (/* binding */ identityInputs)
/* harmony export */ });
/* unused harmony export inputSections */
/* harmony import */ var _core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81280);
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20661);
/* harmony import */ var _core_inputs_proof_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7381);
/* harmony import */ var _core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(22029);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(91451);
/* harmony import */ var _core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(87144);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3737);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(79763);








const titles = _core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modeNames */ ._X.map((mode) => `\`${mode}\` (${_core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modes */ .nI[mode].title})`).join(', ');
const ids = Object.keys(_providers_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .providers */ .r);
const identityInputs = {
    provider: {
        name: 'provider',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(ids),
        group: 'run',
        required: true,
        description: `The API of the CDN: ${ids.map((id) => `\`${id}\``).join(', ')}.`,
    },
    mode: {
        name: 'mode',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(_core_mode_js__WEBPACK_IMPORTED_MODULE_6__/* .modeNames */ ._X),
        group: 'run',
        description: `What to do: ${titles}. Not every provider has every mode (docs/providers.md). Default: the mode of the provider that acts on a list, if it has only one.`,
    },
};
const providerInputs = new Map(Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .providers */ .r).flatMap(({ inputs }) => inputs.map((input) => [input.name, input])));
const inputSections = [
    { title: 'Run', inputs: [...Object.values(identityInputs), ...Object.values(_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .runInputs */ .H)] },
    {
        title: 'Where URLs come from',
        inputs: [...Object.values(_core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionInputs */ .I), ...Object.values(_core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .limitInputs */ .B)],
    },
    { title: 'Purge', inputs: [...Object.values(_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .purgeInputs */ .V), ...Object.values(_core_inputs_purge_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .namedInputs */ .z)] },
    { title: 'Proof', inputs: Object.values(_core_inputs_proof_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .proofInputs */ .C) },
    { title: 'Distributions', inputs: Object.values(_core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionInputs */ .M) },
    { title: 'Providers', inputs: [...providerInputs.values()] },
];
const inputTable = inputSections.flatMap(({ inputs }) => inputs);


/***/ }),

/***/ 66290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81280);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91451);
/* harmony import */ var _report_unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85710);
/* harmony import */ var _system_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(74500);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72380);






async function openOutputs(deps) {
    const { folder, getInput, workspace } = deps;
    const problems = [];
    const usable = new Map();
    for (const { name, writes } of _input_table_js__WEBPACK_IMPORTED_MODULE_5__/* .inputTable */ .Fu) {
        const typed = writes === undefined ? '' : getInput(name);
        if (typed === '')
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, typed);
        try {
            await deps.writer.tryOut(path);
            usable.set(name, path);
        }
        catch (error) {
            if (!(error instanceof _system_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .UnwritableError */ .ye))
                throw error;
            problems.push((0,_report_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .toUnwritable */ .f)(error, { name, path: typed, isInput: true }));
        }
    }
    const spareReport = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.json');
    const files = {
        report: usable.get(_core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .runInputs */ .H.reportFile.name) ?? spareReport,
        spareReport,
        urls: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'urls.txt'),
        existingUrls: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'existing-urls.txt'),
        failedUrls: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'failed-urls.txt'),
        plan: usable.get(_core_inputs_distribution_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionInputs */ .M.planFile.name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'plan.md'),
    };
    return { files, problems };
}


/***/ }),

/***/ 87335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ configureProvider),
  d: () => (/* binding */ readConnection)
});

// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(91451);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/core/urls/web-address.js
var web_address = __nccwpck_require__(3672);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 52 modules
var registry = __nccwpck_require__(79763);
;// CONCATENATED MODULE: ./build/js/action/check-endpoints.js


function checkEndpoints(provider, endpoints) {
    const problems = endpoints.flatMap((endpoint) => checkOwner(provider, endpoint) ?? []);
    if (provider.takesEndpoints === true || problems.length > 0)
        return problems;
    if (endpoints.length > 1)
        return [tooMany(provider)];
    return endpoints
        .filter(({ href }) => (0,web_address/* parseCredentialAddress */.h)(href) === undefined)
        .map(({ origin }) => ({
        code: 'input-invalid',
        input: 'endpoint',
        message: `\`endpoint\` is not an address that credentials may be sent to: ${JSON.stringify(origin)}.`,
        remedy: 'Use `https://`, or `http://` on 127.0.0.1 or localhost.',
    }));
}
function checkOwner(provider, { hostname }) {
    if (provider.hosts.test(hostname))
        return undefined;
    const owner = Object.values(registry/* providers */.r).find(({ hosts }) => hosts.test(hostname));
    if (owner === undefined)
        return undefined;
    return {
        code: 'input-invalid',
        input: 'endpoint',
        message: `\`endpoint\` is an address of ${owner.title} (\`provider: ${owner.id}\`), not of \`provider: ${provider.id}\`.`,
        remedy: `Give an address of ${provider.title}, or omit \`endpoint\` if the vendor has a public one.`,
    };
}
function tooMany({ id }) {
    return {
        code: 'input-invalid',
        input: 'endpoint',
        message: `\`endpoint\` lists more than one address, and \`provider: ${id}\` has only one.`,
        remedy: 'Give one base URL.',
    };
}

// EXTERNAL MODULE: ./build/js/action/check-pair.js
var check_pair = __nccwpck_require__(76718);
// EXTERNAL MODULE: ./build/js/action/decide-credentials.js
var decide_credentials = __nccwpck_require__(27946);
// EXTERNAL MODULE: ./build/js/action/read-typed.js + 1 modules
var read_typed = __nccwpck_require__(42391);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __nccwpck_require__(53356);
;// CONCATENATED MODULE: ./build/js/action/read-connection.js








function configureProvider(request, values) {
    const { provider, mode, endpoints, purgeType, onTooMany } = request;
    const pairProblems = (0,check_pair/* checkPair */.z)(provider, { mode, purgeType, onTooMany });
    const { connection, problems, warnings } = provider.configure({
        get: (name) => readProviderValue(name, { provider, ...values }),
        getTyped: (name) => values.getInput(name) || undefined,
        getVariable: (name) => values.getEnvironment(name).trim() || undefined,
        endpoint: endpoints[0],
        endpoints,
        mode,
        purgeType,
        soft: request.soft,
        needsCredentials: request.needsCredentials,
        timeoutMilliseconds: request.timeoutMilliseconds,
    });
    return {
        capabilities: selectRows(provider.capabilities, connection),
        connection,
        warnings,
        problems: [
            ...checkEndpoints(provider, endpoints),
            ...pairProblems,
            ...(pairProblems.length > 0 ? [] : problems),
        ],
    };
}
const { endpoints, requestTimeoutMilliseconds, retries, withoutCredentials } = run_inputs/* runInputs */.H;
const vendorInputs = {
    endpoints,
    requestTimeoutMilliseconds,
    retries,
    withoutCredentials,
};
function readConnection(getInput, getEnvironment) {
    const reader = (0,read_values/* createValueReader */.bX)(getInput);
    const { provider, mode } = (0,read_typed/* readIdentity */.x)(reader, getInput);
    const values = (0,read_values/* readRows */.aK)(vendorInputs, reader);
    if (provider === undefined || mode === undefined)
        throw new errors/* InputError */.dz(reader.problems);
    const lacksAll = (0,decide_credentials/* lacksCredentials */.f)(provider, { getInput, getEnvironment });
    const isOffline = lacksAll && values.withoutCredentials !== 'fail';
    const { capabilities, connection, problems } = configureProvider({
        provider,
        mode,
        endpoints: values.endpoints ?? [],
        purgeType: 'item',
        soft: false,
        onTooMany: 'fail',
        needsCredentials: !isOffline,
        timeoutMilliseconds: core_mode/* modes */.nI[mode].timeoutMilliseconds,
    }, { getInput, getEnvironment });
    const all = [...reader.problems, ...problems];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    return {
        mode,
        capabilities,
        connection,
        requestTimeoutMilliseconds: values.requestTimeoutMilliseconds,
        retries: values.retries,
        withoutCredentials: isOffline ? values.withoutCredentials : undefined,
    };
}
function selectRows(rows, { variant }) {
    return rows.filter((row) => row.variant === undefined || row.variant === variant);
}
function readProviderValue(name, { provider, getInput, getEnvironment }) {
    const { environment } = provider.inputs.find((input) => input.name === name) ?? {};
    const typed = getInput(name);
    const value = typed === '' && environment !== undefined ? getEnvironment(environment).trim() : typed;
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 36490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findTargetInput),
/* harmony export */   G: () => (/* binding */ readTargetInput)
/* harmony export */ });
function findTargetInput(provider) {
    return provider?.inputs
        .flatMap((input) => (input.targets === undefined ? [] : { ...input, targets: input.targets }))
        .at(0);
}
function readTargetInput(provider, reader) {
    const input = findTargetInput(provider);
    if (input === undefined)
        return [];
    const { name, description, targets } = input;
    const row = {
        name,
        description,
        field: targets.field,
        group: 'list',
    };
    return reader.read(row) ?? [];
}


/***/ }),

/***/ 42391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIdentity),
  f: () => (/* binding */ readTyped)
});

// EXTERNAL MODULE: ./build/js/core/inputs/distribution-inputs.js
var distribution_inputs = __nccwpck_require__(81280);
// EXTERNAL MODULE: ./build/js/core/inputs/proof-inputs.js + 1 modules
var proof_inputs = __nccwpck_require__(7381);
// EXTERNAL MODULE: ./build/js/core/inputs/purge-inputs.js
var purge_inputs = __nccwpck_require__(22029);
// EXTERNAL MODULE: ./build/js/core/inputs/run-inputs.js
var run_inputs = __nccwpck_require__(91451);
// EXTERNAL MODULE: ./build/js/core/inputs/source-inputs.js + 1 modules
var source_inputs = __nccwpck_require__(87144);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 52 modules
var registry = __nccwpck_require__(79763);
// EXTERNAL MODULE: ./build/js/action/check-pair.js
var check_pair = __nccwpck_require__(76718);
// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __nccwpck_require__(87274);
;// CONCATENATED MODULE: ./build/js/action/complete-selection.js


function completeSelection(typed, { mode = 'purge', purgeType, purgeAllIf, onTooMany, hasUrls, }) {
    const type = (0,core_mode/* purgeTypeOf */.Th)({ mode, purgeType });
    const isUnmet = type === 'all' && hasUrls && typed.urls.length === 0;
    const lists = isUnmet ? { ...typed, hasNoUrls: true } : typed;
    const selection = type === undefined || type === 'all' ? { ...lists, ...noNames } : lists;
    const { root, baseUrls, assetIds } = selection;
    const canMatter = purgeAllIf.length > 0 && (type !== 'all' || (0,core_selection/* hasListSource */.Cn)(selection));
    const isRootAlone = root !== '' && baseUrls.length > 0 && assetIds.length === 0 && !(0,core_selection/* hasListSource */.Cn)(selection);
    return {
        ...selection,
        ...(isRootAlone && (type ?? 'item') === 'item' ? { files: (0,core_selection/* filesOf */.R8)(selection) } : {}),
        ...(onTooMany === 'wildcard' ? { findsUnchanged: true } : {}),
        ...(type === 'all' ? { purgesEverything: true } : {}),
        ...(type !== undefined && canMatter ? { purgeAllIf } : {}),
    };
}
const noNames = { prefixes: [], hosts: [], tags: [] };

// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
// EXTERNAL MODULE: ./build/js/action/read-target-input.js
var read_target_input = __nccwpck_require__(36490);
// EXTERNAL MODULE: ./build/js/action/read-values.js
var read_values = __nccwpck_require__(53356);
;// CONCATENATED MODULE: ./build/js/action/read-typed.js












function readTyped(getInput) {
    const reader = (0,read_values/* createValueReader */.bX)(getInput);
    const { provider, mode } = readIdentity(reader, getInput);
    const assetIds = (0,read_target_input/* readTargetInput */.G)(provider, reader);
    const purge = (0,read_values/* readRows */.aK)(purge_inputs/* purgeInputs */.V, reader);
    const selection = {
        ...(0,read_values/* readRows */.aK)(source_inputs/* selectionInputs */.I, reader),
        ...(0,read_values/* readRows */.aK)(purge_inputs/* namedInputs */.z, reader),
        assetIds,
    };
    const limits = (0,read_values/* readRows */.aK)(source_inputs/* limitInputs */.B, reader);
    return {
        getInput,
        provider,
        mode,
        purge,
        selection: completeSelection(selection, {
            ...{ mode, hasUrls: getInput('urls') !== '' },
            ...{ ...purge, ...limits },
        }),
        run: (0,read_values/* readRows */.aK)(run_inputs/* runInputs */.H, reader),
        limits,
        proof: (0,read_values/* readRows */.aK)(proof_inputs/* proofInputs */.C, reader),
        distributions: (0,read_values/* readRows */.aK)(distribution_inputs/* distributionInputs */.M, reader),
        problems: reader.problems,
    };
}
function readIdentity(reader, getInput) {
    const typed = (0,read_values/* readRows */.aK)(input_table/* identityInputs */.g_, reader);
    const provider = (0,registry/* findProvider */.l)(typed.provider ?? '');
    if (typed.mode !== undefined || getInput('mode') !== '' || provider === undefined)
        return { provider, mode: typed.mode };
    const [mode, ...others] = (0,check_pair/* modesOf */.U)(provider).filter(core_mode/* makesList */.YR);
    if (others.length === 0)
        return { provider, mode };
    reader.problems.push({
        code: 'input-missing',
        input: 'mode',
        message: `\`mode\` is missing. \`${provider.id}\` has more than one mode that acts on a list.`,
        remedy: `Set it to one of ${(0,check_pair/* modesOf */.U)(provider)
            .map((one) => `\`${one}\``)
            .join(', ')}.`,
    });
    return { provider, mode: undefined };
}


/***/ }),

/***/ 53356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ readRows),
/* harmony export */   bX: () => (/* binding */ createValueReader),
/* harmony export */   qY: () => (/* binding */ toMissing)
/* harmony export */ });
/* unused harmony export quote */
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27424);



const longestQuote = 80;
const mostProblems = 20;
function createValueReader(getInput) {
    const problems = [];
    return {
        problems,
        read(row) {
            const { name, field } = row;
            const text = getInput(name);
            if (text === '' && row.required === true)
                problems.push(toMissing(row));
            const absent = row.default === undefined ? undefined : field.parse(row.default);
            if (text === '')
                return absent;
            if (isList(field))
                problems.push(...findWrongItems(text, { name, field }));
            const value = field.parse(text);
            if (value === undefined)
                problems.push(toWrong(text, row));
            return value ?? absent;
        },
    };
}
function readRows(rows, reader) {
    return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, reader.read(row)]));
}
function isList(field) {
    return 'parseItem' in field;
}
function findWrongItems(text, { name, field }) {
    return (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberLines */ .z8)(text)
        .filter(({ item }) => field.parseItem(item) === undefined)
        .slice(0, mostProblems)
        .map(({ line, item }) => {
        const { what, remedy } = findFault(item, field);
        const message = `\`${name}\`: line ${line} ${what}: ${quote(item)}.`;
        return { code: 'input-invalid', input: name, message, remedy };
    });
}
function findFault(text, { findFault: find, wants, remedy }) {
    return find?.(text) ?? { what: `is not ${wants}`, remedy };
}
function toMissing({ name, field }) {
    const message = `\`${name}\` is missing.`;
    return { code: 'input-missing', input: name, message, remedy: field.remedy };
}
function toWrong(text, { name, field, secret }) {
    const { what, remedy } = findFault(text, field);
    const shown = secret === true ? '' : `: ${quote(text)}`;
    const meant = field.suggest?.(text);
    const question = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    const message = `\`${name}\` ${what}${shown}.${question}`;
    return { code: 'input-invalid', input: name, message, remedy };
}
function quote(typed) {
    return JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecretParts */ .$)(typed), longestQuote));
}


/***/ }),

/***/ 21252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createRunnerLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21691);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);


const longestAnnotation = 4_000;
function createRunnerLog(redact) {
    const line = (text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(redact(text));
    let group;
    return {
        info(text) {
            if (group?.isOpen === false) {
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(group.title);
                group.isOpen = true;
            }
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line(text));
        },
        debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line(text)),
        async group(title, phase) {
            group = { title: line(title), isOpen: false };
            try {
                return await phase();
            }
            finally {
                if (group.isOpen)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
                group = undefined;
            }
        },
        annotate({ level, message, title, file, line: startLine, column: startColumn }) {
            const write = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm }[level];
            write((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(redact(message), longestAnnotation), {
                ...(title === undefined ? {} : { title: line(title) }),
                ...(file === undefined ? {} : { file: line(file) }),
                ...(startLine === undefined ? {} : { startLine }),
                ...(startColumn === undefined ? {} : { startColumn }),
            });
        },
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(line(text)),
    };
}


/***/ }),

/***/ 11646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ enterRunner),
  G: () => (/* binding */ leaveRunner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(21691);
// EXTERNAL MODULE: ./build/js/http/network.js
var network = __nccwpck_require__(25489);
// EXTERNAL MODULE: ./build/js/http/redact.js
var http_redact = __nccwpck_require__(39758);
// EXTERNAL MODULE: ./build/js/system/temporary-folder.js
var temporary_folder = __nccwpck_require__(39158);
// EXTERNAL MODULE: ./build/js/system/write-file.js
var write_file = __nccwpck_require__(74500);
// EXTERNAL MODULE: ./build/js/action/describe-run.js
var describe_run = __nccwpck_require__(35484);
;// CONCATENATED MODULE: ./build/js/action/keep-names.js
function keepNames(redact, names) {
    const known = new Set(names.map((name) => `\`${name}\``));
    return (text) => {
        const hidden = redact(text);
        if (hidden === text || !text.includes('`'))
            return hidden;
        const parts = text.split(/(`[a-z][a-z0-9-]*`)/).map((part) => ({ part, shown: redact(part) }));
        if (parts.map(({ shown }) => shown).join('') !== hidden)
            return hidden;
        return parts.map(({ part, shown }) => (known.has(part) ? part : shown)).join('');
    };
}

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __nccwpck_require__(73786);
// EXTERNAL MODULE: ./build/js/report/headline.js
var report_headline = __nccwpck_require__(24545);
// EXTERNAL MODULE: ./build/js/report/problem-groups.js
var problem_groups = __nccwpck_require__(46915);
// EXTERNAL MODULE: ./build/js/report/remedies.js
var remedies = __nccwpck_require__(13605);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var report_verdict = __nccwpck_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/annotations.js






const mostOfAKind = 9;
const longestMessage = 4_000;
function renderAnnotations(report, verdict) {
    const level = verdict.passes ? 'warning' : 'error';
    const known = (0,problem_groups/* groupProblems */.U)(report).map((group) => toAnnotation(group, { level, report }));
    const isSilent = known.length === 0 && !verdict.passes;
    const headline = `${(0,report_headline/* renderStatus */.LG)(verdict)}: ${(0,report_headline/* renderHeadline */.Lf)(report, verdict)}`;
    const problems = isSilent ? [...known, toRemark(headline, level)] : known;
    const notices = report.notices.map((notice) => toRemark(notice, 'warning'));
    const excuse = (0,report_verdict/* isExcused */.I)(verdict)
        ? [toRemark(`The job passes because of \`fail-on: ${report.failOn}\`. ${headline}`, 'warning')]
        : [];
    const remarks = report.remarks.map((remark) => toRemark(remark, 'notice'));
    const all = [...excuse, ...problems, ...notices, ...remarks];
    return ['error', 'warning', 'notice'].flatMap((kind) => cut(all.filter((annotation) => annotation.level === kind)));
}
function cut(annotations) {
    const [last] = annotations.slice(mostOfAKind - 1);
    if (annotations.length <= mostOfAKind || last === undefined)
        return annotations;
    const others = annotations.slice(mostOfAKind).map(({ title }) => title);
    const more = ` … and ${(0,core_text/* groupDigits */.K9)(others.length)} more, whole in the report file: ${others.slice(0, 20).join('; ')}.`;
    return [
        ...annotations.slice(0, mostOfAKind - 1),
        { ...last, message: shorten(`${last.message}${more}`) },
    ];
}
function toRemark(text, level) {
    return { level, title: 'CDN cache', message: shorten(text) };
}
function toAnnotation({ problem, count, file }, { level, report }) {
    const title = problem.input === undefined ? problem.code : `${problem.code}: ${problem.input}`;
    const who = count === 0 ? '' : ` (${(0,report_headline/* countTargets */.cY)(count, report)})`;
    const message = shorten(describe(problem, who));
    return { level, title, message, ...toPlace(problem, file) };
}
function toPlace({ place }, file) {
    if (place === undefined)
        return file === undefined ? {} : { file };
    const { path, line, column } = place;
    return { file: path, line, ...(column === undefined ? {} : { column }) };
}
function shorten(text) {
    const shown = (0,path_text/* displayPath */.Gt)(text);
    return shown.length > longestMessage ? `${shown.slice(0, longestMessage - 1)}…` : shown;
}
function describe(problem, who) {
    const { message, requestId } = problem;
    const id = requestId === undefined ? '' : ` (request id ${requestId})`;
    return `${message}${id}${who} ${(0,remedies/* remedyOf */.S)(problem)}`;
}

// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
// EXTERNAL MODULE: ./build/js/report/next-step.js
var next_step = __nccwpck_require__(40227);
// EXTERNAL MODULE: ./build/js/report/place.js
var report_place = __nccwpck_require__(68086);
// EXTERNAL MODULE: ./build/js/report/stop.js
var report_stop = __nccwpck_require__(93565);
// EXTERNAL MODULE: ./build/js/report/target-outcome.js
var target_outcome = __nccwpck_require__(93697);
;// CONCATENATED MODULE: ./build/js/report/log-end.js









const mostTargets = 10;
function renderLogEnd(report, verdict) {
    const stop = (0,report_stop/* describeStop */.C)(report);
    const next = (0,next_step/* describeNextStep */.N)(report, verdict);
    return [
        ...listTroubles(report, verdict),
        ...(stop === undefined ? [] : [stop]),
        ...(next === undefined ? [] : [describeNext(next)]),
        ...explain(report, verdict),
        `${(0,report_headline/* renderStatus */.LG)(verdict)}: ${(0,report_headline/* renderHeadline */.Lf)(report, verdict)}`,
    ];
}
function explain({ place }, { problem }) {
    const link = problem === undefined ? undefined : (0,report_place/* linkCode */.w3)(problem.code, place);
    return link === undefined ? [] : [`About ${link.text}: ${link.url}`];
}
function describeNext({ why, step }) {
    return step === undefined ? why : 'The next step is in the job summary, ready to paste.';
}
function listTroubles(report, { counts }) {
    if (report.dryRun)
        return [];
    const lines = [];
    for (const { target, task, outcome } of (0,target_outcome/* listOutcomes */._O)(report, target_outcome/* troubles */.d4)) {
        if (lines.length === mostTargets)
            break;
        const { problem } = task;
        const isOwn = problem !== undefined && !problem_groups/* consequences */.P.includes(problem.code);
        lines.push(`${outcome}: ${(0,hide_signature/* hideSignature */.$)((0,core_target/* lineOf */.cA)(target))}${isOwn ? `: ${problem.message}` : ''}`);
    }
    const rest = counts.failed + counts.unknown + counts.notSent - lines.length;
    const isCut = lines.length > 0 && rest > 0;
    return isCut ? [...lines, `… and ${(0,core_text/* groupDigits */.K9)(rest)} more, in the report file.`] : lines;
}

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __nccwpck_require__(15294);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __nccwpck_require__(59318);
// EXTERNAL MODULE: ./build/js/report/task-ids.js
var task_ids = __nccwpck_require__(92063);
;// CONCATENATED MODULE: ./build/js/report/outputs.js




const verbs = { create: 'creates', modify: 'changes', delete: 'closes for good' };
const outputTable = [
    {
        name: 'status',
        description: '`COMPLETED`, `ACCEPTED`, `PLANNED` or `NOTHING_TO_DO`; `CANCELLED`, `UNCONFIRMED`, `TIMEOUT`, `PARTIAL` or `FAILED`.',
        value: ({ verdict }) => verdict.status,
    },
    {
        name: 'failure-reason',
        description: 'A fixed code for the first thing that went wrong, such as `vendor-auth`. Empty if nothing did.',
        value: ({ verdict }) => verdict.problem?.code ?? '',
    },
    {
        name: 'total',
        description: 'Number of targets (URLs, wildcards, prefixes, hosts, tags, assets, distributions, 1 for everything): always the sum of `succeeded`, `failed`, `unknown`, `not-sent` and `pending`.',
        value: ({ verdict }) => String(verdict.counts.total),
    },
    {
        name: 'succeeded',
        description: 'Targets that the vendor confirmed, or accepted if it does not offer confirmation.',
        value: ({ verdict }) => String(verdict.counts.succeeded),
    },
    {
        name: 'failed',
        description: 'Targets that the vendor refused, or that it accepted and could not process.',
        value: ({ verdict }) => String(verdict.counts.failed),
    },
    {
        name: 'unknown',
        description: 'Targets that were sent and whose result cannot be determined.',
        value: ({ verdict }) => String(verdict.counts.unknown),
    },
    {
        name: 'not-sent',
        description: 'Targets that were never sent: the run was stopped early, timed out or was cancelled. Every target of a dry run.',
        value: ({ verdict }) => String(verdict.counts.notSent),
    },
    {
        name: 'pending',
        description: 'Targets that the vendor accepted and that are not finished.',
        value: ({ verdict }) => String(verdict.counts.pending),
    },
    {
        name: 'skipped',
        description: 'Files that gave no URL. The report file has the reason for each.',
        value: ({ report }) => String(report.skipped.length),
    },
    {
        name: 'requests',
        description: 'HTTP requests sent to the vendor, including retries and polls.',
        value: ({ report }) => String(report.requests),
    },
    {
        name: 'verified',
        description: 'With `verify`: URLs of the sample that are fresh after the purge, or in a cache after warming, as seen from this runner.',
        value: ({ report }) => {
            const { fresh, hit } = (0,proofs/* countProofs */.t)(report);
            return String(fresh + hit);
        },
    },
    {
        name: 'stale',
        description: 'With `verify`: URLs of the sample of which a cache still serves the old copy after the purge.',
        value: ({ report }) => String((0,proofs/* countProofs */.t)(report).stale),
    },
    {
        name: 'task-ids',
        description: "The vendor's tasks and their states as JSON, for `resume-tasks`. The path of the report file if the JSON would exceed 100 KB.",
        value: ({ report, files }) => (0,task_ids/* renderTaskIds */.Q4)(report, files.report),
    },
    {
        name: 'report-file',
        description: 'Path of the complete report as JSON (schema/report.schema.json).',
        value: ({ files }) => files.report,
    },
    {
        name: 'urls-file',
        description: 'Path of a file with every target, one a line. A URL that ends in a comma or semicolon has a `#` behind it, so that `urls-file` accepts it.',
        value: ({ files }) => files.urls,
    },
    {
        name: 'existing-urls-file',
        description: 'Path of the same list without the targets that come only from deleted files, for example to warm what was purged.',
        value: ({ files }) => files.existingUrls,
    },
    {
        name: 'failed-urls-file',
        description: 'Path of a file with every target that failed or was not sent, one a line. It never holds one that the vendor may have accepted, so it can be sent again. Empty in a dry run.',
        value: ({ files }) => files.failedUrls,
    },
    {
        name: 'list-checksum',
        description: 'SHA-256 of the whole list, for `expected-list`.',
        value: ({ report }) => report.listChecksum,
    },
    {
        name: 'changed',
        description: '`sync-distribution`: `true` if the plan changes anything, `false` if it does not. Empty if no plan was made.',
        distributions: true,
        value: ({ report }) => toChanged(report),
    },
    ...['create', 'modify', 'delete'].map((kind) => ({
        name: `to-${kind}`,
        description: `\`sync-distribution\`: number of distributions that the plan ${verbs[kind]}. Empty if no plan was made.`,
        distributions: true,
        value: ({ report }) => hasPlan(report) ? String((0,plan_lines/* countChanges */.xS)(report.sync?.changes ?? [])[kind]) : '',
    })),
    {
        name: 'plan-checksum',
        description: '`sync-distribution`: SHA-256 of the plan, for `expected-plan`.',
        distributions: true,
        value: ({ report }) => report.sync?.planChecksum ?? '',
    },
    {
        name: 'plan-file',
        description: '`sync-distribution`: path of the plan as Markdown.',
        distributions: true,
        value: ({ report, files }) => (report.sync === undefined ? '' : files.plan),
    },
    {
        name: 'domains',
        description: '`sync-distribution`: JSON object with the domain of every entry by name, new ones included.',
        distributions: true,
        value: ({ report }) => (report.sync === undefined ? '' : JSON.stringify(toDomains(report))),
    },
    {
        name: 'base',
        description: 'Full ID of the commit that was compared with, or of the empty tree if every file of `head` counted. Empty if nothing was compared.',
        value: ({ report }) => report.source.base ?? '',
    },
    {
        name: 'head',
        description: 'Full ID of the commit that was compared. Empty if nothing was compared.',
        value: ({ report }) => report.source.head ?? '',
    },
];
function renderOutputs(presented) {
    return Object.fromEntries(outputTable.map(({ name, value }) => [name, value(presented)]));
}
function hasPlan({ sync }) {
    return sync?.kind === 'plan';
}
function toChanged(report) {
    return hasPlan(report) ? String(report.sync?.changes.some(plan/* isWrite */.ao)) : '';
}
function toDomains({ sync, tasks }) {
    const known = (sync?.changes ?? []).map(({ name, domain }) => [name, domain]);
    const made = tasks.map(({ batch, id }) => [batch.targets[0]?.value ?? '', id]);
    return Object.fromEntries([...known, ...made].filter(([name, domain]) => name !== '' && domain !== ''));
}

// EXTERNAL MODULE: ./build/js/report/redact-report.js
var redact_report = __nccwpck_require__(56227);
// EXTERNAL MODULE: ./build/js/report/summary.js + 11 modules
var summary = __nccwpck_require__(29249);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __nccwpck_require__(74291);
// EXTERNAL MODULE: ./build/js/core/plan/shard.js
var shard = __nccwpck_require__(11918);
;// CONCATENATED MODULE: ./build/js/report/lists.js


function* renderUrlList({ tasks }) {
    for (const { batch } of tasks) {
        yield endLines(batch.text ?? (0,shard/* listText */.so)(batch.targets));
    }
}
function* renderExistingList({ tasks }) {
    for (const { batch } of tasks) {
        const { targets, text } = batch;
        const isWhole = text !== undefined && targets.every(canBeWarmed);
        yield endLines(isWhole ? text : (0,shard/* listText */.so)(targets.filter(canBeWarmed)));
    }
}
function canBeWarmed(target) {
    return !(0,core_target/* isGone */.ST)(target) && !(0,core_target/* isNamed */.ev)(target);
}
function endLines(text) {
    return text.replaceAll(/[,;]$|[,;|](?:https?:)?\/\/.*$/gim, '$&#');
}
function* renderFailedList({ dryRun, tasks }) {
    if (dryRun)
        return;
    for (const task of tasks) {
        for (const line of failedLines(task))
            yield endLines(`${line}\n`);
    }
}
function failedLines(task) {
    switch (task.state) {
        case 'failed':
            return linesOf(task, task.failedTargets);
        case 'pending':
        case 'unconfirmed':
            return linesOf(task, task.failedTargets ?? []);
        case 'unsent':
            return linesOf(task);
        case 'done':
            return [];
    }
}
function linesOf({ batch: { targets } }, values) {
    const [first] = targets;
    if (first === undefined)
        return values ?? [];
    if (values === undefined)
        return targets.map(core_target/* lineOf */.cA);
    return (0,core_target/* isNamed */.ev)(first) ? values.map((value) => (0,core_target/* lineOf */.cA)({ kind: first.kind, value })) : values;
}

// EXTERNAL MODULE: ./build/js/report/plan-markdown.js
var plan_markdown = __nccwpck_require__(98206);
// EXTERNAL MODULE: ./build/js/report/unwritable.js
var unwritable = __nccwpck_require__(85710);
;// CONCATENATED MODULE: ./build/js/action/write-files.js






async function writeFiles(report, { files, writeFile }) {
    const problems = [];
    const write = async (name, path, pieces) => {
        try {
            await writeFile(path, pieces);
            return path;
        }
        catch (error) {
            const isInput = (0,external_node_path_.dirname)(path) !== (0,external_node_path_.dirname)(files.spareReport);
            problems.push(...(0,unwritable/* explainFailure */.S)(error, { name, path, isInput }));
            return '';
        }
    };
    const { sync } = report;
    const written = {
        ...files,
        urls: await write('urls-file', files.urls, renderUrlList(report)),
        existingUrls: await write('existing-urls-file', files.existingUrls, renderExistingList(report)),
        failedUrls: await write('failed-urls-file', files.failedUrls, renderFailedList(report)),
        plan: sync === undefined
            ? ''
            : await write('plan-file', files.plan, [`${(0,plan_markdown/* renderPlan */.EG)(sync.changes)}\n`]),
    };
    for (const path of new Set([files.report, files.spareReport])) {
        const presented = present(report, problems);
        const pieces = (0,json/* renderJson */.h)(presented.report, presented.verdict);
        if ((await write('report-file', path, pieces)) !== '')
            return { ...presented, files: { ...written, report: path } };
    }
    return { ...present(report, problems), files: { ...written, report: '' } };
}
function present(report, problems) {
    const whole = { ...report, problems: [...report.problems, ...problems] };
    return { report: whole, verdict: (0,report_verdict/* computeVerdict */.z)(whole) };
}

;// CONCATENATED MODULE: ./build/js/action/present.js







async function present_present(whole, deps) {
    const { logger } = deps;
    const presented = await writeFiles((0,redact_report/* redactReport */.a5)(whole, deps.redact), deps);
    const { report, verdict } = presented;
    const attempt = createAttempt(logger);
    for (const [name, value] of Object.entries(renderOutputs(presented))) {
        await attempt(name, async () => core/* setOutput */.uH(name, value));
    }
    if (deps.summary) {
        await attempt('summary', () => core/* summary */.z.addRaw((0,summary/* renderSummary */.B)(report, verdict)).write());
    }
    for (const annotation of renderAnnotations(report, verdict))
        logger.annotate(annotation);
    return conclude(presented, logger);
}
function createAttempt(logger) {
    return async (what, write) => {
        try {
            await write();
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            logger.annotate({
                level: 'warning',
                message: `\`${what}\` could not be written: ${reason}`,
            });
        }
    };
}
function conclude({ report, verdict }, logger) {
    for (const line of renderLogEnd(report, verdict))
        logger.info(line);
    return verdict.passes;
}

// EXTERNAL MODULE: ./build/js/action/runner-log.js
var runner_log = __nccwpck_require__(21252);
// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
;// CONCATENATED MODULE: ./build/js/action/secrets.js



function collectSecrets(getInput, getEnvironment) {
    const values = input_table/* inputTable */.Fu
        .filter(({ secret }) => secret === true)
        .flatMap(({ name, environment }) => [
        getInput(name),
        environment === undefined ? '' : getEnvironment(environment),
    ]);
    return [...new Set(values)].filter((value) => value !== '');
}
function maskSecrets(secrets, githubToken) {
    const derived = githubToken === '' ? [] : [`x-access-token:${githubToken}`];
    for (const form of new Set([...secrets, ...derived].flatMap(http_redact/* secretForms */.eo)))
        (0,core/* setSecret */.Pq)(form);
}

// EXTERNAL MODULE: ./build/js/action/unknown-inputs.js
var unknown_inputs = __nccwpck_require__(92145);
;// CONCATENATED MODULE: ./build/js/action/runner.js












async function enterRunner(environment, knownInputs) {
    const getEnvironment = (name) => environment[name] ?? '';
    const secrets = [
        ...collectSecrets(core/* getInput */.V4, getEnvironment),
        ...(0,network/* listProxySecrets */.WA)(environment),
    ];
    maskSecrets(secrets, core/* getInput */.V4('github-token'));
    const { redact: hide, add } = (0,http_redact/* createRedactor */.lY)(secrets);
    const redact = keepNames(hide, knownInputs.map(({ name }) => name));
    const workspace = (0,external_node_path_.resolve)(getEnvironment('GITHUB_WORKSPACE'));
    const folder = await (0,temporary_folder/* makeTemporaryFolder */.w)(getEnvironment('RUNNER_TEMP'), 'cdn-cache-');
    return {
        getEnvironment,
        redact,
        keepSecret(secret) {
            maskSecrets([secret], '');
            add(secret);
        },
        logger: (0,runner_log/* createRunnerLog */.f)(redact),
        folder,
        journalFile: (0,external_node_path_.join)(folder, 'task-ids.jsonl'),
        workspace,
        writer: (0,write_file/* createFileWriter */.KS)(workspace),
        unknownInputs: (0,unknown_inputs/* findUnknownInputs */.d)(environment, knownInputs),
    };
}
function leaveRunner(bare, { files, redact, logger, writer, getEnvironment }) {
    const summary = isSummaryWanted(getEnvironment);
    const report = { ...bare, place: (0,describe_run/* readPlace */.y)(getEnvironment, bare.provider) };
    return present_present(report, { files, writeFile: writer.write, redact, logger, summary });
}
function isSummaryWanted(getEnvironment) {
    return getEnvironment('GITHUB_STEP_SUMMARY') !== '' && !/^false$/i.test(core/* getInput */.V4('summary'));
}


/***/ }),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findUnknownInputs)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55606);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);


function namesIn(environment) {
    return Object.entries(environment)
        .filter(([variable, value = '']) => variable.startsWith('INPUT_') && value.trim() !== '')
        .map(([variable]) => variable.slice('INPUT_'.length).toLowerCase());
}
function findUnknownInputs(environment, known) {
    const names = known.map(({ name }) => name);
    const problems = [];
    const warnings = [];
    const meantNames = [];
    for (const name of namesIn(environment).filter((one) => !names.includes(one))) {
        const meant = findAlias(name, known) ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .findNearest */ .q)(name, names);
        const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name, 80);
        if (meant === undefined)
            warnings.push(`\`${shown}\` is not an input of this action.`);
        else {
            problems.push(toProblem(shown, meant));
            meantNames.push(meant.replace(/:.*/, ''));
        }
    }
    return { problems, warnings, meant: meantNames };
}
function findAlias(name, known) {
    return known
        .flatMap(({ name: own, aliases = {} }) => Object.entries(aliases).map(([alias, value]) => ({
        alias,
        meant: value === '' ? own : `${own}: ${value}`,
    })))
        .find(({ alias }) => (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameName */ .y)(alias, name))?.meant;
}
function toProblem(input, meant) {
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\` is not an input of this action. Did you mean \`${meant}\`?`,
        remedy: `Use \`${meant}\` instead, or remove it.`,
    };
}


/***/ }),

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ costsAgain),
/* harmony export */   aV: () => (/* binding */ chooseCapability),
/* harmony export */   wg: () => (/* binding */ findWildcardForm)
/* harmony export */ });
function chooseCapability(table, wanted) {
    return table.find((row) => row.mode === wanted.mode &&
        row.accepts === wanted.accepts &&
        wanted.domain.toLowerCase().endsWith(row.domainSuffix ?? ''));
}
function findWildcardForm(table, mode) {
    const row = table.find(({ accepts, ...one }) => one.mode === mode && accepts === 'wildcard');
    return row?.wildcardForm ?? 'pattern';
}
function costsAgain({ repetition, price }) {
    return repetition === 'never' || price !== undefined;
}


/***/ }),

/***/ 15143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ findOtherValues),
/* harmony export */   p5: () => (/* binding */ diffFields),
/* harmony export */   z5: () => (/* binding */ findOtherFields)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28583);

function diffFields(desired, current, canonical) {
    return Object.keys(desired)
        .toSorted()
        .filter((field) => !isMet(field, { desired, current, canonical }))
        .map((field) => ({
        field,
        before: current[field] ?? undefined,
        after: desired[field] ?? undefined,
    }));
}
function isMet(field, { desired, current, canonical, }) {
    if (current[field] === null && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(desired[field] ?? null))
        return false;
    const one = canonical(field, desired[field]);
    return isCovered(one, canonical(field, current[field]), canonical);
}
function isCovered(desired, current, canonical) {
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(desired) && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current)) {
        const names = Object.keys(desired);
        return names.every((name) => isMet(name, { desired, current, canonical }));
    }
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(desired) && (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(current)) {
        return (desired.length === current.length &&
            desired.every((value, index) => isCovered(value, current[index] ?? null, canonical)));
    }
    return desired === current;
}
function findOtherFields(planned, found, canonical) {
    const toValues = (changes) => Object.fromEntries(changes.map(({ field, before, after }) => {
        return [field, [canonical(field, before), canonical(field, after)]];
    }));
    return findOtherValues(toValues(planned), toValues(found), (_field, value) => value ?? null);
}
function findOtherValues(one, other, canonical) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    const show = (object, name) => (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(canonical(name, object[name]));
    return [...names].toSorted().filter((name) => show(one, name) !== show(other, name));
}


/***/ }),

/***/ 56308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ markerLength),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Ph: () => (/* binding */ splitMarker),
/* harmony export */   Yu: () => (/* binding */ addMarker),
/* harmony export */   pG: () => (/* binding */ isAtWork)
/* harmony export */ });
function isClosed({ state }) {
    return state === 'closing' || state === 'closed';
}
function isAtWork({ state }) {
    return state === 'busy' || state === 'unknown';
}
const markerPattern = / ?\[cca:([0-9a-f]{16})\]$/;
function splitMarker(description) {
    const marker = markerPattern.exec(description)?.[1];
    if (marker === undefined)
        return { text: description };
    return { text: description.replace(markerPattern, ''), marker };
}
function addMarker(text, marker) {
    const own = `[cca:${marker}]`;
    return text === '' ? own : `${text} ${own}`;
}
const markerLength = ' [cca:0123456789abcdef]'.length;


/***/ }),

/***/ 31225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ describeForChecksum),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   cz: () => (/* binding */ changeKinds),
/* harmony export */   fD: () => (/* binding */ planDistributions),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   lk: () => (/* binding */ describeBroken),
/* harmony export */   yY: () => (/* binding */ describeUnknownStates)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _diff_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15143);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56308);



const changeKinds = [
    'create',
    'modify',
    'delete',
    'adopt',
    'unchanged',
    'unmanaged',
];
const writes = ['create', 'modify', 'delete'];
function isWrite({ kind }) {
    return writes.includes(kind);
}
function isUnderWay(change) {
    return (!isWrite(change) &&
        change.kind !== 'unmanaged' &&
        change.current !== undefined &&
        (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtWork */ .pG)(change.current));
}
function planDistributions(request) {
    const problems = [];
    const changes = [];
    const managed = new Set();
    for (const desired of request.desired) {
        const matched = match(desired, request);
        if ('problem' in matched)
            problems.push(matched.problem);
        else
            changes.push(toChange(desired, matched.current, request));
        if ('current' in matched && matched.current !== undefined)
            managed.add(matched.current.domain);
    }
    for (const { current } of changes) {
        if (current?.state === 'broken')
            problems.push(describeBroken(current));
    }
    const others = request.current
        .filter((one) => !managed.has(one.domain) && !(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(one))
        .map((current) => {
        return { kind: 'unmanaged', name: '', domain: current.domain, fields: [], current };
    });
    return { changes: [...changes.toSorted(compareChanges), ...others], problems };
}
const order = {
    create: 0,
    modify: 0,
    delete: 1,
    adopt: 2,
    unchanged: 2,
    unmanaged: 3,
};
function compareChanges(one, other) {
    return order[one.kind] - order[other.kind] || (one.name < other.name ? -1 : 1);
}
function describeUnknownStates(changes) {
    return changes.flatMap(({ kind, current }) => kind === 'unmanaged' || current?.state !== 'unknown'
        ? []
        : [
            `The state of ${current.domain}, ${current.status === '' ? 'which is empty' : `\`${current.status}\``}, is not documented. It counts as work of the vendor that is not finished.`,
        ]);
}
function match(desired, { current, markerOf }) {
    const live = current.filter((one) => !(0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .Lx)(one));
    if (desired.domain !== undefined) {
        const found = live.find(({ domain }) => domain === desired.domain);
        const isGone = found === undefined && desired.state === 'present';
        return isGone ? { problem: missing(desired) } : { current: found };
    }
    const marked = live.filter(({ marker }) => marker === markerOf(desired.name));
    return marked.length > 1 ? { problem: ambiguous(desired, marked) } : { current: marked[0] };
}
function toChange(desired, current, { markerOf, canonical }) {
    const { name } = desired;
    const marker = markerOf(name);
    const known = { name, domain: current?.domain ?? desired.domain ?? '', desired, marker };
    if (desired.state === 'absent') {
        if (current === undefined)
            return { ...known, kind: 'unchanged', fields: [] };
        return { ...known, kind: 'delete', fields: [], current };
    }
    if (current === undefined) {
        const fields = Object.entries(desired.fields).map(([field, after]) => {
            return { field, before: undefined, after: after ?? undefined };
        });
        return { ...known, kind: 'create', fields };
    }
    const fields = (0,_diff_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .diffFields */ .p5)(desired.fields, current.fields, canonical);
    if (fields.length > 0)
        return { ...known, kind: 'modify', fields, current };
    return { ...known, kind: desired.domain === undefined ? 'adopt' : 'unchanged', fields, current };
}
function describeForChecksum(changes) {
    const writes = changes
        .filter(({ kind }) => kind !== 'unchanged' && kind !== 'unmanaged')
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ kind, name, domain, fields }) => {
        const list = fields.map(({ field, before, after }) => [field, before ?? null, after ?? null]);
        return [kind, name, domain, list];
    });
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(writes);
}
function missing({ name, domain = '', place }) {
    return {
        code: 'vendor-not-found',
        input: 'config',
        message: `The entry \`${name}\` names the domain ${domain}, but the vendor does not have it or is closing it.`,
        remedy: 'Correct `domain`, remove it to create a new distribution, or set `state: absent` if it is meant to be gone.',
        ...(place === undefined ? {} : { place }),
    };
}
function ambiguous({ name, place }, marked) {
    const domains = marked.map(({ domain }) => domain).join(', ');
    return {
        code: 'vendor-conflict',
        input: 'config',
        message: `Several distributions carry the marker of the entry \`${name}\`: ${domains}.`,
        remedy: 'Add the right `domain` to the entry, and close the others by hand.',
        ...(place === undefined ? {} : { place }),
    };
}
function describeBroken({ domain, status }) {
    return {
        code: 'distribution-error',
        message: `${domain} is ${status}, and is not changed in that state.`,
        remedy: "Check it in the vendor's console. Resume it, or contact the vendor's support.",
    };
}


/***/ }),

/***/ 92734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isEmptyTree),
/* harmony export */   i: () => (/* binding */ emptyTreeBeside)
/* harmony export */ });
const emptyTrees = {
    40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
function emptyTreeBeside(commit) {
    return emptyTrees[commit.length] ?? emptyTrees[40] ?? '';
}
function isEmptyTree(id) {
    return Object.values(emptyTrees).includes(id.toLowerCase());
}


/***/ }),

/***/ 78331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ tagsField),
/* harmony export */   XV: () => (/* binding */ urlsField),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28583);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);


const urlsField = {
    parse: (text) => (text.startsWith('[') ? readArray(text) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(text)),
    wants: 'a JSON array of texts, though it begins with `[`',
    remedy: 'Write one URL a line, or a whole JSON array such as `["https://www.example.com/a"]`.',
};
const tagsField = {
    parse: (text) => (hashTag.test(text) ? undefined : urlsField.parse(text)),
    findFault: (text) => hashTag.test(text)
        ? {
            what: 'has a line that begins with `#`, which makes it a comment',
            remedy: 'Write tags without `#`. Put a space behind the `#` of a comment.',
        }
        : undefined,
    wants: 'a JSON array of texts, though it begins with `[`',
    remedy: 'Write one tag a line, or a whole JSON array such as `["news"]`.',
};
const hashTag = /^[ \t]*#[^\s#]\S*[ \t]*$/m;
function readArray(text) {
    if (!/^\s*\[/.test(text))
        return undefined;
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!Array.isArray(value))
        return undefined;
    const items = value;
    if (!items.every((item) => typeof item === 'string'))
        return undefined;
    return items.map((item) => item.trim()).filter((item) => item !== '');
}


/***/ }),

/***/ 81280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ distributionInputs)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20661);

const distributionInputs = {
    config: {
        name: 'config',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'distributions',
        description: '`sync-distribution`: path of the YAML or JSON file with the distributions, relative to the workspace.',
    },
    allowDelete: {
        name: 'allow-delete',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,
        group: 'distributions',
        default: 'false',
        description: '`sync-distribution`: `true` allows entries with `state: absent` to close their distribution.',
    },
    failOnDrift: {
        name: 'fail-on-drift',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,
        group: 'distributions',
        default: 'false',
        description: '`sync-distribution` with `dry-run`: `true` fails the job if the plan is not empty; needs credentials.',
    },
    expectedPlan: {
        name: 'expected-plan',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'distributions',
        description: '`sync-distribution`: the plan that was reviewed: the `plan-checksum` output of the run that made it, or the path of its report file. If the plan differs, the run ends before any change; with the report it shows what differs.',
    },
    exportConfig: {
        name: 'export-config',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'distributions',
        writes: true,
        description: '`sync-distribution`: path to write the current distributions to, ready to be used as `config`. Reads only.',
    },
    planFile: {
        name: 'plan-file',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'distributions',
        writes: true,
        description: '`sync-distribution`: where to write the plan as Markdown. Default: a file under `RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 20661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g0: () => (/* binding */ baseUrlsField),
  hQ: () => (/* binding */ booleanField),
  Pi: () => (/* binding */ booleanOrAutoField),
  IO: () => (/* binding */ checksumField),
  cM: () => (/* binding */ choiceField),
  Ti: () => (/* binding */ durationField),
  Jp: () => (/* binding */ endpointsField),
  nm: () => (/* binding */ integerField),
  Qz: () => (/* binding */ linesField),
  FZ: () => (/* binding */ listField),
  z8: () => (/* binding */ numberLines),
  C1: () => (/* binding */ paceField),
  Se: () => (/* binding */ readLines),
  LO: () => (/* binding */ rootField),
  vF: () => (/* binding */ shardField),
  M8: () => (/* binding */ textField),
  _n: () => (/* binding */ tokenField)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __nccwpck_require__(45657);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __nccwpck_require__(55606);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
// EXTERNAL MODULE: ./build/js/core/urls/web-address.js
var web_address = __nccwpck_require__(3672);
;// CONCATENATED MODULE: ./build/js/core/inputs/folder-path.js

function parseFolder(text) {
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    const isForeign = text.startsWith('/') || text.includes('\\') || /^[a-z]:/i.test(text);
    const isHidden = parts.includes('..') || parts.includes('.git');
    return isForeign || isHidden ? undefined : parts.join('/');
}
function findWindowsPath(text) {
    if (/^[a-z]:/i.test(text))
        return {
            what: 'begins with a drive',
            remedy: 'Give a path relative to the workspace, like `public`: leave out the drive and the folders above it.',
        };
    if (!text.includes('\\'))
        return undefined;
    const spelling = parseFolder(text.replaceAll('\\', '/'));
    return {
        what: 'has a `\\`, and folders are separated by `/`',
        remedy: spelling === undefined
            ? 'Give a path relative to the workspace, like `public` or `sites/docs`.'
            : `Write \`${(0,core_text/* oneLine */.TN)(spelling, 200)}\`.`,
    };
}

;// CONCATENATED MODULE: ./build/js/core/inputs/fields.js






const textField = {
    parse: (text) => text,
    wants: 'text',
    remedy: 'Set it to some text.',
};
const tokenField = {
    parse: (text) => (/^[\x21-\x7e]+$/.test(text) ? text : undefined),
    wants: 'a token: it contains blanks, line breaks or letters outside ASCII',
    remedy: 'Copy the token again, and take care of line breaks.',
};
const linesField = {
    parse: readLines,
    wants: 'a list',
    remedy: 'Write one item a line.',
};
const booleanField = {
    parse: (text) => {
        if (['true', 'True', 'TRUE'].includes(text))
            return true;
        return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
    },
    wants: '`true` or `false`',
    remedy: 'Write `true` or `false`.',
};
const booleanOrAutoField = {
    parse: (text) => (text === 'auto' ? text : booleanField.parse(text)),
    wants: '`auto`, `true` or `false`',
    remedy: 'Write `auto`, `true` or `false`.',
};
const longestMilliseconds = 500 * 3_600_000;
function parsePositiveDuration(text) {
    const milliseconds = (0,instant/* parseDuration */.E9)(text) ?? 0;
    return milliseconds > 0 && milliseconds <= longestMilliseconds ? milliseconds : undefined;
}
const adviseDuration = 'Write it with its unit, like `500ms`, `90s`, `10m` or `1h30m`; at most `500h`.';
const durationField = {
    parse: parsePositiveDuration,
    findFault(text) {
        const milliseconds = (0,instant/* parseDuration */.E9)(text);
        if (milliseconds === undefined)
            return undefined;
        const what = milliseconds === 0 ? 'must be longer than 0' : 'is longer than `500h`';
        return { what, remedy: adviseDuration };
    },
    wants: 'a duration',
    remedy: adviseDuration,
};
const paceField = {
    parse: (text) => {
        const [, count = '', per = ''] = /^(\d{1,6})\/(.+)$/.exec(text) ?? [];
        const perMilliseconds = parsePositiveDuration(per);
        if (perMilliseconds === undefined || Number(count) === 0)
            return undefined;
        return { count: Number(count), perMilliseconds };
    },
    wants: 'a pace',
    remedy: 'Write submissions per time, like `10/1m` or `1/1s`.',
};
const shardField = {
    parse: (text) => {
        const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
        if (index === undefined || count === undefined)
            return undefined;
        return index >= 1 && index <= count ? { index, count } : undefined;
    },
    wants: 'a shard',
    remedy: "Write this job's number and the number of jobs, like `2/5`; the first is `1/5`.",
};
const checksumField = {
    parse: (text) => (/^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined),
    wants: 'a checksum',
    remedy: 'Pass the output of the run that made the plan: `list-checksum` for a list, `plan-checksum` for distributions.',
};
function integerField(least, most) {
    return {
        parse: (text) => {
            const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
            return value >= least && value <= most ? value : undefined;
        },
        wants: `a whole number from ${(0,core_text/* groupDigits */.K9)(least)} to ${(0,core_text/* groupDigits */.K9)(most)}`,
        remedy: 'Write digits alone, without separators and units.',
    };
}
function choiceField(choices) {
    const list = choices.map((choice) => `\`${choice}\``).join(', ');
    return {
        parse: (text) => choices.find((choice) => choice === text),
        suggest: (text) => (0,nearest/* findNearest */.q)(text, choices),
        wants: 'a supported value',
        remedy: `Set it to one of ${list}, in exactly this spelling.`,
    };
}
const rootField = {
    parse: parseFolder,
    findFault: findWindowsPath,
    wants: 'a folder of the workspace',
    remedy: 'Give a path relative to the workspace, like `public` or `sites/docs`.',
};
function numberLines(text) {
    return text
        .split(/\r\n?|\n/)
        .map((line, index) => ({ line: index + 1, item: line.trim() }))
        .filter(({ item }) => item !== '' && !item.startsWith('#'));
}
function readLines(text) {
    return numberLines(text).map(({ item }) => item);
}
function listField({ parseItem, wants, remedy, findFault, }) {
    return {
        parse: (text) => [...new Set(readLines(text).flatMap((item) => parseItem(item) ?? []))],
        parseItem,
        wants,
        remedy,
        ...(findFault === undefined ? {} : { findFault }),
    };
}
const endpointsField = {
    parse: (text) => readLines(text).flatMap((item) => (0,web_address/* parseWebUrl */.B)(item) ?? []),
    parseItem: web_address/* parseWebUrl */.B,
    findFault: typed_fault/* findTypedFault */.O,
    wants: 'an http or https URL without user, query or fragment',
    remedy: 'Set it to the base URL of the API, such as `https://api.example.com`.',
};
const file = /\/[^/]+\.(?:x?html?|php|aspx?|jsp|xml|json|txt|pdf|css|m?js|ico|png|jpe?g|gif|svg|webp|avif)$/i;
function findBaseFault(item) {
    const url = (0,web_address/* parseWebUrl */.B)(item);
    if (url?.href.includes('*'))
        return {
            what: 'has a `*`, and every URL would have it',
            remedy: 'Write one line for each host.',
        };
    if (url === undefined || !file.test(url.pathname))
        return undefined;
    return {
        what: 'ends in a file name, and every URL would lie below it',
        remedy: `Write \`${(0,core_text/* oneLine */.TN)(url.href.replace(/\/[^/]*$/, ''), 200)}\`, or the folder under which \`root\` is served.`,
    };
}
const baseUrlsField = listField({
    parseItem(item) {
        return findBaseFault(item) === undefined
            ? (0,web_address/* parseWebUrl */.B)(item)?.href.replace(/\/+$/, '')
            : undefined;
    },
    findFault: (item) => (0,typed_fault/* findTypedFault */.O)(item) ?? findBaseFault(item),
    wants: 'an http or https URL without user, query or fragment',
    remedy: 'Write it as a browser shows it, such as `https://www.example.com` or `https://cdn.example.com/docs`, one a line.',
});


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ proofInputs)
});

// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
;// CONCATENATED MODULE: ./build/js/core/proof/origin-rule.js

const line = /^(\S.*?)\s+=>\s+(\S.*)$/;
function parseOriginRule(item) {
    const [, address = '', wanted = ''] = line.exec(item) ?? [];
    const want = parseWant(wanted);
    if (want === undefined || !isAddress(address))
        return undefined;
    return { url: new URL(address), want, wanted };
}
function isAddress(address) {
    return /^https?:\/\//i.test(address) && (0,typed_fault/* findTypedFault */.O)(address) === undefined;
}
function parseWant(wanted) {
    if (/^\d{3}$/.test(wanted))
        return { status: Number(wanted) };
    const [, sum] = /^sha256:(.*)$/i.exec(wanted) ?? [];
    if (sum === undefined)
        return wanted === '' ? undefined : { text: wanted };
    return /^[0-9a-f]{64}$/i.test(sum) ? { hash: sum.toLowerCase() } : undefined;
}
function findOriginRuleFault(item) {
    const [, address, wanted = ''] = line.exec(item) ?? [];
    if (address === undefined)
        return {
            what: 'is not `URL => what it must answer`',
            remedy: 'Write the URL, ` => `, and a status such as `200`, `sha256:…`, or a text of the body.',
        };
    if (isAddress(address))
        return {
            what: 'has a checksum that is not 64 hexadecimal digits',
            remedy: 'Write `sha256:` and what `sha256sum` prints for the file.',
        };
    const fault = (0,typed_fault/* findTypedFault */.O)(address);
    return fault === undefined || wanted === ''
        ? { what: 'begins with no http or https URL', remedy: 'Begin it with the URL of the origin.' }
        : { what: `has a URL that ${fault.what}`, remedy: fault.remedy };
}

// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __nccwpck_require__(20661);
;// CONCATENATED MODULE: ./build/js/core/inputs/proof-inputs.js


const sampleField = {
    parse: (text) => {
        if (text === 'all')
            return text;
        return /^\d{1,8}$/.test(text) ? Number(text) : undefined;
    },
    wants: 'a number of URLs or `all`',
    remedy: 'Write how many URLs to ask for, such as `20`, or `all`. `0` asks for none.',
};
const proofInputs = {
    verify: {
        name: 'verify',
        field: sampleField,
        group: 'verify',
        default: '0',
        description: 'How many URLs of the list to request afterwards, as a browser does, to see if the caches have changed: a number, spread over the list and its folders, or `all` (docs/verify.md). Only URLs can be requested, not what is purged by prefix, host or tag. `0` requests none.',
    },
    verifyBefore: {
        name: 'verify-before',
        field: fields/* booleanField */.hQ,
        group: 'verify-purge',
        default: 'true',
        description: '`false`: do not request these URLs before the purge as well. Without it, content that differs from the file proves nothing.',
    },
    verifyFail: {
        name: 'verify-fail',
        field: fields/* booleanField */.hQ,
        group: 'verify-purge',
        default: 'true',
        description: '`false`: a URL that is still stale is a warning. By default it fails the job with `stale`.',
    },
    originRules: {
        name: 'wait-for-origin',
        field: (0,fields/* listField */.FZ)({
            parseItem: parseOriginRule,
            findFault: findOriginRuleFault,
            wants: 'a rule',
            remedy: 'Write `URL => 200`, `URL => sha256:…` or `URL => a text of the body`, one a line.',
        }),
        group: 'origin',
        default: '',
        description: 'Lines `URL => 200` (a status), `URL => sha256:…` (of the body) or `URL => a text in the body`. Nothing is sent to the vendor before all of them hold, within `timeout` (`origin-not-ready`).',
    },
};


/***/ }),

/***/ 22029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purgeInputs),
/* harmony export */   z: () => (/* binding */ namedInputs)
/* harmony export */ });
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _array_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78331);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20661);



const namedInputs = {
    prefixes: {
        name: 'prefixes',
        field: _array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .urlsField */ .XV,
        group: 'named',
        default: '',
        aliases: { prefix: '', 'purge-prefixes': '' },
        description: 'What URLs to purge begin with, such as `www.example.com/docs`, one a line or as a JSON array. A line that begins with `/` is joined to every `base-url`. For providers that purge by prefix (docs/providers.md).',
    },
    hosts: {
        name: 'hosts',
        field: _array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .urlsField */ .XV,
        group: 'named',
        default: '',
        aliases: { 'purge-hosts': '', hostnames: '' },
        description: 'Hosts of which everything is purged, such as `www.example.com`, one a line or as a JSON array. For providers that purge by host (docs/providers.md).',
    },
    tags: {
        name: 'tags',
        field: _array_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsField */ .Uz,
        group: 'named',
        default: '',
        aliases: { 'cache-tags': '', 'surrogate-keys': '', 'surrogate-key': '', 'purge-tags': '' },
        description: 'Cache tags (surrogate keys) of which everything is purged, one a line or as a JSON array. For providers that purge by tag (docs/providers.md).',
    },
};
const purgeInputs = {
    purgeType: {
        name: 'purge-type',
        field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceField */ .cM)(_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .purgeTypes */ .jT),
        group: 'purge',
        default: 'item',
        aliases: { 'purge-all': 'all', 'purge-everything': 'all', everything: 'all' },
        description: 'What to purge: `item` (the URLs), `wildcard` (the patterns in `urls` and `urls-file`), or `all` (everything; if a source of URLs is given, only if its list is not empty).',
    },
    purgeAllIf: {
        name: 'purge-all-if',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .linesField */ .Qz,
        group: 'condition',
        default: '',
        description: 'Patterns for the paths of files that are part of every page, such as templates, one a line. If one of them changed, everything is purged instead of the list. They need not be in `root`.',
    },
    soft: {
        name: 'soft',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanField */ .hQ,
        group: 'purge',
        default: 'false',
        aliases: { 'soft-purge': '' },
        description: '`true`: mark copies as old instead of removing them, so that caches may serve them while they fetch new ones. For providers that have it (docs/providers.md).',
    },
};


/***/ }),

/***/ 91451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   Q: () => (/* binding */ failOnChoices)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45657);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3737);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(20661);



const failOnChoices = ['any', 'all', 'never'];
const timeouts = _mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modeNames */ ._X
    .map((mode) => `\`${(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .modes */ .nI[mode].timeoutMilliseconds)}\` for \`${mode}\``)
    .join(', ');
const runInputs = {
    dryRun: {
        name: 'dry-run',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,
        group: 'run',
        default: 'false',
        description: '`true`: find the list, plan the requests and show both, but change nothing. `purge`, `prewarm` and `preheat` then need neither credentials nor `endpoint`.',
    },
    endpoints: {
        name: 'endpoint',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointsField */ .Jp,
        group: 'run',
        aliases: { 'api-url': '', 'api-endpoint': '', 'endpoint-url': '' },
        description: "Base URL of the vendor's API, unless it is the public one: `https`, or `http` on this machine (the sandbox). For plain HTTP: addresses of caches to connect to, one a line.",
    },
    wait: {
        name: 'wait',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,
        group: 'polling',
        default: 'true',
        aliases: { 'wait-for-completion': '', 'wait-for-invalidation': '' },
        description: '`false`: submit, output the task ids, and end without waiting for the vendor to finish.',
    },
    timeoutMilliseconds: {
        name: 'timeout',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,
        group: 'run',
        aliases: { 'timeout-minutes': '', 'timeout-seconds': '', 'wait-timeout': '' },
        description: `Time limit of the whole step, a duration. Default: ${timeouts}.`,
    },
    pollIntervalMilliseconds: {
        name: 'poll-interval',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,
        group: 'polling',
        description: 'First delay between two polls, a duration; later delays grow up to a maximum. The default depends on the provider (docs/providers.md).',
    },
    requestTimeoutMilliseconds: {
        name: 'request-timeout',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .durationField */ .Ti,
        group: 'run',
        default: '30s',
        description: 'Time limit of one HTTP request, a duration.',
    },
    pace: {
        name: 'pace',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .paceField */ .C1,
        group: 'submission',
        description: "Submissions per time, such as `10/1m`. Replaces the provider's default (docs/providers.md).",
    },
    concurrency: {
        name: 'concurrency',
        field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerField */ .nm)(1, 100),
        group: 'submission',
        description: 'Maximum number of requests in flight; the pace applies as well. The default depends on the provider.',
    },
    retries: {
        name: 'retries',
        field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .integerField */ .nm)(0, 100),
        group: 'run',
        default: '3',
        description: 'Extra attempts of requests that are safe to retry. Waiting for a rate limit counts against `timeout` instead.',
    },
    resumeTasks: {
        name: 'resume-tasks',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
        group: 'submission',
        description: 'Resumes an earlier run: its `task-ids` output, the path of its report file, or a JSON array of ids. Tasks that have an id are polled and never sent again. One input holds at most 131,071 bytes; use the report file for more.',
    },
    shard: {
        name: 'shard',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shardField */ .vF,
        group: 'run',
        description: "This job's part of the list, such as `2/5`: the second of five jobs that all derive the same list.",
    },
    expectedList: {
        name: 'expected-list',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
        group: 'list',
        description: 'The list that was planned: the `list-checksum` output of that run, or the path of its report file. If the list differs, the run ends before any request; with the report it says which URLs came and went.',
    },
    failOn: {
        name: 'fail-on',
        field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(failOnChoices),
        group: 'run',
        default: 'any',
        description: 'When failed targets fail the job: if `any` of them failed, if `all` of them failed, or `never`. With `any` and `all`, errors that end the run, timeouts and unknown results always fail it; with `never`, only wrong inputs, unreadable sources and a cancelled run do.',
    },
    withoutCredentials: {
        name: 'without-credentials',
        field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choiceField */ .cM)(['fail', 'skip', 'dry-run']),
        group: 'run',
        default: 'fail',
        description: 'What to do if none of the credentials is given, as in runs for forks and Dependabot: `fail`, `skip` (do nothing and pass), or `dry-run`. If only a part of them is given, the run always fails.',
    },
    failIfEmpty: {
        name: 'fail-if-empty',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,
        group: 'list',
        default: 'false',
        description: '`true`: an empty list fails the job instead of ending as `NOTHING_TO_DO`.',
    },
    githubToken: {
        name: 'github-token',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenField */ ._n,
        group: 'run',
        default: '',
        expression: '${{ github.token }}',
        secret: true,
        aliases: { token: '', 'repo-token': '', 'gh-token': '' },
        description: "Token for GitHub's API and for fetching commits. `contents: read` is enough; `base: last-success` also needs `actions: read`.",
    },
    summary: {
        name: 'summary',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanField */ .hQ,
        group: 'run',
        default: 'true',
        description: '`false`: do not write a job summary.',
    },
    reportFile: {
        name: 'report-file',
        field: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
        group: 'run',
        writes: true,
        description: 'Where to write the JSON report. Default: a file under `RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 87144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ limitInputs),
  I: () => (/* binding */ selectionInputs)
});

// EXTERNAL MODULE: ./build/js/core/inputs/array-fields.js
var array_fields = __nccwpck_require__(78331);
// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __nccwpck_require__(20661);
// EXTERNAL MODULE: ./build/js/core/nearest.js
var nearest = __nccwpck_require__(55606);
// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
;// CONCATENATED MODULE: ./build/js/core/inputs/place-fields.js



const baseField = {
    ...fields/* textField */.M8,
    parse: (text) => (findBaseSlip(text) === undefined ? text : undefined),
    findFault: findBaseSlip,
};
const baseWords = ['last-purge', 'last-success'];
function findBaseSlip(text) {
    const meant = baseWords.includes(text) ? undefined : (0,nearest/* findNearest */.q)(text, baseWords);
    if (meant === undefined)
        return undefined;
    return {
        what: `is nearly \`${meant}\``,
        remedy: `Write \`${meant}\`. For a branch or tag of that name, give its commit.`,
    };
}
const placeField = {
    parse: (text) => (findPlaceFault(text) === undefined ? text : undefined),
    findFault: findPlaceFault,
    wants: 'a URL or a path',
    remedy: 'Give an http or https URL, or a path relative to the workspace.',
};
const severalPlaces = {
    what: 'holds more than one address',
    remedy: 'Give one URL or path; to read several sitemaps, name an index of them.',
};
function findPlaceFault(text) {
    if (/[\r\n]|\s\S*:\/\//.test(text))
        return severalPlaces;
    return /^https?:/i.test(text) ? (0,typed_fault/* findTypedFault */.O)(text) : undefined;
}

;// CONCATENATED MODULE: ./build/js/core/inputs/source-inputs.js



const selectionInputs = {
    urls: {
        name: 'urls',
        field: array_fields/* urlsField */.XV,
        group: 'list',
        default: '',
        aliases: { path: '', paths: '', uris: '', 'purge-urls': '', 'invalidation-paths': '' },
        description: 'URLs, one a line, or as a JSON array; patterns for `purge-type: wildcard`. A line that begins with `/` is joined to every `base-url`. One input holds at most 131,071 bytes; use `urls-file` for more.',
    },
    urlsFile: {
        name: 'urls-file',
        field: fields/* textField */.M8,
        group: 'list',
        aliases: { 'paths-from': '', 'paths-file': '' },
        description: 'Path of a file with one URL a line, or of a report file of this action, relative to the workspace.',
    },
    sitemap: {
        name: 'sitemap',
        field: placeField,
        group: 'list',
        aliases: { 'sitemap-url': '' },
        description: 'URL or path of a sitemap or sitemap index, plain or gzip. Only URLs on the scheme and host of a `base-url` count; without `base-url`, only those on the scheme and host of the sitemap.',
    },
    files: {
        name: 'files',
        field: fields/* linesField */.Qz,
        group: 'list',
        default: '',
        aliases: { pattern: '', patterns: '', glob: '', globs: '' },
        description: 'Patterns for the paths of changed files, one a line, which become URLs below `base-url`. `!` negates; the last match wins. Default: everything in `root`, if `root` is not `.`, `base-url` is given and no other source of URLs is.',
    },
    source: {
        name: 'source',
        field: (0,fields/* choiceField */.cM)(['auto', 'git', 'api', 'manifest', 'all']),
        group: 'files',
        default: 'auto',
        description: 'How to find changed files: `auto` (depends on the event; `manifest` if what is in `root` is not committed), `git`, `api`, `manifest` (for sites that are built: the hashes of the files), or `all` for every file in the workspace.',
    },
    base: {
        name: 'base',
        field: baseField,
        group: 'commits',
        description: "Commit, tag or branch to compare with; or `last-purge` (recommended), what this action remembers in GitHub's cache of what was purged for last; or `last-success`. The default depends on the event.",
    },
    head: {
        name: 'head',
        field: fields/* textField */.M8,
        group: 'commits',
        description: 'Commit, tag or branch that is compared. The default depends on the event.',
    },
    repositoryPath: {
        name: 'repository-path',
        field: fields/* rootField */.LO,
        group: 'commits',
        description: 'Folder of the checkout below the workspace, if `actions/checkout` has a `path:`. Found by itself if there is only one. `files` and `root` are paths of the workspace in any case.',
    },
    root: {
        name: 'root',
        field: fields/* rootField */.LO,
        group: 'root',
        default: '.',
        aliases: { directory: '', folder: '', 'publish-dir': '', 'build-dir': '', 'dist-dir': '' },
        description: 'Folder whose content is served. Files outside it are skipped.',
    },
    baseUrls: {
        name: 'base-url',
        field: fields/* baseUrlsField */.g0,
        group: 'list',
        default: '',
        aliases: { 'site-url': '', 'website-url': '' },
        description: 'URLs under which `root` is served, one a line for each host or alias.',
    },
    indexPages: {
        name: 'index-pages',
        field: (0,fields/* choiceField */.cM)(['auto', 'directory', 'file', 'both']),
        group: 'files',
        default: 'auto',
        description: 'The URL of `index.html`: `directory` (`/dir/`), `file` (`/dir/index.html`), `both`, or `auto`, which learns it from the links of the site in `root`.',
    },
    cleanUrls: {
        name: 'clean-urls',
        field: fields/* booleanOrAutoField */.Pi,
        group: 'files',
        default: 'auto',
        description: '`true`: `/about.html` also gives `/about`, and `/dir/index.html` also gives `/dir`. `auto` learns it from the links of the site in `root`.',
    },
    spellings: {
        name: 'spellings',
        field: (0,fields/* choiceField */.cM)(['all', 'one']),
        group: 'files',
        description: 'Which spellings of a path with characters that sites encode differently, such as `+` and `%2B`: `all` that are in use (the default in `purge`), or `one` (the default in `prewarm` and `preheat`). URLs that the site links are always spelt as it spells them.',
    },
    rewrites: {
        name: 'rewrites',
        field: fields/* linesField */.Qz,
        group: 'files',
        default: '',
        description: 'Lines `regular expression => replacement`, applied in order to the path below `root`, which starts with `/`.',
    },
    manifest: {
        name: 'manifest',
        field: placeField,
        group: 'manifest',
        description: "Path or URL of the previous build's manifest, for `source: manifest`. Without it the build of the last purge is remembered in GitHub's cache.",
    },
    manifestOutput: {
        name: 'manifest-output',
        field: fields/* textField */.M8,
        group: 'list',
        writes: true,
        description: "Path to write this build's manifest to, after a run that succeeded. Not in a dry run, with `shard`, or with `wait: false`.",
    },
};
const limitInputs = {
    maxUrls: {
        name: 'max-urls',
        field: (0,fields/* integerField */.nm)(1, 100_000_000),
        group: 'limit',
        default: '20000',
        description: 'Stop if the list has more URLs than this.',
    },
    onTooMany: {
        name: 'on-too-many',
        field: (0,fields/* choiceField */.cM)(['fail', 'all', 'wildcard']),
        group: 'fold',
        default: 'fail',
        description: 'What to do if the list has more than `max-urls` URLs: `fail`, `all` (purge everything once instead), or `wildcard` (fold the URLs to wildcards, if the provider has them).',
    },
};


/***/ }),

/***/ 45657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   hR: () => (/* binding */ parseBasicInstant),
/* harmony export */   m6: () => (/* binding */ parseHttpDate),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   z$: () => (/* binding */ formatBasicInstant)
/* harmony export */ });
function formatInstant(milliseconds) {
    return new Date(milliseconds).toISOString();
}
function parseInstant(text) {
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text);
    const parsed = isInstant ? Date.parse(text) : Number.NaN;
    return Number.isNaN(parsed) ? undefined : parsed;
}
function formatBasicInstant(milliseconds) {
    return `${formatInstant(milliseconds).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
function parseBasicInstant(text) {
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
const weekday = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? /;
function parseHttpDate(text) {
    const inZone = text.endsWith(' GMT') ? text : `${text} GMT`;
    const parsed = weekday.test(text) ? Date.parse(inZone) : Number.NaN;
    return Number.isNaN(parsed) ? undefined : parsed;
}
const units = [
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
];
function formatDuration(milliseconds) {
    const whole = Math.round(milliseconds);
    if (whole < 1_000)
        return `${whole}ms`;
    let left = Math.round(whole / 1_000) * 1_000;
    let text = '';
    for (const [unit, size] of units) {
        const amount = Math.floor(left / size);
        left -= amount * size;
        if (amount > 0)
            text += `${amount}${unit}`;
    }
    return text;
}
const durationPattern = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;
function parseDuration(text) {
    const parts = durationPattern.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', milliseconds = '0'] = parts;
    return (Number(hours) * 3_600_000 +
        Number(minutes) * 60_000 +
        Number(seconds) * 1_000 +
        Number(milliseconds));
}


/***/ }),

/***/ 28583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  Lv: () => (/* binding */ isList),
  Gv: () => (/* binding */ isObject),
  qF: () => (/* binding */ parseJson),
  fE: () => (/* binding */ toText)
});

;// CONCATENATED MODULE: ./build/node_modules/canonicalize/lib/canonicalize.js
function e(e){if(!e.isWellFormed()){throw new Error(`Lone surrogate is not allowed`)}return JSON.stringify(e)}function t(t){switch(typeof t){case`number`:if(isNaN(t)){throw new Error(`NaN is not allowed`)}if(!isFinite(t)){throw new Error(`Infinity is not allowed`)}return JSON.stringify(t);case`string`:return e(t);case`boolean`:return t?`true`:`false`;default:return JSON.stringify(t)}}function n(e,n){let r=null;while(e!==null&&typeof e===`object`&&typeof e.toJSON===`function`){if(n.has(e)){throw new Error(`Circular reference detected`)}n.add(e);(r??=[]).push(e);e=e.toJSON()}if(e instanceof Number||e instanceof String||e instanceof Boolean){e=e.valueOf()}if(e===null||typeof e!==`object`){if(r!==null){for(const e of r)n.delete(e)}return t(e)}if(n.has(e)){throw new Error(`Circular reference detected`)}n.add(e);return{container:e,keys:Array.isArray(e)?null:Object.keys(e).sort(),index:0,first:true,wrappers:r}}function r(r){if(r===null||typeof r!==`object`){return t(r)}const i=new Set;const a=n(r,i);if(typeof a!==`object`){return a}let o=a.keys===null?`[`:`{`;const s=[a];outer:while(s.length>0){const r=s[s.length-1];const a=r.container;if(r.keys===null){while(r.index<a.length){const e=r.index++;if(e>0){o+=`,`}const c=a[e];const l=c===undefined||typeof c===`symbol`||typeof c===`function`?null:c;if(l===null||typeof l!==`object`){o+=t(l);continue}const u=n(l,i);if(typeof u!==`object`){o+=u===undefined?`null`:u;continue}o+=u.keys===null?`[`:`{`;s.push(u);continue outer}o+=`]`}else{const c=r.keys;while(r.index<c.length){const l=c[r.index++];const u=a[l];if(u===undefined||typeof u===`symbol`||typeof u===`function`){continue}if(u===null||typeof u!==`object`){if(r.first){r.first=false}else{o+=`,`}o+=e(l)+`:`+t(u);continue}const d=n(u,i);if(d===undefined){continue}if(r.first){r.first=false}else{o+=`,`}o+=e(l)+`:`;if(typeof d!==`object`){o+=d;continue}o+=d.keys===null?`[`:`{`;s.push(d);continue outer}o+=`}`}i.delete(a);if(r.wrappers!==null){for(const e of r.wrappers)i.delete(e)}s.pop()}return o}
;// CONCATENATED MODULE: ./build/js/core/json-value.js

function parseJson(content) {
    try {
        return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function canonicalJson(value) {
    const text = JSON.stringify(value).replaceAll(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (part) => part.length > 2 ? '\\ufffd' : part);
    return r(JSON.parse(text)) ?? 'null';
}
function toText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}


/***/ }),

/***/ 21601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findListMark)
/* harmony export */ });
const oneALine = 'Write one item a line, and begin the list with `|` in YAML';
const quoted = /^(?:"[^"]*"|'[^']*'|`[^`]*`|[“”„][^“”„]*[“”]|[‘’‚][^‘’‚]*[‘’]),?$/;
function findListMark(item) {
    if (quoted.test(item))
        return {
            what: 'is in quotes, which are taken as typed',
            remedy: `${oneALine}, without quotes.`,
        };
    if (/^-\s/.test(item))
        return {
            what: 'begins with `- `, which is taken as typed',
            remedy: `${oneALine}, without dashes.`,
        };
    if (/\s#/.test(item))
        return {
            what: 'ends with a comment, which is taken as typed',
            remedy: 'Write the comment on a line of its own that begins with `#`. For the character itself, write `[#]` in patterns and `%23` in URLs.',
        };
    return undefined;
}


/***/ }),

/***/ 3737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ purgeTypeOf),
/* harmony export */   YR: () => (/* binding */ makesList),
/* harmony export */   _X: () => (/* binding */ modeNames),
/* harmony export */   jT: () => (/* binding */ purgeTypes),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
const minute = 60_000;
const modes = {
    purge: {
        timeoutMilliseconds: 30 * minute,
        story: 'list',
        purges: true,
        warms: false,
        title: 'remove URLs from caches',
    },
    prewarm: {
        timeoutMilliseconds: 60 * minute,
        story: 'list',
        purges: false,
        warms: true,
        title: 'fill caches at points of presence',
    },
    preheat: {
        timeoutMilliseconds: 60 * minute,
        story: 'list',
        purges: false,
        warms: true,
        title: "fill the vendor's caches",
    },
    'sync-distribution': {
        timeoutMilliseconds: 240 * minute,
        story: 'distributions',
        purges: false,
        warms: false,
        title: 'bring distributions in line with a file',
    },
};
function isMode(name) {
    return Object.hasOwn(modes, name);
}
const modeNames = Object.keys(modes).filter(isMode);
function makesList(mode) {
    return modes[mode].story === 'list';
}
const purgeTypes = ['item', 'wildcard', 'all'];
function purgeTypeOf({ mode, purgeType, }) {
    return modes[mode].purges ? purgeType : undefined;
}


/***/ }),

/***/ 55606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest),
/* harmony export */   y: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76605);

function simplify(name) {
    return name
        .toLowerCase()
        .replace(/[-_]id$/, '')
        .replaceAll(/[-_]/g, '');
}
function isSameName(one, other) {
    return simplify(one) === simplify(other);
}
function findNearest(typed, known) {
    const wanted = simplify(typed);
    const near = known
        .map((name) => ({ name, apart: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(simplify(name), wanted) }))
        .filter(({ name, apart }) => {
        const isShort = Math.min(simplify(name).length, wanted.length) < 6;
        return apart <= (isShort ? 1 : 2);
    });
    return near.toSorted((one, other) => one.apart - other.apart)[0]?.name;
}


/***/ }),

/***/ 31329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   O: () => (/* binding */ mostExpansions),
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   TE: () => (/* binding */ toLiteral),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79457);

const mostExpansions = 1_000;
function parsePattern(line) {
    const trimmed = line.trim();
    const negates = trimmed.startsWith('!');
    const body = negates ? trimmed.slice(1).trim() : trimmed;
    return { negates, alternatives: expandBraces(body).flatMap(toAlternatives) };
}
function expandBraces(pattern) {
    const kept = pattern.replaceAll(/\\./gs, (part) => (part === '\\\\' ? '\\\\\\\\' : part));
    return (0,brace_expansion__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(kept, { max: mostExpansions + 1 });
}
function toAlternatives(text) {
    const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.');
    const last = segments.at(-1);
    if (last === undefined)
        return ['**'];
    const path = segments.join('/');
    if (last === '**')
        return [path];
    if (text.endsWith('/'))
        return [`${path}/**`];
    return isLiteral(last) ? [path, `${path}/**`] : [path];
}
function isLiteral(segment) {
    return !/[*?[]/.test(segment.replaceAll(/\\./gs, ''));
}
function toLiteral(segment) {
    return segment.replaceAll(/\\(.)/gs, '$1');
}


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ estimateMilliseconds),
/* harmony export */   Qg: () => (/* binding */ estimateLanes),
/* harmony export */   UJ: () => (/* binding */ paceLane),
/* harmony export */   kk: () => (/* binding */ laneOf)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);

function paceLane(lane, { pace, shard }) {
    const { capability } = lane;
    const share = (whole) => ({
        ...whole,
        perMilliseconds: whole.perMilliseconds * (shard?.count ?? 1),
    });
    return {
        ...lane,
        pace: share(pace ?? capability.pace),
        ...(capability.targetPace === undefined ? {} : { targetPace: share(capability.targetPace) }),
    };
}
function laneOf({ batch: { targets } }, lanes) {
    const kind = targets[0]?.kind;
    return lanes.find(({ capability }) => capability.accepts === kind) ?? lanes[0];
}
function estimateMilliseconds(submissions, pace) {
    return Math.floor(Math.max(submissions - 1, 0) / pace.count) * pace.perMilliseconds;
}
function estimateLanes(lanes) {
    const groups = Map.groupBy(lanes, ({ capability }) => capability.paceGroup ?? capability);
    return Math.max(0, ...[...groups.values()].map(estimateGroup));
}
function estimateGroup(lanes) {
    const submissions = lanes.reduce((sum, { batches }) => sum + batches.length, 0);
    return Math.max(...lanes.map((lane) => estimateMilliseconds(submissions, lane.pace)), ...lanes.map(estimateTargets));
}
function estimateTargets({ batches, targetPace }) {
    if (targetPace === undefined)
        return 0;
    const sizes = batches.map((batch) => (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(batch).length);
    const others = sizes.slice(0, -1).reduce((sum, size) => sum + size, 0);
    return Math.floor(others / targetPace.count) * targetPace.perMilliseconds;
}


/***/ }),

/***/ 33146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOtherList),
/* harmony export */   H: () => (/* binding */ describeListDifference)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40476);



const mostShown = 5;
function describeListDifference({ before, now, kind }) {
    const [old, fresh] = [new Set(before), new Set(now)];
    const came = [...fresh].filter((value) => !old.has(value));
    const went = [...old].filter((value) => !fresh.has(value));
    return [describe(came, { kind, what: 'new' }), describe(went, { kind, what: 'gone' })]
        .filter((part) => part !== '')
        .join(', ');
}
function describe(values, { kind, what }) {
    if (values.length === 0)
        return '';
    const shown = values.slice(0, mostShown).map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_urls_hide_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSignature */ .$)(value), 200));
    const rest = values.length - shown.length;
    const more = rest === 0 ? '' : `, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(rest)} more`;
    const verb = values.length === 1 ? 'is' : 'are';
    return `${(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(values.length, kind)} ${verb} ${what} (${shown.join(', ')}${more})`;
}
function refuseOtherList(targets, { expectedList: { checksum, values }, listChecksum, }) {
    const now = targets.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);
    const kind = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKind */ .MQ)(targets);
    const difference = values === undefined ? '' : describeListDifference({ before: values, now, kind });
    const found = `(expected ${checksum.slice(0, 12)}…, found ${listChecksum.slice(0, 12)}…)`;
    return {
        code: 'list-changed',
        input: 'expected-list',
        message: `The list is not the expected one${difference === '' ? '' : `: ${difference}`} ${found}.`,
        remedy: values === undefined
            ? 'Make the plan again, with the same commits and inputs. With the report file of the plan as `expected-list`, the run says which URLs came and went.'
            : 'Make the plan again, with the same commits and inputs.',
    };
}


/***/ }),

/***/ 15293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mergeTargets)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);

const ruleOrder = {
    urls: 0,
    'urls-file': 1,
    sitemap: 2,
    prefixes: 16,
    hosts: 17,
    tags: 18,
    'asset-ids': 3,
    link: 4,
    form: 5,
    folder: 6,
    file: 7,
    rewrite: 8,
    spelling: 9,
    twin: 10,
    'purge-type': 11,
    'on-too-many': 12,
    'resume-tasks': 13,
    config: 14,
    'purge-all-if': 15,
};
function mergeTargets(lists) {
    const all = lists.flat();
    if (isMerged(all))
        return all;
    const merged = [];
    let group = [];
    for (const target of all.toSorted(compareTargets)) {
        const [first] = group;
        if (first !== undefined && compareTargets(first, target) !== 0) {
            merged.push(joinGroup(first, group));
            group = [];
        }
        group.push(target);
    }
    const [first] = group;
    if (first !== undefined)
        merged.push(joinGroup(first, group));
    return merged;
}
function isMerged(targets) {
    return targets.every((target, index) => {
        const before = targets[index - 1];
        return target.also === undefined && (before === undefined || (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(before) < (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(target));
    });
}
function compareTargets(one, other) {
    return compareText((0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(one), (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(other)) || compareText(one.kind, other.kind);
}
function compareText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function joinGroup(first, group) {
    if (group.length === 1 && first.also === undefined)
        return first;
    const { kind, value } = first;
    const [own, ...also] = joinReasons(group.flatMap(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM));
    return { kind, value, ...(own ?? first), ...(also.length === 0 ? {} : { also }) };
}
function joinReasons(reasons) {
    const sorted = reasons.toSorted(compareReasons);
    return sorted.filter((reason, index) => {
        const before = sorted[index - 1];
        return before === undefined || compareReasons(before, reason) !== 0;
    });
}
function compareReasons(one, other) {
    return (ruleOrder[one.rule] - ruleOrder[other.rule] ||
        compareText(one.path ?? '', other.path ?? '') ||
        compareText(one.form ?? '', other.form ?? '') ||
        Number(one.deleted ?? false) - Number(other.deleted ?? false));
}


/***/ }),

/***/ 58583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ chooseResumed),
/* harmony export */   ky: () => (/* binding */ resumeBatches),
/* harmony export */   qd: () => (/* binding */ resumeWithoutList),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _capability_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89736);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45565);
/* harmony import */ var _list_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33146);





function resumeBatches(batches, { earlier, polls }) {
    const byBatch = new Map(earlier.map((task) => [task.batch, task]));
    const own = new Set(batches.map(({ checksum }) => checksum));
    const strangers = earlier.filter(({ batch }) => !own.has(batch)).length;
    const records = batches.flatMap((batch) => {
        const task = byBatch.get(batch.checksum);
        return task === undefined ? [] : [toRecord(batch, task, polls)];
    });
    if (strangers === 0 && records.length === batches.length)
        return { records };
    const difference = describeDifference(batches, earlier);
    const counts = { batches: batches.length, matched: records.length, strangers };
    return { refusal: refuseOther(difference, counts) };
}
function resumeWithoutList({ earlier, polls }) {
    return earlier.map((task) => {
        const batch = { checksum: task.batch, targets: task.targets ?? [], sent: task.sent };
        const record = toRecord(batch, task, polls);
        return record.state === 'unsent' ? { ...record, problem: neverSent } : record;
    });
}
function chooseResumed(capabilities, { mode, domain, earlier, }) {
    const usual = capabilities.find((one) => one.mode === mode)?.accepts;
    const kinds = earlier.map(({ targets }) => targets?.[0]?.kind ?? usual);
    const isUnnamed = earlier.some(({ targets = [] }) => targets.length === 0);
    return [...new Set(isUnnamed ? [usual, ...kinds] : kinds)].flatMap((accepts) => accepts === undefined ? [] : ((0,_capability_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCapability */ .aV)(capabilities, { mode, accepts, domain }) ?? []));
}
const neverSent = {
    code: 'not-submitted',
    message: 'The earlier run did not send it, and this run has no list of its URLs.',
    remedy: 'To send it, run again with the same URL sources and this `resume-tasks`.',
};
function toRecord(batch, task, polls) {
    const state = polls && isToPoll(task) ? 'pending' : task.state;
    const record = {
        batch,
        id: task.id,
        attempts: 0,
        state: state === 'pending' && task.id === '' ? 'unconfirmed' : state,
        ...(task.submittedAt === undefined ? {} : { submittedAt: task.submittedAt }),
        ...(state === 'unsent' ? {} : (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .pickOwn */ .cX)(batch, task)),
    };
    const problem = problemOf(record.state);
    return problem === undefined ? record : { ...record, problem };
}
function isToPoll({ id, state, failedTargets }) {
    if (id === '')
        return false;
    return state === 'unconfirmed' || (state === 'failed' && failedTargets === undefined);
}
function problemOf(state) {
    if (state === 'failed') {
        return {
            code: 'vendor-failed',
            message: 'It failed in the earlier run and is not sent again.',
            remedy: 'Correct the cause, and send the URLs of the `failed-urls-file` output with a run that has no `resume-tasks`.',
        };
    }
    if (state !== 'unconfirmed')
        return undefined;
    return {
        code: 'unconfirmed',
        message: 'It is unknown whether the vendor accepted it in the earlier run, so it is never sent again.',
        remedy: "Check the vendor's console. To send it anyway, run without `resume-tasks`.",
    };
}
function refuseOther(difference, { batches, matched, strangers }) {
    const counts = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(matched)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(batches)} requests match, and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(strangers)} of its tasks match none`;
    const remedy = 'Use the commits and inputs of the earlier run, or remove every URL source to poll only what was sent.';
    return {
        code: 'list-changed',
        input: 'resume-tasks',
        message: `The list differs from the list of the earlier run: ${difference === '' ? counts : difference}.`,
        remedy: difference === ''
            ? `${remedy} With its report file as \`resume-tasks\`, the run says which URLs came and went.`
            : remedy,
    };
}
function describeDifference(batches, earlier) {
    if (earlier.some(({ targets }) => targets === undefined))
        return '';
    const valuesOf = (targets) => targets.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);
    return (0,_list_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .describeListDifference */ .H)({
        before: earlier.flatMap(({ targets = [] }) => valuesOf(targets)),
        now: batches.flatMap(({ targets }) => valuesOf(targets)),
        kind: (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .commonKind */ .MQ)(batches.flatMap(({ targets }) => targets.slice(0, 1))),
    });
}


/***/ }),

/***/ 11918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ listPlanned),
/* harmony export */   Ii: () => (/* binding */ shareCapability),
/* harmony export */   mt: () => (/* binding */ takeShard),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   xG: () => (/* binding */ countShards)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _merge_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15293);


function shardTargets(targets, { index, count }, toSent) {
    if (toSent === undefined)
        return targets.filter((_, item) => item % count === index - 1);
    const items = new Map([...new Set(targets.map(toSent))].map((item, number) => [item, number]));
    return targets.filter((target) => (items.get(toSent(target)) ?? 0) % count === index - 1);
}
function listPlanned(tasks) {
    return (0,_merge_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTargets */ .z)([tasks.flatMap(({ batch }) => batch.targets)]);
}
const oncePerRun = ['everything', 'wildcard'];
function takeShard(targets, { shard, toSent }) {
    if (shard === undefined)
        return targets;
    const isWhole = ({ kind }) => oncePerRun.includes(kind);
    if (!targets.some(isWhole))
        return shardTargets(targets, shard, toSent);
    const own = shardTargets(targets.filter((target) => !isWhole(target)), shard, toSent);
    const parts = new Set(own);
    return targets.filter((target) => (isWhole(target) ? shard.index === 1 : parts.has(target)));
}
function listText(targets) {
    const values = targets.map(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA);
    if (values.length > 0)
        values.push('');
    return values.join('\n');
}
const mostJobs = 256;
const minute = 60_000;
function countShards({ batches, most, capability, }) {
    const { unfinishedTasks = mostJobs, pace } = capability;
    const perMinute = Math.max(1, Math.floor((pace.count * minute) / pace.perMilliseconds));
    return Math.min(batches, most, unfinishedTasks, perMinute, mostJobs);
}
function shareCapability(capability, count) {
    const { unfinishedTasks, confirmation } = capability;
    const probePace = confirmation.by === 'polling' ? confirmation.probePace : undefined;
    const slower = probePace && { ...probePace, perMilliseconds: probePace.perMilliseconds * count };
    return {
        ...capability,
        ...(unfinishedTasks === undefined
            ? {}
            : { unfinishedTasks: Math.max(1, Math.floor(unfinishedTasks / count)) }),
        ...(confirmation.by === 'polling' && slower !== undefined
            ? { confirmation: { ...confirmation, probePace: slower } }
            : {}),
    };
}


/***/ }),

/***/ 87274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ sourceKinds),
/* harmony export */   Cn: () => (/* binding */ hasListSource),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   UJ: () => (/* binding */ listListInputs),
/* harmony export */   kf: () => (/* binding */ remembersWithoutFiles),
/* harmony export */   mI: () => (/* binding */ lastPurge)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);

const sourceKinds = ['git', 'api', 'manifest', 'all', 'none'];
const lastPurge = 'last-purge';
function filesOf({ files, root }) {
    return files.length > 0 ? files : [root === '' ? '**' : `${root}/**`];
}
function remembersWithoutFiles(selection) {
    const { purgesEverything, root, baseUrls } = selection;
    const isUnconditional = listListInputs(selection).length === 0;
    return purgesEverything === true && isUnconditional && root !== '' && baseUrls.length > 0;
}
function listListInputs(selection) {
    const { urls, hasNoUrls, urlsFile, sitemap, files } = selection;
    return [
        ...(urls.length > 0 || hasNoUrls === true ? ['urls'] : []),
        ...(urlsFile === undefined ? [] : ['urls-file']),
        ...(sitemap === undefined ? [] : ['sitemap']),
        ...(files.length > 0 ? ['files'] : []),
        ..._target_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInputNames */ .s.filter((name) => selection[name].length > 0),
    ];
}
function hasListSource(selection) {
    return listListInputs(selection).length > 0;
}


/***/ }),

/***/ 95451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ countRequests),
/* harmony export */   MC: () => (/* binding */ findListInput),
/* harmony export */   MQ: () => (/* binding */ commonKind),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   ZF: () => (/* binding */ targetRules),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   hQ: () => (/* binding */ namedKinds),
/* harmony export */   s: () => (/* binding */ namedInputNames),
/* harmony export */   xV: () => (/* binding */ targetKinds),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   y_: () => (/* binding */ countNoun),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);

const targetKinds = [
    'url',
    'wildcard',
    'prefix',
    'host',
    'tag',
    'everything',
    'asset',
    'distribution',
];
const targetRules = [
    'urls',
    'urls-file',
    'sitemap',
    'prefixes',
    'hosts',
    'tags',
    'asset-ids',
    'link',
    'form',
    'folder',
    'file',
    'rewrite',
    'spelling',
    'twin',
    'purge-type',
    'resume-tasks',
    'config',
    'on-too-many',
    'purge-all-if',
];
function reasonsOf({ kind: _kind, value: _value, proof: _proof, also = [], ...first }) {
    return [first, ...also];
}
function isGone(target) {
    return target.deleted === true && reasonsOf(target).every(({ deleted }) => deleted === true);
}
const namedInputNames = ['prefixes', 'hosts', 'tags'];
const namedKinds = {
    prefixes: 'prefix',
    hosts: 'host',
    tags: 'tag',
};
function isNamed({ kind }) {
    return kind === 'tag' || kind === 'host' || kind === 'prefix';
}
function lineOf(target) {
    return isNamed(target) ? `${target.kind}:${target.value}` : target.value;
}
const listInputs = ['urls', 'urls-file', 'sitemap', ...namedInputNames, 'resume-tasks'];
function findListInput(target) {
    const rules = reasonsOf(target).map(({ rule }) => rule);
    return listInputs.find((input) => rules.includes(input));
}
const nouns = {
    url: ['URL', 'URLs'],
    wildcard: ['wildcard', 'wildcards'],
    prefix: ['prefix', 'prefixes'],
    host: ['host', 'hosts'],
    tag: ['tag', 'tags'],
    asset: ['asset', 'assets'],
    distribution: ['distribution', 'distributions'],
    everything: ['purge of everything', 'purges of everything'],
};
function countNoun(count, kind) {
    if (kind === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(count, 'target');
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(count)} ${nouns[kind][count === 1 ? 0 : 1]}`;
}
function commonKind(targets) {
    const kind = targets[0]?.kind ?? 'url';
    return targets.every((target) => target.kind === kind) ? kind : undefined;
}
function countRequests(count) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(count)} ${count === 1 ? 'request' : 'requests'}`;
}
function countKinds(counts) {
    const sums = new Map();
    for (const [kind, count] of counts)
        sums.set(kind, (sums.get(kind) ?? 0) + count);
    const parts = [...sums].map(([kind, count]) => countNoun(count, kind));
    return parts.length === 0 ? countNoun(0, 'url') : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listWords */ .yh)(parts);
}


/***/ }),

/***/ 32647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   J4: () => (/* binding */ countTask),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cX: () => (/* binding */ pickOwn),
/* harmony export */   di: () => (/* binding */ toUnsent),
/* harmony export */   g6: () => (/* binding */ countTasks),
/* harmony export */   yF: () => (/* binding */ taskStates)
/* harmony export */ });
function itemsOf({ targets, sentAs }) {
    return sentAs === undefined ? targets.map(({ value }) => value) : [...new Set(sentAs)];
}
function sizeOf({ targets, sent }) {
    return sent ?? targets.length;
}
const taskStates = ['unsent', 'pending', 'done', 'failed', 'unconfirmed'];
function pickOwn(batch, { state, failedTargets, pendingTargets }) {
    if ((failedTargets ?? pendingTargets) === undefined)
        return {};
    const [failedNames, pendingNames] = [new Set(failedTargets), new Set(pendingTargets)];
    const named = [...new Set([...failedNames, ...pendingNames])];
    const { targets, sentAs } = batch;
    const known = targets.map(({ value }) => value);
    const values = known.length === 0 && named.length <= sizeOf(batch) ? named : known;
    const isIn = (names, value, index) => names.has(value) || names.has(sentAs?.[index] ?? value);
    const failed = values.filter((value, index) => isIn(failedNames, value, index));
    const isFailed = new Set(failed);
    const pending = values.filter((value, index) => isIn(pendingNames, value, index) && !isFailed.has(value));
    const isOpen = state === 'pending' || state === 'unconfirmed';
    return {
        ...(failedTargets === undefined || (state === 'failed' && failed.length === 0)
            ? {}
            : { failedTargets: failed }),
        ...(pendingTargets === undefined || (isOpen && pending.length === 0)
            ? {}
            : { pendingTargets: pending }),
    };
}
function toUnsent(batch) {
    return { batch, state: 'unsent', id: '', attempts: 0 };
}
const nothing = {
    total: 0,
    succeeded: 0,
    failed: 0,
    unknown: 0,
    notSent: 0,
    pending: 0,
};
function countTask(task) {
    const total = sizeOf(task.batch);
    const failedOnes = task.failedTargets?.length ?? 0;
    const pendingOnes = task.pendingTargets?.length ?? 0;
    const none = { ...nothing, total };
    switch (task.state) {
        case 'done':
            return { ...none, succeeded: total };
        case 'failed': {
            const failed = task.failedTargets === undefined ? total : failedOnes;
            return { ...none, succeeded: total - failed, failed };
        }
        case 'pending':
        case 'unconfirmed': {
            const open = task.pendingTargets === undefined ? total - failedOnes : pendingOnes;
            const outcome = task.state === 'pending' ? { pending: open } : { unknown: open };
            return { ...none, succeeded: total - failedOnes - open, failed: failedOnes, ...outcome };
        }
        case 'unsent':
            return { ...none, notSent: total };
    }
}
function countTasks(tasks) {
    return tasks.map(countTask).reduce(addCounts, nothing);
}
function addCounts(one, other) {
    return {
        total: one.total + other.total,
        succeeded: one.succeeded + other.succeeded,
        failed: one.failed + other.failed,
        unknown: one.unknown + other.unknown,
        notSent: one.notSent + other.notSent,
        pending: one.pending + other.pending,
    };
}


/***/ }),

/***/ 45565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   MD: () => (/* binding */ countWord),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
const longestLine = 2_000;
function oneLine(text, limit = longestLine) {
    const flat = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .replace(/^::/, '\u200b::')
        .replaceAll('##[', '##\u200b[');
    return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
function countWord(count, word) {
    return `${groupDigits(count)} ${word}${count === 1 ? '' : 's'}`;
}
function groupDigits(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function listWords(words) {
    const rest = words.slice(0, -1).join(', ');
    return [...(rest === '' ? [] : [rest]), ...words.slice(-1)].join(' and ');
}
function isAscii(text) {
    return /^[\x00-\x7f]*$/.test(text);
}


/***/ }),

/***/ 40476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hideSignature)
/* harmony export */ });
const signing = /(?<=[?&])((?:[^=&#]*[-_.])?(?:sig|sign|signature|token|auth|hmac|policy|credential|secret|password|key)(?:[-_.][^=&#]*)?|[^=&#]*(?:signature|token|authkey|apikey)|hdn\w+)=[^&#]*/gi;
function hideSignature(url) {
    return url.includes('?') ? url.replace(signing, '$1=***') : url;
}


/***/ }),

/***/ 73786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   XW: () => (/* binding */ encodePathBytes),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const escapeBase = 0xdc00;
function isEscapedByte(unit) {
    return unit >= 0xdc80 && unit <= 0xdcff;
}
function sequenceLength(bytes, index) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    for (let length = 1; length <= 4 && index + length <= bytes.length; length += 1) {
        try {
            strict.decode(bytes.subarray(index, index + length));
            return length;
        }
        catch {
        }
    }
    return 0;
}
function decodePath(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return decodeDamagedPath(bytes);
    }
}
function decodeDamagedPath(bytes) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = [];
    for (let index = 0; index < bytes.length;) {
        const length = sequenceLength(bytes, index);
        parts.push(length === 0
            ? String.fromCharCode(escapeBase + (bytes[index] ?? 0))
            : decoder.decode(bytes.subarray(index, index + length)));
        index += Math.max(length, 1);
    }
    return parts.join('');
}
function encodePathBytes(path) {
    const encoder = new TextEncoder();
    if (path.isWellFormed())
        return encoder.encode(path);
    const bytes = [];
    for (const character of path) {
        const unit = character.charCodeAt(0);
        if (character.length === 1 && isEscapedByte(unit))
            bytes.push(unit - escapeBase);
        else
            bytes.push(...encoder.encode(character));
    }
    return Uint8Array.from(bytes);
}
const needsEscape = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;
function displayPath(path) {
    if (!needsEscape.test(path))
        return path;
    let shown = '';
    for (const character of path) {
        const unit = character.charCodeAt(0);
        const isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
        const hidden = isControl || isEscapedByte(unit);
        shown += hidden ? `\\x${(unit & 0xff).toString(16).toUpperCase().padStart(2, '0')}` : character;
    }
    return shown;
}


/***/ }),

/***/ 99067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iT: () => (/* binding */ applyRewrites),
/* harmony export */   v4: () => (/* binding */ escapeMark),
/* harmony export */   zR: () => (/* binding */ decodeEscapes)
/* harmony export */ });
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73786);

const escapeMark = '\0';
function applyRewrites(path, rewrites) {
    if (rewrites.length === 0)
        return path;
    const rewritten = rewrites.reduce((current, rewrite) => rewrite(current), path);
    return resolveDots(rewritten.startsWith('/') ? rewritten : `/${rewritten}`);
}
function resolveDots(path) {
    if (!/\/\.{1,2}(?:\/|$)/.test(path))
        return path;
    const kept = [];
    const segments = path.split('/').slice(1);
    for (const segment of segments) {
        if (segment === '..')
            kept.pop();
        else if (segment !== '.')
            kept.push(segment);
    }
    const isFolder = /^\.{1,2}$/.test(segments.at(-1) ?? '');
    return `/${kept.join('/')}${isFolder && kept.length > 0 ? '/' : ''}`;
}
function decodeEscapes(path) {
    if (!path.includes(escapeMark))
        return path;
    return path.replaceAll(/(?:\0[\dA-Fa-f]{2})+/g, (escapes) => {
        const codes = escapes.split(escapeMark).slice(1);
        return (0,_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
    });
}


/***/ }),

/***/ 27424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hideSecretParts)
/* harmony export */ });
function hideSecretParts(typed) {
    return typed
        .replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is, '$1***@')
        .replace(/^([a-z][a-z0-9+.-]*:\/[^?#]*[?#]).*$/is, '$1***');
}


/***/ }),

/***/ 92756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   describeLearned: () => (/* binding */ describeLearned)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);

function describeLearned({ pages, sitemaps, forms, spelling, hosts }) {
    const facts = [
        ...describeForms('pages', forms.page),
        ...describeForms('folders', forms.index),
    ].join(', ');
    const maps = sitemaps === 0 ? '' : ` and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(sitemaps, 'sitemap')}`;
    const escapes = spelling.encoded.map((character) => encodeForPerson(character, spelling.hex));
    const parts = [
        ...(facts === '' ? [] : [facts]),
        ...(escapes.length === 0 ? [] : [`spelling ${escapes.join(' ')}`]),
        `own hosts ${hosts.join(', ')}`,
    ];
    return `Learned from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countWord */ .MD)(pages, 'page')}${maps}: ${parts.join('; ')}.`;
}
function describeForms(name, { linked, seen, main }) {
    if (linked === 0)
        return [];
    const mains = seen.filter(({ form }) => main.includes(form));
    const others = seen.filter(({ form }) => !main.includes(form));
    const also = others.map(({ form, files }) => `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(files)} also ${form}`).join('');
    const shown = mains.map(({ form, files }) => `${form} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(files)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .groupDigits */ .K9)(linked)}`);
    return [`${name} as ${shown.join('), ')}${also})`];
}
function encodeForPerson(character, hex) {
    const digits = character.charCodeAt(0).toString(16);
    return `%${hex === 'lower' ? digits : digits.toUpperCase()}`;
}


/***/ }),

/***/ 31066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findTypedFault)
/* harmony export */ });
/* unused harmony export notUrl */
/* harmony import */ var _list_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21601);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _secret_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27424);



const oneALine = 'Write one address a line; in YAML, begin the list with `|` and not with `>`.';
const several = {
    what: 'holds more than one address',
    remedy: `${oneALine} Write \`%2C\` for a comma that belongs to an address.`,
};
const textRules = [
    { ...several, pattern: /\s(?:https?:)?\/\/|\s\//i },
    { pattern: /\t/, what: 'has a tab', remedy: oneALine },
    { pattern: /[\n\r\u0085\u2028\u2029]/, what: 'has a line break', remedy: oneALine },
    { pattern: / /, what: 'has a space', remedy: `${oneALine} Write \`%20\` for a space.` },
    { ...several, pattern: /[,;|](?:https?:)?\/\/|^\/.*[,;|]\//i, isSeparator: true },
    {
        isSeparator: true,
        pattern: /(?<!%[\da-f])[a-z\d.\u0080-\uffff]https?:\/\//i,
        what: several.what,
        remedy: `${oneALine} Write \`%3A\` for the colon of an address within another one.`,
    },
    {
        isSeparator: true,
        pattern: /[,;]$/,
        what: 'ends with a comma or semicolon',
        remedy: `${oneALine} Write \`%2C\` or \`%3B\` if the character belongs to the address.`,
    },
    {
        pattern: /["<>`]|^[^?#]*[{}]/,
        what: 'has a quotation mark, a brace or another character that addresses hold only encoded',
        remedy: 'Write every address out, without quotes and alternatives; variables are not expanded here. Write `%22` or `%7B` for the character itself.',
    },
    {
        pattern: /^[^?#]*\\/,
        what: 'has a backslash',
        remedy: 'Write `/`, or `%5C` for the character itself.',
    },
];
const endedRules = textRules.filter(({ isSeparator }) => isSeparator !== true);
const plain = /^https?:\/\/(?:[a-z][a-z0-9-]*\.)+[a-z]+(?:\/(?:[\w-][\w.~%-]*)?)*$/;
const invisible = /[\s\p{Cc}\p{Cf}]/u;
function findTypedFault(text) {
    if (plain.test(text))
        return undefined;
    return ((0,_list_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .findListMark */ .V)(text) ??
        (text.endsWith('#') ? endedRules : textRules).find(({ pattern }) => pattern.test(text)) ??
        findInvisible(text) ??
        findMended(text));
}
function findInvisible(text) {
    const character = invisible.exec(text)?.[0];
    if (character === undefined)
        return undefined;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        what: `has an invisible character (U+${code})`,
        remedy: 'Type the address again, or write the character as `%XX` if it belongs to it.',
    };
}
function findMended(text) {
    if (/^\/(?!\/)/.test(text))
        return findMendedPath(text);
    return /^https?:\/\/[^/\\]/i.test(text)
        ? (findUserInfo(text) ?? findMendedUrl(text))
        : findStart(text);
}
const notUrl = {
    what: 'is not an http or https URL',
    remedy: 'Write whole URLs, like `https://www.example.com/a.css`.',
};
const host = /^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#]|$)/;
const longHost = /^(?:[^/?#]*@)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/;
const fileName = /^[^/?#]+\.(?:x?html?|php|css|m?js|json|xml|txt|pdf|ico|png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i;
function findStart(text) {
    const [, scheme, rest = ''] = /^(?:(https?)(?::\/*|\/+)|\/\/)?(.*)$/is.exec(text) ?? [];
    if (scheme !== undefined && host.test(rest))
        return {
            what: `does not begin with \`${scheme}://\``,
            remedy: adviseSpelling(`${scheme.toLowerCase()}://${rest}`),
        };
    if (scheme !== undefined)
        return notUrl;
    if (!longHost.test(rest))
        return undefined;
    if (fileName.test(rest))
        return {
            what: 'is a path without a host',
            remedy: `Write the whole URL, such as \`https://www.example.com/${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(rest, 200)}\`, or a path that begins with \`/\` together with \`base-url\`.`,
        };
    return {
        what: 'does not begin with `https://`',
        remedy: adviseSpelling(`https://${rest}`),
    };
}
function findUserInfo(text) {
    if (!/^https?:\/\/[^/?#]*@/i.test(text))
        return undefined;
    return { what: 'has user info before the host', remedy: 'Write it without user and password.' };
}
function findMendedUrl(text) {
    const url = URL.parse(text);
    if (url === null)
        return { what: 'has a wrong host or port', remedy: 'Write it as a browser shows it.' };
    const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(text) ?? [];
    const usual = url.protocol === 'https:' ? /:443$/ : /:80$/;
    const isMended = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isAscii */ .ER)(host) && host.toLowerCase().replace(usual, '') !== url.host;
    return isMended || hasDotSegment(path) ? toMended(url.href) : undefined;
}
function findMendedPath(text) {
    const [path = ''] = text.split(/[?#]/, 1);
    if (!hasDotSegment(path))
        return undefined;
    const url = new URL(`http://host.invalid${text}`);
    return toMended(url.pathname + url.search);
}
function hasDotSegment(path) {
    return path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
function toMended(spelling) {
    return { what: 'is another address to browsers', remedy: adviseSpelling(spelling) };
}
function adviseSpelling(spelling) {
    return `Write \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_secret_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .hideSecretParts */ .$)(spelling), 200)}\`.`;
}


/***/ }),

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseWebUrl),
/* harmony export */   h: () => (/* binding */ parseCredentialAddress)
/* harmony export */ });
/* harmony import */ var _typed_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31066);

function parseWebUrl(text) {
    if (!/^https?:\/\/[^?#]+$/i.test(text))
        return undefined;
    return (0,_typed_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .findTypedFault */ .O)(text) === undefined ? new URL(text) : undefined;
}
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;
function parseCredentialAddress(text) {
    const url = parseWebUrl(text);
    return url?.protocol === 'https:' || loopback.test(url?.hostname ?? '') ? url : undefined;
}


/***/ }),

/***/ 94696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ popsByRegion),
/* harmony export */   Y: () => (/* binding */ popsByCountry)
/* harmony export */ });
const popsByRegion = {
    apac: [
        ...['BOM51-C1', 'BOM52-C1', 'ICN51-C1', 'ICN54-C2'],
        ...['NRT51-P2', 'NRT57-P3', 'SIN2-P1', 'SIN52-C2'],
    ],
    au: ['SYD1-C1', 'SYD62-P1'],
    ca: ['YUL62-C2', 'YUL62-C1'],
    cn: ['PVG52-E1', 'SZX51-E1', 'BJS9-E1', 'ZHY50-E1'],
    eu: [
        ...['ARN56-P1', 'ARN54-C1', 'CDG50-P1', 'CDG52-P2', 'DUB2-C1'],
        ...['DUB56-P1', 'FRA56-P4', 'FRA60-P1', 'LHR61-P3', 'LHR50-P2'],
    ],
    jp: ['NRT51-P2', 'NRT57-P3'],
    sa: ['GRU1-C2', 'GRU3-P1'],
    us: ['IAD89-P1', 'IAD89-P2', 'SFO5-P2', 'SFO5-P1', 'DFW56-P1', 'DFW56-P2'],
};
const singapore = ['SIN2-P1', 'SIN2-P2'];
const sydney = ['SYD1-C1', 'SYD62-P2'];
const popsByCountry = {
    india: ['BOM78-P1', 'BOM78-P4'],
    japan: ['NRT57-P2', 'NRT57-P3'],
    new_zealand: sydney,
    australia: sydney,
    malaysia: singapore,
    china: singapore,
    indonesia: singapore,
    philippines: singapore,
    singapore,
    thailand: singapore,
    vietnam: singapore,
    south_korea: ['ICN57-P1', 'ICN57-P2'],
};


/***/ }),

/***/ 22870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);

const signalNames = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
function listenForSignals() {
    const cancel = new AbortController();
    for (const name of signalNames) {
        process.on(name, () => cancel.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(name)));
    }
    return cancel.signal;
}
const cancellation = listenForSignals();


/***/ }),

/***/ 20108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ endProcess)
/* harmony export */ });
async function endProcess() {
    await Promise.all([process.stdout, process.stderr].map(flush));
    process.exit();
}
function flush(stream) {
    return new Promise((resolve) => void stream.write('', () => resolve()));
}


/***/ }),

/***/ 68418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(21691);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/report/task-ids.js
var task_ids = __nccwpck_require__(92063);
// EXTERNAL MODULE: ./build/js/report/task-journal.js
var task_journal = __nccwpck_require__(20250);
;// CONCATENATED MODULE: ./build/js/action/announce-ids.js





const longestRepeatedBytes = 16_384;
function createIdAnnouncer({ provider, journalFile, redact }) {
    const show = (task) => ({ ...task, id: redact(task.id) });
    let announced;
    let journal;
    const announceAll = (tasks) => {
        const document = { provider, tasks: tasks.map(show) };
        const value = JSON.stringify((0,task_ids/* toTaskIds */.fV)(document));
        if (announced === undefined && Buffer.byteLength(value) > longestRepeatedBytes)
            journal ??= (0,external_node_fs_.openSync)(journalFile, 'a');
        if (journal !== undefined)
            (0,external_node_fs_.appendFileSync)(journal, (0,task_journal/* renderJournalStart */.qM)(document));
        (0,core/* setOutput */.uH)('task-ids', journal === undefined ? value : journalFile);
        announced = [...tasks];
    };
    return (tasks, index) => {
        const task = tasks[index];
        const known = announced?.[index];
        if (task === undefined || (task.state === known?.state && task.id === known.id))
            return;
        try {
            if (announced === undefined || journal === undefined)
                announceAll(tasks);
            else {
                (0,external_node_fs_.appendFileSync)(journal, (0,task_journal/* renderJournalLine */.kM)(index, show(task)));
                announced[index] = task;
            }
        }
        catch (error) {
            if (isAboutToBeSent(task))
                throw unwritable(error);
        }
    };
}
function isAboutToBeSent({ state, id, problem }) {
    return state === 'unconfirmed' && id === '' && problem === undefined;
}
function unwritable(error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return new errors/* InputError */.dz([
        {
            code: 'output-unwritable',
            message: `The output \`task-ids\` cannot be written${code}, so the request was not sent: a killed run could not be resumed.`,
            remedy: 'Check that the files that GITHUB_OUTPUT and RUNNER_TEMP name can be written to.',
        },
    ]);
}

// EXTERNAL MODULE: ./build/js/action/context.js
var context = __nccwpck_require__(45258);
// EXTERNAL MODULE: ./build/js/action/describe-run.js
var describe_run = __nccwpck_require__(35484);
;// CONCATENATED MODULE: ./build/js/action/drop-following.js
const leadsToFiles = ['root', 'base-url'];
function dropFollowing(problems, meant) {
    const given = new Set([
        ...meant,
        ...problems.filter(({ code }) => code !== 'input-missing').map(({ input }) => input),
    ]);
    if (leadsToFiles.some((input) => given.has(input)))
        given.add('files');
    return problems.filter(({ code, input }) => code !== 'input-missing' || !given.has(input));
}

// EXTERNAL MODULE: ./build/js/action/input-table.js
var input_table = __nccwpck_require__(72380);
;// CONCATENATED MODULE: ./build/js/action/explain-missing.js

async function explainMissing(problems, deps) {
    if (!problems.some(isMissingSecret))
        return problems;
    const run = await describeRun(deps);
    if (run === undefined)
        return problems;
    return problems.map((problem) => isMissingSecret(problem)
        ? {
            ...problem,
            message: `${problem.message} This run is ${run}, and GitHub gives it none of the repository's secrets.`,
            remedy: 'Set `without-credentials: dry-run` to plan in such runs, or `without-credentials: skip` to do nothing and pass.',
        }
        : problem);
}
function isMissingSecret({ code, input }) {
    const row = input_table/* inputTable */.Fu.find(({ name }) => name === input);
    return code === 'input-missing' && row?.secret === true;
}
async function describeRun({ context, getEnvironment }) {
    if (getEnvironment('GITHUB_ACTOR') === 'dependabot[bot]')
        return 'started by Dependabot';
    const { eventName, readEvent } = context;
    if (!eventName.startsWith('pull_request') || eventName === 'pull_request_target')
        return undefined;
    const event = await readEvent().catch(() => undefined);
    return event?.isOfFork === true ? 'for a pull request from a fork' : undefined;
}

// EXTERNAL MODULE: ./build/js/action/open-outputs.js
var open_outputs = __nccwpck_require__(66290);
// EXTERNAL MODULE: ./build/js/core/mode.js
var core_mode = __nccwpck_require__(3737);
// EXTERNAL MODULE: ./build/js/core/capability.js
var capability = __nccwpck_require__(89736);
// EXTERNAL MODULE: ./build/js/core/list-marks.js
var list_marks = __nccwpck_require__(21601);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/patterns/glob-pattern.js
var glob_pattern = __nccwpck_require__(31329);
;// CONCATENATED MODULE: ./build/js/core/patterns/check-pattern.js



const longestPattern = 4_096;
const mostStars = 3;
const check_pattern_form = 'Write patterns over workspace paths, like `public/**` or `!**/*.map`, one a line. In YAML, begin the list with `files: |`, and not with `>`.';
function findPatternFault(line) {
    const body = line.trim().replace(/^!/, '').trim();
    const mark = (0,list_marks/* findListMark */.V)(line.trim()) ?? (0,list_marks/* findListMark */.V)(body);
    if (mark !== undefined)
        return mark;
    const what = findPatternProblem(line);
    return what === undefined ? undefined : { what, remedy: check_pattern_form };
}
function findNegationFault(lines, { example }) {
    if (lines.length === 0 || !lines.every((line) => line.trim().startsWith('!')))
        return undefined;
    return {
        what: 'has only patterns that begin with `!`, which leave out and match nothing themselves',
        remedy: `Add what they leave out of as the first line, such as \`${example}\`.`,
    };
}
function findPatternProblem(line) {
    const pattern = line.trim().replace(/^!/, '').trim();
    if (pattern === '')
        return 'is empty';
    if (pattern.length > longestPattern)
        return `is longer than ${longestPattern} characters`;
    return (findSeveral(pattern) ??
        findPathProblem(pattern) ??
        findBraceProblem(pattern) ??
        findSegmentProblem(pattern));
}
function findSeveral(pattern) {
    if (/\s!/.test(pattern))
        return 'holds more than one pattern; write one a line (`[!]` for the character itself)';
    if (/,\s|,$/.test(pattern))
        return 'has a comma before a blank or at its end; write one pattern a line (`[,]` for the character itself)';
    return undefined;
}
function findPathProblem(pattern) {
    if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern))
        return 'is absolute; patterns are relative to the workspace, so leave out what comes before';
    if ((0,glob_pattern/* toLiteral */.TE)(pattern).split('/').includes('..'))
        return 'has a `..` segment; patterns cannot leave the workspace';
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(pattern))
        return 'ends with a backslash that escapes nothing; folders are separated by `/`';
    if (/^(?:[^\\]|\\[^\p{L}\p{N}_*]|\\\*(?!\*))*\\(?:[\p{L}\p{N}_]|\*\*)/u.test(pattern))
        return `has a backslash that escapes nothing; folders are separated by \`/\`, so write \`${(0,core_text/* oneLine */.TN)(pattern.replaceAll('\\', '/'), 200)}\``;
    return undefined;
}
function findBraceProblem(pattern) {
    const plain = withoutEscapes(pattern);
    let depth = 0;
    for (const character of plain) {
        if (character === '{')
            depth += 1;
        if (character === '}' && depth > 0)
            depth -= 1;
    }
    if (depth > 0)
        return 'has a `{` that is never closed; write `\\{` for the character itself';
    if (/\{[^{},/]+\.\.[^{},/]+\}/.test(plain))
        return 'has a range like `{1..3}`; list the alternatives with commas';
    if (/\$\{/.test(pattern))
        return 'has `${`, and variables are not expanded here; write `[$]{` for the characters themselves';
    const expansions = (0,glob_pattern/* expandBraces */.PH)(pattern);
    if (expansions.length > glob_pattern/* mostExpansions */.O)
        return `stands for more than ${glob_pattern/* mostExpansions */.O} patterns; use fewer \`{…}\` groups`;
    if (!expansions.every((expansion) => /[^/]/.test(expansion)) || expansions.length === 0)
        return 'has an alternative in `{…}` that stands for nothing; leave it out';
    return undefined;
}
const characterClass = /\[[!^]?\]?[^\]]*\]/g;
function findSegmentProblem(pattern) {
    for (const expansion of (0,glob_pattern/* expandBraces */.PH)(pattern)) {
        for (const segment of expansion.split('/')) {
            const plain = withoutEscapes(segment);
            const problem = findClassProblem(plain) ?? findStarProblem(plain);
            if (problem !== undefined)
                return problem;
        }
    }
    return undefined;
}
function findClassProblem(segment) {
    if (segment.replaceAll(characterClass, '').includes('['))
        return 'has a `[` that is never closed; write `\\[` for the character itself';
    if (segment.match(characterClass)?.some((text) => !isClassValid(text)))
        return 'has a character range that runs backwards, like `[z-a]`';
    return undefined;
}
function findStarProblem(segment) {
    const stars = segment.replaceAll(characterClass, 'x').match(/\*+/g) ?? [];
    return stars.length > mostStars
        ? `has more than ${mostStars} \`*\` in one path segment; use fewer, each for a longer part of the name`
        : undefined;
}
function isClassValid(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function withoutEscapes(pattern) {
    return pattern.replaceAll(/\\./gs, 'x');
}

// EXTERNAL MODULE: ./build/js/core/selection.js
var core_selection = __nccwpck_require__(87274);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/providers/registry.js + 52 modules
var registry = __nccwpck_require__(79763);
;// CONCATENATED MODULE: ./build/js/action/check-kinds.js




function checkKinds(selection, use) {
    const { provider } = use;
    const type = (0,core_mode/* purgeTypeOf */.Th)(use);
    if (provider === undefined || type === undefined)
        return [];
    const named = target/* namedInputNames */.s
        .filter((input) => selection[input].length > 0 && !hasRow(provider, purges(target/* namedKinds */.hQ[input])))
        .map((input) => toProblem(provider, { input, isRow: purges(target/* namedKinds */.hQ[input]) }));
    return [...named, ...checkSoft(provider, { use, kinds: listKinds(selection, { ...use, type }) })];
}
function purges(kind) {
    return ({ mode, accepts }) => mode === 'purge' && accepts === kind;
}
function hasRow({ capabilities }, isRow) {
    return capabilities.some(isRow);
}
function toProblem(provider, { input, isRow }) {
    const own = inputsOf.filter(([kind]) => hasRow(provider, purges(kind))).map(([, name]) => name);
    return {
        code: 'mode-unsupported',
        input,
        message: `\`${input}\` is not supported by \`provider: ${provider.id}\`.`,
        remedy: `\`${provider.id}\` purges by ${own.join(', ')}; providers with \`${input}\`: ${findProviders(isRow)}.`,
    };
}
const inputsOf = [
    ['url', '`urls`'],
    ...target/* namedInputNames */.s.map((input) => [target/* namedKinds */.hQ[input], `\`${input}\``]),
    ['wildcard', '`purge-type: wildcard`'],
    ['everything', '`purge-type: all`'],
];
function findProviders(isRow) {
    const ids = Object.values(registry/* providers */.r)
        .filter((one) => hasRow(one, isRow))
        .map(({ id }) => `\`${id}\``);
    return ids.length === 0 ? 'none yet' : ids.join(', ');
}
function checkSoft(provider, { use, kinds }) {
    if (!use.soft)
        return [];
    const hasSoft = ({ mode, soft }) => mode === 'purge' && soft === true;
    if (!hasRow(provider, hasSoft))
        return [
            {
                code: 'mode-unsupported',
                input: 'soft',
                message: `\`soft: true\` is not supported by \`provider: ${provider.id}\`.`,
                remedy: `Remove \`soft\`; providers with it: ${findProviders(hasSoft)}.`,
            },
        ];
    const hard = [...kinds].filter((kind) => hasRow(provider, purges(kind)) &&
        !hasRow(provider, (row) => purges(kind)(row) && hasSoft(row)));
    return hard.map((kind) => ({
        code: 'mode-unsupported',
        input: 'soft',
        message: `\`soft: true\` is not possible for ${(0,target/* countNoun */.y_)(2, kind)} with \`provider: ${provider.id}\`.`.replace(' 2 ', ' '),
        remedy: 'Remove `soft`, or purge them in a step of their own.',
    }));
}
function listKinds(selection, { type, onTooMany }) {
    const { urls, urlsFile, sitemap, files, purgeAllIf } = selection;
    const lists = { urls, urlsFile, sitemap, files, prefixes: [], hosts: [], tags: [] };
    const hasItems = type !== 'all' && (0,core_selection/* hasListSource */.Cn)(lists);
    const kinds = new Set(target/* namedInputNames */.s
        .filter((input) => selection[input].length > 0)
        .map((input) => target/* namedKinds */.hQ[input]));
    if (hasItems)
        kinds.add('url');
    if (type === 'wildcard' || onTooMany === 'wildcard')
        kinds.add('wildcard');
    if (type === 'all' || onTooMany === 'all' || purgeAllIf !== undefined)
        kinds.add('everything');
    return kinds;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/js/action/check-memory.js


function checkMemory(selection, use) {
    return [...checkLastPurge(selection, use), ...checkManifestPlace(selection)];
}
function checkLastPurge(selection, use) {
    if (selection.base !== core_selection/* lastPurge */.mI)
        return [];
    const wrong = conflicts.find(({ applies }) => applies(selection, use));
    if (wrong === undefined)
        return [];
    return [
        {
            code: 'input-invalid',
            input: 'base',
            message: `\`base: last-purge\` cannot be used ${wrong.why}.`,
            remedy: wrong.remedy,
        },
    ];
}
const conflicts = [
    {
        applies: ({ manifest }) => manifest !== undefined,
        why: 'with `manifest`, which says what was purged for as well',
        remedy: 'Remove one of the two.',
    },
    {
        applies: ({ source }) => source === 'all',
        why: 'with `source: all`, which compares with nothing',
        remedy: 'Remove `source` to compare with what was purged for last, or remove `base`.',
    },
    {
        applies: (_, { isShard }) => isShard,
        why: 'with `shard`, because a shard knows only its part',
        remedy: 'Use it in the step that plans, and give the shards the list of that step.',
    },
    {
        applies: (_, { getEnvironment }) => getEnvironment('GITHUB_REF').startsWith('refs/tags/') ||
            getEnvironment('GITHUB_EVENT_NAME') === 'release',
        why: 'in a run for a tag, because GitHub gives each tag a cache of its own',
        remedy: 'Remove `base`: the version before it is compared. For a site that is built, set `source: manifest` and `manifest`.',
    },
];
function checkManifestPlace(selection) {
    const { root, manifest, manifestOutput } = selection;
    const given = [
        { input: 'manifest', path: manifest },
        { input: 'manifest-output', path: manifestOutput },
    ];
    return given
        .filter(({ path }) => path !== undefined && root !== '' && isInside(path, root))
        .map(({ input }) => ({
        code: 'input-invalid',
        input,
        message: `\`${input}\` is inside \`root\`: a clean build deletes it, and everybody can read it.`,
        remedy: 'Set it to a path outside the folder of the site.',
    }));
}
function isInside(path, root) {
    return !/^https?:/i.test(path) && external_node_path_.posix.normalize(path).startsWith(`${root}/`);
}

// EXTERNAL MODULE: ./build/js/action/read-target-input.js
var read_target_input = __nccwpck_require__(36490);
;// CONCATENATED MODULE: ./build/js/action/check-selection.js








function checkSelection(selection, use) {
    if (!(0,core_mode/* makesList */.YR)(use.mode))
        return [];
    const capabilities = use.provider?.capabilities ?? [];
    const targetInput = (0,read_target_input/* findTargetInput */.$)(use.provider)?.name;
    const named = target/* namedInputNames */.s.filter((input) => capabilities.some(({ mode, accepts }) => mode === use.mode && accepts === target/* namedKinds */.hQ[input]));
    const checked = {
        purgeType: (0,core_mode/* purgeTypeOf */.Th)(use),
        wildcardForm: (0,capability/* findWildcardForm */.wg)(capabilities, use.mode),
        targetInput,
        otherLists: [...(targetInput === undefined ? [] : [targetInput]), ...named],
        needsOrigins: capabilities.some(({ perOrigin }) => perOrigin === true),
        hasEverything: use.provider === undefined ||
            capabilities.some(({ mode, accepts }) => mode === use.mode && accepts === 'everything'),
    };
    const checks = use.needsList ? [checkSomeSource] : [];
    const found = [...checks, ...otherChecks].flatMap((check) => check(selection, checked) ?? []);
    return [
        ...found,
        ...checkKinds(selection, use),
        ...checkPatterns(selection),
        ...checkMemory(selection, use),
    ];
}
const otherChecks = [
    checkWildcardSource,
    checkBaseUrl,
    checkOrigins,
    checkAssetsAlone,
    checkEverything,
];
function checkSomeSource(selection, { purgeType, otherLists, wildcardForm }) {
    if ((0,core_selection/* hasListSource */.Cn)(selection) || selection.assetIds.length > 0 || purgeType === 'all')
        return undefined;
    if (purgeType === 'wildcard')
        return noWildcards[wildcardForm];
    const own = otherLists.map((input) => `, \`${input}\``).join('');
    return {
        code: 'input-missing',
        input: 'files',
        message: `The list of URLs is missing: set \`files\`, \`urls\`, \`urls-file\`, \`sitemap\`${own} or \`resume-tasks\`.`,
        remedy: `Set \`root\` (the folder that is served) and \`base-url\`; if the whole repository is served, also set \`files: **\`. Or set \`urls\`${own}; an empty value, as of a variable that nobody set, counts as missing. Set \`resume-tasks\` to resume an earlier run, or \`purge-type: all\` to purge everything.`,
    };
}
const noWildcards = {
    pattern: {
        code: 'input-missing',
        input: 'urls',
        message: '`purge-type: wildcard` reads patterns from `urls` and `urls-file`, but neither is given.',
        remedy: 'Set `urls` to patterns such as `/img/*`, one a line.',
    },
    folder: {
        code: 'input-missing',
        input: 'urls',
        message: '`purge-type: wildcard` reads folders from `urls` and `urls-file`, but neither is given.',
        remedy: 'Set `urls` to folders such as `https://www.example.com/img/`, one a line.',
    },
};
function checkAssetsAlone(selection, { targetInput }) {
    if (selection.assetIds.length === 0 || targetInput === undefined)
        return undefined;
    if (!(0,core_selection/* hasListSource */.Cn)(selection))
        return undefined;
    return {
        code: 'input-invalid',
        input: targetInput,
        message: `\`${targetInput}\` and a source of URLs are given, but one run takes only one of them.`,
        remedy: `Use two steps: one with \`${targetInput}\`, one with the URLs.`,
    };
}
function checkWildcardSource({ files, sitemap }, { purgeType }) {
    const input = files.length > 0 ? 'files' : 'sitemap';
    if (purgeType !== 'wildcard' || (files.length === 0 && sitemap === undefined))
        return undefined;
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\` cannot be combined with \`purge-type: wildcard\`, which reads patterns from \`urls\` and \`urls-file\`.`,
        remedy: 'Move the patterns to `urls`, or use `purge-type: item`.',
    };
}
function checkBaseUrl({ files, baseUrls }, { purgeType }) {
    if (files.length === 0 || baseUrls.length > 0 || purgeType === 'wildcard')
        return undefined;
    return {
        code: 'input-missing',
        input: 'base-url',
        message: '`base-url` is missing. `files` selects paths, and `base-url` makes them URLs.',
        remedy: 'Set it to the URL under which `root` is served, one a line for each host or alias.',
    };
}
function checkOrigins(selection, { purgeType, needsOrigins }) {
    if (!needsOrigins || selection.baseUrls.length > 0)
        return undefined;
    const isNamed = purgeType !== 'all' || (0,core_selection/* hasListSource */.Cn)(selection);
    if (isNamed && selection.purgeAllIf === undefined)
        return undefined;
    return {
        code: 'input-missing',
        input: 'base-url',
        message: '`base-url` is missing. With this provider, everything is what these hosts serve.',
        remedy: 'Set it to the URL of the site, one a line for each host.',
    };
}
function checkEverything({ purgeAllIf }, { hasEverything }) {
    if (purgeAllIf === undefined || hasEverything)
        return undefined;
    return {
        code: 'mode-unsupported',
        input: 'purge-all-if',
        message: '`purge-all-if` is not supported by this provider, which cannot purge everything.',
        remedy: 'Remove it, and list the URLs.',
    };
}
function checkPatterns({ files, root, purgeAllIf = [] }) {
    const [example = ''] = (0,core_selection/* filesOf */.R8)({ files: [], root });
    return [
        ...checkLines(files, { input: 'files', example }),
        ...checkLines(purgeAllIf, { input: 'purge-all-if', example: 'layouts/**' }),
    ];
}
function checkLines(lines, { input, example }) {
    const toProblem = ({ what, remedy }, which = '') => ({
        code: 'input-invalid',
        input,
        message: `\`${input}\`${which} ${what}.`,
        remedy: remedy.replaceAll('`files: |`', `\`${input}: |\``),
    });
    const negation = findNegationFault(lines, { example });
    if (negation !== undefined)
        return [toProblem(negation)];
    return lines.flatMap((pattern) => {
        const fault = findPatternFault(pattern);
        if (fault === undefined)
            return [];
        return toProblem(fault, `: the pattern ${JSON.stringify(pattern.slice(0, 100))}`);
    });
}

;// CONCATENATED MODULE: ./build/js/action/check-sync.js
function checkSync(values, use) {
    const { config, exportConfig, failOnDrift } = values;
    return [
        ...(config === undefined && exportConfig === undefined ? [noConfig] : []),
        ...(config !== undefined && exportConfig !== undefined ? [configAndExport] : []),
        ...(use.shard === undefined ? [] : [sharded]),
        ...(failOnDrift && !use.dryRun ? [driftWithoutDryRun] : []),
    ];
}
const noConfig = {
    code: 'input-missing',
    input: 'config',
    message: '`config` is missing. `mode: sync-distribution` reads the distributions from a file.',
    remedy: 'Set it to the path of that file, or set `export-config` to write one from what the vendor has.',
};
const configAndExport = {
    code: 'input-invalid',
    input: 'export-config',
    message: '`export-config` and `config` exclude each other: one writes a file, the other is compared with the vendor.',
    remedy: 'Remove one of them.',
};
const sharded = {
    code: 'input-invalid',
    input: 'shard',
    message: '`shard` does not apply to `mode: sync-distribution`: a plan cannot be divided.',
    remedy: 'Remove `shard`.',
};
const driftWithoutDryRun = {
    code: 'input-invalid',
    input: 'fail-on-drift',
    message: '`fail-on-drift` needs `dry-run: true`: any other run removes the drift.',
    remedy: 'Set `dry-run: true`, or remove `fail-on-drift`.',
};

// EXTERNAL MODULE: ./build/js/action/decide-credentials.js
var decide_credentials = __nccwpck_require__(27946);
// EXTERNAL MODULE: ./build/js/action/read-connection.js + 1 modules
var read_connection = __nccwpck_require__(87335);
// EXTERNAL MODULE: ./build/js/action/read-typed.js + 1 modules
var read_typed = __nccwpck_require__(42391);
;// CONCATENATED MODULE: ./build/js/action/input-groups.js


const forFiles = (use) => list(use) ??
    (use.selection.files.length > 0 ||
        use.selection.purgeAllIf !== undefined ||
        (0,core_selection/* remembersWithoutFiles */.kf)(use.selection)
        ? undefined
        : 'it is for URLs derived from `files`');
const list = ({ mode }) => (0,core_mode/* makesList */.YR)(mode) ? undefined : `\`mode: ${mode}\` does not make a list`;
const purge = (use) => list(use) ?? (core_mode/* modes */.nI[use.mode].purges ? undefined : `\`mode: ${use.mode}\` does not purge`);
const limit = (use) => list(use) ?? ((0,core_mode/* purgeTypeOf */.Th)(use) === 'all' ? '`purge-type: all` is one request' : undefined);
const origin = (use) => list(use) ?? (use.dryRun ? 'a dry run changes nothing that could be waited for' : undefined);
const verify = (use) => list(use) ??
    (use.dryRun ? 'a dry run changes nothing that could be seen' : undefined) ??
    (use.wait ? undefined : '`wait: false` ends before there is something to see');
const verifyPurge = (use) => purge(use) ?? verify(use) ?? (use.verify === 0 ? '`verify` is `0`' : undefined);
const whyInactive = {
    run: () => undefined,
    polling: ({ mode, provider }) => !(0,core_mode/* makesList */.YR)(mode) ||
        provider.capabilities.some((row) => row.mode === mode && row.confirmation.by === 'polling')
        ? undefined
        : 'this provider offers nothing to wait for',
    submission: list,
    list,
    limit,
    condition: (use) => purge(use) ??
        ((0,core_mode/* purgeTypeOf */.Th)(use) === 'all' && !(0,core_selection/* hasListSource */.Cn)(use.selection)
            ? '`purge-type: all` without a list purges everything in any case'
            : undefined),
    fold: (use) => purge(use) ?? limit(use),
    root: (use) => (use.selection.manifestOutput === undefined ? forFiles(use) : list(use)),
    files: forFiles,
    manifest: (use) => forFiles(use) ??
        (['manifest', 'auto'].includes(use.selection.source)
            ? undefined
            : 'it is for `source: manifest`'),
    commits: (use) => forFiles(use) ??
        (['all', 'manifest'].includes(use.selection.source) && use.selection.base !== core_selection/* lastPurge */.mI
            ? '`source: all` and `source: manifest` compare no commits'
            : undefined),
    purge,
    named: (use) => purge(use) ?? ((0,core_mode/* purgeTypeOf */.Th)(use) === 'all' ? '`purge-type: all` purges everything' : undefined),
    verify,
    'verify-purge': verifyPurge,
    origin,
    distributions: ({ mode }) => (0,core_mode/* makesList */.YR)(mode) ? `\`mode: ${mode}\` does not change distributions` : undefined,
};
function whyUnused({ name, group }, use) {
    if (group !== undefined)
        return whyInactive[group](use);
    const isOwn = use.provider.inputs.some((input) => input.name === name);
    return isOwn ? undefined : `\`${use.provider.id}\` does not use it`;
}

;// CONCATENATED MODULE: ./build/js/action/unused-inputs.js


function findUnusedInputs(getInput, use) {
    return input_table/* inputTable */.Fu
        .filter(({ name, default: usual = '' }) => {
        const text = getInput(name);
        return text !== '' && text.toLowerCase() !== usual;
    })
        .flatMap((input) => {
        const why = whyUnused(input, use);
        return why === undefined ? [] : [`\`${input.name}\` has no effect: ${why}.`];
    });
}

;// CONCATENATED MODULE: ./build/js/action/read-inputs.js









function readInputs(getInput, getEnvironment) {
    return toInputs(readTyped(getInput), getEnvironment);
}
function toInputs(typed, getEnvironment) {
    const { getInput, provider, mode, purge, selection, run, limits, proof, distributions } = typed;
    const readProblems = [...typed.problems, ...findSelectionProblems(typed, getEnvironment)];
    if (provider === undefined || mode === undefined)
        throw new errors/* InputError */.dz(readProblems);
    const isList = (0,core_mode/* makesList */.YR)(mode);
    const credentials = (0,decide_credentials/* decideCredentials */.H)(typed, { provider, mode, getEnvironment });
    const { dryRun } = credentials;
    const timeoutMilliseconds = run.timeoutMilliseconds ?? core_mode/* modes */.nI[mode].timeoutMilliseconds;
    const { capabilities, connection, problems, warnings } = (0,read_connection/* configureProvider */.w)({
        provider,
        mode,
        endpoints: run.endpoints ?? [],
        purgeType: purge.purgeType,
        soft: purge.soft && core_mode/* modes */.nI[mode].purges,
        onTooMany: limits.onTooMany,
        needsCredentials: credentials.needed,
        timeoutMilliseconds,
    }, { getInput, getEnvironment });
    const syncProblems = isList ? [] : checkSync(distributions, { dryRun, shard: run.shard });
    const own = credentials.isSkipped
        ? problems.filter(({ code }) => code !== 'input-missing')
        : problems;
    const all = [...readProblems, ...syncProblems, ...own];
    if (all.length > 0)
        throw new errors/* InputError */.dz(all);
    const unused = findUnusedInputs(getInput, {
        ...{ provider, mode, ...purge, selection },
        ...{ dryRun: run.dryRun, wait: run.wait, verify: proof.verify },
    });
    return {
        provider: provider.id,
        mode,
        ...purge,
        ...run,
        ...limits,
        ...proof,
        dryRun,
        timeoutMilliseconds,
        selection,
        sync: distributions,
        capabilities,
        connection,
        takesPaths: provider.takesPaths === true,
        toSent: provider.toSent,
        isSkipped: credentials.isSkipped,
        warnings: [...warnings, ...unused, ...findQuoted(provider, getInput)],
        remarks: credentials.remarks,
    };
}
function findQuoted({ inputs }, getInput) {
    return inputs
        .filter(({ name, secret }) => secret && /^(["'`]).+\1$/s.test(getInput(name)))
        .map(({ name }) => `\`${name}\` begins and ends with a quotation mark. Store the secret without quotes, unless they belong to it.`);
}
function findSelectionProblems(typed, getEnvironment) {
    const { provider, mode, purge, selection, run, limits, problems } = typed;
    if (mode === undefined)
        return [];
    const isWrong = (name) => problems.some(({ input }) => input !== undefined && input === name);
    const listInputs = ['urls', 'sitemap', 'base-url', (0,read_target_input/* findTargetInput */.$)(provider)?.name];
    const needsList = run.resumeTasks === undefined && !listInputs.some(isWrong);
    const found = checkSelection(selection, {
        ...{ provider, mode, ...purge, ...limits, needsList },
        ...{ isShard: run.shard !== undefined, getEnvironment },
    });
    return found.filter(({ input }) => !isWrong(input));
}

// EXTERNAL MODULE: ./build/js/action/runner.js + 8 modules
var runner = __nccwpck_require__(11646);
// EXTERNAL MODULE: ./build/js/http/network.js
var http_network = __nccwpck_require__(25489);
// EXTERNAL MODULE: ./build/js/http/proxy.js
var proxy = __nccwpck_require__(62927);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __nccwpck_require__(93519);
// EXTERNAL MODULE: ./build/js/run/journal.js + 1 modules
var journal = __nccwpck_require__(52380);
// EXTERNAL MODULE: ./build/js/sources/lists/explicit.js + 1 modules
var explicit = __nccwpck_require__(27876);
// EXTERNAL MODULE: ./build/js/system/checksum.js
var checksum = __nccwpck_require__(76823);
// EXTERNAL MODULE: ./build/js/system/clock.js
var system_clock = __nccwpck_require__(20356);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __nccwpck_require__(77511);
// EXTERNAL MODULE: ./build/js/entries/cancellation.js
var cancellation = __nccwpck_require__(22870);
;// CONCATENATED MODULE: ./build/js/entries/stories.js
const stories = {
    async list(inputs, deps) {
        const { runList } = await __nccwpck_require__.e(/* import() */ 8058).then(__nccwpck_require__.bind(__nccwpck_require__, 18058));
        return await runList(inputs, deps);
    },
    async distributions(inputs, deps) {
        const { runDistributions } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59535));
        return await runDistributions(inputs, deps);
    },
};

;// CONCATENATED MODULE: ./build/js/entries/main.js
























async function main() {
    const surroundings = await (0,runner/* enterRunner */.$)(process.env, input_table/* inputTable */.Fu);
    const outputs = await (0,open_outputs/* openOutputs */.t)({ ...surroundings, getInput: core/* getInput */.V4 });
    const ended = await runWithInputs(surroundings, outputs);
    const report = { ...ended, inputs: (0,describe_run/* listGivenInputs */.N)(core/* getInput */.V4) };
    const places = { ...surroundings, files: outputs.files };
    const passes = await (0,runner/* leaveRunner */.G)(report, places).catch((error) => (0,runner/* leaveRunner */.G)(toEmptyReport(error), places));
    process.exitCode = passes ? 0 : 1;
}
async function runWithInputs(surroundings, outputs) {
    try {
        const { inputs, network } = await readEverything(surroundings, outputs);
        return await runInputs(inputs, { ...surroundings, network });
    }
    catch (error) {
        return toEmptyReport(error);
    }
}
function toEmptyReport(error) {
    const now = (0,system_clock/* createSystemClock */.gW)().now();
    return (0,report/* emptyReport */._)({ startedAt: now, finishedAt: now, problems: (0,errors/* toProblems */.ek)(error) });
}
async function readEverything({ getEnvironment, unknownInputs }, outputs) {
    const typed = (0,read_typed/* readTyped */.f)(core/* getInput */.V4);
    const inputs = await orRefusal(async () => toInputs(typed, getEnvironment));
    const network = await orRefusal(() => (0,http_network/* readNetwork */.Lp)(process.env));
    const problems = [
        ...unknownInputs.problems,
        ...(inputs instanceof errors/* InputError */.dz ? inputs.problems : []),
        ...(network instanceof errors/* InputError */.dz ? network.problems : []),
        ...(0,context/* checkContext */.M)(getEnvironment),
        ...outputs.problems,
    ];
    if (inputs instanceof errors/* InputError */.dz || network instanceof errors/* InputError */.dz || problems.length > 0) {
        const { provider, mode = 'purge', purge } = typed;
        const wildcards = purge.purgeType === 'wildcard'
            ? (0,capability/* findWildcardForm */.wg)(provider?.capabilities ?? [], mode)
            : undefined;
        const all = [
            ...problems,
            ...(await (0,explicit/* checkTyped */.V)(typed.selection, {
                wildcards,
                takesPaths: provider?.takesPaths === true,
            })),
        ];
        const own = dropFollowing(all, unknownInputs.meant);
        throw new errors/* InputError */.dz(await explainMissing(own, { context: readOwnContext(), getEnvironment }));
    }
    const warnings = [...unknownInputs.warnings, ...inputs.warnings];
    return { inputs: { ...inputs, warnings }, network };
}
function readOwnContext() {
    return (0,context/* readContext */.y)({ env: process.env, readText: read_file/* readText */.yR, workingDirectory: process.cwd() });
}
async function orRefusal(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            return error;
        throw error;
    }
}
async function runInputs(inputs, { logger, journalFile, redact, keepSecret, writer, network, }) {
    const clock = (0,system_clock/* createSystemClock */.gW)();
    if (inputs.isSkipped)
        return (0,journal/* createJournal */.s)(inputs, clock).toReport(0);
    const connections = (0,proxy/* createConnections */.E)(network);
    const announceIds = createIdAnnouncer({
        provider: inputs.provider,
        journalFile,
        redact,
    });
    const send = sendLazily(connections);
    const context = readOwnContext();
    try {
        return await stories[core_mode/* modes */.nI[inputs.mode].story](inputs, {
            clock,
            logger,
            random: Math.random,
            signal: cancellation/* cancellation */.W,
            send,
            checksum: checksum/* checksum */.c,
            keepSecret,
            redact,
            context,
            writer,
            environment: (0,http_network/* withNetwork */.pc)(process.env, network),
            onProgress: (board, index) => announceIds(board.tasks(), index),
        });
    }
    finally {
        await connections.close();
    }
}
function sendLazily(connections) {
    let loading;
    const load = async () => {
        const { createHttp } = await __nccwpck_require__.e(/* import() */ 2644).then(__nccwpck_require__.bind(__nccwpck_require__, 22644));
        return createHttp(connections);
    };
    return async (request) => {
        loading ??= load();
        const send = await loading;
        return await send(request);
    };
}


/***/ }),

/***/ 12027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ mayHaveArrived),
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   Hi: () => (/* binding */ VendorError),
/* harmony export */   LJ: () => (/* binding */ askedMilliseconds),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   ij: () => (/* binding */ PrivateAddressError),
/* harmony export */   n_: () => (/* binding */ SourceTimeout)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45657);

class RunError extends Error {
    mayHaveArrived = false;
}
function mayHaveArrived(error) {
    return error instanceof RunError ? error.mayHaveArrived : true;
}
class InputError extends RunError {
    name = 'InputError';
    problems;
    constructor(problems) {
        super(problems.map((problem) => problem.message).join(' '));
        this.problems = problems;
    }
}
class SourceError extends RunError {
    name = 'SourceError';
    problems;
    constructor(code, message, about = {}) {
        super(message);
        this.problems = [{ code, message, ...about }];
    }
}
class NetworkError extends RunError {
    name = 'NetworkError';
    problems;
    mayHaveArrived;
    isLasting;
    constructor(message, mayHaveArrived, { remedy, isLasting = false } = {}) {
        super(message);
        this.mayHaveArrived = mayHaveArrived;
        this.isLasting = isLasting;
        this.problems = [{ code: 'network', message, ...(remedy === undefined ? {} : { remedy }) }];
    }
}
class PrivateAddressError extends NetworkError {
    constructor(host) {
        super(`${host} is a private address.`, false, { isLasting: true });
    }
}
class TimeoutError extends RunError {
    name = 'TimeoutError';
    problems;
    mayHaveArrived;
    code;
    constructor(code, message, { remedy, mayHaveArrived = true } = {}) {
        super(message);
        this.code = code;
        this.mayHaveArrived = mayHaveArrived;
        this.problems = [{ code, message, ...(remedy === undefined ? {} : { remedy }) }];
    }
}
class SourceTimeout extends TimeoutError {
    #milliseconds;
    #activity;
    constructor(milliseconds, activity) {
        super('run-timeout', `Timed out after ${(0,_core_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(milliseconds)} (\`timeout\`) while ${activity ?? 'making the list'}; nothing was sent.`, { remedy: 'Increase `timeout` if this usually takes so long.' });
        this.#milliseconds = milliseconds;
        this.#activity = activity;
    }
    during(activity) {
        return this.#activity === undefined ? new SourceTimeout(this.#milliseconds, activity) : this;
    }
}
class VendorError extends RunError {
    name = 'VendorError';
    problems;
    code;
    retryAfterMilliseconds;
    mayHaveArrived;
    concernsAll;
    constructor(refusal) {
        super(refusal.message);
        const { retryAfterMilliseconds, mayHaveArrived, concernsAll, ...problem } = refusal;
        this.code = refusal.code;
        this.retryAfterMilliseconds = retryAfterMilliseconds;
        this.mayHaveArrived = mayHaveArrived ?? refusal.code === 'vendor-unavailable';
        this.concernsAll = concernsAll ?? false;
        this.problems = [problem];
    }
}
function askedMilliseconds(error) {
    return error instanceof VendorError ? (error.retryAfterMilliseconds ?? 0) : 0;
}
class ContractError extends RunError {
    name = 'ContractError';
    problems;
    mayHaveArrived;
    constructor(message, { requestId, mayHaveArrived = true } = {}) {
        super(message);
        this.mayHaveArrived = mayHaveArrived;
        this.problems = [
            { code: 'vendor-contract', message, ...(requestId === undefined ? {} : { requestId }) },
        ];
    }
}
class CancelledError extends RunError {
    name = 'CancelledError';
    problems;
    mayHaveArrived;
    #signalName;
    constructor(signalName, { mayHaveArrived = true } = {}) {
        const message = `The run was cancelled (${signalName}).`;
        super(message);
        this.#signalName = signalName;
        this.mayHaveArrived = mayHaveArrived;
        this.problems = [{ code: 'cancelled', message }];
    }
    beforeSending() {
        return new CancelledError(this.#signalName, { mayHaveArrived: false });
    }
}
function toProblems(error) {
    if (error instanceof RunError)
        return error.problems;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
        {
            code: 'bug',
            message: `This is a bug in the action: ${text.split('\n').slice(0, 6).join(' | ')}`,
            remedy: 'Please report it with the report file of this run.',
        },
    ];
}


/***/ }),

/***/ 25489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ readNetwork),
/* harmony export */   WA: () => (/* binding */ listProxySecrets),
/* harmony export */   pc: () => (/* binding */ withNetwork)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);

async function readNetwork(environment) {
    const problems = [];
    const exceptions = splitExceptions(findVariable(environment, 'no_proxy')?.value ?? '');
    const isDirect = exceptions.includes('*');
    const readProxy = (name) => {
        const variable = isDirect ? undefined : findVariable(environment, name);
        if (variable === undefined)
            return undefined;
        const url = parseProxy(variable.value);
        if (url === undefined)
            problems.push(toProblem(variable.name));
        return url && { variable: variable.name, url };
    };
    const http = readProxy('http_proxy');
    const https = readProxy('https_proxy') ?? http;
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return {
        proxyFor: await chooseProxy({ http, https, exceptions }),
        hasExtraAuthorities: (environment['NODE_EXTRA_CA_CERTS'] ?? '') !== '',
        variables: toVariables({ http, https, exceptions }),
    };
}
async function chooseProxy({ http, https, exceptions }) {
    if (http === undefined && https === undefined)
        return () => undefined;
    const { createExceptions } = await __nccwpck_require__.e(/* import() */ 186).then(__nccwpck_require__.bind(__nccwpck_require__, 90186));
    const isException = createExceptions(exceptions);
    return (url) => {
        const proxy = url.protocol === 'https:' ? https : http;
        return proxy === undefined || isException(url) ? undefined : proxy;
    };
}
function splitExceptions(text) {
    return text.split(/[\s,]+/).filter((entry) => entry !== '');
}
const proxyVariables = /^(?:https?|no)_proxy$/i;
function withNetwork(environment, { variables }) {
    const others = Object.entries(environment).filter(([name]) => !proxyVariables.test(name));
    return { ...Object.fromEntries(others), ...variables };
}
function listProxySecrets(environment) {
    return Object.entries(environment)
        .filter(([name]) => /^(?:https?|all)_proxy$/i.test(name))
        .flatMap(([, value = '']) => findCredentials(value));
}
function findVariable(environment, name) {
    const found = [name, name.toUpperCase()].find((spelt) => environment[spelt] !== undefined);
    const value = found === undefined ? '' : (environment[found] ?? '').trim();
    return found === undefined || value === '' ? undefined : { name: found, value };
}
const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;
function parseProxy(value) {
    const url = URL.parse(scheme.test(value) ? value : `http://${value}`);
    if (url === null || !/^(?:https?|socks5?):$/.test(url.protocol) || url.hostname === '')
        return undefined;
    if (/[^/]/.test(url.pathname) || url.search !== '' || url.hash !== '')
        return undefined;
    return decode(url.username) === undefined || decode(url.password) === undefined ? undefined : url;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function toProblem(name) {
    return {
        code: 'input-invalid',
        message: `The environment variable ${name} is not the URL of a proxy.`,
        remedy: `Set ${name} to a URL such as http://proxy.example.com:3128, or unset it. Percent-encode special characters in user and password: \`@\` is \`%40\`, \`%\` is \`%25\`.`,
    };
}
function findCredentials(value) {
    const [, typed = ''] = /^(?:[^/@]*\/\/)?(.+)@/s.exec(value.trim()) ?? [];
    if (typed === '')
        return [];
    const [, password = typed] = /^[^:]*:(.+)$/s.exec(typed) ?? [];
    const encoded = parseProxy(value.trim());
    const pair = decode(typed) ?? typed;
    return [
        ...[password, decode(password) ?? password, pair, typed],
        ...(encoded === undefined ? [] : [encoded.password || encoded.username]),
    ].filter((secret) => secret !== '');
}
function toVariables({ http, https, exceptions }) {
    const names = exceptions.flatMap((entry) => {
        if (entry.startsWith('*.'))
            return [entry.slice(1)];
        return /^[a-z][\w.-]*$/i.test(entry) ? [entry, `.${entry}`] : [entry];
    });
    return {
        ...(http === undefined ? {} : { http_proxy: toHref(http.url) }),
        ...(https === undefined ? {} : { https_proxy: toHref(https.url) }),
        ...(http === undefined && https === undefined
            ? {}
            : { no_proxy: [...loopback, ...names].join(',') }),
    };
}
const loopback = ['localhost', '127.0.0.1', '::1'];
function toHref({ href }) {
    return href.replace(/^socks:/, 'socks5:').replace(/\/$/, '');
}


/***/ }),

/***/ 62927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createConnections)
/* harmony export */ });
function createConnections(network, resolve) {
    const opened = new Map();
    return {
        network,
        load({ url, publicOnly = false }) {
            const proxy = network.proxyFor(url);
            const key = proxy?.url.href ?? (publicOnly ? 'public' : 'any');
            const dispatcher = opened.get(key) ?? open({ proxy, publicOnly }, resolve);
            opened.set(key, dispatcher);
            return dispatcher;
        },
        async close() {
            for (const dispatcher of opened.values())
                await (await dispatcher.catch(() => undefined))?.destroy();
        },
    };
}
async function open({ proxy, publicOnly }, resolve) {
    const { Agent, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 7723).then(__nccwpck_require__.t.bind(__nccwpck_require__, 57723, 19));
    if (proxy !== undefined)
        return new ProxyAgent({ uri: proxy.url.href });
    if (!publicOnly)
        return new Agent();
    const { createPublicLookup } = await __nccwpck_require__.e(/* import() */ 4045).then(__nccwpck_require__.bind(__nccwpck_require__, 44045));
    return new Agent({ connect: { lookup: createPublicLookup(resolve) } });
}


/***/ }),

/***/ 39758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ vendorText),
/* harmony export */   eo: () => (/* binding */ secretForms),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);

const shortestSecret = 4;
function secretForms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = bytes.toString('base64');
    const inUrl = encodeURIComponent(secret.toWellFormed());
    const forms = new Set([
        secret,
        secret.trim(),
        ...secret.split(/\r?\n/).map((line) => line.trim()),
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        bytes.toString('hex'),
        inUrl,
        inUrl.replace(/%../g, (code) => code.toLowerCase()),
        new URLSearchParams({ s: secret }).toString().slice(2),
        JSON.stringify(secret).slice(1, -1),
        ...htmlForms(secret),
    ]);
    return [...forms]
        .filter((form) => form.length >= shortestSecret)
        .sort((a, b) => b.length - a.length);
}
const htmlNames = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
function htmlForms(secret) {
    const named = secret.replace(/[&<>"]/g, (character) => htmlNames[character] ?? character);
    const number = (toNumber) => secret.replace(/[^A-Za-z0-9]/gu, (character) => `&#${toNumber(character.codePointAt(0) ?? 0)};`);
    return [
        named,
        named.replaceAll("'", '&#39;'),
        named.replaceAll("'", '&apos;'),
        number(String),
        number((code) => `x${code.toString(16)}`),
    ];
}
function createRedactor(secrets) {
    let forms = [];
    const addAll = (more) => {
        const all = new Set([...forms, ...more.flatMap(secretForms).flatMap(inBothCases)]);
        forms = [...all].sort((a, b) => b.length - a.length);
    };
    addAll(secrets);
    return {
        redact: (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text),
        add: (secret) => addAll([secret]),
    };
}
function inBothCases(form) {
    return [form, form.toLowerCase(), form.toUpperCase()];
}
function vendorText(text, redact) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(redact(text), 200);
}


/***/ }),

/***/ 20678:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _entries_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22870);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _entries_end_process_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20108);
/* harmony import */ var _entries_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68418);




const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(process.argv[1] ?? '');
switch (entry) {
    case 'plan-shards.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(216), __nccwpck_require__.e(3026)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93026))).planShards();
        break;
    case 'start-job.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(216), __nccwpck_require__.e(3297)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73297))).startJob();
        break;
    case 'join-shards.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(216), __nccwpck_require__.e(1945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31945))).joinShards();
        break;
    case 'join-runs.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(216), __nccwpck_require__.e(5752)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85752))).joinRuns();
        break;
    case 'start-sandbox.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90298))).startSandbox();
        break;
    case 'stop-sandbox.js':
        (await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90298))).stopSandbox();
        break;
    case 'sandbox.js':
        await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(8721)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8721));
        break;
    case 'memory-helper.js':
        await (await Promise.all(/* import() */[__nccwpck_require__.e(7723), __nccwpck_require__.e(3395), __nccwpck_require__.e(3240), __nccwpck_require__.e(1227)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51227))).helpMemory();
        break;
    default:
        await (0,_entries_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)();
}
if (entry !== 'sandbox.js')
    await (0,_entries_end_process_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .J)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 31344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ machinesMayRun),
/* harmony export */   z: () => (/* binding */ stopMachines)
/* harmony export */ });
const machinesMayRun = 'The machines of the solution may still run and cost money.';
const stopMachines = 'Stop them with `POST <endpoint>/instances` and the body `{"DesiredCapacity": 0}` (without `force_stop`).';


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Bu: () => (/* binding */ cloudflareHosts),
  DQ: () => (/* binding */ cloudflareInputs),
  q1: () => (/* binding */ isZoneId),
  lj: () => (/* binding */ readCloudflareSettings)
});

// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __nccwpck_require__(27424);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/plans.js
const plans = ['free', 'pro', 'business', 'enterprise'];

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/settings.js


const names = {
    zone: 'cloudflare-zone',
    apiToken: 'cloudflare-api-token',
    plan: 'cloudflare-plan',
};
function ownNames(others) {
    return Object.fromEntries(others.map((name) => [name, '']));
}
const cloudflareInputs = [
    {
        name: names.zone,
        description: 'Cloudflare: the Zone ID on the overview page of the domain; or its name, such as `example.com`, for a token that may also read zones.',
        secret: false,
        environment: 'CLOUDFLARE_ZONE_ID',
        aliases: ownNames(['zone', 'zones', 'cf-zone', 'zone-name', 'cf-zone-name']),
    },
    {
        name: names.apiToken,
        description: 'Cloudflare: an API token with the permission Zone, Cache Purge, Purge. A Global API Key is not accepted.',
        secret: true,
        environment: 'CLOUDFLARE_API_TOKEN',
        aliases: ownNames([
            ...['cf-auth', 'cf-api-token', 'cf-token', 'cloudflare-token', 'cloudflare-auth'],
            ...['cloudflare-api-key', 'cloudflare-key', 'cloudflare-email', 'cf-api-key', 'cf-email'],
        ]),
    },
    {
        name: names.plan,
        description: 'Cloudflare: the plan of the zone, which decides the limits: `free` (default), `pro`, `business` or `enterprise`.',
        secret: false,
    },
];
const cloudflareHosts = /(^|\.)cloudflare\.com$/;
const usualEndpoint = 'https://api.cloudflare.com/client/v4';
function readCloudflareSettings(values) {
    const problems = [];
    const settings = {
        endpoint: readEndpoint(values),
        zone: readZone(values.get(names.zone), problems),
        apiToken: readToken(values, problems),
        plan: readPlan(values.get(names.plan), problems),
        soft: values.soft,
    };
    return { settings, problems };
}
function readEndpoint({ endpoint }) {
    if (endpoint === undefined)
        return usualEndpoint;
    const base = endpoint.href.replace(/\/+$/, '');
    return endpoint.pathname === '/' ? `${base}${new URL(usualEndpoint).pathname}` : base;
}
const zoneName = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
function isZoneId(zone) {
    return /^[0-9a-f]{32}$/i.test(zone);
}
function readZone(zone, problems) {
    if (zone === undefined)
        problems.push(missingZone);
    else if (!isZoneId(zone) && !zoneName.test(zone))
        problems.push(wrongZone(zone));
    return zone?.toLowerCase() ?? '';
}
const whereZoneIs = 'Copy the Zone ID from the overview page of the domain in the dashboard: 32 hexadecimal digits.';
const missingZone = {
    code: 'input-missing',
    input: names.zone,
    message: '`cloudflare-zone` is missing.',
    remedy: `${whereZoneIs} It is not a secret.`,
};
function wrongZone(zone) {
    return {
        code: 'input-invalid',
        input: names.zone,
        message: `\`cloudflare-zone\` is neither the ID nor the name of a zone: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(zone).slice(0, 100))}.`,
        remedy: `${whereZoneIs} Or set it to the domain alone, such as \`example.com\`, without scheme and path.`,
    };
}
const otherKeys = [
    [/^(cfk_|[0-9a-f]{37,45}$)/, 'a Global API Key, which may do everything in all accounts'],
    [/^v1\.0-/, 'an Origin CA key'],
];
function readToken(values, problems) {
    const token = values.get(names.apiToken);
    if (token === undefined) {
        if (values.needsCredentials)
            problems.push(missingToken);
        return '';
    }
    const [, other] = otherKeys.find(([form]) => form.test(token)) ?? [];
    if (other !== undefined)
        problems.push(otherKey(other));
    else if (/^bearer\s/i.test(token))
        problems.push(withScheme);
    else if (!/^[\x21-\x7e]+$/.test(token))
        problems.push(damagedToken);
    return token;
}
const makeToken = 'Create an API token in the dashboard (My Profile, API Tokens) with the permission Zone, Cache Purge, Purge for this zone alone, store it as a secret and pass it.';
const missingToken = {
    code: 'input-missing',
    input: names.apiToken,
    message: '`cloudflare-api-token` is missing.',
    remedy: makeToken,
};
function otherKey(what) {
    return {
        code: 'input-invalid',
        input: names.apiToken,
        message: `\`cloudflare-api-token\` is ${what}. Keys that need an e-mail address are not accepted.`,
        remedy: makeToken,
    };
}
const withScheme = {
    code: 'input-invalid',
    input: names.apiToken,
    message: '`cloudflare-api-token` begins with `Bearer`, which is added by the action.',
    remedy: 'Store the token alone.',
};
const damagedToken = {
    code: 'input-invalid',
    input: names.apiToken,
    message: '`cloudflare-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).',
    remedy: 'Copy it again; take care of line breaks.',
};
function readPlan(text, problems) {
    const plan = plans.find((one) => one === text?.toLowerCase());
    if (text !== undefined && plan === undefined)
        problems.push({
            code: 'input-invalid',
            input: names.plan,
            message: `\`cloudflare-plan\` is not a plan: ${JSON.stringify(text.slice(0, 40))}.`,
            remedy: `Set it to one of ${plans.map((one) => `\`${one}\``).join(', ')}.`,
        });
    return plan ?? 'free';
}


/***/ }),

/***/ 61223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
const kinds = {
    'access-key': {
        needed: ['huawei-access-key', 'huawei-secret-key'],
        optional: ['huawei-security-token'],
    },
    token: { needed: ['huawei-auth-token'], optional: [] },
    user: {
        needed: ['huawei-iam-account', 'huawei-iam-user', 'huawei-iam-password'],
        optional: ['huawei-iam-endpoint'],
    },
};
const kindNames = ['access-key', 'token', 'user'];
function readCredentials(values, iamEndpoint) {
    const typed = kindNames.filter((kind) => names(kind).some((name) => values.getTyped(name)));
    const none = { kind: 'none' };
    if (typed.length > 1)
        return { credentials: none, problems: [twoKinds(typed)] };
    const kind = typed[0] ?? kindNames.find((one) => kinds[one].needed.every((name) => values.get(name)));
    if (kind === undefined)
        return { credentials: none, problems: values.needsCredentials ? [noKind] : [] };
    const isHalf = kind === 'access-key';
    const problems = values.needsCredentials || isHalf
        ? [...findMissing(kind, values), ...findDamaged(kind, values)]
        : [];
    return { credentials: toCredentials(kind, values, iamEndpoint), problems };
}
function secretsOf(credentials) {
    switch (credentials.kind) {
        case 'access-key': {
            const { accessKey, secretKey, securityToken } = credentials;
            return [accessKey, secretKey, ...(securityToken === undefined ? [] : [securityToken])];
        }
        case 'token':
            return [credentials.token];
        case 'user':
            return [credentials.password];
        case 'none':
            return [];
    }
}
function names(kind) {
    return [...kinds[kind].needed, ...kinds[kind].optional];
}
function toCredentials(kind, values, iamEndpoint) {
    const read = (name) => values.get(name) ?? '';
    switch (kind) {
        case 'access-key': {
            const [accessKey, secretKey] = [read('huawei-access-key'), read('huawei-secret-key')];
            return { kind, accessKey, secretKey, securityToken: values.get('huawei-security-token') };
        }
        case 'token':
            return { kind, token: read('huawei-auth-token') };
        case 'user':
            return {
                kind,
                account: read('huawei-iam-account'),
                user: read('huawei-iam-user'),
                password: read('huawei-iam-password'),
                iamEndpoint,
            };
    }
}
function twoKinds(typed) {
    const given = typed.map((kind) => kinds[kind].needed.map((name) => `\`${name}\``).join(' + '));
    return {
        code: 'input-invalid',
        input: kinds[typed[0] ?? 'token'].needed[0],
        message: `Two kinds of Huawei Cloud credentials are given: ${given.join(', and ')}.`,
        remedy: 'Give one kind; an access key (AK/SK) is what Huawei Cloud recommends.',
    };
}
const noKind = {
    code: 'input-missing',
    input: 'huawei-access-key',
    message: 'No credentials of Huawei Cloud are given: none of `huawei-access-key`, `huawei-auth-token` and `huawei-iam-user`.',
    remedy: 'Give `huawei-access-key` and `huawei-secret-key`; or `huawei-auth-token`; or `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`.',
};
function findMissing(kind, values) {
    return kinds[kind].needed
        .filter((name) => values.get(name) === undefined)
        .map((input) => ({
        code: 'input-missing',
        input,
        message: `\`${input}\` is missing; ${kinds[kind].needed.map((name) => `\`${name}\``).join(', ')} go together.`,
        remedy: 'Store it as a secret and pass it.',
    }));
}
function findDamaged(kind, values) {
    if (kind === 'user')
        return [];
    return names(kind)
        .filter((name) => !/^[\x21-\x7e]*$/.test(values.get(name) ?? ''))
        .map((input) => ({
        code: 'input-invalid',
        input,
        message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
        remedy: 'Copy it again; take care of line breaks.',
    }));
}


/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ damagedKey),
/* harmony export */   Fi: () => (/* binding */ accessKeyIdForm),
/* harmony export */   KW: () => (/* binding */ readEndpoint),
/* harmony export */   Nj: () => (/* binding */ warnOfLegacyDomain),
/* harmony export */   QL: () => (/* binding */ findAccessKeyIn),
/* harmony export */   _H: () => (/* binding */ keyPattern),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   b3: () => (/* binding */ appKeyInput),
/* harmony export */   dO: () => (/* binding */ readDomain),
/* harmony export */   de: () => (/* binding */ appKeyForm),
/* harmony export */   iZ: () => (/* binding */ nhnHosts),
/* harmony export */   iv: () => (/* binding */ readNhnSettings),
/* harmony export */   j6: () => (/* binding */ legacyDomainSuffix),
/* harmony export */   oq: () => (/* binding */ nhnInputs),
/* harmony export */   xD: () => (/* binding */ domainInput)
/* harmony export */ });
/* harmony import */ var _core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27424);

const defaultEndpoint = 'https://cdn.api.nhncloudservice.com';
const legacyDomainSuffix = '.cdn.toastcloud.com';
const nhnHosts = /(^|\.)((gov-)?nhncloudservice\.com|cloud\.toast\.com)$/;
const appKeyInput = {
    name: 'nhn-app-key',
    description: 'NHN Cloud: the Appkey shown under "URL & Appkey" in the console.',
    secret: true,
    environment: 'NHN_CLOUD_APP_KEY',
};
const domainInput = {
    name: 'nhn-domain',
    description: 'NHN Cloud: the service domain, such as `abcd1234.toastcdn.net`. Required for `mode: purge`.',
    secret: false,
};
const nhnInputs = [
    appKeyInput,
    {
        name: 'nhn-secret-key',
        description: 'NHN Cloud, API v2.0 and v1.5: the SecretKey shown under "URL & Appkey" in the console.',
        secret: true,
        environment: 'NHN_CLOUD_SECRET_KEY',
    },
    domainInput,
];
const domainPattern = /^(?=.{1,255}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
function readNhnSettings(values) {
    const problems = [];
    const isHalf = (values.get('nhn-app-key') === undefined) !== (values.get('nhn-secret-key') === undefined);
    const readKey = (name, place) => {
        const value = values.get(name);
        if (value === undefined && (values.needsCredentials || isHalf))
            problems.push(missingKey(name, place, hasAccessKey(values) ? notTheAccessKey : ''));
        if (value !== undefined && !keyPattern.test(value))
            problems.push(damagedKey(name));
        return value ?? '';
    };
    const appKey = readKey('nhn-app-key', 'Appkey');
    const secretKey = readKey('nhn-secret-key', 'SecretKey');
    const keys = { 'nhn-app-key': appKey, 'nhn-secret-key': secretKey };
    problems.push(...findAccessKeyIn(keys, values));
    const domain = readDomain(values, problems);
    const endpoint = readEndpoint(values);
    return { settings: { endpoint, appKey, secretKey, domain }, problems };
}
const accessKeyInputs = ['nhn-access-key-id', 'nhn-secret-access-key'];
function hasAccessKey(values) {
    return accessKeyInputs.some((name) => values.getTyped(name) !== undefined);
}
const notTheAccessKey = ' API v2.0 and v1.5 take the keys of the CDN service; a User Access Key belongs to `provider: nhn-v3`.';
function findAccessKeyIn(keys, values) {
    return Object.entries(keys).flatMap(([input, value]) => {
        const twin = accessKeyInputs.find((name) => value !== '' && values.getTyped(name) === value);
        const isAppKey = input === 'nhn-app-key';
        if (twin === undefined)
            return isAppKey && accessKeyIdForm.test(value) ? [notAnAppKey] : [];
        const key = isAppKey ? 'Appkey' : 'SecretKey';
        return [
            {
                code: 'input-invalid',
                input,
                message: `\`${input}\` and \`${twin}\` have the same value: a User Access Key is not ${key === 'Appkey' ? 'an' : 'a'} ${key}.`,
                remedy: `Set \`${input}\` to the ${key} shown under "URL & Appkey" of the CDN service.`,
            },
        ];
    });
}
const notAnAppKey = {
    code: 'input-invalid',
    input: 'nhn-app-key',
    message: '`nhn-app-key` has the form of a User Access Key ID (20 letters and digits), which is not an Appkey.',
    remedy: 'Set `nhn-app-key` to the Appkey shown under "URL & Appkey" of the CDN service. A User Access Key ID belongs to `nhn-access-key-id` of `provider: nhn-v3`.',
};
const keyPattern = /^[\x21-\x7e]+$/;
function readDomain(values, problems) {
    const domain = values.get('nhn-domain') ?? '';
    if (values.mode === 'purge' && !domainPattern.test(domain))
        problems.push(wrongDomain(domain));
    return domain.toLowerCase();
}
function readEndpoint({ endpoint }) {
    return (endpoint?.href ?? defaultEndpoint).replace(/\/+$/, '');
}
const accessKeyIdForm = /^[a-z0-9]{20}$/i;
const appKeyForm = /^[a-z0-9]{16}$/i;
function warnOfLegacyDomain(version, domain) {
    if (!domain.endsWith(legacyDomainSuffix))
        return [];
    return [
        `API ${version} serves *.toastcdn.net only; for ${domain} the vendor documents \`provider: nhn-v1.5\`.`,
    ];
}
function missingKey(input, place, why = '') {
    return {
        code: 'input-missing',
        input,
        message: `\`${input}\` is missing.${why}`,
        remedy: `Store the ${place} shown under "URL & Appkey" in NHN Cloud's console as a secret and pass it as \`${input}\`.`,
    };
}
function damagedKey(input) {
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
        remedy: 'Copy the key from the console again, without line breaks.',
    };
}
function wrongDomain(domain) {
    const remedy = 'Set it to the service domain alone, such as `abcd1234.toastcdn.net`, without scheme and path.';
    if (domain === '') {
        return {
            code: 'input-missing',
            input: 'nhn-domain',
            message: '`nhn-domain` is missing. A purge needs the service domain.',
            remedy,
        };
    }
    return {
        code: 'input-invalid',
        input: 'nhn-domain',
        message: `\`nhn-domain\` is not a domain name: ${JSON.stringify((0,_core_urls_secret_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecretParts */ .$)(domain).slice(0, 100))}.`,
        remedy,
    };
}


/***/ }),

/***/ 79763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findProvider),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
// EXTERNAL MODULE: ./build/js/core/urls/web-address.js
var web_address = __nccwpck_require__(3672);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/addresses.js


const awsHosts = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;
const outputs = 'Look at the outputs of the CloudFormation stack. A stack of 2023 has two addresses, of the prewarm API and of the status API; a stack of 2024 has one. They end in `/prod/`.';
function readEndpoint(values, problems) {
    if (values.endpoint === undefined && values.needsCredentials) {
        const message = '`endpoint` is missing. Every installation of the prewarm solution has its own address.';
        problems.push({ code: 'input-missing', input: 'endpoint', message, remedy: outputs });
    }
    return values.endpoint === undefined ? '' : toBase(values.endpoint);
}
function readStatusEndpoint(values, { version, problems }) {
    const text = values.get('aws-status-endpoint');
    if (text === undefined) {
        if (values.needsCredentials && version === '2023-03') {
            const message = '`aws-status-endpoint` is missing. The prewarm solution of 2023 reports status through a second API with its own URL.';
            problems.push({
                code: 'input-missing',
                input: 'aws-status-endpoint',
                message,
                remedy: outputs,
            });
        }
        return '';
    }
    const url = (0,web_address/* parseCredentialAddress */.h)(text);
    if (url !== undefined)
        return toBase(url);
    const fault = (0,typed_fault/* findTypedFault */.O)(text);
    problems.push({
        code: 'input-invalid',
        input: 'aws-status-endpoint',
        message: `\`aws-status-endpoint\` ${fault?.what ?? 'is not an address that credentials may be sent to'}.`,
        remedy: fault?.remedy ??
            `Set the base URL with \`https://\`, without user, query or fragment. ${outputs}`,
    });
    return '';
}
function toBase(url) {
    const path = url.pathname.replace(/\/+$/, '').replace(/\/(prewarm|status)$/, '');
    const stage = path === '' && awsHosts.test(url.hostname) ? '/prod' : path;
    return `${url.origin}${stage}`;
}

// EXTERNAL MODULE: ./build/js/providers/aws-prewarm/machines.js
var machines = __nccwpck_require__(31344);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/capabilities.js

const shared = {
    mode: 'prewarm',
    accepts: 'url',
    concurrency: 1,
    repetition: 'never',
    checkFirst: true,
    targetsPerRequest: 500,
    bytesPerRequest: 200_000,
};
const awsPrewarmCapabilities = [
    {
        ...shared,
        variant: '2023-03',
        unfinishedTasks: 5,
        pace: { count: 5, perMilliseconds: 1_000 },
        paceScope: 'API key (our own limit: the solution has none)',
        confirmation: {
            by: 'polling',
            firstMilliseconds: 15_000,
            capMilliseconds: 60_000,
            tasksPerProbe: 1,
            probesAtOnce: 5,
        },
        whenTimedOut: 'Check that a distribution has the host of each URL as an alias, and that spot capacity was available: without either, the solution never finishes. Otherwise set a longer `timeout`.',
        documentation: 'https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/',
        checked: '2026-11-25',
    },
    {
        ...shared,
        variant: '2024-04',
        unfinishedTasks: 1,
        isSequential: true,
        pace: { count: 1, perMilliseconds: 60_000 },
        paceScope: 'stack: one job at a time (and 1,000 requests a day for the API key)',
        confirmation: {
            by: 'polling',
            firstMilliseconds: 30_000,
            capMilliseconds: 120_000,
            tasksPerProbe: 1,
            probesAtOnce: 1,
            probePace: { count: 1, perMilliseconds: 30_000 },
        },
        whenTimedOut: `${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z} Then set a longer \`timeout\`.`,
        whenLeft: `${machines/* machinesMayRun */.n} ${machines/* stopMachines */.z}`,
        documentation: 'https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/',
        checked: '2026-11-25',
    },
];

// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/check-targets.js


const longestUrlBytes = 1_024;
const endsInStar = {
    isWrong: ({ pathname, search }) => `${pathname}${search}`.endsWith('*'),
    message: 'ends in `*`. The solution invalidates each URL first, and CloudFront reads a final `*` as "everything that begins like this"',
    remedy: 'Remove it from the list.',
};
const tooLong = {
    isWrong: (_url, value) => Buffer.byteLength(value) > longestUrlBytes,
    message: `is longer than ${(0,core_text/* groupDigits */.K9)(longestUrlBytes)} bytes. The solution never finishes it`,
    remedy: 'Remove it from the list.',
};
const hasPort = {
    isWrong: ({ port }) => port !== '',
    message: 'has a port. Without `aws-cf-domain` the solution looks for an alias with that port, which cannot exist',
    remedy: 'Remove the port, or set `aws-cf-domain`.',
};
const isPlainHttp = {
    isWrong: ({ protocol }) => protocol === 'http:',
    message: 'is an `http:` URL. The solution of 2024 fetches those from the nearest point of presence, not from the chosen ones',
    remedy: 'Write it with `https://`.',
};
function checkTargets(targets, { version, cfDomain }) {
    const rules = version === '2024-04'
        ? [isPlainHttp]
        : [endsInStar, tooLong, ...(cfDomain === undefined ? [hasPort] : [])];
    const urls = targets.flatMap((target) => {
        const url = URL.parse(target.value);
        return url === null ? [] : [{ url, target }];
    });
    const problems = rules.flatMap(({ isWrong, message, remedy }) => {
        const wrong = urls.filter(({ url, target }) => isWrong(url, target.value));
        const [first] = wrong;
        if (first === undefined)
            return [];
        const more = wrong.length === 1 ? '' : ` (and ${wrong.length - 1} more like it)`;
        const input = (0,core_target/* findListInput */.MC)(first.target) ?? 'files';
        const shown = first.target.value.slice(0, 200);
        return [
            {
                code: 'input-invalid',
                input,
                message: `\`${input}\`: ${shown} ${message}${more}.`,
                remedy,
            },
        ];
    });
    const hosts = [...new Set(urls.map(({ url }) => url.host))];
    return cfDomain === undefined || hosts.length < 2 ? problems : [...problems, oneHost(hosts)];
}
function oneHost(hosts) {
    return {
        code: 'input-invalid',
        input: 'aws-cf-domain',
        message: `\`aws-cf-domain\` names one distribution, but the URLs have ${hosts.length} hosts, such as ${hosts.slice(0, 3).join(', ')}. The solution would replace every host with that one.`,
        remedy: 'Run one step for each distribution, each with its own URLs.',
    };
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/describe.js

const freePathsAMonth = 1_000;
const dollarsPerPath = 0.005;
function describePrewarm(targets, settings) {
    return settings.version === '2023-03' ? describe2023(targets) : describe2024(targets, settings);
}
function describe2023(targets) {
    const paths = targets.length;
    const most = (paths * dollarsPerPath).toFixed(2);
    const above = (Math.max(0, paths - freePathsAMonth) * dollarsPerPath).toFixed(2);
    const withQuery = targets.filter(({ value }) => value.includes('?')).length;
    return [
        `Before it warms, the solution invalidates each URL everywhere: ${(0,core_text/* groupDigits */.K9)(paths)} invalidation ${paths === 1 ? 'path' : 'paths'}. CloudFront's first ${(0,core_text/* groupDigits */.K9)(freePathsAMonth)} paths of a month are free. At the list price this run costs $${above} at the beginning of a month, and $${most} if the free paths are used up.`,
        ...(withQuery === 0
            ? []
            : [
                `${(0,core_text/* groupDigits */.K9)(withQuery)} of the URLs have a query string. The solution drops the \`?\` when it invalidates, so an old copy may stay.`,
            ]),
    ];
}
function describe2024(targets, { pops, instanceCount, timeoutMinutes }) {
    const machines = instanceCount === 1 ? '1 EC2 instance that runs' : `${instanceCount} EC2 instances that run`;
    return [
        `Each URL is fetched at ${(0,core_text/* groupDigits */.K9)(pops.length)} points of presence, ${(0,core_text/* groupDigits */.K9)(targets.length * pops.length)} downloads in all, by ${machines} for at most ${(0,core_text/* groupDigits */.K9)(timeoutMinutes)} minutes. Nothing is invalidated: purge first if the content changed.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/inputs.js
const awsPrewarmInputs = [
    {
        name: 'aws-api-key',
        description: 'AWS prewarm: the value (not the ARN) of the API key that the solution accepts.',
        secret: true,
        environment: 'AWS_PREWARM_API_KEY',
        workflowSecret: 'AWS_PREWARM_API_KEY',
    },
    {
        name: 'aws-status-endpoint',
        description: 'AWS prewarm: base URL of the status API. A stack of 2023 has one with a host of its own; a stack of 2024 has none.',
        secret: false,
    },
    {
        name: 'aws-api-version',
        description: 'AWS prewarm: version of the API: `2023-03`, `2024-04` or `auto` (default: `2023-03` with `aws-status-endpoint`, otherwise `2024-04`).',
        secret: false,
    },
    {
        name: 'aws-target-type',
        description: 'AWS prewarm: what `aws-targets` lists: `region` (default), `pop` or `country`.',
        secret: false,
    },
    {
        name: 'aws-targets',
        description: 'AWS prewarm: where to warm, one place a line. Default: every point of presence outside China. `sa` is South America.',
        secret: false,
    },
    {
        name: 'aws-cf-domain',
        description: "AWS prewarm: the distribution's own domain, such as `d111111abcdef8.cloudfront.net`. A stack of 2024 requires it; a stack of 2023 otherwise looks up the host of each URL.",
        secret: false,
    },
    {
        name: 'aws-protocol',
        description: 'AWS prewarm (2023): how the solution requests URLs from the points of presence: `http` (default) or `https`, which does not notice HTTP errors.',
        secret: false,
    },
    {
        name: 'aws-headers',
        description: 'AWS prewarm (2024): request headers, one `Name: value` a line. Default: `Accept-Encoding: gzip, deflate, br`.',
        secret: false,
    },
    {
        name: 'aws-instance-count',
        description: 'AWS prewarm (2024): how many EC2 instances warm, from 1 (default) to 300.',
        secret: false,
    },
];

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/api-version.js
const apiVersions = ['2023-03', '2024-04'];

// EXTERNAL MODULE: ./build/js/data/prewarm-places.js
var prewarm_places = __nccwpck_require__(94696);
;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/places.js

const chineseRegion = 'cn';
const regions = Object.keys(prewarm_places/* popsByRegion */.I).filter((name) => name !== chineseRegion);
const countries = Object.keys(prewarm_places/* popsByCountry */.Y);
const regionTable = prewarm_places/* popsByRegion */.I;
const countryTable = prewarm_places/* popsByCountry */.Y;
function popsOfRegions(names) {
    return [...new Set(names.flatMap((name) => regionTable[name] ?? []))];
}
function popsOfCountries(names) {
    return [...new Set(names.flatMap((name) => countryTable[name] ?? []))];
}
const everyPop = new Set([
    ...Object.values(prewarm_places/* popsByRegion */.I).flat(),
    ...Object.values(prewarm_places/* popsByCountry */.Y).flat(),
]);
const chinesePops = new Set(prewarm_places/* popsByRegion */.I[chineseRegion]);
function isKnownPop(code) {
    return everyPop.has(code);
}
const popPattern = /^[A-Z]{3}\d{1,3}-[A-Z]\d{1,2}$/;

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/targets.js

const targetTypes = ['region', 'pop', 'country'];
function readTargets({ type = 'region', list = '', version, }) {
    const targetType = targetTypes.find((one) => one === type.toLowerCase());
    if (targetType === undefined)
        return refuse(wrongType(type));
    const names = splitNames(list);
    if (names.some((name) => name.toLowerCase() === 'all'))
        return readAll(names);
    switch (targetType) {
        case 'pop':
            return readPops(names, version);
        case 'region':
            return readRegions(names);
        case 'country':
            return readCountries(names);
    }
}
function splitNames(text) {
    const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
    const names = lines.flatMap((line) => line.split(/[\s,]+/)).filter((name) => name !== '');
    return [...new Set(names)];
}
function accept(pops, ...warnings) {
    return { pops, problems: [], warnings };
}
function readAll(names) {
    if (names.length > 1)
        return refuse(wrongTargets('`all` cannot be combined with other names'));
    return accept(popsOfRegions(regions), '`aws-targets: all` means every point of presence outside China, like an empty `aws-targets`: those in China cannot be reached.');
}
function readPops(names, version) {
    const codes = names.map((name) => name.toUpperCase());
    if (codes.length === 0)
        return accept(popsOfRegions(regions));
    const wrong = codes.filter((code) => !popPattern.test(code));
    if (wrong.length > 0)
        return refuse(wrongTargets(`${quote(wrong)} is not the code of a point of presence`));
    const chinese = codes.filter((code) => chinesePops.has(code));
    if (chinese.length > 0)
        return refuse(wrongTargets(`${quote(chinese)} is in China and cannot be reached`));
    const unknown = codes.filter((code) => !isKnownPop(code));
    const warnings = unknown.length === 0
        ? []
        : [
            `${quote(unknown)} of \`aws-targets\` is not in the solution's own list. ${ifItDoesNotExist[version]}`,
        ];
    return accept([...new Set(codes)], ...warnings);
}
const ifItDoesNotExist = {
    '2023-03': 'A point of presence that does not exist fails, unless another one of the same city works.',
    '2024-04': 'A job with a point of presence that does not exist gets stuck, and its machines run on and cost money.',
};
function readRegions(names) {
    const wanted = names.map((name) => name.toLowerCase());
    if (wanted.length === 0)
        return accept(popsOfRegions(regions));
    if (wanted.includes(chineseRegion))
        return refuse(wrongTargets('`cn` is not supported: points of presence in China cannot be reached'));
    const wrong = wanted.filter((name) => !regions.includes(name));
    if (wrong.length > 0)
        return refuse(wrongTargets(`${quote(wrong)} is not a region (${quote(regions)})`));
    const warnings = wanted.includes('sa')
        ? ["`sa` is South America (São Paulo), although the solution's document says South Africa."]
        : [];
    return accept(popsOfRegions(wanted), ...warnings);
}
function readCountries(names) {
    const wanted = names.map((name) => name.toLowerCase());
    if (wanted.length === 0)
        return accept(popsOfCountries(countries));
    const wrong = wanted.filter((name) => !countries.includes(name));
    if (wrong.length > 0)
        return refuse(wrongTargets(`${quote(wrong)} is not a country (${quote(countries)})`));
    const warnings = wanted.includes('china')
        ? ['`china` warms regional edge caches in Singapore: that is where the solution sends it.']
        : [];
    return accept(popsOfCountries(wanted), ...warnings);
}
function refuse(problem) {
    return { pops: [], problems: [problem], warnings: [] };
}
function wrongType(type) {
    return {
        code: 'input-invalid',
        input: 'aws-target-type',
        message: `\`aws-target-type\` is not one of ${quote(targetTypes)}: ${JSON.stringify(type.slice(0, 80))}.`,
        remedy: `Set one of ${quote(targetTypes)}.`,
    };
}
function wrongTargets(why) {
    return {
        code: 'input-invalid',
        input: 'aws-targets',
        message: `\`aws-targets\`: ${why}.`,
        remedy: 'Set names that match `aws-target-type`, one a line, or leave it out for every point of presence outside China.',
    };
}
function quote(names) {
    return names
        .slice(0, 20)
        .map((name) => `\`${name.replaceAll('`', "'").slice(0, 40)}\``)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/settings.js



function readAwsPrewarmSettings(values) {
    const problems = [];
    const version = readVersion(values, problems);
    const { pops, ...found } = readTargets({
        type: values.get('aws-target-type'),
        list: values.get('aws-targets'),
        version,
    });
    const settings = {
        version,
        endpoint: readEndpoint(values, problems),
        statusEndpoint: readStatusEndpoint(values, { version, problems }),
        apiKey: readApiKey(values, problems),
        pops,
        cfDomain: readCfDomain(values, { version, problems }),
        protocol: readProtocol(values, problems),
        headers: readHeaders(values, problems),
        instanceCount: readInstanceCount(values, problems),
        timeoutMinutes: Math.max(leastMinutes, Math.ceil(values.timeoutMilliseconds / 60_000)),
    };
    problems.push(...findForeign(values, version));
    const warnings = [
        ...found.warnings,
        ...(version === '2023-03' && settings.protocol === 'https' ? [httpsProvesLittle] : []),
    ];
    return { settings, problems: [...problems, ...found.problems], warnings };
}
const leastMinutes = 5;
function readVersion(values, problems) {
    const wanted = values.get('aws-api-version') ?? 'auto';
    const version = apiVersions.find((one) => one === wanted);
    if (version !== undefined)
        return version;
    if (wanted !== 'auto') {
        problems.push({
            code: 'input-invalid',
            input: 'aws-api-version',
            message: `\`aws-api-version\` is not \`auto\`, \`2023-03\` or \`2024-04\`: ${JSON.stringify(wanted.slice(0, 40))}.`,
            remedy: 'Set one of them, or leave it out.',
        });
    }
    return values.get('aws-status-endpoint') === undefined ? '2024-04' : '2023-03';
}
const only2023 = ['aws-status-endpoint', 'aws-protocol'];
const only2024 = ['aws-headers', 'aws-instance-count'];
function findForeign(values, version) {
    const foreign = version === '2023-03' ? only2024 : only2023;
    const other = version === '2023-03' ? '2024-04' : '2023-03';
    return foreign
        .filter((name) => values.getTyped(name) !== undefined)
        .map((input) => ({
        code: 'input-invalid',
        input,
        message: `\`${input}\` belongs to version ${other} of the prewarm API, and this run uses ${version}.`,
        remedy: version === '2023-03'
            ? 'Remove it, or remove `aws-status-endpoint` if your stack is of 2024 (its API has one address).'
            : 'Remove it, or set `aws-api-version: 2023-03` and `aws-status-endpoint` if your stack is of 2023.',
    }));
}
const httpsProvesLittle = 'With `aws-protocol: https` the solution does not check for HTTP errors: COMPLETED only means that the points of presence could be reached.';
function readApiKey(values, problems) {
    const key = values.get('aws-api-key') ?? '';
    const place = { input: 'aws-api-key', remedy: whereKey };
    if (key === '' && values.needsCredentials) {
        problems.push({ ...place, code: 'input-missing', message: '`aws-api-key` is missing.' });
    }
    else if (/^arn:/i.test(key)) {
        const message = '`aws-api-key` is the ARN of the key, which only names it. The value of the key is needed.';
        problems.push({ ...place, code: 'input-invalid', message });
    }
    else if (!/^[\x21-\x7e]*$/.test(key)) {
        const message = '`aws-api-key` contains characters that no key has, such as blanks or line breaks.';
        problems.push({ ...place, code: 'input-invalid', message });
    }
    return key;
}
const whereKey = "Store the key's value (API Gateway console, API keys, Show) as a secret and pass it as `aws-api-key`. The stack's output only identifies the key.";
function readCfDomain(values, { version, problems }) {
    const domain = values.get('aws-cf-domain')?.toLowerCase();
    const place = { input: 'aws-cf-domain', remedy: whereDomain };
    if (domain === undefined && version === '2024-04' && values.needsCredentials) {
        problems.push({
            code: 'input-missing',
            input: 'aws-cf-domain',
            message: '`aws-cf-domain` is missing. The prewarm API of 2024 requires it.',
            remedy: `${whereDomain} A stack of 2023 is recognised by \`aws-status-endpoint\`: set that instead if yours is one.`,
        });
    }
    if (domain === undefined || /^[a-z0-9]+\.cloudfront\.net$/.test(domain))
        return domain;
    const why = domain.endsWith('.cloudfront.cn')
        ? 'is a distribution in China, which the solution cannot reach'
        : "is not a distribution's own domain";
    problems.push({
        ...place,
        code: 'input-invalid',
        message: `\`aws-cf-domain\` ${why}: ${JSON.stringify(domain.slice(0, 100))}.`,
    });
    return undefined;
}
const whereDomain = 'Set it as CloudFront names it, like `d111111abcdef8.cloudfront.net`. With a stack of 2023 it may be left out: the host of each URL is then looked up among the aliases.';
function readProtocol(values, problems) {
    const protocol = values.get('aws-protocol') ?? 'http';
    if (protocol === 'http' || protocol === 'https')
        return protocol;
    problems.push({
        code: 'input-invalid',
        input: 'aws-protocol',
        message: `\`aws-protocol\` is neither \`http\` nor \`https\`: ${JSON.stringify(protocol.slice(0, 40))}.`,
        remedy: 'Set `http` or `https`.',
    });
    return 'http';
}
const browserHeaders = ['Accept-Encoding: gzip, deflate, br'];
function readHeaders(values, problems) {
    const text = values.get('aws-headers');
    if (text === undefined)
        return browserHeaders;
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const wrong = lines.findIndex((line) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+: ?[\x20-\x7e]+$/.test(line));
    if (wrong < 0)
        return lines;
    problems.push({
        code: 'input-invalid',
        input: 'aws-headers',
        message: `\`aws-headers\`: header ${wrong + 1} is not of the form \`Name: value\`.`,
        remedy: 'Write one header a line, like `Accept-Encoding: gzip, deflate, br`.',
    });
    return browserHeaders;
}
function readInstanceCount(values, problems) {
    const text = values.get('aws-instance-count') ?? '1';
    if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostInstances)
        return Number(text);
    problems.push({
        code: 'input-invalid',
        input: 'aws-instance-count',
        message: `\`aws-instance-count\` is not a whole number from 1 to ${mostInstances}: ${JSON.stringify(text.slice(0, 40))}.`,
        remedy: 'Set a number like `1`. Each instance is an EC2 machine that costs money while it runs.',
    });
    return 1;
}
const mostInstances = 300;

;// CONCATENATED MODULE: ./build/js/providers/aws-prewarm/index.js






const awsPrewarm = {
    id: 'aws-prewarm',
    title: 'AWS CloudFront prewarm solution',
    documentation: 'https://awslabs.github.io/aws-cloudfront-extensions/en/extension-repository/pre-warming/',
    console: 'https://console.aws.amazon.com/cloudfront/v4/home',
    hosts: awsHosts,
    capabilities: awsPrewarmCapabilities,
    inputs: awsPrewarmInputs,
    configure(values) {
        const { settings, problems, warnings } = readAwsPrewarmSettings(values);
        return {
            problems,
            warnings,
            connection: {
                domain: settings.cfDomain ?? '',
                variant: settings.version,
                checkTargets: (targets) => checkTargets(targets, settings),
                describe: (targets) => describePrewarm(targets, settings),
                async connect(deps) {
                    const { createAwsPrewarmOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(8818)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28818));
                    return createAwsPrewarmOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/bunny/capabilities.js
const capabilities_shared = {
    mode: 'purge',
    targetsPerRequest: 1,
    paceScope: 'account: shared by all its pull zones, workflows and people',
    repetition: 'safe',
    confirmation: { by: 'acceptance', effectMilliseconds: 2_000 },
    documentation: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
    checked: '2026-11-30',
};
const wide = {
    ...capabilities_shared,
    pace: { count: 1, perMilliseconds: 2_000 },
    paceGroup: 'wide',
    concurrency: 1,
};
const bunnyCapabilities = [
    { ...capabilities_shared, accepts: 'url', pace: { count: 5, perMilliseconds: 1_000 }, concurrency: 5 },
    { ...wide, accepts: 'prefix' },
    { ...wide, accepts: 'tag' },
    { ...wide, accepts: 'everything' },
];

// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __nccwpck_require__(27424);
;// CONCATENATED MODULE: ./build/js/providers/bunny/settings.js

const names = { pullZone: 'bunny-pull-zone', apiKey: 'bunny-api-key' };
function ownNames(others) {
    return Object.fromEntries(others.map((name) => [name, '']));
}
const bunnyInputs = [
    {
        name: names.pullZone,
        description: 'bunny.net: the number of the pull zone, as in its address in the dashboard.',
        secret: false,
        environment: 'BUNNY_PULL_ZONE_ID',
        aliases: ownNames(['pull-zone', 'bunny-zone', 'pullzone', 'zoneid']),
    },
    {
        name: names.apiKey,
        description: 'bunny.net: the API key of the account. It may do everything, because keys with fewer rights do not exist.',
        secret: true,
        environment: 'BUNNY_API_KEY',
        aliases: ownNames(['access-key', 'bunny-access-key', 'bunny-key', 'bunnynet-api-key']),
    },
];
const bunnyHosts = /(^|\.)(bunny\.net|bunnycdn\.com)$/;
const usualEndpoint = 'https://api.bunny.net';
function readBunnySettings(values) {
    const problems = [];
    const settings = {
        endpoint: values.endpoint?.href.replace(/\/+$/, '') ?? usualEndpoint,
        pullZone: readPullZone(values.get(names.pullZone), problems),
        apiKey: readKey(values, problems),
    };
    return { settings, problems };
}
function readPullZone(zone, problems) {
    if (zone === undefined)
        problems.push(missingZone);
    else if (!/^[1-9]\d{0,11}$/.test(zone))
        problems.push(wrongZone(zone));
    return zone ?? '';
}
const whereZoneIs = 'Copy the number from the address of the pull zone in the dashboard, such as 123456 in `dash.bunny.net/cdn/123456`. A storage zone has another one.';
const missingZone = {
    code: 'input-missing',
    input: names.pullZone,
    message: '`bunny-pull-zone` is missing.',
    remedy: `${whereZoneIs} It is not a secret.`,
};
function wrongZone(zone) {
    return {
        code: 'input-invalid',
        input: names.pullZone,
        message: `\`bunny-pull-zone\` is not the number of a pull zone: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(zone).slice(0, 100))}.`,
        remedy: whereZoneIs,
    };
}
function readKey(values, problems) {
    const key = values.get(names.apiKey);
    if (key === undefined) {
        if (values.needsCredentials)
            problems.push(missingKey);
        return '';
    }
    if (!/^[\x21-\x7e]+$/.test(key))
        problems.push(damagedKey);
    return key;
}
const missingKey = {
    code: 'input-missing',
    input: names.apiKey,
    message: '`bunny-api-key` is missing.',
    remedy: 'Copy the API key of the account from the dashboard (Account settings, API), store it as a secret and pass it. The password of a storage zone is another one.',
};
const damagedKey = {
    code: 'input-invalid',
    input: names.apiKey,
    message: '`bunny-api-key` contains characters that keys never have (spaces, line breaks or letters outside ASCII).',
    remedy: 'Copy it again; take care of line breaks.',
};

// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
;// CONCATENATED MODULE: ./build/js/providers/bunny/targets.js



function targets_checkTargets(targets) {
    const star = targets.find(({ kind, value }) => kind === 'url' && value.includes('*'));
    if (star === undefined)
        return [];
    const input = (0,core_target/* findListInput */.MC)(star) ?? 'files';
    return [
        {
            code: 'input-invalid',
            input,
            message: `\`${input}\`: ${(0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(star.value), 200)} has a \`*\`, which bunny.net takes for everything that may stand there.`,
            remedy: 'To purge everything below a path, list it in `prefixes`. Otherwise leave this URL out.',
        },
    ];
}
function describeTargets(targets) {
    const folders = targets.filter(({ kind, value }) => kind === 'url' && value.endsWith('/')).length;
    if (folders === 0)
        return [];
    return [
        `${(0,core_target/* countNoun */.y_)(folders, 'url')} ${folders === 1 ? 'ends' : 'end'} in \`/\`. If the pull zone ignores query strings, bunny.net purges everything below as well; otherwise the page alone.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/providers/bunny/index.js



const bunny = {
    id: 'bunny',
    title: 'bunny.net',
    console: 'https://dash.bunny.net/',
    documentation: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
    hosts: bunnyHosts,
    capabilities: bunnyCapabilities,
    inputs: bunnyInputs,
    configure(values) {
        const { settings, problems } = readBunnySettings(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: settings.pullZone,
                checkTargets: targets_checkTargets,
                describe: describeTargets,
                async connect(deps) {
                    const { createBunnyOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9371)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49371));
                    return createBunnyOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/capabilities.js
const cloudflare_capabilities_shared = {
    mode: 'purge',
    pace: { count: 4, perMilliseconds: 1_000 },
    paceScope: 'account: shared by all its zones, workflows and people',
    concurrency: 2,
    soft: true,
    repetition: 'safe',
    confirmation: { by: 'acceptance', effectMilliseconds: 2_000 },
    documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
    checked: '2026-11-30',
};
const freePace = { count: 5, perMilliseconds: 60_000 };
const counted = { ...cloudflare_capabilities_shared, paceGroup: 'requests' };
const perRequest = [
    ['prefix', 100],
    ['host', 100],
    ['tag', 100],
    ['everything', 1],
];
const cloudflareCapabilities = [
    { ...cloudflare_capabilities_shared, accepts: 'url', variant: 'enterprise', targetsPerRequest: 500 },
    { ...cloudflare_capabilities_shared, accepts: 'url', targetsPerRequest: 100 },
    ...perRequest.flatMap(([accepts, targetsPerRequest]) => [
        { ...counted, accepts, variant: 'free', targetsPerRequest, pace: freePace },
        { ...counted, accepts, targetsPerRequest },
    ]),
];

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/check-targets.js


const longestTag = 1_024;
const longestHost = 200;
const mostSeparators = 31;
const limits = {
    tag: {
        isBeyond: ({ length }) => length > longestTag,
        what: `more than the ${(0,core_text/* groupDigits */.K9)(longestTag)} characters that Cloudflare takes in a tag`,
        remedy: 'Give responses a shorter tag.',
    },
    host: {
        isBeyond: ({ length }) => length > longestHost,
        what: `more than the ${longestHost} characters that Cloudflare takes in a host`,
        remedy: 'Remove it from the list.',
    },
    prefix: {
        isBeyond: (value) => value.split('/').length - 1 > mostSeparators,
        what: `more than the ${mostSeparators} slashes that Cloudflare takes in a prefix`,
        remedy: 'Purge a folder above it.',
    },
};
function check_targets_checkTargets(targets) {
    return targets.flatMap((target) => {
        const limit = limits[target.kind];
        if (limit?.isBeyond(target.value) !== true)
            return [];
        const input = (0,core_target/* findListInput */.MC)(target) ?? 'files';
        return [
            {
                code: 'input-invalid',
                input,
                message: `\`${input}\`: ${target.value.slice(0, 100)}… has ${limit.what}.`,
                remedy: limit.remedy,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/js/providers/cloudflare/settings.js + 1 modules
var cloudflare_settings = __nccwpck_require__(293);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/describe.js


function describe_describeTargets(targets, zone) {
    const urls = targets.filter(({ kind }) => kind === 'url').map(({ value }) => value);
    return [...describeScheme(urls), ...((0,cloudflare_settings/* isZoneId */.q1)(zone) ? [] : describeHosts(urls, zone))];
}
function describeScheme(urls) {
    const plain = urls.filter((url) => url.startsWith('http:')).length;
    if (plain === 0)
        return [];
    return [
        `${(0,core_target/* countNoun */.y_)(plain, 'url')} ${plain === 1 ? 'begins' : 'begin'} with \`http:\`. A purge by URL removes the copy of that scheme alone: what visitors get over \`https:\` has an entry of its own.`,
    ];
}
function describeHosts(urls, zone) {
    const hosts = new Set(urls.map((url) => new URL(url).hostname));
    const others = [...hosts].filter((host) => host !== zone && !host.endsWith(`.${zone}`));
    const [first] = others;
    if (first === undefined)
        return [];
    return [
        `${first} is not a host of ${zone}. Unless it is a custom hostname of this zone, Cloudflare refuses each request with one of its URLs.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/providers/cloudflare/index.js




const cloudflare = {
    id: 'cloudflare',
    title: 'Cloudflare',
    console: 'https://dash.cloudflare.com/',
    documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
    hosts: cloudflare_settings/* cloudflareHosts */.Bu,
    capabilities: cloudflareCapabilities,
    inputs: cloudflare_settings/* cloudflareInputs */.DQ,
    configure(values) {
        const { settings, problems } = (0,cloudflare_settings/* readCloudflareSettings */.lj)(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: settings.zone,
                variant: settings.plan,
                checkTargets: check_targets_checkTargets,
                describe: (targets) => describe_describeTargets(targets, settings.zone),
                async connect(deps) {
                    const { createCloudflareOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(4316)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4316));
                    return createCloudflareOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/capabilities.js
const cloudfront_capabilities_shared = {
    mode: 'purge',
    pace: { count: 1, perMilliseconds: 2_000 },
    paceGroup: 'calls',
    paceScope: 'account: shared by all its users and workflows',
    concurrency: 1,
    repetition: 'safe',
    confirmation: {
        by: 'polling',
        firstMilliseconds: 5_000,
        capMilliseconds: 20_000,
        tasksPerProbe: 1,
        probesAtOnce: 1,
        probePace: { count: 1, perMilliseconds: 1_000 },
    },
    noun: ['path', 'paths'],
    price: { freePerMonth: 1_000, each: 0.005, currency: 'USD' },
    whenTimedOut: 'CloudFront goes on by itself. Set a longer `timeout`, or wait for the rest in a later step with `resume-tasks`.',
    documentation: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html',
    checked: '2026-11-30',
};
const cloudfrontCapabilities = [
    {
        ...cloudfront_capabilities_shared,
        accepts: 'url',
        targetsPerRequest: 1_000,
        targetPace: { count: 1_000, perMilliseconds: 7_000 },
        unfinishedTasks: 2,
    },
    {
        ...cloudfront_capabilities_shared,
        accepts: 'wildcard',
        targetsPerRequest: 15,
        targetPace: { count: 15, perMilliseconds: 15_000 },
        unfinishedTasks: 1,
    },
    {
        ...cloudfront_capabilities_shared,
        accepts: 'tag',
        targetsPerRequest: 150,
        targetPace: { count: 150, perMilliseconds: 2_000 },
        documentation: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-tags.html',
    },
    { ...cloudfront_capabilities_shared, accepts: 'everything', targetsPerRequest: 1 },
];

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/describe.js
function cloudfront_describe_describeTargets(targets) {
    return targets.some(({ kind }) => kind === 'tag') ? [tagsNeedHeader] : [];
}
const tagsNeedHeader = 'Tags remove something only if the distribution names the header that holds them (`CacheTagConfig`). Without it CloudFront accepts the request, removes nothing and reports it as completed.';

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/inputs.js
const prefix = 'CloudFront:';
const cloudfrontInputs = [
    {
        name: 'cloudfront-distribution',
        description: `${prefix} the distribution: its id, its name such as \`d111111abcdef8.cloudfront.net\`, or an alias. Names are looked up once.`,
        secret: false,
        environment: 'CLOUDFRONT_DISTRIBUTION_ID',
        aliases: { distribution: '', 'distribution-id': '', 'distribution-domain': '' },
    },
    {
        name: 'cloudfront-tenant',
        description: `${prefix} of a multi-tenant distribution, the id of a tenant, or \`all\` for every tenant of \`cloudfront-distribution\`.`,
        secret: false,
        aliases: { 'distribution-tenant': '', 'distribution-tenant-id': '' },
    },
    {
        name: 'aws-access-key-id',
        description: `${prefix} the access key. Leave it out after \`aws-actions/configure-aws-credentials\`, which sets \`AWS_ACCESS_KEY_ID\`.`,
        secret: true,
        environment: 'AWS_ACCESS_KEY_ID',
    },
    {
        name: 'aws-secret-access-key',
        description: `${prefix} the secret that belongs to the access key.`,
        secret: true,
        environment: 'AWS_SECRET_ACCESS_KEY',
    },
    {
        name: 'aws-session-token',
        description: `${prefix} the session token that belongs to a temporary access key.`,
        secret: true,
        environment: 'AWS_SESSION_TOKEN',
    },
];

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/paths.js



function toSent({ kind, value }) {
    if (kind === 'everything')
        return '/*';
    if (kind === 'tag')
        return `#${value.toLowerCase()}`;
    const { path, search } = splitAddress(value);
    const whole = `${encodeAsDocumented(path)}${search}`;
    return kind === 'url' ? whole.replace(/\*$/, '%2A') : whole;
}
function splitAddress(value) {
    const [, path = '', search = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/i.exec(value) ?? [];
    return { path: path === '' ? '/' : path, search };
}
const plain = /^[\w./-]*$/;
const unsafe = /["<>{}|\\^[\]`]/g;
const staysEncoded = /[\s"#%<>{}|\\^~[\]`/?*]/;
function encodeAsDocumented(path) {
    if (plain.test(path))
        return path;
    return path
        .replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
        .replace(/%[0-9a-f]{2}/gi, (code) => {
        const byte = Number.parseInt(code.slice(1), 16);
        const character = String.fromCharCode(byte);
        const stays = byte < 0x20 || byte >= 0x7f || staysEncoded.test(character);
        return stays ? code.toUpperCase() : character;
    })
        .replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
const longestPath = 4_000;
const paths_longestTag = 256;
const leaveOut = 'or leave it out of the list.';
const faults = {
    tilde: {
        what: 'contains a `~`, which CloudFront does not support in invalidations, encoded or not',
        remedy: `Purge a wildcard that ends before it, such as \`/folder/*\`, or everything; ${leaveOut}`,
    },
    long: {
        what: `is longer than the ${(0,core_text/* groupDigits */.K9)(longestPath)} characters that CloudFront takes`,
        remedy: `Purge a wildcard that ends earlier, ${leaveOut}`,
    },
    star: {
        what: 'has a `*` that is not its last character. To CloudFront it is the character itself, so nothing would match',
        remedy: 'End the pattern at its first `*`; write `%2A` for the character itself.',
    },
    tag: {
        what: `is not a tag: 1 to ${paths_longestTag} visible ASCII characters without commas`,
        remedy: 'Write one tag a line, as the header of the origin has it.',
    },
    tagStar: {
        what: 'has a `*`, and tags match only as a whole',
        remedy: 'List the tags, or purge by wildcard with `purge-type: wildcard`.',
    },
};
function findFault(target) {
    const { kind, value } = target;
    if (kind === 'tag') {
        if (!/^[\x21-\x2b\x2d-\x7e]+$/.test(value) || value.length > paths_longestTag)
            return faults.tag;
        return value.includes('*') ? faults.tagStar : undefined;
    }
    const sent = toSent(target);
    if (/~|%7e/i.test(sent))
        return faults.tilde;
    if (sent.length > longestPath)
        return faults.long;
    return kind === 'wildcard' && sent.slice(0, -1).includes('*') ? faults.star : undefined;
}
function paths_checkTargets(targets, { isChina }) {
    const found = new Map();
    for (const target of targets) {
        const fault = findFault(target);
        if (fault === undefined)
            continue;
        const others = found.get(fault);
        if (others === undefined)
            found.set(fault, [target]);
        else
            others.push(target);
    }
    const hasTags = isChina && targets.some(({ kind }) => kind === 'tag');
    return [
        ...[...found].map(([fault, wrong]) => toProblem(fault, wrong)),
        ...(hasTags ? [noTagsInChina] : []),
    ];
}
function toProblem({ what, remedy }, wrong) {
    const [first] = wrong;
    const input = (first && (0,core_target/* findListInput */.MC)(first)) ?? 'files';
    const shown = (0,core_text/* oneLine */.TN)((0,hide_signature/* hideSignature */.$)(first?.value ?? ''), 200);
    const more = wrong.length === 1 ? '' : ` (and ${(0,core_text/* groupDigits */.K9)(wrong.length - 1)} more like it)`;
    return {
        ...{ code: 'input-invalid', input, remedy },
        message: `\`${input}\`: ${shown} ${what}${more}.`,
    };
}
const noTagsInChina = {
    code: 'input-invalid',
    input: 'tags',
    message: '`tags`: CloudFront in China has no invalidation by tag.',
    remedy: 'List URLs, or purge by wildcard with `purge-type: wildcard`.',
};

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/credentials.js
const credentials_names = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
const [idName, secretName, tokenName] = credentials_names;
function readAccessKey(values) {
    const isTyped = credentials_names.some((name) => values.getTyped(name) !== undefined);
    const read = isTyped ? values.getTyped : values.get;
    const [accessKeyId, secretAccessKey, sessionToken] = credentials_names.map((name) => read(name));
    if (accessKeyId === undefined && secretAccessKey === undefined && sessionToken === undefined)
        return { key: undefined, problems: values.needsCredentials ? [noKey(values)] : [] };
    const problems = [
        ...findMissing({ [idName]: accessKeyId, [secretName]: secretAccessKey }, isTyped),
        ...findUnfit(accessKeyId, sessionToken),
        ...findDamaged({
            [idName]: accessKeyId,
            [secretName]: secretAccessKey,
            [tokenName]: sessionToken,
        }),
    ];
    if (problems.length > 0 || accessKeyId === undefined || secretAccessKey === undefined)
        return { key: undefined, problems };
    return { key: { accessKeyId, secretAccessKey, sessionToken }, problems };
}
function findMissing(given, isTyped) {
    const where = isTyped
        ? 'Inputs are not completed from variables.'
        : 'The variables `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are set only in part.';
    return Object.entries(given)
        .filter(([, value]) => value === undefined)
        .map(([input]) => ({
        code: 'input-missing',
        input,
        message: `\`${input}\` is missing: \`${idName}\` and \`${secretName}\` go together. ${where}`,
        remedy: 'Store both as secrets and pass both, or neither and use the variables.',
    }));
}
function findUnfit(accessKeyId, sessionToken) {
    if (accessKeyId?.startsWith('ASIA') !== true || sessionToken !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            input: tokenName,
            message: `\`${tokenName}\` is missing: the access key is a temporary one, and these have a token.`,
            remedy: 'Pass the token that came with the key.',
        },
    ];
}
function findDamaged(given) {
    return Object.entries(given)
        .filter(([, value = '']) => !/^[\x21-\x7e]*$/.test(value))
        .map(([input]) => ({
        code: 'input-invalid',
        input,
        message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
        remedy: 'Copy it again; take care of line breaks.',
    }));
}
const elsewhere = [
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_CONFIG_FILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
const configure = 'Run `aws-actions/configure-aws-credentials` in a step before this one (`permissions: id-token: write`, `role-to-assume`, `aws-region: us-east-1`)';
function noKey({ getVariable }) {
    const found = elsewhere.find((name) => getVariable(name) !== undefined);
    if (found === undefined)
        return {
            code: 'input-missing',
            input: idName,
            message: `\`${idName}\` is missing, and \`AWS_ACCESS_KEY_ID\` is not set.`,
            remedy: `${configure}, or pass \`${idName}\` and \`${secretName}\`.`,
        };
    return {
        code: 'input-missing',
        input: idName,
        message: `\`${idName}\` is missing, and \`AWS_ACCESS_KEY_ID\` is not set. \`${found}\` is, but this action reads neither profiles nor roles.`,
        remedy: `${configure}. If it sets a profile (\`aws-profile\`), also set its \`output-env-credentials: true\`.`,
    };
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/settings.js


const settings_usualEndpoint = 'https://cloudfront.amazonaws.com';
const chinaEndpoint = 'https://cloudfront.cn-northwest-1.amazonaws.com.cn';
const cloudfrontHosts = /^cloudfront(?:-fips)?\.(?:amazonaws\.com|global\.api\.aws|cn-northwest-1\.amazonaws\.com\.cn)$/;
function readCloudFrontSettings(values) {
    const problems = [];
    const { key, problems: keyProblems } = readAccessKey(values);
    const endpoint = settings_readEndpoint(values, problems);
    const isChina = new URL(endpoint).hostname.endsWith('.amazonaws.com.cn');
    const cache = readCache(values, problems);
    return {
        settings: {
            ...{ endpoint, isChina, cache, key },
            region: isChina ? 'cn-northwest-1' : 'us-east-1',
            name: nameOf(cache),
        },
        problems: [...problems, ...keyProblems],
    };
}
function settings_readEndpoint(values, problems) {
    const { endpoint, getVariable } = values;
    const region = getVariable('AWS_REGION') ?? getVariable('AWS_DEFAULT_REGION') ?? '';
    if (endpoint === undefined)
        return region.startsWith('cn-') ? chinaEndpoint : settings_usualEndpoint;
    if (endpoint.hostname.endsWith('.cloudfront.net'))
        problems.push({
            code: 'input-invalid',
            input: 'endpoint',
            message: `\`endpoint\` is a distribution (${(0,core_text/* oneLine */.TN)(endpoint.hostname, 80)}), not the API.`,
            remedy: `Leave \`endpoint\` out, and set \`cloudfront-distribution: ${(0,core_text/* oneLine */.TN)(endpoint.hostname, 80)}\`.`,
        });
    return `${endpoint.origin}${endpoint.pathname.replace(/\/+$/, '')}`;
}
function readCache(values, problems) {
    const tenant = values.get('cloudfront-tenant');
    const distribution = values.get('cloudfront-distribution');
    if (tenant !== undefined && tenant !== 'all')
        return readTenant(tenant, problems);
    if (distribution === undefined) {
        problems.push(tenant === undefined ? noDistribution : noDistributionForAll);
        return undefined;
    }
    const found = readDistribution(distribution, problems);
    return found === undefined || tenant === undefined ? found : { kind: 'tenants', of: found };
}
const where = 'Copy the id from the list of distributions in the CloudFront console, such as `E1A2B3C4D5E6F7`.';
const noDistribution = {
    code: 'input-missing',
    input: 'cloudfront-distribution',
    message: '`cloudfront-distribution` is missing, and `CLOUDFRONT_DISTRIBUTION_ID` is not set.',
    remedy: `${where} Or set its domain name, or an alias.`,
};
const noDistributionForAll = {
    ...noDistribution,
    message: '`cloudfront-distribution` is missing. `cloudfront-tenant: all` means every tenant of that distribution.',
};
const distributionId = /^E[A-Z0-9]{5,31}$/;
const domainName = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
function readDistribution(typed, problems) {
    if (distributionId.test(typed))
        return { kind: 'distribution', id: typed };
    if (domainName.test(typed))
        return { kind: 'name', name: typed.toLowerCase() };
    problems.push({
        code: 'input-invalid',
        input: 'cloudfront-distribution',
        ...describeWrong(typed),
    });
    return undefined;
}
function describeWrong(typed) {
    const shown = JSON.stringify((0,core_text/* oneLine */.TN)(typed, 80));
    const [, id] = /^arn:.*:distribution\/(E[A-Z0-9]+)$/.exec(typed) ?? [];
    const host = URL.parse(typed)?.hostname;
    if (id !== undefined)
        return {
            message: `\`cloudfront-distribution\` is an ARN: ${shown}.`,
            remedy: `Write \`${id}\`.`,
        };
    if (/[\s,;]/.test(typed))
        return {
            message: `\`cloudfront-distribution\` holds more than one distribution: ${shown}.`,
            remedy: 'Use one step for each, or a matrix: each distribution has a cache of its own.',
        };
    if (host !== undefined && domainName.test(host))
        return {
            message: `\`cloudfront-distribution\` is a URL: ${shown}.`,
            remedy: `Write \`${host}\`.`,
        };
    return {
        message: `\`cloudfront-distribution\` is neither the id of a distribution nor a domain name: ${shown}.`,
        remedy: `${where} Ids begin with \`E\` and have upper-case letters and digits.`,
    };
}
function readTenant(typed, problems) {
    if (/^[A-Za-z0-9_-]{3,64}$/.test(typed))
        return { kind: 'tenant', id: typed };
    const [, id] = /^arn:.*:distribution-tenant\/([\w-]+)$/.exec(typed) ?? [];
    problems.push({
        code: 'input-invalid',
        input: 'cloudfront-tenant',
        message: `\`cloudfront-tenant\` is neither the id of one tenant nor \`all\`: ${JSON.stringify((0,core_text/* oneLine */.TN)(typed, 80))}.`,
        remedy: id === undefined
            ? 'Copy the id from the tenants in the CloudFront console, such as `dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB`; or set `all`.'
            : `Write \`${id}\`.`,
    });
    return undefined;
}
function nameOf(cache) {
    switch (cache?.kind) {
        case undefined:
            return '';
        case 'distribution':
        case 'tenant':
            return cache.id;
        case 'name':
            return cache.name;
        case 'tenants':
            return nameOf(cache.of);
    }
}

;// CONCATENATED MODULE: ./build/js/providers/cloudfront/index.js





const cloudfront = {
    id: 'cloudfront',
    title: 'Amazon CloudFront invalidations',
    documentation: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html',
    console: 'https://console.aws.amazon.com/cloudfront/v4/home',
    hosts: cloudfrontHosts,
    takesPaths: true,
    toSent: toSent,
    capabilities: cloudfrontCapabilities,
    inputs: cloudfrontInputs,
    configure(values) {
        const { settings, problems } = readCloudFrontSettings(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: settings.name,
                checkTargets: (targets) => paths_checkTargets(targets, settings),
                describe: cloudfront_describe_describeTargets,
                async connect(deps) {
                    const { createCloudFrontOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(3887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53887));
                    return createCloudFrontOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/fastly/capabilities.js
const fastly_capabilities_shared = {
    mode: 'purge',
    repetition: 'safe',
    confirmation: { by: 'acceptance', effectMilliseconds: 1_000 },
    documentation: 'https://www.fastly.com/documentation/reference/api/purging/',
    checked: '2026-11-30',
};
const selected = {
    ...fastly_capabilities_shared,
    soft: true,
    pace: { count: 20, perMilliseconds: 1_000 },
    paceScope: 'account: shared by all its services, workflows and people',
    paceGroup: 'selected',
    concurrency: 8,
};
const fastlyCapabilities = [
    { ...selected, accepts: 'url', targetsPerRequest: 1, noun: ['address', 'addresses'] },
    { ...selected, accepts: 'tag', targetsPerRequest: 256 },
    {
        ...fastly_capabilities_shared,
        accepts: 'everything',
        targetsPerRequest: 1,
        pace: { count: 10, perMilliseconds: 60_000 },
        paceScope: 'user of the token',
        concurrency: 1,
    },
];

;// CONCATENATED MODULE: ./build/js/providers/fastly/settings.js

const settings_names = { service: 'fastly-service', apiToken: 'fastly-api-token' };
function settings_ownNames(others) {
    return Object.fromEntries(others.map((name) => [name, '']));
}
const fastlyInputs = [
    {
        name: settings_names.service,
        description: 'Fastly: the ID of the service, as the console shows it under its name.',
        secret: false,
        environment: 'FASTLY_SERVICE_ID',
        aliases: settings_ownNames(['service', 'services', 'fastly-service-name']),
    },
    {
        name: settings_names.apiToken,
        description: 'Fastly: an API token with the scope `purge_select` (URLs and tags), `purge_all` (everything) or `global`.',
        secret: true,
        environment: 'FASTLY_API_TOKEN',
        aliases: settings_ownNames(['fastly-key', 'fastly-api-key', 'fastly-token']),
    },
];
const fastlyHosts = /(^|\.)fastly\.com$/;
const fastly_settings_usualEndpoint = 'https://api.fastly.com';
function readFastlySettings(values) {
    const problems = [];
    const settings = {
        endpoint: values.endpoint?.href.replace(/\/+$/, '') ?? fastly_settings_usualEndpoint,
        service: readService(values.get(settings_names.service), problems),
        apiToken: readToken(values, problems),
        soft: values.soft,
    };
    return { settings, problems };
}
const serviceId = /^[0-9A-Za-z]{16,40}$/;
function readService(service, problems) {
    if (service === undefined)
        problems.push(missingService);
    else if (!serviceId.test(service))
        problems.push(wrongService(service));
    return service ?? '';
}
const whereServiceIs = 'Copy the service ID from the console, under the name of the service: 22 letters and digits.';
const missingService = {
    code: 'input-missing',
    input: settings_names.service,
    message: '`fastly-service` is missing.',
    remedy: `${whereServiceIs} It is not a secret.`,
};
function wrongService(service) {
    return {
        code: 'input-invalid',
        input: settings_names.service,
        message: `\`fastly-service\` is not the ID of a service: ${JSON.stringify((0,secret_parts/* hideSecretParts */.$)(service).slice(0, 100))}.`,
        remedy: whereServiceIs,
    };
}
function readToken(values, problems) {
    const token = values.get(settings_names.apiToken);
    if (token === undefined) {
        if (values.needsCredentials)
            problems.push(missingToken);
        return '';
    }
    if (!/^[\x21-\x7e]+$/.test(token))
        problems.push(damagedToken);
    return token;
}
const missingToken = {
    code: 'input-missing',
    input: settings_names.apiToken,
    message: '`fastly-api-token` is missing.',
    remedy: 'Create an API token in the console (Account, API tokens) with the scope `purge_select`, or `purge_all` to purge everything, for this service alone; store it as a secret and pass it.',
};
const damagedToken = {
    code: 'input-invalid',
    input: settings_names.apiToken,
    message: '`fastly-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).',
    remedy: 'Copy it again; take care of line breaks.',
};

;// CONCATENATED MODULE: ./build/js/providers/fastly/index.js


const fastly = {
    id: 'fastly',
    title: 'Fastly',
    console: 'https://manage.fastly.com/',
    documentation: 'https://www.fastly.com/documentation/reference/api/purging/',
    hosts: fastlyHosts,
    capabilities: fastlyCapabilities,
    inputs: fastlyInputs,
    toSent: ({ kind, value }) => (kind === 'url' ? value.replace(/^https?:\/\//, '') : value),
    configure(values) {
        const { settings, problems } = readFastlySettings(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: settings.service,
                async connect(deps) {
                    const { createFastlyOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9958));
                    return createFastlyOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/http/capabilities.js
const http_capabilities_shared = {
    accepts: 'url',
    targetsPerRequest: 1,
    pace: { count: 100, perMilliseconds: 1_000 },
    paceScope: 'host: other runs are not counted',
    pacedBy: 'host',
    concurrency: 10,
    repetition: 'safe',
    documentation: 'https://www.rfc-editor.org/rfc/rfc9110',
    checked: '2026-11-30',
};
const untilChoices = ['response', 'hit'];
const httpCapabilities = [
    { ...http_capabilities_shared, mode: 'purge', confirmation: { by: 'acceptance', effectMilliseconds: 0 } },
    { ...http_capabilities_shared, mode: 'prewarm', variant: 'response', confirmation: { by: 'acceptance' } },
    {
        ...http_capabilities_shared,
        mode: 'prewarm',
        variant: 'hit',
        confirmation: {
            by: 'polling',
            firstMilliseconds: 1_000,
            capMilliseconds: 30_000,
            tasksPerProbe: 1,
            probesAtOnce: 10,
            probePace: http_capabilities_shared.pace,
        },
        whenTimedOut: 'The cache answered each time, but not from its store. Check that it may store these answers (`Cache-Control`, `Set-Cookie`, `Vary`) and says so in a header such as `X-Cache` or `Age`, or set `until: response`.',
    },
];

;// CONCATENATED MODULE: ./build/js/providers/http/inputs.js
const inputs_prefix = 'Plain HTTP:';
const httpInputs = [
    {
        name: 'http-method',
        description: `${inputs_prefix} the method. Default: \`GET\` to prewarm (or \`HEAD\`), \`PURGE\` to purge (or \`BAN\`, or what the cache expects).`,
        secret: false,
    },
    {
        name: 'http-headers',
        description: `${inputs_prefix} headers of every request, one \`Name: value\` a line. Passed as a secret, because some hold a token.`,
        secret: true,
    },
    {
        name: 'http-variants',
        description: `${inputs_prefix} requests to send for each URL, one a line, each with its own headers: \`Accept-Encoding: br; Accept: image/avif\`. Default: one request, with the \`Accept-Encoding\` of browsers.`,
        secret: false,
    },
    {
        name: 'http-success',
        description: `${inputs_prefix} the statuses that mean success. Default: \`200,201,202,204\`. nginx's purge module answers 404 or 412 for what is not in the cache; add it.`,
        secret: false,
    },
    {
        name: 'http-success-body',
        description: `${inputs_prefix} a text that the body of every successful answer holds, for services that answer 200 in any case.`,
        secret: false,
    },
    {
        name: 'http-query',
        description: `${inputs_prefix} a query that is added to every URL, such as \`warm=1\`.`,
        secret: false,
    },
    {
        name: 'http-max-bytes',
        description: `${inputs_prefix} the most bytes to read of one answer; a longer one fails its URL. Default: no limit, because bodies are not kept.`,
        secret: false,
    },
    {
        name: 'until',
        description: `${inputs_prefix} when a URL is warm: \`response\` (default; the cache answered) or \`hit\` (the cache says that the answer came from its store; requested again until then, within \`timeout\`).`,
        secret: false,
    },
];

// EXTERNAL MODULE: ./build/js/core/inputs/fields.js + 1 modules
var fields = __nccwpck_require__(20661);
;// CONCATENATED MODULE: ./build/js/providers/http/headers.js

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const line = new RegExp(`^(${token}): *([\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?)$`);
const nextHeader = new RegExp(`; *(?=${token}:)`);
const reserved = new Set([
    ...['connection', 'content-length', 'expect', 'host', 'keep-alive', 'te', 'trailer'],
    ...['transfer-encoding', 'upgrade'],
]);
function readHeaderLines(input, text) {
    const found = (0,fields/* numberLines */.z8)(text).map(({ line: number, item }) => readParts([item], { input, number }));
    const headers = Object.assign({}, ...found.map(({ headers: one }) => one));
    return { sets: [headers], problems: found.flatMap(({ problems }) => problems) };
}
function readVariantLines(input, text) {
    const found = (0,fields/* numberLines */.z8)(text).map(({ line: number, item }) => readParts(item.split(nextHeader), { input, number }));
    return {
        sets: found.map(({ headers }) => headers),
        problems: found.flatMap(({ problems }) => problems),
    };
}
function readParts(parts, { input, number }) {
    const headers = {};
    const problems = [];
    const refuse = (what, remedy) => void problems.push({
        code: 'input-invalid',
        input,
        message: `\`${input}\`: line ${number} ${what}.`,
        remedy,
    });
    for (const part of parts) {
        const [, spelt = '', value = ''] = line.exec(part.trim()) ?? [];
        const name = spelt.toLowerCase();
        if (name === '')
            refuse('is not of the form `Name: value`', 'Write it like `Accept-Encoding: br`.');
        else if (reserved.has(name))
            refuse(`sets \`${spelt}\`, which belongs to the connection`, name === 'host'
                ? 'Remove it. The host of each URL is sent; `endpoint` says where to connect to.'
                : 'Remove it.');
        else
            headers[name] = value;
    }
    return { headers, problems };
}
const credential = /auth|cookie|key|pass|secret|signature|token/;
function listCredentials(sets) {
    return sets
        .flatMap((headers) => Object.entries(headers))
        .filter(([name]) => credential.test(name))
        .flatMap(([, value]) => [value, value.replace(/^(?:basic|bearer|token) +/i, '')]);
}

;// CONCATENATED MODULE: ./build/js/providers/http/settings.js



const settings_browserHeaders = { 'accept-encoding': 'gzip, deflate, br, zstd' };
const usualSuccess = '200,201,202,204';
function readHttpSettings(values) {
    const problems = [];
    const purges = values.mode === 'purge';
    const common = readHeaderLines('http-headers', values.get('http-headers') ?? '');
    const each = readVariantLines('http-variants', values.get('http-variants') ?? '');
    problems.push(...common.problems, ...each.problems);
    const sets = each.sets.length === 0 ? [{}] : each.sets;
    const variants = sets.map((own) => ({
        ...(purges ? {} : settings_browserHeaders),
        ...common.sets[0],
        ...own,
    }));
    const successBody = values.get('http-success-body');
    const settings = {
        method: readMethod(values, { purges, successBody, problems }),
        variants,
        nodes: readNodes(values, problems),
        success: readSuccess(values, problems),
        successBody,
        query: readQuery(values, problems),
        maxBytes: readMaxBytes(values, problems),
        until: readUntil(values, problems),
        purges,
        secrets: listCredentials(variants),
    };
    if (successBody !== undefined && settings.method === 'HEAD')
        problems.push(noBody);
    const warnings = purges && values.get('until') !== undefined ? [untilWarms] : [];
    return { settings, problems, warnings };
}
const untilWarms = '`until` has no effect: `mode: purge` does not warm.';
const noBody = {
    code: 'input-invalid',
    input: 'http-success-body',
    message: '`http-success-body` needs a body, and the answer to `HEAD` has none.',
    remedy: 'Remove it, or set `http-method: GET`.',
};
function readMethod(values, { purges, successBody, problems, }) {
    const usual = purges ? 'PURGE' : 'GET';
    const method = values.get('http-method') ?? usual;
    const refuse = (what, remedy) => {
        problems.push({
            code: 'input-invalid',
            input: 'http-method',
            message: `\`http-method\` ${what}: ${JSON.stringify((0,core_text/* oneLine */.TN)(method, 40))}.`,
            remedy,
        });
        return usual;
    };
    if (!purges)
        return ['GET', 'HEAD'].includes(method)
            ? method
            : refuse('does not fill a cache', 'Set `GET` or `HEAD`, in upper case.');
    if (!/^[A-Z][A-Z-]{0,31}$/.test(method) ||
        ['CONNECT', 'HEAD', 'OPTIONS', 'TRACE'].includes(method))
        return refuse('is not a method that purges', 'Set what the cache expects, in upper case, such as `PURGE` or `BAN`.');
    if (method === 'GET' && successBody === undefined)
        return refuse('fetches pages, and any page would count as a success', 'Set `http-success-body` to a text that the purge service answers with, or set `PURGE`.');
    return method;
}
function readNodes({ endpoints }, problems) {
    const [wrong] = endpoints.filter(({ pathname }) => pathname !== '/');
    if (wrong !== undefined)
        problems.push({
            code: 'input-invalid',
            input: 'endpoint',
            message: `\`endpoint\` has a path, and the path of each URL is requested: ${JSON.stringify((0,core_text/* oneLine */.TN)(wrong.href, 100))}.`,
            remedy: `Write \`${wrong.origin}\`.`,
        });
    return endpoints.length === 0 ? [undefined] : endpoints.map(({ origin }) => origin);
}
function readSuccess(values, problems) {
    const text = values.get('http-success') ?? usualSuccess;
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const wrong = parts.find((part) => !/^[24]\d\d$/.test(part));
    if (wrong !== undefined || parts.length === 0)
        problems.push({
            code: 'input-invalid',
            input: 'http-success',
            message: `\`http-success\` contains what is not a status from 200 to 299 or from 400 to 499: ${JSON.stringify((0,core_text/* oneLine */.TN)(wrong ?? text, 40))}.`,
            remedy: `Write statuses such as \`${usualSuccess},404\`. Redirects and errors of the server always fail.`,
        });
    return new Set(parts.map(Number));
}
function readQuery(values, problems) {
    const query = (values.get('http-query') ?? '').replace(/^[?&]/, '');
    if (/^[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7e]*$/.test(query))
        return query;
    problems.push({
        code: 'input-invalid',
        input: 'http-query',
        message: '`http-query` contains characters that a query cannot have.',
        remedy: 'Write it as it appears in an address, such as `warm=1&from=deploy`.',
    });
    return '';
}
function readMaxBytes(values, problems) {
    const text = values.get('http-max-bytes');
    if (text === undefined || /^[1-9]\d{0,12}$/.test(text))
        return text === undefined ? undefined : Number(text);
    problems.push({
        code: 'input-invalid',
        input: 'http-max-bytes',
        message: `\`http-max-bytes\` is not a number of bytes above 0: ${JSON.stringify((0,core_text/* oneLine */.TN)(text, 40))}.`,
        remedy: 'Write digits alone, such as `10000000`.',
    });
    return undefined;
}
function readUntil(values, problems) {
    const text = values.get('until') ?? 'response';
    const until = untilChoices.find((choice) => choice === text);
    if (until !== undefined)
        return until;
    problems.push({
        code: 'input-invalid',
        input: 'until',
        message: `\`until\` is neither \`response\` nor \`hit\`: ${JSON.stringify((0,core_text/* oneLine */.TN)(text, 40))}.`,
        remedy: 'Set `response` or `hit`.',
    });
    return 'response';
}

;// CONCATENATED MODULE: ./build/js/providers/http/index.js



const noHosts = /(?!)/;
const http = {
    id: 'http',
    title: 'plain HTTP',
    documentation: 'https://www.rfc-editor.org/rfc/rfc9110',
    console: '',
    hosts: noHosts,
    takesEndpoints: true,
    capabilities: httpCapabilities,
    inputs: httpInputs,
    configure(values) {
        const { settings, problems, warnings } = readHttpSettings(values);
        return {
            problems,
            warnings,
            connection: {
                domain: '',
                ...(settings.purges ? {} : { variant: settings.until, describe: () => [whatIsWarmed] }),
                async connect(deps) {
                    const { createHttpOperations } = await __nccwpck_require__.e(/* import() */ 619).then(__nccwpck_require__.bind(__nccwpck_require__, 20619));
                    return createHttpOperations(settings, deps);
                },
            },
        };
    },
};
const whatIsWarmed = 'This warms the caches that answer this runner: the nearest point of presence, and the shared tier behind it. Other points of presence stay as they are.';

;// CONCATENATED MODULE: ./build/js/providers/huawei/addresses.js


const huaweiHosts = /(^|\.)myhuaweicloud\.(com|eu)$/;
function addresses_readEndpoint({ endpoint }, { service, usual, problems }) {
    if (endpoint === undefined)
        return usual;
    const { hostname, pathname, href } = endpoint;
    if (huaweiHosts.test(hostname) && !service.hosts.test(hostname)) {
        problems.push({
            code: 'input-invalid',
            input: 'endpoint',
            message: `\`endpoint\` is another service of Huawei Cloud (${hostname}), not ${service.name}.`,
            remedy: service.remedy,
        });
    }
    if (pathname.includes('%')) {
        problems.push({
            code: 'input-invalid',
            input: 'endpoint',
            message: '`endpoint` contains a `%` in its path, which Huawei Cloud signs in another way.',
            remedy: 'Give the base URL of the API without escapes in its path.',
        });
    }
    return href.replace(/\/+$/, '');
}
function readIamEndpoint(values, { usual, problems }) {
    const text = values.get('huawei-iam-endpoint');
    if (text === undefined)
        return usual;
    const url = (0,web_address/* parseCredentialAddress */.h)(text);
    if (url !== undefined)
        return url.href.replace(/\/+$/, '');
    const fault = (0,typed_fault/* findTypedFault */.O)(text);
    problems.push({
        code: 'input-invalid',
        input: 'huawei-iam-endpoint',
        message: `\`huawei-iam-endpoint\` ${fault?.what ?? 'is not an address that a password may be sent to'}.`,
        remedy: fault?.remedy ??
            'Write it with `https://`, without user, query or fragment, or leave it out.',
    });
    return '';
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/capabilities.js
const cdn_capabilities_shared = {
    pace: { count: 1, perMilliseconds: 1_000 },
    paceScope: 'account: shared by all its users and workflows',
    concurrency: 1,
    isSequential: true,
    readsQuota: true,
    readsHosts: true,
    confirmation: {
        by: 'polling',
        firstMilliseconds: 15_000,
        capMilliseconds: 60_000,
        tasksPerProbe: 1,
        probesAtOnce: 4,
        probePace: { count: 30, perMilliseconds: 1_000 },
    },
    checked: '2026-11-30',
};
const purge = {
    ...cdn_capabilities_shared,
    mode: 'purge',
    repetition: 'safe',
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/CreateRefreshTasks.html',
};
const folders = { ...purge, targetsPerRequest: 100, targetsPerDay: 100 };
const huaweiCdnCapabilities = [
    { ...purge, accepts: 'url', targetsPerRequest: 1_000, targetsPerDay: 2_000 },
    { ...folders, accepts: 'wildcard', wildcardForm: 'folder' },
    { ...folders, accepts: 'everything', perOrigin: true },
    {
        ...cdn_capabilities_shared,
        mode: 'preheat',
        accepts: 'url',
        targetsPerRequest: 1_000,
        targetsPerDay: 1_000,
        repetition: 'never',
        confirmation: { ...cdn_capabilities_shared.confirmation, firstMilliseconds: 30_000 },
        documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/CreatePreheatingTasks.html',
    },
];

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/check-targets.js



const longestUrl = 4_096;
function cdn_check_targets_checkTargets(targets) {
    const wrong = targets.filter(({ value }) => value.length > longestUrl);
    const [first] = wrong;
    if (first === undefined)
        return [];
    const more = wrong.length === 1 ? '' : ` (and ${(0,core_text/* groupDigits */.K9)(wrong.length - 1)} more like it)`;
    const input = (0,core_target/* findListInput */.MC)(first) ?? 'files';
    return [
        {
            code: 'input-invalid',
            input,
            message: `\`${input}\`: ${(0,hide_signature/* hideSignature */.$)(first.value).slice(0, 200)}… is longer than the ${(0,core_text/* groupDigits */.K9)(longestUrl)} characters that Huawei Cloud CDN takes${more}.`,
            remedy: 'Remove it from the list.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/describe.js

function cdn_describe_describeTargets(targets, mode) {
    if (mode !== 'preheat')
        return [];
    const pages = targets.filter(({ value }) => /^https?:\/\/[^/]+\/.+\/$/.test(value)).length;
    if (pages === 0)
        return [];
    return [
        `${(0,core_target/* countNoun */.y_)(pages, 'url')} below the home page ${pages === 1 ? 'ends' : 'end'} in \`/\`. Huawei Cloud CDN preheats files and not folders: if it takes such a page for a folder, the page fails or its request is refused.`,
    ];
}

// EXTERNAL MODULE: ./build/js/providers/huawei/credentials.js
var huawei_credentials = __nccwpck_require__(61223);
;// CONCATENATED MODULE: ./build/js/providers/huawei/inputs.js
const credentialInputs = [
    {
        name: 'huawei-access-key',
        description: 'Huawei Cloud: the access key (AK).',
        secret: true,
        environment: 'HUAWEICLOUD_SDK_AK',
    },
    {
        name: 'huawei-secret-key',
        description: 'Huawei Cloud: the secret key (SK).',
        secret: true,
        environment: 'HUAWEICLOUD_SDK_SK',
    },
    {
        name: 'huawei-security-token',
        description: 'Huawei Cloud: the security token that belongs to a temporary access key.',
        secret: true,
        environment: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    },
    {
        name: 'huawei-auth-token',
        description: 'Huawei Cloud: a token (`X-Auth-Token`) to use instead of an access key.',
        secret: true,
        environment: 'HUAWEICLOUD_AUTH_TOKEN',
    },
    {
        name: 'huawei-iam-account',
        description: 'Huawei Cloud: the account name. Together with `huawei-iam-user` and `huawei-iam-password` it replaces an access key; a token is fetched.',
        secret: false,
    },
    {
        name: 'huawei-iam-user',
        description: 'Huawei Cloud: the name of the IAM user.',
        secret: false,
    },
    {
        name: 'huawei-iam-password',
        description: 'Huawei Cloud: the password of the IAM user.',
        secret: true,
    },
    {
        name: 'huawei-iam-endpoint',
        description: 'Huawei Cloud: base URL of IAM, unless it is the public one.',
        secret: false,
    },
];

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/settings.js



const huaweiCdnInputs = [
    {
        name: 'huawei-enterprise-project-id',
        description: 'Huawei CDN: the ID of the enterprise project that the domain belongs to, `0` for the default one, or `all`. Required for IAM users if the account has enterprise projects.',
        secret: false,
    },
    ...credentialInputs,
];
const cdn = {
    name: 'CDN',
    hosts: /^cdn\.myhuaweicloud\.(com|eu)$/,
    remedy: 'Leave `endpoint` out, or give `https://cdn.myhuaweicloud.eu` for an account of Huawei Cloud Europe. Media of VOD have `provider: huawei-vod`.',
};
const cdn_settings_usualEndpoint = 'https://cdn.myhuaweicloud.com';
const usualIam = {
    com: 'https://iam.myhuaweicloud.com',
    eu: 'https://iam.eu-west-101.myhuaweicloud.eu',
};
function readHuaweiCdnSettings(values) {
    const problems = [];
    const endpoint = addresses_readEndpoint(values, { service: cdn, problems, usual: cdn_settings_usualEndpoint });
    const isEurope = new URL(endpoint).hostname.endsWith('.eu');
    const usual = usualIam[isEurope ? 'eu' : 'com'];
    const iamEndpoint = readIamEndpoint(values, { problems, usual });
    const { credentials, problems: more } = (0,huawei_credentials/* readCredentials */.L)(values, iamEndpoint);
    if (values.getTyped('huawei-project-id') !== undefined)
        problems.push(noProject);
    const enterpriseProjectId = values.get('huawei-enterprise-project-id');
    if (enterpriseProjectId !== undefined && !/^[\w-]{1,64}$/.test(enterpriseProjectId))
        problems.push(notAnEnterpriseProject);
    return {
        settings: { endpoint, enterpriseProjectId, credentials, mode: values.mode },
        problems: [...problems, ...more],
    };
}
const noProject = {
    code: 'input-invalid',
    input: 'huawei-project-id',
    message: '`huawei-project-id` does not exist for Huawei Cloud CDN, which has no projects.',
    remedy: 'Remove it. If the account has enterprise projects, set `huawei-enterprise-project-id`. For media of VOD, use `provider: huawei-vod`.',
};
const notAnEnterpriseProject = {
    code: 'input-invalid',
    input: 'huawei-enterprise-project-id',
    message: '`huawei-enterprise-project-id` contains characters that IDs never have.',
    remedy: 'Copy the ID from the console (Enterprise Management), or give `0` for the default project, or `all`.',
};

;// CONCATENATED MODULE: ./build/js/providers/huawei/cdn/index.js





const huaweiCdn = {
    id: 'huawei-cdn',
    title: 'Huawei Cloud CDN',
    console: 'https://console-intl.huaweicloud.com/cdn/',
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-cdn/cdn_02_0001.html',
    hosts: huaweiHosts,
    capabilities: huaweiCdnCapabilities,
    inputs: huaweiCdnInputs,
    configure(values) {
        const { settings, problems } = readHuaweiCdnSettings(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: '',
                checkTargets: cdn_check_targets_checkTargets,
                describe: (targets) => cdn_describe_describeTargets(targets, settings.mode),
                async connect(deps) {
                    const { createHuaweiCdnOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(2190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82190));
                    return createHuaweiCdnOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/capabilities.js
const vod_capabilities_shared = {
    pace: { count: 10, perMilliseconds: 60_000 },
    paceScope: 'tenant: shared by all its projects, workflows and people',
    concurrency: 1,
    isSequential: true,
    targetsPerDay: 1_000,
    confirmation: {
        by: 'polling',
        firstMilliseconds: 10_000,
        capMilliseconds: 30_000,
        tasksPerProbe: 1,
        probesAtOnce: 4,
        probePace: { count: 100, perMilliseconds: 60_000 },
    },
};
const preheat = {
    ...vod_capabilities_shared,
    mode: 'preheat',
    repetition: 'never',
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
    checked: '2026-11-21',
};
const capabilities_purge = {
    ...vod_capabilities_shared,
    mode: 'purge',
    repetition: 'safe',
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0001_0.html',
    checked: '2026-11-30',
};
const urls = { accepts: 'url', targetsPerRequest: 10 };
const assets = { accepts: 'asset', input: 'huawei-asset-ids', targetsPerRequest: 1 };
const huaweiVodCapabilities = [
    { ...preheat, ...urls },
    { ...preheat, ...assets },
    { ...capabilities_purge, ...urls },
    { ...capabilities_purge, ...assets },
];

;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/settings.js




const assetIdsField = (0,fields/* listField */.FZ)({
    parseItem: (item) => (/^[\w-]{1,64}$/.test(item) ? item : undefined),
    wants: 'an asset ID (32 hexadecimal digits)',
    remedy: 'Copy the ID that the VOD console shows for the media asset, one ID a line.',
});
const huaweiVodInputs = [
    {
        name: 'huawei-region',
        description: 'Huawei VOD: the region, such as `ap-southeast-3`. Determines the address of the API unless `endpoint` is given.',
        secret: false,
    },
    {
        name: 'huawei-project-id',
        description: 'Huawei VOD: the ID of the project in that region, 32 hexadecimal digits.',
        secret: false,
        environment: 'HUAWEICLOUD_SDK_PROJECT_ID',
    },
    {
        name: 'huawei-asset-ids',
        description: 'Huawei VOD: IDs of media assets to purge or preheat instead of URLs, one a line.',
        secret: false,
        targets: { kind: 'asset', field: assetIdsField },
    },
    ...credentialInputs,
];
const vod = {
    name: 'VOD',
    hosts: /^vod\.[a-z0-9-]+\.myhuaweicloud\.(com|eu)$/,
    remedy: 'Give `https://vod.REGION.myhuaweicloud.com`, or only `huawei-region`. Sites on the service CDN have `provider: huawei-cdn`.',
};
const knownRegions = [
    'cn-east-2',
    'cn-north-1',
    'cn-north-4',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
];
function readHuaweiVodSettings(values) {
    const problems = [];
    const warnings = [];
    const region = readRegion(values, { problems, warnings });
    const usual = `https://vod.${region}.myhuaweicloud.com`;
    const endpoint = addresses_readEndpoint(values, { service: vod, problems, usual });
    const projectId = readProjectId(values, { problems, warnings });
    const usualIam = `https://iam.${region}.myhuaweicloud.com`;
    const iamEndpoint = readIamEndpoint(values, { problems, usual: usualIam });
    const found = (0,huawei_credentials/* readCredentials */.L)(values, iamEndpoint);
    problems.push(...found.problems);
    const { credentials } = found;
    return {
        settings: { endpoint, projectId, credentials, mode: values.mode },
        problems,
        warnings,
    };
}
function readRegion(values, { problems, warnings }) {
    const region = values.get('huawei-region')?.toLowerCase() ?? '';
    const known = knownRegions;
    if (region === '') {
        if (values.needsCredentials && values.endpoint === undefined)
            problems.push(missingRegion);
    }
    else if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
        const message = `\`huawei-region\` is not a region: ${JSON.stringify(region.slice(0, 60))}.`;
        const { input, remedy } = missingRegion;
        problems.push({ code: 'input-invalid', input, message, remedy });
    }
    else if (!known.includes(region)) {
        warnings.push(`\`huawei-region: ${region}\` is not one of the regions that VOD is known to be in (${known.join(', ')}); it is used as given.`);
    }
    return region;
}
const missingRegion = {
    code: 'input-missing',
    input: 'huawei-region',
    message: '`huawei-region` is missing; VOD has an address for each region.',
    remedy: `Give the region of the VOD service, like ${knownRegions.map((name) => `\`${name}\``).join(', ')}.`,
};
function readProjectId(values, { problems, warnings }) {
    const projectId = values.get('huawei-project-id') ?? '';
    const where = 'It is shown under My Credentials, API Credentials, beside the region.';
    if (projectId === '') {
        if (values.needsCredentials) {
            const message = '`huawei-project-id` is missing.';
            problems.push({ code: 'input-missing', input: 'huawei-project-id', message, remedy: where });
        }
    }
    else if (!/^[\w-]{1,64}$/.test(projectId)) {
        const message = '`huawei-project-id` contains characters that IDs never have.';
        problems.push({ code: 'input-invalid', input: 'huawei-project-id', message, remedy: where });
    }
    else if (!/^[0-9a-f]{32}$/.test(projectId)) {
        warnings.push(`\`huawei-project-id\` is not 32 hexadecimal digits, as project ids are. ${where}`);
    }
    return projectId;
}

;// CONCATENATED MODULE: ./build/js/providers/huawei/vod/index.js



const huaweiVod = {
    id: 'huawei-vod',
    title: 'Huawei Cloud VOD, CDN prefetch and refresh',
    documentation: 'https://support.huaweicloud.com/intl/en-us/api-vod/vod_04_0205.html',
    console: 'https://console-intl.huaweicloud.com/vod/',
    hosts: huaweiHosts,
    capabilities: huaweiVodCapabilities,
    inputs: huaweiVodInputs,
    configure(values) {
        const { settings, problems, warnings } = readHuaweiVodSettings(values);
        return {
            problems,
            warnings,
            connection: {
                domain: '',
                async connect(deps) {
                    const { createHuaweiVodOperations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(3472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73472));
                    return createHuaweiVodOperations(settings, deps);
                },
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/files.js
function createDistributionFiles(version) {
    return {
        async read(request) {
            const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(6582), __nccwpck_require__.e(1249)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61249));
            return await readConfig({ ...request, version });
        },
        async render(distributions) {
            const { renderConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7088)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67088));
            return await renderConfig(distributions, version);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/connection.js

const facts = {
    pollFirstMilliseconds: 30_000,
    pollCapMilliseconds: 120_000,
    mostReadyLooks: 3,
    howLong: 'Creating takes hours and changing takes dozens of minutes',
    afterRollback: "Look at the distribution in the vendor's console, which marks it in red. Then correct the file, or ask the vendor's support.",
};
function createNhnDistributionConnection(version, settings) {
    return {
        facts,
        files: createDistributionFiles(version),
        async connect(deps) {
            const { createNhnDistributions } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49221));
            return createNhnDistributions(version, settings, deps);
        },
    };
}

// EXTERNAL MODULE: ./build/js/providers/nhn/settings.js
var nhn_settings = __nccwpck_require__(75703);
;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/capabilities.js

const documentation = 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/';
const v1_5_capabilities_shared = {
    mode: 'purge',
    concurrency: 1,
    confirmation: {
        by: 'polling',
        firstMilliseconds: 3_000,
        capMilliseconds: 20_000,
        tasksPerProbe: 1_000,
        probesAtOnce: 1,
    },
    documentation,
    checked: '2026-11-21',
};
const perAppKey = 'app key: shared by all its domains, workflows and people';
const perDomain = 'service domain';
const nhnV15Capabilities = [
    {
        ...v1_5_capabilities_shared,
        accepts: 'url',
        domainSuffix: nhn_settings/* legacyDomainSuffix */.j6,
        targetsPerRequest: 200,
        pace: { count: 60, perMilliseconds: 3_600_000 },
        paceScope: perDomain,
        repetition: 'safe',
        readsHosts: true,
    },
    {
        ...v1_5_capabilities_shared,
        accepts: 'url',
        targetsPerRequest: 200,
        pace: { count: 1, perMilliseconds: 1_000 },
        paceScope: perAppKey,
        repetition: 'safe',
        readsHosts: true,
    },
    {
        ...v1_5_capabilities_shared,
        accepts: 'wildcard',
        domainSuffix: nhn_settings/* legacyDomainSuffix */.j6,
        targetsPerRequest: 10,
        pace: { count: 60, perMilliseconds: 3_600_000 },
        paceScope: perDomain,
        repetition: 'safe',
        readsHosts: true,
    },
    {
        ...v1_5_capabilities_shared,
        accepts: 'wildcard',
        targetsPerRequest: 10,
        pace: { count: 1, perMilliseconds: 1_000 },
        paceScope: perAppKey,
        repetition: 'safe',
        readsHosts: true,
        warning: 'Wildcards live on *.cdn.toastcloud.com only: for any other domain the vendor answers 10017 (purge type must be ITEM or ALL). They are sent as asked.',
    },
    {
        ...v1_5_capabilities_shared,
        accepts: 'everything',
        domainSuffix: nhn_settings/* legacyDomainSuffix */.j6,
        targetsPerRequest: 1,
        pace: { count: 5, perMilliseconds: 3_600_000 },
        paceScope: perDomain,
        repetition: 'safe-but-limited',
    },
    {
        ...v1_5_capabilities_shared,
        accepts: 'everything',
        targetsPerRequest: 1,
        pace: { count: 1, perMilliseconds: 300_000 },
        paceScope: perAppKey,
        repetition: 'safe-but-limited',
    },
];

;// CONCATENATED MODULE: ./build/js/providers/nhn/v1.5/index.js



const nhnV15 = {
    id: 'nhn-v1.5',
    title: 'NHN Cloud (TOAST) CDN API v1.5',
    documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/',
    console: 'https://console.nhncloud.com/',
    hosts: nhn_settings/* nhnHosts */.iZ,
    capabilities: nhnV15Capabilities,
    inputs: nhn_settings/* nhnInputs */.oq,
    hasDistributions: true,
    configure(values) {
        const { settings, problems } = (0,nhn_settings/* readNhnSettings */.iv)(values);
        return {
            problems,
            warnings: [],
            connection: {
                domain: settings.domain,
                isOffline: settings.appKey === '' || settings.secretKey === '',
                async connect(deps) {
                    const { createNhnV15Operations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(9365)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59365));
                    return createNhnV15Operations(settings, deps);
                },
                distributions: createNhnDistributionConnection('v1.5', settings),
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/nhn/v2/capabilities.js
const v2_capabilities_shared = {
    mode: 'purge',
    concurrency: 1,
    confirmation: { by: 'acceptance' },
    paceScope: 'app key: shared by all its domains, workflows and people',
    documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/',
    checked: '2026-11-21',
};
const nhnV2Capabilities = [
    {
        ...v2_capabilities_shared,
        accepts: 'url',
        targetsPerRequest: 200,
        pace: { count: 1, perMilliseconds: 1_000 },
        repetition: 'safe',
        readsHosts: true,
    },
    {
        ...v2_capabilities_shared,
        accepts: 'everything',
        targetsPerRequest: 1,
        pace: { count: 1, perMilliseconds: 300_000 },
        repetition: 'safe-but-limited',
    },
];

;// CONCATENATED MODULE: ./build/js/providers/nhn/v2/index.js



const nhnV2 = {
    id: 'nhn-v2',
    title: 'NHN Cloud CDN API v2.0',
    documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/',
    console: 'https://console.nhncloud.com/',
    hosts: nhn_settings/* nhnHosts */.iZ,
    capabilities: nhnV2Capabilities,
    inputs: nhn_settings/* nhnInputs */.oq,
    hasDistributions: true,
    configure(values) {
        const { settings, problems } = (0,nhn_settings/* readNhnSettings */.iv)(values);
        return {
            problems,
            warnings: (0,nhn_settings/* warnOfLegacyDomain */.Nj)('v2.0', settings.domain),
            connection: {
                domain: settings.domain,
                isOffline: settings.appKey === '' || settings.secretKey === '',
                async connect(deps) {
                    const { createNhnV2Operations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(7107)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77107));
                    return createNhnV2Operations(settings, deps);
                },
                distributions: createNhnDistributionConnection('v2.0', settings),
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/capabilities.js

const nhnV3Capabilities = nhnV2Capabilities.map((row) => ({
    ...row,
    documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/',
    checked: '2026-11-25',
}));

;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/settings.js


const v3_settings_names = {
    appKey: 'nhn-app-key',
    accessKeyId: 'nhn-access-key-id',
    secretAccessKey: 'nhn-secret-access-key',
    oauthEndpoint: 'nhn-oauth-endpoint',
};
const nhnV3Inputs = [
    nhn_settings/* appKeyInput */.b3,
    {
        name: v3_settings_names.accessKeyId,
        description: 'NHN Cloud, API v3.0: the ID of a User Access Key, under "API Security Settings" of the account in the console. Tokens are fetched with it.',
        secret: true,
    },
    {
        name: v3_settings_names.secretAccessKey,
        description: 'NHN Cloud, API v3.0: the Secret Access Key that belongs to `nhn-access-key-id`.',
        secret: true,
    },
    {
        name: v3_settings_names.oauthEndpoint,
        description: 'NHN Cloud, API v3.0: base URL of the token endpoint, unless it is the public one. Required if `endpoint` is not a host of NHN Cloud.',
        secret: false,
    },
    nhn_settings/* domainInput */.xD,
];
const publicOauth = 'https://oauth.api.nhncloudservice.com';
const governmentOauth = 'https://oauth.api.gov-nhncloudservice.com';
const governmentHosts = /(^|\.)gov-nhncloudservice\.com$/;
function readNhnV3Settings(values) {
    const problems = [];
    const keys = readKeys(values, problems);
    const settings = {
        ...keys,
        endpoint: (0,nhn_settings/* readEndpoint */.KW)(values),
        oauthEndpoint: readOauthEndpoint(values, problems),
        domain: (0,nhn_settings/* readDomain */.dO)(values, problems),
    };
    return { settings, problems };
}
const keyNames = ['appKey', 'accessKeyId', 'secretAccessKey'];
function readKeys(values, problems) {
    const read = (key) => values.get(v3_settings_names[key]) ?? '';
    const isNeeded = usesKeys(values);
    for (const key of keyNames) {
        const value = read(key);
        const isDamaged = !nhn_settings/* keyPattern */._H.test(value) || (key === 'accessKeyId' && value.includes(':'));
        if (value === '' && isNeeded)
            problems.push(missing(key, values));
        else if (value !== '' && isDamaged)
            problems.push((0,nhn_settings/* damagedKey */.Bb)(v3_settings_names[key]));
    }
    const keys = {
        appKey: read('appKey'),
        accessKeyId: read('accessKeyId'),
        secretAccessKey: read('secretAccessKey'),
    };
    problems.push(...findMixUp(keys, values));
    return keys;
}
function usesKeys(values) {
    return (values.needsCredentials || keyNames.some((key) => values.getTyped(v3_settings_names[key]) !== undefined));
}
function missing(key, values) {
    if (key === 'appKey')
        return (0,nhn_settings/* missingKey */.aV)(v3_settings_names.appKey, 'Appkey');
    const other = key === 'accessKeyId' ? v3_settings_names.secretAccessKey : v3_settings_names.accessKeyId;
    const secretKey = values.getTyped('nhn-secret-key');
    const why = secretKey === undefined
        ? `It goes together with \`${other}\`.`
        : 'API v3.0 takes a User Access Key instead of `nhn-secret-key`.';
    return {
        code: 'input-missing',
        input: v3_settings_names[key],
        message: `\`${v3_settings_names[key]}\` is missing. ${why}`,
        remedy: `Create a User Access Key (type "Opaque") under "API Security Settings" of the account in NHN Cloud's console. Store its ID and its Secret Access Key as secrets, and pass them as \`${v3_settings_names.accessKeyId}\` and \`${v3_settings_names.secretAccessKey}\`.`,
    };
}
function findMixUp({ appKey, accessKeyId, secretAccessKey }, values) {
    const problems = [];
    if (!nhn_settings/* accessKeyIdForm */.Fi.test(appKey) || !nhn_settings/* appKeyForm */.de.test(accessKeyId))
        problems.push(...(0,nhn_settings/* findAccessKeyIn */.QL)({ [v3_settings_names.appKey]: appKey }, values));
    else
        problems.push({
            code: 'input-invalid',
            input: v3_settings_names.appKey,
            message: `\`${v3_settings_names.appKey}\` has the form of a User Access Key ID, and \`${v3_settings_names.accessKeyId}\` that of an Appkey: they seem to be swapped.`,
            remedy: `Set \`${v3_settings_names.appKey}\` to the Appkey shown under "URL & Appkey" of the CDN service, and \`${v3_settings_names.accessKeyId}\` to the User Access Key ID.`,
        });
    if (accessKeyId !== '' && accessKeyId === secretAccessKey)
        problems.push({
            code: 'input-invalid',
            input: v3_settings_names.accessKeyId,
            message: `\`${v3_settings_names.accessKeyId}\` and \`${v3_settings_names.secretAccessKey}\` have the same value.`,
            remedy: `Set \`${v3_settings_names.accessKeyId}\` to the User Access Key ID, as the console lists it.`,
        });
    return problems;
}
function readOauthEndpoint(values, problems) {
    const { endpoint } = values;
    const text = values.get(v3_settings_names.oauthEndpoint);
    if (endpoint !== undefined && isTokenHost(endpoint))
        problems.push(settings_wrongService('endpoint', endpoint, 'https://cdn.api.nhncloudservice.com'));
    if (text === undefined) {
        const isElsewhere = endpoint !== undefined && !nhn_settings/* nhnHosts */.iZ.test(endpoint.hostname);
        if (isElsewhere && usesKeys(values))
            problems.push(missingOauthEndpoint(endpoint));
        return governmentHosts.test(endpoint?.hostname ?? '') ? governmentOauth : publicOauth;
    }
    const url = (0,web_address/* parseCredentialAddress */.h)(text);
    if (url === undefined)
        problems.push(damagedOauthEndpoint);
    else if (nhn_settings/* nhnHosts */.iZ.test(url.hostname) && !isTokenHost(url))
        problems.push(settings_wrongService(v3_settings_names.oauthEndpoint, url, publicOauth));
    return url?.href.replace(/\/+$/, '') ?? '';
}
function isTokenHost({ hostname }) {
    return nhn_settings/* nhnHosts */.iZ.test(hostname) && hostname.startsWith('oauth.');
}
function settings_wrongService(input, { hostname }, right) {
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\` is another service of NHN Cloud (${hostname}).`,
        remedy: `Set it to an address such as \`${right}\`, or omit it.`,
    };
}
function missingOauthEndpoint({ hostname }) {
    return {
        code: 'input-missing',
        input: v3_settings_names.oauthEndpoint,
        message: `\`${v3_settings_names.oauthEndpoint}\` is missing. \`endpoint\` (${hostname}) is not a host of NHN Cloud, so it is not known which host gives its tokens.`,
        remedy: `Set it to the base URL of the token endpoint. NHN Cloud's own is \`${publicOauth}\`; the sandbox's is its URL.`,
    };
}
const damagedOauthEndpoint = {
    code: 'input-invalid',
    input: v3_settings_names.oauthEndpoint,
    message: `\`${v3_settings_names.oauthEndpoint}\` is not an address that a key may be sent to.`,
    remedy: `Set it to a base URL that begins with \`https://\`, such as \`${publicOauth}\`, without user, query or fragment.`,
};

;// CONCATENATED MODULE: ./build/js/providers/nhn/v3/index.js




const nhnV3 = {
    id: 'nhn-v3',
    title: 'NHN Cloud CDN API v3.0',
    documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/',
    console: 'https://console.nhncloud.com/',
    hosts: nhn_settings/* nhnHosts */.iZ,
    capabilities: nhnV3Capabilities,
    inputs: nhnV3Inputs,
    hasDistributions: true,
    configure(values) {
        const { settings, problems } = readNhnV3Settings(values);
        const { appKey, accessKeyId, secretAccessKey } = settings;
        return {
            problems,
            warnings: (0,nhn_settings/* warnOfLegacyDomain */.Nj)('v3.0', settings.domain),
            connection: {
                domain: settings.domain,
                isOffline: [appKey, accessKeyId, secretAccessKey].includes(''),
                async connect(deps) {
                    const { createNhnV3Operations } = await Promise.all(/* import() */[__nccwpck_require__.e(1552), __nccwpck_require__.e(5623), __nccwpck_require__.e(2266)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92266));
                    return createNhnV3Operations(settings, deps);
                },
                distributions: createNhnDistributionConnection('v3.0', settings),
            },
        };
    },
};

;// CONCATENATED MODULE: ./build/js/providers/registry.js











const providers = {
    'nhn-v2': nhnV2,
    'nhn-v1.5': nhnV15,
    'nhn-v3': nhnV3,
    'aws-prewarm': awsPrewarm,
    cloudfront: cloudfront,
    'huawei-vod': huaweiVod,
    'huawei-cdn': huaweiCdn,
    cloudflare: cloudflare,
    fastly: fastly,
    bunny: bunny,
    http: http,
};
function findProvider(id) {
    return Object.values(providers).find((provider) => provider.id === id);
}


/***/ }),

/***/ 90630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Yg: () => (/* binding */ escapeSentence),
/* harmony export */   tn: () => (/* binding */ escapeCode)
/* harmony export */ });
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73786);

const risky = /[^A-Za-z0-9 ,;/\-()+=%?'".:]|(?<=www)\.|:(?! |$)/giu;
function escapeCharacters(text) {
    return text.toWellFormed().replace(risky, (character) => {
        if (character === '@')
            return '<span>@</span>';
        const code = character.codePointAt(0) ?? 0;
        return code > 0x9f ? character : `&#${code};`;
    });
}
function shorten(text, limit) {
    const shown = (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(text).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
}
function escapeMarkdown(text, limit = 300) {
    return escapeCharacters(shorten(text, limit));
}
function escapeCode(text, limit) {
    return `<code>${escapeMarkdown(text, limit)}</code>`;
}
function escapeSentence(text, limit = 1_000) {
    const parts = shorten(text, limit).split(/`([\w .:/-]{1,80})`/);
    return parts
        .map((part, index) => index % 2 === 0 ? escapeCharacters(part) : `<code>${escapeCharacters(part)}</code>`)
        .join('');
}


/***/ }),

/***/ 24545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ renderStatus),
/* harmony export */   Lf: () => (/* binding */ renderHeadline),
/* harmony export */   cY: () => (/* binding */ countTargets),
/* harmony export */   zu: () => (/* binding */ renderOutcome)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45657);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45565);
/* harmony import */ var _sync_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2987);





function countTargets(count, report) {
    const usual = report.sync === undefined ? 'url' : 'distribution';
    const kinds = new Set(report.tasks.map(({ batch }) => batch.targets[0]?.kind));
    kinds.delete(undefined);
    const [kind = usual, other] = kinds;
    return (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(count, other === undefined ? kind : undefined);
}
function countAll(total, report) {
    const groups = Map.groupBy(report.tasks, ({ batch }) => batch.targets[0]?.kind);
    if (groups.size < 2 || groups.has(undefined))
        return countTargets(total, report);
    return (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countKinds */ .xb)([...groups].flatMap(([kind, tasks]) => {
        const count = tasks.reduce((sum, { batch }) => sum + (0,_core_task_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(batch), 0);
        return kind === undefined ? [] : [[kind, count]];
    }));
}
function renderStatus({ status, problem }) {
    const code = problem?.code;
    return code === 'drift' || code === 'stale' ? code.toUpperCase() : status;
}
function renderOutcome(report, { counts, status }) {
    if (report.sync !== undefined)
        return (0,_sync_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSyncOutcome */ .G7)(report, { sync: report.sync, status });
    const all = countAll(counts.total, report);
    const where = report.domain === '' ? '' : ` on ${report.domain}`;
    const time = (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(report.finishedAt - report.startedAt);
    switch (status) {
        case 'COMPLETED':
            return `${all}${where}: done and confirmed by the vendor in ${time}.`;
        case 'ACCEPTED':
            return `${all}${where}: accepted by the vendor in ${time}; ${acceptance(report)}`;
        case 'PLANNED':
            return `${all}${where} would be sent in ${(0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countRequests */ .Kx)(report.tasks.length)}; nothing was sent.`;
        case 'NOTHING_TO_DO':
            return 'The list is empty, so nothing was sent.';
        default:
            return counts.total === 0
                ? 'Nothing was sent.'
                : `${all}${where}: ${renderCounts(counts)} after ${time}.`;
    }
}
function renderHeadline(report, verdict) {
    const outcome = renderOutcome(report, verdict);
    return verdict.problem === undefined ? outcome : `${outcome} ${verdict.problem.message}`;
}
function renderCounts({ succeeded, failed, unknown, notSent, pending }) {
    const parts = [
        [succeeded, 'succeeded'],
        [failed, 'failed'],
        [unknown, 'unknown'],
        [pending, 'pending'],
        [notSent, 'not sent'],
    ];
    return parts
        .filter(([count]) => count > 0)
        .map(([count, word]) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(count)} ${word}`)
        .join(', ');
}
function acceptance(report) {
    if (report.confirmable)
        return '`wait: false`, so it was not waited for.';
    return report.mode === 'prewarm' || report.mode === 'preheat'
        ? 'its answers are all that is known.'
        : 'this API does not report when a purge is done.';
}


/***/ }),

/***/ 74291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45657);
/* harmony import */ var _core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73786);
/* harmony import */ var _task_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92063);



function* renderJson(report, verdict) {
    const { tasks, skipped, startedAt, finishedAt, ...rest } = report;
    const { status, counts, passes } = verdict;
    const head = {
        ...rest,
        startedAt: (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(startedAt),
        finishedAt: (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(finishedAt),
        status,
        counts,
        passes,
    };
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "skipped": [`;
    yield* renderItems(skipped, ({ path, reason }) => [
        JSON.stringify({ path: (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(path), reason }),
    ]);
    yield '],\n  "tasks": [';
    yield* renderItems(tasks, renderTask);
    yield ']\n}\n';
}
function* renderItems(items, toJson) {
    for (const [index, item] of items.entries()) {
        yield `${index === 0 ? '' : ','}\n    `;
        yield* toJson(item);
    }
    if (items.length > 0)
        yield '\n  ';
}
function renderTask(task) {
    const { batch, submittedAt, finishedAt, ...rest } = task;
    const head = {
        ...rest,
        ...(0,_task_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaskId */ .kt)(task),
        ...(submittedAt === undefined ? {} : { submittedAt: (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(submittedAt) }),
        ...(finishedAt === undefined ? {} : { finishedAt: (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(finishedAt) }),
    };
    return [`${JSON.stringify(head).slice(0, -1)},"targets":`, renderTargets(batch.targets), '}'];
}
function renderTargets(targets) {
    const json = JSON.stringify(targets);
    return isPlain(json) ? json : JSON.stringify(targets.map(showPaths));
}
function isPlain(json) {
    return (!json.includes('\\') && !json.includes('\u007f') && Buffer.byteLength(json) === json.length);
}
function showPaths({ also, ...target }) {
    const shown = showPath(target);
    return also === undefined ? shown : { ...shown, also: also.map(showPath) };
}
function showPath(reason) {
    return reason.path === undefined ? reason : { ...reason, path: (0,_core_urls_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayPath */ .Gt)(reason.path) };
}


/***/ }),

/***/ 40227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeNextStep)
/* harmony export */ });
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);

const listInputs = new Set([
    ...['urls', 'urls-file', 'sitemap', 'files', 'source', 'base', 'head', 'repository-path', 'root'],
    ...['base-url', 'index-pages', 'clean-urls', 'spellings', 'rewrites', 'manifest'],
    ...['manifest-output', 'expected-list', 'max-urls', 'on-too-many', 'shard', 'fail-if-empty'],
    ...['purge-all-if', ..._core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInputNames */ .s],
]);
const ownInputs = new Set(['resume-tasks', 'report-file', 'dry-run']);
const placeholder = 'cdn';
const longestValue = 2_000;
function describeNextStep(report, verdict) {
    const { inputs, sync, shards, dryRun, place } = report;
    if (inputs === undefined || sync !== undefined || shards !== undefined || dryRun)
        return undefined;
    const { status, counts } = verdict;
    const open = counts.unknown + counts.pending;
    const step = place?.step || placeholder;
    const isListed = report.tasks.every(({ batch }) => batch.targets.every((target) => target.kind === 'url' || target.kind === 'wildcard' || (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(target)));
    if (status === 'PARTIAL' && open === 0 && isListed)
        return toStep(report, {
            name: 'Send again what failed',
            condition: 'PARTIAL',
            input: ['urls-file', `\${{ steps.${step}.outputs.failed-urls-file }}`],
            inputs: inputs.filter(({ name }) => !listInputs.has(name)),
        });
    if (isUnknownForGood(report, verdict))
        return { why: lookFirst };
    if (!isResumable(report, verdict))
        return undefined;
    const output = report.memory === undefined ? 'task-ids' : 'report-file';
    return toStep(report, {
        name: 'Resume',
        condition: status,
        input: ['resume-tasks', `\${{ steps.${step}.outputs.${output} }}`],
        inputs,
    });
}
const lookFirst = "Check in the vendor's console what became of the unknown requests. A resumed run never sends them again; to send them anyway, run this step once more.";
function isUnknownForGood({ tasks }, { status, counts }) {
    const canPoll = tasks.some(({ state, id }) => state === 'unconfirmed' && id !== '');
    return status === 'UNCONFIRMED' && counts.pending + counts.notSent === 0 && !canPoll;
}
function isResumable(report, { status, counts }) {
    const { tasks } = report;
    const canPoll = tasks.some(({ state, id }) => state === 'unconfirmed' && id !== '');
    const hasBegun = tasks.some(({ state }) => state === 'pending' || state === 'done');
    return ((hasBegun || !isRefused(report)) &&
        status !== 'ACCEPTED' &&
        status !== 'COMPLETED' &&
        (counts.pending + counts.notSent > 0 || canPoll));
}
function isRefused({ problems }) {
    return problems.some(({ code }) => !resumable.includes(code));
}
const resumable = [
    'cancelled',
    'network',
    'poll-timeout',
    'request-timeout',
    'run-timeout',
    'vendor-contract',
    'vendor-quota',
    'vendor-rate-limited',
    'vendor-unavailable',
];
function toStep(report, { name, condition, input, inputs }) {
    const { place } = report;
    const step = place?.step || placeholder;
    const action = place?.action || 'OWNER/cdn-cache-action';
    const lines = [
        `- name: ${name}`,
        `  if: always() && steps.${step}.outputs.status == '${condition}'`,
        `  uses: ${action}@${place?.actionRef || 'v1'}`,
        '  with:',
        ...inputs.filter(({ name: own }) => !ownInputs.has(own)).flatMap(renderInput),
        `    ${input[0]}: ${input[1]}`,
    ];
    const id = place?.step ? '' : `\`id: ${placeholder}\` and `;
    const first = isRefused(report) ? 'Correct what stopped this run. ' : '';
    return {
        why: `${first}Add this step after the one that failed, in the same job. Give the failed one ${id}\`continue-on-error: true\`, so that this one decides how the job ends.`,
        step: lines.join('\n'),
    };
}
function renderInput({ name, value, secret, storedAs }) {
    if (secret === true)
        return [`    ${name}: \${{ secrets.${storedAs ?? toSecretName(name)} }}`];
    if (value.length > longestValue || value.includes('***'))
        return [`    # ${name}: as in that step`];
    const lines = value.split('\n').map((line) => line.trim());
    const isPlain = lines.every((line) => /^[\w./:*!?=&%+~@,-][\w./:*?=&%+~@, -]*$/.test(line));
    if (lines.length > 1 && isPlain)
        return [`    ${name}: |`, ...lines.map((line) => `      ${line}`)];
    const text = JSON.stringify(value).replaceAll('${{', '$ {{');
    return [`    ${name}: ${/^[a-z][\w.-]*$/i.test(value) ? value : text}`];
}
function toSecretName(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 68086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ linkConsole),
/* harmony export */   G7: () => (/* binding */ linkRun),
/* harmony export */   kt: () => (/* binding */ linkSource),
/* harmony export */   w3: () => (/* binding */ linkCode)
/* harmony export */ });
/* harmony import */ var _core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92734);

function linkSource({ base = '', head = '' }, place) {
    const repository = urlOf(place, place?.repository);
    const commit = head === '' ? (place?.sha ?? '') : head;
    if (repository === undefined || commit === '')
        return [];
    const compare = { text: 'Compare', url: `${repository}/compare/${base}..${head}` };
    const isCompared = base !== '' && head !== '' && !(0,_core_empty_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyTree */ .C)(base);
    return [
        ...(isCompared ? [compare] : []),
        { text: `Commit ${commit.slice(0, 7)}`, url: `${repository}/commit/${commit}` },
    ];
}
function linkRun(place) {
    const repository = urlOf(place, place?.repository);
    if (place === undefined || repository === undefined || place.runId === '')
        return [];
    const attempt = place.attempt === '' ? '' : `/attempts/${place.attempt}`;
    return [{ text: 'Run', url: `${repository}/actions/runs/${place.runId}${attempt}` }];
}
function linkConsole(place) {
    return place === undefined || place.console === ''
        ? []
        : [{ text: 'Console of the vendor', url: place.console }];
}
function linkCode(code, place) {
    const action = urlOf(place, place?.action);
    const ref = place?.actionRef || 'HEAD';
    return action === undefined
        ? undefined
        : { text: code, url: `${action}/blob/${ref}/docs/errors.md#${code}` };
}
function urlOf(place, name) {
    return place === undefined || !name || place.serverUrl === ''
        ? undefined
        : `${place.serverUrl}/${name}`;
}


/***/ }),

/***/ 70172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ comparePlans)
/* harmony export */ });
/* harmony import */ var _core_distributions_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31225);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15294);



function comparePlans(reviewed, found) {
    const [before, after] = [byName(reviewed), byName(found)];
    const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
    return names.flatMap((name) => {
        const [old, fresh] = [before.get(name), after.get(name)];
        if (show(old) === show(fresh))
            return [];
        return [{ name, lines: compareEntry(old, fresh) }];
    });
}
function byName(changes) {
    const counted = changes.filter((change) => (0,_core_distributions_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrite */ .ao)(change) || change.kind === 'adopt');
    return new Map(counted.map((change) => [change.name, change]));
}
function show(change) {
    if (change === undefined)
        return '';
    const { kind, domain, fields } = change;
    const places = fields.map(({ field, before, after }) => [field, before ?? null, after ?? null]);
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)([kind, domain, places]);
}
function compareEntry(old, fresh) {
    const [oldHead, head] = [old, fresh].map((change) => change === undefined ? undefined : (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(change));
    const [oldPlaces, places] = [old, fresh].map((change) => change === undefined ? [] : (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlaces */ .Ky)(change));
    const removed = (oldPlaces ?? []).filter((place) => !places?.includes(place));
    const added = (places ?? []).filter((place) => !oldPlaces?.includes(place));
    return [
        ...(oldHead === head
            ? [`! ${head}`]
            : [
                ...(oldHead === undefined ? [] : [`- ${oldHead}`]),
                ...(head === undefined ? [] : [`+ ${head}`]),
            ]),
        ...removed.map((place) => `-   ${place}`),
        ...added.map((place) => `+   ${place}`),
    ];
}


/***/ }),

/***/ 15294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ countChanges),
  uQ: () => (/* binding */ describeChange),
  wv: () => (/* binding */ describeCounts),
  HB: () => (/* binding */ renderPlanLines),
  Ky: () => (/* binding */ showPlaces)
});

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __nccwpck_require__(28583);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/path-text.js
var path_text = __nccwpck_require__(73786);
;// CONCATENATED MODULE: ./build/js/report/value-diff.js

function diffValues(path, before, after) {
    const places = findPlaces(path, before, after);
    return places.length > 0 ? places : [{ path, before, after }];
}
function findPlaces(path, before, after) {
    if ((0,json_value/* isObject */.Gv)(before) && (0,json_value/* isObject */.Gv)(after))
        return diffObjects(path, before, after);
    const [old, fresh] = [toItems(before), toItems(after)];
    if (old !== undefined && fresh !== undefined)
        return diffLists(path, old, fresh);
    return isCovered(after, before) ? [] : [{ path, before, after }];
}
function toItems(value) {
    if (value === null)
        return [];
    return (0,json_value/* isList */.Lv)(value) ? value : undefined;
}
function diffObjects(path, before, after) {
    return Object.keys(after)
        .toSorted()
        .flatMap((name) => findPlaces(`${path}.${name}`, before[name] ?? null, after[name] ?? null));
}
function diffLists(path, before, after) {
    const isNested = [...before, ...after].some((item) => (0,json_value/* isObject */.Gv)(item) || (0,json_value/* isList */.Lv)(item));
    if (isNested && before.length === after.length)
        return after.flatMap((item, index) => findPlaces(`${path}[${index}]`, before[index] ?? null, item));
    const left = countTexts(before);
    const added = [...after.entries()].filter(([, item]) => !takeText(left, item));
    const removed = [...before.entries()].filter(([, item]) => takeText(left, item));
    return [
        ...removed.map(([index, item]) => ({ path: `${path}[${index}]`, before: item, after: null })),
        ...added.map(([index, item]) => ({ path: `${path}[${index}]`, before: null, after: item })),
    ];
}
function countTexts(items) {
    const counts = new Map();
    for (const item of items) {
        const text = (0,json_value/* canonicalJson */.dj)(item);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function takeText(counts, item) {
    const text = (0,json_value/* canonicalJson */.dj)(item);
    const count = counts.get(text) ?? 0;
    counts.set(text, Math.max(0, count - 1));
    return count > 0;
}
function isCovered(after, before) {
    if ((0,json_value/* isObject */.Gv)(after) && (0,json_value/* isObject */.Gv)(before))
        return Object.keys(after).every((name) => isCovered(after[name] ?? null, before[name] ?? null));
    return (0,json_value/* canonicalJson */.dj)(after) === (0,json_value/* canonicalJson */.dj)(before);
}

;// CONCATENATED MODULE: ./build/js/report/plan-lines.js





const longestValue = 1_100;
const signs = { create: '+', modify: '!', delete: '-' };
const order = {
    delete: 0,
    create: 1,
    modify: 1,
    adopt: 2,
    unchanged: 2,
    unmanaged: 3,
};
function countChanges(changes) {
    const count = (wanted) => changes.filter(({ kind }) => kind === wanted).length;
    return { create: count('create'), modify: count('modify'), delete: count('delete') };
}
function describeCounts(changes) {
    const counts = countChanges(changes);
    const parts = ['create', 'modify', 'delete'].map((kind) => `${(0,core_text/* groupDigits */.K9)(counts[kind])} to ${kind}`);
    return `Plan: ${parts.join(', ')}`;
}
function renderPlanLines(changes) {
    const entries = changes
        .toSorted((one, other) => order[one.kind] - order[other.kind])
        .map((change, index) => ({ change, index, lines: renderChange(change) }));
    return entries.flatMap(({ change, index, lines }) => {
        const previous = entries[index - 1]?.change;
        const isApart = previous !== undefined && ((0,plan/* isWrite */.ao)(change) || (0,plan/* isWrite */.ao)(previous));
        return isApart ? ['', ...lines] : lines;
    });
}
function renderChange(change) {
    const { kind, fields, notes = [] } = change;
    const head = `${signs[kind] ?? '#'} ${describeChange(change)}`;
    const marked = notes.map((note) => `!   ${plain(note)}`);
    return [head, ...fields.flatMap((field) => renderField(field, kind)), ...marked];
}
function describeChange({ kind, name, domain }) {
    const place = [name, domain === '' ? '' : `(${domain})`].filter((part) => part !== '').join(' ');
    return `${kind} ${plain(place)}${kind === 'delete' ? ': closed for good' : ''}`;
}
function showPlaces({ kind, fields }) {
    return fields.flatMap((field) => plan_lines_findPlaces(field, kind).map(({ path, before, after }) => {
        const [old, fresh] = [before, after].map((value) => value === null ? 'nothing' : show(value));
        return kind === 'create' ? `${plain(path)}: ${fresh}` : `${plain(path)}: ${old} → ${fresh}`;
    }));
}
function plan_lines_findPlaces({ field, before, after }, kind) {
    const old = kind === 'create' ? null : (before ?? null);
    return diffValues(field, old, after ?? null);
}
function renderField(field, kind) {
    return plan_lines_findPlaces(field, kind).flatMap((place) => [
        ...(place.before === null ? [] : [`-   ${plain(place.path)}: ${show(place.before)}`]),
        ...(place.after === null ? [] : [`+   ${plain(place.path)}: ${show(place.after)}`]),
    ]);
}
function show(value) {
    const text = plain((0,json_value/* canonicalJson */.dj)(value));
    return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}
function plain(text) {
    return (0,path_text/* displayPath */.Gt)(text).replaceAll('`', "'");
}


/***/ }),

/***/ 98206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   bS: () => (/* binding */ renderDeletes),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   vO: () => (/* binding */ renderDiffBlock)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45565);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90630);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(15294);



const mostBytes = 400_000;
const mostDeletes = 20;
function renderCounts(changes) {
    const counts = (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(changes);
    const deletes = `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(counts.delete)} to delete`;
    const marked = counts.delete === 0 ? deletes : `**${deletes}**`;
    return `Plan: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(counts.create)} to create, ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(counts.modify)} to modify, ${marked}`;
}
function renderDeletes(changes, toFate = () => 'will be closed for good') {
    const deletes = changes.filter(({ kind }) => kind === 'delete');
    if (deletes.length === 0)
        return '';
    const lines = deletes.slice(0, mostDeletes).map((change) => {
        const { name, domain } = change;
        return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCode */ .tn)(name, 80)} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCode */ .tn)(domain, 80)}) ${toFate(change)}.`;
    });
    const rest = deletes.length - lines.length;
    const more = rest > 0 ? [`… and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(rest)} more, which the plan below lists.`] : [];
    const start = deletes.length === 1 ? '>' : '> -';
    return ['> [!CAUTION]', ...[...lines, ...more].map((line) => `${start} ${line}`)].join('\n');
}
function renderDiff(changes) {
    if (changes.length === 0)
        return 'The file names no distribution, and the vendor has none.';
    return renderDiffBlock((0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlanLines */ .HB)(changes));
}
function renderDiffBlock(lines) {
    const shown = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > mostBytes)
            break;
        shown.push(line);
    }
    const rest = lines.length - shown.length;
    const more = rest > 0 ? [`# … and ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countWord */ .MD)(rest, 'line')} more in the report file`] : [];
    return ['```diff', ...shown, ...more, '```'].join('\n');
}
function renderPlan(changes) {
    const parts = [`${renderCounts(changes)}.`, renderDeletes(changes), renderDiff(changes)];
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 46915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ consequences),
/* harmony export */   U: () => (/* binding */ groupProblems)
/* harmony export */ });
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32647);


const consequences = ['not-submitted', 'cancelled', 'run-timeout'];
function groupProblems(report) {
    const { problems, tasks } = report;
    const own = problems.map((problem) => ({ problem, count: 0, file: undefined }));
    const isCause = ({ problem }) => !consequences.includes(problem.code);
    const ofTasks = tasks.flatMap((task) => toGroup(task, report));
    const causes = [...own, ...ofTasks.filter(isCause)];
    return merge(causes.length > 0 ? causes : ofTasks);
}
function toGroup(task, { source }) {
    const { problem, batch } = task;
    if (problem === undefined)
        return [];
    const affected = task.state === 'unconfirmed' ? task.pendingTargets : task.failedTargets;
    const isAlone = batch.targets.length === 1 && ofTargets.includes(problem.code);
    const named = batch.targets.filter(({ value }) => affected?.includes(value) ?? isAlone);
    const reasons = ofRepository.includes(source.kind) ? named.flatMap(_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsOf */ .zM) : [];
    const file = reasons.find(({ path }) => path !== undefined)?.path;
    return [{ problem, count: affected?.length ?? (0,_core_task_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(batch), file }];
}
const ofRepository = ['git', 'api'];
const ofTargets = ['vendor-failed', 'vendor-rejected'];
function merge(groups) {
    const merged = new Map();
    for (const { problem, count, file } of groups) {
        const key = `${problem.code} ${problem.message}`;
        const before = merged.get(key);
        merged.set(key, {
            problem: before?.problem ?? problem,
            count: (before?.count ?? 0) + count,
            file: before === undefined ? file : before.count === 0 ? undefined : (before.file ?? file),
        });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 59318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listProven),
/* harmony export */   t: () => (/* binding */ countProofs)
/* harmony export */ });
function* listProven({ tasks, sampled = [] }) {
    for (const { batch } of tasks)
        yield* batch.targets.filter(isProven);
    yield* sampled.filter(isProven);
}
function isProven(target) {
    return target.proof !== undefined;
}
function countProofs(report) {
    const counts = { fresh: 0, stale: 0, hit: 0, miss: 0, unknown: 0 };
    for (const { proof } of listProven(report))
        counts[proof.verdict] += 1;
    return counts;
}


/***/ }),

/***/ 56227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ redactChange),
/* harmony export */   a5: () => (/* binding */ redactReport)
/* harmony export */ });
/* unused harmony export redactTask */
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28583);
/* harmony import */ var _core_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11918);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95451);



function redactReport(report, redact) {
    const { toRemember, ...shown } = report;
    const { learned, memory, sync, place, inputs, shards, sampled } = shown;
    return {
        ...shown,
        provider: redact(report.provider),
        mode: redact(report.mode),
        domain: redact(report.domain),
        source: redactSource(report.source, redact),
        skipped: report.skipped.map(({ path, reason }) => ({ path: redact(path), reason })),
        tasks: report.tasks.map((task) => redactTask(task, redact)),
        ...(sampled === undefined
            ? {}
            : { sampled: sampled.map((target) => redactTarget(target, redact)) }),
        listChecksum: redact(report.listChecksum),
        notices: report.notices.map(redact),
        remarks: report.remarks.map(redact),
        problems: report.problems.map((problem) => redactProblem(problem, redact)),
        ...(learned === undefined ? {} : { learned: redactLearned(learned, redact) }),
        ...(memory === undefined ? {} : { memory: { key: redact(memory.key) } }),
        ...(toRemember === undefined || redact(toRemember.entry) !== toRemember.entry
            ? {}
            : { toRemember: { key: redact(toRemember.key), entry: toRemember.entry } }),
        ...(sync === undefined ? {} : { sync: redactSync(sync, redact) }),
        ...(place === undefined ? {} : { place: redactPlace(place, redact) }),
        ...(inputs === undefined ? {} : { inputs: inputs.map((input) => redactInput(input, redact)) }),
        ...(shards === undefined ? {} : { shards: shards.map((shard) => redactShard(shard, redact)) }),
    };
}
function redactPlace(place, redact) {
    return {
        serverUrl: redact(place.serverUrl),
        repository: redact(place.repository),
        sha: redact(place.sha),
        runId: redact(place.runId),
        attempt: redact(place.attempt),
        step: redact(place.step),
        action: redact(place.action),
        actionRef: redact(place.actionRef),
        console: redact(place.console),
    };
}
function redactInput({ name, value, storedAs, ...input }, redact) {
    return {
        ...input,
        name: redact(name),
        value: redact(value),
        ...(storedAs === undefined ? {} : { storedAs: redact(storedAs) }),
    };
}
function redactShard({ place, ...shard }, redact) {
    return { ...shard, ...(place === undefined ? {} : { place: redactPlace(place, redact) }) };
}
function redactLearned(learned, redact) {
    const { hosts, limits, spelling, basePath } = learned;
    const { encoded, raw } = spelling;
    return {
        ...learned,
        hosts: hosts.map(redact),
        limits: limits.map(redact),
        spelling: { ...spelling, encoded: encoded.map(redact), raw: raw.map(redact) },
        ...(basePath === undefined ? {} : { basePath: { ...basePath, fits: redact(basePath.fits) } }),
    };
}
function redactTask(task, redact) {
    const { batch, id, vendorState, failedTargets, pendingTargets, problem, facts } = task;
    return {
        ...task,
        batch: redactBatch(batch, redact),
        id: redact(id),
        ...(vendorState === undefined ? {} : { vendorState: redact(vendorState) }),
        ...(failedTargets === undefined ? {} : { failedTargets: failedTargets.map(redact) }),
        ...(pendingTargets === undefined ? {} : { pendingTargets: pendingTargets.map(redact) }),
        ...(problem === undefined ? {} : { problem: redactProblem(problem, redact) }),
        ...(facts === undefined ? {} : { facts: redactFacts(facts, redact) }),
    };
}
function redactBatch(batch, redact) {
    const values = batch.text ?? (0,_core_plan_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(batch.targets);
    const texts = batch.targets.map(textsOf).join('\n');
    if (redact(values) === values && redact(texts) === texts)
        return batch;
    const { text: _, ...rest } = batch;
    return { ...rest, targets: batch.targets.map((target) => redactTarget(target, redact)) };
}
function textsOf(target) {
    const { proof, also } = target;
    const places = also === undefined ? placeOf(target) : (0,_core_target_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonsOf */ .zM)(target).map(placeOf).join('\n');
    return proof === undefined ? places : `${places}\n${proof.evidence}\n${proof.before ?? ''}`;
}
function placeOf({ path = '', folder }) {
    return folder === undefined ? path : `${path}\n${folder}`;
}
function redactTarget({ also, proof, ...target }, redact) {
    return {
        ...redactPath(target, redact),
        value: redact(target.value),
        ...(also === undefined ? {} : { also: also.map((reason) => redactPath(reason, redact)) }),
        ...(proof === undefined ? {} : { proof: redactProof(proof, redact) }),
    };
}
function redactProof({ verdict, evidence, before }, redact) {
    return {
        verdict,
        evidence: redact(evidence),
        ...(before === undefined ? {} : { before: redact(before) }),
    };
}
function redactPath(place, redact) {
    const { path, folder } = place;
    return {
        ...place,
        ...(path === undefined ? {} : { path: redact(path) }),
        ...(folder === undefined ? {} : { folder: redact(folder) }),
    };
}
function redactSource({ kind, decision, base, head }, redact) {
    return {
        kind,
        decision: redact(decision),
        ...(base === undefined ? {} : { base: redact(base) }),
        ...(head === undefined ? {} : { head: redact(head) }),
    };
}
function redactProblem(problem, redact) {
    const { code, message, input, remedy, vendorCode, requestId, place } = problem;
    return {
        code,
        message: redact(message),
        ...(input === undefined ? {} : { input: redact(input) }),
        ...(remedy === undefined ? {} : { remedy: redact(remedy) }),
        ...(vendorCode === undefined ? {} : { vendorCode: redact(vendorCode) }),
        ...(requestId === undefined ? {} : { requestId: redact(requestId) }),
        ...(place === undefined ? {} : { place: { ...place, path: redact(place.path) } }),
    };
}
function redactFacts(facts, redact) {
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => [
        redact(name),
        typeof value === 'string' ? redact(value) : value,
    ]));
}
function redactSync(sync, redact) {
    const { reviewed } = sync;
    return {
        ...sync,
        changes: sync.changes.map((change) => redactChange(change, redact)),
        planChecksum: redact(sync.planChecksum),
        ...(reviewed === undefined
            ? {}
            : { reviewed: reviewed.map((change) => redactChange(change, redact)) }),
    };
}
function redactChange(change, redact) {
    const { kind, name, domain, fields, status, notes } = change;
    return {
        kind,
        name: redact(name),
        domain: redact(domain),
        fields: fields.map(({ field, before, after }) => ({
            field: redact(field),
            before: redactJson(before, redact),
            after: redactJson(after, redact),
        })),
        ...(status === undefined ? {} : { status: redact(status) }),
        ...(notes === undefined ? {} : { notes: notes.map(redact) }),
    };
}
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (value === null || typeof value !== 'object')
        return value;
    if ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map((item) => redactJson(item, redact));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), redactJson(inner, redact)]));
}


/***/ }),

/***/ 13605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf)
/* harmony export */ });
/* unused harmony export generalRemedies */
const generalRemedies = {
    'input-missing': 'Set the input that is named. docs/inputs.md has all of them.',
    'input-invalid': 'Correct the value that is named. docs/inputs.md says what each input takes.',
    'output-unwritable': 'Set a path in a folder that exists and can be written to.',
    'mode-unsupported': 'Choose a mode of this provider, or a provider with this mode (docs/providers.md).',
    'empty-list': 'Check the skipped files and their reasons in the report.',
    'too-many-urls': 'Check whether the list is what was meant; then raise `max-urls`, or set `on-too-many`.',
    'list-changed': 'Make the plan again with the same commits and inputs, and use its list.',
    'plan-changed': 'Review the new plan, and apply that one.',
    'delete-not-allowed': 'Set `allow-delete: true` in the run that is meant to close the distribution.',
    'history-shallow': 'Set `base` and `head` to commits that are there, or check out with `fetch-depth: 0`.',
    'event-unsupported': 'Set `base` and `head`, or use `source: all`.',
    'git-failed': 'Set `base` and `head` to commits of this repository, or check out with `fetch-depth: 0`.',
    'compare-truncated': 'Use `source: git` with a checkout, or `source: all`.',
    'source-unreadable': 'Check the address or path that is named, and that this runner can read it.',
    'nothing-matches': 'Correct `files`, `root` or `base-url`: as they are, no file could ever match.',
    'origin-not-ready': 'Check that the deploy before this step has finished, and that the origin serves it.',
    network: 'Check the address, and that a firewall or proxy lets this runner connect to it. Then run again.',
    'request-timeout': 'Increase `request-timeout`, or run again when the other side answers sooner.',
    'poll-timeout': 'Increase `timeout`, or resume the run with `resume-tasks`.',
    'run-timeout': 'Increase `timeout`, or resume the run with `resume-tasks`.',
    'vendor-auth': 'Check the credentials: each has its place in the console of the vendor.',
    'vendor-forbidden': 'Give the credentials the rights that the page of the provider names.',
    'vendor-not-found': 'Check `endpoint`, and the names and ids in the inputs.',
    'vendor-rejected': "Check what was sent against the vendor's answer, and correct it.",
    'vendor-quota': 'Send less, wait until the quota is renewed, or have the vendor raise it.',
    'vendor-rate-limited': 'Set a slower `pace`, and run workflows that share the account one by one.',
    'vendor-conflict': 'Wait until the vendor has finished what it is working on, and run again.',
    'vendor-unavailable': "Run again later. If it stays so, contact the vendor's support with the request id.",
    'vendor-failed': "Check in the vendor's console why it failed; then send `failed-urls-file` again as `urls-file`.",
    'vendor-timeout': 'Resume the run with `resume-tasks`, or send `failed-urls-file` again.',
    'vendor-contract': 'Run again. If it stays so, the API has changed: report it with the report file of this run.',
    unconfirmed: "Check in the vendor's console whether the request arrived, before you send it again.",
    'not-submitted': 'Correct what stopped the run, and resume it with `resume-tasks`.',
    'not-started': 'Run the failed jobs again: what was not sent is sent then.',
    cancelled: 'Run again, or resume the run with `resume-tasks`.',
    drift: 'Apply the file with a run without `dry-run`, or change the file to match.',
    'rolled-back': "Check the distribution in the vendor's console, and correct its entry.",
    'distribution-error': "Check the distribution in the vendor's console before you change it.",
    stale: 'Check that the purge names these URLs as visitors do, and which other caches are in between.',
    bug: 'Please report it with the report file of this run.',
};
function remedyOf({ code, remedy }) {
    return remedy ?? generalRemedies[code];
}


/***/ }),

/***/ 93519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ syncKinds),
/* harmony export */   _: () => (/* binding */ emptyReport)
/* harmony export */ });
const syncKinds = ['plan', 'offline', 'export'];
function emptyReport(known) {
    return {
        schemaVersion: 1,
        provider: '',
        mode: '',
        domain: '',
        dryRun: false,
        wait: true,
        failOn: 'any',
        source: { kind: 'none', decision: 'No list was made.' },
        skipped: [],
        tasks: [],
        confirmable: false,
        paceMilliseconds: 0,
        listChecksum: '',
        requests: 0,
        notices: [],
        remarks: [],
        ...known,
    };
}


/***/ }),

/***/ 93565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeStop)
/* harmony export */ });
/* harmony import */ var _core_plan_resume_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58583);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95451);
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32647);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(45565);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24545);





function describeStop(report, { withReason = true } = {}) {
    const { tasks, dryRun, sync, shards } = report;
    const unsent = tasks.filter(({ state, problem }) => state === 'unsent' && problem?.message !== _core_plan_resume_js__WEBPACK_IMPORTED_MODULE_0__/* .neverSent */ .vQ.message);
    if (dryRun || sync !== undefined || unsent.length === 0)
        return undefined;
    const last = tasks.findLastIndex(({ state }) => state !== 'unsent') + 1;
    const where = last === 0
        ? 'before the first request'
        : `after request ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(last)} of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .groupDigits */ .K9)(tasks.length)}`;
    const stopped = shards === undefined ? `Stopped ${where}` : 'Stopped early';
    const targets = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .countTargets */ .cY)(unsent.reduce((sum, { batch }) => sum + (0,_core_task_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(batch), 0), report);
    const were = unsent.length === 1 ? 'was' : 'were';
    return `${stopped}: ${(0,_core_target_js__WEBPACK_IMPORTED_MODULE_1__/* .countRequests */ .Kx)(unsent.length)} (${targets}) ${were} not sent${describeCause(report, withReason)}`;
}
function describeCause({ problems, tasks }, withReason) {
    const has = (code) => [...problems, ...tasks.flatMap(({ problem }) => problem ?? [])].some((one) => one.code === code);
    if (has('cancelled'))
        return ', because the run was cancelled.';
    const cause = problems[0] ??
        tasks.find(({ state }) => state === 'unconfirmed')?.problem ??
        tasks.find(({ state }) => state === 'failed')?.problem;
    if (cause?.code === 'run-timeout' || cause?.code === 'poll-timeout')
        return ', because the run timed out.';
    return cause === undefined || !withReason ? '.' : `. The reason: ${cause.message}`;
}


/***/ }),

/***/ 29249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/js/core/instant.js
var instant = __nccwpck_require__(45657);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/report/escape.js
var report_escape = __nccwpck_require__(90630);
// EXTERNAL MODULE: ./build/js/report/headline.js
var headline = __nccwpck_require__(24545);
// EXTERNAL MODULE: ./build/js/report/next-step.js
var next_step = __nccwpck_require__(40227);
;// CONCATENATED MODULE: ./build/js/report/summary/bar.js

const squares = 10;
const parts = [
    ['succeeded', '🟩', 'succeeded'],
    ['failed', '🟥', 'failed'],
    ['unknown', '🟨', 'unknown'],
    ['pending', '🟨', 'pending'],
    ['notSent', '⬜', 'not sent'],
];
function renderBar(counts, { succeeded, isFailed }) {
    if (counts.total === 0)
        return '';
    const present = parts.filter(([outcome]) => counts[outcome] > 0);
    const shares = divide(present.map(([outcome]) => counts[outcome]));
    const isRed = isFailed && counts.failed === 0;
    const bar = present
        .map(([outcome, square], index) => (isRed && outcome === 'notSent' ? '🟥' : square).repeat(shares[index] ?? 0))
        .join('');
    const legend = present.map(([outcome, , word]) => `**${(0,core_text/* groupDigits */.K9)(counts[outcome])}** ${outcome === 'succeeded' ? succeeded : word}`);
    return `${bar} ${legend.join(' · ')}`;
}
function divide(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const shares = counts.map((count) => Math.max(1, Math.round((count / total) * squares)));
    const excess = shares.reduce((sum, share) => sum + share, 0) - squares;
    const largest = shares.indexOf(Math.max(...shares));
    return shares.map((share, index) => (index === largest ? share - excess : share));
}

;// CONCATENATED MODULE: ./build/node_modules/markdown-table/index.js
function e(e){return e.length}function markdownTable(r,i){const a=i||{};const o=(a.align||[]).concat();const s=a.stringLength||e;const c=[];const l=[];const u=[];const d=[];let f=0;let p=-1;while(++p<r.length){const e=[];const n=[];let i=-1;if(r[p].length>f){f=r[p].length}while(++i<r[p].length){const o=t(r[p][i]);if(a.alignDelimiters!==false){const e=s(o);n[i]=e;if(d[i]===undefined||e>d[i]){d[i]=e}}e.push(o)}l[p]=e;u[p]=n}let m=-1;if(typeof o===`object`&&`length`in o){while(++m<f){c[m]=n(o[m])}}else{const e=n(o);while(++m<f){c[m]=e}}m=-1;const h=[];const g=[];while(++m<f){const e=c[m];let t=``;let n=``;if(e===99){t=`:`;n=`:`}else if(e===108){t=`:`}else if(e===114){n=`:`}let r=a.alignDelimiters===false?1:Math.max(1,d[m]-t.length-n.length);const i=t+`-`.repeat(r)+n;if(a.alignDelimiters!==false){r=t.length+r+n.length;if(r>d[m]){d[m]=r}g[m]=r}h[m]=i}l.splice(1,0,h);u.splice(1,0,g);p=-1;const _=[];while(++p<l.length){const e=l[p];const t=u[p];m=-1;const n=[];while(++m<f){const r=e[m]||``;let i=``;let o=``;if(a.alignDelimiters!==false){const e=d[m]-(t[m]||0);const n=c[m];if(n===114){i=` `.repeat(e)}else if(n===99){if(e%2){i=` `.repeat(e/2+.5);o=` `.repeat(e/2-.5)}else{i=` `.repeat(e/2);o=i}}else{o=` `.repeat(e)}}if(a.delimiterStart!==false&&!m){n.push(`|`)}if(a.padding!==false&&!(a.alignDelimiters===false&&r===``)&&(a.delimiterStart!==false||m)){n.push(` `)}if(a.alignDelimiters!==false){n.push(i)}n.push(r);if(a.alignDelimiters!==false){n.push(o)}if(a.padding!==false){n.push(` `)}if(a.delimiterEnd!==false||m!==f-1){n.push(`|`)}}_.push(a.delimiterEnd===false?n.join(``).replace(/ +$/,``):n.join(``))}return _.join(`
`)}function t(e){return e===null||e===undefined?``:String(e)}function n(e){const t=typeof e===`string`?e.codePointAt(0):0;return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}
;// CONCATENATED MODULE: ./build/js/report/summary/markdown.js


function renderTable(header, rows) {
    const used = header.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
    const keep = (row) => row.filter((_, column) => used[column] === true);
    return markdownTable([header, ...rows].map(keep), { alignDelimiters: false });
}
function shareColumns(header, rows) {
    const [first = []] = rows;
    const isShared = header.map((_, column) => column > 0 &&
        rows.length > 1 &&
        first[column] !== '' &&
        rows.every((row) => row[column] === first[column]));
    const keep = (row) => row.filter((_, column) => isShared[column] === false);
    const facts = header
        .map((name, column) => describeCell(name, first[column] ?? ''))
        .filter((_, column) => isShared[column] === true);
    return {
        common: facts.length === 0 ? '' : `All of them: ${facts.join(' · ')}`,
        header: keep(header),
        rows: rows.map(keep),
    };
}
function describeCell(name, value) {
    if (name === 'Why')
        return value;
    return name === 'Seconds' ? `${value} seconds` : `${name.toLowerCase()} ${value}`;
}
function renderFold(label, content, isOpen = false) {
    const open = isOpen ? ' open' : '';
    return `<details${open}><summary>${label}</summary>\n\n${content}\n\n</details>`;
}
function renderAlert(kind, lines) {
    return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}
function renderLink({ text, url }) {
    return `<a href="${escapeUrl(url)}">${(0,report_escape/* escapeMarkdown */.FV)(text, 100)}</a>`;
}
function escapeUrl(url) {
    return url.replace(/[^\w\-./:?#=&%+@~,]/g, encodeURIComponent).slice(0, 1_000);
}

// EXTERNAL MODULE: ./build/js/core/urls/site/learned.js
var learned = __nccwpck_require__(92756);
// EXTERNAL MODULE: ./build/js/report/place.js
var report_place = __nccwpck_require__(68086);
;// CONCATENATED MODULE: ./build/js/report/summary/origin.js





const mostInputs = 40;
function renderOrigin(report, { counts, passes }) {
    const { source, sync, place } = report;
    const isUnknown = !passes && counts.total === 0 && source.kind === 'none';
    const links = [...(0,report_place/* linkSource */.kt)(source, place), ...(0,report_place/* linkRun */.G7)(place)].map(renderLink).join(' · ');
    if (sync !== undefined || isUnknown)
        return links;
    const lines = [`**Source:** ${(0,report_escape/* escapeSentence */.Yg)(source.decision)}`];
    if (report.learned !== undefined)
        lines.push((0,report_escape/* escapeSentence */.Yg)((0,learned.describeLearned)(report.learned)));
    if (report.dryRun && report.paceMilliseconds > 0)
        lines.push(`The pace makes that at least ${(0,instant/* formatDuration */.a3)(report.paceMilliseconds)}.`);
    lines.push(links, renderInputs(report));
    return lines.filter((line) => line !== '').join('\n\n');
}
function renderInputs({ inputs = [] }) {
    const shown = inputs.filter(({ secret }) => secret !== true).slice(0, mostInputs);
    if (shown.length === 0)
        return '';
    const rows = shown.map(({ name, value }) => [
        (0,report_escape/* escapeCode */.tn)(name),
        value
            .split('\n', 20)
            .map((line) => (0,report_escape/* escapeCode */.tn)(line, 200))
            .join('<br>'),
    ]);
    return renderFold(`Inputs: ${listNames(shown)}`, renderTable(['Input', 'Value'], rows));
}
function listNames(inputs) {
    return inputs.map(({ name }) => (0,report_escape/* escapeMarkdown */.FV)(name)).join(', ');
}

// EXTERNAL MODULE: ./build/js/report/problem-groups.js
var problem_groups = __nccwpck_require__(46915);
// EXTERNAL MODULE: ./build/js/report/remedies.js
var remedies = __nccwpck_require__(13605);
// EXTERNAL MODULE: ./build/js/report/stop.js
var report_stop = __nccwpck_require__(93565);
// EXTERNAL MODULE: ./build/js/report/verdict.js
var report_verdict = __nccwpck_require__(60952);
;// CONCATENATED MODULE: ./build/js/report/summary/problems.js









const mostProblems = 10;
function renderProblems(report, verdict) {
    const groups = (0,problem_groups/* groupProblems */.U)(report);
    const stop = (0,report_stop/* describeStop */.C)(report, { withReason: false });
    const excuse = (0,report_verdict/* isExcused */.I)(verdict)
        ? `The job passes because of <code>fail-on&#58; ${(0,report_escape/* escapeMarkdown */.FV)(report.failOn)}</code>.`
        : undefined;
    if (groups.length === 0 && stop === undefined && excuse === undefined)
        return renderPlanned(report);
    const rest = groups.length - mostProblems;
    const paragraphs = [
        ...groups.slice(0, mostProblems).map((group) => renderProblem(group, report)),
        ...(rest > 0 ? [`… and ${(0,core_text/* groupDigits */.K9)(rest)} more in the report file.`] : []),
        ...(stop === undefined ? [] : [(0,report_escape/* escapeSentence */.Yg)(stop, 600)]),
        ...(verdict.counts.unknown === 0 ? [] : (0,report_place/* linkConsole */.Ai)(report.place).map(renderLink)),
        ...(excuse === undefined ? [] : [excuse]),
    ];
    return renderAlert(verdict.passes ? 'WARNING' : 'CAUTION', paragraphs.join('\n\n').split('\n'));
}
function renderPlanned({ dryRun, tasks, sync }) {
    if (!dryRun || sync !== undefined || tasks.length === 0)
        return '';
    return renderAlert('NOTE', ['Run it without <code>dry-run</code> to send this list.']);
}
function renderProblem({ problem, count }, report) {
    const { code, message, input, requestId } = problem;
    const link = (0,report_place/* linkCode */.w3)(code, report.place);
    const name = link === undefined ? (0,report_escape/* escapeMarkdown */.FV)(code) : renderLink(link);
    const who = count === 0 ? '' : ` (${(0,headline/* countTargets */.cY)(count, report)})`;
    const parts = [`**${name}**${who}: ${(0,report_escape/* escapeSentence */.Yg)(message, 600)}`];
    if (input !== undefined && !message.includes(`\`${input}\``)) {
        parts.push(`Input: ${(0,report_escape/* escapeCode */.tn)(input)}.`);
    }
    if (requestId !== undefined)
        parts.push(`Request id: ${(0,report_escape/* escapeCode */.tn)(requestId, 100)}.`);
    parts.push(`<br>**What to do:** ${(0,report_escape/* escapeSentence */.Yg)((0,remedies/* remedyOf */.S)(problem), 400)}`);
    return parts.join(' ');
}

// EXTERNAL MODULE: ./build/js/core/urls/hide-signature.js
var hide_signature = __nccwpck_require__(40476);
// EXTERNAL MODULE: ./build/js/report/proofs.js
var proofs = __nccwpck_require__(59318);
;// CONCATENATED MODULE: ./build/js/report/summary/proof.js





const verdicts = ['stale', 'miss', 'unknown', 'fresh', 'hit'];
const proof_open = ['stale', 'miss', 'unknown'];
const mostOpen = 30;
const mostFolded = 50;
const place = 'Requested from this runner, as a browser does. Every location of a CDN has caches of its own, and this is what one of them serves.';
function renderProof(report) {
    const counts = (0,proofs/* countProofs */.t)(report);
    const present = verdicts.filter((verdict) => counts[verdict] > 0);
    if (present.length === 0)
        return '';
    const total = present.reduce((sum, verdict) => sum + counts[verdict], 0);
    const parts = present.map((verdict) => `${(0,core_text/* groupDigits */.K9)(counts[verdict])} ${verdict}`);
    const proven = [...(0,proofs/* listProven */.D)(report)];
    const pick = (isWanted) => verdicts
        .filter(isWanted)
        .flatMap((verdict) => proven.filter(({ proof }) => proof.verdict === verdict));
    const [shown, folded] = [
        pick((verdict) => proof_open.includes(verdict)),
        pick((verdict) => !proof_open.includes(verdict)),
    ];
    return [
        `### Verified ${(0,core_text/* countWord */.MD)(total, 'URL')}: ${parts.join(', ')}`,
        place,
        ...(shown.length === 0 ? [] : [renderRows(shown, mostOpen)]),
        ...(folded.length === 0
            ? []
            : [
                renderFold(`${(0,core_text/* countWord */.MD)(folded.length, 'URL')} as wanted`, renderRows(folded, mostFolded)),
            ]),
    ].join('\n\n');
}
function renderRows(targets, most) {
    const rows = targets
        .slice(0, most)
        .map(({ value, proof: { verdict, evidence, before = '' } }) => [
        (0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)(value), 300),
        verdict,
        (0,report_escape/* escapeSentence */.Yg)(before, 300),
        (0,report_escape/* escapeSentence */.Yg)(evidence, 300),
    ]);
    const table = renderTable(['URL', 'Verdict', 'Before', 'After'], rows);
    const rest = targets.length - rows.length;
    return rest > 0 ? `${table}\n\n… and ${(0,core_text/* groupDigits */.K9)(rest)} more in the report file.` : table;
}

;// CONCATENATED MODULE: ./build/js/report/summary/shards.js



function renderShards({ shards }) {
    if (shards === undefined || shards.length === 0)
        return '';
    const rows = shards.map(({ status, counts, place }, index) => [
        renderName(`${index + 1}/${shards.length}`, place),
        status ?? 'no report',
        ...[counts.succeeded, counts.failed, counts.unknown, counts.notSent, counts.pending].map((count) => (count === 0 ? '' : (0,core_text/* groupDigits */.K9)(count))),
    ]);
    const counted = ['Succeeded', 'Failed', 'Unknown', 'Not sent', 'Pending'];
    return `### Shards\n\n${renderTable(['Shard', 'Status', ...counted], rows)}`;
}
function renderName(name, place) {
    const [link] = (0,report_place/* linkRun */.G7)(place);
    return link === undefined ? name : renderLink({ ...link, text: name });
}

// EXTERNAL MODULE: ./build/js/report/target-outcome.js
var target_outcome = __nccwpck_require__(93697);
;// CONCATENATED MODULE: ./build/js/report/summary/why.js



const words = {
    urls: 'listed in `urls`',
    'urls-file': 'listed in `urls-file`',
    sitemap: 'in the sitemap',
    prefixes: 'listed in `prefixes`',
    hosts: 'listed in `hosts`',
    tags: 'listed in `tags`',
    'asset-ids': 'listed as an asset id',
    link: 'linked by the site',
    form: 'named as the site links such pages',
    folder: 'the folder of a page that is new or gone',
    file: 'the path of the file itself',
    rewrite: 'the result of `rewrites`',
    spelling: 'another spelling of the same path',
    twin: 'served from a compressed copy',
    'purge-type': '`purge-type: all`',
    'resume-tasks': 'sent by the earlier run',
    config: 'an entry of the file',
    'on-too-many': 'in place of more URLs than `max-urls`',
    'purge-all-if': 'a change that means everything (`purge-all-if`)',
};
function renderWhy(target) {
    const [first, ...others] = (0,core_target/* reasonsOf */.zM)(target);
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : `, and ${(0,core_text/* groupDigits */.K9)(others.length)} more`;
    return `${renderReason(first)}${more}`;
}
function renderReason({ path, rule, deleted }) {
    const why = (0,report_escape/* escapeSentence */.Yg)(words[rule]);
    if (path === undefined)
        return why;
    return `${(0,report_escape/* escapeCode */.tn)(path, 200)}${deleted === true ? ' (deleted)' : ''}: ${why}`;
}
function labelWhy({ path, rule, deleted }) {
    if (deleted === true)
        return 'deleted files';
    return path === undefined ? words[rule] : 'changed files';
}

;// CONCATENATED MODULE: ./build/js/report/summary/folders.js



const mostFolders = 20;
const mostReasons = 3;
function groupByFolder(report) {
    const tallies = tallyFolders(report);
    const groups = [...tallies].map(([folder, tally]) => toGroup(folder, tally)).sort(compareGroups);
    if (groups.length <= mostFolders)
        return groups;
    const rest = groups.slice(mostFolders - 1).map(({ folder }) => tallies.get(folder));
    const others = rest.filter((tally) => tally !== undefined).reduce(addTallies);
    return [...groups.slice(0, mostFolders - 1), toGroup('', others)];
}
function tallyFolders(report) {
    const tallies = new Map();
    const start = findCommonStart(report);
    let folder;
    let tally = newTally();
    for (const task of report.tasks) {
        const known = (0,target_outcome/* outcomeOfAll */.FW)(task, report);
        for (const target of task.batch.targets) {
            const own = (0,core_target/* isNamed */.ev)(target) ? `${target.kind}:*` : folderOf(target.value, start);
            if (own !== folder) {
                folder = own;
                tally = tallies.get(own) ?? newTally();
                tallies.set(own, tally);
            }
            tally.counts[known ?? (0,target_outcome/* outcomeOf */.sG)(task, { value: target.value, report })] += 1;
            const why = labelWhy(target);
            tally.why.set(why, (tally.why.get(why) ?? 0) + 1);
        }
    }
    return tallies;
}
function newTally() {
    return { counts: noCounts(), why: new Map() };
}
function noCounts() {
    return {
        failed: 0,
        unknown: 0,
        'not sent': 0,
        pending: 0,
        planned: 0,
        accepted: 0,
        succeeded: 0,
    };
}
function findCommonStart({ tasks }) {
    const ends = tasks.flatMap(({ batch: { targets } }) => [targets[0], targets.at(-1)].flatMap((target) => target === undefined || (0,core_target/* isNamed */.ev)(target) ? [] : target.value));
    const [first = ''] = ends;
    let length = first.length;
    for (const end of ends) {
        while (!end.startsWith(first.slice(0, length)))
            length -= 1;
    }
    return first.slice(0, length).lastIndexOf('/') + 1;
}
function folderOf(value, start) {
    const slash = value.indexOf('/', start);
    if (slash === -1)
        return value.slice(0, start);
    if (start > 'https://'.length)
        return value.slice(0, slash + 1);
    const next = value.indexOf('/', slash + 1);
    return value.slice(0, (next === -1 ? slash : next) + 1);
}
function toGroup(folder, { counts, why }) {
    const reasons = [...why].sort(([, one], [, other]) => other - one).map(([reason]) => reason);
    return {
        folder,
        counts,
        total: Object.values(counts).reduce((sum, count) => sum + count, 0),
        why: reasons.slice(0, mostReasons),
    };
}
function compareGroups(one, other) {
    for (const outcome of target_outcome/* outcomes */.KI.slice(0, 4)) {
        const difference = other.counts[outcome] - one.counts[outcome];
        if (difference !== 0)
            return difference;
    }
    return other.total - one.total;
}
function addTallies(one, other) {
    const counts = noCounts();
    for (const outcome of target_outcome/* outcomes */.KI)
        counts[outcome] = one.counts[outcome] + other.counts[outcome];
    const why = new Map(one.why);
    for (const [reason, count] of other.why)
        why.set(reason, (why.get(reason) ?? 0) + count);
    return { counts, why };
}

;// CONCATENATED MODULE: ./build/js/report/summary/targets.js










const targets_mostOpen = 30;
const mostTroubles = 300;
const mostSingle = 50;
const mostRows = 200;
const mostTableBytes = 200_000;
function renderTroubles(report, { counts }) {
    const total = counts.failed + counts.unknown + (report.dryRun ? 0 : counts.notSent);
    if (total === 0)
        return '';
    const rows = toRows((0,target_outcome/* listOutcomes */._O)(report, target_outcome/* troubles */.d4), { report, most: mostTroubles });
    if (rows.length === 0)
        return '';
    const columns = shareColumns(toHeader(report, columnsOfTroubles), rows);
    const cut = rows.length < total
        ? `\n\nShown: ${(0,core_text/* groupDigits */.K9)(rows.length)} of ${(0,headline/* countTargets */.cY)(total, report)}; all are in the report file.`
        : '';
    const title = `### ${nameTroubles(counts)}: ${(0,headline/* countTargets */.cY)(total, report)}`;
    const first = renderColumns(columns, { to: targets_mostOpen });
    if (counts.succeeded + counts.pending === 0 && (0,problem_groups/* groupProblems */.U)(report).length === 1)
        return `${title}\n\n${renderFold('Which ones', `${first}${cut}`)}`;
    if (rows.length <= targets_mostOpen)
        return `${title}\n\n${first}${cut}`;
    const rest = renderFold(`${(0,core_text/* groupDigits */.K9)(rows.length - targets_mostOpen)} more`, `${renderTable(columns.header, columns.rows.slice(targets_mostOpen))}${cut}`);
    return `${title}\n\n${first}\n\n${rest}`;
}
function nameTroubles({ failed, unknown, notSent }) {
    if (unknown + notSent === 0)
        return 'Failed';
    if (failed + notSent === 0)
        return 'Unknown';
    return failed + unknown === 0 ? 'Not sent' : 'Not done';
}
function renderTargets(report, { counts: { total } }) {
    if (total === 0)
        return '';
    const rest = target_outcome/* outcomes */.KI.filter((outcome) => report.dryRun || !target_outcome/* troubles */.d4.includes(outcome));
    const rows = toRows((0,target_outcome/* listOutcomes */._O)(report, rest), { report, most: mostRows });
    const all = (0,headline/* countTargets */.cY)(total, report);
    if (total <= mostSingle)
        return rows.length === 0
            ? ''
            : renderFold(`${(0,headline/* countTargets */.cY)(rows.length, report)}, and why`, renderColumns(shareColumns(toHeader(report, columnsOfRest), rows)), rows.length === total);
    const grouped = `### ${all} by folder\n\n${renderGroups(groupByFolder(report))}`;
    if (rows.length === 0)
        return grouped;
    const cut = `\n\nShown: ${(0,core_text/* groupDigits */.K9)(rows.length)} of ${all}; all are in the report file.`;
    const table = `${renderColumns(shareColumns(toHeader(report, columnsOfRest), rows))}${rows.length < total ? cut : ''}`;
    return `${grouped}\n\n${renderFold('One by one, and why', table)}`;
}
function renderColumns({ common, header: names, rows }, { to = rows.length } = {}) {
    const table = renderTable(names, rows.slice(0, to));
    return common === '' ? table : `${common}\n\n${table}`;
}
const columnsOfRest = ['Why', 'Request', 'Task', 'State', 'Seconds'];
const columnsOfTroubles = ['State', 'Reason', 'Why', 'Request', 'Task'];
function toHeader({ tasks }, columns) {
    const hasNames = tasks.some(({ batch: { targets } }) => targets[0] && (0,core_target/* isNamed */.ev)(targets[0]));
    return [hasNames ? 'Target' : 'URL', ...columns];
}
function toRows(found, { report, most }) {
    const rows = [];
    let bytes = 0;
    for (const one of found) {
        const row = target_outcome/* troubles */.d4.includes(one.outcome) && !report.dryRun
            ? toTroubleRow(one, report)
            : toRow(one, report);
        bytes += Buffer.byteLength(row.join(' | ')) + 8;
        if (bytes > mostTableBytes || rows.length >= most)
            break;
        rows.push(row);
    }
    return rows;
}
function toRow(one, report) {
    const { target, task, outcome } = one;
    return [
        (0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)((0,core_target/* lineOf */.cA)(target)), 300),
        renderWhy(target),
        ...toPlace(one, report),
        report.dryRun ? '' : outcome,
        renderSeconds(task),
    ];
}
function renderSeconds({ submittedAt, finishedAt }) {
    if (submittedAt === undefined || finishedAt === undefined)
        return '';
    const seconds = ((finishedAt - submittedAt) / 1_000).toFixed(1);
    return seconds === '0.0' ? '' : seconds;
}
function toTroubleRow(one, report) {
    const { target, task, outcome } = one;
    return [
        (0,report_escape/* escapeCode */.tn)((0,hide_signature/* hideSignature */.$)((0,core_target/* lineOf */.cA)(target)), 300),
        outcome,
        (0,report_escape/* escapeMarkdown */.FV)(task.problem?.code ?? ''),
        renderWhy(target),
        ...toPlace(one, report),
    ];
}
function toPlace({ task, request }, { tasks }) {
    return [
        tasks.length === 1 ? '' : (0,core_text/* groupDigits */.K9)(request),
        task.id === '' ? '' : (0,report_escape/* escapeCode */.tn)(task.id, 80),
    ];
}
function renderGroups(groups) {
    const used = target_outcome/* outcomes */.KI.filter((outcome) => groups.some(({ counts }) => counts[outcome] > 0));
    const rows = groups.map(({ folder, total, counts, why }) => [
        folder === '' ? 'other folders' : (0,report_escape/* escapeCode */.tn)(folder, 200),
        ...used.map((outcome) => digits(counts[outcome])),
        ...(used.length > 1 ? [digits(total)] : []),
        (0,report_escape/* escapeSentence */.Yg)(why.join(', ')),
    ]);
    const sum = used.length > 1 ? ['In all'] : [];
    return renderTable(['Folder', ...used.map(capitalize), ...sum, 'Why'], rows);
}
function digits(count) {
    return count === 0 ? '' : (0,core_text/* groupDigits */.K9)(count);
}
function capitalize(outcome) {
    return outcome.charAt(0).toUpperCase() + outcome.slice(1);
}

// EXTERNAL MODULE: ./build/js/core/distributions/plan.js
var plan = __nccwpck_require__(31225);
// EXTERNAL MODULE: ./build/js/report/plan-difference.js
var plan_difference = __nccwpck_require__(70172);
// EXTERNAL MODULE: ./build/js/report/plan-lines.js + 1 modules
var plan_lines = __nccwpck_require__(15294);
// EXTERNAL MODULE: ./build/js/report/plan-markdown.js
var plan_markdown = __nccwpck_require__(98206);
// EXTERNAL MODULE: ./build/js/report/sync-headline.js
var sync_headline = __nccwpck_require__(2987);
;// CONCATENATED MODULE: ./build/js/report/sync-summary.js










const sync_summary_mostRows = 500;
function renderSyncSummary(report, { sync, verdict, parts, }) {
    const hasPlan = sync.kind === 'plan';
    const sections = [
        parts.title,
        renderSentence(report, { sync, verdict }),
        hasPlan ? (0,plan_markdown/* renderDeletes */.bS)(sync.changes, toFate(report)) : '',
        parts.problems,
        renderDifference(sync),
        hasPlan ? `### Plan\n\n${renderSigns(sync)}${(0,plan_markdown/* renderDiff */["in"])(sync.changes)}` : '',
        renderChanges(report, sync),
        renderFacts(report, sync),
        parts.notices,
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderSentence(report, { sync, verdict }) {
    const outcome = (0,headline/* renderOutcome */.zu)(report, verdict);
    const counts = (0,plan_lines/* describeCounts */.wv)(sync.changes);
    if (!outcome.startsWith(counts))
        return `**${(0,report_escape/* escapeSentence */.Yg)(outcome)}**`;
    return `${(0,plan_markdown/* renderCounts */.Pn)(sync.changes)}${(0,report_escape/* escapeSentence */.Yg)(outcome.slice(counts.length))}`;
}
function renderSigns({ changes }) {
    const hasBoth = changes.some(({ kind }) => kind === 'modify');
    return hasBoth ? '`-` is what the vendor has, `+` is what the file has.\n\n' : '';
}
function renderDifference({ changes, reviewed }) {
    if (reviewed === undefined)
        return '';
    const lines = (0,plan_difference/* comparePlans */.O)(reviewed, changes)
        .flatMap((entry) => ['', ...entry.lines])
        .slice(1);
    return [
        '### What differs from the reviewed plan',
        '`-` was reviewed, `+` is planned now.',
        (0,plan_markdown/* renderDiffBlock */.vO)(lines),
    ].join('\n\n');
}
const fates = {
    done: 'was closed for good',
    failed: 'was not closed',
    unconfirmed: 'may have been closed for good',
    unsent: 'was not closed: the request was not sent',
    pending: 'is being closed for good',
};
function toFate(report) {
    const tasks = byEntry(report);
    return ({ name }) => {
        const state = tasks.get(name)?.state;
        return report.dryRun || (0,sync_headline/* isPlanOnly */.Mr)(report) || state === undefined
            ? 'will be closed for good'
            : fates[state];
    };
}
function byEntry({ tasks }) {
    return new Map(tasks.map((task) => [task.batch.targets[0]?.value ?? '', task]));
}
const order = ['delete', 'create', 'modify', 'adopt', 'unchanged'];
function renderChanges(report, { changes }) {
    const tasks = byEntry(report);
    const rows = changes
        .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
        .flatMap((change) => {
        const task = tasks.get(change.name);
        return task === undefined ? [] : [sync_summary_toRow(change, { task, report })];
    });
    if (rows.length === 0)
        return '';
    const header = ['Action', 'Entry', 'Domain', 'State', 'The vendor says'];
    const shown = rows.slice(0, sync_summary_mostRows);
    const used = header.map((_, column) => shown.some((row) => row[column] !== ''));
    const table = [header, ...shown].map((row) => row.filter((_, column) => used[column]));
    const rest = rows.length - shown.length;
    const cut = rest > 0 ? `\n\n… and ${(0,core_target/* countNoun */.y_)(rest, 'distribution')} more in the report file.` : '';
    return `${markdownTable(table, { alignDelimiters: false })}${cut}`;
}
function sync_summary_toRow(change, { task, report }) {
    const { kind, name, domain, status = '' } = change;
    const { id, problem, state, vendorState = status } = task;
    const place = id === '' ? domain : id;
    const why = problem === undefined ? '' : ` (${(0,report_escape/* escapeMarkdown */.FV)(problem.code)})`;
    return [
        (0,plan/* isWrite */.ao)(change) ? kind : 'wait',
        (0,report_escape/* escapeCode */.tn)(name, 80),
        place === '' ? '' : (0,report_escape/* escapeCode */.tn)(place, 80),
        report.dryRun ? '' : `${sync_headline/* stateWords */.Xu[state]}${why}`,
        (0,report_escape/* escapeMarkdown */.FV)(vendorState, 80),
    ];
}
function renderFacts(report, { planChecksum }) {
    const time = (0,instant/* formatDuration */.a3)(report.finishedAt - report.startedAt);
    const spent = `${(0,core_target/* countRequests */.Kx)(report.requests)} in ${time}.`;
    const isToApply = report.dryRun && report.tasks.length > 0 && planChecksum !== '';
    if (!isToApply)
        return spent;
    return `${spent} To apply exactly this plan, set ${(0,report_escape/* escapeCode */.tn)(`expected-plan: ${planChecksum}`)}.`;
}

;// CONCATENATED MODULE: ./build/js/report/summary.js














const mostSkippedRows = 50;
const mostNotices = 20;
const icons = {
    CANCELLED: '🛑',
    UNCONFIRMED: '❓',
    TIMEOUT: '⏰',
    FAILED: '❌',
    PARTIAL: '⚠️',
    ACCEPTED: '✅',
    COMPLETED: '✅',
    PLANNED: '📝',
    NOTHING_TO_DO: '💤',
};
const skipWords = {
    'outside-root': 'matches `files`, but is outside `root`',
    'not-matched': 'does not match `files` (by default everything in `root`)',
    symlink: 'a symbolic link',
    submodule: 'a submodule',
    deleted: 'deleted, so there is nothing to warm',
};
function renderSummary(report, verdict) {
    const { sync } = report;
    if (sync !== undefined) {
        const parts = {
            title: renderTitle(report, verdict),
            problems: renderProblems(report, verdict),
            notices: renderAllNotices(report),
        };
        return renderSyncSummary(report, { sync, verdict, parts });
    }
    const sections = [
        renderTop(report, verdict),
        renderCounts(report, verdict),
        renderProblems(report, verdict),
        renderNextStep(report, verdict),
        renderShards(report),
        renderTroubles(report, verdict),
        renderProof(report),
        renderOrigin(report, verdict),
        renderTargets(report, verdict),
        renderSkipped(report),
        renderAllNotices(report),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderTitle({ mode }, verdict) {
    const what = mode === '' ? 'CDN cache' : `CDN ${mode}`;
    const isCalm = ['✅', '📝', '💤'].includes(icons[verdict.status]);
    const icon = isCalm && !verdict.passes ? icons.PARTIAL : icons[verdict.status];
    return `## ${icon} ${(0,report_escape/* escapeMarkdown */.FV)(what)}: ${(0,headline/* renderStatus */.LG)(verdict)}`;
}
function renderTop(report, verdict) {
    return `${renderTitle(report, verdict)}\n\n**${(0,report_escape/* escapeSentence */.Yg)((0,headline/* renderOutcome */.zu)(report, verdict))}**`;
}
function renderCounts(report, { counts, passes, status }) {
    if (!passes && counts.total === 0)
        return '';
    const sent = report.requests === 0 ? [] : [`${(0,core_target/* countRequests */.Kx)(report.requests)} to the vendor`];
    const skipped = report.skipped.length === 0 ? [] : [`${(0,core_text/* countWord */.MD)(report.skipped.length, 'file')} skipped`];
    const time = counts.total > 0 && !report.dryRun
        ? []
        : [(0,instant/* formatDuration */.a3)(report.finishedAt - report.startedAt)];
    const facts = [...sent, ...skipped, ...time];
    const succeeded = report.confirmable ? 'succeeded' : 'accepted';
    const isFailed = status === 'FAILED' || status === 'PARTIAL';
    const bar = report.dryRun ? '' : renderBar(counts, { succeeded, isFailed });
    return [bar, facts.join(' · ')].filter((line) => line !== '').join('<br>');
}
function renderNextStep(report, verdict) {
    const next = (0,next_step/* describeNextStep */.N)(report, verdict);
    if (next === undefined)
        return '';
    const why = `**Next step.** ${(0,report_escape/* escapeSentence */.Yg)(next.why)}`;
    if (next.step === undefined)
        return why;
    const fence = '```';
    const code = next.step.replaceAll(fence, "'''");
    return `${why}\n\n${fence}yaml\n${code}\n${fence}`;
}
function renderSkipped({ skipped }) {
    if (skipped.length === 0)
        return '';
    const rows = skipped
        .slice(0, mostSkippedRows)
        .map(({ path, reason }) => [(0,report_escape/* escapeCode */.tn)(path, 200), (0,report_escape/* escapeSentence */.Yg)(skipWords[reason])]);
    const rest = skipped.length - rows.length;
    const cut = rest > 0 ? `\n\n… and ${(0,core_text/* groupDigits */.K9)(rest)} more in the report file.` : '';
    const label = `Skipped files: ${(0,core_text/* groupDigits */.K9)(skipped.length)}, and why`;
    return renderFold(label, `${renderTable(['File', 'Reason'], rows)}${cut}`);
}
function renderAllNotices({ notices, remarks }) {
    const parts = [renderNotices('WARNING', notices), renderNotices('NOTE', remarks)];
    return parts.filter((part) => part !== '').join('\n\n');
}
function renderNotices(kind, notices) {
    if (notices.length === 0)
        return '';
    const shown = notices.slice(0, mostNotices).map((notice) => (0,report_escape/* escapeSentence */.Yg)(notice, 500));
    const rest = notices.length - shown.length;
    const more = rest > 0 ? [`… and ${(0,core_text/* groupDigits */.K9)(rest)} more in the report file.`] : [];
    return renderAlert(kind, [...shown, ...more].join('\n\n').split('\n'));
}


/***/ }),

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ renderSyncOutcome),
/* harmony export */   Mr: () => (/* binding */ isPlanOnly),
/* harmony export */   Xu: () => (/* binding */ stateWords)
/* harmony export */ });
/* harmony import */ var _core_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45657);
/* harmony import */ var _core_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95451);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45565);
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15294);




const stateWords = {
    done: 'succeeded',
    failed: 'failed',
    unconfirmed: 'unknown',
    unsent: 'not sent',
    pending: 'pending',
};
function isPlanOnly({ tasks }) {
    return tasks.every(({ state, attempts }) => state === 'unsent' && attempts === 0);
}
function renderSyncOutcome(report, { sync, status }) {
    const { tasks } = report;
    if (sync.kind === 'offline')
        return 'The file is valid; the vendor was not contacted.';
    if (sync.kind === 'export')
        return 'The current distributions were written to a file; nothing was changed.';
    if (status === 'NOTHING_TO_DO')
        return 'Every distribution already matches the file; nothing was sent.';
    if (isPlanOnly(report)) {
        const end = tasks.length === 0 && status === 'PLANNED' ? matches : 'nothing was sent';
        return `${(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCounts */ .wv)(sync.changes)}; ${end}.`;
    }
    const all = (0,_core_target_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(tasks.length, 'distribution');
    const time = (0,_core_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(report.finishedAt - report.startedAt);
    if (status === 'COMPLETED')
        return `${all}: done and confirmed by the vendor in ${time}.`;
    if (status === 'ACCEPTED')
        return `${all}: accepted by the vendor in ${time}; \`wait: false\`, so it was not waited for.`;
    return `${all}: ${countStates(report)} after ${time}.`;
}
const matches = 'every distribution matches the file';
function countStates({ tasks }) {
    const states = ['done', 'failed', 'unconfirmed', 'unsent', 'pending'];
    return states
        .map((state) => ({ state, count: tasks.filter((task) => task.state === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupDigits */ .K9)(count)} ${stateWords[state]}`)
        .join(', ');
}


/***/ }),

/***/ 93697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ outcomeOfAll),
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   _O: () => (/* binding */ listOutcomes),
/* harmony export */   d4: () => (/* binding */ troubles),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
const outcomes = [
    'failed',
    'unknown',
    'not sent',
    'pending',
    'planned',
    'accepted',
    'succeeded',
];
const troubles = ['failed', 'unknown', 'not sent'];
function* listOutcomes(report, wanted) {
    for (const outcome of wanted) {
        for (const [index, task] of report.tasks.entries()) {
            const known = outcomeOfAll(task, report);
            if (known !== undefined && known !== outcome)
                continue;
            for (const target of task.batch.targets) {
                if ((known ?? outcomeOf(task, { value: target.value, report })) === outcome)
                    yield { target, task, request: index + 1, outcome };
            }
        }
    }
}
function outcomeOfAll(task, report) {
    const isJudgedSingly = task.failedTargets !== undefined || task.pendingTargets !== undefined;
    return isJudgedSingly ? undefined : outcomeOf(task, { value: '', report });
}
function outcomeOf(task, { value, report }) {
    const good = report.confirmable ? 'succeeded' : 'accepted';
    switch (task.state) {
        case 'done':
            return good;
        case 'unsent':
            return report.dryRun ? 'planned' : 'not sent';
        case 'failed':
            return (task.failedTargets?.includes(value) ?? true) ? 'failed' : good;
        case 'pending':
        case 'unconfirmed':
            if (task.failedTargets?.includes(value))
                return 'failed';
            if (!(task.pendingTargets?.includes(value) ?? true))
                return good;
            return task.state === 'pending' ? 'pending' : 'unknown';
    }
}


/***/ }),

/***/ 92063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ renderTaskIds),
/* harmony export */   fV: () => (/* binding */ toTaskIds),
/* harmony export */   kt: () => (/* binding */ toTaskId)
/* harmony export */ });
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);

const longestOutputBytes = 100_000;
function renderTaskIds(report, reportFile) {
    const value = JSON.stringify(toTaskIds(report));
    return Buffer.byteLength(value) > longestOutputBytes ? reportFile : value;
}
function toTaskIds({ provider, tasks }) {
    return { v: 1, provider, tasks: tasks.map(toTaskId) };
}
function toTaskId({ id, batch, state }) {
    return { id, batch: batch.checksum, urls: (0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(batch), state };
}


/***/ }),

/***/ 20250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ readTaskJournal),
/* harmony export */   kM: () => (/* binding */ renderJournalLine),
/* harmony export */   qM: () => (/* binding */ renderJournalStart)
/* harmony export */ });
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28583);
/* harmony import */ var _task_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92063);


function renderJournalStart(report) {
    return `${JSON.stringify((0,_task_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaskIds */ .fV)(report))}\n`;
}
function renderJournalLine(index, { state, id }) {
    return `${JSON.stringify([index, state, id])}\n`;
}
function readTaskJournal(text) {
    const [start = '', ...lines] = text.split('\n');
    const document = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(start);
    if (!isTaskIds(document))
        return undefined;
    const tasks = [...document.tasks];
    for (const line of lines) {
        const change = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
        if (!Array.isArray(change))
            continue;
        const [index, state, id] = change;
        if (typeof index === 'number' && index in tasks)
            tasks[index] = { ...tasks[index], state, id };
    }
    return { ...document, tasks };
}
function isTaskIds(document) {
    if (typeof document !== 'object' || document === null || !('tasks' in document))
        return false;
    return Array.isArray(document.tasks);
}


/***/ }),

/***/ 85710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   f: () => (/* binding */ toUnwritable)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12027);
/* harmony import */ var _system_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74500);



function toUnwritable({ message }, { name, path, isInput }) {
    return {
        code: 'output-unwritable',
        ...(isInput ? { input: name } : {}),
        message: `\`${name}\` (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(path, 200)}) ${message}.`,
        remedy: isInput
            ? `Set \`${name}\` to the path of a file that this job can write.`
            : 'Make sure that the folder in `RUNNER_TEMP` exists and that its disk has space.',
    };
}
function explainFailure(error, place) {
    return error instanceof _system_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnwritableError */ .ye ? [toUnwritable(error, place)] : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toProblems */ .ek)(error);
}


/***/ }),

/***/ 60952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isExcused),
/* harmony export */   z: () => (/* binding */ computeVerdict)
/* harmony export */ });
/* harmony import */ var _core_task_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32647);

function computeVerdict(report) {
    const counts = (0,_core_task_js__WEBPACK_IMPORTED_MODULE_0__/* .countTasks */ .g6)(report.tasks);
    const status = decideStatus(report, counts);
    return {
        status,
        counts,
        passes: decidePasses(report, { status, counts }),
        problem: decideProblem(report, status),
    };
}
const ourTimeouts = ['run-timeout', 'poll-timeout'];
function findRunEnding({ problems }) {
    return problems.find(({ code }) => !['cancelled', 'drift', 'stale', ...ourTimeouts].includes(code));
}
function hasTaskProblem({ tasks }, code) {
    return tasks.some(({ problem }) => problem?.code === code);
}
function decideStatus(report, counts) {
    const { problems, tasks } = report;
    if (problems.some(({ code }) => code === 'cancelled'))
        return 'CANCELLED';
    if (findRunEnding(report) !== undefined)
        return counts.succeeded > 0 ? 'PARTIAL' : 'FAILED';
    if (tasks.some(({ state }) => state === 'unconfirmed'))
        return 'UNCONFIRMED';
    if (problems.some(({ code }) => ourTimeouts.includes(code)) ||
        hasTaskProblem(report, 'vendor-timeout'))
        return 'TIMEOUT';
    if (report.dryRun || (report.sync ?? planned).kind !== 'plan')
        return 'PLANNED';
    return tasks.length === 0 ? 'NOTHING_TO_DO' : decideByCounts(report, counts);
}
const planned = { kind: 'plan' };
function decideByCounts({ wait, confirmable }, counts) {
    const { total, succeeded, failed, notSent, pending } = counts;
    if ((wait ? succeeded : succeeded + pending) === 0)
        return 'FAILED';
    if (failed + notSent > 0)
        return 'PARTIAL';
    if (succeeded < total)
        return wait ? 'TIMEOUT' : 'ACCEPTED';
    return confirmable ? 'COMPLETED' : 'ACCEPTED';
}
const passing = ['ACCEPTED', 'COMPLETED', 'PLANNED', 'NOTHING_TO_DO'];
function decidePasses(report, { status, counts }) {
    if (findProblem(report, 'drift') !== undefined)
        return false;
    if (passing.includes(status) && findProblem(report, 'stale') === undefined)
        return true;
    if (report.failOn === 'never')
        return isTheirFault(report);
    const onlyTargetsFailed = status === 'FAILED' || status === 'PARTIAL';
    if (!onlyTargetsFailed || report.problems.length > 0 || report.failOn === 'any')
        return false;
    return counts.succeeded > 0 || (!report.wait && counts.pending > 0);
}
function isExcused({ status, passes, problem }) {
    return passes && (problem !== undefined || !passing.includes(status));
}
const theirFaults = [
    'network',
    'request-timeout',
    'poll-timeout',
    'run-timeout',
    'vendor-auth',
    'vendor-forbidden',
    'vendor-not-found',
    'vendor-rejected',
    'vendor-quota',
    'vendor-rate-limited',
    'vendor-conflict',
    'vendor-unavailable',
    'vendor-contract',
    'vendor-failed',
    'vendor-timeout',
    'unconfirmed',
    'rolled-back',
    'distribution-error',
    'stale',
];
function isTheirFault({ problems, tasks }) {
    return problems.every(({ code }) => theirFaults.includes(code) && (code !== 'run-timeout' || tasks.length > 0));
}
function findProblem({ problems }, wanted) {
    return problems.find(({ code }) => code === wanted);
}
function decideProblem(report, status) {
    const drift = findProblem(report, 'drift');
    if (drift !== undefined)
        return drift;
    if (passing.includes(status))
        return findProblem(report, 'stale');
    if (status === 'CANCELLED')
        return findProblem(report, 'cancelled');
    const ending = findRunEnding(report) ?? findTaskProblem(report, status) ?? report.problems[0];
    return ending ?? report.tasks.find(({ problem }) => problem !== undefined)?.problem;
}
function findTaskProblem({ tasks }, status) {
    const state = status === 'UNCONFIRMED' ? 'unconfirmed' : 'failed';
    if (status === 'TIMEOUT') {
        return tasks.find(({ problem }) => problem?.code === 'vendor-timeout')?.problem;
    }
    return tasks.find((task) => task.state === state)?.problem;
}


/***/ }),

/***/ 52380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createJournal)
});

// EXTERNAL MODULE: ./build/js/core/plan/lane.js
var lane = __nccwpck_require__(4466);
// EXTERNAL MODULE: ./build/js/report/report.js
var report = __nccwpck_require__(93519);
;// CONCATENATED MODULE: ./build/js/run/attach-proofs.js
function attachProofs(tasks, proven) {
    if (proven.length === 0)
        return { tasks };
    const left = new Map(proven.map((target) => [target.value, target]));
    const attach = (target) => {
        const known = target.kind === 'url' ? left.get(target.value) : undefined;
        if (known === undefined)
            return target;
        left.delete(target.value);
        return known;
    };
    const attached = tasks.map((task) => ({
        ...task,
        batch: { ...task.batch, targets: task.batch.targets.map(attach) },
    }));
    return { tasks: attached, ...(left.size === 0 ? {} : { sampled: [...left.values()] }) };
}

;// CONCATENATED MODULE: ./build/js/run/journal.js



function createJournal(inputs, clock) {
    const startedAt = clock.now();
    const notices = [...inputs.warnings];
    const remarks = [...inputs.remarks];
    const problems = [];
    let list;
    let planned;
    let sync;
    let readMemory = () => ({});
    let proven = [];
    let readTasks = () => [];
    const addSaid = (said) => {
        notices.push(...said.notices);
        remarks.push(...said.remarks);
    };
    return {
        addList(found) {
            list = found;
            addSaid(found);
        },
        addPlan(plan, tasks) {
            planned = plan;
            readTasks = tasks;
            addSaid(plan);
        },
        addTasks(tasks) {
            readTasks = tasks;
        },
        addMemory(read) {
            readMemory = read;
        },
        addSync(report) {
            sync = report;
        },
        addSaid,
        tasks: () => readTasks(),
        stale: () => proven.filter(({ proof }) => proof.verdict === 'stale'),
        addProofs(targets) {
            proven = targets;
        },
        addNotices: (more) => void notices.push(...more),
        addRemarks: (more) => void remarks.push(...more),
        addProblems: (more) => void problems.push(...more),
        toReport: (requests) => ({
            ...(0,report/* emptyReport */._)({ startedAt, finishedAt: clock.now(), problems }),
            ...toInputPart(inputs),
            ...toListPart(list),
            ...attachProofs(readTasks(), proven),
            confirmable: sync !== undefined || isConfirmable(planned),
            paceMilliseconds: (0,lane/* estimateLanes */.Qg)(planned?.lanes ?? []),
            listChecksum: planned?.listChecksum ?? '',
            requests,
            notices,
            remarks,
            ...readMemory(),
            ...(sync === undefined ? {} : { sync }),
        }),
    };
}
function isConfirmable(plan) {
    const lanes = plan?.lanes ?? [];
    return (lanes.length > 0 && lanes.every(({ capability }) => capability.confirmation.by === 'polling'));
}
function toInputPart({ provider, mode, connection, dryRun, wait, failOn, }) {
    return { provider, mode, domain: connection.domain, dryRun, wait, failOn };
}
function toListPart(list) {
    if (list === undefined)
        return {};
    const { record: source, skipped, learned } = list;
    return { source, skipped, ...(learned === undefined ? {} : { learned }) };
}


/***/ }),

/***/ 27876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkTyped),
  R: () => (/* binding */ readExplicit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/js/core/inputs/array-fields.js
var array_fields = __nccwpck_require__(78331);
// EXTERNAL MODULE: ./build/js/core/target.js
var core_target = __nccwpck_require__(95451);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __nccwpck_require__(12027);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __nccwpck_require__(77511);
// EXTERNAL MODULE: ./build/js/sources/lists/parse-urls.js + 1 modules
var parse_urls = __nccwpck_require__(19296);
;// CONCATENATED MODULE: ./build/js/sources/lists/reported.js


function looksLikeReport(text) {
    return /^\s*\{/.test(text);
}
const remedy = 'Set it to the `report-file` output of a run of this action, or to a text file with one URL a line.';
function toReportedTargets(reported, { wildcards, forWarming }) {
    if (reported === undefined)
        return refuse('is neither a list of URLs nor a report of this action');
    const { targets, status } = reported;
    if (targets.length === 0 && status !== 'NOTHING_TO_DO')
        return refuse(`is the report of a run that ended as ${status} without a list`);
    const accepted = [
        ...Object.values(core_target/* namedKinds */.hQ),
        ...(wildcards === undefined ? ['url', 'asset'] : ['url', 'wildcard']),
    ];
    const other = targets.find(({ kind }) => !accepted.includes(kind));
    if (other !== undefined)
        return refuse(`is the report of a run with another kind of target (${other.kind})`);
    const { problems } = (0,parse_urls/* parserFor */.D9)(wildcards)(nameTargets(targets), 'urls-file', {
        isPrinted: true,
    });
    return { targets: forWarming ? targets.filter(canBeWarmed) : targets, problems };
}
function refuse(fault) {
    const problem = {
        code: 'input-invalid',
        input: 'urls-file',
        message: `\`urls-file\` ${fault}.`,
        remedy,
    };
    return { targets: [], problems: [problem] };
}
function* nameTargets(targets) {
    for (const [index, target] of targets.entries())
        if (target.kind !== 'asset' && !(0,core_target/* isNamed */.ev)(target))
            yield { text: target.value, where: `target ${index + 1}` };
}
function canBeWarmed(target) {
    return !(0,core_target/* isNamed */.ev)(target) && (0,core_target/* reasonsOf */.zM)(target).some(({ deleted }) => deleted !== true);
}

// EXTERNAL MODULE: ./build/js/sources/lists/rewrites.js
var lists_rewrites = __nccwpck_require__(74020);
;// CONCATENATED MODULE: ./build/js/sources/lists/explicit.js









async function readExplicit({ urls, urlsFile, assetIds, baseUrls, ...named }, { workspace, parseReport, takesPaths = false, ...request }) {
    const parse = (0,parse_urls/* parserFor */.D9)(request.wildcards);
    if (assetIds.length > 0)
        return { targets: assetIds.map(toAsset), problems: [] };
    const options = { baseUrls, takesPaths };
    const typed = parse(nameItems(urls), 'urls', options);
    const names = readNames({ ...named, baseUrls });
    if (urlsFile === undefined)
        return joinLists([typed, ...names]);
    const text = await readListFile(urlsFile, workspace);
    const listed = looksLikeReport(text)
        ? toReportedTargets(await parseReport(text), request)
        : parse(nameListed(text), 'urls-file', options);
    return joinLists([typed, listed, ...names]);
}
function readNames(selection) {
    const { baseUrls } = selection;
    return core_target/* namedInputNames */.s
        .filter((input) => selection[input].length > 0)
        .map((input) => (0,parse_urls/* parseNames */.Gw)(nameItems(selection[input]), input, { baseUrls }));
}
function joinLists(lists) {
    const [first, ...others] = lists.filter(({ targets, problems }) => targets.length + problems.length > 0);
    if (first === undefined || others.length === 0)
        return first ?? { targets: [], problems: [] };
    return {
        targets: first.targets.concat(...others.map(({ targets }) => targets)),
        problems: lists.flatMap(({ problems }) => problems),
    };
}
async function checkTyped({ urls, rewrites, ...selection }, { wildcards, takesPaths, }) {
    const { baseUrls } = selection;
    const typed = (0,parse_urls/* parserFor */.D9)(wildcards)(nameItems(urls), 'urls', { baseUrls, takesPaths });
    const { problems } = await (0,lists_rewrites/* parseRewrites */.$)(rewrites);
    const lists = joinLists([typed, ...readNames(selection)]);
    return [...lists.problems, ...problems];
}
function toAsset(value) {
    return { kind: 'asset', value, rule: 'asset-ids' };
}
function* nameItems(items) {
    for (const [index, text] of items.entries())
        yield { text, where: `item ${index + 1}` };
}
function nameListed(text) {
    const items = (0,array_fields/* readArray */.oU)(text);
    return items === undefined ? nameLines(text) : nameItems(items);
}
function* nameLines(text) {
    let number = 0;
    for (const { 0: ended } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
        const line = ended.trim();
        number += 1;
        if (line !== '' && !line.startsWith('#'))
            yield { text: line, where: `line ${number}` };
    }
}
async function readListFile(urlsFile, workspace) {
    const file = await (0,read_file/* readText */.yR)((0,external_node_path_.resolve)(workspace, urlsFile), read_file/* longestTextBytes */.vV);
    if ('text' in file)
        return file.text;
    throw new errors/* InputError */.dz([
        {
            code: 'input-invalid',
            input: 'urls-file',
            message: `\`urls-file\` (${(0,core_text/* oneLine */.TN)(urlsFile, 200)}) ${file.problem}.`,
            remedy: 'Set it to the path of a text file with one URL a line, relative to the workspace.',
        },
    ]);
}


/***/ }),

/***/ 19296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gw: () => (/* binding */ parseNames),
  K7: () => (/* binding */ parseWebAddress),
  D9: () => (/* binding */ parserFor)
});

// UNUSED EXPORTS: parseFolders, parseUrls, parseWildcards

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __nccwpck_require__(45565);
// EXTERNAL MODULE: ./build/js/core/urls/secret-parts.js
var secret_parts = __nccwpck_require__(27424);
// EXTERNAL MODULE: ./build/js/core/urls/typed-fault.js
var typed_fault = __nccwpck_require__(31066);
// EXTERNAL MODULE: ./build/js/core/list-marks.js
var list_marks = __nccwpck_require__(21601);
// EXTERNAL MODULE: ./build/js/core/target.js
var target = __nccwpck_require__(95451);
;// CONCATENATED MODULE: ./build/js/sources/lists/parse-names.js




const oneALine = 'Write one a line; in YAML, begin the list with `|` and not with `>`.';
function parseTag(text) {
    const fault = (0,list_marks/* findListMark */.V)(text) ?? tagFaults.find(({ pattern }) => pattern.test(text));
    return fault === undefined ? { values: [text] } : { fault };
}
const tagFaults = [
    { pattern: /\s/, what: 'has white space, which separates tags', remedy: oneALine },
    { pattern: /,/, what: 'has a comma, which separates tags', remedy: oneALine },
    { pattern: /;$/, what: 'ends with a semicolon', remedy: oneALine },
    {
        pattern: /[^\x21-\x7e]/,
        what: 'has a character outside of visible ASCII, which no header holds',
        remedy: 'Write the tag as the header of the response has it.',
    },
];
function parseHost(text) {
    const mark = (0,list_marks/* findListMark */.V)(text);
    if (mark !== undefined)
        return { fault: mark };
    const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    const isHost = url !== null && (!(0,core_text/* isAscii */.ER)(text) || url.hostname === text.toLowerCase());
    if (isHost && /^[^\s/:?#@*,;]+$/.test(text))
        return { values: [url.hostname] };
    const remedy = url === null ? 'Write it like `www.example.com`.' : adviseHost(url.hostname);
    return { fault: { what: 'is not a host name alone', remedy } };
}
function adviseHost(hostname) {
    return /^[\w.-]+$/.test(hostname)
        ? `Write \`${hostname}\`: without scheme, port, path and \`*\`.`
        : 'Write it like `www.example.com`, one a line.';
}
const isPath = /^\/(?!\/)/;
const isWhole = /^https?:\/\//i;
function parsePrefix(text, baseUrls) {
    const isBelow = isPath.test(text);
    const address = isBelow || isWhole.test(text) ? text : `https://${text}`;
    const fault = (0,list_marks/* findListMark */.V)(text) ?? findPrefixFault(text) ?? (0,typed_fault/* findTypedFault */.O)(address);
    if (fault !== undefined)
        return { fault };
    if (isBelow && baseUrls.length === 0)
        return { fault: needsBase };
    const urls = isBelow ? baseUrls.map((base) => base + text) : [address];
    const values = urls.map((url) => {
        const { host, pathname } = new URL(url);
        return host + pathname;
    });
    return values.some((value) => value.indexOf('/') === value.length - 1)
        ? { fault: wholeHost }
        : { values };
}
function findPrefixFault(text) {
    if (text.includes('*'))
        return {
            what: 'has a `*`, and whatever comes after a prefix belongs to it anyway',
            remedy: 'Write it without `*`. For the character itself, write `%2A`.',
        };
    if (!/[?#]/.test(text))
        return undefined;
    return {
        what: 'has a query or a fragment, and a prefix ends with the path',
        remedy: 'Cut it off before the `?` or `#`: all queries go with the path.',
    };
}
const needsBase = {
    what: 'is a path, which needs `base-url`',
    remedy: 'Set `base-url` to the URLs below which it lies, or write it like `www.example.com/docs`.',
};
const wholeHost = {
    what: 'is a whole host',
    remedy: 'List it in `hosts` if the provider has them, or use `purge-type: all`.',
};
function parseName(text, { input, baseUrls }) {
    if (input === 'tags')
        return parseTag(text);
    return input === 'hosts' ? parseHost(text) : parsePrefix(text, baseUrls);
}
function toNamed(values, input, rule) {
    return values.map((value) => ({ kind: target/* namedKinds */.hQ[input], value, rule }));
}
function parseMarked(text) {
    const input = target/* namedInputNames */.s.find((one) => text.startsWith(`${target/* namedKinds */.hQ[one]}:`));
    if (input === undefined)
        return undefined;
    const name = text.slice(target/* namedKinds */.hQ[input].length + 1);
    return { input, name: parseName(name, { input, baseUrls: [] }) };
}

;// CONCATENATED MODULE: ./build/js/sources/lists/parse-urls.js




const mostProblems = 20;
function parseWebAddress(text) {
    const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
    if (url === null || url.username !== '' || url.password !== '')
        return undefined;
    if (url.hash !== '' || url.href.endsWith('#'))
        url.hash = '';
    return url;
}
const parse_urls_isPath = /^\/(?!\/)/;
const parse_urls_needsBase = {
    what: 'is a path, which needs `base-url`',
    remedy: 'Set `base-url` to the URLs below which it lies, or give whole URLs.',
};
const notUrl = {
    what: 'is not an http or https URL',
    remedy: 'Give whole URLs, like `https://www.example.com/a.css`, one a line.',
};
const notFolder = {
    what: 'is not the URL of a folder, which ends in `/`',
    remedy: 'This provider purges folders with everything below them: give them like `https://www.example.com/img/`, one a line. The URL of a single file has a `.` in its last part.',
};
const notWildcard = {
    what: 'is neither a path that begins with `/` nor an http or https URL',
    remedy: 'Give patterns like `/img/*` or `https://www.example.com/img/*`, one a line.',
};
function parseUrls(lines, input, { isPrinted = false, ...options } = {}) {
    return parseLines(lines, {
        input,
        isPrinted,
        parse: (text) => parseItem(text, options).map((value) => ({ kind: 'url', value, rule: input })),
        otherwise: (text) => (parse_urls_isPath.test(text) ? parse_urls_needsBase : notUrl),
    });
}
function parseItem(text, { baseUrls = [], takesPaths = false }) {
    if (takesPaths && baseUrls.length === 0 && parse_urls_isPath.test(text))
        return [printPath(text)];
    const bases = parse_urls_isPath.test(text) ? baseUrls : [''];
    return bases.flatMap((base) => parseWebAddress(base + text)?.href ?? []);
}
function printPath(text) {
    const { pathname, search } = new URL(`http://host.invalid${text}`);
    return pathname + search;
}
function parseWildcards(lines, input, { isPrinted = false, ...options } = {}) {
    return parseLines(lines, {
        input,
        isPrinted,
        parse: (text) => {
            const urls = text.includes('*') ? [] : parseItem(text, options);
            if (urls.length > 0)
                return urls.map((value) => ({ kind: 'url', value, rule: input }));
            const value = parseWildcard(text);
            return value === undefined ? [] : [{ kind: 'wildcard', value, rule: input }];
        },
        otherwise: () => notWildcard,
    });
}
function parseFolders(lines, input, { isPrinted = false } = {}) {
    return parseLines(lines, {
        input,
        isPrinted,
        parse: (text) => {
            const value = parseFolder(text);
            if (value !== undefined)
                return [{ kind: 'wildcard', value, rule: input }];
            const url = text.includes('*') ? undefined : parseWebAddress(text);
            const isFile = url !== undefined && /\/[^/]*\.[^/.]+$/.test(url.pathname);
            return isFile ? [{ kind: 'url', value: url.href, rule: input }] : [];
        },
        otherwise: () => notFolder,
    });
}
function parserFor(wildcards) {
    if (wildcards === undefined)
        return parseUrls;
    return wildcards === 'folder' ? parseFolders : parseWildcards;
}
function parseFolder(text) {
    const { origin, pathname, search } = parseWebAddress(text) ?? {};
    if (pathname === undefined || search !== '')
        return undefined;
    const folder = pathname.replace(/\/\*$/, '/');
    return folder.endsWith('/') && !folder.includes('*') ? `${origin}${folder}` : undefined;
}
function parseWildcard(text) {
    if (parse_urls_isPath.test(text))
        return printPath(text);
    const url = parseWebAddress(text);
    return url !== undefined && (url.pathname + url.search).includes('*') ? url.href : undefined;
}
function parseNames(lines, input, { baseUrls = [] } = {}) {
    const parse = (text) => parseName(text, { input, baseUrls });
    return parseLines(lines, {
        input,
        isPrinted: false,
        findFault: (text) => faultOf(parse(text)),
        parse: (text) => toNamed(valuesOf(parse(text)), input, input),
        otherwise: () => ({ what: 'is not one of them', remedy: 'Write one a line.' }),
    });
}
function faultOf(name) {
    return 'fault' in name ? name.fault : undefined;
}
function valuesOf(name) {
    return 'fault' in name ? [] : name.values;
}
function parseLines(lines, rules) {
    const targets = [];
    const problems = [];
    let unnamed = 0;
    for (const line of lines) {
        const { found, fault } = parseLine(line.text, rules);
        for (const target of found)
            targets.push(target);
        if (fault === undefined)
            continue;
        if (problems.length < mostProblems)
            problems.push(toProblem(line, { ...rules, ...fault }));
        else
            unnamed += 1;
    }
    const rest = unnamed === 0 ? [] : [toRestProblem(unnamed, rules)];
    return { targets, problems: [...problems, ...rest] };
}
function parseLine(text, rules) {
    const fault = rules.isPrinted ? undefined : (rules.findFault ?? typed_fault/* findTypedFault */.O)(text);
    const found = fault === undefined ? rules.parse(text) : [];
    if (found.length > 0)
        return { found };
    const marked = rules.input === 'urls-file' ? parseMarked(text) : undefined;
    if (marked === undefined)
        return { found, fault: fault ?? rules.otherwise(text) };
    const { input, name } = marked;
    return { found: toNamed(valuesOf(name), input, rules.input), fault: faultOf(name) };
}
function toProblem({ text, where }, { input, what, remedy }) {
    const shown = (0,core_text/* oneLine */.TN)((0,secret_parts/* hideSecretParts */.$)(text), 200);
    const isLikeUrl = input !== 'urls-file' || /^(\/|[a-z][a-z0-9+.-]*:\/\/|[\w-]+(\.[\w-]+)+(\/|$))/i.test(text);
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\`, ${where}, ${what}${isLikeUrl ? `: ${JSON.stringify(shown)}` : ''}.`,
        remedy,
    };
}
function toRestProblem(count, { input, otherwise }) {
    return {
        code: 'input-invalid',
        input,
        message: `\`${input}\` has ${(0,core_text/* groupDigits */.K9)(count)} more lines like these.`,
        remedy: otherwise('').remedy,
    };
}


/***/ }),

/***/ 74020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseRewrites)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45565);
/* harmony import */ var _core_urls_rewrite_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99067);


async function parseRewrites(lines) {
    if (lines.length === 0)
        return { rewrites: [], problems: [] };
    const { RE2JS: engine } = await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 40429));
    const rewrites = [];
    const problems = [];
    for (const [index, line] of lines.entries()) {
        const rewrite = parseRewrite(line, (source) => engine.compile(source));
        if (typeof rewrite !== 'string')
            rewrites.push(rewrite);
        else
            problems.push(toProblem(index, line, rewrite));
    }
    return { rewrites, problems };
}
function parseRewrite(line, compile) {
    const parts = /^(.*?)\s+=>(?:\s+(.*))?$/s.exec(line.trim());
    const [, source = '', replacement = ''] = parts ?? [];
    if (parts === null || source === '')
        return 'is not `regular expression => replacement`';
    if (/\s=>\s/.test(replacement))
        return 'holds more than one `=>`; write one rule a line';
    if (/^(["'`]).*\1$/.test(line.trim()))
        return 'is in quotes, which are taken as typed';
    const expression = tryCompile(source, compile);
    if (typeof expression === 'string')
        return expression;
    const unknown = findUnknownGroup(replacement, expression);
    if (unknown !== undefined)
        return `has no group \`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(unknown, 40)}\` in its expression`;
    const marked = markEscapes(replacement);
    return (path) => expression.matcher(path).replaceFirst(marked);
}
function markEscapes(replacement) {
    return replacement.replaceAll(/%2e/gi, '.').replaceAll(/%(?=[\dA-Fa-f]{2})/g, _core_urls_rewrite_path_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMark */ .v4);
}
function tryCompile(source, compile) {
    try {
        return compile(source);
    }
    catch (error) {
        const found = faults.find(([words]) => error instanceof Error && words.test(error.message));
        return `is not a regular expression: ${found?.[1] ?? 'it has a part that is not supported'}`;
    }
}
const faults = [
    [/missing closing \]/, 'a `[` has no `]`'],
    [/(?:missing closing|unexpected) \)/, 'a `(` or `)` stands alone'],
    [/missing argument to repetition/, 'a `*`, `+`, `?` or `{…}` has nothing before it'],
    [/nested repetition/, 'a `*`, `+`, `?` or `{…}` follows another one'],
    [/repeat count/, 'the number in `{…}` is wrong or too large'],
    [/character class range/, 'a range in `[…]` is wrong; put a literal `-` at its end'],
    [/escape sequence|trailing backslash/, 'a `\\` begins an escape that does not exist'],
    [/capture group name|named capture/, 'the name of a group is wrong or used twice'],
    [/Perl syntax|lookbehind/, 'look-around and back-references are not supported'],
    [/too (?:large|deep)/, 'it is too large'],
];
function findUnknownGroup(replacement, expression) {
    const names = Object.keys(expression.namedGroups());
    const count = expression.groupCount();
    const references = replacement.replaceAll('$$', '').matchAll(/\$(?:([1-9]\d?)|<([^>]*)>)/g);
    for (const [text, number, name] of references) {
        if (number !== undefined && Number(number) > count)
            return text;
        if (name !== undefined && !names.includes(name))
            return text;
    }
    return undefined;
}
function toProblem(index, line, why) {
    return {
        code: 'input-invalid',
        input: 'rewrites',
        message: `\`rewrites\`, item ${index + 1}, ${why}: ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line, 200))}.`,
        remedy: 'Write `regular expression => replacement`, for example `^/content/(.*)\\.md$ => /$1.html`; look-around and back-references are not supported.',
    };
}


/***/ }),

/***/ 76823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checksum)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

function checksum(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}


/***/ }),

/***/ 20356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gW: () => (/* binding */ createSystemClock),
/* harmony export */   tJ: () => (/* binding */ nextTurn),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

function readMonotonic() {
    return Number(process.hrtime.bigint()) / 1e6;
}
const origin = Date.now() - readMonotonic();
function createSystemClock() {
    const now = () => origin + readMonotonic();
    return {
        now,
        async sleep(milliseconds, signal) {
            const end = now() + milliseconds;
            for (let left = milliseconds; left > 0; left = end - now()) {
                signal?.throwIfAborted();
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.ceil(left), undefined, signal === undefined ? {} : { signal }).catch((error) => {
                    throw signal?.aborted ? signal.reason : error;
                });
            }
            signal?.throwIfAborted();
        },
    };
}
async function nextTurn() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
async function pause(signal) {
    await nextTurn();
    signal.throwIfAborted();
}


/***/ }),

/***/ 77511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   o5: () => (/* binding */ readSmall),
/* harmony export */   vV: () => (/* binding */ longestTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45565);
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



const longestTextBytes = 400 * 1024 * 1024;
const spareBytes = 64 * 1024;
async function readBytes(path, limitBytes) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK), true);
            const stat = await file.stat();
            if (!stat.isFile())
                return unusable('is not a regular file');
            const pieces = [];
            let size = 0;
            while (Math.max(size, stat.size) <= limitBytes) {
                const room = Math.max(stat.size - size, 0) + spareBytes;
                const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(room));
                if (bytesRead === 0)
                    return { bytes: Buffer.concat(pieces) };
                size += bytesRead;
                pieces.push(buffer.subarray(0, bytesRead));
            }
            return unusable(tooLong(limitBytes));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        if (code === 'ENOENT')
            return { problem: 'does not exist', isAbsent: true };
        return unusable(`cannot be read (${code})`);
    }
}
function readSmall(path, limitBytes) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (!stat.isFile() || stat.size > limitBytes)
                return undefined;
            const bytes = Buffer.allocUnsafe(stat.size);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes) === bytes.length ? bytes : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
async function readText(path, limitBytes) {
    const file = await readBytes(path, limitBytes);
    if (!('bytes' in file))
        return file;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
    }
    catch {
        return unusable('is not UTF-8 text');
    }
}
function tooLong(limitBytes) {
    return `is longer than ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K9)(limitBytes)} bytes`;
}
function unusable(problem) {
    return { problem, isAbsent: false };
}


/***/ }),

/***/ 39158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);



async function makeTemporaryFolder(parent, prefix) {
    for (const place of [parent, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()].filter((path) => path !== '')) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, prefix));
        }
        catch {
        }
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${prefix}missing`);
}


/***/ }),

/***/ 74500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ createFileWriter),
/* harmony export */   ye: () => (/* binding */ UnwritableError)
/* harmony export */ });
/* unused harmony export isOutside */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
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




class UnwritableError extends Error {
    name = 'UnwritableError';
}
function createFileWriter(workspace) {
    return {
        write: (path, pieces) => translate(() => replace(path, { pieces, workspace })),
        tryOut: (path) => translate(() => tryOut(path, workspace)),
    };
}
async function translate(work) {
    try {
        await work();
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error && 'code' in error))
            throw error;
        throw new UnwritableError(`cannot be written (${error.code})`, { cause: error });
    }
}
async function replace(path, { pieces, workspace }) {
    await prepare(path, workspace);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await create(temporary, pieces);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function tryOut(path, workspace) {
    await prepare(path, workspace);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await create(temporary, ['x']);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
async function create(path, pieces) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW), true);
        await file.writeFile(encode(pieces));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const longestBytes = 512 * 1024;
const enoughCharacters = 4 * 1024;
function* encode(pieces) {
    const encoder = new TextEncoder();
    const bytes = new Uint8Array(longestBytes);
    let used = 0;
    for (const text of joinShort(pieces)) {
        for (let start = 0; start < text.length;) {
            const { read, written } = encoder.encodeInto(text.slice(start), bytes.subarray(used));
            start += read;
            used += written;
            if (start === text.length)
                break;
            yield bytes.subarray(0, used);
            used = 0;
        }
    }
    yield bytes.subarray(0, used);
}
function* joinShort(pieces) {
    let text = '';
    for (const piece of pieces) {
        if (piece.length < enoughCharacters) {
            text += piece;
            if (text.length < enoughCharacters)
                continue;
            yield text;
        }
        else {
            yield text;
            yield piece;
        }
        text = '';
    }
    yield text;
}
async function prepare(path, workspace) {
    await refuseSpecial(path);
    await refuseDetour((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), workspace);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
}
async function refuseSpecial(path) {
    const own = await unlessMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path));
    const status = own?.isSymbolicLink() ? await unlessMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)) : own;
    if (status?.isDirectory())
        throw new UnwritableError('is a folder');
    if (status !== undefined && !status.isFile())
        throw new UnwritableError('is not a regular file');
}
async function unlessMissing(found) {
    try {
        return await found;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function refuseDetour(folder, workspace) {
    if (isOutside(folder, workspace))
        return;
    const real = await findReal(folder);
    if (isOutside(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace)))
        throw new UnwritableError('is in a folder that is a link out of the workspace');
}
function isOutside(path, folder, { isAbsolute, relative } = node_path__WEBPACK_IMPORTED_MODULE_3__) {
    const way = relative(folder, path);
    return way === '..' || /^\.\.[/\\]/.test(way) || isAbsolute(way);
}
async function findReal(folder) {
    const real = await unlessMissing((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(folder));
    return real ?? (await findReal((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)));
}


/***/ }),

/***/ 21691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
function toCommandValue(e){if(e===null||e===undefined){return``}else if(typeof e===`string`||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js
function issueCommand(t,n,i){const a=new command_r(t,n,i);process.stdout.write(a.toString()+external_os_.EOL)}function issue(e,t=``){issueCommand(e,{},t)}const command_n=`::`;class command_r{constructor(e,t,n){if(!e){e=`missing.command`}this.command=e;this.properties=t;this.message=n}toString(){let e=command_n+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=` `;let t=true;for(const n in this.properties){if(this.properties.hasOwnProperty(n)){const r=this.properties[n];if(r){if(t){t=false}else{e+=`,`}e+=`${n}=${a(r)}`}}}}e+=`${command_n}${command_i(this.message)}`;return e}}function command_i(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`)}function a(e){return toCommandValue(e).replace(/%/g,`%25`).replace(/\r/g,`%0D`).replace(/\n/g,`%0A`).replace(/:/g,`%3A`).replace(/,/g,`%2C`)}
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e,i){const a=process.env[`GITHUB_${e}`];if(!a){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!external_fs_.existsSync(a)){throw new Error(`Missing file at path: ${a}`)}external_fs_.appendFileSync(a,`${toCommandValue(i)}${external_os_.EOL}`,{encoding:`utf8`})}function prepareKeyValueMessage(t,i){const a=`ghadelimiter_${external_crypto_.randomUUID()}`;const o=toCommandValue(i);if(t.includes(a)){throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`)}if(o.includes(a)){throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`)}return`${t}<<${a}${external_os_.EOL}${o}${external_os_.EOL}${a}`}
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_e=undefined&&undefined.__awaiter||function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r[`throw`](e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};const{access:summary_i,appendFile:summary_a,writeFile:summary_o}=external_fs_.promises;const SUMMARY_ENV_VAR=`GITHUB_STEP_SUMMARY`;const SUMMARY_DOCS_URL=(/* unused pure expression or super */ null && (`https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary`));class s{constructor(){this._buffer=``}filePath(){return summary_e(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[SUMMARY_ENV_VAR];if(!e){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)}try{yield summary_i(e,external_fs_.constants.R_OK|external_fs_.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e;return this._filePath})}wrap(e,t,n={}){const r=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join(``);if(!t){return`<${e}${r}>`}return`<${e}${r}>${t}</${e}>`}write(t){return summary_e(this,void 0,void 0,function*(){const e=!!(t===null||t===void 0?void 0:t.overwrite);const n=yield this.filePath();const r=e?summary_o:summary_a;yield r(n,this._buffer,{encoding:`utf8`});return this.emptyBuffer()})}clear(){return summary_e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=``;return this}addRaw(e,t=false){this._buffer+=e;return t?this.addEOL():this}addEOL(){return this.addRaw(external_os_.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t});const r=this.wrap(`pre`,this.wrap(`code`,e),n);return this.addRaw(r).addEOL()}addList(e,t=false){const n=t?`ol`:`ul`;const r=e.map(e=>this.wrap(`li`,e)).join(``);const i=this.wrap(n,r);return this.addRaw(i).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e===`string`){return this.wrap(`td`,e)}const{header:t,data:n,colspan:r,rowspan:i}=e;const a=t?`th`:`td`;const o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(a,n,o)}).join(``);return this.wrap(`tr`,t)}).join(``);const n=this.wrap(`table`,t);return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap(`details`,this.wrap(`summary`,e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:i}=n||{};const a=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i});const o=this.wrap(`img`,null,Object.assign({src:e,alt:t},a));return this.addRaw(o).addEOL()}addHeading(e,t){const n=`h${t}`;const r=[`h1`,`h2`,`h3`,`h4`,`h5`,`h6`].includes(n)?n:`h1`;const i=this.wrap(r,e);return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap(`hr`,null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap(`br`,null);return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t});const r=this.wrap(`blockquote`,e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap(`a`,e,{href:t});return this.addRaw(n).addEOL()}}const summary_c=new s;const markdownSummary=(/* unused pure expression or super */ null && (summary_c));const summary=summary_c;
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/path-utils.js
function toPosixPath(e){return e.replace(/[\\]/g,`/`)}function toWin32Path(e){return e.replace(/[/]/g,`\\`)}function toPlatformPath(t){return t.replace(/[/\\]/g,e.sep)}
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var core_e=undefined&&undefined.__awaiter||function(e,t,n,r){function i(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,a){function o(e){try{c(r.next(e))}catch(e){a(e)}}function s(e){try{c(r[`throw`](e))}catch(e){a(e)}}function c(e){e.done?n(e.value):i(e.value).then(o,s)}c((r=r.apply(e,t||[])).next())})};var ExitCode;(function(e){e[e[`Success`]=0]=`Success`;e[e[`Failure`]=1]=`Failure`})(ExitCode||(ExitCode={}));function exportVariable(e,t){const a=o(t);process.env[e]=a;const s=process.env[`GITHUB_ENV`]||``;if(s){return r(`ENV`,i(e,t))}n(`set-env`,{name:e},a)}function setSecret(e){issueCommand(`add-mask`,{},e)}function addPath(e){const t=process.env[`GITHUB_PATH`]||``;if(t){r(`PATH`,e)}else{n(`add-path`,{},e)}process.env[`PATH`]=`${e}${c.delimiter}${process.env[`PATH`]}`}function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,`_`).toUpperCase()}`]||``;if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function getMultilineInput(e,t){const n=getInput(e,t).split(`
`).filter(e=>e!==``);if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function getBooleanInput(e,t){const n=[`true`,`True`,`TRUE`];const r=[`false`,`False`,`FALSE`];const i=getInput(e,t);if(n.includes(i))return true;if(r.includes(i))return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,t){const a=process.env[`GITHUB_OUTPUT`]||``;if(a){return issueFileCommand(`OUTPUT`,prepareKeyValueMessage(e,t))}process.stdout.write(external_os_.EOL);issueCommand(`set-output`,{name:e},toCommandValue(t))}function setCommandEcho(e){t(`echo`,e?`on`:`off`)}function setFailed(e){process.exitCode=ExitCode.Failure;error(e)}function isDebug(){return process.env[`RUNNER_DEBUG`]===`1`}function debug(e){issueCommand(`debug`,{},e)}function error(e,t={}){issueCommand(`error`,toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){issueCommand(`warning`,toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){issueCommand(`notice`,toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+external_os_.EOL)}function startGroup(e){issue(`group`,e)}function endGroup(){issue(`endgroup`)}function group(t,n){return core_e(this,void 0,void 0,function*(){startGroup(t);let e;try{e=yield n()}finally{endGroup()}return e})}function saveState(e,t){const a=process.env[`GITHUB_STATE`]||``;if(a){return issueFileCommand(`STATE`,prepareKeyValueMessage(e,t))}issueCommand(`save-state`,{name:e},toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||``}function getIDToken(t){return core_e(this,void 0,void 0,function*(){return yield l.getIDToken(t)})}

/***/ }),

/***/ 79457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand)
});

// UNUSED EXPORTS: EXPANSION_MAX, EXPANSION_MAX_DEPTH, EXPANSION_MAX_LENGTH, EXPANSION_MAX_REWRITES, EXPANSION_MAX_STEPS

;// CONCATENATED MODULE: ./build/node_modules/balanced-match/dist/esm/index.js
const balanced=(t,n,r)=>{const i=t instanceof RegExp?e(t,r):t;const a=n instanceof RegExp?e(n,r):n;const o=i!==null&&a!=null&&range(i,a,r);return o&&{start:o[0],end:o[1],pre:r.slice(0,o[0]),body:r.slice(o[0]+i.length,o[1]),post:r.slice(o[1]+a.length)}};const e=(e,t)=>{const n=t.match(e);return n?n[0]:null};const range=(e,t,n)=>{let r,i,a,o=undefined,s;let c=n.indexOf(e);let l=n.indexOf(t,c+1);let u=c;if(c>=0&&l>0){if(e===t){return[c,l]}r=[];a=n.length;while(u>=0&&!s){if(u===c){r.push(u);c=n.indexOf(e,u+1)}else if(r.length===1){const e=r.pop();if(e!==undefined)s=[e,l]}else{i=r.pop();if(i!==undefined&&i<a){a=i;o=l}l=n.indexOf(t,u+1)}u=c<l&&c>=0?c:l}if(r.length&&o!==undefined){s=[a,o]}}return s};
;// CONCATENATED MODULE: ./build/node_modules/brace-expansion/dist/esm/index.js
const t=`\0SLASH`+Math.random().toFixed(16)+`\0`;const n=`\0OPEN`+Math.random().toFixed(16)+`\0`;const r=`\0CLOSE`+Math.random().toFixed(16)+`\0`;const i=`\0COMMA`+Math.random().toFixed(16)+`\0`;const a=`\0PERIOD`+Math.random().toFixed(16)+`\0`;const o=new RegExp(t,`g`);const s=new RegExp(n,`g`);const c=new RegExp(r,`g`);const l=new RegExp(i,`g`);const u=new RegExp(a,`g`);const d=/\\\\/g;const f=/\\{/g;const p=/\\}/g;const m=/\\,/g;const h=/\\\./g;const EXPANSION_MAX=1e5;const EXPANSION_MAX_LENGTH=4e6;const EXPANSION_MAX_DEPTH=1e3;const EXPANSION_MAX_REWRITES=1e3;const EXPANSION_MAX_STEPS=2e7;const g=16;function _(e){return!isNaN(e)?parseInt(e,10):e.charCodeAt(0)}function v(e){return e.replace(d,t).replace(f,n).replace(p,r).replace(m,i).replace(h,a)}function y(e){return e.replace(o,`\\`).replace(s,`{`).replace(c,`}`).replace(l,`,`).replace(u,`.`)}function b(e,t){for(let n=0;n<t.length;n++){e.push(t[n])}}function x(t,n,r){if(r.remaining<0){return undefined}const i=range(`{`,`}`,n);const a=i!==undefined&&n.indexOf(`{`)<i[0];r.remaining-=i&&!a?i[1]+1:t.length;if(!i||r.remaining<0){return undefined}return{end:i[1],pre:t.slice(0,i[0]),body:t.slice(i[0]+1,i[1]),post:t.slice(i[1]+1),unmatched:a}}function S(e,t){t.remaining-=e.length;const n=[];for(let t=0;t<e.length;t++){const r=e.charCodeAt(t);if(r===123){n.push(t)}else if(r===125&&n.length){n.pop()}}let r=``;let i=0;for(let t=0;t<n.length;t++){const a=n[t];r+=e.slice(i,a)+`\0`;i=a+1}return r+e.slice(i)}function C(e,t){t.remaining-=e.length;if(t.remaining<0){return false}let n=false;for(let t=e.length-1;t>=0;t--){const r=e.charCodeAt(t);if(r===125){n=true}else if(r===10||r===13||r===8232||r===8233){n=false}else if(r===44&&n&&e.charCodeAt(t+1)!==44){return true}}return false}function w(e,t){const n=[];let r=``;for(;;){const i=x(e,e,t);if(t.remaining<0){return undefined}if(!i){const t=e.split(`,`);t[0]=r+t[0];b(n,t);return n}const{pre:a,body:o,post:s}=i;const c=a.split(`,`);c[0]=r+c[0];c[c.length-1]+=`{`+o+`}`;if(!s.length){b(n,c);return n}r=c.pop();b(n,c);e=s}}function T(e,t){return e===undefined||isNaN(e)?t:e}function expand(e,t={}){if(!e){return[]}const n=T(t.max,EXPANSION_MAX);const r=T(t.maxLength,EXPANSION_MAX_LENGTH);const i=T(t.maxDepth,EXPANSION_MAX_DEPTH);const a=T(t.maxRewrites,EXPANSION_MAX_REWRITES);const o=T(t.maxSteps,EXPANSION_MAX_STEPS);if(e.slice(0,2)===`{}`){e=`\\{\\}`+e.slice(2)}return M(v(e),n,r,i,0,a,{remaining:o},true).map(y)}function E(e){return`{`+e+`}`}function D(e){return/^-?0\d/.test(e)}function O(e,t){return e<=t}function k(e,t){return e>=t}function A(e,t,n,r,i,a,o){const s=[];let c=0;let l;outer:for(let o=0;o<e.length;o++){const u=e[o]+t;let d=n;if(a&&!u){if(!l)l=n.filter(e=>e);d=l}for(let e=0;e<d.length;e++){if(s.length>=r)break outer;const t=u+d[e];if(c+t.length>i)break outer;s.push(t);c+=t.length}}o.remaining-=s.length;return s}function j(e,t,n,r,i){const a=e.split(/\.\./);const o=[];if(a[0]===undefined||a[1]===undefined){return o}const s=_(a[0]);const c=_(a[1]);const l=Math.max(a[0].length,a[1].length);let u=a.length===3&&a[2]!==undefined?Math.max(Math.abs(_(a[2])),1):1;let d=O;const f=c<s;if(f){u*=-1;d=k}const p=a.some(D);const m=p?l:1;let h=0;for(let e=s;d(e,c)&&o.length<n;e+=u){i.remaining-=m;if(i.remaining<0){return undefined}let n;if(t){n=String.fromCharCode(e);if(n===`\\`){n=``}}else{n=String(e);if(p){const t=l-n.length;if(t>0){const r=new Array(t+1).join(`0`);if(e<0){n=`-`+r+n.slice(1)}else{n=r+n}}}}if(h+n.length>r)break;o.push(n);h+=n.length}return o}function M(e,t,n,i,a,o,s,c){s.remaining-=g;if(a>i){return[e]}let l=[``];let u=0;let d=false;let f=true;let p=e;for(;;){const m=x(e,p,s);if(!m){return A(l,e,[``],t,n,d,s)}if(m.unmatched){p=S(p,s)}const h=m.pre;const g=()=>A(l,h+`{`+m.body+`}`+m.post,[``],t,n,d,s);if(/\$$/.test(h)){l=A(l,h+`{`+m.body+`}`,[``],t,n,d&&!m.post.length,s);f=false;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1);continue}const _=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);const v=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const y=_||v;const b=m.body.indexOf(`,`)>=0;if(!y&&!b){if(u<o&&C(m.post,s)){u++;e=m.pre+`{`+m.body+r+m.post;p=p.slice(0,m.end)+r+p.slice(m.end+1);c=true;continue}return g()}if(f){d=c&&!y;f=false}let T;if(y){T=j(m.body,v,t,n,s);if(!T){return g()}}else{let r=w(m.body,s);if(!r){return g()}if(r.length===1&&r[0]!==undefined){r=M(r[0],t,n,i,a+1,o,s,false).map(E);if(s.remaining<0){return g()}if(r.length===1){const i=A(l,h+r[0],[``],t,n,d&&!m.post.length,s);if(s.remaining<0){return g()}l=i;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1);continue}}let c=d&&!m.post.length&&!h;for(let e=0;c&&e<l.length;e++){if(l[e]){c=false}}T=[];let u=0;outer:for(let e=0;e<r.length;e++){const l=M(r[e],t,n,i,a+1,o,s,false);if(s.remaining<0){return g()}for(let e=0;e<l.length;e++){const r=l[e];if(c&&!r)continue;if(T.length>=t||u+r.length>n){break outer}T.push(r);u+=r.length}}}const D=A(l,h,T,t,n,d&&!m.post.length,s);if(s.remaining<0){return g()}l=D;if(!m.post.length)break;e=m.post;p=p.slice(m.end+1)}return l}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(20678);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
