// The real workflow files through a real runner, against the sandbox: none of them is a guess.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRehearsal } from './rehearsal.ts';
import { scenarios } from './scenarios.ts';
import { createStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(() => {
  stage = createStage();
});
afterAll(() => stage[Symbol.dispose]());

describe.concurrent('workflows', () => {
  test.each(scenarios)('$workflow: $title', async (scenario) => {
    const { sandbox, prepare, jobs, submissions, outputs, check } = scenario;
    await using rehearsal = await createRehearsal({ stage, ...(sandbox && { sandbox }) });
    const result = await rehearsal.run(scenario.workflow, prepare?.(rehearsal));
    expect(result.jobs, result.log.slice(-3_000)).toEqual(jobs);
    expect(rehearsal.submissions()).toEqual(submissions);
    expect(result.outputs).toEqual(expect.arrayContaining([...outputs]));
    const isGood = Object.values(jobs).every((outcome) => outcome === 'success');
    expect(result.exitCode).toBe(isGood ? 0 : 1);
    check?.({ result, rehearsal });
    // The sandbox's own action prints its keys, which are not secrets.
    const secrets = ['nhn-secret-key', 'nhn-secret-access-key', 'aws-api-key', 'huawei-secret-key'];
    for (const name of scenario.workflow.includes('rehearse') ? [] : secrets)
      expect(result.log).not.toContain(rehearsal.settings[name]);
  });
});
