import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { readBytes } from '../system/read-file.ts';

/** What is longer is not looked at either. */
const limitBytes = 10 * 1024 * 1024;

/** SHA-256 of a file of the workspace; undefined if it cannot be read. */
export async function hashServedFile(path: string, workspace: string): Promise<string | undefined> {
  const file = await readBytes(resolve(workspace, path), limitBytes);
  return 'bytes' in file ? hash('sha256', file.bytes) : undefined;
}
