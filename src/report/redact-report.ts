// Hides secrets in every string of a report that somebody else may have chosen, before any face is
// made of it: Markdown's character references, a changed case or a cut would hide them from us.
import { isList, type Json } from '../core/json-value.ts';
import { listText } from '../core/plan/shard.ts';
import type { Problem } from '../core/problem.ts';
import type { Proof } from '../core/proof/proof.ts';
import type { SourceRecord } from '../core/selection.ts';
import { reasonsOf, type Target, type TargetReason } from '../core/target.ts';
import type { Batch, TaskRecord } from '../core/task.ts';
import type { Learned } from '../core/urls/site/learned.ts';
import type { RunPlace } from './place.ts';
import type { Report, ReportedChange, ReportedInput, ReportedShard, SyncReport } from './report.ts';

export type Redact = (text: string) => string;

export function redactReport(report: Report, redact: Redact): Report {
  const { toRemember, ...shown } = report;
  const { counterpart, covered, learned, memory, sync, place, inputs, shards, sampled } = shown;
  return {
    ...shown,
    provider: redact(report.provider),
    mode: redact(report.mode),
    domain: redact(report.domain),
    ...(counterpart === undefined ? {} : { counterpart: redact(counterpart) }),
    source: redactSource(report.source, redact),
    skipped: report.skipped.map(({ path, reason }) => ({ path: redact(path), reason })),
    tasks: report.tasks.map((task) => redactTask(task, redact)),
    ...(sampled === undefined
      ? {}
      : { sampled: sampled.map((target) => redactTarget(target, redact)) }),
    ...(covered === undefined ? {} : { covered: redactList(covered, redact) }),
    listChecksum: redact(report.listChecksum),
    notices: report.notices.map(redact),
    remarks: report.remarks.map(redact),
    problems: report.problems.map((problem) => redactProblem(problem, redact)),
    ...(learned === undefined ? {} : { learned: redactLearned(learned, redact) }),
    ...(memory === undefined ? {} : { memory: { key: redact(memory.key) } }),
    // An entry that is not whole says something else.
    ...(toRemember === undefined || redact(toRemember.entry) !== toRemember.entry
      ? {}
      : { toRemember: { key: redact(toRemember.key), entry: toRemember.entry } }),
    ...(sync === undefined ? {} : { sync: redactSync(sync, redact) }),
    ...(place === undefined ? {} : { place: redactPlace(place, redact) }),
    ...(inputs === undefined ? {} : { inputs: inputs.map((input) => redactInput(input, redact)) }),
    ...(shards === undefined ? {} : { shards: shards.map((shard) => redactShard(shard, redact)) }),
  };
}

function redactPlace(place: RunPlace, redact: Redact): RunPlace {
  return {
    serverUrl: redact(place.serverUrl),
    repository: redact(place.repository),
    sha: redact(place.sha),
    runId: redact(place.runId),
    attempt: redact(place.attempt),
    step: redact(place.step),
    action: redact(place.action),
    actionRef: redact(place.actionRef),
    console: redact(place.console),
    ...(place.isCalled === true ? { isCalled: true } : {}),
  };
}

function redactInput(
  { name, value, storedAs, ...input }: ReportedInput,
  redact: Redact,
): ReportedInput {
  return {
    ...input,
    name: redact(name),
    value: redact(value),
    ...(storedAs === undefined ? {} : { storedAs: redact(storedAs) }),
  };
}

function redactShard({ place, ...shard }: ReportedShard, redact: Redact): ReportedShard {
  return { ...shard, ...(place === undefined ? {} : { place: redactPlace(place, redact) }) };
}

function redactLearned(learned: Learned, redact: Redact): Learned {
  const { hosts, limits, spelling, basePath } = learned;
  const { encoded, raw } = spelling;
  return {
    ...learned,
    hosts: hosts.map(redact),
    limits: limits.map(redact),
    spelling: { ...spelling, encoded: encoded.map(redact), raw: raw.map(redact) },
    ...(basePath === undefined ? {} : { basePath: { ...basePath, fits: redact(basePath.fits) } }),
  };
}

export function redactTask(task: TaskRecord, redact: Redact): TaskRecord {
  const { id, vendorState, failedTargets, pendingTargets, problem, facts } = task;
  const batch = redactBatch(task.batch, redact);
  if (batch === task.batch && isShort(task) && !isSecretIn(task, redact)) return task;
  return {
    ...task,
    batch,
    id: redact(id),
    ...(vendorState === undefined ? {} : { vendorState: redact(vendorState) }),
    ...(failedTargets === undefined ? {} : { failedTargets: failedTargets.map(redact) }),
    ...(pendingTargets === undefined ? {} : { pendingTargets: pendingTargets.map(redact) }),
    ...(problem === undefined ? {} : { problem: redactProblem(problem, redact) }),
    ...(facts === undefined ? {} : { facts: redactFacts(facts, redact) }),
  };
}

