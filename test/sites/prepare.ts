// Installs generators by the registries' own clients, and builds their sites; nothing else is loaded.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from './content.ts';
import type { Generator } from './generator.ts';

/** What the packages need is taken as it was then: what is published later decides no test. */
const lastDay = '2026-11-30';

/** The generator's folder, with its packages; those that are there already are kept. */
export function installGenerator({ id, packages }: Generator, scratch: string): string {
  const folder = join(scratch, id);
  const stamp = join(folder, 'node_modules', '.installed.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(dirname(stamp), { recursive: true });
  const { npm = [], pip = [] } = packages;
  if (npm.length > 0) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const flags = ['--no-audit', '--no-fund', '--save-exact', '--before', lastDay];
    run(folder, ['npm', 'install', ...flags, ...npm]);
  }
  if (pip.length > 0) {
    run(folder, ['python3', '-m', 'venv', 'node_modules/python']);
    run(folder, ['node_modules/python/bin/pip', 'install', '--quiet', ...pip]);
  }
  writeFileSync(stamp, wanted);
  return folder;
}

const mostMilliseconds = 10 * 60_000;
const kept = ['node_modules', 'package.json', 'package-lock.json'];

export function writeSources({ render }: Generator, content: Content, folder: string): void {
  for (const [path, text] of Object.entries(render(content))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** From nothing but the content, as in a job of its own; copies the build to `target`. */
export function buildSite(
  generator: Generator,
  { folder, content, target }: { folder: string; content: Content; target: string },
): void {
  for (const name of readdirSync(folder)) {
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  writeSources(generator, content, folder);
  run(folder, generator.command, generator.environment);
  rmSync(target, { recursive: true, force: true });
  cpSync(join(folder, generator.root), target, { recursive: true });
}

function run(
  folder: string,
  [program, ...args]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): void {
  const path = program?.includes('/') ? join(folder, program) : (program ?? '');
  // The clients of the registries are configured by the environment.
  const { status, stdout, stderr, error } = spawnSync(path, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', ...environment },
    timeout: mostMilliseconds,
  });
  if (status === 0) return;
  throw new Error(`${program} failed: ${error?.message ?? ''}\n${stdout}\n${stderr}`.slice(-4_000));
}
