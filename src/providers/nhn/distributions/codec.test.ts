import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../core/json-value.ts';
import { ContractError } from '../../../errors.ts';
import { codecV2, codecV15, readDistributions, toPartFields, toWholeFields } from './codec.ts';

const host = fc.stringMatching(/^[a-z]{1,8}\.example$/);
const port = fc.integer({ min: 1, max: 65_535 });
const origin = fc.record(
  { origin: host, originPath: fc.constantFrom('/a', '/a/b') },
  { requiredKeys: ['origin'] },
);
const fields = fc.record(
  {
    description: fc.stringMatching(/^[a-z][a-z ]{0,18}[a-z]$/),
    domainAlias: fc.uniqueArray(host, { minLength: 1, maxLength: 3 }),
    defaultMaxAge: fc.nat(),
    useOriginCacheControl: fc.boolean(),
    referrerType: fc.constantFrom('BLACKLIST', 'WHITELIST'),
    referrers: fc.uniqueArray(fc.stringMatching(/^[a-z.]{1,10}$/), { minLength: 1, maxLength: 3 }),
    isAllowWhenEmptyReferrer: fc.boolean(),
    origins: fc.array(
      fc.tuple(origin, port).map(([one, httpPort]) => ({ ...one, httpPort })),
      { minLength: 1, maxLength: 2 },
    ),
    forwardHostHeader: fc.constantFrom('ORIGIN_HOSTNAME', 'REQUEST_HOST_HEADER'),
    callback: fc.record({
      httpMethod: fc.constantFrom('GET', 'POST'),
      url: fc.constant('http://a.b/?d={domain}'),
    }),
  },
  { requiredKeys: [] },
);
const unknown = fc.dictionary(
  fc.stringMatching(/^zz[a-z]{1,6}$/),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null),
  { maxKeys: 3 },
);

describe.each([
  ['v2.0', codecV2],
  ['v1.5', codecV15],
] as const)('%s', (_version, codec) => {
  test('what is encoded and read again is what it was', () => {
    fc.assert(
      fc.property(fields, (known) => {
        expect(codec.decode(codec.encode(known))).toEqual(known);
      }),
    );
  });

  test('fields we do not know survive a PUT, read-only ones are never in it', () => {
    fc.assert(
      fc.property(fields, unknown, fields, (known, strange, wanted) => {
        const readOnly = {
          status: 'OPEN',
          region: 'GLOBAL',
          createTime: 1,
          deleteTime: 2,
          appKey: 'k',
        };
        const raw = read({
          ...codec.encode(known),
          ...strange,
          ...readOnly,
          domain: 'a.toastcdn.net',
        });
        const [current] = readDistributions(raw, codec);
        if (current === undefined) throw new Error('It has a domain.');
        const whole = toWholeFields(current, {
          fields: read(wanted),
          marker: '0'.repeat(16),
          codec,
        });
        expect(whole).toMatchObject({ domain: 'a.toastcdn.net', ...codec.decode(read(strange)) });
        for (const name of Object.keys(readOnly)) expect(whole).not.toHaveProperty(name);
        for (const [name, value] of Object.entries(wanted)) {
          if (name !== 'description' && name !== 'origins') expect(whole[name]).toEqual(value);
        }
        expect(whole['description']).toMatch(/\[cca:0{16}\]$/);
      }),
    );
  });
});

function read(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

test('answers are read tolerantly', () => {
  const raw = {
    domain: 'A.toastcdn.net',
    status: 'open',
    useOrigin: 'Y',
    maxAge: '100',
    domainAlias: 'a.example\nb.example\n',
    referrers: '',
    origins: [{ origin: 'o.example', port: '80' }],
    callback: null,
    description: 'Text [cca:0123456789abcdef]',
  };
  const [found] = readDistributions(raw, codecV15);
  expect(found).toMatchObject({
    domain: 'a.toastcdn.net',
    state: 'ready',
    status: 'OPEN',
    marker: '0123456789abcdef',
    fields: {
      description: 'Text',
      useOriginCacheControl: true,
      defaultMaxAge: 100,
      domainAlias: ['a.example', 'b.example'],
      referrers: [],
      origins: [{ origin: 'o.example', port: 80 }],
    },
  });
  expect(found?.fields).not.toHaveProperty('callback');
});

test.each([
  ['v2.0', codecV2],
  ['v1.5', codecV15],
])('%s: null does not say that a list is empty, and is not sent', (_version, codec) => {
  const raw = { domain: 'a.toastcdn.net', domainAlias: null, referrers: null, origins: null };
  const [found] = readDistributions({ distributions: [{ ...raw, callback: null }] }, codec);
  expect(found?.fields).toEqual({ domainAlias: null, referrers: null, origins: null });
  if (found === undefined) throw new Error('It has a domain.');
  const whole = toWholeFields(found, { fields: {}, marker: '0'.repeat(16), codec });
  expect(Object.keys(whole).toSorted()).toEqual(['description', 'domain']);
});

test.each([
  ['a list', { distributions: [{ domain: 'a' }, { domain: 'b' }] }, ['a', 'b']],
  ['an empty list', { distributions: [] }, []],
  ['one object', { distribution: { domain: 'a' } }, ['a']],
  ['fields beside the header', { header: {}, domain: 'a' }, ['a']],
])('%s', (_shape, json, domains) => {
  expect(readDistributions(read(json), codecV2).map(({ domain }) => domain)).toEqual(domains);
});

test.each<[unknown]>([
  [{ header: {} }],
  [{ distributions: null }],
  [{ distributions: 'none' }],
  [{ distributions: 0 }],
  [{ distributions: { items: [] } }],
  [{ distributions: [{ status: 'OPEN' }] }],
  [{ distributions: [{ domain: 'a' }, null] }],
  [{ distributions: [{ domain: '' }] }],
  [[]],
])('%j is never "the vendor has none"', (json) => {
  const parse = (): unknown => readDistributions(JSON.parse(JSON.stringify(json)), codecV2);
  expect(parse).toThrow(ContractError);
});

test.each([
  ['OPEN', 'ready'],
  ['modifying', 'busy'],
  ['SUSPEND', 'broken'],
  ['CLOSING', 'closing'],
  ['CLOSE', 'closed'],
  ['constructor', 'unknown'],
])('%s is %s', (status, state) => {
  expect(readDistributions({ domain: 'a', status }, codecV2)).toMatchObject([{ state }]);
});

test('older domains are never sent what they do not take; a part has whole origins', () => {
  const raw = read({
    domain: 'x.cdn.toastcloud.com',
    status: 'OPEN',
    forwardHostHeader: 'ORIGIN_HOSTNAME',
    useOriginHttpProtocolDowngrade: false,
    origins: [{ origin: 'o.example', port: 80 }],
    maxAge: 5,
  });
  const [current] = readDistributions(raw, codecV15);
  if (current === undefined) throw new Error('It has a domain.');
  const about = {
    fields: { origins: [{ origin: 'p.example' }] },
    marker: '0'.repeat(16),
    codec: codecV15,
  };
  expect(toWholeFields(current, about)).not.toHaveProperty('forwardHostHeader');
  expect(toPartFields(current, { ...about, changed: ['origins'] })).toEqual({
    domain: 'x.cdn.toastcloud.com',
    description: '[cca:0000000000000000]',
    origins: [{ originPath: '', origin: 'p.example', port: 80 }],
  });
});
