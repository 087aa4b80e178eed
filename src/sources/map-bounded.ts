/**
 * Does `work` for every item, at most `most` at a time; results are in the order of the items.
 * After a failure no further item is begun.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  // Shared by all workers; a generator, because leaving its loop by an error ends it for the others.
  const queue = takeTurns(items);
  const workers = Array.from({ length: Math.min(most, items.length) }, async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  });
  await Promise.all(workers);
  return results;
}

function* takeTurns<Item>(items: readonly Item[]): Generator<[index: number, item: Item]> {
  yield* items.entries();
}
