import { describe, expect, test } from 'vitest';
import { knowLinks, type LinkedSite } from '../../../../test/fakes/linked-site.ts';
import type { Changes } from '../../change.ts';
import { canBeWarmed, type Target } from '../../target.ts';
import { deriveTargets } from '../derive-urls.ts';
import { escapeMark, type Rewrite } from '../rewrite-path.ts';
import { createSiteRules, type FormInputs, type UsedForms } from './site-rules.ts';

interface Case {
  readonly site: LinkedSite;
  readonly changed?: readonly string[];
  readonly added?: readonly string[];
  readonly deleted?: readonly string[];
  readonly forWarming?: true;
  readonly inputs?: Partial<FormInputs>;
  readonly before?: UsedForms;
  readonly rewrites?: readonly Rewrite[];
}

function toChanges({ changed = [], added = [], deleted = [] }: Case): Changes {
  const paths = [...changed, ...added, ...deleted];
  return { paths, added: new Set(added), deleted: new Set(deleted) };
}

function targetsOf(tested: Case): readonly Target[] {
  const { site, forWarming = false, inputs, before, rewrites = [] } = tested;
  const deleted = (tested.deleted ?? []).map((path) => `/${path}`);
  const known = { ...knowLinks({ ...site, deleted }), before };
  const spellings = forWarming ? 'one' : 'all';
  const rules = createSiteRules(
    { indexPages: 'auto', cleanUrls: 'auto', spellings, ...inputs },
    known,
  );
  const { targets } = deriveTargets(toChanges(tested), {
    matches: () => true,
    root: '',
    baseUrls: ['https://h'],
    forWarming,
    rewrites,
    rules,
  });
  return targets;
}

/** Each URL with the rule it is there for. */
function linesOf(tested: Case): readonly string[] {
  return toLines(targetsOf(tested));
}

function toLines(targets: readonly Target[]): readonly string[] {
  return targets.map(({ rule, value }) => `${rule} ${value.slice('https://h'.length)}`);
}

const names = ['a', 'b', 'c', 'd', 'e+e'];
/** `/x` and `/dir/`, with a page and a folder that are linked oddly. */
const clean: LinkedSite = {
  pages: {
    '/index.html': [
      '/a',
      '/b',
      '/c',
      '/d',
      '/e%2Be',
      '/f/',
      '/g/',
      '/h/',
      '/i/',
      '/i',
      '/a?page=2',
    ],
  },
  files: [
    ...names.map((name) => `/${name}.html`),
    ...['f', 'g', 'h', 'i', 'unlinked'].map((name) => `/${name}/index.html`),
    '/unlinked.html',
    '/n+w.html',
    '/pic[1].png',
    '/404.html',
  ],
};

