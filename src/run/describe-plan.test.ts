import { describe, expect, test } from 'vitest';
import { createTargets, createTask } from '../../test/fakes/report.ts';
import { listPlanned } from './describe-plan.ts';

describe('the planned list in the log', () => {
  test('is whole if it is short', () => {
    const [target] = createTargets(1);
    const tasks = [createTask({ state: 'unsent' }, createTargets(1))];
    expect(listPlanned(tasks)).toEqual([target?.value]);
  });

  test('shows no signature', () => {
    const target = { kind: 'url', value: 'https://a.example/?sig=x1', rule: 'urls' } as const;
    expect(listPlanned([createTask({ state: 'unsent' }, [target])])).toEqual([
      'https://a.example/?sig=***',
    ]);
  });

  test('is cut over all requests, with a count, and without what is not sent again', () => {
    const tasks = [
      createTask({ state: 'done' }, createTargets(5)),
      ...Array.from({ length: 30 }, () => createTask({ state: 'unsent' }, createTargets(100))),
    ];
    const lines = listPlanned(tasks);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 2,950 more, in the report file.');
  });
});
