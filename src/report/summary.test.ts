import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import type { Problem } from '../core/problem.ts';
import { renderLogEnd } from './log-end.ts';
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
      '## ⚠️ CDN purge: PARTIAL\n**5 URLs on sample.toastcdn.net: 2 accepted, 3 failed after 12s.**',
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
      'of warming, with nothing to wait for',
      { mode: 'prewarm', tasks: [done] },
      '## ✅ CDN prewarm: ACCEPTED\n**2 URLs on sample.toastcdn.net: accepted by the vendor in 12s; its answers are all that is known.**',
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
    [
      'skipped',
      { isSkipped: true, mode: 'sync-distribution' },
      '## 💤 CDN sync-distribution: NOTHING_TO_DO\n**No credentials for <code>nhn-v2</code> are given, so nothing was done (<code>without-credentials: skip</code>).**',
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
      '> **vendor-rejected** (6 URLs): The vendor says no. Request id: <code>r-1</code>. <br>**What to do:** Do this.',
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
    expect(summary).not.toContain('**Source:**');
  });
});

describe('the table', () => {
  test('URL, why, task, state and seconds of each target, without empty columns', () => {
    const target = {
      kind: 'url' as const,
      value: 'https://a.example/',
      rule: 'link' as const,
      path: 'public/a.html',
      also: [{ rule: 'urls' as const }],
    };
    const row = (id: string): string | undefined =>
      renderSummary(...judged(createReport({ tasks: [createTask({ id }, [target])] })))
        .split('\n')
        .find((line) => line.startsWith('| <code>https'));
    const why = '<code>public/a.html</code>: linked by the site, and 1 more';
    expect(row('7')).toBe(
      `| <code>https&#58;//a.example/</code> | ${why} | <code>7</code> | accepted | 1.5 |`,
    );
    expect(row('')).toBe(`| <code>https&#58;//a.example/</code> | ${why} | accepted | 1.5 |`);
  });

  test('what went wrong is in a table of its own, the worst first, before the origin', () => {
    const targets = createTargets(3);
    const [one = '', other = ''] = targets.map(({ value }) => value);
    const tasks = [
      done,
      createTask({ state: 'pending', failedTargets: [one], pendingTargets: [other] }, targets),
      createTask({ state: 'unsent' }),
      createTask({ state: 'unconfirmed' }),
    ];
    const summary = renderSummary(...judged(createReport({ tasks })));
    const statesOf = (text: string): readonly (string | undefined)[] =>
      [...text.matchAll(/\| (failed|unknown|not sent|pending|accepted) \|/g)].map(
        ([, word]) => word,
      );
    const [before = '', after = ''] = summary.split('**Source:**');
    expect(before).toContain('### Not done: 5 URLs');
    expect(statesOf(before)).toEqual(['failed', 'unknown', 'unknown', 'not sent', 'not sent']);
    expect(statesOf(after)).toEqual(['pending', 'accepted', 'accepted', 'accepted']);
  });

  test('thirty of what went wrong are open, the rest is folded', () => {
    const problem: Problem = { code: 'vendor-failed', message: 'No.' };
    const task = createTask({ state: 'failed', problem }, createTargets(100));
    const summary = renderSummary(...judged(createReport({ tasks: [done, task] })));
    const [open = '', folded = ''] = summary.split('<details><summary>70 more</summary>');
    expect(open.match(/^\| <code>/gm)).toHaveLength(30);
    expect(folded.split('</details>')[0]?.match(/^\| <code>/gm)).toHaveLength(70);
    expect(open).toContain('All of them: state failed · reason vendor-failed · ');
  });

  test('a long list is grouped by folder, what went wrong first', () => {
    const inFolder = (folder: string) =>
      createTargets(40).map((target) => ({
        ...target,
        value: target.value.replace('/page', `/${folder}/page`),
      }));
    const tasks = [
      createTask({}, inFolder('docs')),
      createTask({ state: 'failed', problem: refused }, inFolder('news')),
    ];
    const summary = renderSummary(...judged(createReport({ tasks }))).replace(/ +/g, ' ');
    expect(summary).toContain(
      [
        '| Folder | Failed | Accepted | In all | Why |',
        '| - | - | - | - | - |',
        '| <code>https&#58;//cdn.example.com/news/</code> | 40 | | 40 | listed in <code>urls</code> |',
        '| <code>https&#58;//cdn.example.com/docs/</code> | | 40 | 40 | listed in <code>urls</code> |',
      ].join('\n'),
    );
  });
});

