import { expect, test } from 'vitest';
import { comparePlans } from './plan-difference.ts';
import type { PlannedChange } from './plan-lines.ts';

const docs: PlannedChange = {
  kind: 'modify',
  name: 'docs',
  domain: 'docs.example',
  fields: [
    { field: 'size', before: 5, after: 60 },
    { field: 'aliases', before: ['a.example'], after: ['b.example'] },
  ],
};
const media: PlannedChange = { kind: 'delete', name: 'media', domain: 'm.example', fields: [] };

test.each<[string, readonly PlannedChange[], readonly PlannedChange[], string]>([
  ['nothing', [docs, media], [media, docs], ''],
  ['an entry more', [docs], [docs, media], '+ delete media (m.example): closed for good'],
  [
    'an entry less',
    [docs],
    [],
    `- modify docs (docs.example)
-   size: 5 → 60
-   aliases[0]: "a.example" → nothing
-   aliases[0]: nothing → "b.example"`,
  ],
  [
    'another action',
    [media],
    [{ ...media, kind: 'modify', fields: [{ field: 'size', before: 1, after: 2 }] }],
    `- delete media (m.example): closed for good
+ modify media (m.example)
+   size: 1 → 2`,
  ],
  [
    'another value before and after',
    [docs],
    [
      {
        ...docs,
        fields: [
          { field: 'size', before: 7, after: 60 },
          { field: 'aliases', before: ['a.example'], after: ['c.example'] },
        ],
      },
    ],
    `! modify docs (docs.example)
-   size: 5 → 60
-   aliases[0]: nothing → "b.example"
+   size: 7 → 60
+   aliases[0]: nothing → "c.example"`,
  ],
  [
    'what became unchanged',
    [docs],
    [{ ...docs, kind: 'unchanged', fields: [] }],
    `- modify docs (docs.example)
-   size: 5 → 60
-   aliases[0]: "a.example" → nothing
-   aliases[0]: nothing → "b.example"`,
  ],
  [
    'a create with another value',
    [{ ...docs, kind: 'create', domain: '', fields: [{ field: 'size', after: 1 }] }],
    [{ ...docs, kind: 'create', domain: '', fields: [{ field: 'size', after: 2 }] }],
    '! create docs\n-   size: 1\n+   size: 2',
  ],
  ['what is unmanaged', [], [{ ...docs, kind: 'unmanaged' }], ''],
])('%s', (_what, reviewed, found, lines) => {
  expect(
    comparePlans(reviewed, found)
      .flatMap((entry) => entry.lines)
      .join('\n'),
  ).toBe(lines);
});

test('entries that differ have their names, in order', () => {
  expect(comparePlans([media], [docs]).map(({ name }) => name)).toEqual(['docs', 'media']);
});
