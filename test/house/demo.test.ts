// What `npm run demo` promises: plain output, and nothing needed but what it installs.
import { expect, test } from 'vitest';
import { toPlainLog } from '../../scripts/demo/plain-log.ts';
import { read, tracked } from './tracked-files.ts';

test('the demo and the gallery import nothing from the tests', () => {
  const files = tracked.filter((path) => /^scripts\/(?:demo|gallery)\/.*\.ts$/.test(path));
  expect(files).not.toEqual([]);
  expect(files.filter((path) => /from '[^']*\/test\//.test(read(path)))).toEqual([]);
});

test('commands to the runner become words, or are hidden', () => {
  const log = [
    '::add-mask::secret',
    '::debug::quiet',
    'A line: of text',
    '::group::The list',
    '::endgroup::',
    '::warning::Mind 100%25.',
    '::error title=vendor-failed,file=a%3A%2Cb.html::It failed: no.',
    '',
  ];
  expect(toPlainLog(log.join('\n'))).toEqual([
    'A line: of text',
    '▸ The list',
    'Warning: Mind 100%.',
    'Error: It failed: no.',
  ]);
});
