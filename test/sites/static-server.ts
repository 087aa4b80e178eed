// nginx with a folder, as the users of a generator configure it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TryFiles } from './generator.ts';

export interface StaticServer extends AsyncDisposable {
  /** The answer to a path and query, sent as it is spelt. */
  readonly get: (path: string) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly type: string;
  readonly body: string;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  xml: 'text/xml',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

export async function serveFolder(root: string, tryFiles: TryFiles): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'site-server-'));
  const port = await findFreePort();
  writeFileSync(join(folder, 'nginx.conf'), renderConfig({ folder, root, tryFiles, port }));
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
  });
  const origin = `http://127.0.0.1:${port}`;
  const get = async (path: string): Promise<Answer> => {
    const response = await fetch(origin + path, { redirect: 'manual' });
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      type: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
    };
  };
  await waitFor(() => get('/'));
  return {
    get,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function renderConfig(site: {
  readonly folder: string;
  readonly root: string;
  readonly tryFiles: TryFiles;
  readonly port: number;
}): string {
  const { folder, root, tryFiles, port } = site;
  const known = Object.entries(types).map(([extension, type]) => `${type} ${extension};`);
  // Its workers must be able to read temporary folders.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} pid ${folder}/pid; worker_processes 1;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path ${folder}/1; proxy_temp_path ${folder}/2;
  fastcgi_temp_path ${folder}/3; uwsgi_temp_path ${folder}/4; scgi_temp_path ${folder}/5;
  types { ${known.join(' ')} }
  server {
    listen 127.0.0.1:${port}; root ${JSON.stringify(root)}; absolute_redirect off; charset utf-8;
    error_page 404 /404.html;
    location / { try_files ${tryFiles.join(' ')} =404; }
  }
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => {
    server.close(done);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function waitFor(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 100; ; tries -= 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await sleep(50);
    }
  }
}
