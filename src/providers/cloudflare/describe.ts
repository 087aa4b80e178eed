// What people should know about a list before it is sent.
// https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-single-file/
import { countNoun, type Target } from '../../core/target.ts';

export function describeTargets(targets: readonly Target[]): readonly string[] {
  const urls = targets.filter(({ kind }) => kind === 'url').map(({ value }) => value);
  const plain = urls.filter((url) => url.startsWith('http:')).length;
  if (plain === 0) return [];
  return [
    `${countNoun(plain, 'url')} ${plain === 1 ? 'begins' : 'begin'} with \`http:\`. A purge by URL removes the copy of that scheme alone: what visitors get over \`https:\` has an entry of its own.`,
  ];
}
