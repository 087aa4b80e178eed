// Submissions against a scripted vendor: a call that is not expected fails, and so does one that
// never comes.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createTasks, executeScript } from '../../test/fakes/execution.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { fails, gives, type Reply } from '../../test/fakes/script.ts';
import {
  CancelledError,
  ContractError,
  InputError,
  NetworkError,
  TimeoutError,
  type VendorCode,
  VendorError,
} from '../errors.ts';
import type { Accepted, CallLimits } from '../providers/provider.ts';

const accepting = { ...capability, confirmation: { by: 'acceptance' } } as const;
const costly = { ...accepting, repetition: 'never' } as const;
const limited = {
  ...accepting,
  repetition: 'safe-but-limited',
  pace: { count: 1, perMilliseconds: 300_000 },
} as const;

const lost = new NetworkError('No answer.', true);
const unreachable = new NetworkError('Refused.', false);
function refusal(code: VendorCode, more: { mayHaveArrived?: boolean } = {}): VendorError {
  return new VendorError({ code, message: `It says ${code}.`, ...more });
}

const many = { capability: accepting, pace: { count: 100, perMilliseconds: 1_000 } } as const;
const accepted = (count: number): readonly [string, ReturnType<typeof gives<Accepted>>][] =>
  Array.from({ length: count }, (_, index) => [`submit ${index}`, gives({ id: '' })]);

describe('many acceptances', () => {
  test('are shown one by one up to a thousand', async () => {
    const { log } = await executeScript({
      tasks: createTasks(1_000),
      settings: many,
      submits: accepted(1_000),
    });
    expect(log.filter((line) => line.endsWith('(1 URL): accepted.'))).toHaveLength(1_000);
  });

  test('are shown as what they come to beyond it', async () => {
    const { log } = await executeScript({
      tasks: createTasks(1_001),
      settings: many,
      submits: accepted(1_001),
    });
    expect(log).toEqual([
      '501 of 1,001 URLs succeeded, 501 of 1,001 requests finished, 100/s, about 6s left.',
      '1,001 of 1,001 URLs succeeded, 1,001 of 1,001 requests finished, 100/s.',
      '1,001 of 1,001 URLs succeeded, 1,001 of 1,001 requests finished.',
    ]);
  });
});

