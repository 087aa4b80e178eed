// `source: all`: every file of the workspace that `files` asks for. @actions/glob walks the disk; our
// own matcher decides, so that this source and the comparisons cannot differ.
import { dirname, relative, sep } from 'node:path';
import type { SkippedFile } from '../../core/change.ts';
import { matchesSegment } from '../../core/patterns/glob-engine.ts';
import { compilePatterns, parsePattern } from '../../core/patterns/glob-pattern.ts';
import { SourceError } from '../../errors.ts';
import { oneLine } from '../../system/logger.ts';
import type { FoundChanges, SourceDeps } from '../source.ts';
import { listFolder } from './walk-folder.ts';

/** Every file is a change; symlinks are not followed and are skipped. Only what matches is told. */
export async function findAllFiles(
  patterns: readonly string[],
  { context: { workspace }, signal }: Pick<SourceDeps, 'context' | 'signal'>,
): Promise<FoundChanges> {
  const matches = await compilePatterns(patterns);
  const top = await listFolder(workspace, '');
  const deep = await walk(toSearchLines(patterns, { workspace, folders: top.folders }), workspace);
  signal.throwIfAborted();
  const wanted = deep.filter((path) => matches(path) && !isGitInternal(path));
  const symlinks = await findSymlinks(wanted, workspace);
  const isFile = (path: string): boolean => !symlinks.has(path);
  const files = [...top.files.filter(matches), ...wanted.filter(isFile)];
  const links = [...top.symlinks.filter(matches), ...wanted.filter((path) => symlinks.has(path))];
  return {
    changes: { paths: files.sort(), deleted: new Set() },
    skipped: links.sort().map((path): SkippedFile => ({ path, reason: 'symlink' })),
    record: {
      kind: 'all',
      decision: `Every file in the workspace that \`files\` matches: ${files.length} files.`,
    },
    notices: [],
  };
}

/** Of a repository further down, such as a submodule's. */
function isGitInternal(path: string): boolean {
  return /(?:^|\/)\.git(?:\/|$)/.test(path);
}

/**
 * Where to walk, one line a folder and pattern. Lines begin with folders that exist, so `.git` of
 * the workspace is never entered, which a pattern alone cannot say.
 */
function toSearchLines(
  patterns: readonly string[],
  { workspace, folders }: { readonly workspace: string; readonly folders: readonly string[] },
): readonly string[] {
  const lines = new Set<string>();
  const wanted = patterns.map(parsePattern).filter(({ negates }) => !negates);
  for (const [first, ...rest] of wanted.flatMap(({ alternatives }) => alternatives)) {
    for (const folder of first === undefined ? [] : folders) {
      const base = toSearchText(`${workspace}/${folder}`);
      if (first === '**') lines.add(`${base}/**`);
      else if (rest.length > 0 && matchesSegment(first ?? '', folder))
        lines.add(`${base}/${rest.join('/')}`);
    }
  }
  return [...lines];
}

/** A literal path for @actions/glob. A line break would end its line, so `?` stands for it. */
function toSearchText(path: string): string {
  const escaped = sep === '/' ? path.replaceAll('\\', '\\\\') : path;
  return escaped.replaceAll(/[*?[]/g, '[$&]').replaceAll(/[\r\n]/g, '?');
}

async function walk(lines: readonly string[], workspace: string): Promise<readonly string[]> {
  if (lines.length === 0) return [];
  const { create } = await import('@actions/glob');
  const globber = await create(lines.join('\n'), {
    followSymbolicLinks: false,
    implicitDescendants: false,
    matchDirectories: false,
  });
  try {
    const paths = await globber.glob();
    return paths.map((path) => relative(workspace, path).split(sep).join('/'));
  } catch (error) {
    throw new SourceError(
      'source-unreadable',
      `The files of the workspace cannot be listed: ${oneLine(error instanceof Error ? error.message : 'unknown error', 300)}.`,
      {
        input: 'files',
        remedy:
          'A name there may not be UTF-8, or may not be readable: narrow `files` to other folders, or compare commits with `source: git`.',
      },
    );
  }
}

/** From the folders' entries: one call a folder instead of one a file. */
async function findSymlinks(
  paths: readonly string[],
  workspace: string,
): Promise<ReadonlySet<string>> {
  const folders = new Set(paths.map((path) => dirname(path)));
  const found = new Set<string>();
  for (const folder of folders) {
    const { symlinks } = await listFolder(workspace, folder === '.' ? '' : folder);
    for (const path of symlinks) found.add(path);
  }
  return found;
}
