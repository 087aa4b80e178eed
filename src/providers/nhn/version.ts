/** The versions of NHN Cloud's CDN API, as paths spell them. */
export type NhnVersion = 'v3.0' | 'v2.0' | 'v1.5';
