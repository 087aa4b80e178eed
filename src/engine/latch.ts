/** Lets one part of the engine wait for another without polling. */
export interface Latch {
  /** Resolves with the next `open`, or at once if one came since the last wait. */
  wait(): Promise<void>;
  open(): void;
}

export function createLatch(): Latch {
  let isOpen = false;
  let wake = Promise.withResolvers<void>();
  return {
    async wait() {
      if (!isOpen) await wake.promise;
      isOpen = false;
      wake = Promise.withResolvers<void>();
    },
    open() {
      if (isOpen) return;
      isOpen = true;
      wake.resolve();
    },
  };
}
