import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createReport, createTask, hostile } from '../../test/fakes/report.ts';
import { createRunner } from '../../test/fakes/runner.ts';
import type { Report } from '../report/report.ts';
import { createFileWriter } from '../system/write-file.ts';
import { type PresentDeps, present } from './present.ts';
import { createRunnerLog } from './runner-log.ts';
import { maskSecrets } from './secrets.ts';

const runner = createRunner();
beforeEach(runner.clear);
afterAll(runner.remove);

const files = {
  report: join(runner.folder, 'report.json'),
  spareReport: join(runner.folder, 'report.json'),
  urls: join(runner.folder, 'urls.txt'),
  existingUrls: join(runner.folder, 'existing.txt'),
  failedUrls: join(runner.folder, 'failed.txt'),
  plan: join(runner.folder, 'plan.md'),
};

function show(report: Report, changes: Partial<PresentDeps> = {}): boolean {
  const redact = (text: string): string => text.replaceAll('planted', '***');
  return present(report, {
    files,
    writeFile: createFileWriter(runner.folder).write,
    redact,
    logger: createRunnerLog(redact),
    summaryFile: process.env['GITHUB_STEP_SUMMARY'] ?? '',
    ...changes,
  });
}

/** Lines that the runner would take for commands: `::` at the start of a line, `##[` anywhere. */
function commandsIn(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line));
}

const names = [
  'status',
  'failure-reason',
  'total',
  'succeeded',
  'failed',
  'unknown',
  'not-sent',
  'pending',
  'skipped',
  'requests',
  'verified',
  'stale',
  'task-ids',
  'report-file',
  'urls-file',
  'existing-urls-file',
  'failed-urls-file',
  'list-checksum',
  'changed',
  'to-create',
  'to-modify',
  'to-delete',
  'plan-checksum',
  'plan-file',
  'domains',
  'base',
  'head',
];
const done = createTask();
const failed = createTask({
  state: 'failed',
  problem: { code: 'vendor-rejected', message: 'No.' },
});

describe('everything is written, in every case', () => {
  test.each<[string, Partial<Report>, boolean]>([
    ['done', { tasks: [createTask()] }, true],
    ['nothing to do', {}, true],
    ['some failed', { tasks: [createTask(), failed] }, false],
    [
      'wrong inputs',
      { provider: '', mode: '', problems: [{ code: 'input-missing', message: 'No.' }] },
      false,
    ],
    ['cancelled', { problems: [{ code: 'cancelled', message: 'No.' }] }, false],
  ])('%s', (_name, changes, passes) => {
    expect(show(createReport(changes))).toBe(passes);
    expect(Object.keys(runner.outputs())).toEqual(names);
    expect(runner.summary()).toContain(runner.outputs()['status']);
    const json = JSON.parse(readFileSync(files.report, 'utf8'));
    expect(json.status).toBe(runner.outputs()['status']);
    expect(readFileSync(files.urls, 'utf8').split('\n').length - 1).toBe(json.counts.total);
    expect(/^::error/m.test(runner.stdout())).toBe(!passes);
  });

  test('the outputs say where the files are', () => {
    show(createReport());
    expect(runner.outputs()).toMatchObject({
      'report-file': files.report,
      'urls-file': files.urls,
      'failed-urls-file': files.failedUrls,
    });
  });

  test('a report file that cannot be written is a problem of the report, which goes elsewhere', () => {
    mkdirSync(join(runner.folder, 'taken/report.json'), { recursive: true });
    const report = join(runner.folder, 'taken/report.json');
    expect(show(createReport({ tasks: [done] }), { files: { ...files, report } })).toBe(false);
    expect(runner.outputs()).toMatchObject({
      status: 'PARTIAL',
      'failure-reason': 'output-unwritable',
      succeeded: '2',
      'report-file': files.report,
    });
    const json = JSON.parse(readFileSync(files.report, 'utf8'));
    expect(json).toMatchObject({
      status: 'PARTIAL',
      counts: { succeeded: 2 },
      problems: [
        {
          code: 'output-unwritable',
          input: 'report-file',
          message: `\`report-file\` (${report}) is a folder.`,
        },
      ],
    });
    expect(runner.summary()).toContain('PARTIAL');
  });

  test('a list that cannot be written has no output, and the report says so', () => {
    const urls = join(runner.folder, 'no-list');
    mkdirSync(urls);
    expect(show(createReport({ tasks: [done] }), { files: { ...files, urls } })).toBe(false);
    expect(runner.outputs()).toMatchObject({
      'urls-file': '',
      'failed-urls-file': files.failedUrls,
    });
    expect(JSON.parse(readFileSync(files.report, 'utf8')).problems).toEqual([
      {
        code: 'output-unwritable',
        message: `\`urls-file\` (${urls}) is a folder.`,
        remedy: expect.stringContaining('RUNNER_TEMP'),
      },
    ]);
  });

  test('without a place for the report, everything else is written', () => {
    const report = join(runner.folder, 'gone');
    mkdirSync(report);
    const none = { ...files, report, spareReport: report };
    expect(show(createReport({ tasks: [done] }), { files: none })).toBe(false);
    expect(Object.keys(runner.outputs())).toEqual(names);
    expect(runner.outputs()).toMatchObject({
      status: 'PARTIAL',
      'report-file': '',
      succeeded: '2',
    });
    expect(runner.summary()).toContain('output-unwritable');
  });

  test('the summary and the verdict are shown even if outputs cannot be written', () => {
    process.env['GITHUB_OUTPUT'] = join(runner.folder, 'missing');
    expect(show(createReport({ tasks: [failed] }))).toBe(false);
    expect(runner.summary()).toContain('FAILED');
    expect(runner.stdout()).toContain('`status` could not be written');
  });

  test('no summary if none is wanted', () => {
    show(createReport(), { summaryFile: '' });
    expect(runner.summary()).toBe('');
  });
});

