// What NHN Cloud sends to a distribution's callback URL when a change of it is done. Published as
// schema/callback-v2.0.schema.json and schema/callback-v1.5.schema.json, for whoever receives it.
import { z } from 'zod';
import { nhnDistributionStatuses } from '../../../data/nhn-distribution-statuses.ts';

const Header = z.object({
  isSuccessful: z.boolean(),
  resultCode: z.int(),
  resultMessage: z.string(),
});

const Status = z.enum(nhnDistributionStatuses);

/** Milliseconds since the epoch; text in some samples. */
const Time = z.union([z.number(), z.string()]).nullish();

const shared = {
  appKey: z.string().optional(),
  domain: z.string(),
  region: z.string().nullish(),
  status: Status,
  description: z.string().nullish(),
  createTime: Time,
  deleteTime: Time,
  callback: z.looseObject({ httpMethod: z.string(), url: z.string() }).nullish(),
};

export const CallbackV2 = z.object({
  header: Header,
  distribution: z.looseObject({
    ...shared,
    domainAlias: z.array(z.string()).nullish(),
    defaultMaxAge: z.int().nullish(),
    useOriginCacheControl: z.boolean().nullish(),
    referrerType: z.string().nullish(),
    referrers: z.array(z.string()).nullish(),
    origins: z.array(z.looseObject({ origin: z.string() })).nullish(),
  }),
});

export const CallbackV15 = z.object({
  header: Header,
  distribution: z.looseObject({
    ...shared,
    domainAlias: z.string().nullish().meta({ description: 'Joined by line breaks.' }),
    maxAge: z.union([z.int(), z.string()]).nullish(),
    useOrigin: z.enum(['Y', 'N']).nullish(),
    referrerType: z.string().nullish(),
    referrers: z.string().nullish().meta({ description: 'Joined by line breaks.' }),
    origins: z.array(z.looseObject({ origin: z.string() })).nullish(),
  }),
});

export interface CallbackNews {
  readonly domain: string;
  readonly status: z.output<typeof Status>;
  readonly isSuccessful: boolean;
}

/** Undefined if the body is of neither version. */
export function parseCallback(body: unknown): CallbackNews | undefined {
  const parsed = z.union([CallbackV2, CallbackV15]).safeParse(body);
  if (!parsed.success) return undefined;
  const { header, distribution } = parsed.data;
  const { domain, status } = distribution;
  return { domain, status, isSuccessful: header.isSuccessful };
}
