// A `root` in a git submodule that is not checked out: `actions/checkout` leaves its folder empty.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { InputError, SourceError } from '../../errors.ts';
import { readText } from '../../system/read-file.ts';
import type { SourceDeps } from '../source.ts';

const limitBytes = 1024 * 1024;

/** What to throw for an error of a list: the submodule, if it is the reason that nothing was found. */
export async function explainEmptySubmodule(
  error: unknown,
  { root }: Pick<Selection, 'root'>,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<unknown> {
  const isEmpty =
    error instanceof InputError ||
    (error instanceof SourceError && error.problems.some(({ code }) => codes.has(code)));
  const folder = isEmpty && root !== '' ? await findEmptySubmodule(root, workspace) : undefined;
  if (folder === undefined) return error;
  const name = (path: string): string => oneLine(path, 100);
  const where = folder === root ? '' : ` lies in \`${name(folder)}\`, which`;
  return new SourceError(
    'nothing-matches',
    `\`root\` (${name(root)})${where} is a git submodule that is not checked out: its folder is empty.`,
    {
      input: 'root',
      remedy:
        'Set `submodules: true` for `actions/checkout`, or `recursive` if it is part of another submodule. A private one also needs a `token` that may read it.',
    },
  );
}

const codes: ReadonlySet<string> = new Set(['nothing-matches', 'source-unreadable']);

/** The submodule that is `root` or holds it, as a path of the workspace. */
async function findEmptySubmodule(root: string, workspace: string): Promise<string | undefined> {
  const names = root.split('/');
  const above = names.map((_, length) => names.slice(0, length).join('/'));
  const modules = above.flatMap((folder) => listModules(folder, workspace));
  for (const path of modules.filter((one) => `${root}/`.startsWith(`${one}/`)))
    if (await isBare(resolve(workspace, path))) return path;
  return undefined;
}

/** Those that the repository in a folder has. */
function listModules(folder: string, workspace: string): readonly string[] {
  const file = readText(resolve(workspace, folder, '.gitmodules'), limitBytes);
  if (!('text' in file)) return [];
  return [...file.text.matchAll(/^[ \t]*path[ \t]*=[ \t]*"?(.+?)"?[ \t]*\r?$/gim)].map(
    ([, path = '']) => (folder === '' ? path : `${folder}/${path}`),
  );
}

/** Git makes the folder and puts nothing into it; some ways to copy a checkout leave it out. */
async function isBare(path: string): Promise<boolean> {
  return (await readdir(path).catch(() => [])).length === 0;
}
