// What CloudFront's codes mean, for docs/errors.md.
import type { VendorErrors } from '../vendor-errors.ts';
import { meanings } from './classify.ts';

const words: Readonly<Record<string, string>> = {
  AccessDenied: 'the role or user lacks a right',
  BatchTooLarge: 'too many paths in one request',
  EntityNotFound: 'no tenant of the account has this id',
  ExpiredToken: 'the temporary keys have expired',
  ExpiredTokenException: 'the temporary keys have expired',
  IncompleteSignature: 'a part of the credentials is missing',
  InconsistentQuantities: 'the number of paths differs from what was sent',
  InternalError: 'a failure of the service',
  InvalidArgument: 'a path is not one, or a value is out of range',
  InvalidClientTokenId: 'the access key does not exist, or needs a session token',
  InvalidationBatchAlreadyExists: 'other paths were sent under the same reference',
  MissingAuthenticationToken: 'the request is not signed',
  MissingBody: 'the body is missing or has another type',
  NoSuchDistribution: 'no distribution of the account has this id, or it has only tenants',
  NoSuchInvalidation: 'the invalidation does not exist',
  RequestExpired: 'the signature is too old',
  RequestLimitExceeded: 'too many requests in this time',
  ServiceUnavailable: 'the service is busy',
  SignatureDoesNotMatch: 'the secret key is another one, or the clock is wrong',
  Throttling: 'too many requests in this time',
  ThrottlingException: 'too many requests in this time',
  TooManyInvalidationsInProgress: 'too many paths are in progress',
  UnrecognizedClientException: 'the access key does not exist',
};

export const errors: VendorErrors = {
  title: 'CloudFront',
  source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html',
  rows: Object.entries(meanings)
    .map(([vendorCode, { code, remedy }]) => ({
      ...{ vendorCode, code, remedy },
      meaning: words[vendorCode] ?? '',
    }))
    .sort((one, other) => (one.vendorCode < other.vendorCode ? -1 : 1)),
};
