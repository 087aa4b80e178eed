import { expect, test } from 'vitest';
import { type LinkedSite, learnLinks } from '../../../../test/fakes/linked-site.ts';

const links = ['/a/', '/b/', '/c/', '/d.css'];
const names = ['index.html', 'a/index.html', 'b/index.html', 'c/index.html', 'd.css'];
const below = (folder: string): readonly string[] => names.map((name) => `${folder}/${name}`);

test.each<[string, LinkedSite, string | undefined]>([
  [
    'a folder above the site',
    { pages: { '/client/index.html': links }, files: below('/client') },
    '4 of 4 fit /client',
  ],
  [
    'two folders above it, beside another site',
    { pages: { '/out/en/index.html': links }, files: [...below('/out/en'), '/index.html'] },
    '4 of 4 fit /out/en',
  ],
  ['the site', { pages: { '/index.html': links }, files: below('') }, undefined],
  [
    'a site that has a copy of itself',
    { pages: { '/index.html': links }, files: [...below(''), ...below('/v1')] },
    undefined,
  ],
  [
    'a folder whose links are relative',
    { pages: { '/client/index.html': ['a/', 'b/', 'c/', 'd.css'] }, files: below('/client') },
    undefined,
  ],
  [
    'too few links',
    { pages: { '/client/index.html': ['/a/', '/b/'] }, files: below('/client') },
    undefined,
  ],
  [
    'links of which too many lead nowhere',
    { pages: { '/client/index.html': [...links, '/x', '/y'] }, files: below('/client') },
    undefined,
  ],
])('%s as `root`', (_name, site, expected) => {
  const { innerRoot } = learnLinks(site);
  expect(innerRoot && `${innerRoot.links} of ${innerRoot.of} fit ${innerRoot.folder}`).toBe(
    expected,
  );
});
