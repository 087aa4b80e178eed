// What tests can change about bunny.net.

export interface BunnyPullZone {
  readonly id: number;
  /** Its hostnames, each with everything below it. */
  readonly hostnames: readonly string[];
  /** A setting of the zone; then `exactPath` has no effect. */
  readonly ignoresQueries: boolean;
}

export interface BunnyOptions {
  readonly apiKey: string;
  /** Pull zones of the account. */
  readonly pullZones: readonly BunnyPullZone[];
  /** Storage zones have numbers as well, and are answered as if the key were wrong. */
  readonly storageZones: readonly number[];
}

export const bunnyDefaults: BunnyOptions = {
  apiKey: 'sandbox-bunny-key-0123456789',
  pullZones: [{ id: 123456, hostnames: ['example.com'], ignoresQueries: false }],
  storageZones: [654321],
};
