import { expect, test } from 'vitest';
import { createReport, createTask } from '../../../test/fakes/report.ts';
import { groupByFolder } from './folders.ts';

function foldersOf(...values: readonly string[]): readonly (readonly [string, number])[] {
  const targets = values.toSorted().map((value) => ({ kind: 'url', value, rule: 'urls' }) as const);
  const groups = groupByFolder(createReport({ tasks: [createTask({}, targets)] }));
  return groups.map(({ folder, total }) => [folder, total]);
}

test.each<
  [what: string, values: readonly string[], folders: readonly (readonly [string, number])[]]
>([
  [
    'of one folder are one segment apart',
    ['https://a.example/en/x/1', 'https://a.example/en/x/2', 'https://a.example/en/y/1'],
    [
      ['https://a.example/en/x/', 2],
      ['https://a.example/en/y/', 1],
    ],
  ],
  [
    'directly in the folder that all share are together',
    ['https://a.example/en/1', 'https://a.example/en/2', 'https://a.example/en/y/1'],
    [
      ['https://a.example/en/', 2],
      ['https://a.example/en/y/', 1],
    ],
  ],
  [
    'of several hosts have the host and one segment',
    [
      'https://a.example/en/1',
      'https://a.example/en/y/2',
      'https://b.example/en/1',
      'https://b.example/2',
    ],
    [
      ['https://a.example/en/', 2],
      ['https://b.example/', 1],
      ['https://b.example/en/', 1],
    ],
  ],
])('targets %s', (_, values, folders) => {
  expect(foldersOf(...values)).toEqual(folders);
});

test('what is not shown is counted together', () => {
  const values = Array.from({ length: 25 }, (_, index) => [
    `https://a.example/f${String(index).padStart(2, '0')}/1`,
    `https://a.example/f${String(index).padStart(2, '0')}/2`,
  ]).flat();
  const folders = foldersOf(...values);
  expect(folders).toHaveLength(20);
  expect(folders[0]).toEqual(['https://a.example/f00/', 2]);
  expect(folders.at(-1)).toEqual(['', 12]);
});
