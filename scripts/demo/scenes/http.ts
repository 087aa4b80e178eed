import { pick, type Scene, type Values } from '../scene.ts';
import { fromFiles, stale, warm } from '../site.ts';

function toInputs(more: Values): Scene['inputs'] {
  return (settings) => ({
    ...fromFiles,
    provider: 'http',
    ...pick(settings, 'http-headers'),
    endpoint: settings['http-endpoint'] ?? '',
    ...more,
  });
}

function toAddress(stored: string): string {
  return `https://${stored}`;
}

/** What was purged is fetched again until the cache has it. */
export const scenes: readonly Scene[] = [
  {
    name: 'purge by plain HTTP',
    inputs: toInputs({ mode: 'purge' }),
    status: 'ACCEPTED',
    done: (sandbox) => sandbox.state().http.purged.map(toAddress),
    expected: stale,
  },
  {
    name: 'prewarm by plain HTTP',
    inputs: toInputs({ mode: 'prewarm', until: 'hit', 'poll-interval': '500ms' }),
    status: 'COMPLETED',
    done: (sandbox) => sandbox.state().http.stored.map(toAddress),
    expected: warm,
  },
];
