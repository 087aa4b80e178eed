// What a run knows of the runs before it, and what it leaves to the next one. The cache is never a reason
// for a job to fail, and what cannot be known never counts as "nothing changed".
import type { Target } from '../../core/target.ts';
import { joinForms, type UsedForms } from '../../core/urls/site/site-rules.ts';
import { describeOtherRules, type UrlRules } from '../../core/urls/url-rules.ts';
import type { Clock } from '../../system/clock.ts';
import type { Manifest } from '../disk/manifest-file.ts';
import type { LimitedStore, Refused, Restored, Unknown } from './cache-store.ts';
import { type MemoryEntry, type MemoryPart, parseEntry, renderEntry } from './entry.ts';
import { isLater, isOfSameRun, type MemoryKeys } from './keys.ts';
import {
  describeOvertaken,
  describeUnconfirmed,
  describeUnknown,
  describeUnresumed,
  describeUnwritten,
  type Said,
  silence,
} from './sentences.ts';
import {
  type Ended,
  findStillInDoubt,
  findUnconfirmed,
  listPurged,
  type Purged,
} from './unconfirmed.ts';

/** What the caches hold if all of a run succeeds. */
export type Build = { readonly head: string } | { readonly files: Manifest };

export interface Recalled extends Said {
  /** Undefined: nothing is known, and everything counts. */
  readonly entry: MemoryEntry | undefined;
  /**
   * Others purged since, or files have other URLs now: everything counts, and the entry still says
   * what is gone.
   */
  readonly isOutdated: boolean;
}

/** What a run is about to purge for. Its targets are made of files: others have no path to remember. */
export interface MemoryDraft extends Purged {
  readonly build: Build;
  /** In which forms this build links its pages, and the one before did. */
  readonly forms?: { readonly now: UsedForms; readonly before?: UsedForms | undefined } | undefined;
}

/** The list of an earlier run, of which more is known by now. */
export interface ResumedDraft {
  /** Of the entry that the earlier run left, or `''`. */
  readonly key: string;
  readonly targets: readonly Target[];
  /** Jobs of one run have one list: what another of them wrote since counts as well. */
  readonly ofSameRun?: true;
}

/** An entry that is not written yet. */
export interface PreparedEntry {
  readonly key: string;
  readonly entry: string;
}

/** Nothing here rejects. */
export interface Memory {
  readonly recall: (part: MemoryPart) => Promise<Recalled>;
  /** What `announce` would write, for another step to write; undefined if it is there and has no doubts. */
  readonly prepare: (draft: MemoryDraft) => PreparedEntry | undefined;
  /** Every path that is about to be purged is in doubt from now on, whatever happens to this run. */
  readonly announce: (draft: MemoryDraft) => Promise<Said>;
  readonly settle: (draft: MemoryDraft, ended: Ended) => Promise<Said>;
  /** The same for a resumed run, unless another run has written since: then it says nothing new. */
  readonly confirm: (draft: ResumedDraft, ended: Ended) => Promise<Said>;
  /** Of the last entry that this run wrote or found as it would write it; `''` without one. */
  readonly key: () => string;
}

export interface MemoryDeps {
  readonly keys: MemoryKeys;
  /** What the inputs of this run say about the URLs of a file. */
  readonly rules: UrlRules;
  readonly store: LimitedStore;
  readonly clock: Pick<Clock, 'now'>;
  /** The newest key of any ref; undefined if this run may not know. Does not reject. */
  readonly findNewestKey: (prefix: string) => Promise<string | undefined>;
}

