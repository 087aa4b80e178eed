// Mistakes that people made with these inputs: each is named as it was typed, with what is wrong and what
// to write. A row is a mistake; what matters is that the sentence still answers it.
import { describe, expect, test } from 'vitest';
import { problemsOf, warningsOf } from '../../test/fakes/inputs.ts';

type Values = Readonly<Record<string, string>>;

const urls = { urls: 'https://cdn.example.com/a' };
const files = { files: 'public/**', root: 'public', 'base-url': 'https://cdn.example.com' };
const vod = { ...urls, provider: 'huawei-vod', mode: 'preheat' };
const prewarm = { ...urls, provider: 'aws-prewarm', mode: 'prewarm' };
const sync = { mode: 'sync-distribution', 'dry-run': 'true' };

describe('a wrong value', () => {
  test.each<[Values, RegExp, RegExp]>([
    [{ provider: 'nhn-v20' }, /"nhn-v20"\. Did you mean `nhn-v2`\?/, /`nhn-v2`, `nhn-v1\.5`/],
    [{ provider: 'akamai' }, /`provider` is not a supported value: "akamai"/, /`nhn-v2`/],
    [{ ...urls, mode: 'purg' }, /Did you mean `purge`\?/, /`purge`, `prewarm`/],
    [{ ...urls, mode: 'prewarm' }, /`mode: prewarm` is not supported/, /`prewarm`: `aws-prewarm`/],
    [{ ...prewarm, mode: 'purge' }, /`mode: purge` is not supported/, /`purge`: `nhn-v2`/],
    [{ ...urls, 'nhn-secret-key': '' }, /`nhn-secret-key` is missing/, /URL & Appkey/],
    [{ ...urls, 'nhn-secret-key': 'ab c' }, /characters that keys never have/, /Copy the key/],
    [{ ...urls, 'nhn-domain': '' }, /`nhn-domain` is missing/, /abcd1234\.toastcdn\.net/],
    [{ ...urls, 'nhn-domain': 'https://a.b' }, /not a domain name/, /without scheme/],
    [{ files: 'public/**', root: 'public' }, /`base-url` is missing/, /one a line/],
    [{ ...files, 'base-url': 'cdn.example.com' }, /line 1 does not begin/, /`https:\/\/cdn/],
    [{ ...files, 'base-url': 'https://a.b, https://c.d' }, /more than one address/, /one address/],
    [{ ...files, 'base-url': 'https://a.b/index.html' }, /ends in a file name/, /`https:\/\/a\.b`/],
    [{ ...files, 'base-url': 'https://$HOST' }, /has `\$HOST`, a variable/, /env\.HOST/],
    [{ ...files, files: 'public/$DIR/**' }, /has `\$DIR`, a variable/, /`\\\$` for the character/],
    [{ ...files, files: 'public/{{ dir }}/**' }, /has `\{\{ dir \}\}`, a placeholder/, /env\.dir/],
    [{ ...files, root: '%OUT%' }, /`root` has `%OUT%`, a variable/, /env\.OUT/],
    [{ ...files, files: 'public/a, public/b' }, /has a comma/, /one a line/],
    [{ ...files, files: 'public/** !public/a' }, /more than one pattern/, /`files: \|`/],
    [{ ...files, files: 'public/** # all' }, /ends with a comment/, /a line of its own/],
    [{ ...files, files: '!public/a' }, /only patterns that begin with `!`/, /`public\/\*\*`/],
    [{ ...files, files: '/srv/public/**' }, /is absolute/, /workspace paths/],
    [{ ...files, root: '/srv/public' }, /not a folder of the workspace/, /like `public`/],
    [{ ...urls, timeout: '30' }, /not a duration: "30"/, /`90s`/],
    [{ ...urls, timeout: '30 minutes' }, /not a duration/, /`10m`/],
    [{ ...urls, timeout: '0s' }, /must be longer than 0/, /`500ms`/],
    [{ ...urls, 'dry-run': 'yes' }, /is not `true` or `false`: "yes"/, /`true` or `false`/],
    [{ ...urls, 'fail-on': 'none' }, /not a supported value: "none"/, /`any`, `all`, `never`/],
    [{ ...urls, 'max-urls': '1k' }, /whole number from 1 to 100,000,000/, /digits alone/],
    [{ ...urls, pace: '10 per minute' }, /not a pace/, /`10\/1m`/],
    [{ ...urls, shard: '3/2' }, /not a shard/, /`2\/5`/],
    [{ ...urls, endpoint: 'http://api.example.com' }, /credentials may be sent to/, /`https:\/\/`/],
    [{ ...prewarm, endpoint: 'abc' }, /`endpoint`: line 1 is not an http/, /`https:\/\//],
    [{ ...prewarm, 'aws-status-endpoint': '' }, /`aws-cf-domain` is missing/, /`aws-status-end/],
    [{ ...prewarm, 'aws-targets': 'eu-west-1' }, /`eu-west-1` is not a region/, /`aws-target-t/],
    [{ ...prewarm, 'aws-api-key': 'arn:aws:x' }, /is the ARN of the key/, /Show/],
    [{ ...vod, 'huawei-region': 'Singapore' }, /not a region/, /`ap-southeast-1`/],
    [{ ...vod, endpoint: '' }, /`huawei-region` is missing/, /`cn-east-2`/],
    [
      { ...vod, 'huawei-access-key': '', 'huawei-secret-key': '' },
      /No credentials of Huawei Cloud/,
      /`huawei-auth-token`/,
    ],
    [{ urls: '' }, /The list of URLs is missing/, /`root`.*`base-url`/],
    [{ ...sync, config: '' }, /`config` is missing/, /`export-config`/],
    [{ urls: '/img/*', 'purge-type': 'wildcard' }, /`purge-type: wildcard` is not/, /`nhn-v1\.5`/],
  ])('%j', (changes, message, remedy) => {
    const found = problemsOf(changes);
    expect(found.map((problem) => problem.message).join('\n')).toMatch(message);
    const [first] = found.filter((problem) => message.test(problem.message));
    expect(first?.remedy).toMatch(remedy);
  });
});

test('a secret that was stored with its quotes is warned about, by name and not by value', () => {
  const warnings = warningsOf({ ...urls, 'nhn-secret-key': '"planted"' });
  expect(warnings).toContain('`nhn-secret-key` begins and ends with a quotation mark');
  expect(warnings).not.toContain('planted');
  expect(warningsOf({ ...urls, 'nhn-secret-key': 'pla"nted"' })).not.toContain('quotation');
});
