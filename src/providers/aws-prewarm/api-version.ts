/** By the month in which each generation's contract appeared. */
export const apiVersions = ['2023-03', '2024-04'] as const;
export type ApiVersion = (typeof apiVersions)[number];
