import { describe, expect, test } from 'vitest';
import { readCacheFacts } from './cache-status.ts';

type Case = [headers: Record<string, string>, from: string | undefined];

describe('who answered', () => {
  test.each<Case>([
    [{}, undefined],
    [{ 'cache-control': 'max-age=60', 'x-cache-key': 'hit', 'x-cache-hits': '1' }, undefined],
    [{ 'x-cache': 'Hit from cloudfront' }, 'cache'],
    [{ 'x-cache': 'OriginShieldHit from cloudfront' }, 'cache'],
    [{ 'x-cache': 'Miss from cloudfront' }, 'origin'],
    [{ 'x-cache': 'RefreshHit from cloudfront' }, 'origin'],
    [{ 'x-cache': 'Error from cloudfront' }, undefined],
    [{ 'x-cache': 'LambdaGeneratedResponse from cloudfront' }, undefined],
    [{ 'x-cache': 'MISS, HIT' }, 'cache'],
    [{ 'x-cache': 'HIT, MISS' }, 'cache'],
    [{ 'x-cache': 'MISS, MISS' }, 'origin'],
    [{ 'x-cache': 'PASS' }, 'origin'],
    [{ 'cf-cache-status': 'HIT' }, 'cache'],
    [{ 'cf-cache-status': 'STALE' }, 'cache'],
    [{ 'cf-cache-status': 'UPDATING' }, 'cache'],
    [{ 'cf-cache-status': 'EXPIRED' }, 'origin'],
    [{ 'cf-cache-status': 'REVALIDATED' }, 'origin'],
    [{ 'cf-cache-status': 'DYNAMIC' }, 'origin'],
    [{ 'cf-cache-status': 'BYPASS' }, 'origin'],
    [{ 'cf-cache-status': 'NONE/UNKNOWN' }, undefined],
    [{ 'x-varnish': '32770 3' }, 'cache'],
    [{ 'x-varnish': '32770' }, 'origin'],
    [{ 'x-varnish': '32770, 5 3' }, 'cache'],
    [{ 'x-varnish': '32770', 'x-cache': 'HIT' }, 'cache'],
    [{ 'x-cache-status': 'HIT' }, 'cache'],
    [{ 'x-proxy-cache': 'MISS' }, 'origin'],
    [{ 'x-cache': 'TCP_MEM_HIT from a1.example (AkamaiGHost) (-)' }, 'cache'],
    [{ 'x-cache': 'TCP_REFRESH_HIT from a1.example' }, 'origin'],
    [{ 'x-cache': 'TCP_REFRESH_MISS from a1.example' }, 'origin'],
    [{ 'x-cache': 'TCP_REFRESH_FAIL_HIT from a1.example' }, 'cache'],
    [{ 'x-cache': 'TCP_MISS from child, TCP_HIT from parent' }, 'cache'],
    [{ 'x-cache': 'TCP_MISS from child', 'x-cache-remote': 'TCP_IMS_HIT from parent' }, 'cache'],
    [{ 'x-cache': 'TCP_MISS from child', 'x-cache-remote': 'TCP_MISS from parent' }, 'origin'],
    [{ 'x-cache': 'HitStale from child' }, 'cache'],
    [{ 'x-cache': 'NotCacheable from child' }, 'origin'],
    [{ 'x-cache': 'TCP_REMOTE_HIT' }, 'cache'],
    [{ 'x-cache': 'CONFIG_NOCACHE' }, undefined],
    [{ 'x-cache': 'N/A' }, undefined],
    [{ cdn_cache_status: 'hit' }, undefined],
    [{ 'cdn-cache-status': 'uncacheable' }, 'origin'],
    [{ 'x-hcs-proxy-type': '1' }, 'cache'],
    [{ 'x-hcs-proxy-type': '0' }, 'origin'],
    [{ 'x-cache-lookup': 'Hit From MemCache' }, 'cache'],
    [{ 'x-cache-lookup': 'Cache Miss, Cache Miss' }, 'origin'],
    [{ 'x-cache-lookup': 'Cache Hit' }, 'cache'],
    [{ 'x-cache': 'HIT TCP_MEM_HIT dirn:1:2' }, 'cache'],
    [{ 'x-cache': 'HIT TCP_REFRESH_HIT dirn:1:2' }, 'origin'],
    [{ 'x-cache': 'MISS TCP_MISS dirn:-1:-1' }, 'origin'],
    [{ 'eo-cache-status': 'MISS' }, 'origin'],
    [{ 'cdn-cache': 'EXPIRED' }, 'origin'],
    [{ 'x-vercel-cache': 'PRERENDER' }, 'cache'],
    [{ 'x-77-cache': 'HIT' }, 'cache'],
    [{ 'cache-status': '"Netlify Edge"; hit' }, 'cache'],
    [{ 'cache-status': 'Origin; fwd=uri-miss; stored, Edge; hit; ttl=60' }, 'cache'],
    [{ 'cache-status': 'Origin; fwd=stale; fwd-status=304, Edge; fwd=miss' }, 'origin'],
    [{ 'cache-status': 'Edge; hit=?0' }, undefined],
    [{ 'cache-status': 'HIT' }, undefined],
    [{ 'cache-status': 'edge; HIT' }, undefined],
    [{ 'cache-status': 'Edge; fwd=miss', 'x-cache': 'HIT' }, 'cache'],
  ])('%j', async (headers, from) => {
    expect((await readCacheFacts(headers)).from).toBe(from);
  });
});

test.each<[string | undefined, number | undefined]>([
  ['86400', 86_400],
  ['0', 0],
  ['12, 30', 12],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('the age %j', async (age, seconds) => {
  expect((await readCacheFacts(age === undefined ? {} : { age })).ageSeconds).toBe(seconds);
});
