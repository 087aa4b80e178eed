// Why a target is in the list, in words that need no documentation.
import { reasonsOf, type Target, type TargetReason, type TargetRule } from '../../core/target.ts';
import { groupDigits } from '../../core/text.ts';
import { escapeCode, escapeSentence } from '../escape.ts';

/** Completes "in the list because it is …". */
const words: Readonly<Record<TargetRule, string>> = {
  urls: 'listed in `urls`',
  'urls-file': 'listed in `urls-file`',
  sitemap: 'in the sitemap',
  prefixes: 'listed in `prefixes`',
  hosts: 'listed in `hosts`',
  tags: 'listed in `tags`',
  'asset-ids': 'listed as an asset id',
  link: 'linked by the site',
  form: 'named as the site links such pages',
  folder: 'the folder of a page that is new or gone',
  file: 'the path of the file itself',
  rewrite: 'the result of `rewrites`',
  spelling: 'another spelling of the same path',
  twin: 'served from a compressed copy',
  'purge-type': '`purge-type: all`',
  'resume-tasks': 'sent by the earlier run',
  config: 'an entry of the file',
  'on-too-many': 'in place of more URLs than `max-urls`',
  'purge-all-if': 'a change that means everything (`purge-all-if`)',
};

/** `public/a.html deleted, linked by the site`. */
export function renderWhy(target: Target): string {
  const [first, ...others] = reasonsOf(target);
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `, and ${groupDigits(others.length)} more`;
  return `${renderReason(first)}${more}`;
}

function renderReason({ path, rule, deleted }: TargetReason): string {
  const why = escapeSentence(words[rule]);
  if (path === undefined) return why;
  return `${escapeCode(path, 200)}${deleted === true ? ' (deleted)' : ''}: ${why}`;
}

/** The same for many targets at once. */
export function labelWhy({ path, rule, deleted }: Target): string {
  if (deleted === true) return 'deleted files';
  return path === undefined ? words[rule] : 'changed files';
}
