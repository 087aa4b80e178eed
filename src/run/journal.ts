// Collects what happens in a run, so that a report can be made of it at any moment.

import { estimateLanes } from '../core/plan/lane.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Problem } from '../core/problem.ts';
import type { Target } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { ProvenTarget } from '../report/proofs.ts';
import { emptyReport, type Report, type SyncReport } from '../report/report.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { Clock } from '../system/clock.ts';
import { attachProofs } from './attach-proofs.ts';
import type { Inputs } from './inputs.ts';

/** Where a list came from, and what is known about it. */
type FoundList = Pick<FoundTargets, 'record' | 'skipped' | 'notices' | 'remarks' | 'learned'>;

type LeftMemory = Pick<Report, 'memory' | 'toRemember'>;

export interface Journal {
  addList(found: FoundList): void;
  addPlan(plan: Plan, tasks: () => readonly TaskRecord[]): void;
  addNotices(notices: readonly string[]): void;
  addRemarks(remarks: readonly string[]): void;
  addSaid(said: { readonly notices: readonly string[]; readonly remarks: readonly string[] }): void;
  /** The list was compared with the memory: what is left there as it is now. */
  addMemory(read: () => LeftMemory): void;
  addTasks(tasks: () => readonly TaskRecord[]): void;
  addSync(sync: SyncReport): void;
  /** Targets of the list with what was seen of them in the caches. */
  addProofs(proven: readonly ProvenTarget[]): void;
  addProblems(problems: readonly Problem[]): void;
  /** As they are now; none before there is a plan. */
  tasks(): readonly TaskRecord[];
  /** Of which a cache still serves the old copy. */
  stale(): readonly Target[];
  /** What is known now, as if the run ended here. */
  toReport(requests: number): Report;
}

export function createJournal(inputs: Inputs, clock: Clock): Journal {
  const startedAt = clock.now();
  const notices: string[] = [...inputs.warnings];
  const remarks: string[] = [...inputs.remarks];
  const problems: Problem[] = [];
  let list: FoundList | undefined;
  let planned: Plan | undefined;
  let sync: SyncReport | undefined;
  let readMemory: () => LeftMemory = () => ({});
  let proven: readonly ProvenTarget[] = [];
  let readTasks: () => readonly TaskRecord[] = () => [];
  const addSaid: Journal['addSaid'] = (said) => {
    notices.push(...said.notices);
    remarks.push(...said.remarks);
  };
  return {
    addList(found) {
      list = found;
      addSaid(found);
    },
    addPlan(plan, tasks) {
      planned = plan;
      readTasks = tasks;
      addSaid(plan);
    },
    addTasks(tasks) {
      readTasks = tasks;
    },
    addMemory(read) {
      readMemory = read;
    },
    addSync(report) {
      sync = report;
    },
    addSaid,
    tasks: () => readTasks(),
    stale: () => proven.filter(({ proof }) => proof.verdict === 'stale'),
    addProofs(targets) {
      proven = targets;
    },
    addNotices: (more) => void notices.push(...more),
    addRemarks: (more) => void remarks.push(...more),
    addProblems: (more) => void problems.push(...more),
    toReport: (requests) => ({
      ...emptyReport({ startedAt, finishedAt: clock.now(), problems }),
      ...toInputPart(inputs),
      ...toListPart(list),
      ...attachProofs(readTasks(), proven),
      ...toPlanPart(planned),
      confirmable: sync !== undefined || isConfirmable(planned),
      requests,
      notices,
      remarks,
      ...readMemory(),
      ...(sync === undefined ? {} : { sync }),
    }),
  };
}

function toPlanPart(
  plan: Plan | undefined,
): Pick<Report, 'paceMilliseconds' | 'listChecksum' | 'covered'> {
  const covered = plan?.covered;
  return {
    paceMilliseconds: estimateLanes(plan?.lanes ?? []),
    listChecksum: plan?.listChecksum ?? '',
    ...(covered === undefined ? {} : { covered }),
  };
}

/** Only if all that is sent is confirmed. */
function isConfirmable(plan: Plan | undefined): boolean {
  const lanes = plan?.lanes ?? [];
  return (
    lanes.length > 0 && lanes.every(({ capability }) => capability.confirmation.by === 'polling')
  );
}

function toInputPart({
  provider,
  mode,
  connection: { domain },
  counterpart,
  dryRun,
  isSkipped,
  wait,
  failOn,
}: Inputs): Partial<Report> {
  const answered = counterpart === undefined ? {} : { counterpart };
  const skipped = isSkipped ? { isSkipped } : {};
  return { provider, mode, domain, ...answered, dryRun, ...skipped, wait, failOn };
}

function toListPart(
  list: FoundList | undefined,
): Partial<Pick<Report, 'source' | 'skipped' | 'learned'>> {
  if (list === undefined) return {};
  const { record: source, skipped, learned } = list;
  return { source, skipped, ...(learned === undefined ? {} : { learned }) };
}
