// NHN Cloud CDN API v2.0: purges. They are only accepted; no call gives their status.
import type { OperationDeps, Operations } from '../../provider.ts';
import { createSendNhn } from '../envelope.ts';
import { createPurges } from '../purge.ts';
import type { NhnSettings } from '../settings.ts';

export function createNhnV2Operations(settings: NhnSettings, deps: OperationDeps): Operations {
  return createPurges('v2.0', createSendNhn('v2.0', settings, deps), settings.domain);
}
