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
    stageToolkit();
    const bundle = join(work, 'dist');
    bundleInto(bundle, 'index.js');
    bundleInto(join(bundle, 'sandbox'), 'sandbox/main.js');
    for (const name of otherActions) writeFileSync(join(bundle, name), "import './index.js';\n");
    rmSync(target, { recursive: true, force: true });
    cpSync(bundle, target, { recursive: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Entries of the other actions: the bundle knows by the name of the file which of them it is. */
const otherActions = ['plan-shards.js', 'join-shards.js', 'start-sandbox.js', 'stop-sandbox.js'];

function bundleInto(folder: string, entry: string): void {
  const args = ['build', join(work, 'js', entry), '-o', folder, '--license', 'licenses.txt'];
  execFileSync('ncc', [...args, '--quiet'], { stdio: 'inherit' });
}

/** Files of @actions/core that nothing here calls, and what stands in for them. */
const leftOut = {
  'oidc-utils.js': `export class OidcClient {
  static async getIDToken() {
    throw new Error('OpenID Connect tokens are not part of this bundle.');
  }
}
`,
  'platform.js': 'export {};\n',
};

/**
 * @actions/core imports an HTTP client for OpenID Connect tokens, which this action never asks for:
 * a megabyte that every run would load first, and half of the time it takes to start; and a runner
 * of programs to tell the operating system's version. The copies here are found before the ones in
 * node_modules; @actions/glob is one, so that it shares this core.
 */
function stageToolkit(): void {
  for (const name of ['@actions/core', '@actions/glob'])
    cpSync(join('node_modules', name), join(work, 'node_modules', name), { recursive: true });
  for (const [name, code] of Object.entries(leftOut))
    writeFileSync(join(work, 'node_modules/@actions/core/lib', name), code);
}

if (import.meta.main) build(resolve('dist'));
