// What a vendor does not take of a list, found before anything is sent.
import type { Refusal } from './refusal.ts';
import { findListInput, type Target } from './target.ts';
import { groupDigits, oneLine } from './text.ts';
import { hideSignature } from './urls/hide-signature.ts';

export interface TargetFault {
  /** Follows the target: `is longer than the 4,000 characters that are taken`. */
  readonly what: string;
  readonly remedy: string;
}

/** Each fault once, with its first target: a list may have thousands with the same one. */
export function listFaults(
  targets: readonly Target[],
  findFault: (target: Target) => TargetFault | undefined,
): readonly (Refusal & { readonly code: 'input-invalid' })[] {
  const counts = new Map<TargetFault, { readonly first: Target; count: number }>();
  for (const target of targets) {
    const fault = findFault(target);
    if (fault === undefined) continue;
    const found = counts.get(fault);
    if (found === undefined) counts.set(fault, { first: target, count: 1 });
    else found.count += 1;
  }
  return [...counts].map(([{ what, remedy }, { first, count }]) => {
    const input = findListInput(first) ?? 'files';
    const shown = oneLine(hideSignature(first.value), 200);
    const more = count === 1 ? '' : ` (and ${groupDigits(count - 1)} more like it)`;
    return {
      ...{ code: 'input-invalid', input, remedy },
      message: `\`${input}\`: ${shown} ${what}${more}.`,
    };
  });
}
