/** Few enough to be the arguments of one call. */
const mostAtOnce = 1_000;

/**
 * All items of all lists, in order. `flat` and `flatMap` look at each item, which takes more than
 * ten times as long for lists of a hundred thousand.
 */
export function joinLists<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  if (lists.length <= mostAtOnce) return nothing<Item>().concat(...lists);
  const joined: (readonly Item[])[] = [];
  for (let start = 0; start < lists.length; start += mostAtOnce)
    joined.push(joinLists(lists.slice(start, start + mostAtOnce)));
  return joinLists(joined);
}

function nothing<Item>(): Item[] {
  return [];
}
