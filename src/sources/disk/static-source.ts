// Astro, Next, VitePress, Vite and others copy a folder of static files, usually `public`, into the
// folder they build. Given as `root` it gives URLs that are right and misses every built page.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { oneLine } from '../../core/text.ts';
import type { SourceDeps } from '../source.ts';
import { isFolder } from './root.ts';

/** Where generators build, beside the folder of static files. */
const buildFolders = [
  'dist',
  'out',
  'build',
  '.vitepress/dist',
  '.output/public',
  '_site',
  'site',
  'public',
];
const homePage = 'index.html';
/** So many copies are on purpose, and a folder may have thousands. */
const mostCompared = 20;

/** A warning if another folder is the build of which `root` is only a part. */
export async function noteStaticSource(
  root: string,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<readonly string[]> {
  const folder = resolve(workspace, root);
  if (root === '' || (await isFile(join(folder, homePage)))) return [];
  const names = await readdir(folder).catch(() => []);
  const compared = names.filter((name) => !name.startsWith('.')).slice(0, mostCompared);
  if (compared.length === 0) return [];
  const project = dirname(root);
  for (const name of buildFolders) {
    const built = join(project, name).replaceAll('\\', '/');
    if (built === root || !(await isBuiltFrom(resolve(workspace, built), compared))) continue;
    const [shown, source] = [built, root].map((path) => oneLine(path, 100));
    return [
      `\`root\` (${source}) looks like the static files of a generator: \`${shown}\` holds a copy of them and the pages that were built. Set \`root\` to \`${shown}\`, otherwise no built page is in the list.`,
    ];
  }
  return [];
}

async function isBuiltFrom(folder: string, names: readonly string[]): Promise<boolean> {
  if (!(await isFile(join(folder, homePage)))) return false;
  const areThere = await Promise.all(names.map((name) => exists(join(folder, name))));
  return areThere.every((isThere) => isThere);
}

async function isFile(path: string): Promise<boolean> {
  return (await exists(path)) && !(await isFolder(path));
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
