// The built action in checkouts that somebody else controls. Every origin is a closed port of this machine.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ActionRequest, ActionResult } from '../../../scripts/demo/run-action.ts';
import { createStage, pushOf, type Stage } from '../../../scripts/demo/stage.ts';
import { inputTable } from '../../../src/action/input-table.ts';
import { outputTable } from '../../../src/report/outputs.ts';
import { ReportFile } from '../../../src/report/schema.ts';
import { everyProvider } from '../../fakes/declared-runs.ts';
import { inputsOf, plantedOptions, rehearsalOf } from '../../fakes/rehearsals.ts';
import { findForged } from '../captured-output.ts';
import type { Miss, Part, PartOptions, PartResult } from '../part.ts';
import { mapPool } from '../pool.ts';
import { sample } from '../random.ts';
import { commitNames, configs, fileNames, rawNames } from './hostile-git.ts';

export const checkouts: Part = {
  name: 'checkouts',
  about:
    'The built action with hostile `.git/config` (commits present and missing), names of commits as inputs, names of files, and pipes, devices, folders, links and damaged files for every input that names a file.',
  oracles: [
    'Nothing of the checkout is executed, and nothing outside of it is read as a file or written.',
    'The run ends by itself with 0 or 1, with every output and a report that fits its schema, and writes nothing to stderr.',
    'The token is found nowhere; the log holds no command of the runner that is not ours, the summary no markup of a file name.',
    'Each URL is one line and on the site.',
  ],
  run: runCheckouts,
};

const runsInShort = 14;
const site = 'https://www.example.com';
const token = 'ghs_PlantedTokenOfTheJob0123456789abcd';
const nowhere = 'http://127.0.0.1:1';
const longestMilliseconds = 60_000;

/** One run, made ready in a stage of its own. */
interface Plan {
  readonly name: string;
  readonly prepare: (place: Place) => Partial<ActionRequest>;
  readonly judge?: (result: ActionResult, place: Place) => string | undefined;
}

interface Place {
  readonly stage: Stage;
  readonly folder: string;
  /** What must not exist afterwards. */
  readonly trace: string;
  /** A command that makes it. */
  readonly command: string;
  /** A file outside of the checkout, which must stay as it is. */
  readonly outside: string;
}

async function runCheckouts({ seed, only, isShort, say }: PartOptions): Promise<PartResult> {
  const plans = [...gitConfigs(), ...namesOfCommits(), ...namesOfFiles(), ...files()];
  const wanted = plans.filter(({ name }) => name.includes(only));
  const chosen = isShort ? sample(wanted, runsInShort, seed) : wanted;
  const found = await mapPool(chosen, async (plan, index): Promise<readonly Miss[]> => {
    if (index % 20 === 0) say(`${index} of ${chosen.length} runs`);
    const wrong = await tryPlan(plan);
    return wrong.map((why) => ({ name: plan.name, why }));
  });
  return { totals: { runs: chosen.length }, checks: chosen.length, misses: found.flat() };
}

async function tryPlan(plan: Plan): Promise<readonly string[]> {
  await using stage = await createStage(plantedOptions);
  const { folder } = stage.site;
  const trace = join(folder, '..', `trace-${folder.split('-').at(-1)}`);
  const command = join(folder, '.git', 'trace.sh');
  const outside = `${trace}-outside`;
  writeFileSync(outside, 'kept');
  writeFileSync(command, `#!/bin/sh\ntouch ${trace}\nexit 1\n`);
  chmodSync(command, 0o755);
  const place: Place = { stage, folder, trace, command, outside };
  const prepared = plan.prepare(place);
  const provider = everyProvider[0]?.id ?? '';
  const { environment, inputs = {}, ...event } = prepared;
  const hung = new AbortController();
  const timer = setTimeout(() => hung.abort(), longestMilliseconds);
  const result = await stage.run(
    {
      ...inputsOf(provider, stage.settings),
      ...rehearsalOf(provider).hurry,
      ...{ urls: '', files: '**', 'base-url': site, 'github-token': token, timeout: '20s' },
      ...inputs,
    },
    {
      ...event,
      environment: { GITHUB_SERVER_URL: nowhere, GITHUB_API_URL: nowhere, ...environment },
      onStart: (child) => hung.signal.addEventListener('abort', () => child.kill('SIGKILL')),
    },
  );
  clearTimeout(timer);
  const own = plan.judge?.(result, place);
  const wrong = [...(own === undefined ? [] : [own]), ...judge(result, place)];
  if (hung.signal.aborted) wrong.push('it hung');
  for (const path of [trace, outside]) rmSync(path, { force: true });
  return wrong;
}

