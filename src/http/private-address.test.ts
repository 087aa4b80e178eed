import { describe, expect, test } from 'vitest';
import { isPrivateHost, leadsToPrivateHost } from './private-address.ts';

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
  ])('%s is one', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(true);
  });

  test.each([
    'www.example.com',
    'localhost.example.com',
    'mylocalhost',
    '1.1.1.1',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '100.128.0.1',
    '[2606:4700::1111]',
  ])('%s is none', (authority) => {
    expect(isPrivateHost(hostOf(authority))).toBe(false);
  });

  test('a name that cannot be looked up is left to the request', async () => {
    expect(await leadsToPrivateHost('no-such-name.invalid')).toBe(false);
    expect(await leadsToPrivateHost('127.0.0.1')).toBe(true);
  });
});
