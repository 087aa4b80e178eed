// docs/errors.md: what each code means, what causes it and what to do, and the codes of the vendors.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ProblemCode, problemCodes } from '../../src/core/problem.ts';
import type { VendorErrors } from '../../src/providers/vendor-errors.ts';
import { generalRemedies } from '../../src/report/remedies.ts';
import { table } from './markdown.ts';

interface Explanation {
  readonly meaning: string;
  /** One phrase each. */
  readonly causes: readonly string[];
}

/** Typed by the codes, so that none can be left out. */
const explanations: Readonly<Record<ProblemCode, Explanation>> = {
  'input-missing': {
    meaning: 'An input that this run needs is empty.',
    causes: [
      'a secret or variable that does not exist, is spelt in another way, or belongs to another environment',
      'a run for a fork or of Dependabot, which gets no secrets (`without-credentials`)',
    ],
  },
  'input-invalid': {
    meaning: 'An input, or a file that an input names, is wrong. Nothing was sent.',
    causes: [
      'a misspelt input or value',
      'several values on one line (begin lists with `|` in YAML)',
      'URLs of a host that the vendor does not serve',
    ],
  },
  'output-unwritable': {
    meaning: 'A file that the run has to write cannot be written.',
    causes: ['a path outside of the workspace', 'a folder without the right to write'],
  },
  'mode-unsupported': {
    meaning: 'The provider does not have this mode, or this kind of purge.',
    causes: ['`mode`, `purge-type` or `on-too-many` of another provider'],
  },
  'empty-list': {
    meaning: 'The list is empty, and `fail-if-empty` is `true`.',
    causes: ['a push that changed nothing that is served'],
  },
  'too-many-urls': {
    meaning: 'The list is longer than `max-urls`, or than the vendor takes in a day.',
    causes: ['a first run, in which every file counts as changed', 'patterns that match too much'],
  },
  'list-changed': {
    meaning: 'The list is not the one that was planned, or not that of the run that is resumed.',
    causes: ['another commit', 'other inputs', 'a site that was built again'],
  },
  'plan-changed': {
    meaning: 'The plan of a sync is not the one that was reviewed.',
    causes: ['somebody changed a distribution, or the file, after the review'],
  },
  'delete-not-allowed': {
    meaning: 'An entry has `state: absent`, and `allow-delete` is not `true`.',
    causes: ['a run that may not close distributions'],
  },
  'history-shallow': {
    meaning: 'A commit is neither in the checkout nor on the server.',
    causes: ['a force push', 'a misspelt branch or tag in `base` or `head`'],
  },
  'event-unsupported': {
    meaning: 'The event does not say what changed.',
    causes: ['an event such as `issue_comment`', 'an event file without commits'],
  },
  'git-failed': {
    meaning: 'git could not compare or fetch the commits.',
    causes: ['a `github-token` without `contents: read`', 'a server that this runner cannot reach'],
  },
  'compare-truncated': {
    meaning: "GitHub's API does not list every changed file.",
    causes: ['a comparison of more files than the API lists'],
  },
  'source-unreadable': {
    meaning: 'A list, a sitemap or a manifest cannot be read.',
    causes: ['a wrong address or path', 'a server that refuses or does not answer'],
  },
  'nothing-matches': {
    meaning: 'The list is empty because nothing could ever be in it.',
    causes: [
      'a `root` that does not exist, or is built after this step',
      'patterns that match no file',
      'a sitemap of another host',
    ],
  },
  'origin-not-ready': {
    meaning: 'The origin did not answer as `wait-for-origin` wants. Nothing was purged.',
    causes: ['a deploy that is not finished', 'an address that is not that of the origin'],
  },
  network: {
    meaning: 'There was no connection, or it broke.',
    causes: [
      'a wrong host or port',
      'a firewall or proxy in between',
      'a certificate that this runner does not trust ([networks](networks.md))',
    ],
  },
  'request-timeout': {
    meaning: 'One request was not answered within `request-timeout`.',
    causes: ['a slow or overloaded server', 'a firewall that drops packets'],
  },
  'poll-timeout': {
    meaning: '`timeout` ended while the vendor was still working.',
    causes: ['a vendor that takes longer than usual', 'a `timeout` that is too short'],
  },
  'run-timeout': {
    meaning: '`timeout` was over when not everything was sent yet.',
    causes: ['a list that takes longer at the pace of the vendor', 'a `timeout` that is too short'],
  },
  'vendor-auth': {
    meaning: 'The vendor does not accept the credentials.',
    causes: ['a wrong, old or swapped key', 'a secret that was stored with quotes or blanks'],
  },
  'vendor-forbidden': {
    meaning: 'The credentials are right and may not do this.',
    causes: ['a missing right', 'an address filter of the vendor'],
  },
  'vendor-not-found': {
    meaning: 'The vendor does not know the address, the domain or the id.',
    causes: ['a wrong `endpoint`', 'a misspelt domain or id', 'the keys of another project'],
  },
  'vendor-rejected': {
    meaning: 'The vendor refuses the request as wrong.',
    causes: ['a URL that it does not take', 'a service that does not have this function'],
  },
  'vendor-quota': {
    meaning: 'The quota is used up.',
    causes: ['other runs, or people, that share the account'],
  },
  'vendor-rate-limited': {
    meaning: 'The vendor refuses requests as too fast, and `timeout` left no time to wait.',
    causes: ['other workflows that share the account', 'a `pace` that is too fast'],
  },
  'vendor-conflict': {
    meaning: 'The vendor is working on the same thing.',
    causes: ['a change that is not finished', 'two runs at once (set `concurrency`)'],
  },
  'vendor-unavailable': {
    meaning: 'The vendor has a failure of its own.',
    causes: ['an outage', 'a service that was created less than an hour ago'],
  },
  'vendor-failed': {
    meaning: 'The vendor accepted it, and then failed.',
    causes: ['an origin that does not answer 200', 'content that may not be cached'],
  },
  'vendor-timeout': {
    meaning: "The vendor's task took longer than the vendor allows.",
    causes: ['a slow origin', 'more than the vendor can do at once'],
  },
  'vendor-contract': {
    meaning: "The vendor's answer is not what its documentation says.",
    causes: ['a proxy that answers in its place', 'a change of the API'],
  },
  unconfirmed: {
    meaning: 'A request may have been received, and its result cannot be determined.',
    causes: ['a connection that broke before the answer', 'an internal error of the vendor'],
  },
  'not-submitted': {
    meaning: 'It was not sent, because the run stopped before.',
    causes: ['another problem of the same run, which is shown'],
  },
  'not-started': {
    meaning: 'A job of a workflow with several jobs did not begin, so it sent nothing.',
    causes: ['the deployment environment of the job was refused', 'the workflow run was cancelled'],
  },
  cancelled: {
    meaning: 'The run was cancelled.',
    causes: ['somebody cancelled it', 'a newer run of the same `concurrency` group'],
  },
  drift: {
    meaning: 'A distribution differs from the file.',
    causes: ['a change in the console', 'a file that was not applied'],
  },
  'rolled-back': {
    meaning: 'The vendor took a change back, usually without a reason.',
    causes: ['a value that it accepts and cannot apply'],
  },
  'distribution-error': {
    meaning: 'A distribution is in a state in which it is not changed.',
    causes: ['a failure or a suspension at the vendor'],
  },
  stale: {
    meaning: 'A cache still serves the old copy (`verify`).',
    causes: ['a purge of other URLs than visitors ask for', 'another cache in between'],
  },
  bug: { meaning: 'A bug of this action.', causes: ['an error that was not foreseen'] },
};

