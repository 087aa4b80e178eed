// Writes what the vendor has as a file that `mode: sync-distribution` reads, and finds unchanged.
import type { CurrentDistribution } from '../../../core/distributions/distribution.ts';
import type { Json } from '../../../core/json-value.ts';
import type { NhnVersion } from '../version.ts';
import { Entry, onlyV2 } from './schema.ts';

const header =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-cache-action/v1/schema/distributions.schema.json';

export async function renderConfig(
  distributions: readonly CurrentDistribution[],
  version: NhnVersion,
): Promise<string> {
  const { stringify } = await import('yaml');
  const sorted = distributions.toSorted((one, other) => (one.domain < other.domain ? -1 : 1));
  const names = new Set<string>();
  const entries = sorted.map((one) => {
    const [label = one.domain] = one.domain.split('.');
    const name = names.has(label) ? one.domain : label;
    names.add(name);
    return toEntry(one, { name, fieldNames: version === 'v1.5' ? everyV15 : every });
  });
  return `${header}\n${stringify({ distributions: entries }, { lineWidth: 0 })}`;
}

const every = Object.keys(Entry.shape);
const everyV15 = every.filter((field) => !onlyV2.some((name) => name === field));

/** Only what the file may name, and nothing that the vendor leaves empty. */
function toEntry(
  { domain, fields }: CurrentDistribution,
  { name, fieldNames }: { readonly name: string; readonly fieldNames: readonly string[] },
): Readonly<Record<string, Json>> {
  const entry: Record<string, Json> = { name, domain };
  for (const field of fieldNames) {
    const value = fields[field] ?? null;
    if (value !== null && value !== '') entry[field] = value;
  }
  return entry;
}
