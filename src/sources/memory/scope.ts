// What a memory is of, besides its step: the ref, which may stand for several deployments.
import type { RunContext } from '../../core/run-context.ts';

/**
 * A deployment of a bare commit has no ref, and hosts deploy each commit to a preview first: what is live
 * there says nothing about another environment.
 */
export async function findScope({
  ref,
  eventName,
  readEvent,
}: Pick<RunContext, 'ref' | 'eventName' | 'readEvent'>): Promise<string> {
  if (eventName !== 'deployment_status') return ref;
  const event = await readEvent().catch(() => undefined);
  const environment = event?.deployment?.environment;
  return environment === undefined ? ref : `${ref}\n${environment}`;
}
