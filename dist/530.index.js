export const id = 530;
export const ids = [530];
export const modules = {

/***/ 4045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPrivateHost),
/* harmony export */   W: () => (/* binding */ leadsToPrivateHost)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
// Addresses that only machines inside a network can reach. What a stranger's file names must not
// lead there: the runner may be inside.


// An IPv4 address inside an IPv6 one (::ffff:a.b.c.d) is checked as IPv4 by BlockList itself; a range
// for those would take in every IPv4 address.
const privateRanges = [
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['127.0.0.0', 8, 'ipv4'],
    ['169.254.0.0', 16, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.0.0.0', 24, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['198.18.0.0', 15, 'ipv4'],
    ['224.0.0.0', 3, 'ipv4'],
    ['::', 96, 'ipv6'],
    ['64:ff9b::', 96, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
    ['fe80::', 10, 'ipv6'],
    ['ff00::', 8, 'ipv6'],
];
function buildBlockList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, bits, family] of privateRanges)
        list.addSubnet(network, bits, family);
    return list;
}
const blockList = buildBlockList();
/** Whether a host is private or loopback by its spelling alone; takes `URL.hostname`. */
function isPrivateHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
    return family !== 0 && blockList.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
/** As `isPrivateHost`, and also whether any address its name leads to is private. */
async function leadsToPrivateHost(hostname) {
    if (isPrivateHost(hostname))
        return true;
    // A name that cannot be looked up here is left to the request, which may go through a proxy.
    const addresses = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true }).catch(() => []);
    return addresses.some(({ address }) => isPrivateHost(address));
}


/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ during)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);

/** Adds what was going on to the error of a deadline; `activity` completes "timed out while …". */
async function during(activity, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceTimeout */ .n_ ? error.during(activity) : error;
    }
}


/***/ }),

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   ch: () => (/* binding */ toAddress),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2027);
/* harmony import */ var _http_private_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4045);
/* harmony import */ var _system_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3840);
/* harmony import */ var _during_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9122);
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
// Reads what a user names by URL or by path: whole, bounded, and never led to a private address.






/** A URL where the text starts like one, else a path relative to the workspace. */
function toAddress(text, rules, workspace) {
    if (!/^https?:\/\//i.test(text))
        return { kind: 'file', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, text) };
    const url = URL.parse(text);
    if (url === null || url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('source-unreadable', `\`${rules.input}\` is not a URL without user info.`, {
            input: rules.input,
            remedy: 'Write it as a browser shows it, without user and password.',
        });
    return { kind: 'url', url };
}
/** An address for people: without its query, which may hold a token. */
function showAddress(address) {
    const text = address.kind === 'file' ? address.path : `${address.url.origin}${address.url.pathname}`;
    return (0,_system_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(text, 200);
}
/**
 * The whole content. Not found (no such file, 404, 410) is a result; anything else that is not the
 * content is a SourceError `source-unreadable` that names the input.
 */
function readAddress(address, rules) {
    return (0,_during_js__WEBPACK_IMPORTED_MODULE_4__/* .during */ .i)(`reading ${showAddress(address)}`, () => address.kind === 'file' ? readFromFile(address, rules) : readFromUrl(address, rules));
}
/** Says that what was named cannot be used, and what to do. */
function unreadable(address, { input, why, remedy, }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c8('source-unreadable', `\`${input}\` cannot be read: ${showAddress(address)} ${why}.`, {
        input,
        remedy: remedy ?? 'Check that the address is right and can be reached from the runner.',
    });
}
async function readFromFile(address, { input, limitBytes }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(address.path), true);
            const status = await file.stat();
            if (!status.isFile())
                throw unreadable(address, { input, why: 'is not a file' });
            if (status.size > limitBytes)
                throw unreadable(address, { input, why: tooLong(limitBytes) });
            return { isFound: true, body: await file.readFile() };
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
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT')
            return { isFound: false, why: 'does not exist' };
        if (typeof code === 'string')
            throw unreadable(address, { input, why: `gives ${code}` });
        throw error;
    }
}
function tooLong(limitBytes) {
    return `is longer than ${limitBytes.toLocaleString('en-US')} bytes`;
}
const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const gone = [404, 410];
async function readFromUrl(address, rules) {
    const { input } = rules;
    let current = address;
    for (let followed = 0; followed <= mostRedirects; followed += 1) {
        const { status, headers, body } = await requestOnce(current, rules);
        if (status >= 200 && status < 300)
            return { isFound: true, body };
        if (gone.includes(status))
            return { isFound: false, why: `answers ${status}` };
        const location = redirects.includes(status) ? headers['location'] : undefined;
        const next = location === undefined ? null : URL.parse(location, current.url.href);
        if (next === null)
            throw unreadable(current, { input, why: `answers ${status}` });
        if (!/^https?:$/.test(next.protocol))
            throw unreadable(current, { input, why: 'redirects to something that is not http or https' });
        current = { kind: 'url', url: next };
    }
    throw unreadable(address, { input, why: `redirects more than ${mostRedirects} times` });
}
async function requestOnce(address, rules) {
    const { input, headers, limitBytes, deps } = rules;
    await refusePrivate(address, rules);
    try {
        return await deps.send({
            method: 'GET',
            url: address.url,
            headers,
            timeoutMilliseconds: deps.requestTimeoutMilliseconds,
            limitBytes,
            signal: deps.signal,
        });
    }
    catch (error) {
        deps.signal.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TimeoutError */ .MU)
            throw unreadable(address, { input, why: `gave no content (${error.message})` });
        throw error;
    }
}
async function refusePrivate(address, { input, typedOrigins }) {
    const { origin, hostname } = address.url;
    if (typedOrigins.includes(origin) || !(await (0,_http_private_address_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsToPrivateHost */ .W)(hostname)))
        return;
    throw unreadable(address, {
        input,
        why: 'is a private address that was not typed but found in a redirect or a file',
        remedy: `Type the final address into \`${input}\` if it is meant.`,
    });
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSitemap: () => (/* binding */ readSitemap)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}

