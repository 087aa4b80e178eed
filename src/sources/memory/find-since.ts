// `base: last-purge`: the commit that was purged for last, and what no run confirmed since.
import type { Changes } from '../../core/change.ts';
import { emptyTreeBeside } from '../../core/empty-tree.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import type { Comparison } from '../commits/comparison.ts';
import type { ComparePlan, LastPurgePlan } from '../commits/event-plan.ts';
import {
  type ComparedTrees,
  type RangeDeps,
  resolveHead,
  resolveRange,
  shorten,
} from '../commits/resolve-range.ts';
import type { FoundChanges } from '../source.ts';
import { addDoubtful } from './doubtful.ts';
import type { Recalled } from './memory.ts';
import { describeLostCommit } from './sentences.ts';

interface SincePlan extends Pick<ComparePlan, 'head' | 'why'> {
  readonly base: LastPurgePlan;
}

interface Since extends Pick<Comparison, 'selection' | 'deps' | 'place'> {
  readonly rangeDeps: RangeDeps;
}

/** Throws SourceError if the head cannot be found or compared, and TimeoutError. */
export async function findSinceLastPurge(plan: SincePlan, since: Since): Promise<FoundChanges> {
  const { deps, selection, rangeDeps } = since;
  const { source } = rangeDeps;
  const head = await resolveHead(plan.head, source);
  const memory = await deps.openMemory();
  const recalled = await memory.recall('head');
  deps.signal.throwIfAborted();
  const remembered = await compareRemembered(recalled, { head, source });
  const found = await compareSince(plan, { ...since, head, recalled, remembered });
  const { changes, all, doubtful } = found;
  const base = recalled.isOutdated ? undefined : remembered.base;
  const listsAll = all !== undefined && changes.paths.length - changes.deleted.size >= all.size;
  const forms = recalled.entry?.forms;
  return {
    changes,
    skipped: found.skipped,
    ...(selection.findsUnchanged === true ? { allPaths: [...(all ?? [])] } : {}),
    build: { head },
    ...(forms === undefined ? {} : { formsBefore: forms }),
    record: {
      kind: source.kind,
      base: base ?? emptyTreeBeside(head),
      head,
      decision: describe(plan.why, { base, head, doubtful }),
    },
    notices: [...recalled.notices, ...found.notices],
    remarks: [...recalled.remarks, ...remembered.remarks],
    ...(listsAll ? { listsAll: true as const } : {}),
  };
}

interface SinceHead extends Since {
  readonly head: string;
  readonly recalled: Recalled;
  readonly remembered: Remembered;
}

interface FoundSince extends Pick<FoundChanges, 'changes' | 'skipped' | 'notices'> {
  /** Every file of the head, if that had to be known. */
  readonly all: ReadonlySet<string> | undefined;
  /** How many paths no run confirmed. */
  readonly doubtful: number;
}

async function compareSince(plan: SincePlan, since: SinceHead): Promise<FoundSince> {
  const { head, recalled, remembered, selection, rangeDeps, place } = since;
  const doubtful = toRepositoryPaths(recalled.entry?.doubtful ?? [], place);
  const known = recalled.isOutdated ? undefined : remembered.trees;
  const needsAll = known === undefined || doubtful.length > 0 || selection.findsUnchanged === true;
  const all = needsAll ? await rangeDeps.source.compare({ head }) : undefined;
  const there = all && new Set(all.changes.paths);
  const { changes, skipped, notices = [] } = known ?? all ?? { changes: nothing, skipped: [] };
  const gone = known === undefined ? await findGone(plan, since) : nothing.deleted;
  return {
    changes: addDoubtful(addDeleted(changes, gone), {
      doubtful,
      isThere: (path) => there?.has(path) === true,
    }),
    skipped,
    notices,
    all: there,
    doubtful: doubtful.length,
  };
}

const nothing: Changes = { paths: [], deleted: new Set(), added: new Set() };

interface Remembered {
  readonly base?: string;
  /** Undefined if nothing can be compared. */
  readonly trees?: ComparedTrees;
  readonly remarks: readonly string[];
}

/** After a force push the remembered commit may be gone: then every file counts. */
async function compareRemembered(
  { entry }: Recalled,
  { head, source }: { readonly head: string; readonly source: RangeDeps['source'] },
): Promise<Remembered> {
  const base = entry?.head;
  if (base === undefined) return { remarks: [] };
  try {
    await source.obtain([
      { name: head, input: 'head' },
      { name: base, input: 'base' },
    ]);
    return { base, trees: await source.compare({ base, head }), remarks: [] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { remarks: [describeLostCommit(shorten(base), oneLine(error.message, 300))] };
  }
}

/** What was deleted, though every file counts: without a memory only the event may say it. */
async function findGone(
  { base: { own }, head, why }: SincePlan,
  { remembered, rangeDeps, deps }: SinceHead,
): Promise<ReadonlySet<string>> {
  if (remembered.trees !== undefined) return remembered.trees.changes.deleted;
  if (own === undefined || own.how === 'every-file') return nothing.deleted;
  try {
    const range = await resolveRange({ base: own, head, why }, rangeDeps);
    if (range.base === undefined) return nothing.deleted;
    return (await rangeDeps.source.compare(range)).changes.deleted;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    deps.logger.debug(`What the event deleted is not known: ${error.message}`);
    return nothing.deleted;
  }
}

function addDeleted(changes: Changes, gone: ReadonlySet<string>): Changes {
  if (gone.size === 0) return changes;
  const { paths, deleted, added } = changes;
  return {
    added,
    paths: [...new Set([...paths, ...gone])].sort(),
    deleted: new Set([...deleted, ...gone]),
  };
}

/** They are remembered as paths of the workspace. */
function toRepositoryPaths(paths: readonly string[], place: string): readonly string[] {
  return paths.filter((path) => path.startsWith(place)).map((path) => path.slice(place.length));
}

function describe(
  why: string,
  { base, head, doubtful }: { base: string | undefined; head: string; doubtful: number },
): string {
  const range =
    base === undefined ? `every file of ${shorten(head)}` : `${shorten(base)}..${shorten(head)}`;
  const more = doubtful === 0 ? '' : `, and ${groupDigits(doubtful)} that no run confirmed since`;
  return `${why}: ${range}${more}.`;
}
