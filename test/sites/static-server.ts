// nginx with a folder, as the users of a generator configure it.
import { start } from '../../scripts/caches/processes.ts';
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
  const started = await start({
    files: (_, port) => ({ 'nginx.conf': renderConfig({ root, tryFiles, port }) }),
    command: (folder) => ['nginx', '-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
  });
  const get = async (path: string): Promise<Answer> => {
    const response = await fetch(started.origin + path, { redirect: 'manual' });
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      type: response.headers.get('content-type') ?? '',
      body: Buffer.from(await response.arrayBuffer()).toString('latin1'),
    };
  };
  return { get, [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() };
}

function renderConfig(site: {
  readonly root: string;
  readonly tryFiles: TryFiles;
  readonly port: number;
}): string {
  const { root, tryFiles, port } = site;
  const known = Object.entries(types).map(([extension, type]) => `${type} ${extension};`);
  // Its workers must be able to read temporary folders.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `daemon off; ${user} pid nginx.pid; worker_processes 1;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path t1; proxy_temp_path t2;
  fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  types { ${known.join(' ')} }
  server {
    listen 127.0.0.1:${port}; root ${JSON.stringify(root)}; absolute_redirect off; charset utf-8;
    error_page 404 /404.html;
    location = /ready { return 204; }
    location / { try_files ${tryFiles.join(' ')} =404; }
  }
}
`;
}
