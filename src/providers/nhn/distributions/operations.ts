// Distributions by every version of the API: one request a call, as in provider.ts.
import { z } from 'zod';
import type { Json, JsonObject } from '../../../core/json-value.ts';
import { ContractError, VendorError } from '../../../errors.ts';
import type { DistributionOperations } from '../../distribution-operations.ts';
import type { CallLimits, OperationDeps } from '../../provider.ts';
import { createSendNhn, type SendNhn } from '../envelope.ts';
import type { NhnSettings } from '../settings.ts';
import type { NhnV3Settings } from '../v3/settings.ts';
import type { NhnVersion } from '../version.ts';
import { createHostCheck } from './alias-domains.ts';
import { canonical, mostLevels } from './canonical.ts';
import {
  codecV2,
  codecV15,
  readDistributions,
  toCreateFields,
  toPartFields,
  toWholeFields,
} from './codec.ts';
import { absentCodes, goneCodes, wantsUseOrigin } from './result-codes.ts';

const path = '/distributions';

export function createNhnDistributions(
  version: NhnVersion,
  settings: NhnSettings | NhnV3Settings,
  deps: OperationDeps,
): DistributionOperations {
  return operateDistributions(version, createSendNhn(version, settings, deps));
}

/** The same for whoever sends already, so that no second token is fetched. */
export function operateDistributions(version: NhnVersion, send: SendNhn): DistributionOperations {
  const putWhole = createPutWhole(version, send);
  const codec = version === 'v1.5' ? codecV15 : codecV2;
  const read = async (query: Readonly<Record<string, string>>, limits: CallLimits) => {
    const json = toJson(await send({ method: 'GET', path, query, limits }));
    return readDistributions(json, codec);
  };
  return {
    list: (limits) => read({}, limits),
    async get(domain, limits) {
      try {
        const found = await read({ domain }, limits);
        const own = found.find((one) => one.domain === domain);
        if (own === undefined && found.length > 0) throw wrongDomain();
        return own;
      } catch (error) {
        if (error instanceof VendorError && isAbsent(error)) return undefined;
        throw error;
      }
    },
    async create({ fields, marker }, limits) {
      const wire = codec.encode(toCreateFields(fields, marker));
      const region = version === 'v1.5' ? { region: 'GLOBAL' } : {};
      const body = { distributions: [{ ...region, ...wire }] };
      const json = toJson(await send({ method: 'POST', path, body, limits }));
      const [created] = readDistributions(json, codec);
      if (created !== undefined) return { domain: created.domain };
      throw new ContractError('NHN Cloud accepted a new distribution without giving its domain.');
    },
    async modify(change, limits) {
      const { current, fields, changed, marker } = change;
      const wish = { fields, changed, marker, codec };
      if (version !== 'v1.5') {
        await putWhole(toWholeFields(current, wish), limits);
        return;
      }
      const clears = changed.some((field) => fields[field] === null);
      const wire = clears ? toWholeFields(current, wish) : toPartFields(current, wish);
      await send({ method: clears ? 'PUT' : 'PATCH', path, body: codec.encode(wire), limits });
    },
    async remove(domain, limits) {
      await send({ method: 'DELETE', path, body: { domains: [domain] }, limits });
    },
    isEcho: (kind, error) =>
      kind === 'delete'
        ? isGone(error)
        : error.code === 'vendor-conflict' && !asksForUseOrigin(error),
    canonical,
    ...(version === 'v1.5' ? {} : { hostCheck: createHostCheck(send) }),
  };
}

function isAbsent({ problems }: VendorError): boolean {
  return absentCodes.includes(problems[0]?.vendorCode ?? '');
}

function isGone({ problems }: VendorError): boolean {
  return goneCodes.includes(problems[0]?.vendorCode ?? '');
}

function wrongDomain(): ContractError {
  return new ContractError('NHN Cloud answered with another distribution than was asked for.');
}

/**
 * A service that asks for `useOrigin` gets it with this change when it is sent again, and with every
 * later one: whether and when that is, the engine decides, as after any other refusal. API v3.0 has no
 * such field.
 */
function createPutWhole(version: NhnVersion, send: SendNhn) {
  let sendsBoth = false;
  return async (fields: JsonObject, limits: CallLimits): Promise<void> => {
    const { useOriginCacheControl } = fields;
    const hasChoice = version === 'v2.0' && typeof useOriginCacheControl === 'boolean';
    const older =
      sendsBoth && hasChoice ? { useOrigin: useOriginCacheControl ? 'Y' : 'N' } : undefined;
    const body = { distributions: [{ ...fields, ...older }] };
    try {
      await send({ method: 'PUT', path, body, limits });
    } catch (error) {
      if (!asksForUseOrigin(error) || !hasChoice || older !== undefined) throw error;
      sendsBoth = true;
      throw new VendorError({
        code: 'vendor-conflict',
        message: 'NHN Cloud asks for `useOrigin` beside `useOriginCacheControl`.',
        vendorCode: wantsUseOrigin,
      });
    }
  };
}

function asksForUseOrigin(error: unknown): error is VendorError {
  return error instanceof VendorError && error.problems[0]?.vendorCode === wantsUseOrigin;
}

function toJson(value: unknown): Json {
  if (!isTooDeep(value, mostLevels)) {
    const parsed = z.json().safeParse(value);
    if (parsed.success) return parsed.data;
  }
  throw new ContractError("NHN Cloud's answer is not JSON of a distribution.");
}

/** What reads an answer calls itself for every level, so an answer may not have any number of them. */
function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
