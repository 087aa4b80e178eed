import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nhnV15Capabilities } from '../../providers/nhn/v1.5/capabilities.ts';
import { nhnV2Capabilities } from '../../providers/nhn/v2/capabilities.ts';
import type { Capability } from '../capability.ts';
import type { Target } from '../target.ts';
import { estimateMilliseconds, type Lane } from './lane.ts';
import { makePlan, type Plan } from './plan.ts';
import { planBatches } from './plan-batches.ts';
import type { PlanRequest } from './plan-request.ts';
import { listText } from './shard.ts';

function createUrls(count: number): readonly Target[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'url' as const,
    value: `https://a.example/folder-${index % 3}/${String(index).padStart(6, '0')}`,
    rule: 'urls' as const,
  })).sort((one, other) => (one.value < other.value ? -1 : 1));
}

const usual: PlanRequest = {
  targets: createUrls(25),
  covered: [],
  meansAll: [],
  listsAll: false,
  listInputs: ['urls'],
  mode: 'purge',
  purgeType: 'item',
  domain: 'a.toastcdn.net',
  baseUrls: [],
  capabilities: nhnV15Capabilities,
  pace: undefined,
  maxUrls: 20_000,
  onTooMany: 'fail',
  failIfEmpty: false,
  shard: undefined,
  expectedList: undefined,
  sentBefore: new Set(),
  wait: true,
  dryRun: false,
  checksum: (text) => `checksum of ${text}`,
};

/** With the batches of all lanes, and the rest of the first. */
interface Flat extends Plan, Pick<Lane, 'batches'>, Partial<Pick<Lane, 'capability' | 'pace'>> {}

function plan(changes: Partial<PlanRequest>): Flat {
  const planned = makePlan({ ...usual, ...changes });
  if ('refusal' in planned) throw new Error(planned.refusal.message);
  const { lanes } = planned.plan;
  return { ...lanes[0], ...planned.plan, batches: lanes.flatMap(({ batches }) => batches) };
}

function refusalOf(changes: Partial<PlanRequest>) {
  const planned = makePlan({ ...usual, ...changes });
  return 'refusal' in planned ? planned.refusal : undefined;
}

function kindsOf({ batches }: Flat): readonly string[] {
  return [...new Set(batches.flatMap(({ targets }) => targets.map(({ kind }) => kind)))];
}

const legacy = { domain: 'a.cdn.toastcloud.com' };

describe('a change that means everything', () => {
  const meansAll = ['layouts/base.html', 'layouts/\udcff.html'];

  test.each<[string, Partial<PlanRequest>]>([
    ['in place of a list', {}],
    ['in place of an empty list', { targets: [] }],
    ['in place of wildcards', { purgeType: 'wildcard', targets: [] }],
    ['as the condition of everything', { purgeType: 'all', targets: [] }],
    ['whatever `max-urls` says', { maxUrls: 1 }],
    ['though an empty list fails', { targets: [], failIfEmpty: true }],
  ])('%s', (_name, changes) => {
    const { batches, remarks } = plan({ meansAll, ...changes });
    expect(batches.map(({ targets }) => targets)).toEqual([
      [
        {
          kind: 'everything',
          value: 'a.toastcdn.net',
          rule: 'purge-all-if',
          path: 'layouts/base.html',
        },
      ],
    ]);
    expect(remarks[0]).toBe(
      'Everything is purged, because `purge-all-if` matches what changed: layouts/base.html and 1 more.',
    );
  });

  test('is another list than the URLs that somebody approved', () => {
    const { listChecksum: approved } = plan({});
    const refused = makePlan({ ...usual, meansAll, expectedList: { checksum: approved } });
    expect(refused).toMatchObject({ refusal: { code: 'list-changed', input: 'expected-list' } });
    const { listChecksum } = plan({ meansAll });
    expect(plan({ meansAll, expectedList: { checksum: listChecksum } }).batches).toHaveLength(1);
  });

  test('is sent by the first shard alone', () => {
    const batchesOf = (index: number) => plan({ meansAll, shard: { index, count: 2 } }).batches;
    expect([batchesOf(1).length, batchesOf(2).length]).toEqual([1, 0]);
  });
});

