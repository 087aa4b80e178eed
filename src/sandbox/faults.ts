// Answers that go wrong on request, so that a workflow can be rehearsed for a bad day.
import { z } from 'zod';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';

export const Fault = z.strictObject({
  match: z.strictObject({
    method: z.string().optional(),
    /** A part of the path. */
    path: z.string().optional(),
  }),
  /** How many matching requests it hits. */
  times: z.int().positive().default(1),
  /** How many matching requests pass before it hits. */
  skip: z.int().nonnegative().default(0),
  status: z.int().min(200).max(599).default(200),
  headers: z.record(z.string(), z.string()).default({}),
  /** Sent as it is; the real answer's where absent and `run` is true. */
  body: z.string().optional(),
  /** The real handler still does its work. */
  run: z.boolean().default(false),
  /** The connection is cut instead of answering. */
  lost: z.boolean().default(false),
  delayMilliseconds: z.int().nonnegative().default(0),
});
export type Fault = z.input<typeof Fault>;

function envelope(resultCode: number, resultMessage: string): string {
  return JSON.stringify({ header: { isSuccessful: false, resultCode, resultMessage } });
}

/** Ready-made faults of the NHN Cloud APIs, by the name the command line takes. */
export const namedFaults: Readonly<Record<string, Fault>> = {
  'rate-limited': {
    match: { method: 'POST' },
    body: envelope(30001, 'Purge usage has exceeded. Please try later.'),
  },
  'bad-secret': { match: {}, times: 1_000_000, body: envelope(20002, 'Bad SecretKey') },
  failing: {
    match: { method: 'POST' },
    body: envelope(30000, 'Failed to process. Please try later.'),
  },
  unavailable: {
    match: { method: 'POST' },
    status: 503,
    body: envelope(5030001, 'Upstream Service Unavailable'),
  },
  html: {
    match: { method: 'POST' },
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  },
  'lost-answer': { match: { method: 'POST' }, run: true, lost: true },
  'not-json': { match: { method: 'POST' }, body: 'OK' },
};

export interface FaultBox {
  add(fault: Fault): void;
  clear(): void;
  /** The answer a fault gives instead of `handle`'s, or undefined where none matches. */
  apply(request: SandboxRequest, handle: () => SandboxResponse): SandboxResponse | undefined;
}

export function createFaultBox(): FaultBox {
  const waiting: { fault: z.output<typeof Fault>; seen: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault: Fault.parse(fault), seen: 0 }),
    clear: () => void waiting.splice(0),
    apply(request, handle) {
      for (const entry of waiting) {
        const { fault } = entry;
        if (!matches(fault, request)) continue;
        entry.seen += 1;
        if (entry.seen > fault.skip && entry.seen <= fault.skip + fault.times) {
          return spoil(fault, handle);
        }
      }
      return undefined;
    },
  };
}

function matches({ match }: z.output<typeof Fault>, { method, path }: SandboxRequest): boolean {
  return (match.method ?? method) === method && path.includes(match.path ?? '');
}

function spoil(fault: z.output<typeof Fault>, handle: () => SandboxResponse): SandboxResponse {
  const real = fault.run ? handle() : undefined;
  const { status, lost, delayMilliseconds } = fault;
  return {
    status: fault.body === undefined ? (real?.status ?? status) : status,
    headers: { ...real?.headers, ...fault.headers },
    body: fault.body ?? real?.body ?? '',
    lost,
    delayMilliseconds,
  };
}
