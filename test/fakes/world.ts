import { setTimeout as sleep } from 'node:timers/promises';
import type { NhnOptions } from '../../src/sandbox/nhn/service.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { type SandboxServer, startServer } from '../../src/sandbox/server.ts';
import { createGitSite, type GitSite } from './git-site.ts';
import { type ActionResult, runAction } from './run-action.ts';

export const secret = 'planted+Secret/42==';
export const appKey = 'planted-app-key-77';

type Surroundings = Partial<Parameters<typeof runAction>[0]>;

/** A site, a sandbox on a real socket, and the built action. */
export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly site: GitSite;
  run(inputs: Readonly<Record<string, string>>, more?: Surroundings): Promise<ActionResult>;
}

export async function createWorld(nhn: Partial<NhnOptions> = {}): Promise<World> {
  const sandbox = createSandbox({
    now: Date.now,
    nhn: { appKey, secretKey: secret, purgeMilliseconds: 300, itemPaceMilliseconds: 200, ...nhn },
  });
  const server = await startServer(sandbox, { port: 0, sleep: async (ms) => sleep(ms) });
  const site = createGitSite();
  return {
    sandbox,
    server,
    site,
    run: (inputs, more = {}) =>
      runAction({
        workspace: site.folder,
        ...more,
        inputs: {
          provider: 'nhn-v2',
          mode: 'purge',
          endpoint: server.url,
          'nhn-app-key': appKey,
          'nhn-secret-key': secret,
          'nhn-domain': 'sandbox.toastcdn.net',
          pace: '1/220ms',
          ...(inputs['provider'] === 'nhn-v1.5' ? { 'poll-interval': '100ms' } : {}),
          ...inputs,
        },
      }),
    async [Symbol.asyncDispose]() {
      site[Symbol.dispose]();
      await server.close();
    },
  };
}

/** Commits what is there, makes the change, commits again: the push event of that. */
export function pushOf(site: GitSite, change: () => void): Surroundings {
  const before = site.commit('before');
  change();
  const after = site.commit('after');
  return {
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
  };
}
