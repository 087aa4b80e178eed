// Reads what a user names by URL or by path: whole, bounded, and never led to a private address.

import { resolve } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import { oneLine } from '../../core/text.ts';
import { findTypedFault } from '../../core/urls/typed-fault.ts';
import { NetworkError, PrivateAddressError, SourceError, TimeoutError } from '../../errors.ts';
import type { HttpResponse } from '../../http/http.ts';
import { userAgent } from '../../http/user-agent.ts';
import { readBytes } from '../../system/read-file.ts';
import { during } from '../during.ts';
import { type SafeDeps, sendSafely } from '../send-safely.ts';

export type Address =
  | { readonly kind: 'url'; readonly url: URL }
  | { readonly kind: 'file'; readonly path: string };

export interface ReadRules {
  /** The input that named the address, as spelt in `action.yml`. */
  readonly input: 'sitemap' | 'manifest';
  readonly limitBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Origins the user typed: they may be private, any other may not. */
  readonly typedOrigins: readonly string[];
  readonly deps: SafeDeps;
}

export type ReadResult =
  | {
      readonly isFound: true;
      readonly body: Uint8Array;
      /** After redirects. */
      readonly from: Address;
    }
  | { readonly isFound: false; readonly why: string };

/** A URL if the text starts like one, else a path relative to the workspace. */
export function toAddress(
  text: string,
  rules: Pick<ReadRules, 'input'>,
  workspace: string,
): Address {
  if (!/^https?:/i.test(text)) return { kind: 'file', path: resolve(workspace, text) };
  const fault = findTypedFault(text);
  if (fault === undefined) return { kind: 'url', url: new URL(text) };
  const { what, remedy } = fault;
  throw new SourceError('source-unreadable', `\`${rules.input}\` ${what}.`, {
    input: rules.input,
    remedy,
  });
}

/** An address for people: without its query, which may hold a token. */
export function showAddress(address: Address): string {
  const text =
    address.kind === 'file' ? address.path : `${address.url.origin}${address.url.pathname}`;
  return oneLine(text, 200);
}

/**
 * The whole content. Not found (no such file, 404, 410) is a result; anything else that is not the
 * content is a SourceError `source-unreadable` that names the input.
 */
export function readAddress(address: Address, rules: ReadRules): Promise<ReadResult> {
  return during(`reading ${showAddress(address)}`, async () =>
    address.kind === 'file' ? readFromFile(address, rules) : await readFromUrl(address, rules),
  );
}

/** Says that what was named cannot be used, and what to do. */
export function unreadable(
  address: Address,
  {
    input,
    why,
    remedy,
  }: { readonly input: string; readonly why: string; readonly remedy?: string },
): SourceError {
  return new SourceError(
    'source-unreadable',
    `\`${input}\` cannot be read: ${showAddress(address)} ${why}.`,
    {
      input,
      remedy: remedy ?? usualRemedies[address.kind],
    },
  );
}

const usualRemedies = {
  url: 'Check the address, and that this runner can reach it.',
  file: 'Set it to the path of a file, relative to the workspace.',
};

function readFromFile(
  address: Extract<Address, { kind: 'file' }>,
  { input, limitBytes }: ReadRules,
): ReadResult {
  const file = readBytes(address.path, limitBytes);
  if ('bytes' in file) return { isFound: true, body: file.bytes, from: address };
  if (file.isAbsent) return { isFound: false, why: file.problem };
  throw unreadable(address, { input, why: file.problem });
}

const mostRedirects = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const gone: readonly number[] = [404, 410];

async function readFromUrl(
  address: Extract<Address, { kind: 'url' }>,
  rules: ReadRules,
): Promise<ReadResult> {
  const { input } = rules;
  let current = address;
  for (let followed = 0; followed <= mostRedirects; followed += 1) {
    const { status, headers, body } = await requestOnce(current, rules);
    if (status >= 200 && status < 300) return { isFound: true, body, from: current };
    if (gone.includes(status)) return { isFound: false, why: `answers HTTP ${status}` };
    const location = redirects.includes(status) ? headers['location'] : undefined;
    const next = location === undefined ? null : URL.parse(location, current.url.href);
    if (next === null) throw toRefused(current, { input, status });
    if (!/^https?:$/.test(next.protocol))
      throw unreadable(current, { input, why: 'redirects to something that is not http or https' });
    current = { kind: 'url', url: next };
  }
  throw unreadable(address, { input, why: `redirects more than ${mostRedirects} times` });
}

function toRefused(
  address: Address,
  { input, status }: { readonly input: string; readonly status: number },
): SourceError {
  const why = `answers HTTP ${status}`;
  if (status >= 500 || status === 429) {
    return unreadable(address, {
      input,
      why,
      remedy: 'The server failed. Run the job again later.',
    });
  }
  const isRefused = status === 401 || status === 403;
  if (!isRefused) return unreadable(address, { input, why });
  return unreadable(address, {
    input,
    why,
    remedy: `Allow requests with the User-Agent ${userAgent} to read it, or set \`${input}\` to a file.`,
  });
}

async function requestOnce(
  address: Extract<Address, { kind: 'url' }>,
  rules: ReadRules,
): Promise<HttpResponse> {
  const { input, limitBytes, typedOrigins, deps } = rules;
  const { url } = address;
  const headers = { 'accept-encoding': 'gzip, br', ...rules.headers };
  try {
    const publicOnly = !typedOrigins.includes(url.origin);
    return await sendSafely({ url, headers, limitBytes, publicOnly }, deps);
  } catch (error) {
    deps.signal.throwIfAborted();
    if (error instanceof PrivateAddressError) throw toFoundPrivate(address, input);
    if (!(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
    const why = `gave no content (${error.message.replace(/\.$/, '')})`;
    const [{ remedy } = {}]: readonly Partial<Problem>[] = error.problems;
    throw unreadable(address, { input, why, ...(remedy === undefined ? {} : { remedy }) });
  }
}

function toFoundPrivate(address: Address, input: ReadRules['input']): SourceError {
  return unreadable(address, {
    input,
    why: 'is a private address that was not typed but found in a redirect or a file',
    remedy: `Set \`${input}\` to the final address if it is meant. If the DNS of this network gives such addresses to public names, set HTTPS_PROXY to its proxy.`,
  });
}
