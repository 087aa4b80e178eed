// Lists that are allowed, but look like a slip.
import type { SkippedFile } from '../core/change.ts';
import type { Selection } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import { groupDigits, oneLine } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { displayPath } from '../core/urls/path-text.ts';

/** A line that begins with `/` is joined to all of `base-url`, which may end in a path itself. */
export function noteDoubledPaths(
  typed: readonly Target[],
  { baseUrls }: Pick<Selection, 'baseUrls'>,
): readonly string[] {
  const doubled = baseUrls
    .map((baseUrl) => new URL(baseUrl))
    .filter(({ pathname }) => pathname !== '/')
    .map(({ href, pathname }) => `${href}${pathname}/`);
  const found = typed.filter(
    ({ kind, value }) => kind === 'url' && doubled.some((start) => value.startsWith(start)),
  );
  const [first] = found;
  if (first === undefined) return [];
  const shown = oneLine(hideSignature(first.value), 200);
  const what =
    found.length === 1
      ? `${shown} has the path of \`base-url\` twice`
      : `${groupDigits(found.length)} URLs have the path of \`base-url\` twice, such as ${shown}`;
  return [
    `${what}. Lines that begin with \`/\` are joined to \`base-url\`: leave its path out of them.`,
  ];
}

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

/** A server may follow them, and this action does not. */
export function noteSymlinks(skipped: readonly SkippedFile[]): readonly string[] {
  const links = skipped.filter(({ reason }) => reason === 'symlink');
  const [first] = links;
  if (first === undefined) return [];
  const what =
    links.length === 1
      ? `${displayPath(first.path)} is a symbolic link and is not followed: what a server has under its name is`
      : `${groupDigits(links.length)} symbolic links, such as ${displayPath(first.path)}, are not followed: what a server has under their names is`;
  return [
    `${what} not in the list. Deploy files in place of links (\`cp -RL\`), or name their URLs in \`urls\`.`,
  ];
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

/** Read by the server or the host of the site: they decide what URLs of other files answer. */
const serverRules: ReadonlySet<string> = new Set([
  ...['_redirects', '_headers', '_routes.json', '.htaccess', 'web.config'],
  ...['staticwebapp.config.json', 'vercel.json', 'netlify.toml', 'firebase.json', 'nginx.conf'],
]);

/** No list says which redirects and headers changed with such a file. */
export function noteServerRules(changed: readonly string[]): readonly string[] {
  const found = changed.filter((path) => serverRules.has(path.slice(path.lastIndexOf('/') + 1)));
  const [first] = found;
  if (first === undefined) return [];
  const shown = oneLine(displayPath(first), 200);
  return [
    `${shown} changed. It decides what other URLs answer, such as redirects, and these are not in the list: name them in \`urls\`, or purge everything with such a change (\`purge-all-if: ${shown}\`).`,
  ];
}
