// The settings of the prewarm solution, for both generations of its API. Nothing here sends anything.
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { readEndpoint, readStatusEndpoint } from './addresses.ts';
import { type ApiVersion, apiVersions } from './api-version.ts';
import { readTargets } from './targets.ts';

export interface AwsPrewarmSettings {
  readonly version: ApiVersion;
  /** Base URL of the API without a final `/`, such as `https://….amazonaws.com/prod`. */
  readonly endpoint: string;
  /** Of the status API of 2023, which has a host of its own. */
  readonly statusEndpoint: string;
  readonly apiKey: string;
  /** Codes of points of presence, each once. */
  readonly pops: readonly string[];
  readonly cfDomain: string | undefined;
  /** 2023 only. */
  readonly protocol: 'http' | 'https';
  /** Lines `Name: value`; 2024 only. */
  readonly headers: readonly string[];
  /** Machines that warm; 2024 only. */
  readonly instanceCount: number;
  /** After which the solution of 2024 stops its machines. */
  readonly timeoutMinutes: number;
}

interface Reading {
  readonly settings: AwsPrewarmSettings;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

/** Every problem found, the values as far as they are usable. */
export function readAwsPrewarmSettings(values: ProviderValues): Reading {
  const problems: InputProblem[] = [];
  const version = readVersion(values, problems);
  const { pops, ...found } = readTargets({
    type: values.get('aws-target-type'),
    list: values.get('aws-targets'),
    version,
  });
  const settings: AwsPrewarmSettings = {
    version,
    endpoint: readEndpoint(values, problems),
    statusEndpoint: readStatusEndpoint(values, { version, problems }),
    apiKey: readApiKey(values, problems),
    pops,
    cfDomain: readCfDomain(values, { version, problems }),
    protocol: readProtocol(values, problems),
    headers: readHeaders(values, problems),
    instanceCount: readInstanceCount(values, problems),
    timeoutMinutes: Math.max(leastMinutes, Math.ceil(values.timeoutMilliseconds / 60_000)),
  };
  problems.push(...findForeign(values, version));
  const warnings = [
    ...found.warnings,
    ...(version === '2023-03' && settings.protocol === 'https' ? [httpsProvesLittle] : []),
  ];
  return { settings, problems: [...problems, ...found.problems], warnings };
}

/** A stop rule that lies in the past when it is made never stops anything. */
const leastMinutes = 5;

/** Two addresses are the mark of 2023; the API of 2024 has one. */
function readVersion(values: ProviderValues, problems: InputProblem[]): ApiVersion {
  const wanted = values.get('aws-api-version') ?? 'auto';
  const version = apiVersions.find((one) => one === wanted);
  if (version !== undefined) return version;
  if (wanted !== 'auto') {
    problems.push({
      code: 'input-invalid',
      input: 'aws-api-version',
      message: `\`aws-api-version\` is not \`auto\`, \`2023-03\` or \`2024-04\`: ${JSON.stringify(wanted.slice(0, 40))}.`,
      remedy: 'Set one of them, or leave it out.',
    });
  }
  return values.get('aws-status-endpoint') === undefined ? '2024-04' : '2023-03';
}

const only2023: readonly string[] = ['aws-status-endpoint', 'aws-protocol'];
const only2024: readonly string[] = ['aws-headers', 'aws-instance-count'];

/** Inputs of the other generation: ignoring them would warm something else than was asked for. */
function findForeign(values: ProviderValues, version: ApiVersion): readonly InputProblem[] {
  const foreign = version === '2023-03' ? only2024 : only2023;
  const other = version === '2023-03' ? '2024-04' : '2023-03';
  return foreign
    .filter((name) => values.getTyped(name) !== undefined)
    .map((input) => ({
      code: 'input-invalid',
      input,
      message: `\`${input}\` belongs to version ${other} of the prewarm API, and this run uses ${version}.`,
      remedy:
        version === '2023-03'
          ? 'Remove it, or remove `aws-status-endpoint` if your stack is of 2024 (its API has one address).'
          : 'Remove it, or set `aws-api-version: 2023-03` and `aws-status-endpoint` if your stack is of 2023.',
    }));
}

const httpsProvesLittle =
  'With `aws-protocol: https` the solution does not check for HTTP errors: COMPLETED only means that the points of presence could be reached.';

function readApiKey(values: ProviderValues, problems: InputProblem[]): string {
  const key = values.get('aws-api-key') ?? '';
  const place = { input: 'aws-api-key', remedy: whereKey } as const;
  if (key === '' && values.needsCredentials) {
    problems.push({ ...place, code: 'input-missing', message: '`aws-api-key` is missing.' });
  } else if (/^arn:/i.test(key)) {
    const message =
      '`aws-api-key` is the ARN of the key, which only names it. The value of the key is needed.';
    problems.push({ ...place, code: 'input-invalid', message });
  } else if (!/^[\x21-\x7e]*$/.test(key)) {
    const message =
      '`aws-api-key` contains characters that no key has, such as blanks or line breaks.';
    problems.push({ ...place, code: 'input-invalid', message });
  }
  return key;
}

const whereKey =
  "Store the key's value (API Gateway console, API keys, Show) as a secret and pass it as `aws-api-key`. The stack's output only identifies the key.";

interface Versioned {
  readonly version: ApiVersion;
  readonly problems: InputProblem[];
}

function readCfDomain(
  values: ProviderValues,
  { version, problems }: Versioned,
): string | undefined {
  const domain = values.get('aws-cf-domain')?.toLowerCase();
  const place = { input: 'aws-cf-domain', remedy: whereDomain } as const;
  if (domain === undefined && version === '2024-04' && values.needsCredentials) {
    problems.push({
      code: 'input-missing',
      input: 'aws-cf-domain',
      message: '`aws-cf-domain` is missing. The prewarm API of 2024 requires it.',
      remedy: `${whereDomain} A stack of 2023 is recognised by \`aws-status-endpoint\`: set that instead if yours is one.`,
    });
  }
  if (domain === undefined || /^[a-z0-9]+\.cloudfront\.net$/.test(domain)) return domain;
  const why = domain.endsWith('.cloudfront.cn')
    ? 'is a distribution in China, which the solution cannot reach'
    : "is not a distribution's own domain";
  problems.push({
    ...place,
    code: 'input-invalid',
    message: `\`aws-cf-domain\` ${why}: ${JSON.stringify(domain.slice(0, 100))}.`,
  });
  return undefined;
}

const whereDomain =
  'Set it as CloudFront names it, like `d111111abcdef8.cloudfront.net`. With a stack of 2023 it may be left out: the host of each URL is then looked up among the aliases.';

function readProtocol(values: ProviderValues, problems: InputProblem[]): 'http' | 'https' {
  const protocol = values.get('aws-protocol') ?? 'http';
  if (protocol === 'http' || protocol === 'https') return protocol;
  problems.push({
    code: 'input-invalid',
    input: 'aws-protocol',
    message: `\`aws-protocol\` is neither \`http\` nor \`https\`: ${JSON.stringify(protocol.slice(0, 40))}.`,
    remedy: 'Set `http` or `https`.',
  });
  return 'http';
}

/** What browsers ask for: without it only the uncompressed variant would be warmed. */
const browserHeaders: readonly string[] = ['Accept-Encoding: gzip, deflate, br'];

function readHeaders(values: ProviderValues, problems: InputProblem[]): readonly string[] {
  const text = values.get('aws-headers');
  if (text === undefined) return browserHeaders;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const wrong = lines.findIndex(
    (line) => !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+: ?[\x20-\x7e]+$/.test(line),
  );
  if (wrong < 0) return lines;
  problems.push({
    code: 'input-invalid',
    input: 'aws-headers',
    message: `\`aws-headers\`: header ${wrong + 1} is not of the form \`Name: value\`.`,
    remedy: 'Write one header a line, like `Accept-Encoding: gzip, deflate, br`.',
  });
  return browserHeaders;
}

function readInstanceCount(values: ProviderValues, problems: InputProblem[]): number {
  const text = values.get('aws-instance-count') ?? '1';
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostInstances) return Number(text);
  problems.push({
    code: 'input-invalid',
    input: 'aws-instance-count',
    message: `\`aws-instance-count\` is not a whole number from 1 to ${mostInstances}: ${JSON.stringify(text.slice(0, 40))}.`,
    remedy:
      'Set a number like `1`. Each instance is an EC2 machine that costs money while it runs.',
  });
  return 1;
}

/** What the solution's own API allows. */
const mostInstances = 300;
