// Where the AWS prewarm solution can warm: the tables of its scheduler (2022), the same in its 2023 and
// 2024 generations. A transcription and not behaviour, so the action and the sandbox share it.
// https://awslabs.github.io/aws-cloudfront-extensions/en/api-reference-guide/extension-repository/

/** Points of presence by region. */
export const popsByRegion = {
  apac: [
    ...['BOM51-C1', 'BOM52-C1', 'ICN51-C1', 'ICN54-C2'],
    ...['NRT51-P2', 'NRT57-P3', 'SIN2-P1', 'SIN52-C2'],
  ],
  au: ['SYD1-C1', 'SYD62-P1'],
  ca: ['YUL62-C2', 'YUL62-C1'],
  cn: ['PVG52-E1', 'SZX51-E1', 'BJS9-E1', 'ZHY50-E1'],
  eu: [
    ...['ARN56-P1', 'ARN54-C1', 'CDG50-P1', 'CDG52-P2', 'DUB2-C1'],
    ...['DUB56-P1', 'FRA56-P4', 'FRA60-P1', 'LHR61-P3', 'LHR50-P2'],
  ],
  jp: ['NRT51-P2', 'NRT57-P3'],
  sa: ['GRU1-C2', 'GRU3-P1'],
  us: ['IAD89-P1', 'IAD89-P2', 'SFO5-P2', 'SFO5-P1', 'DFW56-P1', 'DFW56-P2'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const singapore = ['SIN2-P1', 'SIN2-P2'] as const;
const sydney = ['SYD1-C1', 'SYD62-P2'] as const;

/** Regional edge caches by country; several countries share one. */
export const popsByCountry = {
  india: ['BOM78-P1', 'BOM78-P4'],
  japan: ['NRT57-P2', 'NRT57-P3'],
  new_zealand: sydney,
  australia: sydney,
  malaysia: singapore,
  china: singapore,
  indonesia: singapore,
  philippines: singapore,
  singapore,
  thailand: singapore,
  vietnam: singapore,
  south_korea: ['ICN57-P1', 'ICN57-P2'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
