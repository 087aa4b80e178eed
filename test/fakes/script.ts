// Calls that a test expects, in order. A call that differs from the next one is refused and remembered,
// and what is never called stays in the script: `expectPlayed` fails because of either.
import { expect } from 'vitest';
import type { CallLimits } from '../../src/providers/provider.ts';

/** What happens during a call; an error is thrown. */
export type Reply<Value> = (limits: CallLimits) => Value | Promise<Value>;

/** The call in words, such as `submit 0`, and its reply. */
export type ExpectedCall<Value> = readonly [call: string, reply: Reply<Value>];

export interface Script<Value> {
  play(call: string, limits: CallLimits): Promise<Value>;
  /** Fails if a call was not expected, or an expected one never came. */
  expectPlayed(): void;
}

export function createScript<Value>(expected: readonly ExpectedCall<Value>[]): Script<Value> {
  const left = [...expected];
  const strays: string[] = [];
  return {
    async play(call, limits) {
      const next = left.find(([wanted], index) => index === 0 && wanted === call);
      if (next === undefined) {
        strays.push(call);
        throw new Error(`Unexpected call: ${call}.`);
      }
      left.shift();
      const [, reply] = next;
      return await reply(limits);
    },
    expectPlayed() {
      const neverCalled = left.map(([call]) => call);
      expect({ strays, neverCalled }).toEqual({ strays: [], neverCalled: [] });
    },
  };
}

export function gives<Value>(value: Value): Reply<Value> {
  return () => value;
}

export function fails(error: Error): Reply<never> {
  return () => {
    throw error;
  };
}
