import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { readSmall } from '../system/read-file.ts';

/** What is longer is not looked at either. */
const limitBytes = 10 * 1024 * 1024;

/** SHA-256 of a file of the workspace; undefined if it cannot be read. */
export function hashServedFile(path: string, workspace: string): string | undefined {
  const bytes = readSmall(resolve(workspace, path), limitBytes);
  return bytes === undefined ? undefined : hash('sha256', bytes);
}
