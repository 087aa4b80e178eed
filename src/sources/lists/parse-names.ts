// Typed lists of what is purged by name: tags, hosts and prefixes.
import { findListMark, type TypedFault } from '../../core/list-marks.ts';
import {
  type NamedInput,
  namedInputNames,
  namedKinds,
  type Target,
  type TargetRule,
} from '../../core/target.ts';
import { isAscii } from '../../core/text.ts';
import { findUnexpanded } from '../../core/unexpanded.ts';
import { findTypedFault, hasEmptyLabel } from '../../core/urls/typed-fault.ts';

/** One item: the values that it stands for, or what is wrong with it. */
export type ParsedName = { readonly values: readonly string[] } | { readonly fault: TypedFault };

const oneALine = 'Write one a line; in YAML, begin the list with `|` and not with `>`.';

function findMark(text: string): TypedFault | undefined {
  return findListMark(text) ?? findUnexpanded(text);
}

/** As responses carry them in a header: what separates tags there is part of none. */
function parseTag(text: string): ParsedName {
  const fault = findMark(text) ?? tagFaults.find(({ pattern }) => pattern.test(text));
  return fault === undefined ? { values: [text] } : { fault };
}

const tagFaults: readonly (TypedFault & { readonly pattern: RegExp })[] = [
  { pattern: /\s/, what: 'has white space, which separates tags', remedy: oneALine },
  { pattern: /,/, what: 'has a comma, which separates tags', remedy: oneALine },
  { pattern: /;$/, what: 'ends with a semicolon', remedy: oneALine },
  {
    pattern: /[^\x21-\x7e]/,
    what: 'has a character outside of visible ASCII, which no header holds',
    remedy: 'Write the tag as the header of the response has it.',
  },
];

function parseHost(text: string): ParsedName {
  const mark = findMark(text);
  if (mark !== undefined) return { fault: mark };
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const isHost =
    url !== null &&
    !hasEmptyLabel(url.hostname) &&
    (!isAscii(text) || url.hostname === text.toLowerCase());
  if (isHost && /^[^\s/:?#@*,;]+$/.test(text)) return { values: [url.hostname] };
  const remedy = url === null ? 'Write it like `www.example.com`.' : adviseHost(url.hostname);
  return { fault: { what: 'is not a host name alone', remedy } };
}

function adviseHost(hostname: string): string {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(hostname)
    ? `Write \`${hostname}\`: without scheme, port, path and \`*\`.`
    : 'Write it like `www.example.com`, one a line.';
}

const isPath = /^\/(?!\/)/;
const isWhole = /^https?:\/\//i;

/** Host and path without a scheme: copies of both schemes go. */
function parsePrefix(text: string, baseUrls: readonly string[]): ParsedName {
  const isBelow = isPath.test(text);
  const isFull = isWhole.test(text);
  const address = isBelow || isFull ? text : `https://${text}`;
  const fault =
    findMark(text) ??
    findPrefixFault(text) ??
    findTypedFault(address) ??
    (isBelow || isFull ? undefined : findNoHost(text));
  if (fault !== undefined) return { fault };
  if (isBelow && baseUrls.length === 0) return { fault: needsBase };
  const urls = isBelow ? baseUrls.map((base) => base + text) : [address];
  const values = urls.map((url) => {
    const { host, pathname } = new URL(url);
    return host + pathname;
  });
  return values.some((value) => value.indexOf('/') === value.length - 1)
    ? { fault: wholeHost }
    : { values };
}

function findPrefixFault(text: string): TypedFault | undefined {
  if (text.includes('*'))
    return {
      what: 'has a `*`, and whatever comes after a prefix belongs to it anyway',
      remedy: 'Write it without `*`. For the character itself, write `%2A`.',
    };
  if (/[,;|][\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//i.test(text))
    return { what: 'holds more than one prefix', remedy: oneALine };
  if (!/[?#]/.test(text)) return undefined;
  return {
    what: 'has a query or a fragment, and a prefix ends with the path',
    remedy: 'Cut it off before the `?` or `#`: all queries go with the path.',
  };
}

/** Nobody who writes `docs/guide` means a host that is called `docs`. */
function findNoHost(text: string): TypedFault | undefined {
  const [host = '', ...rest] = text.split('/');
  if (rest.length === 0 || /[.:[]|^localhost$/i.test(host)) return undefined;
  return {
    what: 'begins with a folder and not with a host',
    remedy: `Write it like \`www.example.com/docs\`, or as a path that begins with \`/\` together with \`base-url\`.`,
  };
}

const needsBase: TypedFault = {
  what: 'is a path, which needs `base-url`',
  remedy:
    'Set `base-url` to the URLs below which it lies, or write it like `www.example.com/docs`.',
};

const wholeHost: TypedFault = {
  what: 'is a whole host',
  remedy: 'List it in `hosts` if the provider has them, or use `purge-type: all`.',
};

/** The values of one item of the input. */
export function parseName(
  text: string,
  { input, baseUrls }: { readonly input: NamedInput; readonly baseUrls: readonly string[] },
): ParsedName {
  if (input === 'tags') return parseTag(text);
  return input === 'hosts' ? parseHost(text) : parsePrefix(text, baseUrls);
}

export function toNamed(
  values: readonly string[],
  input: NamedInput,
  rule: TargetRule,
): readonly Target[] {
  return values.map((value) => ({ kind: namedKinds[input], value, rule }));
}

/** A line such as `tag:news`, as the lists that this action writes have them; undefined for any other. */
export function parseMarked(
  text: string,
): { readonly input: NamedInput; readonly name: ParsedName } | undefined {
  const input = namedInputNames.find((one) => text.startsWith(`${namedKinds[one]}:`));
  if (input === undefined) return undefined;
  const name = text.slice(namedKinds[input].length + 1);
  return { input, name: parseName(name, { input, baseUrls: [] }) };
}
