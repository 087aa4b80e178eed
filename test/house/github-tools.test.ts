// GitHub's own parser reads every workflow and action, and its own evaluator decides what the expressions decide.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputSections } from '../../src/action/input-table.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { type Before, type Contexts, evaluateText, isRun } from '../fakes/expression.ts';
import { findActionErrors, findWorkflowErrors } from '../fakes/workflow-parser.ts';
import { read, tracked } from './tracked-files.ts';

const workflows = tracked.filter((path) =>
  /^(?:\.github\/workflows|examples)\/.*\.ya?ml$/.test(path),
);
const actions = tracked.filter((path) => /(?:^|\/)action\.yml$/.test(path));
describe('the parser takes', () => {
  test.each(workflows)('%s', async (path) => {
    expect(await findWorkflowErrors(path, read(path))).toEqual([]);
  });

  test.each(actions)('%s', (path) => {
    expect(findActionErrors(path, read(path))).toEqual([]);
  });
});

describe('the parser refuses', () => {
  const workflow = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo\n';

  test.each<[from: string, to: string, words: RegExp]>([
    ['run: echo', 'runs: echo', /Unexpected value 'runs'/],
    ['on: push', 'on: pushed', /Unexpected value 'pushed'/],
    ['runs-on: x', 'runs-on: ${{ nothing.x }}', /Unrecognized named-value: 'nothing'/],
    ['runs-on: x', 'runs-on: x\n    needs: b', /at least one job with no dependencies/],
  ])('%j replaced by %j', async (from, to, words) => {
    expect(await findWorkflowErrors('a.yml', workflow)).toEqual([]);
    expect((await findWorkflowErrors('a.yml', workflow.replace(from, to))).join()).toMatch(words);
  });

  test('an action without `runs`', () => {
    expect(findActionErrors('action.yml', 'name: a\ndescription: b\n')).not.toEqual([]);
  });
});

type Case = readonly [contexts: Contexts, expected: boolean | string, before?: Before];

const given = (result: string, outputs: Contexts = {}) => ({ result, outputs });
const forkOf = (changes: Contexts) => ({
  github: {
    repository: 'acme/site',
    event: {
      workflow_run: {
        conclusion: 'failure',
        event: 'pull_request',
        head_repository: { full_name: 'acme/site' },
        head_branch: 'dependabot/npm_and_yarn/zod-5',
        ...changes,
      },
    },
  },
});

/** Made from the capability tables, with a choice for each provider that knows how long a purge takes. */
const [, settle = ''] =
  /SETTLE: \$\{\{ (.+) \}\}/.exec(read('.github/workflows/purge-then-warm.yml')) ?? [];

