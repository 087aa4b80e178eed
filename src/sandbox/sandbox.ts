// The vendors' side of the wire: strict, stateful, without a socket. Shares no code with the action,
// so that a mistake of ours cannot hide in both.
import { createAdmin } from './admin.ts';
import { type AwsOptions, type AwsState, createAws } from './aws/aws.ts';
import {
  answerJson,
  type Handler,
  type RecordedRequest,
  type SandboxRequest,
  type SandboxResponse,
} from './exchange.ts';
import type { Fault } from './fault.ts';
import { createFaultBox } from './fault-box.ts';
import { createHuawei, type HuaweiState } from './huawei/huawei.ts';
import type { HuaweiOptions } from './huawei/options.ts';
import type { DueCallback } from './nhn/callbacks.ts';
import type { DistributionBook } from './nhn/distribution-book.ts';
import { createNhn } from './nhn/nhn.ts';
import type { NhnOptions, NhnState } from './nhn/service.ts';

export interface SandboxOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** How late every answer of a vendor comes. */
  readonly latencyMilliseconds?: number;
  readonly nhn?: Partial<NhnOptions>;
  readonly aws?: Partial<AwsOptions>;
  readonly huawei?: Partial<HuaweiOptions>;
}

export interface Sandbox {
  /** Total: what no vendor knows is answered 404. */
  handle(request: SandboxRequest): SandboxResponse;
  /** What the vendors were asked, oldest first, with every header: keys too. */
  readonly requests: readonly RecordedRequest[];
  /** Throws a ZodError where it is no fault. */
  addFault(fault: Fault): void;
  /** What the vendors have done; JSON has room for all of it. */
  state(): SandboxState;
  /** NHN Cloud's distributions, for what people do by hand in the console. */
  readonly nhn: DistributionBook;
  /** Callbacks that are due now, once. */
  takeCallbacks(): readonly DueCallback[];
}

export interface SandboxState {
  readonly nhn: NhnState;
  readonly aws: AwsState;
  readonly huawei: HuaweiState;
}

export function createSandbox({ now, ...options }: SandboxOptions): Sandbox {
  const requests: RecordedRequest[] = [];
  const faults = createFaultBox();
  let latency = options.latencyMilliseconds ?? 0;
  const nhn = createNhn({ ...options.nhn, now });
  const aws = createAws({ ...options.aws, now });
  const huawei = createHuawei({ ...options.huawei, now });
  // NHN Cloud's gateway answers whatever begins with a version, so it comes last.
  const vendors = [aws, huawei, nhn];
  const state = (): SandboxState => ({
    nhn: nhn.state(),
    aws: aws.state(),
    huawei: huawei.state(),
  });
  const reset = (): void => {
    requests.splice(0);
    faults.clear();
    latency = options.latencyMilliseconds ?? 0;
    for (const vendor of vendors) vendor.reset();
  };
  const admin = createAdmin({
    requests,
    state,
    reset,
    addFault: faults.add,
    setLatency: (milliseconds) => {
      latency = milliseconds;
    },
  });
  const askVendors = (request: SandboxRequest): SandboxResponse =>
    askEach(
      vendors.map(({ handle }) => handle),
      request,
    );
  return {
    requests,
    addFault: faults.add,
    nhn: nhn.distributions,
    takeCallbacks: nhn.takeCallbacks,
    state,
    handle(request) {
      const administered = admin(request);
      if (administered !== undefined) return administered;
      const response = faults.apply(request, () => askVendors(request));
      requests.push({ at: now(), request, response });
      return { ...response, delayMilliseconds: (response.delayMilliseconds ?? 0) + latency };
    },
  };
}

function askEach(handlers: readonly Handler[], request: SandboxRequest): SandboxResponse {
  for (const handle of handlers) {
    const response = handle(request);
    if (response !== undefined) return response;
  }
  return answerJson(404, { error: 'No vendor that this sandbox speaks for has this address.' });
}
