// What a workflow, a pull request, git and files may bring: each is read, or refused with one of our errors.
import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseEventFile } from '../../../src/action/event-file.ts';
import { inputTable } from '../../../src/action/input-table.ts';
import { findPatternProblem } from '../../../src/core/patterns/check-pattern.ts';
import { compilePatterns } from '../../../src/core/patterns/path-matcher.ts';
import type { EventPayload, RunContext } from '../../../src/core/run-context.ts';
import { oneLine } from '../../../src/core/text.ts';
import { InputError } from '../../../src/errors.ts';
import { decodeBody, readCodings } from '../../../src/http/decode.ts';
import { createRedactor, secretForms } from '../../../src/http/redact.ts';
import { parseReport } from '../../../src/report/read-report.ts';
import { readResumeTasks } from '../../../src/report/resume-tasks.ts';
import { planEvent } from '../../../src/sources/commits/event-plan.ts';
import { findPreviousTag } from '../../../src/sources/commits/version-tag.ts';
import { parseManifest } from '../../../src/sources/disk/manifest-file.ts';
import { createRawDiffReader } from '../../../src/sources/git/raw-diff.ts';
import { parserFor } from '../../../src/sources/lists/parse-urls.ts';
import { parseRewrites } from '../../../src/sources/lists/rewrites.ts';
import { parseSitemap } from '../../../src/sources/lists/sitemap-xml.ts';
import { everyProvider } from '../../fakes/declared-runs.ts';
import { createInputs, sandboxValuesOf } from '../../fakes/inputs.ts';
import { readInputs } from '../../fakes/read-inputs.ts';
import { rehearsalOf } from '../../fakes/rehearsals.ts';
import { hostileJson, hostileText, mutatedJson, mutatedText } from './hostile-text.ts';
import { type Property, property } from './property.ts';

const secretNames: readonly string[] = inputTable
  .filter(({ secret }) => secret === true)
  .map(({ name }) => name);
const allNames = inputTable.map(({ name }) => name);
/** Values that some input takes. */
const usual = fc.constantFrom(
  ...inputTable.flatMap((row) => row.default ?? []),
  ...['all', 'wildcard', 'true', '5s', '100', 'https://www.example.com', '**/*.html', '["1"]'],
);
const changedInputs = fc.array(
  fc.tuple(fc.constantFrom(...allNames), fc.oneof(hostileText, usual)),
  { minLength: 1, maxLength: 5 },
);

const inputs: readonly Property[] = everyProvider.map(({ id: provider }) =>
  property(`inputs of ${provider}`, { of: changedInputs, share: 2 }, (changes) => {
    const values = { ...sandboxValuesOf(provider), ...Object.fromEntries(changes) };
    const messages = readMessages(values);
    if (messages.includes('')) return 'a problem without a message';
    const leaked = secretsOnly(values).find((one) => messages.some((text) => text.includes(one)));
    return leaked === undefined ? undefined : `a message shows the secret ${leaked}`;
  }),
);

/** What is typed somewhere else as well is not a secret of this run. */
function secretsOnly(values: Readonly<Record<string, string>>): readonly string[] {
  const open = Object.entries(values).filter(([name]) => !secretNames.includes(name));
  return secretNames
    .map((name) => values[name] ?? '')
    .filter((secret) => secret.length > 5 && !open.some(([, value]) => value.includes(secret)));
}

/** Warnings of inputs that can be used, or what is wrong with them. */
function readMessages(values: Readonly<Record<string, string>>): readonly string[] {
  try {
    const { warnings } = readInputs(
      (name) => values[name] ?? '',
      () => '',
    );
    return warnings;
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message.trim());
    throw error;
  }
}

const id = 'a1b2c3d4e5f6a7b8c9d0a1b2c3d4e5f6a7b8c9d0';
const repository = { full_name: 'o/r', default_branch: 'main' };
const event = {
  before: id,
  after: id,
  deleted: false,
  repository,
  pull_request: { base: { sha: id }, head: { sha: id } },
  merge_group: { base_sha: id, head_sha: id },
  release: { tag_name: 'v1.2.3' },
  deployment: { sha: id },
  deployment_status: { state: 'success' },
  build: { commit: id, status: 'built' },
  workflow_run: {
    head_sha: id,
    conclusion: 'success',
    head_branch: 'main',
    head_repository: repository,
    workflow_id: 7,
    event: 'push',
  },
};
const eventNames = [
  ...['push', 'pull_request', 'pull_request_target', 'merge_group', 'release', 'workflow_run'],
  ...['deployment', 'deployment_status', 'page_build', 'schedule', 'unheard_of', ''],
] as const;

