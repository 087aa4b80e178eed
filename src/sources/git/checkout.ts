// Where the repository lies below the workspace: `actions/checkout` with `path:` puts it into a folder.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunContext } from '../../core/run-context.ts';
import type { Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { InputError, type InputProblem } from '../../errors.ts';
import type { SourceDeps } from '../source.ts';
import { planOrigin } from './origin.ts';
import { createGit, toText, UnusableGitError } from './process.ts';

/**
 * The folder of the checkout, with `/`; `''` if it is the workspace itself, and without a checkout.
 * Throws InputError if several could be meant.
 */
export async function findCheckout(
  { repositoryPath }: Pick<Selection, 'repositoryPath'>,
  deps: SourceDeps,
): Promise<string> {
  const { workspace } = deps.context;
  if (repositoryPath !== undefined) {
    if (await isFolder(join(workspace, repositoryPath))) return repositoryPath;
    throw new InputError([toMissing(repositoryPath)]);
  }
  if (await exists(join(workspace, '.git'))) return '';
  const found = await listCheckouts(workspace);
  return found.length === 0 ? '' : await chooseOwn(found, deps);
}

/** How deep `path:` is looked for: `site` and `repositories/site`. */
const mostLevels = 2;

async function listCheckouts(workspace: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level = [''];
  for (let depth = 0; depth < mostLevels; depth += 1) {
    const folders = (await Promise.all(level.map((below) => listFolders(workspace, below)))).flat();
    const areCheckouts = await Promise.all(
      folders.map((folder) => exists(join(workspace, folder, '.git'))),
    );
    found.push(...folders.filter((_, index) => areCheckouts[index] === true));
    level = folders.filter((_, index) => areCheckouts[index] === false);
  }
  return found.sort();
}

/** Nobody serves hidden folders; packages may hold repositories of their own. */
async function listFolders(workspace: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(workspace, below), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .map((name) => (below === '' ? name : `${below}/${name}`));
}

/** Leaves out the checkouts of other repositories, such as one of shared tools. */
async function chooseOwn(folders: readonly string[], deps: SourceDeps): Promise<string> {
  const owners = await Promise.all(folders.map((folder) => findOwner(folder, deps)));
  const own = folders.filter((_, index) => owners[index] === 'own');
  const possible = folders.filter((_, index) => owners[index] !== 'other');
  const choice = own.length === 1 ? own : possible;
  const [folder = '', ...others] = choice;
  if (others.length === 0) return folder;
  throw new InputError([toSeveral(choice)]);
}

type Owner = 'own' | 'other' | 'unknown';

async function findOwner(folder: string, deps: SourceDeps): Promise<Owner> {
  const gitDir = join(deps.context.workspace, folder, '.git');
  const args = ['config', '--local', '--get', 'remote.origin.url'];
  try {
    return judgeOrigin(toText(await createGit(deps)({ gitDir, args })), deps.context);
  } catch (error) {
    if (error instanceof UnusableGitError) return 'unknown';
    throw error;
  }
}

/** Only of an address on the run's own server is it known which repository it names. */
function judgeOrigin(url: string, context: RunContext): Owner {
  const [origin, own] = [url, undefined].map((configured) => planOrigin(configured, context));
  if (url === '' || origin?.server === undefined || own === undefined) return 'unknown';
  return normalise(origin.url) === normalise(own.url) ? 'own' : 'other';
}

function normalise(url: string): string {
  return url.replace(/(?:\.git)?\/*$/, '').toLowerCase();
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function toMissing(repositoryPath: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'repository-path',
    message: `\`repository-path\` is not a folder of the workspace: ${oneLine(repositoryPath, 200)}.`,
    remedy: 'Set it to what `path:` of actions/checkout is, or leave it out.',
  };
}

function toSeveral(folders: readonly string[]): InputProblem {
  const shown = folders.slice(0, 5).map((folder) => `\`${oneLine(folder, 100)}\``);
  return {
    code: 'input-missing',
    input: 'repository-path',
    message: `The workspace holds ${folders.length} checkouts (${shown.join(', ')}), and \`repository-path\` does not say which one to compare.`,
    remedy: 'Set `repository-path` to one of them.',
  };
}
