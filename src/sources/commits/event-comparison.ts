// What `base` and `head` make of the event's own plan.

import { isEmptyTree } from '../../core/empty-tree.ts';
import type { RunContext } from '../../core/run-context.ts';
import { lastPurge, type Selection } from '../../core/selection.ts';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';
import {
  type BasePlan,
  type ComparePlan,
  type EventPlan,
  findEventHead,
  isZeroId,
  planEvent,
} from './event-plan.ts';

type Given = Pick<Selection, 'base' | 'head'>;

/**
 * A given `base` or `head` means a comparison, whatever the event; the side not given is the
 * event's own. A `base` of zeros counts as not given: that is what
 * `${{ github.event.before }}` is on a new branch. The empty tree as `base` is what an earlier run
 * put out where every file counted.
 */
export async function planComparison(given: Given, context: RunContext): Promise<EventPlan> {
  const base = given.base === undefined || isZeroId(given.base) ? undefined : given.base;
  const { head } = given;
  if (base === undefined && head === undefined) return planEvent(context);
  const headName = head ?? (await findEventHead(context));
  if (base === undefined) return planGivenHead(headName, context);
  if (base === lastPurge) return await planLastPurge(headName, { head, context });
  if (base === 'last-success') return await planLastSuccess(headName, { head, context });
  const headWhy = describeHead(head);
  const plan: BasePlan = isEmptyTree(base) ? { how: 'every-file' } : { how: 'commit', name: base };
  return { kind: 'compare', base: plan, head: headName, why: `\`base\` as given, ${headWhy}` };
}

function describeHead(head: string | undefined): string {
  return head === undefined ? "the event's own head" : '`head` as given';
}

/** The next run would take what is not live for what the caches hold. */
function findRefusal(own: EventPlan | undefined, head: string | undefined): EventPlan | undefined {
  return own?.kind === 'unsupported' && own.isNotLive === true && head === undefined
    ? own
    : undefined;
}

interface HeadSide {
  /** As given. */
  readonly head: string | undefined;
  readonly context: RunContext;
}

/** Needs nothing of the event but its head; what it says itself helps if nothing is remembered. */
async function planLastPurge(headName: string, { head, context }: HeadSide): Promise<EventPlan> {
  const own = await planEvent(context).catch((error: unknown) => {
    if (error instanceof SourceError) return undefined;
    throw error;
  });
  if (own?.kind === 'nothing') return own;
  const refusal = findRefusal(own, head);
  if (refusal !== undefined) return refusal;
  const known =
    own?.kind === 'compare' && own.base.how !== 'last-purge' && head === undefined
      ? { own: own.base }
      : {};
  const why = `\`base: last-purge\`, ${describeHead(head)}`;
  return { kind: 'compare', base: { how: 'last-purge', ...known }, head: headName, why };
}

async function planGivenHead(head: string, context: RunContext): Promise<EventPlan> {
  const own = await planEvent(context);
  if (own.kind === 'compare') {
    return { ...own, head, why: `\`head\` as given, base of the event (${own.why})` };
  }
  const event = context.eventName === '' ? 'a run outside a workflow' : context.eventName;
  throw new SourceError(
    'event-unsupported',
    `\`head\` is given without \`base\`, and ${oneLine(event, 60)} has no base of its own.`,
    { input: 'base', remedy: 'Set `base` as well.' },
  );
}

/** Events about no commits have no base to fall back to: then every file of the head counts. */
async function planLastSuccess(headName: string, { head, context }: HeadSide): Promise<EventPlan> {
  if (context.eventName.startsWith('pull_request')) {
    throw new SourceError(
      'event-unsupported',
      `\`base: last-success\` cannot be used on ${context.eventName}: a run there carries the head of the branch, not the merge that it was about.`,
      { input: 'base', remedy: 'Leave out `base`: then exactly what merging changes is compared.' },
    );
  }
  const own = await planEvent(context);
  const refusal = findRefusal(own, head);
  if (refusal !== undefined) return refusal;
  const why = `\`base: last-success\`, ${describeHead(head)}`;
  const base = toLastSuccess(own.kind === 'compare' ? own.base : undefined);
  return { kind: 'compare', base, head: headName, why };
}

function toLastSuccess(own: ComparePlan['base'] | undefined): BasePlan {
  if (own?.how === 'last-success') return own;
  const otherwise: BasePlan =
    own === undefined || own.how === 'last-purge' ? { how: 'every-file' } : own;
  return { how: 'last-success', otherwise };
}
