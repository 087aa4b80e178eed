// The texts of an answer in XML, each under the name of its element.

const leaf = /<(\w+)>([^<]*)<\/\1>/g;

export function isXml(body: string): boolean {
  return body.startsWith('<');
}

/** Names of the elements that hold text, each once, in their order. */
export function textsOf(body: string): readonly string[] {
  return [...new Set([...body.matchAll(leaf)].map(([, name = '']) => name))];
}

/** The first element of that name replaced by what `toElement` makes of it. */
export function withElement(
  body: string,
  name: string,
  toElement: (element: string) => string,
): string {
  return body.replace(new RegExp(`<${name}>[^<]*</${name}>`), toElement);
}

export function withText(body: string, name: string, text: string): string {
  return withElement(body, name, () => `<${name}>${escapeText(text)}</${name}>`);
}

export function withEveryText(body: string, text: string): string {
  return body.replace(leaf, (_, name: string) => `<${name}>${escapeText(text)}</${name}>`);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
