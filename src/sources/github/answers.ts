// The few fields of GitHub's answers that are read. Anything else (a proxy's page with HTTP 200,
// say) is an error: an answer without a list must not pass for one without changes.
import { z } from 'zod';

const commitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** A commit asked for as `application/vnd.github.sha`; bytes if no character set is named. */
export const commitIdAnswer = z
  .union([z.string(), z.instanceof(ArrayBuffer)])
  .transform((data) => (typeof data === 'string' ? data : Buffer.from(data).toString('latin1')))
  .pipe(commitId);

export const commitAnswer = z.object({ parents: z.array(z.object({ sha: commitId })) });

export const tagsAnswer = z.array(
  z.object({ name: z.string(), commit: z.object({ sha: commitId }) }),
);

export const treeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() }),
  ),
});

export const comparisonAnswer = z.object({
  status: z.string(),
  merge_base_commit: z.object({ sha: commitId }),
  files: z
    .array(
      z.object({
        filename: z.string(),
        status: z.string(),
        previous_filename: z.string().optional(),
      }),
    )
    .default([]),
});

const runAnswer = z.object({
  id: z.number(),
  head_sha: commitId,
  head_branch: z.string().nullable(),
  head_repository: z.object({ full_name: z.string() }).nullable(),
  event: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
});
export type RunAnswer = z.infer<typeof runAnswer>;

/** Octokit has taken the list out of its envelope. */
export const runsAnswer = z.array(runAnswer);

export const cachesAnswer = z.object({
  actions_caches: z.array(z.object({ key: z.string(), ref: z.string() })),
});
