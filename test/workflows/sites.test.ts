// Two real generators, installed from their registry: this ring may load what others do not need.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Generator } from '../sites/generator.ts';
import { eleventy } from '../sites/generators/eleventy.ts';
import { vitepress } from '../sites/generators/vitepress.ts';
import { measureGenerator } from '../sites/measure.ts';

// Two installations and fourteen builds.
const timeout = 900_000;

describe.concurrent('six pushes of a generated site, without a setting for its URLs', {
  timeout,
}, () => {
  test.each<[string, Generator]>([
    [eleventy.name, eleventy],
    [vitepress.name, vitepress],
  ])(
    '%s: every linked URL that changed is in the list, and hardly another',
    async (_, generator) => {
      const scratch = mkdtempSync(join(tmpdir(), 'sites-'));
      try {
        const results = await measureGenerator(generator, scratch);
        expect(results.map(({ edit, missed }) => [edit, missed])).toEqual(
          ['noop', 'text', 'rename', 'delete', 'layout', 'image'].map((edit) => [edit, []]),
        );
        const count = (of: (result: (typeof results)[number]) => number): number =>
          results.reduce((sum, result) => sum + of(result), 0);
        expect(count(({ linked }) => linked)).toBeGreaterThan(100);
        expect(count(({ superfluous }) => superfluous.length)).toBeLessThanOrEqual(
          count(({ listed }) => listed) * 0.05,
        );
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  );
});
