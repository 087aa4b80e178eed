// `npm run sandbox` in a process of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createSandbox } from './sandbox.ts';
import { startServer } from './server.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const headers = { authorization: 'sandbox-secret-key' };
const body = '{"domain":"sandbox.toastcdn.net"}';

interface Cli extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly url: string;
  output(): string;
  /** Ends when the process does; its exit code. */
  readonly exitCode: Promise<unknown>;
}

/** Started where its URL is printed; `url` is empty if it stopped early. */
async function run(...options: readonly string[]): Promise<Cli> {
  // With both variables set, Node prints a warning first.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(process.execPath, [main, ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const started = Promise.withResolvers<string>();
  const take = (chunk: unknown): void => {
    text += String(chunk);
    const url = /Sandbox: (http:\S+)[\s\S]*\/_sandbox\/state\n/.exec(text)?.[1];
    if (url !== undefined) started.resolve(url);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exitCode = once(child, 'close').then(([code]) => code);
  const url = await Promise.race([started.promise, exitCode.then(() => '')]);
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exitCode;
  };
  return { child, url, output: () => text, exitCode, [Symbol.asyncDispose]: stop };
}

describe('a run', () => {
  test('says what to use, serves it, and prints a line a request without the app key', async () => {
    await using cli = await run('--port', '0');
    expect(cli.output()).toMatch(/nhn-app-key: +sandbox-app-key/);
    expect(cli.output()).toMatch(/nhn-secret-key: +sandbox-secret-key/);
    const before = cli.output().length;
    const path = '/v2.0/appKeys/sandbox-app-key/purge/all';
    const response = await fetch(`${cli.url}${path}`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ header: { resultCode: 0 } });
    const state = await fetch(`${cli.url}/_sandbox/state`);
    expect(await state.json()).toMatchObject({ nhn: { purges: [{ type: 'ALL' }] } });
    cli.child.kill('SIGTERM');
    expect(await cli.exitCode).toBe(0);
    expect(cli.output().slice(before)).toMatch(
      /^POST \/v2\.0\/appKeys\/san…\/purge\/all → 200 \{"header":.*\}\n$/,
    );
  });

  test('with strict hosts, those of the service alone', async () => {
    await using cli = await run('--port', '0', '--strict-hosts');
    const send = async (url: string) => {
      const list = { domain: 'sandbox.toastcdn.net', purgeList: [url] };
      const path = '/v2.0/appKeys/sandbox-app-key/purge/item';
      const request = { method: 'POST', headers, body: JSON.stringify(list) };
      return await (await fetch(`${cli.url}${path}`, request)).json();
    };
    const refused = { header: { isSuccessful: false, resultCode: 10001 } };
    expect(await send('https://cdn.exmaple.com/')).toMatchObject(refused);
    expect(await send('https://cdn.example.com/')).toMatchObject({ header: { resultCode: 0 } });
  });

  test('the faults it was given, and one line even for an answer of several', async () => {
    await using cli = await run('--port', '0', '--fault', 'lost-answer', '--fault', 'html');
    const send = () =>
      fetch(`${cli.url}/v2.0/appKeys/k/purge/all`, { method: 'POST', headers, body }).then(
        ({ status }) => status,
        () => 'no answer',
      );
    expect([await send(), await send(), await send()]).toEqual(['no answer', 502, 200]);
    const fault = { match: {}, body: 'first\n::error::second' };
    await fetch(`${cli.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
    await send();
    cli.child.kill('SIGINT');
    expect(await cli.exitCode).toBe(0);
    expect(cli.output()).toContain('→ connection cut\n');
    expect(cli.output()).toContain('→ 200 first ::error::second\n');
  });

  test('it ends at once though an answer is late', async () => {
    await using cli = await run('--port', '0', '--fault', 'slow');
    const answer = fetch(`${cli.url}/v2.0/appKeys/k/purge/all`, { method: 'POST', body }).then(
      () => 'an answer',
      () => 'no answer',
    );
    while (!cli.output().includes('POST ')) await once(cli.child.stdout ?? cli.child, 'data');
    cli.child.kill('SIGTERM');
    expect(await answer).toBe('no answer');
    expect(await cli.exitCode).toBe(0);
  });
});

test.each([['--help'], ['-h']])('%s says what there is', async (option) => {
  await using cli = await run(option);
  expect(await cli.exitCode).toBe(0);
  expect(cli.output()).toMatch(/^The vendors' APIs on this machine.*--port.*faults: .*--port 0/s);
});

describe('what it does not take, it says, with what there is', () => {
  test.each([
    [['--fault', 'none'], '--fault none is not known.'],
    [['--fault', 'constructor'], '--fault constructor is not known.'],
    [['--port', 'http'], '--port http is not a port'],
    [['--port', '65536'], '--port 65536 is not a port'],
    [['--faults', 'html'], "Unknown option '--faults'"],
  ])('%j', async (options, message) => {
    await using cli = await run(...options);
    expect(await cli.exitCode).toBe(2);
    expect(cli.output()).toContain(message);
    expect(cli.output()).toMatch(/faults: .*\brate-limited, /);
    expect(cli.output()).not.toContain('    at ');
  });

  test('a port that is taken', async () => {
    await using taken = await startServer(createSandbox({ now: Date.now }), {
      port: 0,
      sleep: async () => undefined,
    });
    const { port } = new URL(taken.url);
    await using cli = await run('--port', port);
    expect(await cli.exitCode).toBe(2);
    expect(cli.output()).toContain(`Port ${port} is in use`);
    expect(cli.output()).toContain('`--port 0`');
    expect(cli.output()).not.toMatch(/EADDRINUSE|listen /);
  });
});
