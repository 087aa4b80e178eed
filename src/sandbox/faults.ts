// Every prepared fault by the name that `--fault` takes.
import { type Fault, manyTimes } from './fault.ts';
import type { NamedFault, SandboxVendor } from './vendor.ts';
import { vendors } from './vendors.ts';

/** Faults that can happen with any vendor. */
export const generalFaults: Readonly<Record<string, NamedFault>> = {
  html: {
    description: 'A 502 page of a gateway.',
    fault: {
      match: { method: 'POST' },
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
    },
  },
  'not-json': {
    description: 'HTTP 200 with a body that is not JSON.',
    fault: { match: { method: 'POST' }, body: 'OK' },
  },
  'lost-request': {
    description: 'The connection is cut before the work is done.',
    fault: { match: { method: 'POST' }, lost: true },
  },
  'lost-answer': {
    description: 'The connection is cut after the work is done.',
    fault: { match: { method: 'POST' }, run: true, lost: true },
  },
  slow: {
    description: 'Every answer comes 5 seconds late.',
    fault: { match: {}, times: manyTimes, run: true, delayMilliseconds: 5_000 },
  },
};

export const namedFaults: Readonly<Record<string, Fault>> = Object.fromEntries(
  [...Object.values<SandboxVendor>(vendors).map(({ faults }) => faults), generalFaults]
    .flatMap((faults) => Object.entries(faults))
    .map(([name, { fault }]) => [name, fault]),
);

/** Undefined if no fault has that name. */
export function findNamedFault(name: string): Fault | undefined {
  return Object.hasOwn(namedFaults, name) ? namedFaults[name] : undefined;
}
