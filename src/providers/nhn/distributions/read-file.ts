// Reads the file of `mode: sync-distribution`, YAML or JSON: every problem at once, with its line.

import { resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Alias, Document, LineCounter, Node } from 'yaml';
import { z } from 'zod';
import type { DesiredDistribution } from '../../../core/distributions/distribution.ts';
import type { Json } from '../../../core/json-value.ts';
import { oneLine } from '../../../core/text.ts';
import { InputError, type InputProblem } from '../../../errors.ts';
import { readText } from '../../../system/read-file.ts';
import type { ReadConfig } from '../../provider.ts';
import { toWritten } from './canonical.ts';
import { describeIssue } from './describe-issue.ts';
import { type ConfigFault, checkEntries, type RuleContext } from './rules.ts';
import { ConfigFile, Entry } from './schema.ts';

const limitBytes = 1_048_576;
/** Enough for anybody's anchors; what expands to more is an attack or a mistake. */
const mostAliases = 100;

export interface ConfigRequest extends RuleContext {
  /** As typed, relative to the workspace. */
  readonly path: string;
  readonly workspace: string;
}

/** Throws InputError, before anything is asked of the vendor. */
export async function readConfig(request: ConfigRequest): Promise<ReadConfig> {
  const text = await readConfigText(request);
  const { LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: true });
  const place = createPlacer(document, lines);
  if (document.errors.length > 0) {
    throw new InputError(
      document.errors.slice(0, mostProblems).map(({ message, linePos }) => {
        const [start] = linePos ?? [];
        const where = start === undefined ? '' : `line ${start.line}, column ${start.col}: `;
        return toProblem(request, `${where}${oneLine(message.split('\n')[0] ?? '', 200)}`);
      }),
    );
  }
  const unresolved: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) unresolved.push(alias);
    },
  });
  if (unresolved.length > 0) {
    throw new InputError(
      unresolved.slice(0, mostProblems).map((alias) => toUnresolved(alias, { request, lines })),
    );
  }
  const parsed = ConfigFile.safeParse(leaveOutExtensions(toValue(document, request)));
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap(toFaults);
    throw new InputError(
      faults.slice(0, mostProblems).map((fault) => explain(fault, { request, place })),
    );
  }
  const { distributions } = parsed.data;
  const { faults, warnings } = checkEntries(distributions, request);
  if (faults.length > 0)
    throw new InputError(
      faults.slice(0, mostProblems).map((fault) => explain(fault, { request, place })),
    );
  return {
    desired: distributions.map(toDesired),
    warnings: warnings.map((fault) => explain(fault, { request, place }).message),
  };
}

const mostProblems = 30;
const JsonFields = z.record(z.string(), z.json());

function toDesired({ name, domain, state, ...given }: Entry): DesiredDistribution {
  const fields: Record<string, Json> = {};
  for (const [field, value] of Object.entries(JsonFields.parse(given)))
    fields[field] = toWritten(field, value);
  if (domain === undefined) {
    const hasAlias = (given.domainAlias ?? []).length > 0;
    fields['forwardHostHeader'] ??= hasAlias ? 'REQUEST_HOST_HEADER' : 'ORIGIN_HOSTNAME';
    fields['useOriginHttpProtocolDowngrade'] ??= false;
  }
  return { name, state, fields, ...(domain === undefined ? {} : { domain: domain.toLowerCase() }) };
}

async function readConfigText(request: ConfigRequest): Promise<string> {
  const file = await readText(resolve(request.workspace, request.path), limitBytes);
  if ('text' in file) return file.text;
  throw new InputError([toProblem(request, `the file ${file.problem}`)]);
}

function toValue(document: Document, request: ConfigRequest): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch {
    throw new InputError([
      toProblem(request, `its anchors and aliases expand to more than ${mostAliases}`),
    ]);
  }
}

/** A host such as `*.example.com` without quotes is what nearly everybody stumbles over. */
function toUnresolved(
  { source, range }: Alias,
  { request, lines }: { readonly request: ConfigRequest; readonly lines: LineCounter },
): InputProblem {
  const { line, col } = lines.linePos(range?.[0] ?? 0);
  const text = oneLine(`*${source}`, 100);
  const why = `line ${line}, column ${col}: \`${text}\` is read as a YAML alias, but no anchor has this name`;
  return { ...toProblem(request, why), remedy: `Put it in quotes: "${text}".` };
}

/** Top-level `x-…` keys are a place for anchors, as in other YAML formats. */
function leaveOutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}

function toFaults(issue: z.core.$ZodIssue): readonly ConfigFault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, why: describeIssue(issue) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    why: `does not exist${suggest(key, path)}`,
  }));
}

/** The name of one letter's difference or so, among those of an entry. */
function suggest(key: string, path: ConfigFault['path']): string {
  const known = path.length === 0 ? ['distributions'] : Object.keys(Entry.shape);
  const near = known.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
  return near === undefined ? '' : ` (did you mean \`${near}\`?)`;
}

type Placer = (path: ConfigFault['path']) => string;

/** `line 12, column 5`, of the nearest place that is in the file. */
function createPlacer(document: Document, lines: LineCounter): Placer {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) {
        const { line, col } = lines.linePos(found.range[0]);
        return `line ${line}, column ${col}`;
      }
    }
    return 'line 1';
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function explain(
  { path, why, code }: ConfigFault,
  { request, place }: { readonly request: ConfigRequest; readonly place: Placer },
): InputProblem {
  const inside = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  const what = inside === '' ? 'the file' : `\`${oneLine(inside.slice(1), 120)}\``;
  const problem = toProblem(request, `${place(path)}: ${what} ${why}`);
  if (code === undefined) return problem;
  return {
    ...problem,
    code,
    remedy: 'Set `allow-delete: true` in the run that is meant to close it.',
  };
}

function toProblem({ path }: ConfigRequest, why: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'config',
    message: `\`config\` (${oneLine(path, 200)}): ${why}.`,
    remedy:
      'Correct the file. With schema/distributions.schema.json, editors show what it may contain.',
  };
}
