// The sandbox's vendors, with a record of what each request made them do. No word of a vendor is needed
// for that: a vendor did something if its state changed, and is done if time alone changes nothing more.
import {
  answerJson,
  type SandboxRequest,
  type SandboxResponse,
} from '../../src/sandbox/exchange.ts';
import type { RunningVendor } from '../../src/sandbox/vendor.ts';
import { startVendors, statesOf, type VendorOptions } from '../../src/sandbox/vendors.ts';
import type { DeclaredRun } from '../fakes/declared-runs.ts';

export interface Handled {
  readonly answer: SandboxResponse;
  /** Whether the vendor accepted work with it. */
  readonly acted: boolean;
}

export interface VendorsSide {
  readonly handle: (request: SandboxRequest) => Handled;
  /** Everything that the vendors have accepted. */
  readonly state: () => string;
  /** Whether all of it is over. Vendors may take the look into the future for real: ask this last. */
  readonly isAtRest: () => boolean;
}

/** Below a day, because quotas of a day are part of some states. */
const longEnoughMilliseconds = 12 * 3_600_000;

interface Options {
  readonly now: () => number;
  readonly run: DeclaredRun['run'] | undefined;
  /** Those of the run if absent. */
  readonly sandbox?: VendorOptions;
}

export function startVendorsSide({ now, run, sandbox }: Options): VendorsSide {
  const options = sandbox ?? run?.sandbox ?? {};
  const isWorkAskedByGet = run?.submission.method === 'GET';
  let [ahead, frozen]: [number, number | undefined] = [0, undefined];
  const vendors = startVendors(options, { now: () => frozen ?? now() + ahead, strictHosts: false });
  const running = Object.values<RunningVendor>(vendors);
  const state = (): string => JSON.stringify(statesOf(vendors));
  const answerOf = (request: SandboxRequest): SandboxResponse => {
    for (const vendor of running) {
      const answer = vendor.handle(request);
      if (answer !== undefined) return answer;
    }
    return answerJson(404, { error: 'No vendor has this address.' });
  };
  return {
    state,
    handle(request) {
      // Most GETs do nothing, so that there is no need to compare.
      if (request.method === 'GET' && !isWorkAskedByGet)
        return { answer: answerOf(request), acted: false };
      // Time alone changes states, and must not pass between two looks.
      frozen = now();
      const before = state();
      const answer = answerOf(request);
      const acted = state() !== before;
      frozen = undefined;
      return { answer, acted };
    },
    isAtRest() {
      const present = state();
      ahead = longEnoughMilliseconds;
      const future = state();
      ahead = 0;
      return present === future;
    },
  };
}

/** What kind of request it is: ids in paths do not count, names of parameters do. */
export function operationOf({ method, path, query }: SandboxRequest): string {
  const place = path
    .split('/')
    .map((part) => (/^(?=.*\d)[\w-]{8,}$/.test(part) ? '*' : part))
    .join('/');
  const names = [...new Set(query.keys())].toSorted();
  return `${method} ${place}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}
