// A distribution as the file wants it and as the vendor has it, both in the names of API v2.0.
import type { JsonObject } from '../json-value.ts';

/** One entry of the file. */
export interface DesiredDistribution {
  /** The team's own stable key. */
  readonly name: string;
  /** Absent until it is created and the file knows. */
  readonly domain?: string;
  readonly state: 'present' | 'absent';
  /** Only what the file names; everything else stays as the vendor has it. */
  readonly fields: JsonObject;
}

/** One distribution as the vendor has it. */
export interface CurrentDistribution {
  readonly domain: string;
  /** `OPEN`, `MODIFYING` and so on; in capitals. */
  readonly status: string;
  /** Its `description` is without our marker. */
  readonly fields: JsonObject;
  /** Ours, where the description ends with one. */
  readonly marker?: string;
  /** As it came: what we do not know must not be lost. */
  readonly raw: JsonObject;
}

/** It is going or gone: nothing is matched with it. */
export function isClosed({ status }: Pick<CurrentDistribution, 'status'>): boolean {
  return status === 'CLOSING' || status === 'CLOSE';
}

/** States in which the vendor works and takes no change. */
export function isBusy({ status }: Pick<CurrentDistribution, 'status'>): boolean {
  return status === 'OPENING' || status === 'MODIFYING' || status === 'RESUME';
}

/** States that nothing of ours leads out of. */
export function isBroken({ status }: Pick<CurrentDistribution, 'status'>): boolean {
  return status === 'ERROR' || status === 'SUSPENDING' || status === 'SUSPEND';
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