function pMapSettled(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, true);
}

function pMapKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, false);
}

function pMapSettledKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, true);
}

// Like `Promise.allKeyed` and `Promise.allSettledKeyed`, with a mapper, and for a `Map` too. Each value travels with its key, so a skipped key, which leaves no slot in the result, cannot shift the keys after it.
async function mapKeyed(input, mapper, options, isSettled) {
	const entries = getKeyedEntries(input);

	// After the values have their handlers, like the other argument errors, which `mapConcurrently` checks. It cannot check this one, as it gets the wrapper below as its mapper.
	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	const mappedEntries = await mapConcurrently(entries, async ([key, inputResult]) => {
		try {
			if (inputResult.status === 'rejected') {
				throw inputResult.reason;
			}

			const result = await mapper(inputResult.value, key);

			if (result === pMapSkip || result === pMapStop) {
				return result;
			}

			return [key, isSettled ? {status: 'fulfilled', value: result} : result];
		} catch (error) {
			if (!isSettled) {
				throw error;
			}

			return [key, {status: 'rejected', reason: error}];
		}
	}, options, false);

	if (input instanceof Map) {
		return new Map(mappedEntries);
	}

	// A null prototype, like `Promise.allKeyed`, so a key like `__proto__` or `toString` is an own property like any other.
	return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
}

