// The pictures are made by hand (`npm run gallery` needs a browser): this says when one is missing.
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { pictures } from '../../scripts/gallery/pictures.ts';
import { tracked } from './tracked-files.ts';

const folder = 'docs/gallery';
const files = tracked.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.png'));

test('every run of the gallery has its picture, and every picture its line', () => {
  const names = pictures.map(({ name }) => `${name}.png`).toSorted();
  expect(files.map((path) => basename(path)).toSorted()).toEqual(names);
  const linked = readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\(([\w-]+\.png)\)/g);
  expect([...linked].map(([, name]) => name).toSorted()).toEqual(names);
});

test('the pictures are small', () => {
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});
