import { describe, expect, test } from 'vitest';
import type { Target } from '../../core/target.ts';
import { checkTargets } from './check-targets.ts';

const target = (value: string): Target => ({ kind: 'url', value, rule: 'urls' });
const cfDomain = 'd111.cloudfront.net';

describe('URLs that the solution of 2023 cannot warm', () => {
  test.each([
    ['https://www.example.com/*', 'ends in `*`'],
    ['https://www.example.com/img/*', 'ends in `*`'],
    ['https://www.example.com/?*', 'ends in `*`'],
    [`https://www.example.com/${'x'.repeat(1_024)}`, '1,024 bytes'],
    ['https://www.example.com:8443/a', 'has a port'],
  ])('%s', (value, why) => {
    const problems = checkTargets([target('https://www.example.com/ok'), target(value)], {
      version: '2023-03',
      cfDomain: undefined,
    });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });

  test('a star inside, the usual port, and a port with a domain are fine', () => {
    const fine = ['https://www.example.com/*/a', 'https://www.example.com:443/a'].map(target);
    expect(checkTargets(fine, { version: '2023-03', cfDomain: undefined })).toEqual([]);
    const port = [target('https://www.example.com:8443/a')];
    expect(checkTargets(port, { version: '2023-03', cfDomain })).toEqual([]);
  });

  test('every kind is reported once, with how many there are', () => {
    const stars = ['a', 'b', 'c'].map((name) => target(`https://www.example.com/${name}*`));
    const [problem, ...others] = checkTargets(stars, { version: '2023-03', cfDomain: undefined });
    expect(problem?.message).toContain('(and 2 more like it)');
    expect(others).toEqual([]);
  });
});

test.each<[Partial<Target>, string]>([
  [{ rule: 'urls' }, 'urls'],
  [{ rule: 'sitemap' }, 'sitemap'],
  [{ rule: 'file', path: 'a*' }, 'files'],
  [{ rule: 'file', path: 'a*', also: [{ rule: 'urls-file' }] }, 'urls-file'],
])('the problem names the input of the URL: %j', (reason, input) => {
  const star = { ...target('https://www.example.com/a*'), ...reason };
  const [problem] = checkTargets([star], { version: '2023-03', cfDomain: undefined });
  expect(problem).toMatchObject({ input, message: expect.stringMatching(`^\`${input}\`: https:`) });
});

test('`http:` URLs are refused for the solution of 2024', () => {
  const problems = checkTargets([target('http://www.example.com/a')], {
    version: '2024-04',
    cfDomain,
  });
  expect(problems).toMatchObject([{ message: expect.stringContaining('`http:` URL') }]);
});

test.each(['2023-03', '2024-04'] as const)(
  'with `aws-cf-domain` all URLs have one host (%s)',
  (version) => {
    const two = ['https://a.example.com/', 'https://b.example.com/'].map(target);
    expect(checkTargets(two, { version, cfDomain })).toMatchObject([{ input: 'aws-cf-domain' }]);
    expect(checkTargets(two.slice(0, 1), { version, cfDomain })).toEqual([]);
  },
);
