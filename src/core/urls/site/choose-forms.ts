// Decides in which forms a page's URLs are asked for, by how the pages around it are linked.
import { ownForms, type PageSort, type UrlForm } from './form.ts';
import { ancestorsOf, type FormTally, type SiteTallies } from './tally-forms.ts';

export interface FormChoice {
  /** What visitors ask for. */
  readonly main: readonly UrlForm[];
  /** All that were seen: a page that is gone may be cached under any of them. */
  readonly used: readonly UrlForm[];
  /** Whose links decided, `''` for the whole site; undefined if no link of this sort did. */
  readonly folder: string | undefined;
}

const leastVotes = 3;
const leastShare = 0.5;
/** Below so many linked files the usual form is sent as well. */
const thinEvidence = 4;

const usual: Readonly<Record<PageSort, UrlForm>> = { page: '/x.html', index: '/x/' };
const clean: Readonly<Record<PageSort, readonly UrlForm[]>> = {
  page: ['/x.html', '/x'],
  index: ['/x/', '/x'],
};
const every: Readonly<Record<PageSort, readonly UrlForm[]>> = {
  page: clean.page,
  index: [...clean.index, ownForms.index],
};

export type ChooseForms = (path: string, sort: PageSort) => FormChoice;

/** Whether no link leads to a page of either sort. */
export function hasNoEvidence({ page, index }: SiteTallies): boolean {
  return !page.has('') && !index.has('');
}

export function createFormChooser(tallies: SiteTallies): ChooseForms {
  const choices = { page: new Map<string, FormChoice>(), index: new Map<string, FormChoice>() };
  return (path, sort) => {
    if (path === '/index.html') return rootChoice;
    if (path === '/404.html') return chooseNotFound(tallies);
    const folder = ancestorsOf(path, sort).find(
      (name) => (tallies[sort].get(name)?.files ?? 0) >= leastVotes,
    );
    const known = choices[sort].get(folder ?? '');
    if (known !== undefined) return known;
    const choice = choose(tallies, sort, folder ?? '');
    choices[sort].set(folder ?? '', choice);
    return choice;
  };
}

const rootChoice: FormChoice = { main: ['/x/'], used: [], folder: undefined };

function chooseNotFound({ page, index }: SiteTallies): FormChoice {
  const isClean = isMostlyBare(page.get('') ?? index.get(''));
  return { main: isClean ? clean.page : [usual.page], used: [], folder: undefined };
}

function choose(tallies: SiteTallies, sort: PageSort, folder: string): FormChoice {
  const whole = tallies[sort].get('');
  const tally = tallies[sort].get(folder);
  if (whole === undefined || tally === undefined) return chooseByOther(tallies, sort);
  const main = new Set(findMain(tally));
  if (whole.files < thinEvidence) main.add(usual[sort]);
  if (sort === 'index' && !main.has('/x')) main.add('/x/');
  return { main: [...main], used: [...tally.forms.keys()], folder };
}

/** Always the most frequent, and all that tie with it. */
function findMain({ files, forms }: FormTally): readonly UrlForm[] {
  const most = Math.max(...forms.values());
  return [...forms]
    .filter(([, count]) => count === most || count >= files * leastShare)
    .map(([form]) => form);
}

function chooseByOther(tallies: SiteTallies, sort: PageSort): FormChoice {
  const other = tallies[sort === 'page' ? 'index' : 'page'].get('');
  const main =
    other === undefined ? every[sort] : isMostlyBare(other) ? clean[sort] : [usual[sort]];
  return { main, used: [], folder: undefined };
}

function isMostlyBare(tally: FormTally | undefined): boolean {
  return tally !== undefined && (tally.forms.get('/x') ?? 0) >= tally.files * leastShare;
}
