// The AWS CloudFront prewarm solution: API Gateway in front, functions behind it. Both APIs of 2023 are
// served on one host below the stage `/prod`, the one of 2024 below `/2024/prod`.
import {
  answerJson,
  type Handler,
  parseJson,
  type SandboxRequest,
  type SandboxResponse,
} from '../exchange.ts';
import { findPops } from './places.ts';
import { createPrewarm2024, type Prewarm2024State } from './prewarm-2024.ts';
import {
  type AcceptedPrewarm,
  createPrewarmBook,
  type PrewarmBook,
  type PrewarmState,
} from './prewarm-book.ts';

export interface AwsOptions {
  readonly apiKey: string;
  readonly taskMilliseconds: number;
  /** A parameter of the stack, off by default. */
  readonly showSuccessUrls: boolean;
}

export const awsDefaults: AwsOptions = {
  apiKey: 'sandbox-api-key',
  taskMilliseconds: 3_000,
  showSuccessUrls: false,
};

export interface AwsState {
  readonly prewarms: readonly (AcceptedPrewarm & PrewarmState)[];
  /** One for each URL of each request: what CloudFront would bill. */
  readonly invalidations: number;
  readonly prewarm2024: Prewarm2024State;
}

export interface Aws {
  readonly handle: Handler;
  state(): AwsState;
  reset(): void;
}

/** `now` is in milliseconds since the epoch; what is not given is as in `awsDefaults`. */
export function createAws(given: Partial<AwsOptions> & { readonly now: () => number }): Aws {
  const { now, ...changes } = given;
  const options: AwsOptions = { ...awsDefaults, ...changes };
  const book = createPrewarmBook({ now, taskMilliseconds: options.taskMilliseconds });
  const later = createPrewarm2024({ ...options, now });
  return {
    handle: (request) =>
      request.path.startsWith('/prod/') || request.path === '/prod'
        ? withIds(answer({ book, options }, request))
        : later.handle(request),
    state: () => ({
      prewarms: book.all.map((one) => ({ ...one, ...book.stateOf(one) })),
      invalidations: book.all.reduce((sum, { urls }) => sum + new Set(urls).size, 0),
      prewarm2024: later.state(),
    }),
    reset() {
      book.reset();
      later.reset();
    },
  };
}

interface Service {
  readonly book: PrewarmBook;
  readonly options: AwsOptions;
}

function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const route = `${request.method} ${request.path}`;
  const isKnown = route === 'POST /prod/prewarm' || route === 'GET /prod/status';
  // The gateway's words for an address it does not have.
  if (!isKnown) return refuse(403, 'Missing Authentication Token');
  if (request.headers['x-api-key'] !== service.options.apiKey) return refuse(403, 'Forbidden');
  return route.startsWith('POST') ? schedule(service, request) : tellStatus(service, request);
}

function withIds(response: SandboxResponse): SandboxResponse {
  const requestId = '0ee9b4c4-sandbox-request-id';
  return { ...response, headers: { ...response.headers, 'x-amzn-requestid': requestId } };
}

function refuse(status: number, message: string): SandboxResponse {
  return answerJson(status, { message });
}

/** A function that crashed, as the gateway tells it. */
const crashed = refuse(502, 'Internal server error');

/** The scheduler looks at the fields in this order, and crashes over what it does not look at. */
function schedule({ book }: Service, { body }: SandboxRequest): SandboxResponse {
  const fields = parseJson(body);
  if (typeof fields !== 'object' || fields === null) return crashed;
  const { url_list: list, region, target_type: type, ...others } = { ...emptyFields, ...fields };
  if (list === undefined || region === undefined)
    return refuse(400, 'Please specify url_list and region in the request body');
  const urls = toItems(list);
  if (urls === undefined) return crashed;
  const { protocol = 'http' } = others;
  const wrong = findWrong({ urls, region, protocol });
  if (wrong !== undefined) return refuse(400, wrong);
  const names = region === 'all' ? 'all' : toItems(region);
  const pops = typeof type === 'string' && names !== undefined ? findPops(type, names) : undefined;
  if (pops === undefined || Buffer.byteLength(JSON.stringify(urls)) > longestRowBytes)
    return crashed;
  const isHttps = protocol === 'https';
  const { requestID } = book.add({ urls, pops, protocol: isHttps ? 'https' : 'http' });
  return answerJson(200, { requestID });
}

/** Of the table that the request is written to. */
const longestRowBytes = 400_000;

function findWrong(fields: {
  readonly urls: readonly string[];
  readonly region: unknown;
  readonly protocol: unknown;
}): string | undefined {
  const { urls, region, protocol } = fields;
  if (urls.length === 0) return 'Please specify at least 1 url in url_list';
  if (typeof region === 'string' && region !== 'all')
    return 'Invalid region, please specify a valid region or PoP list or all';
  if (Array.isArray(region) && region.length === 0)
    return 'Please specify at least 1 PoP node in region or use all to prewarm in all PoP nodes';
  const isKnown = protocol === 'http' || protocol === 'https';
  return isKnown ? undefined : 'Invalid protocol, please specify http or https';
}

const emptyFields: Readonly<Record<string, unknown>> = {};

/** Python goes through a string by characters. */
function toItems(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [...value];
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((item) => typeof item === 'string') ? items : undefined;
}

function tellStatus({ book, options }: Service, { query, body }: SandboxRequest): SandboxResponse {
  if (body !== '')
    return { status: 403, headers: { 'content-type': 'text/html' }, body: '<html>403</html>' };
  const id = query.get('requestID');
  if (id === null) return refuse(400, 'Missing required request parameters: [requestID]');
  const request = book.all.find(({ requestID }) => requestID === id);
  if (request === undefined)
    return answerJson(200, { message: 'No result is found, please check the requestId' });
  const { successUrl, ...state } = book.stateOf(request);
  return answerJson(200, { ...state, ...(options.showSuccessUrls ? { successUrl } : {}) });
}
