import { pick, type Scene, type Values } from './scene.ts';

/** What was purged is fetched again until the cache has it. */
export function toHttpScenes(
  fromFiles: Values,
  { stale, warm }: { readonly stale: readonly string[]; readonly warm: readonly string[] },
): readonly Scene[] {
  const toInputs =
    (more: Values): Scene['inputs'] =>
    (settings) => ({
      ...fromFiles,
      provider: 'http',
      ...pick(settings, 'http-headers'),
      endpoint: settings['http-endpoint'] ?? '',
      ...more,
    });
  return [
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
}

function toAddress(stored: string): string {
  return `https://${stored}`;
}
