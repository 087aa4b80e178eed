import { gatewayCodes, vodCodes } from './vod/classify.ts';

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['Huawei', 'VOD', 'APIGW', 'huawei-', 'preheating_results'],
  ...Object.keys(vodCodes),
  ...Object.keys(gatewayCodes),
];
