import { oneLine } from '../core/text.ts';

/** Shorter values are too common in ordinary text to be replaced. */
const shortestSecret = 4;

/**
 * Every form in which a secret may show up: itself, its lines, its Base64, URL-encoded and JSON
 * forms. Longest first, so that a form inside another does not leave a rest behind.
 */
export function secretForms(secret: string): readonly string[] {
  const base64 = Buffer.from(secret, 'utf8').toString('base64');
  const forms = new Set([
    secret,
    secret.trim(),
    ...secret.split(/\r?\n/).map((line) => line.trim()),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret, 'utf8').toString('base64url'),
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
  ]);
  return [...forms]
    .filter((form) => form.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
}

export interface Redactor {
  /** Replaces every form of every secret by `***`. */
  readonly redact: (text: string) => string;
  /** One more secret, from now on. */
  readonly add: (secret: string) => void;
}

export function createRedactor(secrets: readonly string[]): Redactor {
  let forms: readonly string[] = [];
  const addAll = (more: readonly string[]): void => {
    const all = new Set([...forms, ...more.flatMap(secretForms).flatMap(inBothCases)]);
    forms = [...all].sort((a, b) => b.length - a.length);
  };
  addAll(secrets);
  return {
    redact: (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text),
    add: (secret) => addAll([secret]),
  };
}

/** A vendor's words are compared in one case, and then shown so. */
function inBothCases(form: string): readonly string[] {
  return [form, form.toLowerCase(), form.toUpperCase()];
}

/** A vendor's message as it may be shown: one line, at most 200 characters, no secret. */
export function vendorText(text: string, redact: (text: string) => string): string {
  return oneLine(redact(text), 200);
}
