// What to do about each code, for problems that do not know better: no error is shown without a remedy.
// docs/errors.md says the same.
import type { Problem, ProblemCode } from '../core/problem.ts';

export const generalRemedies: Readonly<Record<ProblemCode, string>> = {
  'input-missing': 'Set the input that is named. docs/inputs.md has all of them.',
  'input-invalid': 'Correct the value that is named. docs/inputs.md says what each input takes.',
  'output-unwritable': 'Set a path in a folder that exists and can be written to.',
  'mode-unsupported':
    'Choose a mode of this provider, or a provider with this mode (docs/providers.md).',
  'empty-list': 'Check the skipped files and their reasons in the report.',
  'too-many-urls':
    'Check whether the list is what was meant; then raise `max-urls`, or set `on-too-many`.',
  'list-changed': 'Make the plan again with the same commits and inputs, and use its list.',
  'plan-changed': 'Review the new plan, and apply that one.',
  'delete-not-allowed':
    'Set `allow-delete: true` in the run that is meant to close the distribution.',
  'history-shallow':
    'Set `base` and `head` to commits that are there, or check out with `fetch-depth: 0`.',
  'event-unsupported': 'Set `base` and `head`, or use `source: all`.',
  'git-failed':
    'Set `base` and `head` to commits of this repository, or check out with `fetch-depth: 0`.',
  'compare-truncated': 'Use `source: git` with a checkout, or `source: all`.',
  'source-unreadable': 'Check the address or path that is named, and that this runner can read it.',
  'nothing-matches':
    'Correct `files`, `root` or `base-url`: as they are, no file could ever match.',
  'origin-not-ready':
    'Check that the deploy before this step has finished, and that the origin serves it.',
  network:
    'Check the address, and that a firewall or proxy lets this runner connect to it. Then run again.',
  'request-timeout': 'Increase `request-timeout`, or run again when the other side answers sooner.',
  'poll-timeout': 'Increase `timeout`, or resume the run with `resume-tasks`.',
  'run-timeout': 'Increase `timeout`, or resume the run with `resume-tasks`.',
  'vendor-auth': 'Check the credentials: each has its place in the console of the vendor.',
  'vendor-forbidden': 'Give the credentials the rights that the page of the provider names.',
  'vendor-not-found': 'Check `endpoint`, and the names and ids in the inputs.',
  'vendor-rejected': "Check what was sent against the vendor's answer, and correct it.",
  'vendor-quota': 'Send less, wait until the quota is renewed, or have the vendor raise it.',
  'vendor-rate-limited':
    'Set a slower `pace`, and run workflows that share the account one by one.',
  'vendor-conflict': 'Wait until the vendor has finished what it is working on, and run again.',
  'vendor-unavailable':
    "Run again later. If it stays so, contact the vendor's support with the request id.",
  'vendor-failed':
    "Check in the vendor's console why it failed; then send `failed-urls-file` again as `urls-file`.",
  'vendor-timeout': 'Resume the run with `resume-tasks`, or send `failed-urls-file` again.',
  'vendor-contract':
    'Run again. If it stays so, the API has changed: report it with the report file of this run.',
  unconfirmed:
    'Check whether the request arrived, in the console if there is one, before you send it again.',
  'not-submitted': 'Correct what stopped the run, and resume it with `resume-tasks`.',
  'not-started': 'Run the failed jobs again: what was not sent is sent then.',
  cancelled: 'Run again, or resume the run with `resume-tasks`.',
  drift: 'Apply the file with a run without `dry-run`, or change the file to match.',
  'rolled-back': "Check the distribution in the vendor's console, and correct its entry.",
  'distribution-error': "Check the distribution in the vendor's console before you change it.",
  stale:
    'Check that the purge names these URLs as visitors do, and which other caches are in between.',
  bug: 'Please report it with the report file of this run.',
};

/** A consequence is explained by its cause. */
export function remedyOf({ code, remedy }: Pick<Problem, 'code' | 'remedy'>): string {
  return remedy ?? generalRemedies[code];
}
