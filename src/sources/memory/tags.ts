// Each tag has a cache of its own, so that a run for one never finds what the run before it left.
import type { RunContext } from '../../core/run-context.ts';
import type { Memory } from './memory.ts';
import { silence } from './sentences.ts';

export function isForTag({ ref, eventName }: Pick<RunContext, 'ref' | 'eventName'>): boolean {
  return ref.startsWith('refs/tags/') || eventName === 'release';
}

/** Knows nothing and keeps nothing: a re-run of an older tag would find only its own past. */
export const tagMemory: Memory = {
  recall: async () => ({
    entry: undefined,
    isOutdated: false,
    notices: [],
    remarks: [
      'A run for a tag cannot remember the run before it, so every file counts as changed. Set `manifest` to compare with the previous build.',
    ],
  }),
  prepare: () => undefined,
  announce: async () => silence,
  settle: async () => silence,
  confirm: async () => silence,
  key: () => '',
};
