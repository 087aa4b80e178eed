import { describe, expect, test } from 'vitest';
import { createReport, createTask, hostile, judged } from '../../test/fakes/report.ts';
import type { TaskRecord } from '../core/task.ts';
import { renderHeadline, renderStatus } from './headline.ts';
import type { Report, ReportedChange, SyncReport } from './report.ts';
import { renderSummary } from './summary.ts';

const remove = change('delete', 'media');
const modify = {
  ...change('modify', 'docs'),
  fields: [{ field: 'size', before: 1, after: 2 }],
};
const create: ReportedChange = { kind: 'create', name: 'new', domain: '', fields: [] };
const drift = { code: 'drift', message: '2 distributions differ from the file.' } as const;
const refused = { code: 'vendor-rejected', message: 'No.' } as const;

function change(kind: ReportedChange['kind'], name: string): ReportedChange {
  return { kind, name, domain: `${name}.example`, fields: [], status: 'SERVING' };
}

function task(name: string, changes: Partial<TaskRecord> = {}): TaskRecord {
  return createTask(
    { state: 'unsent', attempts: 0, id: name === 'new' ? '' : `${name}.example`, ...changes },
    [{ kind: 'distribution', value: name, rule: 'config' }],
  );
}

function syncReport(
  changes: readonly ReportedChange[],
  rest: Partial<Report> & { readonly kind?: SyncReport['kind'] } = {},
): Report {
  const { kind = 'plan', ...more } = rest;
  return createReport({
    mode: 'sync-distribution',
    domain: '',
    confirmable: true,
    requests: 3,
    sync: { kind, planChecksum: kind === 'plan' ? 'c'.repeat(64) : '', changes },
    ...more,
  });
}

const planned = syncReport([create, modify, remove, change('unchanged', 'shop')], {
  dryRun: true,
  tasks: [task('new'), task('docs'), task('media')],
});

function summaryOf(report: Report): string {
  return renderSummary(...judged(report));
}

test('a plan: what it counts, what it closes, what it changes, and how to apply it', () => {
  expect(summaryOf(planned)).toBe(`## 📝 CDN sync-distribution: PLANNED

Plan: 1 to create, 1 to modify, **1 to delete**; nothing was sent.

> [!CAUTION]
> <code>media</code> (<code>media.example</code>) will be closed for good.

### Plan

\`-\` is what the vendor has, \`+\` is what the file has.

\`\`\`diff
- delete media (media.example): closed for good

+ create new

! modify docs (docs.example)
-   size: 1
+   size: 2

# unchanged shop (shop.example)
\`\`\`

| Action | Entry | Domain | The vendor says |
| - | - | - | - |
| delete | <code>media</code> | <code>media.example</code> | SERVING |
| create | <code>new</code> | | |
| modify | <code>docs</code> | <code>docs.example</code> | SERVING |

3 requests in 12s. To apply exactly this plan, set <code>expected-plan: ${'c'.repeat(64)}</code>.
`);
});

test('what became of each change, with the reason beside it', () => {
  const report = syncReport([create, modify, remove], {
    tasks: [
      task('new', { state: 'done', id: 'n.example', attempts: 1, vendorState: 'SERVING' }),
      task('docs', { state: 'failed', attempts: 1, problem: refused, vendorState: 'OLD' }),
      task('media', { problem: { code: 'not-submitted', message: 'Not sent.' } }),
    ],
  });
  const summary = summaryOf(report);
  expect(summary).toContain('**3 distributions: 1 succeeded, 1 failed, 1 not sent after 12s.**');
  expect(summary).toContain(`| Action | Entry | Domain | State | The vendor says |
| - | - | - | - | - |
| delete | <code>media</code> | <code>media.example</code> | not sent (not-submitted) | SERVING |
| create | <code>new</code> | <code>n.example</code> | succeeded | SERVING |
| modify | <code>docs</code> | <code>docs.example</code> | failed (vendor-rejected) | OLD |`);
  expect(summary).not.toContain('expected-plan');
});

test('what an earlier run left under way is waited for', () => {
  const report = syncReport([change('unchanged', 'docs')], {
    tasks: [task('docs', { state: 'done', vendorState: 'SERVING' })],
  });
  expect(summaryOf(report)).toContain('| wait | <code>docs</code> |');
});

