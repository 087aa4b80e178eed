// A site, a vendor and a cache over several runs of the same workflow, without sockets and real time.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createGitSite, type GitSite } from '../../scripts/demo/git-site.ts';
import { readContext } from '../../src/action/context.ts';
import type { EarlierRun } from '../../src/core/plan/resume.ts';
import { filesOf } from '../../src/core/selection.ts';
import { listUrlRules } from '../../src/core/urls/url-rules.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { parseReportedList } from '../../src/report/reported-list.ts';
import { readResumeTasks } from '../../src/report/resume-tasks.ts';
import { findList } from '../../src/run/find-list.ts';
import { run } from '../../src/run/run.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { findTargets } from '../../src/sources/find-targets.ts';
import { findScope } from '../../src/sources/memory/scope.ts';
import { isForTag, tagMemory } from '../../src/sources/memory/tags.ts';
import { checksum } from '../../src/system/checksum.ts';
import { execProgram } from '../../src/system/exec.ts';
import { createInputs } from './inputs.ts';
import { createLogger } from './logger.ts';
import { createManualClock } from './manual-clock.ts';
import { createFakeCache, createMemory, type FakeCache } from './memory.ts';
import { judged } from './report.ts';
import { createSandboxTransport } from './sandbox-transport.ts';

export interface RunPlan {
  readonly values?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly eventName?: string;
  readonly event?: unknown;
  readonly sha?: string;
  /** Whether this run may list the entries of other refs. */
  readonly seesOthers?: boolean;
  /** The run whose report file is given as `resume-tasks`. */
  readonly resumes?: Report;
  /** Ends the process, as it were, when the first request is about to be sent. */
  readonly isKilled?: true;
}

export interface RememberingSite extends Disposable {
  readonly site: GitSite;
  readonly sandbox: Sandbox;
  readonly cache: FakeCache;
  /** Writes `content` to `dist/<name>` for each, and removes what is undefined. */
  build(files: Readonly<Record<string, string | undefined>>): void;
  /** One run; with what the vendor was asked to purge in it, paths only. */
  run(plan?: RunPlan): Promise<{ readonly report: Report; readonly purged: readonly string[] }>;
}

const host = 'https://sandbox.toastcdn.net';

export function createRememberingSite(
  given: Readonly<Record<string, string>> = {},
): RememberingSite {
  const site = createGitSite();
  const clock = createManualClock();
  const sandbox = createSandbox({ now: clock.now });
  const cache = createFakeCache();
  let runId = 0;
  return {
    site,
    sandbox,
    cache,
    build(files) {
      for (const [name, content] of Object.entries(files)) {
        const path = `dist/${name}`;
        if (content === undefined) rmSync(join(site.folder, path));
        else site.write(path, content);
      }
    },
    async run(plan = {}) {
      runId += 1;
      const inputs = createInputs({
        source: 'manifest',
        root: 'dist',
        'clean-urls': 'false',
        files: 'dist/**',
        'base-url': host,
        ...given,
        ...plan.values,
      });
      const context = readContext({
        env: {
          GITHUB_EVENT_NAME: plan.eventName ?? 'push',
          GITHUB_EVENT_PATH: 'event.json',
          GITHUB_REF: plan.ref ?? 'refs/heads/main',
          GITHUB_SHA: plan.sha ?? '',
          GITHUB_REPOSITORY: 'owner/site',
          GITHUB_WORKSPACE: site.folder,
        },
        readText: () => ({ text: JSON.stringify(plan.event ?? {}) }),
        workingDirectory: site.folder,
      });
      const memory = isForTag(context)
        ? tagMemory
        : createMemory({
            cache,
            runId: String(runId),
            ref: await findScope(context),
            rules: listUrlRules(inputs.selection),
            seesOthers: plan.seesOthers ?? false,
            owner: {
              provider: inputs.provider,
              mode: inputs.mode,
              address: inputs.connection.domain,
              baseUrls: inputs.selection.baseUrls,
              root: inputs.selection.root,
              files: filesOf(inputs.selection),
              purgeAllIf: inputs.selection.purgeAllIf,
            },
          });
      const logger = createLogger();
      const signal = new AbortController().signal;
      const send = createSandboxTransport(sandbox);
      const openMemory = async () => memory;
      const before = sandbox.state().nhn.purges.length;
      // Disks and git take real time, which the manual clock would leap over.
      const [finding] = await Promise.allSettled([
        findList(inputs, {
          deadline: Number.POSITIVE_INFINITY,
          deps: {
            clock: { now: () => 0, sleep: () => new Promise(() => undefined) },
            signal,
            findTargets: (request, sourceSignal) =>
              findTargets(request, {
                context,
                env: { PATH: process.env['PATH'] ?? '', HOME: site.folder },
                githubToken: '',
                exec: execProgram,
                requestTimeoutMilliseconds: 10_000,
                retries: 0,
                clock,
                random: () => 0,
                send,
                logger,
                signal: sourceSignal,
                openMemory,
                parseReport: async (text) => parseReportedList(text),
              }),
          },
        }),
      ]);
      const report = await run(inputs, {
        clock,
        logger,
        random: () => 0,
        signal,
        send: plan.isKilled ? () => Promise.reject(killed) : send,
        checksum,
        async findTargets() {
          if (finding.status === 'rejected') throw finding.reason;
          return finding.value;
        },
        openMemory: plan.isKilled
          ? async () => ({ ...memory, settle: () => Promise.reject(killed) })
          : openMemory,
        hashFile: async () => undefined,
        readExpected: async () => undefined,
        readResume: async () => plan.resumes && (await readAgain(plan.resumes, inputs.provider)),
        keepSecret: () => undefined,
        writeFile: async () => undefined,
        onProgress: () => undefined,
      });
      const purges = sandbox.state().nhn.purges.slice(before);
      return {
        report,
        purged: purges
          .flatMap(({ type, list }) => (type === 'ALL' ? ['everything'] : list))
          .map((url) => url.replace(`${host}/`, ''))
          .sort(),
      };
    },
    [Symbol.dispose]: () => site[Symbol.dispose](),
  };
}

/** By way of its file. */
async function readAgain(report: Report, provider: string): Promise<EarlierRun> {
  const text = [...renderJson(...judged(report))].join('');
  return await readResumeTasks({ text, workspace: '/nowhere', provider, hasList: true });
}

const killed = new Error('The process is gone.');
