import { expect, test } from 'vitest';
import { canonicalJson, type Json, toText } from './json-value.ts';

// https://www.rfc-editor.org/rfc/rfc8785#section-3.2.3
test('names are sorted by UTF-16 code units', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const value = Object.fromEntries(names.map((name, index) => [name, index]));
  expect(canonicalJson(value)).toBe(
    '{"\\r":1,"1":3,"\u0080":5,"\u00f6":6,"\u20ac":0,"\ud83d\ude00":4,"\ufb33":2}',
  );
});

test.each<[Json, string]>([
  [null, 'null'],
  ['a', '"a"'],
  [[1, { b: [], a: 1e21 }], '[1,{"a":1e+21,"b":[]}]'],
  ['\\ud800', '"\\\\ud800"'],
  [{ 'half \ud800': 'half \udc00' }, '{"half \ufffd":"half \ufffd"}'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each<[unknown, string]>([
  ['text', 'text'],
  [5, '5'],
  [{ toString: '' }, '{"toString":""}'],
  [undefined, ''],
])('%j as text', (value, text) => expect(toText(value)).toBe(text));
