import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, problemsOf, warningsOf } from '../../../test/fakes/inputs.ts';

type Values = Readonly<Record<string, string>>;

const purge = { provider: 'http', mode: 'purge', urls: 'https://www.example.com/' };
const warm = { ...purge, mode: 'prewarm', 'http-success-body': '' };

test.each<[Values, string]>([
  [{ ...warm, 'http-method': 'POST' }, 'input-invalid http-method'],
  [{ ...warm, 'http-method': 'get' }, 'input-invalid http-method'],
  [{ ...purge, 'http-method': 'HEAD' }, 'input-invalid http-method'],
  [{ ...purge, 'http-method': 'purge' }, 'input-invalid http-method'],
  [{ ...purge, 'http-method': 'PUR GE' }, 'input-invalid http-method'],
  // Any page that answers would count as purged.
  [{ ...purge, 'http-method': 'GET', 'http-success-body': '' }, 'input-invalid http-method'],
  [{ ...warm, 'http-headers': 'Accept' }, 'input-invalid http-headers'],
  [{ ...warm, 'http-headers': 'Accept: a\nX Y: b' }, 'input-invalid http-headers'],
  [{ ...warm, 'http-headers': 'Accept: é' }, 'input-invalid http-headers'],
  [{ ...warm, 'http-headers': 'Host: a.example' }, 'input-invalid http-headers'],
  [{ ...warm, 'http-headers': 'Accept: a\naccept: b' }, 'input-invalid http-headers'],
  [{ ...warm, 'http-variants': 'Accept: a; Accept: b' }, 'input-invalid http-variants'],
  [{ ...warm, 'http-variants': 'Accept: a; Transfer-Encoding: b' }, 'input-invalid http-variants'],
  [{ ...warm, 'http-variants': 'br' }, 'input-invalid http-variants'],
  [{ ...warm, 'http-success': '200,abc' }, 'input-invalid http-success'],
  [{ ...warm, 'http-success': '200,301' }, 'input-invalid http-success'],
  [{ ...warm, 'http-success': '500' }, 'input-invalid http-success'],
  [{ ...warm, 'http-success': ',' }, 'input-invalid http-success'],
  [{ ...warm, 'http-query': 'a=b c' }, 'input-invalid http-query'],
  [{ ...warm, 'http-query': 'a#b' }, 'input-invalid http-query'],
  [{ ...warm, 'http-max-bytes': '10k' }, 'input-invalid http-max-bytes'],
  [{ ...warm, 'http-max-bytes': '0' }, 'input-invalid http-max-bytes'],
  [{ ...warm, until: 'warm' }, 'input-invalid until'],
  [{ ...warm, endpoint: 'http://10.0.0.1/base' }, 'input-invalid endpoint'],
  [{ ...warm, endpoint: 'https://cdn.myhuaweicloud.com' }, 'input-invalid endpoint'],
  [{ ...warm, 'http-method': 'HEAD', 'http-success-body': 'x' }, 'input-invalid http-success-body'],
])('%j', (values, problem) => expectProblem(values, problem));

test('which copies are meant follows from who is asked, how and for which URL', () => {
  const copiesOf = (changes: Values) => createInputs({ ...purge, ...changes }).connection.copies;
  const endpoint = 'http://10.0.0.1\nhttp://10.0.0.2';
  expect(copiesOf({ endpoint: '' })).toBeUndefined();
  const others = [
    { endpoint },
    { endpoint: 'http://10.0.0.1' },
    { endpoint, 'http-query': 'a=b' },
    { endpoint, 'http-variants': 'Accept: image/avif' },
  ].map(copiesOf);
  expect(new Set(others.map((copies) => JSON.stringify(copies))).size).toBe(others.length);
  expect(copiesOf({ endpoint: 'http://10.0.0.2\nhttp://10.0.0.1' })).toEqual(others[0]);
});

test.each<[Values]>([
  [purge],
  [warm],
  [{ ...warm, 'http-method': 'HEAD' }],
  [{ ...purge, 'http-method': 'BAN' }],
  [{ ...purge, 'http-method': 'GET', 'http-success-body': '"status":"finished"' }],
  [
    {
      ...purge,
      endpoint: 'http://10.0.0.1:6081\nhttp://10.0.0.2:6081',
      'http-success': '200, 404',
    },
  ],
  [{ ...warm, 'http-headers': '', endpoint: '' }],
  [{ ...warm, 'http-variants': 'Accept-Encoding: br; Accept: image/avif,image/*;q=0.8\nDNT: 1' }],
  [{ ...warm, until: 'hit', 'http-query': '?warm=1&from=[deploy]', 'http-max-bytes': '1000' }],
])('%j is right', (values) => {
  expect([problemsOf(values), warningsOf(values)]).toEqual([[], '']);
});

test('`until` in a purge is answered with a warning', () => {
  expect(warningsOf({ ...purge, until: 'hit' })).toContain('`until` has no effect');
});

describe('headers', () => {
  test('their values are never part of an error', () => {
    const values = { ...warm, 'http-headers': 'X-Token: planted\nHost: planted\nplanted' };
    expect(JSON.stringify(problemsOf(values))).not.toContain('planted');
    expect(problemsOf(values)).toHaveLength(2);
  });
});
