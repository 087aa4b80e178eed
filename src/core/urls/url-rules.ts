// What the inputs say about the URLs of a file, for a later run: another rule gives URLs that no
// run purged.
import { filesOf, type Selection } from '../selection.ts';
import { listWords } from '../text.ts';

/** The inputs that are not their default, by name. */
export type UrlRules = Readonly<Record<string, string>>;

export function listUrlRules({
  cleanUrls,
  indexPages,
  spellings,
  rewrites,
}: UrlRuleInputs): UrlRules {
  return {
    ...(cleanUrls === 'auto' ? {} : { 'clean-urls': String(cleanUrls) }),
    ...(indexPages === 'auto' ? {} : { 'index-pages': indexPages }),
    ...(spellings === undefined ? {} : { spellings }),
    ...(rewrites.length === 0 ? {} : { rewrites: rewrites.join('\n') }),
  };
}

/**
 * For a file that any step may read: which files were purged, and on which hosts. A memory belongs to
 * the steps that have these in common.
 */
export function listManifestRules(
  inputs: ManifestRuleInputs,
): UrlRules & Readonly<Record<'base-url' | 'files', string>> {
  const { baseUrls, files, purgesEverything } = inputs;
  return {
    ...listUrlRules(inputs),
    'base-url': baseUrls.toSorted().join('\n'),
    files: (purgesEverything === true ? filesOf(inputs) : files).join('\n'),
  };
}

export type ManifestRuleInputs = UrlRuleInputs &
  Pick<Selection, 'baseUrls' | 'files' | 'root' | 'purgesEverything'>;

export type UrlRuleInputs = Pick<Selection, 'cleanUrls' | 'indexPages' | 'spellings' | 'rewrites'>;

/** What people read if they differ: then no run purged every file under the URLs that it has now. */
export function describeOtherRules(
  before: UrlRules = {},
  { now, since }: { readonly now: UrlRules; readonly since: string },
): string | undefined {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter((name) => before[name] !== now[name]).sort();
  if (changed.length === 0) return undefined;
  const inputs = listWords(changed.map((name) => `\`${name}\``));
  return `${inputs} changed since ${since}, and no run purged every file under the URLs that it has now, so every file counts as changed. URLs that only the earlier inputs gave are not listed: to purge them as well, purge everything once with \`purge-type: all\`.`;
}
