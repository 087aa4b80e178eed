// The union of every list that is given: typed, read from a sitemap, derived from files.
import { resolve } from 'node:path';
import { compilePatterns } from '../core/patterns/glob-pattern.ts';
import { mergeTargets } from '../core/plan/merge-targets.ts';
import { filesOf, type Selection, type SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import { type Derivation, deriveTargets } from '../core/urls/derive-urls.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { InputError, SourceError } from '../errors.ts';
import type { Manifest } from './disk/manifest-file.ts';
import { readExplicit } from './lists/explicit.ts';
import { parseRewrites } from './lists/rewrites.ts';
import type { MemoryDraft } from './memory/memory.ts';
import { noteDoubleSlashes, noteRootFolders, noteSubmodules } from './notices.ts';
import type { FoundChanges, FoundTargets, ListRequest, SourceDeps } from './source.ts';

type Part = Pick<
  FoundTargets,
  'targets' | 'skipped' | 'notices' | 'remarks' | 'unchangedUrls' | 'listsAll' | 'memory'
> & {
  readonly record?: SourceRecord;
  readonly manifest?: Manifest;
};

/** Throws InputError with everything that is wrong in typed lists, SourceError or TimeoutError. */
export async function findTargets(request: ListRequest, deps: SourceDeps): Promise<FoundTargets> {
  const { selection, wildcards } = request;
  const { workspace } = deps.context;
  const typed = await readExplicit(selection, { workspace, wildcards });
  const { rewrites, problems } = await parseRewrites(selection.rewrites);
  const wrong = [...typed.problems, ...problems];
  if (wrong.length > 0) throw new InputError(wrong);
  const mapped = await readMap(request, deps);
  const derived = await derive({ ...request, rewrites }, deps);
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
      ...noteDoubleSlashes(targets),
      ...noteRootFolders(typed.targets),
      ...noteSkipped(derived),
    ],
    remarks: derived.remarks,
    ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
    ...(derived.listsAll === undefined ? {} : { listsAll: derived.listsAll }),
    ...(derived.memory === undefined ? {} : { memory: derived.memory }),
    ...(await renderManifestOutput(selection, { deps, known: derived.manifest })),
  };
}

interface ManifestQuestion {
  readonly deps: SourceDeps;
  /** Of this build, if it has been hashed already. */
  readonly known: Manifest | undefined;
}

async function renderManifestOutput(
  selection: Selection,
  { deps, known }: ManifestQuestion,
): Promise<Pick<FoundTargets, 'manifest'>> {
  if (selection.manifestOutput === undefined) return {};
  const { hashServedFiles } = await import('./disk/hash-files.ts');
  const { renderManifest } = await import('./disk/manifest-file.ts');
  const manifest = known ?? (await hashServedFiles(selection, deps)).manifest;
  const path = resolve(deps.context.workspace, selection.manifestOutput);
  return { manifest: { path, content: renderManifest(manifest) } };
}

const nothing: Part = { targets: [], skipped: [], notices: [], remarks: [] };

async function readMap(
  { selection: { sitemap, baseUrls }, forWarming }: ListRequest,
  deps: SourceDeps,
): Promise<Part> {
  if (sitemap === undefined) return nothing;
  const { readSitemap } = await import('./lists/sitemap.ts');
  return { ...nothing, ...(await readSitemap({ sitemap, baseUrls, forWarming }, deps)) };
}

interface DerivedRequest extends ListRequest {
  readonly rewrites: readonly ((path: string) => string)[];
}

/**
 * A purge of everything without `files` needs no list; what it purges for is remembered all the same,
 * as if the default patterns were given. What cannot be read is no reason not to purge.
 */
async function draftEverything(
  request: Omit<DerivedRequest, 'wildcards'>,
  deps: SourceDeps,
): Promise<MemoryDraft | undefined> {
  const { root, baseUrls, source, manifest, purgesEverything } = request.selection;
  const isRemembered = source === 'manifest' && manifest === undefined;
  if (purgesEverything !== true || root === '' || baseUrls.length === 0 || !isRemembered)
    return undefined;
  const selection = { ...request.selection, files: filesOf(request.selection) };
  try {
    return (await derive({ ...request, selection, wildcards: false }, deps)).memory;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    deps.logger.debug(`This build is not remembered: ${error.message}`);
    return undefined;
  }
}

async function derive(
  { selection, forWarming, rewrites }: DerivedRequest,
  deps: SourceDeps,
): Promise<Part> {
  const { files } = selection;
  if (files.length === 0) {
    const memory = await draftEverything({ selection, forWarming, rewrites }, deps);
    return memory === undefined ? nothing : { ...nothing, memory };
  }
  const { findChanges } = await import('./find-changes.ts');
  const found = await findChanges(selection, deps);
  deps.logger.info(`Source: ${found.record.decision}`);
  const derivation: Derivation = {
    ...selection,
    matches: compilePatterns(files),
    forWarming,
    rewrites,
  };
  const { targets, skipped } = deriveTargets(found.changes, derivation);
  return {
    targets,
    ...deriveUnchanged(found, { targets, derivation }),
    skipped: [...found.skipped, ...skipped],
    record: found.record,
    notices: [...found.notices, ...noteSubmodules(found.skipped, derivation.matches)],
    remarks: found.remarks ?? [],
    ...(found.listsAll === undefined ? {} : { listsAll: found.listsAll }),
    ...(found.build === undefined ? {} : { memory: { build: found.build, targets } }),
    ...(found.manifest === undefined ? {} : { manifest: found.manifest }),
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
    ...(assetIds.length > 0 ? ['asset ids'] : []),
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
    `${star.value.slice(0, 200)} contains a \`*\`, which is sent as it is. Use \`purge-type: wildcard\` if a wildcard is meant and the provider supports it.`,
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
