// `npm run demo`: runs the built action against the sandbox, in every mode. Shows what a user would see,
// and fails unless the sandbox did exactly what was expected.
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../../src/sandbox/server.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { createGitSite } from './git-site.ts';
import { type ActionResult, runAction } from './run-action.ts';
import { makeSite, type Scene, scenes } from './scenes.ts';

async function play({ name, inputs, status, done, expected }: Scene): Promise<boolean> {
  using site = createGitSite();
  const { before, after } = makeSite(site);
  const sandbox = createSandbox({ now: Date.now });
  await using server = await startServer(sandbox, {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  console.log(`\n━━━ ${name}: log ━━━\n`);
  const result = await runAction({
    workspace: site.folder,
    eventName: 'push',
    event: { before, after, repository: { default_branch: 'main' } },
    environment: { GITHUB_SHA: after },
    inputs: inputs(describeSettings(server.url)),
    onOutput: (text) => process.stdout.write(text),
  });
  show(name, result);
  const found = JSON.stringify([...done(sandbox)].sort());
  const isExact = found === JSON.stringify([...expected].sort());
  console.log(
    isExact
      ? `✔ ${name}: the sandbox did exactly what was expected (${expected.length} in all).`
      : `✘ ${name}: the sandbox did ${found}, not ${JSON.stringify(expected)}.`,
  );
  return isExact && result.exitCode === 0 && result.outputs['status'] === status;
}

function show(name: string, { outputs, summary, exitCode }: ActionResult): void {
  console.log(`\n━━━ ${name}: outputs (exit code ${exitCode}) ━━━\n`);
  for (const [output, value] of Object.entries(outputs)) console.log(`${output}=${value}`);
  console.log(`\n━━━ ${name}: job summary ━━━\n\n${summary}`);
}

let worked = true;
for (const scene of scenes) worked = (await play(scene)) && worked;
console.log(worked ? '\nThe demo worked.' : '\nThe demo FAILED.');
process.exitCode = worked ? 0 : 1;
