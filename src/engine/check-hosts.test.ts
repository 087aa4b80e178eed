import { describe, expect, test } from 'vitest';
import { capability } from '../../test/fakes/capability.ts';
import { createSettings } from '../../test/fakes/execution.ts';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { toUnsent } from '../core/task.ts';
import { ContractError, NetworkError, TimeoutError, VendorError } from '../errors.ts';
import type { HostsPage, Operations } from '../providers/provider.ts';
import { createBoard } from './board.ts';
import { execute } from './execute.ts';

type Answer = readonly string[] | HostsPage | undefined | Error;

/** Sends one URL for each host to a vendor with the service domain `a.example`. */
async function run(hosts: readonly string[], answers: readonly Answer[]) {
  const left = [...answers];
  const remarks: string[] = [];
  const cursors: (string | undefined)[] = [];
  let sent = 0;
  let asked = 0;
  const operations: Operations = {
    submit: async () => {
      sent += 1;
      return { id: String(sent) };
    },
    readHosts: async (_limits, cursor) => {
      asked += 1;
      cursors.push(cursor);
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      return answer === undefined || 'hosts' in answer ? answer : { hosts: answer };
    },
  };
  const tasks = hosts.map((host) =>
    toUnsent({
      checksum: host,
      targets: [{ kind: 'url', value: `https://${host}/`, rule: 'urls' }],
    }),
  );
  const problems = await execute(
    createSettings(createManualClock(), {
      capability: { ...capability, confirmation: { by: 'acceptance' }, readsHosts: true },
    }),
    {
      ...{ operations, board: createBoard(tasks, () => undefined), clock: createManualClock() },
      ...{ random: () => 0, signal: new AbortController().signal },
      logger: { info: () => undefined, debug: () => undefined },
      remark: (text) => void remarks.push(text),
    },
  );
  return {
    sent,
    asked,
    cursors,
    remarks,
    problems: problems.map(({ code, input }) => [code, input]),
  };
}

const refusal = (code: 'vendor-auth' | 'vendor-forbidden' | 'vendor-not-found', more = {}) =>
  new VendorError({ code, message: 'No.', ...more });

describe('hosts, before the first submission', () => {
  test('the service domain needs no question', async () => {
    expect(await run(['a.example'], [])).toMatchObject({ sent: 1, asked: 0, problems: [] });
  });

  test('an alias is asked for once', async () => {
    const ended = await run(
      ['a.example', 'b.example', 'c.example'],
      [['b.example', 'c.example', 'a.example']],
    );
    expect(ended).toMatchObject({ sent: 3, asked: 1, problems: [], remarks: [] });
  });

  test('nothing is sent if one is not served', async () => {
    const ended = await run(['a.example', 'x.example'], [['a.example', 'b.example']]);
    expect(ended).toMatchObject({ sent: 0, problems: [['input-invalid', 'urls']] });
  });

  test('all pages are read', async () => {
    const first: HostsPage = { hosts: ['b.example'], next: '2' };
    expect(await run(['c.example'], [first, ['c.example']])).toMatchObject({
      ...{ sent: 1, cursors: [undefined, '2'], problems: [], remarks: [] },
    });
    const ended = await run(['x.example'], [first, ['c.example']]);
    expect(ended).toMatchObject({ sent: 0, problems: [['input-invalid', 'urls']] });
  });

  test('pages without end leave the hosts unchecked', async () => {
    const endless = Array.from({ length: 101 }, (): HostsPage => ({ hosts: [], next: 'more' }));
    const ended = await run(['x.example'], endless);
    expect(ended).toMatchObject({ sent: 1, asked: 100, problems: [] });
    expect(ended.remarks).toEqual([expect.stringContaining('more than 100 pages')]);
  });

  test('a service that does not exist is for the purge to refuse', async () => {
    expect(await run(['x.example'], [undefined])).toMatchObject({ sent: 1, problems: [] });
  });

  test('credentials that are refused end the run', async () => {
    const ended = await run(['x.example'], [refusal('vendor-auth', { concernsAll: true })]);
    expect(ended).toMatchObject({ sent: 0, asked: 1, problems: [['vendor-auth', undefined]] });
  });

  test('a vendor that cannot be reached ends the run', async () => {
    const errors = Array.from({ length: 4 }, () => new NetworkError('Refused.', false));
    const ended = await run(['x.example'], errors);
    expect(ended).toMatchObject({ sent: 0, asked: 4, problems: [['network', undefined]] });
  });

  test.each([
    ['lack of rights', refusal('vendor-forbidden')],
    ['another address', refusal('vendor-not-found', { concernsAll: true })],
    ['an answer of another shape', new ContractError('No list.')],
  ])('%s leaves the hosts unchecked, with a remark', async (_name, error) => {
    const ended = await run(['x.example'], [error]);
    expect(ended).toMatchObject({ sent: 1, asked: 1, problems: [] });
    expect(ended.remarks).toEqual([expect.stringContaining('were not checked')]);
  });

  test.each([
    ['a network', new NetworkError('Cut.', true)],
    ['a time limit', new TimeoutError('request-timeout', 'Late.')],
  ])('%s: it is read again, and then left unchecked', async (_name, error) => {
    expect(await run(['b.example'], [error, ['b.example']])).toMatchObject({
      sent: 1,
      asked: 2,
      remarks: [],
    });
    const ended = await run(
      ['x.example'],
      Array.from({ length: 4 }, () => error),
    );
    expect(ended).toMatchObject({ sent: 1, asked: 4, problems: [] });
    expect(ended.remarks).toHaveLength(1);
  });

  test('a mistake of ours is not taken for an answer', async () => {
    const ended = await run(['x.example'], [new TypeError('x')]);
    expect(ended).toMatchObject({ sent: 0, problems: [['bug', undefined]] });
  });
});
