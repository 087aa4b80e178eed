// A whole run over real sockets, with a cache of the test's own: what the report and the memory keep.
import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createInputs } from '../../test/fakes/inputs.ts';
import { createLogger } from '../../test/fakes/logger.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { createTask } from '../../test/fakes/report.ts';
import { createSender, createWebServer, failureOf } from '../../test/fakes/workspace.ts';
import type { SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import { toUnsent } from '../core/task.ts';
import { type Board, createBoard } from '../engine/board.ts';
import { createJournal, type Journal } from './journal.ts';
import { proveAround } from './prove.ts';

interface Scene {
  readonly values?: Readonly<Record<string, string>>;
  readonly paths?: readonly string[];
  readonly kind?: SourceRecord['kind'];
  /** The pages are gone from the site. */
  readonly isDeleted?: true;
  /** What the vendor does, and what the cache serves from then on. */
  readonly act: (board: Board, serve: (content: string) => void) => void;
}

interface Proved {
  readonly journal: Journal;
  readonly error: unknown;
  readonly log: readonly string[];
  /** Paths, in the order of the requests. */
  readonly requested: readonly string[];
}

const done = (board: Board): void => board.change(0, { state: 'done', submittedAt: 0 });

async function prove({
  values = {},
  paths = ['a'],
  kind = 'git',
  isDeleted,
  act,
}: Scene): Promise<Proved> {
  let content = 'old';
  const requested: string[] = [];
  await using server = await createWebServer(({ url = '' }, outgoing) => {
    requested.push(url);
    outgoing.end(content);
  });
  await using sender = createSender();
  const targets: readonly Target[] = paths.map((path) => ({
    kind: 'url',
    value: `${server.origin}/${path}`,
    ...{ rule: 'file', path: `public/${path}`, ...(isDeleted && { deleted: isDeleted }) },
  }));
  const inputs = createInputs({
    ...{ verify: 'all', 'base-url': server.origin, files: 'public/**', root: 'public' },
    ...values,
  });
  const clock = createManualClock();
  const log: string[] = [];
  const journal = createJournal(inputs, clock);
  const board = createBoard([toUnsent({ checksum: 'c', targets })], () => undefined);
  journal.addTasks(board.tasks);
  const error = await failureOf(
    proveAround(
      {
        ...{ inputs, board, journal },
        found: { targets, record: { kind, decision: '' } },
        deadline: clock.now() + 60_000,
        deps: {
          ...{ send: sender.send, clock, signal: new AbortController().signal },
          logger: createLogger((line) => void log.push(line)),
          hashFile: async () => hash('sha256', 'new'),
        },
      },
      async () =>
        act(board, (next) => {
          content = next;
        }),
    ),
  );
  return { journal, error, log, requested };
}

test('fresh: at the target in the report, and nothing in doubt', async () => {
  const { journal, log, requested } = await prove({
    act(board, serve) {
      done(board);
      serve('new');
    },
  });
  const report = journal.toReport(0);
  expect(report.tasks[0]?.batch.targets[0]?.proof).toEqual({
    verdict: 'fresh',
    evidence: expect.stringMatching(/^the file of this build/),
    before: expect.stringMatching(/^another content/),
  });
  expect([report.problems, journal.stale()]).toEqual([[], []]);
  expect(requested).toEqual(['/a', '/a']);
  expect(log.at(-1)).toBe('Verify: 1 fresh, 0 stale, 0 unknown.');
});

describe('stale', () => {
  const act = (board: Board): void => done(board);

  test('fails the job with the URLs, whose signatures are hidden', async () => {
    const { journal } = await prove({ act, paths: ['a', 'b?token=secret'] });
    const { problems } = journal.toReport(0);
    expect(problems).toMatchObject([{ code: 'stale', remedy: expect.stringMatching(/./) }]);
    expect(problems[0]?.message).toMatch(/old copy of 2 of 2 URLs .*\/a , .*\/b\?token=\*\*\*\.$/);
    expect(journal.stale()).toHaveLength(2);
  });

  test('is a warning with `verify-fail: false`, and stays in doubt all the same', async () => {
    const { journal } = await prove({ act, values: { 'verify-fail': 'false' } });
    const { problems, notices } = journal.toReport(0);
    expect(problems).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/old copy of 1 of 1 URL /)]);
    expect(journal.stale()).toHaveLength(1);
  });

  test('many are named up to ten', async () => {
    const paths = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const { journal } = await prove({ act, paths });
    expect(journal.toReport(0).problems[0]?.message).toMatch(/12 of 12 URLs .* and 2 more\.$/);
  });

  test('is not what a first run may say of the same content', async () => {
    const { journal } = await prove({ act, kind: 'all' });
    expect(journal.toReport(0).tasks[0]?.batch.targets[0]?.proof?.verdict).toBe('unknown');
  });
});

test('a deleted page that is still there is stale, and one that shows the site’s own page is not', async () => {
  const still = await prove({ act: done, isDeleted: true });
  expect(still.journal.stale()).toHaveLength(1);
  const { journal } = await prove({
    isDeleted: true,
    act(board, serve) {
      done(board);
      // What `hashFile` says of every file, `public/404.html` included.
      serve('new');
    },
  });
  expect(journal.toReport(0).tasks[0]?.batch.targets[0]?.proof).toMatchObject({
    verdict: 'fresh',
    evidence: expect.stringMatching(/page is missing/),
  });
});

test('without the look before, other content proves nothing', async () => {
  const { journal, requested } = await prove({
    values: { 'verify-before': 'false' },
    act(board, serve) {
      done(board);
      serve('transformed');
    },
  });
  expect(journal.toReport(0).tasks[0]?.batch.targets[0]?.proof).toEqual({
    verdict: 'unknown',
    evidence: expect.stringMatching(/^nothing shows/),
  });
  expect(requested).toEqual(['/a']);
});

test('what was refused is not looked at again', async () => {
  const { journal, requested } = await prove({
    act: (board) => board.change(0, createTask({ state: 'failed' })),
  });
  expect(journal.toReport(0).tasks[0]?.batch.targets[0]?.proof).toBeUndefined();
  expect(requested).toHaveLength(1);
});

test('nothing is requested without `verify`', async () => {
  const { requested } = await prove({ act: done, values: { verify: '0' } });
  expect(requested).toEqual([]);
});

test('an origin that is not ready: the vendor is not asked, and the caches are not', async () => {
  let isSent = false;
  const { error, requested } = await prove({
    values: { 'wait-for-origin': 'http://127.0.0.1:9/v => 200', timeout: '5s' },
    act() {
      isSent = true;
    },
  });
  expect(error).toMatchObject({ problems: [{ code: 'origin-not-ready' }] });
  expect([isSent, requested]).toEqual([false, []]);
});
