// What bunny.net's refusals mean, for docs/errors.md.
import type { VendorErrors } from '../vendor-errors.ts';
import { statuses } from './classify.ts';

export const errors: VendorErrors = {
  title: 'bunny.net',
  source: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
  rows: Object.entries(statuses).map(([status, { meaning, code, remedy }]) => ({
    vendorCode: `HTTP ${status}`,
    meaning,
    code,
    remedy,
  })),
};
