/** The host of `URL.hostname` without the brackets of IPv6 and the final dot of a whole name. */
export function toBareHost(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** Whether a bare host is this machine by its spelling. https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);
}
