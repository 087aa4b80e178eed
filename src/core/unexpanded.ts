// Placeholders that no tool replaced by what they stand for: as a part of a URL, path or name they match
// nothing, and a purge of nothing looks like a success.
import type { TypedFault } from './list-marks.ts';
import { oneLine } from './text.ts';

export interface Unexpanded extends TypedFault {
  /** The first character of the placeholder. */
  readonly character: string;
}

/**
 * `${{ … }}`, `${name}`, `$NAME`, `%NAME%` and `{{ name }}`, on one line. Names in lower case after
 * a `$` are parts of real URLs, and `%` begins an encoded character.
 */
const placeholder =
  /\$\{\{(?:.*?\}\})?|\$\{\w+[^}\n]*\}|\$[A-Z][A-Z\d_]+(?![a-z\d])|%[A-Za-z_]\w+%(?![\dA-Fa-f]{2})|\{\{[^{},\n]*\}\}/;

export function findUnexpanded(text: string): Unexpanded | undefined {
  const [found] = placeholder.exec(text) ?? [];
  if (found === undefined) return undefined;
  return {
    what: `has \`${oneLine(found, 80)}\`, ${describeKind(found)} that was not expanded`,
    remedy: `Write the value itself, or in the workflow file ${adviseExpression(found)}.`,
    character: found.charAt(0),
  };
}

function describeKind(found: string): string {
  if (found.startsWith('${{')) return 'an expression';
  return found.startsWith('{{') ? 'a placeholder' : 'a variable';
}

function adviseExpression(found: string): string {
  if (found.startsWith('${{')) return 'this expression: GitHub expands it there and nowhere else';
  const [name = 'NAME'] = /[A-Za-z]\w*/.exec(found) ?? [];
  return `an expression of GitHub, such as \`\${{ ${toContext(name)} }}\``;
}

/** The runner's own variables are not in the context `env`. */
function toContext(name: string): string {
  const [, owner, property] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
  if (owner === undefined || property === undefined) return `env.${name}`;
  return `${owner}.${property}`.toLowerCase();
}
