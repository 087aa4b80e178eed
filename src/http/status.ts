// What the HTTP status of an answer alone says about a request.

/**
 * Statuses that say that nothing was done: RFC 9110 section 15.5, RFC 6585 and RFC 7725, without those that
 * a server or a proxy sends when it lost sight of the request (408, 421, 425, 499) and those that nobody
 * sends for a reason (418).
 */
const refusals: ReadonlySet<number> = new Set([
  400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417, 422, 423,
  424, 426, 428, 429, 431, 451,
]);

/** Whether work may have been done in spite of this status: neither a success nor a definite refusal. */
export function leavesOpen(status: number): boolean {
  const isSuccess = status >= 200 && status < 300;
  return !isSuccess && !refusals.has(status);
}

/** Whether the same request may be answered later. */
export function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 425;
}

export interface UnknownStatus {
  readonly code: 'vendor-unavailable' | 'vendor-rejected';
  readonly remedy?: string;
}

/** What the status of an API means about which its vendor says nothing. */
export function judgeUnknownStatus(status: number): UnknownStatus {
  if (isPassing(status)) return { code: 'vendor-unavailable' };
  if (status < 300 || status >= 400) return { code: 'vendor-rejected' };
  return { code: 'vendor-rejected', remedy: whenRedirected };
}

const whenRedirected =
  'Check `endpoint`: the API does not redirect, so something else answered. Redirects are not followed.';
