import { test } from 'vitest';

/**
 * For tests of what only POSIX has: process groups, named pipes, device files, shell scripts, and names
 * of any bytes. Windows counts them as skipped.
 */
export const posixTest = test.skipIf(process.platform === 'win32');
