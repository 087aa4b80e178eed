import { describe, expect, test } from 'vitest';
import { expectProblem, problemsOf } from '../../../test/fakes/inputs.ts';
import type { ProviderValues } from '../provider.ts';
import { readCloudFrontSettings } from './settings.ts';

type Values = Readonly<Record<string, string>>;

const purge = { provider: 'cloudfront', mode: 'purge', urls: 'https://www.example.com/' };
const noKeys = { 'aws-access-key-id': '', 'aws-secret-access-key': '' };

test.each<[Values, string]>([
  [{ ...purge, ...noKeys }, 'input-missing aws-access-key-id'],
  [{ ...purge, 'aws-secret-access-key': '' }, 'input-missing aws-secret-access-key'],
  [{ ...purge, 'aws-access-key-id': '' }, 'input-missing aws-access-key-id'],
  [{ ...purge, 'aws-access-key-id': 'ASIA0000000000000000' }, 'input-missing aws-session-token'],
  [{ ...purge, 'aws-secret-access-key': 'a b' }, 'input-invalid aws-secret-access-key'],
  [{ ...purge, 'aws-session-token': 'a\nb' }, 'input-invalid aws-session-token'],
  [{ ...purge, 'cloudfront-distribution': '' }, 'input-missing cloudfront-distribution'],
  [
    { ...purge, 'cloudfront-distribution': '', 'cloudfront-tenant': 'all' },
    'input-missing cloudfront-distribution',
  ],
  [{ ...purge, 'cloudfront-distribution': 'e1a2b3c4' }, 'input-invalid cloudfront-distribution'],
  [{ ...purge, 'cloudfront-distribution': 'E1A2B3, E4' }, 'input-invalid cloudfront-distribution'],
  [{ ...purge, 'cloudfront-tenant': 'dt 1' }, 'input-invalid cloudfront-tenant'],
  [{ ...purge, endpoint: 'https://d1.cloudfront.net' }, 'input-invalid endpoint'],
  [{ ...purge, endpoint: 'http://10.0.0.1' }, 'input-invalid endpoint'],
  [{ ...purge, endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
  [
    { ...purge, endpoint: 'https://abc.execute-api.us-east-1.amazonaws.com/prod' },
    'input-invalid endpoint',
  ],
])('%j', (values, problem) => expectProblem(values, problem));

test.each<[Values]>([
  [purge],
  [{ ...purge, mode: '' }],
  [{ ...purge, 'aws-session-token': 'token', 'aws-access-key-id': 'ASIA0000000000000000' }],
  [{ ...purge, 'cloudfront-distribution': 'd111111abcdef8.cloudfront.net' }],
  [{ ...purge, 'cloudfront-distribution': 'WWW.example.com' }],
  [{ ...purge, 'cloudfront-distribution': '*.example.com' }],
  [{ ...purge, 'cloudfront-distribution': '', 'cloudfront-tenant': 'dt_2wjDZi3hD1ivOXf6rpZJO' }],
  [{ ...purge, 'cloudfront-tenant': 'all' }],
  [{ ...purge, endpoint: 'https://cloudfront.cn-northwest-1.amazonaws.com.cn' }],
  [{ ...purge, ...noKeys, 'dry-run': 'true' }],
])('%j is right', (values) => {
  expect(problemsOf(values)).toEqual([]);
});

test.each([
  ['arn:aws:cloudfront::123456789012:distribution/E1A2B3C4D5E6F7', 'Write `E1A2B3C4D5E6F7`'],
  ['https://www.example.com/', 'Write `www.example.com`'],
  ['E1A2B3C4,E2A2B3C4', 'matrix'],
  ['E1A2B3C4 E2A2B3C4', 'matrix'],
  ['my-site', 'begin with `E`'],
])('%s as the distribution: %s', (typed, remedy) => {
  const [problem] = problemsOf({ ...purge, 'cloudfront-distribution': typed });
  expect(problem?.remedy).toContain(remedy);
});

describe('variables', () => {
  /** Settings as they are read from inputs and, where those are empty, from variables. */
  function read(variables: Values, inputs: Values = {}) {
    const environment: Values = {
      'aws-access-key-id': variables['AWS_ACCESS_KEY_ID'] ?? '',
      'aws-secret-access-key': variables['AWS_SECRET_ACCESS_KEY'] ?? '',
      'aws-session-token': variables['AWS_SESSION_TOKEN'] ?? '',
      'cloudfront-distribution': variables['CLOUDFRONT_DISTRIBUTION_ID'] ?? 'E1A2B3C4D5E6F7',
    };
    const values: ProviderValues = {
      get: (name) => inputs[name] || environment[name] || undefined,
      getTyped: (name) => inputs[name] || undefined,
      getVariable: (name) => variables[name] || undefined,
      endpoint: undefined,
      endpoints: [],
      mode: 'purge',
      purgeType: 'item',
      soft: false,
      needsCredentials: true,
      timeoutMilliseconds: 0,
    };
    return readCloudFrontSettings(values);
  }
  const keys = { AWS_ACCESS_KEY_ID: 'AKIA1', AWS_SECRET_ACCESS_KEY: 'secret' };

  test('as configure-aws-credentials leaves them; an empty token counts as absent', () => {
    const temporary = { ...keys, AWS_ACCESS_KEY_ID: 'ASIA1', AWS_SESSION_TOKEN: 'token' };
    expect(read(temporary).settings.key).toMatchObject({ sessionToken: 'token' });
    const { settings, problems } = read({ ...keys, AWS_SESSION_TOKEN: '' });
    expect([settings.key?.sessionToken, problems]).toEqual([undefined, []]);
  });

  test('are not mixed with inputs', () => {
    const typed = { 'aws-access-key-id': 'AKIA2', 'aws-secret-access-key': 'other' };
    const left = { ...keys, AWS_SESSION_TOKEN: 'of another role' };
    expect(read(left, typed).settings.key?.sessionToken).toBeUndefined();
    const half = read(keys, { 'aws-access-key-id': 'AKIA2' });
    expect(half.problems.map(({ input }) => input)).toEqual(['aws-secret-access-key']);
  });

  test('half of a pair is an error', () => {
    const { problems } = read({ AWS_ACCESS_KEY_ID: 'AKIA1' });
    expect(problems.map(({ input }) => input)).toEqual(['aws-secret-access-key']);
    expect(problems[0]?.message).toContain('`AWS_SECRET_ACCESS_KEY`');
  });

  test.each(['AWS_PROFILE', 'AWS_CONFIG_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'])(
    '%s without keys: the remedy names the action that sets them',
    (name) => {
      const { problems } = read({ [name]: 'x' });
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain(`\`${name}\` is`);
      expect(problems[0]?.remedy).toContain('`aws-actions/configure-aws-credentials`');
      expect(problems[0]?.remedy).toContain('`output-env-credentials: true`');
    },
  );

  test('a region of China means its own API', () => {
    expect(read({ ...keys, AWS_REGION: 'cn-north-1' }).settings).toMatchObject({
      endpoint: 'https://cloudfront.cn-northwest-1.amazonaws.com.cn',
      region: 'cn-northwest-1',
      isChina: true,
    });
    expect(read({ ...keys, AWS_REGION: 'eu-west-1' }).settings).toMatchObject({
      endpoint: 'https://cloudfront.amazonaws.com',
      region: 'us-east-1',
      isChina: false,
    });
  });
});
