// The budget of the step ends the making of the list as well, and the report says what took so long.
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createWorld } from '../fakes/world.ts';
import { createSilentServer, listen } from '../git/http-server.ts';

const timedOut = { status: 'TIMEOUT', 'failure-reason': 'run-timeout', requests: '0' };

describe('a list that takes longer than `timeout`', () => {
  test('an origin of git that accepts and never answers', async () => {
    await using world = await createWorld();
    await using origin = await createSilentServer(() => undefined);
    const result = await world.run(
      { files: '**', 'base-url': 'https://cdn.example.com', timeout: '4s' },
      {
        event: { before: 'a'.repeat(40), repository: { default_branch: 'main' } },
        environment: { GITHUB_SHA: 'b'.repeat(40), GITHUB_SERVER_URL: origin.origin },
      },
    );
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject(timedOut);
    expect(result.stdout).toContain(`fetching commits from ${new URL(origin.origin).host}`);
    await expect.poll(origin.countWaiting, { timeout: 30_000 }).toBe(0);
  });

  test('a sitemap that trickles', async () => {
    await using world = await createWorld();
    const server = createServer((_, outgoing) => {
      outgoing.writeHead(200);
      const trickle = setInterval(() => outgoing.write(' '), 50);
      outgoing.once('close', () => clearInterval(trickle));
    });
    await using web = await listen(server);
    const sitemap = `${web.origin}/sitemap.xml`;
    const result = await world.run({ sitemap, timeout: '3s', 'request-timeout': '30s' });
    expect(result.outputs).toMatchObject(timedOut);
    expect(result.stdout).toContain(`while reading ${sitemap}`);
  });

  test('cancelled meanwhile, git ends with the run', async () => {
    await using world = await createWorld();
    const asked = Promise.withResolvers<void>();
    await using origin = await createSilentServer(() => asked.resolve());
    const result = await world.run(
      { files: '**', 'base-url': 'https://cdn.example.com' },
      {
        event: { before: 'a'.repeat(40), repository: { default_branch: 'main' } },
        environment: { GITHUB_SHA: 'b'.repeat(40), GITHUB_SERVER_URL: origin.origin },
        onStart: (child) => void asked.promise.then(() => child.kill('SIGINT')),
      },
    );
    expect(result.outputs['status']).toBe('CANCELLED');
    await expect.poll(origin.countWaiting, { timeout: 30_000 }).toBe(0);
  });
});
