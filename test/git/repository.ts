// A disposable git repository whose commits are whole snapshots, written without a work tree: so any
// path can be in it, whatever the disk of this machine allows.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Entry {
  readonly mode: '100644' | '100755' | '120000' | '160000';
  /** What the file holds, where the link points, or the id of the submodule's commit. */
  readonly content: string;
}

/** Path to content; a plain string is a regular file. Paths are latin1: one character a byte. */
export type Snapshot = Readonly<Record<string, string | Entry>>;

export interface CommitPlan {
  readonly files: Snapshot;
  /** The branch's tip where absent; `[]` makes a root. */
  readonly parents?: readonly string[];
  /** Moved to the commit; `main` where absent, none where `''`. */
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

/** Runs git for a test's set-up; throws where it fails. */
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
  let commitCount = 0;
  return {
    ...made,
    git,
    commit(commitPlan) {
      commitCount += 1;
      return writeCommit({ folder, message: `Commit ${commitCount}` }, commitPlan);
    },
  };
}

interface Writing {
  readonly folder: string;
  readonly message: string;
}

function writeCommit(
  { folder, message }: Writing,
  { files, parents, branch = 'main' }: CommitPlan,
): string {
  const index = join(folder, '.git', 'snapshot-index');
  const env = { GIT_INDEX_FILE: index };
  const say = (args: readonly string[], input?: Buffer): string =>
    runGit({ folder, args, env, ...(input === undefined ? {} : { input }) })
      .toString('utf8')
      .trim();
  say(['read-tree', '--empty']);
  const lines = Object.entries(files).map(([path, entry]) => {
    const { mode, content } = typeof entry === 'string' ? toFile(entry) : entry;
    const id = mode === '160000' ? content : writeBlob(folder, content);
    return Buffer.from(`${mode} ${id}\t${path}\0`, 'latin1');
  });
  say(['update-index', '-z', '--index-info'], Buffer.concat(lines));
  const tree = say(['write-tree']);
  const before = parents ?? findTip(folder, branch);
  const id = say([
    'commit-tree',
    tree,
    '-m',
    message,
    ...before.flatMap((parent) => ['-p', parent]),
  ]);
  if (branch !== '') say(['update-ref', `refs/heads/${branch}`, id]);
  return id;
}

function toFile(content: string): Entry {
  return { mode: '100644', content };
}

function writeBlob(folder: string, content: string): string {
  const input = Buffer.from(content, 'utf8');
  return runGit({ folder, args: ['hash-object', '-w', '--stdin'], input })
    .toString('utf8')
    .trim();
}

function findTip(folder: string, branch: string): readonly string[] {
  if (branch === '') return [];
  const args = ['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`];
  const tip = runGit({ folder, args }).toString('utf8').trim();
  return tip === '' ? [] : [tip];
}
