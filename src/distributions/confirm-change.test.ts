// Confirmations against a scripted vendor: a read that is not expected fails, and so does one that
// never comes.
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
import type { DistributionState } from '../core/distributions/distribution.ts';
import type { JsonObject } from '../core/json-value.ts';
import {
  CancelledError,
  ContractError,
  NetworkError,
  TimeoutError,
  type VendorCode,
  VendorError,
} from '../errors.ts';

/** Read as the plan found it, then sent. */
const modify: readonly SyncCall[] = [
  seen('ready', { size: 1 }),
  ['modify a.example {"size":2} [mark] changes size', gives('accepted')],
];
const remove: readonly SyncCall[] = [
  seen('ready', { size: 1 }),
  ['remove a.example', gives('accepted')],
];

function seen(state: DistributionState, fields: JsonObject = { size: 2 }): SyncCall {
  return ['get a.example', gives([createCurrent(state, { fields })])];
}

const before = seen('ready', { size: 1 });
const nowhere: SyncCall = ['get a.example', gives([])];
const unfinished = {
  code: 'poll-timeout',
  message: expect.stringMatching(/ (was|were) unfinished/),
};

describe('a modify', () => {
  test('is done when the vendor is ready and the fields are there', async () => {
    const { tasks, problems, log, elapsedMilliseconds } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, seen('busy'), seen('busy', { size: 1 }), seen('ready')],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', vendorState: 'READY' }]);
    expect(tasks[0]?.finishedAt).toBeTypeOf('number');
    expect(elapsedMilliseconds).toBe(10_000 + 15_000 + 22_500);
    expect(log.slice(1)).toEqual([
      '0 of 1 distribution done after 10s.',
      '0 of 1 distribution done after 25s.',
      '1 of 1 distribution done after 48s.',
    ]);
  });

  test('is compared in the canonical form of its fields', async () => {
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, seen('ready', { size: '2' })],
      canonical: (_field, value) => String(value),
    });
    expect(tasks).toMatchObject([{ state: 'done' }]);
  });

  test('is unknown if the vendor does not say what the field is now', async () => {
    const silent = seen('ready', { size: null });
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, silent, silent, silent, silent],
    });
    expect(tasks).toMatchObject([
      {
        state: 'unconfirmed',
        problem: { code: 'unconfirmed', message: expect.stringContaining('null for `size`') },
      },
    ]);
  });

  test('may be shown as before for a while', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, before, before, before, seen('ready')],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done' }]);
  });

  test.each<[string, readonly SyncCall[]]>([
    ['four times as before', [before, before, before, before]],
    ['as before once it was seen at work', [seen('busy'), before]],
    ['four times as before', [seen('unknown'), nowhere, before, before, before, before]],
  ])('%s was rolled back', async (_name, calls) => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, ...calls],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([
      {
        state: 'failed',
        problem: {
          code: 'rolled-back',
          message:
            'The vendor rolled the change of a.example back without giving a reason: `size` is as before.',
          remedy: 'Ask the vendor.',
        },
      },
    ]);
  });

  test('names every field that was rolled back, and the domain of a new one', async () => {
    const domain = 'new.example';
    const { tasks } = await applyScript({
      changes: [
        createChange('create', {
          desired: { name: 'docs', state: 'present', fields: { size: 2, name: 'x' } },
        }),
      ],
      calls: [
        ['create {"size":2,"name":"x"} [mark]', gives({ created: domain })],
        [`get ${domain}`, gives([createCurrent('busy', { domain })])],
        [`get ${domain}`, gives([createCurrent('ready', { domain })])],
      ],
    });
    expect(tasks[0]?.problem?.message).toContain(
      'of new.example back without giving a reason: `name`, `size` are as before',
    );
  });

  test.each<DistributionState>(['broken', 'closing', 'closed'])(
    'that ends %s has failed',
    async (state) => {
      const { tasks, problems } = await applyScript({
        changes: [createChange('modify')],
        calls: [...modify, seen(state)],
      });
      expect(problems).toEqual([]);
      expect(tasks).toMatchObject([
        {
          state: 'failed',
          problem: {
            code: 'distribution-error',
            message: `a.example ended as ${state.toUpperCase()}.`,
          },
        },
      ]);
    },
  );

  test.each<[string, SyncCall]>([
    ['an undocumented state', seen('unknown')],
    ['no distribution', nowhere],
  ])('with %s is not done yet', async (_name, call) => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, call, call, call],
      settings: { deadline: createManualClock().now() + 40_000 },
    });
    expect(problems).toMatchObject([unfinished]);
    expect(tasks).toMatchObject([{ state: 'pending' }]);
  });
});

