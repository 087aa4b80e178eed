// What a row of the table of vendors has to say.
import type { Callback } from './callback.ts';
import type { Handler } from './exchange.ts';
import type { Fault } from './fault.ts';

/** An output of the `sandbox` action: something a client of the vendor needs. */
export interface Setting<Options> {
  readonly name: string;
  /** Completes "NHN Cloud CDN: …" in `sandbox/action.yml` and the documentation; Markdown. */
  readonly description: string;
  /** `url` is the address of the sandbox. */
  value(options: Options, url: string): string;
}

export interface NamedFault {
  /** What the client sees, for the documentation; Markdown. */
  readonly description: string;
  readonly fault: Fault;
}

/** A vendor with its state. */
export interface RunningVendor {
  readonly handle: Handler;
  /** Everything it has accepted, as JSON. */
  state(): object;
  reset(): void;
  /** Calls that the vendor now owes its users; each is returned once. */
  takeCallbacks?(): readonly Callback[];
}

export interface SandboxVendor<Options extends object = object> {
  readonly title: string;
  /** Pages below docs/ about this vendor, by what links call them. */
  readonly pages: Readonly<Record<string, string>>;
  /** For docs/networks.md, in Markdown: what a runner has to reach, and for which provider or input. */
  readonly hosts: readonly (readonly [purpose: string, hosts: string])[];
  readonly defaults: Options;
  readonly settings: readonly Setting<Options>[];
  readonly faults: Readonly<Record<string, NamedFault>>;
  /** `now` is in milliseconds since the epoch. */
  start(options: Options, now: () => number): RunningVendor;
}
