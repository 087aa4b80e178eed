// Writes what the vendor has as a file that `mode: sync-distribution` reads, and finds unchanged.
import type { CurrentDistribution } from '../../../core/distributions/distribution.ts';
import type { Json } from '../../../core/json-value.ts';
import { InputError, type InputProblem } from '../../../errors.ts';
import type { NhnVersion } from '../version.ts';
import { listFaults, mostFaults, showPath } from './faults.ts';
import { checkEntries } from './rules.ts';
import { Entry, onlyV2 } from './schema.ts';

const header =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/cdn-cache-action/v1/schema/distributions.schema.json';

/**
 * Fields that the file cannot name stay as they are with every change, so they are left out. Throws
 * InputError for what it could name only in a part: a file that replaces a list would lose the rest of it.
 */
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
  const faults = entries.flatMap((entry) => findFaults(entry, version));
  if (faults.length > 0) throw new InputError(faults.slice(0, mostFaults));
  return `${header}\n${stringify({ distributions: entries }, { lineWidth: 0 })}`;
}

/** What would keep the file from being read. */
function findFaults(
  entry: Readonly<Record<string, Json>>,
  version: NhnVersion,
): readonly InputProblem[] {
  const parsed = Entry.safeParse(entry);
  const faults = parsed.success
    ? checkEntries([parsed.data], { version, allowDelete: false }).faults.map(
        ({ path, ...fault }) => ({ ...fault, path: path.slice(2) }),
      )
    : listFaults(parsed.error.issues);
  return faults.map(({ path, why }) => ({
    code: 'input-invalid',
    input: 'export-config',
    message: `\`export-config\` was not written: the file cannot hold \`${showPath(path)}\` of ${entry['domain']}: it ${why} there.`,
    remedy:
      'Write the file by hand, without this field: what it does not name stays as it is. A newer version of the action may know the field.',
  }));
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
