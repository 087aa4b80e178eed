// `{a,b}` as a shell expands it: nested, and each group with each other. No ranges.

/** More expansions of one pattern than this are refused, so a short line cannot become a long run. */
export const mostExpansions = 1_000;

interface Reading {
  readonly expansions: readonly string[];
  /** Where the text went on: at a `,` or `}` of the group around it, or at its end. */
  readonly end: number;
}

/**
 * Every pattern that one pattern stands for, in the order they are written. A group without a comma
 * is literal. Stops after `mostExpansions` + 1, so that its caller can tell. Braces are balanced.
 */
export function expandBraces(pattern: string): readonly string[] {
  return readSequence(pattern, 0, false).expansions;
}

function readSequence(text: string, start: number, inGroup: boolean): Reading {
  let expansions: readonly string[] = [''];
  let index = start;
  while (index < text.length) {
    const character = text.charAt(index);
    if (inGroup && (character === ',' || character === '}')) break;
    if (character === '{') {
      const group = readGroup(text, index);
      expansions = combine(expansions, group.expansions);
      index = group.end;
    } else {
      const literal = readLiteral(text, index, inGroup);
      expansions = expansions.map((expansion) => expansion + literal);
      index += literal.length;
    }
  }
  return { expansions, end: index };
}

/** As much as has no meaning for braces; an escaped character keeps its backslash. */
function readLiteral(text: string, start: number, inGroup: boolean): string {
  const stops = inGroup ? /(?:\\.|[^{},\\]|\\$)+/sy : /(?:\\.|[^{\\]|\\$)+/sy;
  stops.lastIndex = start;
  return stops.exec(text)?.[0] ?? text.charAt(start);
}

function readGroup(text: string, start: number): Reading {
  const choices: (readonly string[])[] = [];
  let index = start;
  do {
    const choice = readSequence(text, index + 1, true);
    choices.push(choice.expansions);
    index = choice.end;
  } while (text.charAt(index) === ',');
  const [only] = choices;
  const expansions =
    choices.length === 1 && only !== undefined
      ? only.map((expansion) => `{${expansion}}`)
      : choices.flat().slice(0, mostExpansions + 1);
  return { expansions, end: index + 1 };
}

function combine(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const combined: string[] = [];
  for (const head of heads) {
    for (const tail of tails) {
      if (combined.length > mostExpansions) return combined;
      combined.push(head + tail);
    }
  }
  return combined;
}
