// `npm run demo`: runs the built action against the sandbox, one screen for each mode and one for a
// failure. Shows what a user would see, and fails unless the sandbox did exactly what was expected.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { type Mode, modeNames, modes } from '../../src/core/mode.ts';
import { toPlainLog } from './plain-log.ts';
import { playProof } from './proof.ts';
import type { ActionResult } from './run-action.ts';
import type { Scene } from './scene.ts';
import { failure } from './scenes/huawei.ts';
import { scenes } from './scenes.ts';
import { makeSite } from './site.ts';
import { createStage, pushOf } from './stage.ts';
import { renderPage } from './summary-page.ts';

interface Played {
  readonly scene: Scene;
  readonly mode: string;
  readonly result: ActionResult;
  /** What is wrong; `''` if it went as expected. */
  readonly fault: string;
}

async function play(scene: Scene): Promise<Played> {
  await using stage = await createStage();
  const { before, after } = makeSite(stage.site);
  const inputs = scene.inputs(stage.settings);
  const result = await stage.run(inputs, pushOf(before, after));
  const found = JSON.stringify([...scene.done(stage.sandbox)].sort());
  const expected = JSON.stringify([...scene.expected].sort());
  const status = result.outputs['status'] ?? '';
  const exitCode = scene.status === 'PARTIAL' ? 1 : 0;
  const fault =
    found !== expected
      ? `the sandbox did ${found}, not ${expected}`
      : status !== scene.status || result.exitCode !== exitCode
        ? `it ended as ${status} with exit code ${result.exitCode}, not as ${scene.status}`
        : '';
  return { scene, mode: inputs['mode'] ?? '', result, fault };
}

function print(...lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

function printTitle(text: string): void {
  print('', `━━━ ${text} ━━━`.padEnd(80, '━'), '');
}

function printLog({ scene, result }: Played): void {
  print(scene.name, ...toPlainLog(result.stdout).map((line) => `  ${line}`));
}

/** Of the run above. */
function printCheck({ scene, fault }: Played): void {
  print(
    fault === ''
      ? `  ✔ The sandbox did exactly what was expected (${scene.expected.length} in all).`
      : `  ✘ ${fault}.`,
    '',
  );
}

/** The first in full, the others by their results. */
async function showMode(mode: Mode): Promise<readonly Played[]> {
  printTitle(`${mode}: ${modes[mode].title}`);
  const all: Played[] = [];
  for (const scene of scenes) {
    if (scene.inputs({})['mode'] !== mode) continue;
    const played = await play(scene);
    all.push(played);
    if (all.length === 1) printLog(played);
    else print(scene.name, `  ${toPlainLog(played.result.stdout).at(-1) ?? ''}`);
    printCheck(played);
  }
  return all;
}

async function showFailure(): Promise<Played> {
  printTitle('When something fails');
  const played = await play(failure);
  const { outputs, exitCode, failedUrls } = played.result;
  printLog(played);
  print(
    '',
    `The step fails (exit code ${exitCode}). For the steps after it, among its outputs:`,
    '',
  );
  for (const name of ['status', 'failure-reason', 'succeeded', 'failed', 'unknown', 'not-sent'])
    print(`  ${name}: ${outputs[name] ?? ''}`);
  print(`  failed-urls-file: a file with ${failedUrls.join(', ')}`, '');
  print(
    'The job summary shows what to do, and a step to paste that sends only this URL again.',
    '',
  );
  printCheck(played);
  return played;
}

function printOverview(all: readonly Played[]): void {
  printTitle('Overview');
  const rows = all.map(({ scene, mode, result: { outputs, exitCode }, fault }) => [
    ...[mode, scene.name, outputs['status'] ?? '', exitCode === 0 ? 'passes' : 'fails'],
    ...[outputs['total'] ?? '', outputs['requests'] ?? '', fault === '' ? 'as expected' : 'WRONG'],
  ]);
  const header = ['Mode', 'Run', 'Status', 'Job', 'Targets', 'Requests', 'Sandbox'];
  print(markdownTable([header, ...rows], { align: ['', '', '', '', 'r', 'r', ''] }));
}

function writeSummaries(all: readonly Played[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'cdn-cache-demo-')), 'summaries.html');
  const summaries = all.map(({ scene, result }) => ({
    title: scene.name,
    markdown: result.summary,
  }));
  writeFileSync(file, renderPage('Job summaries of the demo', summaries));
  return file;
}

/** Whether a real cache serves the new pages after a purge, and from its store after the warming. */
async function showProof(): Promise<boolean> {
  printTitle('A real cache: purged, proven fresh, and warm again');
  const results = await playProof();
  if (results === undefined) {
    print('Left out: nginx with its purge module and Varnish are not installed here.', '');
    return true;
  }
  const { purge, warming } = results;
  for (const { stdout } of [purge, warming])
    print(...toPlainLog(stdout).map((line) => `  ${line}`), '');
  const { verified, stale } = purge.outputs;
  const isFresh = purge.exitCode === 0 && Number(verified) > 0 && stale === '0';
  const isHot = warming.outputs['status'] === 'COMPLETED';
  print(isFresh ? '  ✔ nginx serves the new pages.' : '  ✘ nginx serves old pages.');
  print(isHot ? '  ✔ It serves them from its store.' : '  ✘ It does not hold them.', '');
  return isFresh && isHot;
}

const played: Played[] = [];
for (const mode of modeNames) played.push(...(await showMode(mode)));
played.push(await showFailure());
const isProven = await showProof();
printOverview(played);
print('', `The job summaries as a page, to open in a browser: ${writeSummaries(played)}`);
const worked = isProven && played.every(({ fault }) => fault === '');
print('', worked ? 'The demo worked.' : 'The demo FAILED.');
process.exitCode = worked ? 0 : 1;
