// Where the prewarm solution can warm: the names it knows, as its scheduler lists them (of 2022).
// https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/

export const regions = ['apac', 'au', 'ca', 'eu', 'jp', 'sa', 'us'] as const;

/** Can be resolved in Amazon's Chinese partition alone. */
export const chineseRegion = 'cn';

export const countries = [
  'india',
  'japan',
  'new_zealand',
  'australia',
  'malaysia',
  'china',
  'indonesia',
  'philippines',
  'singapore',
  'thailand',
  'vietnam',
  'south_korea',
] as const;

const popsByRegion = {
  apac: 'BOM51-C1 BOM52-C1 ICN51-C1 ICN54-C2 NRT51-P2 NRT57-P3 SIN2-P1 SIN52-C2',
  au: 'SYD1-C1 SYD62-P1',
  ca: 'YUL62-C2 YUL62-C1',
  cn: 'PVG52-E1 SZX51-E1 BJS9-E1 ZHY50-E1',
  eu: 'ARN56-P1 ARN54-C1 CDG50-P1 CDG52-P2 DUB2-C1 DUB56-P1 FRA56-P4 FRA60-P1 LHR61-P3 LHR50-P2',
  jp: 'NRT51-P2 NRT57-P3',
  sa: 'GRU1-C2 GRU3-P1',
  us: 'IAD89-P1 IAD89-P2 SFO5-P2 SFO5-P1 DFW56-P1 DFW56-P2',
} as const;

export const pops: ReadonlySet<string> = new Set(
  Object.values(popsByRegion).flatMap((names) => names.split(' ')),
);

/** Three letters of a city, the site's number and its generation. */
export const popPattern = /^[A-Z]{3}\d{1,3}-[A-Z]\d{1,2}$/;
