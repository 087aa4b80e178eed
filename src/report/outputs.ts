import { isWrite } from '../core/distributions/plan.ts';
import { countChanges } from './plan-lines.ts';
import { countProofs } from './proofs.ts';
import type { Report } from './report.ts';
import { renderTaskIds } from './task-ids.ts';
import type { Verdict } from './verdict.ts';

/** Absolute paths of the files that go with a report, `''` for one that could not be written. */
export interface ReportFiles {
  readonly report: string;
  /** Where the report goes if it cannot be written there. */
  readonly spareReport: string;
  readonly urls: string;
  readonly existingUrls: string;
  readonly failedUrls: string;
  /** The plan of a sync, as Markdown. */
  readonly plan: string;
}

export interface Presented {
  readonly report: Report;
  readonly verdict: Verdict;
  readonly files: ReportFiles;
}

export interface OutputRow {
  readonly name: string;
  /** For `action.yml` and the documentation; Markdown. */
  readonly description: string;
  /** Only for a run that works on distributions; empty in every other run. */
  readonly distributions?: true;
  readonly value: (presented: Presented) => string;
}

const verbs = { create: 'creates', modify: 'changes', delete: 'closes for good' } as const;

/** Every output of the action, in the order of `action.yml`. */
export const outputTable: readonly OutputRow[] = [
  {
    name: 'status',
    description:
      '`COMPLETED`, `ACCEPTED`, `PLANNED` or `NOTHING_TO_DO`; `CANCELLED`, `UNCONFIRMED`, `TIMEOUT`, `PARTIAL` or `FAILED`.',
    value: ({ verdict }) => verdict.status,
  },
  {
    name: 'failure-reason',
    description:
      'A fixed code for the first thing that went wrong, such as `vendor-auth`. Empty if nothing did.',
    value: ({ verdict }) => verdict.problem?.code ?? '',
  },
  {
    name: 'total',
    description:
      'Number of targets (URLs, wildcards, prefixes, hosts, tags, assets, distributions, 1 for everything): always the sum of `succeeded`, `failed`, `unknown`, `not-sent` and `pending`.',
    value: ({ verdict }) => String(verdict.counts.total),
  },
  {
    name: 'succeeded',
    description:
      'Targets that the vendor confirmed, or accepted if it does not offer confirmation.',
    value: ({ verdict }) => String(verdict.counts.succeeded),
  },
  {
    name: 'failed',
    description: 'Targets that the vendor refused, or that it accepted and could not process.',
    value: ({ verdict }) => String(verdict.counts.failed),
  },
  {
    name: 'unknown',
    description: 'Targets that were sent and whose result cannot be determined.',
    value: ({ verdict }) => String(verdict.counts.unknown),
  },
  {
    name: 'not-sent',
    description:
      'Targets that were never sent: the run was stopped early, timed out or was cancelled. Every target of a dry run.',
    value: ({ verdict }) => String(verdict.counts.notSent),
  },
  {
    name: 'pending',
    description: 'Targets that the vendor accepted and that are not finished.',
    value: ({ verdict }) => String(verdict.counts.pending),
  },
  {
    name: 'skipped',
    description: 'Files that gave no URL. The report file has the reason for each.',
    value: ({ report }) => String(report.skipped.length),
  },
  {
    name: 'requests',
    description: 'HTTP requests sent to the vendor, including retries and polls.',
    value: ({ report }) => String(report.requests),
  },
  {
    name: 'verified',
    description:
      'With `verify`: URLs of the sample that are fresh after the purge, or in a cache after warming, as seen from this runner.',
    value: ({ report }) => {
      const { fresh, hit } = countProofs(report);
      return String(fresh + hit);
    },
  },
  {
    name: 'stale',
    description:
      'With `verify`: URLs of the sample of which a cache still serves the old copy after the purge.',
    value: ({ report }) => String(countProofs(report).stale),
  },
  {
    name: 'task-ids',
    description:
      "The vendor's tasks and their states as JSON, for `resume-tasks`. The path of the report file if the JSON would exceed 100 KB.",
    value: ({ report, files }) => renderTaskIds(report, files.report),
  },
  {
    name: 'report-file',
    description: 'Path of the complete report as JSON (schema/report.schema.json).',
    value: ({ files }) => files.report,
  },
  {
    name: 'urls-file',
    description:
      'Path of a file with every target, one a line. A URL that ends in a comma or semicolon, or has what looks like a variable (`$NAME`) or an entity (`&amp;`), has a `#` behind it, so that `urls-file` accepts it.',
    value: ({ files }) => files.urls,
  },
  {
    name: 'existing-urls-file',
    description:
      'Path of a file with every URL of the list that still exists, one a line, for example to warm what was purged: without deleted files, without `/dir` of `/dir/` and second spellings (docs/sites.md), and with URLs that are not sent because a wildcard or a purge of everything covers them.',
    value: ({ files }) => files.existingUrls,
  },
  {
    name: 'failed-urls-file',
    description:
      'Path of a file with every target that failed or was not sent, one a line. It never holds one that the vendor may have accepted, so it can be sent again. Empty in a dry run.',
    value: ({ files }) => files.failedUrls,
  },
  {
    name: 'list-checksum',
    description: 'SHA-256 of the whole list, for `expected-list`.',
    value: ({ report }) => report.listChecksum,
  },
  {
    name: 'changed',
    description:
      '`sync-distribution`: `true` if the plan changes anything, `false` if it does not. Empty if no plan was made.',
    distributions: true,
    value: ({ report }) => toChanged(report),
  },
  ...(['create', 'modify', 'delete'] as const).map(
    (kind): OutputRow => ({
      name: `to-${kind}`,
      description: `\`sync-distribution\`: number of distributions that the plan ${verbs[kind]}. Empty if no plan was made.`,
      distributions: true,
      value: ({ report }) =>
        hasPlan(report) ? String(countChanges(report.sync?.changes ?? [])[kind]) : '',
    }),
  ),
  {
    name: 'plan-checksum',
    description: '`sync-distribution`: SHA-256 of the plan, for `expected-plan`.',
    distributions: true,
    value: ({ report }) => report.sync?.planChecksum ?? '',
  },
  {
    name: 'plan-file',
    description: '`sync-distribution`: path of the plan as Markdown.',
    distributions: true,
    value: ({ report, files }) => (report.sync === undefined ? '' : files.plan),
  },
  {
    name: 'domains',
    description:
      '`sync-distribution`: JSON object with the domain of every entry by name, new ones included.',
    distributions: true,
    value: ({ report }) => (report.sync === undefined ? '' : JSON.stringify(toDomains(report))),
  },
  {
    name: 'base',
    description:
      'Full ID of the commit that was compared with, or of the empty tree if every file of `head` counted. Empty if nothing was compared.',
    value: ({ report }) => report.source.base ?? '',
  },
  {
    name: 'head',
    description: 'Full ID of the commit that was compared. Empty if nothing was compared.',
    value: ({ report }) => report.source.head ?? '',
  },
];

/** Every output by name; each is set in every case. */
export function renderOutputs(presented: Presented): Readonly<Record<string, string>> {
  return Object.fromEntries(outputTable.map(({ name, value }) => [name, value(presented)]));
}

function hasPlan({ sync }: Report): boolean {
  return sync?.kind === 'plan';
}

/** Whether the plan changes anything; empty without a plan. */
function toChanged(report: Report): string {
  return hasPlan(report) ? String(report.sync?.changes.some(isWrite)) : '';
}

/** Every entry that has a domain, those just created too. */
function toDomains({ sync, tasks }: Report): Readonly<Record<string, string>> {
  const known = (sync?.changes ?? []).map(({ name, domain }) => [name, domain] as const);
  const made = tasks.map(({ batch, id }) => [batch.targets[0]?.value ?? '', id] as const);
  return Object.fromEntries(
    [...known, ...made].filter(([name, domain]) => name !== '' && domain !== ''),
  );
}
