// Histories and events: which two commits are compared, however the commits are got at.
import { describe, expect, test } from 'vitest';
import { emptyTreeBeside } from '../../src/core/empty-tree.ts';
import type { EventPayload, RunContext } from '../../src/core/run-context.ts';
import type { Selection } from '../../src/core/selection.ts';
import { toLines } from './deps.ts';
import { createRepository, type Repository } from './repository.ts';
import { compareOneWay, ways } from './ways.ts';

const zeros = '0'.repeat(40);

interface Case {
  readonly context: Partial<RunContext>;
  readonly event?: EventPayload;
  readonly selection?: Partial<Selection>;
  readonly expected: readonly string[];
  /** The commit compared with; absent where every file counts. */
  readonly base?: string;
  /** What the decision has to say. */
  readonly says?: string;
}

interface Row {
  readonly name: string;
  readonly build: (repository: Repository) => Case;
}

function push(before: string, sha: string): Pick<Case, 'context' | 'event' | 'base'> {
  return { context: { sha }, event: { before, defaultBranch: 'main' }, base: before };
}

const rows: readonly Row[] = [
  {
    name: 'several commits in one push',
    build({ commit }) {
      const before = commit({ files: { a: '1' } });
      commit({ files: { a: '2', b: '1' } });
      const sha = commit({ files: { a: '2', b: '1', c: '1' } });
      return { ...push(before, sha), expected: ['changed b', 'changed c', 'changed a'] };
    },
  },
  {
    name: 'force push takes back what was live',
    build({ commit }) {
      const root = commit({ files: { a: '1', b: '1' } });
      const before = commit({ files: { a: '2', b: '1', c: '1' } });
      const sha = commit({ files: { a: '1', b: '2' }, parents: [root] });
      return { ...push(before, sha), expected: ['deleted c', 'changed a', 'changed b'] };
    },
  },
  {
    name: 'force push back to an older commit',
    build({ commit, git }) {
      const sha = commit({ files: { a: '1' } });
      const before = commit({ files: { a: '2', b: '1' } });
      git('update-ref', 'refs/heads/main', sha);
      return { ...push(before, sha), expected: ['deleted b', 'changed a'] };
    },
  },
  {
    name: 'merge commit',
    build({ commit }) {
      const root = commit({ files: { a: '1' } });
      const side = commit({ files: { a: '1', s: '1' }, parents: [root], branch: 'side' });
      const before = commit({ files: { a: '2' }, parents: [root] });
      const sha = commit({ files: { a: '2', s: '1' }, parents: [before, side] });
      return { ...push(before, sha), expected: ['changed s'] };
    },
  },
  {
    name: 'squash of a branch',
    build({ commit }) {
      const before = commit({ files: { a: '1' } });
      commit({ files: { a: '1', s: '1' }, parents: [before], branch: 'side' });
      commit({ files: { a: '1', s: '2', t: '1' }, branch: 'side' });
      const sha = commit({ files: { a: '1', s: '2', t: '1' }, parents: [before] });
      return { ...push(before, sha), expected: ['changed s', 'changed t'] };
    },
  },
  {
    name: 'revert',
    build({ commit }) {
      commit({ files: { a: '1' } });
      const before = commit({ files: { a: '2', b: '1' } });
      const sha = commit({ files: { a: '1' } });
      return { ...push(before, sha), expected: ['deleted b', 'changed a'] };
    },
  },
  {
    name: 'deleted and added again',
    build({ commit }) {
      const before = commit({ files: { a: '1', b: '1' } });
      commit({ files: { a: '1' } });
      const sha = commit({ files: { a: '1', b: '2' } });
      return { ...push(before, sha), expected: ['changed b'] };
    },
  },
  {
    name: 'empty commit',
    build({ commit }) {
      const before = commit({ files: { a: '1' } });
      return { ...push(before, commit({ files: { a: '1' } })), expected: [] };
    },
  },
  {
    name: 'first push of the default branch',
    build({ commit }) {
      commit({ files: { old: '1' } });
      const sha = commit({ files: { a: '1', 'b/c': '1' } });
      const { context, event = {} } = push(zeros, sha);
      return { context, event, expected: ['changed a', 'changed b/c'], says: 'first push' };
    },
  },
  {
    name: 'first push of a branch',
    build({ commit }) {
      commit({ files: { a: '1' } });
      const fork = commit({ files: { a: '2' } });
      commit({ files: { a: '2', later: '1' } });
      commit({ files: { a: '2', s: '1' }, parents: [fork], branch: 'side' });
      const sha = commit({ files: { a: '2', s: '2', t: '1' }, branch: 'side' });
      const { context, event = {} } = push(zeros, sha);
      return {
        context: { ...context, ref: 'refs/heads/side' },
        event,
        base: fork,
        expected: ['changed s', 'changed t'],
        says: 'new branch',
      };
    },
  },
  {
    name: 'first push of a branch, with a base of zeros as the event has it',
    build({ commit }) {
      const fork = commit({ files: { a: '1' } });
      const sha = commit({ files: { a: '1', s: '1' }, branch: 'side', parents: [fork] });
      const { context, event = {} } = push(zeros, sha);
      return {
        context: { ...context, ref: 'refs/heads/side' },
        event,
        selection: { base: zeros, head: sha },
        base: fork,
        expected: ['changed s'],
      };
    },
  },
  {
    name: 'pull request: what merging would change',
    build({ commit }) {
      const fork = commit({ files: { a: '1' } });
      const side = commit({ files: { a: '1', s: '1' }, branch: 'side', parents: [fork] });
      const base = commit({ files: { a: '2', meanwhile: '1' }, parents: [fork] });
      const sha = commit({
        files: { a: '2', meanwhile: '1', s: '1' },
        parents: [base, side],
        branch: 'merge',
      });
      return {
        context: { eventName: 'pull_request', ref: 'refs/pull/7/merge', sha },
        base,
        expected: ['changed s'],
      };
    },
  },
  {
    name: 'pull request from a fork, on pull_request_target',
    build({ commit, git }) {
      const fork = commit({ files: { a: '1' } });
      const headSha = commit({ files: { a: '1', s: '1' }, branch: '', parents: [fork] });
      git('update-ref', 'refs/pull/7/head', headSha);
      const baseSha = commit({ files: { a: '2' }, parents: [fork] });
      return {
        context: { eventName: 'pull_request_target', sha: baseSha },
        event: { pullRequest: { baseSha, headSha } },
        base: fork,
        expected: ['changed s'],
      };
    },
  },
  {
    name: 'merge queue',
    build({ commit }) {
      const baseSha = commit({ files: { a: '1' } });
      const headSha = commit({ files: { a: '2' }, branch: 'gh-readonly-queue/main/pr-7' });
      return {
        context: {
          eventName: 'merge_group',
          sha: headSha,
          ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        },
        event: { mergeGroup: { baseSha, headSha } },
        base: baseSha,
        expected: ['changed a'],
      };
    },
  },
  {
    name: 'head detached, base and head given as names',
    build({ commit, git }) {
      const base = commit({ files: { a: '1' } });
      git('tag', 'v1');
      const sha = commit({ files: { a: '2' } });
      git('checkout', '-q', '--detach', sha);
      return {
        context: { eventName: 'issue_comment', sha },
        selection: { base: 'v1', head: 'main' },
        base,
        expected: ['changed a'],
      };
    },
  },
  {
    name: 'two roots',
    build({ commit }) {
      const before = commit({ files: { a: '1' } });
      const other = commit({ files: { b: '1' }, parents: [], branch: 'other' });
      const sha = commit({ files: { a: '1', b: '1' }, parents: [before, other] });
      return { ...push(before, sha), expected: ['changed b'] };
    },
  },
];

describe('histories', () => {
  test.for(rows)('$name', async ({ build }) => {
    await using repository = await createRepository();
    const { expected, base, says = '', ...comparing } = build(repository);
    for (const way of ways) {
      const found = await compareOneWay(way, { repository, ...comparing });
      expect(toLines(found), way).toEqual([...expected].sort());
      expect(found.record.base, way).toBe(base ?? emptyTreeBeside(found.record.head ?? ''));
      expect(found.record.decision, way).toContain(says);
      expect(found.record.decision, way).toContain(found.record.head?.slice(0, 7));
    }
  });
});

test('a clone of any depth gives the same answer', async () => {
  await using repository = await createRepository();
  const ids = [1, 2, 3, 4, 5].map((n) => repository.commit({ files: { a: String(n), b: '1' } }));
  const { context, event = {} } = push(ids[0] ?? '', ids[4] ?? '');
  for (const depth of [1, 2, 3, 4, 5]) {
    const found = await compareOneWay('shallow clone', { repository, context, event, depth });
    expect(toLines(found), `depth ${depth}`).toEqual(['changed a']);
  }
});
