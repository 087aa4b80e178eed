import { describe, expect, test } from 'vitest';
import { PrivateAddressError } from '../errors.ts';
import { createPublicLookup, isPrivateHost, type Resolve } from './private-address.ts';

const hostOf = (authority: string): string => new URL(`http://${authority}/`).hostname;

describe('private hosts', () => {
  test.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::ffff:10.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::a00:1]',
    '[fd00::1]',
    '[fe80::1]',
    '168.63.129.16',
    '[fec0::1]',
    '[100::1]',
    '[2001::1]',
    '[64:ff9b:1::808:808]',
    '[::ffff:0:192.168.0.1]',
    '[::ffff:0:a83f:8110]',
    '[2002:7f00:1::1]',
    '[2002:c0a8:101::]',
    '[64:ff9b::172.16.0.1]',
    '[64:ff9b::e000:1]',
    // Services of clouds that know the secrets of a machine.
    '100.100.100.200',
    '192.0.0.192',
    '[fd00:ec2::254]',
    'metadata',
    'metadata.google.internal',
    'Metadata.Google.Internal.',
    'instance-data.ec2.internal',
    'host.docker.internal',
    'kubernetes.default.svc.cluster.local',
    'router.home.arpa',
    'mylocalhost',
  ])('%s is one', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(true);
  });

  test.each([
    'www.example.com',
    'localhost.example.com',
    'mylocalhost.example.com',
    'internal.example.com',
    'notlocal.example',
    '1.1.1.1',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '[2606:4700::1111]',
    '168.63.129.17',
    '[::ffff:1.1.1.1]',
    '[::ffff:0:1.1.1.1]',
    '[2002:101:101::1]',
    '[64:ff9b::1.1.1.1]',
    '[2001:db8::1]',
  ])('%s is not private', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(false);
  });
});

describe('a lookup for connections', () => {
  const mixed: Resolve = (_, __, callback) =>
    callback(null, [
      { address: '10.0.0.1', family: 4 },
      { address: '1.1.1.1', family: 4 },
      { address: 'fe80::1', family: 6 },
      { address: '2606:4700::1111', family: 6 },
    ]);
  const look = (resolve: Resolve, all: boolean): Promise<readonly unknown[]> =>
    new Promise((done) =>
      createPublicLookup(resolve)('a.example', { all }, (...given) => done(given)),
    );

  test('gives the public addresses alone', async () => {
    expect(await look(mixed, true)).toEqual([
      null,
      [
        { address: '1.1.1.1', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
    ]);
    expect(await look(mixed, false)).toEqual([null, '1.1.1.1', 4]);
  });

  test('refuses a name without any', async () => {
    const [error] = await look(
      (_, __, callback) => callback(null, [{ address: '::1', family: 6 }]),
      true,
    );
    expect(error).toBeInstanceOf(PrivateAddressError);
    expect(error).toMatchObject({ message: 'a.example is a private address.' });
  });

  test('passes a failure on', async () => {
    const failure = new Error('ENOTFOUND');
    expect(await look((_, __, callback) => callback(failure, []), true)).toEqual([failure, []]);
  });
});