// The engine behind all the functions, except `pMapIterable`. With `isSettled`, an element or a mapper that rejects gives a `{status: 'rejected'}` result instead of an error, like `Promise.allSettled`, so `stopOnError` does not apply.
async function mapConcurrently(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		stopOnError = true,
		signal,
	} = {},
	isSettled,
) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);

		const result = [];
		// Stage the errors by index, like `result`, so they are reported in input order.
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);

		const signalListener = () => {
			reject(signal.reason);
		};

		const cleanup = () => {
			signal?.removeEventListener('abort', signalListener);
		};

		const resolve = value => {
			resolve_(value);
			cleanup();
		};

		const reject = reason => {
			if (isResolved) {
				return;
			}

			isResolved = true;
			reject_(reason);
			cleanup();

			if (!isIterableDone) {
				closeIterator(iterator);
			}
		};

		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}

			signal.addEventListener('abort', signalListener, {once: true});
		}

		const pull = createPuller(iterator);

		// Settle only once the source is done, or a mapper stopped, and every earlier pull and mapper has finished. A pull before the `done` or the stop can still produce an element, while pulls after it do not affect the result.
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
				return;
			}

			for (const index of pendingIndexes) {
				if (index < doneIndex) {
					return;
				}
			}

			if (!stopOnError) {
				const collectedErrors = [];

				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
					if (index in errors) {
						collectedErrors.push(errors[index]);
					}
				}

				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors)); // eslint-disable-line unicorn/error-message
					return;
				}
			}

			isResolved = true;

			// A stop ended the result before the source did, so close it, like `for await` does on a `break`. Not at the stop itself, as a source that settles its `next()` calls out of call order may still owe an earlier element, and closing could drop it.
			if (!isIterableDone) {
				closeIterator(iterator);
			}

			// `done` is final, like `for await`, so a `done` that lands between two elements ends
			// the result there and everything the source produced past it is dropped. A stop cuts it the same way.
			const lastIndex = Math.min(doneIndex, result.length);

			// Every index below `lastIndex` has a value: an index only goes unassigned when its pull reported `done` or its mapper returned `pMapStop`, and the lowest such index is `doneIndex`. So the array is dense below `lastIndex`, and the fast path can hand it over untouched.
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}

			// Otherwise this drops the skipped results and whatever the `done` or the stop cut off.
			resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
		};

		const next = async () => {
			// After a `done` or a stop, a pull would take an item nobody is going to map, which a one-shot source, like a queue, would lose.
			if (isResolved || currentIndex >= doneIndex) {
				return;
			}

			// Take the index when the pull starts, not when it resolves, so a source that settles
			// its `next()` calls out of call order still gets the right position.
			const index = currentIndex++;
			pendingIndexes.add(index);

			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);

				if (index < doneIndex) {
					throw error;
				}

				settleIfFinished();
				return;
			}

			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}

			// Intentionally detached
			const runner = (async () => {
				try {
					const element = await nextItem.value;

					if (isResolved || index >= doneIndex) {
						return;
					}

					const value = await mapper(element, index);

					// Ignore an item produced after an earlier pull reported `done` or an earlier mapper returned `pMapStop`.
					if (index >= doneIndex) {
						return;
					}

					// A stop ends the result here, like a `done` from the source, so settling waits only for the earlier elements.
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}

					if (value === pMapSkip) {
						skippedCount++;
					}

					result[index] = isSettled && value !== pMapSkip ? {status: 'fulfilled', value} : value;
				} catch (error) {
					if (index >= doneIndex) {
						return;
					}

					if (isSettled) {
						result[index] = {status: 'rejected', reason: error};
					} else if (stopOnError) {
						reject(error);
						return;
					} else {
						errors[index] = error;
					}
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}

				// If the iterable throws we can't really continue regardless of `stopOnError` state
				// since an iterable is likely to continue throwing after it throws once.
				// If we continue calling `next()` indefinitely we will likely end up
				// in an infinite loop of failed iteration.
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})();

			// Link the runner to the returned promise, so the async stack trace of a mapper error reaches the caller. Nothing awaits the runner, so the trace would stop there, but V8 follows a reaction that resolves another promise. The link never settles, so it never resolves the returned promise. It is a new promise for each runner, as a shared one would keep a reaction for every element.
			runner.then(() => new Promise(() => {})).then(resolve_);
		};

		// Create the concurrent runners in a detached (non-awaited)
		// promise. We need this so we can await the `next()` calls
		// to stop creating runners before hitting the concurrency limit
		// if the iterable has already been marked as done or a mapper stopped.
		// NOTE: We *must* do this for async iterators otherwise we'll spin up
		// infinite `next()` calls by default and never start the event loop.
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					// eslint-disable-next-line no-await-in-loop
					await next();
				} catch (error) {
					reject(error);
					break;
				}

				if (isResolved || currentIndex >= doneIndex) {
					break;
				}
			}
		})();
	});
}

