// A disposable git repository whose commits are whole snapshots, written without a work tree: so any
// path can be in it, whatever the disk of this machine allows.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Entry {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  /** What the file holds (latin1), the target of the link, or the id of the submodule's commit. */
  readonly content: string;
}

/** Path to content; a plain string is a regular file. Paths are latin1: one character a byte. */
export type Snapshot = Readonly<Record<string, string | Entry>>;

export interface CommitPlan {
  readonly files: Snapshot;
  /** The branch's tip where absent; `[]` makes a root. */
  readonly parents?: readonly string[];
  /** Moved to the commit, also back; `main` where absent. With `''` no branch has the commit. */
  readonly branch?: string;
}

export interface Repository extends AsyncDisposable {
  /** Holds `.git`; nothing is checked out. */
  readonly folder: string;
  /** Standard output, trimmed; throws where git fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Full id of the new commit. */
  readonly commit: (plan: CommitPlan) => string;
}

export interface RepositoryPlan {
  readonly objectFormat?: 'sha1' | 'sha256';
}

/** The bytes of a text, as a key of a Snapshot. */
export function toBytePath(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
} as const;

export interface GitInput {
  readonly folder: string;
  readonly args: readonly string[];
  readonly input?: Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git for a test's set-up; throws if it fails. */
export function runGit({ folder, args, input, env = {} }: GitInput): Buffer {
  const done = spawnSync('git', [...args], {
    cwd: folder,
    input: input ?? Buffer.alloc(0),
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...identity, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  if (done.status === 0) return done.stdout;
  throw new Error(`git ${args.join(' ')}: ${String(done.stderr)}${String(done.error ?? '')}`);
}

/** A folder of the machine's temporary folder, removed with everything in it. */
export async function createFolder(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'cca-test-'));
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function createRepository(plan: RepositoryPlan = {}): Promise<Repository> {
  const made = await createFolder();
  const { folder } = made;
  const git = (...args: readonly string[]): string =>
    runGit({ folder, args }).toString('utf8').trim();
  git('init', '-q', '-b', 'main', '--template=', `--object-format=${plan.objectFormat ?? 'sha1'}`);
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const tips = new Map<string, string>();
  let commitCount = 0;
  return {
    ...made,
    git,
    commit({ files, parents, branch = 'main' }) {
      commitCount += 1;
      const tip = tips.get(branch);
      const input = renderCommit({
        files,
        parents: parents ?? (tip === undefined ? [] : [tip]),
        ref: `refs/${branch === '' ? `loose/${commitCount}` : `heads/${branch}`}`,
        message: `Commit ${commitCount}`,
      });
      const args = ['fast-import', '--quiet', '--force', '--cat-blob-fd=1'];
      const id = runGit({ folder, args, input }).toString('utf8').trim();
      tips.set(branch, id);
      return id;
    },
  };
}

interface ImportedCommit {
  readonly files: Snapshot;
  readonly parents: readonly string[];
  readonly ref: string;
  readonly message: string;
}

/** One commit in the language of `git fast-import`, which then prints its id. */
function renderCommit({ files, parents, ref, message }: ImportedCommit): Buffer {
  const [first, ...merged] = parents;
  const lines = [
    `reset ${ref}`,
    `commit ${ref}`,
    'mark :1',
    'committer Test <test@example.com> 1700000000 +0000',
    renderData(message),
    ...(first === undefined ? [] : [`from ${first}`]),
    ...merged.map((parent) => `merge ${parent}`),
    'deleteall',
    ...Object.entries(files).map(([path, entry]) => renderEntry(path, entry)),
    '',
    'get-mark :1',
    '',
  ];
  return Buffer.from(lines.join('\n'), 'latin1');
}

function renderEntry(path: string, entry: string | Entry): string {
  const { mode, content } = typeof entry === 'string' ? toFile(entry) : entry;
  const quoted = `"${path.replace(/[^ !#-[\]-~]/g, toOctal)}"`;
  return mode === '160000'
    ? `M ${mode} ${content} ${quoted}`
    : `M ${mode} inline ${quoted}\n${renderData(content)}`;
}

function toOctal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

function renderData(text: string): string {
  return `data ${text.length}\n${text}`;
}

function toFile(content: string): Entry {
  return { mode: '100644', content };
}

/** One hash of every path, content and mode below a folder: equal only if nothing was touched. */
export async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true });
  for (const path of entries.sort()) {
    const { mode, mtimeMs } = await stat(join(folder, path));
    const content = (mode & 0o170000) === 0o100000 ? await readFile(join(folder, path)) : '';
    hash.update(`${path}\0${mode}\0${mtimeMs}\0`).update(content);
  }
  return hash.digest('hex');
}
