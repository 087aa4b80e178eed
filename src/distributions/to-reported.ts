import type { DistributionChange } from '../core/distributions/plan.ts';
import type { ReportedChange } from '../report/report.ts';

/** A change of a plan as the report has it, with what people should know before it is sent. */
export function toReported(
  { kind, name, domain, fields, current }: DistributionChange,
  notes: readonly string[],
): ReportedChange {
  return {
    kind,
    name,
    domain,
    fields: fields.map(({ field, before, after }) => ({
      field,
      before: before ?? null,
      after: after ?? null,
    })),
    ...(current === undefined ? {} : { status: current.status }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}
