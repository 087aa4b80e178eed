// Whatever a vendor answers to any request of any provider: what is made of it is what `provider.ts`
// promises, or one of the errors that an operation may reject with.
import fc from 'fast-check';
import { type Batch, taskStates } from '../../../src/core/task.ts';
import type { HttpResponse, SendRequest } from '../../../src/http/http.ts';
import { checkDomains, checkTaskIds } from '../../../src/providers/checked-ids.ts';
import type { Connection, Operations, ProbedTask } from '../../../src/providers/provider.ts';
import { parseJson } from '../../../src/sandbox/exchange.ts';
import { describeSettings } from '../../../src/sandbox/vendors.ts';
import { createInputs } from '../../fakes/inputs.ts';
import { createLimits } from '../../fakes/limits.ts';
import { type Scenario, sandboxUrl, scenarios } from '../scenarios.ts';
import { startVendorsSide } from '../vendors-side.ts';
import { hostileJson, hostileText, mutatedJson, mutatedText } from './hostile-text.ts';
import { type Property, property } from './property.ts';

const settings = describeSettings(sandboxUrl);
const now = Date.UTC(2026, 10, 21, 9, 0, 0);
/** Tasks are over, and signatures are still accepted. */
const longAfter = now + 240_000;

type Call = (connection: Connection, send: SendRequest) => Promise<string | undefined>;

/** One call of an operation, with what it gets if nothing goes wrong. */
interface Operation {
  readonly name: string;
  readonly connection: Connection;
  readonly call: Call;
  readonly answers: readonly HttpResponse[];
}

function depsWith(send: SendRequest) {
  return { send, now: () => now, keepSecret: () => undefined };
}

/** The vendors of a fresh sandbox, and everything that they answer. */
function openVendors(scenario: Scenario) {
  let time = now;
  const vendors = startVendorsSide({ now: () => time, run: scenario.run });
  const answers: HttpResponse[] = [];
  const send: SendRequest = async ({ method, url, headers, body }) => {
    const { answer } = vendors.handle({
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: { ...headers, host: url.host },
      body: body ?? '',
    });
    const { status, headers: answered } = answer;
    const response = { status, headers: answered, body: Buffer.from(answer.body) };
    answers.push(response);
    return response;
  };
  return {
    send,
    takeAnswers: () => answers.splice(0),
    wait: () => {
      time = longAfter;
    },
  };
}

async function findOperations(scenario: Scenario): Promise<readonly Operation[]> {
  const { connection } = createInputs(scenario.valuesFor(settings));
  const vendors = openVendors(scenario);
  const found: Operation[] = [];
  const note = (name: string, call: Call): void => {
    const answers = vendors.takeAnswers();
    found.push({ name: `${name} of ${scenario.title}`, connection, call, answers });
  };
  if (scenario.config !== undefined) {
    const operations = await connection.distributions?.connect(depsWith(vendors.send));
    const [first] = (await operations?.list(createLimits())) ?? [];
    note('answers to the list', readList);
    const domain = first?.domain ?? '';
    await operations?.get(domain, createLimits());
    note('answers about one distribution', readOne(domain));
    return found;
  }
  const operations = await connection.connect(depsWith(vendors.send));
  if (operations.prepare !== undefined) {
    await operations.prepare(createLimits());
    note('answers to what is looked up before', prepare);
  }
  const batch = firstBatch(scenario);
  const id = await submitWhole(operations, batch, vendors.wait);
  note('answers to a submission', submit(batch, scenario));
  if (operations.probe === undefined) return found;
  vendors.wait();
  const task = { id, targets: batch.targets, sent: batch.targets.length };
  await operations.probe({ tasks: [task], since: now }, createLimits());
  note('answers to a poll', poll(task, scenario));
  return found;
}

/** For all of its recipients, with a pause between them that keeps every pace. */
async function submitWhole(
  operations: Operations,
  batch: Batch,
  pause: () => void = () => undefined,
): Promise<string> {
  const { id, isPartial = false } = await operations.submit(batch, createLimits());
  if (!isPartial) return id;
  pause();
  return await submitWhole(operations, batch, pause);
}

function firstBatch({ targets, row, valuesFor }: Scenario): Batch {
  const { connection, toSent } = createInputs(valuesFor(settings));
  const { domain } = connection;
  const value = domain === '' ? 'https://www.example.com/' : domain;
  const everything = { kind: 'everything', value, rule: 'purge-type' } as const;
  const own = targets.length === 0 ? [everything] : targets.slice(0, row?.targetsPerRequest ?? 1);
  return {
    checksum: '',
    targets: own,
    ...(toSent === undefined ? {} : { sentAs: own.map(toSent) }),
  };
}

const prepare: Call = async (connection, send) => {
  const operations = await connection.connect(depsWith(send));
  const lines = (await operations.prepare?.(createLimits())) ?? [];
  return lines.every((line) => line !== '') ? undefined : 'a line about it is empty';
};