const folder = resolve(import.meta.dirname, '../../src/providers');

async function loadVendorErrors(): Promise<readonly VendorErrors[]> {
  const families = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return await Promise.all(
    families.map(async ({ name }) => {
      const file = pathToFileURL(join(folder, name, 'errors.ts')).href;
      const { errors }: { readonly errors: VendorErrors } = await import(file);
      return errors;
    }),
  );
}

/** docs/errors.md. */
export async function renderErrorsPage(): Promise<string> {
  const codes = problemCodes.map(renderCode);
  const vendors = (await loadVendorErrors()).map(renderVendor);
  return [
    '# Errors',
    'Generated from the tables of codes by `npm run docs`; do not edit.',
    'Each error has one of these codes: it is the title of the annotation and, for the first error, the output `failure-reason`. Codes of the vendors are [below](#codes-of-the-vendors).',
    ...codes,
    '# Codes of the vendors',
    ...vendors,
  ]
    .join('\n\n')
    .concat('\n');
}

function renderCode(code: ProblemCode): string {
  const { meaning, causes } = explanations[code];
  const list = causes.map((cause) => `- ${cause}`).join('\n');
  return `## ${code}\n\n${meaning} Usual causes:\n\n${list}\n\n**What to do.** ${generalRemedies[code]}`;
}

function renderVendor({ title, source, rows }: VendorErrors): string {
  const cells = rows.map(({ vendorCode, meaning, code, remedy }) => [
    `\`${vendorCode}\``,
    meaning,
    `[\`${code}\`](#${code})`,
    remedy ?? generalRemedies[code],
  ]);
  const head = ['Code', 'Meaning', '`failure-reason`', 'What to do'];
  return `## ${title}\n\nSource: <${source}>\n\n${table([head, ...cells])}`;
}
