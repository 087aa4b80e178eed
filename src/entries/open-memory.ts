// Builds what the memory of a run needs.
import { dirname, join } from 'node:path';
import { filesOf } from '../core/selection.ts';
import { listUrlRules } from '../core/urls/url-rules.ts';
import type { Inputs } from '../run/inputs.ts';
import type { Memory } from '../sources/memory/memory.ts';
import type { CacheMemoryDeps } from '../sources/memory/open.ts';

/** How long what was purged may still be written down after the deadline of the step. */
const lastWriteMilliseconds = 5_000;

/** One memory a run; only a run that uses it loads what it takes. */
export function createMemoryOpener(
  inputs: Inputs,
  deps: Omit<CacheMemoryDeps, 'program' | 'script' | 'deadline' | 'rules'>,
): () => Promise<Memory> {
  const deadline = deps.clock.now() + inputs.timeoutMilliseconds + lastWriteMilliseconds;
  let opening: Promise<Memory> | undefined;
  const open = async (): Promise<Memory> => {
    const { openCacheMemory } = await import('../sources/memory/open.ts');
    const script = join(dirname(process.argv[1] ?? ''), 'memory-helper.js');
    const { provider, mode, selection, connection } = inputs;
    const { baseUrls, root, purgeAllIf } = selection;
    const files = filesOf(selection);
    const { domain, copies } = connection;
    const address = copies === undefined ? domain : JSON.stringify([domain, ...copies]);
    const owner = { provider, mode, address, baseUrls, root, files, purgeAllIf };
    const rules = listUrlRules(selection);
    return await openCacheMemory(owner, {
      ...deps,
      rules,
      program: process.execPath,
      script,
      deadline,
    });
  };
  return () => {
    opening ??= open();
    return opening;
  };
}
