// A site, its origin, a real cache before it, and a vendor that purges that cache.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionRequest, ActionResult } from '../demo/run-action.ts';
import { createStage, type Stage, type Values } from '../demo/stage.ts';
import { type Edge, type EdgeName, startEdge, startOrigin } from './edges.ts';
import { isInstalled } from './processes.ts';
import { createActingVendor } from './vendor.ts';

export interface CachedSite extends AsyncDisposable {
  readonly stage: Stage;
  readonly edge: Edge;
  /** What is in `public/` now is what the origin serves. */
  deploy(): void;
  run(inputs: Values, more?: Partial<ActionRequest>): Promise<ActionResult>;
}

/** Whether Debian's packages with both caches are installed. */
export function hasCaches(): boolean {
  const module = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so';
  return isInstalled('nginx') && isInstalled('varnishd') && existsSync(module);
}

/** `purges`: whether the purge of a path reaches the cache. */
export async function createCachedSite(
  name: EdgeName,
  purges: (path: string) => boolean,
): Promise<CachedSite> {
  const stack = new AsyncDisposableStack();
  const served = mkdtempSync(join(tmpdir(), 'origin-'));
  stack.defer(() => rmSync(served, { recursive: true, force: true }));
  const origin = stack.use(await startOrigin(served));
  const edge = stack.use(await startEdge(name, origin.origin));
  const domains = [{ domain: 'sandbox.toastcdn.net', aliases: ['127.0.0.1'] }];
  const stage = stack.use(await createStage({ nhn: { domains } }));
  const vendor = stack.use(
    await createActingVendor(stage.server.url, async ({ pathname }) => {
      if (purges(pathname)) await edge.purge(pathname);
    }),
  );
  return {
    stage,
    edge,
    deploy() {
      rmSync(served, { recursive: true });
      cpSync(join(stage.site.folder, 'public'), served, { recursive: true });
    },
    run: (inputs, more) =>
      stage.run({ ...inputs, endpoint: vendor.origin, 'base-url': edge.origin }, more),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
