import type { Provider } from '../provider.ts';
import { httpCapabilities } from './capabilities.ts';
import { httpInputs } from './inputs.ts';

/** No address belongs to it alone. */
const noHosts = /(?!)/;

export const http: Provider = {
  id: 'http',
  title: 'plain HTTP',
  documentation: 'https://www.rfc-editor.org/rfc/rfc9110',
  console: '',
  counterpart: 'the cache',
  hosts: noHosts,
  takesEndpoints: true,
  capabilities: httpCapabilities,
  inputs: httpInputs,
  load: async () => (await import('./configure.ts')).configure,
};