describe('URLs that something else covers', () => {
  const [first, ...others] = createUrls(3);
  const tag: Target = { kind: 'tag', value: 'news', rule: 'tags' };
  const meansAll = ['layouts/base.html'];

  test.each<[string, Partial<PlanRequest>]>([
    ['`purge-type: all`', { purgeType: 'all' }],
    ['`purge-all-if`', { meansAll }],
    ['`on-too-many: all`', { maxUrls: 1, onTooMany: 'all' }],
    ['`on-too-many: wildcard`', { ...legacy, maxUrls: 1, onTooMany: 'wildcard' }],
  ])('are known: %s', (_name, changes) => {
    const covered = first === undefined ? [] : [first];
    const made = plan({ targets: others, covered, ...changes });
    expect(kindsOf(made)).not.toContain('url');
    expect(made.covered).toEqual([...others, first]);
  });

  test('are neither names nor what is sent', () => {
    expect(plan({ targets: [tag], purgeType: 'all' }).covered).toEqual([]);
    expect(plan({ targets: [], meansAll }).covered).toEqual([]);
    expect(plan({}).covered).toBeUndefined();
    expect(plan({ listInputs: [], targets: [], purgeType: 'all' }).covered).toBeUndefined();
  });

  test('belong to the shard that sends what covers them', () => {
    const of = (index: number) => plan({ meansAll, shard: { index, count: 2 } }).covered?.length;
    expect([of(1), of(2)]).toEqual([25, undefined]);
  });
});

describe('the list', () => {
  test('is sent whole, in order, each batch with the checksum of its values', () => {
    const capability: Capability = { ...firstRow(), targetsPerRequest: 7 };
    fc.assert(
      fc.property(fc.nat(60), (count) => {
        const targets = createUrls(count);
        const text = listText(targets);
        const batches = planBatches(targets, { capability, checksum: usual.checksum, text });
        expect(batches.flatMap((batch) => batch.targets)).toEqual(targets);
        expect(batches).toHaveLength(Math.ceil(count / 7));
        for (const batch of batches) {
          expect(batch.targets.length).toBeLessThanOrEqual(7);
          expect(batch.checksum).toBe(usual.checksum(listText(batch.targets)));
        }
      }),
    );
  });

  test('its checksum is of one value a line, and the same for every shard', () => {
    const targets = createUrls(2);
    const whole = plan({ targets }).listChecksum;
    expect(whole).toBe(`checksum of ${targets.map(({ value }) => `${value}\n`).join('')}`);
    expect(plan({ targets, shard: { index: 2, count: 2 } }).listChecksum).toBe(whole);
  });

  test('an expected one is taken, another is refused with both', () => {
    const expectedList = { checksum: plan({}).listChecksum };
    expect(plan({ expectedList, shard: { index: 2, count: 2 } }).batches).toHaveLength(1);
    const other = { checksum: 'f'.repeat(64) };
    const checksum = () => 'a'.repeat(64);
    const refusal = refusalOf({ expectedList: other, checksum });
    expect(refusal).toMatchObject({ code: 'list-changed', input: 'expected-list' });
    expect(refusal?.message).toMatch(/ffffff.*aaaaaa/);
    expect(refusal?.remedy).toContain('the report file of the plan');
    const values = usual.targets.slice(1).map(({ value }) => value);
    const known = refusalOf({ expectedList: { ...other, values }, checksum });
    expect(known?.message).toContain('1 URL is new (https://a.example/folder-0/000000) (expected');
  });

  test('what an earlier run sent counts for no limit of the day', () => {
    const capabilities = [{ ...firstRow(), targetsPerDay: 100, targetsPerRequest: 10 }];
    const { batches, remarks } = plan({ capabilities });
    expect(remarks).toEqual([expect.stringContaining('This run takes up to 25 of the 100')]);
    const sentBefore = new Set(batches.slice(0, 2).map(({ checksum }) => checksum));
    expect(plan({ capabilities, sentBefore }).remarks).toEqual([
      expect.stringContaining('This run takes up to 5 of the 100'),
    ]);
  });

  test('an empty one is nothing to do, or an error if it must not be', () => {
    expect(plan({ targets: [] })).toMatchObject({ batches: [], lanes: [] });
    expect(refusalOf({ targets: [], failIfEmpty: true })).toMatchObject({
      code: 'empty-list',
      input: 'fail-if-empty',
    });
  });

  test('a shard that gets nothing of a full list is not an error', () => {
    const shard = { index: 5, count: 5 };
    expect(plan({ targets: createUrls(3), shard, failIfEmpty: true }).batches).toEqual([]);
  });
});

