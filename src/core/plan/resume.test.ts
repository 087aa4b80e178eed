import { describe, expect, test } from 'vitest';
import type { Batch } from '../task.ts';
import { type EarlierTask, resumeBatches, resumeWithoutList } from './resume.ts';

function batch(checksum: string): Batch {
  const value = `https://a.example/${checksum}`;
  return { checksum, targets: [{ kind: 'url', value, rule: 'urls' }] };
}

function task(checksum: string, changes: Partial<EarlierTask> = {}): EarlierTask {
  return { id: `id-${checksum}`, batch: checksum, sent: 1, state: 'pending', ...changes };
}

const both = [batch('one'), batch('two')];

describe('with the list', () => {
  test.each<[EarlierTask['state'], string, string]>([
    ['pending', 'id', 'pending'],
    ['pending', '', 'unconfirmed'],
    ['unsent', '', 'unsent'],
    ['done', 'id', 'done'],
    ['failed', 'id', 'failed'],
    ['unconfirmed', '', 'unconfirmed'],
  ])('%s with the id `%s` goes on as %s', (state, id, after) => {
    const resumed = resumeBatches([batch('one')], [task('one', { state, id })]);
    expect(resumed).toMatchObject({ records: [{ state: after, id, attempts: 0 }] });
  });

  test('what is to be sent again has nothing of before', () => {
    const again = task('one', { state: 'unsent', failedTargets: ['https://a.example/one'] });
    const resumed = resumeBatches([batch('one')], [again]);
    expect(resumed).toMatchObject({ records: [{ state: 'unsent' }] });
    expect(JSON.stringify(resumed)).not.toContain('failedTargets');
  });

  test('what stays wrong says why', () => {
    const earlier = [task('one', { state: 'failed' }), task('two', { id: '' })];
    expect(resumeBatches(both, earlier)).toMatchObject({
      records: [{ problem: { code: 'vendor-failed' } }, { problem: { code: 'unconfirmed' } }],
    });
  });

  test.each<[string, readonly EarlierTask[], string]>([
    ['a batch of it is unknown', [task('one')], '1 of 2 requests'],
    ['a task is of no batch', [task('one'), task('two'), task('three')], '1 of its tasks'],
    ['nothing fits', [task('three')], '0 of 2 requests'],
  ])('another list is refused: %s', (_, earlier, message) => {
    expect(resumeBatches(both, earlier)).toMatchObject({
      refusal: {
        code: 'list-changed',
        input: 'resume-tasks',
        message: expect.stringContaining(message),
      },
    });
  });
});

describe('without the list', () => {
  test('what was never sent cannot be sent now, and says so', () => {
    const records = resumeWithoutList([task('one'), task('two', { state: 'unsent', id: '' })]);
    expect(records).toMatchObject([
      { state: 'pending', id: 'id-one', batch: { sent: 1 } },
      { state: 'unsent', problem: { code: 'not-submitted' } },
    ]);
  });
});
