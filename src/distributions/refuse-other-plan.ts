// `expected-plan`: nothing but what was reviewed is applied, and what differs from it is shown.
import type { InputProblem } from '../errors.ts';
import { comparePlans } from '../report/plan-difference.ts';
import { redactChange } from '../report/redact-report.ts';
import type { ReportedChange } from '../report/report.ts';
import type { ReviewedPlan } from '../report/reviewed-plan.ts';
import type { Logger } from '../system/logger.ts';

interface FoundPlan {
  readonly changes: readonly ReportedChange[];
  readonly planChecksum: string;
  readonly logger: Logger;
  /** Hides every secret of this run, as the report of the other one does. */
  readonly redact: (text: string) => string;
}

export function refuseOther(
  reviewed: ReviewedPlan,
  { changes, planChecksum, logger, redact }: FoundPlan,
): InputProblem {
  const shown = changes.map((change) => redactChange(change, redact));
  const entries = reviewed.changes === undefined ? [] : comparePlans(reviewed.changes, shown);
  if (entries.length > 0) {
    logger.info('The plan that was reviewed (-), and the plan now (+):');
    for (const line of entries.flatMap(({ lines }) => lines)) logger.info(line);
  }
  const names = entries.map(({ name }) => `\`${name}\``);
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  const verb = names.length === 1 ? 'differs' : 'differ';
  const where =
    names.length === 0 ? '' : `: ${names.slice(0, mostNames).join(', ')}${more} ${verb}`;
  const found = `(expected ${reviewed.checksum.slice(0, 12)}…, found ${planChecksum.slice(0, 12)}…)`;
  return {
    code: 'plan-changed',
    input: 'expected-plan',
    message: `The plan has changed since it was reviewed${where} ${found}. Nothing was changed.`,
    remedy:
      reviewed.changes === undefined
        ? 'Review the new plan, and apply that one. With the report file of the plan as `expected-plan`, the run shows what differs.'
        : 'Review the new plan, and apply that one.',
  };
}

const mostNames = 10;
