import { parseCredentialAddress } from '../core/urls/web-address.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';

/** Another vendor's address would get this vendor's credentials, and plain `http` shows them to everybody. */
export function checkEndpoints(
  provider: Provider,
  endpoints: readonly URL[],
): readonly InputProblem[] {
  const problems = endpoints.flatMap((endpoint) => checkOwner(provider, endpoint) ?? []);
  if (provider.takesEndpoints === true || problems.length > 0) return problems;
  if (endpoints.length > 1) return [tooMany(provider)];
  return endpoints
    .filter(({ href }) => parseCredentialAddress(href) === undefined)
    .map(({ origin }) => ({
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` is not an address that credentials may be sent to: ${JSON.stringify(origin)}.`,
      remedy: 'Use `https://`, or `http://` on 127.0.0.1 or localhost.',
    }));
}

function checkOwner(provider: Provider, { hostname }: URL): InputProblem | undefined {
  if (provider.hosts.test(hostname)) return undefined;
  const owner = Object.values<Provider>(providers).find(({ hosts }) => hosts.test(hostname));
  if (owner === undefined) return undefined;
  return {
    code: 'input-invalid',
    input: 'endpoint',
    message: `\`endpoint\` is an address of ${owner.title} (\`provider: ${owner.id}\`), not of \`provider: ${provider.id}\`.`,
    remedy: `Give an address of ${provider.title}, or omit \`endpoint\` if the vendor has a public one.`,
  };
}

function tooMany({ id }: Provider): InputProblem {
  return {
    code: 'input-invalid',
    input: 'endpoint',
    message: `\`endpoint\` lists more than one address, and \`provider: ${id}\` has only one.`,
    remedy: 'Give one base URL.',
  };
}
