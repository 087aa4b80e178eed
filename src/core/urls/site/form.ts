// How URLs name pages. A form is written as the URL of a page `x`: of the file `x.html`, or of the
// folder's index page `x/index.html`.

export const urlForms = ['/x', '/x/', '/x.html', '/x/index.html', '/x/index'] as const;
export type UrlForm = (typeof urlForms)[number];

/** Pages have forms; every other file has its own path alone. */
export type PageSort = 'page' | 'index';

const indexEnd = '/index.html';
const pageEnd = '.html';

/** `path` begins with `/`, as all paths here. */
export function sortOf(path: string): PageSort | undefined {
  if (!path.endsWith(pageEnd)) return undefined;
  if (path.endsWith(indexEnd)) return 'index';
  return path.endsWith(`/${pageEnd}`) ? undefined : 'page';
}

/** The form that is the page's own path. */
export const ownForms: Readonly<Record<PageSort, UrlForm>> = {
  page: '/x.html',
  index: '/x/index.html',
};

/** The path of a page in a form of its sort; `''` is the site's own root without its slash. */
export function toFormPath(path: string, sort: PageSort, form: UrlForm): string {
  if (form === ownForms[sort]) return path;
  const stem = path.slice(0, -(sort === 'index' ? indexEnd : pageEnd).length);
  return stem + form.slice('/x'.length);
}

export interface NamedFile {
  readonly path: string;
  /** Undefined if the file is not a page. */
  readonly form: UrlForm | undefined;
}

/** The files that servers give for a decoded path; two if both `x.html` and `x/index.html` exist. */
export function findNamedFiles(path: string, has: (path: string) => boolean): readonly NamedFile[] {
  if (path.endsWith('/')) return findFolder(path, has);
  if (has(path)) {
    const sort = sortOf(path);
    return [{ path, form: sort === undefined ? undefined : ownForms[sort] }];
  }
  const found: NamedFile[] = [];
  if (has(path + pageEnd) && sortOf(path + pageEnd) !== undefined)
    found.push({ path: path + pageEnd, form: path.endsWith('/index') ? '/x/index' : '/x' });
  if (has(path + indexEnd)) found.push({ path: path + indexEnd, form: '/x' });
  if (found.length > 0) return found;
  const other = otherPageEnds.map((end) => path + end).find(has);
  return other === undefined ? findOtherIndex(`${path}/`, has) : [{ path: other, form: undefined }];
}

/** What servers give besides `.html` for a path without an extension. */
const otherPageEnds = ['.htm', '.xhtml', '.shtml', '.php'];

function findFolder(path: string, has: (path: string) => boolean): readonly NamedFile[] {
  const index = `${path}index.html`;
  if (has(index)) return [{ path: index, form: '/x/' }];
  const page = path.slice(0, -1) + pageEnd;
  if (sortOf(page) !== undefined && has(page)) return [{ path: page, form: '/x/' }];
  return findOtherIndex(path, has);
}

function findOtherIndex(folder: string, has: (path: string) => boolean): readonly NamedFile[] {
  const other = otherIndexes.map((name) => folder + name).find(has);
  return other === undefined ? [] : [{ path: other, form: undefined }];
}

/** What servers give for a folder besides `index.html`. */
const otherIndexes = ['index.htm', 'index.xhtml', 'index.shtml', 'index.php', 'default.htm'];

/** The folder that such a file stands for, with its final slash; undefined for any other file. */
export function toIndexFolder(path: string): string | undefined {
  const name = path.lastIndexOf('/') + 1;
  return otherIndexes.includes(path.slice(name)) ? path.slice(0, name) : undefined;
}