describe('columns that say the same in every row', () => {
  const summaryOf = (...tasks: Report['tasks']): string =>
    renderSummary(...judged(createReport({ tasks })));

  test('are one line above the table', () => {
    expect(summaryOf(done).replace(/ +/g, ' ')).toContain(
      [
        'All of them: listed in <code>urls</code> · task <code>7</code> · state accepted · 1.5 seconds',
        '',
        '| URL |',
        '| - |',
        '| <code>https&#58;//cdn.example.com/page-0.html</code> |',
      ].join('\n'),
    );
  });

  test('stay if one row differs', () => {
    const summary = summaryOf(done, createTask({ id: '8' }));
    expect(summary).toContain('· state accepted ·');
    expect(summary).toContain('| URL | Request | Task |');
  });
});

describe('the bar', () => {
  const barOf = (...tasks: Report['tasks']): string | undefined =>
    renderSummary(...judged(createReport({ tasks })))
      .split('\n')
      .find((line) => /[🟩🟥🟨⬜]/u.test(line));

  test.each<[string, Report['tasks'], string]>([
    ['all is well', [done], '🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩 **2** accepted'],
    [
      'one of two thousand is seen',
      [createTask({}, createTargets(1_999)), createTask({ state: 'failed' }, createTargets(1))],
      '🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥 **1,999** accepted · **1** failed',
    ],
    [
      'every outcome has its square',
      [
        createTask({}, createTargets(96)),
        ...(['failed', 'unconfirmed', 'pending', 'unsent'] as const).map((state) =>
          createTask({ state }, createTargets(1)),
        ),
      ],
      '🟩🟩🟩🟩🟩🟩🟥🟨🟨⬜ **96** accepted · **1** failed · **1** unknown · **1** pending · **1** not sent',
    ],
  ])('%s', (_name, tasks, bar) => {
    expect(barOf(...tasks)).toBe(bar);
  });
});

test('a run that failed without a request has a red bar', () => {
  const problem: Problem = { code: 'vendor-auth', message: 'No.' };
  const tasks = [
    createTask({ state: 'unsent', problem: { code: 'not-submitted', message: 'No.' } }),
  ];
  const summary = renderSummary(...judged(createReport({ problems: [problem], tasks })));
  expect(summary).toContain('\n🟥🟥🟥🟥🟥🟥🟥🟥🟥🟥 **2** not sent\n');
  expect(summary).toContain('Stopped before the first request: 1 request (2 URLs) was not sent.');
});

test('what succeeded is closed beside what failed, and open alone', () => {
  const openOf = (...tasks: Report['tasks']): number | undefined =>
    renderSummary(...judged(createReport({ tasks }))).match(/<details open>/g)?.length;
  expect([openOf(done), openOf(done, failed)]).toEqual([1, undefined]);
});

test.each<[Report['tasks'][number]['state'], string]>([
  ['failed', '### Failed: 2 URLs'],
  ['unconfirmed', '### Unknown: 2 URLs'],
  ['unsent', '### Not sent: 2 URLs'],
])('if all that went wrong is %s, its title says so', (state, title) => {
  const tasks = [done, createTask({ state, problem: refused })];
  expect(renderSummary(...judged(createReport({ tasks })))).toContain(title);
});

test('a plan has no column for a state or a time', () => {
  const tasks = [createTask({ state: 'unsent', attempts: 0 })];
  const summary = renderSummary(...judged(createReport({ tasks, dryRun: true })));
  expect(summary).not.toMatch(/state planned|\| State/);
});

describe('a run that was stopped', () => {
  const stopped: Problem = { code: 'vendor-quota', message: 'The quota is used up.' };
  const report = createReport({
    problems: [stopped],
    tasks: [
      done,
      createTask({ state: 'failed', problem: stopped }),
      createTask({ state: 'unsent', problem: { code: 'not-submitted', message: 'Not sent.' } }),
    ],
  });

  test('says after which request and what was not sent, below what stopped it', () => {
    expect(renderSummary(...judged(report))).toContain(
      '> Stopped after request 2 of 3: 1 request (2 URLs) was not sent.\n',
    );
  });

  test('ends its log with names, the stop and the result', () => {
    expect(renderLogEnd(...judged(report))).toEqual([
      'failed: https://cdn.example.com/page-0.html: The quota is used up.',
      'failed: https://cdn.example.com/page-1.html: The quota is used up.',
      'not sent: https://cdn.example.com/page-0.html',
      'not sent: https://cdn.example.com/page-1.html',
      'Stopped after request 2 of 3: 1 request (2 URLs) was not sent. The reason: The quota is used up.',
      'PARTIAL: 6 URLs on sample.toastcdn.net: 2 accepted, 2 failed, 2 not sent after 12s. The quota is used up.',
    ]);
  });
});

