// Why patterns match no file at all: the slip that explains it, and the file that was probably meant.
import { findNearest } from '../nearest.ts';
import { groupDigits } from '../text.ts';
import { displayPath } from '../urls/path-text.ts';
import { escapePattern } from './escape-pattern.ts';
import { isLiteral, toLiteral } from './glob-pattern.ts';
import { notationSlips } from './other-notations.ts';
import { compilePatterns } from './path-matcher.ts';
import { findFor, firstOf, type NearestMiss, type Place, type Slip, toMiss } from './slip.ts';

/** Enough to name a slip; the search takes time for each. */
const mostSearched = 20_000;
const mostPatterns = 10;

/** For patterns of which none matches a file below `root`. */
export function findNearestMiss(patterns: readonly string[], place: Place): NearestMiss {
  const positive = patterns
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('!'))
    .slice(0, mostPatterns);
  const served = place.paths.filter((path) => isBelow(path, place.root));
  const searched = { ...place, paths: served.slice(0, mostSearched) };
  return (
    findOutsideRoot(patterns, place) ??
    (served.length === 0 && place.root !== '' ? describeEmptyRoot(place) : undefined) ??
    firstOf(positive, (pattern) => findSlip(pattern, searched)) ??
    describeOthers(searched)
  );
}

function isBelow(path: string, root: string): boolean {
  return root === '' || path.startsWith(`${root}/`);
}

function findOutsideRoot(
  patterns: readonly string[],
  { root, paths }: Place,
): NearestMiss | undefined {
  const outside = paths.filter(compilePatterns(patterns));
  const [first] = outside;
  if (first === undefined) return undefined;
  const count = outside.length === 1 ? 'the only file' : `all ${groupDigits(outside.length)} files`;
  return {
    why: `${count} that \`files\` matches, such as ${displayPath(first)}, ${outside.length === 1 ? 'is' : 'are'} outside of \`root\` (${root})`,
    remedy: `Set \`root\` to the folder that is served, or write patterns that begin with \`${root}/\`.`,
  };
}

const slips: readonly Slip[] = [
  findNegated,
  findRelative,
  ...notationSlips,
  findOtherCase,
  findOtherForm,
  findDeeper,
  findTypo,
];

function findSlip(pattern: string, place: Place): NearestMiss | undefined {
  for (const find of slips) {
    const found = find(pattern, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findNegated(pattern: string, place: Place): NearestMiss | undefined {
  const path = findFor(pattern, place);
  if (path === undefined) return undefined;
  return {
    why: `lines that begin with \`!\` leave out all of them, such as ${displayPath(path)}`,
    remedy: 'Let these lines leave out less. The last line that matches decides.',
  };
}

function findRelative(pattern: string, place: Place): NearestMiss | undefined {
  if (place.root === '') return undefined;
  const below = pattern.replace(/^(?:\.?\/)+/, '');
  const folders = place.root.split('/');
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const folder = folders.slice(0, depth).join('/');
    const written = `${folder}/${below}`;
    const path = findFor(written, place);
    const why = `patterns are over paths of the workspace and not of ${depth === folders.length ? '`root`' : `\`${folder}\``}`;
    if (path !== undefined) return toMiss(path, { why, written });
  }
  return undefined;
}

function findOtherCase(pattern: string, { root, paths }: Place): NearestMiss | undefined {
  const matches = compilePatterns([pattern.toLowerCase()]);
  const path = paths.find((one) => matches(one.toLowerCase()));
  if (path === undefined) return undefined;
  const written = respell(pattern, path);
  const why = 'capital and small letters differ';
  const isRight = findFor(written, { root, paths: [path] }) !== undefined;
  return isRight
    ? toMiss(path, { why, written })
    : { ...toMiss(path, { why, written }), remedy: 'Write each letter as the file has it.' };
}

/** The pattern with the names of a path, as far as it names any. */
function respell(pattern: string, path: string): string {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const names = path.split('/');
  const deep = segments.indexOf('**');
  const fromStart = deep === -1 ? segments.length : deep;
  return segments
    .map((segment, index) => {
      const name = names.at(index < fromStart ? index : index - segments.length);
      return name?.toLowerCase() === toLiteral(segment).toLowerCase()
        ? escapePattern(name)
        : segment;
    })
    .join('/');
}

/** `é` may be one character or two, which look the same. */
function findOtherForm(pattern: string, { paths }: Place): NearestMiss | undefined {
  const matches = compilePatterns([pattern.normalize('NFC')]);
  const path = paths.find((one) => matches(one.normalize('NFC')));
  if (path === undefined) return undefined;
  return {
    why: `accented letters are written in another Unicode form than in ${displayPath(path)}`,
    remedy: 'Copy the name from `git ls-files -z`, or write `*` in place of the accented letters.',
  };
}

function findDeeper(pattern: string, place: Place): NearestMiss | undefined {
  const segments = pattern.split('/');
  const last = segments.pop() ?? '';
  const written = [...segments, '**', last].join('/');
  const path = last === '' || last === '**' ? undefined : findFor(written, place);
  return path === undefined
    ? undefined
    : toMiss(path, { why: '`*` does not reach into folders', written });
}

/** The first name that no folder or file has, if another nearly has it. */
function findTypo(pattern: string, place: Place): NearestMiss | undefined {
  const segments = pattern.split('/');
  let { paths } = place;
  for (const [index, segment] of segments.entries()) {
    if (!isLiteral(segment)) return undefined;
    const names = new Set(paths.map((path) => path.split('/', index + 1)[index] ?? ''));
    const name = toLiteral(segment);
    if (names.has(name)) {
      paths = paths.filter((path) => path.split('/', index + 1)[index] === name);
      continue;
    }
    const near = findNearest(
      name,
      [...names].filter((one) => one !== ''),
    );
    if (near === undefined) return undefined;
    const written = segments.with(index, escapePattern(near)).join('/');
    const path = findFor(written, place);
    const why = `there is no \`${name}\``;
    return path === undefined ? undefined : toMiss(path, { why, written });
  }
  return undefined;
}

function describeEmptyRoot({ root }: Place): NearestMiss {
  return {
    why: `there are no files in \`root\` (${root})`,
    remedy:
      'Set `root` to the folder that is served. If the site is built in the job, build it before this step.',
  };
}

function describeOthers({ root, paths }: Place): NearestMiss {
  const [first] = paths;
  const remedy =
    'Write patterns over paths of the workspace, with capital and small letters as they are.';
  if (first === undefined) return { why: 'there are no files', remedy };
  const where = root === '' ? 'in the workspace' : `in \`root\` (${root})`;
  return {
    why: `there ${paths.length === 1 ? 'is 1 file' : `are ${groupDigits(paths.length)} files`} ${where}, such as ${displayPath(first)}`,
    remedy,
  };
}
