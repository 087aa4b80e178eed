import type { DistributionState } from '../../../core/distributions/distribution.ts';

/** States of a distribution, in capitals. https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/ */
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
} as const satisfies Readonly<Record<string, DistributionState>>;

const known: Readonly<Record<string, DistributionState>> = distributionStates;

export function toState(status: string): DistributionState {
  return Object.hasOwn(known, status) ? (known[status] ?? 'unknown') : 'unknown';
}
