export const id = 1249;
export const ids = [1249];
export const modules = {

/***/ 56414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   R1: () => (/* binding */ toWritten),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* unused harmony export forms */
/* harmony import */ var _core_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28583);

const text = (value) => (typeof value === 'string' ? value.trim() : value);
const upper = (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value);
const host = (value) => typeof value === 'string' ? value.trim().toLowerCase().replace(/\.$/, '') : value;
const number = (value) => typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
const boolean = (value) => {
    if (typeof value !== 'string')
        return value;
    const word = value.trim().toLowerCase();
    if (word === 'y' || word === 'true')
        return true;
    return word === 'n' || word === 'false' ? false : value;
};
function listOf(form) {
    return (value) => {
        const items = typeof value === 'string' ? value.split('\n') : value;
        if (!(0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items))
            return value;
        const written = items.map(form).filter((item) => item !== '');
        return [...new Set(written)];
    };
}
const forms = {
    description: text,
    domainAlias: listOf(host),
    referrers: listOf(text),
    referrerType: upper,
    cacheType: upper,
    cacheKeyQueryParam: upper,
    forwardHostHeader: upper,
    controlType: upper,
    action: upper,
    standardHeaderName: upper,
    customHeaderName: text,
    headerValue: text,
    httpMethod: upper,
    origin: host,
    originPath: text,
    redirectPath: text,
    url: text,
    defaultMaxAge: number,
    httpPort: number,
    httpsPort: number,
    port: number,
    redirectStatusCode: number,
    useOriginCacheControl: boolean,
    isAllowWhenEmptyReferrer: boolean,
    useOriginHttpProtocolDowngrade: boolean,
    isAllowPost: boolean,
    isAllowPut: boolean,
    isAllowPatch: boolean,
    isAllowDelete: boolean,
    useLargeFileOptimization: boolean,
    enable: boolean,
};
const sets = ['domainAlias', 'referrers'];
const switches = [
    'rootPathAccessControl',
    'modifyOutgoingResponseHeaderControl',
];
const mostLevels = 16;
function toWritten(field, value, levels = mostLevels) {
    const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
    if (form !== undefined)
        return form(value);
    if (levels === 0)
        return value;
    if ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        const names = Object.entries(value);
        return Object.fromEntries(names.map(([name, inner]) => [name, toWritten(name, inner, levels - 1)]));
    }
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((inner) => toWritten('', inner, levels - 1)) : value;
}
const weekSeconds = 604_800;
const canonical = (field, given) => {
    if (given === undefined || given === null)
        return null;
    const value = toWritten(field, given);
    if (value === '' || ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.length === 0))
        return null;
    if (field === 'defaultMaxAge' && value === 0)
        return weekSeconds;
    if (switches.includes(field) && (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && value['enable'] === false)
        return null;
    if (field === 'headerList' && (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return sortHeaders(value);
    return (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && sets.includes(field) ? sortTexts(value) : value;
};
const headerFields = ['standardHeaderName', 'customHeaderName', 'action', 'headerValue'];
function sortHeaders(list) {
    const keyOf = (header) => (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(header) ? headerFields.map((name) => (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(header[name] ?? '')).join('\n') : '';
    return list.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
function sortTexts(list) {
    return list.toSorted((one, other) => ((0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(one) < (0,_core_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(other) ? -1 : 1));
}


/***/ }),

/***/ 98310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nC: () => (/* binding */ mostFaults),
  P8: () => (/* binding */ showPath),
  Tv: () => (/* binding */ toFaults)
});

// EXTERNAL MODULE: ./build/node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(76605);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/describe-issue.js

const nouns = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    undefined: 'missing',
    null: 'empty',
};
function describeIssue(issue) {
    const { message, path } = issue;
    if (message.startsWith('must '))
        return message;
    switch (issue.code) {
        case 'invalid_type': {
            const wanted = `${toNoun(issue.expected)}${path.length === 0 ? ' with the key `distributions`' : ''}`;
            const [, received = ''] = /received (\w+)$/.exec(message) ?? [];
            return `must be ${wanted}, but is ${toNoun(received)}`;
        }
        case 'too_small':
            return describeLimit('at least', Number(issue.minimum), issue.origin);
        case 'too_big':
            return describeLimit('at most', Number(issue.maximum), issue.origin);
        case 'invalid_value':
            return `must be one of ${issue.values.map(String).join(', ')}`;
        default:
            return `is wrong: ${(0,core_text/* oneLine */.TN)(message, 200)}`;
    }
}
function toNoun(type) {
    return Object.hasOwn(nouns, type) ? (nouns[type] ?? type) : type;
}
function describeLimit(bound, limit, origin) {
    if (origin === 'number')
        return `must be ${bound} ${(0,core_text/* groupDigits */.K9)(limit)}`;
    if (limit === 1 && bound === 'at least')
        return 'must not be empty';
    const parts = origin === 'string' ? 'characters' : 'items';
    return `must have ${bound} ${(0,core_text/* groupDigits */.K9)(limit)} ${parts}`;
}

// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/schema.js
var schema = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/faults.js




const mostFaults = 30;
function toFaults(issue) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code !== 'unrecognized_keys')
        return [{ path, why: describeIssue(issue) }];
    return issue.keys.slice(0, mostFaults).map((key) => ({
        path: [...path, key],
        why: `does not exist${suggest(key, path)}`,
    }));
}
function suggest(key, path) {
    const isTop = path.length === 0;
    const known = isTop ? ['distributions'] : Object.keys(schema/* Entry */.HK.shape);
    const near = known.find((name) => (0,mod/* distance */.Io)(name.toLowerCase(), key.toLowerCase()) <= 2);
    if (near !== undefined)
        return ` (did you mean \`${near}\`?)`;
    return isTop ? ` (a key for shared values begins with \`x-\`: \`x-${(0,core_text/* oneLine */.TN)(key, 60)}\`)` : '';
}
function showPath(path) {
    const inside = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    return (0,core_text/* oneLine */.TN)(inside.replace(/^\./, ''), 120);
}


/***/ }),

