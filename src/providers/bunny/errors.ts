// What bunny.net's refusals mean, for docs/errors.md.
import { toErrorRows } from '../status-api.ts';
import type { VendorErrors } from '../vendor-errors.ts';
import { statuses } from './statuses.ts';

export const errors: VendorErrors = {
  title: 'bunny.net',
  source: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
  rows: toErrorRows(statuses),
};
