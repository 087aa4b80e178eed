// docs/errors.md is made of these tables: each code of each vendor says what it means.
import { describe, expect, test } from 'vitest';
import type { VendorErrors } from '../../src/providers/vendor-errors.ts';
import { families } from '../fakes/rehearsals.ts';
import { read } from './tracked-files.ts';

const page = read('docs/errors.md');

describe.each(families)('%s', (family) => {
  test('each code is on the page, once, with its meaning', async () => {
    const module: { readonly errors: VendorErrors } = await import(
      /* @vite-ignore */ `../../src/providers/${family}/errors.ts`
    );
    const { title, rows } = module.errors;
    expect(rows.filter(({ meaning }) => meaning === '')).toEqual([]);
    const codes = rows.map(({ vendorCode }) => vendorCode);
    expect(codes).toEqual([...new Set(codes)]);
    const section = page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
    for (const code of codes) expect(section).toContain(`| \`${code}\` |`);
  });
});
