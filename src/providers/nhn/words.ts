import { nhnAliasStatuses } from '../../data/nhn-alias-statuses.ts';
import { distributionRemedies, remedies, resultCodes } from './classify.ts';
import { forms } from './distributions/canonical.ts';
import { absentCodes, goneCodes, wantsUseOrigin } from './distributions/result-codes.ts';
import { distributionStates } from './distributions/states.ts';

/** Names of one word, such as `origin`, mean something elsewhere as well. */
const fieldNames = Object.keys(forms).filter((name) => /[A-Z]/.test(name));

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['NHN', 'nhn-', 'toastcdn', 'toastcloud', 'API v1.5', 'API v2.0', 'API v3.0'],
  ...['appKey', 'isSuccessful', 'maxAge', 'purgeList', 'purgeSeq', 'resultCode', 'useOrigin'],
  ...fieldNames,
  ...Object.keys(distributionStates),
  ...nhnAliasStatuses,
  ...['_acme-challenge', 'aliasDomainDomSeq', 'validationTxtName'],
  ...Object.keys(resultCodes),
  ...Object.keys(remedies),
  ...Object.keys(distributionRemedies),
  ...[...absentCodes, ...goneCodes, wantsUseOrigin],
];
