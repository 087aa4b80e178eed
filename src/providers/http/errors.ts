// What the statuses of caches and pages mean, for docs/errors.md.
import type { VendorErrorRow, VendorErrors } from '../vendor-errors.ts';
import { classify, purgeRefusals, warmRefusals, whenOtherBody } from './classify.ts';

const meanings: Readonly<Record<number, string>> = {
  401: 'credentials are missing or wrong',
  403: 'the cache, or a firewall before it, refuses this client',
  404: 'the page does not exist; of some caches: it was not stored',
  405: 'the method is not allowed',
  409: 'another request changes this page at the same time',
  410: 'the page was removed',
  412: 'of nginx: the page was not stored',
  429: 'too many requests in this time',
  501: 'the method is not known',
};

const modes = [
  { title: 'purge', purges: true, refusals: purgeRefusals },
  { title: 'prewarm', purges: false, refusals: warmRefusals },
] as const;

export const errors: VendorErrors = {
  title: 'plain HTTP',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15',
  rows: [
    ...modes.flatMap(({ title, purges, refusals }) =>
      Object.keys(refusals).map((status) => toRow(Number(status), { title, purges })),
    ),
    toOther('HTTP 3xx', { status: 301, meaning: 'a redirect' }),
    toOther('HTTP 5xx', { status: 500, meaning: 'a failure of the cache or of the origin' }),
    {
      vendorCode: 'another body',
      meaning: 'the body does not hold the text of `http-success-body`',
      code: 'vendor-failed',
      remedy: whenOtherBody,
    },
  ],
};

function toRow(
  status: number,
  { title, purges }: { readonly title: string; readonly purges: boolean },
): VendorErrorRow {
  const { code, remedy } = classify(status, { purges, hasCredentials: false });
  const meaning = meanings[status] ?? '';
  return { vendorCode: `HTTP ${status} (${title})`, meaning, code, remedy };
}

function toOther(
  vendorCode: string,
  { status, meaning }: { readonly status: number; readonly meaning: string },
): VendorErrorRow {
  const { code, remedy } = classify(status, { purges: false, hasCredentials: false });
  return { vendorCode, meaning, code, remedy };
}