test('progress counts what is done, and says what failed', async () => {
  const { log } = await applyScript({
    changes: [createChange('modify'), createChange('delete', { name: 'site' })],
    calls: [...modify, ...remove, seen('broken'), seen('closing'), nowhere],
  });
  expect(log.filter((line) => line.includes(' of '))).toEqual([
    '0 of 2 distributions done, 1 failed after 10s.',
    '1 of 2 distributions done, 1 failed after 25s.',
  ]);
});

test('what was not sent does not count in the progress', async () => {
  const { log } = await applyScript({
    changes: [createChange('delete'), createChange('modify', { name: 'site' })],
    calls: [...remove, seen('ready', { size: 7 }), nowhere],
  });
  expect(log).toContain('1 of 1 distribution done after 10s.');
});

describe('a delete', () => {
  test.each<[string, SyncCall]>([
    ['closed', seen('closed')],
    ['gone', nowhere],
  ])('is done when the distribution is %s', async (_name, call) => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('delete')],
      calls: [...remove, seen('ready'), seen('closing'), call],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done' }]);
  });

  test.each<DistributionState>(['ready', 'busy', 'broken', 'closing', 'unknown'])(
    'is not done as long as the distribution is %s',
    async (state) => {
      const { tasks, problems } = await applyScript({
        changes: [createChange('delete')],
        calls: [...remove, seen(state), seen(state)],
        settings: { deadline: createManualClock().now() + 20_000 },
      });
      expect(problems).toMatchObject([unfinished]);
      expect(tasks).toMatchObject([{ state: 'pending', vendorState: state.toUpperCase() }]);
    },
  );
});

describe('what an earlier run left under way', () => {
  const adopted = createChange('adopt', { current: createCurrent('busy') });

  test('is only waited for', async () => {
    const { tasks, problems } = await applyScript({
      changes: [adopted],
      calls: [seen('busy'), seen('ready')],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', attempts: 0 }]);
  });

  test('is not even read without waiting', async () => {
    const { tasks } = await applyScript({
      changes: [adopted],
      calls: [],
      settings: { wait: false },
    });
    expect(tasks).toMatchObject([{ state: 'pending', vendorState: 'BUSY' }]);
  });
});

describe('a read that fails', () => {
  test.each([
    new NetworkError('No answer.', true),
    new TimeoutError('request-timeout', 'Slow.'),
    new ContractError('Unreadable.'),
    new VendorError({ code: 'vendor-unavailable', message: 'Down.' }),
    new VendorError({ code: 'vendor-rate-limited', message: 'Slower.' }),
    new VendorError({ code: 'vendor-not-found', message: 'A proxy.' }),
  ])('changes nothing: %s', async (error) => {
    const { tasks, problems, log } = await applyScript({
      changes: [createChange('delete')],
      calls: [...remove, ['get a.example', fails(error)], seen('closed')],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done' }]);
    expect(log).toContain(`A status request failed: ${error.message}`);
  });

  test.each<VendorCode>(['vendor-auth', 'vendor-forbidden', 'vendor-quota'])(
    'with %s ends the confirmation at once',
    async (code) => {
      const error = new VendorError({ code, message: 'No.' });
      const { tasks, problems } = await applyScript({
        changes: [createChange('delete'), createChange('modify', { name: 'site' })],
        calls: [...remove, ...modify, ['get a.example', fails(error)]],
      });
      expect(problems).toMatchObject([{ code }]);
      expect(tasks.map(({ state }) => state)).toEqual(['pending', 'pending']);
    },
  );

  test('waits as long as the vendor asks, for every distribution', async () => {
    const slower = (retryAfterMilliseconds: number) =>
      new VendorError({ code: 'vendor-rate-limited', message: 'Slower.', retryAfterMilliseconds });
    const { tasks, elapsedMilliseconds } = await applyScript({
      changes: [createChange('delete'), createChange('delete', { name: 'site' })],
      calls: [
        ...remove,
        ...remove,
        ['get a.example', fails(slower(90_000))],
        nowhere,
        ['get a.example', fails(slower(1))],
        nowhere,
      ],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(elapsedMilliseconds).toBe(10_000 + 90_000 + 22_500);
  });

  test('because of a bug ends the confirmation as what it is', async () => {
    const { problems } = await applyScript({
      changes: [createChange('delete')],
      calls: [...remove, ['get a.example', fails(new TypeError('A bug.'))]],
    });
    expect(problems).toMatchObject([{ code: 'bug' }]);
  });
});

describe('a change with a doubtful answer', () => {
  const unreadable: readonly SyncCall[] = [
    before,
    ['modify a.example {"size":2} [mark] changes size', fails(new ContractError('Unreadable.'))],
  ];
  const forbidden = new VendorError({ code: 'vendor-forbidden', message: 'No.' });
  const late = { deadline: createManualClock().now() + 20_000 };
  const unknown = {
    state: 'unconfirmed',
    problem: { code: 'unconfirmed', message: expect.stringMatching(/^Unreadable\./) },
  };

  test.each<[string, readonly SyncCall[], object]>([
    ['cannot be read', [['get a.example', fails(forbidden)]], {}],
    [
      'cannot be read in time',
      [
        ['get a.example', fails(new NetworkError('No answer.', true))],
        ['get a.example', fails(new NetworkError('No answer.', true))],
      ],
      late,
    ],
    ['is as before whenever it is read', [before, before, before, before], {}],
    ['has a state that says nothing', [seen('unknown'), seen('unknown')], late],
  ])('is unknown, not failed, if the distribution %s', async (_what, calls, settings) => {
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [...unreadable, ...calls],
      settings,
    });
    expect(tasks).toMatchObject([unknown]);
  });

  test.each<[string, readonly SyncCall[], object]>([
    ['is done if its fields are there', [seen('ready')], { state: 'done' }],
    [
      'was rolled back if the vendor was seen at work',
      [seen('busy'), before],
      { state: 'failed', problem: { code: 'rolled-back' } },
    ],
    [
      'is pending if the vendor is seen at work',
      [seen('busy'), seen('busy')],
      { state: 'pending' },
    ],
  ])('%s', async (_what, calls, task) => {
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [...unreadable, ...calls],
      settings: late,
    });
    expect(tasks).toMatchObject([task]);
  });

  test('is unknown if the run is cancelled before it is read; what was accepted is pending', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(5_000, () => cancel.abort(new CancelledError('SIGTERM')));
    const { tasks } = await applyScript({
      clock,
      cancel,
      changes: [createChange('modify'), createChange('delete', { name: 'site' })],
      calls: [...unreadable, ...remove],
    });
    expect(tasks).toMatchObject([unknown, { state: 'pending' }]);
  });

  test('that is refused when it is sent again may still have arrived', async () => {
    const refused = new VendorError({ code: 'vendor-rejected', message: 'No.' });
    const call = 'modify a.example {"size":2} [mark] changes size';
    const { tasks } = await applyScript({
      changes: [createChange('modify')],
      calls: [
        before,
        [call, fails(new NetworkError('No answer.', true))],
        before,
        [call, fails(refused)],
        seen('ready'),
      ],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 2 }]);
  });
});

