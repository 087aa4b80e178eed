import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../../test/fakes/workspace.ts';
import { InputError } from '../../../errors.ts';
import { type ConfigRequest, readConfig } from './read-file.ts';

async function read(text: string, changes: Partial<ConfigRequest> = {}) {
  using workspace = createWorkspace({ 'cdn.yml': text });
  const request = { path: 'cdn.yml', version: 'v2.0', allowDelete: false } as const;
  return await readConfig({ ...request, workspace: workspace.folder, ...changes });
}

async function problemsOf(
  text: string,
  changes: Partial<ConfigRequest> = {},
): Promise<readonly string[]> {
  const error = await read(text, changes).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw error;
  for (const { input, remedy } of error.problems) {
    expect(input).toBe('config');
    expect(remedy).toMatch(/./);
  }
  return error.problems.map(({ message }) => message);
}

const known = 'name: a, domain: a.toastcdn.net';
const fresh = 'name: a, referrerType: BLACKLIST, useOriginCacheControl: false';
const one = (inside: string): string => `distributions:\n  - {${inside}}\n`;
const origin = (inside: string): string => one(`${known}, origins: [{${inside}}]`);

describe('a file that is wrong', () => {
  test.each<[string, RegExp, Partial<ConfigRequest>?]>([
    ['', /whole/],
    ['[]', /whole/],
    ['distributions: [', /line 1/],
    ['a: 1\na: 2', /line 2/],
    [one('domain: a.toastcdn.net'), /line 2.*name/],
    [one('name: two words'), /plain word/],
    [one(`${known}, defaultMaxAge: -1`), /line 2, column \d+: `distributions\[0\]\.defaultMaxAge`/],
    [one(`${known}, defaultMaxAge: 2147483648`), /defaultMaxAge/],
    [one(`${known}, defaultMaxage: 1`), /did you mean `defaultMaxAge`/],
    [one(`${known}, colour: red`), /`distributions\[0\]\.colour` does not exist\./],
    [one(`${known}, description: ${'x'.repeat(233)}`), /beside our marker/],
    [one(`${known}, domainAlias: [a.b, c.d, e.f, g.h]`), /domainAlias/],
    [one(`${known}, domainAlias: ["https://a.b"]`), /domain name/],
    [one(`${known}, referrerType: GREYLIST`), /referrerType/],
    [one(`${fresh}`), /lacks `origins`/],
    [one('name: a, origins: [{origin: a.b, httpPort: 80}]'), /lacks `referrerType`/],
    [origin('origin: "https://a.b", httpPort: 80'), /without scheme/],
    [origin('origin: a.b, originPath: site, httpPort: 80'), /begins with/],
    [origin('origin: a.b, originPath: /site/, httpPort: 80'), /does not end/],
    [origin('origin: a.b'), /lacks a port/],
    [origin('origin: a.b, httpPort: 80, httpsPort: 80'), /the same as/],
    [origin('origin: a.b, port: 80'), /API v1\.5/],
    [origin('origin: a.b, port: 80, httpPort: 80'), /does not go with/, { version: 'v1.5' }],
    [origin('origin: a.b, httpPort: 70000'), /httpPort/],
    [one(`${known}, rootPathAccessControl: {controlType: DENY}`), /enable/],
    [one(`${known}, rootPathAccessControl: {enable: true}`), /controlType/],
    [
      one(
        `${known}, rootPathAccessControl: {enable: true, controlType: REDIRECT, redirectPath: /a}`,
      ),
      /redirectStatusCode/,
    ],
    [
      one(`${known}, rootPathAccessControl: {enable: true, controlType: DENY}`),
      /does not exist in API v1\.5/,
      { version: 'v1.5' },
    ],
    [one(`${known}, callback: {httpMethod: DELETE, url: "http://a.b"}`), /httpMethod/],
    [one(`${known}, callback: {httpMethod: GET, url: "ftp://a.b"}`), /http or https/],
    [one(`${known}, useOriginCacheControl: true, cacheType: BYPASS`), /cacheType/],
    [
      one(`${known}, referrers: [${Array(60).fill('abcdefghijklmnopqrst').join(', ')}]`),
      /1024/,
      { version: 'v1.5' },
    ],
    [one('name: a, state: absent'), /needs `domain`/, { allowDelete: true }],
    [one(`${known}, state: absent`), /allow-delete/],
    [
      `distributions:\n  - {${known}}\n  - {name: a, domain: b.toastcdn.net}\n`,
      /line 3.*name of `a`/,
    ],
    [
      `distributions:\n  - {${known}}\n  - {name: b, domain: A.toastcdn.net}\n`,
      /line 3.*domain of `a`/,
    ],
    [
      `distributions:\n  - {${known}, domainAlias: [x.y]}\n  - {name: b, domain: b.toastcdn.net, domainAlias: [X.y]}\n`,
      /line 3.*alias of `a`/,
    ],
    [
      `x: &a [1,1,1,1,1,1,1,1,1,1]\ny: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nz: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\ndistributions: [*c,*c,*c,*c,*c,*c]`,
      /expand/,
    ],
    [
      `distributions:\n  - ${known.replace(', ', '\n    ')}\n    referrers:\n      - *.example.com\n`,
      /line 5, column 9: `\*\.example\.com` is read as a YAML alias/,
    ],
    ['y-common: 1\ndistributions: []', /`y-common` does not exist/],
    ['#'.repeat(1_048_577), /longer than/],
  ])('%j', async (text, words, changes = {}) => {
    expect((await problemsOf(text, changes)).join('\n')).toMatch(words);
  });

  test('everything at once, with its line', async () => {
    const text = `distributions:\n  - {${known}, defaultMaxAge: -1}\n  - {name: b c, domain: b.toastcdn.net}\n  - {name: d, domain: d.toastcdn.net, nme: 1}\n`;
    const problems = await problemsOf(text);
    expect(problems.map((message) => /line (\d)/.exec(message)?.[1])).toEqual(['2', '3', '4']);
  });

  test('a file that is not there', async () => {
    expect(await problemsOf('', { path: 'other.yml' })).toEqual([
      expect.stringContaining('does not exist'),
    ]);
  });
});

