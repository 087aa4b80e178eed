// What a build on the disk says about its URLs: reads its links and learns from them.
import { resolve } from 'node:path';
import type { Changes } from '../../core/change.ts';
import type { Selection } from '../../core/selection.ts';
import { applyRewrites, decodeEscapes, type Rewrite } from '../../core/urls/rewrite-path.ts';
import { createLinkCollector, type LinkText } from '../../core/urls/site/collect-links.ts';
import { findBase, findLinks } from '../../core/urls/site/find-links.ts';
import { learnSite } from '../../core/urls/site/learn-site.ts';
import type { Learned } from '../../core/urls/site/learned.ts';
import { rebase, toLinkBase } from '../../core/urls/site/resolve-link.ts';
import type { SiteAddress } from '../../core/urls/site/seen-urls.ts';
import type { KnownSite } from '../../core/urls/site/site-rules.ts';
import { summarizeLearned } from '../../core/urls/site/summarize-learned.ts';
import { type FolderContent, walkFolder } from '../disk/walk-folder.ts';
import type { SourceDeps } from '../source.ts';
import { readTexts } from './read-texts.ts';
import { orderTexts } from './text-order.ts';

export interface SiteRequest {
  readonly selection: Pick<Selection, 'root' | 'baseUrls'>;
  readonly rewrites: readonly Rewrite[];
  readonly deleted: Changes['deleted'];
  /** Whether `files` asks for a workspace path. */
  readonly matches: (path: string) => boolean;
}

export type SiteKnowledge = Pick<KnownSite, 'learned' | 'has'> & {
  readonly summary: Learned;
  /** Rewrites that change the path of no file, by their place. */
  readonly idleRewrites: readonly number[];
  /** Symbolic links below `root`, as paths of the workspace. */
  readonly symlinks: readonly string[];
};

/** Undefined if `root` is not on the disk, or has no file. */
export async function knowSite(
  request: SiteRequest,
  { context: { workspace }, signal }: Pick<SourceDeps, 'context' | 'signal'>,
): Promise<SiteKnowledge | undefined> {
  const { selection, rewrites, deleted } = request;
  const folder = resolve(workspace, selection.root);
  const { files, symlinks } = await listFiles(folder, { ...request, signal });
  if (files.length === 0) return undefined;
  const { watched, findIdle } = watchRewrites(rewrites);
  const serve = (path: string): string => decodeEscapes(applyRewrites(`/${path}`, watched));
  const served = new Set(files.map(serve));
  const prefix = selection.root === '' ? '' : `${selection.root}/`;
  for (const path of deleted) {
    if (path.startsWith(prefix)) served.add(serve(path.slice(prefix.length)));
  }
  const bases = selection.baseUrls.map((baseUrl) => new URL(baseUrl));
  const site: SiteAddress = {
    hosts: new Set(bases.map(({ host }) => host)),
    basePaths: [...new Set(bases.map(({ pathname }) => pathname.replace(/\/$/, '')))],
    has: (path) => served.has(path),
    paths: served,
  };
  const collector = createLinkCollector(site);
  const [baseUrl = ''] = selection.baseUrls;
  const texts = await readTexts({
    folder,
    texts: orderTexts(files),
    signal,
    onText(text, { path, kind }) {
      const from = toLinkText(baseUrl, serve(path), kind === 'html' ? findBase(text) : undefined);
      findLinks(text, kind, {
        onLink: (link) => collector.addLink(link, from),
        onDeclared: (link) => collector.addDeclared(link, from),
      });
    },
  });
  const learned = learnSite(collector.finish(), site);
  return {
    learned,
    has: site.has,
    summary: summarizeLearned(learned, texts),
    idleRewrites: findIdle(),
    symlinks: symlinks.map((path) => prefix + path),
  };
}

/** The same rewrites, and which of them have changed nothing yet. */
function watchRewrites(rewrites: readonly Rewrite[]): {
  readonly watched: readonly Rewrite[];
  readonly findIdle: () => readonly number[];
} {
  const idle = new Set(rewrites.keys());
  const watched = rewrites.map(
    (rewrite, index): Rewrite =>
      (path) => {
        const rewritten = rewrite(path);
        if (rewritten !== path) idle.delete(index);
        return rewritten;
      },
  );
  return { watched, findIdle: () => [...idle] };
}

/** Of a workspace that is served as it is, only what `files` asks for is part of the site. */
async function listFiles(
  folder: string,
  {
    selection,
    matches,
    signal,
  }: Pick<SiteRequest, 'selection' | 'matches'> & { readonly signal: AbortSignal },
): Promise<FolderContent> {
  try {
    const { files, symlinks } = await walkFolder(folder, signal);
    return { files: selection.root === '' ? files.filter(matches) : files, symlinks };
  } catch {
    signal.throwIfAborted();
    return { files: [], symlinks: [] };
  }
}

/** Relative links of an index page start from its folder, whichever name the page itself has. */
function toLinkText(baseUrl: string, path: string, baseLink: string | undefined): LinkText {
  const base = toLinkBase(baseUrl, path);
  if (baseLink !== undefined) return { base: rebase(base, baseLink) };
  const folder = /^(.+)\/index\.html$/.exec(path)?.[1];
  return folder === undefined ? { base } : { base, bareBase: toLinkBase(baseUrl, folder) };
}
