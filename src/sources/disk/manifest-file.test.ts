import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePath } from '../../core/urls/path-text.ts';
import { diffManifests } from './compare-builds.ts';
import { parseManifest, renderManifest } from './manifest-file.ts';

const hash = (digit: string): string => digit.repeat(64);
const parse = (text: string) => parseManifest(Buffer.from(text));

describe('the manifest as text', () => {
  test('is the same for the same build, a file a line', () => {
    const files = [
      ['b', hash('1')],
      ['a', hash('2')],
    ] as const;
    const text = renderManifest(new Map(files));
    expect(renderManifest(new Map(files.toReversed()))).toBe(text);
    expect(text.split('\n')[4]).toBe(`    "a": "${hash('2')}",`);
    expect(JSON.parse(text)).toMatchObject({ v: 1, algorithm: 'sha256' });
  });

  test('has what else is known of the build', () => {
    const known = {
      forms: { page: ['/x'], index: ['/x/'] },
      rules: { rewrites: 'a => b' },
    } as const;
    const manifest = new Map([['a', hash('1')]]);
    expect(parse(renderManifest(manifest, known))).toEqual({ manifest, ...known });
  });

  test('comes back whole, whatever the names', () => {
    const name = fc.oneof(
      fc
        .uint8Array({ minLength: 1, maxLength: 8 })
        .map((bytes) => `n${decodePath(bytes).replaceAll('/', '_')}`),
      fc.constantFrom('__proto__', 'constructor', '1', 'a/b', '"'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const manifest = new Map(names.map((one) => [one, hash('a')]));
        expect(parse(renderManifest(manifest))).toEqual({ manifest });
      }),
    );
  });

  test.each([
    ['', 'not whole JSON'],
    ['{"v":1,"algorithm":"sha256","files":{"a":"12', 'not whole JSON'],
    ['null', 'not a manifest that'],
    ['{"v":2,"algorithm":"sha256","files":{}}', 'not a manifest that'],
    ['{"v":1,"algorithm":"md5","files":{}}', 'not a manifest that'],
    ['{"v":1,"algorithm":"sha256"}', 'not a manifest that'],
    ['{"v":1,"algorithm":"sha256","files":{"a":"12"}}', 'no SHA-256 hash for a'],
    ['{"v":1,"algorithm":"sha256","files":{"a":1}}', 'no SHA-256 hash for a'],
    ...['../a', 'a/../../b', '/etc/passwd', './a', 'a//b', '', '..'].map((path) => [
      JSON.stringify({ v: 1, algorithm: 'sha256', files: { [path]: hash('a') } }),
      'outside the root',
    ]),
  ])('%s: %s', (text = '', expected) => {
    expect(parse(text)).toEqual({ problem: expect.stringContaining(expected ?? '') });
  });

  test('bytes that are not text', () => {
    expect(parseManifest(Uint8Array.from([0x22, 0xff, 0x22]))).toMatchObject({
      problem: expect.anything(),
    });
  });
});

test('what differs between two builds', () => {
  const before = new Map([
    ['same', hash('1')],
    ['changed', hash('1')],
    ['gone', hash('1')],
  ]);
  const after = new Map([
    ['same', hash('1')],
    ['new', hash('1')],
    ['changed', hash('2')],
  ]);
  expect(diffManifests(before, after)).toEqual({
    paths: ['changed', 'gone', 'new'],
    deleted: new Set(['gone']),
    added: new Set(['new']),
  });
});
