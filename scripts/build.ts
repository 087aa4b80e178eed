// Builds dist/ from src/: tsc emits JavaScript, which is minified module by module, and ncc bundles it.
// The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { minifySync } from 'rolldown/utils';
import {
  type BundledModule,
  type BundledPackage,
  listPackages,
  renderLicenses,
  weighPackages,
} from './bundled-packages.ts';
import { renderDependencies } from './documents/dependencies.ts';

/** Always the same folder, because the bundle's chunks are numbered by the paths of their modules. */
const work = resolve('build');

/** Actions and programs beside the main one: the bundle knows by the file's name which of them runs. */
const otherEntries = [
  'plan-shards.js',
  'start-job.js',
  'join-shards.js',
  'join-runs.js',
  'start-sandbox.js',
  'stop-sandbox.js',
  'sandbox.js',
  'memory-helper.js',
];

/** Builds into `target`, replacing it. Gives the packages that are bundled. */
export async function build(target: string): Promise<readonly BundledPackage[]> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  try {
    execFileSync('tsc', ['-p', 'tsconfig.build.json', '--outDir', join(work, 'js')], {
      stdio: 'inherit',
    });
    writeFileSync(join(work, 'js', 'package.json'), '{ "type": "module" }\n');
    const staged = stagePackages();
    minifyModules(work);
    const { files, modules } = await bundle(join(work, 'js', 'index.js'));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(target, name), content);
    for (const name of otherEntries) writeFileSync(join(target, name), "require('./index.js');\n");
    writeFileSync(join(target, 'package.json'), '{\n  "type": "commonjs"\n}\n');
    const packages = weighPackages(staged, modules);
    writeFileSync(join(target, 'licenses.txt'), renderLicenses(packages));
    return packages;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Files that nothing here calls, and what stands in for them. */
const leftOut = {
  '@actions/core/lib/summary.js':
    'export const summary = {};\nexport const markdownSummary = {};\n',
  '@actions/core/lib/platform.js': 'export {};\n',
  '@actions/core/lib/oidc-utils.js': `export class OidcClient {
  static async getIDToken() {
    throw new Error('OpenID Connect tokens are not part of this bundle.');
  }
}
`,
  // A proxy agent makes its tunnels with what undici's index adds to every dispatcher.
  'undici/index.js': `require('./lib/dispatcher/dispatcher').prototype.connect = require('./lib/api/api-connect');
exports.Agent = require('./lib/dispatcher/agent');
exports.ProxyAgent = require('./lib/dispatcher/proxy-agent');
exports.fetch = () => {
  throw new Error('fetch is not part of this bundle.');
};
`,
  'undici/lib/web/fetch/formdata.js': '',
  'undici/lib/web/webidl/index.js': 'exports.webidl = { is: { FormData: () => false } };\n',
  'undici/lib/web/fetch/body.js': `exports.extractBody = () => {
  throw new Error('Bodies of fetch are not part of this bundle.');
};
`,
};

/**
 * Copies the packages to where the bundler finds them before node_modules. @actions/core imports an HTTP
 * client for OpenID Connect tokens, which this action never requests: a megabyte that every run would
 * load first. For the summary it loads `fs/promises`, which takes every run two milliseconds.
 */
function stagePackages(): readonly string[] {
  const packages = listPackages();
  const staged = join(work, 'node_modules');
  for (const name of packages)
    cpSync(join('node_modules', name), join(staged, name), { recursive: true });
  for (const [name, code] of Object.entries(leftOut)) writeFileSync(join(staged, name), code);
  return packages;
}

/**
 * Less to download for every job, and less for Node to read before it starts. Functions keep their
 * names, which the report of a bug shows.
 */
function minifyModules(folder: string): void {
  const options = { compress: false, mangle: { keepNames: true } } as const;
  for (const path of listFiles(folder)) {
    if (!/\.[cm]?js$/.test(path)) continue;
    const { code, errors } = minifySync(path, readFileSync(path, 'utf8'), options);
    // A file that is not a module of its own, such as a template, stays as it is.
    if (errors.length === 0 && code !== '') writeFileSync(path, code);
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Bundle {
  readonly files: readonly (readonly [name: string, content: string | Buffer])[];
  readonly modules: readonly BundledModule[];
}

/** CommonJS, which Node loads faster: its files are read at once, and its own modules need no detour. */
async function bundle(entry: string): Promise<Bundle> {
  const { code, assets, stats } = await ncc(entry, { esm: false, quiet: true, cache: false });
  const files = Object.entries(assets)
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, { source }]) => [name, source] as const);
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    ids: true,
  });
  return { files: [['index.js', code], ...files], modules };
}

if (import.meta.main) {
  const packages = await build(resolve('dist'));
  writeFileSync('docs/dependencies.md', renderDependencies(packages));
}
