// Lists with several kinds of targets, and targets for which something else is sent.
import { describe, expect, test } from 'vitest';
import { capability } from '../../../test/fakes/capability.ts';
import type { Capability } from '../capability.ts';
import type { Target, TargetKind } from '../target.ts';
import { itemsOf } from '../task.ts';
import { describeCosts } from './describe-costs.ts';
import { estimateLanes, laneOf } from './lane.ts';
import { mergeTargets } from './merge-targets.ts';
import { makePlan, type Plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { chooseResumed } from './resume.ts';
import { listText } from './shard.ts';

const row = (accepts: TargetKind, changes: Partial<Capability> = {}): Capability => ({
  ...capability,
  accepts,
  targetsPerRequest: 2,
  ...changes,
});

const capabilities = [row('url'), row('wildcard'), row('tag', { targetsPerRequest: 10 })];

function list(kind: TargetKind, ...values: readonly string[]): readonly Target[] {
  return values.map((value) => ({ kind, value, rule: kind === 'tag' ? 'tags' : 'urls' }));
}

const mixed = mergeTargets([
  list('tag', 'b', 'a'),
  list('url', 'https://a.example/1', 'https://a.example/3', 'https://b.example/1'),
  list('wildcard', 'https://a.example/2/*'),
]);

const usual: PlanRequest = {
  targets: mixed,
  covered: [],
  meansAll: [],
  listsAll: false,
  listInputs: ['urls', 'tags'],
  mode: 'purge',
  purgeType: 'wildcard',
  domain: '',
  baseUrls: [],
  capabilities,
  pace: undefined,
  maxUrls: 20_000,
  onTooMany: 'fail',
  failIfEmpty: false,
  shard: undefined,
  expectedList: undefined,
  sentBefore: new Set(),
  wait: true,
  dryRun: false,
  checksum: (text) => text,
};

function plan(changes: Partial<PlanRequest> = {}): Plan {
  const planned = makePlan({ ...usual, ...changes });
  if ('refusal' in planned) throw new Error(planned.refusal.message);
  return planned.plan;
}

function refusalOf(changes: Partial<PlanRequest>) {
  const planned = makePlan({ ...usual, ...changes });
  return 'refusal' in planned ? planned.refusal : undefined;
}

const shown = ({ lanes }: Plan): readonly string[] =>
  lanes.map(({ capability: { accepts }, batches }) => {
    const sizes = batches.map(({ targets }) => targets.length).join('+');
    return `${accepts} ${sizes}`;
  });

describe('several kinds in one list', () => {
  test('have a lane each, and different checksums', () => {
    expect(shown(plan())).toEqual(['url 2+1', 'wildcard 1', 'tag 2']);
    expect(plan().listChecksum).toBe(
      'https://a.example/1\nhttps://a.example/2/*\nhttps://a.example/3\nhttps://b.example/1\ntag:a\ntag:b\n',
    );
    for (const { batches } of plan().lanes)
      for (const batch of batches) expect(batch.checksum).toBe(listText(batch.targets));
  });

  test('a kind that the provider does not take is refused, and nothing is sent', () => {
    const refusal = refusalOf({ capabilities: capabilities.slice(0, 2) });
    expect(refusal?.code).toBe('mode-unsupported');
    expect(refusal?.message).toMatch(/with 2 tags.*, such as `tag:a`\.$/);
  });

  test('count together', () => {
    expect(refusalOf({ maxUrls: 5 })?.message).toContain('3 URLs, 1 wildcard and 2 tags are more');
  });

  test('shards send each once, and what cannot be divided is sent by the first', () => {
    const parts = [1, 2, 3].map((index) => plan({ shard: { index, count: 3 } }));
    const sent = parts.map(({ lanes }) =>
      lanes.flatMap(({ batches }) => batches.flatMap(({ targets }) => targets)),
    );
    expect(mergeTargets(sent)).toEqual(mixed);
    expect(sent.flat()).toHaveLength(mixed.length);
    expect(sent[1]?.concat(sent[2] ?? []).some(({ kind }) => kind === 'wildcard')).toBe(false);
  });

  test('too many URLs are folded, and names stay', () => {
    const targets = mixed.filter(({ kind }) => kind !== 'wildcard');
    const folded = plan({ purgeType: 'item', targets, maxUrls: 4, onTooMany: 'wildcard' });
    expect(shown(folded)).toEqual(['wildcard 2', 'tag 2']);
    // Else one wildcard would be left for all URLs, which may be everything.
    const refusal = refusalOf({ purgeType: 'item', targets, maxUrls: 2, onTooMany: 'wildcard' });
    expect(refusal).toMatchObject({
      code: 'too-many-urls',
      remedy: expect.stringContaining('Only URLs are folded'),
    });
  });

  test('take the time of the slowest, or of all that share a pace', () => {
    const slow = { pace: { count: 1, perMilliseconds: 60_000 } };
    const rows = [row('url', slow), row('wildcard'), row('tag', slow)];
    expect(estimateLanes(plan({ capabilities: rows }).lanes)).toBe(60_000);
    const shared = rows.map((one) => ({ ...one, paceGroup: 'all' }));
    expect(estimateLanes(plan({ capabilities: shared }).lanes)).toBe(180_000);
    const perTarget = { ...row('url'), targetPace: { count: 1, perMilliseconds: 30_000 } };
    expect(estimateLanes(plan({ capabilities: [perTarget, ...rows.slice(1)] }).lanes)).toBe(60_000);
  });
});

describe('what is sent in place of targets', () => {
  const toSent = ({ kind, value }: Target): string =>
    kind === 'tag' ? `#${value}` : new URL(value).pathname;
  const targets = mergeTargets([
    list(
      'url',
      ...['a', 'b', 'c'].flatMap((host) => [1, 2, 3].map((n) => `https://${host}.example/${n}`)),
    ),
  ]);

  test('goes once, in one request with all it stands for', () => {
    const [lane] = plan({ targets, toSent }).lanes;
    expect(lane?.batches.map((batch) => [itemsOf(batch), batch.targets.length])).toEqual([
      [['/1', '/2'], 6],
      [['/3'], 3],
    ]);
    for (const { checksum, targets: own } of lane?.batches ?? [])
      expect(checksum).toBe(listText(own));
  });

  test('belongs to one shard', () => {
    const parts = [1, 2].map((index) => plan({ targets, toSent, shard: { index, count: 2 } }));
    const items = parts.flatMap(({ lanes }) =>
      lanes.flatMap(({ batches }) => batches.flatMap(itemsOf)),
    );
    expect(items.toSorted()).toEqual(['/1', '/2', '/3']);
  });

  test('is what the vendor counts in a day', () => {
    const daily = [row('url', { targetsPerDay: 3 })];
    expect(plan({ targets, toSent, capabilities: daily }).remarks.join()).toContain(
      'up to 3 of the 3',
    );
    expect(refusalOf({ targets, capabilities: daily })?.code).toBe('too-many-urls');
  });

  test('is what costs', () => {
    const price = { freePerMonth: 2, each: 0.005, currency: 'USD' };
    const paths = { noun: ['path', 'paths'], price } as const;
    const rows = [row('url', paths), row('tag', paths), row('wildcard', paths)];
    const { lanes } = plan({
      targets: [...targets, ...list('tag', 'a')],
      toSent,
      capabilities: rows,
    });
    expect(describeCosts(lanes, { capabilities: rows })).toEqual([
      '4 paths: the first 2 a month are free for the account, then each costs 0.005 USD. If none of them is left, sending the whole list costs 0.02 USD. A wildcard counts as one path, however much it covers: `on-too-many: wildcard` with a lower `max-urls` folds the URLs.',
    ]);
    expect(describeCosts(lanes, { capabilities: rows.slice(0, 2) }).join()).not.toContain('folds');
    expect(describeCosts(lanes.slice(1), { capabilities: rows })).toEqual([
      '1 path: the first 2 a month are free for the account, then each costs 0.005 USD. If none of them is left, sending the whole list costs 0.005 USD.',
    ]);
    expect(describeCosts(plan().lanes, { capabilities })).toEqual([]);
  });
});

describe('tasks of an earlier run', () => {
  const task = { id: 'a', batch: '', sent: 1, state: 'pending' } as const;
  const choose = (...earlier: Parameters<typeof chooseResumed>[1]['earlier'][]) =>
    chooseResumed(capabilities, { mode: 'purge', domain: '', earlier: earlier.flat() }).map(
      ({ accepts }) => accepts,
    );

  test('are polled by the row of their kind; ids alone by the first', () => {
    expect(choose([{ ...task, targets: list('tag', 'a') }])).toEqual(['tag']);
    expect(choose([{ ...task, targets: list('tag', 'a') }, task])).toEqual(['url', 'tag']);
    expect(choose([task])).toEqual(['url']);
  });

  test('are in the lane of their kind', () => {
    const { lanes } = plan();
    const kindOf = (targets: readonly Target[]) =>
      laneOf({ batch: { checksum: '', targets } }, lanes)?.capability.accepts;
    expect([kindOf(list('tag', 'a')), kindOf([])]).toEqual(['tag', 'url']);
  });
});
