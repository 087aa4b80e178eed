import { describe, expect, test } from 'vitest';
import { owner } from '../../../test/fakes/memory.ts';
import { checksum } from '../../system/checksum.ts';
import { deriveKeys, deriveKeysLike, isLater, isOfSameRun, type MemoryOwner } from './keys.ts';

const run = { ref: 'refs/heads/main', runId: '42', runAttempt: '2' };
const keysOf = (changes: Partial<MemoryOwner> = {}, context = run) =>
  deriveKeys({ ...owner, ...changes }, context, checksum);

describe('the key of a memory', () => {
  test('names whose it is, of which ref, run, attempt and moment', () => {
    const keys = keysOf();
    expect(keys.everyRef).toMatch(/^cdn-cache-action-1-[0-9a-f]{16}-$/);
    expect(keys.ref).toMatch(/^cdn-cache-action-1-[0-9a-f]{16}-[0-9a-f]{8}-$/);
    expect(keys.ref.startsWith(keys.everyRef)).toBe(true);
    expect(keys.next(1_763_000_000_000.9)).toBe(`${keys.ref}42-2-1763000000000`);
  });

  test.each<[string, Partial<MemoryOwner>]>([
    ['another provider', { provider: 'nhn-v1.5' }],
    ['another mode', { mode: 'prewarm' }],
    ['another cache', { address: 'other.toastcdn.net' }],
    ['another base URL', { baseUrls: ['https://other.example.com'] }],
    ['another folder', { root: 'out' }],
    ['other patterns', { files: ['dist/**', '!dist/**/*.map'] }],
    ['the same patterns in another order', { files: ['!dist/**/*.map', 'dist/**'] }],
    ['an item that moved to another list', { baseUrls: [], root: 'https://www.example.com' }],
  ])('%s has its own', (_name, changes) => {
    expect(keysOf(changes).everyRef).not.toBe(keysOf().everyRef);
  });

  test('base URLs are a set', () => {
    const one = keysOf({ baseUrls: ['https://a.example', 'https://b.example'] });
    const other = keysOf({ baseUrls: ['https://b.example', 'https://a.example'] });
    expect(one.ref).toBe(other.ref);
  });

  test('another ref has its own, below the same beginning', () => {
    const other = keysOf({}, { ...run, ref: 'refs/heads/next' });
    expect(other.everyRef).toBe(keysOf().everyRef);
    expect(other.ref).not.toBe(keysOf().ref);
  });

  test('is made later than another, whichever ref, run and attempt they are of', () => {
    const { next } = keysOf();
    const other = keysOf({}, { ref: 'refs/heads/next', runId: '9', runAttempt: '1' });
    expect(isLater(other.next(1_000), next(999))).toBe(true);
    expect(isLater(other.next(999), next(1_000))).toBe(false);
    expect(isLater('cdn-cache-action-1-nonsense', next(1))).toBe(false);
  });

  test('is known again by another job of the run, and by nobody else', () => {
    const keys = keysOf();
    const first = keys.next(1_000);
    const other = deriveKeysLike(first, { runId: run.runId, runAttempt: '3' });
    expect(other).toMatchObject({ everyRef: keys.everyRef, ref: keys.ref });
    const later = other?.next(2_000) ?? '';
    expect(isOfSameRun(later, first)).toBe(true);
    expect(isOfSameRun(first, first)).toBe(true);
    expect(isOfSameRun(first, later)).toBe(false);
    expect(isOfSameRun(keysOf({}, { ...run, runId: '43' }).next(2_000), first)).toBe(false);
    expect(isOfSameRun(keysOf({ root: 'out' }).next(2_000), first)).toBe(false);
    expect(deriveKeysLike('another-1-0123456789abcdef-01234567-1-1-1', run)).toBeUndefined();
    expect(deriveKeysLike('cdn-cache-action-1-x', run)).toBeUndefined();
  });
});
