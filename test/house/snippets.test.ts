// Every snippet of README.md and docs/ is read by GitHub's own parser, and names what exists.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { snippets } from '../fakes/snippets.ts';
import { findWorkflowErrors } from '../fakes/workflow-parser.ts';
import { read } from './tracked-files.ts';

const named = snippets.map((snippet) => [snippet.place, snippet] as const);

test('there are snippets', () => {
  expect(snippets.length).toBeGreaterThan(15);
});

test.each(named)('%s is read by GitHub', async (place, { workflow }) => {
  if (workflow === undefined) return;
  expect(await findWorkflowErrors(place, workflow)).toEqual([]);
});

const Names = z.record(z.string(), z.unknown()).default({});
const Called = z.object({
  on: z.object({ workflow_call: z.object({ inputs: Names, secrets: Names }) }),
});

test.each(named)(
  '%s calls workflows with inputs and secrets that they have',
  (_place, { jobs }) => {
    for (const { uses = '', with: inputs, secrets } of jobs) {
      const path = /^OWNER\/cdn-cache-action\/(\.github\/.*)@v1$/.exec(uses)?.[1];
      if (path === undefined) continue;
      const called = Called.parse(parse(read(path))).on.workflow_call;
      expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
    }
  },
);
