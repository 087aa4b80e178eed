// The prewarm solution of 2023, below `/prod`: API Gateway in front of two functions. Both of its APIs
// share one host here.
import { answerJson, parseJson, type SandboxRequest, type SandboxResponse } from '../exchange.ts';
import type { RunningVendor } from '../vendor.ts';
import type { AwsPrewarmOptions } from './options.ts';
import { findPops } from './places.ts';
import {
  type AcceptedPrewarm,
  createPrewarmBook,
  type PrewarmBook,
  type PrewarmState,
} from './prewarm-book.ts';

export interface Solution2023State {
  readonly prewarms: readonly (AcceptedPrewarm & PrewarmState)[];
  /** One for each URL of each request: what CloudFront would bill. */
  readonly invalidations: number;
}

export interface Solution2023 extends RunningVendor {
  state(): Solution2023State;
}

export function createSolution2023(options: AwsPrewarmOptions, now: () => number): Solution2023 {
  const book = createPrewarmBook({ now, taskMilliseconds: options.taskMilliseconds });
  return {
    handle: (request) =>
      request.path.startsWith('/prod/') || request.path === '/prod'
        ? withIds(answer({ book, options }, request))
        : undefined,
    state: () => ({
      prewarms: book.all.map((one) => ({ ...one, ...book.stateOf(one) })),
      invalidations: book.all.reduce((sum, { urls }) => sum + new Set(urls).size, 0),
    }),
    reset: () => book.reset(),
  };
}

interface Service {
  readonly book: PrewarmBook;
  readonly options: AwsPrewarmOptions;
}

function answer(service: Service, request: SandboxRequest): SandboxResponse {
  const route = `${request.method} ${request.path}`;
  const isKnown = route === 'POST /prod/prewarm' || route === 'GET /prod/status';
  // The gateway's answer to an unknown address.
  if (!isKnown) return refuse(403, 'Missing Authentication Token');
  if (request.headers['x-api-key'] !== service.options.apiKey) return refuse(403, 'Forbidden');
  return route.startsWith('POST') ? schedule(service, request) : showStatus(service, request);
}

function withIds(response: SandboxResponse): SandboxResponse {
  const requestId = '0ee9b4c4-sandbox-request-id';
  return { ...response, headers: { ...response.headers, 'x-amzn-requestid': requestId } };
}

function refuse(status: number, message: string): SandboxResponse {
  return answerJson(status, { message });
}

/** What the gateway answers when a function crashed. */
const crashed = refuse(502, 'Internal server error');

/** The scheduler checks the fields in this order, and crashes on what it does not check. */
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

/** Of the table that holds requests. */
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

/** Python iterates over a string by character. */
function toItems(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [...value];
  if (!Array.isArray(value)) return undefined;
  const items: readonly unknown[] = value;
  return items.every((item) => typeof item === 'string') ? items : undefined;
}

function showStatus({ book, options }: Service, { query, body }: SandboxRequest): SandboxResponse {
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