/***/ 61249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/node_modules/yaml/dist/index.js
var dist = __webpack_require__(46582);
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/system/read-file.js
var read_file = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/canonical.js
var canonical = __webpack_require__(56414);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/faults.js + 1 modules
var distributions_faults = __webpack_require__(98310);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/yaml-faults.js
const unclosed = {
    why: 'a `[` or `{` that begins before this is not closed',
    remedy: 'Add the missing `]` or `}`.',
};
const badIndent = {
    why: 'the line is not indented like the lines that it belongs to',
    remedy: 'Begin all keys of one mapping in the same column, and all `-` of one list.',
};
const explanations = [
    {
        code: 'TAB_AS_INDENT',
        why: 'the line is indented with a tab',
        remedy: 'Indent with spaces.',
    },
    { code: 'BAD_INDENT', says: /\bend with a\b/, ...unclosed },
    { code: 'BAD_INDENT', ...badIndent },
    { code: 'MISSING_CHAR', says: /^Sequence item without/, ...badIndent },
    {
        code: 'MISSING_CHAR',
        says: /^Missing closing "/,
        why: 'a text that begins with `"` before this has no second one',
        remedy: 'Add the missing `"`.',
    },
    {
        code: 'MISSING_CHAR',
        says: /^Missing closing '/,
        why: "a text that begins with `'` before this has no second one",
        remedy: "Add the missing `'`, or write an apostrophe inside quotes as `''`.",
    },
    { code: 'MISSING_CHAR', says: /\bend with a\b/, ...unclosed },
    {
        code: 'MISSING_CHAR',
        says: /^Missing , /,
        why: 'a comma is missing between two items',
        remedy: 'Put a comma between the items of `[…]` and `{…}`.',
    },
    {
        code: 'MISSING_CHAR',
        says: /space after :/,
        why: 'a space is missing after `:`',
        remedy: 'Write `key: value`.',
    },
    {
        code: 'MISSING_CHAR',
        says: /followed by map values/,
        why: 'a `:` is missing after the key',
        remedy: 'Write `key: value`.',
    },
    {
        code: 'MISSING_CHAR',
        says: /^Comments/,
        why: 'a space is missing before `#`',
        remedy: 'Put a space before a comment, or the value in quotes.',
    },
    {
        code: 'BLOCK_AS_IMPLICIT_KEY',
        why: 'a `: ` begins a mapping here, inside a value',
        remedy: 'Put the value in quotes, or begin the next line in the same column as the key before it.',
    },
    {
        code: 'MULTILINE_IMPLICIT_KEY',
        why: 'a key and its `:` are not on one line',
        remedy: 'Write `key: value` on one line, and indent with spaces.',
    },
    {
        code: 'BLOCK_IN_FLOW',
        why: 'a comma is missing between two items of `[…]` or `{…}`, or a bracket is not closed',
        remedy: 'Put a comma between the items, and close each `[` and `{`.',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        says: /^Unexpected (?:,|empty item) in/,
        why: 'a comma has no item before it',
        remedy: 'Remove the comma.',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        why: 'something is here that does not belong to what comes before it',
        remedy: 'Write one `key: value` a line, a comma between items of `[…]` and `{…}`, and put values with special characters in quotes.',
    },
    {
        code: 'BAD_SCALAR_START',
        why: 'a value without quotes cannot begin with this character',
        remedy: 'Put the value in quotes.',
    },
    {
        code: 'BAD_DQ_ESCAPE',
        why: 'a `\\` in double quotes begins an escape that does not exist',
        remedy: 'Put the value in single quotes, or write `\\\\` for the character itself.',
    },
    {
        code: 'MULTIPLE_DOCS',
        why: 'a `---` begins a second document',
        remedy: 'Keep one document in the file.',
    },
];
function explainYamlError({ code, message }) {
    const found = explanations.find((one) => one.code === code && (one.says === undefined || one.says.test(message)));
    return (found ?? {
        why: 'the file cannot be read as YAML from here on',
        remedy: 'Put values with special characters in quotes, and check the lines before this one.',
    });
}

