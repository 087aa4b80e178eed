// The packages in the bundle: their licences, their repositories, and how large they are in it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export interface BundledModule {
  /** Its path, relative to the project. */
  readonly name?: string;
  /** In bytes, as it was handed to the bundler. */
  readonly size?: number;
  readonly modules?: readonly BundledModule[];
}

export interface BundledPackage {
  /** Its folder below node_modules: a second version lies in the folder of the package that needs it. */
  readonly name: string;
  /** As SPDX spells it. */
  readonly license: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** Bytes of its modules in the bundle. */
  readonly size: number;
  readonly licenseText: string;
}

/** Folders of the production dependencies, relative to node_modules. */
export function listPackages(): readonly string[] {
  const root = resolve('node_modules');
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    encoding: 'utf8',
  });
  const paths = listed.split('\n').map((path) => relative(root, path));
  return paths.filter((path) => path !== '' && !path.startsWith('..')).sort();
}

/** Throws if a module is of a package that is not a production dependency. */
export function weighPackages(
  packages: readonly string[],
  modules: readonly BundledModule[],
): readonly BundledPackage[] {
  const sizes = new Map<string, number>();
  for (const { name = '', size = 0 } of modules.flatMap(leavesOf)) {
    const path = /.*?node_modules\/(.+)$/.exec(name)?.[1];
    // The bundler's stand-in for modules that nothing installed, such as `supports-color`.
    if (path === undefined || path.startsWith('@vercel/ncc/')) continue;
    const owner = packages.findLast((one) => path.startsWith(`${one}/`));
    if (owner === undefined)
      throw new Error(`${name} is bundled, but not a production dependency.`);
    sizes.set(owner, (sizes.get(owner) ?? 0) + size);
  }
  return packages
    .filter((name) => sizes.has(name))
    .map((name) => ({ ...describe(name), size: sizes.get(name) ?? 0 }));
}

function leavesOf(module: BundledModule): readonly BundledModule[] {
  return module.modules === undefined ? [module] : module.modules.flatMap(leavesOf);
}

function describe(name: string): Omit<BundledPackage, 'size'> {
  const folder = join('node_modules', name);
  const { license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const kept = toRepository(repository?.url ?? repository);
  return {
    name,
    license,
    repository: kept,
    licenseText:
      file === undefined
        ? `The package has no licence file. Its authors: https://github.com/${kept}`
        : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** `owner/name` of a repository on GitHub, in any spelling of npm. */
function toRepository(address: string): string {
  const found = /^(?:.*github(?:\.com)?[:/])?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address)?.[1];
  if (found === undefined) throw new Error(`${address} is not a repository on GitHub.`);
  return found;
}

export function renderLicenses(packages: readonly BundledPackage[]): string {
  return packages
    .map(({ name, license, licenseText }) => `${name}\n${license}\n${licenseText}\n`)
    .join('\n');
}
