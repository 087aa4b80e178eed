export const id = 298;
export const ids = [298];
export const modules = {

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ actionInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91451);
/* harmony import */ var _core_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3737);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79763);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72380);
/* harmony import */ var _sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15122);





function findConnectionInputs() {
    const warming = Object.values(_providers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .providers */ .r).filter(({ capabilities }) => capabilities.some(({ mode }) => _core_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI[mode].warms));
    const found = warming.flatMap(({ inputs }) => inputs.filter(({ targets }) => targets === undefined));
    return [...new Map(found.map((input) => [input.name, input])).values()];
}
const actionInputs = {
    '.': _input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .inputTable */ .Fu,
    'plan-shards': [
        ...Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .planShardsInputs */ .sI),
        ...Object.values(_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .identityInputs */ .g_),
        _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runInputs */ .H.endpoints,
        _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runInputs */ .H.withoutCredentials,
        ...findConnectionInputs(),
    ],
    'start-job': [...Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .startJobInputs */ .z8), ...Object.values(_input_table_js__WEBPACK_IMPORTED_MODULE_3__/* .identityInputs */ .g_)],
    'join-shards': Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .joinShardsInputs */ .PV),
    'join-runs': Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .joinRunsInputs */ .md),
    sandbox: Object.values(_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .sandboxInputs */ .bZ),
};


/***/ }),

/***/ 15122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ joinShardsInputs),
/* harmony export */   bZ: () => (/* binding */ sandboxInputs),
/* harmony export */   md: () => (/* binding */ joinRunsInputs),
/* harmony export */   sI: () => (/* binding */ planShardsInputs),
/* harmony export */   z8: () => (/* binding */ startJobInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20661);
/* harmony import */ var _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91451);
/* harmony import */ var _core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87144);
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28583);




const planShardsInputs = {
    reportFile: {
        name: 'report-file',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        required: true,
        description: 'The `report-file` output of a step with `dry-run: true` in the same job.',
    },
    maxShards: {
        name: 'max-shards',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1, 256),
        group: 'run',
        default: '4',
        description: 'Maximum number of jobs, 1 to 256. There are fewer if the list is short, or if the pace of the vendor makes more jobs useless.',
    },
};
const shardListField = {
    parse(text) {
        const shards = (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
        const isList = Array.isArray(shards) && shards.every((one) => typeof one === 'string');
        return isList ? shards : undefined;
    },
    wants: 'the list of shards',
    remedy: 'Set it to the `shards` output of `plan-shards`, unchanged.',
};
const everyBaseUrlField = {
    ..._core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsField */ .g0,
    parse: (text) => (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readLines */ .Se)(text).flatMap((item) => _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .baseUrlsField */ .g0.parseItem(item) ?? []),
};
const startJobInputs = {
    reportFile: {
        name: 'report-file',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        description: 'Report with the list: of the plan, or of the purge whose list is warmed. Without it, the other inputs are checked, and nothing begins.',
    },
    shard: _core_inputs_run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .runInputs */ .H.shard,
    earlier: {
        name: 'earlier',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        description: 'With `report-file`: folder with what an earlier attempt of this job kept, if there was one: `started.json`, `report.json` and `earlier.json`.',
    },
    keep: {
        name: 'keep',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        description: 'With `report-file`: folder of the report of the step that sends. `earlier.json` is written there if that step resumes an earlier attempt.',
    },
    listAttempt: {
        name: 'list-attempt',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1, 1_000_000),
        group: 'run',
        description: 'With `report-file`: `github.run_attempt` of the job that made the list. If it is that of this job, everything is sent, whatever an earlier attempt left.',
    },
    baseUrls: { ..._core_inputs_source_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .selectionInputs */ .I.baseUrls, field: everyBaseUrlField },
    warmBaseUrls: {
        name: 'warm-base-url',
        field: everyBaseUrlField,
        group: 'list',
        default: '',
        description: 'URLs that replace those of `base-url` in the list, line by line. Default: the list stays as it is.',
    },
};
const joinShardsInputs = {
    reports: {
        name: 'reports',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        required: true,
        description: 'Folder with the artifacts: `<artifact-name>-plan-<artifact-end>`, and for each shard `<artifact-name>-started-1-<artifact-end>`, `<artifact-name>-shard-1-<artifact-end>` and so on. If there is only the plan, its report may be in the folder itself.',
    },
    artifactName: {
        name: 'artifact-name',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        required: true,
        description: 'What the names of these folders begin with. Other folders are ignored.',
    },
    artifactEnd: {
        name: 'artifact-end',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        default: '',
        description: 'What they end with: provider, mode and the first 8 digits of `list-checksum`, so that calls in one run do not mix.',
    },
    listChecksum: {
        name: 'list-checksum',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumField */ .IO,
        group: 'run',
        description: 'The `list-checksum` output of the plan. A report of another list is refused. Empty if the plan made no list.',
    },
    listAttempt: {
        name: 'list-attempt',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(1, 1_000_000),
        group: 'run',
        description: '`github.run_attempt` of the job that plans. What a shard kept in an earlier attempt belongs to a list that was to be sent again, and does not count. Default: `1`, so that every attempt counts.',
    },
    planResult: {
        name: 'plan-result',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        default: '',
        description: '`needs.<job>.result` of the job that plans. It says why the report of that job is missing, if it is.',
    },
    shards: {
        name: 'shards',
        field: shardListField,
        group: 'run',
        required: true,
        description: 'The `shards` output of `plan-shards`.',
    },
    dryRun: {
        name: 'dry-run',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,
        group: 'run',
        default: 'false',
        description: '`true` if only the plan was wanted.',
    },
    summary: {
        name: 'summary',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,
        group: 'run',
        default: 'true',
        description: '`false`: do not write a job summary.',
    },
};
function jobResult(name, job) {
    return {
        name,
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        required: true,
        description: `\`needs.<job>.result\` of the job that ${job}. The step fails unless both are \`success\`.`,
    };
}
function jobReport(name, job) {
    return {
        name,
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8,
        group: 'run',
        required: true,
        description: `Path of the report of the job that ${job}. The summary says if it is missing.`,
    };
}
const joinRunsInputs = {
    purgeReport: jobReport('purge-report', 'purges'),
    purgeResult: jobResult('purge-result', 'purges'),
    warmReport: jobReport('warm-report', 'warms'),
    warmResult: jobResult('warm-result', 'warms'),
};
const sandboxInputs = {
    port: {
        name: 'port',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(0, 65_535),
        group: 'run',
        default: '0',
        description: 'Port to listen on, on this machine only. `0` takes a free port.',
    },
    faults: {
        name: 'faults',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .linesField */ .Qz,
        group: 'run',
        default: '',
        description: 'Names of prepared faults, one a line (docs/sandbox.md). More can be added while the sandbox runs.',
    },
    latency: {
        name: 'latency',
        field: (0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .integerField */ .nm)(0, 999_999),
        group: 'run',
        default: '0',
        description: 'Delay of every answer, in milliseconds.',
    },
    strictHosts: {
        name: 'strict-hosts',
        field: _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanField */ .hQ,
        group: 'run',
        default: 'false',
        description: '`true`: vendors that accept URLs of any host refuse those of hosts that they do not serve.',
    },
};


