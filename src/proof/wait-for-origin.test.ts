import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { createSender, createWebServer, failureOf } from '../../test/fakes/workspace.ts';
import { parseOriginRule } from '../core/proof/origin-rule.ts';
import { toProblems } from '../errors.ts';
import { waitForOrigin } from './wait-for-origin.ts';

interface Waited {
  readonly error: unknown;
  readonly waits: readonly number[];
  readonly log: readonly string[];
}

/** Waits for a server that answers `answers` in turn, and the last of them from then on. */
async function wait(
  wants: readonly string[],
  answers: readonly (readonly [status: number, body: string])[],
  timeoutMilliseconds = 60_000,
): Promise<Waited> {
  let count = 0;
  await using server = await createWebServer((_, outgoing) => {
    const [status, body] = answers[Math.min(count, answers.length - 1)] ?? [500, ''];
    count += 1;
    outgoing.writeHead(status).end(body);
  });
  await using sender = createSender();
  const clock = createManualClock();
  const log: string[] = [];
  const rules = wants.flatMap((want) => parseOriginRule(`${server.origin}/v => ${want}`) ?? []);
  expect(rules).toHaveLength(wants.length);
  const error = await failureOf(
    waitForOrigin(rules, {
      timeoutMilliseconds,
      deps: {
        ...{ send: sender.send, clock, requestTimeoutMilliseconds: 10_000 },
        signal: new AbortController().signal,
        logger: { info: (line) => void log.push(line), debug: () => undefined },
        deadline: clock.now() + timeoutMilliseconds,
      },
    }),
  );
  return { error, waits: clock.waits, log };
}

test.each<[string, string, string]>([
  ['a status', '404', ''],
  ['a checksum', `sha256:${hash('sha256', 'built 7')}`, 'built 7'],
  ['a text', 'built 7', 'It was built 7 times.'],
])('%s that is there already is not waited for', async (_what, want, body) => {
  const { error, waits } = await wait([want], [[want === '404' ? 404 : 200, body]]);
  expect([error, waits]).toEqual([undefined, []]);
});

test('every two, four, eight, then ten seconds, with what was answered', async () => {
  const old = Array.from({ length: 5 }, () => [200, 'built 6'] as const);
  const { error, waits, log } = await wait(['built 7'], [...old, [200, 'built 7']]);
  expect(error).toBeUndefined();
  expect(waits).toEqual([2_000, 4_000, 8_000, 10_000, 10_000]);
  expect(log[0]).toMatch(
    /^Waiting for the origin: .*\/v answered without the text `built 7`\. Next/,
  );
  expect(log.at(-1)).toMatch(/^The origin is ready/);
});

test('all of the rules have to hold', async () => {
  const { waits } = await wait(
    ['200', 'new'],
    [
      [200, 'old'],
      [200, 'old'],
      [200, 'new'],
    ],
  );
  expect(waits).toEqual([2_000]);
});

test.each<[string, string, number, string, RegExp]>([
  ['another status', '200', 503, '', /HTTP 503 instead of 200/],
  ['the text on an error page', 'new', 404, 'new', /answered HTTP 404/],
  [
    'another content',
    `sha256:${'0'.repeat(64)}`,
    200,
    'x',
    /another content \(sha256:[0-9a-f]{64}\)/,
  ],
])('%s until the end: nothing is sent', async (_what, want, status, body, said) => {
  const { error, waits } = await wait([want], [[status, body]], 5_000);
  expect(waits).toEqual([2_000]);
  const [problem] = toProblems(error);
  expect(problem).toMatchObject({ code: 'origin-not-ready', input: 'wait-for-origin' });
  expect(problem?.message).toMatch(/within 5s \(`timeout`\), so nothing was sent: /);
  expect(problem?.message).toMatch(said);
});
