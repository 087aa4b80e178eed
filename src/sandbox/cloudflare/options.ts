// What tests can change about Cloudflare.

export interface CloudflareZone {
  readonly id: string;
  /** Its domain. */
  readonly name: string;
}

export interface CloudflareOptions {
  readonly apiToken: string;
  /** Zones of the account that the token includes. */
  readonly zones: readonly CloudflareZone[];
  /** Of every zone; decides the limits. */
  readonly plan: 'free' | 'pro' | 'business' | 'enterprise';
  /** Whether the token may list zones, which is a permission of its own. */
  readonly canReadZones: boolean;
}

export const cloudflareDefaults: CloudflareOptions = {
  apiToken: 'sandbox-api-token',
  zones: [{ id: '023e105f4ecef8ad9ca31a8372d0c353', name: 'example.com' }],
  plan: 'free',
  canReadZones: true,
};
