import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';

/** Another vendor's address would get this vendor's credentials. */
export function checkEndpoint(
  provider: Provider,
  endpoint: URL | undefined,
): readonly InputProblem[] {
  if (endpoint === undefined || provider.hosts.test(endpoint.hostname)) return [];
  const owner = Object.values<Provider>(providers).find(({ hosts }) =>
    hosts.test(endpoint.hostname),
  );
  if (owner === undefined) return [];
  return [
    {
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` is an address of ${owner.title} (\`provider: ${owner.id}\`), not of \`provider: ${provider.id}\`.`,
      remedy: `Give an address of ${provider.title}, or omit \`endpoint\` if the vendor has a public one.`,
    },
  ];
}
