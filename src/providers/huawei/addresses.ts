// The addresses that get this vendor's credentials: those of one service, and IAM's.
import { findTypedFault } from '../../core/urls/typed-fault.ts';
import { parseCredentialAddress } from '../../core/urls/web-address.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import { huaweiHosts } from './inputs.ts';

export interface Service {
  /** As the vendor calls it, such as `VOD`. */
  readonly name: string;
  /** Which of the vendor's hosts are its own. */
  readonly hosts: RegExp;
  /** What to give instead of the address of another service. */
  readonly remedy: string;
}

interface Reading {
  /** The base URL if the input is empty. */
  readonly usual: string;
  /** Gets what is wrong. */
  readonly problems: InputProblem[];
}

/** The base URL of the service's API, without a final `/`. */
export function readEndpoint(
  { endpoint }: ProviderValues,
  { service, usual, problems }: Reading & { readonly service: Service },
): string {
  if (endpoint === undefined) return usual;
  const { hostname, pathname, href } = endpoint;
  if (huaweiHosts.test(hostname) && !service.hosts.test(hostname)) {
    problems.push({
      code: 'input-invalid',
      input: 'endpoint',
      message: `\`endpoint\` is another service of Huawei Cloud (${hostname}), not ${service.name}.`,
      remedy: service.remedy,
    });
  }
  // The vendor decodes the path before it splits it, so that such a signature would not match.
  if (pathname.includes('%')) {
    problems.push({
      code: 'input-invalid',
      input: 'endpoint',
      message: '`endpoint` contains a `%` in its path, which Huawei Cloud signs in another way.',
      remedy: 'Give the base URL of the API without escapes in its path.',
    });
  }
  return href.replace(/\/+$/, '');
}

/** The base URL of IAM, without a final `/`. */
export function readIamEndpoint(values: ProviderValues, { usual, problems }: Reading): string {
  const text = values.get('huawei-iam-endpoint');
  if (text === undefined) return usual;
  const url = parseCredentialAddress(text);
  if (url !== undefined) return url.href.replace(/\/+$/, '');
  const fault = findTypedFault(text);
  problems.push({
    code: 'input-invalid',
    input: 'huawei-iam-endpoint',
    message: `\`huawei-iam-endpoint\` ${fault?.what ?? 'is not an address that a password may be sent to'}.`,
    remedy:
      fault?.remedy ??
      'Write it with `https://`, without user, query or fragment, or leave it out.',
  });
  return '';
}
