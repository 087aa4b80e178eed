import { describe, expect, test } from 'vitest';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';

const refused: Problem = {
  code: 'vendor-rejected',
  message: 'The vendor says no.',
  remedy: 'Do this.',
  requestId: 'r-1',
};
const done = createTask({ id: '7' });
const failed = createTask({ state: 'failed', problem: refused }, createTargets(3, 'public/a.html'));

/** The first two lines that are not empty: what a person reads in two seconds. */
function topOf(report: Report): string {
  return renderSummary(...judged(report))
    .split('\n')
    .filter(Boolean)
    .slice(0, 2)
    .join('\n');
}

describe('the first two seconds', () => {
  test.each<[string, Partial<Report>, string]>([
    [
      'done and confirmed',
      { tasks: [done], confirmable: true },
      '## ✅ CDN purge: COMPLETED\n**2 URLs on sample.toastcdn.net: done and confirmed by the vendor in 12s.**',
    ],
    [
      'some failed: only what there is is counted',
      { tasks: [done, failed] },
      '## ⚠️ CDN purge: PARTIAL\n**5 URLs on sample.toastcdn.net: 2 succeeded, 3 failed after 12s.**',
    ],
    [
      'planned',
      { tasks: [createTask({ state: 'unsent' })], dryRun: true },
      '## 📝 CDN purge: PLANNED\n**2 URLs on sample.toastcdn.net would be sent in 1 request; nothing was sent.**',
    ],
    [
      'not waited for',
      { tasks: [createTask({ state: 'pending' })], wait: false, confirmable: true },
      '## ✅ CDN purge: ACCEPTED\n**2 URLs on sample.toastcdn.net: accepted by the vendor in 12s; <code>wait: false</code>, so it was not waited for.**',
    ],
    [
      'wrong inputs',
      { mode: '', problems: [{ code: 'input-missing', message: '`mode` is missing.' }] },
      '## ❌ CDN cache: FAILED\n**Nothing was sent.**',
    ],
    [
      'nothing to do',
      {},
      '## 💤 CDN purge: NOTHING_TO_DO\n**The list is empty, so nothing was sent.**',
    ],
  ])('%s', (_name, changes, top) => {
    expect(topOf(createReport(changes))).toBe(top);
  });
});

describe('what went wrong', () => {
  test('is shown once, with how many it concerns, its request id and its remedy', () => {
    const summary = renderSummary(...judged(createReport({ tasks: [done, failed, failed] })));
    expect(summary.match(/The vendor says no/g)).toHaveLength(1);
    expect(summary).toContain(
      '- **vendor-rejected** (6 URLs): The vendor says no. Request id: <code>r-1</code>. <br>**Remedy:** Do this.',
    );
  });

  test('names the input, once', () => {
    const problem: Problem = { code: 'input-invalid', message: 'No.', input: 'files' };
    const render = (message: string): string =>
      renderSummary(...judged(createReport({ problems: [{ ...problem, message }] })));
    expect(render('No.')).toContain('Input: <code>files</code>.');
    expect(render('`files`: no.').match(/files/g)).toHaveLength(1);
  });

  test('leaves out empty counts if nothing came of the run', () => {
    const summary = renderSummary(
      ...judged(createReport({ problems: [{ code: 'input-missing', message: 'No.' }] })),
    );
    expect(summary).not.toContain('| Targets |');
    expect(summary).not.toContain('Where the list comes from');
  });
});

describe('the table', () => {
  test('file, rule, URL, task, state and seconds of each target', () => {
    const [target] = createTargets(1, 'public/a.html');
    const task = createTask({ id: '7' }, [
      {
        kind: 'url',
        value: 'https://a.example/',
        rule: 'file',
        path: target?.path ?? '',
        also: [{ rule: 'urls' }],
      },
    ]);
    expect(renderSummary(...judged(createReport({ tasks: [task] })))).toContain(
      '| <code>public/a.html</code> | file (+1) | <code>https&#58;//a.example/</code> | <code>7</code> | accepted | 1.5 |',
    );
  });

  test('the worst states come first, the targets of one task each by its own', () => {
    const targets = createTargets(3);
    const [one = '', other = ''] = targets.map(({ value }) => value);
    const tasks = [
      done,
      createTask({ state: 'pending', failedTargets: [one], pendingTargets: [other] }, targets),
      createTask({ state: 'unsent' }),
      createTask({ state: 'unconfirmed' }),
    ];
    const states = [
      ...renderSummary(...judged(createReport({ tasks }))).matchAll(/\| ([a-z ]+) \| [\d.]+ \|$/gm),
    ];
    expect(states.map(([, state]) => state)).toEqual([
      'failed',
      'unknown',
      'unknown',
      'not sent',
      'not sent',
      'pending',
      'accepted',
      'accepted',
      'accepted',
    ]);
  });
});

describe('the worst report there can be', () => {
  const long = '@'.repeat(8_192);
  const problem: Problem = { ...refused, input: long, remedy: long, requestId: long };
  const report = createReport({
    domain: long,
    mode: long,
    source: { kind: 'git', decision: long },
    notices: Array.from({ length: 1_000 }, () => long),
    skipped: Array.from({ length: 100_000 }, () => ({
      path: long,
      reason: 'not-matched' as const,
    })),
    problems: Array.from({ length: 1_000 }, (_, index) => ({
      ...problem,
      message: `${index}${long}`,
    })),
    tasks: Array.from({ length: 1_000 }, () =>
      createTask({ id: long, state: 'failed' }, [
        { kind: 'url', value: long, rule: 'file', path: long },
      ]),
    ),
  });

  test('is far below 1 MiB, and says what is left out', () => {
    const summary = renderSummary(...judged(report));
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
    expect(summary).toMatch(/Shown: \d+ of 1,000 URLs/);
    expect(summary).toContain('… and 99,950 more in the report file.');
    expect(summary).toContain('… and 990 more in the report file.');
    expect(summary).toContain('… and 980 more in the report file.');
  });

  test('every table is whole: each row has the cells of its header', () => {
    const rows = renderSummary(...judged(report)).split('\n');
    for (const [index, row] of rows.entries()) {
      if (!row.startsWith('|') || !rows[index - 1]?.startsWith('|')) continue;
      expect(row.split('|')).toHaveLength(rows[index - 1]?.split('|').length ?? 0);
    }
  });
});
