// The URLs under which one file of a site is cached, each with why.
import type { TargetRule } from '../../target.ts';
import { encodePath } from '../encode-path.ts';
import { escapeMark } from '../rewrite-path.ts';
import { ownForms, type PageSort, sortOf, toFormPath, type UrlForm } from './form.ts';
import type { SeenUrl } from './seen-urls.ts';
import type { SiteRules } from './site-rules.ts';

export interface ServedFile {
  /** Below the base, decoded, with `/` at its start. */
  readonly path: string;
  /** The same, with the escapes that a rewrite wrote. */
  readonly written: string;
  readonly isRewritten: boolean;
  readonly isDeleted: boolean;
  /** New since the build before. */
  readonly isAdded: boolean;
}

export interface FileUrl {
  /** Below the base, as the URL parser prints it. */
  readonly url: string;
  readonly rule: TargetRule;
  readonly form?: UrlForm;
  /** Whose links decided for the form. */
  readonly folder?: string;
}

export interface UrlPurpose {
  readonly rules: SiteRules;
  /** Then caches may hold more than visitors ask for. */
  readonly forPurge: boolean;
}

/** Hands over each URL once. */
export function deriveFileUrls(
  file: ServedFile,
  purpose: UrlPurpose,
  add: (url: FileUrl) => void,
): void {
  const { rules } = purpose;
  const seen = rules.seen.get(file.path) ?? nothingSeen;
  // A link shows how a form is spelt; caches may hold more of a page that is gone.
  const isOpen = file.isDeleted || file.written !== file.path;
  for (const { url, form } of seen)
    add(form === undefined ? { url, rule: 'link' } : { url, rule: 'link', form });
  const sort = sortOf(file.path);
  if (sort === undefined) {
    if (seen.length === 0 || isOpen) spell(file.written, { rule: 'file' }, { rules, seen, add });
    return;
  }
  for (const { form, ...reason } of chooseForms(file, sort, purpose)) {
    if (!isOpen && seen.some((known) => known.form === form)) continue;
    spell(toFormPath(file.written, sort, form), { form, ...reason }, { rules, seen, add });
  }
}

const nothingSeen: readonly SeenUrl[] = [];

interface ChosenForm {
  readonly form: UrlForm;
  readonly rule: TargetRule;
  readonly folder?: string;
}

function chooseForms(
  { path, isDeleted, isAdded }: ServedFile,
  sort: PageSort,
  { rules, forPurge }: UrlPurpose,
): readonly ChosenForm[] {
  const { main, used, folder } = rules.choose(path, sort);
  const evidence = folder === undefined ? {} : { folder: folder === '' ? '/' : `${folder}/` };
  const chosen: ChosenForm[] = main.map((form) => ({ form, rule: 'form', ...evidence }));
  if (!forPurge) return chosen;
  const add = (form: UrlForm, rule: TargetRule, reason: object = {}): void => {
    if (!chosen.some((known) => known.form === form)) chosen.push({ form, rule, ...reason });
  };
  const isRoot = path === '/index.html';
  if (isDeleted) for (const form of used) add(form, 'form', evidence);
  if (!isRoot) for (const form of rules.lost[sort]) add(form, 'form');
  // Servers redirect `/dir` only while the folder is there.
  if (sort === 'index' && (isAdded || isDeleted) && !isRoot) add('/x', 'folder');
  if (sort === 'page' || rules.addsIndexFile) add(ownForms[sort], 'file');
  return chosen;
}

interface Spelling {
  readonly rules: SiteRules;
  readonly seen: readonly SeenUrl[];
  readonly add: (url: FileUrl) => void;
}

function spell(path: string, reason: Omit<FileUrl, 'url'>, { rules, seen, add }: Spelling): void {
  const spellings = path.includes(escapeMark) ? [encodeMarked(path)] : rules.spell(path);
  for (const [index, url] of spellings.entries()) {
    if (seen.some((known) => known.url === url)) continue;
    add({ url, ...reason, ...(index === 0 ? {} : { rule: 'spelling' }) });
  }
}

/** The mark is encoded as `%00`, and its two digits follow. */
function encodeMarked(path: string): string {
  return encodePath(path).replaceAll('%00', '%');
}
