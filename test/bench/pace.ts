// A purge that is as fast as the vendor's pace allows, against the sandbox over HTTP.
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { startServer } from '../../src/sandbox/server.ts';
import type { Figure } from './figure.ts';
import { measureAction } from './measure.ts';
import { createList } from './sites.ts';

const urls = 10_000;
const urlsPerRequest = 200;
const domains = [{ domain: 'sandbox.toastcdn.net', aliases: ['www.example.com'] }];

export async function measurePace(): Promise<readonly Figure[]> {
  using list = createList(urls);
  await using server = await startServer(createSandbox({ now: Date.now, nhn: { domains } }), {
    port: 0,
    sleep: async (milliseconds) => sleep(milliseconds),
  });
  const { seconds } = await measureAction(
    {
      workspace: list.folder,
      inputs: {
        provider: 'nhn-v2',
        mode: 'purge',
        endpoint: server.url,
        'nhn-app-key': 'sandbox-app-key',
        'nhn-secret-key': 'sandbox-secret-key',
        'nhn-domain': 'sandbox.toastcdn.net',
        'urls-file': 'urls.txt',
      },
    },
    1,
  );
  const least = urls / urlsPerRequest - 1;
  return [
    {
      work: '10,000 URLs purged on NHN v2',
      value: seconds / least,
      unit: '×',
      target: 1.02,
      against: `its own pace, ${least} s`,
    },
  ];
}