export function openMemory({ keys, rules, store, clock, findNewestKey }: MemoryDeps): Memory {
  let known: { readonly key: string; readonly text: string } | undefined;
  let lastMoment = 0;

  const write = async (entry: MemoryEntry): Promise<Refused | undefined> => {
    const text = renderEntry(entry);
    if (text === known?.text) return undefined;
    // The clock may stand still between two entries, and a key is taken once.
    lastMoment = Math.max(clock.now(), lastMoment + 1);
    const key = keys.next(lastMoment);
    const answer = await store.save({ key, text });
    if (answer.state !== 'saved') return answer;
    known = { key, text };
    return undefined;
  };

  return {
    async recall(part) {
      const [restored, newest] = await Promise.all([
        store.restore(keys.ref),
        findNewestKey(keys.everyRef),
      ]);
      const read = readEntry(restored, { part, prefix: keys.ref });
      if ('unknown' in read) {
        return { entry: undefined, isOutdated: false, ...describeUnknown(read.unknown, part) };
      }
      const { entry, key, text } = read;
      const isOvertaken = newest !== undefined && isLater(newest, key);
      if (!isOvertaken) known = { key, text };
      const said = isOvertaken ? describeOvertaken : compareRules(entry, rules);
      return { entry, isOutdated: said !== silence, ...said };
    },
    prepare(draft) {
      const announced = toAnnounced(draft, rules);
      const entry = renderEntry(announced);
      // What is to be confirmed later is confirmed in an entry of this run.
      if (entry === known?.text && announced.doubtful.length === 0) return undefined;
      return { key: keys.next(clock.now()), entry };
    },
    async announce(draft) {
      const refused = await write(toAnnounced(draft, rules));
      return refused === undefined ? silence : describeUnwritten(refused, 'announce');
    },
    async confirm({ key, targets, ofSameRun = false }, ended) {
      const restored = await store.restore(keys.ref);
      if (restored.state !== 'hit') return describeUnresumed(restored);
      const isOwn = ofSameRun ? isOfSameRun(restored.key, key) : restored.key === key;
      const entry = isOwn ? parseEntry(restored.text) : undefined;
      if (entry === undefined) return describeUnresumed({ state: 'miss' });
      known = { key: restored.key, text: restored.text };
      const doubtful = findStillInDoubt(entry.doubtful, { targets, ...ended });
      const refused = await write({ ...entry, doubtful });
      return describeSettled(refused, doubtful.length);
    },
    key: () => known?.key ?? '',
    async settle({ build, forms, ...purged }, ended) {
      const doubtful = findUnconfirmed(purged, ended);
      const refused = await write({ ...build, ...rememberForms(forms, doubtful), rules, doubtful });
      return describeSettled(refused, doubtful.length);
    },
  };
}

function compareRules(entry: MemoryEntry, rules: UrlRules): Said {
  const since = 'the run that is remembered';
  const changed = describeOtherRules(entry.rules, { now: rules, since });
  return changed === undefined ? silence : { notices: [], remarks: [changed] };
}

function describeSettled(refused: Refused | undefined, doubtful: number): Said {
  const said = refused === undefined ? silence : describeUnwritten(refused, 'settle');
  return { ...said, remarks: [...said.remarks, ...describeUnconfirmed(doubtful)] };
}

function toAnnounced({ build, forms, ...purged }: MemoryDraft, rules: UrlRules): MemoryEntry {
  const doubtful = listPurged(purged);
  return { ...build, ...rememberForms(forms, doubtful), rules, doubtful };
}

/** As long as a page is in doubt, caches may hold it under the forms of the build before. */
function rememberForms(
  forms: MemoryDraft['forms'],
  doubtful: readonly string[],
): Pick<MemoryEntry, 'forms'> {
  if (forms === undefined) return {};
  const { now, before } = forms;
  return { forms: before === undefined || doubtful.length === 0 ? now : joinForms(now, before) };
}

type ReadEntry =
  | { readonly key: string; readonly text: string; readonly entry: MemoryEntry }
  | { readonly unknown: Unknown };

function readEntry(
  restored: Restored,
  { part, prefix }: { readonly part: MemoryPart; readonly prefix: string },
): ReadEntry {
  if (restored.state !== 'hit') return { unknown: restored };
  const { key, text } = restored;
  // The service falls back to other scopes and to looser matches.
  if (!key.startsWith(prefix)) return { unknown: { state: 'miss' } };
  const entry = parseEntry(text);
  if (entry === undefined)
    return { unknown: { state: 'failed', why: 'the entry is not a memory' } };
  return entry[part] === undefined ? { unknown: { state: 'miss' } } : { key, text, entry };
}
