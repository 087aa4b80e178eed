// What is read before a change is sent, and what keeps it from being sent.
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
import type { CurrentDistribution } from '../core/distributions/distribution.ts';
import { CancelledError, NetworkError, VendorError } from '../errors.ts';

const modify: SyncCall = ['modify a.example {"size":2} [mark] changes size', gives('accepted')];
const remove: SyncCall = ['remove a.example', gives('accepted')];
const create: SyncCall = ['create {"size":2} [mark]', gives({ created: 'new.example' })];
const planned = { size: 1, color: 'red' };
const lost = new NetworkError('No answer.', true);

function reads(found: Partial<CurrentDistribution> | undefined): SyncCall {
  const all = found === undefined ? [] : [createCurrent(found.state ?? 'ready', found)];
  return ['get a.example', gives(all)];
}

function change(kind: 'modify' | 'delete', name = 'docs') {
  return createChange(kind, { name, current: createCurrent('ready', { fields: planned }) });
}

const again = { fields: planned };
const noWait = { wait: false };

describe('what somebody else changed since the plan', () => {
  test.each<[string, 'modify' | 'delete', Partial<CurrentDistribution> | undefined, string]>([
    ['a field of the plan', 'modify', { fields: { size: 3 } }, '`size` is not as in the plan'],
    ['that it is there', 'modify', undefined, 'it is gone'],
    ['that it is open', 'modify', { state: 'closing', status: 'GOING' }, 'it is GOING'],
    [
      'any field',
      'delete',
      { fields: { size: 1, color: 'blue' } },
      '`color` is not as in the plan',
    ],
    [
      'two fields',
      'delete',
      { fields: { size: 1, alias: 'b' } },
      '`alias`, `color` are not as in the plan',
    ],
  ])('%s: a %s is not sent, and the run ends', async (_what, kind, found, why) => {
    const { tasks, problems } = await applyScript({
      changes: [change(kind), change('delete', 'site')],
      calls: [reads(found)],
    });
    const message = `a.example was changed since the plan was made: ${why}. The ${kind} is not sent.`;
    expect(problems).toMatchObject([{ code: 'plan-changed', message }]);
    expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
      ['unsent', 'plan-changed'],
      ['unsent', 'not-submitted'],
    ]);
  });

  test('what was sent before is still confirmed', async () => {
    const { tasks, problems } = await applyScript({
      changes: [createChange('create', { name: 'new' }), change('modify')],
      calls: [
        create,
        reads({ fields: { size: 3 } }),
        [
          'get new.example',
          gives([createCurrent('ready', { domain: 'new.example', fields: { size: 2 } })]),
        ],
      ],
    });
    expect(problems).toMatchObject([{ code: 'plan-changed' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'unsent']);
  });

  test('a field that the file does not name goes along with the change as it is now', async () => {
    const sent: unknown[] = [];
    await applyScript({
      changes: [change('modify')],
      calls: [reads({ fields: { size: 1, color: 'blue' } }), modify],
      onModify: ({ current }) => sent.push(current.fields),
      settings: noWait,
    });
    expect(sent).toEqual([{ size: 1, color: 'blue' }]);
  });

  test.each([
    ['is sent', false, [modify]],
    ['is not sent if it was reviewed', true, []],
  ] as const)(
    'by work that was under way when the plan was made: the change %s',
    async (_what, isReviewed, calls) => {
      const busy = createCurrent('busy', again);
      const { problems } = await applyScript({
        changes: [createChange('modify', { current: busy })],
        calls: [reads({ state: 'busy' }), reads({ fields: { size: 5 } }), ...calls],
        settings: { ...noWait, isReviewed },
      });
      expect(problems.map(({ code }) => code)).toEqual(isReviewed ? ['plan-changed'] : []);
    },
  );

  test('the same value in another form is not a change', async () => {
    const { tasks } = await applyScript({
      changes: [change('modify'), change('delete', 'site')],
      calls: [
        reads({ fields: { size: '1', color: 'RED' } }),
        modify,
        reads({ fields: { size: '1', color: 'RED' } }),
        remove,
      ],
      canonical: (_field, value) => String(value).toLowerCase(),
      settings: noWait,
    });
    expect(tasks.map(({ state }) => state)).toEqual(['pending', 'pending']);
  });
});

describe('nothing is left to send', () => {
  test.each<[string, 'modify' | 'delete', Partial<CurrentDistribution> | undefined]>([
    ['the fields are there', 'modify', { fields: { size: 2 } }],
    ['it is gone', 'delete', undefined],
    ['it is closed', 'delete', { state: 'closed' }],
  ])('%s: the %s is done', async (_what, kind, found) => {
    const { tasks, problems } = await applyScript({
      changes: [change(kind)],
      calls: [reads(found)],
    });
    expect(problems).toEqual([]);
    expect(tasks).toMatchObject([{ state: 'done', attempts: 0 }]);
  });

  test('somebody else is closing it: a delete is waited for', async () => {
    const { tasks } = await applyScript({
      changes: [change('delete')],
      calls: [reads({ state: 'closing' }), reads({ state: 'closing' }), reads(undefined)],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 0 }]);
  });

  test('an attempt whose answer was lost arrived', async () => {
    const { tasks } = await applyScript({
      changes: [change('modify')],
      calls: [reads(again), [modify[0], fails(lost)], reads({ fields: { size: 2 } })],
    });
    expect(tasks).toMatchObject([{ state: 'done', attempts: 1 }]);
  });
});

