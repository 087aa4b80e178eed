import { meanings } from './classify.ts';

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['CloudFront', 'cloudfront-', 'CallerReference', 'InvalidationBatch', 'InProgress'],
  ...Object.keys(meanings),
];