/** What runs, by its `if`: each condition that is more than `always()` or `failure()`. */
const conditions: Readonly<Record<string, readonly Case[]>> = {
  // cache-warm.yml
  '!cancelled() && !inputs.dry-run': [
    [{ inputs: { 'dry-run': false } }, true],
    [{ inputs: { 'dry-run': true } }, false],
    // What a plan found that failed is remembered.
    [{ inputs: { 'dry-run': false } }, true, 'failure'],
    [{ inputs: { 'dry-run': false } }, false, 'cancelled'],
  ],
  "always() && steps.start.outputs.started != ''": [
    [{ steps: { start: { outputs: { started: '/tmp/started.json' } } } }, true, 'cancelled'],
    [{ steps: { start: { outputs: {} } } }, false, 'failure'],
  ],
  "needs.plan.outputs.shards != '[]'": [
    [{ needs: { plan: given('success', { shards: '["1/1"]' }) } }, true],
    [{ needs: { plan: given('success', { shards: '[]' }) } }, false],
    [{ needs: { plan: given('failure', { shards: '["1/1"]' }) } }, false, 'failure'],
    [{ needs: { plan: given('cancelled') } }, false, 'cancelled'],
  ],
  'github.run_attempt > 1': [
    [{ github: { run_attempt: '1' } }, false],
    [{ github: { run_attempt: '2' } }, true],
    [{ github: { run_attempt: '10' } }, true],
  ],
  "inputs.site-artifact != ''": [
    [{ inputs: { 'site-artifact': 'site' } }, true],
    [{ inputs: { 'site-artifact': '' } }, false],
    [{ inputs: { 'site-artifact': 'site' } }, false, 'failure'],
  ],
  // purge-then-warm.yml
  "always() && steps.purge.outputs.status != ''": [
    [{ steps: { purge: { outputs: { status: 'FAILED' } } } }, true, 'failure'],
    [{ steps: { purge: { outputs: {} } } }, false, 'cancelled'],
  ],
  "steps.purge.outputs.status == 'ACCEPTED'": [
    [{ steps: { purge: { outputs: { status: 'ACCEPTED' } } } }, true],
    [{ steps: { purge: { outputs: { status: 'COMPLETED' } } } }, false],
    [{ steps: { purge: { outputs: {} } } }, false],
  ],
  'contains(fromJSON(\'["COMPLETED", "ACCEPTED", "NOTHING_TO_DO", "PLANNED"]\'), needs.purge.outputs.status)':
    [
      ...['COMPLETED', 'ACCEPTED', 'NOTHING_TO_DO', 'PLANNED'].map(
        (status): Case => [{ needs: { purge: given('success', { status }) } }, true],
      ),
      ...['PARTIAL', 'FAILED', 'TIMEOUT', 'UNCONFIRMED', 'CANCELLED', ''].map(
        (status): Case => [{ needs: { purge: given('success', { status }) } }, false],
      ),
      [{ needs: { purge: given('failure', { status: 'COMPLETED' }) } }, false, 'failure'],
      [{ needs: { purge: given('success') } }, false],
    ],
  // examples
  "always() && steps.cache.outputs.report-file != ''": [
    [{ steps: { cache: { outputs: { 'report-file': '/tmp/report.json' } } } }, true],
    [{ steps: { cache: { outputs: { 'report-file': '/tmp/report.json' } } } }, true, 'failure'],
    [{ steps: { cache: { outputs: {} } } }, false],
  ],
  // distribution-sync.yml
  "env.DUE == 'true' && steps.plan.outputs.changed == ''": [
    [{ env: { DUE: 'true' }, steps: { plan: { outputs: { changed: '' } } } }, true],
    [{ env: { DUE: 'true' }, steps: { plan: { outputs: {} } } }, true],
    [{ env: { DUE: 'true' }, steps: { plan: { outputs: { changed: 'true' } } } }, false],
    [{ env: { DUE: 'false' }, steps: { plan: { outputs: { changed: '' } } } }, false],
  ],
  "env.DUE == 'true' && steps.plan.outputs.changed == 'true'": [
    [{ env: { DUE: 'true' }, steps: { plan: { outputs: { changed: 'true' } } } }, true],
    [{ env: { DUE: 'true' }, steps: { plan: { outputs: { changed: 'false' } } } }, false],
    [{ env: { DUE: 'false' }, steps: { plan: { outputs: { changed: 'true' } } } }, false],
  ],
  "needs.plan.outputs.due == 'true' && needs.plan.outputs.changed == 'true'": [
    [{ needs: { plan: given('success', { due: 'true', changed: 'true' }) } }, true],
    [{ needs: { plan: given('success', { due: 'true', changed: 'false' }) } }, false],
    [{ needs: { plan: given('success', { due: 'false', changed: 'true' }) } }, false],
    [{ needs: { plan: given('failure', { due: 'true', changed: 'true' }) } }, false, 'failure'],
  ],
  // release.yml
  "github.ref != format('refs/heads/{0}', github.event.repository.default_branch)": [
    [
      { github: { ref: 'refs/heads/main', event: { repository: { default_branch: 'main' } } } },
      false,
    ],
    [
      { github: { ref: 'refs/heads/side', event: { repository: { default_branch: 'main' } } } },
      true,
    ],
    [
      { github: { ref: 'refs/tags/main', event: { repository: { default_branch: 'main' } } } },
      true,
    ],
  ],
  "always() && needs.check.result == 'success' && needs.publish.result != 'success'": [
    [{ needs: { check: given('success'), publish: given('success') } }, false],
    [{ needs: { check: given('success'), publish: given('failure') } }, true, 'failure'],
    [{ needs: { check: given('success'), publish: given('cancelled') } }, true, 'cancelled'],
    [{ needs: { check: given('success'), publish: given('skipped') } }, true],
    [{ needs: { check: given('failure'), publish: given('skipped') } }, false, 'failure'],
  ],
  // update-dist.yml
  "github.event.workflow_run.conclusion == 'failure' && github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.head_repository.full_name == github.repository && startsWith(github.event.workflow_run.head_branch, 'dependabot/npm_and_yarn/')":
    [
      [forkOf({}), true],
      [forkOf({ conclusion: 'success' }), false],
      [forkOf({ event: 'push' }), false],
      [forkOf({ head_repository: { full_name: 'eve/site' } }), false],
      [forkOf({ head_branch: 'side' }), false],
    ],
};

