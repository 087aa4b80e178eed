import { describe, expect, test } from 'vitest';
import { learnLinks } from '../../../../test/fakes/linked-site.ts';
import { createFormChooser } from './choose-forms.ts';
import type { PageSort, UrlForm } from './form.ts';

interface Row {
  readonly links: readonly string[];
  readonly files: readonly string[];
  readonly page?: readonly UrlForm[];
  readonly index?: readonly UrlForm[];
}

/** The forms of a new page, and of a new folder, at the root of a site with these links. */
function formsOf({ links, files }: Row, folder = ''): Record<PageSort, readonly UrlForm[]> {
  const { tallies } = learnLinks({ pages: { '/index.html': links }, files });
  const choose = createFormChooser(tallies);
  return {
    page: choose(`${folder}/new.html`, 'page').main,
    index: choose(`${folder}/new/index.html`, 'index').main,
  };
}

const letters = ['a', 'b', 'c', 'd', 'e'];
const pages = letters.map((name) => `/${name}.html`);
const folders = letters.map((name) => `/${name}/index.html`);
const all = [...pages.map((path) => path.replace('/', '/p-')), ...folders];

describe('the forms of a site', () => {
  test.each<[string, Row]>([
    [
      'as most of its links have them',
      { links: ['/a', '/b', '/c', '/d.html'], files: pages, page: ['/x'], index: ['/x/', '/x'] },
    ],
    [
      'two that half of the files have',
      {
        links: ['/a', '/b', '/c.html', '/d.html'],
        files: pages,
        page: ['/x', '/x.html'],
      },
    ],
    [
      'with a slash in place of the extension',
      { links: ['/a/', '/b/', '/c/', '/d/'], files: pages, page: ['/x/'] },
    ],
    [
      'folders as they are linked',
      { links: ['/a/', '/b/', '/c/', '/d/'], files: folders, index: ['/x/'] },
    ],
    [
      'folders without a slash',
      { links: ['/a', '/b', '/c', '/d'], files: folders, index: ['/x'], page: ['/x.html', '/x'] },
    ],
    [
      'folders linked by their file: servers send them for the folder all the same',
      {
        links: letters.map((name) => `/${name}/index.html`),
        files: folders,
        index: ['/x/index.html', '/x/'],
        page: ['/x.html'],
      },
    ],
    [
      'thin evidence keeps the usual form',
      { links: ['/a', '/b', '/c'], files: pages, page: ['/x', '/x.html'] },
    ],
    [
      'no evidence at all gives every form',
      { links: [], files: all, page: ['/x.html', '/x'], index: ['/x/', '/x', '/x/index.html'] },
    ],
    [
      'the root and the error page say nothing',
      { links: ['/', '/404'], files: ['/404.html'], page: ['/x.html', '/x'] },
    ],
  ])('%s', (_name, row) => {
    const found = formsOf(row);
    expect(found).toMatchObject({
      ...(row.page === undefined ? {} : { page: row.page }),
      ...(row.index === undefined ? {} : { index: row.index }),
    });
  });

  test('the nearest folder with three linked files decides', () => {
    const clean = letters.map((name) => `/blog/${name}`);
    const named = letters.map((name) => `/docs/${name}.html`);
    const files = [...clean.map((path) => `${path}.html`), ...named];
    const row = { links: [...clean, ...named], files };
    expect(formsOf(row, '/blog/2026').page).toEqual(['/x']);
    expect(formsOf(row, '/docs').page).toEqual(['/x.html']);
    expect(formsOf(row, '/other').page).toEqual(['/x', '/x.html']);
    const { tallies } = learnLinks({ pages: { '/index.html': row.links }, files });
    const choose = createFormChooser(tallies);
    expect(choose('/blog/2026/new.html', 'page').folder).toBe('/blog');
    expect(choose('/other/new.html', 'page').folder).toBe('');
  });

  test('what a few links have is used, though not main', () => {
    const links = [...letters.map((name) => `/${name}/`), '/e', '/e/index'];
    const { tallies } = learnLinks({ pages: { '/index.html': links }, files: folders });
    const choice = createFormChooser(tallies)('/new/index.html', 'index');
    expect(choice.main).toEqual(['/x/']);
    expect([...choice.used].sort()).toEqual(['/x', '/x/', '/x/index']);
  });

  test.each<[readonly string[], readonly string[], readonly UrlForm[]]>([
    [pages, ['/a', '/b', '/c', '/d'], ['/x.html', '/x']],
    [pages, ['/a.html', '/b.html', '/c.html', '/d.html'], ['/x.html']],
    [folders, ['/a', '/b', '/c', '/d'], ['/x.html', '/x']],
    [folders, ['/a/', '/b/', '/c/', '/d/'], ['/x.html']],
    [folders, [], ['/x.html']],
  ])('/404.html beside %j', (files, links, forms) => {
    const { tallies } = learnLinks({ pages: { '/index.html': links }, files });
    expect(createFormChooser(tallies)('/404.html', 'page').main).toEqual(forms);
  });

  test('the root has one form', () => {
    const { tallies } = learnLinks({
      pages: { '/index.html': ['/a', '/b', '/c', '/d'] },
      files: folders,
    });
    expect(createFormChooser(tallies)('/index.html', 'index').main).toEqual(['/x/']);
  });
});
