// One change while it is being sent, and the ends that it may have on the board.
import type { DistributionChange } from '../core/distributions/plan.ts';
import type { Problem } from '../core/problem.ts';
import { toProblems } from '../errors.ts';
import type { SyncEngine } from './sync-engine.ts';

export interface ApplyDeps {
  readonly engine: SyncEngine;
  /** Aborts a little after the run was cancelled: the answer to a write may hold a domain. */
  readonly inFlight: AbortSignal;
  readonly doubts: Doubts;
}

/** Why nobody knows whether the vendor received a change, by its index; reading may show it. */
export type Doubts = Map<number, Problem>;

export interface Sending extends ApplyDeps {
  readonly index: number;
  readonly change: DistributionChange;
  readonly delays: Generator<number, never>;
}

export function accept({ engine, index, change }: Sending, domain: string): undefined {
  engine.board.change(index, { state: 'pending', id: domain, vendorState: 'accepted' });
  const as = domain === '' ? '' : ` as ${domain}`;
  engine.logger.info(`${change.kind} ${change.name}: accepted${as}.`);
}

/** What is known of a change whose answer said nothing, as long as it is not read. */
export function toDoubt(cause: unknown): Problem {
  const [problem] = toProblems(cause);
  return {
    code: 'unconfirmed',
    message: `${problem?.message ?? ''} Whether the change was made is unknown.`,
    remedy: 'Run again with `wait: true`: the next plan shows what the vendor has.',
  };
}

export function leaveUnknown(
  { engine, index }: Pick<Sending, 'engine' | 'index'>,
  problem: Problem,
): void {
  engine.board.change(index, { state: 'unconfirmed', problem });
}

export const cutOff: Problem = {
  code: 'unconfirmed',
  message: 'The run was cancelled while this change was on its way; its result is unknown.',
  remedy: 'Run again: the next plan shows what the vendor has.',
};
