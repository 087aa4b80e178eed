import { setTimeout as sleep } from 'node:timers/promises';
import { huaweiDefaults } from '../../src/sandbox/huawei/options.ts';
import type { NhnOptions } from '../../src/sandbox/nhn/service.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
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

export async function createWorld(
  nhn: Partial<NhnOptions> = {},
  others: Pick<SandboxOptions, 'aws' | 'huawei'> = {},
): Promise<World> {
  const sandbox = createSandbox({
    now: Date.now,
    nhn: { appKey, secretKey: secret, purgeMilliseconds: 300, itemPaceMilliseconds: 200, ...nhn },
    aws: { apiKey: secret, taskMilliseconds: 400, ...others.aws },
    huawei: {
      accessKey: appKey,
      secretKey: secret,
      taskMilliseconds: 400,
      submissionsPerMinute: 1_000,
      queriesPerMinute: 1_000,
      ...others.huawei,
    },
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
        inputs: { ...valuesOf(inputs['provider'] ?? 'nhn-v2', server.url), ...inputs },
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

/** What each provider needs to talk to the world's sandbox, in little time. */
function valuesOf(provider: string, url: string): Readonly<Record<string, string>> {
  if (provider === 'aws-prewarm') {
    return {
      mode: 'prewarm',
      endpoint: `${url}/prod`,
      'aws-status-endpoint': `${url}/prod`,
      'aws-api-key': secret,
      'poll-interval': '100ms',
    };
  }
  if (provider === 'huawei-vod') {
    return {
      mode: 'preheat',
      endpoint: url,
      'huawei-project-id': huaweiDefaults.projectId,
      'huawei-access-key': appKey,
      'huawei-secret-key': secret,
      'poll-interval': '100ms',
      pace: '100/1s',
    };
  }
  return {
    provider: 'nhn-v2',
    mode: 'purge',
    endpoint: url,
    'nhn-app-key': appKey,
    'nhn-secret-key': secret,
    'nhn-domain': 'sandbox.toastcdn.net',
    pace: '1/220ms',
    ...(provider === 'nhn-v1.5' ? { 'poll-interval': '100ms' } : {}),
  };
}
