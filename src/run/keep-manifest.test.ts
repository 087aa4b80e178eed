import { mkdir, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createInputs } from '../../test/fakes/inputs.ts';
import { createReport } from '../../test/fakes/report.ts';
import { createFolder } from '../../test/git/repository.ts';
import type { Target } from '../core/target.ts';
import type { Report } from '../report/report.ts';
import { createFileWriter } from '../system/write-file.ts';
import { keepManifest } from './keep-manifest.ts';

async function keep(
  path: string,
  changes: Readonly<Record<string, string>> = {},
  report: Partial<Report> = {},
) {
  const inputs = createInputs({ urls: 'https://a.example/', ...changes });
  return await keepManifest(inputs, {
    found: { manifest: { path, content: 'the manifest' } },
    toReport: () => createReport(report),
    writeFile: createFileWriter(tmpdir()).write,
  });
}

test('a run that did all its work leaves the manifest', async () => {
  await using made = await createFolder();
  const path = join(made.folder, 'deep', 'manifest.json');
  expect(await keep(path)).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe('the manifest');
});

const stale: Target = {
  ...{ kind: 'url', value: 'https://a.example/', rule: 'urls' },
  proof: { verdict: 'stale', evidence: 'the old content' },
};

test.for<[string, Readonly<Record<string, string>>, Partial<Report>]>([
  ['a dry run', { 'dry-run': 'true' }, {}],
  ['a shard', { shard: '1/2' }, {}],
  ['a run that does not wait', { wait: 'false' }, {}],
  ['a run after which a cache is stale', {}, { sampled: [stale] }],
  ['a run that failed', {}, { problems: [{ code: 'vendor-auth', message: 'No.' }] }],
])('%s leaves none', async ([, changes, report]) => {
  await using made = await createFolder();
  expect(await keep(join(made.folder, 'manifest.json'), changes, report)).toEqual([]);
  expect(await readdir(made.folder)).toEqual([]);
});

test('one that cannot be written is a problem, not an exception', async () => {
  await using made = await createFolder();
  const path = join(made.folder, 'taken');
  await mkdir(join(path, 'inside'), { recursive: true });
  expect(await keep(path)).toMatchObject([
    { code: 'output-unwritable', input: 'manifest-output', remedy: expect.stringMatching(/./) },
  ]);
});
