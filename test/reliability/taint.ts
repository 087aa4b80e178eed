// A secret in every secret input, and vendors that return it in every form: it must be found nowhere but
// in the lines that hide it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import {
  jsonType,
  parseJson,
  type SandboxRequest,
  type SandboxResponse,
} from '../../src/sandbox/exchange.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { everyProvider } from '../fakes/declared-runs.ts';
import { rehearsalOf } from '../fakes/rehearsals.ts';
import { type CapturedOutput, captureOutput } from './captured-output.ts';
import { forgeries, type MatrixFault } from './matrix/faults.ts';
import { pathsOf, withValue } from './matrix/leaves.ts';
import { Hung, runCell } from './matrix/run-cell.ts';
import { isXml, textsOf, withEveryText, withText } from './matrix/xml-texts.ts';
import { type Miss, type Part, type PartOptions, type PartResult, shareOf } from './part.ts';
import { mapPool } from './pool.ts';
import { sample } from './random.ts';
import { type Scenario, sandboxUrl, scenarios, secretsOf } from './scenarios.ts';
import { inputsInRealTime, openSocketStage, type SocketStage } from './socket-stage.ts';

export const taint: Part = {
  name: 'taint',
  isShared: true,
  about:
    'A secret in each secret input, and vendors that return it as it is, in Base64, URL-encoded, JSON-escaped, HTML-escaped or in hexadecimal digits: in refusals, in pages, in headers and in place of texts of an answer, for each kind of request; within one process, and a sample with the built action.',
  oracles: [
    'No form of a secret, and nothing that was masked while the action ran, is found in the log (without its `::add-mask::` lines), the summary, the outputs, the report or any other file.',
    'Each run masks its secrets before it prints anything else.',
  ],
  run: runTaint,
};

interface Size {
  readonly cells: number;
  readonly processes: number;
}

const [short, full]: readonly [Size, Size] = [
  { cells: 400, processes: 6 },
  { cells: Number.POSITIVE_INFINITY, processes: 100 },
];

type Form = (secret: string) => string;

const base64 = (secret: string): string => Buffer.from(secret).toString('base64');
const toEntities = (secret: string, toEntity: (code: number) => string): string =>
  secret.replace(/[^A-Za-z0-9]/gu, (character) => toEntity(character.codePointAt(0) ?? 0));
