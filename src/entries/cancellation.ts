// Imported before everything else: a signal is heard from the first line of the program to its last.
// Without a listener Node would end at once, and no id and no report would be written.
import { CancelledError } from '../errors.ts';

/** SIGINT comes first and SIGTERM a few seconds later; SIGBREAK is the second one on Windows. */
const signalNames = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

function listenForSignals(): AbortSignal {
  const cancel = new AbortController();
  for (const name of signalNames) {
    // Only the first one decides. While the results are written, none of them changes anything.
    process.on(name, () => cancel.abort(new CancelledError(name)));
  }
  return cancel.signal;
}

/** Aborts when the runner cancels the job. */
export const cancellation = listenForSignals();