function isShort({ failedTargets, pendingTargets, problem }: TaskRecord): boolean {
  return (failedTargets ?? pendingTargets ?? problem) === undefined;
}

/** One look at all that a short task says, beside its batch. */
function isSecretIn({ id, vendorState = '', facts = {} }: TaskRecord, redact: Redact): boolean {
  const [names, values] = [Object.keys(facts), Object.values(facts)];
  const text = `${id}\n${vendorState}\n${names.join('\n')}\n${values.join('\n')}`;
  return redact(text) !== text;
}

function redactBatch(batch: Batch, redact: Redact): Batch {
  const targets = redactList(batch.targets, redact, batch.text);
  if (targets === batch.targets) return batch;
  const { text: _, ...rest } = batch;
  return { ...rest, targets };
}

/** Looks at all texts at once: a list with a secret in it is rare, and there are millions of texts. */
function redactList(
  targets: readonly Target[],
  redact: Redact,
  values = listText(targets),
): readonly Target[] {
  const texts = targets.map(textsOf).join('\n');
  if (redact(values) === values && redact(texts) === texts) return targets;
  return targets.map((target) => redactTarget(target, redact));
}

function textsOf(target: Target): string {
  const { proof, also } = target;
  const places = also === undefined ? placeOf(target) : reasonsOf(target).map(placeOf).join('\n');
  return proof === undefined ? places : `${places}\n${proof.evidence}\n${proof.before ?? ''}`;
}

function placeOf({ path = '', folder }: TargetReason): string {
  return folder === undefined ? path : `${path}\n${folder}`;
}

function redactTarget({ also, proof, ...target }: Target, redact: Redact): Target {
  return {
    ...redactPath(target, redact),
    value: redact(target.value),
    ...(also === undefined ? {} : { also: also.map((reason) => redactPath(reason, redact)) }),
    ...(proof === undefined ? {} : { proof: redactProof(proof, redact) }),
  };
}

function redactProof({ verdict, evidence, before }: Proof, redact: Redact): Proof {
  return {
    verdict,
    evidence: redact(evidence),
    ...(before === undefined ? {} : { before: redact(before) }),
  };
}

function redactPath<Place extends TargetReason>(place: Place, redact: Redact): Place {
  const { path, folder } = place;
  return {
    ...place,
    ...(path === undefined ? {} : { path: redact(path) }),
    ...(folder === undefined ? {} : { folder: redact(folder) }),
  };
}

function redactSource({ kind, decision, base, head }: SourceRecord, redact: Redact): SourceRecord {
  return {
    kind,
    decision: redact(decision),
    ...(base === undefined ? {} : { base: redact(base) }),
    ...(head === undefined ? {} : { head: redact(head) }),
  };
}

function redactProblem(problem: Problem, redact: Redact): Problem {
  const { code, message, input, remedy, vendorCode, requestId, place } = problem;
  return {
    code,
    message: redact(message),
    ...(input === undefined ? {} : { input: redact(input) }),
    ...(remedy === undefined ? {} : { remedy: redact(remedy) }),
    ...(vendorCode === undefined ? {} : { vendorCode: redact(vendorCode) }),
    ...(requestId === undefined ? {} : { requestId: redact(requestId) }),
    ...(place === undefined ? {} : { place: { ...place, path: redact(place.path) } }),
  };
}

function redactFacts(
  facts: NonNullable<TaskRecord['facts']>,
  redact: Redact,
): NonNullable<TaskRecord['facts']> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      redact(name),
      typeof value === 'string' ? redact(value) : value,
    ]),
  );
}

function redactSync(sync: SyncReport, redact: Redact): SyncReport {
  const { reviewed } = sync;
  return {
    ...sync,
    changes: sync.changes.map((change) => redactChange(change, redact)),
    planChecksum: redact(sync.planChecksum),
    ...(reviewed === undefined
      ? {}
      : { reviewed: reviewed.map((change) => redactChange(change, redact)) }),
  };
}

export function redactChange(change: ReportedChange, redact: Redact): ReportedChange {
  const { kind, name, domain, fields, status, notes } = change;
  return {
    kind,
    name: redact(name),
    domain: redact(domain),
    fields: fields.map(({ field, before, after }) => ({
      field: redact(field),
      before: redactJson(before, redact),
      after: redactJson(after, redact),
    })),
    ...(status === undefined ? {} : { status: redact(status) }),
    ...(notes === undefined ? {} : { notes: notes.map(redact) }),
  };
}

function redactJson(value: Json, redact: Redact): Json {
  if (typeof value === 'string') return redact(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => redactJson(item, redact));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [redact(name), redactJson(inner, redact)]),
  );
}
