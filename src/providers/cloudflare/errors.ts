// What Cloudflare's error codes mean, for docs/errors.md.
import type { VendorErrors } from '../vendor-errors.ts';
import { codes } from './classify.ts';

export const errors: VendorErrors = {
  title: 'Cloudflare',
  source: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
  rows: Object.entries(codes).map(([vendorCode, { meaning, code, remedy }]) => ({
    vendorCode,
    meaning,
    code,
    remedy,
  })),
};
