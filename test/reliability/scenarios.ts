// Every way to use every provider, from the registry, the capability tables and the rehearsals: each
// declared row, each kind of credentials and each change of a distribution.

import type { Capability, Repetition } from '../../src/core/capability.ts';
import type { EarlierTask } from '../../src/core/plan/resume.ts';
import type { Target } from '../../src/core/target.ts';
import { runSync } from '../../src/distributions/run-sync.ts';
import type { SendRequest } from '../../src/http/http.ts';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run/run.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { checksum } from '../../src/system/checksum.ts';
import type { Clock } from '../../src/system/clock.ts';
import type { GroupingLogger } from '../../src/system/logger.ts';
import { type DeclaredRun, declaredRuns, everyProvider } from '../fakes/declared-runs.ts';
import { createInputs } from '../fakes/inputs.ts';
import { createMemory } from '../fakes/memory.ts';
import { inputsOf, rehearsalOf } from '../fakes/rehearsals.ts';
import { createUrls } from '../fakes/run-on-sandbox.ts';

type Values = Readonly<Record<string, string>>;

export interface Scenario {
  readonly title: string;
  readonly provider: string;
  /** Every input, for a sandbox with these settings. */
  readonly valuesFor: (settings: Values) => Values;
  readonly repetition: Repetition;
  /** What is sent: more than two requests. Empty for a distribution and for everything. */
  readonly targets: readonly Target[];
  /** The same for so many requests, and a bit of another one. */
  readonly targetsFor: (requests: number) => readonly Target[];
  /** Of a list. */
  readonly row?: Capability;
  readonly run?: DeclaredRun['run'];
  /** The text of the file that `config` names, of a distribution. */
  readonly config?: string;
  /** Where a change of a distribution is sent to. */
  readonly path?: string;
  /** Fields that an answer leaves out if they are not set. */
  readonly optional?: readonly string[];
}

function toScenario(one: DeclaredRun, login?: Login): Scenario {
  const { provider, run: rehearsed, row } = one;
  const targetsFor = (requests: number): readonly Target[] => {
    if (row.accepts === 'everything') return [];
    const count = requests * row.targetsPerRequest + 1;
    return rehearsed.targets?.(count) ?? createUrls(count, 'www.example.com');
  };
  const values = (settings: Values): Values => ({
    urls: 'https://unused.example.com/',
    ...inputsOf(provider.id, settings, rehearsed),
  });
  return {
    title: login === undefined ? one.title : `${one.title} ${login.title}`,
    provider: provider.id,
    repetition: row.repetition,
    targets: targetsFor(2),
    targetsFor,
    row,
    run: rehearsed,
    valuesFor: (settings) => ({ ...values(settings), ...fillLogin(login, settings) }),
  };
}

type Login = NonNullable<ReturnType<typeof rehearsalOf>['logins']>[number];

function fillLogin(login: Login | undefined, settings: Values): Values {
  const filled = Object.entries(login?.settings ?? {}).map(([name, setting]) => [
    name,
    settings[setting] ?? '',
  ]);
  return { ...login?.inputs, ...Object.fromEntries(filled) };
}

export const configFile = 'distributions.yml';

function toSyncs(provider: string): readonly Scenario[] {
  const { changes = [], settings: names } = rehearsalOf(provider);
  const values = (settings: Values): Values => ({
    provider,
    mode: 'sync-distribution',
    ...Object.fromEntries(Object.entries(names).map(([name, key]) => [name, settings[key] ?? ''])),
    config: configFile,
  });
  return changes.map(({ title, inputs = {}, ...change }) => ({
    title: `${provider}: ${title} a distribution`,
    provider,
    ...change,
    targets: [],
    targetsFor: () => [],
    valuesFor: (settings) => ({ ...values(settings), ...inputs }),
  }));
}

export const scenarios: readonly Scenario[] = [
  ...declaredRuns.map((one) => toScenario(one)),
  ...everyProvider.flatMap(({ id }) => {
    const [first] = declaredRuns.filter(({ provider }) => provider.id === id);
    const { logins = [] } = rehearsalOf(id);
    return first === undefined ? [] : logins.map((login) => toScenario(first, login));
  }),
  ...everyProvider.flatMap(({ id }) => toSyncs(id)),
];

export interface Stage {
  readonly clock: Clock;
  readonly logger: GroupingLogger;
  readonly send: SendRequest;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
  readonly keepSecret: (secret: string) => void;
  /** A folder for the config file. */
  readonly workspace: string;
  readonly writeConfig: (name: string, text: string) => void;
  readonly settings?: Values;
  readonly resumed?: readonly EarlierTask[];
}

export const sandboxUrl = 'http://127.0.0.1:8787';

/** A whole run without sockets, in which time is what the clock says. */
export async function rehearse(scenario: Scenario, changes: Values, stage: Stage): Promise<Report> {
  const settings = stage.settings ?? describeSettings(sandboxUrl);
  const inputs = createInputs({ ...scenario.valuesFor(settings), ...changes });
  const common = {
    ...stage,
    random: () => 0,
    checksum,
    onProgress: () => undefined,
  };
  if (scenario.config === undefined) {
    return await run(inputs, {
      ...common,
      findTargets: async () => ({
        targets: scenario.targets,
        covered: [],
        skipped: [],
        record: { kind: 'none', decision: 'The list is typed.' },
        notices: [],
        remarks: [],
      }),
      openMemory: async () => createMemory(),
      hashFile: async () => undefined,
      readExpected: async () => undefined,
      readResume: async () => stage.resumed && { tasks: stage.resumed },
      writeFile: async () => undefined,
    });
  }
  stage.writeConfig(configFile, scenario.config);
  return await runSync(inputs, inputs.sync, {
    ...common,
    markerOf: (name) => checksum(name).slice(0, 16),
    writeFile: async () => undefined,
  });
}

/** The values of the secret inputs of its provider. */
export function secretsOf({ provider }: Scenario, values: Values): readonly string[] {
  const rows = everyProvider.find(({ id }) => id === provider)?.inputs ?? [];
  return rows.filter(({ secret }) => secret).flatMap(({ name }) => values[name] || []);
}
