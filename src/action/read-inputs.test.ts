import { describe, expect, test } from 'vitest';
import { createInputs, expectProblem, sandboxValuesOf } from '../../test/fakes/inputs.ts';
import { readInputs } from '../../test/fakes/read-inputs.ts';
import { distributionInputs } from '../core/inputs/distribution-inputs.ts';
import { proofInputs } from '../core/inputs/proof-inputs.ts';
import { namedInputs, purgeInputs } from '../core/inputs/purge-inputs.ts';
import type { InputRow } from '../core/inputs/row.ts';
import { runInputs } from '../core/inputs/run-inputs.ts';
import { limitInputs, selectionInputs } from '../core/inputs/source-inputs.ts';
import { makesList } from '../core/mode.ts';
import { listListInputs, remembersWithoutFiles } from '../core/selection.ts';
import { InputError, type InputProblem } from '../errors.ts';
import type { Provider } from '../providers/provider.ts';
import { providers } from '../providers/registry.ts';
import { modesOf } from './check-pair.ts';
import { collectSecrets } from './secrets.ts';

function problemsOf(changes: Readonly<Record<string, string>>): readonly InputProblem[] {
  try {
    createInputs({ urls: 'https://a.example/', ...changes });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

describe('a problem names the input and a remedy', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ provider: '' }, 'input-missing', 'provider'],
    [{ provider: 'akamai' }, 'input-invalid', 'provider'],
    [{ mode: 'Purge' }, 'input-invalid', 'mode'],
    [{ mode: 'preheat' }, 'mode-unsupported', 'mode'],
    [{ 'purge-type': 'wildcard' }, 'mode-unsupported', 'purge-type'],
    [{ 'on-too-many': 'wildcard' }, 'mode-unsupported', 'on-too-many'],
    [{ 'nhn-domain': '' }, 'input-missing', 'nhn-domain'],
    [{ 'nhn-domain': 'https://a.toastcdn.net' }, 'input-invalid', 'nhn-domain'],
    [{ 'nhn-app-key': '' }, 'input-missing', 'nhn-app-key'],
    [{ 'nhn-secret-key': 'with blank' }, 'input-invalid', 'nhn-secret-key'],
    [{ 'base-url': 'ftp://a.example' }, 'input-invalid', 'base-url'],
    [{ 'base-url': 'https://a.example/?q' }, 'input-invalid', 'base-url'],
    [{ 'base-url': 'https://*.a.example' }, 'input-invalid', 'base-url'],
    [{ 'base-url': 'https://a.example/*' }, 'input-invalid', 'base-url'],
    [{ root: '.git' }, 'input-invalid', 'root'],
    [{ root: 'site/.git/hooks' }, 'input-invalid', 'root'],
    [{ timeout: 'soon' }, 'input-invalid', 'timeout'],
    [{ timeout: '10' }, 'input-invalid', 'timeout'],
    [{ timeout: '0s' }, 'input-invalid', 'timeout'],
    [{ 'dry-run': 'yes' }, 'input-invalid', 'dry-run'],
    [{ shard: '6/5' }, 'input-invalid', 'shard'],
    [{ shard: '0/5' }, 'input-invalid', 'shard'],
    [{ pace: '10' }, 'input-invalid', 'pace'],
    [{ pace: '0/1m' }, 'input-invalid', 'pace'],
    [{ retries: '-1' }, 'input-invalid', 'retries'],
    [{ concurrency: '0' }, 'input-invalid', 'concurrency'],
    [{ endpoint: 'http://api.example.com' }, 'input-invalid', 'endpoint'],
    [{ endpoint: 'http://127.0.0.1.example.com' }, 'input-invalid', 'endpoint'],
    [{ endpoint: 'http://10.0.0.1' }, 'input-invalid', 'endpoint'],
    [{ endpoint: 'https://a.example\nhttps://b.example' }, 'input-invalid', 'endpoint'],
    [{ endpoint: 'https://user:pass@api.example.com' }, 'input-invalid', 'endpoint'],
    [{ 'github-token': 'ghs_planted\nplanted' }, 'input-invalid', 'github-token'],
    [{ 'repository-path': '../up' }, 'input-invalid', 'repository-path'],
    [{ root: '../up' }, 'input-invalid', 'root'],
    [{ root: '/etc' }, 'input-invalid', 'root'],
    [{ urls: '' }, 'input-missing', 'files'],
    [{ files: '**' }, 'input-missing', 'base-url'],
    [{ files: '../**', 'base-url': 'https://a.example' }, 'input-invalid', 'files'],
    [{ provider: 'nhn-v1.5', 'purge-type': 'wildcard', files: '**' }, 'input-invalid', 'files'],
  ])('%j', (changes, code, input) => {
    const problems = problemsOf(changes);
    expect(problems).toMatchObject([{ code, input }]);
    expect(problems[0]?.message).toContain(`\`${input}`);
    expect(problems[0]?.remedy).toMatch(/./);
  });

  test('a token is never part of the message', () => {
    expect(JSON.stringify(problemsOf({ 'github-token': 'planted\nplanted' }))).not.toMatch(
      /planted/,
    );
  });

  test('all at once', () => {
    const changes = { timeout: 'soon', 'dry-run': 'yes', shard: '6/5', 'nhn-domain': '', urls: '' };
    expect(problemsOf(changes).map(({ input }) => input)).toEqual(
      expect.arrayContaining(['timeout', 'dry-run', 'shard', 'nhn-domain', 'files']),
    );
  });

  test('all at once, even where provider or mode are among them', () => {
    const changes = { timeout: 'soon', endpoint: 'ftp://a.example', urls: '' };
    expect(problemsOf({ ...changes, provider: 'akamai' }).map(({ input }) => input)).toEqual([
      'provider',
      'endpoint',
      'timeout',
      'files',
    ]);
    expect(problemsOf({ ...changes, mode: 'polish' }).map(({ input }) => input)).toEqual([
      'mode',
      'endpoint',
      'timeout',
    ]);
  });

  test('what is wrong is not missing as well', () => {
    const changes = { urls: '', files: '**', 'base-url': 'www.example.com' };
    expect(problemsOf(changes)).toMatchObject([{ code: 'input-invalid', input: 'base-url' }]);
  });

  test('a pair that does not exist hides no other problem, and invents none', () => {
    const changes = { mode: 'prewarm', 'nhn-domain': '', timeout: '10' };
    expect(problemsOf(changes).map(({ input }) => input)).toEqual(['timeout', 'mode']);
  });

  test('a pair that does not exist lists what does', () => {
    const [problem] = problemsOf({ mode: 'prewarm' });
    expect(problem?.remedy).toContain('`purge`');
  });

  test('no secret and no user of a URL is shown', () => {
    const text = JSON.stringify([
      ...problemsOf({ 'nhn-secret-key': 'planted secret' }),
      ...problemsOf({ 'base-url': 'https://joe:planted@a.example' }),
      ...problemsOf({ endpoint: 'http://joe:planted@a.example' }),
    ]);
    expect(text).not.toContain('planted');
  });
});