describe('the first request', () => {
  const three = { concurrency: 3, pace: { count: 9, perMilliseconds: 1 } } as const;
  /** Long enough on its way for others to follow. */
  const later =
    <Value>(reply: Reply<Value>): Reply<Value> =>
    async (limits) => {
      await setImmediate();
      return await reply(limits);
    };

  test('goes alone until it is answered: a wrong key is refused once', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(3),
      settings: { ...three, capability: accepting },
      submits: [['submit 0', later(fails(refusal('vendor-auth')))]],
    });
    expect(problems).toMatchObject([{ code: 'vendor-auth' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['failed', 'unsent', 'unsent']);
  });

  test('is followed by the others as soon as it is answered, whatever came of it', async () => {
    const { tasks } = await executeScript({
      tasks: createTasks(3),
      settings: { ...three, capability: accepting },
      submits: [
        ['submit 0', later(fails(refusal('vendor-rejected')))],
        ['submit 1', later(later(gives({ id: '' })))],
        ['submit 2', gives({ id: '' })],
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['failed', 'done', 'done']);
  });

  test('goes with the others if each host answers for itself', async () => {
    const { tasks } = await executeScript({
      tasks: createTasks(3),
      settings: { ...three, capability: { ...accepting, pacedBy: 'host' } },
      submits: [
        ['submit 0', later(fails(refusal('vendor-auth')))],
        ['submit 1', gives({ id: '' })],
        ['submit 2', gives({ id: '' })],
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['failed', 'done', 'done']);
  });
});

describe('what is accepted in part', () => {
  const part = (vendorState: string): Accepted => ({ id: '', isPartial: true, vendorState });

  test('is submitted once more for each part, a turn apart, with retries of its own', async () => {
    const { tasks, log, shown, elapsedMilliseconds } = await executeScript({
      settings: { capability: accepting, retries: 1 },
      submits: [
        ['submit 0', fails(unreachable)],
        ['submit 0', gives(part('1 of 3 tenants'))],
        ['submit 0', fails(unreachable)],
        ['submit 0', gives(part('2 of 3 tenants'))],
        ['submit 0', fails(unreachable)],
        ['submit 0', gives({ id: 'a' })],
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', id: 'a', attempts: 6 }]);
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(5_000);
    expect(shown.filter((one) => one === '0 unconfirmed')).not.toEqual([]);
    expect(log.at(-1)).toBe('Request 1 of 1 (1 URL): accepted as task a.');
  });

  test('is unknown if the next part is refused, or never sent', async () => {
    const refused = await executeScript({
      settings: { capability: accepting },
      submits: [
        ['submit 0', gives(part('1 of 2 tenants'))],
        ['submit 0', fails(refusal('vendor-rejected'))],
      ],
    });
    expect(refused.tasks[0]?.problem).toMatchObject({
      code: 'unconfirmed',
      message:
        'It says vendor-rejected. That came after a part of this request had been accepted (1 of 2 tenants).',
    });
    const late = await executeScript({
      settings: { capability: limited, pace: limited.pace },
      submits: [['submit 0', gives(part('1 of 2 tenants'))]],
    });
    expect(late.tasks[0]?.problem?.message).toBe(
      'Timed out after a part of this request had been accepted (1 of 2 tenants).',
    );
  });

  test('is shown now and then', async () => {
    const parts = Array.from({ length: 12 }, (_, index) => part(`${index + 1} of 13 tenants`));
    const { log } = await executeScript({
      settings: { capability: accepting },
      submits: [
        ...parts.map((one) => ['submit 0', gives(one)] as const),
        ['submit 0', gives({ id: 'a' })],
      ],
    });
    expect(log).toEqual([
      'Request 1 of 1 (1 URL): accepted for 6 of 13 tenants.',
      'Request 1 of 1 (1 URL): accepted for 11 of 13 tenants.',
      'Request 1 of 1 (1 URL): accepted as task a.',
    ]);
  });
});

describe('what is accepted', () => {
  test('is sent in order, a turn of the pace apart, and done at once without polling', async () => {
    const { tasks, problems, log, elapsedMilliseconds } = await executeScript({
      tasks: createTasks(3),
      settings: { capability: accepting },
      submits: [
        ['submit 0', gives({ id: '' })],
        ['submit 1', gives({ id: 't-1', vendorState: 'queued' })],
        ['submit 2', gives({ id: '' })],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, attempts }) => [state, attempts])).toEqual(
      Array(3).fill(['done', 1]),
    );
    expect(tasks[1]).toMatchObject({ id: 't-1', vendorState: 'queued' });
    const [, second] = tasks;
    expect(second?.finishedAt).toBe(second?.submittedAt);
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(2_000);
    expect(log).toEqual([
      'Request 1 of 3 (1 URL): accepted.',
      'Request 2 of 3 (1 URL): accepted as task t-1.',
      'Request 3 of 3 (1 URL): accepted.',
    ]);
  });

  test('is pending if it is polled, and stays so without waiting', async () => {
    const { tasks, problems } = await executeScript({
      settings: { wait: false },
      submits: [['submit 0', gives({ id: '7' })]],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'pending', id: '7' }]);
    expect(tasks[0]).not.toHaveProperty('finishedAt');
  });

  test('is not sent again if an earlier run has sent it, or could not', async () => {
    const [first, second, third] = createTasks(3);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three');
    const { tasks } = await executeScript({
      tasks: [
        { ...first, state: 'done', id: 'old' },
        { ...second, problem: { code: 'not-submitted', message: 'Its list is unknown.' } },
        third,
      ],
      settings: { capability: accepting },
      submits: [['submit 2', gives({ id: 'new' })]],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'unsent', 'done']);
  });

  test('one attempt may take its own budget, but no longer than the run', async () => {
    const given: number[] = [];
    const note = ({ timeoutMilliseconds }: CallLimits): Accepted => {
      given.push(timeoutMilliseconds);
      return { id: '' };
    };
    await executeScript({
      tasks: createTasks(2),
      settings: { capability: accepting, pace: { count: 1, perMilliseconds: 50_000 } },
      submits: [
        ['submit 0', note],
        ['submit 1', note],
      ],
    });
    // The second turn comes 50 s and a margin into the minute, which ends 5 s after the deadline.
    expect(given).toEqual([30_000, 14_995]);
  });
});

describe('what fails', () => {
  test.each([
    ['a lost answer', lost],
    ['our own time limit', new TimeoutError('request-timeout', 'Slow.')],
    ['what is no whole sentence', new TimeoutError('request-timeout', 'Slow (503)')],
    ['a vendor that is down', refusal('vendor-unavailable')],
  ])('%s: sent again after a backoff, if that is safe', async (_name, error) => {
    const { tasks, log, elapsedMilliseconds } = await executeScript({
      settings: { capability: accepting },
      submits: [
        ['submit 0', fails(error)],
        ['submit 0', fails(error)],
        ['submit 0', gives({ id: '' })],
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 3 }]);
    // A backoff of 1 s, which the pace covers with its margin, then one of 2 s.
    expect(elapsedMilliseconds).toBe(1_005 + 2_000);
    const said = error.message.replace(/\.?$/, '.');
    expect(log[0]).toBe(`Request 1 of 1 (1 URL): ${said} Sending it again in 1.0 s.`);
  });

  test('as often as `retries`, then it is failed or unknown, and the next one is sent', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(3),
      settings: { capability: accepting, retries: 1 },
      submits: [
        ['submit 0', fails(unreachable)],
        ['submit 0', fails(unreachable)],
        ['submit 1', fails(lost)],
        ['submit 1', fails(unreachable)],
        ['submit 2', fails(refusal('vendor-rejected'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['failed', 'network'],
      ['unconfirmed', 'unconfirmed'],
      ['failed', 'vendor-rejected'],
    ]);
    expect(tasks[2]?.finishedAt).toBe(tasks[2]?.submittedAt);
  });

  test('too fast is waited for by the pace, and uses up no retries', async () => {
    const { tasks, elapsedMilliseconds } = await executeScript({
      settings: { capability: accepting, retries: 0 },
      submits: [
        ['submit 0', fails(refusal('vendor-rate-limited'))],
        ['submit 0', fails(refusal('vendor-rate-limited'))],
        ['submit 0', gives({ id: '' })],
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 3 }]);
    expect(elapsedMilliseconds).toBeGreaterThanOrEqual(2_000);
  });

  test.each([
    ['too fast', 'vendor-rate-limited', 0, 1_005],
    ['too fast', 'vendor-rate-limited', 17_000, 17_000],
    ['down', 'vendor-unavailable', 0, 1_005],
    ['down', 'vendor-unavailable', 17_000, 17_000],
  ] as const)('%s (%s), asking for %i ms, waits %i ms', async (_name, code, asked, waited) => {
    const error = new VendorError({ code, message: 'No.', retryAfterMilliseconds: asked });
    const { elapsedMilliseconds } = await executeScript({
      settings: { capability: accepting },
      submits: [
        ['submit 0', fails(error)],
        ['submit 0', gives({ id: '' })],
      ],
    });
    expect(elapsedMilliseconds).toBe(waited);
  });

  test('a purge of everything is sent again at once after a lost answer; "too fast" is then its echo', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      settings: { capability: limited, pace: limited.pace },
      submits: [
        ['submit 0', fails(lost)],
        ['submit 0', fails(refusal('vendor-rate-limited'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'unconfirmed', problem: { code: 'unconfirmed' } }]);
    expect(elapsedMilliseconds).toBe(1_000);
  });

  test('what must not be sent twice is unknown before it is sent, and stays so if no answer comes', async () => {
    const { tasks, shown } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: costly },
      submits: [['submit 0', fails(lost)]],
    });
    expect(shown[0]).toBe('0 unconfirmed');
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'not-submitted'],
    ]);
    expect(tasks[1]?.problem?.message).toContain('No answer.');
  });

  test('what must not be sent twice is not sent anew because the address is not reached', async () => {
    const { tasks, shown } = await executeScript({
      settings: { capability: costly },
      submits: [
        ['submit 0', fails(unreachable)],
        ['submit 0', gives({ id: '1' })],
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', id: '1' }]);
    expect(shown).toContain('0 unsent');
  });

  test('an unreadable answer ends the run, and its batch is unknown', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: accepting },
      submits: [['submit 0', fails(new ContractError('Unreadable.'))]],
    });
    expect(problems).toMatchObject([{ code: 'vendor-contract' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'unsent']);
  });
});

