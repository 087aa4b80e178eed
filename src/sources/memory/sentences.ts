// What people read about the memory.
import { groupDigits } from '../../core/text.ts';
import type { Refused, Unknown } from './cache-store.ts';
import type { MemoryPart } from './entry.ts';

export interface Said {
  /** Warnings. */
  readonly notices: readonly string[];
  /** Notices. */
  readonly remarks: readonly string[];
}

export const silence: Said = { notices: [], remarks: [] };

const everything = 'so every file counts as changed';

/** Ways to know what changed without the cache. */
const others: Readonly<Record<MemoryPart, string>> = {
  files: "Set `manifest` to the previous build's manifest to compare without the cache.",
  head: 'Use `base: last-success` to compare without the cache.',
};

/** A cache that fails is not tried again in the same run. */
const unwritten =
  'This run is probably not remembered either: if the next one takes its changes back, purge everything once with `purge-type: all`.';

export function describeUnknown(unknown: Unknown, part: MemoryPart): Said {
  switch (unknown.state) {
    case 'miss':
      return {
        notices: [],
        remarks: [
          `No earlier run is remembered for this branch and these inputs, ${everything}. The memory is kept in GitHub's cache for 7 days after it was last used, one for each branch. Files deleted since the last run are not known: if there were any, purge everything once with \`purge-type: all\`.`,
        ],
      };
    case 'unavailable':
    case 'denied':
      return {
        notices: [],
        remarks: [`The memory cannot be read (${unknown.why}), ${everything}. ${others[part]}`],
      };
    case 'failed':
    case 'skipped':
      return {
        notices: [
          `The memory could not be read (${unknown.why}), ${everything}. ${others[part]} ${unwritten}`,
        ],
        remarks: [],
      };
  }
}

/** `commit` as people write it; `message` is a sentence. */
export function describeLostCommit(commit: string, message: string): string {
  return `The commit that was purged for last (${commit}) cannot be compared, ${everything}. ${message}`;
}

export const describeOvertaken: Said = {
  notices: [],
  remarks: [
    `Since the run that is remembered for this branch, this cache was purged for another branch or environment, or by a runner with another compression, ${everything}.`,
  ],
};

/** What a write that fails means: before anything is sent, or when it is known what succeeded. */
export type Write = 'announce' | 'settle';

/** A failure that was reported already is not reported again. */
export function describeUnwritten({ state, why }: Refused, write: Write): Said {
  if (state === 'unavailable' || state === 'skipped') return silence;
  if (write === 'settle') {
    const notice = `What succeeded could not be remembered (${why}): the next run lists the same files again.`;
    return { notices: [notice], remarks: [] };
  }
  return {
    notices: [
      `The memory could not be written (${why}): the next run compares with an older one, and does not see what is changed back until then. Run on a trusted event such as \`push\`, with \`cache-mode: write\` if the workflow sets it.`,
    ],
    remarks: [],
  };
}

/** A resumed run whose entry is not there, or not the last one any more. */
export function describeUnresumed(unknown: Unknown): Said {
  const why = unknown.state === 'miss' ? 'another run has written it since' : unknown.why;
  const remark = `What this run confirmed is not remembered (${why}): the next run lists the same files again.`;
  return { notices: [], remarks: [remark] };
}

export function describeUnconfirmed(count: number): readonly string[] {
  if (count === 0) return [];
  const files = count === 1 ? '1 file is' : `${groupDigits(count)} files are`;
  return [`${files} remembered as not confirmed: the next run lists them again.`];
}
