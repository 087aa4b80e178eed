import canonicalize from 'canonicalize';

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** Undefined if it is not JSON, which has no such value. Bytes are read as UTF-8. */
export function parseJson(content: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Canonical JSON (RFC 8785): equal values give equal text. The RFC refuses halves of characters,
 * which a vendor's answer may hold: they become U+FFFD.
 */
export function canonicalJson(value: Json): string {
  const text = JSON.stringify(value).replaceAll(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (part) =>
    part.length > 2 ? '\\ufffd' : part,
  );
  return canonicalize(JSON.parse(text)) ?? 'null';
}

/** A foreign value as text: `String` fails for an object that has a `toString` of its own. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
