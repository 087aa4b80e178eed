// What the log says of requests that were accepted, or are sent again.
import { costsAgain } from '../core/capability.ts';
import { formatDuration } from '../core/instant.ts';
import { askedMilliseconds } from '../errors.ts';
import type { Engine } from './engine.ts';
import { createProgress, describeBatch, isShownAsProgress } from './progress.ts';

export interface Announcements {
  accepted(index: number): void;
  /** A part of it was. */
  inPart(index: number): void;
}

/** Acceptances have a line each, or what all of them come to, now and then; parts have one now and then. */
export function createAnnouncements(engine: Engine): Announcements {
  const { board, clock, counterpart, ending, logger, pace } = engine;
  let shownAt = clock.now();
  const nowAndThen = (describe: () => string): void => {
    if (clock.now() - shownAt < progressMilliseconds) return;
    shownAt = clock.now();
    logger.info(describe());
  };
  const describeProgress = createProgress({
    ...{ board, pace, counterpart, now: clock.now },
    isStopped: () => ending.stopSubmitting !== undefined,
  });
  return {
    accepted(index) {
      if (isShownAsProgress(engine)) nowAndThen(describeProgress);
      else logger.info(describeAcceptance(index, engine));
    },
    inPart: (index) => nowAndThen(() => describePart(index, engine)),
  };
}

const progressMilliseconds = 5_000;

function describeAcceptance(index: number, { board }: Engine): string {
  const task = board.task(index);
  const id = task === undefined || task.id === '' ? '' : ` as task ${task.id}`;
  return `${describeBatch(index, board)}: accepted${id}.`;
}

function describePart(index: number, { board }: Engine): string {
  return `${describeBatch(index, board)}: accepted for ${board.task(index)?.vendorState}.`;
}

/** The task keeps the reason, which a run that ends before then shows. */
export function announceAgain(
  index: number,
  {
    engine,
    error,
    isDoubtful,
    waitMilliseconds,
  }: {
    readonly engine: Engine;
    readonly error: unknown;
    readonly isDoubtful: boolean;
    readonly waitMilliseconds: number;
  },
): void {
  const text = error instanceof Error ? error.message : 'unknown failure';
  const message = text.replace(/(?<![.!?])$/, '.');
  const asked = askedMilliseconds(error);
  const wish = asked === 0 ? '' : ` It asks to wait ${formatDuration(asked)}.`;
  const reason = `${message}${wish}`;
  const isOpen = isDoubtful && costsAgain(engine.capability);
  engine.board.change(index, { state: isOpen ? 'unconfirmed' : 'unsent', vendorState: reason });
  const isInTime = engine.clock.now() + waitMilliseconds < engine.deadline;
  const next = isInTime
    ? `Sending it again in ${(waitMilliseconds / 1_000).toFixed(1)} s.`
    : '`timeout` leaves no time for that.';
  engine.logger.info(`${describeBatch(index, engine.board)}: ${reason} ${next}`);
}
