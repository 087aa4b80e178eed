import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export type Values = Readonly<Record<string, string>>;

export interface Scene {
  readonly name: string;
  readonly inputs: (settings: Values) => Values;
  readonly status: string;
  /** What the sandbox did. */
  readonly done: (sandbox: Sandbox) => readonly string[];
  /** What it must have done, no more and no less. */
  readonly expected: readonly string[];
}

export function pick(values: Values, ...names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
