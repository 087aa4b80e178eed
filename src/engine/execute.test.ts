import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { toUnsent } from '../core/task.ts';
import { CancelledError, NetworkError } from '../errors.ts';
import type { Operations } from '../providers/provider.ts';
import { createBoard } from './board.ts';
import type { EngineSettings } from './engine.ts';
import { execute } from './execute.ts';

const never = new AbortController().signal;

describe('an execution', () => {
  const settings = (
    clock: { now(): number },
    changes: Partial<EngineSettings> = {},
  ): EngineSettings => ({
    capability,
    pace: capability.pace,
    concurrency: 1,
    probesAtOnce: 1,
    retries: 3,
    wait: true,
    pollFirstMilliseconds: 1_000,
    pollCapMilliseconds: 10_000,
    requestTimeoutMilliseconds: 30_000,
    lastProbeMilliseconds: 5_000,
    timeoutMilliseconds: 60_000,
    deadline: clock.now() + 60_000,
    ...changes,
  });
  const batches = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      checksum: String(index),
      targets: [{ kind: 'url' as const, value: String(index), rule: 'urls' as const }],
    }));
  const start = (operations: Operations, changes: Partial<EngineSettings> = {}, count = 1) => {
    const clock = createManualClock();
    const board = createBoard(batches(count).map(toUnsent), () => undefined);
    const ended = execute(settings(clock, changes), {
      operations,
      board,
      clock,
      random: () => 0,
      signal: never,
      logger: { info: () => undefined, debug: () => undefined },
    });
    return { clock, board, ended };
  };

  test('a repetition that never may cost twice: one request, the rest is not sent', async () => {
    let sent = 0;
    const { board, ended } = start(
      {
        submit: () => {
          sent += 1;
          return Promise.reject(new NetworkError('cut', true));
        },
      },
      { capability: { ...capability, repetition: 'never' } },
      3,
    );
    expect(await ended).toEqual([]);
    expect(sent).toBe(1);
    expect(board.tasks().map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'not-submitted'],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('an unknown state stays pending; the last probe is at the deadline and is short', async () => {
    const probes: number[] = [];
    const { clock, board, ended } = start({
      submit: async () => ({ id: '1' }),
      probe: async (_query, { timeoutMilliseconds }) => {
        probes.push(timeoutMilliseconds);
        return { news: [{ id: '1', state: 'pending', vendorState: 'PONDERING' }] };
      },
    });
    const started = clock.now();
    expect(await ended).toMatchObject([
      { code: 'poll-timeout', message: expect.stringContaining('PONDERING') },
    ]);
    expect(clock.now() - started).toBe(60_000);
    expect(probes.at(-1)).toBe(5_000);
    expect(board.tasks()[0]?.state).toBe('pending');
  });

  test('what is not in one page is looked for in the next, and only that', async () => {
    const asked: string[] = [];
    const { ended, board } = start(
      {
        submit: async ({ checksum }) => ({ id: checksum }),
        probe: async ({ tasks, cursor }) => {
          const ids = tasks.map(({ id }) => id);
          asked.push(`${ids.join()}@${cursor ?? ''}`);
          const [id = ''] = ids;
          const news = [{ id, state: 'done' as const, vendorState: 'ok' }];
          return ids.length > 1 ? { news, next: `after ${id}` } : { news };
        },
      },
      {
        pace: { count: 9, perMilliseconds: 1 },
        capability: {
          ...capability,
          confirmation: {
            by: 'polling',
            firstMilliseconds: 1_000,
            capMilliseconds: 1_000,
            tasksPerProbe: 10,
            probesAtOnce: 1,
          },
        },
      },
      3,
    );
    expect(await ended).toEqual([]);
    expect(asked).toEqual(['0,1,2@', '1,2@after 0', '2@after 1']);
    expect(board.tasks().every(({ state }) => state === 'done')).toBe(true);
  });

  test('tasks are polled while others are still being sent', async () => {
    const order: string[] = [];
    const { ended } = start(
      {
        submit: async ({ checksum }) => {
          order.push(`sent ${checksum}`);
          return { id: checksum };
        },
        probe: async ({ tasks: [task] }) => {
          const id = task?.id ?? '';
          order.push(`done ${id}`);
          return { news: [{ id, state: 'done', vendorState: 'ok' }] };
        },
      },
      { pace: { count: 1, perMilliseconds: 5_000 } },
      3,
    );
    await ended;
    expect(order).toEqual(['sent 0', 'done 0', 'sent 1', 'done 1', 'sent 2', 'done 2']);
  });

  test('in parallel there are never more in flight than allowed', async () => {
    let [now, most] = [0, 0];
    const { ended } = start(
      {
        submit: async () => {
          now += 1;
          most = Math.max(most, now);
          await new Promise((resolve) => setImmediate(resolve));
          now -= 1;
          return { id: '' };
        },
      },
      {
        concurrency: 3,
        pace: { count: 1_000, perMilliseconds: 1 },
        capability: { ...capability, confirmation: { by: 'acceptance' } },
      },
      20,
    );
    await ended;
    expect(most).toBe(3);
  });

  test('a bug in a provider ends the run as what it is', async () => {
    const { ended } = start({ submit: () => Promise.reject(new TypeError('bug')) });
    await expect(ended).rejects.toThrow(TypeError);
  });

  test('cancelled before a retry of a doubtful request: unknown, never "not sent"', async () => {
    const cancel = new AbortController();
    const clock = createManualClock();
    const board = createBoard(batches(1).map(toUnsent), () => undefined);
    const ended = execute(settings(clock), {
      operations: {
        submit: () => {
          clock.at(100, () => cancel.abort(new CancelledError('SIGINT')));
          return Promise.reject(new NetworkError('No answer.', true));
        },
      },
      board,
      clock,
      random: () => 0,
      signal: cancel.signal,
      logger: { info: () => undefined, debug: () => undefined },
    });
    await expect(ended).rejects.toThrow(/cancelled/);
    expect(board.tasks()).toMatchObject([{ state: 'unconfirmed' }]);
  });
});
