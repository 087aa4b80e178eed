// What the sources of URLs need of each other, before any of them is read.

import { findWildcardForm, type WildcardForm } from '../core/capability.ts';
import type { TypedFault } from '../core/list-marks.ts';
import { type Mode, makesList, type PurgeType, purgeTypeOf } from '../core/mode.ts';
import { findNegationFault, findPatternFault } from '../core/patterns/check-pattern.ts';
import { filesOf, hasListSource, type OnTooMany, type Selection } from '../core/selection.ts';
import { namedInputNames, namedKinds } from '../core/target.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { checkKinds } from './check-kinds.ts';
import { checkMemory, type MemoryUse } from './check-memory.ts';
import { findTargetInput } from './read-target-input.ts';

export interface SelectionUse extends MemoryUse {
  readonly provider: Provider | undefined;
  readonly mode: Mode;
  readonly purgeType: PurgeType;
  readonly soft: boolean;
  readonly onTooMany: OnTooMany;
  /** False if the tasks of an earlier run are all there is to poll, or if a list is wrong. */
  readonly needsList: boolean;
}

interface Checked {
  /** Whether a purge of everything needs to know what is served: the vendor has no service domain. */
  readonly needsOrigins: boolean;
  /** Undefined if nothing is purged. */
  readonly purgeType: PurgeType | undefined;
  readonly wildcardForm: WildcardForm;
  /** Whether the provider purges everything. */
  readonly hasEverything: boolean;
  /** The provider's own list of targets, if it has one. */
  readonly targetInput: string | undefined;
  /** Lists beside URLs that the provider takes. */
  readonly otherLists: readonly string[];
}

type Check = (selection: Selection, checked: Checked) => InputProblem | undefined;

export function checkSelection(selection: Selection, use: SelectionUse): readonly InputProblem[] {
  if (!makesList(use.mode)) return [];
  const capabilities = use.provider?.capabilities ?? [];
  const targetInput = findTargetInput(use.provider)?.name;
  const named = namedInputNames.filter((input) =>
    capabilities.some(({ mode, accepts }) => mode === use.mode && accepts === namedKinds[input]),
  );
  const checked = {
    purgeType: purgeTypeOf(use),
    wildcardForm: findWildcardForm(capabilities, use.mode),
    targetInput,
    otherLists: [...(targetInput === undefined ? [] : [targetInput]), ...named],
    needsOrigins: capabilities.some(({ perOrigin }) => perOrigin === true),
    hasEverything:
      use.provider === undefined ||
      capabilities.some(({ mode, accepts }) => mode === use.mode && accepts === 'everything'),
  };
  const checks = use.needsList ? [checkSomeSource] : [];
  const found = [...checks, ...otherChecks].flatMap((check) => check(selection, checked) ?? []);
  return [
    ...found,
    ...checkKinds(selection, use),
    ...checkPatterns(selection),
    ...checkMemory(selection, use),
  ];
}

const otherChecks: readonly Check[] = [
  checkWildcardSource,
  checkBaseUrl,
  checkOrigins,
  checkAssetsAlone,
  checkEverything,
];

/** An empty list never means everything, so no list at all is an error. */
function checkSomeSource(
  selection: Selection,
  { purgeType, otherLists, wildcardForm }: Checked,
): InputProblem | undefined {
  if (hasListSource(selection) || selection.assetIds.length > 0 || purgeType === 'all')
    return undefined;
  if (purgeType === 'wildcard') return noWildcards[wildcardForm];
  const own = otherLists.map((input) => `, \`${input}\``).join('');
  return {
    code: 'input-missing',
    input: 'files',
    message: `The list of URLs is missing: set \`files\`, \`urls\`, \`urls-file\`, \`sitemap\`${own} or \`resume-tasks\`.`,
    remedy: `Set \`root\` (the folder that is served) and \`base-url\`; if the whole repository is served, also set \`files: **\`. Or set \`urls\`${own}; an empty value, as of a variable that nobody set, counts as missing. Set \`resume-tasks\` to resume an earlier run, or \`purge-type: all\` to purge everything.`,
  };
}

