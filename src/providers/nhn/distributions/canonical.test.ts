import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffFields } from '../../../core/distributions/diff-fields.ts';
import type { Json, JsonObject } from '../../../core/json-value.ts';
import { canonical, toWritten } from './canonical.ts';

describe('fields', () => {
  const origin = { origin: 'a.example', originPath: '/site', httpPort: 80 };
  const cors = {
    action: 'MODIFY',
    standardHeaderName: 'ACCESS_CONTROL_ALLOW_ORIGIN',
    headerValue: '*',
  };
  const header = {
    action: 'ADD',
    standardHeaderName: 'OTHER',
    customHeaderName: 'x-served-by',
    headerValue: 'cdn',
  };
  test.each<[field: string, file: Json, vendor: Json | undefined]>([
    ['defaultMaxAge', 0, 604_800],
    ['defaultMaxAge', 604_800, 0],
    ['description', '', undefined],
    ['callback', null, undefined],
    ['domainAlias', [], undefined],
    ['domainAlias', [], []],
    ['domainAlias', ['b.c', 'a.c'], ['a.c', 'b.c']],
    ['referrers', ['two', 'one'], ['one', 'two']],
    ['rootPathAccessControl', { enable: false }, undefined],
    ['origins', [origin], [{ ...origin, httpsPort: 443 }]],
    ['callback', { httpMethod: 'GET' }, { url: 'x', httpMethod: 'GET' }],
    ['modifyOutgoingResponseHeaderControl', { enable: false }, null],
    [
      'modifyOutgoingResponseHeaderControl',
      { enable: true, headerList: [header, cors] },
      {
        enable: true,
        headerList: [
          { ...cors, seq: 1 },
          { seq: 2, ...header },
        ],
      },
    ],
    [
      'modifyOutgoingResponseHeaderControl',
      { enable: true, headerList: [{ ...cors, action: 'modify' }] },
      { enable: true, headerList: [cors] },
    ],
    ['description', ' Docs ', 'Docs'],
    ['domainAlias', ['CDN.example.com.'], ['cdn.example.com']],
    ['domainAlias', ['a.c', 'A.c'], ['a.c']],
    ['referrers', ['one', ' one'], ['one']],
    ['defaultMaxAge', '86400', 86_400],
    [
      'origins',
      [{ origin: 'A.example.', httpPort: '80' }],
      [{ origin: 'a.example', httpPort: 80 }],
    ],
    ['referrerType', 'blacklist', 'BLACKLIST'],
    ['isAllowPost', 'N', false],
    [
      'callback',
      { httpMethod: 'get', url: ' https://a.b/' },
      { httpMethod: 'GET', url: 'https://a.b/' },
    ],
  ])('%s: %j is what the vendor shows as %j', (field, file, vendor) => {
    const current: JsonObject = vendor === undefined ? {} : { [field]: vendor };
    expect(diffFields({ [field]: file }, current, canonical)).toEqual([]);
  });

  test.each<[field: string, file: Json, vendor: Json | undefined]>([
    ['domainAlias', [], null],
    ['referrers', ['one'], null],
    ['defaultMaxAge', 0, 60],
    ['defaultMaxAge', 60, 0],
    ['description', 'new', 'old'],
    ['useOriginCacheControl', false, undefined],
    ['domainAlias', ['a.c'], ['a.c', 'b.c']],
    ['origins', [{ ...origin, originPath: '' }], [origin]],
    ['origins', [origin, { ...origin, httpPort: 81 }], [{ ...origin, httpPort: 81 }, origin]],
    ['origins', [origin], [origin, origin]],
    ['rootPathAccessControl', { enable: true, controlType: 'DENY' }, { enable: false }],
    [
      'modifyOutgoingResponseHeaderControl',
      { enable: true, headerList: [cors] },
      { enable: true, headerList: [cors, header] },
    ],
    ['modifyOutgoingResponseHeaderControl', { enable: true }, { enable: false }],
  ])('%s: %j is not %j', (field, file, vendor) => {
    const current: JsonObject = vendor === undefined ? {} : { [field]: vendor };
    expect(diffFields({ [field]: file }, current, canonical)).toEqual([
      { field, before: vendor ?? undefined, after: file },
    ]);
  });
});

test('a value that is written is not rewritten: drift ends with the first run', () => {
  const text = fc.constantFrom(' A.b. ', 'y', '0', '80', '', 'a\nb', 'GET');
  const value = fc.oneof(text, fc.boolean(), fc.nat(), fc.array(text, { maxLength: 3 }));
  const field = fc.constantFrom(
    'description',
    'domainAlias',
    'origin',
    'httpPort',
    'enable',
    'other',
  );
  fc.assert(
    fc.property(field, value, (name, given) => {
      const once = toWritten(name, given);
      expect(toWritten(name, once)).toEqual(once);
      expect(canonical(name, once)).toEqual(canonical(name, given));
    }),
  );
});

test('what is nested without end is not followed', () => {
  let deep: Json = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(() => toWritten('other', deep)).not.toThrow();
});

test('an entry of a set that is not a text has its place all the same', () => {
  const odd: Json = { toString: '' };
  expect(canonical('domainAlias', ['b', odd, odd])).toEqual(['b', odd]);
  expect(canonical('headerList', [{ customHeaderName: odd }, odd])).toHaveLength(2);
});
