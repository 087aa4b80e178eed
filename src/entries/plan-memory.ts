// The memory of a list that several jobs send: written after the plan, before anything is sent, and
// again when the reports of all jobs are there.
import { dirname, join } from 'node:path';
import { readContext } from '../action/context.ts';
import type { Surroundings } from '../action/runner.ts';
import { type Network, withNetwork } from '../http/network.ts';
import type { Report } from '../report/report.ts';
import { createSystemClock } from '../system/clock.ts';
import { execProgram } from '../system/exec.ts';
import { readText } from '../system/read-file.ts';
import { cancellation } from './cancellation.ts';
import { toPlainEnvironment } from './plain-environment.ts';

/** All work with the cache in one of these steps. */
const budgetMilliseconds = 15_000;

type JobSurroundings = Pick<Surroundings, 'keepSecret'> & { readonly network: Network };

/** The plan, with what became of the entry that it prepared. */
export async function announcePlan(
  { toRemember, ...plan }: Report,
  surroundings: JobSurroundings,
): Promise<Report> {
  if (toRemember === undefined) return plan;
  const { key, entry } = toRemember;
  const { describeUnwritten } = await import('../sources/memory/sentences.ts');
  const { store } = await openStore(surroundings);
  const answer = await store.save({ key, text: entry });
  if (answer.state === 'saved') return { ...plan, memory: { key } };
  return addSaid(plan, describeUnwritten(answer, 'announce'));
}

/** The merged report, after its confirmed paths are no longer in doubt. */
export async function confirmPlan(report: Report, surroundings: JobSurroundings): Promise<Report> {
  const key = report.memory?.key;
  if (key === undefined || report.dryRun) return report;
  const { deriveKeysLike } = await import('../sources/memory/keys.ts');
  const { openMemory } = await import('../sources/memory/memory.ts');
  const { store, clock, context } = await openStore(surroundings);
  const keys = deriveKeysLike(key, context);
  if (keys === undefined) return report;
  const memory = openMemory({
    ...{ keys, store, clock, rules: {} },
    findNewestKey: async () => undefined,
  });
  const targets = report.tasks.flatMap(({ batch }) => batch.targets);
  const stale = targets.filter(({ proof }) => proof?.verdict === 'stale');
  const ended = { tasks: report.tasks, stale };
  const said = await memory.confirm({ key, targets, ofSameRun: true }, ended);
  return addSaid({ ...report, memory: { key: memory.key() } }, said);
}

async function openStore({ keepSecret, network }: JobSurroundings) {
  const { openCacheStore } = await import('../sources/memory/open.ts');
  const clock = createSystemClock();
  const context = readContext({ env: process.env, readText, workingDirectory: process.cwd() });
  const env = toPlainEnvironment(withNetwork(process.env, network));
  const store = openCacheStore({
    ...{ clock, context, env, keepSecret, exec: execProgram, signal: cancellation },
    program: process.execPath,
    script: join(dirname(process.argv[1] ?? ''), 'memory-helper.js'),
    deadline: clock.now() + budgetMilliseconds,
  });
  return { store, clock, context };
}

function addSaid(
  report: Report,
  said: { readonly notices: readonly string[]; readonly remarks: readonly string[] },
): Report {
  return {
    ...report,
    notices: [...report.notices, ...said.notices],
    remarks: [...report.remarks, ...said.remarks],
  };
}