describe('the end', () => {
  test('is the deadline: one last round, and what is unfinished stays pending', async () => {
    const { tasks, problems, elapsedMilliseconds } = await applyScript({
      changes: [createChange('modify')],
      calls: [...modify, seen('busy'), seen('busy'), seen('busy')],
      settings: { deadline: createManualClock().now() + 30_000, timeoutMilliseconds: 30_000 },
    });
    expect(problems).toMatchObject([
      {
        code: 'poll-timeout',
        message:
          'Timed out after 30s (`timeout`): 1 of 1 distribution was unfinished; the last answer: BUSY.',
        remedy: expect.stringMatching(/^It takes a while: set a longer `timeout`/),
      },
    ]);
    expect(tasks).toMatchObject([{ state: 'pending' }]);
    expect(elapsedMilliseconds).toBe(30_000);
  });

  test('comes 5 s after the deadline at the latest, however many reads hang', async () => {
    const clock = createManualClock();
    const hanging: SyncCall = [
      'get a.example',
      async ({ timeoutMilliseconds }) => {
        await clock.sleep(Math.min(timeoutMilliseconds, 3_000));
        throw new TimeoutError('request-timeout', 'Slow.');
      },
    ];
    const { problems, elapsedMilliseconds } = await applyScript({
      clock,
      changes: Array.from({ length: 6 }, () => createChange('delete')),
      calls: [...Array(6).fill(remove).flat(), hanging, hanging],
      settings: { deadline: clock.now() + 10_000 },
    });
    expect(problems).toMatchObject([unfinished]);
    expect(elapsedMilliseconds).toBe(15_000);
  });

  test.each([
    [400, []],
    [12_000, [seen('busy')]],
  ] as const)('is a cancellation, after %i ms', async (milliseconds, reads) => {
    const clock = createManualClock();
    const cancel = new AbortController();
    const cancelled = new CancelledError('SIGTERM');
    clock.at(milliseconds, () => cancel.abort(cancelled));
    const { tasks, error, elapsedMilliseconds } = await applyScript({
      clock,
      cancel,
      changes: [createChange('modify')],
      calls: [...modify, ...reads],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'pending', id: 'a.example' }]);
    expect(elapsedMilliseconds).toBe(milliseconds);
  });

  test('is a cancellation in the middle of a read', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    const cancelled = new CancelledError('SIGTERM');
    clock.at(10_500, () => cancel.abort(cancelled));
    const { error, elapsedMilliseconds } = await applyScript({
      clock,
      cancel,
      changes: [createChange('modify')],
      calls: [...modify, ['get a.example', givesLater(clock, 20_000, [])]],
    });
    expect(error).toBe(cancelled);
    expect(elapsedMilliseconds).toBe(10_500);
  });
});
