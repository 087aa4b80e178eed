// What a run makes of the inputs of AWS CloudFront prewarm solution.
import type { Configure } from '../provider.ts';
import { checkTargets } from './check-targets.ts';
import { describePrewarm } from './describe.ts';
import { readAwsPrewarmSettings } from './settings.ts';

export const configure: Configure = (values) => {
  const { settings, problems, warnings } = readAwsPrewarmSettings(values);
  return {
    problems,
    warnings,
    connection: {
      domain: settings.cfDomain ?? '',
      variant: settings.version,
      checkTargets: (targets) => checkTargets(targets, settings),
      describe: (targets) => describePrewarm(targets, settings),
      async connect(deps) {
        const { createAwsPrewarmOperations } = await import('./operations.ts');
        return createAwsPrewarmOperations(settings, deps);
      },
    },
  };
};
