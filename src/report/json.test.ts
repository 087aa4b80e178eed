import { describe, expect, test } from 'vitest';
import {
  createReport,
  createTargets,
  createTask,
  hostile,
  judged,
} from '../../test/fakes/report.ts';
import { renderJson } from './json.ts';
import type { Report } from './report.ts';
import { ReportFile } from './schema.ts';
import { renderTaskIds } from './task-ids.ts';

function parse(report: Report): unknown {
  return JSON.parse([...renderJson(...judged(report))].join(''));
}

describe('the report file', () => {
  test('is JSON, and what its schema says, whatever is in it', () => {
    const problem = { code: 'vendor-rejected', message: hostile, remedy: hostile } as const;
    const report = createReport({
      domain: hostile,
      notices: [hostile],
      problems: [problem],
      skipped: [{ path: hostile, reason: 'symlink' }],
      source: { kind: 'git', decision: hostile },
      tasks: [
        createTask({ id: hostile, state: 'failed', vendorState: hostile, problem }, [
          { kind: 'url', value: hostile, rule: 'file', path: hostile },
        ]),
      ],
    });
    expect(ReportFile.strict().parse(parse(report))).toMatchObject({
      domain: hostile,
      notices: [hostile],
      tasks: [{ id: hostile, vendorState: hostile, targets: [{ value: hostile }] }],
    });
  });

  test('is whole: every target with every reason', () => {
    const target = {
      kind: 'url',
      value: 'https://a.example/',
      rule: 'urls',
      also: [{ rule: 'file', path: 'gone\udcff.html', deleted: true }],
    } as const;
    expect(parse(createReport({ tasks: [createTask({}, [target])] }))).toMatchObject({
      tasks: [{ targets: [{ ...target, also: [{ ...target.also[0], path: 'gone\\xFF.html' }] }] }],
    });
  });

  test('has what was not sent one by one', () => {
    const covered = [
      { kind: 'url', value: 'https://a.example/', rule: 'file', path: '\udcff' },
    ] as const;
    const parsed = parse(createReport({ covered }));
    expect(ReportFile.strict().parse(parsed).covered).toEqual([{ ...covered[0], path: '\\xFF' }]);
  });

  test('without tasks and files it is JSON as well', () => {
    expect(ReportFile.strict().parse(parse(createReport()))).toMatchObject({
      status: 'NOTHING_TO_DO',
      counts: { total: 0, succeeded: 0, failed: 0, pending: 0 },
      skipped: [],
      tasks: [],
    });
  });

  test('is as long as it must be: nothing is cut', () => {
    const tasks = Array.from({ length: 500 }, () => createTask({}, createTargets(200)));
    const pieces = [...renderJson(...judged(createReport({ tasks })))];
    expect(pieces.length).toBeGreaterThan(500);
    expect(pieces.join('').match(/"value"/g)).toHaveLength(100_000);
  });
});

describe('task-ids', () => {
  test('are measured in bytes', () => {
    const provider = 'nhn-v1.5';
    const bare = Buffer.byteLength(renderTaskIds({ provider, tasks: [createTask()] }, 'file'));
    const fill = (bytes: number): string => 'ü'.repeat(Math.floor(bytes / 2));
    const fitting = [createTask({ id: fill(100_000 - bare) })];
    expect(renderTaskIds({ provider, tasks: fitting }, 'file')).toMatch(/^\{"v":1,/);
    const tooLong = [createTask({ id: fill(100_002 - bare) })];
    expect(renderTaskIds({ provider, tasks: tooLong }, 'file')).toBe('file');
  });

  test('hold each state in its own word', () => {
    const states = ['pending', 'done', 'failed', 'unsent', 'unconfirmed'] as const;
    const tasks = states.map((state, index) => createTask({ state, id: String(index) }));
    const ids = JSON.parse(renderTaskIds({ provider: 'nhn-v1.5', tasks }, 'file'));
    expect(ids).toEqual({
      v: 1,
      provider: 'nhn-v1.5',
      tasks: states.map((state, index) => ({
        id: String(index),
        batch: tasks[index]?.batch.checksum,
        urls: 2,
        state,
      })),
    });
  });
});
