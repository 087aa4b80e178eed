// Lets the event loop go round: in one turn of it no signal and no timer is heard.

/** Long synchronous work awaits this now and then. */
export async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** The same; rejects with the signal's reason if it aborted. */
export async function pause(signal: AbortSignal): Promise<void> {
  await nextTurn();
  signal.throwIfAborted();
}
