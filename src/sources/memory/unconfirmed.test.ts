import { describe, expect, test } from 'vitest';
import type { Target } from '../../core/target.ts';
import type { TaskRecord } from '../../core/task.ts';
import { findStillInDoubt, findUnconfirmed } from './unconfirmed.ts';

const toUrl = (path: string, host = 'a'): Target => ({
  kind: 'url',
  value: `https://${host}.example/${path}`,
  rule: 'file',
  path,
});

function createTask(targets: readonly Target[], state: Partial<TaskRecord> = {}): TaskRecord {
  return {
    batch: { checksum: 'c', targets },
    id: '1',
    attempts: 1,
    state: 'done',
    ...state,
  };
}

const [one, two, three] = [toUrl('1'), toUrl('2'), toUrl('3')];
const all = [one, two, three];
const rest = createTask([three]);

describe('what stays in doubt', () => {
  test('what a cache still serves in its old version, though the vendor is done', () => {
    const ended = { tasks: [createTask(all)], stale: [two] };
    expect(findUnconfirmed({ targets: all }, ended)).toEqual(['2']);
  });

  test('the same after a purge of everything', () => {
    const everything: Target = { kind: 'everything', value: 'a', rule: 'purge-type' };
    const ended = { tasks: [createTask([everything])], stale: [two] };
    expect(findUnconfirmed({ targets: all }, ended)).toEqual(['2']);
    const targets = [...all, everything];
    expect(findStillInDoubt(['1', '2'], { targets, ...ended })).toEqual(['2']);
  });

  test('the same after the list of an earlier run was resumed', () => {
    const ended = { tasks: [createTask(all)], stale: [two] };
    expect(findStillInDoubt(['1', '2', '4'], { targets: all, ...ended })).toEqual(['2', '4']);
  });

  test.each<[string, readonly TaskRecord[], readonly string[]]>([
    ['all of it, if nothing was planned', [], ['1', '2', '3']],
    ['nothing, if everything succeeded', [createTask(all)], []],
    ['a batch that was not sent', [createTask([one, two], { state: 'unsent' }), rest], ['1', '2']],
    ['one whose result is not known', [createTask([one], { state: 'unconfirmed' })], ['1']],
    [
      'what failed or is unknown in one that is over',
      [
        createTask(all, {
          state: 'unconfirmed',
          failedTargets: [two.value],
          pendingTargets: [three.value],
        }),
      ],
      ['2', '3'],
    ],
    ['one that is not finished', [createTask([one], { state: 'pending' })], ['1']],
    ['one that failed', [createTask([one, two], { state: 'failed' }), rest], ['1', '2']],
    [
      'what failed in a batch that is judged URL by URL',
      [createTask(all, { state: 'failed', failedTargets: [two.value] })],
      ['2'],
    ],
    [
      'what failed or is not finished in it',
      [
        createTask(all, {
          state: 'pending',
          failedTargets: [two.value],
          pendingTargets: [three.value],
        }),
      ],
      ['2', '3'],
    ],
  ])('%s', (_name, tasks, paths) => {
    expect([...findUnconfirmed({ targets: all }, { tasks, stale: [] })].sort()).toEqual(paths);
  });

  test('a path of which one URL of several did not succeed', () => {
    const [here, there] = [toUrl('1'), toUrl('1', 'b')];
    const tasks = [createTask([here, two]), createTask([there], { state: 'failed' })];
    expect(findUnconfirmed({ targets: [here, there, two] }, { tasks, stale: [] })).toEqual(['1']);
  });

  test('every path that gave a URL that did not succeed', () => {
    const shared: Target = { ...one, also: [{ rule: 'form', path: '2' }] };
    expect(
      findUnconfirmed(
        { targets: [shared] },
        { tasks: [createTask([shared], { state: 'failed' })], stale: [] },
      ),
    ).toEqual(['1', '2']);
  });

  test('nothing of a typed URL: it comes from no file', () => {
    const typed: Target = { kind: 'url', value: 'https://a.example/', rule: 'urls' };
    const tasks = [createTask([typed, one], { state: 'failed', failedTargets: [typed.value] })];
    expect(findUnconfirmed({ targets: [one] }, { tasks, stale: [] })).toEqual([]);
  });

  test.each<[string, readonly Target[]]>([
    ['everything', [{ kind: 'everything', value: 'a.example', rule: 'purge-type' }]],
    ['everything, as too many', [{ kind: 'everything', value: 'a.example', rule: 'on-too-many' }]],
    ['wildcards', [{ kind: 'wildcard', value: 'https://a.example/*', rule: 'on-too-many' }]],
  ])('all or none, if %s was sent in place of the list', (_name, sent) => {
    expect(findUnconfirmed({ targets: all }, { tasks: [createTask(sent)], stale: [] })).toEqual([]);
    expect(
      findUnconfirmed(
        { targets: all },
        { tasks: [createTask(sent, { state: 'failed' })], stale: [] },
      ),
    ).toEqual(['1', '2', '3']);
  });
});
