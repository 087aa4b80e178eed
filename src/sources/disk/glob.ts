// `source: all`: every file of the workspace that `files` asks for. @actions/glob walks the disk; our
// own matcher decides, so that this source and the comparisons cannot differ.

import { lstat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import type { SkippedFile } from '../../core/change.ts';
import { isLiteral, parsePattern, toLiteral } from '../../core/patterns/glob-pattern.ts';
import { compilePatterns } from '../../core/patterns/path-matcher.ts';
import { oneLine } from '../../core/text.ts';

import { displayPath } from '../../core/urls/path-text.ts';
import { SourceError } from '../../errors.ts';

import type { FoundChanges, SourceDeps } from '../source.ts';
import { countFiles } from './compare-builds.ts';
import { toPathBelow } from './disk-path.ts';
import { listFolder } from './walk-folder.ts';

/** Every file that one of the lists matches is a change; symlinks are not followed, and are skipped. */
export async function findAllFiles(
  lists: readonly (readonly string[])[],
  { context: { workspace }, signal }: Pick<SourceDeps, 'context' | 'signal'>,
): Promise<FoundChanges> {
  const tests = lists.map(compilePatterns);
  const matches = (path: string): boolean => tests.some((test) => test(path));
  const top = await listFolder(workspace, '');
  const folders = await keepFolders(listSearchFolders(lists.flat(), top.folders), workspace);
  const deep = await walk(folders, { workspace, signal });
  const wanted = [...top.files, ...top.symlinks, ...deep].filter(
    (path) => matches(path) && !isGitInternal(path),
  );
  const symlinks = await findSymlinks(wanted, workspace);
  const files = wanted.filter((path) => !symlinks.has(path));
  const links = wanted.filter((path) => symlinks.has(path));
  const badName = files.find((path) => !path.isWellFormed());
  if (badName !== undefined) throw toNameError(displayPath(badName));
  return {
    changes: { paths: files.sort(), deleted: new Set(), added: new Set() },
    skipped: links.sort().map((path): SkippedFile => ({ path, reason: 'symlink' })),
    record: {
      kind: 'all',
      decision: `Every file in the workspace that \`files\` matches: ${countFiles(files.length)}.`,
    },
    notices: [],
  };
}

/** Of a repository further down, such as a submodule's. */
function isGitInternal(path: string): boolean {
  return /(?:^|\/)\.git(?:\/|$)/.test(path);
}

/**
 * The folders in which something can match: the literal beginning of a pattern, else every folder of
 * the workspace but its `.git`.
 */
function listSearchFolders(
  patterns: readonly string[],
  topFolders: readonly string[],
): readonly string[] {
  const folders = patterns
    .map(parsePattern)
    .filter(({ negates }) => !negates)
    .flatMap(({ alternatives }) => alternatives)
    .flatMap((alternative) => {
      const segments = alternative.split('/');
      const firstWild = segments.findIndex((segment) => !isLiteral(segment));
      const literal = segments.slice(0, firstWild === -1 ? -1 : firstWild);
      if (literal.length > 0)
        return literal[0] === '.git' ? [] : [literal.map(toLiteral).join('/')];
      return segments.length === 1 && segments[0] !== '**' ? [] : topFolders;
    });
  return [...new Set(folders)];
}

/** Those that exist. What a symlink leads to does not belong to the workspace, at any depth. */
async function keepFolders(
  folders: readonly string[],
  workspace: string,
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const folder of folders) {
    const parts = [...listParents(folder), folder];
    const statuses = await Promise.all(
      parts.map((part) => lstat(`${workspace}/${part}`).catch(() => undefined)),
    );
    if (statuses.every((status) => status?.isDirectory())) kept.push(folder);
  }
  return kept;
}

/** A literal path for @actions/glob. A line break would end its line, so `?` stands for it. */
function toSearchLine(path: string): string {
  const escaped = sep === '/' ? path.replaceAll('\\', '\\\\') : path;
  return `${escaped.replaceAll(/[*?[]/g, '[$&]').replaceAll(/[\r\n]/g, '?')}/**`;
}

async function walk(
  folders: readonly string[],
  { workspace, signal }: { readonly workspace: string; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const { create } = await import('@actions/glob');
  const lines = folders.map((folder) => toSearchLine(`${workspace}/${folder}`));
  const globber = await create(lines.join('\n'), {
    followSymbolicLinks: false,
    implicitDescendants: false,
    matchDirectories: false,
  });
  try {
    const paths: string[] = [];
    for await (const path of globber.globGenerator()) {
      // A large disk must not hold a run up beyond its deadline.
      signal.throwIfAborted();
      paths.push(toPathBelow(workspace, path));
    }
    return paths;
  } catch (error) {
    signal.throwIfAborted();
    throw toWalkError(error instanceof Error ? error : new Error('unknown error'), workspace);
  }
}

/** A name that is not UTF-8 reaches @actions/glob with U+FFFD in it, and no file has that name. */
function toWalkError(error: Error, workspace: string): SourceError {
  const path = 'path' in error && typeof error.path === 'string' ? error.path : '';
  if (path.includes('\ufffd')) return toNameError(toPathBelow(workspace, path));
  return new SourceError(
    'source-unreadable',
    `The files of the workspace cannot be listed: ${oneLine(error.message, 300)}.`,
    {
      input: 'files',
      remedy: 'Make the folder readable, or narrow `files` to other folders.',
    },
  );
}

function toNameError(path: string): SourceError {
  return new SourceError(
    'source-unreadable',
    `\`source: all\` cannot read a name that is not UTF-8: ${oneLine(path, 300)}.`,
    {
      input: 'files',
      remedy: 'Compare commits with `source: git`, which reads any name, or rename the file.',
    },
  );
}

/** From the folders' entries: one call a folder instead of one a file. */
async function findSymlinks(
  paths: readonly string[],
  workspace: string,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const { symlinks } = await listFolder(workspace, folder === '.' ? '' : folder);
    for (const path of symlinks) found.add(path);
  }
  return found;
}

/** `a` and `a/b` of `a/b/c`. */
function listParents(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [...listParents(parent), parent];
}
