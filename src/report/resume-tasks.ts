// `resume-tasks`: the `task-ids` output of an earlier run, its report file, or a JSON array of ids.

import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseInstant } from '../core/instant.ts';
import type { EarlierTask } from '../core/plan/resume.ts';
import { oneLine } from '../core/text.ts';
import { InputError } from '../errors.ts';
import { readTaskJournal } from './task-journal.ts';

const limitBytes = 400 * 1024 * 1024;

const Task = z.object({
  id: z.string(),
  batch: z.string().regex(/^[0-9a-f]{64}$/),
  urls: z.int().nonnegative(),
  state: z.enum(['unsent', 'pending', 'done', 'failed', 'unconfirmed']),
});

const TaskIds = z.object({ v: z.literal(1), provider: z.string(), tasks: z.array(Task) });

const Target = z.object({
  kind: z.enum(['url', 'wildcard', 'everything', 'asset', 'distribution']),
  value: z.string(),
});

const Report = z.object({
  schemaVersion: z.literal(1),
  provider: z.string(),
  tasks: z.array(
    Task.extend({
      submittedAt: z.string().optional(),
      failedTargets: z.array(z.string()).optional(),
      targets: z.array(Target),
    }),
  ),
});

const Ids = z.array(z.union([z.string().min(1), z.int().nonnegative()]).transform(String)).min(1);

export interface ResumeRequest {
  /** As typed: JSON, or a path relative to the workspace. */
  readonly text: string;
  readonly workspace: string;
  readonly provider: string;
  /** Whether the list is made again; plain ids cannot be matched with it. */
  readonly hasList: boolean;
}

/** Throws InputError, naming `resume-tasks`, before anything is sent. */
export async function readResumeTasks(request: ResumeRequest): Promise<readonly EarlierTask[]> {
  const { text, provider, hasList } = request;
  const json = parse(/^\s*[[{]/.test(text) ? text : await readReport(request));
  const ids = Ids.safeParse(json);
  if (ids.success) {
    if (hasList) throw wrong('holds ids alone, which say nothing of their batches', noMatch);
    return ids.data.map((id) => ({ id, batch: '', sent: 1, state: 'pending' }));
  }
  const report = Report.safeParse(json);
  const earlier = report.success ? report : TaskIds.safeParse(json);
  if (!earlier.success)
    throw wrong('is neither `task-ids`, nor a report file, nor a JSON array of ids', howTo);
  if (earlier.data.provider !== provider)
    throw wrong(`is of \`provider: ${oneLine(earlier.data.provider, 40)}\``, howTo);
  return report.success ? report.data.tasks.map(toReported) : earlier.data.tasks.map(toEarlier);
}

const howTo =
  'Give the `task-ids` output of the earlier run, or the path of its report file, unchanged.';
const noMatch =
  'Give `task-ids` as the earlier run put it out; or leave out every URL source, and only these ids are asked after.';

function toEarlier({ id, batch, urls, state }: z.output<typeof Task>): EarlierTask {
  return { id, batch, sent: urls, state };
}

function toReported(task: z.output<typeof Report>['tasks'][number]): EarlierTask {
  const submittedAt = task.submittedAt === undefined ? undefined : parseInstant(task.submittedAt);
  return {
    ...toEarlier(task),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(task.failedTargets === undefined ? {} : { failedTargets: task.failedTargets }),
    targets: task.targets.map(({ kind, value }) => ({ kind, value, rule: 'resume-tasks' })),
  };
}

/** A run that was killed may have left its ids line by line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const journal = readTaskJournal(text);
    if (journal === undefined) throw wrong('is not whole JSON', howTo);
    return journal;
  }
}

async function readReport({ text, workspace }: ResumeRequest): Promise<string> {
  const path = resolve(workspace, text.trim());
  try {
    const { size } = await stat(path);
    if (size <= limitBytes) return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an error';
    const why = code === 'ENOENT' ? 'there is no such file' : `reading it gives ${code}`;
    throw wrong(`names a file that cannot be read (${why}): ${oneLine(text, 200)}`, howTo);
  }
  throw wrong(`names a file that is longer than ${limitBytes} bytes`, howTo);
}

function wrong(why: string, remedy: string): InputError {
  const message = `\`resume-tasks\` ${why}.`;
  return new InputError([{ code: 'input-invalid', input: 'resume-tasks', message, remedy }]);
}
