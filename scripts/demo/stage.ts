import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { type SandboxServer, startServer } from '../../src/sandbox/server.ts';
import { describeSettings, type VendorOptions } from '../../src/sandbox/vendors.ts';
import { createGitSite, type GitSite } from './git-site.ts';
import { type ActionRequest, type ActionResult, runAction } from './run-action.ts';

export type Values = Readonly<Record<string, string>>;

/** A site in a repository, a sandbox on a real socket, and the built action. */
export interface Stage extends AsyncDisposable {
  readonly site: GitSite;
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  /** What the sandbox expects, by the names of its settings. */
  readonly settings: Values;
  run(inputs: Values, more?: Partial<ActionRequest>): Promise<ActionResult>;
}

/** `now` is the clock of the vendors. */
export async function createStage(
  options: VendorOptions = {},
  now: () => number = Date.now,
): Promise<Stage> {
  const site = createGitSite();
  const sandbox = createSandbox({ now, ...options });
  const server = await startServer(sandbox, { port: 0, sleep: async (ms) => sleep(ms) });
  return {
    site,
    sandbox,
    server,
    settings: describeSettings(server.url, options),
    run: (inputs, more = {}) => runAction({ workspace: site.folder, ...more, inputs }),
    async [Symbol.asyncDispose]() {
      site[Symbol.dispose]();
      await server.close();
    },
  };
}

/** The push event of the two commits. */
export function pushOf(before: string, after: string): Partial<ActionRequest> {
  return {
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
  };
}
