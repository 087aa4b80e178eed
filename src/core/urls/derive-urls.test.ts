import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Changes } from '../change.ts';
import { compilePatterns } from '../patterns/path-matcher.ts';
import { mergeTargets } from '../plan/merge-targets.ts';
import { type Derivation, deriveTargets } from './derive-urls.ts';
import { decodePath } from './path-text.ts';
import { createSiteRules, type FormInputs } from './site/site-rules.ts';

const usual: Derivation = {
  matches: compilePatterns(['**']),
  root: '',
  forWarming: false,
  baseUrls: ['https://www.example.com'],
  rewrites: [],
  rules: createSiteRules({ indexPages: 'auto', cleanUrls: 'auto', spellings: 'all' }),
};

function typed(inputs: Partial<FormInputs>): Pick<Derivation, 'rules'> {
  const auto = { indexPages: 'auto', cleanUrls: 'auto', spellings: 'all' } as const;
  return { rules: createSiteRules({ ...auto, ...inputs }) };
}

const changed = (...paths: readonly string[]): Changes => ({
  paths,
  deleted: new Set(),
  added: new Set(),
});
const deleted = (path: string): Changes => ({
  paths: [path],
  deleted: new Set([path]),
  added: new Set(),
});

function urlsOf(path: string, changes: Partial<Derivation> = {}): readonly string[] {
  const { targets } = deriveTargets(changed(path), { ...usual, ...changes });
  return targets.map(({ value }) => value.replace('https://www.example.com', ''));
}

describe('which URLs a file has', () => {
  test.each<[string, Partial<Derivation>, readonly string[]]>([
    ['a.css', {}, ['/a.css']],
    ['index.html', {}, ['/', '/index.html']],
    ['dir/index.html', {}, ['/dir/', '/dir/index.html']],
    ['dir/index.html', typed({ indexPages: 'directory' }), ['/dir/']],
    ['dir/index.html', typed({ indexPages: 'file' }), ['/dir/index.html']],
    ['index.html', typed({ indexPages: 'file' }), ['/index.html']],
    ['about.html', typed({ cleanUrls: true }), ['/about.html', '/about']],
    ['dir/index.html', typed({ cleanUrls: true }), ['/dir/', '/dir/index.html', '/dir']],
    ['index.html', typed({ cleanUrls: true }), ['/', '/index.html']],
    ['.html', typed({ cleanUrls: true }), ['/.html']],
    ['sites/docs/a.css', { root: 'sites/docs' }, ['/a.css']],
    ['myindex.html', {}, ['/myindex.html']],
    ['a.md', { rewrites: [(path) => path.replace(/\.md$/, '.html')] }, ['/a.html']],
  ])('%s %j', (path, changes, expected) => {
    expect(urlsOf(path, changes)).toEqual(expected);
  });

  test('one for each base URL, with its path', () => {
    const baseUrls = ['https://a.example', 'https://b.example/docs'];
    const { targets } = deriveTargets(changed('x'), { ...usual, baseUrls });
    expect(targets.map(({ value }) => value)).toEqual([
      'https://a.example/x',
      'https://b.example/docs/x',
    ]);
  });

  test.each([
    ['icon@2x(1).png', '/icon@2x(1).png'],
    ["a,b;c:d+e&f=g$h!i'j*k~.txt", "/a,b;c:d+e&f=g$h!i'j*k~.txt"],
    ['a b.html', '/a%20b.html'],
    ['100%.html', '/100%25.html'],
    ['a#b?c.html', '/a%23b%3Fc.html'],
    ['back\\slash', '/back%5Cslash'],
    ['"<>`{}', '/%22%3C%3E%60%7B%7D'],
    ['é.html', '/%C3%A9.html'],
    ['😀', '/%F0%9F%98%80'],
    ['new\nline\ttab', '/new%0Aline%09tab'],
  ])('%j is encoded as a browser encodes a link', (path, expected) => {
    expect(urlsOf(path)).toEqual([expected]);
  });

  test('bytes that are not UTF-8 are encoded as they are', () => {
    expect(urlsOf(decodePath(Uint8Array.from([0x63, 0xff, 0x2f, 0xe9])))).toEqual(['/c%FF/%E9']);
  });
});

const onlyPages = compilePatterns(['*.html']);

describe('what gives no URL says why', () => {
  test.each<[Changes, Partial<Derivation>, string]>([
    [changed('a.txt'), { matches: onlyPages }, 'not-matched'],
    [changed('other/a'), { root: 'public' }, 'outside-root'],
    [changed('public'), { root: 'public' }, 'outside-root'],
    [changed('publicity/a'), { root: 'public' }, 'outside-root'],
    [deleted('a'), { forWarming: true }, 'deleted'],
  ])('%j %j', (changes, rules, reason) => {
    const { targets, skipped } = deriveTargets(changes, { ...usual, ...rules });
    expect([targets, skipped]).toEqual([[], changes.paths.map((path) => ({ path, reason }))]);
  });

  test('a deleted file is purged', () => {
    expect(deriveTargets(deleted('a'), usual).targets).toEqual([
      { kind: 'url', value: 'https://www.example.com/a', rule: 'file', path: 'a', deleted: true },
    ]);
  });
});

const segment = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll('/', '_').replaceAll('\0', '_').toWellFormed())
  .filter((text) => text !== '.' && text !== '..');
const path = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/'));

describe('properties', () => {
  test('every URL is a fixed point of the URL parser, on its base, and leads back to its file', () => {
    fc.assert(
      fc.property(path, (file) => {
        const { targets } = deriveTargets(changed(file), {
          ...usual,
          baseUrls: ['https://www.example.com/b'],
        });
        for (const { value, rule } of targets) {
          expect(new URL(value).href).toBe(value);
          expect(value.startsWith('https://www.example.com/b/')).toBe(true);
          if (rule === 'file') expect(decodeURIComponent(value.slice(25))).toBe(`/${file}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the list is sorted, unique, and does not depend on the order of the changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), (files) => {
        const derive = (list: readonly string[]) =>
          mergeTargets([
            deriveTargets(changed(...list), { ...usual, ...typed({ cleanUrls: true }) }).targets,
          ]);
        const merged = derive(files);
        expect(derive(files.toReversed())).toEqual(merged);
        const values = merged.map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
        expect(values).toEqual(values.toSorted());
      }),
    );
  });
});
