import { expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf } from '../../../test/fakes/inputs.ts';

type Values = Readonly<Record<string, string>>;

const usual = { provider: 'bunny', urls: 'https://www.example.com/a' };
const key = 'bunny-api-key';
const zone = 'bunny-pull-zone';

test.each<[Values, string]>([
  [{ [zone]: '' }, `input-missing ${zone}`],
  [{ [zone]: 'my-zone' }, `input-invalid ${zone}`],
  [{ [zone]: 'https://my-zone.b-cdn.net' }, `input-invalid ${zone}`],
  [{ [zone]: '0123' }, `input-invalid ${zone}`],
  [{ [key]: '' }, `input-missing ${key}`],
  [{ [key]: 'planted key' }, `input-invalid ${key}`],
  [{ hosts: 'www.example.com' }, 'mode-unsupported hosts'],
  [{ soft: 'true' }, 'mode-unsupported soft'],
  [{ 'purge-type': 'wildcard', urls: '/img/*' }, 'mode-unsupported purge-type'],
  [{ endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
])('%j', (changes, problem) => expectProblem({ ...usual, ...changes }, problem));

test.each<[Values]>([
  [{}],
  [{ mode: '' }],
  [{ tags: 'news', prefixes: 'www.example.com/docs' }],
  [{ [key]: '', 'dry-run': 'true' }],
])('%j is right', (changes) => {
  expect(problemsOf({ ...usual, ...changes })).toEqual([]);
});

test('the pull zone is what the run is shown to act on', () => {
  expect(createInputs({ ...usual, [zone]: '77' }).connection.domain).toBe('77');
});
