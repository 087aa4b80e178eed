// Inputs with one value that says where something is: a commit, or a document.
import type { TypedFault } from '../list-marks.ts';
import { findNearest } from '../nearest.ts';
import { findTypedFault } from '../urls/typed-fault.ts';
import { type Field, textField } from './fields.ts';

/** A commit, or one of the words that stand for one. */
export const baseField: Field<string> = {
  ...textField,
  parse: (text) => (findBaseSlip(text) === undefined ? text : undefined),
  findFault: findBaseSlip,
};

const baseWords = ['last-purge', 'last-success'];

/** As the name of a commit it is nowhere, and git would be blamed. */
function findBaseSlip(text: string): TypedFault | undefined {
  const meant = baseWords.includes(text) ? undefined : findNearest(text, baseWords);
  if (meant === undefined) return undefined;
  return {
    what: `is nearly \`${meant}\``,
    remedy: `Write \`${meant}\`. For a branch or tag of that name, give its commit.`,
  };
}

/** A URL of any content, or a path; what begins like a URL is one. */
export const placeField: Field<string> = {
  parse: (text) => (findPlaceFault(text) === undefined ? text : undefined),
  findFault: findPlaceFault,
  wants: 'a URL or a path',
  remedy: 'Give an http or https URL, or a path relative to the workspace.',
};

/** The remedy of lists, one address a line, would be wrong here. */
const severalPlaces: TypedFault = {
  what: 'holds more than one address',
  remedy: 'Give one URL or path; to read several sitemaps, name an index of them.',
};

function findPlaceFault(text: string): TypedFault | undefined {
  if (/[\r\n]|\s\S*:\/\//.test(text)) return severalPlaces;
  return /^https?:/i.test(text)
    ? findTypedFault(text)
    : (findScheme(text, 'Give an http or https URL, or a path relative to the workspace') ??
        findQuotes(text));
}

/** A path of a file that is read or written, and never asked for. */
export const pathField: Field<string> = {
  ...textField,
  parse: (text) => (findPathFault(text) === undefined ? text : undefined),
  findFault: findPathFault,
};

function findPathFault(text: string): TypedFault | undefined {
  if (/[\r\n]/.test(text))
    return { what: 'has more than one line', remedy: 'Give the path of one file.' };
  return findScheme(text, 'Give the path of a file on this machine') ?? findQuotes(text);
}

/** Taken for a path it is one that does not exist: a first run each time, or a file that nobody finds. */
function findScheme(text: string, remedy: string): TypedFault | undefined {
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? [];
  if (scheme === undefined) return undefined;
  return {
    what: `is an address with \`${scheme}://\`, which is not supported here`,
    remedy: `${remedy}. Copy the file from or to other places in a step of its own.`,
  };
}

function findQuotes(text: string): TypedFault | undefined {
  if (!/^(["'`]).+\1$/.test(text)) return undefined;
  return { what: 'is in quotes, which are taken as typed', remedy: 'Write it without quotes.' };
}
