// A target in the report file.
import { z } from 'zod';
import { proofVerdicts } from '../core/proof/proof.ts';
import { targetKinds, targetRules } from '../core/target.ts';
import { urlForms } from '../core/urls/site/form.ts';

const Count = z.int().nonnegative();

const reason = {
  rule: z.enum(targetRules),
  path: z.string().exactOptional(),
  form: z.enum(urlForms).exactOptional().meta({
    description: 'How the URL names the page: `x` stands for `x.html` or `x/index.html`.',
  }),
  folder: z.string().exactOptional().meta({
    description: 'Whose links showed that its pages are named so; `/` is the whole site.',
  }),
  deleted: z.literal(true).exactOptional(),
};

/** As it is in a list: without what was seen of it. */
export const ListedTarget = z.object({
  kind: z.enum(targetKinds),
  value: z.string(),
  ...reason,
  also: z.array(z.object(reason)).exactOptional().meta({ description: 'Further reasons.' }),
  changed: Count.exactOptional().meta({
    description: 'Of a wildcard in place of too many URLs: how many of these it stands for.',
  }),
  unchanged: Count.exactOptional().meta({
    description: 'How many URLs that are not in the list it covers as well, if that is known.',
  }),
});

export const CoveredTargets = z.array(ListedTarget).meta({
  description:
    'URLs of the list that were not sent one by one, because a wildcard or a purge of everything covers them.',
});

export const ReportedTarget = ListedTarget.extend({
  proof: z
    .object({
      verdict: z.enum(proofVerdicts),
      evidence: z.string(),
      before: z.string().exactOptional(),
    })
    .exactOptional()
    .meta({
      description:
        'What the caches answered for it near the runner after the purge, and before it; only with `verify`.',
    }),
});
