import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf } from '../../../test/fakes/inputs.ts';

type Values = Readonly<Record<string, string>>;

const usual = { provider: 'cloudflare', urls: 'https://www.example.com/a' };
const token = 'cloudflare-api-token';
const globalKey = 'c2547eb745079dac9320b638f5e225cf483cc';

test.each<[Values, string]>([
  [{ 'cloudflare-zone': '' }, 'input-missing cloudflare-zone'],
  [{ 'cloudflare-zone': '023e105f4ecef8ad9ca31a8372d0c35' }, 'input-invalid cloudflare-zone'],
  [{ 'cloudflare-zone': 'https://www.example.com/' }, 'input-invalid cloudflare-zone'],
  [{ 'cloudflare-plan': 'basic' }, 'input-invalid cloudflare-plan'],
  [{ [token]: '' }, `input-missing ${token}`],
  [{ [token]: 'planted token' }, `input-invalid ${token}`],
  [{ [token]: 'Bearer planted' }, `input-invalid ${token}`],
  [{ [token]: globalKey }, `input-invalid ${token}`],
  [{ [token]: 'cfk_planted' }, `input-invalid ${token}`],
  [{ [token]: 'v1.0-planted' }, `input-invalid ${token}`],
  [{ endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
])('%j', (changes, problem) => expectProblem({ ...usual, ...changes }, problem));

test.each<[Values]>([
  [{}],
  [{ 'cloudflare-zone': '023E105F4ECEF8AD9CA31A8372D0C353' }],
  [{ 'cloudflare-zone': 'Example.com' }],
  [{ 'cloudflare-plan': 'Enterprise' }],
  [{ [token]: 'cfut_abcdefghij0123456789' }],
  [{ [token]: 'cfat_abcdefghij0123456789' }],
  [{ [token]: '8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T' }],
  [{ mode: '' }],
  [{ [token]: '', 'dry-run': 'true' }],
])('%j is right', (changes) => {
  expect(problemsOf({ ...usual, ...changes })).toEqual([]);
});

describe('a key that needs an e-mail address', () => {
  test('is named, and not quoted', () => {
    const [problem] = problemsOf({ ...usual, [token]: globalKey });
    expect(problem?.message).toContain('a Global API Key');
    expect(problem?.remedy).toContain('Cache Purge');
    expect(JSON.stringify(problem)).not.toContain(globalKey);
  });
});

test('a zone that is a URL is written as the host that it has', () => {
  const [problem] = problemsOf({ ...usual, 'cloudflare-zone': 'https://Example.com/a' });
  expect(problem?.remedy).toBe('Write `example.com`.');
});

test('the zone is what the run is shown to act on', () => {
  const { connection } = createInputs({ ...usual, 'cloudflare-zone': 'A'.repeat(32) });
  expect(connection.domain).toBe('a'.repeat(32));
});
