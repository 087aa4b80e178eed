// `source: manifest` with `manifest`: hashes of every file under `root`, compared with those in that
// file. For generated sites this is exact when changed sources say little about changed pages.

import { placeChanges } from '../../core/change.ts';
import type { Selection } from '../../core/selection.ts';
import { groupDigits } from '../../core/text.ts';
import type { UsedForms } from '../../core/urls/site/site-rules.ts';
import {
  describeOtherRules,
  listManifestRules,
  type ManifestRuleInputs,
  type UrlRules,
} from '../../core/urls/url-rules.ts';
import { readAddress, showAddress, toAddress, unreadable } from '../lists/read-address.ts';
import type { FoundChanges, SourceDeps } from '../source.ts';
import {
  checkShrunk,
  countEvery,
  countFiles,
  diffManifests,
  toWorkspacePath,
} from './compare-builds.ts';
import { hashServedFiles } from './hash-files.ts';
import { type Manifest, parseManifest } from './manifest-file.ts';

const limitBytes = 256 * 1024 * 1024;

type ManifestSelection = ManifestRuleInputs &
  Pick<Selection, 'manifest' | 'manifestOutput' | 'findsUnchanged'>;

/**
 * What differs from the previous manifest; without one it is a first run. Throws SourceError
 * `source-unreadable` if there is one that cannot be used.
 */
export async function findManifestChanges(
  selection: ManifestSelection,
  deps: SourceDeps,
): Promise<FoundChanges> {
  const { manifest: name = '', root } = selection;
  const before = await readPrevious(name, deps);
  const { manifest: after, symlinks } = await hashServedFiles(selection, deps);
  if (selection.purgesEverything !== true) checkShrunk(root, before.manifest, after);
  const compared = diffManifests(before.manifest, after);
  const changed = compareRules(before, selection);
  const changes = changed.length === 0 ? compared : countEvery(compared, after);
  const { paths } = compared;
  const place = (path: string): string => toWorkspacePath(root, path);
  const isEqual = paths.length === 0 && changed.length === 0 && after.size > 0;
  return {
    changes: placeChanges(changes, root),
    ...(before.forms === undefined ? {} : { formsBefore: before.forms }),
    ...(selection.findsUnchanged === true ? { allPaths: [...after.keys()].map(place) } : {}),
    manifest: after,
    skipped: symlinks.map((path) => ({ path: place(path), reason: 'symlink' })),
    record: {
      kind: 'manifest',
      decision: `${countFiles(after.size)} under \`root\` compared with the previous build's manifest: ${groupDigits(paths.length)} ${paths.length === 1 ? 'differs' : 'differ'}.`,
    },
    notices: [],
    remarks: [...before.remarks, ...changed, ...(isEqual ? [remarkEqual(before)] : [])],
    ...(before.manifest.size === 0 || changed.length > 0 ? { listsAll: true as const } : {}),
  };
}

/**
 * One sentence if files had other URLs; of a first run there is nothing to compare. What a manifest does
 * not say of `base-url` and `files` is as it is now.
 */
function compareRules(
  { manifest, rules }: Previous,
  inputs: ManifestRuleInputs,
): readonly string[] {
  if (manifest.size === 0) return [];
  const now = listManifestRules(inputs);
  const { 'base-url': baseUrl, files } = now;
  const before = { 'base-url': baseUrl, files, ...rules };
  return [describeOtherRules(before, { now, since: 'the previous manifest' }) ?? []].flat();
}

function remarkEqual({ isUrl }: Previous): string {
  return isUrl
    ? "The manifest at that address equals this build's, so the site was deployed already: read it before the deploy, and upload `manifest-output` after this step."
    : "The previous manifest equals this build's: nothing changed, or it was replaced before this step. Keep the previous build's until this step has run.";
}

interface Previous {
  readonly manifest: Manifest;
  readonly forms?: UsedForms | undefined;
  readonly rules?: UrlRules | undefined;
  readonly isUrl: boolean;
  readonly remarks: readonly string[];
}

async function readPrevious(name: string, deps: SourceDeps): Promise<Previous> {
  const address = toAddress(name, { input: 'manifest' }, deps.context.workspace);
  const isUrl = address.kind === 'url';
  const result = await readAddress(address, {
    input: 'manifest',
    limitBytes,
    // A copy from the very cache that is to be purged may be older than the site.
    headers: { 'cache-control': 'no-cache' },
    typedOrigins: address.kind === 'url' ? [address.url.origin] : [],
    deps,
  });
  if (!result.isFound) {
    const remark = `No previous manifest (${result.why}): this is a first run, and every file counts as changed.`;
    return { manifest: new Map(), isUrl, remarks: [remark] };
  }
  const parsed = parseManifest(result.body);
  if ('manifest' in parsed) return { ...parsed, isUrl, remarks: [] };
  throw unreadable(address, {
    input: 'manifest',
    why: parsed.problem,
    remedy: `Set it to what \`manifest-output\` wrote, or remove ${showAddress(address)} for a first run.`,
  });
}
