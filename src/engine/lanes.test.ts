// Several kinds of targets in one run: each by its own row, side by side, with one end.
import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createTasks, executeScript } from '../../test/fakes/execution.ts';
import { fails, gives } from '../../test/fakes/script.ts';
import type { TargetKind } from '../core/target.ts';
import { type TaskRecord, toUnsent } from '../core/task.ts';
import { VendorError } from '../errors.ts';

const accepting = { ...capability, confirmation: { by: 'acceptance' } } as const;
const slow = { count: 1, perMilliseconds: 20_000 };
const fast = { count: 100, perMilliseconds: 1_000 };

const urls = { capability: accepting, pace: fast };
const tags = { capability: { ...accepting, accepts: 'tag' }, pace: slow } as const;

function taskOf(kind: TargetKind, name: string): TaskRecord {
  return toUnsent({ checksum: name, targets: [{ kind, value: name, rule: 'urls' }] });
}

const mixed = [taskOf('url', 'u1'), taskOf('tag', 't1'), taskOf('tag', 't2'), taskOf('url', 'u2')];

describe('several kinds', () => {
  test('keep their own pace, and wait for nobody else', async () => {
    const { tasks, log } = await executeScript({
      tasks: mixed,
      settings: { lanes: [urls, tags] },
      submits: [
        ['submit u1', gives({ id: '' })],
        ['submit t1', gives({ id: '' })],
        ['submit u2', gives({ id: '' })],
        ['submit t2', gives({ id: '' })],
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(Array(4).fill('done'));
    const [, first, second] = tasks.map(({ submittedAt = 0 }) => submittedAt);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(20_000);
    expect(log).toContain('Request 3 of 4 (1 tag): accepted.');
  });

  test('share a pace if the vendor counts them together', async () => {
    const row = { ...accepting, paceGroup: 'bucket' };
    const { elapsedMilliseconds } = await executeScript({
      tasks: [taskOf('tag', 't1'), taskOf('host', 'h1')],
      settings: {
        lanes: [
          { capability: { ...row, accepts: 'tag' }, pace: slow },
          { capability: { ...row, accepts: 'host' }, pace: slow },
        ],
      },
      submits: [
        ['submit t1', gives({ id: '' })],
        ['submit h1', gives({ id: '' })],
      ],
    });
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(20_000);
  });

  test('are confirmed each in its way', async () => {
    const { tasks } = await executeScript({
      tasks: [taskOf('url', 'u1'), taskOf('tag', 't1')],
      settings: { lanes: [{ capability, pace: fast }, tags] },
      submits: [
        ['submit u1', gives({ id: 'a' })],
        ['submit t1', gives({ id: '' })],
      ],
      probes: [['probe a', gives({ news: [{ id: 'a', state: 'done', vendorState: 'ok' }] })]],
    });
    expect(tasks.map(({ state, vendorState }) => [state, vendorState])).toEqual([
      ['done', 'ok'],
      ['done', undefined],
    ]);
  });

  test('end together if the credentials are refused, without waiting for a turn', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      tasks: mixed,
      settings: { lanes: [urls, tags] },
      submits: [
        ['submit u1', gives({ id: '' })],
        ['submit t1', gives({ id: '' })],
        ['submit u2', fails(new VendorError({ code: 'vendor-auth', message: 'No.' }))],
      ],
    });
    expect(problems).toMatchObject([{ code: 'vendor-auth' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done', 'unsent', 'failed']);
    expect(tasks[2]?.problem).toMatchObject({ code: 'not-submitted' });
    expect(elapsedMilliseconds).toBeLessThan(20_000);
  });

  test('that one of them has no time left does not stop the other', async () => {
    const { tasks, problems } = await executeScript({
      tasks: [taskOf('tag', 't1'), taskOf('tag', 't2'), ...createTasks(3)],
      settings: {
        lanes: [
          { ...tags, pace: { count: 1, perMilliseconds: 300_000 } },
          { capability: accepting, pace: { count: 1, perMilliseconds: 10_000 } },
        ],
      },
      submits: [
        ['submit t1', gives({ id: '' })],
        ['submit 0', gives({ id: '' })],
        ['submit 1', gives({ id: '' })],
        ['submit 2', gives({ id: '' })],
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'unsent', 'done', 'done', 'done']);
    expect(problems).toMatchObject([
      { code: 'run-timeout', message: expect.stringContaining('1 of 5 requests was not sent') },
    ]);
  });
});

describe('what is looked up before', () => {
  test('comes once, and is shown', async () => {
    const { remarks, tasks } = await executeScript({
      tasks: mixed,
      settings: { lanes: [urls, { ...tags, pace: fast }] },
      prepares: [
        ['prepare', fails(new VendorError({ code: 'vendor-unavailable', message: 'Later.' }))],
        ['prepare', gives(['The id is 7.'])],
      ],
      submits: [
        ['submit u1', gives({ id: '' })],
        ['submit t1', gives({ id: '' })],
        ['submit u2', gives({ id: '' })],
        ['submit t2', gives({ id: '' })],
      ],
    });
    expect(remarks).toEqual(['The id is 7.']);
    expect(tasks.every(({ state }) => state === 'done')).toBe(true);
  });

  test('keeps everything from being sent and polled if it fails', async () => {
    const [first, ...others] = mixed;
    if (first === undefined) throw new Error('one');
    const { problems, tasks } = await executeScript({
      tasks: [{ ...first, state: 'pending', id: 'a' }, ...others],
      settings: { lanes: [{ capability, pace: fast }, tags] },
      prepares: [['prepare', fails(new VendorError({ code: 'vendor-not-found', message: 'No.' }))]],
    });
    expect(problems).toMatchObject([{ code: 'vendor-not-found' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['pending', 'unsent', 'unsent', 'unsent']);
    expect(tasks[1]?.problem).toMatchObject({ code: 'not-submitted' });
  });
});

test('one thing is sent for several targets, and what came of it is the outcome of each', async () => {
  const targets = ['https://a.example/1', 'https://b.example/1', 'https://a.example/2'].map(
    (value) => ({ kind: 'url', value, rule: 'urls' }) as const,
  );
  const { tasks } = await executeScript({
    tasks: [toUnsent({ checksum: '0', targets, sentAs: ['/1', '/1', '/2'] })],
    settings: { capability },
    submits: [['submit 0', gives({ id: 'a' })]],
    probes: [
      [
        'probe a',
        gives({ news: [{ id: 'a', state: 'failed', vendorState: '', failedTargets: ['/1'] }] }),
      ],
    ],
  });
  expect(tasks[0]?.failedTargets).toEqual(['https://a.example/1', 'https://b.example/1']);
});
