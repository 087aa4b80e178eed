/** The JSON object of a body, or undefined where it is none. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every entry is an absolute http or https URL. */
export function areWebUrls(list: readonly unknown[]): list is readonly string[] {
  return list.every(
    (entry) =>
      typeof entry === 'string' && /^https?:\/\/[^/]+\//.test(entry) && URL.canParse(entry),
  );
}
