// Writes everything that is derived from the code: action.yml, workflow inputs, documentation, schemas.
//   generate-docs.ts           writes
//   generate-docs.ts --check   fails if something is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CallbackV2, CallbackV15 } from '../src/providers/nhn/distributions/callback-payload.ts';
import { ConfigFile } from '../src/providers/nhn/distributions/schema.ts';
import { ReportFile } from '../src/report/schema.ts';
import { renderActions } from './documents/actions.ts';
import { renderErrorsPage } from './documents/errors.ts';
import { renderFailures } from './documents/failures.ts';
import { renderInputsPage, renderMainInputs, renderOutputsPage } from './documents/inputs.ts';
import { replacePart } from './documents/markdown.ts';
import { renderProviderPage, renderProviders } from './documents/providers.ts';
import { renderHosts, renderVendorLinks, renderVendors } from './documents/sandbox.ts';
import { renderByHand, renderWorkflows } from './documents/workflows.ts';
import { renderWorkflowTables } from './documents/workflows-page.ts';

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function renderReadme(): string {
  const parts = {
    'main-inputs': renderMainInputs(),
    providers: renderProviders(),
    pages: renderVendorLinks(),
    failures: renderFailures(),
  };
  return Object.entries(parts).reduce(
    (text, [name, content]) => replacePart(text, name, content),
    readText('README.md'),
  );
}

function renderSchema(title: string, schema: z.ZodType, io: 'input' | 'output'): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io }) }, null, 2)}\n`;
}

const workflows = renderWorkflows(readText);

const pages: Readonly<Record<string, string>> = {
  ...renderActions(),
  ...workflows,
  'README.md': renderReadme(),
  'docs/errors.md': await renderErrorsPage(),
  'docs/inputs.md': renderInputsPage(),
  'docs/networks.md': replacePart(readText('docs/networks.md'), 'hosts', renderHosts()),
  'docs/outputs.md': renderOutputsPage(),
  'docs/providers.md': renderProviderPage(),
  'docs/sandbox.md': replacePart(readText('docs/sandbox.md'), 'vendors', renderVendors()),
  'docs/workflows.md': replacePart(
    readText('docs/workflows.md'),
    'workflows',
    renderWorkflowTables(workflows),
  ),
  'examples/by-hand.yml': renderByHand(readText('examples/by-hand.yml')),
  'schema/report.schema.json': renderSchema('Report of cdn-cache-action', ReportFile, 'output'),
  'schema/distributions.schema.json': renderSchema(
    'Distributions for cdn-cache-action, mode: sync-distribution',
    ConfigFile,
    'input',
  ),
  'schema/callback-v2.0.schema.json': renderSchema(
    'What NHN Cloud CDN API v2.0 sends to a callback URL',
    CallbackV2,
    'input',
  ),
  'schema/callback-v1.5.schema.json': renderSchema(
    'What NHN Cloud CDN API v1.5 sends to a callback URL',
    CallbackV15,
    'input',
  ),
};

function readOrNothing(path: string): string {
  try {
    return readText(path);
  } catch {
    return '';
  }
}

const stale = Object.entries(pages).filter(([path, text]) => readOrNothing(path) !== text);
if (!process.argv.includes('--check')) {
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(
    `Written: ${stale.length === 0 ? 'nothing, all is fresh' : stale.map(([path]) => path).join(', ')}.`,
  );
} else if (stale.length > 0) {
  console.error(
    `Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run docs\` and commit the result.`,
  );
  process.exitCode = 1;
} else console.log(`Fresh: ${Object.keys(pages).join(', ')}.`);
