// The union of every list that is given: typed, read from a sitemap, derived from files.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dropCovered } from '../core/plan/drop-covered.ts';
import { mergeTargets } from '../core/plan/merge-targets.ts';
import { remembersWithoutFiles, type Selection } from '../core/selection.ts';
import { namedInputNames, type Target } from '../core/target.ts';
import { groupDigits, listWords, oneLine } from '../core/text.ts';
import { displayPath } from '../core/urls/path-text.ts';
import { hideSecretParts } from '../core/urls/secret-parts.ts';
import { listManifestRules } from '../core/urls/url-rules.ts';
import { InputError, type InputProblem, SourceError } from '../errors.ts';
import type { DerivedList, DeriveRequest } from './derive-list.ts';
import { readExplicit } from './lists/explicit.ts';
import { parseRewrites } from './lists/rewrites.ts';
import { noteDoubledPaths, noteDoubleSlashes, noteRootFolders } from './notices.ts';
import type { FoundTargets, ListRequest, SourceDeps } from './source.ts';

/** Throws InputError with everything that is wrong in typed lists, SourceError or TimeoutError. */
export async function findTargets(request: ListRequest, deps: SourceDeps): Promise<FoundTargets> {
  const { selection, wildcards, forWarming } = request;
  const { workspace } = deps.context;
  const { parseReport } = deps;
  const typed = await readExplicit(selection, {
    ...{ workspace, wildcards, forWarming, parseReport, takesPaths: request.takesPaths },
  });
  const { rewrites, problems } = await parseRewrites(selection.rewrites);
  const wrong = [...typed.problems, ...problems];
  if (wrong.length > 0) throw new InputError([...wrong, ...(await checkMap(selection, workspace))]);
  const mapped = await readMap(request, deps);
  const derived = await derive({ ...request, rewrites }, deps);
  const named = [...typed.targets, ...mapped.targets];
  const merged = mergeTargets([named, derived.targets].filter(({ length }) => length > 0));
  const { targets, covered, remarks } = dropCovered(merged, request);
  // A push that changes nothing in `files` is usual; one that changes files outside `root` hardly is.
  const isSlip = derived.skipped.some(({ reason }) => reason !== 'not-matched');
  return {
    targets,
    covered,
    skipped: derived.skipped,
    record: derived.record ?? { kind: 'none', decision: describeTyped(selection) },
    notices: [
      ...mapped.notices,
      ...derived.notices,
      ...noteForeignHosts(named, selection),
      ...noteDoubledPaths(typed.targets, selection),
      ...noteDoubleSlashes(targets),
      ...noteRootFolders(typed.targets),
      ...(isSlip ? noteSkipped(derived) : []),
    ],
    remarks: [
      ...noteEmptyFile(typed.targets, selection),
      ...remarks,
      ...derived.remarks,
      ...(isSlip ? [] : noteSkipped(derived)),
    ],
    ...(derived.unchangedUrls === undefined ? {} : { unchangedUrls: derived.unchangedUrls }),
    ...(derived.meansAll === undefined ? {} : { meansAll: derived.meansAll }),
    ...(derived.listsAll === undefined ? {} : { listsAll: derived.listsAll }),
    ...(derived.inDoubt === undefined ? {} : { inDoubt: derived.inDoubt }),
    ...(derived.memory === undefined ? {} : { memory: derived.memory }),
    ...(derived.learned === undefined ? {} : { learned: derived.learned }),
    ...(await renderManifestOutput(selection, { deps, derived })),
  };
}

const nothing: DerivedList = { targets: [], skipped: [], notices: [], remarks: [] };

async function derive(request: DeriveRequest, deps: SourceDeps): Promise<DerivedList> {
  const { selection } = request;
  const { files, purgeAllIf } = selection;
  const hasReason = files.length > 0 || purgeAllIf !== undefined;
  if (!hasReason && !remembersWithoutFiles(selection)) return nothing;
  const { deriveList } = await import('./derive-list.ts');
  return await deriveList(request, deps);
}

interface ManifestQuestion {
  readonly deps: SourceDeps;
  /** Knows this build's hashes, if the source needed them. */
  readonly derived: DerivedList;
}