describe('URLs of a changed file', () => {
  test.each<[string, Omit<Case, 'site'>, readonly string[]]>([
    ['as it is linked', { changed: ['b.html'] }, ['link /b', 'file /b.html']],
    [
      'a query as it is linked, and the path without it',
      { changed: ['a.html'] },
      ['link /a', 'link /a?page=2', 'file /a.html'],
    ],
    [
      'in the spelling of its link',
      { changed: ['e+e.html'] },
      ['link /e%2Be', 'file /e+e.html', 'spelling /e%2Be.html'],
    ],
    [
      'unlinked: as the others',
      { changed: ['unlinked.html'] },
      ['form /unlinked', 'file /unlinked.html'],
    ],
    [
      'unlinked: in both spellings',
      { changed: ['n+w.html'] },
      ['form /n+w', 'spelling /n%2Bw', 'file /n+w.html', 'spelling /n%2Bw.html'],
    ],
    ['not a page', { changed: ['pic[1].png'] }, ['file /pic[1].png', 'spelling /pic%5B1%5D.png']],
    ['a folder', { changed: ['f/index.html'] }, ['link /f/', 'file /f/index.html']],
    [
      'a folder that is new',
      { added: ['f/index.html'] },
      ['link /f/', 'folder /f', 'file /f/index.html'],
    ],
    [
      'a folder linked both ways',
      { changed: ['i/index.html'] },
      ['link /i/', 'link /i', 'file /i/index.html'],
    ],
    ['the root', { added: ['index.html'] }, ['form /', 'file /index.html']],
    ['the error page', { changed: ['404.html'] }, ['form /404.html', 'form /404']],
  ])('%s', (_name, changes, lines) => {
    expect(linesOf({ site: clean, ...changes })).toEqual(lines);
  });

  test.each<[string, Omit<Case, 'site'>, readonly string[]]>([
    ['an unlinked page', { deleted: ['gone.html'] }, ['form /gone', 'file /gone.html']],
    [
      'a folder in every form in use',
      { deleted: ['gone/index.html'] },
      ['form /gone/', 'form /gone', 'file /gone/index.html'],
    ],
    [
      'a spelling of its own',
      { deleted: ['g+ne.html'] },
      ['form /g+ne', 'spelling /g%2Bne', 'file /g+ne.html', 'spelling /g%2Bne.html'],
    ],
  ])('that is gone: %s', (_name, changes, lines) => {
    expect(linesOf({ site: clean, ...changes })).toEqual(lines);
  });

  test('a dangling link shows one spelling of a page that is gone; caches may have the other', () => {
    const pages = { '/index.html': ['/e+e', '/a', '/b', '/c'] };
    expect(linesOf({ site: { ...clean, pages }, deleted: ['x(1).html'] })).toContain('form /x(1)');
    const site = { ...clean, pages: { '/index.html': [...pages['/index.html'], '/x%281%29'] } };
    expect(linesOf({ site, deleted: ['x(1).html'] })).toEqual([
      'link /x%281%29',
      'form /x(1)',
      'file /x(1).html',
      'spelling /x%281%29.html',
    ]);
  });

  test('warming asks for what visitors ask for, in one spelling', () => {
    const changed = ['a.html', 'n+w.html', 'unlinked/index.html', 'e+e.html'];
    expect(linesOf({ site: clean, changed, forWarming: true })).toEqual([
      'link /a',
      'link /a?page=2',
      'form /n+w',
      'form /unlinked/',
      'link /e%2Be',
    ]);
  });

  test.each<[string, Omit<Case, 'site'>, readonly string[]]>([
    [
      'pages',
      { changed: ['a.html', 'e+e.html'] },
      ['link /a', 'link /a?page=2', 'file /a.html', 'link /e%2Be', 'file /e+e.html'],
    ],
    [
      'a new folder',
      { added: ['unlinked/index.html'] },
      ['form /unlinked/', 'file /unlinked/index.html'],
    ],
    ['what is gone', { deleted: ['b.html'] }, []],
    ['another file', { changed: ['pic[1].png'] }, ['file /pic[1].png']],
  ])('what can be warmed of the list of a purge: %s', (_name, changes, lines) => {
    const purged = targetsOf({ site: clean, ...changes });
    expect(toLines(purged.filter(canBeWarmed))).toEqual(lines);
    expect(purged.length).toBeGreaterThan(lines.length);
  });
});

describe('inputs', () => {
  test.each<[Partial<FormInputs>, string, readonly string[]]>([
    [{ cleanUrls: false }, 'unlinked.html', ['form /unlinked.html']],
    [{ cleanUrls: true }, 'unlinked.html', ['form /unlinked.html', 'form /unlinked']],
    [{ cleanUrls: false }, 'b.html', ['link /b', 'form /b.html']],
    [{ indexPages: 'directory' }, 'f/index.html', ['link /f/']],
    [{ indexPages: 'file' }, 'f/index.html', ['link /f/', 'form /f/index.html']],
    [
      { indexPages: 'both', cleanUrls: true },
      'unlinked/index.html',
      ['form /unlinked/', 'form /unlinked/index.html', 'form /unlinked'],
    ],
    [{ spellings: 'one' }, 'n+w.html', ['form /n+w', 'file /n+w.html']],
    [{ spellings: 'one' }, 'e+e.html', ['link /e%2Be', 'file /e+e.html']],
  ])('%j: %s', (inputs, path, lines) => {
    expect(linesOf({ site: clean, inputs, changed: [path] })).toEqual(lines);
  });
});

test('a site that links its pages differently now is purged under the old forms as well', () => {
  const site = { ...clean, pages: { '/index.html': names.map((name) => `/${name}.html`) } };
  const before: UsedForms = { page: ['/x', '/x.html'], index: ['/x/'] };
  expect(linesOf({ site, before, changed: ['b.html'] })).toEqual(['link /b.html', 'form /b']);
  expect(linesOf({ site, before, changed: ['b.html'], forWarming: true })).toEqual([
    'link /b.html',
  ]);
});

