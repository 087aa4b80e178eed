// Prepared faults of NHN Cloud's APIs.
import { type Fault, manyTimes } from '../fault.ts';
import type { NamedFault } from '../vendor.ts';
import { type GatewayCode, gatewayEnvelope, type ResultCode, refusal } from './answers.ts';

const post = { method: 'POST' } as const;
const token = { method: 'POST', path: '/oauth2/token/create$' } as const;
const progressOfPurges = { method: 'GET', path: '/purges$' } as const;

function refusing(resultCode: ResultCode): Fault {
  return { match: post, body: refusal(resultCode) };
}

function gatewayRefusing(code: GatewayCode): Fault {
  return { match: post, ...gatewayEnvelope(code) };
}

export const nhnFaults = {
  'rate-limited': { description: '30001, too fast.', fault: refusing(30001) },
  failing: { description: '30000, internal error.', fault: refusing(30000) },
  busy: { description: '30003, busy with another change.', fault: refusing(30003) },
  'bad-secret': {
    description: '20002, wrong secret key, on every request.',
    fault: { match: {}, times: manyTimes, body: refusal(20002) },
  },
  unavailable: {
    description: 'HTTP 503, 5030001 of the gateway.',
    fault: gatewayRefusing(5030001),
  },
  'too-many-requests': {
    description: 'HTTP 429, 4291000 of the gateway, with `Retry-After: 5`.',
    fault: { ...gatewayRefusing(4291000), headers: { 'retry-after': '5' } },
  },
  'quota-used-up': {
    description: 'HTTP 429, 4291001 of the gateway, on every POST.',
    fault: { ...gatewayRefusing(4291001), times: manyTimes },
  },
  'bad-access-key': {
    description: 'v3.0: the token endpoint refuses the User Access Key, every time.',
    fault: { match: token, times: manyTimes, status: 401, body: { error: 'invalid_client' } },
  },
  'token-refused': {
    description: 'v3.0: HTTP 401 for a token that should be good, once.',
    fault: { match: { path: '/v3\\.0/' }, ...gatewayEnvelope(4010001) },
  },
  'token-unavailable': {
    description: 'v3.0: the token endpoint answers HTTP 503, once.',
    fault: { match: token, status: 503, body: '' },
  },
  'never-done': {
    description: 'v1.5: the progress stays at 0.',
    fault: {
      match: progressOfPurges,
      times: manyTimes,
      replace: { pattern: '"progress":\\d+', replacement: '"progress":0' },
    },
  },
  'unknown-state': {
    description: 'v1.5: the progress is `null`.',
    fault: {
      match: progressOfPurges,
      times: manyTimes,
      replace: { pattern: '"progress":\\d+', replacement: '"progress":null' },
    },
  },
} as const satisfies Readonly<Record<string, NamedFault>>;
