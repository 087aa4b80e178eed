// The repository's own rules, held by a machine so that no reviewer has to.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readInputs } from '../../src/action/read-inputs.ts';
import { problemCodes } from '../../src/core/problem.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { providers } from '../../src/providers/registry.ts';
import { renderJson } from '../../src/report/json.ts';
import { ReportFile } from '../../src/report/schema.ts';
import { sandboxValuesOf } from '../fakes/inputs.ts';
import { createReport, createTask, judged, outputsOf } from '../fakes/report.ts';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => existsSync(path));
const sources = tracked.filter((path) => /^src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'));
const read = (path: string): string => readFileSync(path, 'utf8');

/** Code without comments and string contents, so that a rule does not trip over a word in a text. */
function stripTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/`(?:\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`/g, '``');
}

function importsOf(path: string): readonly string[] {
  const found = read(path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
  );
}

/** What each room may import, besides itself; prefixes. The one place where these rules are written. */
const common = ['src/core/', 'src/errors.ts'];
/** Transcribed tables, which are no behaviour: the action and the sandbox share them. */
const data = 'src/data/';
const provider = ['src/providers/provider.ts', 'src/http/', 'zod', ...common];
const families = readdirSync('src/providers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [room: string, may: readonly string[]] => [
    `src/providers/${name}/`,
    [...provider, data, 'src/system/', 'node:', 'fastest-levenshtein', 'yaml'],
  ]);
const story = [
  ...common,
  'src/engine/',
  'src/providers/provider.ts',
  'src/providers/checked-ids.ts',
  'src/http/http.ts',
  'src/report/',
  'src/run/',
  'src/system/',
];
const allowed: readonly [room: string, may: readonly string[]][] = [
  ['src/core/', ['brace-expansion', 'canonicalize', 'minimatch']],
  ['src/engine/', [...common, 'src/providers/provider.ts', 'src/system/']],
  ['src/run/', [...story, 'src/sources/source.ts', 'src/sources/memory/memory.ts']],
  ['src/distributions/', [...story, 'node:path']],
  ['src/http/', [...common, ...['node:net', 'node:dns', 'node:util', 'node:zlib', 'undici']]],
  [
    'src/sources/',
    [
      ...common,
      'src/http/',
      'src/system/',
      'node:',
      ...['@actions/github', '@actions/glob', 'p-map', 'zod', 're2js', 'sax'],
    ],
  ],
  ...families,
  ['src/report/', [...common, 'src/system/', 'node:', 'markdown-table', 'zod']],
  [
    'src/action/',
    [
      ...common,
      ...[
        'src/report/',
        'src/providers/',
        'src/run/inputs.ts',
        'src/system/',
        'src/http/redact.ts',
      ],
      ...['@actions/core', 'node:', 'zod'],
    ],
  ],
  ['src/sandbox/', [data, 'node:', 'zod']],
  [data, []],
  ['src/system/', ['node:', 'src/core/text.ts']],
];

describe('who imports whom', () => {
  test.each(allowed)('%s', (room, may) => {
    const files = sources.filter((path) => path.startsWith(room));
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((name) => !name.startsWith(room) && !may.some((prefix) => name.startsWith(prefix)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no cycles', () => {
    const visit = (path: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
      if (done.has(path)) return [];
      const found = importsOf(path)
        .filter((name) => sources.includes(name))
        .flatMap((name) => visit(name, [...trail, path]));
      done.add(path);
      return found;
    };
    const done = new Set<string>();
    expect(sources.flatMap((path) => visit(path, []))).toEqual([]);
  });
});

describe('how code is written', () => {
  const rules: readonly [string, RegExp, readonly string[]][] = [
    [
      'no process outside of entries/ and system/',
      /\bprocess\./,
      [
        'src/index.ts',
        'src/entries/cancellation.ts',
        'src/entries/end-process.ts',
        'src/entries/main.ts',
        'src/entries/memory-helper.ts',
        'src/entries/open-memory.ts',
        'src/entries/plan-shards.ts',
        'src/entries/join-shards.ts',
        'src/entries/sandbox.ts',
        'src/sandbox/main.ts',
        'src/system/exec.ts',
      ],
    ],
    [
      'no timers and no fetch',
      /\b(setTimeout|setInterval|setImmediate|fetch)\(/,
      ['src/system/clock.ts', 'src/sandbox/main.ts'],
    ],
    [
      'no Date',
      /\bDate\b/,
      [
        'src/system/clock.ts',
        'src/core/instant.ts',
        'src/sandbox/main.ts',
        'src/sandbox/instant.ts',
      ],
    ],
    [
      'one way to the log, which neutralises every line',
      /\bcore\.(info|debug|error|warning|notice|setFailed|startGroup|group)\b/,
      ['src/action/runner-log.ts'],
    ],
    ['no assertion of types', /\bas (?!const\b|[a-z]+ (from|,)|\w+,|\w+ \})[A-Z{(]/, []],
    ['no any', /:\s*any\b|<any>/, []],
    ['no enum, no default export', /\benum \w+ \{|\bexport default\b/, []],
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

  test('nothing is left for later', () => {
    const marks = new RegExp(['TO', 'DO|FIX', 'ME|not impl', 'emented'].join(''));
    expect(tracked.filter((path) => /\.(ts|md|yml)$/.test(path) && marks.test(read(path)))).toEqual(
      [],
    );
  });

  test('no file of the sources is longer than 250 lines', () => {
    expect(sources.filter((path) => read(path).split('\n').length > 251)).toEqual([]);
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

  test('every code a run can end with is explained in the README', () => {
    // These belong to a room that is not built yet: proof.
    const later = ['origin-not-ready', 'stale'];
    const readme = read('README.md');
    expect(
      problemCodes.filter((code) => !later.includes(code) && !readme.includes(`\`${code}\``)),
    ).toEqual([]);
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

  test('no path of a machine is in any file', () => {
    const paths = new RegExp(['/wo', 'rk/|/ro', 'ot/|/ho', 'me/[a-z]'].join(''));
    const texts = tracked.filter(
      (path) => /\.(ts|mjs|md|ya?ml|json)$/.test(path) && !path.startsWith('dist/'),
    );
    expect(texts.filter((path) => paths.test(read(path)))).toEqual([]);
  });
});
