// What NHN Cloud's APIs answer on a bad day, ready-made.
import { type Fault, manyTimes } from '../fault.ts';
import { type GatewayCode, gatewayEnvelope, type ResultCode, refusal } from './answers.ts';

const post = { method: 'POST' } as const;
const progressOfPurges = { method: 'GET', path: '/purges$' } as const;

function refusing(resultCode: ResultCode): Fault {
  return { match: post, body: refusal(resultCode) };
}

function gatewayRefusing(code: GatewayCode): Fault {
  return { match: post, ...gatewayEnvelope(code) };
}

export const nhnFaults = {
  'rate-limited': refusing(30001),
  failing: refusing(30000),
  busy: refusing(30003),
  'bad-secret': { match: {}, times: manyTimes, body: refusal(20002) },
  unavailable: gatewayRefusing(5030001),
  'too-many-requests': { ...gatewayRefusing(4291000), headers: { 'retry-after': '5' } },
  'quota-used-up': { ...gatewayRefusing(4291001), times: manyTimes },
  'never-done': {
    match: progressOfPurges,
    times: manyTimes,
    replace: { pattern: '"progress":\\d+', replacement: '"progress":0' },
  },
  'unknown-state': {
    match: progressOfPurges,
    times: manyTimes,
    replace: { pattern: '"progress":\\d+', replacement: '"progress":null' },
  },
} as const satisfies Readonly<Record<string, Fault>>;
