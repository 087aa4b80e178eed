import type { Provider } from '../provider.ts';
import { bunnyCapabilities } from './capabilities.ts';
import { bunnyHosts, bunnyInputs } from './inputs.ts';

export const bunny: Provider = {
  id: 'bunny',
  title: 'bunny.net',
  console: 'https://dash.bunny.net/',
  documentation: 'https://docs.bunny.net/api-reference/core/purge/purge-url',
  hosts: bunnyHosts,
  capabilities: bunnyCapabilities,
  inputs: bunnyInputs,
  load: async () => (await import('./configure.ts')).configure,
};
