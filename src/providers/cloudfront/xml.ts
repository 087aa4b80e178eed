// Small XML documents to and from values. Entities that a document declares are unknown to the parser, and
// nothing outside of the document is fetched.

import type { SAXParser } from 'sax';

/** The text of an element, or its children by their names without prefix. */
export type XmlValue = string | XmlChildren;
export type XmlChildren = { readonly [name: string]: readonly XmlValue[] };

/** The deepest answer is a list of distributions, with seven levels. */
const mostDepth = 32;
/** Of all attributes and elements together: an answer has a few thousand. */
const mostNodes = 200_000;

interface OpenElement {
  readonly name: string;
  readonly children: Map<string, XmlValue[]>;
  text: string;
}

/** The root element by its name; undefined if the text is not one whole document. */
export async function parseXml(text: string): Promise<XmlChildren | undefined> {
  const { default: sax } = await import('sax');
  const parser = sax.parser(true);
  const read = listenTo(parser);
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
    return read();
  } catch {
    return undefined;
  }
}

/** Throws from within the parser, whatever is wrong. */
function listenTo(parser: SAXParser): () => XmlChildren {
  const top: OpenElement = { name: '', children: new Map(), text: '' };
  const open: OpenElement[] = [top];
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > mostNodes) throw new Error('too many nodes');
  };
  const addText = (piece: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onattribute = count;
  parser.onopentag = ({ name }) => {
    count();
    if (open.length > mostDepth) throw new Error('too deep');
    if (open.length === 1 && top.children.size > 0) throw new Error('a second root');
    open.push({ name: name.slice(name.indexOf(':') + 1), children: new Map(), text: '' });
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed === undefined || parent === undefined) throw new Error('an end without a start');
    const siblings = parent.children.get(closed.name);
    if (siblings === undefined) parent.children.set(closed.name, [toValue(closed)]);
    else siblings.push(toValue(closed));
  };
  return () => {
    if (open.length !== 1 || top.children.size !== 1) throw new Error('not one document');
    return Object.fromEntries(top.children);
  };
}

function toValue(element: OpenElement): XmlValue {
  return element.children.size === 0 ? element.text.trim() : Object.fromEntries(element.children);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
