/** Where a run tells what it does; one line a call. */
export interface Logger {
  info(line: string): void;
  debug(line: string): void;
}

const longest = 2_000;

/**
 * Foreign text as one harmless line: without control characters it can neither begin a line nor move
 * the cursor. The runner takes `::` for a workflow command where a line begins with it, and `##[`
 * wherever it stands.
 */
export function oneLine(text: string, limit = longest): string {
  const flat = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/^::/, '\u200b::')
    .replaceAll('##[', '##\u200b[');
  return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
