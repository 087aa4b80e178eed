// The summary of two runs of which the second needs the first: a purge, and the warming of its list.
import { escapeSentence } from './escape.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';
import { computeVerdict } from './verdict.ts';

export interface PairedRun {
  /** `purge` or `warming`. */
  readonly name: string;
  /** `success`, `failure`, `cancelled` or `skipped`: how its job ended. */
  readonly result: string;
  /** Undefined if the job left none. */
  readonly report: Report | undefined;
}

/** One after the other, each as if it were alone. */
export function renderPairSummary(runs: readonly PairedRun[]): string {
  return runs.map(renderRun).join('\n');
}

function renderRun({ name, result, report }: PairedRun): string {
  if (report === undefined) return `## ❌ CDN ${name}: ${escapeSentence(describeLost(result))}\n`;
  const verdict = computeVerdict(report);
  const summary = renderSummary(report, verdict);
  if (!verdict.passes || result === 'success') return summary;
  return `${summary}\n**${escapeSentence(`The job of this ${name} ended as ${result} all the same. See its log.`)}**\n`;
}

function describeLost(result: string): string {
  if (result === 'skipped') return 'not begun, because nothing was purged for certain.';
  return `its job ended as ${result} and left no report. See its log.`;
}
