import { describe, expect, test } from 'vitest';
import {
  createReport,
  createTargets,
  createTask,
  hostile,
  judged,
} from '../../test/fakes/report.ts';
import type { Problem } from '../core/problem.ts';
import { renderAnnotations } from './annotations.ts';

const refused: Problem = { code: 'vendor-auth', message: 'The keys are wrong.', requestId: 'r-1' };
const fromGit = { kind: 'git', decision: 'A push.' } as const;
const notSubmitted: Problem = { code: 'not-submitted', message: 'Not sent.' };

describe('one for each problem', () => {
  test("a batch that failed of the run's own problem is counted there, and no file is to blame", () => {
    const report = createReport({
      problems: [refused],
      tasks: [
        createTask({ state: 'failed', problem: refused }, createTargets(3, 'public/a.html')),
        createTask({ state: 'unsent', problem: notSubmitted }, createTargets(5)),
      ],
    });
    expect(renderAnnotations(...judged(report))).toEqual([
      {
        level: 'error',
        title: 'vendor-auth',
        message: expect.stringMatching(
          /^The keys are wrong\. \(request id r-1\) \(3 URLs\) Check the credentials/,
        ),
      },
    ]);
  });

  test('a consequence is shown if nothing else is', () => {
    const tasks = [createTask({ state: 'unsent', problem: notSubmitted })];
    expect(renderAnnotations(...judged(createReport({ tasks })))).toMatchObject([
      { title: 'not-submitted' },
    ]);
  });

  test('the input at fault is in the title, the remedy in the message', () => {
    const problem = { code: 'input-invalid', message: 'No.', input: 'timeout', remedy: 'Do this.' };
    expect(
      renderAnnotations(
        ...judged(createReport({ problems: [{ ...problem, code: 'input-invalid' }] })),
      ),
    ).toEqual([{ level: 'error', title: 'input-invalid: timeout', message: 'No. Do this.' }]);
  });

  test('what does not fit is counted and named in the last one', () => {
    const problems = Array.from({ length: 12 }, (_, index) => ({
      code: 'input-invalid' as const,
      message: `No ${index}.`,
      input: `input-${index}`,
    }));
    const shown = renderAnnotations(...judged(createReport({ problems })));
    expect(shown).toHaveLength(9);
    expect(shown.at(-1)?.message).toMatch(
      /^No 8\. Correct .* … and 3 more, .*input-9; .*input-11\.$/,
    );
  });

  test('the file is that of the first target that failed', () => {
    const targets = [...createTargets(1, 'good.html'), ...createTargets(2, 'bad.html').slice(1)];
    const failedTargets = [targets[1]?.value ?? ''];
    const task = createTask({ state: 'failed', problem: refused, failedTargets }, targets);
    const report = createReport({ source: fromGit, tasks: [task] });
    expect(renderAnnotations(...judged(report))).toMatchObject([
      { file: 'bad.html', message: expect.stringContaining('(1 URL)') },
    ]);
  });

  test.each([
    ['a refusal of the only URL', 'vendor-rejected', 'git', 'a.html'],
    ['a failure of the only URL', 'vendor-failed', 'api', 'a.html'],
    ['an unknown domain', 'vendor-not-found', 'git', undefined],
    ['no connection', 'network', 'git', undefined],
    ['a file that was built', 'vendor-rejected', 'manifest', undefined],
    ['a file that may be built', 'vendor-rejected', 'all', undefined],
  ] as const)('the file of %s', (_name, code, kind, file) => {
    const problem: Problem = { code, message: 'No.' };
    const report = createReport({
      source: { ...fromGit, kind },
      tasks: [createTask({ state: 'failed', problem }, createTargets(1, 'a.html'))],
    });
    expect(renderAnnotations(...judged(report))[0]?.file).toBe(file);
  });

  test('a mistake in a file has its place, and that of a failed URL is not looked for', () => {
    const place = { path: 'cdn.yml', line: 10, column: 19 };
    const problem: Problem = { code: 'input-invalid', message: 'No.', input: 'config', place };
    expect(renderAnnotations(...judged(createReport({ problems: [problem] })))).toMatchObject([
      { file: 'cdn.yml', line: 10, column: 19 },
    ]);
  });

  test('a run that passes warns', () => {
    const tasks = [createTask({ state: 'failed', problem: refused })];
    expect(renderAnnotations(...judged(createReport({ failOn: 'never', tasks })))).toMatchObject([
      { level: 'warning', message: expect.stringContaining('`fail-on: never`') },
      { level: 'warning', title: 'vendor-auth' },
    ]);
  });
});

test('a failure without a problem of its own is an annotation as well', () => {
  const report = createReport({
    confirmable: true,
    tasks: [createTask(), createTask({ state: 'pending' })],
  });
  expect(renderAnnotations(...judged(report))).toMatchObject([
    { level: 'error', message: expect.stringMatching(/^TIMEOUT: /) },
  ]);
});

describe('GitHub shows ten of a kind', () => {
  const many = Array.from({ length: 40 }, (_, index) => String(index));
  const tasks = many.map((message) =>
    createTask({ state: 'failed', problem: { code: 'vendor-rejected', message } }),
  );

  test.each([
    ['any', { error: 9, warning: 9 }],
    ['never', { error: 0, warning: 9 }],
  ] as const)('with fail-on: %s', (failOn, expected) => {
    const shown = renderAnnotations(...judged(createReport({ failOn, tasks, notices: many })));
    const count = (level: string): number => shown.filter((one) => one.level === level).length;
    expect({ error: count('error'), warning: count('warning') }).toEqual(expected);
  });

  test('and cuts a message at 4,096: ours are shorter, on one line', () => {
    const problem: Problem = { code: 'vendor-rejected', message: hostile, remedy: hostile };
    const report = createReport({
      tasks: [createTask({ state: 'failed', problem })],
      notices: [hostile],
    });
    for (const { message } of renderAnnotations(...judged(report))) {
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(message).not.toMatch(/[\r\n]/);
    }
  });
});
