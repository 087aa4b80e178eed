// The outcome as ten squares: a picture that is read in a second and hides no failure.
import type { TaskCounts } from '../../core/task.ts';
import { groupDigits } from '../../core/text.ts';

const squares = 10;

/** The worst last, as they are sent: what is left is at the end. */
const parts = [
  ['succeeded', '🟩', 'succeeded'],
  ['failed', '🟥', 'failed'],
  ['unknown', '🟨', 'unknown'],
  ['pending', '🟨', 'pending'],
  ['notSent', '⬜', 'not sent'],
] as const satisfies readonly (readonly [keyof TaskCounts, string, string])[];

export interface BarOptions {
  /** The word for what succeeded. */
  readonly succeeded: 'succeeded' | 'accepted';
  /** Whether an error ended the run: then what was not sent for it is red. */
  readonly isFailed: boolean;
}

/** `🟩🟩🟩🟩🟩🟩🟩🟩🟩🟥 4,800 succeeded · 200 failed`; `''` if there is nothing to count. */
export function renderBar(counts: TaskCounts, { succeeded, isFailed }: BarOptions): string {
  if (counts.total === 0) return '';
  const present = parts.filter(([outcome]) => counts[outcome] > 0);
  const shares = divide(present.map(([outcome]) => counts[outcome]));
  const isRed = isFailed && counts.failed === 0;
  const bar = present
    .map(([outcome, square], index) =>
      (isRed && outcome === 'notSent' ? '🟥' : square).repeat(shares[index] ?? 0),
    )
    .join('');
  const legend = present.map(
    ([outcome, , word]) =>
      `**${groupDigits(counts[outcome])}** ${outcome === 'succeeded' ? succeeded : word}`,
  );
  return `${bar} ${legend.join(' · ')}`;
}

/** At least one square for each; the largest share gives what the small ones get in addition. */
function divide(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => Math.max(1, Math.round((count / total) * squares)));
  const excess = shares.reduce((sum, share) => sum + share, 0) - squares;
  const largest = shares.indexOf(Math.max(...shares));
  return shares.map((share, index) => (index === largest ? share - excess : share));
}
