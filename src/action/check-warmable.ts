// Whether the list of a purge has something that can be warmed afterwards, judged by its inputs: nothing is
// purged for a job that would find nothing to do.
import type { PurgeType } from '../core/mode.ts';
import { hasListSource, type Selection } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import type { InputProblem } from '../errors.ts';

export interface PurgedList {
  readonly selection: Selection;
  readonly purgeType: PurgeType;
  /** What `urls` stands for. */
  readonly typed: readonly Target[];
}

/** A list that is missing is found by the purge itself. */
export function checkWarmable(list: PurgedList): InputProblem | undefined {
  const { selection, purgeType, typed } = list;
  if (!hasListSource(selection)) return purgeType === 'all' ? nothingListed : undefined;
  const urls = typed.filter(({ kind }) => kind === 'url');
  if (urls.some(({ value }) => value.startsWith('/'))) return onlyPaths;
  return urls.length > 0 || hasPages(selection) ? undefined : nothingNamed(purgeType);
}

function hasPages({ files, urlsFile, sitemap, hasNoUrls }: Selection): boolean {
  return files.length > 0 || urlsFile !== undefined || sitemap !== undefined || hasNoUrls === true;
}

const nothingListed: InputProblem = {
  code: 'input-missing',
  input: 'files',
  message: '`purge-type: all` without a list leaves nothing that could be warmed afterwards.',
  remedy:
    'Set `files`, `sitemap` or `urls`: if that list is not empty, everything is purged, and its URLs are warmed. `files: **` with `source: all` lists every file in `root`. To purge alone, call `cache-purge.yml`.',
};

const onlyPaths: InputProblem = {
  code: 'input-missing',
  input: 'base-url',
  message: '`base-url` is missing. `urls` has paths, and only whole URLs can be warmed.',
  remedy: 'Set it to the URL below which they lie, one a line for each host.',
};

/** What is purged by prefix, host, tag or wildcard is not listed. */
function nothingNamed(purgeType: PurgeType): InputProblem {
  const [input, advice] =
    purgeType === 'wildcard'
      ? ['urls', 'Add them to `urls`; those that a wildcard covers are not sent to the purge.']
      : ['files', 'Set `files`, `sitemap` or `urls` as well.'];
  return {
    code: 'input-missing',
    input,
    message: 'The list to purge has no URL of a page or file that could be warmed afterwards.',
    remedy: `${advice} To purge alone, call \`cache-purge.yml\`.`,
  };
}
