// Paths are bytes on disk and strings here. A byte that is not part of valid UTF-8 becomes the lone
// surrogate U+DC00 + byte, which no valid text contains, so nothing is lost on the way back.

const escapeBase = 0xdc00;

function isEscapedByte(unit: number): boolean {
  return unit >= 0xdc80 && unit <= 0xdcff;
}

/** Length in bytes of the UTF-8 sequence at `index`; 0 if it is not valid. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let length = 1; length <= 4 && index + length <= bytes.length; length += 1) {
    try {
      strict.decode(bytes.subarray(index, index + length));
      return length;
    } catch {
      // Not a whole sequence yet: try a longer one.
    }
  }
  return 0;
}

/** Reads a path of any bytes; never fails and never loses a byte. */
export function decodePath(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeDamagedPath(bytes);
  }
}

function decodeDamagedPath(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    parts.push(
      length === 0
        ? String.fromCharCode(escapeBase + (bytes[index] ?? 0))
        : decoder.decode(bytes.subarray(index, index + length)),
    );
    index += Math.max(length, 1);
  }
  return parts.join('');
}

/** The bytes a decoded path stands for. */
export function encodePathBytes(path: string): Uint8Array {
  const encoder = new TextEncoder();
  if (path.isWellFormed()) return encoder.encode(path);
  const bytes: number[] = [];
  for (const character of path) {
    const unit = character.charCodeAt(0);
    if (character.length === 1 && isEscapedByte(unit)) bytes.push(unit - escapeBase);
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

/** Few paths have to be examined character by character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const needsEscape = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/;

/** A path as a person may read it: bytes that are not UTF-8 and control characters as `\xFF`. */
export function displayPath(path: string): string {
  if (!needsEscape.test(path)) return path;
  let shown = '';
  for (const character of path) {
    const unit = character.charCodeAt(0);
    const isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
    const hidden = isControl || isEscapedByte(unit);
    shown += hidden ? `\\x${(unit & 0xff).toString(16).toUpperCase().padStart(2, '0')}` : character;
  }
  return shown;
}
