// Changes sent to a scripted vendor: a call that is not expected fails, and so does one that never comes.
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { fails, gives } from '../../test/fakes/script.ts';
import {
  applyScript,
  createChange,
  createCurrent,
  givesLater,
  type SyncCall,
} from '../../test/fakes/sync.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  type VendorCode,
  VendorError,
} from '../errors.ts';

const create = 'create {"size":2} [mark]';
const modify = 'modify a.example {"size":2} [mark] changes size';
const remove = 'remove a.example';
const made = createCurrent('ready', { domain: 'new.example', marker: 'mark', fields: { size: 2 } });
const changed = createCurrent('ready', { marker: 'mark', fields: { size: 2 } });
/** What is read before a change, if nobody changed it since the plan. */
const asPlanned: SyncCall = [
  'get a.example',
  gives([createCurrent('ready', { fields: { size: 1 } })]),
];
const confirmed: SyncCall = ['get new.example', gives([made])];

function refusal(code: VendorCode, mayHaveArrived?: boolean): VendorError {
  const doubt = mayHaveArrived === undefined ? {} : { mayHaveArrived };
  return new VendorError({ code, message: `It says ${code}.`, ...doubt });
}

/** A refusal that asks to wait. */
function later(code: VendorCode, retryAfterMilliseconds: number): VendorError {
  return new VendorError({ code, message: 'Later.', retryAfterMilliseconds });
}

const lost = new NetworkError('No answer.', true);
const unreachable = new NetworkError('Refused.', false);
const unreadable = new ContractError('Unreadable.');

/** After these the vendor may have done it, whatever it said. */
const doubts: readonly [string, Error][] = [
  ['a lost answer', lost],
  ['our own time limit', new TimeoutError('request-timeout', 'Slow.')],
  ['an unreadable answer', unreadable],
  ['an internal error of the vendor', refusal('vendor-unavailable')],
  ['a gateway that lost it', refusal('vendor-unavailable', true)],
  ['an error that is not ours', new TypeError('A bug.')],
];

describe('a create', () => {
  test('that is accepted is confirmed under its new domain', async () => {
    const { tasks, problems, log } = await applyScript({
      changes: [createChange('create')],
      calls: [[create, gives({ created: 'new.example' })], confirmed],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', id: 'new.example', attempts: 1 }]);
    expect(log[0]).toBe('create docs: accepted as new.example.');
  });

  test.each(doubts)('%s: it is looked up by its marker, and never sent again', async (_, error) => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('create')],
      calls: [
        [create, fails(error)],
        ['list', gives([createCurrent('busy', { marker: 'other' }), made])],
        confirmed,
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', id: 'new.example', attempts: 1 }]);
  });

  test('is looked up five times; then its result is unknown, and nothing more is sent', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('create'), createChange('modify', { name: 'site' })],
      calls: [
        [create, fails(lost)],
        ['list', gives([])],
        ['list', fails(lost)],
        ['list', fails(unreadable)],
        ['list', gives([])],
        ['list', gives([])],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unconfirmed', 'unconfirmed'],
      ['unsent', 'not-submitted'],
    ]);
    expect(tasks[0]?.problem?.message).toBe(
      'No answer. `docs` may have been created, but is not visible yet. It was not sent again.',
    );
  });

  test.each(['closing', 'closed'] as const)(
    'is not found in a distribution that is %s',
    async (state) => {
      const old = createCurrent(state, { domain: 'old.example', marker: 'mark' });
      const { tasks } = await applyScript({
        changes: [createChange('create')],
        calls: [[create, fails(lost)], ['list', gives([old, made])], confirmed],
      });
      expect(tasks).toMatchObject([{ state: 'done', id: 'new.example' }]);
    },
  );

  test.each<VendorCode>(['vendor-auth', 'vendor-forbidden', 'vendor-quota'])(
    '%s ends the look-up: its result is unknown, and the run stops',
    async (code) => {
      const { tasks, problems } = await applyScript({
        changes: [createChange('create'), createChange('modify', { name: 'site' })],
        calls: [
          [create, fails(lost)],
          ['list', fails(refusal(code))],
        ],
        settings: { wait: false },
      });
      expect(problems).toMatchObject([{ code }]);
      expect(tasks.map(({ state }) => state)).toEqual(['unconfirmed', 'unsent']);
    },
  );

  test('of which several are found is left to people, and the run stops', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('create'), createChange('modify', { name: 'site' })],
      calls: [
        [create, fails(lost)],
        ['list', gives([made, { ...made, domain: 'twin.example' }])],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([
      {
        state: 'unconfirmed',
        problem: { message: expect.stringContaining('new.example, twin.example') },
      },
      { state: 'unsent', problem: { code: 'not-submitted' } },
    ]);
  });

  test.each([
    refusal('vendor-conflict', true),
    refusal('vendor-rate-limited', true),
    refusal('vendor-rejected', true),
    refusal('vendor-auth', true),
  ])('that may have arrived is looked up, whatever the refusal says: %s', async (error) => {
    const { tasks } = await applyScript({
      changes: [createChange('create')],
      calls: [[create, fails(error)], ['list', gives([made])], confirmed],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 1 }]);
  });

  test('with an unreadable answer to what never left is sent again', async () => {
    const never = new ContractError('No token.', { mayHaveArrived: false });
    const { tasks } = await applyScript({
      changes: [createChange('create')],
      calls: [[create, fails(never)], [create, gives({ created: 'new.example' })], confirmed],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 2 }]);
  });

  test('that never left is sent again', async () => {
    const { tasks } = await applyScript({
      changes: [createChange('create')],
      calls: [[create, fails(unreachable)], [create, gives({ created: 'new.example' })], confirmed],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 2 }]);
  });

  test('is looked up no sooner than the vendor asks', async () => {
    const { elapsedMilliseconds } = await applyScript({
      changes: [createChange('create')],
      calls: [
        [create, fails(lost)],
        ['list', fails(later('vendor-rate-limited', 90_000))],
        ['list', gives([made])],
        confirmed,
      ],
    });
    expect(elapsedMilliseconds).toBe(90_000 + 10_000);
  });

  test('is looked up as long as there is time', async () => {
    const { tasks, problems, elapsedMilliseconds } = await applyScript({
      changes: [createChange('create')],
      calls: [
        [create, fails(lost)],
        ['list', gives([])],
        ['list', gives([])],
      ],
      settings: { deadline: createManualClock().now() + 12_000 },
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'unconfirmed' }]);
    expect(elapsedMilliseconds).toBe(10_000);
  });
});

