// What CDN's error codes mean to us. Most of them come with HTTP 200, so that the code decides.
// https://support.huaweicloud.com/intl/en-us/api-cdn/ErrorCode.html
import type { VendorCode } from '../../../errors.ts';
import { createClassifier } from '../classify.ts';

export const cdnCodes: Readonly<Record<string, VendorCode>> = {
  '0000': 'vendor-unavailable',
  '0001': 'vendor-rejected',
  '0002': 'vendor-auth',
  '0003': 'vendor-not-found',
  '0004': 'vendor-forbidden',
  '0005': 'vendor-quota',
  '0020': 'vendor-forbidden',
  '0021': 'vendor-forbidden',
  '0105': 'vendor-not-found',
  '0106': 'vendor-rejected',
  '0108': 'vendor-not-found',
  '0110': 'vendor-quota',
  '0114': 'vendor-rejected',
  '0115': 'vendor-rejected',
  '0116': 'vendor-rejected',
  '0145': 'vendor-rejected',
};

const rights =
  'The credentials need `cdn:configuration:refreshCache` to purge, `cdn:configuration:preheatCache` to preheat and `cdn:configuration:queryCacheHistoryTask` to check the status. An IAM user of an account with enterprise projects also needs `huawei-enterprise-project-id`.';
const quota =
  "The account's quota of this day is used up; a ticket can raise it. Tasks that were accepted before are still polled.";
const domainState =
  'Check in the console of CDN that the domain is online, and neither banned nor locked.';
const unknownHost =
  'The host is not a domain of this account on CDN, or it belongs to another enterprise project: check the URLs and `huawei-enterprise-project-id`. Media of VOD have `provider: huawei-vod`.';

export const cdnRemedies: Readonly<Record<string, string>> = {
  '0004': rights,
  '0005': quota,
  '0020': rights,
  '0021': rights,
  '0105': unknownHost,
  '0106': domainState,
  '0108': unknownHost,
  '0110': quota,
  '0114': 'Activate CDN in the console first.',
  '0115': domainState,
  '0116': domainState,
  '0145': domainState,
};

export const classifyError = createClassifier({
  own: /^CDN\./i,
  service: {
    codes: cdnCodes,
    remedies: cdnRemedies,
  },
  gateway: {
    remedies: {
      '0307':
        'The token expired, or belongs to a project: CDN needs one of the account (scope `domain`).',
    },
  },
  wrongAddress:
    'Check `endpoint`: `https://cdn.myhuaweicloud.com`, or `https://cdn.myhuaweicloud.eu` in Europe.',
});
