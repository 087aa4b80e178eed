// Signs of other notations around an item of a list: it is taken as typed, so they would be part of it.

/** What is wrong with something that was typed. */
export interface TypedFault {
  /** Completes "`urls`, item 2, …". */
  readonly what: string;
  /** What to write instead, as a sentence. */
  readonly remedy: string;
}

const oneALine = 'Write one item a line, and begin the list with `|` in YAML';

const quoted = /^(?:"[^"]*"|'[^']*'|`[^`]*`|[“”„][^“”„]*[“”]|[‘’‚][^‘’‚]*[‘’]),?$/;

/** Quotes or a bracket around the item, a dash before it, a comment behind it; undefined without one. */
export function findListMark(item: string): TypedFault | undefined {
  if (quoted.test(item))
    return {
      what: 'is in quotes, which are taken as typed',
      remedy: `${oneALine}, without quotes.`,
    };
  if (/^\[\s*["'`]/.test(item))
    return {
      what: 'begins like an array, which is taken as typed',
      remedy: `${oneALine}, without brackets, quotes and commas.`,
    };
  if (/^-\s/.test(item))
    return {
      what: 'begins with `- `, which is taken as typed',
      remedy: `${oneALine}, without dashes.`,
    };
  if (/\s#/.test(item))
    return {
      what: 'ends with a comment, which is taken as typed',
      remedy:
        'Write the comment on a line of its own that begins with `#`. For the character itself, write `[#]` in patterns and `%23` in URLs.',
    };
  return undefined;
}
