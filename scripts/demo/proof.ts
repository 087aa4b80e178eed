// The screen about `verify`: nginx as a real cache, if it is installed with its purge module.
import { createCachedSite, hasCaches } from '../caches/place.ts';
import type { ActionResult } from './run-action.ts';
import { makeSite } from './scenes.ts';
import { pushOf } from './stage.ts';

const pages = ['/', '/index.html', '/guide/old.html', '/unchanged.html'];

/** Undefined if there is no cache on this machine. */
export async function playProof(): Promise<ActionResult | undefined> {
  if (!hasCaches()) return undefined;
  await using place = await createCachedSite('nginx', () => true);
  const { stage, edge } = place;
  const { settings, site } = stage;
  const { before, after } = makeSite(site);
  site.git('checkout', '-q', before);
  place.deploy();
  for (const page of pages) await edge.get(page);
  site.git('checkout', '-q', after);
  place.deploy();
  return await place.run(
    {
      ...{ provider: 'nhn-v2', mode: 'purge', root: 'public', verify: 'all' },
      'nhn-app-key': settings['nhn-app-key'] ?? '',
      'nhn-secret-key': settings['nhn-secret-key'] ?? '',
      'nhn-domain': settings['nhn-domain'] ?? '',
    },
    pushOf(before, after),
  );
}
