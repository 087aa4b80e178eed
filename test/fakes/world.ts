import type { GitSite } from '../../scripts/demo/git-site.ts';
import type { ActionRequest } from '../../scripts/demo/run-action.ts';
import { createStage, pushOf as pushOfCommits, type Stage } from '../../scripts/demo/stage.ts';
import { planted } from '../../src/providers/rehearsal.ts';
import type { VendorOptions } from '../../src/sandbox/vendors.ts';
import {
  inputsOf,
  mergeOptions,
  plantedOptions,
  rehearsalOf,
  toKnownProvider,
} from './rehearsals.ts';

export const { key: appKey, secret } = planted;

/** A stage whose runs have the inputs of their provider's rehearsal. */
export type World = Stage;

/** A clock of the vendors, which a test sets forward so that their work is done. */
export interface VendorClock {
  readonly now: () => number;
  readonly leap: (milliseconds: number) => void;
}

export function createVendorClock(): VendorClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    leap(milliseconds) {
      ahead += milliseconds;
    },
  };
}

export async function createWorld(
  changes: VendorOptions = {},
  { now }: Pick<VendorClock, 'now'> = Date,
): Promise<World> {
  const stage = await createStage(mergeOptions(plantedOptions, changes), now);
  return {
    ...stage,
    run(inputs, more = {}) {
      const provider = toKnownProvider(inputs['provider']);
      return stage.run(
        {
          ...inputsOf(provider, stage.settings),
          ...rehearsalOf(provider).hurry,
          ...inputs,
        },
        more,
      );
    },
  };
}

/** Commits what is there, makes the change, commits again: the push event of that. */
export function pushOf(site: GitSite, change: () => void): Partial<ActionRequest> {
  const before = site.commit('before');
  change();
  return pushOfCommits(before, site.commit('after'));
}
