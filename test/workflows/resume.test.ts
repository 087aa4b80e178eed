// What the documentation and the job summary say to paste resumes a run, as a later step of the same job.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { read } from '../house/tracked-files.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import type { WorkflowResult } from './run-act.ts';
import { createStage, type Stage } from './stage.ts';

type Step = Readonly<Record<string, unknown>> & {
  readonly with?: Readonly<Record<string, unknown>>;
};

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

/** What the documentation leaves out. */
const inputs = {
  endpoint: `\${{ vars.AWS_PREWARM_ENDPOINT }}`,
  'aws-status-endpoint': `\${{ vars.AWS_PREWARM_STATUS_ENDPOINT }}`,
  'aws-api-key': `\${{ secrets.AWS_PREWARM_API_KEY }}`,
  'poll-interval': '1s',
  urls: 'https://www.example.com/a\nhttps://www.example.com/b',
};

const [first, second] = readSnippet();
const short: Step = { ...first, with: { ...first.with, ...inputs, timeout: '3s' } };

function readSnippet(): readonly [Step, Step] {
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/resume.md')) ?? [];
  const steps: readonly Step[] = parse(text);
  const [one, two] = steps;
  if (one === undefined || two === undefined) throw new Error('The snippet has two steps.');
  return [one, two];
}

async function rehearse(): Promise<Rehearsal> {
  return await createRehearsal({
    stage,
    sandbox: { 'aws-prewarm': { taskMilliseconds: 9_000 } },
  });
}

async function runJob(rehearsal: Rehearsal, ...steps: readonly Step[]): Promise<WorkflowResult> {
  const text = stringify({
    name: 'Warm',
    on: 'push',
    permissions: {},
    jobs: { warm: { name: 'Warm', 'runs-on': 'ubuntu-latest', steps } },
  });
  return await rehearsal.run('warm.yml', { text });
}

function expectResumed(result: WorkflowResult, rehearsal: Rehearsal): void {
  expect(result.exitCode, result.log.slice(-3_000)).toBe(0);
  expect(result.outputs).toContain('status=TIMEOUT');
  expect(result.outputs).toContain('status=COMPLETED');
  expect(rehearsal.submissions()).toEqual(['POST /prod/prewarm']);
  expect(result.summaries[1]).toContain('This run resumes an earlier one with 1 request');
}

test('the snippet of docs/resume.md', async () => {
  await using rehearsal = await rehearse();
  const later: Step = { ...second, with: { ...inputs, ...second.with } };
  expectResumed(await runJob(rehearsal, short, later), rehearsal);
});

test('the step of the job summary', async () => {
  await using rehearsal = await rehearse();
  const alone = await runJob(rehearsal, short);
  const [, text = ''] = /```yaml\n([\s\S]*?)\n```/.exec(alone.summaries[0] ?? '') ?? [];
  const [pasted]: readonly Step[] = parse(text);
  await using again = await rehearse();
  // The address is that of the other sandbox, and the time was too short.
  const own = { ...inputs, timeout: '1m' };
  expectResumed(
    await runJob(again, short, { ...pasted, with: { ...pasted?.with, ...own } }),
    again,
  );
});