test('what broke since the plan is not changed, and the next change is sent', async () => {
  const { tasks, problems } = await applyScript({
    changes: [change('modify'), change('delete', 'site')],
    calls: [reads({ state: 'broken' }), reads(again), remove],
    settings: noWait,
  });
  expect(problems).toEqual([]);
  expect(tasks.map(({ state, problem }) => [state, problem?.code])).toEqual([
    ['failed', 'distribution-error'],
    ['pending', undefined],
  ]);
});

test.each(['vendor-auth', 'vendor-forbidden', 'vendor-quota'] as const)(
  '%s ends a read before a retry: the result of the first attempt stays unknown',
  async (code) => {
    const { tasks, problems } = await applyScript({
      changes: [change('modify')],
      calls: [
        reads(again),
        [modify[0], fails(lost)],
        ['get a.example', fails(new VendorError({ code, message: 'No.' }))],
      ],
    });
    expect(problems).toMatchObject([{ code }]);
    expect(tasks).toMatchObject([{ state: 'unconfirmed' }]);
  },
);

test('what is neither as planned nor as wanted after a lost answer is unknown, and ends the run', async () => {
  const { tasks, problems } = await applyScript({
    changes: [change('modify'), change('delete', 'site')],
    calls: [reads(again), [modify[0], fails(lost)], reads({ fields: { size: 7 } })],
  });
  expect(problems).toMatchObject([{ code: 'plan-changed' }]);
  expect(tasks).toMatchObject([
    { state: 'unconfirmed', problem: { code: 'unconfirmed' } },
    { state: 'unsent', problem: { code: 'not-submitted' } },
  ]);
});

describe('after the deadline', () => {
  const clock = createManualClock();
  const late = (milliseconds: number): SyncCall => [
    'get a.example',
    givesLater(clock, milliseconds, [createCurrent('ready', again)]),
  ];

  test.each([
    ['modify', 4_999, [modify]],
    ['modify', 5_000, []],
    ['delete', 4_999, [remove]],
    ['delete', 5_000, []],
  ] as const)('a %s that was read after %i ms', async (kind, milliseconds, calls) => {
    const { tasks } = await applyScript({
      clock,
      changes: [change(kind)],
      calls: [late(milliseconds), ...calls],
      settings: { ...noWait, deadline: clock.now() + 5_000 },
    });
    expect(tasks).toMatchObject([
      calls.length === 0
        ? { state: 'unsent', problem: { code: 'run-timeout' } }
        : { state: 'pending' },
    ]);
  });

  test('nothing is read, and nothing is sent', async () => {
    const { tasks, problems } = await applyScript({
      clock,
      changes: [
        createChange('create', { name: 'one' }),
        createChange('create', { name: 'two' }),
        change('delete'),
      ],
      calls: [[create[0], givesLater(clock, 9_000, { created: 'new.example' })]],
      settings: { ...noWait, deadline: clock.now() + 5_000 },
    });
    expect(problems).toMatchObject([{ code: 'run-timeout' }]);
    expect(tasks.map(({ state }) => state)).toEqual(['pending', 'unsent', 'unsent']);
  });
});

describe('after a cancellation', () => {
  const cancelled = new CancelledError('SIGINT');

  test('that came with the last read, nothing is sent', async () => {
    const cancel = new AbortController();
    const { tasks, error } = await applyScript({
      cancel,
      changes: [change('modify')],
      calls: [
        [
          'get a.example',
          () => {
            cancel.abort(cancelled);
            return [createCurrent('ready', again)];
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unsent', problem: { code: 'cancelled' } }]);
  });

  test('that came before, not even a create is sent', async () => {
    const cancel = new AbortController();
    cancel.abort(cancelled);
    const { tasks, error } = await applyScript({
      cancel,
      changes: [createChange('create')],
      calls: [],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unsent', attempts: 0 }]);
  });

  test('that came with the read before a retry, the first attempt is unknown', async () => {
    const cancel = new AbortController();
    const { tasks, error } = await applyScript({
      cancel,
      changes: [change('modify')],
      calls: [
        reads(again),
        [modify[0], fails(lost)],
        [
          'get a.example',
          () => {
            cancel.abort(cancelled);
            return [createCurrent('ready', again)];
          },
        ],
      ],
    });
    expect(error).toBe(cancelled);
    expect(tasks).toMatchObject([{ state: 'unconfirmed' }]);
  });
});
