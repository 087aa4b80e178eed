/** Every value of the `status` output. */
export const statuses = [
  'CANCELLED',
  'UNCONFIRMED',
  'TIMEOUT',
  'FAILED',
  'PARTIAL',
  'ACCEPTED',
  'COMPLETED',
  'PLANNED',
  'NOTHING_TO_DO',
] as const;
export type Status = (typeof statuses)[number];
