// What docs/sandbox.md, docs/networks.md and README.md say about each vendor, from the table of vendors.
import { generalFaults } from '../../src/sandbox/faults.ts';
import type { NamedFault, SandboxVendor } from '../../src/sandbox/vendor.ts';
import { describeSettings, vendors } from '../../src/sandbox/vendors.ts';
import { table } from './markdown.ts';

/** Of `npm run sandbox` without arguments. */
const usualUrl = 'http://127.0.0.1:8787';

const everyVendor = Object.values<SandboxVendor>(vendors);

/** Of the page of each, for README.md. */
export function renderVendorLinks(): string {
  const links = everyVendor.flatMap(({ pages }) =>
    Object.entries(pages).map(([name, page]) => `[${name}](docs/${page})`),
  );
  return `How to set up each, its rights, its cost, and what its success proves: ${links.join(', ')}.`;
}

export function renderHosts(): string {
  return table([['For', 'Hosts'], ...everyVendor.flatMap(({ hosts }) => hosts)]);
}

export function renderVendors(): string {
  const values = describeSettings(usualUrl);
  const sections = everyVendor.map((vendor) =>
    [
      `### ${vendor.title}`,
      `What it does: ${Object.values(vendor.pages)
        .map((page) => `[docs/${page}](${page})`)
        .join(', ')}.`,
      table([
        ['Setting', 'Value', 'Meaning'],
        ...vendor.settings.map(({ name, description }) => [
          `\`${name}\``,
          `\`${values[name]}\``,
          `${description.charAt(0).toUpperCase()}${description.slice(1)}`,
        ]),
      ]),
      renderFaults(vendor.faults),
    ].join('\n\n'),
  );
  return [...sections, `### Faults of any vendor\n\n${renderFaults(generalFaults)}`].join('\n\n');
}

function renderFaults(faults: Readonly<Record<string, NamedFault>>): string {
  const rows = Object.entries(faults).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return table([['Fault', 'What the client gets'], ...rows]);
}
