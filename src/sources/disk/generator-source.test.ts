import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import { createWorkspace } from '../../../test/fakes/workspace.ts';
import { noteGeneratorSource } from './generator-source.ts';

async function note(
  selection: { readonly root: string; readonly files?: readonly string[] },
  paths: readonly string[],
  rewrites: readonly string[] = [],
): Promise<readonly string[]> {
  using workspace = createWorkspace(Object.fromEntries(paths.map((path) => [path, ''])));
  const { root, files = [root === '' ? '**' : `${root}/**`] } = selection;
  const deps = createSourceDeps({ workspace: workspace.folder });
  return await noteGeneratorSource({ root, files, rewrites }, deps);
}

describe('a root that holds the sources of a generator', () => {
  test.each([
    ['Jekyll', 'docs', ['docs/_config.yml', 'docs/index.html', 'docs/a.md'], 'docs/_config.yml'],
    ['Jekyll in the repository', '', ['_config.yml', 'index.md'], '_config.yml'],
    ['MkDocs', 'docs', ['mkdocs.yml', 'docs/index.md'], 'mkdocs.yml'],
    ['Hugo', 'web/content', ['web/hugo.toml', 'web/content/a.md'], 'web/hugo.toml'],
    ['Eleventy', 'src', ['eleventy.config.mjs', 'src/a.njk'], 'eleventy.config.mjs'],
    ['Astro', '', ['astro.config.ts', 'src/pages/a.astro'], 'astro.config.ts'],
    ['VitePress', 'docs', ['docs/.vitepress/config.mts', 'docs/a.md'], 'docs/.vitepress'],
  ])('%s: its settings are named', async (_name, root, paths, file) => {
    expect(await note({ root }, paths)).toEqual([
      expect.stringContaining(`its settings are in ${file}.`),
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['a build beside the sources', 'docs', ['eleventy.config.js', 'docs/index.html']],
    ['what GitHub Pages serves as it is', 'docs', ['docs/.nojekyll', 'docs/_config.yml']],
    ['the build', '_site', ['_config.yml', '_site/index.html']],
    ['a build of another name', 'out', ['next.config.js', 'out/a.txt']],
    ['a folder of files', 'docs', ['docs/a.md', 'package.json']],
    ['a folder that is not there', 'docs', ['docs.md']],
  ])('is not %s', async (_name, root, paths) => {
    expect(await note({ root }, paths)).toEqual([]);
  });

  test('is meant if only a folder of it is served, or with rewrites', async () => {
    expect(await note({ root: '', files: ['out/**'] }, ['next.config.js', 'out/a'])).toEqual([]);
    expect(await note({ root: 'docs' }, ['mkdocs.yml', 'docs/a.md'], ['^/ => /x/'])).toEqual([]);
  });
});
