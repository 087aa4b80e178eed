// Every way to use every provider, from the registry and the rehearsals.
import type { Capability } from '../../src/core/capability.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import type { RehearsedRun } from '../../src/providers/rehearsal.ts';
import type { Report } from '../../src/report/report.ts';
import { describeSettings } from '../../src/sandbox/vendors.ts';
import { createInputs } from './inputs.ts';
import { inputsOf, rehearsalOf } from './rehearsals.ts';
import { createRehearsal, createUrls, type Rehearsal } from './run-on-sandbox.ts';

export const sandboxOrigin = 'http://127.0.0.1:8787';
/** Of the usual URLs: plain HTTP asks for it, wherever it connects to. */
export const targetHost = 'www.example.com';
const settings = describeSettings(sandboxOrigin);

export const everyProvider: readonly Provider[] = Object.values<Provider>(providers);

export interface DeclaredRun {
  readonly title: string;
  readonly provider: Provider;
  readonly run: RehearsedRun;
  /** Every input that the run needs. */
  readonly values: Readonly<Record<string, string>>;
  /** The row of the capability table that applies. */
  readonly row: Capability;
}

/** Runs with the same title are served by the same rows. */
export function titleOf({
  mode,
  accepts,
  variant = '',
}: Pick<Capability, 'mode' | 'accepts' | 'variant'>): string {
  return `${mode} ${accepts} ${variant}`.trim();
}

export const declaredRuns: readonly DeclaredRun[] = everyProvider.flatMap((provider) =>
  rehearsalOf(provider.id).runs.map((run) => {
    const inputs = inputsOf(provider.id, settings, run);
    const values = { urls: 'https://unused.example.com/', ...inputs };
    const { domain } = createInputs(values).connection;
    const row = provider.capabilities.find(
      (one) => titleOf(one) === titleOf(run) && domain.endsWith(one.domainSuffix ?? ''),
    );
    if (row === undefined) throw new Error(`${provider.id} does not declare ${titleOf(run)}.`);
    return { title: `${provider.id}: ${titleOf(run)}`, provider, run, values, row };
  }),
);

/** Of each provider the usual run. */
export const usualRuns: readonly DeclaredRun[] = everyProvider.flatMap(
  ({ id }) => declaredRuns.find(({ provider }) => provider.id === id) ?? [],
);

/** Those whose tasks are polled. */
export const polledRuns: readonly DeclaredRun[] = usualRuns.filter(
  ({ run }) => run.polling !== undefined,
);

export function startDeclared(
  { start }: Rehearsal,
  { run, values }: DeclaredRun,
  {
    count = 1,
    changes = {},
  }: { readonly count?: number; readonly changes?: DeclaredRun['values'] } = {},
): Promise<Report> {
  const targets = run.targets?.(count) ?? createUrls(count, targetHost);
  return start(targets, { ...values, ...changes });
}

export function submissionsOf(
  { sandbox }: Rehearsal,
  { run: { submission, polling } }: DeclaredRun,
): Rehearsal['sandbox']['requests'] {
  const seen = new Set<string>();
  return sandbox.requests.filter(({ request: { method, path } }) => {
    if (method !== submission.method || !new RegExp(submission.path).test(path)) return false;
    const isPoll = polling?.isSubmission === true && seen.has(path);
    seen.add(path);
    return !isPoll;
  });
}

/** How many questions it asks before its first submission. */
export async function requestsBefore(one: DeclaredRun): Promise<number> {
  const rehearsal = createRehearsal();
  await startDeclared(rehearsal, one);
  return rehearsal.sandbox.requests.findIndex(({ request }) => request.method !== 'GET');
}
