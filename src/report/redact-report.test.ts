import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createReport, createTargets, createTask, judged } from '../../test/fakes/report.ts';
import { createRedactor } from '../http/redact.ts';
import { renderAnnotations } from './annotations.ts';
import { renderJson } from './json.ts';
import { renderUrlList } from './lists.ts';
import { parseReport } from './read-report.ts';
import { redactReport } from './redact-report.ts';
import { ReportFile } from './schema.ts';
import { renderSummary } from './summary.ts';

const secret = 'ghs_plan*ted#1';
const { redact } = createRedactor([secret]);

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
}

/** A value for every field of the schema, optional ones included, with the secret in every free text. */
function sampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return sampleOf(schema.anyOf[0] ?? {});
  if (schema.$ref !== undefined) return { inner: [`x ${secret}`] };
  switch (schema.type) {
    case 'object':
      return sampleObject(schema);
    case 'array':
      return [sampleOf(schema.items ?? {})];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return 1;
    default:
      return sampleText(schema);
  }
}

function sampleObject({ properties, additionalProperties }: Schema): unknown {
  const known = Object.entries(properties ?? {}).map(([name, inner]) => [name, sampleOf(inner)]);
  const more =
    typeof additionalProperties === 'object' ? sampleOf(additionalProperties) : undefined;
  return Object.fromEntries(more === undefined ? known : [...known, ['fact', more]]);
}

function sampleText({ format, pattern }: Schema): string {
  if (format === 'date-time') return '2026-11-21T00:00:00.000Z';
  return pattern === undefined ? `x ${secret} y` : 'a'.repeat(64);
}

test('no free text of the published schema keeps a secret', () => {
  const schema: Schema = JSON.parse(JSON.stringify(z.toJSONSchema(ReportFile)));
  const text = JSON.stringify(sampleOf(schema));
  expect(text.split(secret).length).toBeGreaterThan(25);
  const report = parseReport(text);
  expect(report).toBeDefined();
  const shown = redactReport(report ?? createReport(), redact);
  expect(shown.place?.isCalled).toBe(true);
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect([...renderJson(...judged(shown))].join('')).not.toContain(secret);
});

describe('a report without secrets', () => {
  test('stays as it is, and its batches are not copied', () => {
    const report = createReport({
      tasks: [createTask({ id: '7', vendorState: 'done', facts: { purgeTime: 1 } })],
      notices: ['Nothing.'],
    });
    const shown = redactReport(report, redact);
    expect(shown).toEqual(report);
    expect(shown.tasks[0]?.batch).toBe(report.tasks[0]?.batch);
  });
});

describe('a batch with a secret', () => {
  const [plain, other] = createTargets(2, 'public/a.html');
  const targets = [
    ...(plain === undefined ? [] : [plain]),
    { kind: 'url', value: `https://a.example/${secret}`, rule: 'urls' } as const,
  ];

  test('is redacted in its values and in its prepared text', () => {
    const text = targets.map(({ value }) => `${value}\n`).join('');
    const task = createTask({ batch: { checksum: 'a'.repeat(64), targets, text } });
    const report = redactReport(createReport({ tasks: [task] }), redact);
    expect([...renderUrlList(report)].join('')).toBe(`${plain?.value}\nhttps://a.example/***\n`);
  });

  test('is redacted in every path', () => {
    const also = [{ rule: 'rewrite', path: `dir/${secret}` }] as const;
    const task = createTask({}, other === undefined ? [] : [{ ...other, also }]);
    const [shown] = redactReport(createReport({ tasks: [task] }), redact).tasks;
    expect(shown?.batch.targets[0]?.also).toEqual([{ rule: 'rewrite', path: 'dir/***' }]);
  });
});

test('what Markdown escapes is hidden before: a browser would show it whole', () => {
  const problem = {
    code: 'vendor-rejected',
    message: `No: ${secret}`,
    vendorCode: secret,
  } as const;
  const report = createReport({ tasks: [createTask({ state: 'failed', id: secret, problem })] });
  const shown = redactReport(report, redact);
  const asShown = renderSummary(...judged(shown)).replace(/&#(\d+);/g, (_, code) =>
    String.fromCodePoint(Number(code)),
  );
  expect(asShown).toContain('No: ***');
  expect(asShown).not.toContain('plan');
  expect(JSON.stringify(renderAnnotations(...judged(shown)))).not.toContain('plan');
});
