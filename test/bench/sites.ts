// What the work is done on: a repository in which every file changed, lists, a built site.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchFolder extends Disposable {
  readonly folder: string;
}

function createFolder(name: string): BenchFolder {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A hundred pages a folder, ten folders a section. */
export function pagePath(page: number, extension = 'html'): string {
  const section = Math.floor(page / 1_000);
  const topic = Math.floor(page / 100) % 10;
  return `section-${section}/topic-${topic}/page-${String(page).padStart(7, '0')}.${extension}`;
}

export interface BenchRepository extends BenchFolder {
  readonly base: string;
  readonly head: string;
}

/** Two commits; the second changes every one of the files, all under `site`. */
export function createRepository(files: number): BenchRepository {
  const made = createFolder('repository');
  const git = (args: readonly string[], input = ''): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: made.folder, input });
    if (status !== 0) throw new Error(String(stderr));
    return String(stdout).trim();
  };
  git(['init', '-q', '-b', 'main']);
  const blobs = [1, 2].map((mark) => `blob\nmark :${mark}\ndata 2\n${mark}\n\n`);
  const commits = [1, 2].map((mark) => {
    const lines = Array.from(
      { length: files },
      (_, page) => `M 100644 :${mark} site/${pagePath(page)}\n`,
    );
    const author = `committer Bench <bench@example.com> ${mark} +0000\ndata 0\n`;
    return `commit refs/heads/main\n${author}${lines.join('')}\n`;
  });
  git(['fast-import', '--quiet'], [...blobs, ...commits].join(''));
  git(['gc', '--quiet']);
  return { ...made, base: git(['rev-parse', 'main~1']), head: git(['rev-parse', 'main']) };
}

/** A file `urls.txt` with this many URLs. */
export function createList(urls: number): BenchFolder {
  const made = createFolder('list');
  const lines = Array.from(
    { length: urls },
    (_, page) => `https://www.example.com/${pagePath(page)}`,
  );
  writeFileSync(join(made.folder, 'urls.txt'), lines.join('\n'));
  return made;
}

export interface BuildPlan {
  readonly files: number;
  readonly bytes: number;
  /** Pages link others; any other file is only hashed. */
  readonly extension: 'html' | 'json';
}

/** A folder `site` with such files, and an empty `manifest.json` of before. */
export function createBuild({ files, bytes, extension }: BuildPlan): BenchFolder {
  const made = createFolder('build');
  for (let page = 0; page < files; page += 1) {
    const path = join(made.folder, 'site', pagePath(page, extension));
    if (page % 100 === 0) mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, renderPage(page, files).padEnd(bytes, '. '));
  }
  writeFileSync(
    join(made.folder, 'manifest.json'),
    '{ "v": 1, "algorithm": "sha256", "files": {} }\n',
  );
  return made;
}

/** The same as a repository whose second commit has these files. */
export function commitBuild({ folder }: BenchFolder): Pick<BenchRepository, 'base' | 'head'> {
  const git = (...args: readonly string[]): string => {
    const who = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: folder });
    if (status !== 0) throw new Error(String(stderr));
    return String(stdout).trim();
  };
  git('init', '-q', '-b', 'main');
  const commits = [() => git('add', 'manifest.json'), () => git('add', '.')].map((add) => {
    add();
    git('commit', '-q', '-m', 'commit');
    return git('rev-parse', 'HEAD');
  });
  return { base: commits[0] ?? '', head: commits[1] ?? '' };
}

const linksOfPage = 60;

/** As a generator's page: most links are the same on every page, some lead to its neighbours. */
function renderPage(page: number, pages: number): string {
  const links = Array.from({ length: linksOfPage }, (_, link) => {
    const other = link < 40 ? link * 97 : page + link;
    return `<li><a class="link" href="/${pagePath(other % pages)}">Page ${other}</a></li>`;
  });
  return `<!doctype html><title>${page}</title><ul>${links.join('\n')}</ul>`;
}
