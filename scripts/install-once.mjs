// Runs before `npm run demo` and `npm run sandbox` on a fresh clone, under whatever Node the machine has:
// installs the locked dependencies once, Node 24 among them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/.package-lock.json')) {
  console.log('Installing the locked dependencies (once) …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