function pMapIterable(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		backpressure = concurrency,
		preserveOrder = true,
	} = {},
) {
	validateOptions(iterable, mapper, concurrency);

	if (!isLimit(backpressure, concurrency)) {
		throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	}

	return {
		[Symbol.asyncIterator]() {
			// `isDone` lives outside the generator so the wrapper below can set it the moment the
			// consumer asks to stop. The generator is suspended on a pending `next()` at that point,
			// so its `finally` would not run until much later and workers finishing in the meantime
			// would keep pulling and mapping input for nobody.
			let isDone = false;

			const generator = (async function * () {
				const iterator = getIterator(iterable);

				// Results are consumed from the front with a moving `headIndex` instead of `shift()`.
				// `shift()` moves every remaining entry, which is O(n) per element and made the whole
				// run O(n²) whenever `backpressure` let the array grow, which is the default.
				let promises = [];
				let headIndex = 0;
				let isIterableDone = false;

				// The lowest index whose pull reported `done`. Without `preserveOrder`, the pulls after it have their slots given back, so their errors are dropped.
				let doneIndex = Number.POSITIVE_INFINITY;

				// An element that is being read, or is waiting for a mapper, does not hold a mapper slot, so the next element can be read while the mappers run. Those elements have their own cap of `concurrency`, so the source never sees more than `concurrency` overlapping `next()` calls, even with `backpressure: Infinity`. `backpressure` caps everything in flight together.
				let readingCount = 0;
				let runningMappersCount = 0;

				// The workers waiting for a mapper slot, in the order they started waiting. A finished mapper hands its slot to the oldest one.
				const mapperWaiters = new Map();
				let mapperWaiterCount = 0;
				let wokenMapperWaiterCount = 0;

				const releaseMapperSlot = () => {
					if (wokenMapperWaiterCount === mapperWaiterCount) {
						runningMappersCount--;
						return;
					}

					mapperWaiters.get(wokenMapperWaiterCount)();
					mapperWaiters.delete(wokenMapperWaiterCount++);
				};

				let index = 0;

				// The lowest index whose mapper returned `pMapStop`, or, with `preserveOrder`, whose pull, element, or mapper threw. The stream ends there, like a `break` or a `throw` in a loop. Once it is set, nothing past it is pulled, and no pending element past it is mapped, while the earlier elements still finish and are yielded first. `isDone` cannot do this, as it would drop the values of the earlier elements too.
				let stopIndex = Number.POSITIVE_INFINITY;

				// Without `preserveOrder`, each spawn still takes a slot in `promises`, so `backpressure` counts the same, but the slots are filled in the order the workers settle rather than the order they were spawned in, so the consumer gets whichever result is ready first. A worker always fills the oldest empty slot, at `fillIndex`. An empty slot is `undefined`, and a filled one holds the result itself rather than a promise, so a result costs a promise only when the consumer has to wait for it, through `wake`.
				let fillIndex = 0;
				let wake;

				// The indexes of the pulls whose worker has not filled a slot yet, without `preserveOrder`.
				const unfilledIndexes = new Set();

				// The consumer waits only when the head is empty, and then the oldest empty slot is the head, so the first fill wakes it.
				const fillSlot = result => {
					promises[fillIndex++] = result;
					wake?.(result);
					wake = undefined;
				};

				const pull = createPuller(iterator);

				function trySpawn() {
					// Do not spawn once the consumer is gone, the source is done, or the stream ends at an earlier element. The pull would be wasted work, and for a one-shot source, like a queue, it takes an item nobody is going to ask for.
					if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
						return;
					}

					readingCount++;

					// Take the index when the pull starts, not when it resolves, so a source that
					// settles its `next()` calls out of call order still gets the right position.
					const currentIndex = index++;

					// Errors must be returned as a value instead of rejecting, otherwise a promise that
					// the consumer abandons after an earlier error becomes an unhandled rejection.
					const promise = (async () => {
						try {
							let element;
							try {
								const {done, value} = await pull();

								if (done) {
									isIterableDone = true;
									doneIndex = Math.min(doneIndex, currentIndex);
									return {done: true};
								}

								// Spawn if still below the reading and backpressure limits
								trySpawn();

								element = await value;

								if (runningMappersCount < concurrency) {
									runningMappersCount++;
								} else {
									// `releaseMapperSlot` hands the slot over without decrementing `runningMappersCount`, so it is already counted.
									await new Promise(resolve => {
										mapperWaiters.set(mapperWaiterCount++, resolve);
									});
								}
							} finally {
								readingCount--;
							}

							// Spawn now that this element is no longer waiting for a mapper, so the next one is read while this one is mapped
							trySpawn();

							let returnValue;
							try {
								// The consumer stopped iterating, or the stream ends before this element, while this element was being read or waiting for a mapper, so drop it instead of doing work nobody will consume.
								if (isDone || currentIndex > stopIndex) {
									return {done: false, value: pMapSkip};
								}

								returnValue = await mapper(element, currentIndex);
							} finally {
								releaseMapperSlot();
							}

							if (returnValue === pMapStop) {
								stopIndex = Math.min(stopIndex, currentIndex);
							}

							return {done: false, value: returnValue};
						} catch (error) {
							// With `preserveOrder`, the error is thrown at its own position, after the results before it, so those still finish. Without it, the error is thrown as soon as it settles, so nothing still pending can be yielded anymore.
							// An error from a pull after the end of the source is dropped, as `done` is final, so it must have no effect. `doneIndex` is set before the worker that saw `done` settles, so its slot hand-back runs before the delivery check of any error that sees it here, and the two always agree.
							if (preserveOrder) {
								stopIndex = Math.min(stopIndex, currentIndex);
							} else if (currentIndex < doneIndex) {
								isDone = true;
							}

							return {error};
						}
					})();

					if (preserveOrder) {
						promises.push(promise);
						return;
					}

					promises.push(undefined);

					unfilledIndexes.add(currentIndex);

					// The worker never rejects, as errors are returned as a value.
					// The slot is filled here, a tick after the worker settles, rather than by the worker itself, for the same reason the consumer awaits a filled slot: so the consumer never runs, and pulls, earlier.
					promise.then(result => {
						// The slot was already given back, as the pull came after the end of the source.
						if (!unfilledIndexes.delete(currentIndex)) {
							return;
						}

						if (result.done) {
							// The pulls made after this one came after the end of the source, and a source like a queue may never answer them, so give their slots back now instead of waiting on them.
							for (const unfilledIndex of unfilledIndexes) {
								if (unfilledIndex > currentIndex) {
									unfilledIndexes.delete(unfilledIndex);
									fillSlot({done: true});
								}
							}
						}

						fillSlot(result);
					});
				}

				trySpawn();

				try {
					while (headIndex < promises.length) {
						// Without `preserveOrder`, a filled slot holds the result itself, and it is still awaited. That takes one tick, like awaiting a settled promise, so the consumer, and its `trySpawn()`, never run earlier than with a promise in the slot. Taking a ready result without the tick can make the consumer pull before it sees a stop or the end of the source, and a one-shot source, like a queue, would lose that item.
						// eslint-disable-next-line no-await-in-loop
						const result = await (promises[headIndex] ?? new Promise(resolve => {
							wake = resolve;
						}));
						const {done, value} = result;

						// Release the entry instead of leaving it for a `shift()` to move, and drop the
						// consumed prefix once it is at least half the array. That keeps the backing
						// store proportional to the results still in flight rather than to the total
						// ever spawned, which matters for an endless source, while costing one copy per
						// half of the array, so it stays O(1) per element.
						promises[headIndex] = undefined;
						headIndex++;

						if (headIndex * 2 >= promises.length) {
							promises = promises.slice(headIndex);
							fillIndex -= headIndex;
							headIndex = 0;
						}

						if (Object.hasOwn(result, 'error')) {
							throw result.error;
						}

						if (done) {
							// Without `preserveOrder`, the `done` can arrive while other workers are still running.
							if (preserveOrder) {
								return;
							}

							continue;
						}

						// The stream ends where the stop would have been yielded: after the earlier elements with `preserveOrder`, and after the results that were ready before it without.
						if (value === pMapStop) {
							return;
						}

						// Spawn if just dropped below the backpressure limit and still below the reading limit
						trySpawn();

						// A `pMapSkip` result stays in `promises` and is stepped over here. Splicing it out
						// in the worker instead would make every skip an O(n) scan and move, so a run of
						// skips would be O(n²).
						if (value === pMapSkip) {
							continue;
						}

						yield value;
					}
				} finally {
					// Stop pulling input once the consumer stops iterating, otherwise pending skipped mappers keep spawning work.
					isDone = true;

					if (!isIterableDone) {
						closeIterator(iterator);
					}
				}
			})();

			// Override `return()` and `throw()` on the generator itself instead of wrapping it, so it
			// keeps what it inherits, like `Symbol.asyncDispose` for `await using`, and `next()` stays
			// the native one. Plain functions, not `async`: the generator already returns a promise,
			// and an `async` function would wrap it in two more promises and two more microtask hops.
			const {return: generatorReturn, throw: generatorThrow} = generator;

			generator.return = value => {
				isDone = true;
				return generatorReturn.call(generator, value);
			};

			generator.throw = error => {
				isDone = true;
				return generatorThrow.call(generator, error);
			};

			return generator;
		},
	};
}

