// One row for each job of a list that was divided.
import { groupDigits } from '../../core/text.ts';
import { linkRun } from '../place.ts';
import type { Report } from '../report.ts';
import { renderLink, renderTable } from './markdown.ts';

export function renderShards({ shards }: Report): string {
  if (shards === undefined || shards.length === 0) return '';
  const rows = shards.map(({ status, counts, place }, index) => [
    `${index + 1}/${shards.length}`,
    status ?? 'no report',
    ...[counts.succeeded, counts.failed, counts.unknown, counts.notSent, counts.pending].map(
      (count) => (count === 0 ? '' : groupDigits(count)),
    ),
    linkRun(place).map(renderLink).join(''),
  ]);
  const counted = ['Succeeded', 'Failed', 'Unknown', 'Not sent', 'Pending'];
  return `### Shards\n\n${renderTable(['Shard', 'Status', ...counted, 'Run'], rows)}`;
}
