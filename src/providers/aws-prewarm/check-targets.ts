// URLs that a generation of the solution cannot warm, or would do harm with. Found before anything is
// sent, whatever source they come from.

import { findListInput, type Target } from '../../core/target.ts';
import { groupDigits } from '../../core/text.ts';
import type { InputProblem } from '../../errors.ts';
import type { AwsPrewarmSettings } from './settings.ts';

/** The sort key of the solution's table; a longer one is never written, and others beside it neither. */
const longestUrlBytes = 1_024;

interface Rule {
  readonly isWrong: (url: URL, value: string) => boolean;
  readonly message: string;
  readonly remedy: string;
}

const endsInStar: Rule = {
  // The solution drops the `?` before it invalidates, so the query counts as well.
  isWrong: ({ pathname, search }) => `${pathname}${search}`.endsWith('*'),
  message:
    'ends in `*`. The solution invalidates each URL first, and CloudFront reads a final `*` as "everything that begins like this"',
  remedy: 'Remove it from the list.',
};

const tooLong: Rule = {
  isWrong: (_url, value) => Buffer.byteLength(value) > longestUrlBytes,
  message: `is longer than ${groupDigits(longestUrlBytes)} bytes. The solution never finishes it`,
  remedy: 'Remove it from the list.',
};

const hasPort: Rule = {
  isWrong: ({ port }) => port !== '',
  message:
    'has a port. Without `aws-cf-domain` the solution looks for an alias with that port, which cannot exist',
  remedy: 'Remove the port, or set `aws-cf-domain`.',
};

const isPlainHttp: Rule = {
  isWrong: ({ protocol }) => protocol === 'http:',
  message:
    'is an `http:` URL. The solution of 2024 fetches those from the nearest point of presence, not from the chosen ones',
  remedy: 'Write it with `https://`.',
};

export function checkTargets(
  targets: readonly Target[],
  { version, cfDomain }: Pick<AwsPrewarmSettings, 'version' | 'cfDomain'>,
): readonly InputProblem[] {
  const rules =
    version === '2024-04'
      ? [isPlainHttp]
      : [endsInStar, tooLong, ...(cfDomain === undefined ? [hasPort] : [])];
  const urls = targets.flatMap((target) => {
    const url = URL.parse(target.value);
    return url === null ? [] : [{ url, target }];
  });
  const problems = rules.flatMap(({ isWrong, message, remedy }): readonly InputProblem[] => {
    const wrong = urls.filter(({ url, target }) => isWrong(url, target.value));
    const [first] = wrong;
    if (first === undefined) return [];
    const more = wrong.length === 1 ? '' : ` (and ${wrong.length - 1} more like it)`;
    const input = findListInput(first.target) ?? 'files';
    const shown = first.target.value.slice(0, 200);
    return [
      {
        code: 'input-invalid',
        input,
        message: `\`${input}\`: ${shown} ${message}${more}.`,
        remedy,
      },
    ];
  });
  const hosts = [...new Set(urls.map(({ url }) => url.host))];
  return cfDomain === undefined || hosts.length < 2 ? problems : [...problems, oneHost(hosts)];
}

function oneHost(hosts: readonly string[]): InputProblem {
  return {
    code: 'input-invalid',
    input: 'aws-cf-domain',
    message: `\`aws-cf-domain\` names one distribution, but the URLs have ${hosts.length} hosts, such as ${hosts.slice(0, 3).join(', ')}. The solution would replace every host with that one.`,
    remedy: 'Run one step for each distribution, each with its own URLs.',
  };
}
