/** What a run says about its progress; one line a call. */
export interface Logger {
  info(line: string): void;
  debug(line: string): void;
}

export interface GroupingLogger extends Logger {
  /**
   * Shows the lines of one phase under a heading that people can fold; without lines there is no
   * heading. Groups do not nest.
   */
  group<Value>(title: string, phase: () => Promise<Value>): Promise<Value>;
}
