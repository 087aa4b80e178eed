// What decides the URLs of a file: what the site's links taught, and what the inputs say instead.
import { type ChooseForms, createFormChooser, type FormChoice } from './choose-forms.ts';
import type { PageSort, UrlForm } from './form.ts';
import type { LearnedSite } from './learn-site.ts';
import type { SeenUrls } from './seen-urls.ts';
import { createSpeller, type SpellPath, spellOnce } from './spelling.ts';

export interface FormInputs {
  readonly indexPages: 'auto' | 'directory' | 'file' | 'both';
  readonly cleanUrls: 'auto' | boolean;
  readonly spellings: 'all' | 'one';
}

/** Forms in which an earlier build was linked; caches may hold its pages under them. */
export type UsedForms = Readonly<Record<PageSort, readonly UrlForm[]>>;

export interface SiteRules {
  readonly seen: SeenUrls;
  readonly choose: ChooseForms;
  readonly spell: SpellPath;
  /** Whether the build has, or had, a file under a path; false if only changes are known. */
  readonly has: (path: string) => boolean;
  /** Forms that links had before and have no more: caches may still hold pages under them. */
  readonly lost: UsedForms;
  /** Whether the own path of an index page is asked for besides. */
  readonly addsIndexFile: boolean;
}

export interface KnownSite {
  readonly learned: LearnedSite;
  readonly has: SiteRules['has'];
  /** Of the build before, if they are remembered. */
  readonly before?: UsedForms | undefined;
}

/** `site` is undefined if `root` is not on the disk: then the forms are fixed. */
export function createSiteRules(inputs: FormInputs, site?: KnownSite): SiteRules {
  const learned = site?.learned;
  const choose = learned === undefined ? chooseFixed : createFormChooser(learned.tallies);
  return {
    seen: learned?.seen ?? new Map(),
    choose: applyInputs(choose, inputs),
    spell:
      inputs.spellings === 'one' || learned === undefined
        ? spellOnce
        : createSpeller(learned.spelling),
    has: site?.has ?? (() => false),
    lost: findLost(site),
    addsIndexFile: inputs.indexPages !== 'directory',
  };
}

const fixed: Readonly<Record<PageSort, FormChoice>> = {
  page: { main: ['/x.html'], used: [], folder: undefined },
  index: { main: ['/x/', '/x/index.html'], used: [], folder: undefined },
};

function chooseFixed(_: string, sort: PageSort): FormChoice {
  return fixed[sort];
}

function applyInputs(choose: ChooseForms, inputs: FormInputs): ChooseForms {
  if (inputs.indexPages === 'auto' && inputs.cleanUrls === 'auto') return choose;
  const known = new Map<FormChoice, FormChoice>();
  return (path, sort) => {
    const choice = choose(path, sort);
    // The site's root has no form without its slash.
    if (path === '/index.html') return { ...choice, main: chooseRoot(choice.main, inputs) };
    const before = known.get(choice);
    if (before !== undefined) return before;
    const main =
      sort === 'page' ? choosePage(choice.main, inputs) : chooseIndex(choice.main, inputs);
    const typed = { ...choice, main };
    known.set(choice, typed);
    return typed;
  };
}

function choosePage(main: readonly UrlForm[], { cleanUrls }: FormInputs): readonly UrlForm[] {
  if (cleanUrls === 'auto') return main;
  return cleanUrls ? ['/x.html', '/x'] : ['/x.html'];
}

function chooseIndex(main: readonly UrlForm[], inputs: FormInputs): readonly UrlForm[] {
  const forms = chooseRoot(main, inputs).filter((form) => form !== '/x');
  const isBare = inputs.cleanUrls === 'auto' ? main.includes('/x') : inputs.cleanUrls;
  if (isBare) return [...forms, '/x'];
  return forms.length === 0 ? ['/x/'] : forms;
}

function chooseRoot(main: readonly UrlForm[], { indexPages }: FormInputs): readonly UrlForm[] {
  switch (indexPages) {
    case 'auto':
      return main;
    case 'directory':
      return ['/x/'];
    case 'file':
      return ['/x/index.html'];
    case 'both':
      return ['/x/', '/x/index.html'];
  }
}

/** The forms of all links; what a manifest remembers. */
export function listUsedForms({ tallies }: LearnedSite): UsedForms {
  const list = (sort: PageSort): readonly UrlForm[] =>
    [...(tallies[sort].get('')?.forms.keys() ?? [])].sort();
  return { page: list('page'), index: list('index') };
}

export function joinForms(one: UsedForms, other: UsedForms): UsedForms {
  const join = (sort: PageSort): readonly UrlForm[] =>
    [...new Set([...one[sort], ...other[sort]])].sort();
  return { page: join('page'), index: join('index') };
}

function findLost(site: KnownSite | undefined): UsedForms {
  if (site?.before === undefined) return { page: [], index: [] };
  const { before } = site;
  const now = listUsedForms(site.learned);
  const lost = (sort: PageSort): readonly UrlForm[] =>
    before[sort].filter((form) => !now[sort].includes(form));
  return { page: lost('page'), index: lost('index') };
}