test.each(Object.values<Provider>(providers))('$id without `mode`', (provider) => {
  const own = modesOf(provider).filter(makesList);
  const urls = 'https://a.example/';
  const values = { ...sandboxValuesOf(provider.id), urls, mode: '' };
  if (own.length === 1) expect(createInputs(values).mode).toBe(own[0]);
  else expect(problemsOf(values)).toMatchObject([{ code: 'input-missing', input: 'mode' }]);
});

const rows: readonly InputRow[] = [
  distributionInputs,
  limitInputs,
  namedInputs,
  proofInputs,
  purgeInputs,
  runInputs,
  selectionInputs,
].flatMap((some): readonly InputRow[] => Object.values(some));

describe('what is right is read', () => {
  test.each(
    rows.flatMap(({ name, field, default: usual }) =>
      usual === undefined ? [] : [{ name, field, usual }],
    ),
  )('the default of $name is a value of it', ({ field, usual }) => {
    expect(field.parse(usual)).toBeDefined();
  });

  test('the defaults', () => {
    expect(createInputs({ urls: 'https://a.example/' })).toMatchObject({
      dryRun: false,
      wait: true,
      timeoutMilliseconds: 1_800_000,
      requestTimeoutMilliseconds: 30_000,
      retries: 3,
      maxUrls: 20_000,
      failOn: 'any',
      warnings: [],
      selection: { source: 'auto', root: '', indexPages: 'auto', cleanUrls: 'auto' },
    });
  });

  test('lists skip blank lines and comments; base URLs lose their final slash', () => {
    const { selection } = createInputs({
      files: '\n  public/** \r\n# a comment\n!x\n',
      'base-url': 'https://A.example/\nhttps://b.example/docs/\nhttps://a.example',
      root: './public/',
    });
    expect(selection).toMatchObject({
      files: ['public/**', '!x'],
      baseUrls: ['https://a.example', 'https://b.example/docs'],
      root: 'public',
    });
  });

  test('a `root` that looks like a pattern is the folder of that name', () => {
    const { selection } = createInputs({ root: '[site] !x', 'base-url': 'https://a.example' });
    expect(selection.files).toEqual(['\\[site\\] \\!x/**']);
  });

  test.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(createInputs({ urls: 'https://a.example/', 'dry-run': text }).dryRun).toBe(true);
  });

  test('a dry run needs no keys', () => {
    expect(
      problemsOf({ 'dry-run': 'true', 'nhn-app-key': '', 'nhn-secret-key': '', endpoint: '' }),
    ).toEqual([]);
  });

  test('an environment variable fills only what no input gives', () => {
    const environment: Readonly<Record<string, string>> = {
      NHN_CLOUD_APP_KEY: 'from-environment',
      NHN_CLOUD_SECRET_KEY: 'from-environment',
    };
    const values: Readonly<Record<string, string>> = {
      ...sandboxValuesOf('nhn-v2'),
      urls: 'https://a.example/',
      'nhn-app-key': '',
    };
    const getInput = (name: string): string => values[name] ?? '';
    const getEnvironment = (name: string): string => environment[name] ?? '';
    expect(readInputs(getInput, getEnvironment).warnings).toEqual([]);
    expect(collectSecrets(getInput, getEnvironment)).toEqual(
      expect.arrayContaining(['from-environment', 'sandbox-secret-key']),
    );
  });

  test('every value that is given', () => {
    expect(
      createInputs({
        provider: 'nhn-v1.5',
        urls: 'https://a.example/',
        wait: 'false',
        timeout: '2m',
        'poll-interval': '7s',
        'request-timeout': '1m30s',
        pace: '10/1m',
        concurrency: '4',
        retries: '0',
        shard: '2/5',
        'expected-list': 'A'.repeat(64),
        'max-urls': '100',
        'on-too-many': 'all',
        'fail-on': 'never',
        'fail-if-empty': 'true',
        summary: 'false',
        'report-file': 'report.json',
        'github-token': 'token',
      }),
    ).toMatchObject({
      provider: 'nhn-v1.5',
      wait: false,
      timeoutMilliseconds: 120_000,
      pollIntervalMilliseconds: 7_000,
      requestTimeoutMilliseconds: 90_000,
      pace: { count: 10, perMilliseconds: 60_000 },
      concurrency: 4,
      retries: 0,
      shard: { index: 2, count: 5 },
      expectedList: 'A'.repeat(64),
      maxUrls: 100,
      onTooMany: 'all',
      failOn: 'never',
      failIfEmpty: true,
      summary: false,
      reportFile: 'report.json',
      githubToken: 'token',
      connection: { domain: 'sandbox.toastcdn.net' },
    });
  });
});

