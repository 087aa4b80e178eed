// A `*` in a typed URL: without wildcards it is a character like any other, which hardly anybody means.
import { type Capability, chooseCapability } from '../capability.ts';
import type { Mode } from '../mode.ts';
import type { Refusal } from '../refusal.ts';
import { reasonsOf, type Target } from '../target.ts';

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
  const advice = canFold
    ? 'Use `purge-type: wildcard`'
    : 'List the URLs, or set `files` and `base-url`. To purge everything, use `purge-type: all`';
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\`: ${star.value.slice(0, 200)} has a \`*\`, which is not a wildcard in a list of URLs.`,
    remedy: `${advice}. For the character itself, write \`%2A\`.`,
  };
}

function findInput(target: Target): string | undefined {
  if (target.kind !== 'url') return undefined;
  return reasonsOf(target).find(({ rule }) => rule === 'urls' || rule === 'urls-file')?.rule;
}