const events = property(
  'events',
  { of: fc.tuple(fc.constantFrom(...eventNames), mutatedJson(event), hostileText), share: 4 },
  async ([eventName, json, ref]) => {
    const payload = parseEventFile(JSON.stringify(json) ?? '');
    if (payload === undefined) return undefined;
    const plan = await planEvent(contextOf(eventName, payload, ref));
    const names = JSON.stringify(plan).match(/"-[^"]*"/g) ?? [];
    return names.length > 0 ? `git would take ${names[0]} for an option` : undefined;
  },
);

function contextOf(eventName: string, payload: EventPayload, ref: string): RunContext {
  const place = { repository: 'o/r', workflowRef: '', runId: '1', runAttempt: '1' };
  return {
    ...place,
    ...{ eventName, sha: id, ref: `refs/heads/${ref}` },
    ...{ serverUrl: 'https://github.example', apiUrl: 'https://api.github.example' },
    ...{ workspace: '/', temporaryFolder: '/' },
    readEvent: async () => payload,
  };
}

const zeros = '0'.repeat(40);
const modes = fc.constantFrom('100644', '100755', '120000', '160000', '000000', '040000');
const entry = fc
  .record({
    modes: fc.tuple(modes, modes),
    letter: fc.constantFrom('A', 'M', 'D'),
    path: hostileText,
  })
  .map(
    ({ modes: [old, next], letter, path }) => `:${old} ${next} ${id} ${zeros} ${letter}\0${path}\0`,
  );
const diff = fc
  .array(entry, { maxLength: 6 })
  .map((entries) => entries.join(''))
  .chain((text) => fc.oneof(fc.constant(text), mutatedText(text)));

const gitOutput = property(
  'git output',
  { of: fc.tuple(diff, fc.array(fc.nat({ max: 40 }), { maxLength: 8 })), share: 4 },
  ([text, cuts]) => {
    const bytes = Buffer.from(text, 'latin1');
    const whole = readDiff([bytes]);
    const cut = readDiff(cutAt(bytes, cuts));
    return whole === cut ? undefined : 'it depends on where the output was cut';
  },
);

function readDiff(pieces: readonly Buffer[]): string {
  const reader = createRawDiffReader();
  for (const piece of pieces) reader.add(piece);
  try {
    return JSON.stringify(reader.end());
  } catch (error) {
    return String(error);
  }
}

/** Whether bytes are UTF-8 is judged piece by piece, so only fields are cut as a whole. */
function cutAt(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (const cut of cuts) {
    pieces.push(bytes.subarray(start, start + cut));
    start += cut;
  }
  return [...pieces, bytes.subarray(start)];
}

const tag = fc.oneof(
  hostileText,
  fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => `v${parts.join('.')}`),
);
const tags = property(
  'tags',
  { of: fc.tuple(tag, fc.array(tag, { maxLength: 6 })) },
  ([own, others]) => {
    const found = findPreviousTag(own, others);
    if (found === undefined) return undefined;
    return found !== own && others.includes(found) ? undefined : 'a tag that was not given';
  },
);

const page =
  '<url><loc>https://www.example.com/a?b=c&amp;d</loc><lastmod>2026-01-01</lastmod></url>';
