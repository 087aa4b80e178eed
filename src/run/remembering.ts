// What a run leaves to the next one: in doubt before anything can fail, confirmed by what succeeded.
import type { Memory } from '../sources/memory/memory.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';

export interface Remembering {
  readonly inputs: Pick<Inputs, 'dryRun' | 'shard'>;
  readonly journal: Journal;
  readonly openMemory: () => Promise<Memory>;
  /** The rest of the run. Rejects with what ends it. */
  readonly act: () => Promise<void>;
}

/** A dry run changes nothing, and a shard knows only its part. */
export async function remembering(
  { memory: draft }: Pick<FoundTargets, 'memory'>,
  { inputs, journal, openMemory, act }: Remembering,
): Promise<void> {
  if (draft === undefined || inputs.dryRun || inputs.shard !== undefined) return await act();
  const memory = await openMemory();
  journal.addSaid(await memory.announce(draft));
  try {
    await act();
  } finally {
    journal.addSaid(await memory.settle(draft, journal.tasks()));
  }
}