describe('a change of what there is', () => {
  test.each([
    ['modify', modify, [changed]],
    ['delete', remove, []],
  ] as const)('%s: accepted, then confirmed', async (kind, call, end) => {
    const { tasks, problems, log } = await applyScript({
      changes: [createChange(kind)],
      calls: [asPlanned, [call, gives('accepted')], ['get a.example', gives(end)]],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', id: 'a.example' }]);
    expect(log[0]).toBe(`${kind} docs: accepted as a.example.`);
  });

  test.each([
    ['modify', modify, [changed]],
    ['delete', remove, []],
  ] as const)(
    '%s: an unreadable answer is confirmed by reading, not sent again',
    async (kind, call, end) => {
      const { tasks, problems } = await applyScript({
        changes: [createChange(kind)],
        calls: [asPlanned, [call, fails(unreadable)], ['get a.example', gives(end)]],
      });
      expect(problems).toEqual([]);
      expect(tasks).toMatchObject([{ state: 'done', attempts: 1 }]);
    },
  );

  test.each([lost, refusal('vendor-unavailable', true), refusal('vendor-unavailable')])(
    'is sent again after a backoff (%s), and read if no answer comes',
    async (error) => {
      const { tasks, elapsedMilliseconds } = await applyScript({
        changes: [createChange('modify')],
        calls: [
          asPlanned,
          [modify, fails(error)],
          asPlanned,
          [modify, fails(error)],
          asPlanned,
          [modify, fails(error)],
          ['get a.example', gives([changed])],
        ],
      });
      expect(tasks).toMatchObject([{ state: 'done', attempts: 3 }]);
      expect(elapsedMilliseconds).toBe(1_000 + 2_000 + 10_000);
    },
  );

  test('that never left is failed after the retries, and the next one is sent', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify'), createChange('delete', { name: 'site' })],
      calls: [
        asPlanned,
        [modify, fails(unreachable)],
        asPlanned,
        [modify, fails(unreachable)],
        asPlanned,
        [modify, fails(unreachable)],
        asPlanned,
        [remove, gives('accepted')],
        ['get a.example', gives([])],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['failed', 'network'],
      ['done', undefined],
    ]);
    expect(tasks[0]?.finishedAt).toBeTypeOf('number');
  });

  test('that is refused is failed, and the next one is sent', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify'), createChange('delete', { name: 'site' })],
      calls: [
        asPlanned,
        [modify, fails(refusal('vendor-rejected'))],
        asPlanned,
        [remove, gives('accepted')],
        ['get a.example', gives([])],
      ],
    });
    expect(problems).toEqual([]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['failed', 'vendor-rejected'],
      ['done', undefined],
    ]);
    expect(tasks[0]?.problem?.message).toBe('modify docs: It says vendor-rejected.');
  });

  test.each<VendorCode>(['vendor-auth', 'vendor-forbidden', 'vendor-quota'])(
    '%s ends the run',
    async (code) => {
      const { tasks, problems } = await applyScript({
        changes: [createChange('modify'), createChange('delete', { name: 'site' })],
        calls: [asPlanned, [modify, fails(refusal(code))]],
      });
      expect(problems).toMatchObject([{ code }]);
      expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
        ['failed', code],
        ['unsent', 'not-submitted'],
      ]);
    },
  );

  test.each<VendorCode>(['vendor-conflict', 'vendor-rate-limited'])(
    '%s is waited for like a poll, and uses up no retries',
    async (code) => {
      const { tasks, elapsedMilliseconds } = await applyScript({
        changes: [createChange('modify')],
        calls: [
          asPlanned,
          [modify, fails(refusal(code))],
          asPlanned,
          [modify, fails(refusal(code))],
          asPlanned,
          [modify, gives('accepted')],
          ['get a.example', gives([changed])],
        ],
        settings: { retries: 0 },
      });
      expect(tasks).toMatchObject([{ state: 'done', attempts: 3 }]);
      expect(elapsedMilliseconds).toBe(10_000 + 15_000 + 10_000);
    },
  );

  test.each<[VendorCode, number, number]>([
    ['vendor-rate-limited', 90_000, 90_000],
    ['vendor-rate-limited', 1, 10_000],
    ['vendor-unavailable', 90_000, 90_000],
    ['vendor-unavailable', 1, 1_000],
  ])('%s, asking for %i ms, waits %i ms: never less than without', async (code, asked, waited) => {
    const { elapsedMilliseconds } = await applyScript({
      changes: [createChange('modify')],
      calls: [
        asPlanned,
        [modify, fails(later(code, asked))],
        asPlanned,
        [modify, gives('accepted')],
      ],
      settings: { wait: false },
    });
    expect(elapsedMilliseconds).toBe(waited);
  });

  test.each([
    ['modify', modify, [changed]],
    ['delete', remove, []],
  ] as const)(
    '%s: the refusal of a retry proves that the first attempt worked',
    async (kind, call, end) => {
      const asked: string[] = [];
      const { tasks } = await applyScript({
        changes: [createChange(kind)],
        calls: [
          asPlanned,
          [call, fails(lost)],
          asPlanned,
          [call, fails(refusal('vendor-conflict'))],
          ['get a.example', gives(end)],
        ],
        isEcho: (change, { code }) => {
          asked.push(`${change} ${code}`);
          return true;
        },
      });
      expect(tasks).toMatchObject([{ state: 'done', attempts: 2 }]);
      expect(asked).toEqual([`${kind} vendor-conflict`]);
    },
  );

  test('the same refusal of a first attempt proves nothing', async () => {
    const { tasks } = await applyScript({
      changes: [createChange('delete')],
      calls: [asPlanned, [remove, fails(refusal('vendor-not-found'))]],
      isEcho: () => true,
    });
    expect(tasks).toMatchObject([{ state: 'failed', problem: { code: 'vendor-not-found' } }]);
  });

  test.each([
    [unreadable, 'unconfirmed', 'unconfirmed'],
    [refusal('vendor-rejected'), 'failed', 'vendor-rejected'],
  ])('without waiting: %s', async (error, state, code) => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify')],
      calls: [asPlanned, [modify, fails(error)]],
      settings: { wait: false },
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state, problem: { code } }]);
  });

  test('a lost answer that no retry fits before the deadline is unknown without waiting', async () => {
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [asPlanned, [modify, fails(lost)]],
      settings: { wait: false, deadline: createManualClock().now() + 500 },
    });
    expect(tasks).toMatchObject([{ state: 'unconfirmed' }]);
  });

  test('that no retry fits before the deadline was not sent', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify')],
      calls: [asPlanned, [modify, fails(unreachable)]],
      settings: { deadline: createManualClock().now() + 500 },
    });
    expect(problems).toMatchObject([{ code: 'run-timeout' }]);
    expect(tasks).toMatchObject([{ state: 'unsent', problem: { code: 'run-timeout' } }]);
  });
});