const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${page.repeat(3)}</urlset>`;
const index = sitemap.replaceAll('urlset', 'sitemapindex').replaceAll('url>', 'sitemap>');
const { signal } = new AbortController();
const sitemaps = property(
  'sitemaps',
  { of: fc.oneof(mutatedText(sitemap), mutatedText(index), hostileText), share: 4 },
  async (text) => {
    const content = await parseSitemap(text, { mostLocations: 100, signal });
    if (content.kind === 'unusable')
      return content.why === '' ? 'unusable without a reason' : undefined;
    return content.locations.length > 100 ? 'more locations than allowed' : undefined;
  },
);

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const configs: readonly Property[] = everyProvider
  .filter(({ hasDistributions }) => hasDistributions === true)
  .map(({ id: provider }) => {
    const texts = (rehearsalOf(provider).changes ?? []).map(({ config }) => config);
    const of = fc.oneof(...texts.map(mutatedText), hostileText, hostileJson.map(toJsonText));
    return property(`config files of ${provider}`, { of, share: 3 }, async (text) => {
      const path = join(folder, 'cdn.yml');
      writeFileSync(path, text);
      const { connection } = createInputs({
        provider,
        mode: 'sync-distribution',
        config: 'cdn.yml',
      });
      const files = connection.distributions?.files;
      const read = await files?.read({ path: 'cdn.yml', workspace: folder, allowDelete: true });
      return read?.desired.some(({ name }) => name === '') ? 'an entry without a name' : undefined;
    });
  });

function toJsonText(json: unknown): string {
  return JSON.stringify(json) ?? '';
}

const forms = fc.constantFrom(undefined, 'star', 'folder');
const lists = property(
  'typed lists',
  { of: fc.tuple(fc.array(hostileText, { maxLength: 5 }), forms), share: 2 },
  ([texts, form]) => {
    const lines = texts.map((text, at) => ({ text, where: `line ${at + 1}` }));
    const { targets } = parserFor(form === 'star' ? 'pattern' : form)(lines, 'urls', {
      baseUrls: ['https://www.example.com'],
    });
    const odd = targets.find(({ value }) => isOdd(value));
    return odd === undefined ? undefined : `a target is ${JSON.stringify(odd.value)}`;
  },
);

/** Nothing that a vendor, a log or a shell would take for more than one word, and no password. */
function isOdd(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be in a target
  if (/[\u0000-\u0020\u007f]/.test(value)) return true;
  const url = URL.parse(value);
  return url === null ? !value.startsWith('/') : url.username !== '' || url.password !== '';
}

const path = fc
  .array(fc.oneof(hostileText, fc.constantFrom('a', '-'.repeat(250), '.html')), { maxLength: 4 })
  .map((parts) => parts.join('/'));
const patterns = property(
  'patterns',
  { of: fc.tuple(fc.array(hostileText, { minLength: 1, maxLength: 3 }), path), share: 2 },
  ([given, one]) => {
    const lines = given.filter((line) => findPatternProblem(line) === undefined);
    const matches = compilePatterns(lines);
    return typeof matches(one) === 'boolean' ? undefined : 'no answer';
  },
);

const rewrites = property(
  'rewrites',
  { of: fc.array(hostileText, { maxLength: 4 }) },
  async (lines) => {
    const { problems } = await parseRewrites(lines);
    return problems.some(({ message }) => message === '')
      ? 'a problem without a message'
      : undefined;
  },
);

const hash = 'a'.repeat(64);
const manifest = { v: 1, algorithm: 'sha256', files: { 'a.html': hash, 'b/c.css': hash } };
const manifests = property(
  'manifests',
  { of: fc.oneof(mutatedJson(manifest).map(toJsonText), mutatedText(toJsonText(manifest))) },
  (text) => {
    const read = parseManifest(Buffer.from(text));
    if ('problem' in read) return read.problem === '' ? 'a problem without words' : undefined;
    const outside = [...read.manifest.keys()].find((name) => name.split('/').includes('..'));
    return outside === undefined ? undefined : `a path outside of the root: ${outside}`;
  },
);

const taskIds = {
  v: 1,
  provider: everyProvider[0]?.id,
  tasks: [{ id: '590', batch: hash, urls: 3, state: 'pending' }],
};
const resumes = property(
  'resumed tasks',
  {
    of: fc.oneof(
      mutatedJson(taskIds).map(toJsonText),
      mutatedText(toJsonText(taskIds)),
      hostileJson.map(toJsonText),
    ),
    share: 2,
  },
  async (text) => {
    const provider = String(taskIds.provider);
    const { tasks } = await readResumeTasks({ text, workspace: folder, provider, hasList: false });
    return tasks.every(({ sent }) => sent >= 0) ? undefined : 'a task with a count below 0';
  },
);

const reports = property('reports', { of: hostileJson.map(toJsonText) }, (text) =>
  parseReport(text) === undefined ? undefined : 'taken for a report',
);

const logLines = property('lines of the log', { of: hostileText, share: 2 }, (text) => {
  const line = oneLine(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach the log
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(line)) return 'a control character';
  if (line.includes('##[') || /^\s*::/.test(line)) return 'a command of the runner';
  return oneLine(line) === line ? undefined : 'a line that changes when it is read again';
});

const secret = fc.oneof(hostileText, fc.string({ minLength: 6, maxLength: 30 }));
const redaction = property(
  'redaction',
  { of: fc.tuple(secret, hostileText), share: 2 },
  ([one, text]) => {
    const { redact } = createRedactor([one]);
    const long = secretForms(one).filter((form) => form.length >= 6);
    const shown = redact(`${text} ${long.join(` ${text} `)}`);
    const left = long.find((form) => shown.includes(form) && !'***'.includes(form));
    return left === undefined ? undefined : `a form is left: ${left}`;
  },
);

const codings = fc.constantFrom('gzip', 'deflate', 'br', 'zstd', 'x-gzip', 'identity', 'gzip, br');
const encodedBodies = property(
  'encoded bodies',
  { of: fc.tuple(fc.oneof(codings, hostileText), fc.uint8Array({ maxLength: 60 })) },
  async ([header, bytes]) => {
    const decoded = await decodeBody(bytes, { codings: readCodings(header), limitBytes: 1_000 });
    if ('problem' in decoded) return decoded.problem === '' ? 'a problem without words' : undefined;
    return decoded.body.length > 1_000 ? 'longer than allowed' : undefined;
  },
);

export const readerProperties: readonly Property[] = [
  ...inputs,
  ...[events, gitOutput, tags, sitemaps],
  ...configs,
  ...[lists, patterns, rewrites, manifests, resumes, reports, logLines, redaction, encodedBodies],
];
