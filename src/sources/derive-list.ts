// The part of the list that is derived from files: what changed, and under which URLs it is served.
import type { Changes, SkippedFile } from '../core/change.ts';
import { compilePatterns } from '../core/patterns/path-matcher.ts';
import { filesOf, lastPurge, type Selection, type SourceRecord } from '../core/selection.ts';
import type { Target } from '../core/target.ts';
import { type Derivation, deriveTargets } from '../core/urls/derive-urls.ts';
import type { Rewrite } from '../core/urls/rewrite-path.ts';
import { createSiteRules, listUsedForms, type UsedForms } from '../core/urls/site/site-rules.ts';
import { SourceError } from '../errors.ts';
import { checkCouldMatch, createServedTest, findMeansAll } from './could-match.ts';
import { noteGeneratorSource } from './disk/generator-source.ts';
import type { Manifest } from './disk/manifest-file.ts';
import { noteStaticSource } from './disk/static-source.ts';
import type { MemoryDraft } from './memory/memory.ts';
import { noteServerRules, noteSubmodules, noteSymlinks } from './notices.ts';
import type { SiteKnowledge } from './site/know-site.ts';
import { noteSite } from './site/note-site.ts';
import type { FoundChanges, FoundTargets, ListRequest, SourceDeps } from './source.ts';

export interface DeriveRequest extends ListRequest {
  readonly rewrites: readonly Rewrite[];
}

export type DerivedList = Pick<
  FoundTargets,
  | 'targets'
  | 'skipped'
  | 'notices'
  | 'remarks'
  | 'unchangedUrls'
  | 'learned'
  | 'listsAll'
  | 'meansAll'
  | 'inDoubt'
  | 'memory'
> & {
  readonly record?: SourceRecord;
  /** Of this build, if the source hashed it. */
  readonly manifest?: Manifest;
  /** In which forms this build links its pages, if that is known. */
  readonly forms?: UsedForms | undefined;
};

/** Throws SourceError, TimeoutError. */
export async function deriveList(request: DeriveRequest, deps: SourceDeps): Promise<DerivedList> {
  const { files, purgeAllIf } = request.selection;
  if (files.length > 0 || purgeAllIf !== undefined) {
    const list = await derive(request, deps).catch(async (error: unknown) => {
      const { explainSubmodule } = await import('./disk/in-submodule.ts');
      throw await explainSubmodule(error, request.selection, deps);
    });
    if (list.record !== undefined) deps.logger.info(`Source: ${list.record.decision}`);
    return list;
  }
  const memory = await draftEverything(request, deps);
  const nothing: DerivedList = { targets: [], skipped: [], notices: [], remarks: [] };
  return memory === undefined ? nothing : { ...nothing, memory };
}

/**
 * A purge of everything without `files` needs no list; what it purges for is remembered all the same,
 * as if the default patterns were given. A file that cannot be read is purged all the same.
 */
async function draftEverything(
  request: DeriveRequest,
  deps: SourceDeps,
): Promise<MemoryDraft | undefined> {
  const selection = toRemembered(request.selection);
  if (selection === undefined) return undefined;
  try {
    return (await derive({ ...request, selection }, deps)).memory;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    deps.logger.debug(`This build is not remembered: ${error.message}`);
    return undefined;
  }
}

/** What compares with the memory; undefined if the inputs want another comparison. */
function toRemembered(selection: Selection): Selection | undefined {
  const { source, manifest, base, head } = selection;
  const files = filesOf(selection);
  if (source === 'manifest') return manifest === undefined ? { ...selection, files } : undefined;
  const isOther = source === 'all' || head !== undefined || (base ?? lastPurge) !== lastPurge;
  return isOther ? undefined : { ...selection, files, base: lastPurge };
}

