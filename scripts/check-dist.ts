// Fails if dist/ is not exactly what the sources give, or if docs/dependencies.md misleads.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { isMisleading, renderDependencies } from './documents/dependencies.ts';

function readTree(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    names.sort().map((name) => [name.slice(folder.length), readFileSync(name, 'latin1')]),
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  const packages = await build(scratch);
  const [fresh, committed] = [readTree(scratch), readTree('dist')];
  const names = [...new Set([...fresh.keys(), ...committed.keys()])];
  const stale = names.filter((name) => fresh.get(name) !== committed.get(name));
  const page = readFileSync('docs/dependencies.md', 'utf8');
  if (isMisleading(page, renderDependencies(packages))) stale.push('docs/dependencies.md');
  if (stale.length > 0) {
    console.error(
      `dist is stale (${stale.join(', ')}): run \`npm run build\` and commit the result.`,
    );
    process.exitCode = 1;
  } else console.log(`dist is fresh: ${names.length} files.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
