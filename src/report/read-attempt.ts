// What an attempt of a job kept, in the folder to which its artifacts were unpacked.
import { join } from 'node:path';
import { longestTextBytes, readText } from '../system/read-file.ts';
import { parseReport, readReport } from './read-report.ts';
import type { Attempt } from './start-job.ts';

const longestMarkBytes = 10_000;

/** `startedFolder` has `started.json`, if that is an artifact of its own. */
export async function readAttempt(folder: string, startedFolder = folder): Promise<Attempt> {
  const [last, earlier, started] = await Promise.all([
    readText(join(folder, 'report.json'), longestTextBytes),
    readReport(join(folder, 'earlier.json')),
    readText(join(startedFolder, 'started.json'), longestMarkBytes),
  ]);
  return {
    report: 'text' in last ? parseReport(last.text) : undefined,
    earlier,
    // A report that is not whole is one of a job that ran.
    isStarted: [last, started].some((file) => 'text' in file || !file.isAbsent),
  };
}
