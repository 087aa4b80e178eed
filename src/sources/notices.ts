// Lists that are allowed, but look like a slip.
import type { SkippedFile } from '../core/change.ts';
import type { Target } from '../core/target.ts';
import { groupDigits, oneLine } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { displayPath } from '../core/urls/path-text.ts';

const longestScheme = 'https://'.length;

/** For a cache `/a//b` is another URL than `/a/b`, and hardly anybody asks for it. */
export function noteDoubleSlashes(targets: readonly Target[]): readonly string[] {
  // There may be a million of them, of which hardly one has to be taken apart.
  const doubled = targets
    .filter(({ kind, value }) => value.includes('//', kind === 'url' ? longestScheme : 0))
    .filter((target) => pathOf(target)?.includes('//') === true);
  const [first, ...others] = doubled;
  if (first === undefined) return [];
  const shown = oneLine(hideSignature(first.value), 200);
  const what =
    others.length === 0
      ? `${shown} has \`//\` in its path`
      : `${groupDigits(doubled.length)} URLs have \`//\` in their paths, such as ${shown}`;
  return [`${what}, which caches keep apart from a single \`/\`. Check how the list is made.`];
}

/** Of Linux and macOS. A site may well have some of these names, such as `/lib` or `/media`. */
const rootFolders: ReadonlySet<string> = new Set([
  ...['bin', 'boot', 'dev', 'etc', 'home', 'lib', 'lib64', 'media', 'mnt', 'opt', 'proc', 'root'],
  ...['run', 'sbin', 'srv', 'sys', 'tmp', 'usr', 'var'],
  ...['Applications', 'Library', 'System', 'Users', 'Volumes', 'cores', 'private'],
]);
const certainly = 5;

/** A shell makes the names of its own root folders of `/*` without quotes. */
export function noteRootFolders(targets: readonly Target[]): readonly string[] {
  const paths = targets.map(pathOf).filter((path) => path !== undefined);
  const found = [...new Set(paths)].filter((path) => rootFolders.has(path.replaceAll('/', '')));
  if (found.length < certainly) return [];
  const shown = found.slice(0, 3).map((path) => `\`${path}\``);
  return [
    `The list looks like the root folders of a machine (${shown.join(', ')} …): a shell replaces \`/*\` without quotes by them. Write \`'/*'\` in the step that makes the list.`,
  ];
}

/** Of a URL, or of a wildcard that is a path alone. */
function pathOf({ kind, value }: Target): string | undefined {
  if (kind !== 'url' && kind !== 'wildcard') return undefined;
  const [path = ''] = value.replace(/^[a-z]+:\/\/[^/]*/i, '').split('?', 1);
  return path;
}

/** The commit of a submodule says that something in it changed, and not what. */
export function noteSubmodules(
  skipped: readonly SkippedFile[],
  isServed: (path: string) => boolean,
): readonly string[] {
  const changed = skipped.filter(({ path, reason }) => reason === 'submodule' && isServed(path));
  const [first] = changed;
  if (first === undefined) return [];
  const count = changed.length === 1 ? 'A submodule' : `${groupDigits(changed.length)} submodules`;
  return [
    `${count} changed (${displayPath(first.path)}), and commits do not say which of its files did. Use \`source: manifest\`, which reads the files themselves.`,
  ];
}
