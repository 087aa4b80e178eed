// The screen about a real cache: nginx, if it is installed with its purge module, is purged and warmed.
import { createCachedSite, hasCaches } from '../caches/place.ts';
import type { ActionResult } from './run-action.ts';
import { makeSite } from './site.ts';
import { pushOf } from './stage.ts';

const pages = ['/', '/index.html', '/guide/old.html', '/unchanged.html'];

export interface ProofResults {
  /** With `verify`. */
  readonly purge: ActionResult;
  /** Until the cache has each page. */
  readonly warming: ActionResult;
}

/** Undefined if there is no cache on this machine. */
export async function playProof(): Promise<ProofResults | undefined> {
  if (!hasCaches()) return undefined;
  await using place = await createCachedSite('nginx', () => true);
  const { stage, edge } = place;
  const { site } = stage;
  const { before, after } = makeSite(site);
  site.git('checkout', '-q', before);
  place.deploy();
  for (const page of pages) await edge.get(page);
  site.git('checkout', '-q', after);
  place.deploy();
  const inputs = { provider: 'http', root: 'public', 'base-url': edge.origin };
  const push = pushOf(before, after);
  // nginx answers 404 for what it does not hold.
  const purging = { mode: 'purge', verify: 'all', 'http-success': '200,404' };
  const warming = { mode: 'prewarm', until: 'hit', 'poll-interval': '200ms' };
  return {
    purge: await stage.run({ ...inputs, ...purging }, push),
    warming: await stage.run({ ...inputs, ...warming }, push),
  };
}
