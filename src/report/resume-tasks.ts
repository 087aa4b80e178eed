// `resume-tasks`: the `task-ids` output of an earlier run, its report file, or a JSON array of ids.

import { resolve } from 'node:path';
import { z } from 'zod';
import { parseInstant } from '../core/instant.ts';
import { parseJson } from '../core/json-value.ts';
import type { EarlierRun, EarlierTask } from '../core/plan/resume.ts';
import { oneLine } from '../core/text.ts';
import { InputError } from '../errors.ts';
import { longestTextBytes, readText } from '../system/read-file.ts';
import { RememberedReport, ResumableReport, TaskIds } from './schema.ts';
import { readTaskJournal } from './task-journal.ts';

const Ids = z.array(z.union([z.string().min(1), z.int().nonnegative()]).transform(String)).min(1);

export interface ResumeRequest {
  /** As typed: JSON, or a path relative to the workspace. */
  readonly text: string;
  readonly workspace: string;
  readonly provider: string;
  /** Whether the list is made again; ids without a batch cannot be matched with it. */
  readonly hasList: boolean;
}

/** Throws InputError, naming `resume-tasks`, before anything is sent. */
export async function readResumeTasks(request: ResumeRequest): Promise<EarlierRun> {
  const { provider, ...earlier } = toEarlier(readJson(request), request);
  if (provider !== request.provider)
    throw wrong(
      `is of \`provider: ${oneLine(provider, 40)}\`, and this run has \`provider: ${request.provider}\``,
      'Set `provider` to that of the earlier run, or `resume-tasks` to the `task-ids` output of a run of this provider.',
    );
  if (request.hasList && earlier.tasks.some(({ batch }) => batch === ''))
    throw wrong('has only ids, which do not say what their requests contain', noMatch);
  return earlier;
}

const howTo =
  'Set it to the `task-ids` output of the earlier run or to the path of its report file, unchanged.';
const noMatch =
  'Use the `task-ids` output of the run that sent them, or remove every URL source: then these ids are polled and nothing is sent.';

interface ProvidersRun extends EarlierRun {
  readonly provider: string;
}

function toEarlier(json: unknown, { provider }: ResumeRequest): ProvidersRun {
  const ids = Ids.safeParse(json);
  if (ids.success) return { provider, tasks: [...new Set(ids.data)].map(toKnownId) };
  const report = ResumableReport.safeParse(json);
  if (report.success) {
    const { tasks } = report.data;
    return { provider: report.data.provider, tasks: tasks.map(toReported), ...readList(json) };
  }
  const taskIds = TaskIds.safeParse(json);
  if (taskIds.success) {
    return { provider: taskIds.data.provider, tasks: taskIds.data.tasks.map(toTask) };
  }
  throw wrong('is not the `task-ids` output, a report file or a JSON array of ids', howTo);
}

function readList(json: unknown): Pick<EarlierRun, 'remembered'> {
  const report = RememberedReport.safeParse(json);
  if (!report.success) return {};
  const { memory, tasks, covered = [] } = report.data;
  const targets = tasks.flatMap((task) => task.targets);
  return { remembered: { key: memory.key, targets, covered } };
}

function toKnownId(id: string): EarlierTask {
  return { id, batch: '', sent: 1, state: 'pending' };
}

function toTask({ id, batch, urls, state }: TaskIds['tasks'][number]): EarlierTask {
  return { id, batch, sent: urls, state };
}

function toReported(task: ResumableReport['tasks'][number]): EarlierTask {
  const submittedAt = task.submittedAt === undefined ? undefined : parseInstant(task.submittedAt);
  return {
    ...toTask(task),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(task.failedTargets === undefined ? {} : { failedTargets: task.failedTargets }),
    targets: task.targets.map(({ kind, value }) => ({ kind, value, rule: 'resume-tasks' })),
  };
}

function readJson({ text, workspace }: ResumeRequest): unknown {
  const isTyped = /^\s*[[{]/.test(text);
  const content = isTyped ? text : readReportText(text.trim(), workspace);
  // A run that was killed may have left its ids line by line.
  const json = parseJson(content) ?? readTaskJournal(content);
  if (json === undefined) throw wrong('is not complete JSON', howTo);
  return json;
}

function readReportText(path: string, workspace: string): string {
  const file = readText(resolve(workspace, path), longestTextBytes);
  if ('text' in file) return file.text;
  throw wrong(`is a path, and the file ${file.problem}: ${oneLine(path, 200)}`, howTo);
}

function wrong(why: string, remedy: string): InputError {
  const message = `\`resume-tasks\` ${why}.`;
  return new InputError([{ code: 'input-invalid', input: 'resume-tasks', message, remedy }]);
}
