// `NO_PROXY`: hosts that are connected to directly.
import { BlockList, isIP } from 'node:net';
import { isLoopback, toBareHost } from './host.ts';

/** One entry: what it matches, and the port to which it is limited. */
interface Exception {
  readonly matches: (host: string) => boolean;
  readonly port: number | undefined;
}

/** `host`, `host:80`, `[::1]:80`, and addresses whose colons are their own. */
const entryForm = /^(?:\[([^\]]+)\]|([^:]+)(?=:\d+$|$)|(.+?))(?::(\d+))?$/;

/**
 * Whether a URL is connected to directly: this machine always (a proxy's loopback is another one), and
 * what an entry names: a host with every host below it, `*.example.com` (only those below), an
 * address, a network (`10.0.0.0/8`) or `*`, each with a port if it is limited to one.
 */
export function createExceptions(entries: readonly string[]): (url: URL) => boolean {
  const exceptions = entries.map(parseException);
  return ({ hostname, port, protocol }) => {
    const host = toBareHost(hostname);
    const number = Number(port) || (protocol === 'https:' ? 443 : 80);
    return (
      isLoopback(host) ||
      exceptions.some(
        (exception) => (exception.port ?? number) === number && exception.matches(host),
      )
    );
  };
}

function parseException(entry: string): Exception {
  const isAddress = isIP(entry) !== 0;
  const [, bracketed, name, rest, port] = (isAddress ? null : entryForm.exec(entry)) ?? [];
  const host = (bracketed ?? name ?? rest ?? entry).toLowerCase();
  return { matches: toMatcher(host), port: port === undefined ? undefined : Number(port) };
}

function toMatcher(host: string): Exception['matches'] {
  if (host === '*') return () => true;
  const [network = '', bits] = host.split('/');
  const family = isIP(network);
  if (family !== 0) return toAddressMatcher(network, bits);
  const suffix = host.replace(/^\*?\.?/, '.').replace(/\.$/, '');
  const isBelowOnly = host.startsWith('*');
  return (candidate) =>
    isIP(candidate) === 0 &&
    (candidate.endsWith(suffix) || (!isBelowOnly && candidate === suffix.slice(1)));
}

/** A network whose length cannot be read matches nothing. */
function toAddressMatcher(network: string, bits: string | undefined): Exception['matches'] {
  const type = isIP(network) === 6 ? 'ipv6' : 'ipv4';
  const most = type === 'ipv6' ? 128 : 32;
  const length = bits === undefined ? most : Number(/^\d{1,3}$/.exec(bits)?.[0] ?? Number.NaN);
  if (!(length <= most)) return () => false;
  const list = new BlockList();
  list.addSubnet(network, length, type);
  return (host) => {
    const family = isIP(host);
    return family !== 0 && list.check(host, family === 6 ? 'ipv6' : 'ipv4');
  };
}
