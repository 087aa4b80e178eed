// The `sitemap` input: pages of a sitemap, or of all the sitemaps an index names.

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import pMap from 'p-map';
import type { Selection } from '../../core/selection.ts';
import { groupDigits, oneLine } from '../../core/text.ts';
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import { SourceError } from '../../errors.ts';
import { tooLong } from '../../system/read-file.ts';

import type { SourceDeps } from '../source.ts';
import { type ChosenPages, choosePages } from './choose-pages.ts';
import { parseWebAddress } from './parse-urls.ts';
import {
  type Address,
  type ReadRules,
  readAddress,
  showAddress,
  toAddress,
  unreadable,
} from './read-address.ts';
import { parseSitemap, type SitemapContent } from './sitemap-xml.ts';

export interface SitemapLimits {
  /** Of one document, unpacked. The protocol allows 50 MiB. */
  readonly documentBytes: number;
  readonly documents: number;
  readonly pages: number;
  /** Index of an index of … */
  readonly depth: number;
}

const usualLimits: SitemapLimits = {
  documentBytes: 50 * 1024 * 1024,
  documents: 1_000,
  pages: 1_000_000,
  depth: 3,
};

const mostAtOnce = 4;

interface Walk {
  readonly rules: ReadRules;
  readonly limits: SitemapLimits;
  readonly start: Address;
  /** Where the sitemap itself lies, as typed and after redirects. */
  readonly own: Set<string>;
  readonly pages: string[];
  /** What was wrong with sitemaps that are left out; absent if none may be. */
  readonly failures?: SourceError[];
}

export interface SitemapQuestion extends Pick<Selection, 'baseUrls'> {
  readonly sitemap: string;
  /** Whether a sitemap of an index may be left out: a page that stays cold does no harm. */
  readonly forWarming: boolean;
}

/**
 * Every page of the sitemap that is on an origin of `base-url`, else on that of the sitemap itself.
 * Rejects with SourceError `source-unreadable` if a document of it that is needed cannot be used, and
 * `nothing-matches` if it lists no page, or if all of its pages are elsewhere.
 */
export async function readSitemap(
  { sitemap, baseUrls, forWarming }: SitemapQuestion,
  deps: SourceDeps,
  limits: SitemapLimits = usualLimits,
): Promise<ChosenPages> {
  const start = toAddress(sitemap, { input: 'sitemap' }, deps.context.workspace);
  const typed = new Set(baseUrls.map((baseUrl) => new URL(baseUrl).origin));
  const own = new Set(start.kind === 'url' ? [start.url.origin] : []);
  const rules: ReadRules = {
    input: 'sitemap',
    limitBytes: limits.documentBytes,
    headers: { accept: 'application/xml, text/xml, application/gzip, */*;q=0.1' },
    typedOrigins: [...typed, ...own],
    deps,
  };
  const failures: SourceError[] = [];
  const mayMiss = forWarming ? { failures } : {};
  const pages = await walkSitemaps({ rules, limits, start, own, pages: [], ...mayMiss });
  const [failure] = failures;
  if (pages.length === 0) throw failure ?? refuseEmpty(start);
  const areTyped = typed.size > 0;
  const { targets, notices } = choosePages(pages, { origins: areTyped ? typed : own, areTyped });
  return { targets, notices: [...notices, ...noteFailures(failures)] };
}

/** A site without pages is not served: the sitemap is another one, or its generator went wrong. */
function refuseEmpty(start: Address): SourceError {
  return new SourceError(
    'nothing-matches',
    `\`sitemap\` gives no URL: neither ${showAddress(start)} nor a sitemap that it names lists a page.`,
    {
      input: 'sitemap',
      remedy: 'Correct the address, or the settings of the generator that writes the sitemap.',
    },
  );
}

function noteFailures([first, ...others]: readonly SourceError[]): readonly string[] {
  if (first === undefined) return [];
  const count = others.length + 1;
  return [
    `${groupDigits(count)} ${count === 1 ? 'sitemap' : 'sitemaps'} of the index could not be read and ${count === 1 ? 'was' : 'were'} left out: ${first.message}`,
  ];
}

async function walkSitemaps(walk: Walk): Promise<readonly string[]> {
  const { start, limits } = walk;
  const seen = new Set(start.kind === 'url' ? [start.url.href] : []);
  let level: readonly Address[] = [start];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw refuse(walk, `nests indexes more than ${limits.depth} deep`);
    const found = await pMap(level, (address) => readNamed(address, walk), {
      concurrency: mostAtOnce,
    });
    const next: Address[] = [];
    for (const location of found.flat()) {
      const url = parseWebAddress(location);
      if (url === undefined)
        throw unreadable(start, {
          input: 'sitemap',
          why: `names a sitemap that is not an http or https URL: ${JSON.stringify(oneLine(hideSecretParts(location), 100))}`,
          remedy:
            "Correct the site's address in the settings of the generator: sitemaps hold whole URLs.",
        });
      if (!seen.has(url.href)) next.push({ kind: 'url', url });
      seen.add(url.href);
    }
    if (seen.size > limits.documents)
      throw refuse(walk, `names more than ${limits.documents} sitemaps`);
    level = next;
  }
  return walk.pages;
}

/** The sitemap that the user names is always needed, one that an index names perhaps not. */
async function readNamed(address: Address, walk: Walk): Promise<readonly string[]> {
  try {
    return await readDocument(address, walk);
  } catch (error) {
    const mayMiss = walk.failures !== undefined && address !== walk.start;
    if (!(mayMiss && error instanceof SourceError)) throw error;
    walk.failures.push(error);
    return [];
  }
}

/** Keeps the pages of one document; gives the sitemaps it names. */
async function readDocument(address: Address, walk: Walk): Promise<readonly string[]> {
  const { limits, pages, rules } = walk;
  const content = await readContent(address, walk);
  rules.deps.signal.throwIfAborted();
  if (content.kind === 'unusable')
    throw unreadable(address, {
      input: 'sitemap',
      why: oneLine(content.why, 200),
      remedy:
        'Set `sitemap` to an XML sitemap or sitemap index, plain or gzip: its URL with `https://`, or its path relative to the workspace. For a text file with one URL a line, use `urls-file`.',
    });
  if (content.kind === 'index') return content.locations;
  if (pages.length + content.locations.length > limits.pages)
    throw refuse(walk, `lists more than ${groupDigits(limits.pages)} pages`);
  for (const location of content.locations) pages.push(location);
  return [];
}

async function readContent(address: Address, walk: Walk): Promise<SitemapContent> {
  const { rules, limits, start, own } = walk;
  const read = await readAddress(address, rules);
  if (!read.isFound) return { kind: 'unusable', why: read.why };
  if (address === start && read.from.kind === 'url') own.add(read.from.url.origin);
  try {
    const bytes = await unpack(read.body, limits.documentBytes);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return await parseSitemap(text, { mostLocations: limits.pages, signal: rules.deps.signal });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return { kind: 'unusable', why: `${tooLong(limits.documentBytes)} when unpacked` };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { kind: 'unusable', why: 'is not UTF-8 text' };
    if (typeof code === 'string' && code.startsWith('Z_'))
      return { kind: 'unusable', why: 'is damaged gzip' };
    throw error;
  }
}

async function unpack(bytes: Uint8Array, limitBytes: number): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? promisify(gunzip)(bytes, { maxOutputLength: limitBytes }) : bytes;
}

function refuse({ start }: Walk, why: string): SourceError {
  const remedy = 'Give a smaller sitemap, for example one of those the index names.';
  return unreadable(start, { input: 'sitemap', why, remedy });
}
