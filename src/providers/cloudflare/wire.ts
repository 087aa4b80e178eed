// What Cloudflare's API answers, as far as it is read.
// https://developers.cloudflare.com/api/resources/cache/methods/purge/
import { z } from 'zod';

const code = z.union([z.int(), z.string().regex(/^\d{1,9}$/)]).transform(String);
const message = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
/** `''` if it is missing, so that the message is not lost with it. */
const anyCode = code.catch('');
const Reason = z.looseObject({ code: anyCode, message });

/** The zones that the token may read. */
export const Zones = z.looseObject({
  result: z.array(
    z.looseObject({
      id: z.string().regex(/^[0-9a-f]{32}$/),
      name: z.string(),
      status: z.string().catch(''),
    }),
  ),
});

/** The chain says what exactly was wrong, as with headers. */
const ApiError = z.looseObject({ code: anyCode, message, error_chain: z.array(Reason).nullish() });

export const Envelope = z.looseObject({
  success: z.boolean(),
  errors: z
    .array(ApiError)
    .nullish()
    .transform((errors) => errors ?? []),
});
