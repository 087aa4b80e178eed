import type { DistributionState } from '../../../core/distributions/distribution.ts';
import type { NhnDistributionStatus } from '../../../data/nhn-distribution-statuses.ts';

/** What each status means. */
export const distributionStates = {
  OPEN: 'ready',
  OPENING: 'busy',
  MODIFYING: 'busy',
  RESUME: 'busy',
  ERROR: 'broken',
  SUSPENDING: 'broken',
  SUSPEND: 'broken',
  CLOSING: 'closing',
  CLOSE: 'closed',
} as const satisfies Readonly<Record<NhnDistributionStatus, DistributionState>>;

const known: Readonly<Record<string, DistributionState>> = distributionStates;

export function toState(status: string): DistributionState {
  return Object.hasOwn(known, status) ? (known[status] ?? 'unknown') : 'unknown';
}
