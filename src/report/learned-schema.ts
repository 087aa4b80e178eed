// What the links of a site say about its URLs, in the report file.
import { z } from 'zod';
import { urlForms } from '../core/urls/site/form.ts';
import { spellingClasses } from '../core/urls/site/spelling.ts';

const Count = z.int().nonnegative();

const LearnedForms = z.object({
  linked: Count.meta({ description: 'Files that links lead to.' }),
  seen: z.array(z.object({ form: z.enum(urlForms), files: Count })),
  main: z.array(z.enum(urlForms)),
});

export const Learned = z.object({
  pages: Count,
  sitemaps: Count,
  bytes: Count,
  unreadable: Count,
  limits: z.array(z.string()).meta({ description: 'Limits that ended the reading early.' }),
  forms: z.object({ page: LearnedForms, index: LearnedForms }),
  spelling: z.object({
    class: z.enum(spellingClasses),
    encoded: z.array(z.string()),
    raw: z.array(z.string()),
    hex: z.enum(['upper', 'lower', 'both']),
  }),
  hosts: z.array(z.string()),
  basePath: z
    .object({ fits: z.string(), links: Count, of: Count })
    .exactOptional()
    .meta({ description: 'The path that links fit, if it is not that of `base-url`.' }),
});
