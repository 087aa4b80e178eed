import type { FoldedWildcard } from './fold-wildcards.ts';

/** A wildcard that covers more than this share of unchanged files is always told of. */
export const mostUnchangedShare = 0.5;

/** One sentence for each wildcard whose share of known unchanged URLs is above `mostShare`. */
export function describeFolding(
  folded: readonly FoldedWildcard[],
  mostShare: number = mostUnchangedShare,
): readonly string[] {
  return folded.flatMap(({ value, changed, unchanged = 0 }) => {
    const share = unchanged / Math.max(changed + unchanged, 1);
    if (share <= mostShare) return [];
    const percent = Math.round(share * 100);
    return [
      `The wildcard ${value} also covers ${unchanged.toLocaleString('en-US')} URLs that did not change (${percent} % of what it covers).`,
    ];
  });
}
