// Addresses that a user types.
import { findTypedFault } from './typed-fault.ts';

/** An http(s) URL without user info, query or fragment, which the parser has nothing to mend in. */
export function parseWebUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^?#]+$/i.test(text)) return undefined;
  return findTypedFault(text) === undefined ? new URL(text) : undefined;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The same if credentials may be sent to it: https, or http on this machine. */
export function parseCredentialAddress(text: string): URL | undefined {
  const url = parseWebUrl(text);
  return url?.protocol === 'https:' || loopback.test(url?.hostname ?? '') ? url : undefined;
}
