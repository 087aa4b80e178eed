// Which hosts the vendor serves, read before the first submission: one vendor accepts URLs of any other
// host, and nobody would see that nothing was purged; another refuses the whole request for one such URL.
import { checkHosts } from '../core/plan/check-hosts.ts';
import { ContractError, InputError, NetworkError, TimeoutError, VendorError } from '../errors.ts';
import type { Operations } from '../providers/provider.ts';
import type { Board } from './board.ts';
import { type RetryDeps, retrySafely } from './retry-safely.ts';
import { isToSend } from './settlement.ts';

export interface HostDeps extends RetryDeps {
  readonly operations: Operations;
  readonly board: Board;
  /** The service domain: its own URLs need no question. `''` if the vendor has none. */
  readonly domain: string;
  readonly remark: (text: string) => void;
}

/** Rejects with InputError if a URL is on another host, and if the credentials are refused. */
export async function refuseOtherHosts(deps: HostDeps): Promise<void> {
  const { board, domain } = deps;
  const targets = board
    .tasks()
    .filter(isToSend)
    .flatMap(({ batch }) => batch.targets);
  if (checkHosts(targets, [domain]).length === 0) return;
  const served = await readHosts(deps);
  const refused = served === undefined ? [] : checkHosts(targets, served);
  if (refused.length > 0) throw new InputError(refused);
}

/** Undefined if they cannot be read: then the answer to the purge decides. */
async function readHosts(deps: HostDeps): Promise<readonly string[] | undefined> {
  try {
    return await readPages(deps);
  } catch (error) {
    deps.signal.throwIfAborted();
    if (!isLeftOpen(error)) throw error;
    deps.remark(
      `The hosts of the list were not checked, because which ones the vendor serves could not be read: ${error.message}`,
    );
    return undefined;
  }
}

/** More than any account has, for a vendor whose pages have no end. */
const mostPages = 100;

async function readPages(deps: HostDeps): Promise<readonly string[] | undefined> {
  const hosts: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const found = await retrySafely(deps, async (limits) =>
      deps.operations.readHosts?.(limits, cursor),
    );
    if (found === undefined) return undefined;
    hosts.push(...found.hosts);
    cursor = found.next;
    if (cursor === undefined) return hosts;
  }
  throw new ContractError(`The vendor's list of hosts has more than ${mostPages} pages.`);
}

/** Who refuses the credentials, or cannot be reached at all, takes no purge either. */
function isLeftOpen(error: unknown): error is Error {
  if (error instanceof VendorError) return error.code !== 'vendor-auth';
  if (error instanceof NetworkError) return error.mayHaveArrived;
  return error instanceof ContractError || error instanceof TimeoutError;
}
