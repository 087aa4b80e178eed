import { setOutput } from '@actions/core';
import type { TaskRecord } from '../core/task.ts';
import type { Redact } from '../report/redact-report.ts';
import { renderTaskIds } from '../report/task-ids.ts';

const everyTask = 50;

/**
 * Makes the task ids an output the moment they are known, so that a killed run can be resumed. With
 * many tasks only every fiftieth id is announced, because each announcement holds all of them.
 */
export function createIdAnnouncer(about: {
  readonly provider: string;
  readonly reportFile: string;
  readonly redact: Redact;
}): (tasks: readonly TaskRecord[]) => void {
  const { provider, reportFile, redact } = about;
  let announced = 0;
  return (tasks) => {
    const known = tasks.filter(({ id }) => id !== '').length;
    if (known === announced || (known > everyTask && known % everyTask !== 0)) return;
    announced = known;
    const shown = tasks.map((task) => ({ ...task, id: redact(task.id) }));
    const value = renderTaskIds({ provider, tasks: shown }, reportFile);
    if (value !== reportFile) setOutput('task-ids', value);
  };
}
