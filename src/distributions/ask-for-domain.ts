// With its domain in the file an entry stays the same one, whatever happens to its marker and its name:
// whoever maintains the file is asked to add it.
import type { DistributionChange } from '../core/distributions/plan.ts';
import type { TaskRecord } from '../core/task.ts';

/** For what was found by its marker. */
export function askForFound(changes: readonly DistributionChange[]): readonly string[] {
  return changes
    .filter(
      ({ domain, desired }) =>
        domain !== '' && desired !== undefined && desired.domain === undefined,
    )
    .map(({ name, domain }) => ask(name, domain));
}

/** For what was created. */
export function askForCreated(
  changes: readonly DistributionChange[],
  tasks: readonly TaskRecord[],
): readonly string[] {
  return changes.flatMap(({ kind, name }, index) => {
    const { id = '', state } = tasks[index] ?? {};
    const isThere = state === 'done' || state === 'pending';
    return kind === 'create' && id !== '' && isThere ? [ask(name, id)] : [];
  });
}

function ask(name: string, domain: string): string {
  return `Add to the entry \`${name}\` of the file: \`domain: ${domain}\``;
}
