// The first part of a run: find what to act on, within the budget of the step.
import { findWildcardForm } from '../core/capability.ts';
import { modes, purgeTypeOf } from '../core/mode.ts';
import { SourceTimeout } from '../errors.ts';
import type { FoundTargets, ListRequest } from '../sources/source.ts';
import type { Clock } from '../system/clock.ts';
import { openDeadline } from '../system/deadline.ts';
import type { Inputs } from './inputs.ts';

export type FindTargets = (request: ListRequest, signal: AbortSignal) => Promise<FoundTargets>;

export interface FindDeps {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly findTargets: FindTargets;
}

/** Throws InputError, SourceError, TimeoutError, or the signal's reason. */
export async function findList(
  inputs: Inputs,
  { deadline, deps }: { readonly deadline: number; readonly deps: FindDeps },
): Promise<FoundTargets> {
  const { selection, mode, purgeType, capabilities, timeoutMilliseconds } = inputs;
  const request: ListRequest = {
    selection,
    forWarming: modes[mode].warms,
    takesPaths: inputs.takesPaths,
    toSent: inputs.toSent,
    wildcards:
      purgeTypeOf({ mode, purgeType }) === 'wildcard'
        ? findWildcardForm(capabilities, mode)
        : undefined,
  };
  const reason = new SourceTimeout(timeoutMilliseconds);
  using budget = openDeadline({ at: deadline, reason }, deps);
  return await deps.findTargets(request, budget.signal);
}
