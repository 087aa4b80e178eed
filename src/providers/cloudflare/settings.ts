// The settings of Cloudflare. Nothing here sends anything.
import { hideSecretParts } from '../../core/urls/secret-parts.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { names } from './inputs.ts';
import { type Plan, plans } from './plans.ts';

export interface CloudflareSettings {
  /** Base URL without a final `/`, such as `https://api.cloudflare.com/client/v4`. */
  readonly endpoint: string;
  /** Its ID or its name, in lower case. */
  readonly zone: string;
  readonly apiToken: string;
  readonly plan: Plan;
  /** Copies are marked as old instead of removed. */
  readonly soft: boolean;
}

const usualEndpoint = 'https://api.cloudflare.com/client/v4';

/** Every problem found, the values as far as they are usable. */
export function readCloudflareSettings(values: ProviderValues): {
  readonly settings: CloudflareSettings;
  readonly problems: readonly InputProblem[];
} {
  const problems: InputProblem[] = [];
  const settings = {
    endpoint: readEndpoint(values),
    zone: readZone(values.get(names.zone), problems),
    apiToken: readToken(values, problems),
    plan: readPlan(values.get(names.plan), problems),
    soft: values.soft,
  };
  return { settings, problems };
}

/** A host alone has the API below the usual path. */
function readEndpoint({ endpoint }: ProviderValues): string {
  if (endpoint === undefined) return usualEndpoint;
  const base = endpoint.href.replace(/\/+$/, '');
  return endpoint.pathname === '/' ? `${base}${new URL(usualEndpoint).pathname}` : base;
}

const zoneName = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

export function isZoneId(zone: string): boolean {
  return /^[0-9a-f]{32}$/i.test(zone);
}

function readZone(zone: string | undefined, problems: InputProblem[]): string {
  if (zone === undefined) problems.push(missingZone);
  else if (!isZoneId(zone) && !zoneName.test(zone)) problems.push(wrongZone(zone));
  return zone?.toLowerCase() ?? '';
}

const whereZoneIs =
  'Copy the Zone ID from the overview page of the domain in the dashboard: 32 hexadecimal digits.';

const missingZone: InputProblem = {
  code: 'input-missing',
  input: names.zone,
  message: '`cloudflare-zone` is missing.',
  remedy: `${whereZoneIs} It is not a secret.`,
};

function wrongZone(zone: string): InputProblem {
  const host = URL.parse(zone)?.hostname ?? '';
  return {
    code: 'input-invalid',
    input: names.zone,
    message: `\`cloudflare-zone\` is neither the ID nor the name of a zone: ${JSON.stringify(hideSecretParts(zone).slice(0, 100))}.`,
    remedy: zoneName.test(host)
      ? `Write \`${host}\`.`
      : `${whereZoneIs} Or set it to the domain alone, such as \`example.com\`, without scheme and path.`,
  };
}

/** https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/ */
const otherKeys: readonly (readonly [form: RegExp, what: string])[] = [
  [/^(cfk_|[0-9a-f]{37,45}$)/, 'a Global API Key, which may do everything in all accounts'],
  [/^v1\.0-/, 'an Origin CA key'],
];

function readToken(values: ProviderValues, problems: InputProblem[]): string {
  const token = values.get(names.apiToken);
  if (token === undefined) {
    if (values.needsCredentials) problems.push(missingToken);
    return '';
  }
  const [, other] = otherKeys.find(([form]) => form.test(token)) ?? [];
  if (other !== undefined) problems.push(otherKey(other));
  else if (/^bearer\s/i.test(token)) problems.push(withScheme);
  else if (!/^[\x21-\x7e]+$/.test(token)) problems.push(damagedToken);
  return token;
}

const makeToken =
  'Create an API token in the dashboard (My Profile, API Tokens) with the permission Zone, Cache Purge, Purge for this zone alone, store it as a secret and pass it.';

const missingToken: InputProblem = {
  code: 'input-missing',
  input: names.apiToken,
  message: '`cloudflare-api-token` is missing.',
  remedy: makeToken,
};

/** The value itself is never quoted. */
function otherKey(what: string): InputProblem {
  return {
    code: 'input-invalid',
    input: names.apiToken,
    message: `\`cloudflare-api-token\` is ${what}. Keys that need an e-mail address are not accepted.`,
    remedy: makeToken,
  };
}

const withScheme: InputProblem = {
  code: 'input-invalid',
  input: names.apiToken,
  message: '`cloudflare-api-token` begins with `Bearer`, which is added by the action.',
  remedy: 'Store the token alone.',
};

const damagedToken: InputProblem = {
  code: 'input-invalid',
  input: names.apiToken,
  message:
    '`cloudflare-api-token` contains characters that tokens never have (spaces, line breaks or letters outside ASCII).',
  remedy: 'Copy it again; take care of line breaks.',
};

function readPlan(text: string | undefined, problems: InputProblem[]): Plan {
  const plan = plans.find((one) => one === text?.toLowerCase());
  if (text !== undefined && plan === undefined)
    problems.push({
      code: 'input-invalid',
      input: names.plan,
      message: `\`cloudflare-plan\` is not a plan: ${JSON.stringify(text.slice(0, 40))}.`,
      remedy: `Set it to one of ${plans.map((one) => `\`${one}\``).join(', ')}.`,
    });
  return plan ?? 'free';
}
