// `npm run fill-owner -- ACCOUNT @CODE_OWNER CONTACT`: writes who publishes this action into every file. It is run once,
// before the first release; `npm run check:release` refuses a release without it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Not spelt in one piece, so that this file and its tests stay as they are. */
export const placeholder = ['OWN', 'ER'].join('');

export interface Owner {
  /** The account or organization on GitHub. */
  readonly account: string;
  /** As CODEOWNERS spells it: `@acme/maintainers`. */
  readonly codeOwner: string;
  /** A mail address for vulnerabilities. */
  readonly contact: string;
}

const bare = new RegExp(`\\b${placeholder}(?:_CONTACT)?\\b`);

/** Lines that are about the placeholder itself go. */
export function fillOwner(text: string, { account, codeOwner, contact }: Owner): string {
  const filled = text
    .replaceAll(`@${placeholder}/maintainers`, codeOwner)
    .replaceAll(`${placeholder}_CONTACT`, contact)
    .replaceAll(new RegExp(`\\b${placeholder}(?=\\\\?/)`, 'g'), account);
  if (!bare.test(filled)) return filled;
  const lines = filled.split('\n').filter((line) => !bare.test(line));
  return lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/** `README.md:41`, for each line that nobody filled in. */
export function findUnfilled(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => (bare.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** What git tracks, without what is built. */
export function readTracked(): ReadonlyMap<string, string> {
  const paths = execFileSync('git', ['ls-files', '-z', '--', ':!dist'], { encoding: 'utf8' });
  const named = paths.split('\0').filter((path) => path !== '');
  return new Map(named.map((path) => [path, readFileSync(path, 'utf8')]));
}

export function checkOwner({ account, codeOwner, contact }: Owner): readonly string[] {
  return [
    ...(/^[a-z\d](?:-?[a-z\d])*$/i.test(account) ? [] : [`"${account}" is not an account.`]),
    ...(/^@[\w-]+(?:\/[\w.-]+)?$/.test(codeOwner)
      ? []
      : [`"${codeOwner}" is not a code owner like @acme/maintainers or @octocat.`]),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) ? [] : [`"${contact}" is not a mail address.`]),
  ];
}

if (import.meta.main) {
  const [account = '', codeOwner = '', contact = ''] = process.argv.slice(2);
  const owner = { account, codeOwner, contact };
  const problems = checkOwner(owner);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error('Usage: npm run fill-owner -- ACCOUNT @CODE_OWNER CONTACT');
    process.exitCode = 1;
  } else {
    for (const [path, text] of readTracked()) {
      const filled = fillOwner(text, owner);
      if (filled === text) continue;
      writeFileSync(path, filled);
      console.log(path);
    }
    console.log('Now run `npm run docs` and `npm run build`, and commit the result.');
  }
}