const strictReport = z.strictObject(ReportFile.shape);

function judge(result: ActionResult, { trace, outside }: Place): readonly string[] {
  const { exitCode, outputs, report, stdout, stderr, summary, urls, everything } = result;
  const wrong: string[] = [];
  if (existsSync(trace)) wrong.push('a command of the checkout was executed');
  if (readFileSync(outside, 'utf8') !== 'kept') wrong.push('a file outside was written');
  if (exitCode !== 0 && exitCode !== 1) wrong.push(`exit code ${exitCode}`);
  if (outputTable.some(({ name }) => !(name in outputs))) wrong.push('an output is not set');
  if (!strictReport.safeParse(report).success) wrong.push('the report breaks its schema');
  if (/^(?:bug|unexpected)/.test(outputs['failure-reason'] ?? '')) wrong.push('a bug is reported');
  if (stderr !== '') wrong.push(`stderr: ${stderr.slice(0, 200)}`);
  const shown = everything.replace(/^::add-mask::.*$/gm, '');
  if (shown.includes(token)) wrong.push('the token is shown');
  const [forged] = findForged(stdout);
  if (forged !== undefined) wrong.push(`a forged command: ${JSON.stringify(forged)}`);
  if (/<img|\]\(javascript:/.test(summary)) wrong.push('the summary holds markup of a name');
  const strange = urls.find((url) => !url.startsWith(`${site}/`) || /\s/.test(url));
  if (strange !== undefined) wrong.push(`a URL is ${JSON.stringify(strange)}`);
  return wrong;
}

function fill(text: string, { command, trace }: Place): string {
  return text.replaceAll('%s', command).replaceAll('%t', trace);
}

/** Two commits, of which the checkout lacks the first if it is to be fetched. */
function commitPush({ stage: { site: checkout } }: Place, isMissing: boolean) {
  checkout.write('a.html', 'one');
  const before = checkout.commit('one');
  checkout.write('a.html', 'two');
  const after = checkout.commit('two');
  return pushOf(isMissing ? 'd'.repeat(40) : before, after);
}

function gitConfigs(): readonly Plan[] {
  return Object.entries(configs).flatMap(([name, config]) =>
    [false, true].map((isMissing) => ({
      name: `.git/config: ${name}, ${isMissing ? 'to fetch' : 'complete'}`,
      prepare(place) {
        const push = commitPush(place, isMissing);
        const text = `[remote "origin"]\n\turl = ${nowhere}/owner/site\n${fill(config, place)}`;
        appendFileSync(join(place.folder, '.git/config'), text);
        const hooks = [
          'post-checkout',
          'reference-transaction',
          'post-index-change',
          'pre-auto-gc',
        ];
        for (const hook of hooks) plant(place, `.git/hooks/${hook}`, `hooks/${hook}`);
        writeFileSync(join(place.folder, 'attributes'), '* filter=x diff=x\n');
        const included = '[core]\n\tfsmonitor = %s\n\tsshCommand = %s\n';
        writeFileSync(join(place.folder, '.git/more'), fill(included, place));
        return push;
      },
      judge: ({ outputs }) =>
        !isMissing || outputs['status'] === 'FAILED'
          ? undefined
          : `it knows what changed since a commit that nobody has: ${outputs['status']}`,
    })),
  );
}

function plant({ folder, command }: Place, ...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), readFileSync(command));
    chmodSync(join(folder, path), 0o755);
  }
}

function namesOfCommits(): readonly Plan[] {
  return commitNames.flatMap((name) =>
    (['base', 'head'] as const).map((input) => ({
      name: `${input}: ${JSON.stringify(name.slice(0, 40))}`,
      prepare(place) {
        const push = commitPush(place, false);
        const other = input === 'base' ? 'head' : 'base';
        return { ...push, inputs: { [input]: fill(name, place), [other]: 'HEAD' } };
      },
    })),
  );
}

