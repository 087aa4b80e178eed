// Inputs for looking at the cache itself, and at the origin behind it.
import { findOriginRuleFault, parseOriginRule } from '../proof/origin-rule.ts';
import { booleanField, type Field, listField } from './fields.ts';
import type { InputRows } from './row.ts';

/** How many URLs are asked. */
const sampleField: Field<number | 'all'> = {
  parse: (text) => {
    if (text === 'all') return text;
    return /^\d{1,8}$/.test(text) ? Number(text) : undefined;
  },
  wants: 'a number of URLs or `all`',
  remedy: 'Write how many URLs to ask for, such as `20`, or `all`. `0` asks for none.',
};

export const proofInputs = {
  verify: {
    name: 'verify',
    field: sampleField,
    group: 'verify',
    default: '0',
    description:
      'How many URLs of the list to request afterwards, as a browser does, to see if the caches have changed: a number, spread over the list and its folders, or `all` (docs/verify.md). Only URLs can be requested, not what is purged by prefix, host or tag. `0` requests none.',
  },
  verifyBefore: {
    name: 'verify-before',
    field: booleanField,
    group: 'verify-purge',
    default: 'true',
    description:
      '`false`: do not request these URLs before the purge as well. Without it, content that differs from the file proves nothing.',
  },
  verifyFail: {
    name: 'verify-fail',
    field: booleanField,
    group: 'verify-purge',
    default: 'true',
    description:
      '`false`: a URL that is still stale is a warning. By default it fails the job with `stale`.',
  },
  originRules: {
    name: 'wait-for-origin',
    field: listField({
      parseItem: parseOriginRule,
      findFault: findOriginRuleFault,
      wants: 'a rule',
      remedy: 'Write `URL => 200`, `URL => sha256:…` or `URL => a text of the body`, one a line.',
    }),
    group: 'origin',
    default: '',
    description:
      'Lines `URL => 200` (a status), `URL => sha256:…` (of the body) or `URL => a text in the body`. Nothing is sent to the vendor before all of them hold, within `timeout` (`origin-not-ready`).',
  },
} as const satisfies InputRows;
