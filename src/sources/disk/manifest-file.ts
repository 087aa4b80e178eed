// The manifest: what every served file hashed to in one build. Stable text, so that equal builds are equal.

import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { parseJson } from '../../core/json-value.ts';
import { oneLine } from '../../core/text.ts';
import { displayPath } from '../../core/urls/path-text.ts';
import { urlForms } from '../../core/urls/site/form.ts';
import type { UsedForms } from '../../core/urls/site/site-rules.ts';
import type { UrlRules } from '../../core/urls/url-rules.ts';

/** SHA-256 in lower-case hexadecimal digits by path below the root, with `/`. */
export type Manifest = ReadonlyMap<string, string>;

const forms = z.array(z.enum(urlForms)).readonly();
/** Wrong forms do not make the hashes wrong. */
export const UsedFormsField = z.object({ page: forms, index: forms }).optional().catch(undefined);

export const UrlRulesField = z.record(z.string(), z.string());

const envelope = z.object({
  v: z.literal(1),
  algorithm: z.literal('sha256'),
  // Not z.record, which drops a file that is called `__proto__`.
  files: z.custom<object>((value) => typeof value === 'object' && value !== null),
  forms: UsedFormsField,
  rules: UrlRulesField.exactOptional(),
});

/** Sorted by path; one file a line, so that a manifest under version control diffs well. */
export function renderManifest(
  manifest: Manifest,
  { forms: used, rules = {} }: Partial<Omit<ParsedManifest, 'manifest'>> = {},
): string {
  const lines = [...manifest]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
  const files = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  const known = used === undefined ? '' : `  "forms": ${JSON.stringify(used)},\n`;
  const typed = Object.keys(rules).length === 0 ? '' : `  "rules": ${JSON.stringify(rules)},\n`;
  return `{\n  "v": 1,\n  "algorithm": "sha256",\n${known}${typed}  "files": ${files}\n}\n`;
}

export interface ParsedManifest {
  readonly manifest: Manifest;
  readonly forms: UsedForms | undefined;
  /** What the inputs said about the URLs of a file. */
  readonly rules: UrlRules | undefined;
}

/** What is wrong with what should be a manifest, or the manifest. */
export function parseManifest(bytes: Uint8Array): ParsedManifest | { readonly problem: string } {
  const json = isUtf8(bytes) ? parseJson(bytes) : undefined;
  if (json === undefined) return { problem: 'is not whole JSON; it may be cut off' };
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return { problem: 'is not a manifest that `manifest-output` writes' };
  const hashes = parseHashes(parsed.data.files);
  const { forms, rules } = parsed.data;
  return 'manifest' in hashes ? { ...hashes, forms, rules } : hashes;
}

/** The part of a manifest that names files. */
export function parseHashes(
  files: object,
): { readonly manifest: Manifest } | { readonly problem: string } {
  const manifest = new Map<string, string>();
  for (const [path, hash] of Object.entries(files)) {
    if (!isInside(path)) return { problem: `names a path outside the root (${show(path)})` };
    if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
      return { problem: `has no SHA-256 hash for ${show(path)}` };
    manifest.set(path, hash);
  }
  return { manifest };
}

function show(path: string): string {
  return oneLine(displayPath(path), 80);
}

/** Relative, with `/`, and never above its start. */
export function isInside(path: string): boolean {
  const segments = path.split('/');
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
