import { describe, expect, test } from 'vitest';
import { escapeXml, parseXml } from './xml.ts';

describe('parseXml', () => {
  test('texts, lists, prefixes, character data and entities', async () => {
    const xml =
      '<?xml version="1.0"?>\n<a:r xmlns:a="x"> <b>1 &amp; 2</b><b><![CDATA[<3>]]></b><c><d/></c>&#10;</a:r>\n';
    expect(await parseXml(xml)).toEqual({ r: [{ b: ['1 & 2', '<3>'], c: [{ d: [''] }] }] });
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['JSON', '{}'],
    ['half of a document', '<a><b>1</b>'],
    ['two documents', '<a/><a/>'],
    ['text behind it', '<a/>x'],
    ['text before it', '[<a/>'],
    ['elements that overlap', '<a><b></a></b>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a page', '<html><br><p>1</html>'],
    ['depth without end', '<a>'.repeat(50_000)],
  ])('%s is not a document', async (_, text) => {
    expect(await parseXml(text)).toBeUndefined();
  });

  test('names that objects have anyway are only names', async () => {
    const xml = '<__proto__><constructor>x</constructor></__proto__>';
    const root = await parseXml(xml);
    expect(Object.keys(root ?? {})).toEqual(['__proto__']);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('more elements than any answer has end it', async () => {
    expect(await parseXml(`<a>${'<b/>'.repeat(250_000)}</a>`)).toBeUndefined();
  });
});

test('escapeXml', async () => {
  const text = `a&b<c>"d"'e' é`;
  expect(escapeXml(text)).toBe(`a&amp;b&lt;c&gt;"d"'e' é`);
  expect(await parseXml(`<a>${escapeXml(text)}</a>`)).toEqual({ a: [text] });
});