describe('a file that is right', () => {
  test('JSON is as good as YAML; what a new one needs is filled in', async () => {
    const origins = [{ origin: 'o.example', httpPort: 80 }];
    const entry = { name: 'a', referrerType: 'BLACKLIST', useOriginCacheControl: false, origins };
    const { desired } = await read(JSON.stringify({ distributions: [entry] }));
    expect(desired).toEqual([
      {
        name: 'a',
        state: 'present',
        fields: {
          referrerType: 'BLACKLIST',
          useOriginCacheControl: false,
          origins,
          forwardHostHeader: 'ORIGIN_HOSTNAME',
          useOriginHttpProtocolDowngrade: false,
        },
      },
    ]);
  });

  test('only what it names, where there is one; placeholders stay', async () => {
    const { desired } = await read(
      one(`${known}, callback: {httpMethod: GET, url: "http://a.b/?k={appKey}"}`),
    );
    expect(desired[0]?.fields).toEqual({
      callback: { httpMethod: 'GET', url: 'http://a.b/?k={appKey}' },
    });
  });

  test('a few anchors are fine', async () => {
    const text = `distributions:\n  - {name: a, domain: a.toastcdn.net, origins: &o [{origin: o.example, httpPort: 80}]}\n  - {name: b, domain: b.toastcdn.net, origins: *o}\n`;
    expect((await read(text)).desired[1]?.fields['origins']).toHaveLength(1);
  });

  test('keys are merged, and top-level `x-` keys hold what anchors name', async () => {
    const text = [
      'x-origins: &o [{origin: o.example, httpPort: 80}]',
      'distributions:',
      '  - &a {name: a, domain: a.toastcdn.net, origins: *o, defaultMaxAge: 60}',
      '  - {<<: *a, name: b, domain: b.toastcdn.net}',
    ].join('\n');
    const { desired } = await read(text);
    expect(desired[1]).toMatchObject({ name: 'b', fields: { defaultMaxAge: 60 } });
    expect(desired[1]?.fields['origins']).toHaveLength(1);
  });

  test('an alias may move away from one that goes', async () => {
    const text = `distributions:\n  - {${known}, state: absent, domainAlias: [x.y]}\n  - {name: b, domain: b.toastcdn.net, domainAlias: [x.y]}\n`;
    expect((await read(text, { allowDelete: true })).desired).toHaveLength(2);
  });

  test.each([
    ['origins: [{origin: a.b, httpPort: 3000}]', 'list of origin ports'],
    ['referrers: ["(?i)a"]', 'no regular expression'],
    ['referrers: ["(a"]', 'no regular expression'],
    ['defaultMaxAge: 0', 'a week'],
  ])('%s is a warning', async (inside, words) => {
    const { warnings } = await read(one(`${known}, ${inside}`));
    expect(warnings.join()).toContain(words);
  });
});
