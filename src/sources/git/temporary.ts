// A bare repository of our own, for commits the checkout lacks: the user's clone is never written to.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { oneLine } from '../../core/text.ts';
import { SourceError } from '../../errors.ts';

import type { RunGit } from './process.ts';

export interface TemporaryRepository extends AsyncDisposable {
  readonly gitDir: string;
}

export interface TemporaryPlan {
  /** An existing or new folder. */
  readonly parent: string;
  readonly objectFormat: 'sha1' | 'sha256';
}

/** Made empty, without the hooks of the machine's templates; removed when disposed of. */
export async function createTemporaryRepository(
  run: RunGit,
  { parent, objectFormat }: TemporaryPlan,
): Promise<TemporaryRepository> {
  await mkdir(parent, { recursive: true });
  const gitDir = await mkdtemp(join(parent, 'cdn-cache-commits-'));
  const remove = (): Promise<void> =>
    // A git that was just stopped may still write a last file.
    rm(gitDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 40 });
  try {
    // sha1 is not spelt out: it is the default, and git before 2.29 knows no other.
    const format = objectFormat === 'sha1' ? [] : [`--object-format=${objectFormat}`];
    const args = ['init', '--quiet', '--bare', '--template=', ...format, gitDir];
    const { exitCode, stderr } = await run({ args });
    if (exitCode !== 0) {
      throw new SourceError('git-failed', `git init failed: ${oneLine(stderr, 200)}`);
    }
    return { gitDir, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