const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** How a vendor may return a secret, and how it may be shown. */
const forms: Readonly<Record<string, Form>> = {
  raw: (secret) => secret,
  'lower case': (secret) => secret.toLowerCase(),
  Base64: base64,
  'Base64 without padding': (secret) => base64(secret).replace(/=+$/, ''),
  'Base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'URL-encoded': encodeURIComponent,
  'URL-encoded in lower case': (secret) =>
    encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  'form-encoded': (secret) => new URLSearchParams({ s: secret }).toString().slice(2),
  'JSON-escaped': (secret) => JSON.stringify(secret).slice(1, -1),
  'HTML-escaped': (secret) => secret.replace(/[&<>"']/g, (one) => names[one] ?? one),
  'HTML-escaped by number': (secret) => toEntities(secret, (code) => `&#${code};`),
  'HTML-escaped by hexadecimal number': (secret) =>
    toEntities(secret, (code) => `&#x${code.toString(16)};`),
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  'hexadecimal in upper case': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
};

/** What a vendor does with the words of a secret. */
interface Echo {
  readonly title: string;
  readonly answer: (echoing: {
    readonly words: readonly string[];
    readonly real: SandboxResponse;
    readonly refusal: SandboxResponse;
  }) => SandboxResponse;
}

function withTexts(body: string, text: string): string {
  if (isXml(body)) return withEveryText(body, text);
  const json = parseJson(body);
  if (typeof json !== 'object' || json === null) return JSON.stringify({ message: text });
  const filled = JSON.stringify(json, (_, value: unknown) =>
    typeof value === 'string' ? text : value,
  );
  return JSON.stringify({ message: text, error: text, ...{ ...Object(parseJson(filled)) } });
}

const echoes: readonly Echo[] = [
  ...[200, 400, 403, 429, 500].map((status) => ({
    title: `a refusal with HTTP ${status}`,
    answer: ({ words, refusal }: Parameters<Echo['answer']>[0]) => ({
      status,
      headers: jsonType,
      body: withTexts(refusal.body, `no ${words.join(' ')} ${forgeries[0]}`),
    }),
  })),
  {
    title: 'a page',
    answer: ({ words }) => ({ status: 502, headers: {}, body: `<p>${words.join(' ')}</p>` }),
  },
  {
    title: 'headers',
    answer: ({ words, refusal }) => {
      const word = (words[0] ?? '').replace(/[^\x20-\x7e]/g, '');
      const headers = { 'x-request-id': word, 'retry-after': word, location: `/${word}` };
      return { ...refusal, status: 302, headers };
    },
  },
  ...Array.from({ length: 4 }, (_, index) => ({
    title: `the text ${index} of the answer`,
    answer: ({ words, real }: Parameters<Echo['answer']>[0]) => {
      if (isXml(real.body)) {
        const names = textsOf(real.body);
        const name = names[Math.floor((index * names.length) / 4)] ?? '';
        return { ...real, body: withText(real.body, name, words[0] ?? '') };
      }
      const json = parseJson(real.body);
      const paths = pathsOf(json);
      const path = paths[Math.floor((index * paths.length) / 4)];
      if (path === undefined) return real;
      return { ...real, body: JSON.stringify(withValue(json, path, words[0] ?? '')) };
    },
  })),
];

interface Plan {
  readonly name: string;
  readonly scenario: Scenario;
  readonly echo: Echo;
  readonly form: string;
  /** Secrets that the vendor does not know, made of everything that is escaped somewhere. */
  readonly isOdd: boolean;
}

interface CellPlan extends Plan {
  readonly operation: string;
}

interface ProcessPlan extends Plan {
  /** The number of the request that is answered so. */
  readonly request: number;
}

function nameOf({ scenario, echo, form, isOdd }: Omit<Plan, 'name'>, where: string): string {
  const which = isOdd ? 'odd secrets' : 'secrets';
  return `${scenario.title} | ${where} | ${echo.title} | ${which}, ${form}`;
}

async function makeCellPlans(output: CapturedOutput): Promise<readonly CellPlan[]> {
  const plans: CellPlan[] = [];
  for (const scenario of scenarios) {
    const { receipts } = await runCell(scenario, undefined, output);
    const operations = [...new Set(receipts.map(({ operation }) => operation))];
    for (const operation of operations)
      for (const echo of echoes)
        for (const form of Object.keys(forms))
          for (const isOdd of [false, true]) {
            const plan = { scenario, echo, form, isOdd, operation };
            plans.push({ ...plan, name: nameOf(plan, operation) });
          }
  }
  return plans;
}

/** Later requests are like these. */
const mostRequests = 4;

function makeProcessPlans(): readonly ProcessPlan[] {
  const formNames = Object.keys(forms);
  let turn = 0;
  return scenarios.flatMap((scenario) =>
    Array.from({ length: mostRequests }, (_, request) => request).flatMap((request) =>
      echoes.map((echo) => {
        turn += 1;
        const form = formNames[turn % formNames.length] ?? 'raw';
        const plan = { scenario, echo, form, isOdd: turn % 5 === 0, request };
        return { ...plan, name: nameOf(plan, `a process, request ${request}`) };
      }),
    ),
  );
}

async function runTaint({ seed, only, isShort, share, say }: PartOptions): Promise<PartResult> {
  const size = isShort ? short : full;
  const misses: Miss[] = [];
  let searched = 0;
  const note = (name: string, { wrong, searched: forms }: Searched): void => {
    searched += forms;
    misses.push(...wrong.map((why) => ({ name, why })));
  };
  const cells = await runCells();
  const processes = makeProcessPlans().filter(({ name }) => name.includes(only));
  const chosen = shareOf(sample(processes, size.processes, seed), share);
  say(`${chosen.length} processes`);
  const found = await mapPool(chosen, tryProcess);
  for (const [index, one] of found.entries()) note(chosen[index]?.name ?? '', one);
  return {
    totals: { cells, processes: chosen.length, 'forms of secrets searched for': searched },
    checks: cells + chosen.length,
    misses,
  };

  async function runCells(): Promise<number> {
    using output = captureOutput();
    const plans = (await makeCellPlans(output)).filter(({ name }) => name.includes(only));
    const wanted = shareOf(sample(plans, size.cells, seed), share);
    for (const [index, plan] of wanted.entries()) {
      if (index % 2_000 === 0) say(`${index} of ${wanted.length} cells`);
      try {
        note(plan.name, await tryCell(plan, output));
      } catch (error) {
        if (!(error instanceof Hung)) throw error;
        note(plan.name, { wrong: [error.message], searched: 0 });
      }
    }
    return wanted.length;
  }
}

interface Searched {
  readonly wrong: readonly string[];
  /** Forms of secrets. */
  readonly searched: number;
}

async function tryCell(
  { scenario, echo, form, isOdd, operation }: CellPlan,
  output: CapturedOutput,
): Promise<Searched> {
  const given = scenario.valuesFor(describeSettings(sandboxUrl));
  const odd = isOdd ? oddSecrets(scenario, given) : {};
  const words = toWords(secretsOf(scenario, { ...given, ...odd }), form);
  const fault: MatrixFault = {
    name: echo.title,
    isDoubtful: true,
    spoil: ({ work, refuse }) => echo.answer({ words, real: work(), refusal: refuse() }),
  };
  const trouble = { operation, fault, position: 'all' } as const;
  const cell = await runCell(scenario, trouble, output, { inputs: { retries: '0', ...odd } });
  const { log, summary, outputs, reportText, secrets } = cell;
  const shown = [log, summary, JSON.stringify(outputs), reportText].join('\n');
  return search(shown, { secrets, masked: [] });
}

function toWords(secrets: readonly string[], form: string): readonly string[] {
  return secrets.map((secret) => forms[form]?.(secret) ?? '');
}

function search(
  shown: string,
  { secrets, masked }: { readonly secrets: readonly string[]; readonly masked: readonly string[] },
): Searched {
  const wanting = new Set([...secrets.flatMap(allForms), ...masked]);
  const found = [...wanting].filter((one) => one.length >= 4 && shown.includes(one));
  const wrong = found.map((one) => `found: ${one.slice(0, 4)}… (${formOf(one, secrets)})`);
  return { wrong, searched: wanting.size };
}

async function tryProcess({
  scenario,
  request: wanted,
  echo,
  form,
  isOdd,
}: ProcessPlan): Promise<Searched> {
  let count = 0;
  let words: readonly string[] = [];
  await using stage: SocketStage = await openSocketStage(scenario, (request, work) => {
    count += 1;
    if (count - 1 !== wanted) return work();
    return echo.answer({ words, real: work(), refusal: refuse(stage, request) });
  });
  const inputs = inputsInRealTime(scenario, stage, 0);
  const given = { ...inputs, ...(isOdd ? oddSecrets(scenario, inputs) : {}) };
  const secrets = secretsOf(scenario, given);
  words = toWords(secrets, form);
  const result = await stage.run({ ...given, timeout: '3s', retries: '0' });
  const shown = [result.everything, ...filesOf(stage.folder)].join('\n');
  const { masked, rest } = readMasks(result, shown);
  const { wrong, searched } = search(rest, { secrets, masked });
  if (secrets.length === 0 || result.stdout.startsWith('::add-mask::')) return { wrong, searched };
  return { wrong: [...wrong, 'something is printed before the secrets are masked'], searched };
}

/** What the vendor says to somebody without a key. */
function refuse({ vendors }: SocketStage, request: SandboxRequest): SandboxResponse {
  const { host = '' } = request.headers;
  return vendors.handle({ ...request, headers: { host } }).answer;
}

/** All of the provider's secrets, those of other kinds of credentials as well. */
function oddSecrets(
  { provider }: Scenario,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const rows = everyProvider.find(({ id }) => id === provider)?.inputs ?? [];
  const { holdKey = String } = rehearsalOf(provider);
  const own = rows.filter(({ name, secret }) => secret && (inputs[name] ?? '') !== '');
  return Object.fromEntries(
    own.map(({ name }, index) => [name, holdKey(`S"e<c>r&e't\\/+=_*~[${index}](x)#!`)]),
  );
}

function allForms(secret: string): readonly string[] {
  return Object.values(forms).map((form) => form(secret));
}

function formOf(found: string, secrets: readonly string[]): string {
  const known = Object.entries(forms).find(([, form]) =>
    secrets.some((one) => form(one) === found),
  );
  return known?.[0] ?? 'masked while the action ran';
}

/** The runner decodes what it is given to hide. */
function readMasks(
  { stdout }: ActionResult,
  shown: string,
): { readonly masked: readonly string[]; readonly rest: string } {
  const prefix = '::add-mask::';
  const lines = stdout.split('\n').filter((line) => line.startsWith(prefix));
  const masked = lines.map((line) =>
    line
      .slice(prefix.length)
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%'),
  );
  const rest = shown.split('\n').filter((line) => !line.startsWith(prefix));
  return { masked, rest: rest.join('\n') };
}

/** What the run left in its folders; the list and the config file hold no secrets either. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}
