// The built action in a company's network: a proxy with a password, and a private authority.
import { describe, expect, test } from 'vitest';
import { createAuthority } from '../fakes/certificates.ts';
import { createProxy, createTlsFront } from '../fakes/company-network.ts';
import { createFileServer } from '../fakes/workspace.ts';
import { createWorld } from '../fakes/world.ts';

describe('a run', () => {
  test('reaches vendor and sitemap through the proxy, and masks its password first', async () => {
    using authority = createAuthority();
    const domains = [{ domain: 'sandbox.toastcdn.net', aliases: ['www.test'] }];
    await using world = await createWorld({ nhn: { domains } });
    const page = 'https://www.test/a.html';
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${page}</loc></url></urlset>`;
    await using site = await createFileServer(() => ({ '/sitemap.xml': sitemap }));
    const identity = authority.issue(['vendor.test', 'www.test']);
    await using vendorFront = await createTlsFront(identity, world.server.url);
    await using siteFront = await createTlsFront(identity, site.origin);
    const names = { 'vendor.test': vendorFront.origin, 'www.test': siteFront.origin };
    await using proxy = await createProxy({ names, credentials: 'user:planted@pass' });
    const result = await world.run(
      {
        provider: 'nhn-v2',
        mode: 'purge',
        endpoint: 'https://vendor.test',
        sitemap: 'https://www.test/sitemap.xml',
      },
      {
        environment: {
          HTTPS_PROXY: `user:planted%40pass@127.0.0.1:${proxy.port}`,
          NODE_EXTRA_CA_CERTS: authority.file,
        },
      },
    );
    expect(result.stdout).toContain('::add-mask::planted@pass');
    expect(result.everything.replace(/^::add-mask::.*$/gm, '')).not.toContain('planted');
    expect([result.exitCode, result.urls]).toEqual([0, [page]]);
    expect(new Set(proxy.asked)).toEqual(
      new Set(['CONNECT vendor.test:443', 'CONNECT www.test:443']),
    );
  });

  test('requests pages without TLS through a proxy that speaks it', async () => {
    using authority = createAuthority();
    const identity = authority.issue(['localhost']);
    await using world = await createWorld();
    await using site = await createFileServer(() => ({ '/a.html': 'a' }));
    await using proxy = await createProxy({ names: { 'www.test': site.origin }, identity });
    const url = 'http://www.test/a.html';
    const result = await world.run(
      { provider: 'http', mode: 'prewarm', urls: url, endpoint: '', 'http-success-body': '' },
      {
        environment: {
          HTTP_PROXY: `https://localhost:${proxy.port}`,
          NODE_EXTRA_CA_CERTS: authority.file,
        },
      },
    );
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'ACCEPTED']);
    expect(proxy.asked).toEqual([`GET ${url}`]);
  });

  test('reports variables that cannot be used together with wrong inputs, and sends nothing', async () => {
    await using world = await createWorld();
    const result = await world.run(
      { provider: 'nhn-v2', mode: 'purge', urls: 'https://a.example/', timeout: 'soon' },
      { environment: { HTTPS_PROXY: 'http://u:planted%@proxy', GITHUB_API_URL: 'planted-url' } },
    );
    expect([result.exitCode, result.outputs['failure-reason']]).toEqual([1, 'input-invalid']);
    for (const name of ['timeout', 'HTTPS_PROXY', 'GITHUB_API_URL'])
      expect(result.summary).toContain(name.replaceAll('_', '&#95;'));
    expect(result.everything.replace(/^::add-mask::.*$/gm, '')).not.toContain('planted');
  });
});
