// Waits until the origin has what is to be fetched from it: what is purged earlier is cached again in the
// old version.
import { hash } from 'node:crypto';
import { formatDuration } from '../core/instant.ts';
import type { OriginRule } from '../core/proof/origin-rule.ts';
import { oneLine } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { NetworkError, SourceError, TimeoutError } from '../errors.ts';
import type { HttpResponse } from '../http/http.ts';
import type { ProofDeps } from './verify.ts';

/** Milliseconds; the last one from then on. */
const waits: readonly number[] = [2_000, 4_000, 8_000, 10_000];

interface Waiting {
  readonly deps: Omit<ProofDeps, 'typedOrigins'>;
  /** Of the step, for the message. */
  readonly timeoutMilliseconds: number;
}

/**
 * Resolves once every rule holds, each in turn. Rejects with SourceError `origin-not-ready` at the
 * deadline, and with the signal's reason.
 */
export async function waitForOrigin(
  rules: readonly OriginRule[],
  { deps, timeoutMilliseconds }: Waiting,
): Promise<void> {
  const { clock, deadline, logger, signal } = deps;
  for (const rule of rules) {
    const place = oneLine(hideSignature(rule.url.href), 200);
    for (let attempt = 0; ; attempt += 1) {
      const fault = await findFault(rule, deps);
      if (fault === undefined) break;
      const wait = waits[Math.min(attempt, waits.length - 1)] ?? 0;
      if (clock.now() + wait >= deadline) throw notReady(`${place} ${fault}`, timeoutMilliseconds);
      logger.info(`Waiting for the origin: ${place} ${fault}. Next request in ${wait / 1_000} s.`);
      await clock.sleep(wait, signal);
    }
    logger.info(`The origin is ready: ${place} answers as wanted.`);
  }
}

function notReady(last: string, timeoutMilliseconds: number): SourceError {
  return new SourceError(
    'origin-not-ready',
    `The origin did not answer as \`wait-for-origin\` wants within ${formatDuration(timeoutMilliseconds)} (\`timeout\`), so nothing was sent: ${last}.`,
    {
      input: 'wait-for-origin',
      remedy:
        'Check that the deploy has finished and that the rule is right, or set a longer `timeout`.',
    },
  );
}

/** Completes a sentence that begins with the URL; undefined if the rule holds. */
async function findFault(
  rule: OriginRule,
  { send, signal, requestTimeoutMilliseconds, clock, deadline }: Waiting['deps'],
): Promise<string | undefined> {
  try {
    const answer = await send({
      method: 'GET',
      url: rule.url,
      headers: { 'accept-encoding': 'gzip, deflate, br, zstd' },
      timeoutMilliseconds: Math.max(
        1,
        Math.min(requestTimeoutMilliseconds, deadline - clock.now()),
      ),
      signal,
    });
    return compare(rule, answer);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
    return `gave no answer (${error.message.replace(/\.$/, '')})`;
  }
}

function compare({ want, wanted }: OriginRule, { status, body }: HttpResponse): string | undefined {
  if ('status' in want)
    return status === want.status ? undefined : `answered HTTP ${status} instead of ${wanted}`;
  if (status !== 200) return `answered HTTP ${status}`;
  if ('text' in want)
    return Buffer.from(body).includes(want.text)
      ? undefined
      : `answered without the text \`${oneLine(wanted, 100)}\``;
  const sum = hash('sha256', body);
  return sum === want.hash ? undefined : `answered another content (sha256:${sum})`;
}