;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/parse-yaml.js



const longestConfigBytes = 100_000;
const mostAliases = 200;
function parseYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        merge: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    const placeOf = createPlaceOf(lines);
    const [error] = document.errors;
    const faults = error === undefined
        ? findFaults(document, placeOf)
        : [{ place: placeOf(error.pos[0]), ...explainYamlError(error) }];
    if (faults.length > 0)
        return { document, lines, value: undefined, faults };
    return { document, lines, ...toValue(document) };
}
function toValue(document) {
    try {
        return { value: document.toJS({ maxAliasCount: mostAliases }), faults: [] };
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const fault = {
            why: `the anchors and aliases expand to more than ${mostAliases}`,
            remedy: 'Use fewer aliases, or write the values out.',
        };
        return { value: undefined, faults: [{ place: { line: 1 }, ...fault }] };
    }
}
function createPlaceOf(lines) {
    return (offset = 0) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
}
function findFaults(document, placeOf) {
    const anchors = new Map();
    const faults = [];
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
                if ((0,dist/* isMap */.jh)(node)) {
                    faults.push(...findWrongKeys(node, placeOf), ...findWrongMerges(node, anchors, placeOf));
                }
            }
            else if (!anchors.has(node.source)) {
                faults.push(toUnresolved(node.source, placeOf(node.range?.[0])));
            }
        },
    });
    return faults;
}
function findWrongKeys({ items }, placeOf) {
    const keys = new Set();
    const faults = [];
    for (const { key } of items) {
        const place = placeOf((0,dist/* isNode */.Ll)(key) ? key.range?.[0] : undefined);
        const name = readKey(key);
        if (name === undefined) {
            const remedy = 'Write a name as the key, without brackets, braces and `*`.';
            faults.push({ place, why: 'a key must be plain text', remedy });
        }
        else if (keys.has(name)) {
            const why = `the key \`${(0,core_text/* oneLine */.TN)(name, 60)}\` is used twice`;
            faults.push({ place, why, remedy: 'Keep one of the two.' });
        }
        else
            keys.add(name);
    }
    return faults;
}
function findWrongMerges({ items }, anchors, placeOf) {
    const named = (value) => (0,dist/* isAlias */.Vj)(value) ? (anchors.get(value.source) ?? unresolved) : value;
    const isMapping = (value) => (0,dist/* isMap */.jh)(value) || value === unresolved;
    return items.flatMap(({ key, value }) => {
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'symbol')
            return [];
        const source = named(value);
        const sources = (0,dist/* isSeq */.oP)(source) ? source.items.map(named) : [source];
        if (sources.every(isMapping))
            return [];
        return [
            {
                place: placeOf(key.range?.[0]),
                why: '`<<` merges something that is not a mapping',
                remedy: 'Merge mappings only, such as `<<: *name` with `&name` before a mapping.',
            },
        ];
    });
}
const unresolved = Symbol('unresolved');
function readKey(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return key === null ? '' : undefined;
    return typeof key.value === 'symbol' ? '<<' : String(key.value ?? '');
}
function toUnresolved(source, place) {
    const text = (0,core_text/* oneLine */.TN)(`*${source}`, 100);
    return {
        place,
        why: `\`${text}\` is read as a YAML alias, but no anchor has this name`,
        remedy: `Put it in quotes: "${text}".`,
    };
}

// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/rules.js + 1 modules
var rules = __webpack_require__(75714);
// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/schema.js
var schema = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/read-file.js











async function readConfig(request) {
    const text = await readConfigText(request);
    const { document, lines, value, faults: wrongYaml } = parseYaml(text);
    const place = createPlacer(document, lines);
    if (wrongYaml.length > 0) {
        throw new errors/* InputError */.dz(wrongYaml.slice(0, distributions_faults/* mostFaults */.nC).map(({ place: where, why, remedy }) => ({
            ...toProblem(request, why, where),
            ...(remedy === undefined ? {} : { remedy }),
        })));
    }
    const parsed = schema/* ConfigFile */.PZ.safeParse(leaveOutExtensions(value));
    if (!parsed.success) {
        const faults = parsed.error.issues.slice(0, distributions_faults/* mostFaults */.nC).flatMap(distributions_faults/* toFaults */.Tv);
        throw refuse(faults, { request, place });
    }
    const { distributions } = parsed.data;
    const { faults, warnings } = (0,rules/* checkEntries */.b)(distributions, request);
    if (faults.length > 0)
        throw refuse(faults, { request, place });
    return {
        desired: distributions.map((entry, index) => ({
            ...toDesired(entry),
            place: { path: request.path, ...place(['distributions', index]) },
        })),
        warnings: warnings.map((fault) => explain(fault, { request, place }).message),
    };
}
function refuse(faults, { request, place }) {
    const problems = faults.slice(0, distributions_faults/* mostFaults */.nC).map((fault) => explain(fault, { request, place }));
    return new errors/* InputError */.dz(problems.toSorted((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0)));
}
const JsonFields = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
function toDesired({ name, domain, state, ...given }) {
    const fields = {};
    for (const [field, value] of Object.entries(JsonFields.parse(given)))
        fields[field] = (0,canonical/* toWritten */.R1)(field, value);
    if (domain === undefined) {
        const hasAlias = (given.domainAlias ?? []).length > 0;
        fields['forwardHostHeader'] ??= hasAlias ? 'REQUEST_HOST_HEADER' : 'ORIGIN_HOSTNAME';
        fields['useOriginHttpProtocolDowngrade'] ??= false;
    }
    return { name, state, fields, ...(domain === undefined ? {} : { domain: domain.toLowerCase() }) };
}
async function readConfigText(request) {
    const file = await (0,read_file/* readText */.yR)((0,external_node_path_.resolve)(request.workspace, request.path), longestConfigBytes);
    if ('text' in file)
        return file.text;
    const remedy = file.problem === (0,read_file/* tooLong */.Po)(longestConfigBytes)
        ? 'Divide it: one run takes one file, and leaves what the file does not name as it is.'
        : 'Set `config` to the path of a YAML or JSON file, relative to the workspace, and check out the repository before this step.';
    throw new errors/* InputError */.dz([{ ...toProblem(request, `the file ${file.problem}`), remedy }]);
}
function leaveOutExtensions(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}
function createPlacer(document, lines) {
    return (path) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const found = findNode(document, path.slice(0, length));
            if (found?.range) {
                const { line, col } = lines.linePos(found.range[0]);
                return { line, column: col };
            }
        }
        return { line: 1 };
    };
}
function findNode(document, path) {
    const last = path.at(-1);
    const parent = last === undefined ? undefined : document.getIn(path.slice(0, -1), true);
    if ((0,dist/* isMap */.jh)(parent)) {
        const key = parent.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === last)?.key;
        return (0,dist/* isNode */.Ll)(key) ? key : undefined;
    }
    const node = document.getIn(path, true);
    return (0,dist/* isNode */.Ll)(node) ? node : undefined;
}
function explain({ path, why, code }, { request, place }) {
    const inside = (0,distributions_faults/* showPath */.P8)(path);
    const what = inside === '' ? 'the file' : `\`${inside}\``;
    const problem = toProblem(request, `${what} ${why}`, place(path));
    if (code === undefined)
        return problem;
    return {
        ...problem,
        code,
        remedy: 'Set `allow-delete: true` in the run that is meant to close it.',
    };
}
function toProblem({ path }, why, place) {
    const column = place?.column === undefined ? '' : `, column ${place.column}`;
    const where = place === undefined ? '' : ` line ${place.line}${column}:`;
    return {
        code: 'input-invalid',
        input: 'config',
        message: `\`config\` (${(0,core_text/* oneLine */.TN)(path, 200)}):${where} ${why}.`,
        ...(place === undefined ? {} : { place: { path, ...place } }),
        remedy: 'Correct the file. With schema/distributions.schema.json, editors show what it may contain.',
    };
}


