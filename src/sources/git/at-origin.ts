// Commands that talk to the checkout's origin, tried again after failures that pass.
import { backoffMilliseconds } from '../../core/backoff.ts';
import type { ExecResult } from '../../system/exec.ts';
import { during } from '../during.ts';
import { mayPass } from './complaint.ts';
import type { GitCall } from './process.ts';
import type { GitSession } from './session.ts';

export interface OriginCall extends Omit<GitCall, 'env'> {
  /** Completes "while …", without the place: "fetching commits". */
  readonly activity: string;
}

export interface OriginResult extends ExecResult {
  /** The origin, for messages. */
  readonly place: string;
}

/** Any exit code is an answer, once there is one that will not pass or `retries` are used up. */
export async function runAtOrigin(
  session: GitSession,
  { activity, ...call }: OriginCall,
): Promise<OriginResult> {
  const { origin, env } = await session.origin();
  const { place } = origin;
  return await during(`${activity} from ${place}`, async () => {
    for (let failures = 1; ; failures += 1) {
      const result = await session.run({ ...call, env });
      const isFinal = result.exitCode === 0 || !mayPass(result.stderr);
      if (isFinal || failures > session.deps.retries) return { ...result, place };
      await waitToRetry(session, { place, failures });
    }
  });
}

async function waitToRetry(
  { deps: { clock, random, logger, signal } }: GitSession,
  { place, failures }: { readonly place: string; readonly failures: number },
): Promise<void> {
  const wait = backoffMilliseconds(failures, random());
  logger.info(`git got no answer from ${place}. Retrying in ${(wait / 1_000).toFixed(1)} s.`);
  await clock.sleep(wait, signal);
}
