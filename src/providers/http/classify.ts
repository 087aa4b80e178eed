// What an answer means that is not a success. The status is all that caches agree on.
// https://www.rfc-editor.org/rfc/rfc9110#section-15
import type { VendorCode } from '../../errors.ts';

export interface Refusal {
  readonly code: VendorCode;
  readonly remedy?: string | undefined;
  /** Every other request would be refused alike. */
  readonly concernsAll?: boolean;
}

export interface Asked {
  readonly purges: boolean;
  readonly hasCredentials: boolean;
}

const redirect: Refusal = {
  code: 'vendor-rejected',
  remedy:
    'Redirects are not followed: they are another URL, in another place of the cache. Put the address that it leads to into the list. If the list is that of a purge and this address ends in `/index.html`, set `index-pages: directory` for that purge.',
};

/** Only a request with a condition is answered so, and nothing was fetched. */
const notModified: Refusal = {
  code: 'vendor-rejected',
  remedy:
    'Remove conditions such as `If-None-Match` and `If-Modified-Since` from `http-headers` and `http-variants`.',
};

const notAllowed =
  'The cache does not let this runner purge, or does not know the method. Check its access list, `http-method`, and that `endpoint` is the cache itself.';

export const whenOtherBody =
  'Request it by hand and read the answer: it says what the service did instead.';

const gone = 'The page was removed: leave it out of the list.';

/** Of `mode: purge`, by status. */
export const purgeRefusals: Readonly<Record<number, Refusal>> = {
  401: {
    code: 'vendor-auth',
    remedy: 'Set the credentials that the cache asks for in `http-headers`.',
  },
  403: { code: 'vendor-forbidden', remedy: notAllowed },
  404: {
    code: 'vendor-not-found',
    remedy:
      'Caches that answer 404 for what they do not hold, as nginx does, take `http-success: 200,404`.',
  },
  405: { code: 'vendor-rejected', remedy: notAllowed, concernsAll: true },
  409: { code: 'vendor-conflict', remedy: 'Run again when nothing else changes this page.' },
  410: { code: 'vendor-not-found', remedy: gone },
  412: {
    code: 'vendor-rejected',
    remedy:
      'Caches that answer 412 for what they do not hold, as nginx does, take `http-success: 200,412`.',
  },
  429: { code: 'vendor-rate-limited', remedy: 'Set a slower `pace`: it is that of each host.' },
  501: { code: 'vendor-rejected', remedy: notAllowed, concernsAll: true },
};

/** Of `mode: prewarm`, by status. */
export const warmRefusals: Readonly<Record<number, Refusal>> = {
  401: {
    code: 'vendor-rejected',
    remedy:
      'The page needs credentials, so it is not for a shared cache. Leave it out of the list.',
  },
  403: {
    code: 'vendor-rejected',
    remedy:
      'Check whether a firewall refuses the runner or its User-Agent; `http-headers` can set another one.',
  },
  404: { code: 'vendor-not-found', remedy: 'Check that the page is deployed.' },
  405: { code: 'vendor-rejected', remedy: 'Set `http-method: GET`.' },
  409: { code: 'vendor-conflict', remedy: 'Run again when nothing else changes this page.' },
  410: { code: 'vendor-not-found', remedy: gone },
  429: { code: 'vendor-rate-limited', remedy: 'Set a slower `pace`: it is that of each host.' },
  501: { code: 'vendor-rejected', remedy: 'Set `http-method: GET`.' },
};

export function classify(status: number, { purges, hasCredentials }: Asked): Refusal {
  if (status === 304) return notModified;
  if (status >= 300 && status < 400) return redirect;
  // Credentials that are refused once are refused each time.
  const known = status === 401 && hasCredentials ? purgeRefusals[status] : undefined;
  const found = known ?? (purges ? purgeRefusals : warmRefusals)[status];
  if (found !== undefined) return found;
  return status >= 500
    ? { code: 'vendor-unavailable', remedy: 'Run again later, or look into the log of the cache.' }
    : { code: 'vendor-rejected', remedy: 'Request it by hand and read the answer.' };
}
