// Rules of the file that need more than one field, or the version of the API.
import { groupDigits } from '../../../core/text.ts';
import type { NhnVersion } from '../version.ts';
import { isKnownPort } from './origin-ports.ts';
import { type Entry, onlyV2 } from './schema.ts';

export interface ConfigFault {
  /** Where in the file: names and indices from its top. */
  readonly path: readonly (string | number)[];
  /** Completes "`origins.0.httpPort` …". */
  readonly why: string;
  readonly code?: 'delete-not-allowed';
}

export interface RuleContext {
  readonly version: NhnVersion;
  readonly allowDelete: boolean;
}

export interface Checked {
  readonly faults: readonly ConfigFault[];
  readonly warnings: readonly ConfigFault[];
}

export function checkEntries(entries: readonly Entry[], context: RuleContext): Checked {
  const faults = entries.flatMap((entry, index) =>
    checkEntry(entry, context).map((fault) => at(index, fault)),
  );
  const warnings = entries.flatMap((entry, index) =>
    findWarnings(entry).map((fault) => at(index, fault)),
  );
  return { faults: [...faults, ...findTwins(entries)], warnings };
}

function at(index: number, fault: ConfigFault): ConfigFault {
  return { ...fault, path: ['distributions', index, ...fault.path] };
}

function checkEntry(entry: Entry, context: RuleContext): readonly ConfigFault[] {
  if (entry.state === 'absent') return checkAbsent(entry, context);
  return [
    ...checkRequired(entry),
    ...(entry.origins ?? []).flatMap((origin, index) => checkOrigin(origin, index, context)),
    ...checkRootPath(entry),
    ...checkCache(entry),
    ...checkHeaders(entry),
    ...(context.version === 'v1.5' ? checkV15(entry) : []),
  ];
}

function checkAbsent({ domain }: Entry, { allowDelete }: RuleContext): readonly ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (domain === undefined)
    faults.push({
      path: ['state'],
      why: 'is `absent`, which needs `domain`, so that no other distribution is closed',
    });
  if (!allowDelete)
    faults.push({
      path: ['state'],
      why: 'is `absent`, which closes the distribution for good, but `allow-delete` is not `true`',
      code: 'delete-not-allowed',
    });
  return faults;
}

/** A new distribution needs them; for an existing one, the file may name only some. */
function checkRequired(entry: Entry): readonly ConfigFault[] {
  if (entry.domain !== undefined) return [];
  const needed = ['origins', 'referrerType'] as const;
  const missing = needed.filter((name) => entry[name] === undefined);
  const hasCache = entry.useOriginCacheControl !== undefined || (entry.cacheType ?? null) !== null;
  return [...missing, ...(hasCache ? [] : ['useOriginCacheControl'])].map((name) => ({
    path: [],
    why: `needs \`${name}\` for a new distribution`,
  }));
}

type Origin = NonNullable<Entry['origins']>[number];

function checkOrigin(
  { port, httpPort, httpsPort }: Origin,
  index: number,
  { version }: RuleContext,
): readonly ConfigFault[] {
  const path = ['origins', index];
  const faults: ConfigFault[] = [];
  const isSplit = httpPort !== undefined || httpsPort !== undefined;
  if (port === undefined && !isSplit)
    faults.push({ path, why: 'needs a port: set `httpPort`, `httpsPort` or both' });
  if (port !== undefined && isSplit)
    faults.push({
      path: [...path, 'port'],
      why: 'cannot be combined with `httpPort` and `httpsPort`',
    });
  if (port !== undefined && version !== 'v1.5')
    faults.push({
      path: [...path, 'port'],
      why: `belongs to API v1.5; ${version} has \`httpPort\` and \`httpsPort\` instead`,
    });
  if (httpPort !== undefined && httpPort === httpsPort)
    faults.push({ path: [...path, 'httpsPort'], why: 'must differ from `httpPort`' });
  return faults;
}

function checkRootPath({ rootPathAccessControl: control }: Entry): readonly ConfigFault[] {
  if (!control?.enable) return [];
  const path = ['rootPathAccessControl'];
  if (control.controlType === undefined)
    return [{ path, why: 'needs `controlType` with `enable: true`' }];
  if (control.controlType === 'DENY') return [];
  const needed = ['redirectPath', 'redirectStatusCode'] as const;
  return needed
    .filter((name) => control[name] === undefined)
    .map((name) => ({ path, why: `needs \`${name}\` with \`controlType: REDIRECT\`` }));
}

