// Compressed copies beside a file, and images in a newer format, which servers send in its place: a change
// of the copy is a change of what the file's own URL answers.
import type { Changes } from '../../change.ts';
import type { SeenUrls } from './seen-urls.ts';

const twinEnd = /\.(?:gz|br|zst|webp|avif)$/;

/** Finds the file whose copy a path is; undefined if it is a file like any other. */
export function createTwinFinder(
  { paths }: Pick<Changes, 'paths'>,
  has: (path: string) => boolean,
): (path: string) => string | undefined {
  let changed: ReadonlySet<string> | undefined;
  return (path) => {
    if (!twinEnd.test(path)) return undefined;
    changed ??= new Set(paths);
    const original = path.replace(twinEnd, '');
    return changed.has(original) || has(original) ? original : undefined;
  };
}

/**
 * What builds compress for the server. Others are fetched by name, such as the `Packages.gz` of a
 * Debian repository.
 */
const servedCompressed =
  /\.(?:x?html?|css|[cm]?js|json|map|xml|svg|txt|md|wasm|webmanifest|ico|[ot]tf|eot|rss|atom)$/i;

/** Whether a copy is asked for under its own URL as well. */
export function hasOwnUrl(path: string, seen: SeenUrls): boolean {
  const original = path.replace(twinEnd, '');
  return (
    seen.has(path) || !servedCompressed.test(original) || /\/sitemap[^/]*\.xml\.gz$/.test(path)
  );
}