const noWildcards: Readonly<Record<WildcardForm, InputProblem>> = {
  pattern: {
    code: 'input-missing',
    input: 'urls',
    message:
      '`purge-type: wildcard` reads patterns from `urls` and `urls-file`, but neither is given.',
    remedy: 'Set `urls` to patterns such as `/img/*`, one a line.',
  },
  folder: {
    code: 'input-missing',
    input: 'urls',
    message:
      '`purge-type: wildcard` reads folders from `urls` and `urls-file`, but neither is given.',
    remedy: 'Set `urls` to folders such as `https://www.example.com/img/`, one a line.',
  },
};

/** One request takes either URLs or targets of another kind, and so does one run. */
function checkAssetsAlone(
  selection: Selection,
  { targetInput }: Checked,
): InputProblem | undefined {
  if (selection.assetIds.length === 0 || targetInput === undefined) return undefined;
  if (!hasListSource(selection)) return undefined;
  return {
    code: 'input-invalid',
    input: targetInput,
    message: `\`${targetInput}\` and a source of URLs are given, but one run takes only one of them.`,
    remedy: `Use two steps: one with \`${targetInput}\`, one with the URLs.`,
  };
}

function checkWildcardSource(
  { files, sitemap }: Selection,
  { purgeType }: Checked,
): InputProblem | undefined {
  const input = files.length > 0 ? 'files' : 'sitemap';
  if (purgeType !== 'wildcard' || (files.length === 0 && sitemap === undefined)) return undefined;
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\` cannot be combined with \`purge-type: wildcard\`, which reads patterns from \`urls\` and \`urls-file\`.`,
    remedy: 'Move the patterns to `urls`, or use `purge-type: item`.',
  };
}

function checkBaseUrl(
  { files, baseUrls }: Selection,
  { purgeType }: Checked,
): InputProblem | undefined {
  if (files.length === 0 || baseUrls.length > 0 || purgeType === 'wildcard') return undefined;
  return {
    code: 'input-missing',
    input: 'base-url',
    message: '`base-url` is missing. `files` selects paths, and `base-url` makes them URLs.',
    remedy: 'Set it to the URL under which `root` is served, one a line for each host or alias.',
  };
}

/** Without a list of URLs, `base-url` alone says what everything is. */
function checkOrigins(
  selection: Selection,
  { purgeType, needsOrigins }: Checked,
): InputProblem | undefined {
  if (!needsOrigins || selection.baseUrls.length > 0) return undefined;
  const isNamed = purgeType !== 'all' || hasListSource(selection);
  if (isNamed && selection.purgeAllIf === undefined) return undefined;
  return {
    code: 'input-missing',
    input: 'base-url',
    message: '`base-url` is missing. With this provider, everything is what these hosts serve.',
    remedy: 'Set it to the URL of the site, one a line for each host.',
  };
}

/** A condition for what the provider cannot do. */
function checkEverything(
  { purgeAllIf }: Selection,
  { hasEverything }: Checked,
): InputProblem | undefined {
  if (purgeAllIf === undefined || hasEverything) return undefined;
  return {
    code: 'mode-unsupported',
    input: 'purge-all-if',
    message: '`purge-all-if` is not supported by this provider, which cannot purge everything.',
    remedy: 'Remove it, and list the URLs.',
  };
}

/** Lines that are not patterns, each with the reason. */
function checkPatterns({ files, root, purgeAllIf = [] }: Selection): readonly InputProblem[] {
  const [example = ''] = filesOf({ files: [], root });
  return [
    ...checkLines(files, { input: 'files', example }),
    ...checkLines(purgeAllIf, { input: 'purge-all-if', example: 'layouts/**' }),
  ];
}

interface PatternInput {
  readonly input: 'files' | 'purge-all-if';
  readonly example: string;
}

function checkLines(
  lines: readonly string[],
  { input, example }: PatternInput,
): readonly InputProblem[] {
  const toProblem = ({ what, remedy }: TypedFault, which = ''): InputProblem => ({
    code: 'input-invalid',
    input,
    message: `\`${input}\`${which} ${what}.`,
    remedy: remedy.replaceAll('`files: |`', `\`${input}: |\``),
  });
  const negation = findNegationFault(lines, { example });
  if (negation !== undefined) return [toProblem(negation)];
  return lines.flatMap((pattern) => {
    const fault = findPatternFault(pattern);
    if (fault === undefined) return [];
    return toProblem(fault, `: the pattern ${JSON.stringify(pattern.slice(0, 100))}`);
  });
}
