// NHN Cloud CDN API v3.0: purges. They are only accepted; no call gives their status.
import type { OperationDeps, Operations } from '../../provider.ts';
import { createSendNhn } from '../envelope.ts';
import { createPurges } from '../purge.ts';
import type { NhnV3Settings } from './settings.ts';

export function createNhnV3Operations(settings: NhnV3Settings, deps: OperationDeps): Operations {
  return createPurges('v3.0', createSendNhn('v3.0', settings, deps), settings.domain);
}
