// What the demo runs, from the file of each vendor in `scenes/`: a new file is found by itself.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { providers } from '../../src/providers/registry.ts';
import type { Scene } from './scene.ts';

const folder = join(import.meta.dirname, 'scenes');
const ids = Object.keys(providers);

/** Where the registry has the providers of a vendor: `nhn` has `nhn-v2`. */
function placeOf(vendor: string): number {
  return ids.findIndex((id) => id === vendor || id.startsWith(`${vendor}-`));
}

async function load(vendor: string): Promise<readonly Scene[]> {
  const file = pathToFileURL(join(folder, `${vendor}.ts`)).href;
  const module: { readonly scenes: readonly Scene[] } = await import(file);
  return module.scenes;
}

const vendors = readdirSync(folder)
  .map((name) => name.replace(/\.ts$/, ''))
  .toSorted((one, other) => placeOf(one) - placeOf(other));

/** The first of each mode is shown in full. */
export const scenes: readonly Scene[] = (await Promise.all(vendors.map(load))).flat();