describe('what may have been accepted is unknown', () => {
  test.each<VendorCode>(['vendor-rejected', 'vendor-auth', 'vendor-quota'])(
    'if the retry of a lost answer gets %s',
    async (code) => {
      const { tasks } = await executeScript({
        settings: { capability: accepting },
        submits: [
          ['submit 0', fails(lost)],
          ['submit 0', fails(refusal(code))],
        ],
      });
      expect(tasks).toMatchObject([{ state: 'unconfirmed', problem: { code: 'unconfirmed' } }]);
    },
  );

  test('if the vendor was down, and that costs twice', async () => {
    const { tasks } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: costly },
      submits: [['submit 0', fails(refusal('vendor-unavailable'))]],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'unsent']);
  });

  test('if a bug comes to light after it was sent', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: accepting },
      submits: [['submit 0', fails(new TypeError('bug'))]],
    });
    expect(problems).toMatchObject([{ code: 'bug' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'unsent']);
  });
});

test('what cannot be written down is not sent, and not unknown', async () => {
  const [wanted] = createTasks(1);
  if (wanted === undefined) throw new Error('one');
  const full = new InputError([{ code: 'output-unwritable', message: 'The disk is full.' }]);
  const { tasks, problems } = await executeScript({
    tasks: [wanted],
    settings: { capability: costly },
    onChange({ state, problem }) {
      if (state === 'unconfirmed' && problem === undefined) throw full;
    },
  });
  expect(problems).toMatchObject([{ code: 'output-unwritable' }]);
  expect(tasks).toMatchObject([{ state: 'failed', problem: { code: 'output-unwritable' } }]);
});

