// A forge below a path of its host, behind TLS of a private authority and a proxy with a password.

import { mkdir, rename } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { type Network, readNetwork, withNetwork } from '../../src/http/network.ts';
import { createConnections } from '../../src/http/proxy.ts';
import { findChanges } from '../../src/sources/find-changes.ts';
import { createAuthority } from '../fakes/certificates.ts';
import { createProxy, createTlsFront, listenAnywhere } from '../fakes/company-network.ts';
import { createDeps, createSelection, toLines } from './deps.ts';
import { createGithubServer } from './github-server.ts';
import { createGitServer, toBasic } from './http-server.ts';
import { createFolder, createRepository } from './repository.ts';

const token = 'planted-token';
const authority = createAuthority();
const identity = authority.issue(['forge.test']);

beforeAll(() =>
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority.cert]),
);
afterAll(() => authority[Symbol.dispose]());

/** Two commits, served by git as `/forge/acme/site` and by the API below `/forge/api/v3`. */
async function createForge() {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  const before = repository.commit({ files: { a: '1' } });
  const sha = repository.commit({ files: { a: '2' } });
  const { folder } = stack.use(await createFolder());
  await mkdir(join(folder, 'root', 'forge', 'acme'), { recursive: true });
  await rename(join(repository.folder, '.git'), join(folder, 'root', 'forge', 'acme', 'site'));
  await mkdir(join(repository.folder, '.git'));
  const git = stack.use(await createGitServer({ root: join(folder, 'root'), token }));
  const front = stack.use(await createTlsFront(identity, git.origin));
  const proxy = stack.use(
    await createProxy({ names: { 'forge.test': front.origin }, credentials: 'user:p@ss' }),
  );
  const kept = stack.move();
  return { before, sha, git, proxy, folder, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

describe('git', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY'])(
    'fetches through the proxy of %s, and the token goes to the forge alone',
    async (name) => {
      await using forge = await createForge();
      const { before, sha, folder } = forge;
      const variables = { [name]: `user:p%40ss@127.0.0.1:${forge.proxy.port}` };
      const found = await findChanges(
        createSelection(),
        createDeps({
          temporaryFolder: folder,
          context: { sha, serverUrl: 'https://forge.test/forge' },
          event: { before },
          githubToken: token,
          env: await toEnvironment(folder, variables),
        }),
      );
      expect(toLines(found)).toEqual(['changed a']);
      expect(new Set(forge.proxy.asked)).toEqual(new Set(['CONNECT forge.test:443']));
      expect(new Set(forge.git.requests.map(({ authorization }) => authorization))).toEqual(
        new Set([toBasic(token)]),
      );
    },
  );

  test.each([
    ['a wrong password', 'user:planted', authority.file, 'HTTPS_PROXY'],
    ['an unknown authority', 'user:p%40ss', '', 'GIT_SSL_CAINFO'],
  ])('%s is in the remedy, the password nowhere', async (_kind, user, authorityFile, remedy) => {
    await using forge = await createForge();
    const { before, sha, folder } = forge;
    const variables = { HTTPS_PROXY: `http://${user}@127.0.0.1:${forge.proxy.port}` };
    const env = await toEnvironment(folder, variables, authorityFile);
    const context = { sha, serverUrl: 'https://forge.test/forge' };
    const deps = { temporaryFolder: folder, context, event: { before }, githubToken: token, env };
    const failure = await findChanges(createSelection(), createDeps(deps)).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      problems: [{ code: 'git-failed', remedy: expect.stringContaining(remedy) }],
    });
    expect(JSON.stringify(failure)).not.toContain('planted');
  });
});

test('the GitHub API below a path is asked through the proxy', async () => {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(await createRepository());
  const before = repository.commit({ files: { a: '1' } });
  const sha = repository.commit({ files: { a: '2' } });
  const api = stack.use(await createGithubServer({ repository }));
  const paths: string[] = [];
  const below = stack.use(
    await listenAnywhere(
      createServer((incoming, outgoing) => {
        paths.push(incoming.url ?? '');
        const path = (incoming.url ?? '').replace('/api/v3/', '/');
        const { method, headers } = incoming;
        const onward = request(`${api.apiUrl}${path}`, { method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        });
        incoming.pipe(onward);
      }),
    ),
  );
  const front = stack.use(await createTlsFront(identity, below.origin));
  const proxy = stack.use(await createProxy({ names: { 'forge.test': front.origin } }));
  const connections = createConnections(await readNetwork({ HTTPS_PROXY: proxy.origin }));
  stack.defer(connections.close);
  const found = await findChanges(
    createSelection({ source: 'api' }),
    createDeps({
      temporaryFolder: '/nonexistent',
      context: { sha, apiUrl: 'https://forge.test/api/v3' },
      event: { before },
      githubToken: token,
      send: createHttp(connections),
    }),
  );
  expect(toLines(found)).toEqual(['changed a']);
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT forge.test:443']));
  expect(paths.every((path) => path.startsWith('/api/v3/repos/acme/site/'))).toBe(true);
});

/** What a run hands on to git under these variables. */
async function toEnvironment(
  home: string,
  variables: Readonly<Record<string, string>>,
  authorityFile = authority.file,
): Promise<Readonly<Record<string, string>>> {
  const network: Network = await readNetwork(variables);
  const own = { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const trust = authorityFile === '' ? {} : { GIT_SSL_CAINFO: authorityFile };
  return Object.fromEntries(
    Object.entries(withNetwork({ ...own, ...trust, ...variables }, network)).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
