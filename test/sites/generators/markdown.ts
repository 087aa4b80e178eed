import type { Content, Page } from '../content.ts';
import { renderImage } from '../content.ts';

/** The static files that every generator copies. */
export function renderImages(content: Content, folder: string): Record<string, Buffer> {
  return Object.fromEntries(content.images.map((name) => [`${folder}/${name}`, renderImage(name)]));
}

/** A page with front matter; Markdown takes a URL with blanks in angle brackets. */
export function renderMarkdown(
  { title, text, image }: Page,
  {
    imageFolder,
    fields = {},
  }: { readonly imageFolder: string; readonly fields?: Readonly<Record<string, string>> },
): string {
  const matter = Object.entries({ title, ...fields }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  const picture = image === undefined ? '' : `\n![a picture](<${imageFolder}/${image}>)\n`;
  return `---\n${matter.join('\n')}\n---\n\n# ${title}\n\n${text}\n${picture}`;
}

export function renderStyle({ layout }: Content): string {
  return `body { color: ${layout === 'First' ? 'black' : 'navy'} }\n`;
}
