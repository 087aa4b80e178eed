import type { z } from 'zod';
import { groupDigits, oneLine } from '../../../core/text.ts';

const nouns: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  undefined: 'missing',
  null: 'empty',
};

/** What is wrong with a value of the file, to follow its name: `must be a list, but is a mapping`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const { message, path } = issue;
  // Our own texts say what the value must be.
  if (message.startsWith('must ')) return message;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = `${toNoun(issue.expected)}${path.length === 0 ? ' with the key `distributions`' : ''}`;
      const [, received = ''] = /received (\w+)$/.exec(message) ?? [];
      return `must be ${wanted}, but is ${toNoun(received)}`;
    }
    case 'too_small':
      return describeLimit('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return describeLimit('at most', Number(issue.maximum), issue.origin);
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return `is wrong: ${oneLine(message, 200)}`;
  }
}

function toNoun(type: string): string {
  return Object.hasOwn(nouns, type) ? (nouns[type] ?? type) : type;
}

function describeLimit(bound: 'at least' | 'at most', limit: number, origin: string): string {
  if (origin === 'number') return `must be ${bound} ${groupDigits(limit)}`;
  if (limit === 1 && bound === 'at least') return 'must not be empty';
  const parts = origin === 'string' ? 'characters' : 'items';
  return `must have ${bound} ${groupDigits(limit)} ${parts}`;
}
