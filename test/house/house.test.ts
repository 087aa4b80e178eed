// Rules of this repository that Biome and the compiler cannot hold.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenes } from '../../scripts/demo/scenes.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { renderJson } from '../../src/report/json.ts';
import { ReportFile } from '../../src/report/schema.ts';
import { describeSettings, vendors } from '../../src/sandbox/vendors.ts';
import { sandboxValuesOf } from '../fakes/inputs.ts';
import { readInputs } from '../fakes/read-inputs.ts';
import { families, rehearsals } from '../fakes/rehearsals.ts';
import { createReport, createTask, judged, outputsOf } from '../fakes/report.ts';
import { read, sources, tracked } from './tracked-files.ts';

/** Code without comments and string contents, so that a rule does not trip over a word in a text. */
function stripTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`/g, '``');
}

describe('how code is written', () => {
  const rules: readonly [string, RegExp, readonly string[]][] = [
    [
      'one way to the log, which neutralises every line',
      /\bcore\.(info|debug|error|warning|notice|setFailed|startGroup|group)\b/,
      ['src/action/runner-log.ts'],
    ],
    ['no state of a module', /^(export )?let /m, []],
  ];
  test.each(rules)('%s', (_name, pattern, except) => {
    const wrong = sources.filter(
      (path) => !except.includes(path) && pattern.test(stripTexts(read(path))),
    );
    expect(wrong).toEqual([]);
  });

  test('requests carry the version that package.json has', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(read('src/http/user-agent.ts')).toContain(`'cdn-cache-action/${version}'`);
  });

  test('the editors and CI use the Node that the scripts use', () => {
    const Package = z.object({ devDependencies: z.object({ node: z.string() }) });
    const { devDependencies } = Package.parse(JSON.parse(read('package.json')));
    expect(read('.node-version').trim()).toBe(devDependencies.node);
  });

  test('nothing is left for later', () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|not impl', 'emented'].join(''));
    expect(tracked.filter((path) => /\.(ts|md|yml)$/.test(path) && marks.test(read(path)))).toEqual(
      [],
    );
  });
});

const Action = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string().min(10), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string().min(10) })),
  runs: z.object({ using: z.string(), main: z.string() }),
});
const action = Action.parse(parse(read('action.yml')));

describe('action.yml', () => {
  test('it declares exactly the inputs that the code reads', () => {
    const asked = new Set<string>(['report-file', 'summary']);
    for (const provider of Object.keys(providers)) {
      const values: Readonly<Record<string, string>> = {
        ...sandboxValuesOf(provider),
        urls: 'https://a.example/',
      };
      readInputs(
        (name) => {
          asked.add(name);
          // Assets stand alone, so that this one is read and stays empty.
          return values[name] ?? '';
        },
        () => '',
      );
    }
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('its defaults are the defaults of the code', () => {
    const values: Readonly<Record<string, string>> = {
      ...sandboxValuesOf('nhn-v2'),
      urls: 'https://a.example/',
    };
    const withDefaults = readInputs(
      (name) =>
        values[name] ?? (name === 'github-token' ? '' : (action.inputs[name]?.default ?? '')),
      () => '',
    );
    const without = readInputs(
      (name) => values[name] ?? '',
      () => '',
    );
    expect(JSON.stringify(withDefaults)).toBe(JSON.stringify(without));
  });

  test('its outputs are what every run sets', () => {
    const outputs = outputsOf(createReport());
    expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  test('it runs the bundle on node24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(existsSync('dist/index.js')).toBe(true);
  });
});

describe('what belongs together', () => {
  test('provider folders, registry and documentation', () => {
    const folders = tracked
      .filter((path) => /^src\/providers\/.*\/capabilities\.ts$/.test(path))
      .map((path) => dirname(path).replace('src/providers/', '').replaceAll('/', '-'))
      .sort();
    const ids = Object.values<Provider>(providers).map(({ id }) => id);
    expect([...ids].sort()).toEqual(folders);
    expect(Object.keys(providers).sort()).toEqual(folders);
    for (const id of ids) {
      expect(action.inputs['provider']?.description).toContain(`\`${id}\``);
      expect(read('docs/providers.md')).toContain(`## \`${id}\``);
    }
  });

  test('every provider has a scene of the demo, and a row of the hosts to allow', () => {
    const settings = describeSettings('http://127.0.0.1:1');
    const shown = scenes.map(({ inputs }) => inputs(settings)['provider']);
    expect(new Set(shown)).toEqual(new Set(Object.keys(providers)));
    const networks = read('docs/networks.md');
    expect(Object.keys(providers).filter((id) => !networks.includes(`\`${id}\``))).toEqual([]);
  });

  test('provider folders, rehearsals and vendors of the sandbox', () => {
    expect(Object.keys(vendors).toSorted()).toEqual([...families].toSorted());
    const rehearsed = rehearsals.flatMap((one) => Object.keys(one.providers));
    expect(rehearsed.toSorted()).toEqual(Object.keys(providers).toSorted());
  });

  test('the JSON report is what its schema says', () => {
    const problem = { code: 'vendor-rejected', message: 'no', vendorCode: '10001' } as const;
    const report = createReport({
      tasks: [createTask(), createTask({ state: 'failed', problem, facts: { purgeTime: 1 } })],
      skipped: [{ path: 'a', reason: 'not-matched' }],
      problems: [{ code: 'vendor-auth', message: 'no', remedy: 'yes' }],
      listChecksum: 'a'.repeat(64),
    });
    const json: unknown = JSON.parse([...renderJson(...judged(report))].join(''));
    expect(z.strictObject(ReportFile.shape).parse(json)).toEqual(json);
  });

  test('one undici and one http-client in the bundle', () => {
    const Lock = z.object({
      packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
    });
    const { packages } = Lock.parse(JSON.parse(read('package-lock.json')));
    const count = (name: string): number =>
      Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`)).length;
    expect([count('undici'), count('@actions/http-client')]).toEqual([1, 1]);
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test('vulnerabilities are reported at one address, wherever somebody looks for it', () => {
    const [address] = /https:\S+\/security\/advisories\/new/.exec(read('SECURITY.md')) ?? [''];
    expect(address).toMatch(/^https:\/\/github\.com\/[\w-]+\/cdn-cache-action\//);
    const Forms = z.object({ contact_links: z.array(z.object({ url: z.string() })) });
    const { contact_links: links } = Forms.parse(parse(read('.github/ISSUE_TEMPLATE/config.yml')));
    expect(links.map(({ url }) => url)).toContain(address);
  });

  test('no path of a machine is in any file', () => {
    const paths = new RegExp(['/wo', 'rk/|/ro', 'ot/|/ho', 'me/[a-z]'].join(''));
    const texts = tracked.filter(
      (path) => /\.(ts|mjs|md|ya?ml|json)$/.test(path) && !path.startsWith('dist/'),
    );
    expect(texts.filter((path) => paths.test(read(path)))).toEqual([]);
  });
});