function checkCache({ useOriginCacheControl, cacheType }: Entry): readonly ConfigFault[] {
  if (useOriginCacheControl !== true || (cacheType ?? null) === null) return [];
  return [{ path: ['cacheType'], why: 'cannot be combined with `useOriginCacheControl: true`' }];
}

/** The vendor's table requires a value for every action; one for a header that goes is left to it. */
function checkHeaders(entry: Entry): readonly ConfigFault[] {
  const list = entry.modifyOutgoingResponseHeaderControl?.headerList ?? [];
  return list.flatMap(({ action, standardHeaderName, customHeaderName, headerValue }, index) => {
    const path = ['modifyOutgoingResponseHeaderControl', 'headerList', index];
    const faults: ConfigFault[] = [];
    const isCustom = standardHeaderName === 'OTHER';
    if (isCustom && customHeaderName === undefined)
      faults.push({ path, why: 'needs `customHeaderName` with `standardHeaderName: OTHER`' });
    if (!isCustom && customHeaderName !== undefined)
      faults.push({
        path: [...path, 'customHeaderName'],
        why: 'belongs to `standardHeaderName: OTHER`',
      });
    if (action !== 'DELETE' && headerValue === undefined)
      faults.push({ path, why: `needs \`headerValue\` with \`action: ${action}\`` });
    return faults;
  });
}

const longestAliases = 255;
const longestReferrers = 1_024;

function checkV15(entry: Entry): readonly ConfigFault[] {
  const foreign = onlyV2
    .filter((name) => entry[name] !== undefined)
    .map((name) => ({ path: [name], why: 'is not supported by API v1.5' }));
  const { domainAlias, referrers } = entry;
  const joined = [
    ['domainAlias', domainAlias, longestAliases],
    ['referrers', referrers, longestReferrers],
  ] as const;
  const long = joined
    .filter(([, list, most]) => (list ?? []).join('\n').length > most)
    .map(([name, , most]) => ({
      path: [name],
      why: `has more than ${groupDigits(most)} characters in all, which is the limit of API v1.5`,
    }));
  return [...foreign, ...long];
}

/** Two entries for one thing would undo each other. */
function findTwins(entries: readonly Entry[]): readonly ConfigFault[] {
  const faults: ConfigFault[] = [];
  const seen = new Map<string, string>();
  const note = (
    key: string,
    { path, what, name }: { path: ConfigFault['path']; what: string; name: string },
  ): void => {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, name);
    else faults.push({ path, why: `${what} of \`${before}\` as well` });
  };
  for (const [index, { name, domain, domainAlias, state }] of entries.entries()) {
    const path = ['distributions', index];
    note(`name ${name}`, { path: [...path, 'name'], what: 'is the name', name });
    if (domain !== undefined)
      note(`domain ${domain.toLowerCase()}`, {
        path: [...path, 'domain'],
        what: 'is the domain',
        name,
      });
    for (const [place, alias] of (state === 'absent' ? [] : (domainAlias ?? [])).entries())
      note(`alias ${alias.toLowerCase()}`, {
        path: [...path, 'domainAlias', place],
        what: 'is an alias',
        name,
      });
  }
  return faults;
}

/** Values that look wrong, though the vendor may accept them. */
function findWarnings({ origins, referrers, defaultMaxAge }: Entry): readonly ConfigFault[] {
  const ports = (origins ?? []).flatMap((origin, index) =>
    (['httpPort', 'httpsPort', 'port'] as const)
      .filter((name) => origin[name] !== undefined && !isKnownPort(origin[name] ?? 0))
      .map((name) => ({
        path: ['origins', index, name],
        why: "is not in the vendor's list of origin ports",
      })),
  );
  const patterns = (referrers ?? []).flatMap((pattern, index) =>
    isPattern(pattern)
      ? []
      : [
          {
            path: ['referrers', index],
            why: 'is not a regular expression in JavaScript, though the vendor may accept it',
          },
        ],
  );
  const week =
    defaultMaxAge === 0
      ? [{ path: ['defaultMaxAge'], why: 'is 0, which means a week (604,800 seconds)' }]
      : [];
  return [...ports, ...patterns, ...week];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
