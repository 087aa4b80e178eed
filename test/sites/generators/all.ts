import type { Generator } from '../generator.ts';
import { astro } from './astro.ts';
import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { mkdocs } from './mkdocs.ts';
import { next } from './next.ts';
import { vitepress } from './vitepress.ts';

export const generators: readonly Generator[] = [
  hugo,
  mkdocs,
  eleventy,
  astro,
  vitepress,
  next,
  docusaurus,
];
