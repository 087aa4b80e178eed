// The names that `aws-targets` may have, and the points of presence each stands for.
import { popsByCountry, popsByRegion } from '../../data/prewarm-places.ts';

/** Cannot be resolved from outside China, and the solution cannot run inside: its APIs are not there. */
export const chineseRegion = 'cn';

export const regions: readonly string[] = Object.keys(popsByRegion).filter(
  (name) => name !== chineseRegion,
);
export const countries: readonly string[] = Object.keys(popsByCountry);

const regionTable: Readonly<Record<string, readonly string[]>> = popsByRegion;
const countryTable: Readonly<Record<string, readonly string[]>> = popsByCountry;

/** Every point of presence of these regions, each once: the solution counts a duplicate twice. */
export function popsOfRegions(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => regionTable[name] ?? []))];
}

export function popsOfCountries(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => countryTable[name] ?? []))];
}

const everyPop: ReadonlySet<string> = new Set([
  ...Object.values(popsByRegion).flat(),
  ...Object.values(popsByCountry).flat(),
]);
export const chinesePops: ReadonlySet<string> = new Set(popsByRegion[chineseRegion]);

/** Whether the solution's own tables have this code. */
export function isKnownPop(code: string): boolean {
  return everyPop.has(code);
}

/** Three letters of a city, the site's number and its generation. */
export const popPattern = /^[A-Z]{3}\d{1,3}-[A-Z]\d{1,2}$/;
