import { expect, test } from 'vitest';
import { createInputs } from '../../../test/fakes/inputs.ts';
import { interceptRequests, reasonOf } from '../../../test/fakes/intercept.ts';
import { createBatch } from '../../../test/fakes/targets.ts';

const { deps, limits } = interceptRequests(Date.UTC(2026, 10, 30));

test('a private address that was not typed ends its URL, with a remedy for that alone', async () => {
  const { connection } = createInputs({
    ...{ provider: 'http', mode: 'prewarm', endpoint: '', 'http-success-body': '' },
    urls: 'https://www.example.com/',
  });
  const operations = await connection.connect(deps);
  const error = await reasonOf(operations.submit(createBatch('url', 'http://10.0.0.1/'), limits));
  expect(error).toMatchObject({
    code: 'vendor-rejected',
    problems: [{ remedy: expect.stringMatching(/^A private address is .* names it\.$/) }],
  });
});
