// Where commits are fetched from, and to whom the token may go.
import { resolve } from 'node:path';
import type { RunContext } from '../../core/run-context.ts';

export interface Origin {
  readonly url: string;
  /** For messages: host, or path of a local repository; never credentials. */
  readonly place: string;
  /** True only for the origin (scheme, host, port) of `GITHUB_SERVER_URL`. */
  readonly trusted: boolean;
}

type Place = Pick<RunContext, 'serverUrl' | 'repository' | 'workspace'>;

/**
 * `configured` is the checkout's own `remote.origin.url`. An ssh address on the server's host
 * becomes its https address, since the token opens no ssh; any other address stays as it is.
 * Undefined where there is neither an origin nor a repository.
 */
export function planOrigin(configured: string | undefined, place: Place): Origin | undefined {
  if (!configured) {
    return place.repository === ''
      ? undefined
      : toTrusted(`/${place.repository}`, new URL(place.serverUrl));
  }
  const server = new URL(place.serverUrl);
  const ssh = parseSsh(configured);
  if (ssh !== undefined) {
    return ssh.host === server.hostname
      ? toTrusted(ssh.path, server)
      : { url: configured, place: ssh.host, trusted: false };
  }
  return toNamedOrigin(configured, { server, workspace: place.workspace });
}

function toTrusted(path: string, server: URL): Origin {
  return { url: `${server.origin}${path}`, place: server.host, trusted: true };
}

function toNamedOrigin(
  configured: string,
  { server, workspace }: { readonly server: URL; readonly workspace: string },
): Origin {
  if (!configured.includes('://')) {
    const path = resolve(workspace, configured);
    return { url: path, place: path, trusted: false };
  }
  const url = URL.parse(configured);
  if (url === null) return { url: configured, place: 'the origin of the checkout', trusted: false };
  if (url.origin === server.origin) return toTrusted(`${url.pathname}${url.search}`, server);
  return { url: configured, place: url.host || url.pathname, trusted: false };
}

/** `ssh://user@host:port/path` or git's own `user@host:path`. */
function parseSsh(address: string): { readonly host: string; readonly path: string } | undefined {
  const scheme = /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?(\/.*)$/.exec(address);
  const short = address.includes('://') ? null : /^(?:[^/@:]*@)?([^/:]+):(.+)$/.exec(address);
  const [, host, path] = scheme ?? short ?? [];
  if (host === undefined || path === undefined) return undefined;
  return { host: host.toLowerCase(), path: `/${path.replace(/^\/+/, '')}` };
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
  if (origin.trusted && token !== '') {
    const { origin: server } = new URL(origin.url);
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
