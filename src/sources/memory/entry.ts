// What a run leaves for the next one: which commit or build the caches may hold, and what is in doubt.

import { z } from 'zod';
import { parseJson } from '../../core/json-value.ts';
import type { UsedForms } from '../../core/urls/site/site-rules.ts';
import type { UrlRules } from '../../core/urls/url-rules.ts';
import {
  isInside,
  type Manifest,
  parseHashes,
  UrlRulesField,
  UsedFormsField,
} from '../disk/manifest-file.ts';

export interface MemoryEntry {
  /** The commit that was purged for, if commits are compared. */
  readonly head?: string;
  /** Hashes of that build by path below the root, if files are hashed. */
  readonly files?: Manifest;
  /** In which forms the site's pages were linked, and may be cached. */
  readonly forms?: UsedForms;
  /** What the inputs said about the URLs of a file; none of them if it is absent. */
  readonly rules?: UrlRules;
  /** Workspace paths that were about to be purged, and of which no run confirmed every URL. */
  readonly doubtful: readonly string[];
}

/** Which part a source needs: commits are compared, or files are hashed. */
export type MemoryPart = 'head' | 'files';

const envelope = z.object({
  v: z.literal(1),
  head: z
    .string()
    .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
    .exactOptional(),
  // Not z.record, which drops a file that is called `__proto__`.
  files: z.custom<object>((value) => typeof value === 'object' && value !== null).exactOptional(),
  forms: UsedFormsField,
  rules: UrlRulesField.exactOptional(),
  doubtful: z.array(z.string().refine(isInside)),
});

/** Equal entries give equal text. */
export function renderEntry({ head, files, forms, rules = {}, doubtful }: MemoryEntry): string {
  return JSON.stringify({
    v: 1,
    ...(head === undefined ? {} : { head }),
    ...(files === undefined ? {} : { files: Object.fromEntries([...files].sort(byPath)) }),
    ...(forms === undefined ? {} : { forms }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    doubtful: doubtful.toSorted(),
  });
}

function byPath([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}

/** Undefined if it is not an entry: anybody who can write to the cache may have written it. */
export function parseEntry(text: string): MemoryEntry | undefined {
  const parsed = envelope.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { head, files, forms, rules, doubtful } = parsed.data;
  const hashes = files === undefined ? undefined : parseHashes(files);
  if (hashes !== undefined && !('manifest' in hashes)) return undefined;
  return {
    ...(head === undefined ? {} : { head }),
    ...(hashes === undefined ? {} : { files: hashes.manifest }),
    ...(forms === undefined ? {} : { forms }),
    ...(rules === undefined ? {} : { rules }),
    doubtful,
  };
}