test('what has a price is unknown while it is on its way, and after a lost answer', async () => {
  const priced = { ...accepting, price: { freePerMonth: 1, each: 1, currency: 'USD' } } as const;
  const states: string[] = [];
  const { tasks } = await executeScript({
    tasks: createTasks(1),
    settings: { capability: priced },
    submits: [
      ['submit 0', fails(refusal('vendor-rate-limited'))],
      ['submit 0', fails(lost)],
      ['submit 0', gives({ id: '' })],
    ],
    onChange: ({ state }) => void states.push(state),
  });
  expect(tasks).toMatchObject([{ state: 'done' }]);
  expect(states).toEqual([
    ...['unconfirmed', 'unsent'],
    ...['unconfirmed', 'unconfirmed'],
    ...['unconfirmed', 'done'],
  ]);
});

describe('what ends the run', () => {
  test.each<[VendorCode, readonly string[]]>([
    ['vendor-auth', []],
    ['vendor-forbidden', []],
    ['vendor-quota', ['probe 1']],
  ])('%s: nothing more is sent; polled after it: %j', async (code, polled) => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(3),
      // Both are sent before the first poll.
      settings: { pace: { count: 9, perMilliseconds: 1 } },
      submits: [
        ['submit 0', gives({ id: '1' })],
        ['submit 1', fails(refusal(code))],
      ],
      probes: polled.map((call) => [
        call,
        gives({ news: [{ id: '1', state: 'done', vendorState: 'ok' }] }),
      ]),
    });
    expect(problems).toMatchObject([{ code }]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      [polled.length > 0 ? 'done' : 'pending', undefined],
      ['failed', code],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('a batch whose answer was lost is unknown if another one ends the run before its retry', async () => {
    const { tasks } = await executeScript({
      tasks: createTasks(4),
      settings: {
        capability: accepting,
        concurrency: 2,
        pace: { count: 3, perMilliseconds: 1_000 },
      },
      submits: [
        ['submit 0', gives({ id: '' })],
        ['submit 1', fails(lost)],
        ['submit 2', fails(refusal('vendor-auth'))],
      ],
    });
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['done', undefined],
      ['unconfirmed', 'unconfirmed'],
      ['failed', 'vendor-auth'],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('the deadline: what was never sent says so, what may have arrived is unknown', async () => {
    const { tasks, problems, elapsedMilliseconds } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: accepting, pace: { count: 1, perMilliseconds: 90_000 } },
      submits: [['submit 0', fails(lost)]],
    });
    expect(problems).toMatchObject([
      {
        code: 'run-timeout',
        message: 'Timed out after 1m (`timeout`): 1 of 2 requests was not sent.',
      },
    ]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'run-timeout'],
    ]);
    expect(elapsedMilliseconds).toBe(0);
  });
});

