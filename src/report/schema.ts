// The report file, as json.ts writes it and as it is read back: published as schema/report.schema.json.
import { z } from 'zod';
import { skipReasons } from '../core/change.ts';
import { changeKinds } from '../core/distributions/plan.ts';
import { failOnChoices } from '../core/inputs/run-inputs.ts';
import type { Json } from '../core/json-value.ts';
import { problemCodes } from '../core/problem.ts';
import { sourceKinds } from '../core/selection.ts';
import { taskStates } from '../core/task.ts';
import { Learned } from './learned-schema.ts';
import { syncKinds } from './report.ts';
import { statuses } from './status.ts';
import { CoveredTargets, ListedTarget, ReportedTarget } from './target-schema.ts';

/** The type of a value that nobody changes. */
type Constant<Value> = [Json] extends [Value]
  ? Value
  : { readonly [Key in keyof Value]: Constant<Value[Key]> };

const AnyJson: z.ZodType<Json> = z.json();
const Count = z.int().nonnegative();
const Instant = z.iso.datetime();

const ReportedProblem = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  input: z.string().exactOptional(),
  remedy: z.string().exactOptional(),
  vendorCode: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  place: z
    .object({
      path: z.string(),
      line: z.int().positive(),
      column: z.int().positive().exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'If the mistake is in a file.' }),
});

const TaskId = z.object({
  id: z.string().meta({ description: "The vendor's id, empty if it gave none." }),
  batch: z
    .string()
    .regex(/^(?:[0-9a-f]{64})?$/)
    .meta({ description: 'SHA-256 of the values, one a line; empty if only the id is known.' }),
  urls: Count,
  state: z.enum(taskStates),
});

/** The `task-ids` output. */
export const TaskIds = z.object({ v: z.literal(1), provider: z.string(), tasks: z.array(TaskId) });
export type TaskIds = Constant<z.output<typeof TaskIds>>;

const ReportedTask = TaskId.extend({
  attempts: Count,
  submittedAt: Instant.exactOptional(),
  finishedAt: Instant.exactOptional(),
  vendorState: z.string().exactOptional(),
  failedTargets: z.array(z.string()).exactOptional(),
  pendingTargets: z.array(z.string()).exactOptional(),
  problem: ReportedProblem.exactOptional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  targets: z.array(ReportedTarget),
});

const ReportedMemory = z.object({
  key: z.string().meta({
    description:
      'If the list was compared with the memory: of the entry that this run left there; empty if it could not be written.',
  }),
});

const PlannedEntry = z.object({
  kind: z.enum(changeKinds),
  name: z.string(),
  domain: z.string(),
  fields: z.array(z.object({ field: z.string(), before: AnyJson, after: AnyJson })),
  status: z.string().exactOptional(),
  notes: z
    .array(z.string())
    .exactOptional()
    .meta({ description: 'What people should know before it is sent.' }),
});

const Counts = z
  .object({
    total: Count,
    succeeded: Count,
    failed: Count,
    unknown: Count,
    notSent: Count,
    pending: Count,
  })
  .meta({ description: '`total` is the sum of the others.' });

const ReportedPlace = z
  .object({
    serverUrl: z.string(),
    repository: z.string(),
    sha: z.string(),
    runId: z.string(),
    attempt: z.string(),
    step: z.string(),
    action: z.string(),
    actionRef: z.string(),
    console: z.string(),
    isCalled: z.literal(true).exactOptional().meta({
      description: 'The step is one of a reusable workflow of this action.',
    }),
  })
  .meta({ description: 'Where the run took place; empty is what the runner did not say.' });

export const ReportFile = z.object({
  schemaVersion: z.literal(1),
  provider: z.string(),
  mode: z.string(),
  domain: z.string(),
  // Who answers, if texts do not call it `the vendor`.
  counterpart: z.string().exactOptional(),
  dryRun: z.boolean(),
  isSkipped: z.literal(true).exactOptional().meta({
    description: 'Nothing was begun, because there are no credentials.',
  }),
  wait: z.boolean(),
  failOn: z.enum(failOnChoices),
  startedAt: Instant,
  finishedAt: Instant,
  status: z.enum(statuses),
  passes: z.boolean().meta({ description: 'Whether the job goes on.' }),
  counts: Counts,
  source: z.object({
    kind: z.enum(sourceKinds),
    base: z.string().exactOptional(),
    head: z.string().exactOptional(),
    decision: z.string(),
  }),
  confirmable: z.boolean(),
  paceMilliseconds: z.number().nonnegative(),
  listChecksum: z.string(),
  requests: Count,
  notices: z.array(z.string()),
  remarks: z.array(z.string()),
  learned: Learned.exactOptional().meta({
    description: 'What the links of the site in `root` say about its URLs.',
  }),
  memory: ReportedMemory.exactOptional(),
  // Of a dry run: what a run would leave there before it sends anything.
  toRemember: z.object({ key: z.string(), entry: z.string() }).exactOptional(),
  sync: z
    .object({
      changes: z.array(PlannedEntry),
      planChecksum: z.string(),
      kind: z.enum(syncKinds),
      reviewed: z.array(PlannedEntry).exactOptional().meta({
        description: 'What was reviewed, if the plan is another one and that is known.',
      }),
    })
    .exactOptional(),
  place: ReportedPlace.exactOptional(),
  inputs: z
    .array(
      z.object({
        name: z.string(),
        value: z.string(),
        secret: z.literal(true).exactOptional(),
        storedAs: z.string().exactOptional(),
      }),
    )
    .exactOptional()
    .meta({ description: 'Inputs that were given, as typed; the value of a secret is empty.' }),
  shards: z
    .array(
      z.object({
        status: z.enum(statuses).exactOptional(),
        counts: Counts,
        place: ReportedPlace.exactOptional(),
      }),
    )
    .exactOptional()
    .meta({
      description: 'Of the jobs that divided the list; without a status if one left no report.',
    }),
  problems: z.array(ReportedProblem),
  sampled: z.array(ReportedTarget).exactOptional().meta({
    description:
      'With `verify`: URLs of the list for which the vendor was sent something else, such as `everything`.',
  }),
  skipped: z.array(
    z.object({
      path: z.string(),
      reason: z.enum(skipReasons),
    }),
  ),
  tasks: z.array(ReportedTask),
  covered: CoveredTargets.exactOptional(),
});
export type ReportFile = Constant<z.output<typeof ReportFile>>;

/** What a resumed run needs of it; reports of earlier versions have that as well. */
export const ResumableReport = ReportFile.pick({ schemaVersion: true, provider: true }).extend({
  tasks: z.array(
    TaskId.extend({
      submittedAt: ReportedTask.shape.submittedAt,
      failedTargets: ReportedTask.shape.failedTargets,
      targets: z.array(ReportedTarget.pick({ kind: true, value: true })),
    }),
  ),
});
export type ResumableReport = Constant<z.output<typeof ResumableReport>>;

const ListOfTask = z.object({ targets: z.array(ListedTarget) });

/** What a later run takes as its list: what this one saw of it is out of date by then. */
export const ListReport = ReportFile.pick({ schemaVersion: true, status: true }).extend({
  tasks: z.array(ListOfTask),
  covered: ReportFile.shape.covered,
});

/** What a resumed run needs as well if the list came from the memory: it is not made again. */
export const RememberedReport = z.object({
  memory: ReportedMemory,
  tasks: z.array(ListOfTask),
  covered: ReportFile.shape.covered,
});

/** What `expected-plan` needs of it. */
export const PlanReport = ReportFile.pick({ schemaVersion: true, mode: true, sync: true });
