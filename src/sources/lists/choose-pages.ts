// Which addresses of a sitemap are pages of the site. Pure.
import type { Target } from '../../core/target.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import { SourceError } from '../../errors.ts';
import { isPrivateHost } from '../../http/private-address.ts';
import { parseWebAddress } from './parse-urls.ts';

export interface OwnOrigins {
  /** Where pages may lie. Without one, as for a file, it is the origin of the first page. */
  readonly origins: ReadonlySet<string>;
  /** Whether `base-url` named them. */
  readonly areTyped: boolean;
}

export interface ChosenPages {
  readonly targets: readonly Target[];
  readonly notices: readonly string[];
}

interface LeftOut {
  /** How many addresses, by origin. */
  readonly elsewhere: Map<string, number>;
  /** Those that are not URLs. */
  readonly unusable: string[];
}

/**
 * The pages below these origins. Throws SourceError `nothing-matches` if every address had to be left
 * out, which is not the same as a site without pages.
 */
export function choosePages(locations: readonly string[], own: OwnOrigins): ChosenPages {
  const origins = new Set(own.origins);
  const targets: Target[] = [];
  const left: LeftOut = { elsewhere: new Map(), unusable: [] };
  for (const location of locations) {
    // The parser of URLs drops line breaks, and would make one word of two.
    const url = /[\t\n\r]/.test(location) ? undefined : parseWebAddress(location);
    if (url !== undefined && origins.size === 0 && !isPrivateHost(url.hostname))
      origins.add(url.origin);
    if (url === undefined) left.unusable.push(location);
    else if (origins.has(url.origin))
      targets.push({ kind: 'url', value: url.href, rule: 'sitemap' });
    else left.elsewhere.set(url.origin, (left.elsewhere.get(url.origin) ?? 0) + 1);
  }
  const notices = describeLeftOut(left, origins);
  if (targets.length > 0 || notices.length === 0) return { targets, notices };
  throw new SourceError('nothing-matches', `\`sitemap\` gives no URL. ${notices.join(' ')}`, {
    input: 'sitemap',
    remedy: advise(left, own),
  });
}

function describeLeftOut(
  { elsewhere, unusable }: LeftOut,
  origins: ReadonlySet<string>,
): readonly string[] {
  const notices: string[] = [];
  if (elsewhere.size > 0) {
    const count = [...elsewhere.values()].reduce((sum, one) => sum + one, 0);
    const own = origins.size === 0 ? 'a public host' : [...origins].slice(0, 5).join(', ');
    notices.push(
      `\`sitemap\`: ${groupDigits(count)} ${count === 1 ? 'address was' : 'addresses were'} left out, because only those on ${own} count: ${listOrigins(elsewhere)}.`,
    );
  }
  const [first = ''] = unusable;
  if (unusable.length > 0)
    notices.push(
      `\`sitemap\`: left out ${groupDigits(unusable.length)} of its entries, such as ${JSON.stringify(oneLine(hideSecretParts(first), 100))}, because an entry must be a whole http or https URL.`,
    );
  return notices;
}

/** Those with the most pages. */
function sortOrigins(elsewhere: ReadonlyMap<string, number>): readonly string[] {
  return [...elsewhere].toSorted(([, one], [, other]) => other - one).map(([origin]) => origin);
}

function listOrigins(elsewhere: ReadonlyMap<string, number>): string {
  const origins = sortOrigins(elsewhere);
  const shown = origins
    .slice(0, 3)
    .map((origin) => `${groupDigits(elsewhere.get(origin) ?? 0)} on ${origin}`);
  return `${shown.join(', ')}${origins.length > shown.length ? ', …' : ''}`;
}

function advise({ elsewhere }: LeftOut, { areTyped }: OwnOrigins): string {
  const [most] = sortOrigins(elsewhere);
  if (most === undefined)
    return "Correct the site's address in the settings of the generator: sitemaps hold whole URLs.";
  return areTyped
    ? `If visitors ask for the pages there, add \`${most}\` to \`base-url\`. Otherwise correct the site's address in the settings of the generator.`
    : `If visitors ask for the pages there, set \`base-url\` to \`${most}\`. Otherwise correct the site's address in the settings of the generator.`;
}
