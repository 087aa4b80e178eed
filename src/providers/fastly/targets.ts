// What Fastly does not take. One that is wrong would have a request with 255 others refused.
// https://www.fastly.com/documentation/reference/http/http-headers/Surrogate-Key/
import type { Target } from '../../core/target.ts';
import type { TargetFault } from '../../core/target-faults.ts';
import { groupDigits } from '../../core/text.ts';

const longestKey = 1_024;

const long: TargetFault = {
  what: `has more than the ${groupDigits(longestKey)} characters that Fastly takes in a key`,
  remedy: 'Give responses a shorter tag.',
};

export function findFault({ kind, value }: Target): TargetFault | undefined {
  return kind === 'tag' && value.length > longestKey ? long : undefined;
}
