// What Huawei Cloud's error codes mean to us. HTTP 403 is the usual status of business errors, so that
// the code decides; prefixes differ for the same number (APIGW, APIG, APIC), so its digits do.
// https://support.huaweicloud.com/intl/en-us/api-vod/ErrorCode.html
import type { VendorCode, VendorError } from '../../../errors.ts';

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

export const gatewayCodes: Readonly<Record<string, VendorCode>> = {
  '0301': 'vendor-auth',
  '0307': 'vendor-auth',
  '0308': 'vendor-rate-limited',
  '0101': 'vendor-not-found',
  '0103': 'vendor-not-found',
};

export interface Classified {
  readonly code: VendorCode;
  /** Whether the address is wrong, and not one URL. */
  readonly concernsAll: boolean;
  readonly remedy: string | undefined;
  /** The code says how far a task is, so there is one. */
  readonly isOfTask: boolean;
}

/** In the table of error codes: "the task has succeeded" and "the task is in progress". */
const inProgress = '10080';
const taskCodes: readonly string[] = ['10079', inProgress];

/** Whether a refused poll says that its task is not over. Success is taken from results alone. */
export function isInProgress({ problems }: VendorError): boolean {
  return problems[0]?.vendorCode?.endsWith(`.${inProgress}`) ?? false;
}

/** `errorCode` as it came, such as `VOD.10086` or `APIGW.0301`; `''` if it is missing. */
export function classifyError(errorCode: string, status: number): Classified {
  const [, digits = ''] = /\.(\d+)$/.exec(errorCode) ?? [];
  const isGateway = digits.length === 4;
  const code = (isGateway ? gatewayCodes : vodCodes)[digits] ?? classifyStatus(status);
  const concernsAll = code === 'vendor-not-found' && (isGateway || digits === '');
  const remedy = remedies[digits] ?? remedyOf(code, concernsAll);
  return { code, concernsAll, remedy, isOfTask: taskCodes.includes(digits) };
}

function classifyStatus(status: number): VendorCode {
  if (status === 401) return 'vendor-auth';
  if (status === 404) return 'vendor-not-found';
  if (status === 429) return 'vendor-rate-limited';
  return status >= 500 ? 'vendor-unavailable' : 'vendor-rejected';
}

const notTheCdn =
  'This API preheats published media of VOD (video on demand). URLs of a site belong to the service CDN, which is another one.';
const rights =
  'The credentials need `vod:asset:preheat` to send and `vod:asset:getPreheatTask` to ask how far it is.';

const remedies: Readonly<Record<string, string>> = {
  '0307': 'The token expired, or belongs to another region than `huawei-region`.',
  10057: 'Check `huawei-project-id`: it is the project of `huawei-region`.',
  10060: 'The asset is not published yet: publish it, then preheat it.',
  10062: notTheCdn,
  10074: rights,
  10086: "The day's quota is used up; tasks that were accepted before are still polled.",
  10089: notTheCdn,
  10110: `Check that the asset has an acceleration domain with CDN. ${notTheCdn}`,
  10111: rights,
  10133: rights,
};

function remedyOf(code: VendorCode, concernsAll: boolean): string | undefined {
  if (code === 'vendor-auth')
    return 'Check the credentials before anything else: after five failures in a row the key is locked for five minutes.';
  return concernsAll ? 'Check `endpoint`, `huawei-region` and `huawei-project-id`.' : undefined;
}
