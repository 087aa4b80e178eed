// How the URLs of a task end, and how states are written.
import type { HuaweiOptions } from './options.ts';

/** A user of the sandbox asks for another end in the URL itself. Undefined: it has none yet. */
export function endOf(url: string, isOver: boolean): 'succeed' | 'failed' | undefined {
  if (!isOver || url.includes('sandbox-hang')) return undefined;
  return url.includes('sandbox-fail') ? 'failed' : 'succeed';
}

export function toCase(status: string, { statusCase }: HuaweiOptions): string {
  return statusCase === 'upper' ? status.toUpperCase() : status;
}
