// Many URLs as few wildcards. A wildcard `…/folder/*` covers everything in the folder and below.

import type { WildcardForm } from '../capability.ts';
import { countNoun, type Target } from '../target.ts';
import { type Folder, growFolders } from './folder-tree.ts';

export interface FoldLimits {
  /** How many wildcards the provider takes. */
  readonly most: number;
  readonly form: WildcardForm;
  /** URLs of the files that did not change, if the whole tree is known. */
  readonly unchangedUrls?: readonly string[];
}

export interface FoldedWildcard extends Target {
  readonly kind: 'wildcard';
  /** How many of the URLs it stands for. */
  readonly changed: number;
  /** How many known URLs it covers though they did not change; absent if the tree is unknown. */
  readonly unchanged?: number;
}

/** More than this many are not worth distinguishing, and the search grows with their number. */
const mostWorthwhile = 100;

/** A way to cover a folder: a wildcard for it, its URLs one by one, or two ways side by side. */
interface Cover {
  readonly count: number;
  readonly cost: number;
  readonly choice:
    | { readonly wildcard: Folder }
    | { readonly singly: Folder }
    | { readonly both: readonly [Cover, Cover] };
}

interface Search {
  readonly limit: number;
  readonly form: WildcardForm;
  readonly costOf: (folder: Folder) => number;
}

/**
 * Covers every URL with at most `most` patterns, sorted by value. Among all such sets it is one that
 * covers the least else (known unchanged URLs; if they are unknown, the one whose folders lie
 * deepest), and of those the smallest. A URL that stays alone is a pattern without `*`, or its folder
 * if wildcards are folders. There are more than `most` only if the URLs have more hosts than that.
 */
export function foldWildcards(
  list: readonly Target[],
  { most, form, unchangedUrls }: FoldLimits,
): readonly FoldedWildcard[] {
  // Of two covers that are as good, the order would decide.
  const targets = list.toSorted((one, other) => (one.value < other.value ? -1 : 1));
  const limit = Math.max(1, Math.min(most, mostWorthwhile));
  const tops = growFolders(
    targets.map(({ value }) => value),
    unchangedUrls ?? [],
  );
  const costOf = unchangedUrls === undefined ? toBreadthCost(limit) : toUnchangedCost;
  const cover = coverAll(tops, { limit, form, costOf });
  const folded = listChoices(cover).flatMap((choice) =>
    'wildcard' in choice
      ? [toWildcard(choice.wildcard, { form, isTreeKnown: unchangedUrls !== undefined })]
      : toSingles(choice.singly, targets, unchangedUrls !== undefined),
  );
  return folded.sort((one, other) => (one.value < other.value ? -1 : 1));
}

function toUnchangedCost({ unchanged }: Folder): number {
  return unchanged;
}

/** Any number of wildcards that is allowed costs less than one that is a folder higher up. */
function toBreadthCost(limit: number): (folder: Folder) => number {
  return ({ depth }) => (limit + 1) ** -Math.min(depth, 100);
}

function coverAll(tops: readonly Folder[], search: Search): Cover {
  const nothing: Cover = { count: 0, cost: 0, choice: { singly: noFolder } };
  const best = tops
    .reduce<readonly Cover[]>(
      (covers, top) => joinCovers(covers, coverFolder(top, search), search.limit),
      [nothing],
    )
    .at(-1);
  return best ?? tops.map((top) => coverWhole(top, search)).reduce(joinTwo, nothing);
}

const noFolder: Folder = { url: '', depth: 0, children: [], items: [], changed: 0, unchanged: 0 };

/** Every cover worth keeping, the smallest first: each costs less than the one before. */
function coverFolder(folder: Folder, search: Search): readonly Cover[] {
  const { limit, form } = search;
  const count = folder.items.length;
  const isWhole = count > limit || (form === 'folder' && count > 0);
  const apart = folder.children.reduce<readonly Cover[]>(
    (covers, child) =>
      covers.length === 0 ? covers : joinCovers(covers, coverFolder(child, search), limit),
    isWhole ? [] : [{ count, cost: 0, choice: { singly: folder } }],
  );
  return keepBest([coverWhole(folder, search), ...apart]);
}

function coverWhole(folder: Folder, { costOf }: Search): Cover {
  return { count: 1, cost: costOf(folder), choice: { wildcard: folder } };
}

function joinCovers(
  some: readonly Cover[],
  others: readonly Cover[],
  limit: number,
): readonly Cover[] {
  const joined: Cover[] = [];
  for (const one of some) {
    for (const other of others)
      if (one.count + other.count <= limit) joined.push(joinTwo(one, other));
  }
  return keepBest(joined);
}

function joinTwo(one: Cover, other: Cover): Cover {
  const count = one.count + other.count;
  return { count, cost: one.cost + other.cost, choice: { both: [one, other] } };
}

function keepBest(covers: readonly Cover[]): readonly Cover[] {
  const sorted = covers.toSorted((one, other) => one.count - other.count || one.cost - other.cost);
  let least = Number.POSITIVE_INFINITY;
  return sorted.filter(({ cost }) => {
    const isBetter = cost < least;
    if (isBetter) least = cost;
    return isBetter;
  });
}

type Choice = Exclude<Cover['choice'], { readonly both: unknown }>;

function listChoices(cover: Cover): readonly Choice[] {
  const choices: Choice[] = [];
  const open = [cover];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('both' in next.choice) open.push(...next.choice.both);
    else choices.push(next.choice);
  }
  return choices;
}

function toWildcard(
  { url, changed, unchanged }: Folder,
  { form, isTreeKnown }: { readonly form: WildcardForm; readonly isTreeKnown: boolean },
): FoldedWildcard {
  const known = isTreeKnown ? { unchanged } : {};
  return {
    kind: 'wildcard',
    value: form === 'folder' ? url : `${url}*`,
    rule: 'on-too-many',
    changed,
    ...known,
  };
}

function toSingles(
  { items }: Folder,
  targets: readonly Target[],
  isTreeKnown: boolean,
): readonly FoldedWildcard[] {
  const known = isTreeKnown ? { unchanged: 0 } : {};
  return items.flatMap((item) => {
    const target = targets[item];
    return target === undefined ? [] : [{ ...target, kind: 'wildcard', changed: 1, ...known }];
  });
}

/** Wildcards cover more than was asked for; the notice always says how much. */
export function describeCover(folded: readonly FoldedWildcard[]): string {
  let [changed, unchanged] = [0, 0];
  for (const wildcard of folded) {
    if (wildcard.unchanged === undefined)
      return 'how many URLs that are not in the list these cover as well is not known';
    changed += wildcard.changed;
    unchanged += wildcard.unchanged;
  }
  if (unchanged === 0) return 'these cover nothing else that is known';
  const share = Math.max(1, Math.round((unchanged / (changed + unchanged)) * 100));
  return `of what these cover, ${share} % was not asked for: ${countNoun(unchanged, 'url')}`;
}