describe('purge-type: all', () => {
  test('is one purge of the domain, whatever the list', () => {
    const targets = createUrls(30_000);
    expect(plan({ purgeType: 'all', targets }).batches.map((batch) => batch.targets)).toEqual([
      [{ kind: 'everything', value: 'a.toastcdn.net', rule: 'purge-type' }],
    ]);
  });

  test.each([
    [true, 0, 0],
    [true, 1, 1],
    [false, 0, 1],
  ])('sources given: %s, with %i URLs: %i requests', (hasSources, count, requests) => {
    const listInputs = hasSources ? ['urls'] : [];
    const { batches } = plan({ purgeType: 'all', listInputs, targets: createUrls(count) });
    expect(batches).toHaveLength(requests);
  });

  test('a list is said to be the condition for it', () => {
    const [remark] = plan({ purgeType: 'all', listInputs: ['files'] }).remarks;
    expect(remark).toMatch(/`files` names 25 URLs, and `purge-type: all` purges everything if/);
    expect(plan({ purgeType: 'all', listInputs: [] }).remarks).toEqual([]);
    expect(plan({ purgeType: 'all', targets: [] }).remarks).toEqual([]);
  });

  test('a condition that is not met can be an error', () => {
    expect(refusalOf({ purgeType: 'all', targets: [], failIfEmpty: true })?.code).toBe(
      'empty-list',
    );
  });
});

describe('everything of a vendor without a service domain', () => {
  const capabilities: readonly Capability[] = [
    { ...firstRow(), accepts: 'everything', perOrigin: true, targetsPerRequest: 100 },
  ];
  const valuesOf = (changes: Partial<PlanRequest>) =>
    plan({ domain: '', capabilities, purgeType: 'all', ...changes }).batches.flatMap(
      ({ targets }) => targets.map(({ kind, value }) => `${kind} ${value}`),
    );

  test('is every origin of `base-url`', () => {
    const baseUrls = ['https://b.example/docs/', 'https://a.example:8443', 'https://b.example/'];
    expect(valuesOf({ targets: [], listInputs: [], baseUrls })).toEqual([
      'everything https://a.example:8443/',
      'everything https://b.example/',
    ]);
  });

  test('is every origin of the list as well', () => {
    expect(valuesOf({ baseUrls: ['http://b.example/'] })).toEqual([
      'everything http://b.example/',
      'everything https://a.example/',
    ]);
    expect(valuesOf({ purgeType: 'item', maxUrls: 1, onTooMany: 'all' })).toEqual([
      'everything https://a.example/',
    ]);
  });
});

describe('the quota of a day', () => {
  const withRow = (row: Partial<Capability>) => ({ capabilities: [{ ...firstRow(), ...row }] });

  test('is a limit of the list if the vendor does not report it', () => {
    const quota = withRow({ targetsPerDay: 24 });
    expect(refusalOf(quota)?.code).toBe('too-many-urls');
    expect(plan(withRow({ targetsPerDay: 25 })).remarks.join()).toContain('is unknown');
  });

  test('is only what is usual if the vendor reports it', () => {
    const quota = withRow({ targetsPerDay: 20, readsQuota: true });
    expect(plan(quota)).toMatchObject({ batches: [{}], remarks: [] });
    const { remarks } = plan({ ...quota, dryRun: true });
    expect(remarks).toEqual([expect.stringContaining('25 of the 20 that the vendor usually')]);
    expect(remarks.join()).toContain('(125 %)');
  });
});

