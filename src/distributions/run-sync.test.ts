// Whole syncs with a scripted vendor and file: what is planned, refused, exported and reported.

import { describe, expect, test } from 'vitest';
import { createInputs } from '../../test/fakes/inputs.ts';
import { createLogger } from '../../test/fakes/logger.ts';
import { createManualClock, type ManualClock } from '../../test/fakes/manual-clock.ts';
import { createScript, fails, gives } from '../../test/fakes/script.ts';
import {
  createCurrent,
  type SyncCall,
  type SyncReply,
  scriptedFacts,
  toOperations,
} from '../../test/fakes/sync.ts';
import type {
  CurrentDistribution,
  DesiredDistribution,
} from '../core/distributions/distribution.ts';
import type { DistributionFiles } from '../core/distributions/distribution-files.ts';
import {
  CancelledError,
  ContractError,
  InputError,
  NetworkError,
  type VendorCode,
  VendorError,
} from '../errors.ts';
import type { Report } from '../report/report.ts';
import { runSync } from './run-sync.ts';

interface Syncing {
  readonly desired?: readonly DesiredDistribution[];
  readonly calls?: readonly SyncCall[];
  /** Values of inputs. */
  readonly values?: Readonly<Record<string, string>>;
  readonly isOffline?: boolean;
  readonly files?: Partial<DistributionFiles>;
  readonly clock?: ManualClock;
  readonly cancel?: AbortController;
}

interface Ran {
  readonly report: Report;
  readonly log: readonly string[];
  readonly written: Readonly<Record<string, string>>;
  readonly elapsedMilliseconds: number;
}

const wish = { name: 'docs', state: 'present', fields: { size: 2 } } as const;
const known = { ...wish, domain: 'a.example' } as const;
const gone = { name: 'old', domain: 'z.example', state: 'absent', fields: {} } as const;

/** Fails unless every scripted call came, in order, and no other one did. */
async function sync(syncing: Syncing): Promise<Ran> {
  const { clock = createManualClock(), cancel = new AbortController() } = syncing;
  const script = createScript<SyncReply>(syncing.calls ?? []);
  const log: string[] = [];
  const written: Record<string, string> = {};
  const inputs = createInputs({
    mode: 'sync-distribution',
    config: 'cdn.yml',
    'nhn-domain': '',
    ...syncing.values,
  });
  const files: DistributionFiles = {
    read: async () => ({ desired: syncing.desired ?? [], warnings: [] }),
    render: async (found) => found.map(({ domain }) => domain).join(),
    ...syncing.files,
  };
  const connection = {
    ...inputs.connection,
    isOffline: syncing.isOffline ?? false,
    distributions: { facts: scriptedFacts, files, connect: async () => toOperations(script) },
  };
  const startedAt = clock.now();
  const report = await runSync({ ...inputs, connection }, inputs.sync, {
    clock,
    logger: createLogger((line) => void log.push(line)),
    random: () => 0,
    signal: cancel.signal,
    send: () => Promise.reject(new Error('The script sends nothing.')),
    checksum: (text) => `sum of ${text}`,
    keepSecret: () => undefined,
    redact: (text) => text,
    onProgress: () => undefined,
    markerOf: (name) => `mark-${name}`,
    workspace: '/site',
    async writeFile(path, text) {
      written[path] = text;
    },
  });
  const elapsedMilliseconds = clock.now() - startedAt;
  script.expectPlayed();
  return { report, log, written, elapsedMilliseconds };
}

function lists(...found: readonly CurrentDistribution[]): SyncCall {
  return ['list', gives(found)];
}

const outdated = createCurrent('ready', { status: 'UP', fields: { size: 1 }, marker: 'mark-docs' });
const current = createCurrent('ready', { status: 'UP', fields: { size: 2 }, marker: 'mark-docs' });
const old = createCurrent('ready', { domain: 'z.example' });
const modify: SyncCall = [
  'modify a.example {"size":2} [mark-docs] changes size',
  gives('accepted'),
];

