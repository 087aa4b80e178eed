import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository with a small site in it; removed when disposed. */
export interface GitSite extends Disposable {
  readonly folder: string;
  write(path: string, content: string): void;
  remove(path: string): void;
  git(...args: readonly string[]): string;
  /** Commits everything; returns the full commit id. */
  commit(message: string): string;
}

export function createGitSite(): GitSite {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  // A git hook that runs this names its own repository by such variables.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const environment = {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Site',
    GIT_AUTHOR_EMAIL: 'site@example.com',
    GIT_COMMITTER_NAME: 'Site',
    GIT_COMMITTER_EMAIL: 'site@example.com',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    remove: (path) => rmSync(join(folder, path)),
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
