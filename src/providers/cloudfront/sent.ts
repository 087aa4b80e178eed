// The ids of tasks: that of an invalidation, or of one for each tenant together with the tenant.
import type { CachePath } from './find-caches.ts';

/** One invalidation. */
export interface Sent {
  readonly path: CachePath;
  readonly id: string;
}

export interface TaskIds {
  /** `I2J0I21PCUYOIK`, or `dt_1:I2J0I21PCUYOIK,dt_2:I3K0I21PCUYOIK`. */
  toId(sent: readonly Sent[], checksum: string): string;
  /** Undefined if nobody knows of which tenants it is. */
  find(id: string, caches: readonly CachePath[]): readonly Sent[] | undefined;
}

const tenantPath = 'distribution-tenant/';
/** The most that a task may have. */
const longestId = 200;

/** What many tenants were sent is known to this process alone. */
export function createTaskIds(): TaskIds {
  const long = new Map<string, readonly Sent[]>();
  return {
    toId(sent, checksum) {
      const id = writeId(sent);
      if (sent.length < 2 || id.length <= longestId) return id;
      const short = `${sent.length}-tenants-${checksum.slice(0, 16)}`;
      long.set(short, sent);
      return short;
    },
    find: (id, caches) => long.get(id) ?? readId(id, caches),
  };
}

function writeId(sent: readonly Sent[]): string {
  const [first] = sent;
  if (first !== undefined && sent.length === 1) return first.id;
  return sent.map(({ path, id }) => `${path.slice(tenantPath.length)}:${id}`).join(',');
}

function readId(taskId: string, caches: readonly CachePath[]): readonly Sent[] | undefined {
  const [only] = caches;
  if (only !== undefined && caches.length === 1 && !taskId.includes(':'))
    return [{ path: only, id: taskId }];
  const parts = taskId.split(',').map((part) => /^([\w.-]+):([\w.-]+)$/.exec(part));
  const found = parts.flatMap((part) => {
    const [, tenant, id] = part ?? [];
    if (tenant === undefined || id === undefined) return [];
    return [{ path: `${tenantPath}${tenant}` as const, id }];
  });
  return found.length === parts.length ? found : undefined;
}
