// Under which key a memory lies in the cache: whose it is, and of which ref.
import type { Mode } from '../../core/mode.ts';
import type { RunContext } from '../../core/run-context.ts';

/** What two steps must share to share a memory. */
export interface MemoryOwner {
  readonly provider: string;
  readonly mode: Mode;
  /** The vendor's own word for the cache, such as a service domain; `''` if it has none. */
  readonly address: string;
  readonly baseUrls: readonly string[];
  readonly root: string;
  /** In order: a pattern overrides those before it. */
  readonly files: readonly string[];
  /** In order. */
  readonly purgeAllIf?: readonly string[] | undefined;
}

export interface MemoryKeys {
  /** Of every ref: what the service lists to find who wrote last. */
  readonly everyRef: string;
  /** Of this ref alone; every key of its entries begins with it. */
  readonly ref: string;
  /** Never the same twice: an entry cannot be overwritten, and attempts of a run share its id. */
  readonly next: (milliseconds: number) => string;
}

const name = 'cdn-cache-action-1';

/**
 * The ref is in the key because the service falls back to the default branch, whose memory says
 * nothing about this ref. The final `-` keeps a prefix from matching the beginning of another.
 */
export function deriveKeys(
  owner: MemoryOwner,
  { ref, runId, runAttempt }: Pick<RunContext, 'ref' | 'runId' | 'runAttempt'>,
  checksum: (text: string) => string,
): MemoryKeys {
  const { provider, mode, address, baseUrls, root, files, purgeAllIf } = owner;
  const parts = [provider, mode, address, baseUrls.toSorted(), root, files];
  const identity = JSON.stringify(purgeAllIf === undefined ? parts : [...parts, purgeAllIf]);
  const everyRef = `${name}-${checksum(identity).slice(0, 16)}-`;
  const own = `${everyRef}${checksum(ref).slice(0, 8)}-`;
  return {
    everyRef,
    ref: own,
    next: nextAfter(own, { runId, runAttempt }),
  };
}

const form = /^((.+-)[0-9a-f]{8}-)(\d*)-(\d+)-(\d+)$/;

/** The keys of the memory that an entry belongs to, for another job; undefined if it is not a key. */
export function deriveKeysLike(
  key: string,
  { runId, runAttempt }: Pick<RunContext, 'runId' | 'runAttempt'>,
): MemoryKeys | undefined {
  const [, own, everyRef] = form.exec(key) ?? [];
  if (own === undefined || everyRef === undefined || !everyRef.startsWith(`${name}-`))
    return undefined;
  return { everyRef, ref: own, next: nextAfter(own, { runId, runAttempt }) };
}

/** Whether a key is the other one, or was made after it in the same run. */
export function isOfSameRun(key: string, first: string): boolean {
  const [, own, , run] = form.exec(key) ?? [];
  const [, firstOwn, , firstRun] = form.exec(first) ?? [];
  const isSame = own !== undefined && own === firstOwn && run === firstRun;
  return key === first || (isSame && isLater(key, first));
}

function nextAfter(
  own: string,
  { runId, runAttempt }: Pick<RunContext, 'runId' | 'runAttempt'>,
): MemoryKeys['next'] {
  return (milliseconds) => `${own}${runId}-${runAttempt}-${Math.floor(milliseconds)}`;
}

/** Whether a key was made after the other one, for whichever ref: it ends with the moment. */
export function isLater(key: string, other: string): boolean {
  return momentOf(key) > momentOf(other);
}

function momentOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}
