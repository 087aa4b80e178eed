// Polling against a scripted vendor: a poll that is not expected fails, and so does one that never comes.
import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createSettings, createTasks, executeScript } from '../../test/fakes/execution.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { type ExpectedCall, fails, gives } from '../../test/fakes/script.ts';
import type { Confirmation } from '../core/capability.ts';
import { countTasks, type TaskCounts, type TaskRecord } from '../core/task.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  VendorError,
} from '../errors.ts';
import type { ProbeAnswer, TaskNews } from '../providers/provider.ts';
import { createBoard } from './board.ts';
import { execute } from './execute.ts';

type Polling = Extract<Confirmation, { readonly by: 'polling' }>;

const polling: Polling = {
  by: 'polling',
  firstMilliseconds: 1_000,
  capMilliseconds: 10_000,
  tasksPerProbe: 10,
  probesAtOnce: 1,
};

function polledBy(changes: Partial<Polling>) {
  return { capability: { ...capability, confirmation: { ...polling, ...changes } } };
}

/** Tasks that an earlier run submitted: nothing is sent, all are polled. */
function resumed(...ids: readonly string[]): readonly TaskRecord[] {
  return createTasks(ids.length).map((task, index) => ({
    ...task,
    state: 'pending',
    id: ids[index] ?? '',
  }));
}

function news(id: string, state: TaskNews['state'], more: Partial<TaskNews> = {}): ProbeAnswer {
  return { news: [{ id, state, vendorState: state.toUpperCase(), ...more }] };
}

