// What the cache client printed in its own process: it reports most failures nowhere else.

const complaint =
  /^(?:::(?:warning|error)[^:]*::|(?=Failed to |Cache (?:save|restore) skipped))(.+)$/;

/** Its last complaint; undefined if it had none. */
export function findComplaint(output: string): string | undefined {
  const complaints = output.split(/\r?\n/).flatMap((line) => complaint.exec(line)?.[1] ?? []);
  const last = complaints.at(-1);
  return last && toPlain(last);
}

/** What it wants hidden, such as signed addresses. */
export function findMasked(output: string): readonly string[] {
  return output
    .split(/\r?\n/)
    .flatMap((line) => /^::add-mask::(.+)$/.exec(line)?.[1] ?? [])
    .map(toPlain);
}

/** The last thing it said at all, for when it was cut short. */
export function findLastLine(output: string): string | undefined {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('::'))
    .at(-1);
}

function toPlain(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
