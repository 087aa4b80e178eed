import { purgeTypes } from '../mode.ts';
import { choiceField } from './fields.ts';
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
} as const satisfies InputRows;
