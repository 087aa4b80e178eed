// Asks a sample of URLs before and after, and judges what is seen. Bounded in time, bytes and retries,
// because what a cache answers is not in our hands.
import pMap from 'p-map';
import {
  describeBefore,
  judgePurge,
  type PurgeQuestion,
  restsOnChange,
} from '../core/proof/judge-purge.ts';
import { judgeWarming } from '../core/proof/judge-warming.ts';
import type { Proof, Seen } from '../core/proof/proof.ts';
import { countWord } from '../core/text.ts';
import type { SendRequest } from '../http/http.ts';
import type { Clock } from '../system/clock.ts';
import type { Logger } from '../system/logger.ts';
import { look } from './look.ts';

export interface ProofDeps {
  readonly send: SendRequest;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly requestTimeoutMilliseconds: number;
  /** When the budget of the step ends, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Origins that the user typed: they may be private, any other may not. */
  readonly typedOrigins: ReadonlySet<string>;
}

/** A target of a purge. */
export interface Question
  extends Pick<PurgeQuestion, 'isDeleted' | 'fallbacks' | 'isKnownChanged'> {
  readonly url: string;
  /** SHA-256 of the file that the URL stands for, as it is in this build, if that is known. */
  readonly hashFile: () => Promise<string | undefined>;
  readonly before?: Seen | undefined;
}

const atOnce = 10;
/** Waits between the rounds in which stale URLs are asked again, in milliseconds. */
const waits: readonly number[] = [1_000, 2_000, 4_000, 8_000];
/** All rounds together: vendors that confirm nothing take seconds. */
const windowMilliseconds = 20_000;

/** What the caches answer now, in the order of the URLs. `until`: the last moment for a request. */
export async function lookAt(
  urls: readonly string[],
  { deps, until }: { readonly deps: ProofDeps; readonly until: number },
): Promise<readonly Seen[]> {
  return await pMap(urls, (url) => lookOnce(url, { deps, until, closes: false }), {
    concurrency: atOnce,
  });
}

const noTime: Seen = { failure: 'not requested: no time was left' };

async function lookOnce(
  address: string,
  { deps, until, closes }: { deps: ProofDeps; until: number; closes: boolean },
): Promise<Seen> {
  const { clock, signal, send, typedOrigins, requestTimeoutMilliseconds } = deps;
  signal.throwIfAborted();
  const left = until - clock.now();
  if (left <= 0) return noTime;
  const url = new URL(address);
  return await look(
    {
      url,
      signal,
      closes,
      timeoutMilliseconds: Math.min(requestTimeoutMilliseconds, left),
      publicOnly: !typedOrigins.has(url.origin),
    },
    send,
  );
}

/** By URL. */
export type Proofs = ReadonlyMap<string, Proof>;

/** `sentAt`: when the first purge request left, if that is known; milliseconds since the epoch. */
export async function provePurge(
  questions: readonly Question[],
  { deps, sentAt }: { readonly deps: ProofDeps; readonly sentAt: number | undefined },
): Promise<Proofs> {
  const proofs = new Map<string, Judged>();
  let open = questions;
  let end = Number.POSITIVE_INFINITY;
  for (const wait of [...waits, Number.POSITIVE_INFINITY]) {
    const isAgain = proofs.size > 0;
    const judged = await pMap(
      open,
      async (question) => [question, await judge(question, { deps, sentAt, isAgain })] as const,
      { concurrency: atOnce },
    );
    for (const [{ url }, one] of judged) proofs.set(url, keepReason(proofs.get(url), one));
    open = judged
      .filter(([, { proof }]) => proof.verdict === 'stale')
      .map(([question]) => question);
    const now = deps.clock.now();
    end = Math.min(end, now + windowMilliseconds, deps.deadline);
    if (open.length === 0 || now + wait >= end) break;
    deps.logger.info(
      `${countWord(open.length, 'URL')} still stale. Next request in ${wait / 1_000} s.`,
    );
    await deps.clock.sleep(wait, deps.signal);
  }
  return new Map([...proofs].map(([url, { proof }]) => [url, proof]));
}

interface Judged {
  readonly proof: Proof;
  /** Of the answer. */
  readonly hash: string | undefined;
}

/** The first look says the most of the same stale copy: whether the origin had it, and how old it was. */
function keepReason(earlier: Judged | undefined, later: Judged): Judged {
  const isSame = earlier?.proof.verdict === later.proof.verdict && earlier.hash === later.hash;
  return earlier !== undefined && isSame ? earlier : later;
}

interface Judging {
  readonly deps: ProofDeps;
  readonly sentAt: number | undefined;
  readonly isAgain: boolean;
}

async function judge(
  { url, before, hashFile, ...known }: Question,
  { deps, sentAt, isAgain }: Judging,
): Promise<Judged> {
  const budget = { deps, until: deps.deadline, closes: isAgain };
  const [after, file] = [await lookOnce(url, budget), await hashFile()];
  const question: PurgeQuestion = {
    ...known,
    after,
    file,
    before: before === undefined || 'failure' in before ? undefined : before,
    varies: false,
    sinceSeconds: sentAt === undefined ? undefined : (deps.clock.now() - sentAt) / 1_000,
  };
  const varies = restsOnChange(question) && differs(after, await lookOnce(url, budget));
  const proof = {
    ...judgePurge({ ...question, varies }),
    ...(before === undefined ? {} : { before: describeBefore(before, file) }),
  };
  return { proof, hash: hashOf(after) };
}

function differs(one: Seen, other: Seen): boolean {
  return hashOf(one) !== hashOf(other);
}

function hashOf(seen: Seen): string | undefined {
  return 'failure' in seen ? undefined : seen.hash;
}

export async function proveWarming(
  urls: readonly string[],
  { deps }: { readonly deps: ProofDeps },
): Promise<Proofs> {
  const seen = await lookAt(urls, { deps, until: deps.deadline });
  return new Map(urls.map((url, index) => [url, judgeWarming(seen[index] ?? noTime)]));
}
