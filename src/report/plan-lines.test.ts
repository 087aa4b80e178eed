import { expect, test } from 'vitest';
import { hostile } from '../../test/fakes/report.ts';
import { describeCounts, type PlannedChange, renderPlanLines } from './plan-lines.ts';
import { renderCounts, renderDeletes, renderPlan } from './plan-markdown.ts';

const modify: PlannedChange = {
  kind: 'modify',
  name: 'docs',
  domain: 'docs.example',
  fields: [
    { field: 'maximum', before: 5, after: 60 },
    { field: 'aliases', before: ['a.example', 'b.example'], after: ['a.example', 'c.example'] },
    {
      field: 'hook',
      before: { method: 'GET', url: 'https://a.example' },
      after: { url: 'https://b.example' },
    },
  ],
};
const create: PlannedChange = {
  kind: 'create',
  name: 'new',
  domain: '',
  fields: [{ field: 'aliases', before: null, after: ['n.example'] }],
};
const remove: PlannedChange = { kind: 'delete', name: 'media', domain: 'm.example', fields: [] };
const same: PlannedChange = { ...modify, kind: 'unchanged', name: 'shop', fields: [] };
const other: PlannedChange = { kind: 'unmanaged', name: '', domain: 'o.example', fields: [] };

const changes = [modify, create, remove, same, other];

const lines = `- delete media (m.example): closed for good

! modify docs (docs.example)
-   maximum: 5
+   maximum: 60
-   aliases[1]: "b.example"
+   aliases[1]: "c.example"
-   hook.url: "https://a.example"
+   hook.url: "https://b.example"

+ create new
+   aliases[0]: "n.example"

# unchanged shop (docs.example)
# unmanaged (o.example)`;

test('deletes come first, and each item that differs has its own line', () => {
  expect(renderPlanLines(changes).join('\n')).toBe(lines);
});

test('what is done is counted', () => {
  expect(describeCounts(changes)).toBe('Plan: 1 to create, 1 to modify, 1 to delete');
  expect(renderCounts(changes)).toBe('Plan: 1 to create, 1 to modify, **1 to delete**');
  expect(renderCounts([modify, same])).toBe('Plan: 0 to create, 1 to modify, 0 to delete');
});

test('the plan as Markdown warns of what is closed', () => {
  expect(renderPlan(changes)).toBe(`Plan: 1 to create, 1 to modify, **1 to delete**.

> [!CAUTION]
> <code>media</code> (<code>m.example</code>) will be closed for good.

\`\`\`diff
${lines}
\`\`\``);
  expect(renderPlan([modify])).not.toContain('CAUTION');
  expect(renderPlan([])).toContain('names no distribution');
});

test('many deletes are cut, with a count', () => {
  const many = Array.from({ length: 1_234 }, () => remove);
  expect(renderDeletes(many).split('\n')).toHaveLength(22);
  expect(renderDeletes(many)).toContain('… and 1,214 more');
  expect(renderCounts(many)).toContain('**1,234 to delete**');
});

test('a plan that is too long for a summary is cut on a line, with a count', () => {
  const items = Array.from({ length: 50_000 }, (_, index) => `item ${index}`);
  const field = { field: 'aliases', before: [], after: items };
  const text = renderPlan([{ ...modify, fields: [field] }]);
  expect(Buffer.byteLength(text)).toBeLessThan(500_000);
  expect(text).toMatch(/\n# … and [\d,]+ lines more in the report file\n```$/);
});

test('nothing in a value breaks out of its line or of the block', () => {
  const text = renderPlan([
    {
      kind: 'modify',
      name: hostile,
      domain: hostile,
      fields: [
        { field: hostile, before: hostile, after: [hostile] },
        { field: 'list', before: [hostile], after: [{ [hostile]: hostile }] },
      ],
    },
    { ...remove, name: hostile, domain: hostile },
  ]);
  const [, block = '', rest] =
    text.split('```diff\n')[1]?.match(/^([\s\S]*?)\n```([\s\S]*)$/) ?? [];
  expect(rest).toBe('');
  for (const line of block.split('\n')) expect(line).toMatch(/^(?:[-+!#] |$)/);
  expect(block).not.toContain('`');
  const quote = text.split('```diff')[0] ?? '';
  for (const line of quote.split('\n').filter(Boolean)) expect(line).toMatch(/^(?:> |Plan: )/);
});
