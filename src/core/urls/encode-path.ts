// A path as a browser encodes it in a link.

/**
 * What the URL parser leaves alone in a path, minus `%` and `\`. Only bytes up to 0x7E can be left
 * alone; the set is the URL standard's path percent-encode set, turned round.
 * https://url.spec.whatwg.org/#path-percent-encode-set
 */
const encoded = /[^!$&-;=@-Z[\]_a-z|~]/;
const eachEncoded = /[^!$&-;=@-Z[\]_a-z|~]/gu;

/** Whether `encodePath` would leave all of it as it is. */
export function isEncoded(text: string): boolean {
  return !encoded.test(text);
}

/**
 * Percent-encodes a path of any text: the URL parser gives it back unchanged as long as no segment
 * is `.` or `..`. Lone surrogates U+DC80…U+DCFF stand for single bytes; see path-text.ts.
 */
export function encodePath(path: string): string {
  return isEncoded(path) ? path : path.replace(eachEncoded, encodeCharacter);
}

function encodeCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) return toPercent(unit);
  if (character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff) return toPercent(unit - 0xdc00);
  return encodeURIComponent(character.toWellFormed());
}

function toPercent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
