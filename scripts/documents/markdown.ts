import { markdownTable } from 'markdown-table';

export function table(rows: readonly (readonly string[])[]): string {
  return markdownTable(
    rows.map((row) => row.map(toCell)),
    { alignDelimiters: false },
  );
}

function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
}

/** The text with what stands between `open` and `close` replaced. */
export function replaceBetween(
  text: string,
  {
    open,
    close,
    content,
  }: { readonly open: string; readonly close: string; readonly content: string },
): string {
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`The markers ${open} and ${close} are missing.`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

/** The part of a page between `<!-- name -->` and `<!-- /name -->`. */
export function replacePart(text: string, name: string, content: string): string {
  return replaceBetween(text, { open: `<!-- ${name} -->`, close: `<!-- /${name} -->`, content });
}
