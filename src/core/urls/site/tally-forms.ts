// Counts in which forms a site links its pages, folder by folder.
import { type PageSort, sortOf, type UrlForm } from './form.ts';
import type { SeenUrls } from './seen-urls.ts';

export interface FormTally {
  /** Linked files. */
  readonly files: number;
  /** In how many of them each form was seen; the order is that of the first sight. */
  readonly forms: ReadonlyMap<UrlForm, number>;
}

interface OpenTally {
  files: number;
  readonly forms: Map<UrlForm, number>;
}

/** By folder, `''` for the whole site. */
export type FolderTallies = ReadonlyMap<string, FormTally>;
export type SiteTallies = Readonly<Record<PageSort, FolderTallies>>;

export function tallyForms(seen: SeenUrls): SiteTallies {
  const tallies = { page: new Map<string, OpenTally>(), index: new Map<string, OpenTally>() };
  for (const [path, urls] of seen) {
    const sort = sortOf(path);
    if (sort === undefined || votesNot(path)) continue;
    const forms = new Set(urls.flatMap(({ form }) => form ?? []));
    for (const folder of ancestorsOf(path, sort)) addVotes(tallies[sort], folder, forms);
  }
  return tallies;
}

/** Every site serves these in a way of their own. */
export function votesNot(path: string): boolean {
  return path === '/index.html' || path === '/404.html';
}

function addVotes(
  tallies: Map<string, OpenTally>,
  folder: string,
  forms: ReadonlySet<UrlForm>,
): void {
  const tally = tallies.get(folder) ?? { files: 0, forms: new Map() };
  tallies.set(folder, tally);
  tally.files += 1;
  for (const form of forms) tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
}

/** The nearest first, the whole site last. An index page lies in its folder's parent. */
export function ancestorsOf(path: string, sort: PageSort): readonly string[] {
  const folders: string[] = [];
  const page = sort === 'index' ? path.slice(0, -'/index.html'.length) : path;
  for (let folder = parentOf(page); folder !== ''; folder = parentOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