describe.each(['busy', 'unknown'] as const)(
  'a distribution that the vendor is working on (%s)',
  (state) => {
    const busy = createCurrent(state, { status: 'AT WORK' });
    const waiting = createChange('modify', { current: busy });

    test('is changed when the vendor is finished', async () => {
      const { tasks, elapsedMilliseconds } = await applyScript({
        changes: [waiting],
        calls: [
          ['get a.example', gives([busy])],
          ['get a.example', fails(lost)],
          ['get a.example', fails(unreadable)],
          asPlanned,
          [modify, gives('accepted')],
          ['get a.example', gives([changed])],
        ],
      });
      expect(tasks).toMatchObject([{ state: 'done' }]);
      expect(elapsedMilliseconds).toBe(10_000 + 15_000 + 22_500 + 10_000);
    });

    test('is read no sooner than the vendor asks', async () => {
      const { elapsedMilliseconds } = await applyScript({
        changes: [waiting],
        calls: [
          ['get a.example', fails(later('vendor-rate-limited', 90_000))],
          ['get a.example', fails(later('vendor-rate-limited', 1))],
          asPlanned,
          [modify, gives('accepted')],
        ],
        settings: { wait: false },
      });
      expect(elapsedMilliseconds).toBe(90_000 + 15_000);
    });

    test('is not changed if it is not finished before the deadline', async () => {
      const { tasks, problems } = await applyScript({
        changes: [waiting],
        calls: [
          ['get a.example', gives([busy])],
          ['get a.example', gives([busy])],
        ],
        settings: { deadline: createManualClock().now() + 12_000 },
      });
      expect(problems).toMatchObject([
        { code: 'run-timeout', message: expect.stringContaining('the last answer: AT WORK') },
      ]);
      expect(tasks).toMatchObject([{ state: 'unsent' }]);
    });

    test.each<VendorCode>(['vendor-auth', 'vendor-forbidden', 'vendor-quota'])(
      '%s ends the wait and the run',
      async (code) => {
        const { tasks, problems } = await applyScript({
          changes: [waiting],
          calls: [['get a.example', fails(refusal(code))]],
        });
        expect(problems).toMatchObject([{ code }]);
        expect(tasks).toMatchObject([{ state: 'unsent', problem: { code: 'not-submitted' } }]);
      },
    );
  },
);

