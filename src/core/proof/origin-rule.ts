// Lines of `wait-for-origin`: what the origin must answer before anything is purged.
import type { TypedFault } from '../list-marks.ts';
import { findTypedFault } from '../urls/typed-fault.ts';

export type OriginWant =
  | { readonly status: number }
  /** SHA-256 of the body in hexadecimal digits. */
  | { readonly hash: string }
  /** The body contains it. */
  | { readonly text: string };

export interface OriginRule {
  readonly url: URL;
  readonly want: OriginWant;
  /** As typed. */
  readonly wanted: string;
}

const line = /^(\S.*?)\s+=>\s+(\S.*)$/;

/** Of `URL => what it must answer`; undefined if the line has another form. */
export function parseOriginRule(item: string): OriginRule | undefined {
  const [, address = '', wanted = ''] = line.exec(item) ?? [];
  const want = parseWant(wanted);
  if (want === undefined || !isAddress(address)) return undefined;
  return { url: new URL(address), want, wanted };
}

function isAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && findTypedFault(address) === undefined;
}

function parseWant(wanted: string): OriginWant | undefined {
  if (/^\d{3}$/.test(wanted)) return { status: Number(wanted) };
  const [, sum] = /^sha256:(.*)$/i.exec(wanted) ?? [];
  if (sum === undefined) return wanted === '' ? undefined : { text: wanted };
  return /^[0-9a-f]{64}$/i.test(sum) ? { hash: sum.toLowerCase() } : undefined;
}

export function findOriginRuleFault(item: string): TypedFault | undefined {
  const [, address, wanted = ''] = line.exec(item) ?? [];
  if (address === undefined)
    return {
      what: 'is not `URL => what it must answer`',
      remedy:
        'Write the URL, ` => `, and a status such as `200`, `sha256:…`, or a text of the body.',
    };
  if (isAddress(address))
    return {
      what: 'has a checksum that is not 64 hexadecimal digits',
      remedy: 'Write `sha256:` and what `sha256sum` prints for the file.',
    };
  const fault = findTypedFault(address);
  return fault === undefined || wanted === ''
    ? { what: 'begins with no http or https URL', remedy: 'Begin it with the URL of the origin.' }
    : { what: `has a URL that ${fault.what}`, remedy: fault.remedy };
}
