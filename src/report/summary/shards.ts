// One row for each job of a list that was divided.
import { groupDigits } from '../../core/text.ts';
import { linkRun } from '../place.ts';
import type { Report, ReportedShard } from '../report.ts';
import { renderLink, renderTable } from './markdown.ts';

export function renderShards({ shards, confirmable }: Report): string {
  if (shards === undefined || shards.length === 0) return '';
  const rows = shards.map(({ status, counts, place }, index) => [
    renderName(`${index + 1}/${shards.length}`, place),
    status ?? 'no report',
    ...[counts.succeeded, counts.failed, counts.unknown, counts.notSent, counts.pending].map(
      (count) => (count === 0 ? '' : groupDigits(count)),
    ),
  ]);
  const counted = [
    confirmable ? 'Succeeded' : 'Accepted',
    'Failed',
    'Unknown',
    'Not sent',
    'Pending',
  ];
  return `### Shards\n\n${renderTable(['Shard', 'Status', ...counted], rows)}`;
}

function renderName(name: string, place: ReportedShard['place']): string {
  const [link] = linkRun(place);
  return link === undefined ? name : renderLink({ ...link, text: name });
}
