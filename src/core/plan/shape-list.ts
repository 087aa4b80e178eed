// What is sent for a list: the list itself, everything, or wildcards in place of too many URLs.
import { chooseCapability, findWildcardForm } from '../capability.ts';
import { modes, purgeTypeOf } from '../mode.ts';
import type { Problem } from '../problem.ts';
import type { Refusal } from '../refusal.ts';
import type { OnTooMany } from '../selection.ts';
import { countKinds, countNoun, isNamed, type Target } from '../target.ts';
import { groupDigits } from '../text.ts';
import { everything, everythingBecauseOf } from './everything.ts';
import { describeCover, foldWildcards } from './fold-wildcards.ts';
import type { PlanRequest } from './plan-request.ts';

export interface Shaped {
  readonly targets: readonly Target[];
  /** See `Plan`. */
  readonly covered: readonly Target[] | undefined;
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
}

/** An empty list never means everything: `purge-type: all` with sources is a condition. */
export function shapeList(request: PlanRequest): Shaped | { readonly refusal: Refusal } {
  const { targets, covered, listInputs, maxUrls, meansAll } = request;
  if (meansAll.length > 0)
    return { ...everythingBecauseOf(meansAll, request), covered: listUrls(request) };
  if (purgeTypeOf(request) === 'all') {
    const isMet = listInputs.length === 0 || targets.length > 0;
    return {
      targets: isMet ? everything(request, 'purge-type') : [],
      covered: listInputs.length === 0 ? undefined : listUrls(request),
      notices: [],
      remarks: listInputs.length === 0 || !isMet ? [] : [describeCondition(request)],
    };
  }
  if (targets.length <= maxUrls)
    return {
      targets,
      covered: covered.length === 0 ? undefined : covered,
      notices: [],
      remarks: [],
    };
  return shapeTooMany(request);
}

/** Wildcards and names stand for pages that nobody listed. */
function listUrls({ targets, covered }: PlanRequest): readonly Target[] {
  return [...targets.filter(({ kind }) => kind === 'url'), ...covered];
}

function describeCondition({ targets, listInputs }: PlanRequest): string {
  const names = listInputs.map((name) => `\`${name}\``).join(', ');
  const verb = listInputs.length === 1 ? 'names' : 'name';
  return `${names} ${verb} ${countListed(targets)}, and \`purge-type: all\` purges everything if the list is not empty.`;
}

function shapeTooMany(request: PlanRequest): Shaped | { readonly refusal: Refusal } {
  const { targets, maxUrls } = request;
  const count = `${countListed(targets)} are more than \`max-urls\` (${groupDigits(maxUrls)})`;
  switch (whatThen(request)) {
    case 'fail':
      return { refusal: tooManyUrls(request, count) };
    case 'all':
      return {
        targets: everything(request, 'on-too-many'),
        covered: listUrls(request),
        notices: [`${count}, so one purge of everything is sent instead (\`on-too-many: all\`).`],
        remarks: [],
      };
    case 'wildcard':
      return foldToWildcards(request, count);
  }
}

/** `all` and `wildcard` are for purges; wildcards only if the vendor takes them without a warning. */
function whatThen({ mode, onTooMany, domain, capabilities }: PlanRequest): OnTooMany {
  if (!modes[mode].purges) return 'fail';
  if (onTooMany !== 'wildcard') return onTooMany;
  const row = chooseCapability(capabilities, { mode, accepts: 'wildcard', domain });
  return row === undefined || row.warning !== undefined ? 'fail' : 'wildcard';
}

function foldToWildcards(
  request: PlanRequest,
  count: string,
): Shaped | { readonly refusal: Refusal } {
  const { maxUrls, unchangedUrls, capabilities, mode } = request;
  const [urls, names] = [
    request.targets.filter((target) => !isNamed(target)),
    request.targets.filter(isNamed),
  ];
  if (names.length >= maxUrls) return { refusal: tooManyUrls(request, count, notFolded) };
  const known = unchangedUrls === undefined ? {} : { unchangedUrls };
  const form = findWildcardForm(capabilities, mode);
  const folded = foldWildcards(urls, { most: maxUrls - names.length, form, ...known });
  return {
    targets: [...folded, ...names],
    covered: listUrls(request),
    remarks: [],
    notices: [
      `${count}, so they are folded to ${countNoun(folded.length, 'wildcard')}; ${describeCover(folded)}.`,
    ],
  };
}

const notFolded =
  'Only URLs are folded: raise `max-urls` above the number of tags, prefixes and hosts, or choose `on-too-many: all`.';

function countListed(targets: readonly Target[]): string {
  return countKinds(targets.map(({ kind }) => [kind, 1]));
}

function tooManyUrls(
  request: PlanRequest,
  count: string,
  remedy = adviseTooMany(request),
): Problem & { readonly code: 'too-many-urls' } {
  return {
    code: 'too-many-urls',
    input: 'max-urls',
    message: `${count}.`,
    remedy,
  };
}

function adviseTooMany({
  mode,
  onTooMany,
  listsAll,
  listInputs,
  capabilities,
}: PlanRequest): string {
  const { purges } = modes[mode];
  if (purges && onTooMany === 'wildcard') {
    return 'The vendor refuses wildcards for this domain, so nothing is folded: raise `max-urls`, or choose `on-too-many: all`.';
  }
  const hasAll = capabilities.some((row) => row.mode === mode && row.accepts === 'everything');
  if (purges && listsAll && hasAll) {
    return 'Every file is in the list, as in a first run: set `on-too-many: all` for one run, which purges everything once; later runs list only what changed. Or increase `max-urls`.';
  }
  const choice = purges ? ', or choose `on-too-many`' : '';
  const lists = listInputs.map((name) => `\`${name}\``).join(', ');
  return `Check whether ${lists} ${listInputs.length === 1 ? 'lists' : 'list'} what was meant; then raise \`max-urls\`${choice}.`;
}
