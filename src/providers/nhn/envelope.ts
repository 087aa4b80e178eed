// One exchange with NHN Cloud's CDN API, for every version: they share host, paths and envelope.
// HTTP 200 is the normal answer for failures too, and the gateway in front answers other statuses
// with the same envelope, so `header.isSuccessful` decides; a success has HTTP 2xx as well.

import { z } from 'zod';
import { parseRetryAfter } from '../../core/backoff.ts';
import { parseJson } from '../../core/json-value.ts';
import { ContractError, VendorError } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { vendorText } from '../../http/redact.ts';
import { leavesOpen } from '../../http/status.ts';
import type { CallLimits, OperationDeps } from '../provider.ts';
import { createAccess } from './access.ts';
import { classifyResultCode, classifyStatus, remedyFor, remedyForToken } from './classify.ts';
import type { NhnSettings } from './settings.ts';
import type { NhnV3Settings } from './v3/settings.ts';
import type { NhnVersion } from './version.ts';

/** Documented as Boolean and Integer; either may come as a string. */
const Envelope = z.looseObject({
  header: z.object({
    isSuccessful: z.union([z.boolean(), z.enum(['true', 'false'])]).transform(String),
    resultCode: z.union([z.int(), z.string().regex(/^-?\d{1,15}$/)]).transform(String),
    resultMessage: z.string().nullish(),
  }),
});

export interface NhnCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/{version}/appKeys/{appKey}`, such as `/purge/item`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly limits: CallLimits;
}

/** Sends one call and gives the parsed body of an answer that says success. */
export type SendNhn = (call: NhnCall) => Promise<unknown>;

/**
 * Makes a SendNhn for one version. Rejects with VendorError, ContractError or what `send` rejects with;
 * credentials that may be outdated are an error that lets the engine send again, at its pace.
 */
export function createSendNhn(
  version: NhnVersion,
  settings: NhnSettings | NhnV3Settings,
  deps: OperationDeps,
): SendNhn {
  const base = `${settings.endpoint}/${version}/appKeys/${encodeURIComponent(settings.appKey)}`;
  const access = createAccess(settings, deps);
  return async ({ method, path, query = {}, body, limits }) => {
    const url = new URL(`${base}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const attempt = async (credentials: Readonly<Record<string, string>>): Promise<unknown> => {
      const answer = await deps.send({
        method,
        url,
        headers: { ...credentials, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...limits,
      });
      const isPurge = path.startsWith('/purge');
      const { redact } = access;
      return readAnswer(answer, { version, redact, now: deps.now(), isPurge });
    };
    const credentials = await access.authorize(limits);
    try {
      const answer = await attempt(credentials);
      access.accept();
      return answer;
    } catch (error) {
      throw access.renew(credentials, error) ? outdated() : error;
    }
  };
}

function outdated(): VendorError {
  return new VendorError({
    code: 'vendor-unavailable',
    message: 'NHN Cloud refused the token, which may have expired. Another one is fetched.',
    mayHaveArrived: false,
  });
}

interface Reading {
  readonly version: NhnVersion;
  readonly redact: (text: string) => string;
  readonly now: number;
  readonly isPurge: boolean;
}

function readAnswer(answer: HttpResponse, reading: Reading): unknown {
  const json = parseJson(answer.body);
  const parsed = Envelope.safeParse(json);
  if (!parsed.success) return refuseWithoutEnvelope(answer, reading);
  const { isSuccessful, resultCode, resultMessage } = parsed.data.header;
  if (isSuccessful === 'true' && resultCode === '0' && isOk(answer)) return json;
  if (isSuccessful === 'true' || resultCode === '0') throw contradiction();
  const code = classifyResultCode(resultCode, answer.status);
  const remedy = remedyFor(resultCode, { code, ...reading });
  throw new VendorError({
    code,
    message: `NHN Cloud refused: ${vendorText(resultMessage ?? 'no message', reading.redact)} (${resultCode})`,
    vendorCode: resultCode,
    ...(remedy === undefined ? {} : { remedy }),
    ...aboutRepeating(answer, reading.now),
  });
}

function isOk({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

function contradiction(): ContractError {
  return new ContractError(
    'NHN Cloud answered with an HTTP status, a header.isSuccessful and a header.resultCode that contradict each other: success is 2xx, true and 0.',
  );
}

function refuseWithoutEnvelope(answer: HttpResponse, { now, version }: Reading): never {
  if (isOk(answer)) {
    throw new ContractError(
      `NHN Cloud answered HTTP ${answer.status} without the documented header (header.isSuccessful, header.resultCode).`,
    );
  }
  const code = classifyStatus(answer.status);
  throw new VendorError({
    code,
    message: `NHN Cloud's gateway answered HTTP ${answer.status} without the API's envelope.`,
    vendorCode: String(answer.status),
    remedy: [remedyForToken(code, version), remedyForAddress]
      .filter((one) => one !== undefined)
      .join(' '),
    ...aboutRepeating(answer, now),
  });
}

const remedyForAddress =
  'Check `endpoint`, and what stands between the runner and the API (a proxy, a private gateway).';

/** After a 5xx of the gateway, for example, nobody knows whether the API behind it did the work. */
function aboutRepeating(
  answer: HttpResponse,
  now: number,
): { retryAfterMilliseconds?: number; mayHaveArrived?: true } {
  const wait = parseRetryAfter(answer.headers['retry-after'], now);
  return {
    ...(wait === undefined ? {} : { retryAfterMilliseconds: wait }),
    ...(leavesOpen(answer.status) ? { mayHaveArrived: true } : {}),
  };
}