describe('max-urls', () => {
  test('as many as allowed are sent; one more is too many', () => {
    expect(plan({ maxUrls: 25 }).batches).toHaveLength(1);
    expect(refusalOf({ maxUrls: 24 })).toMatchObject({ code: 'too-many-urls', input: 'max-urls' });
  });

  test('too many is judged before the list is cut into shards', () => {
    expect(refusalOf({ maxUrls: 24, shard: { index: 1, count: 5 } })?.code).toBe('too-many-urls');
  });

  test('on-too-many: all is one purge of everything, with a notice', () => {
    const made = plan({ maxUrls: 24, onTooMany: 'all' });
    expect(kindsOf(made)).toEqual(['everything']);
    expect(made.notices).toEqual([expect.stringContaining('25')]);
  });

  test('on-too-many: wildcard covers every URL if the domain takes wildcards', () => {
    const made = plan({ ...legacy, maxUrls: 4, onTooMany: 'wildcard' });
    expect(kindsOf(made)).toEqual(['wildcard']);
    const patterns = made.batches.flatMap((batch) => batch.targets.map(({ value }) => value));
    expect(patterns.length).toBeLessThanOrEqual(4);
    for (const { value } of usual.targets) {
      expect(patterns.some((one) => value.startsWith(one.replace(/\*$/, '')))).toBe(true);
    }
    expect(made.notices[0]).toContain('25');
  });

  test('on-too-many: wildcard gives folders if wildcards are folders', () => {
    const row: Capability = { ...firstRow(), accepts: 'wildcard', wildcardForm: 'folder' };
    const made = plan({ capabilities: [row], maxUrls: 4, onTooMany: 'wildcard' });
    expect(made.batches.flatMap(({ targets }) => targets.map(({ value }) => value))).toEqual([
      'https://a.example/folder-0/',
      'https://a.example/folder-1/',
      'https://a.example/folder-2/',
    ]);
    const deep = ['https://a.example/x/1', 'https://a.example/x/y/2'];
    const targets = deep.map((value) => ({ kind: 'url' as const, value, rule: 'urls' as const }));
    const alone = plan({ capabilities: [row], targets, maxUrls: 1, onTooMany: 'wildcard' });
    expect(alone.batches[0]?.targets.map(({ value }) => value)).toEqual(['https://a.example/x/']);
  });

  test.each([
    [undefined, 'is not known'],
    [[], 'cover nothing else'],
    [['https://a.example/other/x'], 'cover nothing else'],
    [
      Array.from({ length: 75 }, (_, one) => `https://a.example/folder-${one % 3}/kept-${one}`),
      '75 % was not asked for: 75 URLs',
    ],
    [['https://a.example/folder-0/kept'], '4 % was not asked for: 1 URL.'],
  ] as const)('on-too-many: wildcard says what else is covered: %j', (unchangedUrls, told) => {
    const made = plan({ ...legacy, maxUrls: 4, onTooMany: 'wildcard', unchangedUrls });
    expect(made.notices[0]).toContain(told);
  });

  test.each([
    ['the vendor refuses wildcards for the domain', nhnV15Capabilities],
    ['the provider has none', nhnV2Capabilities],
  ])('on-too-many: wildcard never folds where %s', (_why, capabilities) => {
    const refusal = refusalOf({ capabilities, maxUrls: 4, onTooMany: 'wildcard' });
    expect(refusal?.code).toBe('too-many-urls');
    expect(refusal?.remedy).toContain('on-too-many: all');
  });

  test.each(['all', 'wildcard'] as const)('on-too-many: %s is for purges only', (onTooMany) => {
    const refusal = refusalOf({ ...legacy, mode: 'prewarm', maxUrls: 4, onTooMany });
    expect(refusal?.code).toBe('too-many-urls');
    expect(refusal?.remedy).not.toContain('on-too-many');
  });
});

describe('wildcards that are typed', () => {
  const targets = [{ kind: 'wildcard' as const, value: '/img/*', rule: 'urls' as const }];

  test('are sent for any domain, with the warning that is due', () => {
    expect(plan({ purgeType: 'wildcard', targets }).notices).toEqual([
      expect.stringContaining('10017'),
    ]);
    expect(plan({ ...legacy, purgeType: 'wildcard', targets }).notices).toEqual([]);
  });
});

describe('shards', () => {
  test('all of them together send the list once', () => {
    const parts = [1, 2, 3].map((index) => plan({ shard: { index, count: 3 } }));
    const sent = parts.flatMap(({ batches }) => batches.flatMap(({ targets }) => targets));
    expect(new Set(sent)).toEqual(new Set(usual.targets));
    expect(sent).toHaveLength(usual.targets.length);
  });

  test.each<[string, Partial<PlanRequest>]>([
    ['purge-type: all', { purgeType: 'all' }],
    ['on-too-many: all', { maxUrls: 1, onTooMany: 'all' }],
    ['on-too-many: wildcard', { ...legacy, maxUrls: 4, onTooMany: 'wildcard' }],
  ])('%s is sent by the first alone', (_name, changes) => {
    const sizes = [1, 2, 3].map(
      (index) => plan({ ...changes, shard: { index, count: 3 } }).batches.length,
    );
    expect(sizes).toEqual([1, 0, 0]);
  });

  test.each([
    ["the provider's", undefined, { count: 1, perMilliseconds: 4_000 }],
    ["the user's", { count: 10, perMilliseconds: 60_000 }, { count: 10, perMilliseconds: 240_000 }],
  ])('each keeps its part of %s pace', (_whose, pace, expected) => {
    expect(plan({ pace, shard: { index: 3, count: 4 } }).pace).toEqual(expected);
  });
});

describe('the estimate', () => {
  test.each([
    [0, 1, 0],
    [1, 1, 0],
    [3, 1, 2_000],
    [10, 10, 0],
    [11, 10, 1_000],
  ])('%i requests, %i at once in a second: %i ms', (requests, count, expected) => {
    expect(estimateMilliseconds(requests, { count, perMilliseconds: 1_000 })).toBe(expected);
  });
});

function firstRow(): Capability {
  const [row] = nhnV2Capabilities;
  if (row === undefined) throw new Error('the table is empty');
  return row;
}
