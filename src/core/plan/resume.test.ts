import { describe, expect, test } from 'vitest';
import { type Batch, countTasks } from '../task.ts';
import { type EarlierTask, type Resuming, resumeBatches, resumeWithoutList } from './resume.ts';

function batch(checksum: string): Batch {
  const value = `https://a.example/${checksum}`;
  return { checksum, targets: [{ kind: 'url', value, rule: 'urls' }] };
}

function task(checksum: string, changes: Partial<EarlierTask> = {}): EarlierTask {
  return { id: `id-${checksum}`, batch: checksum, sent: 1, state: 'pending', ...changes };
}

function again(earlier: readonly EarlierTask[], polls = true): Resuming {
  return { earlier, polls };
}

const both = [batch('one'), batch('two')];

describe('with the list', () => {
  test.each<[EarlierTask['state'], string, string]>([
    ['pending', 'id', 'pending'],
    ['pending', '', 'unconfirmed'],
    ['unsent', '', 'unsent'],
    ['done', 'id', 'done'],
    ['failed', '', 'failed'],
    ['unconfirmed', '', 'unconfirmed'],
    // Polled once more: which of its targets failed is not written down, or its result was unknown.
    ['failed', 'id', 'pending'],
    ['unconfirmed', 'id', 'pending'],
  ])('%s with the id `%s` goes on as %s', (state, id, after) => {
    const resumed = resumeBatches([batch('one')], again([task('one', { state, id })]));
    expect(resumed).toMatchObject({ records: [{ state: after, id, attempts: 0 }] });
  });

  test.each(['failed', 'unconfirmed'] as const)('%s stays so if nothing is polled', (state) => {
    const resumed = resumeBatches([batch('one')], again([task('one', { state })], false));
    expect(resumed).toMatchObject({ records: [{ state }] });
  });

  test('a task of which it is known what failed is as it was', () => {
    const failedTargets = ['https://a.example/one'];
    const known = task('one', { state: 'failed', failedTargets });
    expect(resumeBatches([batch('one')], again([known]))).toMatchObject({
      records: [{ state: 'failed', failedTargets }],
    });
  });

  test('a report cannot say that more failed than was sent', () => {
    const foreign = ['https://a.example/other', 'https://b.example/'];
    const known = task('one', { state: 'failed', failedTargets: foreign });
    const resumed = resumeBatches([batch('one')], again([known]));
    if ('refusal' in resumed) throw new Error(resumed.refusal.message);
    expect(countTasks(resumed.records)).toMatchObject({
      total: 1,
      succeeded: 0,
      failed: 1,
      pending: 0,
    });
  });

  test('what is to be sent again has nothing of before', () => {
    const unsent = task('one', { state: 'unsent', failedTargets: ['https://a.example/one'] });
    const resumed = resumeBatches([batch('one')], again([unsent]));
    expect(resumed).toMatchObject({ records: [{ state: 'unsent' }] });
    expect(JSON.stringify(resumed)).not.toContain('failedTargets');
  });

  test('what stays wrong says why', () => {
    const earlier = [task('one', { state: 'failed', id: '' }), task('two', { id: '' })];
    expect(resumeBatches(both, again(earlier))).toMatchObject({
      records: [{ problem: { code: 'vendor-failed' } }, { problem: { code: 'unconfirmed' } }],
    });
  });

  test.each<[string, readonly EarlierTask[], string]>([
    ['a batch of it is unknown', [task('one')], '1 of 2 requests'],
    ['a task is of no batch', [task('one'), task('two'), task('three')], '1 of its tasks'],
    ['nothing fits', [task('three')], '0 of 2 requests'],
  ])('another list is refused: %s', (_, earlier, message) => {
    expect(resumeBatches(both, again(earlier))).toMatchObject({
      refusal: {
        code: 'list-changed',
        input: 'resume-tasks',
        message: expect.stringContaining(message),
      },
    });
  });
});

test('another list is refused with what came and went, if the report says what was sent', () => {
  const [one, two] = ['one', 'two'].map((name) => ({
    ...task(name),
    targets: batch(name).targets,
  }));
  const earlier = [one, two].flatMap((known) => known ?? []);
  const resumed = resumeBatches([batch('one'), batch('three')], again(earlier));
  expect(resumed).toMatchObject({
    refusal: {
      message: expect.stringMatching(
        /earlier run: 1 URL is new \(.*three\), 1 URL is gone \(.*two\)\.$/,
      ),
    },
  });
});

describe('without the list', () => {
  test('what was never sent cannot be sent now, and says so', () => {
    const records = resumeWithoutList(
      again([task('one'), task('two', { state: 'unsent', id: '' })]),
    );
    expect(records).toMatchObject([
      { state: 'pending', id: 'id-one', batch: { sent: 1 } },
      { state: 'unsent', problem: { code: 'not-submitted' } },
    ]);
  });
});