describe('cancelled', () => {
  const cancelled = new CancelledError('SIGINT');
  const start = (milliseconds: number) => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(milliseconds, () => cancel.abort(cancelled));
    return { clock, cancel };
  };

  test('while a change is on its way: its answer is waited for, and nothing follows', async () => {
    const running = start(1_000);
    const { tasks, error } = await applyScript({
      ...running,
      changes: [createChange('create'), createChange('modify', { name: 'site' })],
      calls: [[create, givesLater(running.clock, 3_500, { created: 'new.example' })]],
    });
    expect(error).toBe(cancelled);
    expect(tasks.map(({ state, id, problem }) => [state, id, problem?.code])).toEqual([
      ['pending', 'new.example', undefined],
      ['unsent', 'a.example', 'cancelled'],
    ]);
  });

  test('and no answer comes within 3 s: unknown', async () => {
    const running = start(1_000);
    const { tasks, error, elapsedMilliseconds } = await applyScript({
      ...running,
      changes: [createChange('delete')],
      calls: [asPlanned, [remove, givesLater(running.clock, 20_000, 'accepted')]],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unconfirmed', problem: { code: 'unconfirmed' } }]);
    expect(elapsedMilliseconds).toBe(4_000);
  });

  test.each([
    [lost, 'unconfirmed'],
    [unreachable, 'unsent'],
  ] as const)('and the answer is %s: %s', async (failure, state) => {
    const running = start(1_000);
    const { tasks, error } = await applyScript({
      ...running,
      changes: [createChange('modify')],
      calls: [
        asPlanned,
        [
          modify,
          async ({ signal }) => {
            await running.clock.sleep(2_000, signal);
            throw failure;
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state }]);
  });

  test.each([
    [lost, 'unconfirmed'],
    [unreachable, 'unsent'],
  ] as const)('before a retry after %s: %s', async (failure, state) => {
    const { tasks, error } = await applyScript({
      ...start(500),
      changes: [createChange('modify')],
      calls: [asPlanned, [modify, fails(failure)]],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state }]);
  });

  test('while a create is looked up: unknown', async () => {
    const { tasks, error } = await applyScript({
      ...start(5_000),
      changes: [createChange('create')],
      calls: [
        [create, fails(lost)],
        ['list', gives([])],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unconfirmed' }]);
  });
});

test('one attempt ends with the run, and is given no more than `request-timeout`', async () => {
  const given: number[] = [];
  await applyScript({
    changes: [createChange('delete'), createChange('delete', { name: 'site' })],
    calls: [
      asPlanned,
      [remove, ({ timeoutMilliseconds }) => note(given, timeoutMilliseconds)],
      asPlanned,
      [remove, ({ timeoutMilliseconds }) => note(given, timeoutMilliseconds)],
    ],
    settings: { wait: false, deadline: createManualClock().now() + 7_000 },
  });
  expect(given).toEqual([12_000, 12_000]);
});

function note(given: number[], milliseconds: number): 'accepted' {
  given.push(milliseconds);
  return 'accepted';
}
