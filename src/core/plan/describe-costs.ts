// What a run costs, from the prices of its rows.
import type { Capability, Price } from '../capability.ts';
import { itemsOf } from '../task.ts';
import { groupDigits } from '../text.ts';
import type { Lane } from './lane.ts';

/** One line for each price. */
export function describeCosts(
  lanes: readonly Pick<Lane, 'capability' | 'batches'>[],
  capabilities: readonly Capability[],
): readonly string[] {
  const priced = lanes.filter(({ capability }) => capability.price !== undefined);
  const groups = Map.groupBy(priced, ({ capability }) => JSON.stringify(capability.price));
  return [...groups.values()].flatMap((group) => {
    const { price, noun = ['item', 'items'] } = group[0]?.capability ?? {};
    const count = group.reduce((sum, lane) => sum + countItems(lane), 0);
    if (price === undefined || count === 0) return [];
    const words = `${groupDigits(count)} ${noun[count === 1 ? 0 : 1]}`;
    const cost = `${words}: ${describePrice(price, count)}`;
    return [`${cost}${adviseFolding(group, { capabilities, noun: noun[0], price })}`];
  });
}

function countItems({ batches }: Pick<Lane, 'batches'>): number {
  return batches.reduce((sum, batch) => sum + itemsOf(batch).length, 0);
}

function describePrice({ freePerMonth, each, currency }: Price, count: number): string {
  // Two decimals, and more if the price has them.
  const most = (count * each).toFixed(4).replace(/0{1,2}$/, '');
  const free = `the first ${groupDigits(freePerMonth)} a month are free for the account`;
  return `${free}, then each costs ${each} ${currency}. If none of them is left, this run costs ${most} ${currency}.`;
}

/** From which part of what is free on it is worth a word. */
const worthFolding = 0.1;

function adviseFolding(
  lanes: readonly Pick<Lane, 'capability' | 'batches'>[],
  {
    capabilities,
    noun,
    price,
  }: { readonly capabilities: readonly Capability[]; readonly noun: string; readonly price: Price },
): string {
  const urls = lanes.filter(({ capability }) => capability.accepts === 'url');
  const count = urls.reduce((sum, lane) => sum + countItems(lane), 0);
  const folds = capabilities.some(
    ({ mode, accepts }) => mode === 'purge' && accepts === 'wildcard',
  );
  if (!folds || count <= price.freePerMonth * worthFolding) return '';
  return ` A wildcard counts as one ${noun}, however much it covers: \`on-too-many: wildcard\` with a lower \`max-urls\` folds the URLs.`;
}
