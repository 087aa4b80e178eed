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

async function placesOf(text: string): Promise<readonly unknown[]> {
  const error = await read(text).catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ place }) => place);
}

const known = 'name: a, domain: a.toastcdn.net';
const fresh = 'name: a, referrerType: BLACKLIST, useOriginCacheControl: false';
const one = (inside: string): string => `distributions:\n  - {${inside}}\n`;
const origin = (inside: string): string => one(`${known}, origins: [{${inside}}]`);

function headers(header: string): string {
  return one(
    `${known}, modifyOutgoingResponseHeaderControl: {enable: true, headerList: [{${header}}]}`,
  );
}

describe('a file that is wrong', () => {
  test.each<[string, RegExp, Partial<ConfigRequest>?]>([
    ['', /line 1: the file must be a mapping with the key `distributions`, but is empty/],
    ['[]', /the file must be a mapping with the key `distributions`, but is a list/],
    ['distributions: {}', /`distributions` must be a list, but is a mapping/],
    ['distributions: [1]', /`distributions\[0\]` must be a mapping, but is a number/],
    ['x-a: 1', /`distributions` must be a list, but is missing/],
    ['distributions: [', /line 1/],
    ['a: 1\na: 2', /line 2/],
    [one('domain: a.toastcdn.net'), /line 2.*name/],
    [one('name: two words'), /`distributions\[0\]\.name` must be one word/],
    [one(`${known}, defaultMaxAge: -1`), /line 2, column \d+: `distributions\[0\]\.defaultMaxAge`/],
    [one(`${known}, defaultMaxAge: 2147483648`), /must be at most 2,147,483,647/],
    [one(`${known}, defaultMaxAge: 1.5`), /must be a whole number, but is a number/],
    [one(`${known}, defaultMaxAge: soon`), /must be a number, but is text/],
    [one(`${known}, isAllowPost: yes please`), /must be `true` or `false`, but is text/],
    [one(`${known}, origins: []`), /`distributions\[0\]\.origins` must not be empty/],
    [origin('origin: a.b, httpPort: 0'), /must be at least 1\./],
    [
      one(`${known}, rootPathAccessControl: {enable: true, redirectStatusCode: 304}`),
      /must be one of 301, 302, 303, 307\./,
    ],
    [one(`${known}, defaultMaxage: 1`), /did you mean `defaultMaxAge`/],
    [one(`${known}, colour: red`), /`distributions\[0\]\.colour` does not exist\./],
    [
      one(`${known}, description: ${'x'.repeat(233)}`),
      /must have at most 232 characters, because a marker is added/,
    ],
    [
      one(`${known}, domainAlias: [a.b, c.d, e.f, g.h]`),
      /`distributions\[0\]\.domainAlias` must have at most 3 items/,
    ],
    [one(`${known}, domainAlias: ["https://a.b"]`), /domain name/],
    [one(`${known}, referrerType: GREYLIST`), /referrerType/],
    [one(`${fresh}`), /`distributions\[0\]` needs `origins` for a new distribution/],
    [one('name: a, origins: [{origin: a.b, httpPort: 80}]'), /needs `referrerType` for a new/],
    [origin('origin: "https://a.b", httpPort: 80'), /without scheme/],
    [origin('origin: a.b, originPath: site, httpPort: 80'), /must begin with/],
    [origin('origin: a.b, originPath: /site/, httpPort: 80'), /and not end with/],
    [origin('origin: a.b'), /needs a port/],
    [origin('origin: a.b, httpPort: 80, httpsPort: 80'), /must differ from/],
    [origin('origin: a.b, port: 80'), /API v1\.5/],
    [origin('origin: a.b, port: 80, httpPort: 80'), /cannot be combined with/, { version: 'v1.5' }],
    [origin('origin: a.b, httpPort: 70000'), /httpPort/],
    [headers('action: SET, standardHeaderName: P3P'), /must be one of ADD, MODIFY, DELETE/],
    [headers('action: ADD, standardHeaderName: SERVER, headerValue: x'), /standardHeaderName/],
    [headers('action: ADD, standardHeaderName: P3P'), /needs `headerValue` with `action: ADD`/],
    [headers('action: ADD, standardHeaderName: OTHER, headerValue: x'), /needs `customHeaderName`/],
    [
      headers('action: ADD, standardHeaderName: P3P, customHeaderName: x, headerValue: x'),
      /`distributions\[0\]\.modifyOutgoingResponseHeaderControl\.headerList\[0\]\.customHeaderName` belongs to/,
    ],
    [
      headers('action: ADD, standardHeaderName: OTHER, customHeaderName: "a b", headerValue: x'),
      /must be the name of an HTTP header/,
    ],
    [
      one(`${known}, modifyOutgoingResponseHeaderControl: {headerList: []}`),
      /modifyOutgoingResponseHeaderControl\.enable/,
    ],
    [headers('action: ADD, standardHeaderName: P3P, headerValue: x'), /v1\.5/, { version: 'v1.5' }],
    [origin('origin: a.b, port: 80'), /v3\.0 has `httpPort`/, { version: 'v3.0' }],
    [one(`${known}, rootPathAccessControl: {controlType: DENY}`), /enable/],
    [
      one(`${known}, rootPathAccessControl: {enable: true}`),
      /`distributions\[0\]\.rootPathAccessControl` needs `controlType` with `enable: true`/,
    ],
    [
      one(`${known}, rootPathAccessControl: {enable: true, controlType: REDIRECT}`),
      /needs `redirectPath` with[\s\S]*needs `redirectStatusCode` with/,
    ],
    [
      one(
        `${known}, rootPathAccessControl: {enable: true, controlType: REDIRECT, redirectPath: /a}`,
      ),
      /redirectStatusCode/,
    ],
    [
      one(`${known}, rootPathAccessControl: {enable: true, controlType: DENY}`),
      /is not supported by API v1\.5/,
      { version: 'v1.5' },
    ],
    [one(`${known}, callback: {httpMethod: DELETE, url: "http://a.b"}`), /httpMethod/],
    [one(`${known}, callback: {httpMethod: GET, url: "ftp://a.b"}`), /http or https/],
    [one(`${known}, useOriginCacheControl: true, cacheType: BYPASS`), /cacheType/],
    [
      one(`${known}, referrers: [${Array(60).fill('abcdefghijklmnopqrst').join(', ')}]`),
      /more than 1,024 characters in all/,
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
    [
      `distributions:\n  - ${known.replace(', ', '\n    ')}\n    description: !important text\n`,
      /line 4, column \d+: `!important` is read as a YAML tag/,
    ],
    [
      `distributions:\n  - ${known.replace(', ', '\n    ')}\n    description: !!js/function "x"\n`,
      /`!!js\/function` is read as a YAML tag/,
    ],
    [
      `distributions:\n  - ${known.replace(', ', '\n    ')}\n    description: &amp text\n`,
      /line 4, column \d+: `&amp` is read as a YAML anchor that nothing uses/,
    ],
    ['y-common: 1\ndistributions: []', /`y-common` does not exist/],
    ['#'.repeat(1_048_577), /longer than/],
  ])('%j', async (text, words, changes = {}) => {
    expect((await problemsOf(text, changes)).join('\n')).toMatch(words);
  });

  test('a value of another type has one problem', async () => {
    const text = `distributions:\n  - {${known}, domainAlias: cdn.example.com}\n`;
    expect(await problemsOf(text)).toEqual([
      expect.stringMatching(/`distributions\[0\]\.domainAlias` must be a list, but is text\.$/),
    ]);
  });

  test('everything at once, with its line', async () => {
    const text = `distributions:\n  - {${known}, defaultMaxAge: -1}\n  - {name: b c, domain: b.toastcdn.net}\n  - {name: d, domain: d.toastcdn.net, nme: 1}\n`;
    const problems = await problemsOf(text);
    expect(problems.map((message) => /line (\d)/.exec(message)?.[1])).toEqual(['2', '3', '4']);
  });

  test('in the order of the file, whatever finds them', async () => {
    const text = `distributions:\n  - name: a\n    domain: a.toastcdn.net\n    nme: 1\n    defaultMaxAge: -1\n`;
    const problems = await problemsOf(text);
    expect(problems.map((message) => /line (\d)/.exec(message)?.[1])).toEqual(['4', '5']);
  });

  test('no more than thirty', async () => {
    const wrong = Array.from({ length: 40 }, () => '  - {name: a b}').join('\n');
    expect(await problemsOf(`distributions:\n${wrong}\n`)).toHaveLength(30);
  });

  test.each([
    ['defaultMaxAges', ' (did you mean `defaultMaxAge`?).'],
    ['defaultMaxAgesx', ' (did you mean `defaultMaxAge`?).'],
    ['defaultMaxAgesxy', '.'],
  ])('`%s` does not exist%s', async (key, rest) => {
    const [message] = await problemsOf(one(`${known}, ${key}: 1`));
    expect(message).toMatch(/`distributions\[0\]\.\w+` does not exist/);
    expect(message?.split('does not exist')[1]).toBe(rest);
  });

  test.each([
    [
      'a key that does not exist',
      `distributions:\n  - name: a\n    domain: a.toastcdn.net\n    defaultMaxAgee: 1\n`,
      { line: 4, column: 5 },
    ],
    [
      'a value',
      `distributions:\n  - name: a\n    domain: a.toastcdn.net\n    origins:\n      - origin: o.example\n        httpPort: 0\n`,
      { line: 6, column: 9 },
    ],
    [
      'a line of JSON',
      '{"distributions": [\n  {"name": "a", "domain": "a.toastcdn.net",\n    "defaultMaxAgee": 1}\n]}',
      { line: 3, column: 5 },
    ],
    ['a text that is not YAML', 'distributions:\n\t- name: a\n', { line: 2, column: 1 }],
    [
      'a second entry of one name',
      `distributions:\n  - {${known}}\n  - {name: a, domain: b.toastcdn.net}\n`,
      { line: 3, column: 6 },
    ],
  ])('the place of %s', async (_name, text, place) => {
    expect(await placesOf(text)).toEqual([{ path: 'cdn.yml', ...place }]);
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
        place: { path: 'cdn.yml', line: 1, column: 19 },
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

  test('only what it names, if the distribution exists; placeholders stay', async () => {
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

  test.each([72, 80, 89, 443, 8_000, 9_001, 9_901, 9_908, 11_080, 11_110, 12_900, 12_949, 45_002])(
    'port %i is on the list of the vendor',
    async (port) => {
      expect((await read(origin(`origin: a.b, httpsPort: ${port}`))).warnings).toEqual([]);
    },
  );

  test.each([71, 79, 90, 442, 7_999, 9_002, 9_900, 9_909, 11_079, 11_111, 12_899, 12_950, 65_535])(
    'port %i is not, and is a warning',
    async (port) => {
      const { warnings } = await read(origin(`origin: a.b, httpPort: ${port}`));
      expect(warnings.join()).toContain('`distributions[0].origins[0].httpPort` is not in');
    },
  );

  test.each([301, 302, 303, 307])('HTTP %i redirects the root path', async (status) => {
    const control = `enable: true, controlType: REDIRECT, redirectPath: /a, redirectStatusCode: ${status}`;
    const { desired, warnings } = await read(one(`${known}, rootPathAccessControl: {${control}}`));
    expect(desired[0]?.fields['rootPathAccessControl']).toMatchObject({
      redirectStatusCode: status,
    });
    expect(warnings).toEqual([]);
  });

  test('values have the form in which they are compared and sent', async () => {
    const text = one(
      `${fresh}, domainAlias: [CDN.Example.com], origins: [{origin: O.Example, port: 80}]`,
    );
    const { desired } = await read(text, { version: 'v1.5' });
    expect(desired[0]?.fields).toMatchObject({
      domainAlias: ['cdn.example.com'],
      origins: [{ origin: 'o.example', port: 80 }],
      forwardHostHeader: 'REQUEST_HOST_HEADER',
    });
  });

  test('a domain has no case', async () => {
    const { desired } = await read(one('name: a, domain: A.Toastcdn.NET'));
    expect(desired).toMatchObject([{ domain: 'a.toastcdn.net' }]);
  });

  test.each([
    ['origins: [{origin: a.b, httpPort: 3000}]', 'list of origin ports'],
    ['referrers: ["(?i)a"]', 'not a regular expression'],
    ['referrers: ["(a"]', 'not a regular expression'],
    ['defaultMaxAge: 0', 'a week'],
  ])('%s is a warning', async (inside, words) => {
    const { warnings } = await read(one(`${known}, ${inside}`));
    expect(warnings.join()).toContain(words);
  });
});
