// Builds dist/ from src/: tsc emits JavaScript, ncc bundles it. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Builds into `target`; `work` is a folder of the project, so that packages are found from it. */
export function build(target: string): void {
  const work = mkdtempSync(resolve('build-'));
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
