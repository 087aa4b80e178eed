// The step to paste after one that did not do everything: a later step of the same job, ready to use.
import type { ProblemCode } from '../core/problem.ts';
import { isNamed, namedInputNames } from '../core/target.ts';
import type { TaskRecord } from '../core/task.ts';
import type { Report, ReportedInput } from './report.ts';
import type { Verdict } from './verdict.ts';

export interface NextStep {
  /** What it does, and what the earlier step needs for it. */
  readonly why: string;
  /** YAML; undefined if only a person can do it. */
  readonly step?: string;
}

/** What a sealed list of inputs would make again: the step reads its list from a file instead. */
const listInputs: ReadonlySet<string> = new Set([
  ...['urls', 'urls-file', 'sitemap', 'files', 'source', 'base', 'head', 'repository-path', 'root'],
  ...['base-url', 'index-pages', 'clean-urls', 'spellings', 'rewrites', 'manifest'],
  ...['manifest-output', 'expected-list', 'max-urls', 'on-too-many', 'shard', 'fail-if-empty'],
  ...['purge-all-if', ...namedInputNames],
]);
/** Of the run that is resumed alone. */
const ownInputs: ReadonlySet<string> = new Set(['resume-tasks', 'report-file', 'dry-run']);
const placeholder = 'cdn';
const longestValue = 2_000;

/** Undefined if nothing is left to do, or if a remedy says all there is to say. */
export function describeNextStep(report: Report, verdict: Verdict): NextStep | undefined {
  const { inputs, sync, shards, dryRun, place } = report;
  if (inputs === undefined || sync !== undefined || shards !== undefined || dryRun)
    return undefined;
  const { status, counts } = verdict;
  const open = counts.unknown + counts.pending;
  const step = place?.step || placeholder;
  const isListed = report.tasks.every(({ batch }) =>
    batch.targets.every(
      (target) => target.kind === 'url' || target.kind === 'wildcard' || isNamed(target),
    ),
  );
  if (status === 'PARTIAL' && open === 0 && isListed) {
    if (report.tasks.every(isRefusedForGood)) return undefined;
    return toStep(report, {
      name: 'Send again what failed',
      condition: 'PARTIAL',
      input: ['urls-file', `\${{ steps.${step}.outputs.failed-urls-file }}`],
      inputs: inputs.filter(({ name }) => !listInputs.has(name)),
    });
  }
  if (isUnknownForGood(report, verdict)) return { why: lookFirst(report) };
  if (!isResumable(report, verdict)) return undefined;
  const output = report.memory === undefined ? 'task-ids' : 'report-file';
  return toStep(report, {
    name: 'Resume',
    condition: status,
    input: ['resume-tasks', `\${{ steps.${step}.outputs.${output} }}`],
    inputs,
  });
}

/** Whether nothing of it is left that could be sent again as it is. */
function isRefusedForGood({ state, problem }: TaskRecord): boolean {
  return state === 'done' || (problem !== undefined && refusals.includes(problem.code));
}

/** Of a request that is refused again until somebody corrects the list, the key or the vendor's settings. */
const refusals: readonly ProblemCode[] = [
  'vendor-auth',
  'vendor-forbidden',
  'vendor-not-found',
  'vendor-rejected',
];

/** Whether to look before it is sent again is said by the remedy, which knows if that costs. */
function lookFirst(report: Report): string {
  const { mode, place } = report;
  if (place?.isCalled === true && mode !== 'purge')
    return 'First do what is said above. "Re-run failed jobs" never sends the unknown requests again; "Re-run all jobs" sends the whole list again.';
  return `First do what is said above. A resumed run never sends the unknown requests again. ${describeSecondRun(report)}`;
}

/** Nothing is left but what may have been accepted, and has no id to poll. */
function isUnknownForGood({ tasks }: Report, { status, counts }: Verdict): boolean {
  const canPoll = tasks.some(({ state, id }) => state === 'unconfirmed' && id !== '');
  return status === 'UNCONFIRMED' && counts.pending + counts.notSent === 0 && !canPoll;
}

