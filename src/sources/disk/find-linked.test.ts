import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { posixTest } from '../../../test/fakes/posix.ts';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import { findLinked } from './find-linked.ts';

posixTest.each<[string, readonly string[], readonly string[]]>([
  ['a file that a link leads to', ['brand/logo.svg'], ['public/logo.svg']],
  ['a file in a folder that a link leads to', ['shared/css/a.css'], ['public/assets']],
  ['a file of the site under a second name', ['public/v2/a.html'], ['public/latest', 'public/new']],
  ['a file that was deleted', ['shared/gone.css'], ['public/assets']],
  ['a file of which the link is left out', ['shared/a.map'], []],
  ['a folder of nearly that name', ['shared2/a.css'], []],
  ['nothing', [], []],
])('%s', async (_name, changed, links) => {
  using workspace = createWorkspace({
    'shared/css/a.css': '1',
    'brand/logo.svg': '1',
    'public/v2/a.html': '1',
  });
  const { folder } = workspace;
  mkdirSync(join(folder, 'public/deep'));
  symlinkSync('../shared', join(folder, 'public/assets'));
  symlinkSync('../brand/logo.svg', join(folder, 'public/logo.svg'));
  symlinkSync('v2', join(folder, 'public/latest'));
  symlinkSync('latest', join(folder, 'public/new'));
  symlinkSync('nowhere', join(folder, 'public/dangling'));
  symlinkSync('/', join(folder, 'public/machine'));
  const names = ['assets', 'logo.svg', 'latest', 'new', 'dangling', 'machine'];
  const found = await findLinked(
    names.map((name) => `public/${name}`),
    { changed, isServed: (path) => !path.endsWith('.map'), workspace: folder },
  );
  expect(found.map(({ path }) => path)).toEqual(links);
});
