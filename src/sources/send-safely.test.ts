import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { createSender, createWebServer, failureOf } from '../../test/fakes/workspace.ts';
import { SourceTimeout } from '../errors.ts';
import { type SafeDeps, sendSafely } from './send-safely.ts';

type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>] | 'cut';

/** A server that gives these answers in turn, the last one for ever. */
async function ask(answers: readonly Answer[], changes: Partial<SafeDeps> = {}) {
  const asked: string[] = [];
  const clock = createManualClock();
  await using web = await createWebServer((incoming, outgoing) => {
    asked.push(incoming.method ?? '');
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 'cut';
    if (answer === 'cut') incoming.socket.destroy();
    else outgoing.writeHead(...answer).end('body');
  });
  await using sender = createSender();
  const sending = sendSafely(
    { url: new URL(web.origin), headers: {} },
    {
      send: sender.send,
      clock,
      random: () => 0,
      retries: 3,
      requestTimeoutMilliseconds: 5_000,
      logger: { info: () => undefined, debug: () => undefined },
      signal: new AbortController().signal,
      ...changes,
    },
  );
  const failure = await failureOf(sending);
  const status = failure === undefined ? (await sending).status : undefined;
  return { status, failure, waits: clock.waits, asked: asked.length };
}

describe('a request that only reads', () => {
  test.each<[string, Answer]>([
    ['a server error', [503]],
    ['a gateway', [502]],
    ['a server that timed out', [408]],
    ['a connection that is cut', 'cut'],
  ])('%s passes', async (_name, failing) => {
    expect(await ask([failing, failing, [200]])).toMatchObject({
      status: 200,
      waits: [1_000, 2_000],
    });
  });

  test.each([301, 400, 401, 403, 404, 410, 501])('HTTP %i is an answer', async (status) => {
    expect(await ask([[status], [200]])).toMatchObject({ status, asked: 1 });
  });

  test('what does not pass is given as it came', async () => {
    expect(await ask([[503]])).toMatchObject({ status: 503, asked: 4 });
    expect(await ask(['cut'])).toMatchObject({ failure: { name: 'NetworkError' }, asked: 4 });
    expect(await ask([[503]], { retries: 0 })).toMatchObject({ asked: 1, waits: [] });
  });

  test('`Retry-After` is waited for, and never less than the usual wait', async () => {
    const answers: Answer[] = [
      [503, { 'retry-after': '60' }],
      [503, { 'retry-after': '0' }],
      [200],
    ];
    expect((await ask(answers)).waits).toEqual([60_000, 2_000]);
  });

  test('a rate limit uses up no retries', async () => {
    const limited: Answer = [429, { 'retry-after': '7' }];
    const { status, waits } = await ask([...Array<Answer>(6).fill(limited), [200]]);
    expect([status, waits]).toEqual([200, Array(6).fill(7_000)]);
  });

  test('the limit of the GitHub API ends at the time that it names', async () => {
    const reset = createManualClock().now() / 1_000 + 90;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    expect(await ask([[403, headers], [200]])).toMatchObject({ status: 200, waits: [90_000] });
  });

  test('the deadline ends the wait, and the error says for whom', async () => {
    const deadline = new AbortController();
    const logger = {
      info: () => deadline.abort(new SourceTimeout(1_500)),
      debug: () => undefined,
    };
    const { failure } = await ask([[503]], { logger, signal: deadline.signal });
    expect(failure).toMatchObject({
      code: 'run-timeout',
      message: expect.stringMatching(/while waiting for 127\.0\.0\.1:\d+ to answer/),
    });
  });
});
