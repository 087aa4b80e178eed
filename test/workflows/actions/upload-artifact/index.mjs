// As strict as the real one: the path must be there, a name is taken once, hidden files are left out.
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: path, INPUT_OVERWRITE: overwrite } = process.env;
const folder = join(process.env.ARTIFACTS, name);
if (existsSync(folder) && overwrite !== 'true') throw new Error(`There is an artifact ${name}.`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const isFolder = statSync(path).isDirectory();
const withHidden = process.env['INPUT_INCLUDE-HIDDEN-FILES'] === 'true';
cpSync(path, isFolder ? folder : join(folder, basename(path)), {
  recursive: true,
  filter: (one) => withHidden || !basename(one).startsWith('.'),
});
