// What Fastly's refusals mean, for docs/errors.md.
import { toErrorRows } from '../status-api.ts';
import type { VendorErrors } from '../vendor-errors.ts';
import { statuses } from './statuses.ts';

export const errors: VendorErrors = {
  title: 'Fastly',
  source: 'https://www.fastly.com/documentation/reference/api/#error-responses',
  rows: toErrorRows(statuses),
};
