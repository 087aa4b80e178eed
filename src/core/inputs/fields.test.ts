import { describe, expect, test } from 'vitest';
import {
  booleanField,
  checksumField,
  choiceField,
  durationField,
  endpointsField,
  type Field,
  integerField,
  paceField,
  readLines,
  rootField,
  shardField,
} from './fields.ts';

function read<T>({ parse }: Field<T>, text: string): T | undefined {
  return parse(text);
}

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h2m3s4ms', 3_723_004],
    ['500h', 1_800_000_000],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(read(durationField, text)).toBe(milliseconds);
  });

  test.each([
    '10',
    '0',
    '0s',
    '-5s',
    '1.5h',
    '5 s',
    '5S',
    '1d',
    's',
    '1m1h',
    '501h',
    '9'.repeat(30),
  ])('%j is rejected', (text) => {
    expect(read(durationField, text)).toBeUndefined();
  });
});

describe('booleans', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('%s', (text, value) => {
    expect(read(booleanField, text)).toBe(value);
  });

  test.each(['yes', 'no', '1', '0', 'on', 'tRUE'])('%j is rejected', (text) => {
    expect(read(booleanField, text)).toBeUndefined();
  });
});

describe('paces', () => {
  test.each([
    ['10/1m', { count: 10, perMilliseconds: 60_000 }],
    ['1/500ms', { count: 1, perMilliseconds: 500 }],
  ])('%s', (text, pace) => {
    expect(read(paceField, text)).toEqual(pace);
  });

  test.each(['10', '0/1m', '1/0s', '1/60', '/1m', '1/', '-1/1m', '1.5/1m', '1/501h'])(
    '%j is rejected',
    (text) => {
      expect(read(paceField, text)).toBeUndefined();
    },
  );
});

describe('shards', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/5', { index: 2, count: 5 }],
    ['5/5', { index: 5, count: 5 }],
  ])('%s', (text, shard) => {
    expect(read(shardField, text)).toEqual(shard);
  });

  test.each(['6/5', '0/5', '0/0', '1/0', '2', '1/', '/5', '-1/5', 'a/b', '1/5/9'])(
    '%j is rejected',
    (text) => {
      expect(read(shardField, text)).toBeUndefined();
    },
  );
});

describe('whole numbers', () => {
  const field = integerField(0, 100);
  test.each([
    ['0', 0],
    ['100', 100],
    ['007', 7],
  ])('%s', (text, value) => {
    expect(read(field, text)).toBe(value);
  });

  test.each(['-1', '101', '1e1', '1.0', '0x1', '1 000', '9'.repeat(30)])(
    '%j is rejected',
    (text) => {
      expect(read(field, text)).toBeUndefined();
    },
  );
});

test('a choice has exactly its spelling', () => {
  const field = choiceField(['any', 'all']);
  expect(['any', 'all', 'Any', 'an', ''].map((text) => read(field, text))).toEqual([
    'any',
    'all',
    undefined,
    undefined,
    undefined,
  ]);
  expect(field.remedy).toContain('`any`, `all`');
});

test('a checksum is 64 hexadecimal digits, in either case', () => {
  expect(read(checksumField, 'A'.repeat(64))).toBe('a'.repeat(64));
  expect(read(checksumField, 'a'.repeat(63))).toBeUndefined();
  expect(read(checksumField, 'g'.repeat(64))).toBeUndefined();
});

describe('the endpoint', () => {
  test.each([
    'https://api.example.com',
    'https://api.example.com:8443/base/',
    'http://127.0.0.1:8787',
    'http://127.8.9.1',
    'http://localhost:80',
    'http://[::1]:8787/',
    'http://10.0.0.1:6081',
    'HTTPS://API.EXAMPLE.COM',
  ])('%s', (text) => {
    expect(read(endpointsField, text)).toEqual([new URL(text)]);
  });

  test.each([
    'ftp://api.example.com',
    'file:///etc/passwd',
    'api.example.com',
    '//api.example.com',
    'https://user@api.example.com',
    'https://user:pass@api.example.com',
    'https://:pass@127.0.0.1',
    'https://api.example.com/?key=1',
    'https://api.example.com/#part',
    'https://',
  ])('%s is rejected', (text) => {
    expect(endpointsField.parseItem(text)).toBeUndefined();
  });
});

describe('the root', () => {
  test.each([
    ['.', ''],
    ['./', ''],
    ['public', 'public'],
    ['./public/', 'public'],
    ['sites//docs/.', 'sites/docs'],
    ['..public', '..public'],
  ])('%s is %j', (text, root) => {
    expect(read(rootField, text)).toBe(root);
  });

  test.each([
    ...['..', '../up', 'a/../../b', 'a/..', '/', '/etc'],
    ...['..\\up', 'a\\..\\..\\b', 'public\\site', '\\\\host\\share', 'D:\\a', 'd:/a', 'C:'],
    'public\ndocs',
  ])('%j is rejected', (text) => {
    expect(read(rootField, text)).toBeUndefined();
  });

  test.each([
    ['public\\site', 'Write `public/site`.'],
    ['.\\public\\', 'Write `public`.'],
    ['..\\up', 'Give a path relative to the workspace, like `public` or `sites/docs`.'],
    ['D:\\a\\site', 'leave out the drive'],
    ['d:/a/site', 'leave out the drive'],
    ['public\ndocs', 'once for each'],
  ])('%j: the spelling to use is shown', (text, remedy) => {
    expect(rootField.findFault?.(text)?.remedy).toContain(remedy);
  });

  test.each(['../up', '/etc'])('%j has no other spelling', (text) => {
    expect(rootField.findFault?.(text)).toBeUndefined();
  });
});

test('a list is one item a line, without blank lines and comments', () => {
  expect(readLines(' one \r\n\r\n\t\n# a comment\n  # another\ntwo # part of it\nthree')).toEqual([
    'one',
    'two # part of it',
    'three',
  ]);
  expect(readLines('')).toEqual([]);
});
