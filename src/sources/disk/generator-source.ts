// A generator builds pages from sources in another folder than it reads them from. Given as `root`, the sources
// have URLs that nobody asks for, and no built page is in the list.
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
import { createServedTest } from '../could-match.ts';
import type { SourceDeps } from '../source.ts';

/** How generators call the file with their settings; it lies beside or among the sources. */
const settings =
  /^(?:_config\.(?:ya?ml|toml)|hugo\.(?:toml|ya?ml|json)|mkdocs\.ya?ml|\.eleventy\.c?js|(?:eleventy|astro|next|nuxt|docusaurus|svelte|gatsby)[.-]config\.[cm]?[jt]s)$/;
const ownFolder = '.vitepress';
/** How they call the folder with the sources. */
const sourceNames: ReadonlySet<string> = new Set(['content', 'docs', 'source', 'src']);
const homePage = 'index.html';
/** Says to GitHub Pages that nothing is to be built. */
const isBuilt = '.nojekyll';

type SourceSelection = Pick<Selection, 'root' | 'files' | 'rewrites'>;

/** A warning if `root` is what a site is built from. Whoever has rewrites maps sources on purpose. */
export async function noteGeneratorSource(
  selection: SourceSelection,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<readonly string[]> {
  const { root, rewrites } = selection;
  if (rewrites.length > 0) return [];
  const found = await findSettings(selection, workspace);
  if (found === undefined) return [];
  const shown = oneLine(root === '' ? '.' : root, 100);
  return [
    `\`root\` (${shown}) holds what a generator builds the site from: its settings are in ${oneLine(displayPath(found), 200)}. Set \`root\` to the folder that it builds, otherwise no built page is in the list.`,
  ];
}

/** As a path of the workspace. */
async function findSettings(
  { root, files }: SourceSelection,
  workspace: string,
): Promise<string | undefined> {
  const folder = resolve(workspace, root);
  const inside = await readdir(folder).catch((): readonly string[] => []);
  if (inside.includes(isBuilt)) return undefined;
  const isServed = createServedTest({ root, files });
  const toPath = (name: string): string => (root === '' ? name : `${root}/${name}`);
  const own = inside.filter((name) => settings.test(name)).find((name) => isServed(toPath(name)));
  if (own !== undefined) return toPath(own);
  if (inside.includes(ownFolder) && isServed(`${toPath(ownFolder)}/config`))
    return toPath(ownFolder);
  if (!sourceNames.has(basename(root)) || (await isThere(join(folder, homePage)))) return undefined;
  const project = dirname(root);
  const beside = await readdir(resolve(workspace, project)).catch((): readonly string[] => []);
  const name = beside.find((entry) => settings.test(entry));
  return name === undefined ? undefined : join(project, name).replaceAll('\\', '/');
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
