// Where a run takes place, for the links of the summary. What the runner does not say has no link.
import { isEmptyTree } from '../core/empty-tree.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { SourceRecord } from '../core/selection.ts';

/** Each `''` if it is not known. */
export interface RunPlace {
  /** For example `https://github.com`, without a final `/`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly runId: string;
  readonly attempt: string;
  /** The step's `id`. */
  readonly step: string;
  /** This action, `owner/name`, and the ref that the workflow names; `''` for a local one. */
  readonly action: string;
  readonly actionRef: string;
  /** The step is one of a reusable workflow: the people who call it cannot add another one to its job. */
  readonly isCalled?: true;
  /** Page of the vendor on which people see what became of a request. */
  readonly console: string;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

/** The comparison that the list was made from, or else its commit. */
export function linkSource(
  { base = '', head = '' }: SourceRecord,
  place: RunPlace | undefined,
): readonly Link[] {
  const repository = urlOf(place, place?.repository);
  const commit = head === '' ? (place?.sha ?? '') : head;
  if (repository === undefined || commit === '') return [];
  // Two dots: what changed between the two, as the list was made, not since their merge base.
  const compare = { text: 'Compare', url: `${repository}/compare/${base}..${head}` };
  const isCompared = base !== '' && head !== '' && !isEmptyTree(base);
  return [
    ...(isCompared ? [compare] : []),
    { text: `Commit ${commit.slice(0, 7)}`, url: `${repository}/commit/${commit}` },
  ];
}

export function linkRun(place: RunPlace | undefined): readonly Link[] {
  const repository = urlOf(place, place?.repository);
  if (place === undefined || repository === undefined || place.runId === '') return [];
  const attempt = place.attempt === '' ? '' : `/attempts/${place.attempt}`;
  return [{ text: 'Run', url: `${repository}/actions/runs/${place.runId}${attempt}` }];
}

export function linkConsole(place: RunPlace | undefined): readonly Link[] {
  return place === undefined || place.console === ''
    ? []
    : [{ text: 'Console of the vendor', url: place.console }];
}

/** What the code means, in the documentation of the version that runs. */
export function linkCode(code: ProblemCode, place: RunPlace | undefined): Link | undefined {
  const action = urlOf(place, place?.action);
  const ref = place?.actionRef || 'HEAD';
  return action === undefined
    ? undefined
    : { text: code, url: `${action}/blob/${ref}/docs/errors.md#${code}` };
}

function urlOf(place: RunPlace | undefined, name: string | undefined): string | undefined {
  return place === undefined || !name || place.serverUrl === ''
    ? undefined
    : `${place.serverUrl}/${name}`;
}
