// What Fastly's refusals mean, for docs/errors.md.
import type { VendorErrors } from '../vendor-errors.ts';
import { statuses } from './classify.ts';

export const errors: VendorErrors = {
  title: 'Fastly',
  source: 'https://www.fastly.com/documentation/reference/api/#error-responses',
  rows: Object.entries(statuses).map(([status, { meaning, code, remedy }]) => ({
    vendorCode: `HTTP ${status}`,
    meaning,
    code,
    remedy,
  })),
};
