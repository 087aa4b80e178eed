import { setTimeout as sleep } from 'node:timers/promises';
import { createGitSite, type GitSite } from '../../scripts/demo/git-site.ts';
import { type ActionResult, runAction } from '../../scripts/demo/run-action.ts';
import { planted } from '../../src/providers/rehearsal.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { type SandboxServer, startServer } from '../../src/sandbox/server.ts';
import { describeSettings, type VendorOptions } from '../../src/sandbox/vendors.ts';
import { inputsOf, plantedOptions, rehearsalOf, toKnownProvider } from './rehearsals.ts';

export const { key: appKey, secret } = planted;

type Surroundings = Partial<Parameters<typeof runAction>[0]>;

/** A site, a sandbox on a real socket, and the built action. */
export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly site: GitSite;
  run(inputs: Readonly<Record<string, string>>, more?: Surroundings): Promise<ActionResult>;
}

export async function createWorld(changes: VendorOptions = {}): Promise<World> {
  const options = mergeOptions(plantedOptions, changes);
  const sandbox = createSandbox({ now: Date.now, ...options });
  const server = await startServer(sandbox, { port: 0, sleep: async (ms) => sleep(ms) });
  const settings = describeSettings(server.url, options);
  const site = createGitSite();
  return {
    sandbox,
    server,
    site,
    run(inputs, more = {}) {
      const provider = toKnownProvider(inputs['provider']);
      return runAction({
        workspace: site.folder,
        ...more,
        inputs: {
          ...inputsOf(provider, settings),
          ...rehearsalOf(provider).hurry,
          ...inputs,
        },
      });
    },
    async [Symbol.asyncDispose]() {
      site[Symbol.dispose]();
      await server.close();
    },
  };
}

/** The second signature is what the loop knows about every vendor. */
function mergeOptions(usual: VendorOptions, changes: VendorOptions): VendorOptions;
function mergeOptions(
  usual: Readonly<Record<string, object>>,
  changes: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> {
  const merged = Object.entries(usual).map(([id, options]) => [id, { ...options, ...changes[id] }]);
  return { ...changes, ...Object.fromEntries(merged) };
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
