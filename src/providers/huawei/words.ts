import { cdnCodes } from './cdn/classify.ts';
import { gatewayCodes } from './classify.ts';
import { vodCodes } from './vod/classify.ts';

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['Huawei', 'VOD', 'APIGW', 'huawei-', 'preheating_results'],
  ...['refresh_task', 'preheating_task', 'task_inprocess', 'task_done', 'file_refresh'],
  ...Object.keys(cdnCodes).map((digits) => `CDN.${digits}`),
  ...Object.keys(vodCodes),
  ...Object.keys(gatewayCodes),
];
