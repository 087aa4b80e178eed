// What Huawei Cloud's error codes mean, for docs/errors.md.
import type { VendorErrorRow, VendorErrors } from '../vendor-errors.ts';
import { cdnCodes, cdnRemedies, classifyError as classifyCdn } from './cdn/classify.ts';
import { type Classify, gatewayCodes } from './classify.ts';
import { classifyError as classifyVod, vodCodes, vodRemedies } from './vod/classify.ts';

const gateway: Readonly<Record<string, string>> = {
  '0101': 'the address, or the method, does not exist',
  '0103': 'the address does not exist',
  '0301': 'the keys, the signature or the token are wrong, or the key is locked',
  '0307': 'the token expired, or belongs elsewhere',
  '0308': 'too many requests in this time',
};

const cdn: Readonly<Record<string, string>> = {
  '0000': 'a failure inside the service',
  '0001': 'a value of the request is wrong',
  '0002': 'the credentials are wrong',
  '0003': 'what the request names does not exist',
  '0004': 'the credentials lack a right',
  '0005': 'the quota is used up',
  '0020': 'the credentials lack a right',
  '0021': 'the credentials lack a right for this enterprise project',
  '0105': 'the domain does not exist',
  '0106': 'the domain is not in a state that allows it',
  '0108': 'the host is not a domain of this account',
  '0110': 'more URLs than the quota of the day',
  '0114': 'CDN is not activated',
  '0115': 'the domain is banned or locked',
  '0116': 'the domain is banned or locked',
  '0145': 'the domain is not online',
};

const vod: Readonly<Record<string, string>> = {
  10051: 'a failure inside the service',
  10052: 'a failure inside the service',
  10054: 'the credentials are wrong',
  10057: 'the project does not belong to these credentials, or to this region',
  10060: 'the media asset is not published',
  10062: 'the media asset does not exist',
  10074: 'the credentials lack a right',
  10086: 'more URLs than the quota of the day',
  10089: 'the domain does not exist',
  10110: 'the task could not be made',
  10111: 'the credentials lack a right',
  10127: 'too many requests in this time',
  10133: 'the credentials lack a right',
};

interface Source {
  readonly prefix: string;
  readonly codes: readonly string[];
  readonly meanings: Readonly<Record<string, string>>;
  readonly classify: Classify;
}

export const errors: VendorErrors = {
  title: 'Huawei Cloud CDN and VOD',
  source: 'https://support.huaweicloud.com/intl/en-us/api-cdn/ErrorCode.html',
  rows: [
    ...toRows({
      prefix: 'CDN',
      codes: [...Object.keys(cdnCodes), ...Object.keys(cdnRemedies)],
      meanings: cdn,
      classify: classifyCdn,
    }),
    ...toRows({
      prefix: 'VOD',
      codes: [...Object.keys(vodCodes), ...Object.keys(vodRemedies)],
      meanings: vod,
      classify: classifyVod,
    }),
    ...toRows({
      prefix: 'APIGW',
      codes: Object.keys(gatewayCodes),
      meanings: gateway,
      classify: classifyCdn,
    }),
  ],
};

function toRows({ prefix, codes, meanings, classify }: Source): readonly VendorErrorRow[] {
  return [...new Set(codes)].sort().map((digits) => {
    const vendorCode = `${prefix}.${digits}`;
    const { code, remedy } = classify(vendorCode, 400);
    return { vendorCode, meaning: meanings[digits] ?? '', code, remedy };
  });
}
