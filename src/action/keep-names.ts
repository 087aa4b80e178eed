/**
 * The same redaction without tearing the names of inputs: a secret such as `secret` would make
 * `app-***-key` of one. A name stays only if no secret in the text begins before it or ends after it.
 */
export function keepNames(
  redact: (text: string) => string,
  names: readonly string[],
): (text: string) => string {
  const known = new Set(names.map((name) => `\`${name}\``));
  return (text) => {
    const hidden = redact(text);
    if (hidden === text || !text.includes('`')) return hidden;
    const parts = text.split(/(`[a-z][a-z0-9-]*`)/).map((part) => ({ part, shown: redact(part) }));
    if (parts.map(({ shown }) => shown).join('') !== hidden) return hidden;
    return parts.map(({ part, shown }) => (known.has(part) ? part : shown)).join('');
  };
}
