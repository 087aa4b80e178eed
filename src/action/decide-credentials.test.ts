import { describe, expect, test } from 'vitest';
import { createInputs } from '../../test/fakes/inputs.ts';
import { InputError } from '../errors.ts';

type Values = Readonly<Record<string, string>>;

const urls = { urls: 'https://a.example/' };
const nhn = { 'nhn-app-key': '', 'nhn-secret-key': '' };
const aws = { provider: 'aws-prewarm', 'aws-api-key': '' };
const huawei = { provider: 'huawei-vod', 'huawei-access-key': '', 'huawei-secret-key': '' };
const none: readonly Values[] = [nhn, aws, huawei];

function failuresOf(values: Values): readonly (string | undefined)[] {
  try {
    createInputs({ ...urls, ...values });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ input }) => input);
    throw error;
  }
}

describe('none of the credentials is given', () => {
  test.each(none)('%j fails by default', (values) => {
    expect(failuresOf(values).length).toBeGreaterThan(0);
    expect(failuresOf({ ...values, 'without-credentials': 'fail' })).toEqual(failuresOf(values));
  });

  test.each(none)('%j is skipped, and says so', (values) => {
    const inputs = createInputs({ ...urls, ...values, 'without-credentials': 'skip' });
    expect(inputs).toMatchObject({ isSkipped: true, dryRun: false });
    expect(inputs.remarks.join()).toContain('`without-credentials: skip`');
  });

  test.each(none)('%j becomes a dry run, and says so', (values) => {
    const inputs = createInputs({ ...urls, ...values, 'without-credentials': 'dry-run' });
    expect(inputs).toMatchObject({ isSkipped: false, dryRun: true });
    expect(inputs.remarks.join()).toContain('`without-credentials: dry-run`');
  });

  test('what a repository stores beside its secrets is absent as well', () => {
    expect(failuresOf({ ...nhn, 'nhn-domain': '', 'without-credentials': 'skip' })).toEqual([]);
  });

  test('other mistakes are still mistakes', () => {
    expect(failuresOf({ ...nhn, timeout: 'soon', 'without-credentials': 'skip' })).toEqual([
      'timeout',
    ]);
  });

  test('an export needs them in any case', () => {
    const values = { ...nhn, mode: 'sync-distribution', urls: '', 'export-config': 'cdn.yml' };
    expect(failuresOf({ ...values, 'without-credentials': 'dry-run' })).toContain('nhn-app-key');
  });
});

describe('half of a pair is an error, whatever the run does', () => {
  test.each<[Values, string]>([
    [{ 'nhn-app-key': '' }, 'nhn-app-key'],
    [{ 'nhn-secret-key': '' }, 'nhn-secret-key'],
    [{ provider: 'huawei-vod', 'huawei-access-key': '' }, 'huawei-access-key'],
    [{ provider: 'huawei-vod', 'huawei-secret-key': '' }, 'huawei-secret-key'],
  ])('%j', (values, input) => {
    for (const choice of ['fail', 'skip', 'dry-run'])
      expect(failuresOf({ ...values, 'without-credentials': choice })).toEqual([input]);
    expect(failuresOf({ ...values, 'dry-run': 'true' })).toEqual([input]);
  });
});

test('credentials that are given are used', () => {
  const inputs = createInputs({ ...urls, 'without-credentials': 'skip' });
  expect(inputs).toMatchObject({ isSkipped: false, dryRun: false, remarks: [] });
});
