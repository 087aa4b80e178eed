// A `root` in a git submodule: the commits of the repository have none of its files, and if it is not checked
// out, `actions/checkout` leaves its folder empty.
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { InputError, SourceError } from '../../errors.ts';
import { readText } from '../../system/read-file.ts';
import type { SourceDeps } from '../source.ts';

const limitBytes = 1024 * 1024;

/** What to throw for an error of a list: the submodule, if it is the reason that nothing was found. */
export async function explainSubmodule(
  error: unknown,
  selection: SubmoduleSelection,
  { context: { workspace } }: Pick<SourceDeps, 'context'>,
): Promise<unknown> {
  const { root } = selection;
  const isEmpty =
    error instanceof InputError ||
    (error instanceof SourceError && error.problems.some(({ code }) => codes.has(code)));
  const module = isEmpty && root !== '' ? await findSubmodule(root, workspace) : undefined;
  if (module === undefined) return error;
  const name = (path: string): string => oneLine(path, 100);
  const where = module.folder === root ? '' : ` lies in \`${name(module.folder)}\`, which`;
  const what = `\`root\` (${name(root)})${where} is a git submodule`;
  if (module.isBare)
    return new SourceError(
      'nothing-matches',
      `${what} that is not checked out: its folder is empty.`,
      {
        input: 'root',
        remedy:
          'Set `submodules: true` for `actions/checkout`, or `recursive` if it is part of another submodule. A private one also needs a `token` that may read it.',
      },
    );
  if (!wantsCommits(selection)) return error;
  return new SourceError(
    'nothing-matches',
    `${what}, and commits of this repository do not say which of its files changed.`,
    {
      input: 'root',
      remedy:
        'Use `source: manifest` without `base` and `head`: the files themselves are then compared with those that were purged for last.',
    },
  );
}

type SubmoduleSelection = Pick<Selection, 'root' | 'source' | 'base' | 'head'>;

function wantsCommits({ source, base, head }: SubmoduleSelection): boolean {
  if (source === 'manifest' || source === 'all') return false;
  return source !== 'auto' || base !== undefined || head !== undefined;
}

const codes: ReadonlySet<string> = new Set(['nothing-matches', 'source-unreadable']);

interface Submodule {
  /** A path of the workspace. */
  readonly folder: string;
  readonly isBare: boolean;
}

/** The submodule that is `root` or holds it; one that is not checked out first. */
async function findSubmodule(root: string, workspace: string): Promise<Submodule | undefined> {
  const names = root.split('/');
  const above = names.map((_, length) => names.slice(0, length).join('/'));
  const modules = above.flatMap((folder) => listModules(folder, workspace));
  const holding = modules.filter((one) => `${root}/`.startsWith(`${one}/`));
  const found = await Promise.all(
    holding.map(async (folder) => ({ folder, isBare: await isBare(resolve(workspace, folder)) })),
  );
  return found.find(({ isBare }) => isBare) ?? found[0];
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
