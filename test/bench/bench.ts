// `npm run bench`: how fast and how large, against something that everybody can run. Figures of one
// run belong together: machines differ, ratios hardly do. `--json` prints them for other programs;
// names, or beginnings of names, choose some of the work.
import { markdownTable } from 'markdown-table';
import type { Figure } from './figure.ts';
import { works } from './works.ts';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const figures: Figure[] = [];
for (const { name, measure } of works) {
  if (names.length > 0 && !names.some((wanted) => name.startsWith(wanted))) continue;
  process.stderr.write(`${name} …\n`);
  figures.push(...(await measure()));
}

function isMet({ value, target }: Figure): boolean {
  return value <= target;
}

function show(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      figures.map((figure) => ({ ...figure, met: isMet(figure) })),
      null,
      2,
    ),
  );
} else {
  const rows = figures.map((figure) => [
    figure.work,
    `${show(figure.value)} ${figure.unit}`,
    `≤ ${show(figure.target)} ${figure.unit}`,
    isMet(figure) ? 'yes' : 'NO',
    figure.against ?? '',
  ]);
  console.log(markdownTable([['Work', 'Measured', 'Target', 'Met', 'Against'], ...rows]));
}
