// Generated inputs of every kind that comes from outside.
import type { Miss, Part, PartOptions, PartResult } from '../part.ts';
import { readerProperties } from './readers.ts';
import { findVendorProperties } from './vendor-answers.ts';

export const fuzz: Part = {
  name: 'fuzz',
  about:
    'Generated inputs of workflows, events, output of git, config files, sitemaps, lists, patterns, manifests, reports, and answers to every kind of request of every provider: valid ones with changes, and texts that parsers, logs and shells take for something else.',
  oracles: [
    'Each is read, or refused with an error of ours that has a message; nothing else is thrown, and none takes seconds.',
    'No message shows a secret input; no name from an event reaches git as an option; a target holds no blanks, control characters or passwords.',
    'What is made of an answer of a vendor is what `src/providers/provider.ts` promises: ids that can be shown, states that are known, success only for what was sent.',
  ],
  run: runFuzz,
};

const [casesInShort, casesInFull] = [4_000, 100_000];

async function runFuzz({ seed, only, isShort, say }: PartOptions): Promise<PartResult> {
  const all = [...readerProperties, ...(await findVendorProperties())];
  const cases = isShort ? casesInShort : casesInFull;
  const shares = all.reduce((sum, { share }) => sum + share, 0);
  const chosen = all.filter(({ name }) => name.includes(only));
  const misses: Miss[] = [];
  let done = 0;
  for (const { name, share, check } of chosen) {
    const own = Math.ceil((cases * share) / shares);
    say(`${own} cases of ${name}`);
    const wrong = await check(own, seed);
    if (wrong !== undefined) misses.push({ name, why: wrong });
    done += own;
  }
  return {
    totals: { 'kinds of input': chosen.length, cases: done },
    checks: chosen.length,
    misses,
  };
}
