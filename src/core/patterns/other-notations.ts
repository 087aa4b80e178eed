// Patterns in the notation of something else: another platform, YAML, shells, regular expressions.
import { displayPath } from '../urls/path-text.ts';
import { findFor, firstOf, type NearestMiss, type Place, type Slip, toMiss } from './slip.ts';

function findBackslash(pattern: string, place: Place): NearestMiss | undefined {
  if (!pattern.includes('\\')) return undefined;
  const written = pattern.replaceAll(/\\+/g, '/');
  const path = findFor(written, place);
  return path === undefined
    ? undefined
    : toMiss(path, { why: 'folders are separated by `/`', written });
}

function findSeveral(pattern: string, place: Place): NearestMiss | undefined {
  const parts = pattern.split(/[\s,;|"']+/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const path = firstOf(parts, (part) => findFor(part, place));
  if (path === undefined) return undefined;
  return {
    why: `it looks like ${parts.length} patterns on one line; the nearest is ${displayPath(path)}`,
    remedy: 'Write one pattern a line. In YAML, begin the list with `files: |`, and not with `>`.',
  };
}

/** Frameworks name files like `[slug].html`. */
function findBrackets(pattern: string, place: Place): NearestMiss | undefined {
  const written = pattern.replaceAll(/[[\]]/g, '\\$&');
  const path = written === pattern ? undefined : findFor(written, place);
  return path === undefined
    ? undefined
    : toMiss(path, { why: '`[` begins a set of characters', written });
}

/** What shells and other matchers write as `(a|b)`. */
function findAlternatives(pattern: string, place: Place): NearestMiss | undefined {
  const written = pattern.replaceAll(/[@+?*]?\(([^()]*)\)/g, (_, list: string) =>
    list.includes('|') ? `{${list.replaceAll('|', ',')}}` : list,
  );
  const path = written === pattern ? undefined : findFor(written, place);
  return path === undefined
    ? undefined
    : toMiss(path, { why: 'alternatives are written `{a,b}`', written });
}

function findExpression(pattern: string): NearestMiss | undefined {
  if (!/^\^|(?:^|[^\\])\$$|\.\*\\?\.|\.\*\$|\/\.\+/.test(pattern)) return undefined;
  return {
    why: 'it looks like a regular expression',
    remedy: 'Write `*` for any part of a name, `**` for any folders, and `.` for itself.',
  };
}

export const notationSlips: readonly Slip[] = [
  findBackslash,
  findSeveral,
  findBrackets,
  findAlternatives,
  findExpression,
];
