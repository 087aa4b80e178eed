import { describe, expect, test } from 'vitest';
import { pathField, placeField } from './place-fields.ts';

describe('a URL or a path', () => {
  test.each([
    'sitemap.xml',
    'public/site map.xml',
    'a:b.xml',
    'https://www.example.com/sitemap.xml',
    'HTTP://127.0.0.1:8080/m.json',
  ])('%s', (text) => {
    expect(placeField.parse(text)).toBe(text);
    expect(placeField.findFault?.(text)).toBeUndefined();
  });

  test.each([
    ['s3://bucket/m.json', '`s3://`', 'an http or https URL'],
    ['file:///srv/m.json', '`file://`', 'path relative'],
    ['"m.json"', 'in quotes', 'without quotes'],
    ['m.json\nn.json', 'more than one address', 'one URL or path'],
    ['https://www.example.com:99999/', 'a wrong host or port', 'a browser'],
  ])('%j %s: %s', (text, what, remedy) => {
    expect(placeField.parse(text)).toBeUndefined();
    const fault = placeField.findFault?.(text);
    expect(fault?.what).toContain(what);
    expect(fault?.remedy).toContain(remedy);
  });
});

describe('a path', () => {
  test.each(['a.json', '/tmp/a b.json', "it's.json", 'C:\\a.json'])('%s', (text) => {
    expect(pathField.parse(text)).toBe(text);
  });

  test.each([
    ['https://www.example.com/list.txt', '`https://`', 'a step of its own'],
    ['gs://bucket/m.json', '`gs://`', 'the path of a file'],
    ["'a.json'", 'in quotes', 'without quotes'],
    ['a.txt\nb.txt', 'more than one line', 'one file'],
  ])('%j %s: %s', (text, what, remedy) => {
    expect(pathField.parse(text)).toBeUndefined();
    const fault = pathField.findFault?.(text);
    expect(fault?.what).toContain(what);
    expect(fault?.remedy).toContain(remedy);
  });
});
