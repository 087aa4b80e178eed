// As the real one: a name that is not there is a failure, a pattern without a match is none, and a
// single match of a pattern comes to the path itself, without a folder of its name.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

const { INPUT_NAME: name, INPUT_PATTERN: pattern, INPUT_PATH: path, ARTIFACTS } = process.env;
const isFlat = process.env['INPUT_MERGE-MULTIPLE'] === 'true';
const found = name ? [name] : readdirSync(ARTIFACTS).filter((one) => matchesGlob(one, pattern));
if (name && !existsSync(join(ARTIFACTS, name))) throw new Error(`There is no artifact ${name}.`);
mkdirSync(path, { recursive: true });
for (const one of found)
  cpSync(join(ARTIFACTS, one), isFlat || found.length === 1 ? path : join(path, one), {
    recursive: true,
  });
