// What the log says of requests that were accepted.
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
