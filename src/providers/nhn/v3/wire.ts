// What the token endpoint answers, as far as it is read.
// https://docs.nhncloud.com/en/nhncloud/en/public-api/user-access-key-token/
import { z } from 'zod';

/** The shortest lifetime that the console offers: right for every key if the answer gives none. */
const shortestSeconds = 60;

/** A number in the vendor's sample, text in its table. */
const Seconds = z.union([
  z.number().nonnegative(),
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);

/** `expires_in` is in seconds. The token is sent in a header, so it has no other characters. */
export const Token = z.looseObject({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  token_type: z
    .string()
    .regex(/^bearer$/i)
    .nullish(),
  expires_in: Seconds.nullish().transform((seconds) => seconds ?? shortestSeconds),
});

/** RFC 6749, section 5.2. */
export const TokenRefusal = z.looseObject({
  error: z.string().min(1),
  error_description: z.string().nullish(),
});
