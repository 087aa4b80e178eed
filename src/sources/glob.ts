// `source: all`: every file in the workspace that `files` matches. @actions/glob walks; our own patterns
// decide, so that this source and git's cannot differ.
import { lstat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Change, SkippedFile } from '../core/change.ts';
import { compilePatterns, parsePattern } from '../core/glob-pattern.ts';
import { mapBounded } from './map-bounded.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

const mostAtOnce = 64;

/** Files come as `added`; symlinks are not followed and are skipped with their reason. */
export async function findAllFiles(
  files: readonly string[],
  { context }: Pick<SourceDeps, 'context'>,
): Promise<FoundChanges> {
  const matches = compilePatterns(files);
  const found = (await walk(files, context.workspace)).filter(matches).sort();
  const kinds = await mapBounded(found, mostAtOnce, async (path) => {
    const status = await lstat(`${context.workspace}${sep}${path}`);
    return { path, isLink: status.isSymbolicLink(), isFile: status.isFile() };
  });
  const changes: Change[] = [];
  const skipped: SkippedFile[] = [];
  for (const { path, isLink, isFile } of kinds) {
    if (isLink) skipped.push({ path, reason: 'symlink' });
    else if (isFile) changes.push({ path, kind: 'added' });
  }
  const decision = `Every file in the workspace that \`files\` matches: ${changes.length} files.`;
  return { changes, skipped, record: { kind: 'all', decision }, notices: [] };
}

/** Workspace-relative paths of everything below the folders the patterns start in. */
async function walk(files: readonly string[], workspace: string): Promise<readonly string[]> {
  const { create } = await import('@actions/glob');
  const prefix = escapeGlob(workspace);
  const wanted = files.map(parsePattern).filter(({ negates }) => !negates);
  const patterns = wanted.flatMap(({ alternatives }) =>
    alternatives.map((segments) => `${prefix}/${segments.join('/')}`),
  );
  if (patterns.length === 0) return [];
  const globber = await create([...patterns, `!${prefix}/.git`].join('\n'), {
    followSymbolicLinks: false,
    matchDirectories: false,
  });
  const paths: string[] = [];
  for await (const path of globber.globGenerator()) {
    paths.push(relative(workspace, path).split(sep).join('/'));
  }
  return paths;
}

function escapeGlob(path: string): string {
  return path.replace(/[[*?]/g, '[$&]');
}
