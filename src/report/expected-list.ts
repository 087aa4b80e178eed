// `expected-list`: the checksum of a list, or the report file of the run that planned it.
import { resolve } from 'node:path';
import { checksumField } from '../core/inputs/fields.ts';
import { parseJson } from '../core/json-value.ts';
import type { ExpectedList } from '../core/plan/list-difference.ts';
import { mergeTargets } from '../core/plan/merge-targets.ts';
import { listText } from '../core/plan/shard.ts';
import { lineOf } from '../core/target.ts';
import { oneLine } from '../core/text.ts';
import { InputError } from '../errors.ts';
import { longestTextBytes, readText } from '../system/read-file.ts';
import { ReportFile } from './schema.ts';

const ListReport = ReportFile.pick({ schemaVersion: true, listChecksum: true, tasks: true });

export interface ExpectedRequest {
  /** As typed; a path is relative to `workspace`. */
  readonly text: string;
  readonly workspace: string;
  readonly checksum: (text: string) => string;
}

/** Throws InputError, naming `expected-list`, before anything is sent. */
export async function readExpectedList({
  text,
  workspace,
  checksum,
}: ExpectedRequest): Promise<ExpectedList> {
  const typed = checksumField.parse(text);
  if (typed !== undefined) return { checksum: typed };
  const file = readText(resolve(workspace, text), longestTextBytes);
  if ('problem' in file)
    throw wrong(
      `is not a checksum (64 hexadecimal digits), and as a file it ${file.problem}: ${JSON.stringify(oneLine(text, 200))}`,
    );
  const report = ListReport.safeParse(parseJson(file.text));
  if (!report.success || report.data.listChecksum === '')
    throw wrong('is a file that is not the report of a run with a list');
  const { listChecksum, tasks } = report.data;
  // Requests hold the list kind by kind, and in the order of what is sent.
  const targets = mergeTargets([tasks.flatMap((task) => task.targets)]);
  // Of a part of a list, or of one that was folded, the whole is not known.
  const isWhole = checksum(listText(targets)) === listChecksum;
  return {
    checksum: listChecksum,
    ...(isWhole ? { values: targets.map(lineOf) } : {}),
  };
}

function wrong(why: string): InputError {
  return new InputError([
    {
      code: 'input-invalid',
      input: 'expected-list',
      message: `\`expected-list\` ${why}.`,
      remedy:
        'Set it to the `list-checksum` output of the run that made the plan, or to the path of its report file.',
    },
  ]);
}
