// Which files of a site are read for their links, and in which order: if a limit ends the reading,
// what names most pages has been read.
import type { TextKind } from '../../core/urls/site/find-links.ts';

export interface SiteText {
  /** Below the root, as on the disk. */
  readonly path: string;
  readonly kind: TextKind;
}

const order: readonly TextKind[] = ['robots', 'xml', 'webmanifest', 'css', 'html'];

export function orderTexts(paths: readonly string[]): readonly SiteText[] {
  const texts = paths.flatMap((path): readonly SiteText[] => {
    const kind = kindOf(path);
    return kind === undefined ? [] : [{ path, kind }];
  });
  return order.flatMap((kind) => {
    const some = texts.filter((text) => text.kind === kind);
    return kind === 'html' ? sortByDepth(some) : some.sort(comparePaths);
  });
}

function kindOf(path: string): TextKind | undefined {
  if (path === 'robots.txt') return 'robots';
  return kinds.find(([, names]) => names.test(path))?.[0];
}

const kinds: readonly (readonly [TextKind, RegExp])[] = [
  ['html', /\.(?:s?html?|xhtml|php)$/],
  ['xml', /\.(?:xml|rss|atom)$/],
  ['css', /\.css$/],
  ['webmanifest', /\.webmanifest$|(?:^|\/)manifest\.json$/],
];

function sortByDepth(texts: readonly SiteText[]): readonly SiteText[] {
  return texts
    .map((text) => ({ text, depth: text.path.split('/').length }))
    .sort((one, other) => one.depth - other.depth || comparePaths(one.text, other.text))
    .map(({ text }) => text);
}

function comparePaths({ path: one }: SiteText, { path: other }: SiteText): number {
  return one < other ? -1 : Number(one > other);
}
