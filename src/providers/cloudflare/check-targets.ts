// What Cloudflare does not take. One that is wrong would have a request with 99 others refused.
// https://developers.cloudflare.com/cache/how-to/purge-cache/
import type { Target, TargetKind } from '../../core/target.ts';
import type { TargetFault } from '../../core/target-faults.ts';
import { groupDigits } from '../../core/text.ts';

interface Limit extends TargetFault {
  readonly isBeyond: (value: string) => boolean;
}

const longestTag = 1_024;
const longestHost = 200;
const mostSeparators = 31;

const limits: Readonly<Partial<Record<TargetKind, readonly Limit[]>>> = {
  tag: [
    {
      isBeyond: ({ length }) => length > longestTag,
      what: `has more than the ${groupDigits(longestTag)} characters that Cloudflare takes in a tag`,
      remedy: 'Give responses a shorter tag.',
    },
  ],
  host: [
    {
      isBeyond: ({ length }) => length > longestHost,
      what: `has more than the ${longestHost} characters that Cloudflare takes in a host`,
      remedy: 'Remove it from the list.',
    },
  ],
  prefix: [
    {
      isBeyond: (value) => value.split('/').length - 1 > mostSeparators,
      what: `has more than the ${mostSeparators} slashes that Cloudflare takes in a prefix`,
      remedy: 'Purge a folder above it.',
    },
    {
      isBeyond: (value) => /^[^/]*:/.test(value),
      what: 'has a port, which Cloudflare does not take in a prefix',
      remedy: 'Write it without the port, or list its URLs in `urls`.',
    },
  ],
};

export function findFault({ kind, value }: Target): TargetFault | undefined {
  return limits[kind]?.find(({ isBeyond }) => isBeyond(value));
}
