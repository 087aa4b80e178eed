/**
 * The validation states of a domain alias, in the spelling and order of the vendor's table. Only
 * VALIDATED may be linked to a distribution.
 * https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/
 */
export const nhnAliasStatuses = [
  'REQUEST_ACCEPTED',
  'VALIDATION_IN_PROGRESS',
  'VALIDATED',
  'TOKEN_EXPIRED',
] as const;

export type NhnAliasStatus = (typeof nhnAliasStatuses)[number];
