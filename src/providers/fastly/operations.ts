// Fastly: one address, up to 256 keys, or everything of a service. Accepted is all there is: no
// call gives the status of a purge. https://www.fastly.com/documentation/reference/api/purging/
import { parseJson } from '../../core/json-value.ts';
import { type Batch, itemsOf } from '../../core/task.ts';
import { ContractError } from '../../errors.ts';
import type { Accepted, OperationDeps, Operations } from '../provider.ts';
import type { Question } from '../status-api.ts';
import { createExchange } from './exchange.ts';
import type { FastlySettings } from './settings.ts';
import { Purged, PurgedKeys } from './wire.ts';

export function createFastlyOperations(settings: FastlySettings, deps: OperationDeps): Operations {
  const exchange = createExchange(settings, deps);
  return {
    async submit(batch, limits) {
      const kind = batch.targets[0]?.kind;
      const { status, body } = await exchange({ ...toRequest(batch, settings), kind }, limits);
      const answer = { status, json: parseJson(body) };
      return kind === 'tag' ? readKeys(answer, itemsOf(batch)) : readPurge(answer);
    },
  };
}

/** Keys in the address would have to be encoded, and are changed on the way: they go into the body. */
function toRequest(batch: Batch, { service, soft }: FastlySettings): Omit<Question, 'kind'> {
  const items = itemsOf(batch);
  // Its presence counts, whatever the value.
  const headers = soft ? { 'fastly-soft-purge': '1' } : {};
  switch (batch.targets[0]?.kind) {
    case 'everything':
      return { path: `/service/${service}/purge_all`, headers: {} };
    case 'tag':
      return {
        path: `/service/${service}/purge`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ surrogate_keys: items }),
      };
    default:
      return { path: `/purge/${items[0] ?? ''}`, headers };
  }
}

interface Answer {
  readonly status: number;
  /** Undefined if the body is something else. */
  readonly json: unknown;
}

function readPurge({ status, json }: Answer): Accepted {
  const parsed = Purged.safeParse(json);
  if (!parsed.success) throw new ContractError(unreadable(status, 'status: ok'));
  return { id: parsed.data.id ?? '', vendorState: 'ok' };
}

/** A key that is missing was not purged, whatever the status says. */
function readKeys({ status, json }: Answer, keys: readonly string[]): Accepted {
  const parsed = PurgedKeys.safeParse(json);
  if (!parsed.success) throw new ContractError(unreadable(status, 'an id for each key'));
  const missing = keys.find((key) => !Object.hasOwn(parsed.data, key));
  if (missing !== undefined) throw new ContractError(unreadable(status, 'an id for each key'));
  return { id: '', vendorState: 'ok' };
}

function unreadable(status: number, what: string): string {
  return `Fastly answered HTTP ${status} without what is documented (${what}).`;
}