function namesOfFiles(): readonly Plan[] {
  const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    git: {},
    all: { source: 'all' },
    'dry run': { 'dry-run': 'true' },
    manifest: { source: 'manifest', manifest: 'manifest.json', 'manifest-output': 'manifest.json' },
  };
  const texts = fileNames.map((name) => Buffer.from(name));
  return Object.entries(ways).map(([way, inputs]) => ({
    name: `names of files, ${way}`,
    prepare(place) {
      const { site: checkout } = place.stage;
      const before = checkout.commit('nothing');
      // `source: all` says that it cannot read these.
      const names = way === 'all' ? texts : [...texts, ...rawNames];
      for (const name of names)
        writeFileSync(Buffer.concat([Buffer.from(`${place.folder}/`), name]), 'x');
      return { ...pushOf(before, checkout.commit('names')), inputs };
    },
    judge: ({ outputs }) =>
      outputs['status'] === 'FAILED' ? `it failed: ${outputs['failure-reason']}` : undefined,
  }));
}

/** Inputs that name a file to read, with what they need beside it. */
const readers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'urls-file': { files: '' },
  'resume-tasks': { files: '' },
  sitemap: { files: '' },
  manifest: { source: 'manifest' },
  config: { mode: 'sync-distribution', files: '', 'base-url': '' },
  'expected-plan': { mode: 'sync-distribution', config: 'cdn.yml', files: '', 'base-url': '' },
  GITHUB_EVENT_PATH: {},
};

type MakeFile = (path: string, place: Place) => void;

const kinds: Readonly<Record<string, MakeFile>> = {
  'a pipe': (path) => void execFileSync('mkfifo', [path]),
  'a folder': (path) => mkdirSync(path),
  'a link to zeros': (path) => symlinkSync('/dev/zero', path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to the environment': (path) => symlinkSync('/proc/self/environ', path),
  'a hole of 5 GB': (path) => {
    writeFileSync(path, '');
    truncateSync(path, 5e9);
  },
  'no UTF-8': (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0x80])),
  'deep brackets': (path) => writeFileSync(path, '['.repeat(90_000)),
  'many quotes': (path) => writeFileSync(path, '"'.repeat(90_000)),
  'many keys': (path) =>
    writeFileSync(path, Array.from({ length: 9_000 }, (_, key) => `k${key}: 1`).join('\n')),
  'deep elements': (path) => writeFileSync(path, `<urlset>${'<a>'.repeat(30_000)}`),
  'forged commands': (path) => writeFileSync(path, '::error::FORGED\n##[error]FORGED\n'),
};

function files(): readonly Plan[] {
  const reading = Object.entries(readers).flatMap(([input, inputs]) =>
    Object.entries(kinds).map(([kind, make]) => ({
      name: `${input}: ${kind}`,
      prepare(place: Place) {
        const push = commitPush(place, false);
        make(join(place.folder, 'hostile'), place);
        writeFileSync(join(place.folder, 'cdn.yml'), 'distributions: []\n');
        if (input === 'GITHUB_EVENT_PATH') {
          const environment = { ...push.environment, [input]: join(place.folder, 'hostile') };
          return { ...push, inputs, environment };
        }
        return { ...push, inputs: { ...inputs, [input]: 'hostile' } };
      },
      judge: ({ outputs }: ActionResult) =>
        outputs['status'] === 'FAILED' ? undefined : `it ended as ${outputs['status']}`,
    })),
  );
  return [...reading, ...writing()];
}

/** Every input that names a file to write. */
function writing(): readonly Plan[] {
  const outputs = inputTable.filter((row) => 'writes' in row && row.writes === true);
  const ways: Readonly<Record<string, MakeFile>> = {
    'a link out': (path, { outside }) => symlinkSync(outside, path),
    'a pipe': (path) => void execFileSync('mkfifo', [path]),
    'a folder': (path) => mkdirSync(path),
  };
  return outputs.flatMap(({ name }) =>
    Object.entries(ways).map(([way, make]) => ({
      name: `${name}: ${way}`,
      prepare(place: Place) {
        const push = commitPush(place, false);
        make(join(place.folder, 'hostile'), place);
        const isSync = name === 'export-config' || name === 'plan-file';
        const sync = { mode: 'sync-distribution', config: 'cdn.yml', files: '', 'base-url': '' };
        writeFileSync(join(place.folder, 'cdn.yml'), 'distributions: []\n');
        return { ...push, inputs: { ...(isSync ? sync : {}), [name]: 'hostile' } };
      },
    })),
  );
}
