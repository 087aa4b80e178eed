// A part in several processes, each with a share of it: this process has one core.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Part, PartOptions, PartResult } from './part.ts';

const program = join(import.meta.dirname, 'reliability.ts');

const Result = z.object({
  totals: z.record(z.string(), z.number()),
  checks: z.number(),
  misses: z.array(z.object({ name: z.string(), why: z.string() })),
});

export async function runShared(
  part: Part,
  options: Pick<PartOptions, 'seed' | 'only'>,
  count: number,
): Promise<PartResult> {
  const results = await Promise.all(
    Array.from({ length: count }, (_, index) => runShare(part, options, `${index}/${count}`)),
  );
  return {
    totals: results.reduce((sum, { totals }) => addTotals(sum, totals), {}),
    checks: results.reduce((sum, { checks }) => sum + checks, 0),
    misses: results.flatMap(({ misses }) => misses),
  };
}

type Totals = PartResult['totals'];

function addTotals(one: Totals, other: Totals): Totals {
  const sums = Object.entries(other).map(([name, count]): [string, number] => [
    name,
    name.startsWith('kinds of') ? count : (one[name] ?? 0) + count,
  ]);
  return Object.fromEntries(sums);
}

function runShare(
  { name }: Part,
  { seed, only }: Pick<PartOptions, 'seed' | 'only'>,
  share: string,
): Promise<PartResult> {
  const args = [name, '--seed', String(seed), '--only', only, '--share', share];
  const child = fork(program, args);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(Result.parse(message)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A share of ${name} ended with ${code}.`)));
  });
}
