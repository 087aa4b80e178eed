// Servers of other people get a port that nobody else has.
import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { start } from '../../scripts/caches/processes.ts';

const server = `
  const answer = (_, outgoing) => outgoing.writeHead(204).end();
  require('node:http').createServer(answer).listen(Number(process.argv[1]), '127.0.0.1');`;
const command = (_: string, port: number) =>
  [process.execPath, '-e', server, String(port)] as const;

test('a port that is taken before the program has it is left for another one', async () => {
  const takers: Server[] = [];
  const ports: number[] = [];
  await using started = await start({
    files: (_, port) => {
      ports.push(port);
      // Without a host it listens at once.
      if (ports.length < 3) takers.push(createServer((socket) => socket.end()).listen(port));
      return {};
    },
    command,
  });
  expect(started.origin).toBe(`http://127.0.0.1:${ports[2]}`);
  expect((await fetch(started.origin)).status).toBe(204);
  for (const taker of takers) taker.close();
});

test('a program that does not start is named with what it printed', async () => {
  const files = () => ({});
  const failing = [process.execPath, '-e', 'throw new Error("no such module")'] as const;
  await expect(start({ files, command: () => failing })).rejects.toThrow('no such module');
  const missing = ['no-such-program'] as const;
  await expect(start({ files, command: () => missing })).rejects.toThrow('no-such-program');
});
