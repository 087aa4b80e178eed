import { SourceTimeout } from '../errors.ts';

/** Adds what was going on to the error of a deadline; `activity` completes "timed out while …". */
export async function during<Value>(activity: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof SourceTimeout ? error.during(activity) : error;
  }
}
