// The CSV file with what failed at single points of presence. The solution gives its address, which is
// signed: whoever has it can read the file.
import { ContractError, VendorError } from '../../../errors.ts';
import type { CallLimits, OperationDeps } from '../../provider.ts';
import type { AwsPrewarmSettings } from '../settings.ts';

export interface Reading {
  readonly settings: AwsPrewarmSettings;
  readonly deps: OperationDeps;
  readonly limits: CallLimits;
}

/** The URLs it names; undefined if it is not written yet. */
export async function readFailedReport(
  address: string,
  { settings, deps, limits }: Reading,
): Promise<readonly string[] | undefined> {
  const url = URL.parse(address);
  if (url === null || !isExpected(url, settings))
    throw new ContractError(
      'The prewarm API gave an address for its failure report that is not on Amazon S3.',
    );
  for (const secret of url.searchParams.values()) if (secret.length >= 16) deps.keepSecret(secret);
  const { status, body } = await deps.send({ method: 'GET', url, headers: {}, ...limits });
  if (status === 404) return undefined;
  if (status !== 200) {
    throw new VendorError({
      code: 'vendor-unavailable',
      message: `The failure report of the prewarm job could not be read (HTTP ${status}).`,
      remedy: 'Run again with `resume-tasks`: the address is renewed with every poll.',
    });
  }
  return parseReport(Buffer.from(body).toString('utf8'));
}

/** Lines `pop,url,error,command`; the solution replaces commas inside of the texts. */
export function parseReport(text: string): readonly string[] {
  const urls = text.split(/\r?\n/).map((line) => line.split(',', 2)[1]?.trim() ?? '');
  return [...new Set(urls.filter((url) => /^https?:\/\//.test(url)))];
}

function isExpected(url: URL, { endpoint }: AwsPrewarmSettings): boolean {
  const isS3 = url.protocol === 'https:' && /\.amazonaws\.com(\.cn)?$/.test(url.hostname);
  return isS3 || url.origin === new URL(endpoint).origin;
}
