// A `*` in a typed URL: without wildcards it is a character like any other, which hardly anybody means.

import { type Capability, chooseCapability } from '../capability.ts';
import { type Mode, modes } from '../mode.ts';
import type { Refusal } from '../refusal.ts';
import { reasonsOf, type Target } from '../target.ts';
import { hideSignature } from '../urls/hide-signature.ts';

interface StarRequest {
  readonly mode: Mode;
  readonly domain: string;
  readonly capabilities: readonly Capability[];
}

/** Refuses it if wildcards would do, or if no other URL is in the list. */
export function checkStars(
  targets: readonly Target[],
  { mode, domain, capabilities }: StarRequest,
): Refusal | undefined {
  const star = targets.find((target) => target.value.includes('*') && findInput(target));
  const input = star && findInput(star);
  if (star === undefined || input === undefined) return undefined;
  const wildcards = chooseCapability(capabilities, { mode, accepts: 'wildcard', domain });
  const canFold = wildcards !== undefined && wildcards.warning === undefined;
  if (!canFold && targets.some(({ value }) => !value.includes('*'))) return undefined;
  const everything = mode === 'purge' ? '. To purge everything, use `purge-type: all`' : '';
  const advice = canFold
    ? 'Use `purge-type: wildcard`'
    : `List the URLs, or set \`files\` and \`base-url\`${everything}`;
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\`: ${hideSignature(star.value).slice(0, 200)} has a \`*\`, which is not a wildcard in a list of URLs.`,
    remedy: `${advice}. For the character itself, write \`%2A\`.`,
  };
}

/** Of a list that is not refused for them. */
export function noteStars(
  targets: readonly Target[],
  { mode }: Pick<StarRequest, 'mode'>,
): readonly string[] {
  const star = targets.find((target) => target.value.includes('*') && isNamed(target));
  if (star === undefined) return [];
  const shown = hideSignature(star.value).slice(0, 200);
  if (!modes[mode].purges)
    return [`${shown} contains a \`*\`. Only single URLs can be warmed, so it is not a wildcard.`];
  return [
    `${shown} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`,
  ];
}

/** A file may well have a `*` in its name. */
function isNamed(target: Target): boolean {
  const named: readonly string[] = ['urls', 'urls-file', 'sitemap'];
  return target.kind === 'url' && reasonsOf(target).some(({ rule }) => named.includes(rule));
}

function findInput(target: Target): string | undefined {
  if (target.kind !== 'url') return undefined;
  return reasonsOf(target).find(({ rule }) => rule === 'urls' || rule === 'urls-file')?.rule;
}
