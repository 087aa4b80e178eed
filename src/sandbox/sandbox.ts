// The vendors' side of the wire: strict, stateful, without a socket. It shares no code with the action,
// so that one mistake cannot hide in both.
import { adminPrefix, createAdmin } from './admin.ts';
import type { Callback } from './callback.ts';
import {
  answerJson,
  type RecordedRequest,
  type SandboxRequest,
  type SandboxResponse,
} from './exchange.ts';
import type { Fault } from './fault.ts';
import { createFaultBox } from './fault-box.ts';
import type { RunningVendor } from './vendor.ts';
import {
  describeSettings,
  type RunningVendors,
  startVendors,
  statesOf,
  type VendorOptions,
  type VendorStates,
} from './vendors.ts';

export interface SandboxOptions extends VendorOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Delay of every answer of a vendor. */
  readonly latencyMilliseconds?: number;
  /** Whether vendors that accept URLs of any host refuse those that they do not serve. */
  readonly strictHosts?: boolean;
}

export interface Sandbox {
  /** Total: an address that no vendor knows is answered 404. */
  handle(request: SandboxRequest): SandboxResponse;
  /** Requests to vendors, oldest first, with every header: keys as well. */
  readonly requests: readonly RecordedRequest[];
  /** Throws a ZodError if it is not a fault. */
  addFault(fault: Fault): void;
  /** Everything that each vendor has accepted, as JSON. */
  state(): VendorStates;
  /** For what people do elsewhere, such as changes by hand in a vendor's console. */
  readonly vendors: RunningVendors;
  /** Callbacks that are due now; each is returned once. */
  takeCallbacks(): readonly Callback[];
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const { now, latencyMilliseconds = 0, strictHosts = false, ...vendorOptions } = options;
  const requests: RecordedRequest[] = [];
  const faults = createFaultBox();
  let latency = latencyMilliseconds;
  const vendors = startVendors(vendorOptions, { now, strictHosts });
  const running = Object.values<RunningVendor>(vendors);
  const state = (): VendorStates => statesOf(vendors);
  const reset = (): void => {
    requests.splice(0);
    faults.clear();
    latency = latencyMilliseconds;
    for (const vendor of running) vendor.reset();
  };
  const setLatency = (milliseconds: number): void => {
    latency = milliseconds;
  };
  const admin = createAdmin({ requests, state, reset, addFault: faults.add, setLatency });
  return {
    requests,
    addFault: faults.add,
    vendors,
    state,
    takeCallbacks: () => running.flatMap((vendor) => vendor.takeCallbacks?.() ?? []),
    handle(request) {
      const administered = admin(request) ?? welcome(request, vendorOptions);
      if (administered !== undefined) return administered;
      const response = faults.apply(request, () => askEach(running, request));
      requests.push({ at: now(), request, response });
      return { ...response, delayMilliseconds: (response.delayMilliseconds ?? 0) + latency };
    },
  };
}

/** People open it under one of these names; the home page of another host is one that a cache holds. */
const ownHost = /^(?:127(?:\.\d+){3}|localhost|\[::1\])(?::\d+)?$/;

/** For people who open its address; no vendor has it. */
function welcome(
  { method, path, headers }: SandboxRequest,
  options: VendorOptions,
): SandboxResponse | undefined {
  const { host = '127.0.0.1:8787' } = headers;
  if (method !== 'GET' || path !== '/' || !ownHost.test(host)) return undefined;
  const url = `http://${host}`;
  const value = {
    about: "The vendors' APIs of cdn-cache-action, to rehearse without credentials.",
    settings: describeSettings(url, options),
    'what it has done': [`${url}${adminPrefix}state`, `${url}${adminPrefix}requests`],
    documentation: 'docs/sandbox.md',
  };
  return { ...answerJson(200, value), body: `${JSON.stringify(value, null, 2)}\n` };
}

function askEach(vendors: readonly RunningVendor[], request: SandboxRequest): SandboxResponse {
  for (const vendor of vendors) {
    const response = vendor.handle(request);
    if (response !== undefined) return response;
  }
  return answerJson(404, {
    error: 'No vendor of this sandbox has this address. GET / lists the settings to use.',
  });
}