/** What values become, other than a plain reference. */
const values: Readonly<Record<string, readonly Case[]>> = {
  "inputs.fail-on-drift && inputs.apply == 'never'": [
    [{ inputs: { 'fail-on-drift': true, apply: 'never' } }, 'true'],
    [{ inputs: { 'fail-on-drift': true, apply: 'always' } }, 'false'],
    [{ inputs: { 'fail-on-drift': false, apply: 'never' } }, 'false'],
  ],
  "inputs.dry-run || steps.shards.outputs.dry-run == 'true'": [
    [{ inputs: { 'dry-run': true }, steps: { shards: { outputs: {} } } }, 'true'],
    [
      { inputs: { 'dry-run': false }, steps: { shards: { outputs: { 'dry-run': 'true' } } } },
      'true',
    ],
    [{ inputs: { 'dry-run': false }, steps: { shards: { outputs: {} } } }, 'false'],
  ],
  "inputs.dry-run || needs.purge.outputs.status == 'PLANNED'": [
    [{ inputs: { 'dry-run': true }, needs: { purge: given('success') } }, 'true'],
    [
      { inputs: { 'dry-run': false }, needs: { purge: given('success', { status: 'PLANNED' }) } },
      'true',
    ],
    [
      { inputs: { 'dry-run': false }, needs: { purge: given('success', { status: 'COMPLETED' }) } },
      'false',
    ],
  ],
  "(startsWith(inputs.runner, '[') || startsWith(inputs.runner, '{')) && fromJSON(inputs.runner) || inputs.runner":
    [
      [{ inputs: { runner: 'ubuntu-latest' } }, 'ubuntu-latest'],
      [{ inputs: { runner: '["self-hosted","linux"]' } }, 'Array'],
      [{ inputs: { runner: '{"group":"large"}' } }, 'Object'],
    ],
  'github.run_attempt > 1': [
    [{ github: { run_attempt: '1' } }, 'false'],
    [{ github: { run_attempt: '2' } }, 'true'],
  ],
  "needs.purge.outputs.failure-reason || (needs.purge.result == 'failure' && needs.purge.outputs.status == '' && 'not-started' || '')":
    [
      [{ needs: { purge: given('failure', { 'failure-reason': 'drift' }) } }, 'drift'],
      [{ needs: { purge: given('success', { status: 'COMPLETED' }) } }, ''],
      [{ needs: { purge: given('failure', { status: 'FAILED' }) } }, ''],
      // Its environment was refused: it has no outputs.
      [{ needs: { purge: given('failure') } }, 'not-started'],
    ],
  "needs.purge.outputs.failure-reason || needs.warm.outputs.failure-reason || (needs.purge.result == 'failure' && needs.purge.outputs.status == '' && 'not-started' || '')":
    [
      [
        {
          needs: {
            purge: given('success', { status: 'COMPLETED' }),
            warm: given('failure', { 'failure-reason': 'unconfirmed' }),
          },
        },
        'unconfirmed',
      ],
      [{ needs: { purge: given('failure'), warm: given('skipped') } }, 'not-started'],
      [{ needs: { purge: given('success', { status: 'COMPLETED' }), warm: given('success') } }, ''],
    ],
  "needs.purge.outputs.status || (needs.purge.result == 'failure' && 'FAILED' || 'CANCELLED')": [
    [{ needs: { purge: given('failure', { status: 'PARTIAL' }) } }, 'PARTIAL'],
    [{ needs: { purge: given('failure') } }, 'FAILED'],
    [{ needs: { purge: given('cancelled') } }, 'CANCELLED'],
    [{ needs: { purge: given('skipped') } }, 'CANCELLED'],
  ],
  [settle]: [
    [{ inputs: { 'settle-seconds': '', 'purge-provider': 'cloudflare' } }, '2'],
    [{ inputs: { 'settle-seconds': '', 'purge-provider': 'fastly' } }, '1'],
    [{ inputs: { 'settle-seconds': '', 'purge-provider': 'bunny' } }, '2'],
    [{ inputs: { 'settle-seconds': '', 'purge-provider': 'http' } }, '0'],
    [{ inputs: { 'settle-seconds': '', 'purge-provider': 'nhn-v2' } }, '10'],
    [{ inputs: { 'settle-seconds': '0', 'purge-provider': 'nhn-v2' } }, '0'],
    [{ inputs: { 'settle-seconds': '60', 'purge-provider': 'http' } }, '60'],
  ],
  "needs.apply.outputs.status || needs.plan.outputs.status || (needs.plan.result == 'failure' && 'FAILED' || 'CANCELLED')":
    [
      [applied('success', { status: 'COMPLETED' }), 'COMPLETED'],
      [applied('skipped', {}), 'PLANNED'],
      [{ needs: { plan: given('failure'), apply: given('skipped') } }, 'FAILED'],
      [{ needs: { plan: given('cancelled'), apply: given('skipped') } }, 'CANCELLED'],
    ],
  "inputs.apply == 'always' || (inputs.apply == 'default-branch' && !startsWith(github.event_name, 'pull_request') && github.ref == format('refs/heads/{0}', github.event.repository.default_branch))":
    [
      [due('always', { event_name: 'pull_request', ref: 'refs/pull/1/merge' }), 'true'],
      [due('never', {}), 'false'],
      [due('default-branch', {}), 'true'],
      [due('default-branch', { event_name: 'schedule' }), 'true'],
      [due('default-branch', { ref: 'refs/heads/side' }), 'false'],
      [due('default-branch', { ref: 'refs/tags/main' }), 'false'],
      // On this event the ref is the default branch's, and the code is that of anybody.
      [due('default-branch', { event_name: 'pull_request_target' }), 'false'],
      [due('another word', {}), 'false'],
    ],
  [`contains(fromJSON('["aws-prewarm","http"]'), inputs.provider) && 'prewarm' || 'preheat'`]: [
    [{ inputs: { provider: 'aws-prewarm' } }, 'prewarm'],
    [{ inputs: { provider: 'http' } }, 'prewarm'],
    [{ inputs: { provider: 'huawei-vod' } }, 'preheat'],
  ],
  [`contains(fromJSON('["aws-prewarm","http"]'), inputs.warm-provider) && 'prewarm' || 'preheat'`]:
    [
      [{ inputs: { 'warm-provider': 'aws-prewarm' } }, 'prewarm'],
      [{ inputs: { 'warm-provider': 'http' } }, 'prewarm'],
      [{ inputs: { 'warm-provider': 'huawei-cdn' } }, 'preheat'],
    ],
};

