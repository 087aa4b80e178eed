// Builds dist/ from src/: tsc emits JavaScript, ncc bundles it. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Always the same folder, because the bundle's chunks are numbered by the paths of their modules. */
const work = resolve('build');

/** Builds into `target`, replacing it. */
export function build(target: string): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  try {
    execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(work, 'js')], {
      stdio: 'inherit',
    });
    writeFileSync(join(work, 'js', 'package.json'), '{ "type": "module" }\n');
    const bundle = join(work, 'dist');
    execFileSync(
      'ncc',
      ['build', join(work, 'js', 'index.js'), '-o', bundle, '--license', 'licenses.txt', '--quiet'],
      { stdio: 'inherit' },
    );
    rmSync(target, { recursive: true, force: true });
    cpSync(bundle, target, { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.main) build(resolve('dist'));
