// The URLs under which one file of a site is cached, each with why.
import type { TargetRule } from '../../target.ts';
import { encodePath } from '../encode-path.ts';
import type { FormChoice } from './choose-forms.ts';
import {
  ownForms,
  type PageSort,
  sortOf,
  toFormPath,
  toIndexFolder,
  type UrlForm,
} from './form.ts';
import { decodeLinkPath } from './resolve-link.ts';
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

/** Why a URL is one of the file's. */
export type FileUrlReason = Omit<FileUrl, 'url'>;

/** Takes each URL apart from its reason: there are millions, and a reason is often the same object. */
export type AddFileUrl = (url: string, reason: FileUrlReason) => void;

/** Hands over each URL of a file once. */
export type FindFileUrls = (file: ServedFile, add: AddFileUrl) => void;

export function createUrlFinder(purpose: UrlPurpose): FindFileUrls {
  const { rules } = purpose;
  const choose = createFormFinder(purpose);
  // Even an empty map would compute a hash of every path.
  const findSeen = (path: string): readonly SeenUrl[] =>
    rules.seen.size === 0 ? nothingSeen : (rules.seen.get(path) ?? nothingSeen);
  const addPage = (file: ServedFile, { sort, isOpen }: Page, spelling: Spelling): void => {
    for (const chosen of choose(file, sort)) {
      if (!isOpen && spelling.seen.some(({ form }) => form === chosen.form)) continue;
      spell(toFormPath(file.written, sort, chosen.form), chosen, spelling);
    }
  };
  return (file, add) => {
    const seen = findSeen(file.path);
    // A link shows how a form is spelt; caches may hold more of a page that is gone.
    const hasEscapes = file.written !== file.path;
    const isOpen = file.isDeleted || hasEscapes;
    for (const known of seen) add(known.url, toLinkReason(known));
    const sort = sortOf(file.path);
    const spelling = { rules, seen, add, hasEscapes };
    if (sort !== undefined) addPage(file, { sort, isOpen }, spelling);
    else {
      const folder = toIndexFolder(file.written);
      if (folder !== undefined) spell(folder, indexReason, spelling);
      const isNamed = seen.length > 0 && !purpose.forPurge;
      if (isOpen || folder !== undefined || !(isNamed || seen.some((url) => isOwnPath(url, file))))
        spell(file.written, fileReason, spelling);
    }
  };
}

const nothingSeen: readonly SeenUrl[] = [];
const fileReason: FileUrlReason = { rule: 'file' };
/** Of an index page of another name, which has this one form whatever the links say. */
const indexReason: FileUrlReason = { rule: 'form' };

function toLinkReason({ form }: SeenUrl): FileUrlReason {
  return form === undefined ? { rule: 'link' } : { rule: 'link', form };
}

/** Servers also give `contact.php` for `/contact`, and both are asked for. */
function isOwnPath({ url }: SeenUrl, { path }: ServedFile): boolean {
  const [bare = ''] = url.split('?', 1);
  return decodeLinkPath(bare) === path;
}

interface Page {
  readonly sort: PageSort;
  readonly isOpen: boolean;
}

interface ChosenForm {
  readonly form: UrlForm;
  readonly rule: TargetRule;
  readonly folder?: string;
}

/** Pages that are neither new nor gone, nor the site's root, have the same forms if the choice is the same. */
function createFormFinder(
  purpose: UrlPurpose,
): (file: ServedFile, sort: PageSort) => readonly ChosenForm[] {
  const usual = new Map<FormChoice, readonly ChosenForm[]>();
  return (file, sort) => {
    const choice = purpose.rules.choose(file.path, sort);
    const isUsual = !file.isDeleted && !file.isAdded && file.path !== '/index.html';
    const known = isUsual ? usual.get(choice) : undefined;
    if (known !== undefined) return known;
    const forms = listForms(file, { sort, choice, purpose });
    if (isUsual) usual.set(choice, forms);
    return forms;
  };
}

interface FormRequest {
  readonly sort: PageSort;
  readonly choice: FormChoice;
  readonly purpose: UrlPurpose;
}

function listForms(
  { path, isDeleted, isAdded }: ServedFile,
  { sort, choice: { main, used, folder }, purpose: { rules, forPurge } }: FormRequest,
): readonly ChosenForm[] {
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
  /** A rewrite wrote some; to look for them in each path takes long. */
  readonly hasEscapes: boolean;
  readonly seen: readonly SeenUrl[];
  readonly add: AddFileUrl;
}

function spell(
  path: string,
  reason: FileUrlReason,
  { rules, seen, add, hasEscapes }: Spelling,
): void {
  const spellings = hasEscapes ? [encodeMarked(path)] : rules.spell(path);
  for (const url of spellings) {
    if (seen.some((known) => known.url === url)) continue;
    add(url, url === spellings[0] ? reason : { ...reason, rule: 'spelling' });
  }
}

/** The mark is encoded as `%00`, and its two digits follow. */
function encodeMarked(path: string): string {
  return encodePath(path).replaceAll('%00', '%');
}
