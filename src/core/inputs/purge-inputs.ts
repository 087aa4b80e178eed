import { purgeTypes } from '../mode.ts';
import { choiceField, linesField } from './fields.ts';
import type { InputRows } from './row.ts';

/** Inputs of `mode: purge` alone. */
export const purgeInputs = {
  purgeType: {
    name: 'purge-type',
    field: choiceField(purgeTypes),
    group: 'purge',
    default: 'item',
    aliases: { 'purge-all': 'all', 'purge-everything': 'all', everything: 'all' },
    description:
      'What to purge: `item` (the URLs), `wildcard` (the patterns in `urls` and `urls-file`), or `all` (everything; if a source of URLs is given, only if its list is not empty).',
  },
  purgeAllIf: {
    name: 'purge-all-if',
    field: linesField,
    group: 'condition',
    default: '',
    description:
      'Patterns for the paths of files that are part of every page, such as templates, one a line. If one of them changed, everything is purged instead of the list. They need not be in `root`.',
  },
} as const satisfies InputRows;
