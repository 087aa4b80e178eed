// Whether a URL is fresh after a purge. The first row that applies decides; equal content proves that it
// is, and other content proves nothing by itself, because caches may transform what they serve.
import { describeCache, describeSeen } from './describe-seen.ts';
import type { Proof, ProofVerdict, Seen, SeenAnswer } from './proof.ts';

export interface PurgeQuestion {
  /** The page is gone from the site. */
  readonly isDeleted: boolean;
  /** SHA-256 of the file that the URL stands for, as it is in this build, if that is known. */
  readonly file?: string | undefined;
  /** SHA-256 of the pages of this build that sites answer with if a page is missing. */
  readonly fallbacks: ReadonlySet<string>;
  /** The file differs from the one that was purged for last. */
  readonly isKnownChanged: boolean;
  /** What the cache answered before the purge, if it was asked and answered. */
  readonly before?: SeenAnswer | undefined;
  readonly after: Seen;
  /** Two answers that followed one another differ. */
  readonly varies: boolean;
  /** Seconds from the first purge request to the answer, if it is known when that was sent. */
  readonly sinceSeconds?: number | undefined;
}

/** With an answer that has content. */
interface Answered extends PurgeQuestion {
  readonly after: SeenAnswer;
}

type Finding = Pick<Proof, 'verdict' | 'evidence'>;

type Row = (question: Answered) => Finding | undefined;

/** Seconds by which the clocks of a cache and of this run may differ in rounding. */
const roundingSeconds = 2;

/** In this order. `undefined` means that the row does not apply. */
const rows: readonly Row[] = [
  function deletedAndGone({ isDeleted, after: { status } }) {
    if (!isDeleted || (status !== 404 && status !== 410)) return undefined;
    return found('fresh', `HTTP ${status}, as a deleted page should answer`);
  },
  function deletedWithFallback({ isDeleted, after: { hash }, fallbacks }) {
    if (!isDeleted || hash === undefined || !fallbacks.has(hash)) return undefined;
    return found('fresh', 'the page that this build shows if a page is missing');
  },
  function deletedAndStillThere(question) {
    if (!question.isDeleted || !hasBytesOfBefore(question)) return undefined;
    return found('stale', `the deleted page, ${describeCache(question.after.cache)}`);
  },
  function noContent({ after }) {
    return after.hash === undefined ? found('unknown', describeSeen(after)) : undefined;
  },
  function sameAsFile({ after: { hash, cache }, file }) {
    if (file === undefined || hash !== file) return undefined;
    return found('fresh', `the file of this build, ${describeCache(cache)}`);
  },
  function olderThanPurge({ after: { cache }, sinceSeconds }) {
    const { ageSeconds } = cache;
    if (ageSeconds === undefined || sinceSeconds === undefined) return undefined;
    if (ageSeconds <= sinceSeconds + roundingSeconds) return undefined;
    return found(
      'stale',
      `${describeCache({ ageSeconds })}, and purged ${Math.round(sinceSeconds)} s ago`,
    );
  },
  function variesByItself({ varies }) {
    return varies
      ? found('unknown', 'its content is another one for every request, which proves nothing')
      : undefined;
  },
  function changedByPurge({ before, after, file }) {
    if (before === undefined || isSameContent(before, after)) return undefined;
    const how = file === undefined ? '' : ', and transformed on its way';
    return found('fresh', `changed by the purge${how}; ${describeCache(after.cache)}`);
  },
  function originServesTheSame(question) {
    if (!hasBytesOfBefore(question) || !isNewerThanPurge(question)) return undefined;
    const where = describeCache(question.after.cache);
    return question.isKnownChanged
      ? found('stale', `the old content, ${where}: the origin still has it (\`wait-for-origin\`)`)
      : found('fresh', `the same content as before, ${where} after the purge`);
  },
  function cacheServesTheSame(question) {
    if (!hasBytesOfBefore(question) || !question.isKnownChanged) return undefined;
    return found('stale', `the old content, ${describeCache(question.after.cache)}`);
  },
  function newerWithoutFile(question) {
    const { after, before, file } = question;
    if (file !== undefined) return undefined;
    if (isNewerThanPurge(question))
      return found('fresh', `${describeCache(after.cache)} after the purge`);
    return before === undefined || before.validators === after.validators
      ? undefined
      : found('fresh', `another version by its headers, ${describeCache(after.cache)}`);
  },
];

export function judgePurge({ after, ...question }: PurgeQuestion): Finding {
  if ('failure' in after) return found('unknown', after.failure);
  const answered: Answered = { ...question, after };
  for (const row of rows) {
    const finding = row(answered);
    if (finding !== undefined) return finding;
  }
  const where = describeCache(after.cache);
  return found('unknown', `nothing shows if this is from before the purge; ${where}`);
}

/** Whether `fresh` rests on bytes that are not those of before: only another look shows if they vary. */
export function restsOnChange({ before, ...question }: PurgeQuestion): boolean {
  const { after } = question;
  if (before === undefined || 'failure' in after || before.hash === after.hash) return false;
  const isFresh = judgePurge({ ...question, before }).verdict === 'fresh';
  return isFresh && judgePurge({ ...question, before, varies: true }).verdict === 'unknown';
}

/** What was seen before, as the report shows it. */
export function describeBefore(before: Seen, file: string | undefined): string {
  if ('failure' in before || before.hash === undefined) return describeSeen(before);
  const content = before.hash === file ? "this build's file" : 'another content';
  return file === undefined ? describeSeen(before) : `${content}, ${describeCache(before.cache)}`;
}

function hasBytesOfBefore({ before, after }: Answered): boolean {
  return before?.hash !== undefined && before.hash === after.hash;
}

/** Missing pages have no bytes that could be compared. */
function isSameContent(before: SeenAnswer, after: SeenAnswer): boolean {
  return before.status === after.status && before.hash === after.hash;
}

/** As headers say: somebody asked the origin since the purge. */
function isNewerThanPurge({ after: { cache }, sinceSeconds }: Answered): boolean {
  const { ageSeconds, from } = cache;
  if (from === 'origin') return true;
  return ageSeconds !== undefined && sinceSeconds !== undefined && ageSeconds <= sinceSeconds;
}

function found(verdict: ProofVerdict, evidence: string): Finding {
  return { verdict, evidence };
}
