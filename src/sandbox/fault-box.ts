// The faults that wait for their requests.
import type { z } from 'zod';
import { jsonType, type SandboxRequest, type SandboxResponse } from './exchange.ts';
import { Fault } from './fault.ts';

export interface FaultBox {
  /** Throws a ZodError if it is not a fault. */
  add(fault: Fault): void;
  clear(): void;
  /** The answer of the first fault that is due, else `handle`'s. */
  apply(request: SandboxRequest, handle: () => SandboxResponse): SandboxResponse;
}

type CheckedFault = z.output<typeof Fault>;

export function createFaultBox(): FaultBox {
  const waiting: { readonly fault: CheckedFault; seen: number }[] = [];
  const isDue = (entry: (typeof waiting)[number]): boolean => {
    entry.seen += 1;
    const { skip, times } = entry.fault;
    return entry.seen > skip && entry.seen <= skip + times;
  };
  return {
    add: (fault) => void waiting.push({ fault: Fault.parse(fault), seen: 0 }),
    clear: () => void waiting.splice(0),
    apply(request, handle) {
      const due = waiting.find((entry) => matches(entry.fault, request) && isDue(entry));
      return due === undefined ? handle() : spoil(due.fault, handle);
    },
  };
}

function matches({ match }: CheckedFault, { method, path }: SandboxRequest): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  const wanted = match.path ?? '';
  return path.includes(wanted) || new RegExp(wanted).test(path);
}

function spoil(fault: CheckedFault, handle: () => SandboxResponse): SandboxResponse {
  const real = fault.run || fault.replace !== undefined ? handle() : undefined;
  const { status = real?.status ?? 200, lost, delayMilliseconds } = fault;
  const isJson = fault.body !== undefined && typeof fault.body !== 'string';
  const headers = { ...real?.headers, ...(isJson ? jsonType : {}), ...lowerNames(fault.headers) };
  return { status, headers, body: spoilBody(fault, real?.body ?? ''), lost, delayMilliseconds };
}

function spoilBody({ body, replace }: CheckedFault, real: string): string {
  if (typeof body === 'string') return body;
  if (body !== undefined) return JSON.stringify(body);
  return replace === undefined
    ? real
    : real.replace(new RegExp(replace.pattern, 'g'), replace.replacement);
}

function lowerNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
