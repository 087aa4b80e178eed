// Which URLs are looked at, and what is known about them.
import { folderOfUrl, pickSample } from '../core/proof/sample.ts';
import type { Selection } from '../core/selection.ts';
import { isNamed, lineOf, reasonsOf, type Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Board } from '../engine/board.ts';
import { isToSend } from '../engine/settlement.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Inputs } from './inputs.ts';

/** The list, and how it was found. */
export type FoundList = Pick<FoundTargets, 'targets' | 'record' | 'listsAll' | 'inDoubt'>;

export interface Listed {
  readonly inputs: Pick<Inputs, 'verify' | 'wait'>;
  readonly found: Pick<FoundList, 'targets'>;
  readonly board: Board;
}

export interface Sample {
  readonly targets: readonly Target[];
  /** Whether this run is about to send it, or something in its place. */
  readonly isToSend: (target: Target) => boolean;
  /** The vendor is sent these URLs themselves, and not everything or wildcards in their place. */
  readonly isSentItself: boolean;
}

/** Undefined if nothing is to be looked at. */
export function chooseSample({
  inputs,
  found,
  board,
}: Listed): Sample | { readonly notice: string } | undefined {
  const tasks = board.tasks();
  if (inputs.verify === 0 || !inputs.wait || tasks.length === 0) return undefined;
  const planned = tasks.flatMap(({ batch }) => batch.targets).filter((target) => !isNamed(target));
  const isSentItself = planned.length > 0 && planned.every(({ kind }) => kind === 'url');
  // A job that has a part of the list looks at its part.
  const list = (isSentItself ? planned : found.targets).filter(isAddress);
  if (list.length === 0)
    return {
      notice:
        '`verify` requested nothing: what is sent to the vendor is not a list of URLs. With `purge-type: all`, list the URLs to request in `urls`.',
    };
  const count = inputs.verify === 'all' ? list.length : inputs.verify;
  const targets = pickSample(list, { count, folderOf: ({ value }) => folderOfUrl(value) });
  const open = tasks.filter(isToSend);
  const sent = new Set(open.flatMap(({ batch }) => batch.targets.map(lineOf)));
  return {
    targets,
    isSentItself,
    isToSend: ({ value }) => (isSentItself ? sent.has(value) : open.length > 0),
  };
}

/** What can be requested: a path alone cannot. */
function isAddress({ kind, value }: Target): boolean {
  return kind === 'url' && !value.startsWith('/');
}

/** Of the tasks as they are at the end: what was refused or never sent is not worth a look. */
export function wasSent(
  tasks: readonly TaskRecord[],
  { isSentItself }: Pick<Sample, 'isSentItself'>,
): (target: Target) => boolean {
  const sent = new Set(tasks.flatMap(listSent));
  return ({ value }) => (isSentItself ? sent.has(value) : sent.size > 0);
}

function listSent({ batch, state, failedTargets }: TaskRecord): readonly string[] {
  if (state === 'unsent' || (state === 'failed' && failedTargets === undefined)) return [];
  const failed = new Set(failedTargets);
  return batch.targets.flatMap((target) => (failed.has(target.value) ? [] : lineOf(target)));
}

/** The one file of the workspace that the URL stands for; undefined without one, and if there are several. */
export function findFile(target: Target): string | undefined {
  const paths = new Set(
    reasonsOf(target).flatMap(({ path, rule, deleted }) => {
      if (path === undefined || deleted === true) return [];
      // A compressed copy: what it stands for lies beside it.
      return rule === 'twin' ? path.replace(/\.[^./]+$/, '') : path;
    }),
  );
  const [path] = paths;
  return paths.size === 1 ? path : undefined;
}

/** Whether its file is known to differ from what was purged for last. */
export function isChanged(
  target: Target,
  { record, listsAll, inDoubt }: Omit<FoundList, 'targets'>,
): boolean {
  if (listsAll === true || record.kind === 'all' || record.kind === 'none') return false;
  return reasonsOf(target).some(({ path }) => path !== undefined && inDoubt?.has(path) !== true);
}

/** What a user typed may be private; what was found in a sitemap or in a file may not. */
export function listTypedOrigins({
  baseUrls,
  urls,
  sitemap = '',
}: Pick<Selection, 'baseUrls' | 'urls' | 'sitemap'>): ReadonlySet<string> {
  return new Set(
    [...baseUrls, ...urls, sitemap].flatMap((typed) => URL.parse(typed)?.origin ?? []),
  );
}
