// Looks at the caches themselves: waits until the origin is ready, requests a sample of the list before
// anything is sent to the vendor, and requests it again afterwards.
import { modes } from '../core/mode.ts';
import type { Seen } from '../core/proof/proof.ts';
import { isGone } from '../core/target.ts';
import { countWord, groupDigits } from '../core/text.ts';
import { hideSignature } from '../core/urls/hide-signature.ts';
import type { Board } from '../engine/board.ts';
import { isToSend } from '../engine/settlement.ts';
import type { ProofDeps, Proofs, Question } from '../proof/verify.ts';
import type { ProvenTarget } from '../report/proofs.ts';
import type { GroupingLogger } from '../system/logger.ts';
import type { Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';
import {
  chooseSample,
  type FoundList,
  findFile,
  isChanged,
  listTypedOrigins,
  type Sample,
  wasSent,
} from './sample.ts';

export interface Proving {
  readonly inputs: Inputs;
  readonly found: FoundList;
  readonly board: Board;
  readonly deadline: number;
  readonly journal: Journal;
  readonly deps: Pick<ProofDeps, 'send' | 'clock' | 'signal'> & {
    readonly logger: GroupingLogger;
    /** SHA-256 of a file of the workspace; undefined if it cannot be read. */
    readonly hashFile: (path: string) => Promise<string | undefined>;
  };
}

/** `act` sends to the vendor. Rejects as it does, and with SourceError `origin-not-ready`. */
export async function proveAround(proving: Proving, act: () => Promise<void>): Promise<void> {
  const { inputs, board, deadline, journal, deps } = proving;
  const { originRules, requestTimeoutMilliseconds, timeoutMilliseconds } = inputs;
  const budget = { ...deps, deadline, requestTimeoutMilliseconds };
  if (originRules.length > 0 && board.tasks().some(isToSend)) {
    const { waitForOrigin } = await import('../proof/wait-for-origin.ts');
    await deps.logger.group('Wait for the origin', () =>
      waitForOrigin(originRules, { deps: budget, timeoutMilliseconds }),
    );
  }
  const sample = chooseSample(proving);
  if (sample !== undefined && 'notice' in sample) journal.addNotices([sample.notice]);
  if (sample === undefined || 'notice' in sample) return await act();
  const proofDeps = { ...budget, typedOrigins: listTypedOrigins(inputs.selection) };
  const looking = { ...proving, sample, proofDeps };
  const { logger } = deps;
  const before = await logger.group('Verify: before the purge', () => lookBefore(looking));
  await act();
  const proven = await logger.group('Verify', () => lookAfter(before, looking));
  report(proven, looking);
}

interface Looking extends Proving {
  readonly sample: Sample;
  readonly proofDeps: ProofDeps;
}

/** The purge is what the step is for: no more than this part of what is left of its budget. */
const shareBefore = 0.25;

/** By URL. What an earlier run sent may be purged already, and would look as if nothing happened. */
async function lookBefore({
  inputs,
  sample,
  proofDeps,
}: Looking): Promise<ReadonlyMap<string, Seen>> {
  const { clock, deadline, logger } = proofDeps;
  const urls = sample.targets.filter(sample.isToSend).map(({ value }) => value);
  if (!modes[inputs.mode].purges || !inputs.verifyBefore || urls.length === 0) return new Map();
  logger.info(`${countWord(urls.length, 'URL')} to request.`);
  const { lookAt } = await import('../proof/verify.ts');
  const now = clock.now();
  const until = now + (deadline - now) * shareBefore;
  const seen = await lookAt(urls, { deps: proofDeps, until });
  return new Map(urls.flatMap((url, index) => ofIndex(url, seen[index])));
}

function ofIndex(url: string, seen: Seen | undefined): readonly (readonly [string, Seen])[] {
  return seen === undefined ? [] : [[url, seen]];
}

async function lookAfter(
  before: ReadonlyMap<string, Seen>,
  looking: Looking,
): Promise<readonly ProvenTarget[]> {
  const { inputs, board, sample, proofDeps: deps } = looking;
  const targets = sample.targets.filter(wasSent(board.tasks(), sample));
  if (targets.length === 0) return [];
  deps.logger.info(`${countWord(targets.length, 'URL')} to request.`);
  const { proveWarming, provePurge } = await import('../proof/verify.ts');
  const prove = async (): Promise<Proofs> => {
    if (modes[inputs.mode].warms)
      return await proveWarming(
        targets.map(({ value }) => value),
        { deps },
      );
    const questions = await askAbout(targets, { before, looking });
    return await provePurge(questions, { deps, sentAt: firstSent(board) });
  };
  const proofs = await prove();
  return targets.flatMap((target) => {
    const proof = proofs.get(target.value);
    return proof === undefined ? [] : [{ ...target, proof }];
  });
}

function firstSent(board: Board): number | undefined {
  const times = board.tasks().flatMap(({ submittedAt }) => submittedAt ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The pages with which sites answer if a page is missing, below `root`. */
const fallbackPages = ['index.html', '404.html'];

async function askAbout(
  targets: Sample['targets'],
  { before, looking }: { readonly before: ReadonlyMap<string, Seen>; readonly looking: Looking },
): Promise<readonly Question[]> {
  const { found, inputs, deps } = looking;
  const { root } = inputs.selection;
  const hashes = new Map<string, Promise<string | undefined>>();
  const hashOnce = (path: string): Promise<string | undefined> => {
    const hash = hashes.get(path) ?? deps.hashFile(path);
    hashes.set(path, hash);
    return hash;
  };
  const pages = fallbackPages.map((page) => (root === '' ? page : `${root}/${page}`));
  const known = targets.some(isGone) ? await Promise.all(pages.map(hashOnce)) : [];
  const fallbacks = new Set(known.filter((hash) => hash !== undefined));
  return targets.map((target) => {
    const path = findFile(target);
    return {
      url: target.value,
      isDeleted: isGone(target),
      hashFile: async () => (path === undefined ? undefined : await hashOnce(path)),
      fallbacks,
      isKnownChanged: isChanged(target, found),
      before: before.get(target.value),
    };
  });
}

const mostNamed = 10;

function report(proven: readonly ProvenTarget[], { inputs, journal, deps }: Looking): void {
  if (proven.length === 0) return;
  journal.addProofs(proven);
  const count = (verdict: string): number =>
    proven.filter(({ proof }) => proof.verdict === verdict).length;
  const words = modes[inputs.mode].warms ? ['hit', 'miss'] : ['fresh', 'stale'];
  const parts = [...words, 'unknown'].map((word) => `${groupDigits(count(word))} ${word}`);
  deps.logger.info(`Verify: ${parts.join(', ')}.`);
  const stale = proven.filter(({ proof }) => proof.verdict === 'stale');
  if (stale.length === 0) return;
  const named = stale.slice(0, mostNamed).map(({ value }) => hideSignature(value));
  const rest = stale.length - named.length;
  const more = rest > 0 ? ` and ${groupDigits(rest)} more` : '';
  const message = `A cache still serves the old copy of ${groupDigits(stale.length)} of ${countWord(proven.length, 'URL')} that were requested after the purge: ${named.join(' , ')}${more}.`;
  const remedy =
    'The summary says what was seen of each. Purge them again; if the origin still had the old content, set `wait-for-origin`.';
  if (inputs.verifyFail) journal.addProblems([{ code: 'stale', message, remedy }]);
  else journal.addNotices([`${message} ${remedy}`]);
}
