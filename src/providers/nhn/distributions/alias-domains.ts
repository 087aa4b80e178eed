// Whether NHN Cloud knows who owns an alias: API v2.0 (since 2026-04) and v3.0 validate it before it is
// linked to a distribution. https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v3.0/
import { z } from 'zod';
import { isList, type JsonObject } from '../../../core/json-value.ts';
import { oneLine } from '../../../core/text.ts';
import type { NhnAliasStatus } from '../../../data/nhn-alias-statuses.ts';
import { ContractError } from '../../../errors.ts';
import type { HostCheck } from '../../distribution-operations.ts';
import type { SendNhn } from '../envelope.ts';

/** What is not set is null. */
const Text = z
  .string()
  .nullish()
  .transform((text) => oneLine(text ?? '', longestText));

/** A TXT record has at most 255 characters in one string. */
const longestText = 300;

const Alias = z.looseObject({
  domain: z.string(),
  validationStatus: Text,
  validationTxtName: Text,
  validationTxtValue: Text,
  validationExpireDatetime: Text,
  distribution: z.looseObject({ domain: Text }).nullish(),
});
type Alias = z.output<typeof Alias>;

const Answer = z.looseObject({ domains: z.array(Alias).nullish() });

/** The most that one answer holds. The filter by domain leaves few. */
const limit = '1000';

export function createHostCheck(send: SendNhn): HostCheck {
  return {
    findNewHosts(fields, current) {
      const known = readAliases(current?.fields ?? {});
      return readAliases(fields).filter((host) => !known.includes(host));
    },
    async findObstacle({ host, domain }, limits) {
      const query = { domain: host, limit };
      const json = await send({ method: 'GET', path: '/alias-domains', query, limits });
      const parsed = Answer.safeParse(json);
      if (!parsed.success)
        throw new ContractError('The list of alias domains from NHN Cloud cannot be read.');
      const found = (parsed.data.domains ?? []).find((one) => isSameHost(one.domain, host));
      return found === undefined ? describeUnregistered(host) : describe(found, { host, domain });
    },
  };
}

/** The hosts that a distribution has beside its own domain. */
export function readAliases({ domainAlias }: JsonObject): readonly string[] {
  if (!isList(domainAlias)) return [];
  return domainAlias.flatMap((alias) => (typeof alias === 'string' ? [alias] : []));
}

function isSameHost(one: string, other: string): boolean {
  const plain = (host: string): string => host.toLowerCase().replace(/\.$/, '');
  return plain(one) === plain(other);
}

const inConsole = "in NHN Cloud's console or by its API";

function describeUnregistered(host: string): string {
  return `\`${host}\` is not registered as an alias domain. Register and validate it ${inConsole}; NHN Cloud may refuse the change until then.`;
}

function describe(
  alias: Alias,
  { host, domain }: { readonly host: string; readonly domain: string },
): string | undefined {
  const known: Readonly<Record<string, string>> = remedies;
  const status = alias.validationStatus.toUpperCase();
  if (status === ('VALIDATED' satisfies NhnAliasStatus))
    return describeLinked(alias, { host, domain });
  const remedy = Object.hasOwn(known, status) ? known[status] : undefined;
  const { validationTxtName: name, validationTxtValue: value } = alias;
  const hasRecord =
    status !== ('TOKEN_EXPIRED' satisfies NhnAliasStatus) && name !== '' && value !== '';
  const record = hasRecord ? `: TXT record \`${name}\` with the value \`${value}\`` : '';
  const end =
    hasRecord && alias.validationExpireDatetime !== ''
      ? `, until ${alias.validationExpireDatetime}`
      : '';
  return `\`${host}\` is not validated (${status === '' ? 'no state given' : status})${record}${end}. ${remedy ?? undocumented}`;
}

const remedies = {
  REQUEST_ACCEPTED: `Set the record, then run the validation ${inConsole}; NHN Cloud may refuse the change until then.`,
  VALIDATION_IN_PROGRESS:
    'NHN Cloud is looking for the record; it may refuse the change until it has found it.',
  TOKEN_EXPIRED: `Reissue its validation token ${inConsole}, and validate it again; NHN Cloud may refuse the change until then.`,
} as const satisfies Readonly<Record<Exclude<NhnAliasStatus, 'VALIDATED'>, string>>;

const undocumented = 'This state is not documented; NHN Cloud may refuse the change.';

function describeLinked(
  { distribution }: Alias,
  { host, domain }: { readonly host: string; readonly domain: string },
): string | undefined {
  const linked = distribution?.domain ?? '';
  if (linked === '' || isSameHost(linked, domain)) return undefined;
  return `\`${host}\` is linked to ${linked}, and an alias belongs to one distribution. Remove it there first.`;
}
