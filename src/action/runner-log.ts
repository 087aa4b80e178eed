// The only way to the runner's log: secrets are hidden first, then the line is made harmless, and
// nothing changes it afterwards.

import * as core from '@actions/core';
import { oneLine } from '../core/text.ts';
import type { Annotation } from '../report/annotations.ts';
import type { GroupingLogger } from '../system/logger.ts';

/** GitHub cuts an annotation at 4,096 characters. */
const longestAnnotation = 4_000;

export interface RunnerLog extends GroupingLogger {
  annotate(annotation: Omit<Annotation, 'title'> & { readonly title?: string }): void;
  /** The sentence with which the job fails. */
  fail(line: string): void;
}

export function createRunnerLog(redact: (text: string) => string): RunnerLog {
  const line = (text: string): string => oneLine(redact(text));
  let group: { readonly title: string; isOpen: boolean } | undefined;
  return {
    info(text) {
      if (group?.isOpen === false) {
        core.startGroup(group.title);
        group.isOpen = true;
      }
      core.info(line(text));
    },
    debug: (text) => core.debug(line(text)),
    async group(title, phase) {
      group = { title: line(title), isOpen: false };
      try {
        return await phase();
      } finally {
        if (group.isOpen) core.endGroup();
        group = undefined;
      }
    },
    annotate({ level, message, title, file, line: startLine, column: startColumn }) {
      const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
      write(oneLine(redact(message), longestAnnotation), {
        ...(title === undefined ? {} : { title: line(title) }),
        ...(file === undefined ? {} : { file: line(file) }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
      });
    },
    fail: (text) => core.setFailed(line(text)),
  };
}
