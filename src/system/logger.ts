/** What a run says about its progress; one line a call. */
export interface Logger {
  info(line: string): void;
  debug(line: string): void;
}
