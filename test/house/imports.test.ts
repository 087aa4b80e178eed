// Who may import whom. These rules are written here and nowhere else; Biome forbids cycles.
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { families } from '../fakes/rehearsals.ts';
import { read, sources } from './tracked-files.ts';

interface Room {
  /** Prefixes of what it may import besides itself. */
  readonly may: readonly string[];
  /** Prefixes of what it may import types from. */
  readonly types?: readonly string[];
}

const errors = 'src/errors.ts';
const common = ['src/core/', errors] as const;
const provider = 'src/providers/provider.ts';
const distributions = 'src/providers/distribution-operations.ts';
/** The one way to read or write a path that a user or a checkout can name. */
const readFile = 'src/system/read-file.ts';
const writeFile = 'src/system/write-file.ts';
/** A story reaches vendors through operations that it is given, and time through a clock. */
const story: Room = {
  may: [
    ...common,
    'src/engine/',
    'src/proof/',
    'src/providers/checked-ids.ts',
    'src/report/',
    'src/run/',
    ...['src/system/deadline.ts', 'src/system/turn.ts'],
  ],
  types: [
    provider,
    distributions,
    'src/http/http.ts',
    'src/sources/source.ts',
    'src/sources/memory/memory.ts',
    'src/system/',
  ],
};
const family: Room = {
  may: [
    ...common,
    'src/data/',
    'src/http/',
    'src/proof/cache-status.ts',
    'src/providers/status-api.ts',
    readFile,
    ...['node:crypto', 'node:path'],
    ...['fastest-levenshtein', 'sax', 'yaml', 'zod'],
  ],
  types: [provider, distributions, 'src/providers/vendor-errors.ts'],
};

const rooms: Readonly<Record<string, Room>> = {
  'src/index.ts': { may: ['src/entries/', 'src/sandbox/', 'node:path'] },
  'src/errors.ts': { may: ['src/core/'] },
  'src/entries/': { may: ['src/', 'node:', '@actions/cache', '@actions/core', 'zod'] },
  'src/action/': {
    may: [
      ...common,
      ...['src/http/network.ts', 'src/http/redact.ts'],
      'src/providers/registry.ts',
      'src/report/',
      ...[readFile, writeFile, 'src/system/temporary-folder.ts', 'src/system/turn.ts'],
      ...['node:fs', 'node:os', 'node:path', '@actions/core', 'zod'],
    ],
    types: [provider, 'src/run/inputs.ts', 'src/system/logger.ts'],
  },
  'src/run/': story,
  'src/distributions/': { ...story, may: [...story.may, 'node:path'] },
  'src/engine/': { may: common, types: [provider, 'src/http/http.ts', 'src/system/'] },
  'src/sources/': {
    may: [
      ...common,
      'src/http/',
      'src/system/turn.ts',
      readFile,
      'node:',
      ...['@actions/github', '@actions/glob', 'p-map', 're2js', 'sax', 'zod'],
    ],
    types: ['src/system/'],
  },
  'src/proof/': {
    may: [
      ...common,
      'src/http/',
      readFile,
      ...['node:crypto', 'node:path', 'p-map', 'structured-headers'],
    ],
    types: ['src/system/'],
  },
  'src/report/': {
    may: [...common, readFile, writeFile, 'node:path', 'markdown-table', 'zod'],
  },
  'src/core/': { may: ['brace-expansion', 'canonicalize', 'fastest-levenshtein', 'minimatch'] },
  'src/http/': {
    may: [
      ...common,
      'src/system/time-limit.ts',
      ...['node:crypto', 'node:dns', 'node:net', 'node:util', 'node:zlib', 'undici'],
    ],
  },
  'src/providers/': { may: [errors], types: ['src/core/', 'src/http/http.ts'] },
  'src/providers/status-api.ts': {
    may: [...common, 'src/http/'],
    types: [provider, 'src/providers/vendor-errors.ts'],
  },
  'src/providers/registry.ts': {
    may: families.map((name) => `src/providers/${name}/`),
    types: [provider],
  },
  ...Object.fromEntries(families.map((name) => [`src/providers/${name}/`, family])),
  'src/data/': { may: [] },
  'src/sandbox/': { may: ['src/data/', 'node:', 'zod'] },
  'src/system/': { may: ['src/core/text.ts', 'node:'] },
};

/** The room with the longest prefix. */
function roomOf(path: string): string {
  const found = Object.keys(rooms).filter((room) => path.startsWith(room));
  return found.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

interface Import {
  readonly name: string;
  readonly isType: boolean;
}

function importsOf(path: string): readonly Import[] {
  const found = read(path).matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm,
  );
  return [...found].map(([, type, from, effect, dynamic]) => ({
    name: resolve(path, from ?? effect ?? dynamic ?? ''),
    isType: type !== undefined,
  }));
}

function resolve(path: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
}

test.each(Object.keys(rooms))('%s', (room) => {
  const { may, types = [] } = rooms[room] ?? { may: [] };
  const files = sources.filter((path) => roomOf(path) === room);
  const isAllowed = ({ name, isType }: Import): boolean =>
    (name.startsWith('src/') && roomOf(name) === room) ||
    [...may, ...(isType ? types : [])].some((prefix) => name.startsWith(prefix));
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((one) => !isAllowed(one) || one.name.endsWith('/rehearsal.ts'))
      .map(({ name, isType }) => `${path} imports ${isType ? 'types of ' : ''}${name}`),
  );
  expect(files).not.toEqual([]);
  expect(wrong).toEqual([]);
});

test('every file is in a room', () => {
  expect(sources.filter((path) => roomOf(path) === '')).toEqual([]);
});

test('every form of an import is found', () => {
  const forms = [
    ['src/index.ts', 'src/entries/main.ts', false],
    ['src/providers/registry.ts', 'src/providers/provider.ts', true],
    ['src/system/checksum.ts', 'node:crypto', false],
  ] as const;
  for (const [path, name, isType] of forms)
    expect(importsOf(path)).toContainEqual({ name, isType });
});
