import { describe, expect, test } from 'vitest';
import { diffFields } from './diff-fields.ts';
import type { Canonical, CurrentDistribution, DesiredDistribution } from './distribution.ts';
import { describeForChecksum, isWrite, planDistributions } from './plan.ts';

function want(name: string, changes: Partial<DesiredDistribution> = {}): DesiredDistribution {
  return { name, state: 'present', fields: {}, ...changes };
}

function have(domain: string, changes: Partial<CurrentDistribution> = {}): CurrentDistribution {
  return { domain, state: 'ready', status: 'SERVING', fields: {}, raw: {}, ...changes };
}

function plan(desired: readonly DesiredDistribution[], current: readonly CurrentDistribution[]) {
  const markerOf = (name: string): string => `marker of ${name}`;
  return planDistributions({ desired, current, markerOf, canonical: plain });
}

const gone = { state: 'absent', domain: 'gone.example' } as const;

describe('what is done to each', () => {
  test('creates and modifies come before deletes, whatever their names', () => {
    const { changes } = plan(
      [
        want('a', gone),
        want('z'),
        want('m', { domain: 'm.example', fields: { defaultMaxAge: 60 } }),
        want('n'),
        want('o', { domain: 'o.example' }),
      ],
      [
        have('gone.example'),
        have('m.example'),
        have('n.example', { marker: 'marker of n' }),
        have('o.example'),
        have('other.example'),
      ],
    );
    expect(changes.map(({ kind, name, domain }) => [kind, name, domain])).toEqual([
      ['modify', 'm', 'm.example'],
      ['create', 'z', ''],
      ['delete', 'a', 'gone.example'],
      ['adopt', 'n', 'n.example'],
      ['unchanged', 'o', 'o.example'],
      ['unmanaged', '', 'other.example'],
    ]);
    expect(changes.filter(isWrite)).toHaveLength(3);
  });

  test('one with our marker is the same one, and nothing is done to it', () => {
    const { changes } = plan([want('a')], [have('a.example', { marker: 'marker of a' })]);
    expect(changes).toMatchObject([{ kind: 'adopt', domain: 'a.example' }]);
  });

  test.each(['closing', 'closed'] as const)('one that is %s is not there', (state) => {
    const closed = have('gone.example', { state, marker: 'marker of a' });
    expect(plan([want('a')], [closed]).changes).toMatchObject([{ kind: 'create' }]);
    expect(plan([want('b', gone)], [closed]).changes).toMatchObject([{ kind: 'unchanged' }]);
    expect(plan([want('c', { domain: 'gone.example' })], [closed])).toMatchObject({
      changes: [],
      problems: [{ code: 'vendor-not-found', message: expect.stringContaining('gone.example') }],
    });
  });

  test('two with one marker are a question, never a guess', () => {
    const twins = ['a.example', 'b.example'].map((one) => have(one, { marker: 'marker of a' }));
    expect(plan([want('a')], twins)).toMatchObject({
      problems: [
        { code: 'vendor-conflict', message: expect.stringContaining('a.example, b.example') },
      ],
    });
    expect(plan([want('a', { domain: 'b.example' })], twins).problems).toEqual([]);
  });

  test('one that is broken is left alone, with the word of the vendor', () => {
    const { problems } = plan(
      [want('a', { domain: 'a.example' })],
      [have('a.example', { state: 'broken', status: 'HALTED' })],
    );
    expect(problems).toMatchObject([
      { code: 'distribution-error', message: expect.stringContaining('HALTED') },
    ]);
  });

  test('what the file does not name may be in any state', () => {
    expect(plan([], [have('a.example', { state: 'broken' })]).problems).toEqual([]);
  });
});

const plain: Canonical = (_field, value) => value ?? null;

describe('fields', () => {
  test('what the file does not name is the vendor’s', () => {
    expect(diffFields({}, { defaultMaxAge: 1, certificates: ['x'] }, plain)).toEqual([]);
  });
});

describe('the text behind plan-checksum', () => {
  const change = want('a', { domain: 'a.example', fields: { defaultMaxAge: 60 } });
  const textOf = (...current: readonly CurrentDistribution[]): string =>
    describeForChecksum(plan([change], current).changes);

  test('says what changes, from what to what', () => {
    expect(textOf(have('a.example', { fields: { defaultMaxAge: 30 } }))).toBe(
      '[["modify","a","a.example",[["defaultMaxAge",30,60]]]]',
    );
  });

  test('is another one if the vendor changed the field meanwhile', () => {
    const before = textOf(have('a.example', { fields: { defaultMaxAge: 30 } }));
    expect(textOf(have('a.example', { fields: { defaultMaxAge: 31 } }))).not.toBe(before);
  });

  test('does not know what is unchanged or not ours', () => {
    const before = textOf(have('a.example'));
    expect(textOf(have('other.example'), have('a.example', { raw: { status: 1 } }))).toBe(before);
  });
});
