import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface GitServer extends AsyncDisposable {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The Authorization header of each request, `''` without one. */
  readonly authorizations: readonly string[];
  /** Bytes sent to clients. */
  readonly sentBytes: () => number;
}

/** A real git server over HTTP around `git http-backend`; asks for credentials where `token` is given. */
export async function startGitServer(projectRoot: string, token?: string): Promise<GitServer> {
  const authorizations: string[] = [];
  let sent = 0;
  const expected = `basic ${Buffer.from(`x-access-token:${token ?? ''}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const authorization = request.headers.authorization ?? '';
    authorizations.push(authorization);
    if (token !== undefined && authorization.toLowerCase() !== expected.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    answer(request, response, { projectRoot, onBytes: (count) => (sent += count) });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    authorizations,
    sentBytes: () => sent,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  about: { readonly projectRoot: string; readonly onBytes: (count: number) => void },
): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GIT_PROJECT_ROOT: about.projectRoot,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_USER: 'x-access-token',
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output.subarray(0, end).toString('utf8').split('\r\n');
    const status = headers.find((line) => /^status:/i.test(line));
    response.statusCode = Number(/\d{3}/.exec(status ?? '')?.[0] ?? '200');
    for (const line of headers) {
      const [name = '', value = ''] = line.split(': ', 2);
      if (name !== '' && !/^status$/i.test(name)) response.setHeader(name, value);
    }
    about.onBytes(output.length);
    response.end(output.subarray(end + 4));
  });
}
