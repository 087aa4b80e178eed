// A long list as a few folders. Counts every target once, whatever there are.
import { isNamed } from '../../core/target.ts';
import type { Report } from '../report.ts';
import { type Outcome, outcomeOf, outcomeOfAll, outcomes } from '../target-outcome.ts';
import { labelWhy } from './why.ts';

export interface FolderGroup {
  /** With a `/` or `*` at its end; `''` for all that are not shown. */
  readonly folder: string;
  readonly total: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** At most three kinds of reasons, the most frequent first. */
  readonly why: readonly string[];
}

interface Tally {
  readonly counts: Record<Outcome, number>;
  readonly why: Map<string, number>;
}

const mostFolders = 20;
const mostReasons = 3;

/** What went wrong first, then the largest. */
export function groupByFolder(report: Report): readonly FolderGroup[] {
  const tallies = tallyFolders(report);
  const groups = [...tallies].map(([folder, tally]) => toGroup(folder, tally)).sort(compareGroups);
  if (groups.length <= mostFolders) return groups;
  const rest = groups.slice(mostFolders - 1).map(({ folder }) => tallies.get(folder));
  const others = rest.filter((tally) => tally !== undefined).reduce(addTallies);
  return [...groups.slice(0, mostFolders - 1), toGroup('', others)];
}

function tallyFolders(report: Report): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const start = findCommonStart(report);
  let folder: string | undefined;
  let tally = newTally();
  for (const task of report.tasks) {
    const known = outcomeOfAll(task, report);
    for (const target of task.batch.targets) {
      const own = isNamed(target) ? `${target.kind}:*` : folderOf(target.value, start);
      // The list is sorted: to look each up would compute a hash of its folder.
      if (own !== folder) {
        folder = own;
        tally = tallies.get(own) ?? newTally();
        tallies.set(own, tally);
      }
      tally.counts[known ?? outcomeOf(task, { value: target.value, report })] += 1;
      const why = labelWhy(target);
      tally.why.set(why, (tally.why.get(why) ?? 0) + 1);
    }
  }
  return tallies;
}

function newTally(): Tally {
  return { counts: noCounts(), why: new Map() };
}

function noCounts(): Record<Outcome, number> {
  return {
    failed: 0,
    unknown: 0,
    'not sent': 0,
    pending: 0,
    planned: 0,
    accepted: 0,
    succeeded: 0,
  };
}

/** Of the folder that all values share; at least the scheme. */
function findCommonStart({ tasks }: Report): number {
  const ends = tasks.flatMap(({ batch: { targets } }) =>
    [targets[0], targets.at(-1)].flatMap((target) =>
      target === undefined || isNamed(target) ? [] : target.value,
    ),
  );
  const [first = ''] = ends;
  let length = first.length;
  for (const end of ends) {
    while (!end.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length).lastIndexOf('/') + 1;
}

/** One segment further than what all share; if that is only the scheme, the host and one segment. */
function folderOf(value: string, start: number): string {
  const slash = value.indexOf('/', start);
  if (slash === -1) return value.slice(0, start);
  if (start > 'https://'.length) return value.slice(0, slash + 1);
  const next = value.indexOf('/', slash + 1);
  return value.slice(0, (next === -1 ? slash : next) + 1);
}

function toGroup(folder: string, { counts, why }: Tally): FolderGroup {
  const reasons = [...why].sort(([, one], [, other]) => other - one).map(([reason]) => reason);
  return {
    folder,
    counts,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    why: reasons.slice(0, mostReasons),
  };
}

function compareGroups(one: FolderGroup, other: FolderGroup): number {
  for (const outcome of outcomes.slice(0, 4)) {
    const difference = other.counts[outcome] - one.counts[outcome];
    if (difference !== 0) return difference;
  }
  return other.total - one.total;
}

function addTallies(one: Tally, other: Tally): Tally {
  const counts = noCounts();
  for (const outcome of outcomes) counts[outcome] = one.counts[outcome] + other.counts[outcome];
  const why = new Map(one.why);
  for (const [reason, count] of other.why) why.set(reason, (why.get(reason) ?? 0) + count);
  return { counts, why };
}