async function derive(request: DeriveRequest, deps: SourceDeps): Promise<DerivedList> {
  const { selection, forWarming, rewrites } = request;
  if (selection.files.length === 0) return await findReasons(selection, deps);
  const { findChanges } = await import('./find-changes.ts');
  const found = await findChanges(selection, deps);
  const idle = checkCouldMatch(found, selection);
  const meansAll = findMeansAll(found, selection);
  const matches = compilePatterns(selection.files);
  const site = await learn({ ...request, matches, changes: found.changes }, deps);
  const before = found.formsBefore;
  const spellings = selection.spellings ?? (forWarming ? 'one' : 'all');
  const rules = createSiteRules({ ...selection, spellings }, site && { ...site, before });
  const { root, baseUrls } = selection;
  const derivation = { root, baseUrls, matches, forWarming, rewrites, rules };
  const { targets, skipped } = deriveTargets(found.changes, derivation);
  const notes = noteSite(site, { selection, targets });
  const forms = site === undefined ? before : listUsedForms(site.learned);
  const isServed = createServedTest(selection);
  const linked = await findUnlisted(site, { found, isServed }, deps);
  return {
    targets,
    ...deriveUnchanged(found, { targets, derivation }),
    skipped: [...found.skipped, ...skipped],
    record: found.record,
    notices: [
      ...found.notices,
      ...idle,
      ...noteSubmodules(found.skipped, matches),
      ...noteSymlinks([...found.skipped.filter(({ path }) => isServed(path)), ...linked]),
      ...(meansAll.length > 0 ? [] : noteRules(found, request)),
      ...(await noteStaticSource(root, deps)),
      ...(await noteGeneratorSource(selection, deps)),
      ...notes.notices,
    ],
    remarks: [...(found.remarks ?? []), ...notes.remarks],
    ...(site === undefined ? {} : { learned: site.summary }),
    ...(meansAll.length === 0 ? {} : { meansAll }),
    ...(found.listsAll === undefined ? {} : { listsAll: found.listsAll }),
    ...(found.changes.inDoubt === undefined ? {} : { inDoubt: found.changes.inDoubt }),
    ...(found.build === undefined
      ? {}
      : {
          memory: { build: found.build, targets, meansAll, forms: forms && { now: forms, before } },
        }),
    ...(found.manifest === undefined ? {} : { manifest: found.manifest }),
    forms,
  };
}

/** Of a purge of what changed: a list of everything, and a purge of it, is not about this change. */
function noteRules(
  { changes, record, listsAll }: FoundChanges,
  { selection, forWarming }: DeriveRequest,
): readonly string[] {
  if (forWarming || selection.purgesEverything === true) return [];
  if (listsAll === true || record.kind === 'all') return [];
  return noteServerRules(changes.paths.filter(createServedTest(selection)));
}

/** Links to what changed that the source itself does not report. */
async function findUnlisted(
  site: SiteKnowledge | undefined,
  {
    found,
    isServed,
  }: { readonly found: FoundChanges; readonly isServed: (path: string) => boolean },
  { context: { workspace } }: SourceDeps,
): Promise<readonly SkippedFile[]> {
  if (site === undefined || site.symlinks.length === 0) return [];
  const { findLinked } = await import('./disk/find-linked.ts');
  const known = new Set(found.skipped.map(({ path }) => path));
  const symlinks = site.symlinks.filter((path) => !known.has(path));
  return await findLinked(symlinks, { changed: found.changes.paths, isServed, workspace });
}

/** What changed can only be a reason to purge everything: the URLs come from elsewhere. */
async function findReasons(selection: Selection, deps: SourceDeps): Promise<DerivedList> {
  const { findChanges } = await import('./find-changes.ts');
  const asked = { ...selection, root: '' };
  const found = await findChanges(asked, deps);
  const notices = [...found.notices, ...checkCouldMatch(found, asked)];
  const meansAll = findMeansAll(found, asked);
  const { record, remarks = [], build } = found;
  return {
    ...{ targets: [], skipped: [], record, notices, remarks },
    ...(meansAll.length === 0 ? {} : { meansAll }),
    ...(build === undefined ? {} : { memory: { build, targets: [], meansAll } }),
  };
}

interface LearnRequest extends DeriveRequest {
  readonly matches: (path: string) => boolean;
  readonly changes: Changes;
}

/** Without a change there is no URL to find. */
async function learn(
  { changes, ...request }: LearnRequest,
  deps: SourceDeps,
): Promise<SiteKnowledge | undefined> {
  if (changes.paths.length === 0) return undefined;
  const { knowSite } = await import('./site/know-site.ts');
  const site = await knowSite({ ...request, deleted: changes.deleted }, deps);
  if (site !== undefined) {
    const { describeLearned } = await import('../core/urls/site/learned.ts');
    deps.logger.info(describeLearned(site.summary));
  }
  return site;
}

/** Whatever is served beside the list, also if `files` leaves it out: a wildcard does not. */
function deriveUnchanged(
  { allPaths }: FoundChanges,
  { targets, derivation }: { readonly targets: readonly Target[]; readonly derivation: Derivation },
): Pick<DerivedList, 'unchangedUrls'> {
  if (allPaths === undefined) return {};
  const listed = new Set(targets.map(({ value }) => value));
  const all = deriveTargets(
    { paths: allPaths, deleted: new Set(), added: new Set() },
    { ...derivation, matches: () => true },
  );
  const others = new Set(all.targets.map(({ value }) => value));
  return { unchangedUrls: [...others].filter((value) => !listed.has(value)) };
}
