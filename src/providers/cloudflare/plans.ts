/** By what the account pays for: https://developers.cloudflare.com/cache/how-to/purge-cache/ */
export const plans = ['free', 'pro', 'business', 'enterprise'] as const;
export type Plan = (typeof plans)[number];
