// The site of tests and demos is a repository of its own, whatever its surroundings are set up for.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createGitSite } from '../../scripts/demo/git-site.ts';

test('tests that a git hook starts leave the repository of the hook as it is', () => {
  using hooked = createGitSite();
  const before = hooked.commit('before');
  vi.stubEnv('GIT_DIR', join(hooked.folder, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(hooked.folder, '.git', 'index'));
  vi.stubEnv('GIT_AUTHOR_DATE', 'no date');
  try {
    using site = createGitSite();
    site.write('page.html', '1');
    expect(site.commit('after')).not.toBe(before);
    expect(site.git('ls-files')).toBe('page.html');
  } finally {
    vi.unstubAllEnvs();
  }
  expect(hooked.git('log', '--format=%H')).toBe(before);
});
