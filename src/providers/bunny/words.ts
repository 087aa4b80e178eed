/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['bunny.net', 'bunny-', 'purgeCache', 'CacheTag', 'exactPath', 'pullzone'],
  ...['BUNNY_API_KEY', 'BUNNY_PULL_ZONE_ID'],
];
