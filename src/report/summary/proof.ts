// What the caches answered, as two columns: before the purge and after it. The worst first, and the rest
// folded; cut on a row, because GitHub drops a summary above 1 MiB whole.
import type { ProofVerdict } from '../../core/proof/proof.ts';
import { countWord, groupDigits } from '../../core/text.ts';
import { hideSignature } from '../../core/urls/hide-signature.ts';
import { escapeCode, escapeSentence } from '../escape.ts';
import { countProofs, listProven, type ProvenTarget } from '../proofs.ts';
import type { Report } from '../report.ts';
import { renderFold, renderTable } from './markdown.ts';

const verdicts: readonly ProofVerdict[] = ['stale', 'miss', 'unknown', 'fresh', 'hit'];
/** What somebody may want to look at. */
const open: readonly ProofVerdict[] = ['stale', 'miss', 'unknown'];
const mostOpen = 30;
const mostFolded = 50;

const place =
  'Requested from this runner, as a browser does. Every location of a CDN has caches of its own, and this is what one of them serves.';

/** `''` if nobody looked. */
export function renderProof(report: Report): string {
  const counts = countProofs(report);
  const present = verdicts.filter((verdict) => counts[verdict] > 0);
  if (present.length === 0) return '';
  const total = present.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = present.map((verdict) => `${groupDigits(counts[verdict])} ${verdict}`);
  const proven = [...listProven(report)];
  const pick = (isWanted: (verdict: ProofVerdict) => boolean): readonly ProvenTarget[] =>
    verdicts
      .filter(isWanted)
      .flatMap((verdict) => proven.filter(({ proof }) => proof.verdict === verdict));
  const [shown, folded] = [
    pick((verdict) => open.includes(verdict)),
    pick((verdict) => !open.includes(verdict)),
  ];
  return [
    `### Verified ${countWord(total, 'URL')}: ${parts.join(', ')}`,
    place,
    ...(shown.length === 0 ? [] : [renderRows(shown, mostOpen)]),
    ...(folded.length === 0
      ? []
      : [
          renderFold(
            `${countWord(folded.length, 'URL')} as wanted`,
            renderRows(folded, mostFolded),
          ),
        ]),
  ].join('\n\n');
}

function renderRows(targets: readonly ProvenTarget[], most: number): string {
  const rows = targets
    .slice(0, most)
    .map(({ value, proof: { verdict, evidence, before = '' } }) => [
      escapeCode(hideSignature(value), 300),
      verdict,
      escapeSentence(before, 300),
      escapeSentence(evidence, 300),
    ]);
  const table = renderTable(['URL', 'Verdict', 'Before', 'After'], rows);
  const rest = targets.length - rows.length;
  return rest > 0 ? `${table}\n\n… and ${groupDigits(rest)} more in the report file.` : table;
}
