// How foreign text and numbers are shown to people, wherever they are shown.

const longestLine = 2_000;

/**
 * Foreign text as one harmless line: without control characters it can neither begin a line nor move
 * the cursor. The runner takes `::` for a workflow command at the beginning of a line, and `##[`
 * anywhere in it.
 */
export function oneLine(text: string, limit = longestLine): string {
  const flat = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/^::/, '\u200b::')
    .replaceAll('##[', '##\u200b[');
  return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}

/** `1 page`, `1,450 pages`. */
export function countWord(count: number, word: string): string {
  return `${groupDigits(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** `1,450`. `toLocaleString` would load the language library, which takes 30 ms. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const rest = words.slice(0, -1).join(', ');
  return [...(rest === '' ? [] : [rest]), ...words.slice(-1)].join(' and ');
}

export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  return /^[\x00-\x7f]*$/.test(text);
}
