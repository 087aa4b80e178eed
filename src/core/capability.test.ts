import { describe, expect, test } from 'vitest';
import { type Capability, chooseCapability } from './capability.ts';

const row: Capability = {
  mode: 'purge',
  accepts: 'url',
  targetsPerRequest: 1,
  pace: { count: 1, perMilliseconds: 1_000 },
  paceScope: 'account',
  concurrency: 1,
  repetition: 'safe',
  confirmation: { by: 'acceptance' },
  documentation: 'https://docs.example/',
  checked: '2026-11-21',
};
const special = { ...row, domainSuffix: '.old.example' };
const wildcard = { ...row, accepts: 'wildcard' } as const;
const table = [special, row, wildcard];

describe('the row for a kind of target', () => {
  test.each<[string, 'url' | 'wildcard' | 'asset', string, Capability | undefined]>([
    ['the first that matches wins', 'url', 'a.old.example', special],
    ['the case of a domain does not matter', 'url', 'A.OLD.Example', special],
    ['another domain gets the next', 'url', 'a.new.example', row],
    ['a suffix is not any end of a name', 'url', 'told.example', row],
    ['what it accepts decides', 'wildcard', 'a.old.example', wildcard],
    ['there may be none', 'asset', 'a.old.example', undefined],
  ])('%s', (_name, accepts, domain, expected) => {
    expect(chooseCapability(table, { mode: 'purge', accepts, domain })).toBe(expected);
  });

  test('another mode has none', () => {
    const wanted = { mode: 'prewarm', accepts: 'url', domain: '' } as const;
    expect(chooseCapability(table, wanted)).toBeUndefined();
  });
});
