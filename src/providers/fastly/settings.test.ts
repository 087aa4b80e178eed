import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf } from '../../../test/fakes/inputs.ts';

type Values = Readonly<Record<string, string>>;

const usual = { provider: 'fastly', urls: 'https://www.example.com/a' };
const token = 'fastly-api-token';

test.each<[Values, string]>([
  [{ 'fastly-service': '' }, 'input-missing fastly-service'],
  [{ 'fastly-service': 'www.example.com' }, 'input-invalid fastly-service'],
  [{ 'fastly-service': 'My service' }, 'input-invalid fastly-service'],
  [{ [token]: '' }, `input-missing ${token}`],
  [{ [token]: 'planted token' }, `input-invalid ${token}`],
  [{ prefixes: 'www.example.com/docs' }, 'mode-unsupported prefixes'],
  [{ hosts: 'www.example.com' }, 'mode-unsupported hosts'],
  [{ 'purge-type': 'wildcard', urls: '/img/*' }, 'mode-unsupported purge-type'],
  [{ 'purge-type': 'all', urls: '', soft: 'true' }, 'mode-unsupported soft'],
  [{ 'on-too-many': 'all', soft: 'true' }, 'mode-unsupported soft'],
  [{ endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
])('%j', (changes, problem) => expectProblem({ ...usual, ...changes }, problem));

test.each<[Values]>([
  [{}],
  [{ mode: '' }],
  [{ tags: 'news\npost-12' }],
  [{ urls: '', tags: 'news', soft: 'true' }],
  [{ [token]: '', 'dry-run': 'true' }],
])('%j is right', (changes) => {
  expect(problemsOf({ ...usual, ...changes })).toEqual([]);
});

describe('what it does not have', () => {
  test('is answered with what it has instead', () => {
    const [problem] = problemsOf({ ...usual, prefixes: 'www.example.com/docs' });
    expect(problem?.remedy).toContain('`fastly` purges by `urls`, `tags`, `purge-type: all`');
  });
});

test('the service is what the run is shown to act on', () => {
  const service = 'A'.repeat(22);
  expect(createInputs({ ...usual, 'fastly-service': service }).connection.domain).toBe(service);
});
