// The settings of Fastly. Nothing here sends anything.
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { names } from './inputs.ts';

export interface FastlySettings {
  /** Base URL without a final `/`, such as `https://api.fastly.com`. */
  readonly endpoint: string;
  /** The ID of the service. */
  readonly service: string;
  readonly apiToken: string;
  /** Copies stay, marked as old. */
  readonly soft: boolean;
}

const usualEndpoint = 'https://api.fastly.com';

/** Every problem found, the values as far as they are usable. */
export function readFastlySettings(values: ProviderValues): {
  readonly settings: FastlySettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const settings = {
    endpoint: values.endpoint?.href.replace(/\/+$/, '') ?? usualEndpoint,
    service: readService(values.get(names.service), problems),
    apiToken: readToken(values, problems),
    soft: values.soft,
  };
  return { settings, problems };
}

/** An upper bound with room: today's have 22 characters. */
const serviceId = /^[0-9A-Za-z]{16,40}$/;

function readService(service: string | undefined, problems: InputProblem[]): string {
  if (service === undefined) problems.push(missingService);
  else if (!serviceId.test(service)) problems.push(wrongService(service));
  return service ?? '';
}

const whereServiceIs =
  'Copy the service ID from the console, under the name of the service: 22 letters and digits.';

const missingService: InputProblem = {
  code: 'input-missing',
  input: names.service,
  message: '`fastly-service` is missing.',
  remedy: `${whereServiceIs} It is not a secret.`,
};

function wrongService(service: string): InputProblem {
  return {
    code: 'input-invalid',
    input: names.service,
    message: `\`fastly-service\` is not the ID of a service: ${JSON.stringify(hideSecretParts(service).slice(0, 100))}.`,
    remedy: whereServiceIs,
  };
}

function readToken(values: ProviderValues, problems: InputProblem[]): string {
  const token = values.get(names.apiToken);
  if (token === undefined) {
    if (values.needsCredentials) problems.push(missingToken);
    return '';
  }
  if (!/^[\x21-\x7e]+$/.test(token)) problems.push(damagedToken);
  return token;
}

const missingToken: InputProblem = {
  code: 'input-missing',
  input: names.apiToken,
  message: '`fastly-api-token` is missing.',
  remedy:
    'Create an API token in the console (Account, API tokens) with the scope `purge_select`, or `purge_all` to purge everything, for this service alone; store it as a secret and pass it.',
};

const damagedToken: InputProblem = {
  code: 'input-invalid',
  input: names.apiToken,
  message:
    '`fastly-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).',
  remedy: 'Copy it again; take care of line breaks.',
};
