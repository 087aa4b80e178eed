// What is compared with: a bare loop that requests every URL of a list twice and hashes what it gets.
// Arguments: the file with the list, and how many requests are in flight.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const [, , list = '', atOnce = ''] = process.argv;
const urls = readFileSync(list, 'utf8').split('\n');
const dispatcher = new Agent();
const waiting = [...urls, ...urls].values();

async function work() {
  for (const url of waiting) {
    const { body } = await request(url, { dispatcher });
    hash('sha256', Buffer.from(await body.arrayBuffer()));
  }
}

await Promise.all(Array.from({ length: Number(atOnce) }, work));
await dispatcher.close();
