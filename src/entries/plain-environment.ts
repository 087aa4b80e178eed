/** The variables that are set, for a child process. */
export function toPlainEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined) plain[name] = value;
  }
  return plain;
}
