// What people should know about a list before it is sent.
import type { Mode } from '../../../core/mode.ts';
import type { Target } from '../../../core/target.ts';
import { groupDigits } from '../../../core/text.ts';

/** The API preheats files alone, and does not say if a page such as `https://www.example.com/` is one. */
export function describeTargets(targets: readonly Target[], mode: Mode): readonly string[] {
  if (mode !== 'preheat') return [];
  const pages = targets.filter(({ value }) => value.endsWith('/')).length;
  if (pages === 0) return [];
  return [
    `${groupDigits(pages)} of the URLs end in \`/\`. Huawei Cloud CDN preheats files and not folders: if it takes such a page for a folder, it refuses the request that contains it.`,
  ];
}
