import type { Provider } from '../provider.ts';
import { cloudflareCapabilities } from './capabilities.ts';
import { cloudflareHosts, cloudflareInputs } from './inputs.ts';

export const cloudflare: Provider = {
  id: 'cloudflare',
  title: 'Cloudflare',
  console: 'https://dash.cloudflare.com/',
  documentation: 'https://developers.cloudflare.com/cache/how-to/purge-cache/',
  hosts: cloudflareHosts,
  capabilities: cloudflareCapabilities,
  inputs: cloudflareInputs,
  load: async () => (await import('./configure.ts')).configure,
};
