// The `start-job` action: what a job sends of a list that another job made, in view of what an earlier
// attempt of it left.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { actionInputs } from '../action/action-inputs.ts';
import { checkWarmable } from '../action/check-warmable.ts';
import { readIdentity, readTyped } from '../action/read-typed.ts';
import { createValueReader, readRows, toMissing } from '../action/read-values.ts';
import { enterRunner, type Surroundings } from '../action/runner.ts';
import { startJobInputs } from '../action/sub-action-inputs.ts';
import { findWildcardForm } from '../core/capability.ts';
import type { ValuesOf } from '../core/inputs/row.ts';
import { listPlanned, takeShard } from '../core/plan/shard.ts';
import type { Target } from '../core/target.ts';
import { oneLine } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import { type BaseMove, moveTargets } from '../core/urls/move-targets.ts';
import { InputError, type InputProblem, toProblems } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { renderJson } from '../report/json.ts';
import { readAttempt, renderMark } from '../report/read-attempt.ts';
import { readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { type Attempt, decideStart, isCostly, noAttempt } from '../report/start-job.ts';
import { computeVerdict } from '../report/verdict.ts';
import { parseTyped } from '../sources/lists/explicit.ts';

/** Sets the exit code and never rejects. */
export function startJob(): void {
  const surroundings = enterRunner(process.env, actionInputs['start-job']);
  try {
    start(surroundings);
  } catch (error) {
    for (const { message, remedy = '' } of toProblems(error))
      surroundings.logger.annotate({ level: 'error', message: `${message} ${remedy}` });
    process.exitCode = 1;
  }
}

interface Job extends ValuesOf<typeof startJobInputs> {
  readonly provider: Provider | undefined;
  readonly mode: string;
  readonly list: Report;
}

function start(surroundings: Surroundings): void {
  const { logger, writer, folder } = surroundings;
  const job = readJob(surroundings);
  if (job === undefined) {
    logger.info('The inputs are right. There is no `report-file`, so nothing begins.');
    return;
  }
  const { provider, mode, list, shard, keep = '' } = job;
  core.setOutput('number', shard === undefined ? '' : String(shard.index));
  const targets = [...listPlanned(list.tasks), ...(list.covered ?? [])];
  const own = takeShard(targets, { shard, toSent: provider?.toSent });
  const decision = decideStart(readEarlier(job, surroundings), {
    name: shard === undefined ? 'This job' : `Shard ${shard.index}/${shard.count}`,
    isCostly: isCostly(provider?.capabilities ?? [], { mode, targets: own }),
  });
  if (decision.kind === 'refuse') {
    const { code, message, remedy = '' } = decision.problem;
    core.setOutput('status', 'UNCONFIRMED');
    core.setOutput('failure-reason', code);
    logger.annotate({ level: 'error', message: `${message} ${remedy}` });
    process.exitCode = 1;
    return;
  }
  const write = (path: string, report: Report): string => {
    writer.write(path, renderJson(report, computeVerdict(report)));
    return path;
  };
  const kept = resolve(keep);
  mkdirSync(kept, { recursive: true });
  if (decision.kind === 'resume') {
    write(join(kept, 'earlier.json'), decision.sent);
    core.setOutput('resume-tasks', write(join(folder, 'again.json'), decision.again));
    logger.info('An earlier attempt of this job is resumed.');
  }
  const urlsFile = findList(job, (report) => write(join(folder, 'list.json'), report));
  const started = join(folder, 'started.json');
  writer.write(started, [renderMark(readRunAttempt(surroundings))]);
  core.setOutput('urls-file', urlsFile);
  core.setOutput('started', started);
}

/** Undefined without a list, to check the inputs. Throws InputError with everything that is wrong. */
function readJob({ unknownInputs, logger }: Surroundings): Job | undefined {
  for (const message of unknownInputs.warnings) logger.annotate({ level: 'warning', message });
  const reader = createValueReader(core.getInput);
  reader.problems.push(...unknownInputs.problems);
  const values = readRows(startJobInputs, reader);
  const { provider, mode = '' } = readIdentity(reader, core.getInput);
  const { reportFile, baseUrls, warmBaseUrls } = values;
  const list = reportFile === undefined ? undefined : readReport(resolve(reportFile));
  if (reportFile !== undefined) reader.problems.push(...findMissing(values));
  if (reportFile !== undefined && list === undefined) reader.problems.push(notAReport);
  if (reportFile === undefined) reader.problems.push(...findNothingToWarm(values));
  if (warmBaseUrls.length > 0 && warmBaseUrls.length !== baseUrls.length)
    reader.problems.push(notLineByLine(baseUrls.length, warmBaseUrls.length));
  if (reader.problems.length > 0) throw new InputError(reader.problems);
  return list && { ...values, provider, mode, list };
}

/** Before the purge: a job that warms must find something. What else is wrong with its list, the purge says. */
function findNothingToWarm({
  purgeProvider,
}: ValuesOf<typeof startJobInputs>): readonly InputProblem[] {
  if (purgeProvider === undefined) return [];
  const { provider, mode, purge, selection } = readTyped((name) => {
    if (name === 'mode') return 'purge';
    return name === 'provider' ? purgeProvider : core.getInput(name);
  });
  if (provider === undefined || mode === undefined) return [];
  const { purgeType } = purge;
  const wildcards =
    purgeType === 'wildcard' ? findWildcardForm(provider.capabilities, mode) : undefined;
  const { targets, problems } = parseTyped(selection, {
    wildcards,
    takesPaths: provider.takesPaths === true,
  });
  const nothing = checkWarmable({ selection, purgeType, typed: targets });
  return problems.length > 0 || nothing === undefined ? [] : [nothing];
}

function findMissing(values: ValuesOf<typeof startJobInputs>): readonly InputProblem[] {
  return (['earlier', 'keep', 'listAttempt'] as const)
    .filter((key) => values[key] === undefined)
    .map((key) => toMissing(startJobInputs[key]));
}

const notAReport: InputProblem = {
  code: 'input-invalid',
  input: 'report-file',
  message: '`report-file` is not a report of this action.',
  remedy: 'Download the artifact of the job that made the list, and set it to the report in it.',
};

function notLineByLine(from: number, to: number): InputProblem {
  return {
    code: 'input-invalid',
    input: 'warm-base-url',
    message: `\`warm-base-url\` and \`base-url\` are not of one length: ${to} and ${from} lines.`,
    remedy: 'Write one line for each line of `base-url`; two lines may be the same.',
  };
}

/** After "Re-run all jobs" the list is as old as this attempt, and everything is sent again. */
function readEarlier(
  { earlier = '', listAttempt: since = 1 }: Job,
  surroundings: Surroundings,
): Attempt {
  if (since >= readRunAttempt(surroundings)) return noAttempt;
  return readAttempt({ folder: resolve(earlier), since });
}

function readRunAttempt({ getEnvironment }: Surroundings): number {
  return Number(getEnvironment('GITHUB_RUN_ATTEMPT') || '1');
}

function findList(
  { reportFile = '', list, baseUrls, warmBaseUrls }: Job,
  write: (report: Report) => string,
): string {
  const moves = baseUrls.map((from, index): BaseMove => ({ from, to: warmBaseUrls[index] ?? '' }));
  if (warmBaseUrls.length === 0) return resolve(reportFile);
  const move = (listed: readonly Target[]): readonly Target[] => {
    const { targets, outside } = moveTargets(listed, moves);
    if (outside[0] !== undefined) throw new InputError([toOutside(outside[0].value)]);
    return targets;
  };
  const tasks = list.tasks.map(({ batch, state, id, attempts }) => {
    return { state, id, attempts, batch: { checksum: '', targets: move(batch.targets) } };
  });
  const { covered } = list;
  return write({ ...list, tasks, ...(covered && { covered: move(covered) }) });
}

function toOutside(url: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'base-url',
    message: `The list has a URL below no \`base-url\`: ${oneLine(hideSignature(url), 200)}.`,
    remedy: 'Set `base-url` to that of the job that made the list.',
  };
}
