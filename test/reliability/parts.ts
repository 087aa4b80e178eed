// Every part, in the order in which they run.
import { checkouts } from './checkouts/checkouts.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { kill } from './kill.ts';
import { matrix } from './matrix/matrix.ts';
import type { Part } from './part.ts';
import { soak } from './soak.ts';
import { taint } from './taint.ts';

export const parts: readonly Part[] = [matrix, fuzz, checkouts, soak, kill, taint];
