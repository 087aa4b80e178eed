// What the inputs say about the URLs of a file, for a later run: another rule gives URLs that no run purged.
import { type Mode, modes } from '../mode.ts';
import type { Selection } from '../selection.ts';

/** The inputs that are not their default, by name. */
export type UrlRules = Readonly<Record<string, string>>;

export function listUrlRules(
  { cleanUrls, indexPages, spellings, rewrites }: UrlRuleInputs,
  mode: Mode,
): UrlRules {
  const usual = modes[mode].warms ? 'one' : 'all';
  return {
    ...(cleanUrls === 'auto' ? {} : { 'clean-urls': String(cleanUrls) }),
    ...(indexPages === 'auto' ? {} : { 'index-pages': indexPages }),
    ...((spellings ?? usual) === usual ? {} : { spellings: spellings ?? usual }),
    ...(rewrites.length === 0 ? {} : { rewrites: rewrites.join('\n') }),
  };
}

type UrlRuleInputs = Pick<Selection, 'cleanUrls' | 'indexPages' | 'spellings' | 'rewrites'>;

/** The names of the inputs in which they differ. */
export function findOtherRules(before: UrlRules = {}, now: UrlRules = {}): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).sort();
}
