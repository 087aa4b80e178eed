// Which requests were about which target: vendors are sent whole URLs or their paths, in the body or in
// the address.
import type { SandboxRequest } from '../../src/sandbox/exchange.ts';
import type { Scenario } from './scenarios.ts';

interface HasRequest {
  readonly request: SandboxRequest;
}

export type TargetReceipts<Receipt extends HasRequest = HasRequest & { readonly acted: boolean }> =
  ReadonlyMap<string, readonly Receipt[]>;

/** For each target the submissions that hold it; `everything` if there are no targets. */
export function findTargets<Receipt extends HasRequest>(
  scenario: Pick<Scenario, 'run' | 'path' | 'targets'>,
  receipts: readonly Receipt[],
): TargetReceipts<Receipt> {
  const submissions = receipts.filter(({ request }) => isSubmission(scenario, request));
  if (scenario.targets.length === 0) return new Map([['everything', submissions]]);
  const read = submissions.map((receipt) => ({ receipt, words: wordsOf(receipt.request) }));
  return new Map(
    scenario.targets.map(({ value }) => {
      const spellings = spellingsOf(value);
      const found = read.filter(({ words }) => spellings.some((word) => words.has(word)));
      return [value, found.map(({ receipt }) => receipt)];
    }),
  );
}

export function isSubmission(
  { run, path: wanted = '' }: Pick<Scenario, 'run' | 'path'>,
  { method, path }: SandboxRequest,
): boolean {
  if (run === undefined) return method !== 'GET' && new RegExp(wanted).test(path);
  return method === run.submission.method && new RegExp(run.submission.path).test(path);
}

function wordsOf({ body, path, query }: SandboxRequest): ReadonlySet<string> {
  const words = body.replaceAll('\\/', '/').split(/["'<>&=\s]|\\[nrt]/);
  return new Set([
    path,
    ...tailsOf(path, query),
    ...[...query.values()].flatMap(withoutMarks),
    ...words,
  ]);
}

/** As it is, and without the scheme and the `*` of a beginning of addresses. */
function withoutMarks(text: string): readonly string[] {
  return [text, text.replace(/^https?:\/\//, '').replace(/\*$/, '')];
}

/** The address that may follow in an address: `/purge/www.example.com/a` has it without a scheme. */
function tailsOf(path: string, query: URLSearchParams): readonly string[] {
  const search = query.size === 0 ? '' : `?${query}`;
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/') + search);
}

function spellingsOf(value: string): readonly string[] {
  const url = URL.parse(value);
  // Some vendors mark tags among paths.
  if (url === null) return [value, `#${value}`];
  const path = url.pathname + url.search;
  return [value, path, url.host + path];
}
