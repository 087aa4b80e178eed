// A fault as tests and `POST /_sandbox/faults` write it: which requests it hits, and what goes wrong.
import { z } from 'zod';

const Pattern = z.string().refine(isPattern, 'must be a regular expression');
const headerName = z.string().regex(/^[\w-]+$/);
const headerValue = z.string().regex(/^[ -~]*$/);
/** An hour: no client waits as long, and it is well within what a timer of Node can hold. */
export const longestDelayMilliseconds = 3_600_000;

export const Fault = z.strictObject({
  match: z.strictObject({
    method: z.string().toUpperCase().optional(),
    /** A part of the path, or a regular expression that is found in it. */
    path: Pattern.optional(),
  }),
  /** How many of the requests that match it hits. */
  times: z.int().positive().default(1),
  /** How many of them pass before it hits. */
  skip: z.int().nonnegative().default(0),
  /** Absent: the real answer's if there is one, else 200. */
  status: z.int().min(200).max(599).optional(),
  headers: z.record(headerName, headerValue).default({}),
  /** A string is sent as it is, anything else as JSON; absent: the real answer's, else empty. */
  body: z.json().optional(),
  /** Changes every match of the regular expression in the real answer's body. */
  replace: z.strictObject({ pattern: Pattern, replacement: z.string() }).optional(),
  /** The real handler still does its work; so it does for `replace`, which needs its answer. */
  run: z.boolean().default(false),
  /** The connection is cut instead of answering: after the work where `run` is true, else before it. */
  lost: z.boolean().default(false),
  delayMilliseconds: z.int().nonnegative().max(longestDelayMilliseconds).default(0),
});
export type Fault = Readonly<z.input<typeof Fault>>;

/** For a fault that stays: JSON has no infinity. */
export const manyTimes = 1_000_000;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}
