// A static origin and two caches before it, from Debian's packages, as their users configure them.
import { request } from 'undici';
import { type Program, type Started, start } from './processes.ts';

export interface Edge extends Started {
  /** As a browser asks; `encoding` is what it accepts. */
  get(path: string, encoding?: string): Promise<{ readonly status: number; readonly body: string }>;
  /** As whoever runs the cache does after a purge was asked for. */
  purge(path: string): Promise<number>;
}

/** What the action and browsers send. */
export const browserEncodings = 'gzip, deflate, br, zstd';

function nginx(http: (folder: string, port: number) => string, modules = ''): Program {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return {
    files: (folder, port) => ({
      'nginx.conf': `${modules} daemon off; ${user} pid nginx.pid; worker_processes 1;
events { worker_connections 256; }
http {
  access_log off; client_body_temp_path t1; proxy_temp_path t2;
  fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  ${http(folder, port)}
}
`,
    }),
    command: (folder) => ['nginx', '-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
  };
}

/**
 * Serves a folder. Below `/vary/` compressed if asked; below `/app/` a missing page is `404.html` with
 * status 200; `/nonce.html` is another page for every request.
 */
export function startOrigin(folder: string): Promise<Started> {
  return start(
    nginx(
      (_, port) => `
  types { text/html html; text/plain txt; }
  server {
    listen 127.0.0.1:${port}; root ${JSON.stringify(folder)}; absolute_redirect off;
    location = /ready { return 204; }
    location /vary/ { gzip on; gzip_vary on; gzip_min_length 0; gzip_http_version 1.0; gzip_proxied any; }
    location /app/ { error_page 404 =200 /404.html; }
    location = /moved.html { return 301 /elsewhere.html; }
    location = /nonce.html { add_header Cache-Control no-store; return 200 $request_id; }
  }`,
    ),
  );
}

/** A part of a page below `/edge/` that both caches change on its way. */
export const changedOnItsWay = '</p><!--esi <b>edge</b> -->';

function nginxEdge(origin: string): Program {
  const cached = `proxy_pass ${origin}; proxy_cache edge; proxy_cache_key $host$request_uri;
      proxy_cache_valid 200 404 10m; add_header X-Cache-Status $upstream_cache_status always;`;
  return nginx(
    (_, port) => `
  proxy_cache_path cache keys_zone=edge:1m levels=1:2 use_temp_path=off;
  server {
    listen 127.0.0.1:${port};
    location = /ready { return 204; }
    location ~ ^/purge(/.*) { allow 127.0.0.1; deny all; proxy_cache_purge edge $host$1$is_args$args; }
    location /edge/ {
      if ($request_method = PURGE) { rewrite ^(.*)$ /purge$1 last; }
      ${cached} proxy_set_header Accept-Encoding ''; sub_filter '</p>' '</p><!-- edge -->';
    }
    location / {
      if ($request_method = PURGE) { rewrite ^(.*)$ /purge$1 last; }
      ${cached}
    }
  }`,
    'load_module /usr/lib/nginx/modules/ngx_http_cache_purge_module.so;',
  );
}

function varnishEdge(origin: string): Program {
  const { hostname, port } = new URL(origin);
  return {
    files: () => ({
      'edge.vcl': `vcl 4.1;
backend default { .host = "${hostname}"; .port = "${port}"; }
acl purgers { "127.0.0.1"; }
sub vcl_recv {
  if (req.url == "/ready") { return (synth(204)); }
  if (req.method == "PURGE") {
    if (client.ip !~ purgers) { return (synth(405)); }
    # On a starved machine \`return (purge)\` left a copy now and then.
    ban("req.http.host == " + req.http.host + " && req.url == " + req.url);
    return (synth(200));
  }
  return (hash);
}
sub vcl_backend_response {
  if (beresp.http.Cache-Control ~ "no-store") { set beresp.uncacheable = true; set beresp.ttl = 0s; }
  else { set beresp.ttl = 600s; }
  set beresp.grace = 0s;
  if (bereq.url ~ "^/edge/") { set beresp.do_esi = true; }
  return (deliver);
}
`,
    }),
    command: (folder, own) => [
      'varnishd',
      ...['-F', '-n', `${folder}/state`, '-a', `127.0.0.1:${own}`, '-f', `${folder}/edge.vcl`],
      ...['-s', 'malloc,16m', '-T', 'none'],
    ],
  };
}

const edges = { nginx: nginxEdge, varnish: varnishEdge };
export type EdgeName = keyof typeof edges;

export async function startEdge(name: EdgeName, origin: string): Promise<Edge> {
  const started = await start(edges[name](origin));
  return {
    ...started,
    async get(path, encoding = browserEncodings) {
      const headers = { 'accept-encoding': encoding };
      const { statusCode, body } = await request(started.origin + path, { headers });
      return { status: statusCode, body: Buffer.from(await body.arrayBuffer()).toString('latin1') };
    },
    async purge(path) {
      const { statusCode, body } = await request(started.origin + path, { method: 'PURGE' });
      await body.dump();
      return statusCode;
    },
    [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
  };
}
