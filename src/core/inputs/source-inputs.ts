// Inputs for the source of the list, and how long it may get.
import { urlsField } from './array-fields.ts';
import {
  baseUrlsField,
  booleanOrAutoField,
  choiceField,
  integerField,
  linesField,
  rootField,
  textField,
} from './fields.ts';
import { baseField, pathField, placeField } from './place-fields.ts';
import type { InputRows } from './row.ts';

export const selectionInputs = {
  urls: {
    name: 'urls',
    field: urlsField,
    group: 'list',
    default: '',
    aliases: ['path', 'paths', 'uris', 'purge-urls', 'invalidation-paths'],
    description:
      'URLs, one a line, or as a JSON array; patterns for `purge-type: wildcard`. A line that begins with `/` is joined to every `base-url`. One input holds at most 131,071 bytes; use `urls-file` for more.',
  },
  urlsFile: {
    name: 'urls-file',
    field: pathField,
    group: 'list',
    aliases: ['paths-from', 'paths-file'],
    description:
      'Path of a file with one URL a line, or of a report file of this action, relative to the workspace.',
  },
  sitemap: {
    name: 'sitemap',
    field: placeField,
    group: 'list',
    aliases: ['sitemap-url'],
    description:
      'URL or path of a sitemap or sitemap index, plain or gzip. Only URLs on the scheme and host of a `base-url` count; without `base-url`, only those on the scheme and host of the sitemap.',
  },
  files: {
    name: 'files',
    field: linesField,
    group: 'list',
    default: '',
    aliases: ['pattern', 'patterns', 'glob', 'globs'],
    description:
      'Patterns for the paths of changed files, one a line, which become URLs below `base-url`. `!` negates; the last match wins. Default: everything in `root`, if `root` is not `.`, `base-url` is given and no other source of URLs is.',
  },
  source: {
    name: 'source',
    field: choiceField(['auto', 'git', 'api', 'manifest', 'all']),
    group: 'files',
    default: 'auto',
    description:
      'How to find changed files: `auto` (depends on the event; `manifest` if what is in `root` is not committed), `git`, `api`, `manifest` (for sites that are built: the hashes of the files), or `all` for every file in the workspace.',
  },
  base: {
    name: 'base',
    field: baseField,
    group: 'commits',
    description:
      "Commit, tag or branch to compare with; or `last-purge` (recommended), what this action remembers in GitHub's cache of what was purged for last; or `last-success`. The default depends on the event.",
  },
  head: {
    name: 'head',
    field: textField,
    group: 'commits',
    description: 'Commit, tag or branch that is compared. The default depends on the event.',
  },
  repositoryPath: {
    name: 'repository-path',
    field: rootField,
    group: 'commits',
    description:
      'Folder of the checkout below the workspace, if `actions/checkout` has a `path:`. Found by itself if there is only one. `files` and `root` are paths of the workspace in any case.',
  },
  root: {
    name: 'root',
    field: rootField,
    group: 'root',
    default: '.',
    aliases: ['directory', 'folder', 'publish-dir', 'build-dir', 'dist-dir'],
    description: 'Folder whose content is served. Files outside it are skipped.',
  },
  baseUrls: {
    name: 'base-url',
    field: baseUrlsField,
    group: 'list',
    default: '',
    aliases: ['site-url', 'website-url'],
    description: 'URLs under which `root` is served, one a line for each host or alias.',
  },
  indexPages: {
    name: 'index-pages',
    field: choiceField(['auto', 'directory', 'file', 'both']),
    group: 'files',
    default: 'auto',
    description:
      'The URL of `index.html`: `directory` (`/dir/`), `file` (`/dir/index.html`), `both`, or `auto`, which learns it from the links of the site in `root`.',
  },
  cleanUrls: {
    name: 'clean-urls',
    field: booleanOrAutoField,
    group: 'files',
    default: 'auto',
    description:
      '`true`: `/about.html` also gives `/about`, and `/dir/index.html` also gives `/dir`. `auto` learns it from the links of the site in `root`.',
  },
  spellings: {
    name: 'spellings',
    field: choiceField(['all', 'one']),
    group: 'files',
    description:
      'Which spellings of a path with characters that sites encode differently, such as `+` and `%2B`: `all` that are in use (the default in `purge`), or `one` (the default in `prewarm` and `preheat`). URLs that the site links are always spelt as it spells them.',
  },
  rewrites: {
    name: 'rewrites',
    field: linesField,
    group: 'files',
    default: '',
    description:
      'Lines `regular expression => replacement`, applied in order to the path below `root`, which starts with `/`.',
  },
  manifest: {
    name: 'manifest',
    field: placeField,
    group: 'manifest',
    description:
      "Path or URL of the previous build's manifest, for `source: manifest`. Without it the build of the last purge is remembered in GitHub's cache.",
  },
  manifestOutput: {
    name: 'manifest-output',
    field: pathField,
    group: 'list',
    writes: true,
    description:
      "Path to write this build's manifest to, after a run that succeeded. Not in a dry run, with `shard`, or with `wait: false`.",
  },
} as const satisfies InputRows;

export const limitInputs = {
  maxUrls: {
    name: 'max-urls',
    field: integerField(1, 100_000_000),
    group: 'limit',
    default: '20000',
    description: 'Stop if the list has more URLs than this.',
  },
  onTooMany: {
    name: 'on-too-many',
    field: choiceField(['fail', 'all', 'wildcard']),
    group: 'fold',
    default: 'fail',
    description:
      'What to do if the list has more than `max-urls` URLs: `fail`, `all` (purge everything once instead), or `wildcard` (fold the URLs to wildcards, if the provider has them).',
  },
} as const satisfies InputRows;
