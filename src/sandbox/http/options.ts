export interface HttpOptions {
  /** The value of `X-Cache-Key`, without which the cache is not there. */
  readonly key: string;
}

export const httpDefaults: HttpOptions = { key: 'sandbox-cache-key' };
