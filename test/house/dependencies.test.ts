// docs/dependencies.md, package.json, the lock, the sources and the bundle agree.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { isMisleading } from '../../scripts/documents/dependencies.ts';
import { read, sources } from './tracked-files.ts';

const Package = z.object({ dependencies: z.record(z.string(), z.string()) });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().default(false) }),
  ),
});
const direct = Object.keys(Package.parse(JSON.parse(read('package.json'))).dependencies);
const { packages } = Lock.parse(JSON.parse(read('package-lock.json')));
const page = read('docs/dependencies.md');

interface Row {
  readonly name: string;
  readonly second: string;
  readonly license: string;
  readonly keeper: string;
  readonly size: number;
}

function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^\| `(\S+)` \| (.*) \| (.+) \| (.+) \| ([\d,]+) \|$/gm)].map(
    ([, name = '', second = '', license = '', keeper = '', size = '']) => ({
      ...{ name, second, license, keeper },
      size: Number(size.replaceAll(',', '')),
    }),
  );
}

const [own = [], brought = []] = page.split('## What they bring').map(rowsOf);
const all = [...own, ...brought];
/** The entries of the file: a name, its licence, the text. */
const licenses = new Map(
  [
    ...read('dist/licenses.txt').matchAll(/(?:^|\n\n)(@?[\w./@-]+)\n(\(?[\w.-]+(?: AND .+)?)\n/g),
  ].map(([, name = '', license = '']) => [name, license]),
);

test('every dependency has a reason, and nothing else has one', () => {
  expect(own.map(({ name }) => name)).toEqual(direct);
  for (const { name, second } of own) expect(second, name).toMatch(/^[A-Z`].{20,}\.$/);
});

test('versions are exact', () => {
  for (const version of Object.values(Package.parse(JSON.parse(read('package.json'))).dependencies))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the sources import every dependency, and nothing else', () => {
  const imported = sources.flatMap((path) =>
    [...read(path).matchAll(/(?:from |import\()'((?:@[\w-]+\/)?[\w-]+)[/']/g)].map(
      ([, name = '']) => name,
    ),
  );
  const packaged = imported.filter((name) => name !== 'node');
  expect([...new Set(packaged)].toSorted()).toEqual(direct.toSorted());
});

test('licences are those of the lock, and allow what is done with them', () => {
  const allowed = /^(?:MIT|ISC|0BSD|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0)$/;
  for (const { name, license } of all) {
    expect(packages[`node_modules/${name}`], name).toMatchObject({ license, dev: false });
    for (const one of license.replace(/[()]/g, '').split(' AND ')) expect(one).toMatch(allowed);
  }
});

test('every package that is bundled has its licence beside the bundle, and is on the page', () => {
  const code = readdirSync('dist')
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(`dist/${name}`));
  const seen = code.flatMap((text) =>
    [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name = '']) => name),
  );
  expect(seen.length).toBeGreaterThan(100);
  expect([...licenses.keys()]).toEqual(expect.arrayContaining([...new Set(seen)]));
  // `npm run check:dist` compares the page with the modules of a fresh bundle.
  const onPage = all.map(({ name, license }) => [name, license]);
  expect(onPage).toEqual(expect.arrayContaining([...licenses]));
});

test('the modules of the bundle are minified: their lines are long', () => {
  const modules = readdirSync('dist')
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => read(`dist/${name}`).split(/^;\/\/ /m))
    .filter((text) => /^CONCATENATED MODULE: /.test(text));
  const lines = modules.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  expect(modules.length).toBeGreaterThan(100);
  expect(lines.join('').length / lines.length).toBeGreaterThan(300);
});

test('zod is bundled once', () => {
  const found = readdirSync('dist').flatMap((name) =>
    name.endsWith('.js') ? (read(`dist/${name}`).match(/\bmajor: ?4, ?minor:/g) ?? []) : [],
  );
  expect(found).toHaveLength(1);
});

const weigh = (name: string, change: (size: number) => number) =>
  page.replace(new RegExp(`^(\\| \`${name}\` .* )([\\d,]+) \\|$`, 'm'), (_, start, size) => {
    return `${start}${Math.round(change(Number(size.replaceAll(',', ''))))} |`;
  });

test.each<[change: string, changed: string, isStale: boolean]>([
  ['a size that an update changes a little', weigh('undici', (size) => size * 1.02), false],
  ['a size that is far off', weigh('undici', (size) => size / 10), true],
  ['a small size that is far off', weigh('sax', (size) => size + 30), true],
  ['another licence', page.replace(/(\| `sax` .*)BlueOak-1.0.0/, '$1MIT'), true],
  ['a package that is gone', page.replace(/^\| `sax` .*\n/m, ''), true],
])('the page with %s', (_, changed, isStale) => {
  expect(changed).not.toBe(page);
  expect(isMisleading(changed, page)).toBe(isStale);
});
