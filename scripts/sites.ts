// `npm run sites`: builds a site with seven generators before and after six edits, lets the built action
// list what changed, and compares that with a crawl of both builds behind a real server. Names choose
// some of the generators; `--write` puts the table into docs/sites.md. Needs nginx, python3 and the
// registries; generators are installed into a folder of their own (`SITES_FOLDER`), not into the project.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownTable } from 'markdown-table';
import { groupDigits } from '../src/core/text.ts';
import type { Generator } from '../test/sites/generator.ts';
import { generators } from '../test/sites/generators/all.ts';
import { measureGenerator, type PushResult } from '../test/sites/measure.ts';

const mostSuperfluous = 0.05;
const page = resolve(import.meta.dirname, '../docs/sites.md');
const [start, end] = ['<!-- sites:start -->', '<!-- sites:end -->'];

interface Row {
  readonly name: string;
  readonly settings: string;
  readonly linked: number;
  readonly missed: number;
  readonly listed: number;
  readonly superfluous: number;
}

const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith('--'));
const chosen = generators.filter(({ id }) => names.length === 0 || names.includes(id));
const scratch = process.env['SITES_FOLDER'] ?? join(tmpdir(), 'cdn-cache-action-sites');
const rows: Row[] = [];
for (const generator of chosen) {
  process.stderr.write(`${generator.name} …\n`);
  const results = await measureGenerator(generator, scratch);
  for (const result of results) describe(generator, result);
  rows.push(sumUp(generator.name, generator.tryFiles.join(' '), results));
}
const all: Row = {
  name: '**all**',
  settings: '',
  linked: sum(({ linked }) => linked),
  missed: sum(({ missed }) => missed),
  listed: sum(({ listed }) => listed),
  superfluous: sum(({ superfluous }) => superfluous),
};
const table = renderTable([...rows, all]);
console.log(table);
if (options.includes('--write')) writePage(table);
if (all.missed > 0 || all.superfluous > all.listed * mostSuperfluous) process.exitCode = 1;

function sum(count: (row: Row) => number): number {
  return rows.reduce((total, row) => total + count(row), 0);
}

function sumUp(name: string, settings: string, results: readonly PushResult[]): Row {
  const total = (count: (result: PushResult) => number): number =>
    results.reduce((whole, result) => whole + count(result), 0);
  return {
    name,
    settings: `\`${settings}\``,
    linked: total(({ linked }) => linked),
    missed: total(({ missed }) => missed.length),
    listed: total(({ listed }) => listed),
    superfluous: total(({ superfluous }) => superfluous.length),
  };
}

/** What is not as it should be, with a few URLs. */
function describe({ id }: Generator, { edit, missed, superfluous }: PushResult): void {
  const lines = [
    ['missed', missed],
    ['superfluous', superfluous],
  ] as const;
  for (const [what, paths] of lines) {
    if (paths.length === 0) continue;
    const some = paths.slice(0, 5).join(' ');
    process.stderr.write(`${id}, ${edit}: ${paths.length} ${what}, such as ${some}\n`);
  }
}

function renderTable(shown: readonly Row[]): string {
  return markdownTable([
    [
      'Generator',
      'nginx `try_files`',
      'Linked URLs that changed',
      'Found',
      'Listed',
      'Superfluous',
    ],
    ...shown.map(({ name, settings, linked, missed, listed, superfluous }) => [
      name,
      settings,
      groupDigits(linked),
      linked === 0 ? '' : `${(((linked - missed) / linked) * 100).toFixed(1)} %`,
      groupDigits(listed),
      listed === 0 ? '' : `${superfluous} (${((superfluous / listed) * 100).toFixed(1)} %)`,
    ]),
  ]);
}

function writePage(text: string): void {
  const before = readFileSync(page, 'utf8');
  const [head = ''] = before.split(start);
  const [, tail = ''] = before.split(end);
  writeFileSync(page, `${head}${start}\n${text}\n${end}${tail}`);
}
