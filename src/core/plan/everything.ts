// One purge of everything in place of a list.
import { type Capability, chooseCapability } from '../capability.ts';
import type { Mode } from '../mode.ts';
import type { Target } from '../target.ts';
import { groupDigits, oneLine } from '../text.ts';
import { displayPath } from '../urls/path-text.ts';

interface EverythingRequest {
  readonly targets: readonly Target[];
  readonly mode: Mode;
  readonly domain: string;
  /** Under which the site is served. */
  readonly baseUrls: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** The service domain; for a vendor without one, every origin that is known. */
export function everything(
  { targets, mode, domain, baseUrls, capabilities }: EverythingRequest,
  rule: 'purge-type' | 'on-too-many' | 'purge-all-if',
): readonly Target[] {
  const row = chooseCapability(capabilities, { mode, accepts: 'everything', domain });
  if (row?.perOrigin !== true) return [{ kind: 'everything', value: domain, rule }];
  const urls = [...baseUrls, ...targets.map(({ value }) => value)];
  const origins = new Set(urls.map((url) => `${new URL(url).origin}/`));
  return [...origins].sort().map((value) => ({ kind: 'everything', value, rule }));
}

/** Because files changed that are part of every page; at least one. */
export function everythingBecauseOf(
  paths: readonly string[],
  request: EverythingRequest,
): {
  readonly targets: readonly Target[];
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
} {
  const [path = '', ...others] = paths;
  const more = others.length === 0 ? '' : ` and ${groupDigits(others.length)} more`;
  const shown = `${oneLine(displayPath(path), 200)}${more}`;
  return {
    targets: everything(request, 'purge-all-if').map((target) => ({ ...target, path })),
    notices: [],
    remarks: [`Everything is purged, because \`purge-all-if\` matches what changed: ${shown}.`],
  };
}
