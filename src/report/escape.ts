// Foreign text (paths, URLs, vendors' messages) inside Markdown and HTML. What is not plainly harmless
// becomes a character reference, which no Markdown renderer takes for markup, links or mentions.
import { displayPath } from '../core/path-text.ts';

const harmless = /[^A-Za-z0-9 ,/\-()+=%?'"]/gu;

/** At most `limit` characters of the text, safe in a table cell, a heading or a list. */
export function escapeMarkdown(text: string, limit = 300): string {
  const shown = displayPath(text);
  const cut = shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
  return cut
    .toWellFormed()
    .replace(harmless, (character) =>
      (character.codePointAt(0) ?? 0) > 0x9f ? character : `&#${character.codePointAt(0)};`,
    );
}

/** The same as code. */
export function escapeCode(text: string, limit?: number): string {
  return `<code>${escapeMarkdown(text, limit)}</code>`;
}
