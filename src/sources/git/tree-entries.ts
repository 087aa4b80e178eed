// The entries of two tree objects, side by side. Pure. An entry is `mode SP name NUL id`, where the
// id is bytes; they are sorted by name, a folder's as if it ended with a slash.
import { isAscii } from 'node:buffer';
import { decodePath } from '../../core/urls/path-text.ts';
import { SourceError } from '../../errors.ts';
import type { Span } from './answers.ts';
import {
  addDifference,
  type EntryKind,
  entryKindAt,
  type OpenDifference,
  openDifference,
} from './modes.ts';

/** A folder that differs. */
export interface Folder {
  /** Its path with a slash at the end, in bytes; none for the whole tree. */
  readonly prefix: Buffer;
  /** What its trees are read by; undefined where a side has no such folder. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What differs in it, in order, once it has been looked into. */
  readonly parts: FolderPart[];
  /** The deleted paths of all folders. */
  readonly deleted: Set<string>;
}

/** Files in order, and the folder that comes after them, if any. */
export interface FolderPart extends OpenDifference {
  folder?: Folder;
}

export interface TreePair {
  /** A side without the folder has no bytes. */
  readonly before: Span;
  readonly after: Span;
  /** 20, or 32 with SHA-256. */
  readonly idBytes: number;
}

/** Fills in a folder's parts. Throws SourceError `git-failed` where the bytes are no tree. */
export function compareTreeEntries(folder: Folder, { before, after, idBytes }: TreePair): void {
  const found = openFolder(folder, Math.max(lengthOf(before), lengthOf(after)));
  const one = toSide(before, idBytes);
  const other = toSide(after, idBytes);
  while (one.at < one.end || other.at < other.end) {
    const common = countCommon(one, other);
    if (common === 0) passFirst(found, one, other);
    else {
      if (!hasSameId(one, other, common)) addPair(found, one, other, common);
      one.at += common + idBytes;
      other.at += common + idBytes;
    }
  }
  if (one.at !== one.end || other.at !== other.end) throw toUnreadable();
}

/** What is found in a folder, and where the next file of it goes. */
interface Found {
  readonly path: PathStart;
  readonly folder: Folder;
  part: FolderPart;
}

function openFolder(folder: Folder, longestName: number): Found {
  return { path: startPath(folder.prefix, longestName), folder, part: addPart(folder) };
}

function addPart({ parts, deleted }: Folder): FolderPart {
  const part: FolderPart = openDifference(deleted);
  parts.push(part);
  return part;
}

/** A tree, and the entry that is looked at. */
interface Side {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
  readonly idBytes: number;
}

