// Every part, in the order in which they run.
import { kill } from './kill.ts';
import { matrix } from './matrix/matrix.ts';
import type { Part } from './part.ts';
import { taint } from './taint.ts';

export const parts: readonly Part[] = [matrix, kill, taint];
