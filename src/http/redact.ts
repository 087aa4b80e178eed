import { oneLine } from '../core/text.ts';

/** Shorter values are too common in ordinary text to be replaced. */
const shortestSecret = 4;

/**
 * Every form in which a secret may show up: itself, its lines, and what Base64, hexadecimal digits, URLs,
 * JSON and HTML make of it. Longest first, so that a form inside another does not leave a rest behind.
 */
export function secretForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = bytes.toString('base64');
  const inUrl = encodeURIComponent(secret.toWellFormed());
  const forms = new Set([
    secret,
    secret.trim(),
    ...secret.split(/\r?\n/).map((line) => line.trim()),
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    inUrl,
    inUrl.replace(/%../g, (code) => code.toLowerCase()),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    ...htmlForms(secret),
  ]);
  return [...forms]
    .filter((form) => form.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
}

const htmlNames: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Libraries escape an apostrophe in two ways, and some escape everything that is not a letter or a digit. */
function htmlForms(secret: string): readonly string[] {
  const named = secret.replace(/[&<>"]/g, (character) => htmlNames[character] ?? character);
  const number = (toNumber: (code: number) => string): string =>
    secret.replace(
      /[^A-Za-z0-9]/gu,
      (character) => `&#${toNumber(character.codePointAt(0) ?? 0)};`,
    );
  return [
    named,
    named.replaceAll("'", '&#39;'),
    named.replaceAll("'", '&apos;'),
    number(String),
    number((code) => `x${code.toString(16)}`),
  ];
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
