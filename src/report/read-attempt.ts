// What an attempt of a job kept, in the folder to which its artifacts were unpacked.
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../core/json-value.ts';
import { longestTextBytes, readText } from '../system/read-file.ts';
import { parseReport, readReport } from './read-report.ts';
import type { Report } from './report.ts';
import { type Attempt, findSent, noAttempt } from './start-job.ts';

const longestMarkBytes = 10_000;

const Mark = z.looseObject({ attempt: z.int() });

/** `started.json` of an attempt of the run that begins to send. */
export function renderMark(attempt: number): string {
  return `${JSON.stringify({ v: 1, attempt })}\n`;
}

export interface Left {
  readonly folder: string;
  /** Has `started.json`, if that is an artifact of its own. */
  readonly startedFolder?: string;
  /** The attempt that made the list: what is older belongs to a list that is to be sent again. */
  readonly since: number;
}

/** The last attempt of a job, with what it resumed. */
export function readAttempt({ folder, startedFolder = folder, since }: Left): Attempt {
  const last = readText(join(folder, 'report.json'), longestTextBytes);
  const earlier = readReport(join(folder, 'earlier.json'));
  const started = readText(join(startedFolder, 'started.json'), longestMarkBytes);
  const report = 'text' in last ? parseReport(last.text) : undefined;
  const marked =
    'text' in started ? Mark.safeParse(parseJson(started.text)).data?.attempt : undefined;
  const ended = numberAttempt(report);
  const left: Attempt = {
    report,
    earlier,
    // A report that is not whole is one of a job that ran.
    isStarted: [last, started].some((file) => 'text' in file || !file.isAbsent),
  };
  if ((marked ?? ended ?? since) < since) return noAttempt;
  if (ended === undefined || ended >= (marked ?? ended)) return left;
  // The artifact of an attempt that was lost afterwards is still that of the one before it.
  const before = ended < since ? undefined : findSent(left);
  return { report: undefined, earlier: before, isStarted: true };
}

/** Undefined if the runner did not say it. */
function numberAttempt(report: Report | undefined): number | undefined {
  return Number(report?.place?.attempt ?? '') || undefined;
}
