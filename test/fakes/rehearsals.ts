// What every vendor's folder says about runs against the sandbox: a new folder is found by itself.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderRehearsal, Rehearsal, RehearsedRun } from '../../src/providers/rehearsal.ts';
import type { VendorOptions } from '../../src/sandbox/vendors.ts';

type Values = Readonly<Record<string, string>>;

const root = resolve(import.meta.dirname, '../../src/providers');

async function load(family: string): Promise<Rehearsal> {
  const file = pathToFileURL(join(root, family, 'rehearsal.ts')).href;
  const module: { readonly rehearsal: Rehearsal } = await import(/* @vite-ignore */ file);
  return module.rehearsal;
}

export const families: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const rehearsals: readonly Rehearsal[] = await Promise.all(families.map(load));

const byProvider: Readonly<Record<string, ProviderRehearsal>> = merge(
  rehearsals.map(({ providers }) => providers),
);

/** Options of the sandbox for runs in real time. */
export const plantedOptions: VendorOptions = merge(rehearsals.map(({ sandbox }) => sandbox));

function merge<T extends object>(parts: readonly T[]): T {
  return Object.assign({}, ...parts);
}

/** The second signature is what the loop knows about every vendor. */
export function mergeOptions(usual: VendorOptions, changes: VendorOptions): VendorOptions;
export function mergeOptions(
  usual: Readonly<Record<string, object>>,
  changes: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> {
  const merged = Object.entries(usual).map(([id, options]) => [id, { ...options, ...changes[id] }]);
  return { ...changes, ...Object.fromEntries(merged) };
}

export function rehearsalOf(provider: string): ProviderRehearsal {
  const found = byProvider[provider];
  if (found === undefined) throw new Error(`No rehearsal.ts has the provider ${provider}.`);
  return found;
}

/** The provider that a test asks for, or the usual one if a test wants inputs that are wrong. */
export function toKnownProvider(provider = 'nhn-v2'): string {
  return byProvider[provider] === undefined ? 'nhn-v2' : provider;
}

/** The inputs of a run against a sandbox with these settings. */
export function inputsOf(
  provider: string,
  settings: Values,
  run: RehearsedRun = rehearsalOf(provider).runs[0],
): Values {
  const filled = { ...rehearsalOf(provider).settings, ...run.settings };
  return { provider, mode: run.mode, ...fill(filled, settings), ...run.inputs };
}

/** The secrets that the workflows of this repository expect. */
export function secretsOf(settings: Values): Values {
  return fill(merge(rehearsals.map(({ secrets }) => secrets)), settings);
}

/** The variables that the examples expect. */
export function variablesOf(settings: Values): Values {
  return fill(merge(rehearsals.map(({ variables }) => variables)), settings);
}

function fill(names: Values, settings: Values): Values {
  return Object.fromEntries(
    Object.entries(names).map(([name, setting]) => {
      const value = settings[setting];
      if (value === undefined) throw new Error(`The sandbox has no setting ${setting}.`);
      return [name, value];
    }),
  );
}
