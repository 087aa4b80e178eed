// What the headers of an answer say about the caches on its way. Every cache may have been asked or not,
// and vendors list them in either order, so they are judged without it.
import type { CacheFacts } from '../core/proof/proof.ts';

type Headers = Readonly<Record<string, string>>;
type From = NonNullable<CacheFacts['from']>;
/** `other` says neither: an error, a redirect, a page that is not cached. */
type Word = From | 'other';

export async function readCacheFacts(headers: Headers): Promise<CacheFacts> {
  const standard = headers['cache-status'];
  const words = [
    ...(standard === undefined ? [] : await readStandard(standard)),
    ...Object.keys(headers)
      .filter((name) => special.has(name) || isCacheHeader(name))
      .flatMap((name) => readHeader(name, headers[name] ?? '')),
  ];
  const ageSeconds = readAge(headers['age']);
  const from = decideFrom(words);
  return {
    ...(ageSeconds === undefined ? {} : { ageSeconds }),
    ...(from === undefined ? {} : { from }),
  };
}

function decideFrom(words: readonly Word[]): From | undefined {
  if (words.includes('cache')) return 'cache';
  return words.length > 0 && words.every((word) => word === 'origin') ? 'origin' : undefined;
}

/** The first of several values; https://www.rfc-editor.org/rfc/rfc9111#section-5.1 */
function readAge(header = ''): number | undefined {
  const [, seconds] = /^(\d{1,10})(?:,|$)/.exec(header) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

/** https://www.rfc-editor.org/rfc/rfc9211; words under that name that are not a list say nothing. */
async function readStandard(header: string): Promise<readonly Word[]> {
  const { parseList } = await import('structured-headers');
  try {
    return parseList(header).map(([, parameters]) => {
      if (parameters.has('fwd')) return 'origin';
      return parameters.get('hit') === true ? 'cache' : 'other';
    });
  } catch {
    return [];
  }
}

function readHeader(name: string, value: string): readonly Word[] {
  const read = special.get(name) ?? readWord;
  return value.split(',').flatMap((part) => read(part.trim()) ?? []);
}

/** nginx has its words under a name of the user's choice. */
function isCacheHeader(name: string): boolean {
  return /(?:^|-)cache(?:-status|-lookup|-remote|-result)?$/.test(name) && name !== 'cache-status';
}

type ReadPart = (part: string) => Word | undefined;

const special: ReadonlyMap<string, ReadPart> = new Map<string, ReadPart>([
  // Two transactions: this one, and the one that fetched it.
  // https://varnish-cache.org/docs/trunk/reference/varnishd.html
  [
    'x-varnish',
    (part) => (/^\d+ \d+$/.test(part) ? 'cache' : /^\d+$/.test(part) ? 'origin' : undefined),
  ],
  // https://support.huaweicloud.com/intl/en-us/cdn_faq/cdn_faq_0040.html
  ['x-hcs-proxy-type', (part) => (part === '1' ? 'cache' : 'origin')],
]);

/**
 * Words of CloudFront, Fastly, Cloudflare, nginx, Akamai, Azure, Google, Huawei, Alibaba, Tencent, bunny,
 * CDN77, KeyCDN and Vercel. The first row that matches decides: a cache that asked the origin if its copy
 * is good (`RefreshHit`, `TCP_REFRESH_HIT`) has a `hit` in its word.
 */
const words: readonly (readonly [pattern: RegExp, word: Word])[] = [
  [/refresh_?(?:hit|miss)|revalidated/, 'origin'],
  [/^(?:tcp_(?:\w+_)?)?hit|^(?:cache |originshield)hit|^hit|^stale|^updating|^prerender/, 'cache'],
  [
    /^(?:tcp_(?:\w+_)?|cache )?miss|^pass$|^expired|^bypass|^dynamic|^uncacheable|^disabled|^notcacheable/,
    'origin',
  ],
];

function readWord(part: string): Word | undefined {
  if (part === '') return undefined;
  const text = part.toLowerCase();
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
