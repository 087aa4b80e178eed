// Which files of a site are read for their links, and in which order: if a limit ends the reading,
// what names most pages has been read.
import type { TextKind } from '../../core/urls/site/find-links.ts';

export interface SiteText {
  /** Below the root, as on the disk. */
  readonly path: string;
  readonly kind: TextKind;
}

const order: readonly TextKind[] = ['robots', 'xml', 'css', 'html'];

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
  const kind = /\.(html|xml|css)$/.exec(path)?.[1];
  return kind === 'html' || kind === 'xml' || kind === 'css' ? kind : undefined;
}

function sortByDepth(texts: readonly SiteText[]): readonly SiteText[] {
  return texts
    .map((text) => ({ text, depth: text.path.split('/').length }))
    .sort((one, other) => one.depth - other.depth || comparePaths(one.text, other.text))
    .map(({ text }) => text);
}

function comparePaths({ path: one }: SiteText, { path: other }: SiteText): number {
  return one < other ? -1 : Number(one > other);
}
