// Huawei Cloud: the services VOD and CDN, behind one gateway, and the IAM that they take tokens from.
import type { RunningVendor } from '../vendor.ts';
import { createAccess } from './access.ts';
import { type CdnState, createCdn } from './cdn.ts';
import { answerIam } from './iam.ts';
import type { HuaweiOptions } from './options.ts';
import { createVod, type VodState } from './vod.ts';

export interface HuaweiState extends VodState {
  readonly cdn: CdnState;
}

export interface Huawei extends RunningVendor {
  state(): HuaweiState;
}

export function createHuawei(options: HuaweiOptions, now: () => number): Huawei {
  const access = createAccess(options, now);
  const shared = { options, access, now };
  const [vod, cdn] = [createVod(shared), createCdn(shared)];
  return {
    handle: (request) => answerIam(shared, request) ?? cdn.answer(request) ?? vod.answer(request),
    state: () => ({ ...vod.state(), cdn: cdn.state() }),
    reset() {
      for (const part of [access, vod, cdn]) part.reset();
    },
  };
}
