// `npm run check:release -- VERSION NOTES_FILE`: the version, package.json and the changelog must agree
// before anything is published; writes the changelog's own words for the release.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findUnfilled, placeholder, readTracked } from './fill-owner.ts';

const { version: packageVersion } = JSON.parse(readFileSync('package.json', 'utf8'));

export interface Release {
  readonly version: string;
  readonly packageVersion: string;
  readonly changelog: string;
  /** Lines that still have the placeholder of the account: `README.md:41`. */
  readonly unfilled: readonly string[];
}

/** What is wrong, and the notes; the notes are empty if anything is. */
export function checkRelease({ version, packageVersion: packaged, changelog, unfilled }: Release): {
  readonly problems: readonly string[];
  readonly notes: string;
} {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version))
    return { problems: [`"${version}" is not a version like 1.2.3.`], notes: '' };
  const [, ...sections] = changelog.split(/^## /m);
  const released = sections.filter((section) => !section.startsWith('Unreleased'));
  const unreleased = sections.find((section) => section.startsWith('Unreleased')) ?? '';
  const [newest = ''] = released;
  const [title = '', ...lines] = newest.split('\n');
  const notes = lines.join('\n').trim();
  const problems = [
    ...(packaged === version ? [] : [`package.json says ${packaged}, not ${version}.`]),
    ...(new RegExp(`^${version.replaceAll('.', '\\.')} - \\d{4}-\\d{2}-\\d{2}$`).test(title.trim())
      ? []
      : [
          `The newest section of CHANGELOG.md is "${title.trim()}", not "${version} - YYYY-MM-DD".`,
        ]),
    ...(notes === '' ? ['That section of CHANGELOG.md is empty.'] : []),
    ...(unfilled.length === 0
      ? []
      : [
          `${unfilled.length} lines still say ${placeholder} (${unfilled.slice(0, 3).join(', ')} …). Run \`npm run fill-owner -- ACCOUNT @CODE_OWNER CONTACT\`, \`npm run docs\` and \`npm run build\`, and merge.`,
        ]),
    ...(/^- /m.test(unreleased) ? ['CHANGELOG.md still has entries under "Unreleased".'] : []),
  ];
  return problems.length > 0 ? { problems, notes: '' } : { problems, notes: `${notes}\n` };
}

if (import.meta.main) {
  const [version = '', notesFile = ''] = process.argv.slice(2);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const { problems, notes } = checkRelease({
    ...{ version, packageVersion, changelog },
    unfilled: findUnfilled(readTracked()),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0 || notesFile === '') process.exitCode = 1;
  else {
    mkdirSync(dirname(notesFile), { recursive: true });
    writeFileSync(notesFile, notes);
    console.log(`Version ${version}: package.json and CHANGELOG.md agree.`);
  }
}
