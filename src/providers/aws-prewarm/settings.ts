// The settings of the prewarm solution. Nothing here sends anything.
import type { InputProblem } from '../../errors.ts';
import type { ProviderInput, ProviderValues } from '../provider.ts';
import { readTargets, type WarmingTargets } from './targets.ts';

export interface AwsPrewarmSettings {
  /** Base URL of the prewarm API without a final `/`, such as `https://….amazonaws.com/prod`. */
  readonly endpoint: string;
  /** Of the status API, which is another one with its own host. */
  readonly statusEndpoint: string;
  readonly apiKey: string;
  readonly targets: WarmingTargets;
  readonly cfDomain: string | undefined;
  readonly protocol: 'http' | 'https';
}

export const awsPrewarmInputs: readonly ProviderInput[] = [
  {
    name: 'aws-api-key',
    description:
      'AWS prewarm: the value (not the ARN) of the API key that both APIs of the solution accept.',
    secret: true,
    environment: 'AWS_PREWARM_API_KEY',
  },
  {
    name: 'aws-status-endpoint',
    description:
      'AWS prewarm: base URL of the status API. Its host differs from the one of the prewarm API (`endpoint`).',
    secret: false,
  },
  {
    name: 'aws-target-type',
    description: 'AWS prewarm: what `aws-targets` lists: `region` (default), `pop` or `country`.',
    secret: false,
  },
  {
    name: 'aws-targets',
    description:
      'AWS prewarm: where to warm, one place a line. Default for `region`: `apac au ca eu jp sa us` (`sa` is South America). Default for `country`: every country. Required for `pop`.',
    secret: false,
  },
  {
    name: 'aws-cf-domain',
    description:
      "AWS prewarm: the distribution's own domain, such as `d111111abcdef8.cloudfront.net`. By default the solution finds it by the host of each URL.",
    secret: false,
  },
  {
    name: 'aws-protocol',
    description:
      'AWS prewarm: how the solution requests URLs from the points of presence: `http` (default) or `https`, which does not notice HTTP errors.',
    secret: false,
  },
];

/** API Gateway's own addresses, in every partition. */
export const awsHosts = /\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/;

interface Reading {
  readonly settings: AwsPrewarmSettings;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

/** Every problem found, the values as far as they are usable. */
export function readAwsPrewarmSettings(values: ProviderValues): Reading {
  const problems: InputProblem[] = [];
  const { targets, ...found } = readTargets(
    { type: values.get('aws-target-type'), list: values.get('aws-targets') },
    values.endpoint,
  );
  const settings = {
    endpoint: readEndpoint(values, problems),
    statusEndpoint: readStatusEndpoint(values, problems),
    apiKey: readApiKey(values, problems),
    targets,
    cfDomain: readCfDomain(values, problems),
    protocol: readProtocol(values, problems),
  };
  const warnings = [
    ...found.warnings,
    ...(settings.protocol === 'https' ? [httpsProvesLittle] : []),
  ];
  return { settings, problems: [...problems, ...found.problems], warnings };
}

const httpsProvesLittle =
  'With `aws-protocol: https` the solution does not look at HTTP errors: COMPLETED says only that the points of presence could be reached.';

const outputs =
  'Look at the outputs of the CloudFormation stack: there are two addresses, of the prewarm API and of the status API, which both end in `/prod/`.';

function readEndpoint(values: ProviderValues, problems: InputProblem[]): string {
  if (values.endpoint === undefined && values.needsCredentials) {
    const message =
      '`endpoint` is missing; every installation of the prewarm solution has its own.';
    problems.push({ code: 'input-missing', input: 'endpoint', message, remedy: outputs });
  }
  return values.endpoint === undefined ? '' : toBase(values.endpoint);
}

function readStatusEndpoint(values: ProviderValues, problems: InputProblem[]): string {
  const text = values.get('aws-status-endpoint');
  if (text === undefined) {
    if (values.needsCredentials && values.wait) {
      const message = '`aws-status-endpoint` is missing; how far a task is, another API tells.';
      problems.push({
        code: 'input-missing',
        input: 'aws-status-endpoint',
        message,
        remedy: outputs,
      });
    }
    return '';
  }
  const url = URL.parse(text);
  if (url !== null && isSafe(url)) return toBase(url);
  problems.push({
    code: 'input-invalid',
    input: 'aws-status-endpoint',
    message: '`aws-status-endpoint` is not an address credentials may be sent to.',
    remedy: `Give the base URL with \`https://\`, without user, query or fragment. ${outputs}`,
  });
  return '';
}

function isSafe({ protocol, hostname, username, password, search, hash }: URL): boolean {
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const isPlain = username === '' && password === '' && search === '' && hash === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
}

/** An execute-api host has a stage, which is `prod` in this solution; the last word is ours to add. */
function toBase(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(prewarm|status)$/, '');
  const stage = path === '' && awsHosts.test(url.hostname) ? '/prod' : path;
  return `${url.origin}${stage}`;
}

function readApiKey(values: ProviderValues, problems: InputProblem[]): string {
  const key = values.get('aws-api-key') ?? '';
  const about = { input: 'aws-api-key' } as const;
  if (key === '' && values.needsCredentials) {
    const message = '`aws-api-key` is missing.';
    problems.push({ ...about, code: 'input-missing', message, remedy: whereKey });
  } else if (/^arn:/i.test(key)) {
    const message = "`aws-api-key` is the key's ARN, which names it; its value is needed.";
    problems.push({ ...about, code: 'input-invalid', message, remedy: whereKey });
  } else if (!/^[\x21-\x7e]*$/.test(key)) {
    const message = '`aws-api-key` holds characters that no key has (blanks or line breaks).';
    problems.push({ ...about, code: 'input-invalid', message, remedy: whereKey });
  }
  return key;
}

const whereKey =
  "Store the key's value (API Gateway's console, API keys, Show) as a secret and pass it as `aws-api-key`; the stack's output is only its ARN.";

function readCfDomain(values: ProviderValues, problems: InputProblem[]): string | undefined {
  const domain = values.get('aws-cf-domain')?.toLowerCase();
  if (domain === undefined || /^[a-z0-9]+\.cloudfront\.(net|cn)$/.test(domain)) return domain;
  problems.push({
    code: 'input-invalid',
    input: 'aws-cf-domain',
    message: `\`aws-cf-domain\` is not a distribution's own domain: ${JSON.stringify(domain.slice(0, 100))}.`,
    remedy:
      'Give it as CloudFront names it, like `d111111abcdef8.cloudfront.net`; or leave it out, then the host of each URL is looked up.',
  });
  return undefined;
}

function readProtocol(values: ProviderValues, problems: InputProblem[]): 'http' | 'https' {
  const protocol = values.get('aws-protocol') ?? 'http';
  if (protocol === 'http' || protocol === 'https') return protocol;
  problems.push({
    code: 'input-invalid',
    input: 'aws-protocol',
    message: `\`aws-protocol\` is neither \`http\` nor \`https\`: ${JSON.stringify(protocol.slice(0, 40))}.`,
    remedy: 'Write `http` or `https`.',
  });
  return 'http';
}
