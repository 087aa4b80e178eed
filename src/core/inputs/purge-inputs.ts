import { purgeTypes } from '../mode.ts';
import { tagsField, urlsField } from './array-fields.ts';
import { booleanField, choiceField, linesField } from './fields.ts';
import type { InputRows } from './row.ts';

/** What is purged by name, beside URLs or without any. */
export const namedInputs = {
  prefixes: {
    name: 'prefixes',
    field: urlsField,
    group: 'named',
    default: '',
    aliases: ['prefix', 'purge-prefixes'],
    description:
      'What URLs to purge begin with, such as `www.example.com/docs`, one a line or as a JSON array. A line that begins with `/` is joined to every `base-url`. For providers that purge by prefix (docs/providers.md).',
  },
  hosts: {
    name: 'hosts',
    field: urlsField,
    group: 'named',
    default: '',
    aliases: ['purge-hosts', 'hostnames'],
    description:
      'Hosts of which everything is purged, such as `www.example.com`, one a line or as a JSON array. For providers that purge by host (docs/providers.md).',
  },
  tags: {
    name: 'tags',
    field: tagsField,
    group: 'named',
    default: '',
    aliases: ['cache-tags', 'surrogate-keys', 'surrogate-key', 'purge-tags'],
    description:
      'Cache tags (surrogate keys) of which everything is purged, one a line or as a JSON array. For providers that purge by tag (docs/providers.md).',
  },
} as const satisfies InputRows;

/** Inputs of `mode: purge` alone. */
export const purgeInputs = {
  purgeType: {
    name: 'purge-type',
    field: choiceField(purgeTypes),
    group: 'purge',
    default: 'item',
    valueAliases: { 'purge-all': 'all', 'purge-everything': 'all', everything: 'all' },
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
  soft: {
    name: 'soft',
    field: booleanField,
    group: 'purge',
    default: 'false',
    aliases: ['soft-purge'],
    description:
      '`true`: mark copies as old instead of removing them, so that caches may serve them while they fetch new ones. For providers that have it (docs/providers.md).',
  },
} as const satisfies InputRows;
