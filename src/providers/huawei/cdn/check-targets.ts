// What CDN does not take, found before anything is sent.

import { findListInput, type Target } from '../../../core/target.ts';
import { groupDigits } from '../../../core/text.ts';
import { hideSignature } from '../../../core/urls/hide-signature.ts';
import type { InputProblem } from '../../../errors.ts';

/** https://support.huaweicloud.com/intl/en-us/api-cdn/CreateRefreshTasks.html: `urls`. */
const longestUrl = 4_096;

/** One URL that is too long would have a request with 999 others refused. */
export function checkTargets(targets: readonly Target[]): readonly InputProblem[] {
  const wrong = targets.filter(({ value }) => value.length > longestUrl);
  const [first] = wrong;
  if (first === undefined) return [];
  const more = wrong.length === 1 ? '' : ` (and ${groupDigits(wrong.length - 1)} more like it)`;
  const input = findListInput(first) ?? 'files';
  return [
    {
      code: 'input-invalid',
      input,
      message: `\`${input}\`: ${hideSignature(first.value).slice(0, 200)}… is longer than the ${groupDigits(longestUrl)} characters that Huawei Cloud CDN takes${more}.`,
      remedy: 'Remove it from the list.',
    },
  ];
}
