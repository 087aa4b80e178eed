import type { Provider } from '../../provider.ts';
import { nhnHosts, nhnInputs } from '../inputs.ts';
import { nhnV15Capabilities } from './capabilities.ts';

export const nhnV15: Provider = {
  id: 'nhn-v1.5',
  title: 'NHN Cloud (TOAST) CDN API v1.5',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v1.5/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV15Capabilities,
  inputs: nhnInputs,
  hasDistributions: true,
  load: async () => (await import('./configure.ts')).configure,
};
