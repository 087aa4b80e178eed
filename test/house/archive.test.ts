// What GitHub hands to every job: the archive of a commit, and what the Marketplace asks of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
  maxBuffer: 100_000_000,
});

function unpack() {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test('it is at most 1.2 MB', () => {
  expect(gzipSync(archive).length).toBeLessThanOrEqual(1_200_000);
});

test('it holds only what runs and what users read', () => {
  using unpacked = unpack();
  expect(readdirSync(unpacked.folder).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'action.yml',
    'dist',
    'join-runs',
    'join-shards',
    'plan-shards',
    'run',
    'sandbox',
    'start-job',
  ]);
});

test('it alone runs the main job', () => {
  using unpacked = unpack();
  const output = join(unpacked.folder, 'output');
  writeFileSync(output, '');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(unpacked.folder, 'dist', 'index.js')],
    {
      cwd: unpacked.folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: unpacked.folder,
        INPUT_PROVIDER: 'nhn-v2',
        INPUT_MODE: 'purge',
        'INPUT_DRY-RUN': 'true',
        'INPUT_NHN-DOMAIN': 'sample.toastcdn.net',
        INPUT_URLS: 'https://www.example.com/',
      },
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(output, 'utf8')).toContain('PLANNED');
});

const Metadata = z.object({
  name: z.string(),
  description: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
});

/** Icons of Feather 4.28 that the Marketplace leaves out: "Metadata syntax", `branding.icon`. */
const refusedIcons = [
  ...['coffee', 'columns', 'divide-circle', 'divide-square', 'divide', 'frown', 'hexagon'],
  ...['key', 'meh', 'mouse-pointer', 'smile', 'tool', 'x-octagon'],
];

test('the Marketplace takes its metadata', () => {
  const { name, description, branding } = Metadata.parse(parse(readFileSync('action.yml', 'utf8')));
  expect(name).toMatch(/^[\w .-]{1,50}$/);
  // Names of GitHub's own features are refused.
  expect(name).not.toMatch(/github/i);
  // The form says "Description must be less than 125 characters".
  expect(description.length).toBeLessThan(125);
  expect(description).toMatch(/^\S.*\S$/);
  expect([
    'white',
    'black',
    'yellow',
    'blue',
    'green',
    'orange',
    'red',
    'purple',
    'gray-dark',
  ]).toContain(branding.color);
  expect(branding.icon).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  expect(refusedIcons).not.toContain(branding.icon);
});
