// Exact URLs beside wildcards that cover them: to send both would only cost more.
import type { WildcardForm } from '../capability.ts';
import { countNoun, type Target } from '../target.ts';

export interface Uncovered {
  readonly targets: readonly Target[];
  /** What was left out. */
  readonly covered: readonly Target[];
  readonly remarks: readonly string[];
}

export interface CoverRequest {
  /** Undefined if the list has no wildcards. */
  readonly wildcards: WildcardForm | undefined;
  readonly toSent?: ((target: Target) => string) | undefined;
}

/** The list without URLs that one of its wildcards covers. Only what surely is covered is left out. */
export function dropCovered(
  targets: readonly Target[],
  { wildcards: form, toSent = ({ value }) => value }: CoverRequest,
): Uncovered {
  if (form === undefined) return { targets, covered: [], remarks: [] };
  const starts = targets.flatMap((target) =>
    target.kind === 'wildcard' ? (findStart(toSent(target), form) ?? []) : [],
  );
  const isCovered = (target: Target): boolean =>
    target.kind === 'url' && starts.some((start) => isBelow(toSent(target), start));
  const covered = targets.filter(isCovered);
  if (covered.length === 0) return { targets, covered, remarks: [] };
  const [verb, them] = covered.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const left = new Set(covered);
  return {
    targets: targets.filter((target) => !left.has(target)),
    covered,
    remarks: [
      `${countNoun(covered.length, 'url')} of the list ${verb} not sent, because a wildcard of the list covers ${them}.`,
    ],
  };
}

/** What everything that the wildcard covers begins with; undefined if that is not simply so. */
function findStart(wildcard: string, form: WildcardForm): string | undefined {
  if (form === 'folder') return wildcard;
  return wildcard.indexOf('*') === wildcard.length - 1 ? wildcard.slice(0, -1) : undefined;
}

/** A wildcard without a host is one on every host. */
function isBelow(url: string, start: string): boolean {
  if (!start.startsWith('/') || url.startsWith('/')) return url.startsWith(start);
  const { pathname, search } = new URL(url);
  return (pathname + search).startsWith(start);
}
