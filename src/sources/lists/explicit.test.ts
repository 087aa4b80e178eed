import { describe, expect, test } from 'vitest';
import { createReport, createTask } from '../../../test/fakes/report.ts';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import type { ProblemCode } from '../../core/problem.ts';
import type { Target } from '../../core/target.ts';
import { renderJson } from '../../report/json.ts';
import { parseReportedList } from '../../report/reported-list.ts';
import { computeVerdict } from '../../report/verdict.ts';
import { readExplicit } from './explicit.ts';
import { parseFolders, parseUrls, parseWildcards } from './parse-urls.ts';

const lines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, where: `line ${index + 1}` }));

describe('typed URLs', () => {
  test.each([
    ['https://a.example', 'https://a.example/'],
    ['HTTPS://A.Example:443/a%20b#top', 'https://a.example/a%20b'],
    ['https://a.example/#', 'https://a.example/'],
    ['http://127.0.0.1:8080/x?q=1#', 'http://127.0.0.1:8080/x?q=1'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9'],
    ['https://a.example/icon@2x(1).png', 'https://a.example/icon@2x(1).png'],
  ])('%s is sent as %s', (text, expected) => {
    const { targets, problems } = parseUrls(lines(text), 'urls');
    expect([targets, problems]).toEqual([[{ kind: 'url', value: expected, rule: 'urls' }], []]);
  });

  test.each([
    ['ftp://a.example/', 'is not an http or https URL'],
    ['https://', 'is not an http or https URL'],
    ['https:///', 'is not an http or https URL'],
    ['javascript:alert(1)', 'is not an http or https URL'],
    ['www.example.com/a', 'does not begin with `https://`'],
    ['https://a b/', 'has a space'],
    ['https://user@a.example/', 'has user info'],
    ['https://user:planted@a.example/', 'has user info'],
  ])('%s %s', (text, what) => {
    const { targets, problems } = parseUrls(lines('https://a.example/', text), 'urls-file');
    expect(targets).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'input-invalid', input: 'urls-file' }]);
    expect(problems[0]?.message).toContain(`\`urls-file\`, line 2, ${what}`);
    expect(problems[0]?.message).not.toContain('planted');
  });

  test('a thousand wrong lines are counted, not listed one by one', () => {
    const { problems } = parseUrls(lines(...Array.from({ length: 1_020 }, () => 'x')), 'urls');
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toContain('1,000 more');
  });
});

test('a path is joined to every base URL', () => {
  const baseUrls = ['https://a.example', 'https://b.example/docs'];
  const { targets } = parseUrls(lines('/x?y#z'), 'urls', { baseUrls });
  expect(targets.map(({ value }) => value)).toEqual([
    'https://a.example/x?y',
    'https://b.example/docs/x?y',
  ]);
  const { problems } = parseUrls(lines('/x'), 'urls');
  expect(problems[0]?.message).toContain('is a path, which needs `base-url`: "/x".');
});

test('what this action printed is not a slip', () => {
  const printed = lines('https://a.example/x,', 'https://a.example/y,//z');
  expect(parseUrls(printed, 'urls-file').targets).toEqual([]);
  expect(parseUrls(printed, 'urls-file', { isPrinted: true }).targets).toHaveLength(2);
});

describe('typed wildcards', () => {
  test.each([
    ['/img/*', '/img/*'],
    ['/a%20b/*.css', '/a%20b/*.css'],
    ['/img/a.png', '/img/a.png'],
    ['https://A.example/img/*', 'https://a.example/img/*'],
    ['https://a.example/?page=*', 'https://a.example/?page=*'],
  ])('%s is sent as %s', (text, expected) => {
    expect(parseWildcards(lines(text), 'urls').targets).toEqual([
      { kind: 'wildcard', value: expected, rule: 'urls' },
    ]);
  });

  test('lines without a `*` are URLs: those that name a host, and paths below `base-url`', () => {
    const text = lines('https://a.example/img/', '/b.css', '/c/*');
    const baseUrls = ['https://h.example'];
    expect(parseWildcards(text, 'urls', { baseUrls }).targets).toEqual([
      { kind: 'url', value: 'https://a.example/img/', rule: 'urls' },
      { kind: 'url', value: 'https://h.example/b.css', rule: 'urls' },
      { kind: 'wildcard', value: '/c/*', rule: 'urls' },
    ]);
  });

  test.each(['img/*', '*', '//*', 'ftp://a.example/img/', 'https://a.example/#*'])(
    '%s is rejected',
    (text) => {
      const { targets, problems } = parseWildcards(lines(text), 'urls');
      expect([targets.length, problems[0]?.input]).toEqual([0, 'urls']);
      expect(problems[0]?.message).toContain('is neither a path');
    },
  );
});

