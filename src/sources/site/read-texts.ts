// Reads the pages, sitemaps, feeds and stylesheets of a site, within limits. A file that cannot be
// read is ignored, and does not fail the run.
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { ReadTexts } from '../../core/urls/site/learned.ts';
import { nextTurn } from '../../system/turn.ts';
import { toDiskPath } from '../disk/disk-path.ts';
import type { SiteText } from './text-order.ts';

export interface TextLimits {
  readonly fileBytes: number;
  readonly files: number;
  readonly bytes: number;
}

export const textLimits: TextLimits = {
  fileBytes: 8 * 1024 * 1024,
  files: 100_000,
  bytes: 1024 * 1024 * 1024,
};

const textsBetweenTurns = 64;

export interface TextReading {
  readonly folder: string;
  readonly texts: readonly SiteText[];
  readonly onText: (text: string, file: SiteText) => void;
  readonly signal: AbortSignal;
  readonly limits?: TextLimits;
}

/** One after the other, with one buffer for all. */
export async function readTexts(reading: TextReading): Promise<ReadTexts> {
  const { folder, texts, onText, signal, limits = textLimits } = reading;
  const buffer = Buffer.allocUnsafe(texts.length === 0 ? 0 : limits.fileBytes + 1);
  const count = { pages: 0, sitemaps: 0, bytes: 0, unreadable: 0 };
  const reached = new Set(texts.length > limits.files ? ['files'] : []);
  for (const [index, file] of texts.slice(0, limits.files).entries()) {
    if (index % textsBetweenTurns === 0) await nextTurn();
    signal.throwIfAborted();
    if (count.bytes >= limits.bytes) {
      reached.add('all bytes');
      break;
    }
    const bytes = readWhole(toDiskPath(folder, file.path), buffer);
    const text = decodeText(bytes);
    if (bytes.length === buffer.length) reached.add('bytes of a file');
    else if (text === undefined) count.unreadable += 1;
    else {
      addText(count, file, text);
      count.bytes += bytes.length;
      onText(text, file);
    }
  }
  return { ...count, limits: [...reached] };
}

function addText(
  count: { pages: number; sitemaps: number },
  { kind }: SiteText,
  text: string,
): void {
  if (kind === 'html') count.pages += 1;
  if (kind === 'xml' && text.includes('<loc')) count.sitemaps += 1;
}

/** What no text begins with: as if the file held that. */
const unreadable = Buffer.of(0xff);

/** As much of the file as the buffer holds. */
function readWhole(path: Buffer, buffer: Buffer): Buffer {
  try {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const bytesRead = readSync(file, buffer, length, buffer.length - length, null);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  } catch {
    return unreadable;
  }
}

function decodeText(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
