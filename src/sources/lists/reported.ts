// A report file as `urls-file`: its targets, with their reasons.
import type { WildcardForm } from '../../core/capability.ts';
import {
  canBeWarmed,
  isNamed,
  namedKinds,
  type Target,
  type TargetKind,
} from '../../core/target.ts';
import type { InputProblem } from '../../errors.ts';
import { type ParsedList, parserFor, type TypedLine } from './parse-urls.ts';

/** Undefined if the text is not a report file. */
export type ParseReport = (text: string) => Promise<ReportedRun | undefined>;

export interface ReportedRun {
  readonly targets: readonly Target[];
  /** What was not sent one by one, because something that was sent covers it. */
  readonly covered: readonly Target[] | undefined;
  readonly status: string;
}

export interface ReportedRequest {
  readonly wildcards: WildcardForm | undefined;
  /** What is warmed must exist. */
  readonly forWarming: boolean;
}

/** Whether the file may be meant as a report: no URL begins so. */
export function looksLikeReport(text: string): boolean {
  return /^\s*\{/.test(text);
}

const pages: readonly TargetKind[] = ['url', 'asset'];

const remedy =
  'Set it to the `report-file` output of a run of this action, or to a text file with one URL a line.';

export function toReportedTargets(
  reported: ReportedRun | undefined,
  { wildcards, forWarming }: ReportedRequest,
): ParsedList {
  if (reported === undefined)
    return refuse('is neither a list of URLs nor a report of this action');
  const { targets, covered, status } = reported;
  if (targets.length === 0 && status !== 'NOTHING_TO_DO')
    return refuse(`is the report of a run that ended as ${status} without a list`);
  // Beside pages there may be what covers some of them, which cannot be warmed.
  const hasPages = covered !== undefined || targets.some(({ kind }) => pages.includes(kind));
  const listed =
    forWarming && hasPages ? [...targets, ...(covered ?? [])].filter(canBeWarmed) : targets;
  const accepted: readonly TargetKind[] = [
    ...Object.values(namedKinds),
    ...(wildcards === undefined ? pages : (['url', 'wildcard'] as const)),
  ];
  const other = listed.find(({ kind }) => !accepted.includes(kind));
  if (other !== undefined)
    return refuse(`is the report of a run with another kind of target (${other.kind})`);
  const { problems } = parserFor(wildcards)(nameTargets(listed), 'urls-file', {
    isPrinted: true,
  });
  return { targets: forWarming ? listed.filter(canBeWarmed) : listed, problems };
}

function refuse(fault: string): ParsedList {
  const problem: InputProblem = {
    code: 'input-invalid',
    input: 'urls-file',
    message: `\`urls-file\` ${fault}.`,
    remedy,
  };
  return { targets: [], problems: [problem] };
}

/** Assets are checked by the plan, and names were parsed before; everything else must be a URL or wildcard. */
function* nameTargets(targets: readonly Target[]): Generator<TypedLine> {
  for (const [index, target] of targets.entries())
    if (target.kind !== 'asset' && !isNamed(target))
      yield { text: target.value, where: `target ${index + 1}` };
}
