// How the paths of a site are spelt: browsers and frameworks percent-encode some characters that
// others leave alone, and a cache may keep both spellings.
import { encodePath } from '../encode-path.ts';
import type { SeenUrls } from './seen-urls.ts';

/** Which characters a site encodes beyond what the URL standard does, smallest first. */
export const spellingClasses = ['brackets', 'encodeURIComponent', 'rfc3986'] as const;
export type SpellingClass = (typeof spellingClasses)[number];

export interface SiteSpelling {
  /** The smallest that covers what was seen encoded. */
  readonly class: SpellingClass;
  readonly encoded: readonly string[];
  readonly raw: readonly string[];
  readonly hex: 'upper' | 'lower' | 'both';
}

const special = "!$&'()*+,;=:@[]|^";
const classMembers: Readonly<Record<SpellingClass, string>> = {
  brackets: '[]|^',
  encodeURIComponent: '[]|^$&+,;=:@',
  rfc3986: special,
};

export function learnSpelling(seen: SeenUrls): SiteSpelling {
  const raw = new Set<string>();
  const encoded = new Set<string>();
  const cases = new Set<'upper' | 'lower'>();
  for (const urls of seen.values()) {
    for (const { url } of urls) {
      const [path = ''] = url.split('?', 1);
      for (const [text, hex] of path.matchAll(/%([\da-f]{2})|[!$&'()*+,;=:@[\]|^]/gi)) {
        if (hex === undefined) raw.add(text);
        else noteEscape(hex, { encoded, cases });
      }
    }
  }
  return {
    class: findClass(encoded),
    encoded: [...encoded].sort(),
    raw: [...raw].sort(),
    hex: cases.has('lower') ? (cases.has('upper') ? 'both' : 'lower') : 'upper',
  };
}

function noteEscape(
  hex: string,
  { encoded, cases }: { readonly encoded: Set<string>; readonly cases: Set<'upper' | 'lower'> },
): void {
  const character = String.fromCharCode(Number.parseInt(hex, 16));
  if (special.includes(character)) encoded.add(character);
  if (/[a-f]/.test(hex)) cases.add('lower');
  if (/[A-F]/.test(hex)) cases.add('upper');
}

function findClass(encoded: ReadonlySet<string>): SpellingClass {
  const covers = (name: SpellingClass): boolean =>
    [...encoded].every((character) => classMembers[name].includes(character));
  return spellingClasses.find(covers) ?? 'rfc3986';
}

/** Spellings of a decoded path, the URL standard's first. */
export type SpellPath = (path: string) => readonly string[];

/** For `spellings: one`, and if nothing is known of the site. */
export function spellOnce(path: string): readonly string[] {
  return [encodePath(path)];
}

export function createSpeller(spelling: SiteSpelling): SpellPath {
  const alternative = new Set(
    [...special].filter((character) => isAlternative(character, spelling)),
  );
  return (path) => {
    const standard = encodePath(path);
    if (!/[!$&'()*+,;=:@[\]|^%]/.test(standard)) return [standard];
    const other = standard.replaceAll(/[!$&'()*+,;=:@[\]|^]/g, (character) =>
      alternative.has(character) ? toEscape(character) : character,
    );
    const spellings = other === standard ? [standard] : [standard, other];
    return [...new Set(spellings.flatMap((text) => toCases(text, spelling.hex)))];
  };
}

function isAlternative(character: string, { class: name, encoded, raw }: SiteSpelling): boolean {
  if (encoded.includes(character)) return true;
  if (character === '$') return false;
  return classMembers[name].includes(character) || !raw.includes(character);
}

function toEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function toCases(text: string, hex: SiteSpelling['hex']): readonly string[] {
  if (hex === 'upper') return [text];
  const lower = text.replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  return hex === 'lower' ? [lower] : [text, lower];
}
