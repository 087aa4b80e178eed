// What NHN Cloud's error codes mean, for docs/errors.md.
import type { VendorErrors } from '../vendor-errors.ts';
import { classifyResultCode, distributionRemedies, remedies, resultCodes } from './classify.ts';

const meanings: Readonly<Record<string, string>> = {
  20001: 'the Appkey is wrong',
  20002: 'the SecretKey, or the token, is wrong',
  10000: 'the app key has no service with this domain',
  10001: 'there is no path to purge',
  10004: 'the service is still being created',
  10006: 'what the request names does not exist',
  10007: 'another distribution has this alias',
  10013: 'an alias is not a host name, or its owner is not validated',
  10017: 'the service does not take this kind of purge',
  10020: 'an alias is named twice',
  10102: 'the certificate service did not answer',
  10111: 'the certificate could not be processed',
  21000: 'a failure in the infrastructure of NHN Cloud',
  21002: 'a failure in the infrastructure of NHN Cloud',
  30000: 'the request could not be processed',
  30001: 'more purges than the service takes in this time',
  30003: 'not possible in the present state of the service',
  30005: 'what the request names does not exist',
  4031007: "the gateway refuses the runner's IP address",
  4041007: 'the gateway does not know the address',
  4291000: 'too many requests in this time',
  4291001: "the gateway's usage quota is used up",
};

export const errors: VendorErrors = {
  title: 'NHN Cloud CDN',
  source: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/error-code/',
  rows: listCodes().map((vendorCode) => ({
    vendorCode,
    meaning: meanings[vendorCode] ?? '',
    code: classifyResultCode(vendorCode, 200),
    remedy: remedies[vendorCode] ?? distributionRemedies[vendorCode],
  })),
};

function listCodes(): readonly string[] {
  const tables = [resultCodes, remedies, distributionRemedies];
  return [...new Set(tables.flatMap((one) => Object.keys(one)))].sort(
    (one, other) => Number(one) - Number(other),
  );
}
