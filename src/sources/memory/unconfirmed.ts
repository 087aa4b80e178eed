// What stays in doubt after a run: a path is confirmed only when every URL of it succeeded.
import { reasonsOf, type Target } from '../../core/target.ts';
import type { TaskRecord } from '../../core/task.ts';
import { displayPath } from '../../core/urls/path-text.ts';

/** Every path that gave a target. */
export function listPaths(targets: readonly Target[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const target of targets) addPaths(target, paths);
  return paths;
}

/** What came of a list when the run ended. */
export interface Ended {
  /** All that was planned for it; none at all means that nothing was planned. */
  readonly tasks: readonly TaskRecord[];
  /** Those of the list of which a cache still served the old copy afterwards. */
  readonly stale: readonly Target[];
}

/** A list, and the changed files that mean everything and have no target of their own. */
export interface Purged {
  readonly targets: readonly Target[];
  readonly meansAll?: readonly string[] | undefined;
}

/** Every path that a run purges for. */
export function listPurged({ targets, meansAll = [] }: Purged): readonly string[] {
  return [...new Set([...listPaths(targets), ...meansAll])];
}

/** Those of these paths that are still in doubt. */
export function findUnconfirmed(purged: Purged, { tasks, stale }: Ended): readonly string[] {
  if (tasks.length === 0) return listPurged(purged);
  const unconfirmed = new Set(listPaths(stale));
  for (const target of tasks.flatMap(listUnfinished)) {
    if (standsForAll(target)) return listPurged(purged);
    addPaths(target, unconfirmed);
  }
  return [...unconfirmed];
}

/**
 * Those of the paths in doubt that still are, after the list of an earlier run was resumed: paths
 * are those of its report, which are shown to people.
 */
export function findStillInDoubt(
  doubtful: readonly string[],
  { targets, tasks, stale }: Ended & { readonly targets: readonly Target[] },
): readonly string[] {
  const unfinished = tasks.length === 0 ? targets : tasks.flatMap(listUnfinished);
  if (unfinished.some(standsForAll)) return doubtful;
  const [listed, unconfirmed] = [listPaths(targets), listPaths([...unfinished, ...stale])];
  if (targets.some(standsForAll))
    return doubtful.filter((path) => unconfirmed.has(displayPath(path)));
  return doubtful.filter((path) => {
    const shown = displayPath(path);
    return unconfirmed.has(shown) || !listed.has(shown);
  });
}

function addPaths(target: Target, paths: Set<string>): void {
  if (target.path !== undefined) paths.add(target.path);
  if (target.also === undefined) return;
  for (const { path } of reasonsOf(target)) if (path !== undefined) paths.add(path);
}

/** One that was sent in place of the list: which paths it covers, it does not say. */
function standsForAll({ rule }: Target): boolean {
  return rule === 'purge-type' || rule === 'on-too-many' || rule === 'purge-all-if';
}

function listUnfinished(task: TaskRecord): readonly Target[] {
  const { targets } = task.batch;
  const [failed, pending] = [task.failedTargets, task.pendingTargets].map(toSet);
  switch (task.state) {
    case 'done':
      return [];
    case 'failed':
      return failed === undefined ? targets : targets.filter(({ value }) => failed.has(value));
    case 'pending':
    case 'unconfirmed':
      if (pending === undefined) return targets;
      return targets.filter(({ value }) => pending.has(value) || failed?.has(value));
    case 'unsent':
      return targets;
  }
}

function toSet(values: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return values && new Set(values);
}