describe('foreign text', () => {
  const problem = { code: 'vendor-rejected', message: hostile, remedy: hostile } as const;
  const tasks = [
    createTask(),
    createTask({ state: 'failed', problem }, [
      { kind: 'url', value: hostile, rule: 'file', path: hostile },
    ]),
  ];

  test.each(['any', 'never'] as const)('forges no command with fail-on: %s', (failOn) => {
    show(createReport({ failOn, tasks, domain: hostile, notices: [hostile] }));
    for (const line of commandsIn(runner.stdout())) {
      expect(line).toMatch(/^::(error|warning)[ :]/);
      expect(line).not.toMatch(/^::\w+::forged/);
    }
    expect(commandsIn(runner.stdout()).length).toBeLessThanOrEqual(3);
  });

  test('no secret is in anything that is written', () => {
    const message = 'planted in a message';
    const secret = createTask(
      { state: 'failed', id: 'planted', problem: { ...problem, message } },
      [{ kind: 'url', value: 'https://a.example/planted', rule: 'urls' }],
    );
    const fields = [{ field: 'description', before: 'planted', after: 'planted' }];
    const changes = [{ kind: 'modify' as const, name: 'planted', domain: 'planted', fields }];
    const fresh = [{ field: 'origin', before: ['planted'], after: { planted: 'planted' } }];
    const reviewed = [{ kind: 'delete' as const, name: 'planted', domain: '', fields: fresh }];
    const sync = { changes, planChecksum: '', kind: 'plan', reviewed } as const;
    show(createReport({ tasks: [secret], notices: ['planted'], domain: 'planted.example', sync }));
    const everything = [
      runner.stdout(),
      runner.summary(),
      JSON.stringify(runner.outputs()),
      ...Object.values(files).map((path) => readFileSync(path, 'utf8')),
    ];
    expect(everything.join()).toContain('***');
    expect(everything.join()).not.toContain('planted');
  });
});

test('drift fails the job by its name', () => {
  const drift = { code: 'drift', message: '1 distribution differs from the file.' } as const;
  const sync = { changes: [], planChecksum: 'c'.repeat(64), kind: 'plan' } as const;
  show(createReport({ dryRun: true, problems: [drift], sync }));
  expect(runner.outputs()['status']).toBe('PLANNED');
  expect(runner.stdout()).toContain('\nDRIFT: Plan: 0 to create');
});

describe('annotations', () => {
  test('one for a problem, pointing at the file; the result is a plain line', () => {
    const target = {
      kind: 'url' as const,
      value: 'https://a.example/a.html',
      rule: 'file' as const,
      path: 'public/a.html',
    };
    const task = { ...failed, batch: { checksum: '', targets: [target] } };
    const source = { kind: 'git', decision: 'A push.' } as const;
    show(createReport({ source, tasks: [task, task] }));
    expect(commandsIn(runner.stdout())).toEqual([
      expect.stringMatching(
        /^::error title=vendor-rejected,file=public\/a\.html::No\. \(2 URLs\) Check what/,
      ),
    ]);
    expect(runner.stdout()).toMatch(/^FAILED: /m);
  });
});

describe('masking', () => {
  test('every form of a secret, and what git makes of the token', () => {
    maskSecrets(['planted key/1', 'a-token'], 'a-token');
    const masked = [...runner.stdout().matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
    expect(masked).toEqual(
      expect.arrayContaining([
        'planted key/1',
        'planted%20key%2F1'.replaceAll('%', '%25'),
        Buffer.from('planted key/1').toString('base64'),
        'a-token',
        Buffer.from('x-access-token:a-token').toString('base64'),
      ]),
    );
  });

  test('each line of a secret by itself; nothing that is very short', () => {
    maskSecrets(['first line\r\nsecond line\nab'], '');
    const masked = [...runner.stdout().matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
    expect(masked).toEqual(expect.arrayContaining(['first line', 'second line']));
    expect(masked.every((value) => (value ?? '').length >= 4)).toBe(true);
  });
});
