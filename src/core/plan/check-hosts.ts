// Hosts that the vendor does not serve: it purges nothing of theirs that anybody asks for.
import { findNearest } from '../nearest.ts';
import type { Refusal } from '../refusal.ts';
import { findListInput, type Target } from '../target.ts';
import { groupDigits, oneLine } from '../text.ts';
import { hideSignature } from '../urls/hide-signature.ts';

/** Problems of one run; the rest would be of the same kind. */
const mostProblems = 5;
const mostNamed = 5;

/**
 * One problem for each host of the targets that is not among those served: names without a port, of
 * which `*.b.example` stands for every name below it.
 */
export function checkHosts(
  targets: readonly Target[],
  served: readonly string[],
): readonly Refusal[] {
  const known = new Set(served.map((host) => host.toLowerCase()));
  const foreign = Map.groupBy(
    targets.filter((target) => !isServed(hostOf(target) ?? [...known][0] ?? '', known)),
    (target) => hostOf(target) ?? '',
  );
  return [...foreign]
    .slice(0, mostProblems)
    .map(([host, found]) => toRefusal(host, { found, known }));
}

function isServed(host: string, known: ReadonlySet<string>): boolean {
  if (known.has(host)) return true;
  const parts = host.split('.');
  return parts.some((_, index) => index > 0 && known.has(`*.${parts.slice(index).join('.')}`));
}

/** Undefined for what is not a URL, such as a path with a wildcard. */
function hostOf({ value }: Target): string | undefined {
  return value.startsWith('/') ? undefined : value.split('/', 3)[2]?.replace(/:\d+$/, '');
}

function toRefusal(
  host: string,
  { found, known }: { readonly found: readonly Target[]; readonly known: ReadonlySet<string> },
): Refusal {
  const [first] = found;
  // Every URL that no list names lies below `base-url`.
  const input = first === undefined ? 'urls' : (findListInput(first) ?? 'base-url');
  const hosts = [...known];
  const meant = findNearest(host, hosts);
  const named = hosts.slice(0, mostNamed).map((one) => `\`${oneLine(one, 100)}\``);
  const others = hosts.length > named.length ? ' …' : '';
  const count = found.length === 1 ? 'a URL is on' : `${groupDigits(found.length)} URLs are on`;
  return {
    code: 'input-invalid',
    input,
    message: `\`${input}\`: ${count} \`${oneLine(host, 100)}\`, which is not among the hosts of this service, such as ${oneLine(hideSignature(first?.value ?? ''), 200)}.`,
    remedy: `${meant === undefined ? '' : `Did you mean \`${oneLine(meant, 100)}\`? `}Use the hosts of the service (${named.join(', ')}${others}), or add this host to it in the vendor's console.`,
  };
}
