// `npm run reliability`: hostile runs of the whole product, made from the registry and the rehearsals.
//   npm run reliability                        everything; docs/reliability.md is written if nothing is missed
//   npm run reliability -- --short             a seeded sample of each part, for CI
//   npm run reliability -- matrix --seed 7 --only 'TEXT'    what is named so, to see a miss again
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { writePage } from './page.ts';
import type { Miss, Part, PartResult, Share } from './part.ts';
import { parts } from './parts.ts';
import { runShared } from './run-shared.ts';
import { describeKinds } from './verdicts.ts';

const usage = `npm run reliability -- [${parts.map(({ name }) => name).join(' | ')}]... [--short] [--seed NUMBER] [--only TEXT] [--processes NUMBER]`;
const usualSeed = 20_261_121;
const mostShown = 40;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(usualSeed) },
      only: { type: 'string', default: '' },
      processes: { type: 'string', default: String(availableParallelism()) },
      /** For the processes that share a part. */
      share: { type: 'string', default: '' },
    },
  });
  const chosen = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
  const isRight = /^\d{1,9}$/.test(values.seed) && /^[1-9]\d?$/.test(values.processes);
  if (unknown.length > 0 || !isRight) throw new Error(usage);
  const [index = 0, count = 1] = values.share === '' ? [] : values.share.split('/').map(Number);
  const share: Share = { index, count };
  return {
    ...{ chosen, share, only: values.only, isShort: values.short, isShare: values.share !== '' },
    ...{ seed: Number(values.seed), processes: Number(values.processes) },
  };
}

const { chosen, share, only, isShort, isShare, seed, processes } = readOptions();

async function runPart(part: Part): Promise<PartResult> {
  const say = (line: string): void => void process.stderr.write(`${part.name}: ${line}\n`);
  const isWhole = !isShort && only === '' && !isShare;
  if (part.isShared === true && isWhole && processes > 1)
    return await runShared(part, { seed, only }, processes);
  return await part.run({ seed, only, isShort, share, say });
}

function show({ name }: Part, { totals, misses }: PartResult): void {
  const counts = Object.entries(totals).map(([what, count]) => `${count} ${what}`);
  console.log(`${name}: ${counts.join(', ')}; ${misses.length} misses`);
  for (const miss of misses.slice(0, mostShown)) showMiss(name, miss);
  const rest = misses.length - mostShown;
  if (rest > 0) console.log(`  … and ${rest} more`);
}

function showMiss(part: string, { name, why }: Miss): void {
  const quoted = `'${name.replaceAll("'", `'\\''`)}'`;
  const shortly = isShort ? ' --short' : '';
  console.log(
    `  ${why}\n    npm run reliability -- ${part}${shortly} --seed ${seed} --only ${quoted}`,
  );
}

async function runAll(): Promise<void> {
  const results = new Map<Part, PartResult>();
  let [passed, failed] = [0, 0];
  for (const part of chosen) {
    const result = await runPart(part);
    results.set(part, result);
    const missed = new Set(result.misses.map(({ name }) => name)).size;
    failed += missed;
    passed += Math.max(0, result.checks - missed);
    show(part, result);
  }
  console.log(describeKinds([...results.values()].flatMap(({ misses }) => misses)));
  const isWhole = !isShort && only === '' && chosen.length === parts.length;
  if (isWhole && failed === 0) writePage(results, seed);
  const failures = failed === 0 ? '' : `${failed} failed | `;
  console.log(`Tests  ${failures}${passed} passed (${passed + failed})`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const [first] = chosen;
if (!isShare) await runAll();
else if (first !== undefined) process.send?.(await runPart(first));