async function renderManifestOutput(
  selection: Selection,
  { deps, derived }: ManifestQuestion,
): Promise<Pick<FoundTargets, 'manifest'>> {
  if (selection.manifestOutput === undefined) return {};
  const { hashServedFiles } = await import('./disk/hash-files.ts');
  const { renderManifest } = await import('./disk/manifest-file.ts');
  const manifest = derived.manifest ?? (await hashServedFiles(selection, deps)).manifest;
  const path = resolve(deps.context.workspace, selection.manifestOutput);
  return {
    manifest: {
      path,
      content: renderManifest(manifest, {
        forms: derived.forms,
        rules: listManifestRules(selection),
      }),
    },
  };
}

async function readMap(
  { selection: { sitemap, baseUrls }, forWarming }: ListRequest,
  deps: SourceDeps,
): Promise<Pick<FoundTargets, 'targets' | 'notices'>> {
  if (sitemap === undefined) return { targets: [], notices: [] };
  const { readSitemap } = await import('./lists/sitemap.ts');
  return await readSitemap({ sitemap, baseUrls, forWarming }, deps);
}

/** What is wrong with a sitemap beside other inputs, as far as it can be known without a request. */
async function checkMap(
  { sitemap }: Selection,
  workspace: string,
): Promise<readonly InputProblem[]> {
  if (sitemap === undefined) return [];
  const { toAddress } = await import('./lists/read-address.ts');
  const input = 'sitemap';
  try {
    const address = toAddress(sitemap, { input }, workspace);
    if (address.kind === 'url' || existsSync(address.path)) return [];
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.problems.map((problem) => ({ ...problem, code: 'input-invalid' }));
  }
  return [
    {
      code: 'input-invalid',
      input,
      message: `\`sitemap\` (${showPlace(sitemap)}) does not exist.`,
      remedy: 'Set it to the path of a file, relative to the workspace, or to its URL.',
    },
  ];
}

function describeTyped(selection: Selection): string {
  const { urls, urlsFile, sitemap, assetIds } = selection;
  const given = [
    ...(assetIds.length > 0 ? ['asset ids'] : []),
    ...(urls.length > 0 ? ['`urls`'] : []),
    ...(urlsFile === undefined ? [] : [`\`urls-file\` (${showPlace(urlsFile)})`]),
    ...(sitemap === undefined ? [] : [`\`sitemap\` (${showPlace(sitemap)})`]),
    ...namedInputNames.filter((name) => selection[name].length > 0).map((name) => `\`${name}\``),
  ];
  return given.length === 0 ? 'No list was asked for.' : `Given in ${listWords(given)}.`;
}

/** An earlier step may have found nothing, or have written somewhere else. */
function noteEmptyFile(typed: readonly Target[], { urlsFile }: Selection): readonly string[] {
  if (urlsFile === undefined || typed.length > 0) return [];
  return [`\`urls-file\` (${showPlace(urlsFile)}) lists no URL.`];
}

function showPlace(typed: string): string {
  return oneLine(hideSecretParts(typed), 200);
}

/** A slip in `files` or `root` looks like a push that changed nothing; the nearest miss shows which. */
function noteSkipped({
  targets,
  meansAll,
  skipped,
}: Pick<DerivedList, 'targets' | 'meansAll' | 'skipped'>): readonly string[] {
  const first = skipped.find(({ reason }) => reason !== 'not-matched') ?? skipped[0];
  if (targets.length > 0 || meansAll !== undefined || first === undefined) return [];
  const { length } = skipped;
  const which =
    length === 1
      ? 'The only changed file was skipped:'
      : `All ${groupDigits(length)} changed files were skipped, such as`;
  return [
    `${which} ${displayPath(first.path)} (${first.reason}): check \`files\` and \`root\` if that is a surprise.`,
  ];
}

/** Allowed, but perhaps a slip: a vendor purges only hosts that it serves. */
function noteForeignHosts(targets: readonly Target[], { baseUrls }: Selection): readonly string[] {
  if (baseUrls.length === 0) return [];
  const known = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).host));
  const foreign = targets.filter(
    ({ kind, value }) =>
      kind === 'url' && !value.startsWith('/') && !known.has(value.split('/', 3)[2] ?? ''),
  );
  if (foreign.length === 0) return [];
  const example = foreign[0]?.value ?? '';
  return [
    `${groupDigits(foreign.length)} of the URLs are on a host of no \`base-url\`, such as ${example.slice(0, 200)}; they are sent as they are.`,
  ];
}
