// The sandbox with a real cache behind it: what a vendor's API is asked to do with a URL, somebody does.
import { createServer, type IncomingMessage } from 'node:http';
import { request } from 'undici';

export interface ActingVendor extends AsyncDisposable {
  readonly origin: string;
}

/** Passes every request on, and acts on each URL in a body before it passes the answer back. */
export async function createActingVendor(
  sandbox: string,
  act: (url: URL) => Promise<unknown>,
): Promise<ActingVendor> {
  const server = createServer((incoming, outgoing) => {
    void pass(incoming).then(async ({ body, answer }) => {
      for (const [url] of body.matchAll(/https?:\/\/[^"\\\s]+/g)) await act(new URL(url));
      outgoing.writeHead(answer.statusCode, answer.headers);
      outgoing.end(Buffer.from(await answer.body.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  async function pass(incoming: IncomingMessage) {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const answer = await request(sandbox + (incoming.url ?? ''), {
      method: incoming.method === 'GET' ? 'GET' : 'POST',
      headers: incoming.headers,
      ...(body === '' ? {} : { body }),
    });
    return { body, answer };
  }
}
