// Between the names of API v2.0, which the file uses, and what each version sends and expects. Values
// are read tolerantly: lists or lines, numbers or digits, booleans or Y and N.
import {
  addMarker,
  type CurrentDistribution,
  splitMarker,
} from '../../../core/distributions/distribution.ts';
import { isList, isObject, type Json, type JsonObject, toText } from '../../../core/json-value.ts';
import { ContractError } from '../../../errors.ts';
import { legacyDomainSuffix } from '../inputs.ts';
import { mostLevels, toWritten } from './canonical.ts';
import { toState } from './states.ts';

export interface DistributionCodec {
  decode(raw: JsonObject): JsonObject;
  encode(fields: JsonObject): JsonObject;
}

/** Read-only: the vendor gives them, and they are never sent back. */
const readOnly: readonly string[] = [
  'status',
  'region',
  'createTime',
  'deleteTime',
  'appKey',
  'header',
];

const lists: readonly string[] = ['domainAlias', 'referrers'];

/** API v2.0 and v3.0: the names are theirs. */
export const codecV2: DistributionCodec = {
  decode: (raw) => readFields(withoutReadOnly(raw)),
  encode: (fields) => fields,
};

/** API v1.5: other names, lines instead of lists, Y and N. */
export const codecV15: DistributionCodec = {
  decode(raw) {
    const { useOrigin, maxAge, ...others } = withoutReadOnly(raw);
    return readFields({
      ...others,
      ...(useOrigin === undefined ? {} : { useOriginCacheControl: useOrigin }),
      ...(maxAge === undefined ? {} : { defaultMaxAge: maxAge }),
    });
  },
  encode(fields) {
    const wire: Record<string, Json> = {};
    for (const [name, value] of Object.entries(fields)) {
      if (name === 'useOriginCacheControl') wire['useOrigin'] = value === true ? 'Y' : 'N';
      else if (name === 'defaultMaxAge') wire['maxAge'] = value;
      else wire[name] = lists.includes(name) && isList(value) ? value.join('\n') : value;
    }
    return wire;
  },
};

/** A distribution of an answer; undefined if it has no domain. */
function decodeDistribution(
  raw: JsonObject,
  codec: DistributionCodec,
): CurrentDistribution | undefined {
  const { domain, status } = raw;
  if (typeof domain !== 'string' || domain === '') return undefined;
  const { domain: _, description, ...fields } = codec.decode(raw);
  const word = typeof status === 'string' ? status.toUpperCase() : '';
  const { text, marker } = splitMarker(typeof description === 'string' ? description : '');
  return {
    domain: domain.toLowerCase(),
    state: toState(word),
    status: word,
    fields: { ...fields, ...(text === '' ? {} : { description: text }) },
    ...(marker === undefined ? {} : { marker }),
    raw,
  };
}

/**
 * The list, one object, or the fields beside the header: all three are documented. Throws ContractError
 * for anything else: an answer that cannot be read must never count as "the vendor has none".
 */
export function readDistributions(
  json: Json,
  codec: DistributionCodec,
): readonly CurrentDistribution[] {
  return findEntries(json).map((raw) => {
    const read = isObject(raw) ? decodeDistribution(raw, codec) : undefined;
    if (read === undefined) throw unreadable('an entry has no `domain`');
    return read;
  });
}

function findEntries(json: Json): readonly Json[] {
  if (!isObject(json)) throw unreadable('it is not an object');
  const inner = json['distributions'] ?? json['distribution'];
  if (isList(inner)) return inner;
  if (isObject(inner)) return [inner];
  if (inner === undefined && typeof json['domain'] === 'string') return [json];
  throw unreadable('`distributions` is not a list');
}

function unreadable(why: string): ContractError {
  return new ContractError(`The list of distributions from NHN Cloud cannot be read: ${why}.`);
}

/** What a new distribution is made of; the marker is how it is found again. */
export function toCreateFields(fields: JsonObject, marker: string): JsonObject {
  const { description } = fields;
  const text = typeof description === 'string' ? description : '';
  return dropNull({ ...fields, description: addMarker(text, marker) });
}

/** All of it, as the vendor has it and the file changes it: fields we do not know stay. */
export function toWholeFields(
  current: CurrentDistribution,
  {
    fields,
    marker,
    codec,
  }: { readonly fields: JsonObject; readonly marker: string; readonly codec: DistributionCodec },
): JsonObject {
  const merged = mergeFields(codec.decode(current.raw), { ...fields, description: null });
  const text = fields['description'] ?? current.fields['description'] ?? '';
  const whole = { ...merged, description: addMarker(toText(text), marker), domain: current.domain };
  return forDomain(dropNull(whole), current.domain);
}

/** Only what changes, for PATCH. An origin is sent with all that it needs. */
export function toPartFields(
  current: CurrentDistribution,
  wish: {
    readonly fields: JsonObject;
    readonly changed: readonly string[];
    readonly marker: string;
    readonly codec: DistributionCodec;
  },
): JsonObject {
  const whole = toWholeFields(current, wish);
  const wanted = ['domain', 'description', ...wish.changed];
  const part = Object.fromEntries(Object.entries(whole).filter(([name]) => wanted.includes(name)));
  const { origins } = part;
  if (!isList(origins)) return part;
  return {
    ...part,
    origins: origins.map((one) => (isObject(one) ? { originPath: '', ...one } : one)),
  };
}

/** The older domains take neither of these. */
function forDomain(fields: JsonObject, domain: string): JsonObject {
  if (!domain.endsWith(legacyDomainSuffix)) return fields;
  const { forwardHostHeader: _, useOriginHttpProtocolDowngrade: __, ...others } = fields;
  return others;
}

/** Their entries are complete: two at the same place need not be about the same header. */
const wholeLists: readonly string[] = ['headerList'];

/** The file's value wins; inside an object or an origin what it does not name stays. */
function mergeFields(current: JsonObject, desired: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...current };
  for (const [name, value] of Object.entries(desired))
    merged[name] = wholeLists.includes(name) ? value : mergeValue(current[name], value);
  return merged;
}

function mergeValue(current: Json | undefined, desired: Json): Json {
  if (isObject(current) && isObject(desired)) return mergeFields(current, desired);
  if (isList(current) && isList(desired) && current.length === desired.length)
    return desired.map((value, index) => mergeValue(current[index], value));
  return desired;
}

function dropNull(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function withoutReadOnly(raw: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !readOnly.includes(name)));
}

/**
 * Both guides promise a list, or its lines: a null does not say that the list is empty. A field that is not
 * set may be left out.
 */
const documentedLists: readonly string[] = [...lists, 'origins'];

function readFields(raw: JsonObject): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(raw)) {
    const read = dropNulls(toWritten(name, value));
    if (read !== null || documentedLists.includes(name)) fields[name] = read;
  }
  return fields;
}

/** The vendor writes null for what is not set, at any depth. */
function dropNulls(value: Json, levels = mostLevels): Json {
  if (levels === 0) return value;
  if (isList(value)) return value.map((inner) => dropNulls(inner, levels - 1));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([name, inner]) => [name, dropNulls(inner, levels - 1)]));
}
