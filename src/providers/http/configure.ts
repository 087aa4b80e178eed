// What a run makes of the inputs of plain HTTP.
import type { Configure } from '../provider.ts';
import { listCopies, readHttpSettings } from './settings.ts';

export const configure: Configure = (values) => {
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
};

const whatIsWarmed =
  'This warms the caches that answer this runner: the nearest point of presence, and the shared tier behind it. Other points of presence stay as they are.';
