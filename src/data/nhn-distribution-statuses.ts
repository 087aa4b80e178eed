/**
 * Every status of a distribution of NHN Cloud CDN, as the documentation of both API versions lists
 * them. A transcription and not behaviour, so the action and the sandbox share it.
 * https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/
 */
export const nhnDistributionStatuses = [
  'OPENING',
  'OPEN',
  'MODIFYING',
  'RESUME',
  'SUSPENDING',
  'SUSPEND',
  'CLOSING',
  'CLOSE',
  'ERROR',
] as const;

export type NhnDistributionStatus = (typeof nhnDistributionStatuses)[number];
