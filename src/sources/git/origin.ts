// Where commits are fetched from, and to whom the token may go.
import { resolve } from 'node:path';
import type { RunContext } from '../../core/run-context.ts';

export interface Origin {
  readonly url: string;
  /** For messages: host, or path of a local repository; never credentials. */
  readonly place: string;
  /** Present only below `GITHUB_SERVER_URL`, which it is: the token goes nowhere else. */
  readonly server?: string;
}

type Place = Pick<RunContext, 'serverUrl' | 'repository' | 'workspace'>;

/**
 * `configured` is the checkout's own `remote.origin.url`. An ssh address on the server's host
 * becomes its https address, since the token opens no ssh; any other address stays as it is.
 * Undefined if there is neither an origin nor a repository.
 */
export function planOrigin(configured: string | undefined, place: Place): Origin | undefined {
  const { repository, workspace } = place;
  const server = new URL(place.serverUrl);
  if (!configured) return repository === '' ? undefined : toTrusted(`/${repository}`, server);
  const ssh = parseSsh(configured);
  if (ssh !== undefined) {
    return ssh.host === server.hostname
      ? toTrusted(ssh.path, server)
      : { url: configured, place: ssh.host };
  }
  return toNamedOrigin(configured, { server, workspace });
}

/** A forge may live below a path of its host. */
function toBase({ origin, pathname }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function toTrusted(path: string, server: URL): Origin {
  const base = toBase(server);
  return { url: `${base}${path}`, place: server.host, server: base };
}

function toNamedOrigin(
  configured: string,
  { server, workspace }: { readonly server: URL; readonly workspace: string },
): Origin {
  if (isDrivePath(configured)) return { url: configured, place: configured };
  if (!configured.includes('://')) {
    const path = resolve(workspace, configured);
    return { url: path, place: path };
  }
  const url = URL.parse(configured);
  if (url === null) return { url: configured, place: 'the origin of the checkout' };
  const base = toBase(server);
  // What the address itself carries as a user is not needed there.
  const plain = `${url.origin}${url.pathname}${url.search}`;
  if (plain.startsWith(`${base}/`)) return { url: plain, place: server.host, server: base };
  return { url: configured, place: url.host || url.pathname };
}

/** `ssh://user@host:port/path` or git's own `user@host:path`. */
function parseSsh(address: string): { readonly host: string; readonly path: string } | undefined {
  const scheme = /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?(\/.*)$/.exec(address);
  const isOther = address.includes('://') || isDrivePath(address);
  const short = isOther ? null : /^(?:[^/@:]*@)?([^/:]+):(.+)$/.exec(address);
  const [, host, path] = scheme ?? short ?? [];
  if (host === undefined || path === undefined) return undefined;
  return { host: host.toLowerCase(), path: `/${path.replace(/^\/+/, '')}` };
}

/** `C:/repositories/site.git`: a path of Windows, not a host of one letter. */
function isDrivePath(address: string): boolean {
  return /^[a-z]:[\\/]/i.test(address);
}

/**
 * Git's configuration for one fetch, through the environment: an address or a header on the command
 * line would be seen by every process of the machine. Entries the caller already has stay.
 */
export function fetchEnvironment(
  origin: Origin,
  { token, env }: { readonly token: string; readonly env: Readonly<Record<string, string>> },
): Record<string, string> {
  const entries: (readonly [string, string])[] = [['remote.compared.url', origin.url]];
  const { server } = origin;
  if (server !== undefined && token !== '') {
    const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
    entries.push(
      // The empty value drops headers from elsewhere: the server refuses two.
      [`http.${server}/.extraheader`, ''],
      [`http.${server}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
      // Git would send the header on to wherever the server redirects.
      [`http.${server}/.followRedirects`, 'false'],
    );
  }
  const first = Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0;
  const variables = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return {
    ...Object.fromEntries(variables),
    GIT_CONFIG_COUNT: String(first + entries.length),
    GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
  };
}
