// The JSON report as json.ts writes it: published as schema/report.schema.json.
import { z } from 'zod';
import { problemCodes } from '../core/problem.ts';
import { failOnChoices } from './report.ts';
import { statuses } from './verdict.ts';

const Count = z.int().nonnegative();
const Instant = z.iso.datetime();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const ReportedProblem = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  input: z.string().optional(),
  remedy: z.string().optional(),
  vendorCode: z.string().optional(),
  requestId: z.string().optional(),
});

const reason = {
  rule: z.string(),
  path: z.string().optional(),
  deleted: z.literal(true).optional(),
};

const ReportedTarget = z.object({
  kind: z.enum(['url', 'wildcard', 'everything', 'asset', 'distribution']),
  value: z.string(),
  ...reason,
  also: z.array(z.object(reason)).optional().meta({ description: 'Further reasons.' }),
  changed: Count.optional().meta({
    description: 'Of a wildcard in place of too many URLs: how many of these it stands for.',
  }),
  unchanged: Count.optional().meta({
    description: 'How many URLs that are not in the list it covers as well, where that is known.',
  }),
});

const ReportedTask = z.object({
  id: z.string().meta({ description: "The vendor's id, empty where it gave none." }),
  batch: Sha256.meta({ description: 'SHA-256 of the values, one a line.' }),
  urls: Count,
  state: z.enum(['unsent', 'pending', 'done', 'failed', 'unconfirmed']),
  attempts: Count,
  submittedAt: Instant.optional(),
  finishedAt: Instant.optional(),
  vendorState: z.string().optional(),
  failedTargets: z.array(z.string()).optional(),
  pendingTargets: z.array(z.string()).optional(),
  problem: ReportedProblem.optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
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
    base: z.string().optional(),
    head: z.string().optional(),
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
          status: z.string().optional(),
        }),
      ),
      planChecksum: z.string(),
      kind: z.enum(['plan', 'offline', 'export']),
    })
    .optional(),
  problems: z.array(ReportedProblem),
  skipped: z.array(
    z.object({
      path: z.string(),
      reason: z.enum(['outside-root', 'not-matched', 'symlink', 'submodule', 'deleted']),
    }),
  ),
  tasks: z.array(ReportedTask),
});
