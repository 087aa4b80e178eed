// Answers as CloudFront writes them.
import type { SandboxResponse } from '../exchange.ts';
import { formatHttpDate } from '../instant.ts';

const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/';

export interface Reply {
  readonly status: number;
  readonly xml: string;
}

export function refuse(status: number, code: string, message: string): Reply {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = `<Type>${type}</Type><Code>${code}</Code><Message>${toXml(message)}</Message>`;
  return {
    status,
    xml: `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error><RequestId>5ca1ab1e-0000-4000-8000-5a7db0c00000</RequestId></ErrorResponse>`,
  };
}

export function answerXml(
  { status, xml }: Reply,
  { now, headers = {} }: { readonly now: number; readonly headers?: SandboxResponse['headers'] },
): SandboxResponse {
  return {
    status,
    headers: {
      'content-type': 'text/xml',
      date: formatHttpDate(now),
      'x-amzn-requestid': '5ca1ab1e-0000-4000-8000-5a7db0c00000',
      ...headers,
    },
    body: `<?xml version="1.0"?>\n${xml}`,
  };
}

export function withNamespace(name: string, content: string): string {
  return `<${name} xmlns="${namespace}">${content}</${name}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function toXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

export function fromXml(text: string): string {
  const characters = Object.entries(escapes);
  return text.replace(
    /&(?:amp|lt|gt|quot|apos);/g,
    (entity) => characters.find(([, one]) => one === entity)?.[0] ?? entity,
  );
}
