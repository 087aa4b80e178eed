import { listSignatures } from '../../core/urls/hide-signature.ts';
import type { ProviderInput } from '../provider.ts';
import { listSecrets, readHeaderLines, readVariantLines } from './headers.ts';

const prefix = 'Plain HTTP:';

export const httpInputs: readonly ProviderInput[] = [
  {
    name: 'http-method',
    description: `${prefix} the method. Default: \`GET\` to prewarm (or \`HEAD\`), \`PURGE\` to purge (or \`BAN\`, or what the cache expects).`,
    secret: false,
  },
  {
    name: 'http-headers',
    description: `${prefix} headers of every request, one \`Name: value\` a line. Passed as a secret, because some hold a token.`,
    secret: true,
    findSecrets: (value) => listSecrets(readHeaderLines('http-headers', value).sets),
  },
  {
    name: 'http-variants',
    description: `${prefix} requests to send for each URL, one a line, each with its own headers: \`Accept-Encoding: br; Accept: image/avif\`. Default: one request, with the \`Accept-Encoding\` of browsers.`,
    secret: false,
    findSecrets: (value) => listSecrets(readVariantLines('http-variants', value).sets),
  },
  {
    name: 'http-success',
    description: `${prefix} the statuses that mean success. Default: \`200,201,202,204\`. nginx's purge module answers 404 or 412 for what is not in the cache; add it.`,
    secret: false,
  },
  {
    name: 'http-success-body',
    description: `${prefix} a text that the body of every successful answer holds, for services that answer 200 in any case.`,
    secret: false,
  },
  {
    name: 'http-query',
    description: `${prefix} a query that is added to every URL, such as \`warm=1\`.`,
    secret: false,
    findSecrets: (value) => listSignatures(`?${value}`),
  },
  {
    name: 'http-max-bytes',
    description: `${prefix} the most bytes to read of one answer; a longer one fails its URL. Default: no limit, because bodies are not kept.`,
    secret: false,
  },
  {
    name: 'until',
    description: `${prefix} when a URL is warm: \`response\` (default; the cache answered) or \`hit\` (the cache says that the answer came from its store; requested again until then, within \`timeout\`).`,
    secret: false,
  },
];
