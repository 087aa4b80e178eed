import type { OperationDeps, Operations } from '../provider.ts';
import type { AwsPrewarmSettings } from './settings.ts';
import { createOperations2023 } from './v2023/operations.ts';
import { createOperations2024 } from './v2024/operations.ts';

export function createAwsPrewarmOperations(
  settings: AwsPrewarmSettings,
  deps: OperationDeps,
): Operations {
  switch (settings.version) {
    case '2023-03':
      return createOperations2023(settings, deps);
    case '2024-04':
      return createOperations2024(settings, deps);
  }
}
