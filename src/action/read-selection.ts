// The inputs that say where URLs come from.
import { indexPageChoices, type Selection, sourceChoices } from '../core/selection.ts';
import type { InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import {
  booleanField,
  choiceField,
  parseWebUrl,
  readLines,
  rootField,
  textField,
} from './fields.ts';
import { type GetInput, quote, type ValueReader } from './read-values.ts';

export function readSelection(
  getInput: GetInput,
  reader: ValueReader,
  provider: Provider | undefined,
): Selection {
  const takesAssets = provider?.capabilities.some(({ accepts }) => accepts === 'asset') ?? false;
  const optional = <K extends string>(name: string, key: K): { readonly [key in K]?: string } => {
    const text = reader.read(name, textField, undefined);
    const value: { [key in K]?: string } = {};
    if (text !== undefined) value[key] = text;
    return value;
  };
  return {
    urls: readLines(getInput('urls')),
    assetIds: takesAssets ? readLines(getInput('huawei-asset-ids')) : [],
    ...optional('urls-file', 'urlsFile'),
    ...optional('sitemap', 'sitemap'),
    files: readLines(getInput('files')),
    source: reader.read('source', choiceField(sourceChoices), 'auto'),
    ...optional('base', 'base'),
    ...optional('head', 'head'),
    root: reader.read('root', rootField, ''),
    baseUrls: readBaseUrls(getInput('base-url'), reader.problems),
    indexPages: reader.read('index-pages', choiceField(indexPageChoices), 'both'),
    cleanUrls: reader.read('clean-urls', booleanField, false),
    rewrites: readLines(getInput('rewrites')),
    ...optional('manifest', 'manifest'),
    ...optional('manifest-output', 'manifestOutput'),
  };
}

function readBaseUrls(text: string, problems: InputProblem[]): readonly string[] {
  const bases = new Set<string>();
  for (const line of readLines(text)) {
    const url = parseWebUrl(line);
    if (url === undefined || url.host.includes(',') || /,\s*https?:/i.test(line)) {
      problems.push({
        code: 'input-invalid',
        input: 'base-url',
        message: `\`base-url\` is not an http or https URL without user, query or fragment: ${quote(line)}.`,
        remedy:
          'Write it as a browser shows it, like `https://www.example.com` or `https://cdn.example.com/docs`, one a line.',
      });
    } else bases.add(url.href.replace(/\/+$/, ''));
  }
  return [...bases];
}
