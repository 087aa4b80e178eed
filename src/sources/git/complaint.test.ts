import { expect, test } from 'vitest';
import { findCause, mayPass } from './complaint.ts';

test.for([
  ['missing', 'fatal: remote error: upload-pack: not our ref 123'],
  ['missing', "fatal: couldn't find remote ref refs/heads/gone"],
  ['proxy', "fatal: unable to access 'https://a.example/': Could not resolve proxy: proxy.corp"],
  ['proxy', 'fatal: unable to access: Received HTTP code 407 from proxy after CONNECT'],
  ['certificate', 'fatal: unable to access: server certificate verification failed. CAfile: none'],
  ['rights', 'fatal: unable to access: The requested URL returned error: 403'],
  ['rights', 'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403'],
  ['rights', "remote: Repository not found.\nfatal: repository 'https://a.example/x/' not found"],
  [
    'rights',
    'git@a.example: Permission denied (publickey).\nfatal: Could not read from remote repository.',
  ],
  ['rights', 'fatal: could not read Username for https://a.example: terminal prompts disabled'],
  ['server', 'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'],
  ['server', 'fatal: unable to access: The requested URL returned error: 429'],
  ['server', 'fetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF'],
  ['server', 'fatal: the remote end hung up unexpectedly'],
  ['server', 'fatal: unable to access: Empty reply from server'],
  ['network', "fatal: unable to access 'https://a.example/': Could not resolve host: a.example"],
  [
    'network',
    "fatal: unable to access: Failed to connect to a.example port 443: Couldn't connect to server",
  ],
  ['network', 'error: RPC failed; curl 28 Operation too slow. Less than 1 bytes/sec transferred'],
  [
    'network',
    'kex_exchange_identification: read: Connection reset by peer\nfatal: Could not read from remote repository.',
  ],
  [
    'network',
    'fatal: unable to access: GnuTLS recv error (-110): The TLS connection was terminated',
  ],
  ['unknown', "fatal: unable to access 'https://proxy.timeout.certificate/': something else"],
  ['unknown', ''],
] as const)('%s: %s', ([cause, complaint]) => {
  expect(findCause(complaint)).toBe(cause);
  expect(mayPass(complaint)).toBe(cause === 'server' || cause === 'network');
});
