// What VOD's error codes mean to us. HTTP 403 is the usual status of business errors, so that the code
// decides. https://support.huaweicloud.com/intl/en-us/api-vod/ErrorCode.html
import type { VendorCode, VendorError } from '../../../errors.ts';
import { createClassifier } from '../classify.ts';

export const vodCodes: Readonly<Record<string, VendorCode>> = {
  10054: 'vendor-auth',
  10057: 'vendor-auth',
  10074: 'vendor-forbidden',
  10111: 'vendor-forbidden',
  10133: 'vendor-forbidden',
  10086: 'vendor-quota',
  10127: 'vendor-rate-limited',
  10060: 'vendor-not-found',
  10062: 'vendor-not-found',
  10089: 'vendor-not-found',
  10051: 'vendor-unavailable',
  10052: 'vendor-unavailable',
};

const notTheCdn =
  'This API is for media of VOD (video on demand). URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const noAsset =
  'Check `huawei-asset-ids`, `huawei-region` and `huawei-project-id`: the project has no such media asset. URLs of a site belong to the service CDN: use `provider: huawei-cdn`.';
const rights =
  'To preheat, the credentials need `vod:asset:preheat`, and `vod:asset:getPreheatTask` to check the status; to purge, `vod:asset:createRefreshTask` and `vod:asset:getRefreshTask`.';

/** In the table of error codes: "the task has succeeded" and "the task is in progress". */
const inProgress = '10080';
const taskCodes: readonly string[] = ['10079', inProgress];

/** Whether a refused poll says that its task is not over. Success is taken from results alone. */
export function isInProgress({ problems }: VendorError): boolean {
  return problems[0]?.vendorCode?.endsWith(`.${inProgress}`) ?? false;
}

export const vodRemedies: Readonly<Record<string, string>> = {
  10057: 'Check `huawei-project-id`: it is the project of `huawei-region`.',
  10060: 'The asset is not published yet: publish it first.',
  10062: noAsset,
  10074: rights,
  10086: "The day's quota is used up; tasks that were accepted before are still polled.",
  10089: notTheCdn,
  10110: `Check that the asset has an acceleration domain with CDN. ${notTheCdn}`,
  10111: rights,
  10133: rights,
};
const gatewayRemedies = {
  '0307': 'The token expired, or belongs to another region than `huawei-region`.',
} as const;

export const classifyError = createClassifier({
  // The gateway's numbers have four digits.
  own: /\.\d{5,}$/,
  service: {
    codes: vodCodes,
    remedies: vodRemedies,
  },
  ofTasks: taskCodes,
  gateway: {
    remedies: gatewayRemedies,
  },
  wrongAddress: 'Check `endpoint`, `huawei-region` and `huawei-project-id`.',
});
