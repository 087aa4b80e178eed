// What each action of this repository reads, by the folder of its `action.yml`.
import { namedInputs, purgeInputs } from '../core/inputs/purge-inputs.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { selectionInputs } from '../core/inputs/source-inputs.ts';
import { modes } from '../core/mode.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import { identityInputs, inputTable, type ListedInput } from './input-table.ts';
import {
  joinRunsInputs,
  joinShardsInputs,
  planShardsInputs,
  sandboxInputs,
  startJobInputs,
} from './sub-action-inputs.ts';

/** How a vendor is reached; which targets it acts on is decided in the plan. */
function findConnectionInputs(): readonly ListedInput[] {
  const warming = Object.values<Provider>(providers).filter(({ capabilities }) =>
    capabilities.some(({ mode }) => modes[mode].warms),
  );
  const found = warming.flatMap(({ inputs }) =>
    inputs.filter(({ targets }) => targets === undefined),
  );
  return [...new Map(found.map((input) => [input.name, input])).values()];
}

/** What decides whether a list has something to warm. */
function findListInputs(): readonly ListedInput[] {
  const { urls, urlsFile, sitemap, files, root } = selectionInputs;
  const lists = [urls, urlsFile, sitemap, files, ...Object.values(namedInputs)];
  return [...lists, root, purgeInputs.purgeType];
}

export const actionInputs = {
  '.': inputTable,
  'plan-shards': [
    ...Object.values(planShardsInputs),
    ...Object.values(identityInputs),
    runInputs.endpoints,
    runInputs.withoutCredentials,
    ...findConnectionInputs(),
  ],
  'start-job': [
    ...Object.values(startJobInputs),
    ...Object.values(identityInputs),
    ...findListInputs(),
  ],
  'join-shards': Object.values(joinShardsInputs),
  'join-runs': Object.values(joinRunsInputs),
  sandbox: Object.values(sandboxInputs),
} as const satisfies Readonly<Record<string, readonly ListedInput[]>>;
