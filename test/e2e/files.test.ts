// Files that a user names and a checkout may hold: none makes a run hang, and none is lost or misused.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReportFile } from '../../src/report/schema.ts';
import { createWorkspace } from '../fakes/workspace.ts';
import { createWorld } from '../fakes/world.ts';

const url = 'https://sandbox.toastcdn.net/a';
const derived = { files: '**', 'base-url': 'https://sandbox.toastcdn.net' };

describe.each(['pipe', 'zeros'])('%s', (name) => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['urls-file', { 'urls-file': name }],
    ['resume-tasks', { 'resume-tasks': name }],
    ['sitemap', { sitemap: name }],
    ['manifest', { ...derived, source: 'manifest', manifest: name }],
    ['config', { mode: 'sync-distribution', config: name }],
    ['base', derived],
  ])('is not a file for `%s`', async (input, inputs) => {
    await using world = await createWorld();
    const { folder } = world.site;
    execFileSync('mkfifo', ['pipe'], { cwd: folder });
    symlinkSync('/dev/zero', join(folder, 'zeros'));
    const environment = input === 'base' ? { GITHUB_EVENT_PATH: join(folder, name) } : {};
    const { exitCode, outputs, report, stdout } = await world.run(inputs, { environment });
    expect(exitCode).toBe(1);
    expect(outputs['status']).toBe('FAILED');
    expect(report).toMatchObject({ problems: [{ input }] });
    expect(stdout).toContain('is not a regular file');
    expect(world.sandbox.requests).toEqual([]);
  });
});

describe('a file that cannot be written', () => {
  test('is an error before the first request, for every input at once', async () => {
    await using world = await createWorld();
    mkdirSync(join(world.site.folder, 'folder'));
    const { exitCode, outputs, report } = await world.run({
      urls: url,
      mode: 'purge',
      timeout: 'soon',
      'report-file': 'folder',
      'manifest-output': '/dev/full',
    });
    expect(exitCode).toBe(1);
    expect(world.sandbox.requests).toEqual([]);
    expect(outputs).toMatchObject({ status: 'FAILED', 'failure-reason': 'input-invalid' });
    expect(report).toMatchObject({
      problems: [
        { code: 'input-invalid', input: 'timeout' },
        {
          code: 'output-unwritable',
          input: 'report-file',
          message: expect.stringMatching(/is a folder/),
        },
        {
          code: 'output-unwritable',
          input: 'manifest-output',
          message: expect.stringMatching(/regular/),
        },
      ],
    });
  });

  test('is reported together with wrong lines of a list', async () => {
    await using world = await createWorld();
    mkdirSync(join(world.site.folder, 'folder'));
    const { report } = await world.run({
      urls: 'not a url',
      mode: 'purge',
      'report-file': 'folder',
    });
    expect(report).toMatchObject({ problems: [{ input: 'report-file' }, { input: 'urls' }] });
    expect(world.sandbox.requests).toEqual([]);
  });

  test('of a sync is one as well', async () => {
    await using world = await createWorld();
    writeFileSync(join(world.site.folder, 'file'), '');
    const mode = 'sync-distribution';
    const exported = await world.run({
      mode,
      'export-config': 'file/x.yml',
      'plan-file': 'file/p',
    });
    expect(exported.outputs).toMatchObject({ 'failure-reason': 'output-unwritable' });
    expect(exported.report).toMatchObject({
      problems: [{ input: 'export-config' }, { input: 'plan-file' }],
    });
    expect(world.sandbox.requests).toEqual([]);
  });

  test('at the end leaves the report of what was done', async () => {
    await using world = await createWorld();
    const reportFile = join(world.site.folder, 'out/report.json');
    const urls = Array.from({ length: 300 }, (_, index) => `${url}${index}`);
    const { exitCode, outputs, report } = await world.run(
      { urls: urls.join('\n'), 'report-file': 'out/report.json' },
      {
        onOutput(text) {
          // After the first request: what was a place for a file no longer is.
          if (text.includes('accepted')) mkdirSync(reportFile, { recursive: true });
        },
      },
    );
    expect(world.sandbox.requests).toHaveLength(2);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'PARTIAL', succeeded: '300', requests: '2' });
    expect(ReportFile.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(report).toMatchObject({
      status: 'PARTIAL',
      problems: [{ code: 'output-unwritable', input: 'report-file' }],
    });
  });
});

test('links of the checkout lead no output out of the workspace', async () => {
  await using world = await createWorld();
  using elsewhere = createWorkspace({ 'outside.txt': 'kept' });
  const { folder } = world.site;
  const outside = join(elsewhere.folder, 'outside.txt');
  for (const name of ['m.json', 'm.json.unfinished']) symlinkSync(outside, join(folder, name));
  symlinkSync(elsewhere.folder, join(folder, 'up'));
  const written = await world.run({ urls: url, 'report-file': 'm.json' });
  expect(written.outputs).toMatchObject({ status: 'ACCEPTED' });
  expect(readFileSync(outside, 'utf8')).toBe('kept');
  expect(JSON.parse(readFileSync(join(folder, 'm.json'), 'utf8')).status).toBe('ACCEPTED');
  const refused = await world.run({ urls: url, 'report-file': 'up/report.json' });
  expect(refused.outputs).toMatchObject({ 'failure-reason': 'output-unwritable' });
  expect(existsSync(join(elsewhere.folder, 'report.json'))).toBe(false);
});
