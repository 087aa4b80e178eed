import { resultCodes } from './classify.ts';
import { distributionStates } from './distributions/states.ts';

/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['NHN', 'nhn-', 'toastcdn', 'toastcloud'],
  ...Object.keys(distributionStates),
  ...Object.keys(resultCodes),
];
