// Tags and releases: which version is compared with, however the commits are got at.
import { describe, expect, test } from 'vitest';
import { emptyTreeBeside } from '../../src/core/empty-tree.ts';
import { toLines } from './deps.ts';
import { createRepository, type Repository } from './repository.ts';
import { compareOneWay, ways } from './ways.ts';

interface TagRow {
  readonly name: string;
  readonly tags: readonly string[];
  readonly pushed: string;
  /** The tag compared with; absent where every file counts. */
  readonly base?: string;
}

const tagRows: readonly TagRow[] = [
  { name: 'next lower', tags: ['v1.9.0', 'v1.10.0', 'v2.0.0'], pushed: 'v2.0.0', base: 'v1.10.0' },
  { name: 'an old line', tags: ['v1.0.0', 'v2.0.0', 'v1.0.1'], pushed: 'v1.0.1', base: 'v1.0.0' },
  {
    name: 'its own prefix',
    tags: ['v1.0.0', 's-v0.9.0', 's-v1.0.0'],
    pushed: 's-v1.0.0',
    base: 's-v0.9.0',
  },
  { name: 'none lower', tags: ['v2.0.0', 'v1.0.0'], pushed: 'v1.0.0' },
  { name: 'not a version', tags: ['v1.0.0', 'latest'], pushed: 'latest' },
];

/** Annotated tags, each on a commit with a file of its name; tag to commit. */
function tagCommits(
  { commit, git, folder }: Repository,
  tags: readonly string[],
): ReadonlyMap<string, string> {
  git('remote', 'add', 'origin', folder);
  return new Map(
    tags.map((tag) => {
      const id = commit({ files: { [tag]: '1' } });
      git('tag', '-a', '-m', tag, tag, id);
      return [tag, id];
    }),
  );
}

describe.for(['push', 'release'])('%s of a tag', (eventName) => {
  test.for(tagRows)('$name', async ({ tags, pushed, base }) => {
    await using repository = await createRepository();
    const commits = tagCommits(repository, tags);
    const added = [`changed ${pushed}`];
    const expected = base === undefined ? added : [...added, `deleted ${base}`];
    for (const way of ways) {
      const found = await compareOneWay(way, {
        repository,
        context: { eventName, sha: commits.get(pushed) ?? '', ref: `refs/tags/${pushed}` },
        event: eventName === 'release' ? { release: { tagName: pushed } } : {},
      });
      expect(found.record.head, way).toBe(commits.get(pushed));
      const every = emptyTreeBeside(found.record.head ?? '');
      expect(found.record.base, way).toBe(commits.get(base ?? '') ?? every);
      expect(toLines(found), way).toEqual(expected);
    }
  });
});