function applied(result: string, outputs: Contexts): Contexts {
  return {
    needs: { plan: given('success', { status: 'PLANNED' }), apply: given(result, outputs) },
  };
}

function due(apply: string, changes: Contexts): Contexts {
  const event = { repository: { default_branch: 'main' } };
  return {
    inputs: { apply },
    github: { event, event_name: 'push', ref: 'refs/heads/main', ...changes },
  };
}

describe.each(Object.entries(conditions))('if: %s', (condition, cases) => {
  test.each(cases.map((one) => ({ one })))('$one', ({ one: [contexts, expected, before] }) => {
    expect(isRun(condition, contexts, before)).toBe(expected);
  });
});

describe.each(Object.entries(values))('%s', (expression, cases) => {
  test.each(cases.map((one) => ({ one })))('$one', ({ one: [contexts, expected] }) => {
    expect(evaluateText(expression, contexts)).toBe(expected);
  });
});

/** `name` is the key of the value, for a step the input. */
interface Expression {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Every condition and every expression below a part of a file. */
function findExpressions(path: string, part: unknown, name = ''): readonly Expression[] {
  if (typeof part === 'object' && part !== null)
    return Object.entries(part).flatMap(([key, inner]) => findExpressions(path, inner, key));
  if (typeof part !== 'string') return [];
  const found = [...part.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, text = '']) => text);
  const texts = name === 'if' && found.length === 0 ? [part] : found;
  return texts.map((text) => ({ path, name, text: tidy(text) }));
}

const expressions = workflows.flatMap((path) => findExpressions(path, parse(read(path))));
/** `x && secrets.Y || ''`: only some providers get it. */
const chosen = expressions.filter(({ text }) => /&& (?:secrets|vars)\.\w+ \|\| ''$/.test(text));

describe('nothing is decided without a row here, and no row is left over', () => {
  test('conditions', () => {
    const trivial = /^(?:always|failure|success)\(\)$/;
    const found = expressions.filter(({ name, text }) => name === 'if' && !trivial.test(text));
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(Object.keys(conditions)));
  });

  test('values', () => {
    // The first of several names that is not empty is what everybody expects of `||`.
    const found = expressions.filter(
      (one) => one.name !== 'if' && /&&|[=!<>]/.test(one.text) && !chosen.includes(one),
    );
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set(Object.keys(values)));
  });
});

test('a key or a setting is given only to the providers that have such an input', () => {
  expect(chosen.length).toBeGreaterThan(20);
  // Every provider has these.
  const shared = new Set(inputSections[0]?.inputs.map(({ name }) => name));
  for (const { path, name, text } of chosen.filter((one) => !shared.has(one.name))) {
    const [, input = ''] = /inputs\.([\w-]+)/.exec(text) ?? [];
    const [, kind = '', key = ''] = /(secrets|vars)\.(\w+)/.exec(text) ?? [];
    const getting = Object.values<Provider>(providers).filter(
      ({ id }) => evaluateText(text, { inputs: { [input]: id }, [kind]: { [key]: 'x' } }) === 'x',
    );
    expect(getting.length, `${path}: ${name}`).toBeGreaterThan(0);
    for (const provider of getting) {
      const names = provider.inputs.map((one) => one.name);
      expect(names, `${path}: ${provider.id} is given ${name}`).toContain(name);
    }
  }
});