describe('a round of polls', () => {
  test('has every pending task, in groups as large as the vendor takes', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      tasks: resumed('a', 'b', 'c'),
      settings: polledBy({ tasksPerProbe: 2 }),
      probes: [
        ['probe a,b', gives(news('b', 'done'))],
        ['probe c', gives(news('c', 'done'))],
        ['probe a', gives(news('a', 'done'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(elapsedMilliseconds).toBe(1_000 + 1_500);
  });

  test('keeps what the vendor says, and notes when a task is over', async () => {
    const { tasks, log } = await executeScript({
      tasks: resumed('a'),
      settings: polledBy({}),
      probes: [
        ['probe a', gives(news('a', 'pending', { facts: { percent: 40 } }))],
        ['probe a', gives(news('a', 'failed', { failedTargets: ['0'] }))],
      ],
    });
    expect(tasks).toMatchObject([
      { state: 'failed', vendorState: 'FAILED', facts: { percent: 40 }, failedTargets: ['0'] },
    ]);
    expect(tasks[0]?.finishedAt).toBeTypeOf('number');
    expect(log).toEqual([
      '0 of 1 URL succeeded, 0 of 1 request finished, the vendor says: PENDING.',
      '0 of 1 URL succeeded, 1 failed, 1 of 1 request finished.',
    ]);
  });

  test('keeps nothing of the answer before beside a new one', async () => {
    const before = { failedTargets: [], pendingTargets: ['0'] };
    const { tasks } = await executeScript({
      tasks: resumed('a'),
      settings: polledBy({}),
      probes: [
        ['probe a', gives(news('a', 'pending', before))],
        ['probe a', gives(news('a', 'failed'))],
      ],
    });
    expect(countTasks(tasks)).toMatchObject({ total: 1, succeeded: 0, failed: 1, pending: 0 });
  });

  test.each<[TaskNews['state'], Partial<TaskNews>, Partial<TaskCounts>]>([
    ['pending', { pendingTargets: ['foreign'] }, { pending: 1 }],
    ['pending', { failedTargets: ['0', '0'], pendingTargets: ['0'] }, { failed: 1, pending: 0 }],
    ['failed', { failedTargets: ['foreign', 'others'] }, { failed: 1 }],
    ['failed', { failedTargets: [] }, { failed: 1 }],
    ['unconfirmed', { failedTargets: [], pendingTargets: [] }, { unknown: 1 }],
  ])(
    'counts %s with %j as %j: names of what was never sent say nothing',
    async (state, said, counts) => {
      const { tasks } = await executeScript({
        tasks: resumed('a'),
        settings: { ...polledBy({}), pollFirstMilliseconds: 60_000 },
        probes: [['probe a', gives(news('a', state, said))]],
      });
      expect(countTasks(tasks)).toMatchObject({ succeeded: 0, ...counts });
    },
  );

  test('counts a task of which only the number of targets is known as a whole', async () => {
    const [task] = resumed('a');
    if (task === undefined) throw new Error('one');
    const unknown = { ...task, batch: { checksum: '', targets: [], sent: 200 } };
    const { tasks, log } = await executeScript({
      tasks: [unknown],
      settings: { ...polledBy({}), pollFirstMilliseconds: 60_000 },
      probes: [['probe a', gives(news('a', 'pending', { failedTargets: [], pendingTargets: [] }))]],
    });
    expect(countTasks(tasks)).toMatchObject({ total: 200, succeeded: 0, failed: 0, pending: 200 });
    expect(log.join()).not.toContain('200 of 200');
  });

  test('does not count news of a task that was not asked for', async () => {
    const { tasks } = await executeScript({
      tasks: resumed('a'),
      settings: polledBy({}),
      probes: [
        ['probe a', gives(news('somebody', 'done'))],
        ['probe a', gives(news('a', 'done'))],
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', id: 'a' }]);
  });

  test('takes a turn of the pace for each further page', async () => {
    const probePace = { count: 1, perMilliseconds: 1_000 };
    const { elapsedMilliseconds } = await executeScript({
      tasks: resumed('a'),
      settings: polledBy({ probePace }),
      probes: [
        ['probe a', gives({ news: [], next: '2' })],
        ['probe a@2', gives({ news: [], next: '3' })],
        ['probe a@3', gives(news('a', 'done'))],
      ],
    });
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(1_000 + 2 * 1_000);
  });

  test('reads a further page for what the first did not have', async () => {
    const { problems } = await executeScript({
      tasks: resumed('a', 'b'),
      settings: polledBy({}),
      probes: [
        ['probe a,b', gives({ ...news('b', 'pending'), next: '2' })],
        ['probe a@2', gives({ ...news('a', 'done'), next: '3' })],
        ['probe b', gives(news('b', 'done'))],
      ],
    });
    expect(problems).toEqual([]);
  });

  test('has no more polls under way than the vendor takes at once', async () => {
    let [underWay, most] = [0, 0];
    const clock = createManualClock();
    const board = createBoard(resumed('a', 'b', 'c', 'd', 'e'), () => undefined);
    const settings = polledBy({ tasksPerProbe: 1 });
    await execute(createSettings(clock, { ...settings, probesAtOnce: 2 }), {
      operations: {
        submit: () => Promise.reject(new Error('Nothing is sent.')),
        async probe({ tasks }) {
          underWay += 1;
          most = Math.max(most, underWay);
          await clock.sleep(100);
          underWay -= 1;
          return news(tasks[0]?.id ?? '', 'done');
        },
      },
      board,
      clock,
      random: () => 0,
      signal: new AbortController().signal,
      logger: { info: () => undefined, debug: () => undefined },
      remark: () => undefined,
    });
    expect(most).toBe(2);
  });

  test("keeps the vendor's pace for polls", async () => {
    const { elapsedMilliseconds } = await executeScript({
      tasks: resumed('a', 'b'),
      settings: polledBy({ tasksPerProbe: 1, probePace: { count: 1, perMilliseconds: 7_000 } }),
      probes: [
        ['probe a', gives(news('a', 'done'))],
        ['probe b', gives(news('b', 'done'))],
      ],
    });
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(8_000);
  });

  test.each([
    ['the submission, if it is known', -5_000],
    ['a week ago, if only an earlier run knows it', undefined],
  ])('is about the time since %s', async (_name, submitted) => {
    const clock = createManualClock();
    const startedAt = clock.now();
    const since: number[] = [];
    const submittedAt = submitted === undefined ? {} : { submittedAt: startedAt + submitted };
    await execute(createSettings(clock, polledBy({})), {
      operations: {
        submit: () => Promise.reject(new Error('Nothing is sent.')),
        async probe(query) {
          since.push(query.since - startedAt);
          return { news: ['a', 'b'].flatMap((id) => news(id, 'done').news) };
        },
      },
      board: createBoard(
        resumed('a', 'b').map((task) => ({ ...task, ...submittedAt })),
        () => undefined,
      ),
      clock,
      random: () => 0,
      signal: new AbortController().signal,
      logger: { info: () => undefined, debug: () => undefined },
      remark: () => undefined,
    });
    expect(since).toEqual([submitted ?? 1_000 - 7 * 24 * 3_600_000]);
  });
});

describe('a poll that fails', () => {
  test.each([
    ['a lost answer', new NetworkError('Cut.', true)],
    ['an address that is not reached', new NetworkError('Refused.', false)],
    ['our own time limit', new TimeoutError('request-timeout', 'Slow.')],
    ['a vendor that is down', new VendorError({ code: 'vendor-unavailable', message: 'Down.' })],
    ['too fast', new VendorError({ code: 'vendor-rate-limited', message: 'Slower.' })],
    ['a vendor that is busy', new VendorError({ code: 'vendor-conflict', message: 'Busy.' })],
  ])('%s changes nothing: the next round polls again', async (_name, error) => {
    const { tasks, problems, log } = await executeScript({
      tasks: resumed('a'),
      settings: polledBy({}),
      probes: [
        ['probe a', fails(error)],
        ['probe a', gives(news('a', 'done'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done' }]);
    expect(log[0]).toBe(`A status request failed: ${error.message}`);
  });

  test('an unreadable answer changes nothing; five such rounds in a row end the run', async () => {
    const unreadable: ExpectedCall<ProbeAnswer> = [
      'probe a',
      fails(new ContractError('Unreadable.')),
    ];
    const { tasks, problems } = await executeScript({
      tasks: resumed('a'),
      settings: { ...polledBy({}), pollCapMilliseconds: 1_000 },
      probes: [
        ...Array(4).fill(unreadable),
        ['probe a', gives(news('a', 'pending'))],
        ...Array(5).fill(unreadable),
      ],
    });
    expect(problems).toMatchObject([{ code: 'vendor-contract' }]);
    expect(tasks).toMatchObject([{ state: 'pending' }]);
  });

  test('is followed by none before the time for which the vendor asks', async () => {
    const slower = (retryAfterMilliseconds: number) =>
      new VendorError({ code: 'vendor-rate-limited', message: 'Slower.', retryAfterMilliseconds });
    const { elapsedMilliseconds } = await executeScript({
      tasks: resumed('a', 'b'),
      settings: polledBy({ tasksPerProbe: 1 }),
      probes: [
        ['probe a', fails(slower(30_000))],
        ['probe a', gives(news('a', 'done'))],
        ['probe b', fails(slower(1))],
        ['probe b', gives(news('b', 'done'))],
      ],
    });
    expect(elapsedMilliseconds).toBe(1_000 + 30_000 + 2_250);
  });

  test.each([
    ['vendor-not-found', 'unconfirmed', 'unconfirmed'],
    ['vendor-rejected', 'unconfirmed', 'unconfirmed'],
    ['vendor-failed', 'failed', 'vendor-failed'],
    ['vendor-timeout', 'failed', 'vendor-timeout'],
  ] as const)('%s: its tasks are %s, and the others go on', async (code, state, shown) => {
    const { tasks, problems } = await executeScript({
      tasks: resumed('a', 'b'),
      settings: polledBy({ tasksPerProbe: 1 }),
      probes: [
        ['probe a', fails(new VendorError({ code, message: 'No.' }))],
        ['probe b', gives(news('b', 'pending'))],
        ['probe b', gives(news('b', 'done'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      [state, shown],
      ['done', undefined],
    ]);
    expect(tasks[0]?.finishedAt).toBeTypeOf('number');
  });

  test.each([
    new VendorError({ code: 'vendor-auth', message: 'No.' }),
    new VendorError({ code: 'vendor-forbidden', message: 'No.' }),
    new VendorError({ code: 'vendor-quota', message: 'No.' }),
    new VendorError({ code: 'vendor-not-found', message: 'Wrong address.', concernsAll: true }),
  ])('$code that concerns everything ends the run', async (error) => {
    const { tasks, problems } = await executeScript({
      tasks: [...resumed('a', 'b'), ...createTasks(1)],
      settings: { ...polledBy({ tasksPerProbe: 1 }), pace: { count: 1, perMilliseconds: 5_000 } },
      submits: [['submit 0', gives({ id: 'c' })]],
      probes: [['probe a', fails(error)]],
    });
    expect(problems).toMatchObject([{ code: error.code }]);
    expect(tasks.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
  });

  test('nothing is sent after a poll that ended the run', async () => {
    const { tasks } = await executeScript({
      tasks: createTasks(2),
      settings: { ...polledBy({}), pace: { count: 1, perMilliseconds: 5_000 } },
      submits: [['submit 0', gives({ id: 'a' })]],
      probes: [['probe a', fails(new VendorError({ code: 'vendor-auth', message: 'No.' }))]],
    });
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['pending', undefined],
      ['unsent', 'not-submitted'],
    ]);
  });
});

describe('the end', () => {
  test('comes with the last task; without waiting nothing is polled', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      tasks: resumed('a'),
      settings: { ...polledBy({}), wait: false },
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'pending' }]);
    expect(elapsedMilliseconds).toBe(0);
  });

  test('is the deadline: one last round, and what is unfinished stays pending', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      tasks: resumed('a'),
      settings: { ...polledBy({}), pollFirstMilliseconds: 45_000, pollCapMilliseconds: 45_000 },
      probes: [
        ['probe a', gives(news('a', 'pending'))],
        ['probe a', gives(news('a', 'pending'))],
      ],
    });
    expect(problems).toMatchObject([
      {
        code: 'poll-timeout',
        message:
          'Timed out after 1m (`timeout`): 1 of 1 request was unfinished; the last answer: PENDING.',
      },
    ]);
    expect(tasks).toMatchObject([{ state: 'pending' }]);
    expect(elapsedMilliseconds).toBe(60_000);
  });

  test('comes 5 s after the deadline at the latest, however many polls hang', async () => {
    const clock = createManualClock();
    const startedAt = clock.now();
    const given: number[] = [];
    const problems = await execute(
      createSettings(clock, { ...polledBy({ tasksPerProbe: 1 }), pollFirstMilliseconds: 60_000 }),
      {
        operations: {
          submit: () => Promise.reject(new Error('Nothing is sent.')),
          async probe(_query, { timeoutMilliseconds }) {
            given.push(timeoutMilliseconds);
            await clock.sleep(Math.min(timeoutMilliseconds, 2_000));
            throw new TimeoutError('request-timeout', 'Slow.');
          },
        },
        board: createBoard(resumed('a', 'b', 'c', 'd', 'e'), () => undefined),
        clock,
        random: () => 0,
        signal: new AbortController().signal,
        logger: { info: () => undefined, debug: () => undefined },
        remark: () => undefined,
      },
    );
    expect(problems).toMatchObject([{ code: 'poll-timeout' }]);
    expect(given).toEqual([5_000, 3_000, 1_000]);
    expect(clock.now() - startedAt).toBe(65_000);
  });

  test('comes 5 s after the deadline at the latest, however many pages follow', async () => {
    const clock = createManualClock();
    const startedAt = clock.now();
    const problems = await execute(createSettings(clock, polledBy({})), {
      operations: {
        submit: () => Promise.reject(new Error('Nothing is sent.')),
        async probe() {
          await clock.sleep(900);
          return { news: [], next: 'another' };
        },
      },
      board: createBoard(resumed('a'), () => undefined),
      clock,
      random: () => 0,
      signal: new AbortController().signal,
      logger: { info: () => undefined, debug: () => undefined },
      remark: () => undefined,
    });
    expect(problems).toMatchObject([{ code: 'poll-timeout' }]);
    expect(clock.now() - startedAt).toBeLessThan(66_000);
  });

  test('is a cancellation: it wakes who waits, and the ids stay', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    const cancelled = new CancelledError('SIGTERM');
    clock.at(400, () => cancel.abort(cancelled));
    const { tasks, error, elapsedMilliseconds } = await executeScript({
      clock,
      cancel,
      tasks: resumed('a'),
      settings: polledBy({}),
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'pending', id: 'a' }]);
    expect(elapsedMilliseconds).toBe(400);
  });
});