const pMapSkip = Symbol('skip');

const pMapStop = Symbol('stop');

// The checks `pMap` and `pMapIterable` share, so both reject the same input the same way.
// `mapConcurrently` runs this inside its promise, so a bad argument rejects rather than throws.
function validateOptions(iterable, mapper, concurrency) {
	// Optional chaining, so a nullish input gets this message rather than Node's internal
	// "null is not iterable".
	if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
		throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	}

	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	if (!isLimit(concurrency, 1)) {
		throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
	}
}

// Whether the value is an integer from `minimum` and up, or `Infinity`, as `concurrency` and `backpressure` must be.
function isLimit(value, minimum) {
	return (Number.isSafeInteger(value) && value >= minimum) || value === Number.POSITIVE_INFINITY;
}

// Read the entries of a `Map`, or else the own enumerable keys, strings and symbols, in the order and the way `Promise.allKeyed` does, all up front. Each value gets a handler right away, also like `Promise.allKeyed`, so a value that rejects before a mapper slot reaches it is not an unhandled rejection.
function getKeyedEntries(input) {
	if (input === null || (typeof input !== 'object' && typeof input !== 'function')) {
		throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
	}

	const entries = [];

	const addEntry = (key, value) => {
		// Resolve the whole entry, so the engine checks termination after the value settles and before the mapper runs.
		entries.push(Promise.resolve(value).then(
			value => [key, {status: 'fulfilled', value}],
			error => [key, {status: 'rejected', reason: error}],
		));
	};

	if (input instanceof Map) {
		for (const [key, value] of input) {
			addEntry(key, value);
		}
	} else {
		for (const key of Reflect.ownKeys(input)) {
			if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
				addEntry(key, input[key]);
			}
		}
	}

	return entries;
}

