// What the URL sources need of each other, before any of them is asked.

import type { Mode, PurgeType } from '../core/mode.ts';
import { findPatternProblem } from '../core/patterns/check-pattern.ts';
import { hasUrlSource, type Selection } from '../core/selection.ts';
import type { InputProblem } from '../errors.ts';

export interface SelectionUse {
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  /** An earlier run's tasks are asked after, with or without a list. */
  readonly resumes: boolean;
}

const mostProblems = 20;

type Check = (
  selection: Selection,
  kind: 'wildcard' | 'everything' | 'items',
) => InputProblem | undefined;

export function checkSelection(selection: Selection, use: SelectionUse): readonly InputProblem[] {
  if (use.mode === 'sync-distribution') return [];
  const kind = toKind(use);
  const checks = use.resumes ? [] : [checkSomeSource];
  const found = [...checks, ...otherChecks].flatMap((check) => check(selection, kind) ?? []);
  return [...found, ...checkPatterns(selection), ...checkAssetIds(selection)];
}

function toKind({ mode, purgeType }: SelectionUse): 'wildcard' | 'everything' | 'items' {
  if (mode !== 'purge' || purgeType === 'item') return 'items';
  return purgeType === 'wildcard' ? 'wildcard' : 'everything';
}

const otherChecks: readonly Check[] = [
  checkWildcardSource,
  checkBaseUrl,
  checkManifest,
  checkAssetsAlone,
];

/** An empty list never means everything, so no list at all is an error. */
function checkSomeSource(
  selection: Selection,
  kind: Parameters<Check>[1],
): InputProblem | undefined {
  if (hasUrlSource(selection) || selection.assetIds.length > 0 || kind === 'everything')
    return undefined;
  if (kind === 'wildcard') {
    return {
      code: 'input-missing',
      input: 'urls',
      message:
        '`purge-type: wildcard` takes its patterns from `urls` or `urls-file`; neither is given.',
      remedy: 'Give patterns such as `/img/*`, one a line.',
    };
  }
  return {
    code: 'input-missing',
    input: 'files',
    message:
      'Nothing says which URLs: none of `files`, `urls`, `urls-file`, `sitemap`, `huawei-asset-ids` and `resume-tasks` is given.',
    remedy:
      'Give `files` (patterns over changed files, with `base-url`), or `urls`; `huawei-asset-ids` for `huawei-vod`; `resume-tasks` to go on with an earlier run. `purge-type: all` purges everything.',
  };
}

/** One request takes either URLs or an asset, and so does one run. */
function checkAssetsAlone(selection: Selection): InputProblem | undefined {
  if (selection.assetIds.length === 0 || !hasUrlSource(selection)) return undefined;
  return {
    code: 'input-invalid',
    input: 'huawei-asset-ids',
    message: '`huawei-asset-ids` and a source of URLs are given; a run preheats one or the other.',
    remedy: 'Use two steps: one with `huawei-asset-ids`, one with the URLs.',
  };
}

function checkAssetIds({ assetIds }: Selection): readonly InputProblem[] {
  return assetIds
    .filter((id) => !/^[\w-]{1,64}$/.test(id))
    .slice(0, mostProblems)
    .map((id) => ({
      code: 'input-invalid',
      input: 'huawei-asset-ids',
      message: `\`huawei-asset-ids\` holds what is no id: ${JSON.stringify(id.slice(0, 80))}.`,
      remedy: 'Give the 32 characters the VOD console shows, one id a line.',
    }));
}

function checkWildcardSource(
  { files, sitemap }: Selection,
  kind: Parameters<Check>[1],
): InputProblem | undefined {
  const input = files.length > 0 ? 'files' : 'sitemap';
  if (kind !== 'wildcard' || (files.length === 0 && sitemap === undefined)) return undefined;
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` does not go with \`purge-type: wildcard\`, whose patterns are typed.`,
    remedy: 'Move the patterns to `urls`, or use `purge-type: item`.',
  };
}

function checkBaseUrl(
  { files, baseUrls }: Selection,
  kind: Parameters<Check>[1],
): InputProblem | undefined {
  if (files.length === 0 || baseUrls.length > 0 || kind === 'wildcard') return undefined;
  return {
    code: 'input-missing',
    input: 'base-url',
    message: '`files` makes URLs out of paths, but `base-url` is missing.',
    remedy: 'Give the URL under which `root` is served, one a line for each host or alias.',
  };
}

function checkManifest({ source, manifest }: Selection): InputProblem | undefined {
  if (source !== 'manifest' || manifest !== undefined) return undefined;
  return {
    code: 'input-missing',
    input: 'manifest',
    message: '`source: manifest` compares with a manifest, but `manifest` is missing.',
    remedy: "Give the path or URL of the previous build's manifest.",
  };
}

/** The lines that are no patterns, each with why. */
function checkPatterns({ files }: Selection): readonly InputProblem[] {
  return files.flatMap((pattern) => {
    const why = findPatternProblem(pattern);
    if (why === undefined) return [];
    return {
      code: 'input-invalid' as const,
      input: 'files',
      message: `\`files\`: the pattern ${JSON.stringify(pattern.slice(0, 100))} ${why}.`,
      remedy: 'Write patterns over workspace paths, like `public/**` or `!**/*.map`, one a line.',
    };
  });
}
