import type { GroupingLogger } from '../../src/system/logger.ts';

/** Passes on the lines of a run, without its groups. */
export function createLogger(info: (line: string) => void = () => undefined): GroupingLogger {
  return { info, debug: () => undefined, group: (_title, work) => work() };
}
