// Foreign text (paths, URLs, vendors' messages) inside Markdown and HTML. What is not plainly harmless
// becomes a character reference, which no Markdown renderer takes for markup or links.
import { displayPath } from '../core/urls/path-text.ts';

/** Links start with `www.` or have `:` before no blank; everything else here has no meaning in Markdown. */
const risky = /[^A-Za-z0-9 ,;/\-()+=%?'".:]|(?<=www)\.|:(?! |$)/giu;

function escapeCharacters(text: string): string {
  return text.toWellFormed().replace(risky, (character) => {
    // Mentions and mail addresses are looked for after references are resolved: the tag parts them.
    if (character === '@') return '<span>@</span>';
    const code = character.codePointAt(0) ?? 0;
    return code > 0x9f ? character : `&#${code};`;
  });
}

/** Without the marks that turn the direction of writing: they make a name look like another. */
function shorten(text: string, limit: number): string {
  const shown = displayPath(text).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
}

/** At most `limit` characters of the text, safe in a table cell, a heading or a list. */
export function escapeMarkdown(text: string, limit = 300): string {
  return escapeCharacters(shorten(text, limit));
}

/** The same as code. */
export function escapeCode(text: string, limit?: number): string {
  return `<code>${escapeMarkdown(text, limit)}</code>`;
}

/**
 * A sentence of ours, in which names of inputs and values stand between backticks, without a blank
 * inside of them. A backtick in foreign text is mostly alone.
 */
export function escapeSentence(text: string, limit = 1_000): string {
  const parts = shorten(text, limit).split(/`((?! )[^`\\]{1,80}(?<! ))`/);
  return parts
    .map((part, index) =>
      index % 2 === 0 ? escapeCharacters(part) : `<code>${escapeCharacters(part)}</code>`,
    )
    .join('');
}
