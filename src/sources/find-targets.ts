// The union of every list that is given: typed, read from a sitemap, derived from files.
import type { SkippedFile } from '../core/change.ts';
import { compilePatterns } from '../core/patterns/glob-pattern.ts';
import { mergeTargets } from '../core/plan/merge-targets.ts';
import type { Selection, SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import { type Derivation, deriveTargets } from '../core/urls/derive-urls.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { InputError } from '../errors.ts';
import type { ServedFiles } from './disk/hash-files.ts';
import type { Manifest } from './disk/manifest-file.ts';
import type { OtherSources } from './find-changes.ts';
import { readExplicit } from './lists/explicit.ts';
import { parseRewrites } from './lists/rewrites.ts';
import type { FoundChanges, SourceDeps } from './source.ts';

export interface FindOptions {
  /** What is warmed must exist, so deleted files are left out. */
  readonly forWarming: boolean;
  /** Whether typed items are wildcards. */
  readonly wildcards: boolean;
  readonly findChanges: (
    selection: Selection,
    deps: SourceDeps,
    others: OtherSources,
  ) => Promise<FoundChanges>;
}

export interface FoundTargets {
  /** Sorted, each once. */
  readonly targets: readonly Target[];
  readonly skipped: readonly SkippedFile[];
  readonly record: SourceRecord;
  readonly notices: readonly string[];
  /** URLs of the files that are not in the list, where `findsUnchanged` asks and a source knows. */
  readonly unchangedUrls?: readonly string[];
  /** Of this build, where `manifest-output` asks for it. */
  readonly manifest?: Manifest;
}

type Part = Pick<FoundTargets, 'targets' | 'skipped' | 'notices' | 'unchangedUrls'> & {
  readonly record?: SourceRecord;
};

/** Throws InputError with everything that is wrong in typed lists, or SourceError. */
export async function findTargets(
  selection: Selection,
  deps: SourceDeps,
  options: FindOptions,
): Promise<FoundTargets> {
  const { workspace } = deps.context;
  const typed = await readExplicit(selection, { workspace, wildcards: options.wildcards });
  const { rewrites, problems } = await parseRewrites(selection.rewrites);
  const wrong = [...typed.problems, ...problems];
  if (wrong.length > 0) throw new InputError(wrong);
  const mapped = await readMap(selection, deps);
  const hashServed = createHasher(selection, deps);
  const derived = await derive(selection, deps, { ...options, rewrites, hashServed });
  const named = [...typed.targets, ...mapped.targets];
  const targets = mergeTargets([named, derived.targets].filter(({ length }) => length > 0));
  return {
    targets,
    skipped: derived.skipped,
    record: derived.record ?? { kind: 'none', decision: describeTyped(selection) },
    notices: [
      ...mapped.notices,
      ...derived.notices,
      ...noteForeignHosts(named, selection),
      ...noteStars(named),
      ...noteSkipped(derived),
    ],
    ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
    ...(selection.manifestOutput === undefined ? {} : { manifest: (await hashServed()).manifest }),
  };
}

/** Hashes once, however many ask, and not at all where nobody does. */
function createHasher(selection: Selection, deps: SourceDeps): () => Promise<ServedFiles> {
  let hashed: Promise<ServedFiles> | undefined;
  return () => {
    hashed ??= import('./disk/hash-files.ts').then(({ hashServedFiles }) =>
      hashServedFiles(selection, deps),
    );
    return hashed;
  };
}

const nothing: Part = { targets: [], skipped: [], notices: [] };

async function readMap(selection: Selection, deps: SourceDeps): Promise<Part> {
  const { sitemap, baseUrls } = selection;
  if (sitemap === undefined) return nothing;
  const { readSitemap } = await import('./lists/sitemap.ts');
  return { ...nothing, ...(await readSitemap({ sitemap, baseUrls }, deps)) };
}

interface DeriveOptions extends FindOptions {
  readonly rewrites: readonly ((path: string) => string)[];
  readonly hashServed: () => Promise<ServedFiles>;
}

async function derive(
  selection: Selection,
  deps: SourceDeps,
  options: DeriveOptions,
): Promise<Part> {
  const { files } = selection;
  if (files.length === 0) return nothing;
  const found = await options.findChanges(selection, deps, {
    all: async () => {
      const { findAllFiles } = await import('./disk/glob.ts');
      return await findAllFiles(files, deps);
    },
    manifest: async () => {
      const { findManifestChanges } = await import('./disk/manifest.ts');
      return await findManifestChanges(selection, deps, options.hashServed);
    },
  });
  deps.logger.info(`Source: ${found.record.decision}`);
  const derivation: Derivation = {
    ...selection,
    matches: await compilePatterns(files),
    forWarming: options.forWarming,
    rewrites: options.rewrites,
  };
  const { targets, skipped } = deriveTargets(found.changes, derivation);
  return {
    targets,
    ...deriveUnchanged(found, { targets, derivation }),
    skipped: [...found.skipped, ...skipped],
    record: found.record,
    notices: found.notices,
  };
}

/** Whatever is served beside the list, also where `files` leaves it out: a wildcard does not. */
function deriveUnchanged(
  { allPaths }: FoundChanges,
  about: { readonly targets: readonly Target[]; readonly derivation: Derivation },
): Pick<Part, 'unchangedUrls'> {
  if (allPaths === undefined) return {};
  const listed = new Set(about.targets.map(({ value }) => value));
  const { targets } = deriveTargets(
    { paths: allPaths, deleted: new Set() },
    { ...about.derivation, matches: () => true },
  );
  const others = new Set(targets.map(({ value }) => value));
  return { unchangedUrls: [...others].filter((value) => !listed.has(value)) };
}

function describeTyped({ urls, urlsFile, sitemap, assetIds }: Selection): string {
  const given = [
    ...(assetIds.length > 0 ? ['`huawei-asset-ids`'] : []),
    ...(urls.length > 0 ? ['`urls`'] : []),
    ...(urlsFile === undefined ? [] : ['`urls-file`']),
    ...(sitemap === undefined ? [] : ['`sitemap`']),
  ];
  return given.length === 0
    ? 'No list was asked for.'
    : `The list comes from ${given.join(' and ')}.`;
}

/** A `*` is a character of a URL like any other, where no wildcards are asked for. */
function noteStars(targets: readonly Target[]): readonly string[] {
  const star = targets.find(({ kind, value }) => kind === 'url' && value.includes('*'));
  if (star === undefined) return [];
  return [
    `${star.value.slice(0, 200)} has a \`*\`, which stands for itself: only \`purge-type: wildcard\` (nhn-v1.5) knows wildcards.`,
  ];
}

/** A slip in `files` or `root` looks like a push that changed nothing. */
function noteSkipped({ targets, skipped }: Pick<Part, 'targets' | 'skipped'>): readonly string[] {
  const [first] = skipped;
  if (targets.length > 0 || first === undefined) return [];
  return [
    `All ${skipped.length} changed files were skipped, such as ${displayPath(first.path)} (${first.reason}): check \`files\` and \`root\` if that is a surprise.`,
  ];
}

/** Allowed, but perhaps a slip: a vendor purges only hosts that it serves. */
function noteForeignHosts(targets: readonly Target[], { baseUrls }: Selection): readonly string[] {
  if (baseUrls.length === 0) return [];
  const known = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).host));
  const foreign = targets.filter(
    ({ kind, value }) => kind === 'url' && !known.has(value.split('/', 3)[2] ?? ''),
  );
  if (foreign.length === 0) return [];
  const example = foreign[0]?.value ?? '';
  return [
    `${foreign.length} of the URLs are on a host of no \`base-url\`, such as ${example.slice(0, 200)}; they are sent as they are.`,
  ];
}
