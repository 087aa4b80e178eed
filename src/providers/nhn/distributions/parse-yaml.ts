// YAML as a document with places, in bounded time: a pull request may bring any text. The package's own
// check for keys that are used twice and its rendering of errors take minutes for some small files.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { oneLine } from '../../../core/text.ts';
import { explainYamlError } from './yaml-faults.ts';

/** About 140 distributions. The worst text of this length takes less than a second. */
export const longestConfigBytes = 100_000;

/** From 1. */
export interface Place {
  readonly line: number;
  readonly column?: number;
}

export interface YamlFault {
  readonly place: Place;
  readonly why: string;
  readonly remedy?: string;
}

export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Undefined if there are faults. */
  readonly value: unknown;
  /** In the order of the text. */
  readonly faults: readonly YamlFault[];
}

/** More than one for each distribution; what expands to more is an attack or a mistake. */
const mostAliases = 200;

export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    // What it warns of goes to stderr line by line, and is an error here.
    logLevel: 'error',
  });
  const placeOf = createPlaceOf(lines);
  const [error] = document.errors;
  // What comes after the first error mostly follows from it.
  const faults =
    error === undefined
      ? findFaults(document, placeOf)
      : [{ place: placeOf(error.pos[0]), ...explainYamlError(error) }];
  if (faults.length > 0) return { document, lines, value: undefined, faults };
  return { document, lines, ...toValue(document) };
}

function toValue(document: Document): Pick<ParsedYaml, 'value' | 'faults'> {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), faults: [] };
  } catch (error) {
    // The package has no code for it: this stands for too many aliases.
    if (!(error instanceof ReferenceError)) throw error;
    const fault = {
      why: `the anchors and aliases expand to more than ${mostAliases}`,
      remedy: 'Use fewer aliases, or write the values out.',
    };
    return { value: undefined, faults: [{ place: { line: 1 }, ...fault }] };
  }
}

type PlaceOf = (offset: number | undefined) => Place;

function createPlaceOf(lines: LineCounter): PlaceOf {
  return (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/**
 * Keys that are used twice or are not text, merges of something else than mappings, aliases without an
 * anchor before them or inside what they name, anchors of texts that nothing uses, and tags that take a
 * text away.
 */
function findFaults(document: Document, placeOf: PlaceOf): readonly YamlFault[] {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const mappings: YAMLMap[] = [];
  const used = new Set<string>();
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_, node, path) {
      used.add(node.source);
      const target = anchors.get(node.source);
      const place = placeOf(node.range?.[0]);
      if (target === undefined) faults.push(toUnresolved(node.source, place));
      else if (path.includes(target)) faults.push(toCircle(node.source, place));
      else targets.set(node, target);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      if (!isKnownTag(node.tag))
        faults.push(toSign(`${node.tag}`, 'tag', placeOf(node.range?.[0])));
      if (isMap(node)) {
        mappings.push(node);
        faults.push(...findWrongKeys(node, placeOf));
      }
    },
  });
  // A mapping may merge what stands inside itself: only now is every alias known.
  for (const mapping of mappings) faults.push(...findWrongMerges(mapping, targets, placeOf));
  for (const [name, node] of anchors) {
    if (isScalar(node) && !used.has(name))
      faults.push(toSign(`&${name}`, 'anchor that nothing uses', placeOf(node.range?.[0])));
  }
  return faults.toSorted((a, b) => a.place.line - b.place.line || columnOf(a) - columnOf(b));
}

const columnOf = ({ place }: YamlFault): number => place.column ?? 0;

/** Of the types that a file can have; any other stands for something that is not in it. */
function isKnownTag(tag: string | undefined): boolean {
  return tag === undefined || /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag);
}

/** What begins with `!` or `&` without quotes is not a part of the text. */
function toSign(sign: string, what: string, place: Place): YamlFault {
  const shown = oneLine(sign.replace('tag:yaml.org,2002:', '!!'), 100);
  return {
    place,
    why: `\`${shown}\` is read as a YAML ${what}`,
    remedy: 'Put the value in quotes.',
  };
}

function findWrongKeys({ items }: YAMLMap, placeOf: PlaceOf): readonly YamlFault[] {
  const keys = new Set<string>();
  const faults: YamlFault[] = [];
  for (const { key } of items) {
    const place = placeOf(isNode(key) ? key.range?.[0] : undefined);
    const name = readKey(key);
    if (name === undefined) {
      const remedy = 'Write a name as the key, without brackets, braces and `*`.';
      faults.push({ place, why: 'a key must be plain text', remedy });
    } else if (keys.has(name)) {
      const why = `the key \`${oneLine(name, 60)}\` is used twice`;
      faults.push({ place, why, remedy: 'Keep one of the two.' });
    } else keys.add(name);
  }
  return faults;
}

function findWrongMerges(
  { items }: YAMLMap,
  targets: ReadonlyMap<Alias, Node>,
  placeOf: PlaceOf,
): readonly YamlFault[] {
  const named = (value: unknown): unknown =>
    isAlias(value) ? (targets.get(value) ?? unresolved) : value;
  const isMapping = (value: unknown): boolean => isMap(value) || value === unresolved;
  return items.flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== 'symbol') return [];
    const source = named(value);
    const sources = isSeq(source) ? source.items.map(named) : [source];
    if (sources.every(isMapping)) return [];
    return [
      {
        place: placeOf(key.range?.[0]),
        why: '`<<` merges something that is not a mapping',
        remedy: 'Merge mappings only, such as `<<: *name` with `&name` before a mapping.',
      },
    ];
  });
}

/** An alias that is a fault of its own. */
const unresolved = Symbol('unresolved');

/** Undefined for a list, a mapping or an alias. */
function readKey(key: unknown): string | undefined {
  if (!isScalar(key)) return key === null ? '' : undefined;
  return typeof key.value === 'symbol' ? '<<' : String(key.value ?? '');
}

function toCircle(source: string, place: Place): YamlFault {
  const why = `\`${oneLine(`*${source}`, 100)}\` stands inside the value that it names`;
  return { place, why, remedy: 'Write the value out.' };
}

/** A host such as `*.example.com` without quotes is what nearly everybody stumbles over. */
function toUnresolved(source: string, place: Place): YamlFault {
  const text = oneLine(`*${source}`, 100);
  return {
    place,
    why: `\`${text}\` is read as a YAML alias, but no anchor has this name`,
    remedy: `Put it in quotes: "${text}".`,
  };
}
