// What kind of failure a finding is, for the totals.
import type { Miss } from './part.ts';

const kinds: Readonly<Record<string, RegExp>> = {
  doubled: /was sent again|accepted twice|came before their time/,
  lost: /as not sent|as refused|left nothing to resume|are in tasks|is in two tasks|add up/,
  leaked: /^found:|shows? the secret|token is shown|a form is left|forged|markup|printed before/,
  hung: /not over after|after its deadline|flood|it hung|it took|grew|are left|only \d+ of/,
  'green for work not done': /never accepted|still at work|passes as|next plan|accepted with/,
};

/** How many there are of each kind; the rest are `other`. */
export function countKinds(misses: readonly Miss[]): Readonly<Record<string, number>> {
  const kindOf = ({ why }: Miss): string =>
    Object.entries(kinds).find(([, pattern]) => pattern.test(why))?.[0] ?? 'other';
  const found = misses.map(kindOf);
  return Object.fromEntries(
    [...Object.keys(kinds), 'other'].map((kind) => [
      kind,
      found.filter((one) => one === kind).length,
    ]),
  );
}

export function describeKinds(misses: readonly Miss[]): string {
  return Object.entries(countKinds(misses))
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
}
