import { describe, expect, test } from 'vitest';
import { actionInputs } from './action-inputs.ts';
import { findUnknownInputs } from './unknown-inputs.ts';

const { '.': main } = actionInputs;

function toEnvironment(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`INPUT_${name.toUpperCase()}`, 'x']));
}

describe('an input that nearly exists is an error', () => {
  test.each([
    ['dryrun', 'dry-run'],
    ['dry_run', 'dry-run'],
    ['base_url', 'base-url'],
    ['file', 'files'],
    ['url', 'urls'],
    ['max_urls', 'max-urls'],
    ['purge_type', 'purge-type'],
    ['expected_plan', 'expected-plan'],
    ['fail_if_emtpy', 'fail-if-empty'],
    ['providers', 'provider'],
    ['timeouts', 'timeout'],
    ['githubtoken', 'github-token'],
  ])('%s: %s', (typed, meant) => {
    const { problems, warnings } = findUnknownInputs(toEnvironment([typed]), main);
    expect(problems).toMatchObject([{ code: 'input-invalid', input: typed }]);
    expect(problems[0]?.message).toContain(`Did you mean \`${meant}\`?`);
    expect(problems[0]?.remedy).toContain(`\`${meant}\``);
    expect(warnings).toEqual([]);
  });
});

describe('names that other actions use are answered with ours', () => {
  test.each([
    ['paths', 'urls'],
    ['invalidation_paths', 'urls'],
    ['purge-everything', 'purge-type: all'],
    ['purge_everything', 'purge-type: all'],
    ['purge_all', 'purge-type: all'],
    ['sitemap_url', 'sitemap'],
    ['token', 'github-token'],
    ['publish_dir', 'root'],
  ])('%s: %s', (typed, meant) => {
    const { problems } = findUnknownInputs(toEnvironment([typed]), main);
    expect(problems[0]?.message).toContain(`Did you mean \`${meant}\`?`);
  });

  test('those of a provider stand in its folder', () => {
    const rows = [{ name: 'vendor-zone', description: '', secret: false, aliases: ['cf_zone'] }];
    for (const typed of ['cf_zone', 'cf-zone', 'cf_zone_id', 'vendor-zone-id', 'vendor_zone']) {
      const { problems } = findUnknownInputs(toEnvironment([typed]), rows);
      expect(problems[0]?.message).toContain('Did you mean `vendor-zone`?');
    }
  });

  test('no alias is the name of an input, nor of two', () => {
    const aliases = main.flatMap(({ aliases = [], valueAliases = {} }) => [
      ...aliases,
      ...Object.keys(valueAliases),
    ]);
    const names = main.map(({ name }) => name);
    expect(aliases.filter((alias) => names.includes(alias))).toEqual([]);
    expect(new Set(aliases).size).toBe(aliases.length);
  });
});

test('any other one gives a warning', () => {
  const { problems, warnings } = findUnknownInputs(toEnvironment(['colour', 'region']), main);
  expect(problems).toEqual([]);
  expect(warnings).toEqual([
    '`colour` is not an input of this action.',
    '`region` is not an input of this action.',
  ]);
});

test('an empty one counts as absent, and its text forges nothing', () => {
  const environment = {
    INPUT_DRYRUN: '',
    INPUT_COLOUR: ' ',
    'INPUT_X\n::ERROR::Y': 'x',
    PATH: 'x',
  };
  const { problems, warnings } = findUnknownInputs(environment, main);
  expect(problems).toEqual([]);
  expect(warnings).toEqual(['`x ::error::y` is not an input of this action.']);
});

test.each(Object.entries(actionInputs))('%s knows its own inputs and no other', (_folder, own) => {
  const everything = Object.values(actionInputs).flatMap((rows) => rows.map(({ name }) => name));
  const names = own.map(({ name }) => name);
  const foreign = [...new Set(everything)].filter((name) => !names.includes(name));
  expect(findUnknownInputs(toEnvironment(names), own)).toEqual({
    problems: [],
    warnings: [],
    meant: [],
  });
  const { problems, warnings } = findUnknownInputs(toEnvironment(foreign), own);
  expect(problems.length + warnings.length).toBe(foreign.length);
});
