// Reads the file of `mode: sync-distribution`, YAML or JSON: every problem at once, with its line.

import { resolve } from 'node:path';
import { type Document, isMap, isNode, isScalar, type LineCounter, type Node } from 'yaml';
import { z } from 'zod';
import type { DesiredDistribution } from '../../../core/distributions/distribution.ts';
import type { ReadConfig } from '../../../core/distributions/distribution-files.ts';
import type { Json } from '../../../core/json-value.ts';
import { oneLine } from '../../../core/text.ts';
import { InputError, type InputProblem } from '../../../errors.ts';
import { readText, tooLong } from '../../../system/read-file.ts';
import { toWritten } from './canonical.ts';
import { listFaults, mostFaults, showPath } from './faults.ts';
import { longestConfigBytes, type Place, parseYaml } from './parse-yaml.ts';
import { type ConfigFault, checkEntries, type RuleContext } from './rules.ts';
import { ConfigFile, type Entry } from './schema.ts';

export interface ConfigRequest extends RuleContext {
  /** As typed, relative to the workspace. */
  readonly path: string;
  readonly workspace: string;
}

/** Throws InputError, before anything is asked of the vendor. */
export async function readConfig(request: ConfigRequest): Promise<ReadConfig> {
  const text = readConfigText(request);
  const { document, lines, value, faults: wrongYaml } = parseYaml(text);
  const place = createPlacer(document, lines);
  if (wrongYaml.length > 0) {
    throw new InputError(
      wrongYaml.slice(0, mostFaults).map(({ place: where, why, remedy }) => ({
        ...toProblem(request, why, where),
        ...(remedy === undefined ? {} : { remedy }),
      })),
    );
  }
  const parsed = ConfigFile.safeParse(leaveOutExtensions(value));
  if (!parsed.success) {
    const faults = listFaults(parsed.error.issues);
    throw refuse(faults, { request, place });
  }
  const { distributions } = parsed.data;
  const { faults, warnings } = checkEntries(distributions, request);
  if (faults.length > 0) throw refuse(faults, { request, place });
  return {
    desired: distributions.map((entry, index) => ({
      ...toDesired(entry),
      place: { path: request.path, ...place(['distributions', index]) },
    })),
    warnings: warnings.map((fault) => explain(fault, { request, place }).message),
  };
}

/** In the order of the file. */
function refuse(
  faults: readonly ConfigFault[],
  { request, place }: { readonly request: ConfigRequest; readonly place: Placer },
): InputError {
  const problems = faults.slice(0, mostFaults).map((fault) => explain(fault, { request, place }));
  return new InputError(
    problems.toSorted((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0)),
  );
}

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

function readConfigText(request: ConfigRequest): string {
  const file = readText(resolve(request.workspace, request.path), longestConfigBytes);
  if ('text' in file) return file.text;
  const remedy =
    file.problem === tooLong(longestConfigBytes)
      ? 'Divide it: one run takes one file, and leaves what the file does not name as it is.'
      : 'Set `config` to the path of a YAML or JSON file, relative to the workspace, and check out the repository before this step.';
  throw new InputError([{ ...toProblem(request, `the file ${file.problem}`), remedy }]);
}

/** Top-level `x-…` keys are a place for anchors, as in other YAML formats. */
function leaveOutExtensions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}

type Placer = (path: ConfigFault['path']) => Place;

/** Of the nearest key or item that is in the file. */
function createPlacer(document: Document, lines: LineCounter): Placer {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = findNode(document, path.slice(0, length));
      if (found?.range) {
        const { line, col } = lines.linePos(found.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1 };
  };
}

/** The key, if it is one of a mapping: its value may begin on another line. */
function findNode(document: Document, path: ConfigFault['path']): Node | undefined {
  const last = path.at(-1);
  const parent: unknown = last === undefined ? undefined : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    return isNode(key) ? key : undefined;
  }
  const node: unknown = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

function explain(
  { path, why, code }: ConfigFault,
  { request, place }: { readonly request: ConfigRequest; readonly place: Placer },
): InputProblem {
  const inside = showPath(path);
  const what = inside === '' ? 'the file' : `\`${inside}\``;
  const problem = toProblem(request, `${what} ${why}`, place(path));
  if (code === undefined) return problem;
  return {
    ...problem,
    code,
    remedy: 'Set `allow-delete: true` in the run that is meant to close it.',
  };
}

function toProblem({ path }: ConfigRequest, why: string, place?: Place): InputProblem {
  const column = place?.column === undefined ? '' : `, column ${place.column}`;
  const where = place === undefined ? '' : ` line ${place.line}${column}:`;
  return {
    code: 'input-invalid',
    input: 'config',
    message: `\`config\` (${oneLine(path, 200)}):${where} ${why}.`,
    ...(place === undefined ? {} : { place: { path, ...place } }),
    remedy:
      'Correct the file. With schema/distributions.schema.json, editors show what it may contain.',
  };
}
