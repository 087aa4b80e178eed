// What must be true of every run, whatever went wrong. Each finding is a sentence.
import { z } from 'zod';
import { outputTable } from '../../../src/report/outputs.ts';
import { ReportFile } from '../../../src/report/schema.ts';
import { computeVerdict } from '../../../src/report/verdict.ts';
import { findForged } from '../captured-output.ts';
import type { Scenario } from '../scenarios.ts';
import { sandboxUrl } from '../scenarios.ts';
import { findTargets, isSubmission } from '../target-receipts.ts';
import { type CellRun, mostRequests, timeoutMilliseconds } from './run-cell.ts';

export const oracles: readonly string[] = [
  'What must not be sent twice (`repetition: never`) is received once after it may have arrived.',
  'The pace of the capability table is kept by every submission, retries included.',
  'Each target is in exactly one task, and the counts add up to their number.',
  'Nothing that the vendor accepted is reported as not sent.',
  'A success is reported only if the vendor accepted every target, and only as COMPLETED if its state shows that all of it is over.',
  'The run ends within `timeout` and 5 seconds on the manual clock, and sends no flood of requests.',
  'The report fits its schema; every output is set once; exit code and verdict agree; nothing is reported as a bug.',
  'The log holds no command of the runner that is not ours; no request goes to another host.',
];

const strictReport = z.strictObject(ReportFile.shape);
const lastAnswersMilliseconds = 5_000;

export function judgeCell(scenario: Scenario, cell: CellRun): readonly string[] {
  return [
    ...judgeSending(scenario, cell),
    ...judgePace(scenario, cell),
    ...judgeCounts(scenario, cell),
    ...judgeSuccess(scenario, cell),
    ...judgeEnd(cell),
    ...judgeFaces(cell),
  ];
}

function judgeSending(scenario: Scenario, cell: CellRun): readonly string[] {
  if (scenario.repetition !== 'never') return [];
  for (const [target, receipts] of findTargets(scenario, cell.receipts)) {
    const first = receipts.findIndex(({ acted, isDoubtful }) => acted || isDoubtful);
    const more = first < 0 ? 0 : receipts.length - first - 1;
    if (more > 0) return [`${target} was sent again ${more} times after it may have arrived`];
  }
  return [];
}

function judgePace(scenario: Scenario, cell: CellRun): readonly string[] {
  const { row } = scenario;
  // What is limited by itself is sent again at once after a lost answer: its limit is the answer.
  if (row === undefined || scenario.repetition === 'safe-but-limited') return [];
  const { count, perMilliseconds } = row.pace;
  const times = cell.receipts
    .filter(({ request }) => isSubmission(scenario, request))
    .map(({ at }) => at);
  const early = times.filter((at, index) => at - (times[index - count] ?? -1) < perMilliseconds);
  return early.length === 0 ? [] : [`${early.length} submissions came before their time`];
}

function judgeCounts(scenario: Scenario, { report }: CellRun): readonly string[] {
  const { counts } = computeVerdict(report);
  const { total, ...parts } = counts;
  const sum = Object.values(parts).reduce((all, part) => all + part, 0);
  const wrong = sum === total ? [] : [`counts do not add up: ${JSON.stringify(counts)}`];
  if (scenario.config !== undefined || report.tasks.length === 0) return wrong;
  const listed = report.tasks.flatMap(({ batch }) => batch.targets.map(({ value }) => value));
  const wanted = scenario.targets.length === 0 ? 1 : scenario.targets.length;
  if (new Set(listed).size !== listed.length) wrong.push('a target is in two tasks');
  if (listed.length !== wanted) wrong.push(`${listed.length} of ${wanted} targets are in tasks`);
  return wrong;
}

function judgeSuccess(scenario: Scenario, cell: CellRun): readonly string[] {
  const { status, passes } = computeVerdict(cell.report);
  const wrong = [...judgeTasks(scenario, cell)];
  const isGreen = status === 'COMPLETED' || status === 'ACCEPTED';
  if (passes && !isGreen && !isBelieved(scenario, cell)) wrong.push(`it passes as ${status}`);
  const isWaited = scenario.config !== undefined || isPolled(scenario);
  if (status === 'COMPLETED' && isWaited && !cell.vendors.isAtRest())
    wrong.push('COMPLETED, and the vendor is still at work');
  return wrong;
}

function judgeTasks(scenario: Scenario, cell: CellRun): readonly string[] {
  const byTarget = findTargets(scenario, cell.receipts);
  const isAccepted = (value: string): boolean => {
    const receipts = byTarget.get(scenario.targets.length === 0 ? 'everything' : value) ?? [];
    return receipts.some(({ acted }) => acted);
  };
  // Of a page that is fetched the answer is all that counts: without it, the page is not warm.
  const isAnswerTheWork = scenario.run?.submission.method === 'GET';
  return cell.report.tasks.flatMap(({ state, batch: { targets }, id }) => {
    const count = targets.filter(({ value }) => isAccepted(value)).length;
    if (isAnswerTheWork && state !== 'done') return [];
    if (state === 'unsent' && count > 0)
      return [`${count} targets are reported as not sent, and the vendor accepted them`];
    if (state === 'failed' && id === '' && count > 0 && scenario.config === undefined)
      return [`${count} targets are reported as refused, and the vendor accepted them`];
    return state === 'done' && count < targets.length && !isBelieved(scenario, cell)
      ? [`${targets.length - count} targets are reported as done, and were never accepted`]
      : [];
  });
}

/** What the vendor says of its own distributions is believed, and what it always says of a success. */
function isBelieved({ config, run }: Scenario, { fault }: CellRun): boolean {
  if (run?.isBareSuccess === true && fault?.isBare === true) return true;
  return config !== undefined && fault?.isCredible === true;
}

function isPolled({ row }: Scenario): boolean {
  return row?.confirmation.by === 'polling';
}

function judgeEnd({ elapsedMilliseconds, receipts, report }: CellRun): readonly string[] {
  const wrong: string[] = [];
  const late = elapsedMilliseconds - timeoutMilliseconds;
  if (late > lastAnswersMilliseconds) wrong.push(`it ended ${late / 1_000} s after its deadline`);
  if (receipts.length > mostRequests) wrong.push('it sent a flood of requests');
  const bug = [...report.problems, ...report.tasks.flatMap(({ problem }) => problem ?? [])].find(
    ({ code }) => code === 'bug',
  );
  if (bug !== undefined && receipts.length <= mostRequests) wrong.push(bug.message);
  return wrong;
}

function judgeFaces(cell: CellRun): readonly string[] {
  const { reportText, outputs, log, receipts } = cell;
  const wrong: string[] = [];
  const parsed = strictReport.safeParse(JSON.parse(reportText));
  if (!parsed.success)
    wrong.push(`the report breaks its schema: ${parsed.error.issues[0]?.message}`);
  const names = outputTable.map(({ name }) => name).toSorted();
  if (JSON.stringify(Object.keys(outputs).toSorted()) !== JSON.stringify(names))
    wrong.push(`outputs are ${Object.keys(outputs).join(', ')}`);
  if (outputs['status'] !== computeVerdict(cell.report).status)
    wrong.push('the output `status` is another one than the report’s');
  const [forged] = findForged(log);
  if (forged !== undefined) wrong.push(`a forged command in the log: ${JSON.stringify(forged)}`);
  const host = new URL(sandboxUrl).host;
  if (receipts.some(({ request }) => request.headers['host'] !== host))
    wrong.push('a request went to another host');
  return wrong;
}
