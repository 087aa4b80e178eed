// The cache of GitHub Actions through a process of its own. Its client has no deadline, prints what it
// likes, archives paths relative to the workspace, and takes a tenth of a second to load.

import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { oneLine } from '../../core/text.ts';
import type { Exec } from '../../system/exec.ts';
import type { CacheStore, Refused, Restored, Saved } from './cache-store.ts';
import { answerFile, entryFile, type HelperAnswer } from './helper-answer.ts';
import { findComplaint, findLastLine, findMasked } from './helper-log.ts';

const Answer = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['unavailable', 'missed', 'saved', 'refused']) }),
  z.object({ state: z.literal('restored'), key: z.string() }),
  z.object({ state: z.literal('broken'), why: z.string() }),
]);

const longestEntryBytes = 256 * 1024 * 1024;

export interface HelperDeps {
  readonly exec: Exec;
  /** Node, and the file that starts the helper. */
  readonly program: string;
  readonly script: string;
  /** The environment of this process. */
  readonly env: Readonly<Record<string, string>>;
  readonly temporaryFolder: string;
  readonly keepSecret: (secret: string) => void;
}

export function createHelperStore(deps: HelperDeps): CacheStore {
  return {
    restore: (prefix, signal) =>
      inFolder(deps, async (folder) => {
        const { answer, why } = await ask(['restore', prefix], { ...deps, folder, signal });
        return await toRestored(answer, { folder, why, mode: deps.env['ACTIONS_CACHE_MODE'] });
      }),
    save: ({ key, text }, signal) =>
      inFolder(deps, async (folder) => {
        await writeFile(join(folder, entryFile), text);
        return toSaved(await ask(['save', key], { ...deps, folder, signal }));
      }),
  };
}

/**
 * A fresh folder each time: what an earlier step left there must not be taken for an answer. Its real path,
 * because the client archives paths of its working folder, which is real, relative to the workspace.
 */
async function inFolder<Answer>(
  { temporaryFolder }: HelperDeps,
  work: (folder: string) => Promise<Answer>,
): Promise<Answer | Refused> {
  try {
    const folder = await realpath(await mkdtemp(join(temporaryFolder, 'cdn-cache-memory-')));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
    }
  } catch (error) {
    return {
      state: 'failed',
      why: error instanceof Error ? oneLine(error.message, 200) : 'no reason given',
    };
  }
}

interface Asked {
  /** Undefined if it gave none. */
  readonly answer: HelperAnswer | undefined;
  /** What it complained about, or why there is no answer. */
  readonly why: string | undefined;
}

interface Asking extends HelperDeps {
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function ask(args: readonly string[], asking: Asking): Promise<Asked> {
  const { exec, program, script, folder, signal, keepSecret } = asking;
  const chunks: Buffer[] = [];
  const readOutput = (): string => Buffer.concat(chunks).toString('utf8');
  try {
    await exec(program, [script, ...args], {
      cwd: folder,
      env: toEnvironment(asking),
      signal,
      onOutput: (chunk) => void chunks.push(chunk),
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    const last = findLastLine(readOutput());
    return {
      answer: undefined,
      why: `it took too long${last === undefined ? '' : `: ${oneLine(last, 200)}`}`,
    };
  } finally {
    for (const secret of findMasked(readOutput())) keepSecret(secret);
  }
  const complaint = findComplaint(readOutput());
  return {
    answer: await readAnswer(folder),
    why: complaint === undefined ? undefined : oneLine(complaint, 200),
  };
}

/** What Node, the client of the cache and a proxy need: no input, no key of a vendor, no file of outputs. */
const inherited =
  /^(?:ACTIONS_.*|RUNNER_.*|GITHUB_(?!TOKEN|OUTPUT|STATE|ENV|PATH|STEP_SUMMARY).*|(?:HTTPS?|ALL|NO)_PROXY|NODE_.*|SSL_CERT_.*|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|TE?MP|TMPDIR|LANG|LC_.*|SEGMENT_DOWNLOAD_TIMEOUT_MINS)$/i;

function toEnvironment({ env, folder }: Asking): Readonly<Record<string, string>> {
  const passed = Object.entries(env).filter(([name]) => inherited.test(name));
  return { ...Object.fromEntries(passed), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
}

async function readAnswer(folder: string): Promise<HelperAnswer | undefined> {
  try {
    return Answer.parse(JSON.parse(await readFile(join(folder, answerFile), 'utf8')));
  } catch {
    return undefined;
  }
}

const noAnswer = 'the cache client ended without an answer';
const notOffered = 'this runner offers no cache to its steps';

async function toRestored(
  answer: HelperAnswer | undefined,
  {
    folder,
    why,
    mode,
  }: {
    readonly folder: string;
    readonly why: string | undefined;
    readonly mode: string | undefined;
  },
): Promise<Restored> {
  switch (answer?.state) {
    case 'unavailable':
      return { state: 'unavailable', why: notOffered };
    case 'restored': {
      const path = join(folder, entryFile);
      if ((await stat(path)).size > longestEntryBytes)
        return { state: 'failed', why: 'the entry is too long' };
      return { state: 'hit', key: answer.key, text: await readFile(path, 'utf8') };
    }
    case 'missed':
      if (why === undefined) return { state: 'miss' };
      return { state: toDenial(mode), why };
    default:
      return {
        state: 'failed',
        why: answer?.state === 'broken' ? oneLine(answer.why, 200) : (why ?? noAnswer),
      };
  }
}

/** With `write-only` the run cannot read, but the next one should find what it did. */
function toDenial(mode = ''): Refused['state'] {
  switch (mode.trim().toLowerCase()) {
    case 'none':
      return 'unavailable';
    case 'write-only':
      return 'denied';
    default:
      return 'failed';
  }
}

/** Over the older protocol the client also says "saved" if the upload failed: its complaint counts. */
function toSaved({ answer, why }: Asked): Saved {
  switch (answer?.state) {
    case 'unavailable':
      return { state: 'unavailable', why: notOffered };
    case 'saved':
      return why === undefined ? { state: 'saved' } : { state: 'failed', why };
    case 'refused':
      return { state: 'denied', why: why ?? noAnswer };
    default:
      return {
        state: 'failed',
        why: answer?.state === 'broken' ? oneLine(answer.why, 200) : (why ?? noAnswer),
      };
  }
}
