// What the searches for a slip in a pattern share.
import { displayPath } from '../urls/path-text.ts';
import { compilePatterns } from './path-matcher.ts';

export interface NearestMiss {
  /** Follows "no file matches". */
  readonly why: string;
  readonly remedy: string;
}

export interface Place {
  /** The served folder, `''` for the workspace. */
  readonly root: string;
  /** Every file that there is. */
  readonly paths: readonly string[];
}

export type Slip = (pattern: string, place: Place) => NearestMiss | undefined;

/** A file that another spelling of the pattern matches. */
export function findFor(pattern: string, { paths }: Place): string | undefined {
  return paths.find(compilePatterns([pattern]));
}

export function toMiss(
  path: string,
  { why, written }: { why: string; written: string },
): NearestMiss {
  return { why: `${why}; the nearest is ${displayPath(path)}`, remedy: `Write \`${written}\`.` };
}

export function firstOf<Value>(
  patterns: readonly string[],
  find: (pattern: string) => Value | undefined,
): Value | undefined {
  for (const pattern of patterns) {
    const found = find(pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}