describe('a plan', () => {
  test('is read, applied and confirmed; deletes come last', async () => {
    const { report } = await sync({
      desired: [gone, known],
      values: { 'allow-delete': 'true' },
      calls: [
        lists(outdated, old),
        ['get a.example', gives([outdated])],
        modify,
        ['get z.example', gives([old])],
        ['remove z.example', gives('accepted')],
        ['get a.example', gives([current])],
        ['get z.example', gives([])],
      ],
    });
    expect(report.problems).toEqual([]);
    expect(report.tasks.map(({ state, id }) => [state, id])).toEqual([
      ['done', 'a.example'],
      ['done', 'z.example'],
    ]);
    expect(report.sync).toEqual({
      kind: 'plan',
      planChecksum:
        'sum of [["modify","docs","a.example",[["size",1,2]]],["delete","old","z.example",[]]]',
      changes: [
        {
          kind: 'modify',
          name: 'docs',
          domain: 'a.example',
          status: 'UP',
          fields: [{ field: 'size', before: 1, after: 2 }],
        },
        { kind: 'delete', name: 'old', domain: 'z.example', status: 'READY', fields: [] },
      ],
    });
  });

  test('without changes sends nothing', async () => {
    const { report } = await sync({ desired: [known], calls: [lists(current)] });
    expect(report).toMatchObject({ problems: [], tasks: [], sync: { kind: 'plan' } });
  });

  test.each(['busy', 'unknown'] as const)(
    'waits for what an earlier run left under way (%s), unless nobody waits',
    async (state) => {
      const busy = { ...current, state, status: 'AT WORK' };
      const { report } = await sync({
        desired: [known],
        calls: [lists(busy), ['get a.example', gives([current])]],
      });
      expect(report.tasks).toMatchObject([{ state: 'done', attempts: 0 }]);
      expect(report.notices).toEqual(
        state === 'busy'
          ? []
          : [
              'The state of a.example, `AT WORK`, is not documented. It counts as work of the vendor that is not finished.',
            ],
      );
      for (const values of [{ wait: 'false' }, { 'dry-run': 'true' }]) {
        const { report: other } = await sync({ desired: [known], calls: [lists(busy)], values });
        expect(other.tasks).toEqual([]);
      }
    },
  );

  test('with a problem is not applied, not even in part', async () => {
    const { report } = await sync({
      desired: [wish, { ...gone, state: 'present' }],
      calls: [lists(outdated)],
    });
    expect(report.problems).toMatchObject([{ code: 'vendor-not-found', input: 'config' }]);
    expect(report.tasks).toMatchObject([{ state: 'unsent' }]);
  });

  test('of a distribution in a broken state is a problem', async () => {
    const { report } = await sync({
      desired: [known],
      calls: [lists({ ...outdated, state: 'broken' })],
    });
    expect(report.problems).toMatchObject([{ code: 'distribution-error' }]);
  });

  test.each([
    [1, '1 distribution differs from the file.'],
    [2, '2 distributions differ from the file.'],
  ])('of %i changes is drift in a dry run that fails on it', async (count, message) => {
    const { report } = await sync({
      desired: [known, gone].slice(0, count),
      values: { 'dry-run': 'true', 'fail-on-drift': 'true', 'allow-delete': 'true' },
      calls: [lists(outdated, old)],
    });
    expect(report.problems).toMatchObject([{ code: 'drift', message }]);
    expect(report.tasks.map(({ state }) => state)).toEqual(Array(count).fill('unsent'));
  });

  test('without changes is not drift', async () => {
    const { report } = await sync({
      desired: [known],
      values: { 'dry-run': 'true', 'fail-on-drift': 'true' },
      calls: [lists(current)],
    });
    expect(report.problems).toEqual([]);
  });

  test('that is not the expected one is refused before anything is sent', async () => {
    const { report } = await sync({
      desired: [known],
      values: { 'expected-plan': 'a'.repeat(64) },
      calls: [lists(outdated)],
    });
    expect(report.problems).toMatchObject([
      {
        code: 'plan-changed',
        input: 'expected-plan',
        message:
          'The plan has changed since it was reviewed (expected aaaaaaaaaaaa…, found sum of [["mo…). Nothing was changed.',
      },
    ]);
  });
});

describe('a new distribution', () => {
  const create = 'create {"size":2} [mark-docs]';
  const reminder = 'Add to the entry `docs` of the file: `domain: new.example`';

  test.each<[string, SyncReply]>([
    ['confirmed', [createCurrent('ready', { domain: 'new.example', fields: { size: 2 } })]],
    ['still under way', [createCurrent('busy', { domain: 'new.example' })]],
  ])('that is %s is to be added to the file', async (_name, found) => {
    const { report } = await sync({
      desired: [wish],
      values: { timeout: '30s' },
      calls: [
        lists(),
        [create, gives({ created: 'new.example' })],
        ['get new.example', gives(found)],
      ],
    });
    expect(report.remarks).toContain(reminder);
  });

  test.each<[string, SyncReply]>([
    ['failed', [createCurrent('broken', { domain: 'new.example' })]],
  ])('that has %s is not', async (_name, found) => {
    const { report } = await sync({
      desired: [wish],
      calls: [
        lists(),
        [create, gives({ created: 'new.example' })],
        ['get new.example', gives(found)],
      ],
    });
    expect(report.remarks).toEqual([]);
  });

  test('whose domain is not a short visible word is looked up by its marker', async () => {
    const { report } = await sync({
      desired: [wish],
      calls: [
        lists(),
        [create, gives({ created: 'new.example\n::error::forged' })],
        lists(createCurrent('busy', { domain: 'new.example', marker: 'mark-docs' })),
        ['get new.example', gives([createCurrent('ready', { fields: { size: 2 } })])],
      ],
    });
    expect(report.tasks).toMatchObject([{ state: 'done', id: 'new.example' }]);
  });
});

