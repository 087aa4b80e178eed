// One URL at a time by plain HTTP: a request for each variant and each address to connect to.
import type { Target } from '../../core/target.ts';
import { NetworkError, PrivateAddressError, TimeoutError, VendorError } from '../../errors.ts';
import { createRedactor } from '../../http/redact.ts';
import type { CallLimits, OperationDeps, Operations, ProbedTask, TaskNews } from '../provider.ts';
import { type Answered, describeAnswer, readAnswer, sumUp } from './answer.ts';
import type { Headers } from './headers.ts';
import type { HttpSettings } from './settings.ts';

/** A longer answer that is searched for a text holds more than a word about success. */
const mostSearchedBytes = 1024 * 1024;

export function createHttpOperations(settings: HttpSettings, deps: OperationDeps): Operations {
  const { redact } = createRedactor(settings.secrets);
  const ask = createAsk(settings, { deps, redact });
  const isUntilHit = !settings.purges && settings.until === 'hit';
  const submit: Operations['submit'] = async ({ targets: [target], checksum }, limits) => {
    if (target === undefined) return { id: '' };
    const startedAt = deps.now();
    const answered = await ask(target, limits);
    const shown = {
      vendorState: describeAnswer(answered),
      facts: { ...answered, milliseconds: deps.now() - startedAt },
    };
    if (!isUntilHit) return { id: '', ...shown };
    return { id: checksum.slice(0, 16), isDone: answered.cache === 'hit', ...shown };
  };
  if (!isUntilHit) return { submit };
  return {
    submit,
    async probe({ tasks: [task] }, limits) {
      return { news: task === undefined ? [] : [await askAgain(task, limits)] };
    },
  };

  async function askAgain({ id, targets: [target] }: ProbedTask, limits: CallLimits) {
    if (target === undefined) return { id, ...unknownUrl };
    const startedAt = deps.now();
    try {
      const answered = await ask(target, limits);
      const news: TaskNews = {
        id,
        state: answered.cache === 'hit' ? 'done' : 'pending',
        vendorState: describeAnswer(answered),
        facts: { ...answered, milliseconds: deps.now() - startedAt },
      };
      return news;
    } catch (error) {
      if (!(error instanceof VendorError) || mayPass(error)) throw error;
      const [problem] = error.problems;
      const state = `HTTP ${problem?.vendorCode ?? ''}`.trim();
      const failed = { id, state: 'failed', vendorState: state } as const;
      return problem === undefined ? failed : { ...failed, problem };
    }
  }
}

function mayPass({ code }: VendorError): boolean {
  return code === 'vendor-unavailable' || code === 'vendor-rate-limited';
}

const unknownUrl = {
  state: 'unconfirmed',
  vendorState: 'not requested again',
  problem: {
    code: 'unconfirmed',
    message: 'The URL of this task is not known, so it could not be requested again.',
    remedy: 'Resume with the source of URLs of the earlier run, or run it again.',
  },
} as const;

type Ask = (target: Target, limits: CallLimits) => Promise<Answered>;

function createAsk(
  settings: HttpSettings,
  { deps, redact }: { readonly deps: OperationDeps; readonly redact: (text: string) => string },
): Ask {
  const { method, successBody, maxBytes, variants, nodes, purges } = settings;
  const isSearched = successBody !== undefined;
  const limitBytes = maxBytes ?? (isSearched ? mostSearchedBytes : undefined);

  const askOnce = async (
    { target, node, headers }: { target: Target; node: string | undefined; headers: Headers },
    limits: CallLimits,
  ): Promise<Answered> => {
    const url = withQuery(target.value, settings.query);
    // Joined as text: to the parser of URLs, a path that begins with `//` would be another host.
    const to =
      node === undefined || node === url.origin ? url : new URL(node + url.pathname + url.search);
    const answer = await deps.send({
      ...{ method, url: to, signal: limits.signal },
      timeoutMilliseconds: limits.timeoutMilliseconds,
      headers: node === undefined ? headers : { ...headers, host: url.host },
      discards: !isSearched,
      publicOnly: node === undefined && deps.typedOrigins?.has(url.origin) !== true,
      ...(limitBytes === undefined ? {} : { limitBytes }),
    });
    return await readAnswer(answer, { url: to, settings, redact, now: deps.now() });
  };

  return async (target, limits) => {
    const answers: Answered[] = [];
    try {
      for (const node of nodes)
        for (const headers of variants)
          answers.push(await askOnce({ target, node, headers }, limits));
    } catch (error) {
      limits.signal.throwIfAborted();
      const lasting = withoutRetry(error, purges);
      throw purges ? lasting : notWarm(lasting);
    }
    return sumUp(answers);
  };
}

function withQuery(address: string, query: string): URL {
  const url = new URL(address);
  if (query !== '') url.search = url.search === '' ? query : `${url.search}&${query}`;
  return url;
}

/** A private address, an answer that is too long: the next attempt would end alike. */
function withoutRetry(error: unknown, purges: boolean): unknown {
  if (!(error instanceof NetworkError) || !error.isLasting) return error;
  const usual = error instanceof PrivateAddressError ? whenPrivate : whenLong;
  const [{ message, remedy = usual } = { message: error.message }] = error.problems;
  const mayHaveArrived = purges && error.mayHaveArrived;
  return new VendorError({ code: 'vendor-rejected', message, remedy, mayHaveArrived });
}

const whenPrivate =
  'A private address is requested only if `urls`, `base-url` or `endpoint` names it.';
const whenLong = 'A longer answer needs a higher `http-max-bytes`.';

/** A request that fetches changes nothing: without a whole answer, the page is simply not warm. */
function notWarm(error: unknown): unknown {
  if (!(error instanceof NetworkError || error instanceof TimeoutError)) return error;
  const [{ message, remedy } = { message: error.message, remedy: undefined }] = error.problems;
  const about = remedy === undefined ? {} : { remedy };
  return error instanceof TimeoutError
    ? new TimeoutError(error.code, message, { ...about, mayHaveArrived: false })
    : new NetworkError(message, false, about);
}
