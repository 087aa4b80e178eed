// Every input that names a file to write is tried out before the first request.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../test/fakes/workspace.ts';
import { createFileWriter } from '../system/write-file.ts';
import { openOutputs } from './open-outputs.ts';

async function open(values: Readonly<Record<string, string>>) {
  using site = createWorkspace({ file: '' });
  const { folder: workspace } = site;
  const { files, problems } = await openOutputs({
    getInput: (name) => values[name] ?? '',
    folder: join(workspace, 'own'),
    workspace,
    writer: createFileWriter(workspace),
  });
  const shorten = (path: string): string => path.slice(workspace.length + 1);
  return { report: shorten(files.report), plan: shorten(files.plan), problems };
}

test.each(['report-file', 'manifest-output', 'export-config', 'plan-file'])(
  '`%s` below a file is a problem of that input',
  async (name) => {
    const { problems } = await open({ [name]: 'file/below' });
    expect(problems).toMatchObject([{ code: 'output-unwritable', input: name }]);
  },
);

test('files that no input names are in the folder of the run', async () => {
  expect(await open({})).toEqual({ report: 'own/report.json', plan: 'own/plan.md', problems: [] });
});

test('a file that can be written is the one that is used', async () => {
  expect(await open({ 'report-file': 'out/r.json', 'plan-file': 'out/p.md' })).toEqual({
    report: 'out/r.json',
    plan: 'out/p.md',
    problems: [],
  });
});

test('a file that cannot be written leaves the one of the run', async () => {
  const { report, plan } = await open({ 'report-file': 'file/r', 'plan-file': 'file/p' });
  expect([report, plan]).toEqual(['own/report.json', 'own/plan.md']);
});
