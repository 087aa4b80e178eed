// Long runs: many polls on the manual clock, and minutes for real with thousands of tasks and faults. What
// is used must not grow, and must be given back.
import { readdirSync, readFileSync } from 'node:fs';
import { getActiveResourcesInfo } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Pace } from '../../src/core/capability.ts';
import { CancelledError } from '../../src/errors.ts';
import type { SandboxResponse } from '../../src/sandbox/exchange.ts';
import { createFaultBox } from '../../src/sandbox/fault-box.ts';
import { createManualClock } from '../fakes/manual-clock.ts';
import { namedFault } from '../fakes/named-fault.ts';
import type { Miss, Part, PartOptions, PartResult } from './part.ts';
import { createRandom, type Random } from './random.ts';
import { rehearse, type Scenario, scenarios } from './scenarios.ts';
import { inputsInRealTime, openSocketStage } from './socket-stage.ts';
import { startVendorsSide } from './vendors-side.ts';

export const soak: Part = {
  name: 'soak',
  about:
    'A run of each polled provider whose vendor never ends, on the manual clock, and the built action for minutes with thousands of tasks, while one answer in twenty is lost, late to come or not an answer.',
  oracles: [
    'Memory after the last poll is that of the tenth part of all polls, but for a tenth and 4 MB.',
    'No timer, socket or listener is left over.',
    'Minutes for real end with success of all that was sent, and the process ends by itself.',
    'Memory of the process and its open files in the last third are those of the second, but for a quarter.',
  ],
  run: runSoak,
};

interface Size {
  /** Over all providers. */
  readonly polls: number;
  readonly tasks: number;
  readonly seconds: number;
}

const [short, full]: readonly [Size, Size] = [
  { polls: 1_000, tasks: 60, seconds: 10 },
  { polls: 10_000, tasks: 2_000, seconds: 300 },
];

async function runSoak({ seed, only, isShort, say }: PartOptions): Promise<PartResult> {
  const size = isShort ? short : full;
  const polled = scenarios.filter(
    ({ row, title }) => row?.confirmation.by === 'polling' && title.includes(only),
  );
  const misses: Miss[] = [];
  let polls = 0;
  for (const scenario of polled) {
    say(`polls of ${scenario.title}`);
    const { count, wrong } = await pollLong(scenario, Math.ceil(size.polls / polled.length));
    polls += count;
    misses.push(...wrong.map((why) => ({ name: scenario.title, why })));
  }
  const real = chooseReal(polled, size.tasks / size.seconds);
  const counts = { requests: 0, faults: 0 };
  if (real !== undefined) {
    say(`${size.seconds} seconds for real: ${size.tasks} tasks of ${real.title}`);
    const wrong = await runForReal(real, { size, random: createRandom(seed), counts });
    misses.push(...wrong.map((why) => ({ name: real.title, why })));
  }
  return {
    totals: {
      'polls on the manual clock': polls,
      'seconds for real': real === undefined ? 0 : size.seconds,
      tasks: real === undefined ? 0 : size.tasks,
      requests: counts.requests,
      faults: counts.faults,
    },
    checks: polled.length + (real === undefined ? 0 : 1),
    misses,
  };
}

/** Node gives it to whoever asks at the start of a context. */
function openCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

/** Timers, sockets and processes; pipes are those of the log. */
function countHandles(): number {
  return getActiveResourcesInfo().filter((name) => /Timeout|TCP|Process/.test(name)).length;
}

interface Polled {
  readonly count: number;
  readonly wrong: readonly string[];
}

async function pollLong(scenario: Scenario, polls: number): Promise<Polled> {
  const collect = openCollector();
  const wrong: string[] = [];
  const noteWarning = ({ name, message }: Error): void => void wrong.push(`${name}: ${message}`);
  process.on('warning', noteWarning);
  const before = countHandles();
  const heaps: number[] = [];
  let count = 0;
  const enough = new AbortController();
  await pollEndlessly(scenario, { polls, signal: enough.signal }, () => {
    count += 1;
    if (count === polls) enough.abort(new CancelledError('SIGTERM'));
    if (count !== Math.ceil(polls / 10) && count !== polls - 1) return;
    collect();
    heaps.push(process.memoryUsage().heapUsed);
  });
  process.off('warning', noteWarning);
  const [first = 0, last = 0] = heaps;
  if (count < polls) wrong.push(`only ${count} of ${polls} polls`);
  if (last > first * 1.1 + 4e6) wrong.push(`the heap grew from ${first} to ${last} bytes`);
  const left = countHandles() - before;
  if (left > 0) wrong.push(`${left} handles are left`);
  return { count, wrong };
}

