// The settings of bunny.net. Nothing here sends anything.
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { names } from './inputs.ts';

export interface BunnySettings {
  /** Base URL without a final `/`, such as `https://api.bunny.net`. */
  readonly endpoint: string;
  /** The number of the pull zone. */
  readonly pullZone: string;
  readonly apiKey: string;
}

const usualEndpoint = 'https://api.bunny.net';

/** Every problem found, the values as far as they are usable. */
export function readBunnySettings(values: ProviderValues): {
  readonly settings: BunnySettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const settings = {
    endpoint: values.endpoint?.href.replace(/\/+$/, '') ?? usualEndpoint,
    pullZone: readPullZone(values.get(names.pullZone), problems),
    apiKey: readKey(values, problems),
  };
  return { settings, problems };
}

function readPullZone(zone: string | undefined, problems: InputProblem[]): string {
  if (zone === undefined) problems.push(missingZone);
  else if (!/^[1-9]\d{0,11}$/.test(zone)) problems.push(wrongZone(zone));
  return zone ?? '';
}

const whereZoneIs =
  'Copy the number from the address of the pull zone in the dashboard, such as 123456 in `dash.bunny.net/cdn/123456`. A storage zone has another one.';

const missingZone: InputProblem = {
  code: 'input-missing',
  input: names.pullZone,
  message: '`bunny-pull-zone` is missing.',
  remedy: `${whereZoneIs} It is not a secret.`,
};

function wrongZone(zone: string): InputProblem {
  return {
    code: 'input-invalid',
    input: names.pullZone,
    message: `\`bunny-pull-zone\` is not the number of a pull zone: ${JSON.stringify(hideSecretParts(zone).slice(0, 100))}.`,
    remedy: whereZoneIs,
  };
}

function readKey(values: ProviderValues, problems: InputProblem[]): string {
  const key = values.get(names.apiKey);
  if (key === undefined) {
    if (values.needsCredentials) problems.push(missingKey);
    return '';
  }
  if (!/^[\x21-\x7e]+$/.test(key)) problems.push(damagedKey);
  return key;
}

const missingKey: InputProblem = {
  code: 'input-missing',
  input: names.apiKey,
  message: '`bunny-api-key` is missing.',
  remedy:
    'Copy the API key of the account from the dashboard (Account settings, API), store it as a secret and pass it. The password of a storage zone is another one.',
};

const damagedKey: InputProblem = {
  code: 'input-invalid',
  input: names.apiKey,
  message:
    '`bunny-api-key` contains characters that keys never have (spaces, line breaks or letters outside ASCII).',
  remedy: 'Copy it again; take care of line breaks.',
};