describe('cancelled', () => {
  const cancelled = new CancelledError('SIGINT');

  test('while a request is on its way: its answer is waited for, 3 s at most', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(1_000, () => cancel.abort(cancelled));
    const { tasks, error } = await executeScript({
      clock,
      cancel,
      tasks: createTasks(2),
      submits: [
        [
          'submit 0',
          async ({ signal }) => {
            await clock.sleep(3_500, signal);
            return { id: '7' };
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks.map(({ state, id, problem }) => [state, id, problem?.code])).toEqual([
      ['pending', '7', undefined],
      ['unsent', '', 'cancelled'],
    ]);
  });

  test('and no answer comes in that time: unknown', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(1_000, () => cancel.abort(cancelled));
    const { tasks, error, elapsedMilliseconds } = await executeScript({
      clock,
      cancel,
      settings: { capability: accepting },
      submits: [
        [
          'submit 0',
          async ({ signal }) => {
            await clock.sleep(20_000, signal);
            return { id: '7' };
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unconfirmed', problem: { code: 'unconfirmed' } }]);
    expect(elapsedMilliseconds).toBe(4_000);
  });

  test.each([
    ['accepting', accepting],
    ['never sent twice', { ...capability, repetition: 'never' }],
  ] as const)('before the request has left (%s): not sent', async (_name, row) => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(1_000, () => cancel.abort(cancelled));
    const { tasks, error, elapsedMilliseconds } = await executeScript({
      clock,
      cancel,
      settings: { capability: row },
      submits: [
        [
          'submit 0',
          async (limits) => {
            await clock.sleep(20_000, limits.cancelled).catch(() => {
              throw cancelled.beforeSending();
            });
            return { id: '7' };
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unsent', problem: { code: 'cancelled' } }]);
    expect(elapsedMilliseconds).toBe(1_000);
  });

  test('while one request is on its way and another waits for the pace: the answer counts', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(1_000, () => cancel.abort(cancelled));
    const { tasks } = await executeScript({
      clock,
      cancel,
      tasks: createTasks(2),
      settings: {
        capability: accepting,
        concurrency: 2,
        pace: { count: 1, perMilliseconds: 30_000 },
      },
      submits: [
        [
          'submit 0',
          async () => {
            await clock.sleep(2_000);
            return { id: '7' };
          },
        ],
      ],
    });
    expect(tasks.map(({ state, id }) => [state, id])).toEqual([
      ['done', '7'],
      ['unsent', ''],
    ]);
  });

  test('while waiting for the pace: the rest is not sent, and says why', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(500, () => cancel.abort(cancelled));
    const { tasks, elapsedMilliseconds } = await executeScript({
      clock,
      cancel,
      tasks: createTasks(2),
      settings: { capability: accepting },
      submits: [['submit 0', gives({ id: '' })]],
    });
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['done', undefined],
      ['unsent', 'cancelled'],
    ]);
    expect(elapsedMilliseconds).toBe(500);
  });

  test.each([
    [lost, 'unconfirmed', 'unconfirmed'],
    [unreachable, 'unsent', 'cancelled'],
  ] as const)('before a retry (%s): %s', async (error, state, code) => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(500, () => cancel.abort(cancelled));
    const { tasks } = await executeScript({
      clock,
      cancel,
      settings: { capability: limited },
      submits: [['submit 0', fails(error)]],
    });
    expect(tasks).toMatchObject([{ state, problem: { code } }]);
  });
});

describe('a vendor that takes only so many unfinished tasks', () => {
  const narrow = { ...capability, unfinishedTasks: 1 };
  const news = (id: string, state: 'pending' | 'done') => ({
    news: [{ id, state, vendorState: state }],
  });

  test('gets the next one when one of them is over', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: narrow, pace: { count: 9, perMilliseconds: 1 } },
      submits: [
        ['submit 0', gives({ id: 'a' })],
        ['submit 1', gives({ id: 'b' })],
      ],
      probes: [
        ['probe a', gives(news('a', 'pending'))],
        ['probe a', gives(news('a', 'done'))],
        ['probe b', gives(news('b', 'done'))],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  test('gets no more than that, however many are sent at once', async () => {
    const clock = createManualClock();
    let underWay = 0;
    const most: number[] = [];
    const take = (id: string) => async (): Promise<Accepted> => {
      underWay += 1;
      most.push(underWay);
      await clock.sleep(100);
      return { id };
    };
    const end = (id: string) => () => {
      underWay -= 1;
      return news(id, 'done');
    };
    const { tasks } = await executeScript({
      clock,
      tasks: createTasks(3),
      settings: {
        capability: narrow,
        concurrency: 3,
        pace: { count: 9, perMilliseconds: 1 },
        pollCapMilliseconds: 1_000,
      },
      submits: [
        ['submit 0', take('a')],
        ['submit 1', take('b')],
        ['submit 2', take('c')],
      ],
      probes: [
        ['probe a', end('a')],
        ['probe b', end('b')],
        ['probe c', end('c')],
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(most).toEqual([1, 1, 1]);
  });

  test('gets no other one if none is over before the deadline', async () => {
    const { tasks, problems } = await executeScript({
      tasks: createTasks(2),
      settings: { capability: narrow, pollFirstMilliseconds: 40_000, pollCapMilliseconds: 40_000 },
      submits: [['submit 0', gives({ id: 'a' })]],
      probes: [
        ['probe a', gives(news('a', 'pending'))],
        ['probe a', gives(news('a', 'pending'))],
      ],
    });
    expect(problems).toMatchObject([{ code: 'run-timeout' }]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['pending', undefined],
      ['unsent', 'run-timeout'],
    ]);
  });
});