// Take the async iterator when the input has both, like `for await` does.
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}

// Close the source so it can release its resources, like `for await` does.
// Callers must not await this so a source that is blocked in `next()` cannot block them.
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// Pull the next item, and stop pulling once the source has reported `done`: a source like a queue
// may block in `next()` after it is exhausted, which would hang the caller. `done` is final, like
// `for await`, so anything the source produces after it is dropped.
function createPuller(iterator) {
	let isSourceDone = false;

	// A sync iterable, like an array, answers right away, so `done` can be seen here. An async
	// iterable is seen in the `then` below, as soon as its pull settles.
	const markDone = item => {
		if (item?.done) {
			isSourceDone = true;
		}
	};

	return () => {
		if (isSourceDone) {
			return {done: true};
		}

		const result = iterator.next();
		markDone(result);

		// A sync iterable, like an array, answers right away, so `done` has been read already and
		// the result can go back untouched.
		if (typeof result?.then !== 'function') {
			return result;
		}

		// An async iterable settles later, so `done` is read off the pull once it does. That is a
		// branch of its own, which leaves the caller awaiting the pull itself rather than a promise
		// derived from it, so an async source does not pay an extra microtask per element. The
		// rejection is handled here as well as by the caller, so a pull cannot escape as an
		// unhandled rejection. A thenable that is not a promise is turned into one first, so it is
		// subscribed to once, like `for await` does, while a native promise is returned as is.
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});

		return promise;
	};
}

