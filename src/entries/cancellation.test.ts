import { expect, test } from 'vitest';
import { CancelledError } from '../errors.ts';
import { cancellation } from './cancellation.ts';

test('the first signal decides, whichever it is: SIGBREAK is the second one of Windows', () => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const)
    expect(process.listenerCount(name), name).toBeGreaterThan(0);
  process.emit('SIGBREAK', 'SIGBREAK');
  process.emit('SIGTERM', 'SIGTERM');
  expect(cancellation.reason).toBeInstanceOf(CancelledError);
  expect(String(cancellation.reason)).toContain('SIGBREAK');
});
