// Addresses that only machines inside a network can reach. What a stranger's file names must not
// lead there: the runner may be inside.
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

// An IPv4 address inside an IPv6 one (::ffff:a.b.c.d) is checked as IPv4 by BlockList itself; a range
// for those would take in every IPv4 address.
const privateRanges: readonly (readonly [
  network: string,
  bits: number,
  family: 'ipv4' | 'ipv6',
])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

function buildBlockList(): BlockList {
  const list = new BlockList();
  for (const [network, bits, family] of privateRanges) list.addSubnet(network, bits, family);
  return list;
}

const blockList = buildBlockList();

/** Whether a host is private or loopback by its spelling alone; takes `URL.hostname`. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  const family = isIP(host);
  return family !== 0 && blockList.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

/** As `isPrivateHost`, and also whether any address its name leads to is private. */
export async function leadsToPrivateHost(hostname: string): Promise<boolean> {
  if (isPrivateHost(hostname)) return true;
  // A name that cannot be looked up here is left to the request, which may go through a proxy.
  const addresses = await lookup(hostname, { all: true }).catch(() => []);
  return addresses.some(({ address }) => isPrivateHost(address));
}
