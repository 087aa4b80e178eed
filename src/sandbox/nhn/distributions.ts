// The distributions API of every version: read, create, change, delete.
import { nhnDistributionStatuses } from '../../data/nhn-distribution-statuses.ts';
import type { SandboxRequest, SandboxResponse } from '../exchange.ts';
import { type ResultCode, refuse, refuseAtGateway, succeed } from './answers.ts';
import { parseObject } from './body.ts';
import type { Distribution, DistributionFields } from './distribution-book.ts';
import { fromV2, fromV15, toV2, toV15, withDefaults } from './distribution-forms.ts';
import { findRefusal, toFields } from './distribution-rules.ts';
import type { NhnService } from './service.ts';

interface Version {
  readonly from: (body: DistributionFields) => DistributionFields;
  readonly to: (distribution: Distribution) => DistributionFields;
  /** v2.0 knows *.toastcdn.net only. */
  readonly knows: (domain: string) => boolean;
  readonly validatesAliases: boolean;
}

const v2: Version = {
  from: fromV2,
  to: toV2,
  knows: (domain) => domain.endsWith('.toastcdn.net'),
  validatesAliases: true,
};
const v15: Version = { from: fromV15, to: toV15, knows: () => true, validatesAliases: false };

type Route = (service: NhnService, request: SandboxRequest) => SandboxResponse;

export const distributionRoutes: Readonly<Record<string, Route>> = {
  ...routesOfV2('v3.0'),
  ...routesOfV2('v2.0'),
  'GET v1.5 /distributions': (service, request) => read(service, request, v15),
  'POST v1.5 /distributions': (service, request) => create(service, request, v15),
  'PUT v1.5 /distributions': (service, { body }) => {
    const fields = parseObject(body);
    return fields === undefined ? refuseAtGateway(4000007) : replace(service, fields, v15);
  },
  'PATCH v1.5 /distributions': (service, { body }) => {
    const fields = parseObject(body);
    return fields === undefined ? refuseAtGateway(4000007) : patch(service, fields);
  },
  'DELETE v1.5 /distributions': (service, request) => remove(service, request, v15),
};

/** v3.0 has the calls and the fields of v2.0. */
function routesOfV2(version: 'v3.0' | 'v2.0'): Readonly<Record<string, Route>> {
  return {
    [`GET ${version} /distributions`]: (service, request) => read(service, request, v2),
    [`POST ${version} /distributions`]: (service, request) => create(service, request, v2),
    [`PUT ${version} /distributions`]: (service, { body }) => {
      const [fields] = listOf(parseObject(body));
      return fields === undefined ? refuse(10006) : replace(service, fields, v2);
    },
    [`DELETE ${version} /distributions`]: (service, request) => remove(service, request, v2),
  };
}

const statuses: readonly string[] = nhnDistributionStatuses;

function read(service: NhnService, { query }: SandboxRequest, version: Version): SandboxResponse {
  const [name, status] = [query.get('domain'), query.get('status')];
  if (status !== null && !statuses.includes(status)) return refuse(30004);
  const known = service.distributions.all().filter(({ domain }) => version.knows(domain));
  const named = known.filter(({ domain }) => name === null || domain === name);
  if (name !== null && named.length === 0) return refuse(10000);
  const distributions = named
    .filter((one) => status === null || one.status === status)
    .map(version.to);
  const [only] = distributions;
  // The documentation's sample shows the fields beside the header; the service sends a list.
  const isFlat = service.options.distributionShape === 'flat' && name !== null;
  return succeed(isFlat && only !== undefined ? only : { distributions });
}

function listOf(body: DistributionFields | undefined): readonly DistributionFields[] {
  const list = body?.['distributions'];
  return Array.isArray(list) ? list.map(toFields) : [];
}

function create(service: NhnService, { body }: SandboxRequest, version: Version): SandboxResponse {
  const wanted = listOf(parseObject(body)).map((fields) => withDefaults(version.from(fields)));
  if (wanted.length === 0) return refuseAtGateway(4000007);
  for (const fields of wanted) {
    const code = findRefusal(fields, {
      others: live(service),
      isValidated: validation(service, { version, fields: {} }),
    });
    if (code !== undefined) return refuse(code);
  }
  const made = wanted.map((fields) => service.distributions.create(fields));
  return succeed({ distributions: made.map(version.to) });
}

function live({ distributions }: NhnService): readonly Distribution[] {
  return distributions.all().filter(({ status }) => status !== 'CLOSE');
}

/** All of it: what is not sent is as if it was never given. */
function replace(service: NhnService, body: DistributionFields, version: Version): SandboxResponse {
  const fields = withDefaults(version.from(body));
  return change(service, { domain: body['domain'], fields, version });
}

function patch(service: NhnService, body: DistributionFields): SandboxResponse {
  const before = service.distributions.find(body['domain'])?.fields ?? {};
  return change(service, {
    domain: body['domain'],
    fields: { ...before, ...fromV15(body) },
    version: v15,
  });
}

interface Change {
  readonly domain: unknown;
  readonly fields: DistributionFields;
  readonly version: Version;
}

function change(service: NhnService, { domain, fields, version }: Change): SandboxResponse {
  const found = service.distributions.find(domain);
  if (found === undefined) return refuse(10000);
  const others = live(service).filter((one) => one.domain !== found.domain);
  const isValidated = validation(service, { version, fields: found.fields });
  const code = findBusy(found) ?? findRefusal(fields, { others, isValidated });
  if (code !== undefined) return refuse(code);
  service.distributions.modify(found.domain, fields);
  return succeed();
}

/** What is linked already stays linked. */
function validation(
  { aliases }: NhnService,
  { version, fields }: { readonly version: Version; readonly fields: DistributionFields },
): ((host: string) => boolean) | undefined {
  if (!version.validatesAliases) return undefined;
  const linked = fields['domainAlias'];
  return (host) =>
    (Array.isArray(linked) && linked.includes(host)) ||
    aliases.all().some(({ domain, status }) => domain === host && status === 'VALIDATED');
}

function findBusy({ status }: Distribution): ResultCode | undefined {
  switch (status) {
    case 'OPEN':
      return undefined;
    case 'OPENING':
    case 'MODIFYING':
    case 'RESUME':
      return 10004;
    case 'CLOSE':
      return 10021;
    default:
      return 30003;
  }
}

/** All of them or none. */
function remove(service: NhnService, { body }: SandboxRequest, version: Version): SandboxResponse {
  const names = parseObject(body)?.['domains'];
  const list: readonly unknown[] = Array.isArray(names) ? names : [];
  const found = list.map((name) => service.distributions.find(name));
  if (list.length === 0 || found.includes(undefined)) return refuse(10000);
  const known = found.flatMap((one) => one ?? []);
  if (!known.every(({ domain }) => version.knows(domain))) return refuse(10000);
  for (const one of known) {
    const code = one.status === 'ERROR' ? undefined : findBusy(one);
    if (code !== undefined) return refuse(code);
  }
  for (const { domain } of known) service.distributions.remove(domain);
  return succeed();
}
