// Which typed headers let somebody in.

const credential = /auth|cookie|key|pass|secret|signature|token/i;

/** The values of such headers, each as it is and without the scheme before it. */
export function listCredentials(
  headers: Iterable<readonly [name: string, value: string]>,
): readonly string[] {
  return [...headers]
    .filter(([name]) => credential.test(name))
    .flatMap(([, value]) => [value, value.replace(/^(?:basic|bearer|token) +/i, '')]);
}

/** The same of lines `Name: value`, as they are typed. */
export function listLineCredentials(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => /^\s*([^\s:#]+):\s*(\S.*?)\s*$/.exec(line));
  return listCredentials(
    lines.flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? '']] : [])),
  );
}
