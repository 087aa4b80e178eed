// What can go wrong with one exchange, whoever the vendor is.
import { NetworkError, TimeoutError } from '../../../src/errors.ts';
import { jsonType, parseJson, type SandboxResponse } from '../../../src/sandbox/exchange.ts';

/** One exchange that goes wrong. */
export interface Exchange {
  /** Lets the vendor do its work; what it answers. */
  readonly work: () => SandboxResponse;
  /** What it answers to somebody without a key. */
  readonly refuse: () => SandboxResponse;
  /** What the vendor answered to the last request of the same kind. */
  readonly earlier: SandboxResponse | undefined;
  /** Waits until the client gives up; rejects with its reason if the run is cancelled. */
  readonly outlast: () => Promise<void>;
}

export interface MatrixFault {
  readonly name: string;
  /** False if the client knows that nothing happened at the vendor. */
  readonly isDoubtful: boolean;
  /** In an answer about what the vendor has, it is another text or an empty list: nobody can doubt that. */
  readonly isCredible?: true;
  /** It looks like the success of a vendor that answers without a body. */
  readonly isBare?: true;
  /** It changes one value of an answer. */
  readonly isLeaf?: true;
  /** It takes so much that one such answer in a run is enough. */
  readonly isHeavy?: true;
  /** What the client gets; it throws if no answer comes. */
  readonly spoil: (exchange: Exchange) => SandboxResponse | Promise<SandboxResponse>;
}

/** Words that forge commands of the runner if they reach its log as they are. */
export const forgeries = [
  '::set-output name=status::FORGED',
  '##[set-output name=status;]FORGED',
  'x\n::stop-commands::FORGED\r##[add-mask]FORGED',
] as const;

const html = '<html><body><h1>::error::FORGED ##[error]FORGED</h1></body></html>';
const deep = 20_000;
const wideBytes = 8 * 1024 * 1024;

function answer(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): SandboxResponse {
  return { status, headers, body };
}

/** No vendor's answer: what gateways, proxies and other servers say. */
const bodies: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['empty', '', {}],
  ['with a page', html, { 'content-type': 'text/html' }],
  ['with other JSON', JSON.stringify({ message: forgeries[0], error: forgeries[2] }), jsonType],
];

/** They say that nothing was done. */
const refused = [400, 401, 403, 404, 409, 413] as const;
const redirects = [301, 303, 307, 308, 302] as const;
const unclear = [204, 205, 226, 304, 408, 418, 500, 501, 502, 503, 504, 599] as const;
const waits = [
  '0',
  '7',
  '-1',
  'soon',
  'Sun, 06 Nov 1994 08:49:37 GMT',
  '9'.repeat(400),
  '::stop-commands::FORGED',
] as const;

const statuses: readonly MatrixFault[] = [
  ...refused.flatMap((status) =>
    bodies.map(([title, body, headers]) => ({
      name: `HTTP ${status} ${title}`,
      isDoubtful: false,
      spoil: () => answer(status, body, headers),
    })),
  ),
  ...redirects.map((status) => ({
    name: `HTTP ${status} to another host`,
    isDoubtful: true,
    spoil: () => answer(status, '', { location: 'https://elsewhere.example/' }),
  })),
  ...unclear.flatMap((status) =>
    bodies.map(([title, body, headers]) => ({
      name: `HTTP ${status} ${title}, nothing done`,
      isDoubtful: true,
      ...(status === 204 && body === '' ? { isBare: true as const } : {}),
      spoil: () => answer(status, body, headers),
    })),
  ),
  ...unclear.map((status) => ({
    name: `HTTP ${status} after the work`,
    isDoubtful: true,
    spoil: ({ work }: Exchange) => {
      work();
      return answer(status);
    },
  })),
  { name: 'HTTP 429', isDoubtful: false, spoil: () => answer(429) },
  ...waits.map((wait) => ({
    name: `HTTP 429, Retry-After: ${wait.slice(0, 30)}`,
    isDoubtful: false,
    spoil: () => answer(429, '', { 'retry-after': wait }),
  })),
  ...waits.map((wait) => ({
    name: `HTTP 503 after the work, Retry-After: ${wait.slice(0, 30)}`,
    isDoubtful: true,
    spoil: ({ work }: Exchange) => {
      work();
      return answer(503, '', { 'retry-after': wait });
    },
  })),
];

