/** A typed address as an error may show it: user info and query may be secrets. */
export function hideSecretParts(typed: string): string {
  return typed
    .replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is, '$1***@')
    .replace(/^([a-z][a-z0-9+.-]*:\/[^?#]*[?#]).*$/is, '$1***');
}
