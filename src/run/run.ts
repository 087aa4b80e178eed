// One run: find the list, plan it, send it, report. Knows nothing about GitHub Actions.

import { checkStars, noteStars } from '../core/plan/check-stars.ts';
import type { ExpectedList } from '../core/plan/list-difference.ts';
import type { EarlierRun, EarlierTask } from '../core/plan/resume.ts';
import type { TaskRecord } from '../core/task.ts';
import { type Board, createBoard } from '../engine/board.ts';
import { InputError, toProblems } from '../errors.ts';
import type { SendRequest } from '../http/http.ts';
import type { Report } from '../report/report.ts';
import type { Memory } from '../sources/memory/memory.ts';
import type { FoundTargets } from '../sources/source.ts';
import type { GroupingLogger } from '../system/logger.ts';
import { pause } from '../system/turn.ts';
import type { FileWriter } from '../system/write-file.ts';
import { describePlan, listPlanned, listRemarks } from './describe-plan.ts';
import type { FindTargets } from './find-list.ts';
import type { Inputs } from './inputs.ts';
import { createJournal, type Journal } from './journal.ts';
import { keepManifest } from './keep-manifest.ts';
import { obtainList } from './obtain-list.ts';
import { prepare } from './prepare.ts';
import { remembering } from './remembering.ts';
import type { SendDeps } from './send-plan.ts';

export interface RunDeps extends SendDeps {
  readonly checksum: (text: string) => string;
  readonly findTargets: FindTargets;
  /** The run that is resumed, if one is. */
  readonly readResume: (inputs: Inputs) => Promise<EarlierRun | undefined>;
  /** The list that was planned, if one is expected. */
  readonly readExpected: (inputs: Inputs) => Promise<ExpectedList | undefined>;
  readonly writeFile: FileWriter['write'];
  readonly openMemory: () => Promise<Memory>;
  /** Called with every change of a task. */
  readonly onProgress: (board: Board, index: number) => void;
}

/** Never rejects: whatever happens is in the report. */
export async function run(inputs: Inputs, deps: RunDeps): Promise<Report> {
  const deadline = deps.clock.now() + inputs.timeoutMilliseconds;
  const journal = createJournal(inputs, deps.clock);
  let requests = 0;
  const send: SendRequest = (request) => {
    requests += 1;
    return deps.send(request);
  };
  try {
    const resumed = await deps.readResume(inputs);
    const expected = await deps.readExpected(inputs);
    const { found, remembered } = await deps.logger.group('Make the list', () =>
      obtainList(inputs, { resumed, deadline, deps }),
    );
    journal.addList(found);
    const earlier = resumed?.tasks;
    await remembering(remembered, {
      inputs,
      journal,
      openMemory: deps.openMemory,
      act: () =>
        actOn(found, {
          ...{ inputs, earlier, expected, deadline, journal, deps: { ...deps, send } },
          // Requests to the vendor are counted, and these go elsewhere.
          look: deps.send,
        }),
    });
    const toReport = (): Report => journal.toReport(requests);
    journal.addProblems(keepManifest(inputs, { found, toReport, writeFile: deps.writeFile }));
  } catch (error) {
    journal.addProblems(toProblems(error));
  }
  return journal.toReport(requests);
}

interface Acting {
  readonly inputs: Inputs;
  readonly earlier: readonly EarlierTask[] | undefined;
  readonly expected: ExpectedList | undefined;
  readonly deadline: number;
  readonly journal: Journal;
  readonly deps: RunDeps;
  readonly look: SendRequest;
}

async function actOn(found: FoundTargets, acting: Acting): Promise<void> {
  const { inputs, earlier, expected, deadline, journal, deps, look } = acting;
  // A short list may have been made in one turn of the event loop, in which no signal is heard.
  await pause(deps.signal);
  const refused = inputs.connection.checkTargets?.(found.targets) ?? [];
  if (refused.length > 0) throw new InputError(refused);
  const { mode, connection, capabilities } = inputs;
  const star = checkStars(found.targets, { mode, domain: connection.domain, capabilities });
  if (star !== undefined) throw new InputError([star]);
  journal.addNotices(noteStars(found.targets, { mode }));
  const prepared = prepare(inputs, { found, earlier, expected, checksum: deps.checksum });
  const { plan, records, problems } = prepared;
  const board = createBoard(records, deps.onProgress);
  journal.addPlan(plan, board.tasks);
  journal.addRemarks(listRemarks(inputs, { ...prepared, earlier }));
  journal.addProblems(problems);
  deps.logger.info(describePlan(prepared));
  if (inputs.dryRun) await showPlanned(records, deps.logger);
  if (inputs.dryRun || plan.lanes.length === 0) return;
  const { sendPlan } = await import('./send-plan.ts');
  await sendPlan({ inputs, found, plan, board, deadline, journal, deps, look });
}

async function showPlanned(records: readonly TaskRecord[], logger: GroupingLogger): Promise<void> {
  await logger.group('The planned list', async () => {
    for (const line of listPlanned(records)) logger.info(line);
  });
}
