// What people should know about a list before it is sent.
import type { Mode } from '../../../core/mode.ts';
import { countNoun, type Target } from '../../../core/target.ts';

/**
 * A home page is documented to end in `/`, and folders cannot be preheated. Nothing says what a
 * page such as `https://www.example.com/docs/` is:
 * https://support.huaweicloud.com/intl/en-us/usermanual-cdn/cdn_01_0113.html
 */
export function describeTargets(targets: readonly Target[], mode: Mode): readonly string[] {
  if (mode !== 'preheat') return [];
  const pages = targets.filter(({ value }) => /^https?:\/\/[^/]+\/.+\/$/.test(value)).length;
  if (pages === 0) return [];
  return [
    `${countNoun(pages, 'url')} below the home page ${pages === 1 ? 'ends' : 'end'} in \`/\`. Huawei Cloud CDN preheats files and not folders: if it takes such a page for a folder, the page fails or its request is refused.`,
  ];
}
