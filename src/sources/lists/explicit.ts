// The lists a user types: `urls` and `urls-file`.

import { resolve } from 'node:path';
import type { WildcardForm } from '../../core/capability.ts';
import { readArray } from '../../core/inputs/array-fields.ts';
import type { Selection } from '../../core/selection.ts';
import { type NamedInput, namedInputNames, type Target } from '../../core/target.ts';
import { oneLine } from '../../core/text.ts';
import { InputError, type InputProblem } from '../../errors.ts';

import { longestTextBytes, readText } from '../../system/read-file.ts';
import { type ParsedList, parseNames, parserFor, type TypedLine } from './parse-urls.ts';
import {
  looksLikeReport,
  type ParseReport,
  type ReportedRequest,
  toReportedTargets,
} from './reported.ts';
import { parseRewrites } from './rewrites.ts';

export interface ExplicitRequest extends ReportedRequest {
  readonly workspace: string;
  readonly parseReport: ParseReport;
  readonly takesPaths?: boolean | undefined;
}

/**
 * Everything typed, as URLs or as wildcards. Problems are returned, so that they can be reported with
 * those of other inputs.
 */
export async function readExplicit(
  {
    urls,
    urlsFile,
    assetIds,
    baseUrls,
    ...named
  }: Pick<Selection, 'urls' | 'urlsFile' | 'assetIds' | 'baseUrls' | NamedInput>,
  { workspace, parseReport, takesPaths = false, ...request }: ExplicitRequest,
): Promise<ParsedList> {
  const parse = parserFor(request.wildcards);
  if (assetIds.length > 0) return { targets: assetIds.map(toAsset), problems: [] };
  const options = { baseUrls, takesPaths };
  const typed = parse(nameItems(urls), 'urls', options);
  const names = readNames({ ...named, baseUrls });
  if (urlsFile === undefined) return joinLists([typed, ...names]);
  const listed = await collectProblems(async () => {
    const text = readListFile(urlsFile, workspace);
    return looksLikeReport(text)
      ? toReportedTargets(await parseReport(text), request)
      : parse(nameListed(text), 'urls-file', options);
  });
  return joinLists([typed, listed, ...names]);
}

async function collectProblems(read: () => Promise<ParsedList>): Promise<ParsedList> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { targets: [], problems: error.problems };
  }
}

function readNames(selection: Pick<Selection, 'baseUrls' | NamedInput>): readonly ParsedList[] {
  const { baseUrls } = selection;
  return namedInputNames
    .filter((input) => selection[input].length > 0)
    .map((input) => parseNames(nameItems(selection[input]), input, { baseUrls }));
}

/** Most runs have one list, which may be long. */
function joinLists(lists: readonly ParsedList[]): ParsedList {
  const [first, ...others] = lists.filter(
    ({ targets, problems }) => targets.length + problems.length > 0,
  );
  if (first === undefined || others.length === 0) return first ?? { targets: [], problems: [] };
  return {
    targets: first.targets.concat(...others.map(({ targets }) => targets)),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

/** What is wrong with what was typed into inputs, without reading anything else. */
export async function checkTyped(
  { rewrites, ...selection }: Pick<Selection, 'urls' | 'baseUrls' | 'rewrites' | NamedInput>,
  request: TypedRequest,
): Promise<readonly InputProblem[]> {
  const { problems } = await parseRewrites(rewrites);
  return [...parseTyped(selection, request).problems, ...problems];
}

export interface TypedRequest {
  readonly wildcards: WildcardForm | undefined;
  readonly takesPaths: boolean;
}

/** What is typed into the inputs themselves. */
export function parseTyped(
  { urls, ...selection }: Pick<Selection, 'urls' | 'baseUrls' | NamedInput>,
  { wildcards, takesPaths }: TypedRequest,
): ParsedList {
  const { baseUrls } = selection;
  const typed = parserFor(wildcards)(nameItems(urls), 'urls', { baseUrls, takesPaths });
  return joinLists([typed, ...readNames(selection)]);
}

function toAsset(value: string): Target {
  return { kind: 'asset', value, rule: 'asset-ids' };
}

function* nameItems(items: readonly string[]): Generator<TypedLine> {
  for (const [index, text] of items.entries()) yield { text, where: `item ${index + 1}` };
}

/** What is not a whole array is refused as the lines that it has. */
function nameListed(text: string): Iterable<TypedLine> {
  const items = readArray(text);
  return items === undefined ? nameLines(text) : nameItems(items);
}

/** Lines are cut off one by one: a list of a million lines beside its text would double it. */
function* nameLines(text: string): Generator<TypedLine> {
  let number = 0;
  for (const { 0: ended } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const line = ended.trim();
    number += 1;
    if (line !== '' && !line.startsWith('#')) yield { text: line, where: `line ${number}` };
  }
}

function readListFile(urlsFile: string, workspace: string): string {
  const file = readText(resolve(workspace, urlsFile), longestTextBytes);
  if ('text' in file) return file.text;
  throw new InputError([
    {
      code: 'input-invalid',
      input: 'urls-file',
      message: `\`urls-file\` (${oneLine(urlsFile, 200)}) ${file.problem}.`,
      remedy: 'Set it to the path of a text file with one URL a line, relative to the workspace.',
    },
  ]);
}
