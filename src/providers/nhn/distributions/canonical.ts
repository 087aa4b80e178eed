// One table of the forms in which a field may be written, in the file and by the vendor. What is read
// from either passes through it, so what is sent has these forms as well.
import type { Canonical } from '../../../core/distributions/distribution.ts';
import { isList, isObject, type Json, toText } from '../../../core/json-value.ts';

type Form = (value: Json) => Json;

const text: Form = (value) => (typeof value === 'string' ? value.trim() : value);
const upper: Form = (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value);
/** DNS names have no case, and a final dot changes nothing. */
const host: Form = (value) =>
  typeof value === 'string' ? value.trim().toLowerCase().replace(/\.$/, '') : value;
const number: Form = (value) =>
  typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;

/** API v1.5 writes Y and N. */
const boolean: Form = (value) => {
  if (typeof value !== 'string') return value;
  const word = value.trim().toLowerCase();
  if (word === 'y' || word === 'true') return true;
  return word === 'n' || word === 'false' ? false : value;
};

/** API v1.5 writes lines instead of a list. */
function listOf(form: Form): Form {
  return (value) => {
    const items = typeof value === 'string' ? value.split('\n') : value;
    if (!isList(items)) return value;
    const written = items.map(form).filter((item) => item !== '');
    return [...new Set(written)];
  };
}

/** Every field that has more than one form, at any depth. */
export const forms: Readonly<Record<string, Form>> = {
  description: text,
  domainAlias: listOf(host),
  referrers: listOf(text),
  referrerType: upper,
  cacheType: upper,
  cacheKeyQueryParam: upper,
  forwardHostHeader: upper,
  controlType: upper,
  action: upper,
  standardHeaderName: upper,
  customHeaderName: text,
  headerValue: text,
  httpMethod: upper,
  origin: host,
  originPath: text,
  redirectPath: text,
  url: text,
  defaultMaxAge: number,
  httpPort: number,
  httpsPort: number,
  port: number,
  redirectStatusCode: number,
  useOriginCacheControl: boolean,
  isAllowWhenEmptyReferrer: boolean,
  useOriginHttpProtocolDowngrade: boolean,
  isAllowPost: boolean,
  isAllowPut: boolean,
  isAllowPatch: boolean,
  isAllowDelete: boolean,
  useLargeFileOptimization: boolean,
  enable: boolean,
};

/** Lists that are sets: the vendor may give them in another order. */
const sets: readonly string[] = ['domainAlias', 'referrers'];

/** What is switched off may be left out as well. */
const switches: readonly string[] = [
  'rootPathAccessControl',
  'modifyOutgoingResponseHeaderControl',
];

/** Deeper than any documented field; what is nested deeper is not read. */
export const mostLevels = 16;

/** A value as it is written, with everything inside of it. */
export function toWritten(field: string, value: Json, levels = mostLevels): Json {
  const form = Object.hasOwn(forms, field) ? forms[field] : undefined;
  if (form !== undefined) return form(value);
  if (levels === 0) return value;
  if (isObject(value)) {
    const names = Object.entries(value);
    return Object.fromEntries(
      names.map(([name, inner]) => [name, toWritten(name, inner, levels - 1)]),
    );
  }
  return isList(value) ? value.map((inner) => toWritten('', inner, levels - 1)) : value;
}

/** The vendor's week: what 0 means, and what it may show instead. */
const weekSeconds = 604_800;

/** The form for comparing: beside the written one, what is left out or has a default means the same. */
export const canonical: Canonical = (field, given) => {
  if (given === undefined || given === null) return null;
  const value = toWritten(field, given);
  if (value === '' || (isList(value) && value.length === 0)) return null;
  if (field === 'defaultMaxAge' && value === 0) return weekSeconds;
  if (switches.includes(field) && isObject(value) && value['enable'] === false) return null;
  if (field === 'headerList' && isList(value)) return sortHeaders(value);
  return isList(value) && sets.includes(field) ? sortTexts(value) : value;
};

const headerFields = ['standardHeaderName', 'customHeaderName', 'action', 'headerValue'] as const;

/** By what the file may name, so that what the vendor adds to an entry changes no place. */
function sortHeaders(list: readonly Json[]): readonly Json[] {
  const keyOf = (header: Json): string =>
    isObject(header) ? headerFields.map((name) => toText(header[name] ?? '')).join('\n') : '';
  return list.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function sortTexts(list: readonly Json[]): readonly Json[] {
  return list.toSorted((one, other) => (toText(one) < toText(other) ? -1 : 1));
}
