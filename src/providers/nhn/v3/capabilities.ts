import type { Capability } from '../../../core/capability.ts';
import { nhnV2Capabilities } from '../v2/capabilities.ts';

/** The limits of v2.0: the console guide states them for the app key, whatever the version. */
export const nhnV3Capabilities: readonly Capability[] = nhnV2Capabilities.map((row) => ({
  ...row,
  documentation: 'https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/',
  checked: '2026-11-25',
}));
