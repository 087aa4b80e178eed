// The JSON report as json.ts writes it: published as schema/report.schema.json.
import { z } from 'zod';
import { failOnChoices } from '../core/inputs/run-inputs.ts';
import { problemCodes } from '../core/problem.ts';
import { targetRules } from '../core/target.ts';
import { statuses } from './verdict.ts';

const Count = z.int().nonnegative();
const Instant = z.iso.datetime();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const ReportedProblem = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  input: z.string().exactOptional(),
  remedy: z.string().exactOptional(),
  vendorCode: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
});

const reason = {
  rule: z.enum(targetRules),
  path: z.string().exactOptional(),
  deleted: z.literal(true).exactOptional(),
};

const ReportedTarget = z.object({
  kind: z.enum(['url', 'wildcard', 'everything', 'asset', 'distribution']),
  value: z.string(),
  ...reason,
  also: z.array(z.object(reason)).exactOptional().meta({ description: 'Further reasons.' }),
  changed: Count.exactOptional().meta({
    description: 'Of a wildcard in place of too many URLs: how many of these it stands for.',
  }),
  unchanged: Count.exactOptional().meta({
    description: 'How many URLs that are not in the list it covers as well, where that is known.',
  }),
});

const ReportedTask = z.object({
  id: z.string().meta({ description: "The vendor's id, empty where it gave none." }),
  batch: Sha256.meta({ description: 'SHA-256 of the values, one a line.' }),
  urls: Count,
  state: z.enum(['unsent', 'pending', 'done', 'failed', 'unconfirmed']),
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

export const ReportFile = z.object({
  schemaVersion: z.literal(1),
  provider: z.string(),
  mode: z.string(),
  domain: z.string(),
  dryRun: z.boolean(),
  wait: z.boolean(),
  failOn: z.enum(failOnChoices),
  startedAt: Instant,
  finishedAt: Instant,
  status: z.enum(statuses),
  passes: z.boolean().meta({ description: 'Whether the job goes on.' }),
  counts: z.object({ total: Count, succeeded: Count, failed: Count, pending: Count }),
  source: z.object({
    kind: z.enum(['git', 'api', 'manifest', 'all', 'none']),
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
  sync: z
    .object({
      changes: z.array(
        z.object({
          kind: z.enum(['create', 'modify', 'delete', 'adopt', 'unchanged', 'unmanaged']),
          name: z.string(),
          domain: z.string(),
          fields: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
          status: z.string().exactOptional(),
        }),
      ),
      planChecksum: z.string(),
      kind: z.enum(['plan', 'offline', 'export']),
    })
    .exactOptional(),
  problems: z.array(ReportedProblem),
  skipped: z.array(
    z.object({
      path: z.string(),
      reason: z.enum(['outside-root', 'not-matched', 'symlink', 'submodule', 'deleted']),
    }),
  ),
  tasks: z.array(ReportedTask),
});
export type ReportFile = z.output<typeof ReportFile>;
