/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['Fastly', 'fastly-', 'surrogate_keys', 'purge_all', 'purge_select'],
  ...['FASTLY_API_TOKEN', 'FASTLY_SERVICE_ID'],
];