// EXTERNAL MODULE: ./build/js/http/private-address.js
var private_address = __webpack_require__(4045);
// EXTERNAL MODULE: ./build/js/system/logger.js
var logger = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/js/sources/lists/parse-urls.js
var parse_urls = __webpack_require__(933);
// EXTERNAL MODULE: ./build/js/sources/lists/read-address.js
var read_address = __webpack_require__(9108);
;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap-xml.js
// Reads the XML of a sitemap or a sitemap index. Entities a document declares are not known to the
// parser, so they cannot grow; nothing outside the document is fetched.
const rootKinds = {
    urlset: 'pages',
    sitemapindex: 'index',
};
/** Ends the parse early; never leaves this module. */
class UnusableXml extends Error {
}
/** The `<loc>` texts in document order, as written; at most `mostLocations`. */
async function parseSitemap(text, mostLocations) {
    const { parser: createParser } = await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.t.bind(__webpack_require__, 2560, 19));
    const parser = createParser(true);
    const open = [];
    const locations = [];
    let kind;
    let location = '';
    const isLocation = () => open.length === 3 && open[2] === 'loc' && open[1] === (kind === 'index' ? 'sitemap' : 'url');
    parser.onerror = ({ message }) => {
        throw new UnusableXml(`is not well-formed XML (${message.split('\n')[0] ?? ''})`);
    };
    parser.onopentag = ({ name }) => {
        open.push(localName(name));
        if (open.length === 1)
            kind = readRoot(name);
        location = '';
    };
    const addText = (piece) => {
        if (isLocation())
            location += piece;
    };
    parser.ontext = addText;
    parser.oncdata = addText;
    parser.onclosetag = () => {
        if (isLocation())
            locations.push(location.trim());
        if (locations.length > mostLocations)
            throw new UnusableXml(`lists more than ${mostLocations.toLocaleString('en-US')} addresses`);
        open.pop();
    };
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (error instanceof UnusableXml)
            return { kind: 'unusable', why: error.message };
        throw error;
    }
    return kind === undefined ? { kind: 'unusable', why: 'is empty' } : { kind, locations };
}
function readRoot(name) {
    const kind = rootKinds[localName(name)];
    if (kind === undefined)
        throw new UnusableXml(`is no sitemap: its first element is <${name}>`);
    return kind;
}
function localName(name) {
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./build/js/sources/lists/sitemap.js
// The `sitemap` input: pages of a sitemap, or of all the sitemaps an index names.








const usualLimits = {
    documentBytes: 50 * 1024 * 1024,
    documents: 1_000,
    pages: 1_000_000,
    depth: 3,
};
const mostAtOnce = 4;
/**
 * Every page of the sitemap that is on a host of `base-url`, else on the sitemap's own host. Rejects
 * with SourceError `source-unreadable` where any document of it cannot be used.
 */
async function readSitemap({ sitemap, baseUrls }, deps, limits = usualLimits) {
    const start = (0,read_address/* toAddress */.ch)(sitemap, { input: 'sitemap' }, deps.context.workspace);
    const own = start.kind === 'url' ? [start.url] : [];
    const typed = [...baseUrls.map((baseUrl) => new URL(baseUrl)), ...own];
    const rules = {
        input: 'sitemap',
        limitBytes: limits.documentBytes,
        headers: { accept: 'application/xml, text/xml, application/gzip, */*;q=0.1' },
        typedOrigins: typed.map(({ origin }) => origin),
        deps,
    };
    const pages = await walkSitemaps({ rules, limits, start, pages: [] });
    const hosts = new Set((baseUrls.length > 0 ? typed.slice(0, baseUrls.length) : own).map(toHost));
    return toTargets(pages, hosts);
}
function toHost({ host }) {
    return host;
}
async function walkSitemaps(walk) {
    const { start, limits } = walk;
    const seen = new Set(start.kind === 'url' ? [start.url.href] : []);
    let level = [start];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limits.depth)
            throw refuse(walk, `nests indexes more than ${limits.depth} deep`);
        const found = await pMap(level, (address) => readDocument(address, walk), {
            concurrency: mostAtOnce,
        });
        const next = [];
        for (const location of found.flat()) {
            const url = (0,parse_urls/* parseWebAddress */.K7)(location);
            if (url === undefined)
                throw refuse(walk, `names a sitemap that is no URL: ${(0,logger/* oneLine */.T)(location, 100)}`);
            if (!seen.has(url.href))
                next.push({ kind: 'url', url });
            seen.add(url.href);
        }
        if (seen.size > limits.documents)
            throw refuse(walk, `names more than ${limits.documents} sitemaps`);
        level = next;
    }
    return walk.pages;
}
/** Keeps the pages of one document; gives the sitemaps it names. */
async function readDocument(address, walk) {
    const { limits, pages, rules } = walk;
    const content = await readContent(address, walk);
    rules.deps.signal.throwIfAborted();
    if (content.kind === 'unusable')
        throw (0,read_address/* unreadable */.O$)(address, {
            input: 'sitemap',
            why: (0,logger/* oneLine */.T)(content.why, 200),
            remedy: 'Give the address of an XML sitemap or sitemap index, plain or gzip.',
        });
    if (content.kind === 'index')
        return content.locations;
    if (pages.length + content.locations.length > limits.pages)
        throw refuse(walk, `lists more than ${limits.pages.toLocaleString('en-US')} pages`);
    for (const location of content.locations)
        pages.push(location);
    return [];
}
async function readContent(address, { rules, limits }) {
    const read = await (0,read_address/* readAddress */.zq)(address, rules);
    if (!read.isFound)
        return { kind: 'unusable', why: read.why };
    try {
        const bytes = await unpack(read.body, limits.documentBytes);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return await parseSitemap(text, limits.pages);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return { kind: 'unusable', why: `${(0,read_address/* tooLong */.Po)(limits.documentBytes)} when unpacked` };
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'unusable', why: 'is not UTF-8 text' };
        if (typeof code === 'string' && code.startsWith('Z_'))
            return { kind: 'unusable', why: 'is damaged gzip' };
        throw error;
    }
}
async function unpack(bytes, limitBytes) {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isGzip ? (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: limitBytes }) : bytes;
}
function refuse({ start }, why) {
    const remedy = 'Give a smaller sitemap, for example one of those the index names.';
    return (0,read_address/* unreadable */.O$)(start, { input: 'sitemap', why, remedy });
}
/** Without a host of its own, a file's host is that of its first page: the protocol allows one. */
function toTargets(pages, typedHosts) {
    const hosts = new Set(typedHosts);
    const targets = [];
    let elsewhere = 0;
    let unusable = 0;
    for (const page of pages) {
        const url = (0,parse_urls/* parseWebAddress */.K7)(page);
        if (url !== undefined && hosts.size === 0 && !(0,private_address/* isPrivateHost */.S)(url.hostname))
            hosts.add(url.host);
        if (url === undefined)
            unusable += 1;
        else if (hosts.has(url.host))
            targets.push({ kind: 'url', value: url.href, rule: 'sitemap' });
        else
            elsewhere += 1;
    }
    return { targets, notices: toNotices(elsewhere, unusable, hosts) };
}
function toNotices(elsewhere, unusable, hosts) {
    const notices = [];
    if (elsewhere > 0)
        notices.push(`\`sitemap\`: ${elsewhere.toLocaleString('en-US')} addresses on other hosts than ${[...hosts].join(', ') || 'those allowed'} were left out.`);
    if (unusable > 0)
        notices.push(`\`sitemap\`: ${unusable.toLocaleString('en-US')} entries that are no http or https URL were left out.`);
    return notices;
}


/***/ })

};
