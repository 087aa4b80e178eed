// The memory for committed sites, and how a built site is distinguished from one.
import { describe, expect, test } from 'vitest';
import {
  createRememberingSite,
  type RememberingSite,
  type RunPlan,
} from '../../test/fakes/remembering-site.ts';
import { parseEntry } from '../sources/memory/entry.ts';

const committed = { source: 'auto', root: 'public', files: '', base: 'last-purge' };

interface Pushed {
  readonly world: RememberingSite;
  /** Changes files below `public`, commits, and gives the push event of that. */
  readonly push: (files: Readonly<Record<string, string | undefined>>) => RunPlan;
}

function createPushed(values: Readonly<Record<string, string>> = {}): Pushed & Disposable {
  const world = createRememberingSite({ ...committed, ...values });
  let before = world.site.commit('nothing yet');
  return {
    world,
    push(files) {
      for (const [name, content] of Object.entries(files)) {
        if (content === undefined) world.site.remove(`public/${name}`);
        else world.site.write(`public/${name}`, content);
      }
      const after = world.site.commit('change');
      const event = { before, after, repository: { default_branch: 'main' } };
      before = after;
      return { event, sha: after };
    },
    [Symbol.dispose]: () => world[Symbol.dispose](),
  };
}

function lastEntry({ cache }: RememberingSite) {
  return parseEntry(cache.entries.at(-1)?.text ?? '');
}

