import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createDeps, createSelection } from '../../../test/git/deps.ts';
import { listen } from '../../../test/git/http-server.ts';
import { createRepository } from '../../../test/git/repository.ts';
import { findChanges } from '../find-changes.ts';

/** `base: last-success` in a checkout, with the GitHub API naming the run that was on `live`. */
async function findSince(live: 'head' | 'before' | 'none') {
  await using repository = await createRepository();
  const before = repository.commit({ files: { a: '1' } });
  const sha = repository.commit({ files: { a: '2' } });
  const run = {
    ...{ id: 5, event: 'push', head_branch: 'main', head_sha: live === 'head' ? sha : before },
    ...{ head_repository: { full_name: 'acme/site' } },
    ...{ created_at: '2026-11-21T09:00:00Z', updated_at: '2026-11-21T09:05:00Z' },
  };
  const runs = live === 'none' ? [] : [run];
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ total_count: runs.length, workflow_runs: runs }));
  });
  await using api = await listen(server);
  const deps = createDeps({
    temporaryFolder: repository.folder,
    githubToken: 'token',
    context: { workspace: repository.folder, sha, apiUrl: api.origin },
    event: { before },
  });
  return await findChanges(createSelection({ base: 'last-success' }), deps);
}

describe('`base: last-success`', () => {
  test('compares with what the run was on, and says which run', async () => {
    const { changes, record, notices } = await findSince('before');
    expect(changes.paths).toEqual(['a']);
    expect(record.decision).toContain('the last successful run is 5');
    expect(notices).toEqual([]);
  });

  test('warns if that is the commit itself, because the list is empty then', async () => {
    const { changes, notices } = await findSince('head');
    expect(changes.paths).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('on the same commit')]);
  });

  test.for(['main', 'HEAD', undefined])(
    'a typed base that is the head is a warning: %s',
    async (name) => {
      await using repository = await createRepository();
      const sha = repository.commit({ files: { a: '1' } });
      const deps = createDeps({
        temporaryFolder: repository.folder,
        context: { workspace: repository.folder, sha },
        event: { before: sha },
      });
      const { changes, notices } = await findChanges(createSelection({ base: name ?? sha }), deps);
      expect(changes.paths).toEqual([]);
      expect(notices).toEqual([expect.stringContaining('is the same commit as the head')]);
    },
  );

  test('without an earlier run falls back to the base of the event, and says so', async () => {
    const { changes, notices } = await findSince('none');
    expect(changes.paths).toEqual(['a']);
    expect(notices).toEqual([expect.stringContaining('No earlier successful run')]);
  });

  test.for(['pull_request', 'pull_request_target'])('is refused on %s', async (eventName) => {
    const context = { eventName, sha: 'a'.repeat(40), ref: 'refs/pull/7/merge' };
    const deps = createDeps({ temporaryFolder: '/nonexistent', context });
    const finding = findChanges(createSelection({ base: 'last-success' }), deps);
    await expect(finding).rejects.toMatchObject({
      problems: [
        { code: 'event-unsupported', input: 'base', remedy: expect.stringMatching(/`base`/) },
      ],
    });
  });
});