/***/ }),

/***/ 90298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startSandbox: () => (/* binding */ startSandbox),
/* harmony export */   stopSandbox: () => (/* binding */ stopSandbox)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75623);
/* harmony import */ var _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64769);
/* harmony import */ var _action_read_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53356);
/* harmony import */ var _action_runner_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21252);
/* harmony import */ var _action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15122);
/* harmony import */ var _action_unknown_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92145);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20356);
/* harmony import */ var _system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39158);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22870);
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













const longestStartMilliseconds = 20_000;
const lookEveryMilliseconds = 50;
const Settings = zod__WEBPACK_IMPORTED_MODULE_12__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP());
const logger = (0,_action_runner_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createRunnerLog */ .f)((text) => text);
async function startSandbox() {
    const unknown = (0,_action_unknown_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .findUnknownInputs */ .d)(process.env, _action_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .actionInputs */ .e.sandbox);
    for (const message of unknown.warnings)
        logger.annotate({ level: 'warning', message });
    const reader = (0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_5__/* .createValueReader */ .bX)(_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getInput */ .V4);
    const values = (0,_action_read_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readRows */ .aK)(_action_sub_action_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .sandboxInputs */ .bZ, reader);
    const problems = [...unknown.problems, ...reader.problems];
    if (problems.length > 0) {
        logger.fail(problems.map(({ message, remedy }) => `${message} ${remedy}`).join(' '));
        return;
    }
    const folder = await (0,_system_temporary_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeTemporaryFolder */ .w)(process.env['RUNNER_TEMP'] ?? '', 'cdn-cache-sandbox-');
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'sandbox.log');
    const settingsFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'settings.json');
    const server = await spawnServer(log, ['--settings-file', settingsFile, ...toArguments(values)]);
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ('pid', String(server.pid ?? ''));
    const settings = await waitFor(settingsFile, server);
    if (settings === undefined) {
        logger.fail(`The sandbox did not start: ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(log, 'utf8')}`);
        return;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH('log-file', log);
    for (const [name, value] of Object.entries(settings))
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
    for (const [name, value] of Object.entries(settings))
        logger.info(`${name}: ${value}`);
}
function stopSandbox() {
    const pid = Number(_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu('pid'));
    if (!Number.isInteger(pid) || pid <= 0)
        return;
    try {
        process.kill(pid);
    }
    catch {
        logger.info('The sandbox was no longer running.');
    }
}
function toArguments({ port, latency, faults, strictHosts, }) {
    return [
        ...['--port', String(port), '--latency', String(latency)],
        ...faults.flatMap((name) => ['--fault', name]),
        ...(strictHosts ? ['--strict-hosts'] : []),
    ];
}
async function spawnServer(log, args) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const server = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1] ?? ''), 'sandbox.js');
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(log, 'w'), true);
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [server, ...args], {
            detached: true,
            stdio: ['ignore', file.fd, file.fd],
        });
        child.unref();
        return child;
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
async function waitFor(settingsFile, server) {
    const clock = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .createSystemClock */ .gW)();
    const deadline = clock.now() + longestStartMilliseconds;
    while (clock.now() < deadline && server.exitCode === null && !_cancellation_js__WEBPACK_IMPORTED_MODULE_11__/* .cancellation */ .W.aborted) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(settingsFile, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return Settings.parse(JSON.parse(text));
        await clock.sleep(lookEveryMilliseconds);
    }
    return undefined;
}


/***/ })

};