/** The text of a report file. */
function reportOf(
  targets: readonly Target[],
  codes: readonly ProblemCode[] = [],
  covered?: readonly Target[],
): string {
  const problems = codes.map((code) => ({ code, message: '' }));
  const tasks = targets.length === 0 ? [] : [createTask({}, targets)];
  const report = createReport({ tasks, problems, ...(covered && { covered }) });
  return [...renderJson(report, computeVerdict(report))].join('');
}

const request = {
  wildcards: undefined,
  forWarming: false,
  parseReport: async (text: string) => parseReportedList(text),
};

describe('typed folders', () => {
  test.each([
    ['https://a.example/img/', 'https://a.example/img/'],
    ['https://A.example/img/*', 'https://a.example/img/'],
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/*', 'https://a.example/'],
    ['https://a.example/b%20c/#top', 'https://a.example/b%20c/'],
  ])('%s is sent as %s', (text, expected) => {
    expect(parseFolders(lines(text), 'urls').targets).toEqual([
      { kind: 'wildcard', value: expected, rule: 'urls' },
    ]);
  });

  test.each([
    '/img/',
    'https://a.example/img',
    'https://a.example/img*',
    'https://a.example/*/img/',
    'https://a.example/img/?x=1',
    'https://a.example/?page=*',
  ])('%s is rejected', (text) => {
    const { targets, problems } = parseFolders(lines(text), 'urls-file');
    expect(targets).toEqual([]);
    expect(problems).toMatchObject([{ code: 'input-invalid', input: 'urls-file' }]);
    expect(problems[0]?.message).toContain('`urls-file`, line 1, is not the URL of a folder');
  });

  test('what looks like a file is one URL', () => {
    expect(parseFolders(lines('https://a.example/a.css?v=1'), 'urls').targets).toEqual([
      { kind: 'url', value: 'https://a.example/a.css?v=1', rule: 'urls' },
    ]);
  });
});

test('a provider that takes paths needs no `base-url` for them, and uses it if there is one', () => {
  const typed = lines('/é?x#y');
  const paths = parseUrls(typed, 'urls', { takesPaths: true });
  expect(paths.targets).toEqual([{ kind: 'url', value: '/%C3%A9?x', rule: 'urls' }]);
  const baseUrls = ['https://a.example'];
  const { targets } = parseUrls(typed, 'urls', { takesPaths: true, baseUrls });
  expect(targets.map(({ value }) => value)).toEqual(['https://a.example/%C3%A9?x']);
});

describe('the lists together', () => {
  test('lines of the file may be blank or comments, and end as they like', async () => {
    using workspace = createWorkspace({
      'list.txt':
        '\ufeffhttps://a.example/1\r\n\r# no\n  https://a.example/2  \nbad\nhttps://a.example/3',
    });
    const { targets, problems } = await readExplicit(
      {
        assetIds: [],
        prefixes: [],
        hosts: [],
        tags: [],
        baseUrls: [],
        urls: ['https://a.example/0', 'worse'],
        urlsFile: 'list.txt',
      },
      { ...request, workspace: workspace.folder },
    );
    expect(targets.map(({ value, rule }) => `${value} ${rule}`)).toEqual([
      'https://a.example/0 urls',
      'https://a.example/1 urls-file',
      'https://a.example/2 urls-file',
      'https://a.example/3 urls-file',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '`urls`, item 2, is not an http or https URL: "worse".',
      '`urls-file`, line 5, is not an http or https URL.',
    ]);
  });

  test('are JSON arrays as well', async () => {
    using workspace = createWorkspace({
      'list.json': '\n["https://a.example/1", " /2 ", ""]\n',
      bad: '["https://a.example/1"',
    });
    const about = { ...request, workspace: workspace.folder };
    const baseUrls = ['https://b.example'];
    const read = (urlsFile: string) =>
      readExplicit(
        { assetIds: [], prefixes: [], hosts: [], tags: [], urls: [], baseUrls, urlsFile },
        about,
      );
    expect((await read('list.json')).targets.map(({ value }) => value)).toEqual([
      'https://a.example/1',
      'https://b.example/2',
    ]);
    expect((await read('bad')).problems).toMatchObject([{ input: 'urls-file' }]);
  });

  test('hold wildcards if they are asked for', async () => {
    using workspace = createWorkspace({ list: '/b/*' });
    const wildcards = { ...request, workspace: workspace.folder, wildcards: 'pattern' as const };
    const { targets } = await readExplicit(
      {
        assetIds: [],
        prefixes: [],
        hosts: [],
        tags: [],
        baseUrls: [],
        urls: ['/a/*'],
        urlsFile: 'list',
      },
      wildcards,
    );
    expect(targets.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'wildcard /a/*',
      'wildcard /b/*',
    ]);
  });

  test('hold folders if wildcards are folders', async () => {
    using workspace = createWorkspace({ list: 'https://b.example/x/*' });
    const { targets, problems } = await readExplicit(
      {
        assetIds: [],
        prefixes: [],
        hosts: [],
        tags: [],
        baseUrls: [],
        urls: ['https://a.example/y/', '/z/*'],
        urlsFile: 'list',
      },
      { ...request, workspace: workspace.folder, wildcards: 'folder' },
    );
    expect(targets.map(({ value }) => value)).toEqual([
      'https://a.example/y/',
      'https://b.example/x/',
    ]);
    expect(problems.map(({ input }) => input)).toEqual(['urls']);
  });

  test.each([
    ['missing.txt', 'does not exist'],
    ['folder', 'is not a regular file'],
    ['binary', 'not UTF-8'],
  ])('%s cannot be read (%s), which is a problem beside others', async (urlsFile, why) => {
    using workspace = createWorkspace({ 'folder/a': '', binary: Uint8Array.from([0xff, 0xfe]) });
    const { targets, problems } = await readExplicit(
      {
        ...{ assetIds: [], prefixes: [], hosts: [], tags: ['a,b'], baseUrls: [], urlsFile },
        urls: ['a b'],
      },
      { ...request, workspace: workspace.folder },
    );
    expect(targets).toEqual([]);
    expect(problems.map(({ code, input }) => [code, input])).toEqual([
      ['input-invalid', 'urls'],
      ['input-invalid', 'urls-file'],
      ['input-invalid', 'tags'],
    ]);
    expect(problems[1]?.message).toContain(why);
  });
});

