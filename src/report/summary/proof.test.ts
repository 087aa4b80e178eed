import { expect, test } from 'vitest';
import {
  createReport,
  createTargets,
  createTask,
  judged,
  outputsOf,
} from '../../../test/fakes/report.ts';
import type { Proof } from '../../core/proof/proof.ts';
import type { Target } from '../../core/target.ts';
import { renderAnnotations } from '../annotations.ts';
import { renderJson } from '../json.ts';
import { parseReport } from '../read-report.ts';
import type { Report } from '../report.ts';
import { parseReportedList } from '../reported-list.ts';
import { renderSummary } from '../summary.ts';

const stale: Proof = {
  verdict: 'stale',
  evidence: 'the old content, served from a cache',
  before: 'another content, served from a cache for 86,400 s',
};
const fresh: Proof = {
  verdict: 'fresh',
  evidence: 'the file of this build | x',
  before: stale.before ?? '',
};

function prove(targets: readonly Target[], ...proofs: readonly Proof[]): readonly Target[] {
  return targets.map((target, index) => {
    const proof = proofs[index];
    return proof === undefined ? target : { ...target, proof };
  });
}

const proven = createTask(
  {},
  prove(createTargets(4), fresh, stale, { verdict: 'unknown', evidence: 'HTTP 503' }),
);
const report = createReport({
  tasks: [proven],
  problems: [{ code: 'stale', message: 'A cache is stale.', remedy: 'Purge again.' }],
});

function summarize(of: Report): string {
  return renderSummary(...judged(of));
}

test('the worst first, with what was seen before and after, and what it proves said once', () => {
  const summary = summarize(report);
  const section = summary.slice(
    summary.indexOf('### Verified'),
    summary.indexOf('### Verified') + 2_000,
  );
  expect(section).toMatch(/^### Verified 3 URLs: 1 stale, 1 unknown, 1 fresh\n/);
  expect(section).toContain('| URL | Verdict | Before | After |');
  const lines = section.split('\n').filter((line) => line.startsWith('| <code>'));
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(
      /page-1.*\| stale \| another content, served from a cache for 86,400 s \| the old/,
    ),
    expect.stringMatching(/page-2.*\| unknown \| *\| HTTP 503/),
    expect.stringMatching(/page-0.*\| fresh \| another/),
  ]);
  expect(lines[2]).not.toContain('build | x');
  expect(summary.match(/from this runner/g)).toHaveLength(1);
});

test('what is green for the vendor begins with STALE, and not with a tick', () => {
  expect(summarize(report)).toMatch(/^## ⚠️ CDN purge: STALE\n/);
  expect(renderAnnotations(...judged(report))[0]).toMatchObject({ level: 'error', title: 'stale' });
});

test('without a look there is no section', () => {
  expect(summarize(createReport({ tasks: [createTask()] }))).not.toContain('Verified');
});

test('signatures of URLs are not shown, and the report file has them', () => {
  const signed = {
    kind: 'url',
    value: 'https://a.example/b?Signature=abcd',
    rule: 'urls',
  } as const;
  const one = createReport({ tasks: [createTask({}, prove([signed], stale))] });
  expect(summarize(one)).toContain('Signature=&#42;&#42;&#42;');
  expect(summarize(one)).not.toContain('abcd');
  expect([...renderJson(...judged(one))].join('')).toContain('abcd');
});

test('counted in the outputs, those that were sent in another form as well', () => {
  const everything = createTask({}, [{ kind: 'everything', value: 'a', rule: 'purge-type' }]);
  const sampled = prove(createTargets(3), fresh, stale, stale);
  expect(outputsOf(createReport({ tasks: [everything], sampled }))).toMatchObject({
    verified: '1',
    stale: '2',
  });
  expect(outputsOf(report)).toMatchObject({ verified: '1', stale: '1' });
  expect(outputsOf(createReport())).toMatchObject({ verified: '0', stale: '0' });
});

test('the report file has it at each target, and gives it back', () => {
  const whole = createReport({ tasks: [proven], sampled: prove(createTargets(1), stale) });
  const text = [...renderJson(...judged(whole))].join('');
  const { tasks, sampled } = parseReport(text) ?? {};
  expect(tasks?.[0]?.batch.targets).toEqual(proven.batch.targets);
  expect(sampled).toEqual(whole.sampled);
});

test('a list that is taken from a report file has nothing of what was seen then', () => {
  const text = [...renderJson(...judged(report))].join('');
  expect(parseReportedList(text)?.targets).toEqual(createTargets(4));
});

test('a long sample is cut, with a count', () => {
  const many = createReport({
    tasks: [createTask({}, prove(createTargets(400), ...Array(400).fill(stale)))],
  });
  expect(summarize(many)).toContain('… and 370 more in the report file.');
});
