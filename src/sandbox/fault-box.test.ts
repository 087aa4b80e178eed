import { describe, expect, test } from 'vitest';
import { answerJson, type SandboxRequest, type SandboxResponse } from './exchange.ts';
import type { Fault } from './fault.ts';
import { createFaultBox } from './fault-box.ts';

const request: SandboxRequest = {
  method: 'POST',
  path: '/v2.0/appKeys/k/purge/item',
  query: new URLSearchParams(),
  headers: {},
  body: '',
};
const real = answerJson(201, { progress: 40, next: { progress: 7 } });

/** The answers to `count` equal requests, and how often the real handler ran. */
function apply(faults: readonly Fault[], count = 1, sent: Partial<SandboxRequest> = {}) {
  const box = createFaultBox();
  for (const fault of faults) box.add(fault);
  let runs = 0;
  const answers = Array.from(
    { length: count },
    (): SandboxResponse =>
      box.apply({ ...request, ...sent }, () => {
        runs += 1;
        return real;
      }),
  );
  return { answers, runs };
}

describe('which requests it hits', () => {
  test.each<[string, Fault['match'], boolean]>([
    ['any', {}, true],
    ['its method', { method: 'POST' }, true],
    ['its method in small letters', { method: 'post' }, true],
    ['another method', { method: 'GET' }, false],
    ['a part of its path', { path: '/purge/' }, true],
    ['another path', { path: '/purges' }, false],
    ['a pattern of its path', { path: '^/v[\\d.]+/.*item$' }, true],
    ['a pattern of another path', { path: '/purge$' }, false],
    ['both', { method: 'POST', path: 'item' }, true],
    ['only one of both', { method: 'GET', path: 'item' }, false],
  ])('%s', (_name, match, isHit) => {
    expect(apply([{ match, status: 418 }]).answers[0]?.status).toBe(isHit ? 418 : 201);
  });

  test('the plain text of a path need not be a pattern of itself', () => {
    const sent = { path: '/a+b/(c)' };
    expect(apply([{ match: { path: 'a+b/(c)' }, status: 418 }], 1, sent).answers[0]?.status).toBe(
      418,
    );
  });
});

describe('how often', () => {
  test.each<[string, readonly Fault[], number[]]>([
    ['once', [{ match: {}, status: 500 }], [500, 201, 201, 201]],
    ['twice', [{ match: {}, status: 500, times: 2 }], [500, 500, 201, 201]],
    ['after one', [{ match: {}, status: 500, skip: 1, times: 2 }], [201, 500, 500, 201]],
    [
      'the first that is due wins, the next follows',
      [
        { match: {}, status: 500 },
        { match: {}, status: 502, times: 2 },
      ],
      [500, 502, 502, 201],
    ],
  ])('%s', (_name, faults, statuses) => {
    expect(apply(faults, 4).answers.map(({ status }) => status)).toEqual(statuses);
  });

  test('requests that do not match are not counted', () => {
    const box = createFaultBox();
    box.add({ match: { method: 'GET' }, skip: 1, status: 500 });
    const send = (method: string) => box.apply({ ...request, method }, () => real).status;
    expect(['POST', 'GET', 'POST', 'GET', 'GET'].map(send)).toEqual([201, 201, 201, 500, 201]);
  });

  test('none after a clearing', () => {
    const box = createFaultBox();
    box.add({ match: {}, status: 500 });
    box.clear();
    expect(box.apply(request, () => real)).toBe(real);
  });
});

describe('what goes wrong', () => {
  const json = { 'content-type': 'application/json;charset=UTF-8' };

  test.each<[string, Omit<Fault, 'match'>, Partial<SandboxResponse>, number]>([
    ['nothing but an empty answer', {}, { status: 200, headers: {}, body: '' }, 0],
    ['a text', { body: 'no' }, { status: 200, headers: {}, body: 'no' }, 0],
    [
      'JSON',
      { status: 503, body: { a: [1] } },
      { status: 503, headers: json, body: '{"a":[1]}' },
      0,
    ],
    [
      'headers, in small letters',
      { body: {}, headers: { 'Retry-After': '5', 'Content-Type': 'text/x' } },
      { headers: { 'retry-after': '5', 'content-type': 'text/x' } },
      0,
    ],
    [
      'the real answer, late',
      { run: true, delayMilliseconds: 9 },
      { ...real, delayMilliseconds: 9 },
      1,
    ],
    [
      'another status for work that was done',
      { run: true, status: 500 },
      { ...real, status: 500 },
      1,
    ],
    ['another body for work that was done', { run: true, body: 'x' }, { ...real, body: 'x' }, 1],
    ['a connection cut before the work', { lost: true }, { lost: true }, 0],
    ['a connection cut after the work', { lost: true, run: true }, { lost: true }, 1],
    [
      'every place that a pattern finds',
      { replace: { pattern: '"progress":(\\d)', replacement: '"progress":-$1' } },
      { ...real, body: '{"progress":-40,"next":{"progress":-7}}' },
      1,
    ],
  ])('%s', (_name, fault, expected, expectedRuns) => {
    const { answers, runs } = apply([{ match: {}, ...fault }]);
    expect(answers[0]).toMatchObject(expected);
    expect(runs).toBe(expectedRuns);
  });
});

test.each<[string, unknown]>([
  ['an unknown field', { match: {}, tims: 2 }],
  ['an unknown field of match', { match: { url: '/' } }],
  ['no match', {}],
  ['a pattern that is none', { match: { path: '(' } }],
  ['a pattern to replace that is none', { match: {}, replace: { pattern: '[', replacement: '' } }],
  ['no times', { match: {}, times: 0 }],
  ['a status that is none', { match: {}, status: 99 }],
  ['a header name that is none', { match: {}, headers: { 'a b': 'c' } }],
  ['a header of two lines', { match: {}, headers: { a: 'b\r\nc: d' } }],
  ['a delay beyond an hour', { match: {}, delayMilliseconds: 3_600_001 }],
])('%s is not a fault', (_name, wrong) => {
  const add: (fault: never) => void = createFaultBox().add;
  expect(() => Reflect.apply(add, undefined, [wrong])).toThrow();
});
