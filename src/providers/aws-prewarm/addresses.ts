// Reads `endpoint` and `aws-status-endpoint`, the addresses that the API key is sent to.

import { findTypedFault } from '../../core/urls/typed-fault.ts';
import { parseCredentialAddress } from '../../core/urls/web-address.ts';
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import type { ApiVersion } from './api-version.ts';
import { awsHosts } from './inputs.ts';

const outputs =
  'Look at the outputs of the CloudFormation stack. A stack of 2023 has two addresses, of the prewarm API and of the status API; a stack of 2024 has one. They end in `/prod/`.';

export function readEndpoint(values: ProviderValues, problems: InputProblem[]): string {
  if (values.endpoint === undefined && values.needsCredentials) {
    const message =
      '`endpoint` is missing. Every installation of the prewarm solution has its own address.';
    problems.push({ code: 'input-missing', input: 'endpoint', message, remedy: outputs });
  }
  return values.endpoint === undefined ? '' : toBase(values.endpoint);
}

export function readStatusEndpoint(
  values: ProviderValues,
  { version, problems }: { readonly version: ApiVersion; readonly problems: InputProblem[] },
): string {
  const text = values.get('aws-status-endpoint');
  if (text === undefined) {
    if (values.needsCredentials && version === '2023-03') {
      const message =
        '`aws-status-endpoint` is missing. The prewarm solution of 2023 reports status through a second API with its own URL.';
      problems.push({
        code: 'input-missing',
        input: 'aws-status-endpoint',
        message,
        remedy: outputs,
      });
    }
    return '';
  }
  const url = parseCredentialAddress(text);
  if (url !== undefined) return toBase(url);
  const fault = findTypedFault(text);
  problems.push({
    code: 'input-invalid',
    input: 'aws-status-endpoint',
    message: `\`aws-status-endpoint\` ${fault?.what ?? 'is not an address that credentials may be sent to'}.`,
    remedy:
      fault?.remedy ??
      `Set the base URL with \`https://\`, without user, query or fragment. ${outputs}`,
  });
  return '';
}

/** An execute-api host has a stage, which is `prod` in this solution; the last word is added here. */
function toBase(url: URL): string {
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(prewarm|status)$/, '');
  const stage = path === '' && awsHosts.test(url.hostname) ? '/prod' : path;
  return `${url.origin}${stage}`;
}
