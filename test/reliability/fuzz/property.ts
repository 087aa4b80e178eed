// One thing that must hold of any input of one kind.
import fc from 'fast-check';
import { toProblems } from '../../../src/errors.ts';

export interface Property {
  readonly name: string;
  /** How many of the cases are its own, compared with the other properties. */
  readonly share: number;
  /** Undefined if it held so many times; else what is wrong, with the smallest example. */
  readonly check: (cases: number, seed: number) => Promise<string | undefined>;
}

/** Of the processor, which a loaded machine does not lengthen: what takes longer takes for ever. */
const longestMilliseconds = 5_000;

function readProcessorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** `judge` gives a sentence about what is wrong, or throws one of the errors that a run ends with. */
export function property<Value>(
  name: string,
  given: { readonly of: fc.Arbitrary<Value>; readonly share?: number },
  judge: (value: Value) => Promise<string | undefined> | string | undefined,
): Property {
  return {
    name,
    share: given.share ?? 1,
    async check(cases, seed) {
      const checked = fc.asyncProperty(given.of, async (value) => {
        const startedAt = readProcessorMilliseconds();
        const wrong = await judgeOne(() => judge(value));
        const took = readProcessorMilliseconds() - startedAt;
        if (wrong !== undefined) throw new Error(wrong);
        if (took > longestMilliseconds) throw new Error(`it took ${Math.round(took)} ms`);
      });
      const result = await fc.check(checked, { numRuns: cases, seed, endOnFailure: false });
      if (!result.failed) return undefined;
      const { message = '' } = result.errorInstance instanceof Error ? result.errorInstance : {};
      return `${message} with ${fc.stringify(result.counterexample).slice(0, 600)}`;
    },
  };
}

async function judgeOne(
  judge: () => Promise<string | undefined> | string | undefined,
): Promise<string | undefined> {
  try {
    return await judge();
  } catch (error) {
    const [problem] = toProblems(error);
    return problem === undefined || problem.code === 'bug'
      ? `a stray error: ${problem?.message ?? ''}`
      : undefined;
  }
}
