import type { Fault } from '../../src/sandbox/fault.ts';
import { findNamedFault } from '../../src/sandbox/faults.ts';

/** A prepared fault; a name that does not exist would otherwise test nothing. */
export function namedFault(name: string): Fault {
  const fault = findNamedFault(name);
  if (fault === undefined) throw new Error(`The sandbox has no fault ${name}.`);
  return fault;
}