describe('the list', () => {
  const lost = new NetworkError('No answer.', true);

  test('is asked for again like every safe request, for a plan and for an export', async () => {
    const { report } = await sync({
      desired: [known],
      calls: [['list', fails(lost)], ['list', fails(lost)], lists(current)],
    });
    expect(report.problems).toEqual([]);
    const { written } = await sync({
      values: { config: '', 'export-config': 'out.yml' },
      calls: [['list', fails(lost)], lists(current)],
    });
    expect(written).toEqual({ '/site/out.yml': 'a.example' });
  });

  test.each([
    new ContractError('Unreadable.'),
    new VendorError({ code: 'vendor-auth', message: 'Wrong key.' }),
  ])('that fails ends the run before any write: %s', async (error) => {
    const { report } = await sync({
      desired: [wish, gone],
      values: { 'allow-delete': 'true' },
      calls: [['list', fails(error)]],
    });
    expect(report.problems).toMatchObject([{ message: error.message }]);
    expect(report).toMatchObject({ tasks: [] });
    expect(report).not.toHaveProperty('sync');
  });

  test('that is cancelled ends the run as cancelled', async () => {
    const clock = createManualClock();
    const cancel = new AbortController();
    clock.at(100, () => cancel.abort(new CancelledError('SIGINT')));
    const { report } = await sync({ clock, cancel, calls: [['list', fails(lost)]] });
    expect(report.problems).toMatchObject([{ code: 'cancelled' }]);
  });
});

describe('the budget of the step', () => {
  test('counts from the start, the file and the first list included', async () => {
    const clock = createManualClock();
    const given: number[] = [];
    const { report, elapsedMilliseconds } = await sync({
      clock,
      desired: [known],
      values: { timeout: '1m' },
      files: {
        async read() {
          await clock.sleep(20_000);
          return { desired: [known], warnings: ['Mind the gap.'] };
        },
      },
      calls: [
        [
          'list',
          async ({ timeoutMilliseconds }) => {
            given.push(timeoutMilliseconds);
            await clock.sleep(25_000);
            return [outdated];
          },
        ],
        ['get a.example', gives([outdated])],
        [
          'modify a.example {"size":2} [mark-docs] changes size',
          ({ timeoutMilliseconds }) => {
            given.push(timeoutMilliseconds);
            return 'accepted';
          },
        ],
        ['get a.example', gives([{ ...outdated, state: 'busy' }])],
      ],
    });
    expect(given).toEqual([30_000, 20_000]);
    expect(elapsedMilliseconds).toBe(60_000);
    expect(report.problems).toMatchObject([{ code: 'poll-timeout' }]);
    expect(report.notices).toContain('Mind the gap.');
  });
});

describe('without the vendor', () => {
  test('the file is checked alone', async () => {
    const { report, log } = await sync({ desired: [wish], isOffline: true });
    expect(report).toMatchObject({
      problems: [],
      sync: { kind: 'offline', changes: [], planChecksum: '' },
    });
    expect(log).toEqual(report.remarks);
    expect(log).toEqual([
      'Without credentials, the file was checked but not compared with what the vendor has.',
    ]);
  });

  test('a file that is wrong ends the run before the first request', async () => {
    const wrong = { code: 'input-invalid', input: 'config', message: 'Line 3.' } as const;
    const { report } = await sync({
      files: { read: () => Promise.reject(new InputError([wrong])) },
    });
    expect(report.problems).toEqual([wrong]);
  });
});

describe('an export', () => {
  test('writes what is live, and says how much', async () => {
    const { report, written } = await sync({
      values: { config: '', 'export-config': 'cdn/out.yml' },
      files: { read: () => Promise.reject(new Error('No file is read.')) },
      calls: [
        lists(
          current,
          createCurrent('closing', { domain: 'c.example' }),
          createCurrent('closed', { domain: 'd.example' }),
          createCurrent('broken', { domain: 'b.example' }),
        ),
      ],
    });
    expect(written).toEqual({ '/site/cdn/out.yml': 'a.example,b.example' });
    expect(report.remarks).toEqual(['2 distributions written to cdn/out.yml.']);
    expect(report.sync).toEqual({ kind: 'export', changes: [], planChecksum: '' });
  });

  test.each<VendorCode>(['vendor-forbidden', 'vendor-unavailable'])(
    'that cannot read the list (%s) writes nothing',
    async (code) => {
      const error = new VendorError({ code, message: 'No.' });
      const { report, written } = await sync({
        values: { config: '', 'export-config': 'out.yml', retries: '0' },
        calls: [['list', fails(error)]],
      });
      expect(report.problems).toMatchObject([{ code }]);
      expect(written).toEqual({});
    },
  );
});