describe('a committed site', () => {
  test('the first run purges every file, the next one what changed since, then nothing', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const first = push({ 'a.html': '1', 'b.html': '1' });
    const begun = await world.run(first);
    expect(begun.purged).toEqual(['a.html', 'b.html']);
    expect(begun.report.remarks[0]).toContain('No earlier run is remembered');
    push({ 'a.html': '2' });
    const second = push({ 'b.html': undefined, 'c.html': '1' });
    const { purged, report } = await world.run(second);
    expect(purged).toEqual(['a.html', 'b.html', 'c.html']);
    expect(report.source).toMatchObject({ kind: 'git', base: first.sha, head: second.sha });
    expect(report.source.decision).toMatch(
      /^`base: last-purge`, .*: [0-9a-f]{7}\.\.[0-9a-f]{7}\.$/,
    );
    expect((await world.run(second)).purged).toEqual([]);
    expect(lastEntry(world)).toMatchObject({ head: second.sha, doubtful: [] });
  });

  test('other URLs of the same files: every file counts, and what was deleted is known', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    await world.run(push({ 'a.html': '1', 'b.html': '1' }));
    const values = { rewrites: '^/(.*)$ => /v2/$1' };
    const { report, purged } = await world.run({ ...push({ 'b.html': undefined }), values });
    expect(purged).toEqual(['v2/a.html', 'v2/b.html']);
    expect(report.remarks[0]).toMatch(/^`rewrites` changed .*every file counts/);
  });

  test('a template that changed means everything, until that is confirmed', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const values = { 'purge-all-if': 'layouts/**' };
    const pushTemplate = (content: string): RunPlan => {
      world.site.write('layouts/x.html', content);
      return push({});
    };
    push({ 'a.html': '1', 'b.html': '1' });
    expect((await world.run({ ...pushTemplate('1'), values })).purged).toEqual(['everything']);
    const page = push({ 'b.html': '2' });
    expect((await world.run({ ...page, values })).purged).toEqual(['b.html']);
    world.sandbox.addFault({ match: { method: 'POST' }, times: 1, status: 400, body: {} });
    expect((await world.run({ ...pushTemplate('2'), values })).purged).toEqual([]);
    expect(lastEntry(world)?.doubtful).toEqual(['layouts/x.html']);
    const later = push({ 'a.html': '3' });
    const { purged, report } = await world.run({ ...later, values });
    expect(purged).toEqual(['everything']);
    expect(report.remarks).toContainEqual(expect.stringContaining('layouts/x.html'));
    expect(lastEntry(world)?.doubtful).toEqual([]);
    expect((await world.run({ ...later, values })).purged).toEqual([]);
  });

  test('a first run also purges what its own push deleted', async () => {
    using pushed = createPushed();
    pushed.push({ 'a.html': '1', 'gone.html': '1' });
    const plan = pushed.push({ 'gone.html': undefined });
    expect((await pushed.world.run(plan)).purged).toEqual(['a.html', 'gone.html']);
  });

  test.each<[string, RunPlan]>([
    ['a purge that was killed', { isKilled: true }],
    ['a purge that failed', { values: { 'nhn-secret-key': 'x' } }],
  ])('a roll-back after %s', async (_name, trouble) => {
    using pushed = createPushed();
    const { world, push } = pushed;
    await world.run(push({ 'a.html': '1', 'b.html': '1' }));
    expect(
      (await world.run({ ...push({ 'b.html': '2', 'c.html': '1' }), ...trouble })).purged,
    ).toEqual([]);
    const back = push({ 'b.html': '1', 'c.html': undefined });
    const { purged, report } = await world.run(back);
    expect(purged).toEqual(['b.html', 'c.html']);
    expect(report.source.decision).toContain('2 that no run confirmed since');
    expect(lastEntry(world)).toMatchObject({ head: back.sha, doubtful: [] });
  });

  test('a roll-back by a re-run of an older push', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const first = push({ 'a.html': '1', 'b.html': '1' });
    await world.run(first);
    await world.run(push({ 'b.html': '2' }));
    expect((await world.run(first)).purged).toEqual(['b.html']);
  });

  test('a remembered commit that is gone: every file counts, and what is in doubt', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const plan = push({ 'a.html': '1', 'b.html': '1' });
    await world.run(plan);
    const { key = '' } = world.cache.entries.at(-1) ?? {};
    const rules = { 'clean-urls': 'false' };
    const entry = { v: 1, head: 'f'.repeat(40), rules, doubtful: ['public/gone.html'] };
    const text = JSON.stringify(entry);
    world.cache.entries.push({ key, text });
    const { purged, report } = await world.run(plan);
    expect(purged).toEqual(['a.html', 'b.html', 'gone.html']);
    expect(report.remarks).toEqual([expect.stringMatching(/fffffff.*cannot be compared/)]);
  });

  test.each(['schedule', 'workflow_dispatch', 'deployment_status'])(
    'compares on %s as well',
    async (eventName) => {
      using pushed = createPushed();
      const { world, push } = pushed;
      await world.run(push({ 'a.html': '1', 'b.html': '1' }));
      const { sha = '' } = push({ 'b.html': '2' });
      const event = { deployment: { sha }, deployment_status: { state: 'success' } };
      expect((await world.run({ eventName, event, sha })).purged).toEqual(['b.html']);
    },
  );

  test('a branch that is deleted has nothing to purge', async () => {
    using pushed = createPushed();
    const { sha = '' } = pushed.push({ 'a.html': '1' });
    const { report } = await pushed.world.run({ sha, event: { deleted: true } });
    expect(report.source.kind).toBe('none');
    expect(pushed.world.cache.entries).toEqual([]);
  });

  test('a preview of the same commit says nothing about production', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const deploy = ({ sha = '' }: RunPlan, environment: string): RunPlan => ({
      ...{ eventName: 'deployment_status', ref: '', sha },
      event: { deployment: { sha, environment }, deployment_status: { state: 'success' } },
    });
    const first = push({ 'a.html': '1', 'b.html': '1' });
    await world.run(deploy(first, 'Production'));
    const second = push({ 'b.html': '2' });
    await world.run(deploy(second, 'Preview'));
    expect((await world.run(deploy(second, 'Production'))).purged).toEqual(['b.html']);
    expect((await world.run(deploy(second, 'Production'))).purged).toEqual([]);
  });

  test('another branch purged since: every file counts, and what was deleted', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    const plan = push({ 'a.html': '1', 'b.html': '1' });
    await world.run(plan);
    await world.run({ ...plan, ref: 'refs/heads/next' });
    const { purged } = await world.run({ ...push({ 'b.html': undefined }), seesOthers: true });
    expect(purged).toEqual(['a.html', 'b.html']);
  });

  test('an event default neither reads nor writes it', async () => {
    using pushed = createPushed({ base: '' });
    const { world, push } = pushed;
    await world.run(push({ 'a.html': '1' }));
    expect(world.cache.entries).toEqual([]);
  });

  test('everything, without `files`: the commit is remembered', async () => {
    using pushed = createPushed();
    const { world, push } = pushed;
    await world.run(push({ 'a.html': '1' }));
    const plan = push({ 'a.html': '2' });
    const values = { 'purge-type': 'all', base: '' };
    expect((await world.run({ ...plan, values })).purged).toEqual(['everything']);
    expect((await world.run(plan)).purged).toEqual([]);
  });

  test('wildcards in place of too many know what did not change', async () => {
    using pushed = createPushed({
      provider: 'nhn-v1.5',
      'max-urls': '1',
      'on-too-many': 'wildcard',
    });
    const { world, push } = pushed;
    const { report } = await world.run(push({ 'a.html': '1', 'b.html': '1' }));
    expect(report.problems).toMatchObject([{ code: 'too-many-urls' }]);
    expect(lastEntry(world)?.doubtful).toEqual(['public/a.html', 'public/b.html']);
  });
});