describe('compressed copies', () => {
  const site: LinkedSite = {
    pages: { '/index.html': ['/a', '/b', '/c', '/d', '/data.json.gz'] },
    files: [
      '/a.html',
      '/a.html.gz',
      '/b.html',
      '/data.json',
      '/data.json.gz',
      '/Packages',
      '/Packages.gz',
      '/sitemap.xml.gz',
      '/x.br',
      '/p.jpg',
    ],
  };
  test.each<[string, Omit<Case, 'site'>, readonly string[]]>([
    ['the copy alone', { changed: ['a.html.gz'] }, ['twin /a', 'twin /a.html']],
    [
      'one that is linked',
      { changed: ['data.json.gz'] },
      ['twin /data.json', 'link /data.json.gz'],
    ],
    ['one without its file', { changed: ['x.br'] }, ['file /x.br']],
    ['a sitemap', { changed: ['sitemap.xml.gz'] }, ['file /sitemap.xml.gz']],
    ['an index of packages', { changed: ['Packages.gz'] }, ['twin /Packages', 'file /Packages.gz']],
    [
      'an archive',
      { deleted: ['d.csv', 'd.csv.gz'] },
      ['file /d.csv', 'twin /d.csv', 'file /d.csv.gz'],
    ],
    ['both are gone', { deleted: ['z.css', 'z.css.br'] }, ['file /z.css', 'twin /z.css']],
    ['it is gone', { deleted: ['a.html.zst'] }, ['twin /a', 'twin /a.html']],
    [
      'an image in a newer format',
      { changed: ['p.jpg.webp'] },
      ['twin /p.jpg', 'file /p.jpg.webp'],
    ],
  ])('%s', (_name, changes, lines) => {
    expect(linesOf({ site, ...changes })).toEqual(lines);
  });
});

test('a page of another ending that is linked without it has both URLs', () => {
  const site: LinkedSite = {
    pages: { '/index.html': ['/contact', '/team.php', '/d'] },
    files: ['/contact.php', '/team.php', '/d/index.php'],
  };
  expect(linesOf({ site, changed: ['contact.php', 'd/index.php', 'team.php'] })).toEqual([
    'link /contact',
    'file /contact.php',
    'link /d',
    'form /d/',
    'file /d/index.php',
    'link /team.php',
  ]);
  expect(linesOf({ site, changed: ['contact.php'], forWarming: true })).toEqual(['link /contact']);
});

describe('index pages of other names have the URL of their folder', () => {
  const site: LinkedSite = {
    pages: { '/home.html': ['/a/', 'b/index.htm', '/d/'] },
    files: ['/a/index.htm', '/b/index.htm', '/c/index.php', '/index.htm', '/d/index.html'],
  };
  test.each<[string, Omit<Case, 'site'>, readonly string[]]>([
    ['linked as a folder', { changed: ['a/index.htm'] }, ['link /a/', 'file /a/index.htm']],
    ['linked by its name', { changed: ['b/index.htm'] }, ['link /b/index.htm', 'form /b/']],
    ['not linked', { changed: ['c/index.php'] }, ['form /c/', 'file /c/index.php']],
    ['the home page', { changed: ['index.htm'] }, ['form /', 'file /index.htm']],
    ['gone', { deleted: ['z/index.xhtml'] }, ['form /z/', 'file /z/index.xhtml']],
    ['only nearly so', { changed: ['b/my-index.htm'] }, ['file /b/my-index.htm']],
  ])('%s', (_name, changes, lines) => {
    expect(linesOf({ site, ...changes })).toEqual(lines);
  });

  test('whatever the links say, so that nobody is asked for `index-pages`', () => {
    const forms = targetsOf({ site, changed: ['c/index.php'] }).map(({ form }) => form);
    expect(forms).toEqual([undefined, undefined]);
  });
});

test('an escape that a rewrite writes stays, and a `%` of a file name is encoded', () => {
  const rewrites = [(path: string) => path.replace('+', `${escapeMark}2B`)];
  const changed = ['n+w.html', '100%25.html'];
  const inputs = { cleanUrls: false } as const;
  expect(linesOf({ site: clean, rewrites, changed, inputs })).toEqual([
    'form /n%2Bw.html',
    'form /100%2525.html',
  ]);
});