/***/ }),

/***/ 75714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ checkEntries)
});

// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/origin-ports.js
const knownPorts = [
    [72, 72],
    [80, 89],
    [443, 443],
    [488, 488],
    [591, 591],
    [777, 777],
    [1080, 1080],
    [1088, 1088],
    [1111, 1111],
    [1443, 1443],
    [2080, 2080],
    [7001, 7001],
    [7070, 7070],
    [7612, 7612],
    [7777, 7777],
    [8000, 9001],
    [9901, 9908],
    [11_080, 11_110],
    [12_900, 12_949],
    [45_002, 45_002],
];
function isKnownPort(port) {
    return knownPorts.some(([first, last]) => port >= first && port <= last);
}

// EXTERNAL MODULE: ./build/js/providers/nhn/distributions/schema.js
var schema = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/providers/nhn/distributions/rules.js



function checkEntries(entries, context) {
    const faults = entries.flatMap((entry, index) => checkEntry(entry, context).map((fault) => at(index, fault)));
    const warnings = entries.flatMap((entry, index) => findWarnings(entry).map((fault) => at(index, fault)));
    return { faults: [...faults, ...findTwins(entries)], warnings };
}
function at(index, fault) {
    return { ...fault, path: ['distributions', index, ...fault.path] };
}
function checkEntry(entry, context) {
    if (entry.state === 'absent')
        return checkAbsent(entry, context);
    return [
        ...checkRequired(entry),
        ...(entry.origins ?? []).flatMap((origin, index) => checkOrigin(origin, index, context)),
        ...checkRootPath(entry),
        ...checkCache(entry),
        ...checkHeaders(entry),
        ...(context.version === 'v1.5' ? checkV15(entry) : []),
    ];
}
function checkAbsent({ domain }, { allowDelete }) {
    const faults = [];
    if (domain === undefined)
        faults.push({
            path: ['state'],
            why: 'is `absent`, which needs `domain`, so that no other distribution is closed',
        });
    if (!allowDelete)
        faults.push({
            path: ['state'],
            why: 'is `absent`, which closes the distribution for good, but `allow-delete` is not `true`',
            code: 'delete-not-allowed',
        });
    return faults;
}
function checkRequired(entry) {
    if (entry.domain !== undefined)
        return [];
    const needed = ['origins', 'referrerType'];
    const missing = needed.filter((name) => entry[name] === undefined);
    const hasCache = entry.useOriginCacheControl !== undefined || (entry.cacheType ?? null) !== null;
    return [...missing, ...(hasCache ? [] : ['useOriginCacheControl'])].map((name) => ({
        path: [],
        why: `needs \`${name}\` for a new distribution`,
    }));
}
function checkOrigin({ port, httpPort, httpsPort }, index, { version }) {
    const path = ['origins', index];
    const faults = [];
    const isSplit = httpPort !== undefined || httpsPort !== undefined;
    if (port === undefined && !isSplit)
        faults.push({ path, why: 'needs a port: set `httpPort`, `httpsPort` or both' });
    if (port !== undefined && isSplit)
        faults.push({
            path: [...path, 'port'],
            why: 'cannot be combined with `httpPort` and `httpsPort`',
        });
    if (port !== undefined && version !== 'v1.5')
        faults.push({
            path: [...path, 'port'],
            why: `belongs to API v1.5; ${version} has \`httpPort\` and \`httpsPort\` instead`,
        });
    if (httpPort !== undefined && httpPort === httpsPort)
        faults.push({ path: [...path, 'httpsPort'], why: 'must differ from `httpPort`' });
    return faults;
}
function checkRootPath({ rootPathAccessControl: control }) {
    if (!control?.enable)
        return [];
    const path = ['rootPathAccessControl'];
    if (control.controlType === undefined)
        return [{ path, why: 'needs `controlType` with `enable: true`' }];
    if (control.controlType === 'DENY')
        return [];
    const needed = ['redirectPath', 'redirectStatusCode'];
    return needed
        .filter((name) => control[name] === undefined)
        .map((name) => ({ path, why: `needs \`${name}\` with \`controlType: REDIRECT\`` }));
}
function checkCache({ useOriginCacheControl, cacheType }) {
    if (useOriginCacheControl !== true || (cacheType ?? null) === null)
        return [];
    return [{ path: ['cacheType'], why: 'cannot be combined with `useOriginCacheControl: true`' }];
}
function checkHeaders(entry) {
    const list = entry.modifyOutgoingResponseHeaderControl?.headerList ?? [];
    return list.flatMap(({ action, standardHeaderName, customHeaderName, headerValue }, index) => {
        const path = ['modifyOutgoingResponseHeaderControl', 'headerList', index];
        const faults = [];
        const isCustom = standardHeaderName === 'OTHER';
        if (isCustom && customHeaderName === undefined)
            faults.push({ path, why: 'needs `customHeaderName` with `standardHeaderName: OTHER`' });
        if (!isCustom && customHeaderName !== undefined)
            faults.push({
                path: [...path, 'customHeaderName'],
                why: 'belongs to `standardHeaderName: OTHER`',
            });
        if (action !== 'DELETE' && headerValue === undefined)
            faults.push({ path, why: `needs \`headerValue\` with \`action: ${action}\`` });
        return faults;
    });
}
const longestAliases = 255;
const longestReferrers = 1_024;
function checkV15(entry) {
    const foreign = schema/* onlyV2 */.lL
        .filter((name) => entry[name] !== undefined)
        .map((name) => ({ path: [name], why: 'is not supported by API v1.5' }));
    const { domainAlias, referrers } = entry;
    const joined = [
        ['domainAlias', domainAlias, longestAliases],
        ['referrers', referrers, longestReferrers],
    ];
    const long = joined
        .filter(([, list, most]) => (list ?? []).join('\n').length > most)
        .map(([name, , most]) => ({
        path: [name],
        why: `has more than ${(0,core_text/* groupDigits */.K9)(most)} characters in all, which is the limit of API v1.5`,
    }));
    return [...foreign, ...long];
}
function findTwins(entries) {
    const faults = [];
    const seen = new Map();
    const note = (key, { path, what, name }) => {
        const before = seen.get(key);
        if (before === undefined)
            seen.set(key, name);
        else
            faults.push({ path, why: `${what} of \`${before}\` as well` });
    };
    for (const [index, { name, domain, domainAlias, state }] of entries.entries()) {
        const path = ['distributions', index];
        note(`name ${name}`, { path: [...path, 'name'], what: 'is the name', name });
        if (domain !== undefined)
            note(`domain ${domain.toLowerCase()}`, {
                path: [...path, 'domain'],
                what: 'is the domain',
                name,
            });
        for (const [place, alias] of (state === 'absent' ? [] : (domainAlias ?? [])).entries())
            note(`alias ${alias.toLowerCase()}`, {
                path: [...path, 'domainAlias', place],
                what: 'is an alias',
                name,
            });
    }
    return faults;
}
function findWarnings({ origins, referrers, defaultMaxAge }) {
    const ports = (origins ?? []).flatMap((origin, index) => ['httpPort', 'httpsPort', 'port']
        .filter((name) => origin[name] !== undefined && !isKnownPort(origin[name] ?? 0))
        .map((name) => ({
        path: ['origins', index, name],
        why: "is not in the vendor's list of origin ports",
    })));
    const patterns = (referrers ?? []).flatMap((pattern, index) => isPattern(pattern)
        ? []
        : [
            {
                path: ['referrers', index],
                why: 'is not a regular expression in JavaScript, though the vendor may accept it',
            },
        ]);
    const week = defaultMaxAge === 0
        ? [{ path: ['defaultMaxAge'], why: 'is 0, which means a week (604,800 seconds)' }]
        : [];
    return [...ports, ...patterns, ...week];
}
function isPattern(text) {
    try {
        return new RegExp(text) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 42465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ Entry),
/* harmony export */   PZ: () => (/* binding */ ConfigFile),
/* harmony export */   lL: () => (/* binding */ onlyV2)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75623);
/* harmony import */ var _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56308);


