import { expect, test } from 'vitest';
import { createReport, createTask } from '../../test/fakes/report.ts';
import type { Target } from '../core/target.ts';
import { parseUrls } from '../sources/lists/parse-urls.ts';
import { renderExistingList, renderFailedList, renderUrlList } from './lists.ts';

const url: Target = { kind: 'url', value: 'https://a.example/', rule: 'urls' };
const tags: readonly Target[] = ['a', 'b'].map((value) => ({ kind: 'tag', value, rule: 'tags' }));

test('what still exists is listed, whether it was sent one by one or not', () => {
  const report = createReport({
    tasks: [
      createTask({}, [{ kind: 'wildcard', value: 'https://a.example/img/*', rule: 'urls' }]),
      createTask({}, [{ kind: 'everything', value: 'a.example', rule: 'purge-type' }]),
      createTask({}, [url]),
    ],
    covered: [
      { ...url, value: 'https://a.example/img/b.png' },
      { ...url, value: 'https://a.example/img/gone.png', rule: 'file', deleted: true },
    ],
  });
  expect([...renderExistingList(report)].join('')).toBe(
    'https://a.example/\nhttps://a.example/img/b.png\n',
  );
});

test('what looks like a slip in a typed list ends with a `#`', () => {
  const values = ['a,', '$AAPL', '%ALL%/b', '?q={{x}}', '?a&amp;b', '?a&lt;', '%E4%B8%AD', '$a'];
  const targets = values.map((path) => ({ ...url, value: `https://a.example/${path}` }));
  const lines = [...renderUrlList(createReport({ tasks: [createTask({}, targets)] }))].join('');
  expect(lines.split('\n').map((line) => line.endsWith('#'))).toEqual([
    ...[true, true, true, true, true, true],
    ...[false, false, false],
  ]);
  const { targets: read, problems } = parseUrls(
    lines.split('\n', values.length).map((text) => ({ text, where: '' })),
    'urls-file',
  );
  expect(problems).toEqual([]);
  expect(read.map(({ value }) => value)).toEqual(targets.map(({ value }) => value));
});

test('names stand in lists with what they are, and can be sent again; they cannot be warmed', () => {
  const report = createReport({
    tasks: [
      createTask({ state: 'unsent' }, [url]),
      createTask({ state: 'failed', failedTargets: ['b'] }, tags),
      createTask({ state: 'failed' }, [{ kind: 'host', value: 'a.example', rule: 'hosts' }]),
    ],
  });
  const textOf = (list: Generator<string>): string => [...list].join('');
  expect(textOf(renderUrlList(report))).toBe('https://a.example/\ntag:a\ntag:b\nhost:a.example\n');
  expect(textOf(renderFailedList(report))).toBe('https://a.example/\ntag:b\nhost:a.example\n');
  expect(textOf(renderExistingList(report))).toBe('https://a.example/\n');
});
