// The table of `failure-reason` in the README.
import { type ProblemCode, problemCodes } from '../../src/core/problem.ts';
import { table } from './markdown.ts';

const groups = {
  workflow: 'an input, a file that it names, or a limit that you set is wrong',
  source: 'it cannot be determined what changed',
  connection: 'no answer, or no time left',
  vendor: 'the vendor refused the request, or its answer is not documented',
  task: "the vendor's task failed, or took longer than the vendor allows",
  distribution: 'a distribution differs from the file, was rolled back, or is broken',
  proof:
    'the origin did not answer as `wait-for-origin` wants, or a cache still serves the old copy (`verify`)',
  unknown: 'the result cannot be determined, or the request was not sent',
  cancelled: 'the run was cancelled',
  bug: 'a bug of this action: please report it',
} as const;

/** Typed by the codes, so that none can be left out. */
const groupOf: Readonly<Record<ProblemCode, keyof typeof groups>> = {
  'input-missing': 'workflow',
  'input-invalid': 'workflow',
  'output-unwritable': 'workflow',
  'mode-unsupported': 'workflow',
  'empty-list': 'workflow',
  'too-many-urls': 'workflow',
  'list-changed': 'workflow',
  'plan-changed': 'workflow',
  'delete-not-allowed': 'workflow',
  'history-shallow': 'source',
  'event-unsupported': 'source',
  'git-failed': 'source',
  'compare-truncated': 'source',
  'source-unreadable': 'source',
  'nothing-matches': 'source',
  'origin-not-ready': 'proof',
  network: 'connection',
  'request-timeout': 'connection',
  'poll-timeout': 'connection',
  'run-timeout': 'connection',
  'vendor-auth': 'vendor',
  'vendor-forbidden': 'vendor',
  'vendor-not-found': 'vendor',
  'vendor-rejected': 'vendor',
  'vendor-quota': 'vendor',
  'vendor-rate-limited': 'vendor',
  'vendor-conflict': 'vendor',
  'vendor-unavailable': 'vendor',
  'vendor-contract': 'vendor',
  'vendor-failed': 'task',
  'vendor-timeout': 'task',
  drift: 'distribution',
  'rolled-back': 'distribution',
  'distribution-error': 'distribution',
  stale: 'proof',
  unconfirmed: 'unknown',
  'not-submitted': 'unknown',
  'not-started': 'unknown',
  cancelled: 'cancelled',
  bug: 'bug',
};

export function renderFailures(): string {
  const rows = Object.entries(groups).map(([group, meaning]) => [
    problemCodes
      .filter((code) => groupOf[code] === group)
      .map((code) => `[\`${code}\`](docs/errors.md#${code})`)
      .join(' '),
    meaning,
  ]);
  return table([['`failure-reason`', 'Meaning'], ...rows]);
}
