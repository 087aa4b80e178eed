// What a run costs, from the prices of its rows.
import type { Capability, Price } from '../capability.ts';
import { itemsOf } from '../task.ts';
import { groupDigits } from '../text.ts';
import type { Lane, Recipients } from './lane.ts';

export interface Charged {
  /** Of the provider: whether another kind of target would cost less. */
  readonly capabilities: readonly Capability[];
  /** If each request is billed more than once; how often is not known before they are counted. */
  readonly recipients?: { readonly noun: Recipients; readonly count?: number } | undefined;
}

/** One line for each price. */
export function describeCosts(
  lanes: readonly Pick<Lane, 'capability' | 'batches'>[],
  { capabilities, recipients }: Charged,
): readonly string[] {
  const priced = lanes.filter(({ capability }) => capability.price !== undefined);
  const groups = Map.groupBy(priced, ({ capability }) => JSON.stringify(capability.price));
  return [...groups.values()].flatMap((group) => {
    const { price, noun = ['item', 'items'] } = group[0]?.capability ?? {};
    const count = group.reduce((sum, lane) => sum + countItems(lane), 0);
    if (price === undefined || count === 0) return [];
    const billed = count * (recipients?.count ?? 1);
    const words = `${groupDigits(billed)} ${noun[billed === 1 ? 0 : 1]}`;
    const cost = `${words}${describeRecipients(recipients)}: ${describePrice(price, billed)}`;
    const each = recipients?.count === undefined ? describeRecipients(recipients) : '';
    return [`${cost}${each}.${adviseFolding(group, { capabilities, noun: noun[0], price })}`];
  });
}

function countItems({ batches }: Pick<Lane, 'batches'>): number {
  return batches.reduce((sum, batch) => sum + itemsOf(batch).length, 0);
}

/** ` for 3 tenants`, or ` for each tenant` before they are counted. */
function describeRecipients(recipients: Charged['recipients']): string {
  if (recipients === undefined) return '';
  const { noun, count } = recipients;
  return count === undefined
    ? ` for each ${noun[0]}`
    : ` for ${groupDigits(count)} ${noun[count === 1 ? 0 : 1]}`;
}

function describePrice({ freePerMonth, each, currency }: Price, count: number): string {
  // Two decimals, and more if the price has them.
  const most = (count * each).toFixed(4).replace(/0{1,2}$/, '');
  const free = `the first ${groupDigits(freePerMonth)} a month are free for the account`;
  return `${free}, then each costs ${each} ${currency}. If none of them is left, sending the whole list costs ${most} ${currency}`;
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
