// Stands in for GitHub's cache service, version 2: what the runner's own test server does not speak.
// It keeps entries as the real one does (immutable, newest first, the run's ref before the default
// branch's), and can refuse, fail or keep silent.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { createWebServer } from './workspace.ts';

export interface CacheService extends AsyncDisposable {
  /** What the runner would set for a step, in the scope of a ref. */
  readonly environmentOf: (ref: string) => Readonly<Record<string, string>>;
  /** Keys of finished entries, oldest first. */
  readonly keys: () => readonly string[];
  /** How every further call is answered: normally, or with a status and a message, or never. */
  answerWith(trouble: Trouble | undefined): void;
  /** Removes everything, as after seven days. */
  clear(): void;
  /** Names of the calls so far. */
  readonly calls: readonly string[];
}

export type Trouble =
  | 'silence'
  | { readonly status: number; readonly msg: string; readonly of?: string };

interface Entry {
  readonly ref: string;
  readonly key: string;
  readonly version: string;
  body: Buffer | undefined;
  isFinished: boolean;
}

const Call = z.object({
  key: z.string(),
  version: z.string(),
  restore_keys: z.array(z.string()).default([]),
});

const defaultRef = 'refs/heads/main';

export async function createCacheService(): Promise<CacheService> {
  const entries: Entry[] = [];
  const calls: string[] = [];
  let trouble: Trouble | undefined;
  const server = await createWebServer((request, response) => {
    void readBody(request).then((body) => {
      const blob = /^\/blob\/(\d+)/.exec(request.url ?? '');
      if (blob !== null) return answerBlob(entries[Number(blob[1])], { request, response, body });
      const method = (request.url ?? '').split('/').at(-1) ?? '';
      calls.push(method);
      if (trouble === 'silence') return undefined;
      if (trouble !== undefined && (trouble.of ?? method) === method)
        return send(response, { msg: trouble.msg }, trouble.status);
      const ref = (request.headers.authorization ?? '').replace('Bearer ', '');
      return send(response, perform(method, { call: Call.parse(JSON.parse(String(body))), ref }));
    });
  });

  function perform(method: string, { call, ref }: { call: z.output<typeof Call>; ref: string }) {
    const { key, version, restore_keys: others } = call;
    const find = (one: Entry): boolean =>
      one.key === key && one.version === version && one.ref === ref;
    switch (method) {
      case 'CreateCacheEntry': {
        if (entries.some(find)) return { ok: false };
        const number = entries.push({ ref, key, version, body: undefined, isFinished: false }) - 1;
        return { ok: true, signed_upload_url: `${server.origin}/blob/${number}?sig=up-${number}` };
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = entries.find(find);
        if (entry?.body === undefined) return { ok: false };
        entry.isFinished = true;
        return { ok: true, entry_id: String(entries.indexOf(entry) + 1) };
      }
      default:
        return findEntry([key, ...others], { version, refs: [ref, defaultRef] });
    }
  }

  function findEntry(
    wanted: readonly string[],
    { version, refs }: { readonly version: string; readonly refs: readonly string[] },
  ) {
    for (const ref of refs) {
      for (const prefix of wanted) {
        const entry = entries.findLast(
          (one) =>
            one.isFinished &&
            one.ref === ref &&
            one.version === version &&
            one.key.startsWith(prefix),
        );
        if (entry === undefined) continue;
        const number = entries.indexOf(entry);
        const url = `${server.origin}/blob/${number}?sig=down-${number}`;
        return { ok: true, signed_download_url: url, matched_key: entry.key };
      }
    }
    return { ok: false };
  }

  return {
    environmentOf: (ref) => ({
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${server.origin}/`,
      // The scope is the token's; the real one says so inside.
      ACTIONS_RUNTIME_TOKEN: ref,
    }),
    keys: () => entries.filter(({ isFinished }) => isFinished).map(({ key }) => key),
    answerWith: (next) => {
      trouble = next;
    },
    clear: () => void entries.splice(0, Number.POSITIVE_INFINITY),
    calls,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function answerBlob(
  entry: Entry | undefined,
  exchange: {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    readonly body: Buffer;
  },
): void {
  const { request, response, body } = exchange;
  if (entry === undefined) response.writeHead(404).end();
  else if (request.method === 'PUT') {
    entry.body = body;
    response.writeHead(201, { etag: '"1"' }).end();
  } else response.writeHead(200, { 'content-length': entry.body?.length ?? 0 }).end(entry.body);
}

function send(response: ServerResponse, answer: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
