// What is wrong with the inputs of AWS prewarm and Huawei VOD, told before any request.
import { describe, expect, test } from 'vitest';
import { createInputs, sandboxValuesOf } from '../../test/fakes/inputs.ts';
import { InputError, type InputProblem } from '../errors.ts';
import { readInputs } from './read-inputs.ts';

type Values = Readonly<Record<string, string>>;

function problemsOf(values: Values): readonly InputProblem[] {
  try {
    createInputs(values);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

function warningsOf(values: Values): string {
  return createInputs(values).warnings.join('\n');
}

const url = { urls: 'https://www.example.com/a' };
const aws = { provider: 'aws-prewarm', ...url };
const aws2024 = {
  ...aws,
  'aws-api-version': '2024-04',
  'aws-status-endpoint': '',
  'aws-cf-domain': 'd111.cloudfront.net',
};
const huawei = { provider: 'huawei-vod', ...url };
const user = {
  'huawei-iam-account': 'a',
  'huawei-iam-user': 'u',
  'huawei-iam-password': 'p',
  'huawei-iam-endpoint': 'https://iam.example.com',
};
const noKeys = { 'huawei-access-key': '', 'huawei-secret-key': '' };

test.each<[Values, string, string]>([
  [{ ...aws, 'aws-api-key': '' }, 'input-missing', 'aws-api-key'],
  [
    { ...aws, 'aws-api-key': 'arn:aws:apigateway:us-east-1::/apikeys/x' },
    'input-invalid',
    'aws-api-key',
  ],
  [{ ...aws, 'aws-api-key': 'two words' }, 'input-invalid', 'aws-api-key'],
  [{ ...aws, endpoint: '' }, 'input-missing', 'endpoint'],
  [
    { ...aws, 'aws-status-endpoint': '', 'aws-api-version': '2023-03' },
    'input-missing',
    'aws-status-endpoint',
  ],
  [{ ...aws, 'aws-status-endpoint': '' }, 'input-missing', 'aws-cf-domain'],
  [{ ...aws, 'aws-api-version': '2' }, 'input-invalid', 'aws-api-version'],
  [{ ...aws, 'aws-headers': 'Accept: a' }, 'input-invalid', 'aws-headers'],
  [{ ...aws, 'aws-instance-count': '2' }, 'input-invalid', 'aws-instance-count'],
  [{ ...aws2024, 'aws-protocol': 'https' }, 'input-invalid', 'aws-protocol'],
  [{ ...aws2024, 'aws-headers': 'no colon' }, 'input-invalid', 'aws-headers'],
  [{ ...aws2024, 'aws-instance-count': '0' }, 'input-invalid', 'aws-instance-count'],
  [
    { ...aws2024, 'aws-status-endpoint': 'https://api.example.com/prod' },
    'input-invalid',
    'aws-status-endpoint',
  ],
  [{ ...aws, 'aws-cf-domain': 'd111.cloudfront.cn' }, 'input-invalid', 'aws-cf-domain'],
  [
    { ...aws, 'aws-status-endpoint': 'http://api.example.com/prod' },
    'input-invalid',
    'aws-status-endpoint',
  ],
  [
    { ...aws, 'aws-status-endpoint': 'https://u:p@api.example.com' },
    'input-invalid',
    'aws-status-endpoint',
  ],
  [{ ...aws, endpoint: 'https://cdn.api.nhncloudservice.com' }, 'input-invalid', 'endpoint'],
  [{ ...aws, endpoint: 'https://vod.cn-north-4.myhuaweicloud.com' }, 'input-invalid', 'endpoint'],
  [{ ...aws, 'aws-target-type': 'continent' }, 'input-invalid', 'aws-target-type'],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'BJS9-E1' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'apac' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-targets': 'NRT57-P3' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-targets': 'japan' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'jp' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-targets': 'all\njp' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-targets': 'cn' }, 'input-invalid', 'aws-targets'],
  [{ ...aws, 'aws-cf-domain': 'www.example.com' }, 'input-invalid', 'aws-cf-domain'],
  [{ ...aws, 'aws-protocol': 'ftp' }, 'input-invalid', 'aws-protocol'],
  [{ ...aws, mode: 'purge' }, 'mode-unsupported', 'mode'],
  [{ ...aws, urls: '' }, 'input-missing', 'files'],
  [{ ...huawei, ...noKeys }, 'input-missing', 'huawei-access-key'],
  [{ ...huawei, 'huawei-secret-key': '' }, 'input-missing', 'huawei-secret-key'],
  [{ ...huawei, 'huawei-secret-key': 'a\nb' }, 'input-invalid', 'huawei-secret-key'],
  [{ ...huawei, 'huawei-auth-token': 't' }, 'input-invalid', 'huawei-access-key'],
  [{ ...huawei, ...user }, 'input-invalid', 'huawei-access-key'],
  [
    { ...huawei, ...noKeys, ...user, 'huawei-auth-token': 't' },
    'input-invalid',
    'huawei-auth-token',
  ],
  [
    { ...huawei, ...noKeys, ...user, 'huawei-iam-password': '' },
    'input-missing',
    'huawei-iam-password',
  ],
  [
    { ...huawei, ...noKeys, ...user, 'huawei-iam-endpoint': 'http://iam.example.com' },
    'input-invalid',
    'huawei-iam-endpoint',
  ],
  [{ ...huawei, 'huawei-project-id': '' }, 'input-missing', 'huawei-project-id'],
  [{ ...huawei, 'huawei-project-id': 'a/b' }, 'input-invalid', 'huawei-project-id'],
  [{ ...huawei, endpoint: '', 'huawei-region': '' }, 'input-missing', 'huawei-region'],
  [{ ...huawei, 'huawei-region': 'Singapore' }, 'input-invalid', 'huawei-region'],
  [{ ...huawei, endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid', 'endpoint'],
  [
    { ...huawei, endpoint: 'https://x.execute-api.us-east-1.amazonaws.com' },
    'input-invalid',
    'endpoint',
  ],
  [
    { ...huawei, 'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65' },
    'input-invalid',
    'huawei-asset-ids',
  ],
  [
    { ...huawei, urls: '', 'huawei-asset-ids': 'https://x.example/a' },
    'input-invalid',
    'huawei-asset-ids',
  ],
  [{ ...huawei, urls: '' }, 'input-missing', 'files'],
  [{ ...huawei, mode: 'prewarm' }, 'mode-unsupported', 'mode'],
])('%j', (values, code, input) => {
  const problems = problemsOf(values);
  expect(problems.map((problem) => `${problem.code} ${problem.input}`)).toEqual([
    `${code} ${input}`,
  ]);
  for (const { message, remedy } of problems) {
    expect(message).toContain(`\`${input}`);
    expect(remedy).toMatch(/./);
    expect(message).not.toContain('u:p@');
  }
});

test('all of them at once', () => {
  const inputs = problemsOf({
    ...aws,
    'aws-api-key': '',
    endpoint: '',
    'aws-targets': 'mars',
    'aws-cf-domain': 'x',
    'aws-protocol': 'ftp',
    timeout: '5',
  }).map(({ input }) => input);
  expect(inputs.toSorted()).toEqual([
    'aws-api-key',
    'aws-cf-domain',
    'aws-protocol',
    'aws-targets',
    'endpoint',
    'timeout',
  ]);
});

describe('what is not wrong but should be known', () => {
  test.each<[Values, string]>([
    [{ ...aws, 'aws-targets': 'all' }, 'every point of presence outside China'],
    [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'XYZ99-P9' }, 'XYZ99-P9'],
    [{ ...aws, 'aws-targets': 'sa' }, 'South America'],
    [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'china' }, 'Singapore'],
    [{ ...aws, 'aws-protocol': 'https' }, 'does not check for HTTP errors'],
    [{ ...huawei, 'huawei-project-id': 'ABCDEF' }, '32 hexadecimal digits'],
    [{ ...huawei, 'huawei-region': 'la-south-2' }, 'la-south-2'],
    [{ ...huawei, 'aws-api-key': 'x' }, '`aws-api-key` has no effect'],
  ])('%j', (values, words) => {
    expect(warningsOf(values)).toContain(words);
  });

  test.each<[Values]>([
    [{ ...aws, 'aws-targets': 'JP, us' }],
    [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'nrt57-p3\n# Tokyo' }],
    [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'japan' }],
    [aws2024],
    [{ ...aws2024, 'aws-headers': 'Accept: */*\n# more\nHost: www.example.com' }],
    [{ ...huawei, 'huawei-region': 'ap-southeast-3', endpoint: '' }],
    [{ ...huawei, endpoint: 'https://vod.eu-west-101.myhuaweicloud.eu' }],
    [{ ...huawei, urls: '', 'huawei-asset-ids': 'f488337c31c8e4622f1590735b134c65' }],
  ])('%j is right', (values) => {
    expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
  });

  test('a dry run needs neither credentials nor addresses', () => {
    for (const provider of ['aws-prewarm', 'huawei-vod']) {
      const values: Values = {
        provider,
        mode: sandboxValuesOf(provider)['mode'] ?? '',
        'dry-run': 'true',
        ...url,
      };
      const read = (): unknown =>
        readInputs(
          (name) => values[name] ?? '',
          () => '',
        );
      expect(read).not.toThrow();
    }
  });
});

