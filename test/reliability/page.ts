// docs/reliability.md: what was done, how often, and what every run is judged by. No dates and no times.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { markdownTable } from 'markdown-table';
import { groupDigits } from '../../src/core/text.ts';
import type { Part, PartResult } from './part.ts';
import { countKinds } from './verdicts.ts';

const path = resolve(import.meta.dirname, '../../docs/reliability.md');

export function writePage(results: ReadonlyMap<Part, PartResult>, seed: number): void {
  const rows = [...results].map(([{ name, about }, { totals, misses }]) => [
    `\`${name}\``,
    about,
    Object.entries(totals)
      .map(([what, count]) => `${groupDigits(count)} ${what}`)
      .join(', '),
    String(misses.length),
  ]);
  const oracles = [...results].map(
    ([part]) => `### \`${part.name}\`\n\n${part.oracles.map((line) => `- ${line}`).join('\n')}`,
  );
  const table = markdownTable([['Part', 'What is done', 'Totals', 'Misses'], ...rows]);
  const kinds = Object.entries(countKinds([...results.values()].flatMap(({ misses }) => misses)));
  const verdict = markdownTable([
    kinds.map(([kind]) => kind),
    kinds.map(([, count]) => String(count)),
  ]);
  writeFileSync(
    path,
    `${intro(seed)}\n${table}\n\n${verdict}\n\n## What every run is judged by\n\n${oracles.join('\n\n')}\n`,
  );
}

function intro(seed: number): string {
  return `# Reliability

\`npm run reliability\` makes hostile runs from the registry, the capability tables and each provider's rehearsal, so a new
provider is covered by existing. It wrote this page after a run without misses, with the seed ${seed}. CI runs a sample of each
part (\`--short\`). A miss names the command that shows it again.
`;
}
