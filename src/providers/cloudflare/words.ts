import { codes } from './classify.ts';

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['Cloudflare', 'cloudflare-', 'purge_everything', 'purge_cache', 'invalidate_cache'],
  ...['error_chain', 'CLOUDFLARE_API_TOKEN', 'CLOUDFLARE_ZONE_ID'],
  ...Object.keys(codes),
];
