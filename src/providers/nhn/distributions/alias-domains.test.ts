import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../../../test/fakes/intercept.ts';
import { createLimits } from '../../../../test/fakes/limits.ts';
import type { CurrentDistribution } from '../../../core/distributions/distribution.ts';
import { ContractError, VendorError } from '../../../errors.ts';
import { createHostCheck } from './alias-domains.ts';

const host = 'cdn.example.com';
const own = { host, domain: 'a.toastcdn.net' };
const limits = createLimits();
const alias = {
  aliasDomainDomSeq: 1,
  domain: host,
  validationStatus: 'REQUEST_ACCEPTED',
  validationTxtName: '_acme-challenge.cdn.example.com.',
  validationTxtValue: '16WKuUX7ebmYEREEU1CqnPWx0I7wY04EvtF-QL2n-lU',
  validationExpireDatetime: '2025-05-01T00:00:00.000+09:00',
  distributionSeq: null,
  distribution: null,
};

async function findObstacle(...domains: readonly unknown[]): Promise<string | undefined> {
  const { findObstacle: find } = createHostCheck(async ({ method, path, query }) => {
    expect([method, path, query]).toEqual([
      'GET',
      '/alias-domains',
      { domain: host, limit: '1000' },
    ]);
    return { paging: { page: 1, limit: 1_000, totalCount: domains.length }, domains };
  });
  return await find(own, limits);
}

describe('a host that is not validated', () => {
  test('shows its state, the record, and until when it counts', async () => {
    expect(await findObstacle(alias)).toBe(
      "`cdn.example.com` is not validated (REQUEST_ACCEPTED): TXT record `_acme-challenge.cdn.example.com.` with the value `16WKuUX7ebmYEREEU1CqnPWx0I7wY04EvtF-QL2n-lU`, until 2025-05-01T00:00:00.000+09:00. Set the record, then run the validation in NHN Cloud's console or by its API; NHN Cloud may refuse the change until then.",
    );
  });

  test.each([
    [
      'is being validated',
      { validationStatus: 'VALIDATION_IN_PROGRESS' },
      'is looking for the record',
    ],
    [
      'has no record',
      { validationTxtName: null, validationTxtValue: null },
      '(REQUEST_ACCEPTED). Set',
    ],
    ['has no end', { validationExpireDatetime: null }, 'QL2n-lU`. Set'],
    ['has a token that expired', { validationStatus: 'TOKEN_EXPIRED' }, '(TOKEN_EXPIRED). Reissue'],
    ['is in a state of its own', { validationStatus: 'PAUSED' }, '(PAUSED): TXT record'],
    ['is in a state that every object has', { validationStatus: 'constructor' }, 'not documented'],
    ['has no state', { validationStatus: null }, '(no state given)'],
  ])('%s', async (_name, more, words) => {
    expect(await findObstacle({ ...alias, ...more })).toContain(words);
  });

  test('is not registered, though others are', async () => {
    for (const others of [[], [{ ...alias, domain: 'xcdn.example.com' }]])
      expect(await findObstacle(...others)).toContain('is not registered as an alias domain');
  });

  test('shows one line, whatever the vendor sends', async () => {
    const text = await findObstacle({
      ...alias,
      validationTxtValue: `a\n::error::${'b'.repeat(900)}`,
    });
    expect(text).not.toContain('\n');
    expect(text?.length).toBeLessThan(900);
  });
});

describe('a host that is validated', () => {
  const validated = { ...alias, domain: 'CDN.Example.com.', validationStatus: 'validated' };

  test.each([
    ['linked to nothing', null],
    ['linked to this distribution', { domain: 'A.toastcdn.net', status: 'OPEN' }],
    ['linked to something without a name', { domain: null }],
  ])('and %s may be linked', async (_name, distribution) => {
    expect(await findObstacle({ ...validated, distribution })).toBeUndefined();
  });

  test('and linked to another distribution may not', async () => {
    const distribution = { domain: 'b.toastcdn.net', status: 'OPEN' };
    expect(await findObstacle({ ...validated, distribution })).toContain(
      'linked to b.toastcdn.net',
    );
  });
});

test('an answer without a list cannot be read', async () => {
  const { findObstacle: find } = createHostCheck(async () => ({ domains: 'none' }));
  expect(await reasonOf(find(own, limits))).toBeInstanceOf(ContractError);
});

test('a refusal is passed on', async () => {
  const refusal = new VendorError({ code: 'vendor-not-found', message: 'No.' });
  const { findObstacle: find } = createHostCheck(() => Promise.reject(refusal));
  expect(await reasonOf(find(own, limits))).toBe(refusal);
});

describe('new hosts', () => {
  const { findNewHosts } = createHostCheck(() => Promise.reject(new Error('nothing is sent')));
  const current: CurrentDistribution = {
    domain: 'a.toastcdn.net',
    state: 'ready',
    status: 'OPEN',
    fields: { domainAlias: ['a.example'] },
    raw: {},
  };

  test.each([
    [{ domainAlias: ['a.example', 'b.example'] }, current, ['b.example']],
    [{ domainAlias: ['a.example'] }, current, []],
    [{ domainAlias: ['a.example'] }, undefined, ['a.example']],
    [{ domainAlias: null }, current, []],
    [{}, current, []],
    [{ domainAlias: ['c.example'] }, { ...current, fields: {} }, ['c.example']],
  ])('of %j', (fields, before, hosts) => {
    expect(findNewHosts(fields, before)).toEqual(hosts);
  });
});
