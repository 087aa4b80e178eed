// The job summary: what a person reads after the deploy. GitHub shows Markdown of at most 1 MiB and
// drops a longer one whole, so rows are cut, with a count, long before.
import type { SkipReason } from '../core/change.ts';
import { usualCounterpart } from '../core/counterpart.ts';
import { formatDuration } from '../core/instant.ts';
import { countRequests } from '../core/target.ts';
import { countWord, groupDigits } from '../core/text.ts';
import { escapeCode, escapeMarkdown, escapeSentence } from './escape.ts';
import { renderOutcome, renderStatus } from './headline.ts';
import { describeNextStep } from './next-step.ts';
import type { Report } from './report.ts';
import type { Status } from './status.ts';
import { renderBar } from './summary/bar.ts';
import { renderAlert, renderFold, renderTable } from './summary/markdown.ts';
import { renderOrigin } from './summary/origin.ts';
import { renderProblems } from './summary/problems.ts';
import { renderProof } from './summary/proof.ts';
import { renderShards } from './summary/shards.ts';
import { renderTargets, renderTroubles } from './summary/targets.ts';
import { renderSyncSummary } from './sync-summary.ts';
import type { Verdict } from './verdict.ts';

const mostSkippedRows = 50;
const mostNotices = 20;

const icons: Readonly<Record<Status, string>> = {
  CANCELLED: '🛑',
  UNCONFIRMED: '❓',
  TIMEOUT: '⏰',
  FAILED: '❌',
  PARTIAL: '⚠️',
  ACCEPTED: '✅',
  COMPLETED: '✅',
  PLANNED: '📝',
  NOTHING_TO_DO: '💤',
};

const skipWords: Readonly<Record<SkipReason, string>> = {
  'outside-root': 'matches `files`, but is outside `root`',
  'not-matched': 'does not match `files` (by default everything in `root`)',
  symlink: 'a symbolic link',
  submodule: 'a submodule',
  deleted: 'deleted, so there is nothing to warm',
};

export function renderSummary(report: Report, verdict: Verdict): string {
  const { sync } = report;
  if (sync !== undefined) {
    const parts = {
      title: renderTitle(report, verdict),
      problems: renderProblems(report, verdict),
      notices: renderAllNotices(report),
    };
    return renderSyncSummary(report, { sync, verdict, parts });
  }
  const sections = [
    renderTop(report, verdict),
    renderCounts(report, verdict),
    renderProblems(report, verdict),
    renderNextStep(report, verdict),
    renderShards(report),
    renderTroubles(report, verdict),
    renderProof(report),
    renderOrigin(report, verdict),
    renderTargets(report, verdict),
    renderSkipped(report),
    renderAllNotices(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function renderTitle({ mode }: Report, verdict: Verdict): string {
  const what = mode === '' ? 'CDN cache' : `CDN ${mode}`;
  const isCalm = ['✅', '📝', '💤'].includes(icons[verdict.status]);
  const icon = isCalm && !verdict.passes ? icons.PARTIAL : icons[verdict.status];
  return `## ${icon} ${escapeMarkdown(what)}: ${renderStatus(verdict)}`;
}

function renderTop(report: Report, verdict: Verdict): string {
  return `${renderTitle(report, verdict)}\n\n**${escapeSentence(renderOutcome(report, verdict))}**`;
}

/** Left out if the run stopped early, with nothing to count. */
function renderCounts(report: Report, { counts, passes, status }: Verdict): string {
  if (!passes && counts.total === 0) return '';
  const { counterpart = usualCounterpart } = report;
  const sent = report.requests === 0 ? [] : [`${countRequests(report.requests)} to ${counterpart}`];
  const skipped =
    report.skipped.length === 0 ? [] : [`${countWord(report.skipped.length, 'file')} skipped`];
  // The sentence above has the time of what was sent.
  const time =
    counts.total > 0 && !report.dryRun
      ? []
      : [formatDuration(report.finishedAt - report.startedAt)];
  const facts = [...sent, ...skipped, ...time];
  const succeeded = report.confirmable ? 'succeeded' : 'accepted';
  const isFailed = status === 'FAILED' || status === 'PARTIAL';
  const bar = report.dryRun ? '' : renderBar(counts, { succeeded, isFailed });
  return [bar, facts.join(' · ')].filter((line) => line !== '').join('<br>');
}

function renderNextStep(report: Report, verdict: Verdict): string {
  const next = describeNextStep(report, verdict);
  if (next === undefined) return '';
  const why = `**Next step.** ${escapeSentence(next.why)}`;
  if (next.step === undefined) return why;
  const fence = '```';
  const code = next.step.replaceAll(fence, "'''");
  return `${why}\n\n${fence}yaml\n${code}\n${fence}`;
}

function renderSkipped({ skipped }: Report): string {
  if (skipped.length === 0) return '';
  const rows = skipped
    .slice(0, mostSkippedRows)
    .map(({ path, reason }) => [escapeCode(path, 200), escapeSentence(skipWords[reason])]);
  const rest = skipped.length - rows.length;
  const cut = rest > 0 ? `\n\n… and ${groupDigits(rest)} more in the report file.` : '';
  const label = `Skipped files: ${groupDigits(skipped.length)}, and why`;
  return renderFold(label, `${renderTable(['File', 'Reason'], rows)}${cut}`);
}

function renderAllNotices({ notices, remarks }: Report): string {
  const parts = [renderNotices('WARNING', notices), renderNotices('NOTE', remarks)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderNotices(kind: 'WARNING' | 'NOTE', notices: readonly string[]): string {
  if (notices.length === 0) return '';
  const shown = notices.slice(0, mostNotices).map((notice) => escapeSentence(notice, 500));
  const rest = notices.length - shown.length;
  const more = rest > 0 ? [`… and ${groupDigits(rest)} more in the report file.`] : [];
  return renderAlert(kind, [...shown, ...more].join('\n\n').split('\n'));
}
