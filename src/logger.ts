/** Where a run tells what it does; one line a call. */
export interface Logger {
  info(line: string): void;
  debug(line: string): void;
}

const longest = 2_000;

/**
 * Foreign text as one harmless line: without line breaks a vendor cannot forge a workflow command,
 * without control characters it cannot move the cursor.
 */
export function oneLine(text: string, limit = longest): string {
  const flat = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/^(\s*)(::|##\[)/, '$1\u200b$2')
    .trim();
  return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
