// What the log says of requests that were accepted.
import type { Engine } from './engine.ts';
import { createProgress, describeBatch, isShownAsProgress } from './progress.ts';

/** How acceptances are shown: a line for each, or what all of them come to, now and then. */
export function createAcceptances(engine: Engine): (index: number) => void {
  const { board, clock, ending, logger, pace } = engine;
  if (!isShownAsProgress(engine)) return (index) => logger.info(describeAcceptance(index, engine));
  const isStopped = (): boolean => ending.stopSubmitting !== undefined;
  const describeProgress = createProgress({ board, pace, now: clock.now, isStopped });
  let shownAt = clock.now();
  return () => {
    if (clock.now() - shownAt < progressMilliseconds) return;
    shownAt = clock.now();
    logger.info(describeProgress());
  };
}

const progressMilliseconds = 5_000;

function describeAcceptance(index: number, { board }: Engine): string {
  const task = board.task(index);
  const id = task === undefined || task.id === '' ? '' : ` as task ${task.id}`;
  return `${describeBatch(index, board)}: accepted${id}.`;
}
