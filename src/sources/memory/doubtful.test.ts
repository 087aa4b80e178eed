import { describe, expect, test } from 'vitest';
import { toChangeLines } from '../../../test/fakes/find-in-site.ts';
import { addDoubtful } from './doubtful.ts';

describe('what is in doubt', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['counts as changed', [], ['a'], ['changed a']],
    ['counts as deleted if it is gone', [], ['gone'], ['deleted gone']],
    ['counts once', ['a'], ['a', 'a'], ['changed a']],
    ['stays deleted if it is deleted now', ['gone'], ['gone'], ['deleted gone']],
    ['comes to what changed', ['b'], ['a', 'gone'], ['changed a', 'changed b', 'deleted gone']],
  ])('%s', (_name, paths, doubtful, lines) => {
    const deleted = new Set(paths.filter((path) => path === 'gone'));
    const changes = { paths, deleted, added: new Set<string>() };
    const found = addDoubtful(changes, { doubtful, isThere: (path) => path !== 'gone' });
    expect(toChangeLines(found)).toEqual(lines);
    // A run that was not confirmed may have been the first that had them.
    expect([...found.added]).toEqual([...new Set(doubtful)].filter((path) => path !== 'gone'));
    expect(found.paths).toEqual([...new Set(found.paths)].sort());
  });
});
