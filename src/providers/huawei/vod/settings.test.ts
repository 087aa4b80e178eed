import { describe, expect, test } from 'vitest';
import {
  expectProblem,
  problemsOf,
  sandboxValuesOf,
  warningsOf,
} from '../../../../test/fakes/inputs.ts';
import { readInputs } from '../../../../test/fakes/read-inputs.ts';
import { InputError } from '../../../errors.ts';

type Values = Readonly<Record<string, string>>;

const huawei = { provider: 'huawei-vod', urls: 'https://www.example.com/a' };
const user = {
  'huawei-iam-account': 'a',
  'huawei-iam-user': 'u',
  'huawei-iam-password': 'p',
  'huawei-iam-endpoint': 'https://iam.example.com',
};
const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' };

test.each<[Values, string]>([
  [{ ...huawei, ...noKeys }, 'input-missing huawei-access-key'],
  [{ ...huawei, 'huawei-secret-key': '' }, 'input-missing huawei-secret-key'],
  [{ ...huawei, 'huawei-secret-key': 'a\nb' }, 'input-invalid huawei-secret-key'],
  [{ ...huawei, 'huawei-auth-token': 't' }, 'input-invalid huawei-access-key'],
  [{ ...huawei, ...user }, 'input-invalid huawei-access-key'],
  [{ ...huawei, ...noKeys, ...user, 'huawei-auth-token': 't' }, 'input-invalid huawei-auth-token'],
  [
    { ...huawei, ...noKeys, ...user, 'huawei-iam-password': '' },
    'input-missing huawei-iam-password',
  ],
  [
    { ...huawei, ...noKeys, ...user, 'huawei-iam-endpoint': 'http://iam.example.com' },
    'input-invalid huawei-iam-endpoint',
  ],
  [{ ...huawei, 'huawei-project-id': '' }, 'input-missing huawei-project-id'],
  [{ ...huawei, 'huawei-project-id': 'a/b' }, 'input-invalid huawei-project-id'],
  [{ ...huawei, endpoint: '', 'huawei-region': '' }, 'input-missing huawei-region'],
  [{ ...huawei, 'huawei-region': 'Singapore' }, 'input-invalid huawei-region'],
  [{ ...huawei, endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
  [{ ...huawei, endpoint: 'https://gateway.example.com/a%2Fb' }, 'input-invalid endpoint'],
  [{ ...huawei, endpoint: 'https://gateway.example.com/%zz' }, 'input-invalid endpoint'],
  [
    { ...huawei, endpoint: 'https://x.execute-api.us-east-1.amazonaws.com' },
    'input-invalid endpoint',
  ],
  [
    { ...huawei, 'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65' },
    'input-invalid huawei-asset-ids',
  ],
  [
    { ...huawei, urls: '', 'huawei-asset-ids': 'https://x.example/a' },
    'input-invalid huawei-asset-ids',
  ],
  [{ ...huawei, urls: '' }, 'input-missing files'],
  [{ ...huawei, mode: 'prewarm' }, 'mode-unsupported mode'],
  [{ ...huawei, mode: '' }, 'input-missing mode'],
  [{ ...huawei, mode: 'purge', 'purge-type': 'all' }, 'mode-unsupported purge-type'],
  [{ ...huawei, mode: 'purge', 'huawei-access-key': '' }, 'input-missing huawei-access-key'],
])('%j', (values, problem) => expectProblem(values, problem));

test.each<[Values, string]>([
  [{ ...huawei, 'huawei-project-id': 'ABCDEF' }, '32 hexadecimal digits'],
  [{ ...huawei, 'huawei-region': 'la-south-2' }, 'la-south-2'],
])('%j gives a warning', (values, words) => {
  expect(warningsOf(values)).toContain(words);
});

test.each<[Values]>([
  [{ ...huawei, 'huawei-region': 'ap-southeast-3', endpoint: '' }],
  [{ ...huawei, endpoint: 'https://vod.eu-west-101.myhuaweicloud.eu' }],
  [{ ...huawei, urls: '', 'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65' }],
  [{ ...huawei, mode: 'purge' }],
  [
    {
      ...{ ...huawei, mode: 'purge', urls: '' },
      'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65',
    },
  ],
])('%j is right', (values) => {
  expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
});

describe('environment variables', () => {
  const read = (values: Values, environment: Values) =>
    readInputs(
      (name) => ({ ...sandboxValuesOf('huawei-vod'), ...noKeys, ...huawei, ...values })[name] ?? '',
      (name) => environment[name] ?? '',
    );
  const keys = { HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' };

  test('fill what no input gives', () => {
    expect(() =>
      read({ 'huawei-project-id': '' }, { ...keys, HUAWEICLOUD_SDK_PROJECT_ID: '0'.repeat(32) }),
    ).not.toThrow();
    expect(() => read({}, { HUAWEICLOUD_AUTH_TOKEN: 'T' })).not.toThrow();
    expect(() => read({}, {})).toThrow(InputError);
  });

  test('are never a second kind of credentials', () => {
    expect(() => read({ 'huawei-auth-token': 'T' }, keys)).not.toThrow();
    expect(() => read(user, { ...keys, HUAWEICLOUD_AUTH_TOKEN: 'T' })).not.toThrow();
    expect(() =>
      read(
        { 'huawei-access-key': 'AK' },
        { HUAWEICLOUD_SDK_SK: 'SK', HUAWEICLOUD_AUTH_TOKEN: 'T' },
      ),
    ).not.toThrow();
  });
});
