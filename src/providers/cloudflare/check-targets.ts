// What Cloudflare does not take, found before anything is sent.
// https://developers.cloudflare.com/cache/how-to/purge-cache/
import { findListInput, type Target, type TargetKind } from '../../core/target.ts';
import { groupDigits } from '../../core/text.ts';
import type { InputProblem } from '../../errors.ts';

interface Limit {
  readonly isBeyond: (value: string) => boolean;
  /** Completes "… has". */
  readonly what: string;
  readonly remedy: string;
}

const longestTag = 1_024;
const longestHost = 200;
const mostSeparators = 31;

const limits: Readonly<Partial<Record<TargetKind, Limit>>> = {
  tag: {
    isBeyond: ({ length }) => length > longestTag,
    what: `more than the ${groupDigits(longestTag)} characters that Cloudflare takes in a tag`,
    remedy: 'Give responses a shorter tag.',
  },
  host: {
    isBeyond: ({ length }) => length > longestHost,
    what: `more than the ${longestHost} characters that Cloudflare takes in a host`,
    remedy: 'Remove it from the list.',
  },
  prefix: {
    isBeyond: (value) => value.split('/').length - 1 > mostSeparators,
    what: `more than the ${mostSeparators} slashes that Cloudflare takes in a prefix`,
    remedy: 'Purge a folder above it.',
  },
};

/** One that is wrong would have a request with 99 others refused. */
export function checkTargets(targets: readonly Target[]): readonly InputProblem[] {
  return targets.flatMap((target) => {
    const limit = limits[target.kind];
    if (limit?.isBeyond(target.value) !== true) return [];
    const input = findListInput(target) ?? 'files';
    return [
      {
        code: 'input-invalid' as const,
        input,
        message: `\`${input}\`: ${target.value.slice(0, 100)}… has ${limit.what}.`,
        remedy: limit.remedy,
      },
    ];
  });
}
