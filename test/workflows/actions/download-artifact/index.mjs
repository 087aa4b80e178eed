import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATTERN: pattern, INPUT_PATH: path, ARTIFACTS } = process.env;
mkdirSync(path, { recursive: true });
if (name) cpSync(join(ARTIFACTS, name), path, { recursive: true });
const prefix = (pattern ?? '').replace(/\*$/, '');
for (const found of name ? [] : readdirSync(ARTIFACTS)) {
  if (found.startsWith(prefix))
    cpSync(join(ARTIFACTS, found), join(path, found), { recursive: true });
}
