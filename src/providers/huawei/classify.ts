// What error codes of Huawei Cloud mean to us: a service has codes of its own, and before each of
// them stands the same gateway. Its prefixes differ for the same number (APIGW, APIG, APIC), so its
// digits decide.
import type { VendorCode } from '../../errors.ts';
import { isPassing } from '../../http/status.ts';

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

/** `errorCode` as it came, such as `VOD.10086` or `APIGW.0301`; `''` if it is missing. */
export type Classify = (errorCode: string, status: number) => Classified;

/** By the digits of a code. */
interface Meanings {
  readonly codes: Readonly<Record<string, VendorCode>>;
  readonly remedies: Readonly<Record<string, string>>;
}

export interface ErrorTable {
  /** Which codes are the service's own; all others are the gateway's. */
  readonly own: RegExp;
  readonly service: Meanings;
  /** Digits of codes that say how far a task is. */
  readonly ofTasks?: readonly string[];
  readonly gateway: Pick<Meanings, 'remedies'>;
  /** What to check if the address is wrong. */
  readonly wrongAddress: string;
}

export function createClassifier({
  own,
  service,
  ofTasks = [],
  gateway,
  wrongAddress,
}: ErrorTable): Classify {
  return (errorCode, status) => {
    const [, digits = ''] = /\.(\d+)$/.exec(errorCode) ?? [];
    const isOwn = own.test(errorCode);
    const { codes, remedies } = isOwn ? service : { ...gateway, codes: gatewayCodes };
    const code = codes[digits] ?? classifyStatus(status);
    const concernsAll = code === 'vendor-not-found' && !isOwn;
    const general = concernsAll ? wrongAddress : undefined;
    const remedy = remedies[digits] ?? (code === 'vendor-auth' ? checkKeys : general);
    return { code, concernsAll, remedy, isOfTask: isOwn && ofTasks.includes(digits) };
  };
}

function classifyStatus(status: number): VendorCode {
  if (status === 401) return 'vendor-auth';
  if (status === 404) return 'vendor-not-found';
  if (status === 429) return 'vendor-rate-limited';
  return isPassing(status) ? 'vendor-unavailable' : 'vendor-rejected';
}

export const checkKeys =
  'Check `huawei-access-key` and `huawei-secret-key` (or the token, or the IAM user) before you run again: after five failures in a row the key is locked for five minutes.';
