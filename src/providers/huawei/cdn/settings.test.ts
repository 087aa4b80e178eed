import { describe, expect, test } from 'vitest';
import {
  expectProblem,
  problemsOf,
  sandboxValuesOf,
  warningsOf,
} from '../../../../test/fakes/inputs.ts';
import { readInputs } from '../../../../test/fakes/read-inputs.ts';
import { readHuaweiCdnSettings } from './settings.ts';

type Values = Readonly<Record<string, string>>;

const cdn = { provider: 'huawei-cdn', urls: 'https://www.example.com/a' };
const user = {
  'huawei-iam-account': 'a',
  'huawei-iam-user': 'u',
  'huawei-iam-password': 'p',
};
const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' };

test.each<[Values, string]>([
  [{ ...cdn, ...noKeys }, 'input-missing huawei-access-key'],
  [{ ...cdn, 'huawei-secret-key': '' }, 'input-missing huawei-secret-key'],
  [{ ...cdn, 'huawei-access-key': '' }, 'input-missing huawei-access-key'],
  [{ ...cdn, 'huawei-access-key': '', 'dry-run': 'true' }, 'input-missing huawei-access-key'],
  [{ ...cdn, 'huawei-auth-token': 't' }, 'input-invalid huawei-access-key'],
  [{ ...cdn, ...noKeys, ...user, 'huawei-iam-user': '' }, 'input-missing huawei-iam-user'],
  [{ ...cdn, 'huawei-project-id': '0'.repeat(32) }, 'input-invalid huawei-project-id'],
  [{ ...cdn, 'huawei-enterprise-project-id': 'a/b' }, 'input-invalid huawei-enterprise-project-id'],
  [{ ...cdn, endpoint: 'https://vod.ap-southeast-3.myhuaweicloud.com' }, 'input-invalid endpoint'],
  [{ ...cdn, endpoint: 'https://gateway.example.com/a%2Fb' }, 'input-invalid endpoint'],
  [{ ...cdn, urls: '', 'purge-type': 'all' }, 'input-missing base-url'],
  [{ ...cdn, mode: 'prewarm' }, 'mode-unsupported mode'],
])('%j', (values, problem) => expectProblem(values, problem));

test('a project is the mistake of a user of VOD, and the remedy says so', () => {
  const [problem] = problemsOf({ ...cdn, 'huawei-project-id': '0'.repeat(32) });
  expect(problem?.remedy).toContain('`huawei-enterprise-project-id`');
  expect(problem?.remedy).toContain('`provider: huawei-vod`');
});

test('the remedy for a list that is missing shows folders, not patterns', () => {
  const found = problemsOf({ ...cdn, urls: '', 'purge-type': 'wildcard' });
  expect(found).toMatchObject([{ code: 'input-missing', input: 'urls' }]);
  expect(found[0]?.remedy).toContain('`https://www.example.com/img/`');
});

test('a region has no effect, and a warning says so', () => {
  expect(warningsOf({ ...cdn, 'huawei-region': 'cn-north-1' })).toContain('huawei-region');
});

test('an environment variable that VOD reads is not a mistake', () => {
  const values: Values = { ...sandboxValuesOf('huawei-cdn'), ...cdn };
  const environment: Values = { HUAWEICLOUD_SDK_PROJECT_ID: '0'.repeat(32) };
  expect(() =>
    readInputs(
      (name) => values[name] ?? '',
      (name) => environment[name] ?? '',
    ),
  ).not.toThrow();
});

test.each<[Values]>([
  [{ ...cdn, endpoint: '' }],
  [{ ...cdn, endpoint: 'https://cdn.myhuaweicloud.eu' }],
  [{ ...cdn, 'huawei-enterprise-project-id': 'all' }],
  [{ ...cdn, 'huawei-enterprise-project-id': '0' }],
  [{ ...cdn, 'huawei-enterprise-project-id': '5e1d2a0c-6f6a-4f0e-9d0e-2f7f4d3a1b2c' }],
  [{ ...cdn, ...noKeys, ...user }],
  [{ ...cdn, urls: '', 'purge-type': 'all', 'base-url': 'https://www.example.com' }],
])('%j is right', (values) => {
  expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
});

describe('the addresses', () => {
  const read = (endpoint: URL | undefined) => {
    const given: Values = user;
    const get = (name: string): string | undefined => given[name];
    const { settings, problems } = readHuaweiCdnSettings({
      ...{
        get,
        getTyped: get,
        getVariable: () => undefined,
        endpoint,
        endpoints: [],
        mode: 'purge',
        purgeType: 'item',
        soft: false,
        wait: true,
      },
      ...{ needsCredentials: true, timeoutMilliseconds: 1 },
    });
    expect(problems).toEqual([]);
    return { endpoint: settings.endpoint, credentials: settings.credentials };
  };

  test.each([
    [undefined, 'https://cdn.myhuaweicloud.com', 'https://iam.myhuaweicloud.com'],
    [
      new URL('https://cdn.myhuaweicloud.eu/'),
      'https://cdn.myhuaweicloud.eu',
      'https://iam.eu-west-101.myhuaweicloud.eu',
    ],
  ])('for %s', (given, endpoint, iamEndpoint) => {
    expect(read(given)).toMatchObject({ endpoint, credentials: { iamEndpoint } });
  });
});
