/** Where a run tells what it does; one line a call. */
export interface Logger {
  info(line: string): void;
  debug(line: string): void;
}
