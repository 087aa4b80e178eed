// `npm run reliability`: hostile runs of the whole product, made from the registry and the rehearsals.
//   npm run reliability                        everything; docs/reliability.md is written if nothing is missed
//   npm run reliability -- --short             a seeded sample of each part, for CI
//   npm run reliability -- matrix --seed 7 --only 'TEXT'    what is named so, to see a miss again
import { parseArgs } from 'node:util';
import { writePage } from './page.ts';
import type { Miss, Part } from './part.ts';
import { parts } from './parts.ts';

const usage = `npm run reliability -- [${parts.map(({ name }) => name).join(' | ')}]... [--short] [--seed NUMBER] [--only TEXT]`;
const usualSeed = 20_261_121;
const mostShown = 40;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(usualSeed) },
      only: { type: 'string', default: '' },
    },
  });
  const chosen = parts.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0 || !/^\d{1,9}$/.test(values.seed)) throw new Error(usage);
  return { ...values, seed: Number(values.seed), chosen };
}

const { short: isShort, seed, only, chosen } = readOptions();
const results = new Map<Part, Awaited<ReturnType<Part['run']>>>();
let [passed, failed] = [0, 0];

for (const part of chosen) {
  const say = (line: string): void => void process.stderr.write(`${part.name}: ${line}\n`);
  const result = await part.run({ seed, only, isShort, say });
  results.set(part, result);
  const missed = new Set(result.misses.map(({ name }) => name)).size;
  failed += missed;
  passed += Math.max(0, result.checks - missed);
  const totals = Object.entries(result.totals).map(([what, count]) => `${count} ${what}`);
  console.log(`${part.name}: ${totals.join(', ')}; ${result.misses.length} misses`);
  for (const miss of result.misses.slice(0, mostShown)) showMiss(part, miss);
  const rest = result.misses.length - mostShown;
  if (rest > 0) console.log(`  … and ${rest} more`);
}

function showMiss(part: Part, { name, why }: Miss): void {
  const only = `'${name.replaceAll("'", `'\\''`)}'`;
  const shortly = isShort ? ' --short' : '';
  console.log(
    `  ${why}\n    npm run reliability -- ${part.name}${shortly} --seed ${seed} --only ${only}`,
  );
}

const isWhole = !isShort && only === '' && chosen.length === parts.length;
if (isWhole && failed === 0) writePage(results, seed);
const failures = failed === 0 ? '' : `${failed} failed | `;
console.log(`Tests  ${failures}${passed} passed (${passed + failed})`);
process.exitCode = failed === 0 ? 0 : 1;
