// Reads `aws-target-type` and `aws-targets`: the points of presence that warm the URLs. Regions
// and countries are expanded here, because the generations of the solution disagree about names, and
// one that counts a point of presence twice never finishes.
import type { InputProblem } from '../../errors.ts';
import type { ApiVersion } from './api-version.ts';
import {
  chinesePops,
  chineseRegion,
  countries,
  isKnownPop,
  popPattern,
  popsOfCountries,
  popsOfRegions,
  regions,
} from './places.ts';

export const targetTypes = ['region', 'pop', 'country'] as const;

export interface ReadTargets {
  /** Codes of points of presence, each once. */
  readonly pops: readonly string[];
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

export function readTargets({
  type = 'region',
  list = '',
  version,
}: {
  readonly type: string | undefined;
  readonly list: string | undefined;
  readonly version: ApiVersion;
}): ReadTargets {
  const targetType = targetTypes.find((one) => one === type.toLowerCase());
  if (targetType === undefined) return refuse(wrongType(type));
  const names = splitNames(list);
  if (names.some((name) => name.toLowerCase() === 'all')) return readAll(names);
  switch (targetType) {
    case 'pop':
      return readPops(names, version);
    case 'region':
      return readRegions(names);
    case 'country':
      return readCountries(names);
  }
}

/** One a line. Names contain neither blanks nor commas, so these separate them as well. */
function splitNames(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
  const names = lines.flatMap((line) => line.split(/[\s,]+/)).filter((name) => name !== '');
  return [...new Set(names)];
}

function accept(pops: readonly string[], ...warnings: readonly string[]): ReadTargets {
  return { pops, problems: [], warnings };
}

function readAll(names: readonly string[]): ReadTargets {
  if (names.length > 1) return refuse(wrongTargets('`all` cannot be combined with other names'));
  return accept(
    popsOfRegions(regions),
    '`aws-targets: all` means every point of presence outside China, like an empty `aws-targets`: those in China cannot be reached.',
  );
}

function readPops(names: readonly string[], version: ApiVersion): ReadTargets {
  const codes = names.map((name) => name.toUpperCase());
  if (codes.length === 0) return accept(popsOfRegions(regions));
  const wrong = codes.filter((code) => !popPattern.test(code));
  if (wrong.length > 0)
    return refuse(wrongTargets(`${quote(wrong)} is not the code of a point of presence`));
  const chinese = codes.filter((code) => chinesePops.has(code));
  if (chinese.length > 0)
    return refuse(wrongTargets(`${quote(chinese)} is in China and cannot be reached`));
  const unknown = codes.filter((code) => !isKnownPop(code));
  const warnings =
    unknown.length === 0
      ? []
      : [
          `${quote(unknown)} of \`aws-targets\` is not in the solution's own list. ${ifItDoesNotExist[version]}`,
        ];
  return accept([...new Set(codes)], ...warnings);
}

const ifItDoesNotExist: Readonly<Record<ApiVersion, string>> = {
  '2023-03':
    'A point of presence that does not exist fails, unless another one of the same city works.',
  '2024-04':
    'A job with a point of presence that does not exist gets stuck, and its machines run on and cost money.',
};

function readRegions(names: readonly string[]): ReadTargets {
  const wanted = names.map((name) => name.toLowerCase());
  if (wanted.length === 0) return accept(popsOfRegions(regions));
  if (wanted.includes(chineseRegion))
    return refuse(
      wrongTargets('`cn` is not supported: points of presence in China cannot be reached'),
    );
  const wrong = wanted.filter((name) => !regions.includes(name));
  if (wrong.length > 0)
    return refuse(wrongTargets(`${quote(wrong)} is not a region (${quote(regions)})`));
  const warnings = wanted.includes('sa')
    ? ["`sa` is South America (São Paulo), although the solution's document says South Africa."]
    : [];
  return accept(popsOfRegions(wanted), ...warnings);
}

function readCountries(names: readonly string[]): ReadTargets {
  const wanted = names.map((name) => name.toLowerCase());
  if (wanted.length === 0) return accept(popsOfCountries(countries));
  const wrong = wanted.filter((name) => !countries.includes(name));
  if (wrong.length > 0)
    return refuse(wrongTargets(`${quote(wrong)} is not a country (${quote(countries)})`));
  const warnings = wanted.includes('china')
    ? ['`china` warms regional edge caches in Singapore: that is where the solution sends it.']
    : [];
  return accept(popsOfCountries(wanted), ...warnings);
}

function refuse(problem: InputProblem): ReadTargets {
  return { pops: [], problems: [problem], warnings: [] };
}

function wrongType(type: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'aws-target-type',
    message: `\`aws-target-type\` is not one of ${quote(targetTypes)}: ${JSON.stringify(type.slice(0, 80))}.`,
    remedy: `Set one of ${quote(targetTypes)}.`,
  };
}

function wrongTargets(why: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'aws-targets',
    message: `\`aws-targets\`: ${why}.`,
    remedy:
      'Set names that match `aws-target-type`, one a line, or leave it out for every point of presence outside China.',
  };
}

function quote(names: readonly string[]): string {
  return names
    .slice(0, 20)
    .map((name) => `\`${name.replaceAll('`', "'").slice(0, 40)}\``)
    .join(', ');
}
