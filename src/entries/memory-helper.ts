// The process that speaks with the cache of GitHub Actions, so that its client's log lines, workspace
// and time are not the run's. Its working folder holds the entry; the answer is a file there.
import { writeFile } from 'node:fs/promises';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { answerFile, entryFile, type HelperAnswer } from '../sources/memory/helper-answer.ts';

/** `restore <prefix>` or `save <key>`. Never rejects. */
export async function helpMemory(): Promise<void> {
  const [verb = '', key = ''] = process.argv.slice(2);
  const answer = await work(verb, key).catch(
    (error: unknown): HelperAnswer => ({ state: 'broken', why: String(error) }),
  );
  await writeFile(answerFile, JSON.stringify(answer));
}

/** One relative path, and archives for every system: entries of all runners find each other. */
async function work(verb: string, key: string): Promise<HelperAnswer> {
  if (!isFeatureAvailable()) return { state: 'unavailable' };
  if (verb === 'restore') {
    const found = await restoreCache([entryFile], key, [], {}, true);
    return found === undefined ? { state: 'missed' } : { state: 'restored', key: found };
  }
  const id = await saveCache([entryFile], key, {}, true);
  return { state: id === -1 ? 'refused' : 'saved' };
}
