import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Agent } from 'undici';
import { encodePathBytes } from '../../src/core/urls/path-text.ts';
import { createHttp, type SendRequest } from '../../src/http/http.ts';
import { listen } from '../git/http-server.ts';

/** A temporary folder with files; removed when disposed. */
export interface Workspace extends Disposable {
  readonly folder: string;
  /** Lone surrogates in the path stand for bytes that are not UTF-8. */
  write(path: string, content: string | Uint8Array): void;
}

export function createWorkspace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  name = 'work',
): Workspace {
  const parent = mkdtempSync(join(tmpdir(), 'workspace-'));
  const folder = join(parent, name);
  mkdirSync(folder);
  const toBytes = (path: string): Buffer => Buffer.from(encodePathBytes(join(folder, path)));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(toBytes(dirname(path)), { recursive: true });
    writeFileSync(toBytes(path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    folder,
    write,
    [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }),
  };
}

export interface WebServer extends AsyncDisposable {
  readonly origin: string;
}

/** A real server on this machine. */
export async function createWebServer(listener: RequestListener): Promise<WebServer> {
  return await listen(createServer(listener));
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Answers each path with its content, which may name the server's own origin; else with 404. */
export async function createFileServer(files: (origin: string) => Files): Promise<WebServer> {
  return await createWebServer((incoming, outgoing) => {
    const content = files(`http://${incoming.headers.host ?? ''}`)[incoming.url ?? ''];
    if (content === undefined) outgoing.writeHead(404).end();
    else outgoing.end(content);
  });
}

export interface Sender extends AsyncDisposable {
  readonly send: SendRequest;
}

/** The real HTTP client. */
export function createSender(): Sender {
  const agent = new Agent();
  return {
    send: createHttp({ load: async () => agent }),
    [Symbol.asyncDispose]: async () => await agent.destroy(),
  };
}

/** What a promise was rejected with; undefined if it was not. */
export function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
