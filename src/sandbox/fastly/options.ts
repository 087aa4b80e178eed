// What tests can change about Fastly.

export interface FastlyService {
  readonly id: string;
  /** Its domains, each with everything below it. */
  readonly domains: readonly string[];
}

export interface FastlyOptions {
  readonly apiToken: string;
  /** Of the token, as words. */
  readonly scopes: readonly ('purge_select' | 'purge_all' | 'global')[];
  /** Services that the token may use. */
  readonly services: readonly FastlyService[];
  /** Purges of everything that its user may send in an hour. */
  readonly writesPerHour: number;
}

export const fastlyDefaults: FastlyOptions = {
  apiToken: 'sandbox-fastly-token',
  scopes: ['purge_select', 'purge_all'],
  services: [{ id: 'SU1Z0isxPaozGVKXdv0eY', domains: ['example.com'] }],
  writesPerHour: 1_000,
};
