// The sandbox with a real cache behind it: what a vendor's API is asked to do with a URL, somebody does.
import { createServer, type IncomingMessage } from 'node:http';
import { request } from 'undici';
import { listen } from '../git/http-server.ts';

export interface ActingVendor extends AsyncDisposable {
  readonly origin: string;
}

/** Passes every request on, and acts on each URL in a body before it passes the answer back. */
export async function createActingVendor(
  sandbox: string,
  act: (url: URL) => Promise<unknown>,
): Promise<ActingVendor> {
  return await listen(
    createServer((incoming, outgoing) => {
      void pass(incoming).then(async ({ body, answer }) => {
        for (const [url] of body.matchAll(/https?:\/\/[^"\\\s]+/g)) await act(new URL(url));
        outgoing.writeHead(answer.statusCode, answer.headers);
        outgoing.end(Buffer.from(await answer.body.arrayBuffer()));
      });
    }),
  );

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
