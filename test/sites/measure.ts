// Pushes a site's builds one after the other, and compares what the action lists with a crawl of both
// builds: which linked URLs it misses, and which URLs it sends for nothing.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ReportFile } from '../../src/report/schema.ts';
import { createCacheService } from '../fakes/cache-service.ts';
import { createWorld } from '../fakes/world.ts';
import { type Content, createContent, edits, oddNames } from './content.ts';
import { crawl, siteOrigin } from './crawl.ts';
import type { Generator } from './generator.ts';
import { buildSite, installGenerator, writeSources } from './prepare.ts';
import { type Answer, type StaticServer, serveFolder } from './static-server.ts';

export interface PushResult {
  readonly edit: string;
  /** URLs that links lead to and that answer differently. */
  readonly linked: number;
  readonly missed: readonly string[];
  /** URLs in the list. */
  readonly listed: number;
  /** URLs that did not change, or in a spelling that nothing links. */
  readonly superfluous: readonly string[];
}

interface Listed {
  readonly path: string;
  readonly rules: readonly string[];
}

/** What a job does that builds the site and then runs this action with `root` and `base-url` alone. */
export async function measureGenerator(
  generator: Generator,
  scratch: string,
): Promise<readonly PushResult[]> {
  const folder = installGenerator(generator, scratch);
  const refused = generator.refuses ?? [];
  let content = createContent(oddNames.filter((name) => !refused.includes(name)));
  const build = (name: string): string => {
    const target = join(scratch, 'builds', generator.id, name);
    buildSite(generator, { folder, content, target });
    return target;
  };
  await using action = await createPusher(generator);
  let before = build('first');
  await action.push(before, content);
  const results: PushResult[] = [];
  for (const { name, apply } of edits) {
    content = apply(content);
    const after = build(name);
    const listed = await action.push(after, content);
    results.push({ edit: name, ...(await compare({ before, after, listed }, generator)) });
    before = after;
  }
  return results;
}

interface Pusher extends AsyncDisposable {
  readonly push: (build: string, content: Content) => Promise<readonly Listed[]>;
}

const ref = 'refs/heads/main';
const firstRun = 'No earlier run is remembered';

/** The sources in a repository that ignores the build, the built action, the sandbox, and a cache. */
async function createPusher(generator: Generator): Promise<Pusher> {
  const world = await createWorld();
  const service = await createCacheService();
  const { site } = world;
  let before = site.commit('nothing');
  let runs = 0;
  return {
    async push(build, content) {
      for (const name of readdirSync(site.folder))
        if (name !== '.git') rmSync(join(site.folder, name), { recursive: true });
      writeSources(generator, content, site.folder);
      site.write('.gitignore', `/${generator.root}/\n`);
      const after = site.commit(`push ${runs}`);
      cpSync(build, join(site.folder, generator.root), { recursive: true });
      runs += 1;
      const result = await world.run(
        { root: generator.root, 'base-url': siteOrigin },
        {
          eventName: 'push',
          event: { ref, before, after, repository: { default_branch: 'main' } },
          environment: {
            ...service.environmentOf(ref),
            GITHUB_REF: ref,
            GITHUB_RUN_ID: String(100 + runs),
            GITHUB_SHA: after,
          },
        },
      );
      before = after;
      // A busy machine may exceed the time limit of the cache. Every file is listed then, which measures nothing.
      const isFirst = result.stdout.includes(firstRun);
      if (result.exitCode !== 0 || isFirst !== (runs === 1)) throw new Error(result.stdout);
      return readTargets(result.report);
    },
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

function readTargets(report: unknown): readonly Listed[] {
  return ReportFile.parse(report)
    .tasks.flatMap(({ targets }) => targets)
    .map(({ value, rule, also = [] }) => ({
      path: value.slice(siteOrigin.length),
      rules: [rule, ...also.map((reason) => reason.rule)],
    }));
}

interface Push {
  readonly before: string;
  readonly after: string;
  readonly listed: readonly Listed[];
}

async function compare(
  { before, after, listed }: Push,
  { tryFiles }: Generator,
): Promise<Omit<PushResult, 'edit'>> {
  await using old = await serveFolder(before, tryFiles);
  await using fresh = await serveFolder(after, tryFiles);
  const linked = new Set([...(await crawl(old)).keys(), ...(await crawl(fresh)).keys()]);
  const changed: string[] = [];
  for (const path of linked) if (await isChanged(path, [old, fresh], isThere)) changed.push(path);
  const sent = new Set(listed.map(({ path }) => path));
  const superfluous: string[] = [];
  const spelt = new Set([...linked].map(decode));
  for (const { path, rules } of listed) {
    // The file's own path is for caches that rewrite before they look up.
    if (rules.every((rule) => ['file', 'spelling'].includes(rule)) && /\.html$/.test(path))
      continue;
    const isOther = rules.includes('spelling') || spelt.has(decode(path));
    const isNeeded = linked.has(path) || !isOther;
    if (!isNeeded || !(await isChanged(path, [old, fresh]))) superfluous.push(path);
  }
  return {
    linked: changed.length,
    missed: changed.filter((path) => !sent.has(path)),
    listed: listed.length,
    superfluous,
  };
}

async function isChanged(
  path: string,
  [old, fresh]: readonly [StaticServer, StaticServer],
  counts: (answer: Answer) => boolean = () => true,
): Promise<boolean> {
  const [one, other] = [await old.get(path), await fresh.get(path)];
  if (!counts(one) && !counts(other)) return false;
  return one.status !== other.status || one.location !== other.location || one.body !== other.body;
}

function isThere({ status }: Answer): boolean {
  return status === 200;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
