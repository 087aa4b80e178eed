import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf, warningsOf } from '../../../test/fakes/inputs.ts';
import { createLimits } from '../../../test/fakes/limits.ts';

type Values = Readonly<Record<string, string>>;

const aws = { provider: 'aws-prewarm', urls: 'https://www.example.com/a' };
const aws2024 = {
  ...aws,
  'aws-api-version': '2024-04',
  'aws-status-endpoint': '',
  'aws-cf-domain': 'd111.cloudfront.net',
};

test.each<[Values, string]>([
  [{ ...aws, 'aws-api-key': '' }, 'input-missing aws-api-key'],
  [
    { ...aws, 'aws-api-key': 'arn:aws:apigateway:us-east-1::/apikeys/x' },
    'input-invalid aws-api-key',
  ],
  [{ ...aws, 'aws-api-key': 'two words' }, 'input-invalid aws-api-key'],
  [{ ...aws, endpoint: '' }, 'input-missing endpoint'],
  [
    { ...aws, 'aws-status-endpoint': '', 'aws-api-version': '2023-03' },
    'input-missing aws-status-endpoint',
  ],
  [
    { ...aws, 'aws-status-endpoint': '', 'aws-api-version': '2023-03', wait: 'false' },
    'input-missing aws-status-endpoint',
  ],
  [{ ...aws, 'aws-status-endpoint': '' }, 'input-missing aws-cf-domain'],
  [{ ...aws, 'aws-api-version': '2' }, 'input-invalid aws-api-version'],
  [{ ...aws, 'aws-headers': 'Accept: a' }, 'input-invalid aws-headers'],
  [{ ...aws, 'aws-instance-count': '2' }, 'input-invalid aws-instance-count'],
  [{ ...aws2024, 'aws-protocol': 'https' }, 'input-invalid aws-protocol'],
  [{ ...aws2024, 'aws-headers': 'no colon' }, 'input-invalid aws-headers'],
  [{ ...aws2024, 'aws-instance-count': '0' }, 'input-invalid aws-instance-count'],
  [
    { ...aws2024, 'aws-status-endpoint': 'https://api.example.com/prod' },
    'input-invalid aws-status-endpoint',
  ],
  [{ ...aws, 'aws-cf-domain': 'd111.cloudfront.cn' }, 'input-invalid aws-cf-domain'],
  [
    { ...aws, 'aws-status-endpoint': 'http://api.example.com/prod' },
    'input-invalid aws-status-endpoint',
  ],
  [
    { ...aws, 'aws-status-endpoint': 'https://u:p@api.example.com' },
    'input-invalid aws-status-endpoint',
  ],
  [{ ...aws, endpoint: 'https://cdn.api.nhncloudservice.com' }, 'input-invalid endpoint'],
  [{ ...aws, endpoint: 'https://vod.cn-north-4.myhuaweicloud.com' }, 'input-invalid endpoint'],
  [{ ...aws, 'aws-target-type': 'continent' }, 'input-invalid aws-target-type'],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'BJS9-E1' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'apac' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-targets': 'NRT57-P3' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-targets': 'japan' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'jp' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-targets': 'all\njp' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-targets': 'cn' }, 'input-invalid aws-targets'],
  [{ ...aws, 'aws-cf-domain': 'www.example.com' }, 'input-invalid aws-cf-domain'],
  [{ ...aws, 'aws-protocol': 'ftp' }, 'input-invalid aws-protocol'],
  [{ ...aws, mode: 'purge' }, 'mode-unsupported mode'],
  [{ ...aws, urls: '' }, 'input-missing files'],
])('%j', (values, problem) => expectProblem(values, problem));

test('a user name and a password in an address are not shown', () => {
  const [problem] = problemsOf({ ...aws, 'aws-status-endpoint': 'https://u:p@api.example.com' });
  expect(problem?.message).not.toContain('u:p@');
});

test('all problems at once', () => {
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

test.each<[Values, string]>([
  [{ ...aws, 'aws-targets': 'all' }, 'every point of presence outside China'],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'XYZ99-P9' }, 'XYZ99-P9'],
  [{ ...aws, 'aws-targets': 'sa' }, 'South America'],
  [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'china' }, 'Singapore'],
  [{ ...aws, 'aws-protocol': 'https' }, 'does not check for HTTP errors'],
])('%j gives a warning', (values, words) => {
  expect(warningsOf(values)).toContain(words);
});

test.each<[Values]>([
  [{ ...aws, 'aws-targets': 'JP, us' }],
  [{ ...aws, 'aws-target-type': 'pop', 'aws-targets': 'nrt57-p3\n# Tokyo' }],
  [{ ...aws, 'aws-target-type': 'country', 'aws-targets': 'japan' }],
  [aws2024],
  [{ ...aws2024, 'aws-headers': 'Accept: */*\n# more\nHost: www.example.com' }],
])('%j is right', (values) => {
  expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
});

describe('the address of the solution', () => {
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
    const limits = createLimits();
    const batch = { checksum: '', targets: [], sent: 1 };
    await Promise.allSettled([
      operations.submit(batch, limits),
      operations.probe?.({ tasks: [{ id: '1', targets: [], sent: 1 }], since: 0 }, limits),
    ]);
    const { origin } = new URL(endpoint);
    expect(asked).toEqual([`${origin}${path}/prewarm`, `${origin}${path}/status`]);
  });
});

test.each([
  [aws, 'unless another one of the same city works'],
  [aws2024, 'its machines run on and cost money'],
])('a point of presence that the solution does not list is a warning: %j', (values, words) => {
  const unknown = { 'aws-target-type': 'pop', 'aws-targets': 'NRT99-P1' };
  expect(warningsOf({ ...values, ...unknown })).toContain(words);
  expect(warningsOf(values)).not.toContain(words);
});
