// Every vendor of the sandbox by its id, which is also the name of its folder.
import { awsPrewarm } from './aws-prewarm/index.ts';
import { bunny } from './bunny/index.ts';
import { cloudflare } from './cloudflare/index.ts';
import { cloudfront } from './cloudfront/index.ts';
import { fastly } from './fastly/index.ts';
import { http } from './http/index.ts';
import { huawei } from './huawei/index.ts';
import { nhn } from './nhn/index.ts';
import type { RunningVendor, SandboxVendor } from './vendor.ts';

/** The first vendor that knows an address answers. `nhn` claims every version, so it stays last. */
export const vendors = {
  'aws-prewarm': awsPrewarm,
  cloudflare,
  cloudfront,
  fastly,
  bunny,
  http,
  huawei,
  nhn,
} as const satisfies Readonly<Record<string, SandboxVendor>>;

type Vendors = typeof vendors;
type VendorId = keyof Vendors;

/** Changes to the defaults of each vendor. */
export type VendorOptions = {
  readonly [Id in VendorId]?: Partial<Vendors[Id]['defaults']>;
};

export type RunningVendors = {
  readonly [Id in VendorId]: ReturnType<Vendors[Id]['start']>;
};

export type VendorStates = {
  readonly [Id in VendorId]: ReturnType<RunningVendors[Id]['state']>;
};

/** The first signature is for callers, who know each vendor's type; the loop knows what all share. */
export function startVendors(options: VendorOptions, shared: Shared): RunningVendors;
export function startVendors(
  options: Readonly<Record<string, object>>,
  { now, ...common }: Shared,
): Readonly<Record<string, RunningVendor>> {
  return mapValues<SandboxVendor, RunningVendor>(vendors, (vendor, id) =>
    vendor.start({ ...vendor.defaults, ...common, ...options[id] }, now),
  );
}

interface Shared {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** For the vendors that accept URLs of any host: whether they refuse those that they do not serve. */
  readonly strictHosts: boolean;
}

export function statesOf(running: RunningVendors): VendorStates;
export function statesOf(
  running: Readonly<Record<string, RunningVendor>>,
): Readonly<Record<string, object>> {
  return mapValues(running, (vendor) => vendor.state());
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  toResult: (value: Value, id: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, toResult(value, id)]));
}

/** What a client of this sandbox needs: the outputs of the `sandbox` action, by their names. */
export function describeSettings(
  url: string,
  options: VendorOptions = {},
): Readonly<Record<string, string>> {
  const changes: Readonly<Record<string, object | undefined>> = options;
  const values = Object.entries<SandboxVendor>(vendors).flatMap(([id, vendor]) => {
    const chosen = { ...vendor.defaults, ...changes[id] };
    return vendor.settings.map((setting) => [setting.name, setting.value(chosen, url)] as const);
  });
  return { url, ...Object.fromEntries(values) };
}
