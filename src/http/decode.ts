// What `Content-Encoding` did to a body, undone. Loaded with the first body that needs it.
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

type Decode = (body: Uint8Array, limits: { readonly maxOutputLength: number }) => Promise<Buffer>;

const [unpackGzip, unpackZlib, unpackRaw] = [
  promisify(gunzip),
  promisify(inflate),
  promisify(inflateRaw),
];

const decoders: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  // RFC 9110 means zlib's format; some servers send what is inside it.
  ['deflate', (body, limits) => (isZlib(body) ? unpackZlib : unpackRaw)(body, limits)],
  ['br', promisify(brotliDecompress)],
  ['zstd', promisify(zstdDecompress)],
]);

/** https://www.rfc-editor.org/rfc/rfc1950#section-2.2 */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** As many as a server may have put over one another. */
const mostCodings = 4;

export type Decoded = { readonly body: Uint8Array } | { readonly problem: string };

/** `problem` completes "The answer of … ". No step gives more than `limitBytes`. */
export async function decodeBody(
  encoded: Uint8Array,
  { codings, limitBytes }: { readonly codings: readonly string[]; readonly limitBytes: number },
): Promise<Decoded> {
  if (codings.length > mostCodings) return { problem: 'is encoded too many times' };
  let body = encoded;
  for (const coding of codings.toReversed()) {
    const decode = decoders.get(coding);
    if (decode === undefined) return { problem: 'has a content encoding that is not supported' };
    try {
      body = await decode(body, { maxOutputLength: limitBytes });
    } catch (error) {
      const isTooLong = error instanceof Error && 'code' in error && error.code === tooLong;
      return { problem: isTooLong ? `is longer than ${limitBytes} bytes` : `is damaged ${coding}` };
    }
  }
  return { body };
}

const tooLong = 'ERR_BUFFER_TOO_LARGE';

/** The codings of a `Content-Encoding` header in the order in which they were applied. */
export function readCodings(header: string): readonly string[] {
  const codings = header.split(',').map((coding) => coding.trim().toLowerCase());
  return codings.filter((coding) => coding !== '' && coding !== 'identity');
}
