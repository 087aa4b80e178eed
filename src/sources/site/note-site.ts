// What a user should know about the forms of the URLs.
import type { Selection } from '../../core/selection.ts';
import type { Target } from '../../core/target.ts';
import { countWord, groupDigits, oneLine } from '../../core/text.ts';
import type { BasePathProblem } from '../../core/urls/site/base-path.ts';
import { hasNoEvidence } from '../../core/urls/site/choose-forms.ts';
import type { InnerRoot } from '../../core/urls/site/inner-root.ts';
import type { SiteKnowledge } from './know-site.ts';

export interface SiteUse {
  readonly selection: Pick<
    Selection,
    'indexPages' | 'cleanUrls' | 'baseUrls' | 'root' | 'rewrites'
  >;
  readonly targets: readonly Target[];
}

export interface SiteNotes {
  /** Warnings. */
  readonly notices: readonly string[];
  readonly remarks: readonly string[];
}

export function noteSite(site: SiteKnowledge | undefined, use: SiteUse): SiteNotes {
  const needsForms = use.targets.some((target) => dependsOnLinks(target, use.selection));
  if (site === undefined) return { notices: [], remarks: needsForms ? [notOnDisk] : [] };
  const { basePath } = site.summary;
  const { innerRoot } = site.learned;
  return {
    notices: [
      ...noteIdleRewrites(site, use.selection),
      ...(innerRoot === undefined ? [] : [noteInnerRoot(innerRoot, use.selection)]),
      ...(basePath === undefined ? [] : [noteBasePath(basePath, use.selection.baseUrls)]),
      ...(needsForms && hasNoEvidence(site.learned.tallies) ? [noEvidence] : []),
    ],
    remarks: noteUnread(site),
  };
}

/** With `clean-urls` given, the forms of folders alone are open. */
function dependsOnLinks(
  { form }: Target,
  { indexPages, cleanUrls }: SiteUse['selection'],
): boolean {
  if (form === undefined) return false;
  return cleanUrls === 'auto' || (indexPages === 'auto' && form.startsWith('/x/'));
}

const notOnDisk =
  'The files under `root` are not on this machine, so their links cannot be read: `/about.html` gives only `/about.html`, and `/dir/index.html` gives `/dir/` and `/dir/index.html`. Check out or build the site before this step, or set `clean-urls` and `index-pages`.';

const noEvidence =
  'No link of the site in `root` leads to a page, so pages get a URL in every form. Set `clean-urls` and `index-pages` to choose.';

/** A slip in a rule gives URLs that nobody asks for. */
function noteIdleRewrites(
  { idleRewrites }: SiteKnowledge,
  { rewrites, root }: SiteUse['selection'],
): readonly string[] {
  const where = root === '' ? 'the workspace' : `\`root\` (${oneLine(root, 100)})`;
  return idleRewrites.map(
    (index) =>
      `\`rewrites\`, item ${index + 1}, changes the path of no file of ${where}: ${JSON.stringify(oneLine(rewrites[index] ?? '', 200))}. Paths are those below \`root\`, such as \`/posts/a.html\`, after the items before it.`,
  );
}

function noteBasePath({ fits, links, of }: BasePathProblem, baseUrls: readonly string[]): string {
  const typed = baseUrls.map((baseUrl) => new URL(baseUrl).pathname);
  const ends = [...new Set(typed)].map((path) => `"${path}"`).join(' or ');
  const right = fits === '' ? '/' : fits;
  return `\`base-url\` ends in ${ends}, but ${groupDigits(links)} of ${groupDigits(of)} links of this build fit only "${right}". Set \`base-url\` to the URL under which \`root\` is served, with its path.`;
}

function noteInnerRoot({ folder, links, of }: InnerRoot, { root }: SiteUse['selection']): string {
  const [shown, right] = [root === '' ? '.' : root, `${root}${folder}`.replace(/^\//, '')].map(
    (path) => oneLine(path, 100),
  );
  return `\`root\` is ${shown}, but ${groupDigits(links)} of ${groupDigits(of)} links of this build fit only the files below \`${right}\`. Set \`root: ${right}\`, otherwise every URL has a folder too many.`;
}

function noteUnread({ summary }: SiteKnowledge): readonly string[] {
  const { limits, unreadable, pages, bytes } = summary;
  const read = `${countWord(pages, 'page')} and ${groupDigits(Math.round(bytes / 1e6))} MB were read`;
  return [
    ...(limits.length === 0
      ? []
      : [
          `The site is larger than what is read for its links (limit: ${limits.join(', ')}): ${read}, and the forms of all URLs follow from these.`,
        ]),
    ...(unreadable === 0
      ? []
      : [
          `${countWord(unreadable, 'file')} of the site could not be read as UTF-8 and taught nothing.`,
        ]),
  ];
}
