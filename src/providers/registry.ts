import { awsPrewarm } from './aws-prewarm/index.ts';
import { bunny } from './bunny/index.ts';
import { cloudflare } from './cloudflare/index.ts';
import { cloudfront } from './cloudfront/index.ts';
import { fastly } from './fastly/index.ts';
import { http } from './http/index.ts';
import { huaweiCdn } from './huawei/cdn/index.ts';
import { huaweiVod } from './huawei/vod/index.ts';
import { nhnV15 } from './nhn/v1.5/index.ts';
import { nhnV2 } from './nhn/v2/index.ts';
import { nhnV3 } from './nhn/v3/index.ts';
import type { Provider } from './provider.ts';

/** Every provider by the value of the `provider` input. A house test holds it to the folders. */
export const providers = {
  'nhn-v2': nhnV2,
  'nhn-v1.5': nhnV15,
  'nhn-v3': nhnV3,
  'aws-prewarm': awsPrewarm,
  cloudfront,
  'huawei-vod': huaweiVod,
  'huawei-cdn': huaweiCdn,
  cloudflare,
  fastly,
  bunny,
  http,
} as const satisfies Readonly<Record<string, Provider>>;

export function findProvider(id: string): Provider | undefined {
  return Object.values<Provider>(providers).find((provider) => provider.id === id);
}
