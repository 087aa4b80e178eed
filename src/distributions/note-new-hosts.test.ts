import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../test/fakes/manual-clock.ts';
import { createChange, createCurrent } from '../../test/fakes/sync.ts';
import { CancelledError, NetworkError, VendorError } from '../errors.ts';
import type { HostCheck } from '../providers/distribution-operations.ts';
import { noteNewHosts } from './note-new-hosts.ts';

const network = new NetworkError('Cut.', false);
const down = new VendorError({ code: 'vendor-unavailable', message: 'Down.' });
const refused = new VendorError({ code: 'vendor-forbidden', message: 'No.' });

/** Every change has the hosts `one` and `two`; `answers` are given in turn, errors thrown. */
function createCheck(...answers: readonly (string | undefined | Error)[]) {
  const asked: string[] = [];
  const hostCheck: HostCheck = {
    findNewHosts: () => ['one', 'two'],
    async findObstacle({ host, domain }) {
      const answer = answers[asked.length];
      asked.push(`${host} for ${domain}`);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const cancel = new AbortController();
  const clock = createManualClock();
  const retry = {
    clock,
    signal: cancel.signal,
    deadline: clock.now() + 600_000,
    requestTimeoutMilliseconds: 30_000,
    lastProbeMilliseconds: 5_000,
    retries: 2,
    random: () => 0,
  };
  return { asked, hostCheck, retry, cancel };
}

const create = createChange('create');
const modify = createChange('modify');

test('what is left to prove belongs to its change', async () => {
  const { hostCheck, retry, asked } = createCheck(undefined, 'No record.', 'Expired.', undefined);
  const { notesOf, remarks } = await noteNewHosts([create, modify], { hostCheck, retry });
  expect([notesOf(create), notesOf(modify), remarks]).toEqual([['No record.'], ['Expired.'], []]);
  expect(asked).toEqual(['one for ', 'two for ', 'one for a.example', 'two for a.example']);
});

test.each(['delete', 'adopt', 'unchanged', 'unmanaged'] as const)(
  'a change that is %s asks for nothing',
  async (kind) => {
    const { hostCheck, retry, asked } = createCheck();
    const change = createChange(kind, { current: createCurrent('ready') });
    const { notesOf } = await noteNewHosts([change], { hostCheck, retry });
    expect([notesOf(change), asked]).toEqual([[], []]);
  },
);

test('a vendor without this check is not asked', async () => {
  const { retry } = createCheck();
  const { notesOf, remarks } = await noteNewHosts([create], { hostCheck: undefined, retry });
  expect([notesOf(create), remarks]).toEqual([[], []]);
});

describe('a check that fails', () => {
  test('is retried', async () => {
    const { hostCheck, retry } = createCheck(network, down, 'No record.', undefined);
    const { notesOf } = await noteNewHosts([create], { hostCheck, retry });
    expect(notesOf(create)).toEqual(['No record.']);
  });

  test('is a remark: what is known stays, and nothing more is asked', async () => {
    const { hostCheck, retry, asked } = createCheck('No record.', undefined, refused);
    const { notesOf, remarks } = await noteNewHosts([create, modify], { hostCheck, retry });
    expect([notesOf(create), notesOf(modify)]).toEqual([['No record.'], []]);
    expect(remarks).toEqual(['Whether new hosts are validated could not be checked: No.']);
    expect(asked).toHaveLength(3);
  });

  test('because the run is cancelled ends it', async () => {
    const { hostCheck, retry, cancel } = createCheck(network);
    cancel.abort(new CancelledError('SIGTERM'));
    await expect(noteNewHosts([create], { hostCheck, retry })).rejects.toBeInstanceOf(
      CancelledError,
    );
  });

  test('for no reason of ours is a bug', async () => {
    const { hostCheck, retry } = createCheck(new Error('oops'));
    await expect(noteNewHosts([create], { hostCheck, retry })).rejects.toThrow('oops');
  });
});