describe('a site that is built, and not committed', () => {
  const built = { source: 'auto', files: '' };

  /** `dist` is ignored, and `src` is committed. */
  function createBuilt(values: Readonly<Record<string, string>> = {}) {
    const world = createRememberingSite({ ...built, ...values });
    world.site.write('.gitignore', 'dist\n');
    world.site.write('src/a.md', '1');
    const before = world.site.commit('before');
    world.site.write('src/a.md', '2');
    const sha = world.site.commit('after');
    world.build({ 'a.html': '1', 'b.html': '1' });
    const event = { before, after: sha, repository: { default_branch: 'main' } };
    const push: RunPlan = { sha, event };
    return { world, push, [Symbol.dispose]: () => world[Symbol.dispose]() };
  }

  test('is recognised, compared with the last purge, and that is said', async () => {
    using made = createBuilt();
    const { world, push } = made;
    expect((await world.run(push)).purged).toEqual(['a.html', 'b.html']);
    world.build({ 'b.html': '2' });
    const { purged, report } = await world.run(push);
    expect(purged).toEqual(['b.html']);
    expect(report.source).toMatchObject({
      kind: 'manifest',
      decision: expect.stringMatching(/nothing below `root` \(dist\).*built and not committed/),
    });
  });

  function keep(made: ReturnType<typeof createBuilt>, paths: readonly string[]): RunPlan {
    for (const path of paths) {
      made.world.site.write(`dist/${path}`, '');
      made.world.site.git('add', '-f', `dist/${path}`);
    }
    return { ...made.push, sha: made.world.site.commit('keep') };
  }

  test.each<[string, readonly string[], RegExp]>([
    ['.gitkeep', ['.gitkeep'], /nothing below `root`/],
    ['only hidden files', ['.nojekyll', '.well-known/security.txt'], /nothing below `root`/],
    ['CNAME', ['.nojekyll', 'CNAME'], /not have all of `root`, such as dist\/[ab]\.html/],
    ['folders', ['assets/.gitkeep', 'img/logo.png'], /not have all of `root`, such as dist\//],
  ])('also if something in its folder is committed: %s', async (_name, paths, decision) => {
    using made = createBuilt();
    const { report } = await made.world.run(keep(made, paths));
    expect(report.source).toMatchObject({
      kind: 'manifest',
      decision: expect.stringMatching(decision),
    });
  });

  test.each([{ base: 'HEAD~1' }, { head: 'HEAD', base: 'HEAD~1' }, { source: 'git' }])(
    'a part of it that is committed is compared if the inputs say so: %j',
    async (values) => {
      using made = createBuilt();
      const plan = keep(made, ['CNAME']);
      const { report } = await made.world.run({ ...plan, values });
      expect(report.source.kind).toBe('git');
      const warning = expect.stringMatching(/not committed, such as dist\/[ab]\.html/);
      expect(report.notices).toEqual('base' in values ? expect.arrayContaining([warning]) : []);
    },
  );

  test.each<[string, Readonly<Record<string, string>>]>([
    ['hidden', { '.DS_Store': '1' }],
    ['a package', { 'node_modules/a/index.html': '1' }],
    ['not what `files` asks for', { 'notes.txt': '1' }],
  ])('a committed site beside a file that is %s is not built', async (_name, files) => {
    using made = createBuilt({ root: 'src', files: 'src/**\n!**/*.txt' });
    for (const [path, content] of Object.entries(files))
      made.world.site.write(`src/${path}`, content);
    const { report } = await made.world.run(made.push);
    expect(report.source.kind).toBe('git');
  });

  test('what a later commit has is not built', async () => {
    using made = createBuilt({ root: 'src' });
    made.world.site.write('src/later.html', '1');
    made.world.site.commit('later');
    const { report } = await made.world.run(made.push);
    expect(report.source.kind).toBe('git');
  });

  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])(
    'on %s every file counts, and with `base: last-purge` what differs',
    async (eventName) => {
      using made = createBuilt();
      const { world, push } = made;
      await world.run(push);
      world.build({ 'b.html': '2' });
      const all = await world.run({ ...push, eventName });
      expect(all.report.source.kind).toBe('all');
      const { purged } = await world.run({ ...push, eventName, values: { base: 'last-purge' } });
      expect(purged).toEqual(['b.html']);
    },
  );

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['`base` of its own', { base: 'HEAD~1' }, 'input-invalid', 'base'],
    ['`head` of its own', { head: 'HEAD' }, 'input-invalid', 'head'],
    ['`head` besides', { base: 'last-purge', head: 'HEAD' }, 'input-invalid', 'head'],
    ['`source: git`', { source: 'git' }, 'nothing-matches', 'root'],
    ['a folder that is nowhere', { root: 'out' }, 'nothing-matches', 'root'],
  ])('%s is refused', async (_name, values, code, input) => {
    using made = createBuilt();
    const { report } = await made.world.run({ ...made.push, values });
    expect(report.problems).toMatchObject([{ code, input }]);
    expect(report.problems[0]?.message).toMatch(/nothing below `root`/);
    expect(made.world.cache.entries).toEqual([]);
  });

  test('a `root` that is nowhere on a schedule is refused as well', async () => {
    using made = createBuilt({ root: 'out' });
    const { report } = await made.world.run({ ...made.push, eventName: 'schedule' });
    expect(report.problems).toMatchObject([{ code: 'nothing-matches', input: 'root' }]);
  });

  test('a given manifest is what it is compared with', async () => {
    using made = createBuilt({ manifest: 'old.json' });
    const { report } = await made.world.run(made.push);
    expect(report.remarks[0]).toContain('No previous manifest');
    expect(made.world.cache.entries).toEqual([]);
  });

  test('everything, without `files`, by hand: the build is remembered', async () => {
    using made = createBuilt();
    const { world, push } = made;
    await world.run(push);
    world.build({ 'b.html': '2' });
    const all = { ...push, eventName: 'workflow_dispatch', values: { 'purge-type': 'all' } };
    expect((await world.run(all)).purged).toEqual(['everything']);
    expect((await world.run(push)).purged).toEqual([]);
  });

  test('a job that purges everything without a build is not affected', async () => {
    using made = createBuilt({ root: 'out', 'purge-type': 'all' });
    const { purged, report } = await made.world.run(made.push);
    expect([purged, report.problems]).toEqual([['everything'], []]);
  });
});

test('static files of a generator as `root` are a warning that names the build', async () => {
  using world = createRememberingSite({ ...committed, base: '' });
  world.site.write('.gitignore', 'dist\n');
  world.site.write('public/logo.svg', '1');
  const before = world.site.commit('before');
  world.site.write('public/logo.svg', '2');
  const sha = world.site.commit('after');
  world.build({ 'logo.svg': '2', 'index.html': '1' });
  const { report } = await world.run({ sha, event: { before, after: sha } });
  expect(report.notices).toEqual([expect.stringContaining('Set `root` to `dist`')]);
});
