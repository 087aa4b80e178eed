import type { Target } from './target.ts';

/**
 * One shard's part of the sorted list: item k (from 0) belongs to shard (k mod count) + 1. The
 * parts are disjoint, together they are the list, and their sizes differ by at most one.
 */
export function shardTargets(
  targets: readonly Target[],
  { index, count }: { readonly index: number; readonly count: number },
): readonly Target[] {
  return targets.filter((_, item) => item % count === index - 1);
}

/** The list as text, one value a line; its SHA-256 is the list's checksum. */
export function listText(targets: readonly Target[]): string {
  if (targets.length === 0) return '';
  return `${targets.map(({ value }) => value).join('\n')}\n`;
}