/** What comes before is answered by the vendor itself. */
async function connectPrepared(
  { connection, send }: { readonly connection: Connection; readonly send: SendRequest },
  scenario: Scenario,
): Promise<Operations> {
  let current = send;
  const operations = await connection.connect(depsWith((request) => current(request)));
  if (operations.prepare === undefined) return operations;
  current = openVendors(scenario).send;
  await operations.prepare(createLimits());
  current = send;
  return operations;
}

function submit(batch: Batch, scenario: Scenario): Call {
  return async (connection, send) => {
    const operations = checkTaskIds(
      await connectPrepared({ connection, send }, scenario),
      connection.pollOrigin,
    );
    const id = await submitWhole(operations, batch);
    return /^[\x21-\x7e]{0,200}$/.test(id) ? undefined : `an id is ${JSON.stringify(id)}`;
  };
}

function poll(task: ProbedTask, scenario: Scenario): Call {
  return async (connection, send) => {
    const operations = await connectPrepared({ connection, send }, scenario);
    const answer = await operations.probe?.({ tasks: [task], since: now }, createLimits());
    for (const { id, state, failedTargets = [], pendingTargets = [] } of answer?.news ?? []) {
      if (!taskStates.includes(state)) return `a state is ${state}`;
      if (state === 'done' && failedTargets.length + pendingTargets.length > 0)
        return 'done, and some targets are not';
      if (typeof id !== 'string') return 'an id is no text';
    }
    return undefined;
  };
}

const readList: Call = async (connection, send) => {
  const operations = await connection.distributions?.connect(depsWith(send));
  if (operations === undefined) return undefined;
  const all = await checkDomains(operations).list(createLimits());
  return all.some(({ domain }) => domain === '') ? 'a distribution without a domain' : undefined;
};

function readOne(domain: string): Call {
  return async (connection, send) => {
    const operations = await connection.distributions?.connect(depsWith(send));
    const found = await operations?.get(domain, createLimits());
    return found === undefined || found.domain === domain ? undefined : 'another distribution';
  };
}

interface Spoiling {
  /** Which of the answers of one call. */
  readonly place: number;
  readonly status: number | undefined;
  readonly header: readonly [name: string, value: string];
  readonly body: string;
}

function spoilings(answers: readonly HttpResponse[]): fc.Arbitrary<Spoiling> {
  const places = answers.map(({ body: bytes }, place) => {
    const text = Buffer.from(bytes).toString('utf8');
    const body = fc.oneof(
      { weight: 4, arbitrary: mutatedJson(parseJson(text)).map(toJsonText) },
      { weight: 1, arbitrary: mutatedText(text) },
      { weight: 1, arbitrary: fc.oneof(hostileText, hostileJson.map(toJsonText)) },
    );
    const headers = fc.constantFrom('retry-after', 'x-request-id', 'date', 'x-subject-token');
    return fc.record<Spoiling>({
      place: fc.constant(place),
      status: fc.oneof(fc.constant(undefined), fc.integer({ min: 200, max: 599 })),
      header: fc.tuple(headers, hostileText),
      body,
    });
  });
  return fc.oneof(...places);
}

function toJsonText(json: unknown): string {
  return JSON.stringify(json) ?? '';
}

function toProperty({ name, connection, call, answers }: Operation): Property {
  return property(name, { of: spoilings(answers), share: 3 }, async (spoiling) => {
    let [requests, refusing] = [0, ''];
    const send: SendRequest = async () => {
      const answer = answers[requests] ?? answers.at(-1);
      const isSpoilt = requests === spoiling.place;
      requests += 1;
      if (answer === undefined) throw new Error('This call sends nothing.');
      if (!isSpoilt) return answer;
      const { status = answer.status, header, body } = spoiling;
      if (status > 299) refusing = `HTTP ${status}`;
      const headers = { ...answer.headers, [header[0]]: header[1] };
      return { status, headers, body: Buffer.from(body) };
    };
    const wrong = await call(connection, send);
    return wrong ?? (refusing === '' ? undefined : judgeRefusal(name, refusing));
  });
}

/** Only a poll may read a refusal as news. */
function judgeRefusal(name: string, refusing: string): string | undefined {
  return name.startsWith('answers to a submission') ? `accepted with ${refusing}` : undefined;
}

/** Changes of distributions read in the same way, so one scenario of each provider stands for them. */
const wanted = scenarios.filter(
  ({ config, provider }, index) =>
    config === undefined ||
    scenarios.findIndex((one) => one.config !== undefined && one.provider === provider) === index,
);

export async function findVendorProperties(): Promise<readonly Property[]> {
  const found = await Promise.all(wanted.map(findOperations));
  return found.flat().map(toProperty);
}