describe('a delete', () => {
  test.each<[Partial<TaskRecord>, string]>([
    [{ state: 'done' }, 'was closed for good'],
    [{ state: 'pending' }, 'is being closed for good'],
    [{ state: 'failed', problem: refused }, 'was not closed'],
    [{ state: 'unconfirmed', problem: refused }, 'may have been closed for good'],
  ])('%j: %s', (changes, fate) => {
    const tasks = [task('media', { attempts: 1, ...changes })];
    expect(summaryOf(syncReport([remove], { tasks }))).toContain(
      `> <code>media</code> (<code>media.example</code>) ${fate}.`,
    );
  });

  test('that was not sent, beside a change that was', () => {
    const tasks = [task('docs', { state: 'done', attempts: 1 }), task('media')];
    expect(summaryOf(syncReport([modify, remove], { tasks }))).toContain(
      'was not closed: the request was not sent.',
    );
  });

  test('is not mentioned by a plan without one', () => {
    expect(summaryOf(syncReport([modify], { tasks: [task('docs')] }))).not.toContain('CAUTION');
  });
});

describe('the headline', () => {
  function headlineOf(report: Report): string {
    const [, verdict] = judged(report);
    return `${renderStatus(verdict)}: ${renderHeadline(report, verdict)}`;
  }

  test.each<[string, Report, string]>([
    ['a plan', planned, 'PLANNED: Plan: 1 to create, 1 to modify, 1 to delete; nothing was sent.'],
    [
      'drift',
      { ...planned, problems: [drift] },
      'DRIFT: Plan: 1 to create, 1 to modify, 1 to delete; nothing was sent. 2 distributions differ from the file.',
    ],
    [
      'a plan without changes',
      syncReport([change('unchanged', 'shop')], { dryRun: true }),
      'PLANNED: Plan: 0 to create, 0 to modify, 0 to delete; every distribution matches the file.',
    ],
    [
      'nothing to do',
      syncReport([change('unchanged', 'shop')]),
      'NOTHING_TO_DO: Every distribution already matches the file; nothing was sent.',
    ],
    [
      'done',
      syncReport([modify], { tasks: [task('docs', { state: 'done', attempts: 1 })] }),
      'COMPLETED: 1 distribution: done and confirmed by the vendor in 12s.',
    ],
    [
      'not waited for',
      syncReport([modify], {
        wait: false,
        tasks: [task('docs', { state: 'pending', attempts: 1 })],
      }),
      'ACCEPTED: 1 distribution: accepted by the vendor in 12s; `wait: false`, so it was not waited for.',
    ],
    [
      'unknown and pending',
      syncReport([modify, remove], {
        tasks: [
          task('docs', { state: 'unconfirmed', attempts: 1 }),
          task('media', { state: 'pending', attempts: 1 }),
        ],
      }),
      'UNCONFIRMED: 2 distributions: 1 unknown, 1 pending after 12s.',
    ],
    [
      'an export',
      syncReport([], { kind: 'export' }),
      'PLANNED: The current distributions were written to a file; nothing was changed.',
    ],
    [
      'the file alone',
      syncReport([], { kind: 'offline', dryRun: true }),
      'PLANNED: The file is valid; the vendor was not contacted.',
    ],
  ])('of %s', (_what, report, headline) => {
    expect(headlineOf(report)).toBe(headline);
    expect(headline).not.toContain('URL');
    expect(summaryOf(report)).not.toContain('URL');
  });

  test('of drift is the first thing in the summary', () => {
    const summary = summaryOf({ ...planned, problems: [drift] });
    expect(summary.split('\n')[0]).toBe('## ⚠️ CDN sync-distribution: DRIFT');
    expect(summary).toContain('**drift**');
  });
});

test('thousands of hostile changes stay below the limit of a summary', () => {
  const changes = Array.from({ length: 800 }, (_, index): ReportedChange => {
    const name = `${index}${hostile}`;
    const fields = [{ field: 'size', before: hostile, after: [hostile] }];
    return {
      kind: index % 2 === 0 ? 'delete' : 'modify',
      name,
      domain: name,
      fields,
      status: hostile,
    };
  });
  const tasks = changes.map(({ name }) => task(name, { id: name, vendorState: hostile }));
  const summary = summaryOf(syncReport(changes, { tasks }));
  expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
  expect(summary).toContain('300 distributions more in the report file');
  const outside = summary.replace(/```diff\n[\s\S]*?\n```/, '');
  expect(outside).not.toMatch(/<img|!\[|@octocat/);
});
