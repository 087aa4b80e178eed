// How many recipients each request has is known only after they were looked up: then what the run
// costs and how long it takes is known as well.
import { formatDuration } from '../core/instant.ts';
import { describeCosts } from '../core/plan/describe-costs.ts';
import { estimateLanes } from '../core/plan/lane.ts';
import { InputError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { isToSend } from './settlement.ts';

/** Throws InputError if the budget ends before all of them are sent: what was sent until then is paid. */
export function checkRecipients(lanes: readonly Engine[], engine: Engine): void {
  const { clock, deadline, operations, recipients: noun, remark, timeoutMilliseconds } = engine;
  const count = operations.countRecipients?.();
  if (noun === undefined || count === undefined) return;
  const open = lanes.map((lane) => ({
    ...lane,
    batches: lane.board
      .tasks()
      .filter(isToSend)
      .map(({ batch }) => batch),
  }));
  for (const line of describeCosts(open, { capabilities: [], recipients: { noun, count } }))
    remark(line);
  const least = estimateLanes(open, count);
  if (least === 0 || clock.now() + least < deadline) return;
  throw new InputError([
    {
      code: 'input-invalid',
      input: 'timeout',
      message: `\`timeout\` (${formatDuration(timeoutMilliseconds)}) is too short: sending everything for ${count} ${noun[count === 1 ? 0 : 1]} takes at least ${formatDuration(least)} at this pace.`,
      remedy: 'Set a longer `timeout`. Nothing was sent.',
    },
  ]);
}
