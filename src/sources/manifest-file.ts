// The manifest: what every served file hashed to in one build. Stable text, so that equal builds are equal.
import { z } from 'zod';
import { oneLine } from '../logger.ts';

/** SHA-256 in lower-case hexadecimal digits by path below the root, with `/`. */
export type Manifest = ReadonlyMap<string, string>;

const ManifestFile = z.object({
  v: z.literal(1),
  algorithm: z.literal('sha256'),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** Sorted by path; one file a line, so that a manifest under version control diffs well. */
export function renderManifest(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
  const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "v": 1,\n  "algorithm": "sha256",\n  "files": ${files}\n}\n`;
}

/** What is wrong with a text that should be a manifest, or the manifest. */
export function parseManifest(
  text: string,
): { readonly manifest: Manifest } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'is not whole JSON; it may be cut off' };
  }
  const parsed = ManifestFile.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = oneLine(issue?.path.join('.') ?? '', 80);
    return { problem: `is not a manifest of version 1 (at ${place === '' ? 'its start' : place})` };
  }
  const manifest = new Map(Object.entries(parsed.data.files));
  const escaping = [...manifest.keys()].find((path) => !isInside(path));
  if (escaping === undefined) return { manifest };
  return { problem: `names a path outside the root (${oneLine(escaping, 80)})` };
}

function isInside(path: string): boolean {
  const segments = path.split('/');
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
