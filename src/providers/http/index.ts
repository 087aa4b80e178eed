import type { Provider } from '../provider.ts';
import { httpCapabilities } from './capabilities.ts';
import { httpInputs } from './inputs.ts';
import { listCopies, readHttpSettings } from './settings.ts';

/** No address belongs to it alone. */
const noHosts = /(?!)/;

export const http: Provider = {
  id: 'http',
  title: 'plain HTTP',
  documentation: 'https://www.rfc-editor.org/rfc/rfc9110',
  console: '',
  counterpart: 'the cache',
  hosts: noHosts,
  takesEndpoints: true,
  capabilities: httpCapabilities,
  inputs: httpInputs,
  configure(values) {
    const { settings, problems, warnings } = readHttpSettings(values);
    return {
      problems,
      warnings,
      connection: {
        domain: '',
        ...listCopies(values),
        ...(settings.purges ? {} : { variant: settings.until, describe: () => [whatIsWarmed] }),
        async connect(deps) {
          const { createHttpOperations } = await import('./operations.ts');
          return createHttpOperations(settings, deps);
        },
      },
    };
  },
};

const whatIsWarmed =
  'This warms the caches that answer this runner: the nearest point of presence, and the shared tier behind it. Other points of presence stay as they are.';
