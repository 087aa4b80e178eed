// The list of an earlier run, out of its report file: what `urls-file` may be as well.
import { parseJson } from '../core/json-value.ts';
import type { Target } from '../core/target.ts';
import { ListReport } from './schema.ts';
import type { Status } from './status.ts';

export interface ReportedList {
  readonly targets: readonly Target[];
  /** What was not sent one by one, because something that was sent covers it. */
  readonly covered: readonly Target[] | undefined;
  readonly status: Status;
}

/** Undefined if the text is not a report file of this version. */
export function parseReportedList(text: string): ReportedList | undefined {
  const parsed = ListReport.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { status, tasks, covered } = parsed.data;
  return { status, covered, targets: tasks.flatMap(({ targets }) => targets) };
}