/** What had begun can be resumed. If nothing had, a key that is refused is refused again. */
function isResumable(report: Report, { status, counts }: Verdict): boolean {
  const { tasks } = report;
  const canPoll = tasks.some(({ state, id }) => state === 'unconfirmed' && id !== '');
  const hasBegun = tasks.some(({ state }) => state === 'pending' || state === 'done');
  return (
    (hasBegun || !isRefused(report)) &&
    status !== 'ACCEPTED' &&
    status !== 'COMPLETED' &&
    (counts.pending + counts.notSent > 0 || canPoll)
  );
}

/** Whether something has to be corrected before it can work. */
function isRefused({ problems }: Report): boolean {
  return problems.some(({ code }) => !resumable.includes(code));
}

const resumable: readonly string[] = [
  'cancelled',
  'network',
  'poll-timeout',
  'request-timeout',
  'run-timeout',
  'vendor-contract',
  'vendor-quota',
  'vendor-rate-limited',
  'vendor-unavailable',
];

interface StepParts {
  readonly name: string;
  /** The status after which it runs. */
  readonly condition: string;
  readonly input: readonly [name: string, value: string];
  readonly inputs: readonly ReportedInput[];
}

function toStep(report: Report, { name, condition, input, inputs }: StepParts): NextStep {
  const { place } = report;
  const step = place?.step || placeholder;
  const action = place?.action || 'OWNER/cdn-cache-action';
  const lines = [
    `- name: ${name}`,
    `  if: always() && steps.${step}.outputs.status == '${condition}'`,
    `  uses: ${action}@${place?.actionRef || 'v1'}`,
    '  with:',
    ...inputs.filter(({ name: own }) => !ownInputs.has(own)).flatMap(renderInput),
    `    ${input[0]}: ${input[1]}`,
  ];
  const id = place?.step ? '' : `\`id: ${placeholder}\` and `;
  const now = describeSecondRun(report);
  if (place?.isCalled === true) return { why: now };
  return {
    why: `${now} For a second attempt within each later run, add this step after the one that failed, in the same job. Give the failed one ${id}\`continue-on-error: true\`, so that this one decides how the job ends.`,
    step: lines.join('\n'),
  };
}

/** What another run does about what this one left: the outputs that a step reads are those of its own job. */
function describeSecondRun(report: Report): string {
  const { mode, memory, place } = report;
  const first = isRefused(report) ? 'Correct what stopped this run. ' : '';
  const again = '"Re-run failed jobs"';
  if (place?.isCalled === true && mode !== 'purge')
    return `${first}${again} resumes from the report of this run.`;
  return memory === undefined || memory.key === ''
    ? `${first}${again} sends the whole list again, what succeeded included.`
    : `${first}The next run sends again what this one did not confirm; ${again} does so now.`;
}

function renderInput({ name, value, secret, storedAs }: ReportedInput): readonly string[] {
  if (secret === true) return [`    ${name}: \${{ secrets.${storedAs ?? toSecretName(name)} }}`];
  // What is hidden cannot be pasted.
  if (value.length > longestValue || value.includes('***'))
    return [`    # ${name}: as in that step`];
  const lines = value.split('\n').map((line) => line.trim());
  // Without blanks and marks that mean something in YAML or in an expression.
  const isPlain = lines.every((line) => /^[\w./:*!?=&%+~@,-][\w./:*?=&%+~@, -]*$/.test(line));
  if (lines.length > 1 && isPlain)
    return [`    ${name}: |`, ...lines.map((line) => `      ${line}`)];
  // JSON is YAML; an expression in it would be evaluated once more.
  const text = JSON.stringify(value).replaceAll('${{', '$ {{');
  return [`    ${name}: ${/^[a-z][\w.-]*$/i.test(value) ? value : text}`];
}

/** As the documentation names secrets. */
function toSecretName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
