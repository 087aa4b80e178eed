// What Fastly's API answers, as far as it is read.
// https://www.fastly.com/documentation/reference/api/purging/
import { z } from 'zod';

/** `''` if it is missing or of another form: what else the answer says is not lost with it. */
const text = z.string().catch('');

/** Of one address, with the id of the purge; of everything, without one. */
export const Purged = z.looseObject({ status: z.literal('ok'), id: z.string().nullish() });

/** The id of the purge of each key. */
export const PurgedKeys = z.record(z.string(), z.string());

export const Failure = z.looseObject({ msg: text, detail: text });
