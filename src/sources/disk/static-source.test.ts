import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import { noteStaticSource } from './static-source.ts';

async function note(root: string, files: readonly string[]): Promise<readonly string[]> {
  using workspace = createWorkspace(Object.fromEntries(files.map((path) => [path, ''])));
  return await noteStaticSource(root, createSourceDeps({ workspace: workspace.folder }));
}

describe('a root that is the static files of a generator', () => {
  test.each([
    ['Astro', 'public', ['public/favicon.svg', 'dist/favicon.svg', 'dist/index.html'], 'dist'],
    ['Next', 'public', ['public/img/a.png', 'out/img/a.png', 'out/index.html'], 'out'],
    [
      'VitePress',
      'docs/public',
      ['docs/public/logo.png', 'docs/.vitepress/dist/logo.png', 'docs/.vitepress/dist/index.html'],
      'docs/.vitepress/dist',
    ],
    [
      'one of several projects',
      'apps/web/public',
      [
        'apps/web/public/x.txt',
        'apps/web/dist/x.txt',
        'apps/web/dist/index.html',
        'dist/index.html',
      ],
      'apps/web/dist',
    ],
  ])('%s: the folder of the build is named', async (_name, root, files, built) => {
    expect(await note(root, files)).toEqual([
      expect.stringContaining(`Set \`root\` to \`${built}\``),
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['the build itself', 'dist', ['public/x', 'dist/x', 'dist/index.html']],
    ['a folder that is served as it is', 'public', ['public/index.html', 'dist/index.html']],
    ['a folder whose files are elsewhere', 'public', ['public/x', 'dist/y', 'dist/index.html']],
    ['a build without a home page', 'public', ['public/x', 'dist/x']],
    ['an empty folder', 'public', ['public/.gitkeep', 'dist/index.html']],
    ['a folder that is not there', 'public', ['dist/index.html']],
    ['the whole workspace', '', ['x', 'dist/x', 'dist/index.html']],
  ])('is not %s', async (_name, root, files) => {
    expect(await note(root, files)).toEqual([]);
  });
});
