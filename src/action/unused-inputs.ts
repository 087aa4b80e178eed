// Inputs that are given and have no effect: not wrong, but surely not what somebody meant.
import type { Mode, PurgeType } from '../core/mode.ts';
import type { Selection } from '../core/selection.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import type { GetInput } from './read-values.ts';

export interface UseRequest {
  readonly provider: Provider;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly selection: Selection;
}

/** Their values where they are as good as absent. */
const defaults: Readonly<Record<string, string>> = {
  wait: 'true',
  'purge-type': 'item',
  'on-too-many': 'fail',
  'max-urls': '20000',
  source: 'auto',
  root: '.',
  'index-pages': 'both',
  'clean-urls': 'false',
  'fail-if-empty': 'false',
  'allow-delete': 'false',
  'fail-on-drift': 'false',
};

interface Rule {
  readonly names: readonly string[];
  readonly applies: (request: UseRequest) => boolean;
  readonly why: string;
}

const hasFiles = ({ selection }: UseRequest): boolean => selection.files.length > 0;

/** Of the list that a sync does not make, and of sending it. */
const listInputs: readonly string[] = [
  ...['urls', 'urls-file', 'sitemap', 'files', 'source', 'base', 'head', 'root', 'base-url'],
  ...['index-pages', 'clean-urls', 'rewrites', 'manifest', 'manifest-output', 'max-urls'],
  ...['on-too-many', 'purge-type', 'expected-list', 'fail-if-empty', 'resume-tasks', 'pace'],
  'concurrency',
];

const syncInputs: readonly string[] = [
  ...['config', 'allow-delete', 'fail-on-drift', 'expected-plan', 'export-config', 'plan-file'],
];

const rules: readonly Rule[] = [
  {
    names: listInputs,
    applies: ({ mode }) => mode === 'sync-distribution',
    why: '`mode: sync-distribution` makes no list',
  },
  {
    names: syncInputs,
    applies: ({ mode }) => mode !== 'sync-distribution',
    why: 'it is for `mode: sync-distribution`',
  },
  {
    names: ['purge-type', 'on-too-many'],
    applies: ({ mode }) => mode !== 'purge',
    why: 'it is for `mode: purge`',
  },
  {
    names: ['on-too-many', 'max-urls'],
    applies: ({ mode, purgeType }) => mode === 'purge' && purgeType === 'all',
    why: '`purge-type: all` is one request',
  },
  {
    names: ['wait', 'poll-interval'],
    applies: ({ mode, provider }) =>
      mode !== 'sync-distribution' &&
      !provider.capabilities.some((row) => row.mode === mode && row.confirmation.by === 'polling'),
    why: 'this provider offers nothing to wait for',
  },
  {
    names: ['source', 'base', 'head', 'index-pages', 'clean-urls', 'rewrites', 'manifest'],
    applies: (request) => !hasFiles(request),
    why: 'it is for URLs made out of `files`',
  },
  {
    names: ['root'],
    applies: (request) => !hasFiles(request) && request.selection.manifestOutput === undefined,
    why: 'it is for URLs made out of `files`, and for `manifest-output`',
  },
  {
    names: ['manifest'],
    applies: (request) => hasFiles(request) && request.selection.source !== 'manifest',
    why: 'it is for `source: manifest`',
  },
  {
    names: ['base', 'head'],
    applies: (request) =>
      hasFiles(request) && ['all', 'manifest'].includes(request.selection.source),
    why: '`source: all` and `source: manifest` compare no commits',
  },
];

/** One sentence for each. */
export function findUnusedInputs(getInput: GetInput, request: UseRequest): readonly string[] {
  const isGiven = (name: string): boolean => {
    const text = getInput(name);
    return text !== '' && text.toLowerCase() !== defaults[name];
  };
  const given = [
    foreignInputs(request.provider),
    ...rules.filter(({ applies }) => applies(request)),
  ]
    .flatMap(({ names, why }) => names.filter(isGiven).map((name) => ({ name, why })))
    .toReversed();
  // Of several reasons the first one is told.
  const reasons = new Map(given.map(({ name, why }) => [name, why]));
  return [...reasons].toReversed().map(([name, why]) => `\`${name}\` has no effect: ${why}.`);
}

function foreignInputs({ id, inputs }: Provider): Pick<Rule, 'names' | 'why'> {
  const own = new Set(inputs.map(({ name }) => name));
  const names = Object.values<Provider>(providers)
    .flatMap((provider) => provider.inputs.map(({ name }) => name))
    .filter((name) => !own.has(name));
  return { names: [...new Set(names)], why: `\`${id}\` does not use it` };
}