describe('environment variables', () => {
  const read = (values: Values, environment: Values) =>
    readInputs(
      (name) => ({ ...sandboxValuesOf('huawei-vod'), ...noKeys, ...url, ...values })[name] ?? '',
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

describe('the address of the prewarm solution', () => {
  test.each([
    ['https://abc.execute-api.us-east-1.amazonaws.com', '/prod'],
    ['https://abc.execute-api.us-east-1.amazonaws.com/', '/prod'],
    ['https://abc.execute-api.us-east-1.amazonaws.com/prod/', '/prod'],
    ['https://abc.execute-api.us-east-1.amazonaws.com/prod/prewarm', '/prod'],
    ['https://abc.execute-api.us-east-1.amazonaws.com/stage', '/stage'],
    ['https://warm.example.com', ''],
    ['https://warm.example.com/api/status', '/api'],
  ])('%s', async (endpoint, path) => {
    const { connection } = createInputs({ ...aws, endpoint, 'aws-status-endpoint': endpoint });
    const asked: string[] = [];
    const operations = await connection.connect({
      now: () => 0,
      keepSecret: () => undefined,
      send: ({ url: { origin, pathname } }) => {
        asked.push(`${origin}${pathname}`);
        return Promise.reject(new Error('enough'));
      },
    });
    const limits = { timeoutMilliseconds: 1, signal: new AbortController().signal };
    const batch = { checksum: '', targets: [] };
    await Promise.allSettled([
      operations.submit(batch, limits),
      operations.probe?.({ tasks: [{ id: '1', targets: [] }], since: 0 }, limits),
    ]);
    const { origin } = new URL(endpoint);
    expect(asked).toEqual([`${origin}${path}/prewarm`, `${origin}${path}/status`]);
  });
});
