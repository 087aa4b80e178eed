// A secret in every secret input, and vendors that return it in every form: it must be found nowhere but
// in the lines that hide it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionResult } from '../../scripts/demo/run-action.ts';
import { inputTable } from '../../src/action/input-table.ts';
import {
  jsonType,
  parseJson,
  type SandboxRequest,
  type SandboxResponse,
} from '../../src/sandbox/exchange.ts';
import { everyProvider } from '../fakes/declared-runs.ts';
import { forgeries } from './matrix/faults.ts';
import { pathsOf, withValue } from './matrix/leaves.ts';
import type { Miss, Part, PartOptions, PartResult } from './part.ts';
import { sample } from './random.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { inputsInRealTime, openSocketStage, type SocketStage } from './socket-stage.ts';

export const taint: Part = {
  name: 'taint',
  about:
    'The built action with a secret in each secret input, and vendors that return it as it is, in Base64, URL-encoded, JSON-escaped, HTML-escaped or in hexadecimal digits: in refusals, in pages, in headers and in place of every text of an answer.',
  oracles: [
    'No form of a secret, and nothing that was masked while the action ran, is found in the log (without its `::add-mask::` lines), the summary, the outputs, the report or any other file.',
    'Each run masks its secrets before it prints anything else.',
  ],
  run: runTaint,
};

const runsInShort = 14;

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
  /** The number of the request that is answered so. */
  readonly request: number;
  readonly echo: Echo;
  readonly form: string;
  /** Secrets that the vendor does not know, made of everything that is escaped somewhere. */
  readonly isOdd: boolean;
}

/** So many requests of a run are looked at; later ones are like them. */
const mostRequests = 4;

function makePlans(): readonly Plan[] {
  const formNames = Object.keys(forms);
  let turn = 0;
  return scenarios.flatMap((scenario) =>
    [false, true].flatMap((isOdd) =>
      Array.from({ length: isOdd ? 1 : mostRequests }, (_, request) => request).flatMap((request) =>
        echoes.map((echo) => {
          turn += 1;
          const form = formNames[turn % formNames.length] ?? 'raw';
          const which = isOdd ? 'odd secrets' : 'secrets';
          const name = `${scenario.title} | request ${request} | ${echo.title} | ${which}, ${form}`;
          return { name, scenario, request, echo, form, isOdd };
        }),
      ),
    ),
  );
}

async function runTaint({ seed, only, isShort, say }: PartOptions): Promise<PartResult> {
  const plans = makePlans().filter(({ name }) => name.includes(only));
  const chosen = isShort ? sample(plans, runsInShort, seed) : plans;
  const misses: Miss[] = [];
  let [searched, echoed] = [0, 0];
  for (const [index, plan] of chosen.entries()) {
    if (index % 25 === 0) say(`${index} of ${chosen.length} runs`);
    const { wrong, secrets, isEchoed } = await tryPlan(plan);
    searched += secrets;
    echoed += isEchoed ? 1 : 0;
    misses.push(...wrong.map((why) => ({ name: plan.name, why })));
  }
  return {
    totals: { runs: chosen.length, 'runs with an echo': echoed, 'forms searched for': searched },
    checks: chosen.length,
    misses,
  };
}

async function tryPlan({ scenario, request: wanted, echo, form, isOdd }: Plan) {
  let [count, isEchoed] = [0, false];
  let words: readonly string[] = [];
  await using stage: SocketStage = await openSocketStage(scenario, (request, work) => {
    count += 1;
    if (count - 1 !== wanted) return work();
    isEchoed = true;
    return echo.answer({ words, real: work(), refusal: refuse(stage, request) });
  });
  const inputs = inputsInRealTime(scenario, stage, 0);
  const given = { ...inputs, ...(isOdd ? oddSecrets(scenario, inputs) : {}) };
  const secrets = secretsIn(given);
  words = secrets.map((secret) => forms[form]?.(secret) ?? '');
  const result = await stage.run({ ...given, timeout: '3s', retries: '0' });
  const shown = [result.everything, ...filesOf(stage.folder)].join('\n');
  const { masked, rest } = readMasks(result, shown);
  const wanting = [...secrets.flatMap(allForms), ...masked];
  const found = [...new Set(wanting)].filter((one) => one.length >= 4 && rest.includes(one));
  const wrong = found.map((one) => `found: ${one.slice(0, 4)}… (${nameOf(one, secrets)})`);
  if (secrets.length > 0 && !result.stdout.startsWith('::add-mask::'))
    wrong.push('something is printed before the secrets are masked');
  return { wrong, secrets: wanting.length, isEchoed };
}

/** What the vendor says to somebody without a key. */
function refuse({ vendors }: SocketStage, request: SandboxRequest): SandboxResponse {
  const { host = '' } = request.headers;
  return vendors.handle({ ...request, headers: { host } }).answer;
}

const secretInputs = inputTable.filter(({ secret }) => secret === true).map(({ name }) => name);

function secretsIn(inputs: Readonly<Record<string, string>>): readonly string[] {
  return secretInputs.flatMap((name) => inputs[name] || []);
}

/** All of the provider's secrets, those of other kinds of credentials as well. */
function oddSecrets(
  { provider }: Scenario,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const rows = everyProvider.find(({ id }) => id === provider)?.inputs ?? [];
  const own = rows.filter(({ name, secret }) => secret && (inputs[name] ?? '') !== '');
  return Object.fromEntries(
    own.map(({ name }, index) => [name, `S"e<c>r&e't\\/+=_*~ [${index}](x)é`]),
  );
}

function allForms(secret: string): readonly string[] {
  return Object.values(forms).map((form) => form(secret));
}

function nameOf(found: string, secrets: readonly string[]): string {
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
