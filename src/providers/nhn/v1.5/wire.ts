// What API v1.5 answers, as far as it is read; numbers may come as strings.
import { z } from 'zod';
import { ContractError } from '../../../errors.ts';

const Integer = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);

const Submitted = z.looseObject({ purgeSeq: Integer });

const Purge = z.looseObject({
  seq: Integer,
  progress: Integer.nullish(),
  purgeTime: Integer.nullish(),
  lastCheckTime: Integer.nullish(),
});

const PurgePage = z.looseObject({
  totalItems: Integer.nullish(),
  purges: z.array(Purge).nullish(),
});

export interface PurgeProgress {
  readonly seq: string;
  /** 0 to 100; undefined if the vendor does not say. */
  readonly progress: number | undefined;
  /** Milliseconds since the epoch, by the vendor's clock. */
  readonly facts: Readonly<Record<string, number>>;
}

export function readPurgeSeq(json: unknown): string {
  return String(parse(Submitted, json).purgeSeq);
}

export function readPurgePage(json: unknown): {
  readonly total: number | undefined;
  readonly purges: readonly PurgeProgress[];
} {
  const page = parse(PurgePage, json);
  const purges = (page.purges ?? []).map(({ seq, progress, purgeTime, lastCheckTime }) => ({
    seq: String(seq),
    progress: progress ?? undefined,
    facts: {
      ...(typeof purgeTime === 'number' ? { purgeTime } : {}),
      ...(typeof lastCheckTime === 'number' ? { lastCheckTime } : {}),
    },
  }));
  return { total: page.totalItems ?? undefined, purges };
}

/** Names the fields that differ from the documentation, never their values. */
function parse<T>(schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
  throw new ContractError(
    `NHN Cloud's answer is not what API v1.5 documents: ${places.slice(0, 5).join(', ')}.`,
  );
}
