// URLs, files and tags in one run of the built bundle, and what a later run makes of it.
import { describe, expect, test } from 'vitest';
import { namedFault } from '../fakes/named-fault.ts';
import { createWorld, pushOf, type World } from '../fakes/world.ts';

const provider = 'fastly';
const base = 'https://www.example.com';

function purgesOf({ sandbox }: World): readonly string[] {
  return sandbox
    .state()
    .fastly.purges.map(({ kind, values }) => `${kind} ${values.join(' ')}`)
    .toSorted();
}

describe('several kinds in one run', () => {
  test('files, URLs and tags are one list, with one report', async () => {
    await using world = await createWorld();
    const push = pushOf(world.site, () => world.site.write('public/a.css', 'a'));
    const inputs = { root: 'public', files: 'public/**', 'base-url': base, urls: '/feed.xml' };
    const result = await world.run({ provider, ...inputs, tags: '["news","html"]' }, push);
    expect(result.outputs, result.stdout).toMatchObject({ status: 'ACCEPTED', total: '4' });
    expect(purgesOf(world)).toEqual([
      'keys html news',
      'url www.example.com/a.css',
      'url www.example.com/feed.xml',
    ]);
    expect(result.urls).toEqual([...[`${base}/a.css`, `${base}/feed.xml`, 'tag:html', 'tag:news']]);
    expect(result.summary).toContain('2 URLs and 2 tags');
  });

  test('a list of tags alone is complete: nothing is derived from files', async () => {
    await using world = await createWorld();
    const inputs = { root: 'public', 'base-url': base, urls: '', tags: 'news' };
    const result = await world.run({ provider, ...inputs });
    expect(result.outputs, result.stdout).toMatchObject({ status: 'ACCEPTED', total: '1' });
    expect(purgesOf(world)).toEqual(['keys news']);
  });

  test('what failed can be sent again from its list, and from its report', async () => {
    await using world = await createWorld();
    world.sandbox.addFault({ ...namedFault('fastly-too-fast'), status: 400, times: 2 });
    const urls = `${base}/1`;
    const first = await world.run({ provider, urls, tags: 'news\nhtml' });
    expect(first.outputs).toMatchObject({ status: 'FAILED', failed: '3' });
    expect(first.failedUrls).toEqual([`${base}/1`, 'tag:html', 'tag:news']);
    world.site.write('failed.txt', first.failedUrls.join('\n'));
    world.site.write('report.json', JSON.stringify(first.report));
    for (const file of ['failed.txt', 'report.json']) {
      const again = await world.run({ provider, urls: '', 'urls-file': file });
      expect(again.outputs, again.stdout).toMatchObject({ status: 'ACCEPTED', total: '3' });
      expect(again.outputs['list-checksum']).toBe(first.outputs['list-checksum']);
    }
    expect(purgesOf(world)).toEqual([
      ...['keys html news', 'keys html news', 'url www.example.com/1', 'url www.example.com/1'],
    ]);
  });

  test('what was not sent is resumed, and nothing else is sent', async () => {
    await using world = await createWorld();
    const list = { provider, urls: `${base}/1\n${base}/2`, tags: 'news' };
    const first = await world.run(
      { ...list, pace: '1/5m' },
      {
        onStart(child) {
          child.stdout?.on('data', (text: string) => {
            if (text.includes(': accepted')) child.kill('SIGINT');
          });
        },
      },
    );
    expect(first.outputs, first.stdout).toMatchObject({ status: 'CANCELLED', 'not-sent': '2' });
    const resumed = await world.run({ ...list, 'resume-tasks': first.outputs['task-ids'] ?? '' });
    expect(resumed.outputs, resumed.stdout).toMatchObject({ status: 'ACCEPTED', total: '3' });
    expect(purgesOf(world)).toEqual([
      ...['keys news', 'url www.example.com/1', 'url www.example.com/2'],
    ]);
  });

  test('another list than the planned one is refused, and the tags are named', async () => {
    await using world = await createWorld();
    const inputs = { provider, urls: `${base}/1` };
    const plan = await world.run({ ...inputs, tags: 'news', 'dry-run': 'true' });
    world.site.write('plan.json', JSON.stringify(plan.report));
    const other = await world.run({ ...inputs, tags: 'html', 'expected-list': 'plan.json' });
    expect(other.outputs['failure-reason']).toBe('list-changed');
    expect(other.stdout).toContain('1 target is new (tag:html), 1 target is gone (tag:news)');
    expect(purgesOf(world)).toEqual([]);
  });

  test.each([
    [{ tags: 'a, b' }, /`tags`, item 1, has white space/],
    [{ tags: '#news' }, /begins with `#`/],
    [{ hosts: 'www.example.com' }, /`hosts` is not supported by `provider: fastly`/],
    [{ 'purge-type': 'all', urls: '', soft: 'true' }, /`soft: true` is not possible/],
    [{ tag: 'news' }, /Did you mean `tags`\?/],
    [{ 'surrogate-key': 'news' }, /Did you mean `tags`\?/],
  ])('%j is refused before any request', async (inputs, message) => {
    await using world = await createWorld();
    const result = await world.run({ provider, urls: `${base}/1`, ...inputs });
    expect([result.exitCode, result.outputs['status']]).toEqual([1, 'FAILED']);
    expect(result.stdout).toMatch(message);
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('a list of wildcards', () => {
  test('may hold exact URLs, and those that it covers are not sent', async () => {
    await using world = await createWorld();
    const base = 'https://www.example.com';
    const urls = [`${base}/img/`, `${base}/img/a.png`, `${base}/b.css`].join('\n');
    const inputs = { provider: 'huawei-cdn', mode: 'purge', 'purge-type': 'wildcard', urls };
    const result = await world.run(inputs);
    expect(result.outputs, result.stdout).toMatchObject({ status: 'COMPLETED', total: '2' });
    expect(result.urls).toEqual([`${base}/b.css`, `${base}/img/`]);
    expect(result.stdout).toContain('Plan: 1 URL in 1 request; 1 wildcard in 1 request.');
    expect(result.summary).toContain('1 URL of the list is not sent');
    const sent = world.sandbox.requests.filter(({ request: { path } }) =>
      path.endsWith('refresh-tasks'),
    );
    const types = sent.map(({ request: { body } }) => /"type":"(\w+)"/.exec(body)?.[1]);
    expect(types.toSorted()).toEqual(['directory', 'file']);
  });
});
