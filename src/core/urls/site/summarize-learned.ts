import { createFormChooser } from './choose-forms.ts';
import type { PageSort } from './form.ts';
import type { LearnedSite } from './learn-site.ts';
import type { Learned, LearnedForms, ReadTexts } from './learned.ts';

/** What the report has of a site: counts in place of every URL. */
export function summarizeLearned(site: LearnedSite, texts: ReadTexts): Learned {
  const { tallies, spelling, hosts, basePath, isCut } = site;
  const choose = createFormChooser(tallies);
  const toForms = (sort: PageSort, path: string): LearnedForms => {
    const tally = tallies[sort].get('');
    return {
      linked: tally?.files ?? 0,
      seen: [...(tally?.forms ?? [])].map(([form, files]) => ({ form, files })),
      main: choose(path, sort).main,
    };
  };
  return {
    ...texts,
    limits: isCut ? [...texts.limits, 'different links'] : texts.limits,
    forms: { page: toForms('page', '/x.html'), index: toForms('index', '/x/index.html') },
    spelling,
    hosts,
    ...(basePath === undefined ? {} : { basePath }),
  };
}
