// Every ready-made fault, by the name that `--fault` takes; a vendor's own stay with the vendor.

import { awsFaults } from './aws/faults.ts';
import { type Fault, manyTimes } from './fault.ts';
import { huaweiFaults } from './huawei/faults.ts';
import { nhnFaults } from './nhn/faults.ts';

export const namedFaults: Readonly<Record<string, Fault>> = {
  ...nhnFaults,
  ...awsFaults,
  ...huaweiFaults,
  html: {
    match: { method: 'POST' },
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  },
  'not-json': { match: { method: 'POST' }, body: 'OK' },
  'lost-request': { match: { method: 'POST' }, lost: true },
  'lost-answer': { match: { method: 'POST' }, run: true, lost: true },
  slow: { match: {}, times: manyTimes, run: true, delayMilliseconds: 5_000 },
};

/** Undefined where no fault has that name. */
export function findNamedFault(name: string): Fault | undefined {
  return Object.hasOwn(namedFaults, name) ? namedFaults[name] : undefined;
}
