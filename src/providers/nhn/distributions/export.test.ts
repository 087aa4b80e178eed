import { describe, expect, test } from 'vitest';
import { reasonOf } from '../../../../test/fakes/intercept.ts';
import { createWorkspace } from '../../../../test/fakes/workspace.ts';
import type { CurrentDistribution } from '../../../core/distributions/distribution.ts';
import type { JsonObject } from '../../../core/json-value.ts';
import { renderConfig } from './export.ts';
import { readConfig } from './read-file.ts';

function createDistribution(domain: string, fields: JsonObject = {}): CurrentDistribution {
  return { domain, fields, state: 'ready', status: 'OPEN', raw: {} };
}

const fields = {
  description: 'Docs: "all" of them',
  defaultMaxAge: 0,
  useOriginCacheControl: false,
  referrers: [],
  cacheType: null,
  rootPathAccessControl: { enable: false },
  origins: [{ origin: 'o.example', httpPort: 80 }],
  newFieldOfTheVendor: 1,
};

test.each([
  ['v2.0', { rootPathAccessControl: { enable: false } }],
  ['v1.5', {}],
] as const)(
  '%s: what the file may name is in it, and nothing that is empty',
  async (version, more) => {
    const text = await renderConfig(
      [
        createDistribution('a.toastcdn.net', { ...fields, description: '' }),
        createDistribution('b.toastcdn.net', fields),
      ],
      version,
    );
    using workspace = createWorkspace({ 'cdn.yml': text });
    const request = { path: 'cdn.yml', workspace: workspace.folder, allowDelete: false, version };
    const { desired } = await readConfig(request);
    const {
      newFieldOfTheVendor: _,
      cacheType: __,
      rootPathAccessControl: ___,
      description,
      ...others
    } = fields;
    expect(desired.map(({ place: _place, ...entry }) => entry)).toEqual([
      { name: 'a', domain: 'a.toastcdn.net', state: 'present', fields: { ...others, ...more } },
      {
        name: 'b',
        domain: 'b.toastcdn.net',
        state: 'present',
        fields: { ...others, ...more, description },
      },
    ]);
  },
);

describe.each(['v2.0', 'v3.0'] as const)('%s: what the file cannot hold', (version) => {
  test.each<[string, JsonObject]>([
    ['origins[0].weight', { origins: [{ origin: 'o.example', httpPort: 80, weight: 1 }] }],
    [
      'callback.retries',
      { callback: { httpMethod: 'GET', url: 'https://a.example/', retries: 3 } },
    ],
    [
      'modifyOutgoingResponseHeaderControl.headerList[0].isSecret',
      {
        modifyOutgoingResponseHeaderControl: {
          enable: true,
          headerList: [{ action: 'DELETE', standardHeaderName: 'P3P', isSecret: true }],
        },
      },
    ],
    ['cacheType', { cacheType: 'FOREVER' }],
    ['rootPathAccessControl', { rootPathAccessControl: { enable: true } }],
  ])('%s is an error, and nothing is lost without a word', async (place, more) => {
    const known = createDistribution('a.toastcdn.net', fields);
    const error = await reasonOf(
      renderConfig([known, createDistribution('b.toastcdn.net', { ...fields, ...more })], version),
    );
    expect(error).toMatchObject({
      problems: [{ code: 'input-invalid', input: 'export-config' }],
    });
    expect(String(error)).toContain(`\`${place}\` of b.toastcdn.net`);
  });
});

describe('entries', () => {
  test('are sorted by domain; a name that is taken gives way to the whole domain', async () => {
    const domains = ['b.toastcdn.net', 'a.toastcdn.net', 'a.cdn.toastcloud.com'];
    const text = await renderConfig(
      domains.map((domain) => createDistribution(domain)),
      'v2.0',
    );
    expect(text.split('\n').slice(1)).toEqual([
      'distributions:',
      '  - name: a',
      '    domain: a.cdn.toastcloud.com',
      '  - name: a.toastcdn.net',
      '    domain: a.toastcdn.net',
      '  - name: b',
      '    domain: b.toastcdn.net',
      '',
    ]);
  });

  test('none are an empty list, and editors know the schema', async () => {
    expect(await renderConfig([], 'v2.0')).toMatch(
      /^# yaml-language-server: \$schema=https:.*distributions\.schema\.json\ndistributions: \[\]\n$/,
    );
  });
});
