// What people should know about a list before it is sent.
// https://developers.cloudflare.com/cache/how-to/purge-cache/purge-by-single-file/
import { countNoun, type Target } from '../../core/target.ts';
import { isZoneId } from './settings.ts';

export function describeTargets(targets: readonly Target[], zone: string): readonly string[] {
  const urls = targets.filter(({ kind }) => kind === 'url').map(({ value }) => value);
  return [...describeScheme(urls), ...(isZoneId(zone) ? [] : describeHosts(targets, zone))];
}

function describeScheme(urls: readonly string[]): readonly string[] {
  const plain = urls.filter((url) => url.startsWith('http:')).length;
  if (plain === 0) return [];
  return [
    `${countNoun(plain, 'url')} ${plain === 1 ? 'begins' : 'begin'} with \`http:\`. A purge by URL removes the copy of that scheme alone: what visitors get over \`https:\` has an entry of its own.`,
  ];
}

/** A zone may have hosts of other names (Cloudflare for SaaS), so that this is not an error. */
function describeHosts(targets: readonly Target[], zone: string): readonly string[] {
  const hosts = new Set(targets.flatMap(hostOf));
  const others = [...hosts].filter((host) => host !== zone && !host.endsWith(`.${zone}`));
  const [first] = others;
  if (first === undefined) return [];
  return [
    `${first} is not a host of ${zone}. Unless it is a custom hostname of this zone, nothing of it is purged, and each request with one of its URLs is refused.`,
  ];
}

/** Of what a tag stands for, nobody knows. */
function hostOf({ kind, value }: Target): readonly string[] {
  if (kind === 'url') return [new URL(value).hostname];
  return kind === 'host' || kind === 'prefix' ? [value.replace(/\/.*$/, '')] : [];
}
