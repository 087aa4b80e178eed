// The alias domains of API v2.0 and v3.0: whoever owns a host proves it before it is linked.
import { nhnAliasStatuses } from '../../data/nhn-alias-statuses.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { formatSeoul } from '../instant.ts';
import type { AliasDomain } from './alias-book.ts';
import { refuse, refuseAtGateway, succeed } from './answers.ts';
import { parseObject } from './body.ts';
import type { NhnService } from './service.ts';

type Route = (service: NhnService, request: SandboxRequest) => SandboxResponse;
type AliasRoute = (service: NhnService, alias: AliasDomain, body: string) => SandboxResponse;

/** A number in a path is written as `{seq}` here. */
export function aliasRoutesOf(version: 'v3.0' | 'v2.0'): Readonly<Record<string, Route>> {
  const one = `${version} /alias-domains/{seq}`;
  return {
    [`GET ${version} /alias-domains`]: list,
    [`POST ${version} /alias-domains`]: register,
    [`DELETE ${one}`]: withAlias(remove),
    [`POST ${one}/token/validate`]: withAlias(validate),
    [`POST ${one}/token/refresh`]: withAlias(show),
    [`POST ${one}/token/reissue`]: withAlias(reissue),
  };
}

const aliasPattern = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const mostPerPage = 1_000;
const statuses: readonly string[] = nhnAliasStatuses;

function list(service: NhnService, { query }: SandboxRequest): SandboxResponse {
  const wanted = query.get('status')?.split(',') ?? statuses;
  if (!wanted.every((status) => statuses.includes(status))) return refuse(30004);
  const [page, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 10)];
  if (![page, limit].every((one) => Number.isInteger(one) && one > 0) || limit > mostPerPage)
    return refuse(80500);
  const domain = query.get('domain');
  const found = service.aliases
    .all()
    .filter((alias) => wanted.includes(alias.status))
    .filter((alias) => domain === null || alias.domain === domain);
  return succeed({
    paging: { page, limit, totalCount: found.length },
    domains: found.slice((page - 1) * limit, page * limit).map((alias) => toObject(service, alias)),
  });
}

function register(service: NhnService, { body }: SandboxRequest): SandboxResponse {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000007);
  const { domain } = fields;
  if (typeof domain !== 'string' || !aliasPattern.test(domain) || domain.endsWith('toastcdn.net'))
    return refuse(10013);
  if (service.aliases.all().some((alias) => alias.domain === domain)) return refuse(10007);
  return succeed({ domain: toObject(service, service.aliases.add(domain)) });
}

function withAlias(route: AliasRoute): Route {
  return (service, { path, body }) => {
    const seq = Number(/\/alias-domains\/(\d+)/.exec(path)?.[1]);
    const alias = service.aliases.all().find((one) => one.seq === seq);
    return alias === undefined ? refuse(10006) : route(service, alias, body);
  };
}

const remove: AliasRoute = (service, alias) => {
  if (findLinked(service, alias) !== undefined) return refuse(30003);
  service.aliases.remove(alias.seq);
  return succeed();
};

const validate: AliasRoute = (service, alias, body) => {
  const fields = parseObject(body);
  if (fields === undefined) return refuseAtGateway(4000007);
  if (!['DNS_TXT', 'HTTP'].includes(String(fields['validationMethod']))) return refuse(10013);
  if (alias.status === 'TOKEN_EXPIRED') return refuse(30003);
  if (alias.status !== 'VALIDATED') service.aliases.validate(alias.seq);
  return show(service, alias, body);
};

const reissue: AliasRoute = (service, alias, body) => {
  service.aliases.reissue(alias.seq);
  return show(service, alias, body);
};

const show: AliasRoute = (service, { seq }) => {
  const found = service.aliases.all().find((one) => one.seq === seq);
  return found === undefined ? refuse(10006) : succeed({ domain: toObject(service, found) });
};

function findLinked({ distributions }: NhnService, { domain }: AliasDomain) {
  return distributions.all().find(({ fields, status }) => {
    const aliases = fields['domainAlias'];
    return status !== 'CLOSE' && Array.isArray(aliases) && aliases.includes(domain);
  });
}

function toObject(service: NhnService, alias: AliasDomain): object {
  const { seq, domain, status, token, expiresAt, completedAt, createdAt } = alias;
  const linked = findLinked(service, alias);
  const place = `http://${domain}/.well-known/acme-challenge/token${token}`;
  return {
    aliasDomainDomSeq: seq,
    domain,
    validationStatus: status,
    validationTxtName: `_acme-challenge.${domain}.`,
    validationTxtValue: `sandbox-${seq}-${token}`,
    validationHttpPath: place,
    validationHttpContent: `token${token}.sandbox-${seq}`,
    validationHttpRedirectFrom: place,
    validationHttpRedirectTo: `http://dcv.example.com/.well-known/acme-challenge/token${token}`,
    validationExpireDatetime: formatSeoul(expiresAt),
    validationCompleteDatetime:
      status === 'VALIDATED' && completedAt !== undefined ? formatSeoul(completedAt) : null,
    distributionSeq: linked === undefined ? null : 1,
    distribution: linked === undefined ? null : { domain: linked.domain, status: linked.status },
    createdAt: formatSeoul(createdAt),
  };
}
