import type { Provider } from '../../provider.ts';
import { nhnHosts, nhnInputs } from '../inputs.ts';
import { nhnV2Capabilities } from './capabilities.ts';

export const nhnV2: Provider = {
  id: 'nhn-v2',
  title: 'NHN Cloud CDN API v2.0',
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/',
  console: 'https://console.nhncloud.com/',
  hosts: nhnHosts,
  capabilities: nhnV2Capabilities,
  inputs: nhnInputs,
  hasDistributions: true,
  load: async () => (await import('./configure.ts')).configure,
};
