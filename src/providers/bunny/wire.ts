// What bunny.net's API answers if it refuses. A success has no body.
// https://docs.bunny.net/api-reference/core/purge/purge-url
import { z } from 'zod';

/** `''` if it is missing or of another form: what else the answer says is not lost with it. */
const text = z.string().catch('');

export const Failure = z.looseObject({ ErrorKey: text, Field: text, Message: text });
