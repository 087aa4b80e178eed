// What the memory, and manifests, need of the other inputs and of the run.
import { posix } from 'node:path';
import { lastPurge, type Selection } from '../core/selection.ts';
import type { InputProblem } from '../errors.ts';
import type { GetEnvironment } from './read-values.ts';

export interface MemoryUse {
  readonly isShard: boolean;
  readonly getEnvironment: GetEnvironment;
}

export function checkMemory(selection: Selection, use: MemoryUse): readonly InputProblem[] {
  return [...checkLastPurge(selection, use), ...checkManifestPlace(selection)];
}

/** `base: last-purge` if nothing could be remembered, or nothing is compared. */
function checkLastPurge(selection: Selection, use: MemoryUse): readonly InputProblem[] {
  if (selection.base !== lastPurge) return [];
  const wrong = conflicts.find(({ applies }) => applies(selection, use));
  if (wrong === undefined) return [];
  return [
    {
      code: 'input-invalid',
      input: 'base',
      message: `\`base: last-purge\` cannot be used ${wrong.why}.`,
      remedy: wrong.remedy,
    },
  ];
}

interface Conflict {
  readonly applies: (selection: Selection, use: MemoryUse) => boolean;
  /** Completes "cannot be used …". */
  readonly why: string;
  readonly remedy: string;
}

const conflicts: readonly Conflict[] = [
  {
    applies: ({ manifest }) => manifest !== undefined,
    why: 'with `manifest`, which says what was purged for as well',
    remedy: 'Remove one of the two.',
  },
  {
    applies: ({ source }) => source === 'all',
    why: 'with `source: all`, which compares with nothing',
    remedy: 'Remove `source` to compare with what was purged for last, or remove `base`.',
  },
  {
    applies: (_, { isShard }) => isShard,
    why: 'with `shard`, because a shard knows only its part',
    remedy: 'Use it in the step that plans, and give the shards the list of that step.',
  },
  {
    applies: (_, { getEnvironment }) =>
      getEnvironment('GITHUB_REF').startsWith('refs/tags/') ||
      getEnvironment('GITHUB_EVENT_NAME') === 'release',
    why: 'in a run for a tag, because GitHub gives each tag a cache of its own',
    remedy:
      'Remove `base`: the version before it is compared. For a site that is built, set `source: manifest` and `manifest`.',
  },
];

/** A clean build deletes a manifest that lies in it: every run would be a first run. */
function checkManifestPlace(selection: Selection): readonly InputProblem[] {
  const { root, manifest, manifestOutput } = selection;
  const given = [
    { input: 'manifest', path: manifest },
    { input: 'manifest-output', path: manifestOutput },
  ];
  return given
    .filter(({ path }) => path !== undefined && root !== '' && isInside(path, root))
    .map(({ input }) => ({
      code: 'input-invalid',
      input,
      message: `\`${input}\` is inside \`root\`: a clean build deletes it, and everybody can read it.`,
      remedy: 'Set it to a path outside the folder of the site.',
    }));
}

function isInside(path: string, root: string): boolean {
  return !/^https?:/i.test(path) && posix.normalize(path).startsWith(`${root}/`);
}
