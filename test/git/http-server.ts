// A disposable git server over HTTP: Node in front of `git http-backend`, which may ask for a token.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createFolder, runGit } from './repository.ts';

export interface GitServerPlan {
  /** Folders are served below it: `<root>/<name>` as `/<name>`. */
  readonly root: string;
  /** The only token that is let in; anyone where absent. */
  readonly token?: string;
  /** Every request is sent on to this origin. */
  readonly redirectTo?: string;
  /** So many requests are answered with 502 before any other. */
  readonly failures?: number;
}

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export interface GitServer extends AsyncDisposable {
  readonly origin: string;
  readonly requests: readonly SeenRequest[];
  /** Bytes of every answer's body. */
  readonly countBytes: () => number;
  /** How many objects of each type were sent, by name of the type. */
  readonly countObjects: () => Promise<Readonly<Record<string, number>>>;
}

export async function createGitServer(plan: GitServerPlan): Promise<GitServer> {
  const requests: SeenRequest[] = [];
  const answers: Buffer[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming;
    requests.push({ method, url, authorization: headers.authorization });
    if (requests.length <= (plan.failures ?? 0)) outgoing.writeHead(502).end();
    else if (plan.redirectTo !== undefined) {
      outgoing.writeHead(302, { location: `${plan.redirectTo}${url}` }).end();
    } else if (plan.token !== undefined && headers.authorization !== toBasic(plan.token)) {
      outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    } else serve({ root: plan.root, incoming, outgoing, answers });
  });
  return {
    ...(await listen(server)),
    requests,
    countBytes: () => answers.reduce((sum, { length }) => sum + length, 0),
    countObjects: () => countObjects(answers),
  };
}

export interface SilentServer extends AsyncDisposable {
  readonly origin: string;
  /** How many clients still wait for an answer. */
  readonly countWaiting: () => number;
}

/** Accepts requests, reports them, and never answers. */
export async function createSilentServer(onRequest: () => void): Promise<SilentServer> {
  const waiting = new Set<Socket>();
  const server = createServer(() => onRequest());
  server.on('connection', (socket) => {
    waiting.add(socket);
    socket.once('close', () => waiting.delete(socket));
  });
  return { ...(await listen(server)), countWaiting: () => waiting.size };
}

/** Listens on a free port of this machine until disposed of. */
export async function listen(
  server: Server,
): Promise<AsyncDisposable & { readonly origin: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const { port } = isAddressInfo(address) ? address : { port: 0 };
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

export function toBasic(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

interface Serving {
  readonly root: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly answers: Buffer[];
}

function serve({ root, incoming, outgoing, answers }: Serving): void {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const { headers } = incoming;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      REQUEST_METHOD: incoming.method ?? 'GET',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  incoming.pipe(child.stdin);
  child.stdin.on('error', () => incoming.unpipe());
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const { status, headers: answered, body } = splitCgi(Buffer.concat(chunks));
    answers.push(body);
    outgoing.writeHead(status, answered).end(body);
  });
}

function splitCgi(output: Buffer) {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const { status = '200', ...rest } = headers;
  return { status: Number.parseInt(status, 10), headers: rest, body: output.subarray(end + 4) };
}

/** Takes the pack out of each answer and asks git what is in it. */
async function countObjects(answers: readonly Buffer[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const pack of answers.map(readPack).filter(({ length }) => length > 0)) {
    await using made = await createFolder();
    const { folder } = made;
    runGit({ folder, args: ['init', '-q', '--bare', '--template='] });
    runGit({ folder, args: ['index-pack', '--stdin'], input: pack });
    const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype)'];
    for (const type of runGit({ folder, args }).toString('utf8').trim().split('\n')) {
      counts[type] = (counts[type] ?? 0) + 1;
    }
  }
  return counts;
}

/** Side band 1 of the `packfile` section; everything else is left out. */
function readPack(answer: Buffer): Buffer {
  const parts: Buffer[] = [];
  let inPack = false;
  for (let start = 0; start + 4 <= answer.length; ) {
    const length = Number.parseInt(answer.subarray(start, start + 4).toString('latin1'), 16);
    if (Number.isNaN(length)) return Buffer.alloc(0);
    const line = answer.subarray(start + 4, start + Math.max(length, 4));
    if (inPack && line[0] === 1) parts.push(line.subarray(1));
    if (line.toString('latin1').startsWith('packfile')) inPack = true;
    start += Math.max(length, 4);
  }
  return Buffer.concat(parts);
}
