import type { Provider } from '../provider.ts';
import { fastlyCapabilities } from './capabilities.ts';
import { fastlyHosts, fastlyInputs } from './inputs.ts';

export const fastly: Provider = {
  id: 'fastly',
  title: 'Fastly',
  console: 'https://manage.fastly.com/',
  documentation: 'https://www.fastly.com/documentation/reference/api/purging/',
  hosts: fastlyHosts,
  capabilities: fastlyCapabilities,
  inputs: fastlyInputs,
  // Copies have no scheme: one purge of an address is for both.
  toSent: ({ kind, value }) => (kind === 'url' ? value.replace(/^https?:\/\//, '') : value),
  load: async () => (await import('./configure.ts')).configure,
};