/** The vendor names a state that it does not document, so the task never ends. */
async function pollEndlessly(
  scenario: Scenario,
  { polls, signal }: { readonly polls: number; readonly signal: AbortSignal },
  onPoll: () => void,
): Promise<void> {
  const clock = createManualClock();
  const vendors = startVendorsSide({ now: clock.now, run: scenario.run });
  const faults = createFaultBox();
  faults.add(namedFault(scenario.run?.polling?.unknownState ?? ''));
  const one = { ...scenario, targets: scenario.targets.slice(0, 1) };
  // The longest pause between two polls is shorter.
  const inputs = { timeout: `${polls * 120}s`, 'poll-interval': '1s' };
  await rehearse(one, inputs, {
    clock,
    logger: { info: () => undefined, debug: () => undefined, group: async (_, phase) => phase() },
    redact: (text) => text,
    keepSecret: () => undefined,
    signal,
    workspace: '/',
    writeConfig: () => undefined,
    async send({ method, url, headers, body }) {
      await Promise.resolve();
      if (method === 'GET') onPoll();
      const request = {
        ...{ method, path: url.pathname, query: url.searchParams },
        ...{ headers: { ...headers, host: url.host }, body: body ?? '' },
      };
      const answer = faults.apply(request, () => vendors.handle(request).answer);
      return { ...answer, body: Buffer.from(answer.body) };
    },
  });
}

/** Small tasks, of a vendor that takes and answers so many of them a second without an end. */
function chooseReal(polled: readonly Scenario[], perSecond: number): Scenario | undefined {
  const allows = (pace: Pace | undefined): boolean =>
    pace === undefined || (pace.count * 1_000) / pace.perMilliseconds >= perSecond;
  const free = polled.filter(
    ({ row }) =>
      row?.confirmation.by === 'polling' &&
      allows(row.pace) &&
      allows(row.confirmation.probePace) &&
      row.unfinishedTasks === undefined &&
      row.accepts !== 'everything',
  );
  const sizeOf = ({ row }: Scenario): number => row?.targetsPerRequest ?? 0;
  return free.toSorted((one, other) => sizeOf(one) - sizeOf(other))[0];
}

interface Real {
  readonly size: Size;
  readonly random: Random;
  readonly counts: { requests: number; faults: number };
}

async function runForReal(
  scenario: Scenario,
  { size, random, counts }: Real,
): Promise<readonly string[]> {
  await using stage = await openSocketStage(scenario, (request, work) => {
    counts.requests += 1;
    if (random.below(20) > 0) return work();
    counts.faults += 1;
    return spoil(request.method, { work, random, isCostly: scenario.repetition === 'never' });
  });
  const inputs = {
    ...inputsInRealTime(scenario, stage, size.tasks - 1),
    pace: `${Math.ceil(size.tasks / size.seconds)}/1s`,
    'poll-interval': '1s',
    retries: '10',
    timeout: `${size.seconds * 3}s`,
  };
  const samples: Sample[] = [];
  let timer: NodeJS.Timeout | undefined;
  const ended = await stage.run(inputs, {
    onStart: ({ pid = 0 }) => {
      timer = setInterval(() => samples.push(...takeSample(pid)), 500);
    },
  });
  clearInterval(timer);
  const wrong = judgeSamples(samples);
  const { outputs, exitCode, stderr } = ended;
  if (outputs['status'] !== 'COMPLETED' || exitCode !== 0)
    wrong.push(`it ended as ${outputs['status']} (${outputs['failure-reason']}), ${exitCode}`);
  if (outputs['failed'] !== '0') wrong.push(`${outputs['failed']} failed`);
  if (stderr !== '') wrong.push(`stderr: ${stderr.slice(0, 300)}`);
  if (!stage.vendors.isAtRest()) wrong.push('the vendor is still at work');
  return wrong;
}

/** What costs is refused at most: a doubtful answer to it rightly ends the run. */
function spoil(
  method: string,
  {
    work,
    random,
    isCostly,
  }: {
    readonly work: () => SandboxResponse;
    readonly random: Random;
    readonly isCostly: boolean;
  },
): SandboxResponse {
  const busy = { status: 429, headers: { 'retry-after': '1' }, body: '' };
  if (method !== 'GET' && isCostly) return busy;
  return random.pick<() => SandboxResponse>([
    () => busy,
    () => ({ status: 503, headers: {}, body: '<html>' }),
    () => ({ status: 502, headers: {}, body: '', lost: true }),
    () => ({ ...work(), lost: true }),
    () => ({ ...work(), delayMilliseconds: 700 }),
  ])();
}

interface Sample {
  readonly kilobytes: number;
  readonly files: number;
}

/** Of a process of this machine; nothing once it is gone. */
function takeSample(pid: number): readonly Sample[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return [{ kilobytes, files: readdirSync(`/proc/${pid}/fd`).length }];
  } catch {
    return [];
  }
}

function judgeSamples(samples: readonly Sample[]): string[] {
  const third = Math.floor(samples.length / 3);
  const wrong: string[] = [];
  for (const what of ['kilobytes', 'files'] as const) {
    const values = samples.map((one) => one[what]);
    const [middle, end] = [median(values.slice(third, 2 * third)), median(values.slice(2 * third))];
    const allowance = what === 'kilobytes' ? 16_000 : 4;
    if (end > middle * 1.25 + allowance) wrong.push(`${what} grew from ${middle} to ${end}`);
  }
  return wrong;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
