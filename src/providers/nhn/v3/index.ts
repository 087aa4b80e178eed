import type { Provider } from '../../provider.ts';
import { nhnHosts } from '../inputs.ts';
import { nhnV3Capabilities } from './capabilities.ts';
import { nhnV3Inputs } from './inputs.ts';

export const nhnV3: Provider = {
  id: 'nhn-v3',
  title: 'NHN Cloud CDN API v3.0',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV3Capabilities,
  inputs: nhnV3Inputs,
  hasDistributions: true,
  load: async () => (await import('./configure.ts')).configure,
};
