// What bunny.net's API answers if it refuses. A success has no body.
// https://docs.bunny.net/api-reference/core/purge/purge-url
import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

export const Failure = z.looseObject({ ErrorKey: text, Field: text, Message: text });
