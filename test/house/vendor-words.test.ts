// A vendor lives in its folder: none of its names, states and result codes is known anywhere else. The
// words are what each folder declares; a provider without any, such as plain HTTP, declares none.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';

const rooms = [
  ...['src/core/', 'src/distributions/', 'src/engine/', 'src/report/', 'src/run/', 'src/sources/'],
  ...['src/providers/checked-ids.ts', 'src/providers/provider.ts', 'src/providers/rehearsal.ts'],
  'src/providers/status-api.ts',
];
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src'],
  {
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter((path) => rooms.some((room) => path.startsWith(room)) && !path.endsWith('.test.ts'));

const Declared = z.object({ vendorWords: z.array(z.string().min(3)).min(1) });

async function wordsOf(family: string): Promise<readonly string[]> {
  const found = readdirSync(`src/providers/${family}`).includes('words.ts');
  if (!found) return [];
  return Declared.parse(await import(`../../src/providers/${family}/words.ts`)).vendorWords;
}

const families = readdirSync('src/providers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
// `http` is a scheme and a folder as well.
const ids = Object.values<Provider>(providers)
  .map(({ id }) => id)
  .filter((id) => id !== 'http');

function mentions(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // The beginning of an input's name is found in every such name.
  const end = word.endsWith('-') ? '' : '(?![A-Za-z0-9])';
  return new RegExp(`(?<![A-Za-z0-9])${escaped}${end}`).test(text);
}

describe('no word of a vendor outside of its folder', () => {
  // Plain HTTP has no words of its own.
  test.each(families.filter((name) => name !== 'http'))('%s declares its words', async (family) => {
    expect(await wordsOf(family)).not.toEqual([]);
  });

  test.each([...families, 'the registry'])('%s', async (family) => {
    const words = family === 'the registry' ? ids : await wordsOf(family);
    const found = files.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return words.filter((word) => mentions(text, word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
