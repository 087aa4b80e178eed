import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generalFaults } from './faults.ts';
import { createSocketlessClient } from './socketless-client.ts';
import type { SandboxVendor } from './vendor.ts';
import { describeSettings, vendors } from './vendors.ts';

const every = Object.values<SandboxVendor>(vendors);

test('no two settings have one name, and every setting has a value', () => {
  const names = every.flatMap(({ settings }) => settings.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  const values = describeSettings('http://127.0.0.1:1');
  for (const name of names) expect(values[name]).toMatch(/\S/);
});

test('settings follow the options', () => {
  const settings = describeSettings('http://127.0.0.1:1', { nhn: { appKey: 'another' } });
  expect(settings).toMatchObject({
    url: 'http://127.0.0.1:1',
    'nhn-app-key': 'another',
    'aws-api-key': 'sandbox-api-key',
  });
});

test('no two faults have one name, and each can be added', () => {
  const faults = [...every.map((one) => one.faults), generalFaults].flatMap(Object.entries);
  expect(new Set(faults.map(([name]) => name)).size).toBe(faults.length);
  for (const [, { fault }] of faults)
    expect(() => createSocketlessClient().sandbox.addFault(fault)).not.toThrow();
});

test('the documentation of every vendor exists', () => {
  const pages = every.flatMap((vendor) =>
    Object.values(vendor.pages).map((page) => `docs/${page}`),
  );
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});
