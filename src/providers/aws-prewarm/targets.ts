// Reads `aws-target-type` and `aws-targets`: where the URLs are warmed.
import type { InputProblem } from '../../errors.ts';
import { chineseRegion, countries, popPattern, pops, regions } from './places.ts';

export const targetTypes = ['region', 'pop', 'country'] as const;
export type TargetType = (typeof targetTypes)[number];

export interface WarmingTargets {
  readonly targetType: TargetType;
  /** What goes into the field `region`. */
  readonly region: readonly string[] | 'all';
}

export interface ReadTargets {
  readonly targets: WarmingTargets;
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly string[];
}

export function readTargets(
  { type, list }: { readonly type: string | undefined; readonly list: string | undefined },
  endpoint: URL | undefined,
): ReadTargets {
  const targetType = targetTypes.find((one) => one === (type ?? 'region'));
  const names = splitNames(list ?? '');
  if (targetType === undefined) return refuse('region', [wrongType(type ?? '')]);
  if (names.some((name) => name.toLowerCase() === 'all')) return readAll(targetType, names);
  switch (targetType) {
    case 'pop':
      return readPops(names);
    case 'region':
      return readRegions(names, endpoint);
    case 'country':
      return readCountries(names);
  }
}

/** One a line; names hold no blank and no comma, so that these divide them as well. */
function splitNames(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.trim().startsWith('#'));
  const names = lines.flatMap((line) => line.split(/[\s,]+/)).filter((name) => name !== '');
  return [...new Set(names)];
}

function readAll(targetType: TargetType, names: readonly string[]): ReadTargets {
  if (names.length > 1)
    return refuse(targetType, [wrongTargets('`all` stands alone, or not at all')]);
  const warnings =
    targetType === 'country'
      ? []
      : [
          '`aws-targets: all` includes four points of presence in China, which cannot be reached from outside China: there every request ends as FAILED. Leave `aws-targets` empty for all regions but China.',
        ];
  return { targets: { targetType, region: 'all' }, problems: [], warnings };
}

function readPops(names: readonly string[]): ReadTargets {
  const region = names.map((name) => name.toUpperCase());
  if (region.length === 0) {
    const message = '`aws-targets` is missing; `aws-target-type: pop` has no default.';
    const remedy = 'Give codes of points of presence, like `NRT57-P3`, one a line.';
    return refuse('pop', [{ code: 'input-missing', input: 'aws-targets', message, remedy }]);
  }
  const wrong = region.filter((name) => !popPattern.test(name));
  if (wrong.length > 0)
    return refuse('pop', [wrongTargets(`no code of a point of presence: ${quote(wrong)}`)]);
  const unknown = region.filter((name) => !pops.has(name));
  const warnings =
    unknown.length === 0
      ? []
      : [
          `The solution's own list does not have ${quote(unknown)} of \`aws-targets\`; a point of presence that does not exist fails for every URL.`,
        ];
  return { targets: { targetType: 'pop', region }, problems: [], warnings };
}

function readRegions(names: readonly string[], endpoint: URL | undefined): ReadTargets {
  const region = names.map((name) => name.toLowerCase());
  if (region.length === 0)
    return { targets: { targetType: 'region', region: regions }, problems: [], warnings: [] };
  const known: readonly string[] = regions;
  const wrong = region.filter((name) => !known.includes(name) && name !== chineseRegion);
  if (wrong.length > 0)
    return refuse('region', [
      wrongTargets(`no region: ${quote(wrong)}; there are ${quote(regions)}`),
    ]);
  const isChinese = endpoint?.hostname.endsWith('.amazonaws.com.cn') ?? false;
  if (region.includes(chineseRegion) && !isChinese)
    return refuse('region', [
      wrongTargets(
        '`cn` works only where the solution itself runs in China (an `endpoint` on `.amazonaws.com.cn`)',
      ),
    ]);
  const warnings = region.includes('sa')
    ? ["`sa` is South America (São Paulo), though the solution's document calls it South Africa."]
    : [];
  return { targets: { targetType: 'region', region }, problems: [], warnings };
}

function readCountries(names: readonly string[]): ReadTargets {
  const region = names.map((name) => name.toLowerCase());
  if (region.length === 0)
    return { targets: { targetType: 'country', region: countries }, problems: [], warnings: [] };
  const known: readonly string[] = countries;
  const wrong = region.filter((name) => !known.includes(name));
  if (wrong.length > 0)
    return refuse('country', [
      wrongTargets(`no country: ${quote(wrong)}; there are ${quote(countries)}`),
    ]);
  const warnings = region.includes('china')
    ? ['`china` warms regional caches in Singapore: that is where the solution sends it.']
    : [];
  return { targets: { targetType: 'country', region }, problems: [], warnings };
}

function refuse(targetType: TargetType, problems: readonly InputProblem[]): ReadTargets {
  return { targets: { targetType, region: [] }, problems, warnings: [] };
}

function wrongType(type: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'aws-target-type',
    message: `\`aws-target-type\` is not one of ${quote(targetTypes)}: ${JSON.stringify(type.slice(0, 80))}.`,
    remedy: `Write one of ${quote(targetTypes)}.`,
  };
}

function wrongTargets(why: string): InputProblem {
  return {
    code: 'input-invalid',
    input: 'aws-targets',
    message: `\`aws-targets\`: ${why}.`,
    remedy: 'Give names that fit `aws-target-type`, one a line; or none for the default.',
  };
}

function quote(names: readonly string[]): string {
  return names
    .slice(0, 20)
    .map((name) => `\`${name.replaceAll('`', "'").slice(0, 40)}\``)
    .join(', ');
}
