// For tests: a client with NHN Cloud's keys, and what its answers look like.
import { createSocketlessClient, type SocketlessClient } from '../socketless-client.ts';
import { type NhnOptions, nhnDefaults } from './service.ts';

export function createNhnClient(options: Partial<NhnOptions> = {}): SocketlessClient {
  return createSocketlessClient({ nhn: options }, { authorization: nhnDefaults.secretKey });
}

/** What every refusal of NHN Cloud looks like, for `toMatchObject`. */
export function refusedWith(resultCode: number): object {
  return { header: { isSuccessful: false, resultCode } };
}

/** `count` different URLs. */
export function createUrls(count: number, host = 'sandbox.toastcdn.net'): readonly string[] {
  return Array.from({ length: count }, (_, index) => `http://${host}/${index}.html`);
}
