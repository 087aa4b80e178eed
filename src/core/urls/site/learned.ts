// What a site taught, as the report has it.
import { countWord, groupDigits } from '../../text.ts';
import type { BasePathProblem } from './base-path.ts';
import type { PageSort, UrlForm } from './form.ts';
import type { SiteSpelling } from './spelling.ts';

export interface LearnedForms {
  /** Files of this sort that links lead to. */
  readonly linked: number;
  /** How many of them each form was seen of. */
  readonly seen: readonly { readonly form: UrlForm; readonly files: number }[];
  /** In which the site's pages are asked for; folders of it may differ. */
  readonly main: readonly UrlForm[];
}

export interface ReadTexts {
  readonly pages: number;
  readonly sitemaps: number;
  readonly bytes: number;
  /** Files that could not be read, or are not UTF-8. */
  readonly unreadable: number;
  /** Which limits ended the reading early. */
  readonly limits: readonly string[];
}

export interface Learned extends ReadTexts {
  readonly forms: Readonly<Record<PageSort, LearnedForms>>;
  readonly spelling: SiteSpelling;
  readonly hosts: readonly string[];
  /** If links fit another path than that of `base-url`. */
  readonly basePath?: BasePathProblem;
}

/** One line for a person. */
export function describeLearned({ pages, sitemaps, forms, spelling, hosts }: Learned): string {
  const facts = [
    ...describeForms('pages', forms.page),
    ...describeForms('folders', forms.index),
  ].join(', ');
  const maps = sitemaps === 0 ? '' : ` and ${countWord(sitemaps, 'sitemap')}`;
  const escapes = spelling.encoded.map((character) => encodeForPerson(character, spelling.hex));
  const parts = [
    ...(facts === '' ? [] : [facts]),
    ...(escapes.length === 0 ? [] : [`spelling ${escapes.join(' ')}`]),
    `own hosts ${hosts.join(', ')}`,
  ];
  return `Learned from ${countWord(pages, 'page')}${maps}: ${parts.join('; ')}.`;
}

function describeForms(name: string, { linked, seen, main }: LearnedForms): readonly string[] {
  if (linked === 0) return [];
  const mains = seen.filter(({ form }) => main.includes(form));
  const others = seen.filter(({ form }) => !main.includes(form));
  const also = others.map(({ form, files }) => `, ${groupDigits(files)} also ${form}`).join('');
  const shown = mains.map(
    ({ form, files }) => `${form} (${groupDigits(files)} of ${groupDigits(linked)}`,
  );
  return [`${name} as ${shown.join('), ')}${also})`];
}

function encodeForPerson(character: string, hex: SiteSpelling['hex']): string {
  const digits = character.charCodeAt(0).toString(16);
  return `%${hex === 'lower' ? digits : digits.toUpperCase()}`;
}
