// Addresses that a user types: what may be in them, and how they may be shown.

/** An http(s) URL without user info, query or fragment. */
export function parseWebUrl(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (url === null || /[?#]/.test(text)) return undefined;
  return url.username === '' && url.password === '' ? url : undefined;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The same if credentials may be sent to it: https, or http on this machine. */
export function parseCredentialAddress(text: string): URL | undefined {
  const url = parseWebUrl(text);
  return url?.protocol === 'https:' || loopback.test(url?.hostname ?? '') ? url : undefined;
}

/** A typed address as an error may show it: user info and query may be secrets. */
export function hideSecretParts(typed: string): string {
  return typed
    .replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is, '$1***@')
    .replace(/^([a-z][a-z0-9+.-]*:\/[^?#]*[?#]).*$/is, '$1***');
}
