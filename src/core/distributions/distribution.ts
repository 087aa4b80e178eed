// A distribution as the file wants it and as the vendor has it, both in the names of the config file.
import type { Json, JsonObject } from '../json-value.ts';
import type { FilePlace } from '../problem.ts';

/** One entry of the file. */
export interface DesiredDistribution {
  /** The team's own stable key. */
  readonly name: string;
  /** Absent until the distribution is created and the file has its domain. */
  readonly domain?: string;
  readonly state: 'present' | 'absent';
  /** Only what the file names; everything else stays as the vendor has it. */
  readonly fields: JsonObject;
  /** Of the entry in the file. */
  readonly place?: FilePlace;
}

/**
 * What a state of the vendor means:
 * - `ready`: it serves, and takes changes;
 * - `busy`: the vendor is working on it and takes no change;
 * - `broken`: nothing this action does leads out of it;
 * - `closing`, `closed`: it is going or gone, and never matches an entry;
 * - `unknown`: a word that is not documented; it counts as work that is not finished.
 */
export type DistributionState = 'ready' | 'busy' | 'broken' | 'closing' | 'closed' | 'unknown';

/** One distribution as the vendor has it. */
export interface CurrentDistribution {
  readonly domain: string;
  readonly state: DistributionState;
  /** The vendor's own word for the state, for people. */
  readonly status: string;
  /**
   * The `description` is without our marker. Null: the vendor does not say what it has, so that nothing
   * which a file wants of the field is met.
   */
  readonly fields: JsonObject;
  /** Ours, if the description ends with one. */
  readonly marker?: string;
  /** As it came, so that fields this action does not know are not lost. */
  readonly raw: JsonObject;
}

/**
 * One form for values of a field that mean the same: both sides of a comparison pass through it, so
 * that a value the vendor stores in another spelling does not differ for ever.
 */
export type Canonical = (field: string, value: Json | undefined) => Json;

/** It is going or gone: nothing is matched with it. */
export function isClosed({ state }: Pick<CurrentDistribution, 'state'>): boolean {
  return state === 'closing' || state === 'closed';
}

/** The vendor takes no change of it now; a state that is not documented is never taken for a free one. */
export function isAtWork({ state }: Pick<CurrentDistribution, 'state'>): boolean {
  return state === 'busy' || state === 'unknown';
}

const markerPattern = / ?\[cca:([0-9a-f]{16})\]$/;

export function splitMarker(description: string): {
  readonly text: string;
  readonly marker?: string;
} {
  const marker = markerPattern.exec(description)?.[1];
  if (marker === undefined) return { text: description };
  return { text: description.replace(markerPattern, ''), marker };
}

export function addMarker(text: string, marker: string): string {
  const own = `[cca:${marker}]`;
  return text === '' ? own : `${text} ${own}`;
}

/** How much longer a description is with a marker. */
export const markerLength = ' [cca:0123456789abcdef]'.length;

/** How a vendor's distributions behave; the source is in the vendor's folder. */
export interface DistributionFacts {
  /** The first delay between two reads of what the vendor works on, and the longest, in milliseconds. */
  readonly pollFirstMilliseconds: number;
  readonly pollCapMilliseconds: number;
  /**
   * "Ready" right after a change may still be from before it: so often it is read again before what
   * is as before counts as rolled back.
   */
  readonly mostReadyLooks: number;
  /** How long changes take, as a clause for people: `Creating takes hours`. */
  readonly howLong: string;
  /** The remedy for a change that was rolled back. */
  readonly afterRollback: string;
}
