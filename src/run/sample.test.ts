import { describe, expect, test } from 'vitest';
import { createTargets, createTask } from '../../test/fakes/report.ts';
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import { createBoard } from '../engine/board.ts';
import { chooseSample, findFile, isChanged, listTypedOrigins, wasSent } from './sample.ts';

const urls = createTargets(6);
const everything: Target = { kind: 'everything', value: 'a', rule: 'purge-type' };

function choose(
  tasks: readonly TaskRecord[],
  {
    verify = 2,
    wait = true,
    targets = urls,
  }: { verify?: number | 'all'; wait?: boolean; targets?: readonly Target[] } = {},
) {
  const board = createBoard(tasks, () => undefined);
  const sample = chooseSample({ inputs: { verify, wait }, found: { targets }, board });
  return sample !== undefined && 'targets' in sample ? sample : undefined;
}

const unsent = (targets: readonly Target[]): TaskRecord => createTask({ state: 'unsent' }, targets);

describe('the sample', () => {
  test('is of what this job sends', () => {
    const sample = choose([unsent(urls.slice(0, 2)), unsent(urls.slice(2, 4))], { verify: 'all' });
    expect(sample?.targets).toEqual(urls.slice(0, 4));
    expect(choose([unsent(urls)])?.targets).toHaveLength(2);
  });

  test('is of the list, if something else is sent in its place', () => {
    expect(choose([unsent([everything])], { verify: 'all' })?.targets).toEqual(urls);
  });

  test.each([
    ['none is wanted', { verify: 0 }],
    ['nobody waits for the result', { wait: false }],
  ])('is empty if %s', (_what, options) => {
    expect(choose([unsent(urls)], options)).toBeUndefined();
  });

  test('without URLs, that is said', () => {
    const board = createBoard([unsent([everything])], () => undefined);
    const inputs = { verify: 2, wait: true };
    expect(chooseSample({ inputs, found: { targets: [] }, board })).toEqual({
      notice: expect.stringContaining('`verify` requested nothing'),
    });
  });

  test('of what is purged by name, and of paths alone, nothing can be requested', () => {
    const tag: Target = { kind: 'tag', value: 'news', rule: 'tags' };
    const path: Target = { kind: 'url', value: '/a', rule: 'urls' };
    const sample = choose([unsent([path, ...urls.slice(0, 2)]), unsent([tag])], { verify: 'all' });
    expect(sample?.targets).toEqual(urls.slice(0, 2));
    expect(choose([unsent([tag])], { targets: [tag] })).toBeUndefined();
  });

  test('what an earlier run sent is not looked at before', () => {
    const tasks = [createTask({ state: 'pending' }, urls.slice(0, 3)), unsent(urls.slice(3))];
    const sample = choose(tasks, { verify: 'all' });
    expect(sample?.targets.filter(sample.isToSend)).toEqual(urls.slice(3));
  });
});

describe('what is looked at afterwards', () => {
  test('not what was refused or never sent', () => {
    const [one, two, three, four, five, six] = urls.map((url) => [url]);
    const tasks = [
      createTask({ state: 'done' }, one),
      createTask({ state: 'failed' }, two),
      createTask({ state: 'unsent' }, three),
      createTask({ state: 'unconfirmed' }, four),
      createTask({ state: 'failed', failedTargets: [urls[4]?.value ?? ''] }, [
        ...(five ?? []),
        ...(six ?? []),
      ]),
    ];
    const sent = urls.filter(wasSent(tasks, { isSentItself: true }));
    expect(sent).toEqual([urls[0], urls[3], urls[5]]);
  });

  test.each([
    ['done', true],
    ['failed', false],
  ] as const)('everything is %s: %j', (state, isSent) => {
    const tasks = [createTask({ state }, [everything])];
    expect(urls.every(wasSent(tasks, { isSentItself: false }))).toBe(isSent);
  });
});

describe('the file of a URL', () => {
  const url = { kind: 'url', value: 'https://a.example/a' } as const;
  test.each<[string, Target, string | undefined]>([
    ['typed', { ...url, rule: 'urls' }, undefined],
    ['of a file', { ...url, rule: 'file', path: 'public/a.html' }, 'public/a.html'],
    ['of a deleted one', { ...url, rule: 'file', path: 'a.html', deleted: true }, undefined],
    [
      'of a deleted one and a new one',
      {
        ...url,
        rule: 'form',
        path: 'a.html',
        deleted: true,
        also: [{ rule: 'form', path: 'a/index.html' }],
      },
      'a/index.html',
    ],
    [
      'of two',
      { ...url, rule: 'form', path: 'a.html', also: [{ rule: 'form', path: 'b.html' }] },
      undefined,
    ],
    ['of a compressed copy', { ...url, rule: 'twin', path: 'a.html.gz' }, 'a.html'],
  ])('%s', (_what, target, path) => {
    expect(findFile(target)).toBe(path);
  });

  test.each([
    ['commits were compared', { kind: 'git' }, {}, true],
    ['builds were compared', { kind: 'manifest' }, {}, true],
    ['every file is listed', { kind: 'all' }, {}, false],
    ['it is a first run', { kind: 'manifest' }, { listsAll: true }, false],
    [
      'it is there because no run confirmed it',
      { kind: 'git' },
      { inDoubt: new Set(['a.html']) },
      false,
    ],
    ['another one is in doubt', { kind: 'git' }, { inDoubt: new Set(['b.html']) }, true],
  ] as const)('is known to have changed if %s', (_what, { kind }, more, isKnown) => {
    const found = { record: { kind, decision: '' }, ...more };
    expect(isChanged({ ...url, rule: 'file', path: 'a.html' }, found)).toBe(isKnown);
    expect(isChanged({ ...url, rule: 'urls' }, found)).toBe(false);
  });
});

test('typed are the hosts of `urls`, `base-url` and `sitemap`', () => {
  const origins = listTypedOrigins({
    urls: ['https://a.example/x', '/y'],
    baseUrls: ['http://10.0.0.1:8080/docs'],
    sitemap: 'public/sitemap.xml',
  });
  expect([...origins]).toEqual(['http://10.0.0.1:8080', 'https://a.example']);
});