function toSide({ bytes, start, end }: Span, idBytes: number): Side {
  return { bytes, at: start, end, idBytes };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/**
 * Bytes of mode, name and NUL where both have the same, else 0. At its end a side has git's line feed,
 * with which no entry begins.
 */
function countCommon(one: Side, other: Side): number {
  const { bytes, at } = one;
  const { bytes: otherBytes, at: otherAt } = other;
  for (let length = 0; ; length += 1) {
    const byte = bytes[at + length];
    if (byte === undefined || byte !== otherBytes[otherAt + length]) return 0;
    if (byte === 0) return length + 1;
  }
}

function hasSameId(one: Side, other: Side, common: number): boolean {
  const { bytes, at, idBytes } = one;
  const { bytes: otherBytes, at: otherAt } = other;
  for (let index = common; index < common + idBytes; index += 1) {
    if (bytes[at + index] !== otherBytes[otherAt + index]) return false;
  }
  return true;
}

/** Of two entries that differ in nothing but their ids, as nearly all of a large change do. */
function addPair(found: Found, one: Side, other: Side, common: number): void {
  const kind = entryKindAt(other.bytes, other.at);
  const nameEnd = other.at + common - 1;
  if (kind === 'folder') {
    const before = { side: one, kind, nameEnd: one.at + common - 1 };
    addEntries(found, before, { side: other, kind, nameEnd });
  } else addDifference(found.part, joinPath(found.path, other, nameEnd), kind, kind);
}

interface Entry {
  readonly side: Side;
  readonly kind: EntryKind;
  readonly nameEnd: number;
}

/** The entry that comes first, or both where they have one name. */
function passFirst(found: Found, one: Side, other: Side): void {
  const [before, after] = chooseFirst(readEntry(one), readEntry(other));
  addEntries(found, before, after);
  if (before !== undefined) one.at = before.nameEnd + 1 + one.idBytes;
  if (after !== undefined) other.at = after.nameEnd + 1 + other.idBytes;
}

/** Undefined at the end. */
function readEntry(side: Side): Entry | undefined {
  const { bytes, at, end } = side;
  if (at >= end) return undefined;
  const nameEnd = bytes.indexOf(0, at);
  if (nameEnd < 0) throw toUnreadable();
  return { side, kind: entryKindAt(bytes, at), nameEnd };
}

function toUnreadable(): SourceError {
  return new SourceError('git-failed', 'git cat-file printed a tree that cannot be read.', {
    remedy: 'Please report it with the output of `git version`.',
  });
}

function chooseFirst(
  one: Entry | undefined,
  other: Entry | undefined,
): readonly [Entry | undefined, Entry | undefined] {
  if (one === undefined || other === undefined) return [one, other];
  const [name, otherName] = [toSortName(one), toSortName(other)];
  if (name === otherName) return [one, other];
  return name < otherName ? [one, undefined] : [undefined, other];
}

/** A character for each byte, because that is how git sorts. */
function toSortName({ side, kind, nameEnd }: Entry): string {
  const name = side.bytes.toString('latin1', findName(side), nameEnd);
  return kind === 'folder' ? `${name}/` : name;
}

const space = 0x20;

function findName({ bytes, at }: Side): number {
  let index = at;
  while (index < bytes.length && bytes[index] !== space) index += 1;
  return index + 1;
}

/** One of the two may be missing. */
function addEntries(found: Found, before: Entry | undefined, after: Entry | undefined): void {
  const shown = after ?? before;
  if (shown === undefined) return;
  const { path, part, folder } = found;
  const { side, kind, nameEnd } = shown;
  if (kind !== 'folder') {
    const [one, other] = [before?.kind ?? 'absent', after?.kind ?? 'absent'];
    addDifference(part, joinPath(path, side, nameEnd), one, other);
    return;
  }
  const name = side.bytes.subarray(findName(side), nameEnd);
  const prefix = Buffer.concat([path.bytes.subarray(0, path.length), name, slash]);
  part.folder = {
    prefix,
    before: before && idOf(before),
    after: after && idOf(after),
    parts: [],
    deleted: folder.deleted,
  };
  found.part = addPart(folder);
}

const slash = Uint8Array.of(0x2f);

function idOf({ side: { bytes, idBytes }, nameEnd }: Entry): string {
  return bytes.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes);
}

/** A folder's path, and room behind it for the name of each file. */
interface PathStart {
  readonly bytes: Buffer;
  readonly length: number;
  readonly isAscii: boolean;
}

function startPath(prefix: Buffer, longestName: number): PathStart {
  const bytes = Buffer.allocUnsafe(prefix.length + longestName);
  prefix.copy(bytes);
  return { bytes, length: prefix.length, isAscii: isAscii(prefix) };
}

/** Joined as bytes and decoded at once: to put strings together takes several times as long. */
function joinPath(path: PathStart, side: Side, nameEnd: number): string {
  const { bytes: target } = path;
  const { bytes: source } = side;
  let length = path.length;
  let bits = path.isAscii ? 0 : 0x80;
  for (let index = findName(side); index < nameEnd; index += 1) {
    const byte = source[index] ?? 0;
    bits |= byte;
    target[length] = byte;
    length += 1;
  }
  return bits < 0x80
    ? target.toString('latin1', 0, length)
    : decodePath(target.subarray(0, length));
}
