// What is wrong with an entry, from the schema's issues.
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { oneLine } from '../../../core/text.ts';
import { describeIssue } from './describe-issue.ts';
import type { ConfigFault } from './rules.ts';
import { Entry } from './schema.ts';

export const mostFaults = 30;

/** A value of another type has no length and no members to be judged. */
export function listFaults(issues: readonly z.core.$ZodIssue[]): readonly ConfigFault[] {
  const placeOf = ({ path }: z.core.$ZodIssue): string => JSON.stringify(path.map(String));
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues
    .filter((issue) => issue.code === 'invalid_type' || !mistyped.has(placeOf(issue)))
    .slice(0, mostFaults)
    .flatMap(toFaults);
}

function toFaults(issue: z.core.$ZodIssue): readonly ConfigFault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, why: describeIssue(issue) }];
  return issue.keys.slice(0, mostFaults).map((key) => ({
    path: [...path, key],
    why: `does not exist${suggest(key, path)}`,
  }));
}

/**
 * The name of one letter's difference or so, among those of an entry; keys beside the list may be
 * the user's own.
 */
function suggest(key: string, path: ConfigFault['path']): string {
  const isTop = path.length === 0;
  const known = isTop ? ['distributions'] : Object.keys(Entry.shape);
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  if (near !== undefined) return ` (did you mean \`${near}\`?)`;
  return isTop ? ` (a key for shared values begins with \`x-\`: \`x-${oneLine(key, 60)}\`)` : '';
}

/** `origins[0].httpPort`; `''` for the whole. */
export function showPath(path: ConfigFault['path']): string {
  const inside = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return oneLine(inside.replace(/^\./, ''), 120);
}
