// The story of a run: find the list, plan it, carry it out, report. Knows nothing of GitHub Actions.
import type { Clock } from './clock.ts';
import type { Capability } from './core/capability.ts';
import type { SkippedFile } from './core/change.ts';
import { formatDuration } from './core/instant.ts';
import { estimateMilliseconds, makePlan, type Plan } from './core/plan.ts';
import type { SourceRecord } from './core/selection.ts';
import { countNoun, countRequests, type Target } from './core/target.ts';
import { type Board, createBoard } from './engine/board.ts';
import type { EngineSettings } from './engine/engine.ts';
import { execute } from './engine/execute.ts';
import { InputError, toProblems } from './errors.ts';
import type { SendRequest } from './http/http.ts';
import type { Inputs } from './inputs.ts';
import { createJournal } from './journal.ts';
import type { Logger } from './logger.ts';
import type { Report } from './report/report.ts';

export interface FoundList {
  readonly targets: readonly Target[];
  readonly skipped: readonly SkippedFile[];
  readonly record: SourceRecord;
  readonly notices: readonly string[];
  readonly unchangedUrls?: readonly string[];
}

export interface RunDeps {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly send: SendRequest;
  readonly checksum: (text: string) => string;
  readonly findTargets: (inputs: Inputs) => Promise<FoundList>;
  /** Called with every change of a task. */
  readonly onProgress: (board: Board) => void;
}

/** Never rejects: whatever happens is in the report. */
export async function run(inputs: Inputs, deps: RunDeps): Promise<Report> {
  const { clock, logger } = deps;
  const deadline = clock.now() + inputs.timeoutMilliseconds;
  const journal = createJournal(inputs, clock);
  let requests = 0;
  try {
    const found = await deps.findTargets(inputs);
    journal.addSource(found.record, found.skipped);
    journal.addNotices(found.notices);
    const planned = makePlan(toPlanRequest(inputs, { found, checksum: deps.checksum }));
    if ('refusal' in planned) throw new InputError([planned.refusal]);
    const { plan } = planned;
    const board = createBoard(plan.batches, deps.onProgress);
    journal.addPlan(plan, board.tasks);
    logger.info(describePlan(plan));
    if (inputs.dryRun || plan.capability === undefined) return journal.toReport(requests);
    const send: SendRequest = (request) => {
      requests += 1;
      return deps.send(request);
    };
    const operations = await inputs.connection.connect({ send, now: clock.now });
    const settings = toEngineSettings(inputs, { plan, capability: plan.capability, deadline });
    journal.addProblems(await execute(settings, { ...deps, operations, board }));
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

function toPlanRequest(
  inputs: Inputs,
  { found, checksum }: { readonly found: FoundList; readonly checksum: RunDeps['checksum'] },
): Parameters<typeof makePlan>[0] {
  const { urls, urlsFile, sitemap, files } = inputs.selection;
  return {
    ...inputs,
    targets: found.targets,
    unchangedUrls: found.unchangedUrls,
    hasSources:
      urls.length > 0 || files.length > 0 || urlsFile !== undefined || sitemap !== undefined,
    domain: inputs.connection.domain,
    checksum,
  };
}

function toEngineSettings(
  inputs: Inputs,
  about: { readonly plan: Plan; readonly capability: Capability; readonly deadline: number },
): EngineSettings {
  const { plan, capability, deadline } = about;
  const { confirmation } = capability;
  const first = confirmation.by === 'polling' ? confirmation.firstMilliseconds : 0;
  const cap = confirmation.by === 'polling' ? confirmation.capMilliseconds : 0;
  const pollFirstMilliseconds = inputs.pollIntervalMilliseconds ?? first;
  return {
    ...inputs,
    capability,
    pace: plan.pace,
    concurrency: inputs.concurrency ?? capability.concurrency,
    pollFirstMilliseconds,
    pollCapMilliseconds: Math.max(cap, pollFirstMilliseconds),
    deadline,
  };
}

function describePlan({ batches, pace }: Plan): string {
  const [first] = batches;
  if (first === undefined) return 'Plan: the list is empty, nothing to send.';
  const total = batches.reduce((sum, { targets }) => sum + targets.length, 0);
  const content = countNoun(total, first.targets[0]?.kind ?? 'url');
  const least = estimateMilliseconds(batches.length, pace);
  const time = least === 0 ? '' : `, which takes at least ${formatDuration(least)}`;
  return `Plan: ${content} in ${countRequests(batches.length)}, at a pace of ${pace.count} in ${formatDuration(pace.perMilliseconds)}${time}.`;
}