describe('inputs without effect are named', () => {
  test.each<[Record<string, string>, string]>([
    [{ wait: 'false' }, '`wait`'],
    [{ 'poll-interval': '5s' }, '`poll-interval`'],
    [{ 'clean-urls': 'true' }, '`clean-urls`'],
    [{ base: 'main' }, '`base`'],
    [{ 'purge-type': 'all', 'on-too-many': 'all' }, '`on-too-many`'],
  ])('%j', (changes, name) => {
    const { warnings } = createInputs({ urls: 'https://a.example/', ...changes });
    expect(warnings.join()).toContain(name);
  });

  test('but not if they hold their default', () => {
    const { warnings } = createInputs({
      urls: 'https://a.example/',
      wait: 'true',
      source: 'auto',
      root: '.',
    });
    expect(warnings).toEqual([]);
  });
});

describe('a purge of everything with a list of URLs', () => {
  const everything = { 'purge-type': 'all' };

  test.each(['[]', '[""]', '# none'])('that is %j has a condition that is not met', (urls) => {
    const site = { root: 'public', 'base-url': 'https://a.example' };
    const { selection } = createInputs({ ...everything, ...site, urls });
    expect([listListInputs(selection), remembersWithoutFiles(selection)]).toEqual([
      ['urls'],
      false,
    ]);
  });

  test.each([
    [{ 'urls-file': 'urls.txt' }, false],
    [{ sitemap: 'https://a.example/sitemap.xml' }, false],
    [{}, true],
  ])('%j: everything is remembered: %s', (list, isSo) => {
    const site = { root: 'public', 'base-url': 'https://a.example', urls: '' };
    const { selection } = createInputs({ ...everything, ...site, ...list });
    expect(remembersWithoutFiles(selection)).toBe(isSo);
  });

  test('that is absent has no condition', () => {
    expect(listListInputs(createInputs({ ...everything, urls: '' }).selection)).toEqual([]);
  });

  test('in a purge of a list, one without items counts as missing', () => {
    expectProblem({ urls: '[]' }, 'input-missing files');
  });
});
