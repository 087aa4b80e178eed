// What a release would hold, in a folder of its own: the runner reads all of it for every step.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { cloudfrontDefaults } from '../../src/sandbox/cloudfront/options.ts';

const published = 'OWNER/cdn-cache-action';
const parts = [
  'action.yml',
  'dist',
  'run',
  'sandbox',
  'plan-shards',
  'start-job',
  'join-shards',
  'join-runs',
  '.github/workflows',
];

export interface Stage extends Disposable {
  /** Arguments for act: which folder stands for which published name. */
  readonly mappings: readonly string[];
}

/**
 * What the runner cannot do. It refuses `queue` of a concurrency group, and an environment without a
 * deployment. It does not know `$/`, the repository of the workflow itself, which gets
 * its full name. Jobs of one matrix side by side can crash it, so that they run one by one. And it does
 * not run failed jobs alone: the job that made the list counts as one of the first attempt.
 */
export function adapt(workflow: string): string {
  return workflow
    .replaceAll(/uses: \$\/(\S+)/g, `uses: ${published}/$1@v1`)
    .replace('fail-fast: false\n', 'fail-fast: false\n      max-parallel: 1\n')
    .replace('attempt: ${{ github.run_attempt }}', 'attempt: 1')
    .replaceAll(/^ +(?:queue: max|deployment: false)\b.*\n/gm, '');
}

export function createStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const own = join(folder, 'own');
  for (const part of parts) cpSync(part, join(own, part), { recursive: true });
  const workflows = join(own, '.github/workflows');
  for (const name of readdirSync(workflows)) {
    const path = join(workflows, name);
    writeFileSync(path, adapt(readFileSync(path, 'utf8')));
  }
  const standIns = Object.entries(replaced).map(([action, file]) => {
    const name = basename(action);
    const copy = join(folder, name);
    cpSync(join('test/workflows/actions', name), copy, { recursive: true });
    return `${action}@${pinOf(action, file)}=${copy}`;
  });
  const keys = join(folder, 'configure-aws-credentials/keys.json');
  writeFileSync(keys, JSON.stringify(cloudfrontDefaults));
  return {
    mappings: [`${published}@v1=${own}`, ...standIns].flatMap((one) => ['--local-repository', one]),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Actions that need GitHub or a vendor, and a file that names their version. */
const replaced = {
  'actions/upload-artifact': '.github/workflows/cache-warm.yml',
  'actions/download-artifact': '.github/workflows/cache-warm.yml',
  'aws-actions/configure-aws-credentials': 'examples/deploy-cloudfront.yml',
} as const;

function pinOf(action: string, file: string): string {
  const text = readFileSync(file, 'utf8');
  return new RegExp(`${action}@([0-9a-f]{40})`).exec(text)?.[1] ?? '';
}