const lost: readonly MatrixFault[] = [
  {
    name: 'connection refused',
    isDoubtful: false,
    spoil: () => {
      throw new NetworkError('No answer: ECONNREFUSED.', false);
    },
  },
  {
    name: 'reset before the request arrives',
    isDoubtful: true,
    spoil: () => {
      throw new NetworkError('No answer: ECONNRESET.', true);
    },
  },
  {
    name: 'reset after the work',
    isDoubtful: true,
    spoil: ({ work }) => {
      work();
      throw new NetworkError('No answer: UND_ERR_SOCKET.', true);
    },
  },
  {
    name: 'an answer longer than is read',
    isDoubtful: true,
    spoil: ({ work }) => {
      work();
      throw new NetworkError('The answer is too long.', true, { isLasting: true });
    },
  },
  ...[true, false].map((works) => ({
    name: `an answer that comes too late, ${works ? 'after' : 'without'} the work`,
    isDoubtful: true,
    spoil: async ({ work, outlast }: Exchange) => {
      if (works) work();
      await outlast();
      throw new TimeoutError('request-timeout', 'No whole answer within request-timeout.');
    },
  })),
];

/** Bodies in place of the real one, with the status of a success. */
const texts: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a page', html],
  ['blanks', ' \n'],
  ['`null`', 'null'],
  ['`true`', 'true'],
  ['a number', '0'],
  ['a string', '"::error::FORGED"'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a list of nothing', '[null]'],
  ['a list of lists', '[[[]]]'],
  ['an object of everything', '{"constructor":1,"__proto__":{"status":"COMPLETED"},"then":{}}'],
  ['brackets without end', '['.repeat(200_000)],
  ['deep lists', `${'['.repeat(deep)}${']'.repeat(deep)}`],
  ['deep objects', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
  ['zero bytes', '\u0000\u0000\u0000'],
  ['bytes that are not UTF-8', '\ufffd\ufffd{"a":"\ufffd"}'],
];

const replaced: readonly MatrixFault[] = texts.map(([title, body]) => ({
  name: `${title} instead of the answer`,
  isDoubtful: true,
  spoil: ({ work }) => ({ ...work(), body }),
}));

/** The real answer, changed as a whole. */
const bent: readonly (readonly [string, (answer: SandboxResponse) => SandboxResponse])[] = [
  ['half of the answer', (real) => ({ ...real, body: real.body.slice(0, real.body.length / 2) })],
  ['the answer without its last character', (real) => ({ ...real, body: real.body.slice(0, -1) })],
  ['the answer twice', (real) => ({ ...real, body: real.body + real.body })],
  ['the answer as a page', (real) => ({ ...real, headers: { 'content-type': 'text/html' } })],
  ['the answer without headers', (real) => ({ ...real, headers: {} })],
  ['the answer after a byte order mark', (real) => ({ ...real, body: `\ufeff${real.body}` })],
  ['the answer in a list', (real) => ({ ...real, body: `[${real.body}]` })],
  ['the answer in a string', (real) => ({ ...real, body: JSON.stringify(real.body) })],
  ['the answer with a deep field', (real) => withField(real, nest(deep))],
  ['the answer with every list doubled', (real) => withLists(real, (list) => [...list, ...list])],
  ['the answer with status 200', (real) => ({ ...real, status: 200 })],
  ['the answer with status 201', (real) => ({ ...real, status: 201 })],
  ['the answer with status 203', (real) => ({ ...real, status: 203 })],
];

/** What still says that all is well, so that a client may well believe it. */
const changed: readonly MatrixFault[] = [
  ...bent.map(([name, bend]) => ({
    name,
    isDoubtful: true,
    spoil: ({ work }: Exchange) => bend(work()),
  })),
  {
    name: 'the answer with every list empty',
    isDoubtful: true,
    isCredible: true,
    spoil: ({ work }) => withLists(work(), () => []),
  },
  {
    name: 'the answer with a huge field',
    isDoubtful: true,
    isHeavy: true,
    spoil: ({ work }) => withField(work(), `"${'x'.repeat(wideBytes)}"`),
  },
  {
    name: 'the answer to an earlier request',
    isDoubtful: true,
    spoil: ({ work, earlier }) => {
      const real = work();
      return earlier ?? real;
    },
  },
];

function nest(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

function withField(real: SandboxResponse, json: string): SandboxResponse {
  const body = real.body.replace(/^\{/, () => `{"unheard_of":${json},`).replace(',}', '}');
  return { ...real, body };
}

function withLists(
  real: SandboxResponse,
  change: (list: readonly unknown[]) => readonly unknown[],
): SandboxResponse {
  const json = parseJson(real.body);
  if (json === undefined) return real;
  const body = JSON.stringify(json, (_, value: unknown) =>
    Array.isArray(value) ? change(value) : value,
  );
  return { ...real, body };
}

export const faults: readonly MatrixFault[] = [...lost, ...statuses, ...replaced, ...changed];
