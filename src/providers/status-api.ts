// What APIs have in common that take a key in a header, and say by the HTTP status what came of a request.
import { parseRetryAfter } from '../core/backoff.ts';
import { parseJson } from '../core/json-value.ts';
import type { TargetKind } from '../core/target.ts';
import { type VendorCode, VendorError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { createRedactor, vendorText } from '../http/redact.ts';
import { judgeUnknownStatus, leavesOpen } from '../http/status.ts';
import type { CallLimits, OperationDeps } from './provider.ts';
import type { VendorErrorRow } from './vendor-errors.ts';

export interface StatusRow {
  readonly meaning: string;
  readonly code: VendorCode;
  readonly remedy?: string;
}

export type StatusTable = Readonly<Record<number, StatusRow>>;

/** For docs/errors.md. */
export function toErrorRows(statuses: StatusTable): readonly VendorErrorRow[] {
  return Object.entries(statuses).map(([status, { meaning, code, remedy }]) => ({
    ...{ vendorCode: `HTTP ${status}`, meaning, code, remedy },
  }));
}

export interface StatusApi {
  readonly title: string;
  /** Base URL without a final `/`. */
  readonly endpoint: string;
  /** The header that holds the key. */
  readonly keyHeader: string;
  readonly key: string;
  readonly statuses: StatusTable;
  /** Kinds whose requests name what an input names: what is unknown to one of them is so to all. */
  readonly named: ReadonlySet<TargetKind | undefined>;
  /** What a refusal says; `json` is undefined if its body is something else. */
  readonly readFailure: (json: unknown, headers: HttpResponse['headers'], now: number) => Failure;
}

export interface Failure {
  /** In the vendor's words; `''` if one of them is missing. */
  readonly words: readonly string[];
  /** The vendor's own code, if it has one. */
  readonly code?: string;
  readonly requestId: string | undefined;
  /** Of a request that came too fast, if `Retry-After` says nothing: how long to wait, in milliseconds. */
  readonly wait?: number | undefined;
}

export interface Question extends Partial<Pick<HttpRequest, 'headers' | 'body'>> {
  /** With its query, below the endpoint. */
  readonly path: string;
  readonly kind: TargetKind | undefined;
}

/** Resolves with an answer of 200 to 299. Rejects as operations do. */
export type StatusExchange = (question: Question, limits: CallLimits) => Promise<HttpResponse>;

export function createStatusExchange(api: StatusApi, { send, now }: OperationDeps): StatusExchange {
  const { redact } = createRedactor([api.key]);
  return async ({ path, kind, headers, ...request }, limits) => {
    const answer = await send({
      ...{ ...request, method: 'POST', url: new URL(`${api.endpoint}${path}`) },
      headers: { ...headers, [api.keyHeader]: api.key, accept: 'application/json' },
      ...limits,
    });
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw toRefusal(answer, { api, kind, redact, now: now() });
  };
}

interface Reading {
  readonly api: StatusApi;
  readonly kind: TargetKind | undefined;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

function toRefusal(
  { status, headers, body }: HttpResponse,
  { api, kind, redact, now }: Reading,
): VendorError {
  const { code, remedy } = api.statuses[status] ?? judgeUnknownStatus(status);
  const failure = api.readFailure(parseJson(body), headers, now);
  const shown = (text: string): string => vendorText(text, redact);
  const words = failure.words.map(shown).filter((word) => word !== '');
  const said = words.length === 0 ? 'no message' : words.join(', ');
  const own = failure.code === undefined || failure.code === '' ? undefined : shown(failure.code);
  const reset = code === 'vendor-rate-limited' ? failure.wait : undefined;
  const wait = parseRetryAfter(headers['retry-after'], now) ?? reset;
  return new VendorError({
    code,
    message: `${api.title} refused: ${said} (${own ?? `HTTP ${status}`})`,
    vendorCode: own ?? String(status),
    concernsAll: status === 404 && api.named.has(kind),
    mayHaveArrived: leavesOpen(status),
    ...(failure.requestId === undefined ? {} : { requestId: shown(failure.requestId) }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
  });
}
