// What is compared with: a bare loop that requests every URL of a list and lets the answers go.
// Arguments: the file with the list, and how many requests are in flight.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

const [, , list = '', atOnce = ''] = process.argv;
const dispatcher = new Agent();
const waiting = readFileSync(list, 'utf8').split('\n').values();

async function work() {
  for (const url of waiting) {
    const { body } = await request(url, { dispatcher });
    await body.dump();
  }
}

await Promise.all(Array.from({ length: Number(atOnce) }, work));
await dispatcher.close();