test('the log says of a name what it is the name of, as the lists do', () => {
  const targets = [{ kind: 'tag', value: 'news', rule: 'tags' }] as const;
  const task = createTask(
    { state: 'failed', problem: { code: 'vendor-rejected', message: 'No.' } },
    targets,
  );
  expect(renderLogEnd(...judged(createReport({ tasks: [task] })))[0]).toBe('failed: tag:news: No.');
});

describe('the next step', () => {
  const place = {
    serverUrl: 'https://github.example',
    repository: 'owner/site',
    sha: 'c'.repeat(40),
    runId: '12',
    attempt: '2',
    step: 'purge',
    action: 'owner/cdn-cache-action',
    actionRef: 'v1',
    console: 'https://console.example/',
  };
  const inputs = [
    { name: 'provider', value: 'nhn-v2' },
    { name: 'urls', value: 'https://a.example/\nhttps://b.example/' },
    { name: 'nhn-app-key', value: '', secret: true as const },
    { name: 'rewrites', value: '^/(.*)$ => /$1' },
  ];
  const stepOf = (changes: Partial<Report>): Readonly<Record<string, unknown>> | undefined => {
    const summary = renderSummary(...judged(createReport({ place, inputs, ...changes })));
    const code = /```yaml\n([\s\S]*?)\n```/.exec(summary)?.[1];
    return code === undefined ? undefined : parse(code)[0];
  };

  test('after PARTIAL sends what failed again', () => {
    const lost = createTask({ state: 'failed', problem: { ...refused, code: 'network' } });
    expect(stepOf({ tasks: [done, failed, lost] })).toEqual({
      name: 'Send again what failed',
      if: "always() && steps.purge.outputs.status == 'PARTIAL'",
      uses: 'owner/cdn-cache-action@v1',
      with: {
        provider: 'nhn-v2',
        'nhn-app-key': '${{ secrets.NHN_APP_KEY }}',
        'urls-file': '${{ steps.purge.outputs.failed-urls-file }}',
      },
    });
  });

  const timedOut: Partial<Report> = {
    tasks: [done, createTask({ state: 'pending', id: '7' })],
    problems: [{ code: 'poll-timeout', message: 'Timed out.' }],
  };

  test('after TIMEOUT resumes, with every input as it was', () => {
    expect(stepOf(timedOut)).toMatchObject({
      if: "always() && steps.purge.outputs.status == 'TIMEOUT'",
      with: {
        urls: 'https://a.example/\nhttps://b.example/\n',
        rewrites: '^/(.*)$ => /$1',
        'resume-tasks': '${{ steps.purge.outputs.task-ids }}',
      },
    });
    expect(stepOf({ ...timedOut, memory: { key: 'k' } })).toMatchObject({
      with: { 'resume-tasks': '${{ steps.purge.outputs.report-file }}' },
    });
  });

  test('after UNCONFIRMED polls what has an id, and sends what was not sent', () => {
    const unknown = createTask({ state: 'unconfirmed', id: '7', problem: refused });
    const lost = createTask({ state: 'unconfirmed', problem: refused });
    for (const tasks of [[unknown], [lost, createTask({ state: 'unsent' })]])
      expect(stepOf({ tasks })).toMatchObject({
        if: "always() && steps.purge.outputs.status == 'UNCONFIRMED'",
        with: { 'resume-tasks': '${{ steps.purge.outputs.task-ids }}' },
      });
  });

  test('if all is unknown for good, somebody has to look', () => {
    const tasks = [createTask({ state: 'unconfirmed', problem: refused })];
    const summaryOf = (changes: Partial<Report>) =>
      renderSummary(...judged(createReport({ place, inputs, tasks, ...changes })));
    expect(summaryOf({})).toContain(
      'A resumed run never sends the unknown requests again. "Re-run failed jobs" sends the whole',
    );
    const called = { place: { ...place, isCalled: true as const } };
    expect(summaryOf(called)).toContain('"Re-run failed jobs" sends the whole');
    expect(summaryOf({ ...called, mode: 'preheat' })).toContain(
      '"Re-run all jobs" sends the whole',
    );
  });

  test('of a run that was stopped by a refusal begins with its correction', () => {
    const tasks = [createTask({ state: 'pending', id: '7' }), createTask({ state: 'unsent' })];
    const report = createReport({ place, inputs, problems: [refused], tasks });
    expect(renderSummary(...judged(report))).toContain('Correct what stopped this run.');
    expect(stepOf({ problems: [refused], tasks })).toBeDefined();
  });

  test.each<[string, Partial<Report>, string]>([
    [
      'the whole list',
      {},
      '"Re-run failed jobs" sends the whole list again, what succeeded included. For a second attempt',
    ],
    ['what is remembered', { memory: { key: 'k' } }, 'what this one did not confirm; "Re-run'],
    [
      'what could not be remembered',
      { memory: { key: '' } },
      'sends the whole list again, what succeeded included.',
    ],
  ])('begins with what another run sends: %s', (_name, changes, words) => {
    const report = createReport({ place, inputs, ...timedOut, ...changes });
    expect(renderSummary(...judged(report))).toContain(words);
  });

  test.each([
    ['purge', '"Re-run failed jobs" sends the whole list again, what succeeded included.'],
    ['prewarm', '"Re-run failed jobs" resumes from the report of this run.'],
  ])('of a reusable workflow that has a %s is the run itself', (mode, words) => {
    const called = { mode, place: { ...place, isCalled: true as const } };
    const report = createReport({ inputs, ...timedOut, ...called });
    expect(renderSummary(...judged(report))).toContain(`**Next step.** ${words}\n`);
    expect(stepOf({ ...timedOut, ...called })).toBeUndefined();
    expect(renderLogEnd(...judged(report))).toContain(words);
  });

  test('stands in the log if there is no summary', () => {
    const lines = (report: Report) => renderLogEnd(...judged(report));
    const usual = createReport({ place, inputs, ...timedOut });
    expect(lines(usual)).toContain('The next step is in the job summary, ready to paste.');
    const without = { ...usual, inputs: [...inputs, { name: 'summary', value: 'false' }] };
    expect(lines(without)).toContain('- name: Resume');
  });

  test.each<[string, Partial<Report>]>([
    ['nothing is left to do', { tasks: [done] }],
    ['all that failed would be refused again', { tasks: [done, failed] }],
    ['all is unknown', { tasks: [createTask({ state: 'unconfirmed', problem: refused })] }],
    [
      'nothing had begun when a key was refused',
      { problems: [refused], tasks: [createTask({ state: 'unsent' })] },
    ],
    ['it was a dry run', { dryRun: true, tasks: [createTask({ state: 'unsent' })] }],
  ])('is missing if %s', (_name, changes) => {
    expect(stepOf(changes)).toBeUndefined();
  });

  test('links lead to the comparison, the commit, the run and the code', () => {
    const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
    const source = { kind: 'git' as const, decision: 'Compared.', base, head };
    const summary = renderSummary(...judged(createReport({ place, source, tasks: [failed] })));
    for (const path of [
      `owner/site/compare/${base}..${head}`,
      `owner/site/commit/${head}`,
      'owner/site/actions/runs/12/attempts/2',
      'owner/cdn-cache-action/blob/v1/docs/errors.md#vendor-rejected',
    ])
      expect(summary).toContain(`<a href="https://github.example/${path}">`);
    const bare = renderSummary(...judged(createReport({ source, tasks: [failed] })));
    expect(bare).not.toContain('<a href');
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

test('what is purged by name stands beside URLs with what it is', () => {
  const tags = ['feed', 'html'].map((value) => ({ kind: 'tag', value, rule: 'tags' }) as const);
  const tasks = [createTask({}, createTargets(2)), createTask({}, tags)];
  const summary = renderSummary(...judged(createReport({ tasks })));
  expect(summary).toContain('2 URLs and 2 tags');
  expect(summary).toContain('4 targets, and why');
  expect(summary).toContain('| Target | Why |');
  expect(summary).toMatch(/tag&#58;feed<\/code> \| listed in <code>tags<\/code>/);
  const failed = [createTask({ state: 'failed', problem: refused }, tags), done];
  expect(renderSummary(...judged(createReport({ tasks: failed })))).toContain('tag&#58;html');
});
