/** What a run does; fixed names of the `mode` input. */
export const modes = ['purge', 'prewarm', 'preheat', 'sync-distribution'] as const;
export type Mode = (typeof modes)[number];

/** What a purge removes; fixed names of the `purge-type` input. */
export const purgeTypes = ['item', 'wildcard', 'all'] as const;
export type PurgeType = (typeof purgeTypes)[number];