describe('a report file as `urls-file`', () => {
  const url = 'https://a.example/';
  const targets = [
    { kind: 'url', value: `${url}b`, rule: 'file', path: 'b', also: [{ rule: 'link', path: 'c' }] },
    { kind: 'url', value: `${url}gone`, rule: 'file', path: 'gone', deleted: true },
  ] as const;

  async function read(
    report: string,
    changes: Partial<typeof request> = {},
  ): Promise<{ readonly targets: readonly Target[]; readonly messages: readonly string[] }> {
    using workspace = createWorkspace({ 'report.json': report });
    const list = await readExplicit(
      {
        assetIds: [],
        prefixes: [],
        hosts: [],
        tags: [],
        baseUrls: [],
        urls: [],
        urlsFile: 'report.json',
      },
      { ...request, ...changes, workspace: workspace.folder },
    );
    return { targets: list.targets, messages: list.problems.map(({ message }) => message) };
  }

  test('gives its targets with their reasons', async () => {
    expect(await read(reportOf(targets))).toEqual({ targets, messages: [] });
  });

  test('gives only what exists if caches are warmed', async () => {
    const list = await read(reportOf(targets), { forWarming: true });
    expect(list.targets).toEqual([targets[0]]);
  });

  test('gives what was purged by name, except if caches are warmed', async () => {
    const tag: Target = { kind: 'tag', value: 'news', rule: 'tags' };
    const text = reportOf([...targets, tag]);
    expect((await read(text)).targets).toEqual([...targets, tag]);
    expect((await read(text, { forWarming: true })).targets).toEqual([targets[0]]);
  });

  test('gives what a wildcard or a purge of everything covered, if caches are warmed', async () => {
    const everything: Target = { kind: 'everything', value: 'a.example', rule: 'purge-type' };
    const text = reportOf([everything], [], targets);
    expect(await read(text, { forWarming: true })).toEqual({ targets: [targets[0]], messages: [] });
    expect((await read(text)).messages).toEqual([expect.stringContaining('(everything)')]);
    const wildcard: Target = { kind: 'wildcard', value: `${url}img/*`, rule: 'urls' };
    const beside = await read(reportOf([targets[0], wildcard]), { forWarming: true });
    expect(beside).toEqual({ targets: [targets[0]], messages: [] });
    const empty = await read(reportOf([everything], [], []), { forWarming: true });
    expect(empty).toEqual({ targets: [], messages: [] });
    const alone = await read(reportOf([everything]), { forWarming: true });
    expect(alone.messages).toEqual([expect.stringContaining('(everything)')]);
  });

  test('of a run with nothing to do is an empty list', async () => {
    expect(await read(reportOf([]))).toEqual({ targets: [], messages: [] });
  });

  test.each([
    ['{"urls": []}', 'is neither a list of URLs nor a report of this action'],
    ['{', 'is neither a list of URLs nor a report of this action'],
    [reportOf([], ['input-missing']), 'ended as FAILED without a list'],
    [
      reportOf([{ kind: 'everything', value: 'a.example', rule: 'purge-type' }]),
      'another kind of target (everything)',
    ],
    [
      reportOf([{ kind: 'url', value: 'ftp://a.example/', rule: 'urls' }]),
      '`urls-file`, target 1, is not an http or https URL',
    ],
  ])('%# is refused', async (text, why) => {
    const { messages } = await read(text);
    expect(messages).toEqual([expect.stringContaining(why)]);
  });
});
