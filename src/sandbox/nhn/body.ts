// What arrives in a body, read strictly.
import { parseJson } from '../exchange.ts';

/** The JSON object of a body, or undefined if it is something else. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}

/** Whether every entry is an absolute http or https URL with a path and without white space. */
export function areWebUrls(list: readonly unknown[]): list is readonly string[] {
  return list.every(
    (entry) =>
      typeof entry === 'string' && /^https?:\/\/[^/\s]+\/\S*$/.test(entry) && URL.canParse(entry),
  );
}