const longestName = 255;
const domainPattern = /^(?=.{1,255}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const Domain = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(domainPattern, 'must be a domain name');
const Port = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(65_535);
const Origin = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(longestName)
        .regex(/^[^\s/:]+$/, 'must be a host name or an IP address, without scheme, port and path')
        .meta({ description: 'Host name or public IP address of the origin.' }),
    originPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(8_192)
        .regex(/^\/.*[^/]$/, 'must begin with / and not end with it')
        .optional()
        .meta({ description: 'The folder on the origin, such as /site.' }),
    httpPort: Port.optional(),
    httpsPort: Port.optional(),
    port: Port.optional().meta({ description: 'API v1.5 only, instead of httpPort and httpsPort.' }),
});
const RootPathAccessControl = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    controlType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['DENY', 'REDIRECT']).optional(),
    redirectPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
    redirectStatusCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([301, 302, 303, 307]).optional(),
});
const Callback = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    httpMethod: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['GET', 'POST', 'PUT']),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(1_024)
        .regex(/^https?:\/\/\S+$/, 'must be an http or https URL')
        .meta({
        description: 'May contain {appKey}, {domain}, {status} and {isSuccessful}, which stay as they are.',
    }),
});
const HeaderName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of an HTTP header');
const ResponseHeader = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ADD', 'MODIFY', 'DELETE']),
    standardHeaderName: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
        'ACCESS_CONTROL_ALLOW_CREDENTIALS',
        'ACCESS_CONTROL_ALLOW_HEADERS',
        'ACCESS_CONTROL_ALLOW_METHODS',
        'ACCESS_CONTROL_ALLOW_ORIGIN',
        'ACCESS_CONTROL_EXPOSE_HEADERS',
        'ACCESS_CONTROL_MAX_AGE',
        'CACHE_CONTROL',
        'CONTENT_DISPOSITION',
        'CONTENT_TYPE',
        'P3P',
        'PRAGMA',
        'OTHER',
    ]),
    customHeaderName: HeaderName.optional().meta({
        description: 'With standardHeaderName: OTHER, and only then.',
    }),
    headerValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[^\r\n]+$/, 'must be one line')
        .optional(),
});
const HeaderControl = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    enable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    headerList: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ResponseHeader).max(10).optional(),
});
const onlyV2 = [
    'rootPathAccessControl',
    'cacheType',
    'cacheKeyQueryParam',
    'isAllowPost',
    'isAllowPut',
    'isAllowPatch',
    'isAllowDelete',
    'useLargeFileOptimization',
    'modifyOutgoingResponseHeaderControl',
];
const Entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/, 'must be one word of letters, digits, dots, underscores and hyphens')
        .meta({ description: "The team's own stable key; never sent to the vendor." }),
    domain: Domain.optional().meta({
        description: 'Absent until the first create, which prints it; add it then.',
    }),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['present', 'absent']).default('present'),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(longestName - _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLength */ .Lq, `must have at most ${longestName - _core_distributions_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .markerLength */ .Lq} characters, because a marker is added`)
        .nullable()
        .optional(),
    domainAlias: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Domain).max(3).nullable().optional(),
    defaultMaxAge: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(2_147_483_647).optional().meta({
        description: 'Seconds. 0 means 604,800 (a week), not "do not cache".',
    }),
    useOriginCacheControl: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    cacheType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['BYPASS', 'NO_STORE']).nullable().optional(),
    cacheKeyQueryParam: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['INCLUDE_ALL', 'EXCLUDE_ALL']).optional(),
    referrerType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['BLACKLIST', 'WHITELIST']).optional(),
    referrers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).nullable().optional(),
    isAllowWhenEmptyReferrer: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    origins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Origin).min(1).optional(),
    forwardHostHeader: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ORIGIN_HOSTNAME', 'REQUEST_HOST_HEADER']).optional(),
    useOriginHttpProtocolDowngrade: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    rootPathAccessControl: RootPathAccessControl.nullable().optional(),
    callback: Callback.nullable().optional(),
    isAllowPost: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowPut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowPatch: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    isAllowDelete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    useLargeFileOptimization: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    modifyOutgoingResponseHeaderControl: HeaderControl.nullable().optional(),
});
const ConfigFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Entry) })
    .meta({ patternProperties: { '^x-': {} } });


/***/ })

};
