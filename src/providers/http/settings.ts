// The settings of plain HTTP. Nothing here sends anything.
import { oneLine } from '../../core/text.ts';
import type { InputProblem } from '../../errors.ts';
import type { Connection, ProviderValues } from '../provider.ts';
import { type Until, untilChoices } from './capabilities.ts';
import { type Headers, listSecrets, readHeaderLines, readVariantLines } from './headers.ts';

export interface HttpSettings {
  readonly method: string;
  /** The headers of each request that a URL gets; at least one set. */
  readonly variants: readonly Headers[];
  /** Origins to connect to, `undefined` for the URL's own; at least one. */
  readonly nodes: readonly (string | undefined)[];
  readonly success: ReadonlySet<number>;
  readonly successBody: string | undefined;
  /** Without `?`; `''` if nothing is added. */
  readonly query: string;
  readonly maxBytes: number | undefined;
  readonly until: Until;
  readonly purges: boolean;
  /** Values of headers that must not be shown. */
  readonly secrets: readonly string[];
}

interface Reading {
  readonly settings: HttpSettings;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

/** What Chrome, Edge and Firefox send: caches keep a variant for each value that browsers ask with. */
const browserHeaders: Headers = { 'accept-encoding': 'gzip, deflate, br, zstd' };

const usualSuccess = '200,201,202,204';

/** Every problem found, the values as far as they are usable. */
export function readHttpSettings(values: ProviderValues): Reading {
  const problems: InputProblem[] = [];
  const purges = values.mode === 'purge';
  const common = readHeaderLines('http-headers', values.get('http-headers') ?? '');
  const each = readVariantLines('http-variants', values.get('http-variants') ?? '');
  problems.push(...common.problems, ...each.problems);
  const sets = each.sets.length === 0 ? [{}] : each.sets;
  const variants = sets.map((own) => ({
    ...(purges ? {} : browserHeaders),
    ...common.sets[0],
    ...own,
  }));
  const successBody = values.get('http-success-body');
  const settings: HttpSettings = {
    method: readMethod(values, { purges, successBody, problems }),
    variants,
    nodes: readNodes(values, problems),
    success: readSuccess(values, problems),
    successBody,
    query: readQuery(values, problems),
    maxBytes: readMaxBytes(values, problems),
    until: readUntil(values, problems),
    purges,
    secrets: listSecrets(variants),
  };
  if (successBody !== undefined && settings.method === 'HEAD') problems.push(noBody);
  const warnings = purges && values.get('until') !== undefined ? [untilWarms] : [];
  return { settings, problems, warnings };
}

const untilWarms = '`until` has no effect: `mode: purge` does not warm.';

const noBody: InputProblem = {
  code: 'input-invalid',
  input: 'http-success-body',
  message: '`http-success-body` needs a body, and the answer to `HEAD` has none.',
  remedy: 'Remove it, or set `http-method: GET`.',
};

/** Which caches are asked, and under which URL and with which headers they keep a copy. */
export function listCopies({ endpoints, get }: ProviderValues): Pick<Connection, 'copies'> {
  const origins = endpoints.map(({ origin }) => origin).toSorted();
  const [query = '', variants = ''] = [get('http-query'), get('http-variants')];
  const isUsual = origins.length === 0 && query === '' && variants === '';
  return isUsual ? {} : { copies: [query, variants, ...origins] };
}

function readMethod(
  values: ProviderValues,
  {
    purges,
    successBody,
    problems,
  }: {
    readonly purges: boolean;
    readonly successBody: string | undefined;
    readonly problems: InputProblem[];
  },
): string {
  const usual = purges ? 'PURGE' : 'GET';
  const method = values.get('http-method') ?? usual;
  const refuse = (what: string, remedy: string): string => {
    problems.push({
      code: 'input-invalid',
      input: 'http-method',
      message: `\`http-method\` ${what}: ${JSON.stringify(oneLine(method, 40))}.`,
      remedy,
    });
    return usual;
  };
  if (!purges)
    return ['GET', 'HEAD'].includes(method)
      ? method
      : refuse('does not fill a cache', 'Set `GET` or `HEAD`, in upper case.');
  if (
    !/^[A-Z][A-Z-]{0,31}$/.test(method) ||
    ['CONNECT', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)
  )
    return refuse(
      'is not a method that purges',
      'Set what the cache expects, in upper case, such as `PURGE` or `BAN`.',
    );
  if (method === 'GET' && successBody === undefined)
    return refuse(
      'fetches pages, and any page would count as a success',
      'Set `http-success-body` to a text that the purge service answers with, or set `PURGE`.',
    );
  return method;
}

function readNodes({ endpoints }: ProviderValues, problems: InputProblem[]): HttpSettings['nodes'] {
  const [wrong] = endpoints.filter(({ pathname }) => pathname !== '/');
  if (wrong !== undefined)
    problems.push({
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` has a path, and the path of each URL is requested: ${JSON.stringify(oneLine(wrong.href, 100))}.`,
      remedy: `Write \`${wrong.origin}\`.`,
    });
  const origins = new Set(endpoints.map(({ origin }) => origin));
  return origins.size === 0 ? [undefined] : [...origins];
}

function readSuccess(values: ProviderValues, problems: InputProblem[]): ReadonlySet<number> {
  const text = values.get('http-success') ?? usualSuccess;
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const wrong = parts.find((part) => !/^[24]\d\d$/.test(part));
  if (wrong !== undefined || parts.length === 0)
    problems.push({
      code: 'input-invalid',
      input: 'http-success',
      message: `\`http-success\` contains what is not a status from 200 to 299 or from 400 to 499: ${JSON.stringify(oneLine(wrong ?? text, 40))}.`,
      remedy: `Write statuses such as \`${usualSuccess},404\`. Redirects and errors of the server always fail.`,
    });
  return new Set(parts.map(Number));
}

function readQuery(values: ProviderValues, problems: InputProblem[]): string {
  const query = (values.get('http-query') ?? '').replace(/^[?&]/, '');
  if (/^[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7e]*$/.test(query)) return query;
  problems.push({
    code: 'input-invalid',
    input: 'http-query',
    message: '`http-query` contains characters that a query cannot have.',
    remedy: 'Write it as it appears in an address, such as `warm=1&from=deploy`.',
  });
  return '';
}

function readMaxBytes(values: ProviderValues, problems: InputProblem[]): number | undefined {
  const text = values.get('http-max-bytes');
  if (text === undefined || /^[1-9]\d{0,12}$/.test(text))
    return text === undefined ? undefined : Number(text);
  problems.push({
    code: 'input-invalid',
    input: 'http-max-bytes',
    message: `\`http-max-bytes\` is not a number of bytes above 0: ${JSON.stringify(oneLine(text, 40))}.`,
    remedy: 'Write digits alone, such as `10000000`.',
  });
  return undefined;
}

function readUntil(values: ProviderValues, problems: InputProblem[]): Until {
  const text = values.get('until') ?? 'response';
  const until = untilChoices.find((choice) => choice === text);
  if (until !== undefined) return until;
  problems.push({
    code: 'input-invalid',
    input: 'until',
    message: `\`until\` is neither \`response\` nor \`hit\`: ${JSON.stringify(oneLine(text, 40))}.`,
    remedy: 'Set `response` or `hit`.',
  });
  return 'response';
}
