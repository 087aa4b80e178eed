// What a run leaves to the next one: in doubt before anything can fail, confirmed by what succeeded.
import type { Memory, MemoryDraft, ResumedDraft } from '../sources/memory/memory.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';

export interface Remembering {
  readonly inputs: Pick<Inputs, 'dryRun' | 'shard'>;
  readonly journal: Journal;
  readonly openMemory: () => Promise<Memory>;
  /** The rest of the run. Rejects with what ends it. */
  readonly act: () => Promise<void>;
}

/** Of a run with a list of its own, or of one that resumes another; undefined if neither is remembered. */
export type Remembered = { readonly draft: MemoryDraft } | { readonly resumed: ResumedDraft };

/** A dry run writes nothing and says what a run would; a shard knows only its part. */
export async function remembering(
  remembered: Remembered | undefined,
  { inputs, journal, openMemory, act }: Remembering,
): Promise<void> {
  if (remembered === undefined || inputs.shard !== undefined) return await act();
  const memory = await openMemory();
  if (inputs.dryRun) {
    const toRemember = 'draft' in remembered ? memory.prepare(remembered.draft) : undefined;
    if (toRemember !== undefined) journal.addMemory(() => ({ toRemember }));
    return await act();
  }
  // The paths of a resumed run are in doubt already.
  if ('draft' in remembered) journal.addSaid(await memory.announce(remembered.draft));
  journal.addMemory(() => ({ memory: { key: memory.key() } }));
  try {
    await act();
  } finally {
    const ended = { tasks: journal.tasks(), stale: journal.stale() };
    journal.addSaid(
      'draft' in remembered
        ? await memory.settle(remembered.draft, ended)
        : await memory.confirm(remembered.resumed, ended),
    );
  }
}
